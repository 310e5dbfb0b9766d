"""What a look-up answers: a hit says what was found, how, and what it is in the other language."""

from typing import Literal

from msgspec import Struct

from insaterms.model import EVIDENCE, LANGUAGES, Concept, Evidence, Feature, Language, Status, Term

__all__ = [
    "WHOLE",
    "Compound",
    "Hit",
    "Match",
    "Translation",
    "evidence",
    "preferred_evidence",
    "translations",
]

Match = Literal["exact", "folded", "inflected", "compound", "suspended", "fuzzy"]

WHOLE: frozenset[Match] = frozenset({"exact", "folded", "inflected"})
"""Matches of the term itself, in any form: not of a part of a word, nor of one like it."""


class Translation(Struct, frozen=True):
    """A term of the other language, with the evidence that it renders the one found.

    Attributes:
        term: The term in its dictionary form.
        status: Preferred or admitted; others are never offered.
        evidence: The strongest level among the attestations; `proposed` without any.
        source: The body and the document of that attestation; empty if proposed.

    """

    term: str
    status: Status
    evidence: Evidence
    source: str


class Compound(Struct, frozen=True):
    """How a compound was taken apart: *thuiszittersproblematiek* = thuiszitter + problematiek.

    Attributes:
        modifier: The first part, which says which kind; a known term in its dictionary
            form, or as it stands.
        head: The last part, which says what it is.

    """

    modifier: str
    head: str


class Hit(Struct, frozen=True):
    """One concept found for a query.

    Attributes:
        query: The query as it was asked.
        concept: What was found.
        language: The language of the term that matched.
        term: The term that matched.
        match: How it was found, from the strongest (`exact`) to the weakest (`fuzzy`).
        score: 0 to 100, comparable across the kinds of match: 100 exact, 98 folded,
            97 inflected, 96 inflected and folded (3 less for a
            title in other case), 70 to 92 compound, 50 to 94 fuzzy.
        feature: What the matched form expresses (`plural`).
        translations: Into the other language, the preferred one first.
        form: The preferred translation, inflected and capitalised as the query was;
            empty if there is no translation.
        compound: The parts, where the query is a compound.

    """

    query: str
    concept: Concept
    language: Language
    term: Term
    match: Match
    score: int
    feature: Feature
    translations: tuple[Translation, ...]
    form: str
    compound: Compound | None = None


def translations(concept: Concept, term: Term, language: Language) -> tuple[Translation, ...]:
    """Return the terms of the other language that may be offered for a term.

    Args:
        concept: The concept of the term.
        term: The term to be rendered.
        language: The language of the term.

    """
    other: Language = "en" if language == "nl" else "nl"
    return tuple(
        Translation(target.text, target.status, *evidence(concept, term, target, language))
        for target in concept.terms.get(other, ())
        if target.offered
    )


def evidence(
    concept: Concept, term: Term, target: Term, language: Language
) -> tuple[Evidence, str]:
    """Return the strongest evidence that a term is rendered by another, and its source.

    Evidence belongs to the pair: an attestation stands with either of its sides and
    counts for the term that it names.  One that names none counts for the preferred term
    and its acronyms, short forms and variants, not for a synonym that no document shows.
    A name that is the same in both languages is attested by whichever side has it.

    Args:
        concept: The concept of both.
        term: The term of `language`.
        target: The term of the other language.
        language: The language of `term`.

    """
    names = {term.text}
    if term.type == "misspelling":
        # What is said of the word that was meant holds for its misspelling.
        names |= {own.text for own in concept.terms[language] if own.status == "preferred"}
    if _meant(term):
        names.add("")
    pair = [a for a in target.attestations if a.term in names]
    others = {target.text, ""} if _meant(target) else {target.text}
    pair += [a for a in term.attestations if a.term in others]
    if concept.same_in_both and term.text == target.text:
        pair += term.attestations
    best = min(pair, key=lambda a: EVIDENCE.index(a.level), default=None)
    return (best.level, f"{best.body}: {best.document}") if best else ("proposed", "")


def _meant(term: Term) -> bool:
    """Whether an attestation that names no term means this one."""
    return term.status == "preferred" or term.type in _SAME_WORD


_SAME_WORD = frozenset({"acronym", "abbreviation", "short form", "variant", "misspelling"})


def preferred_evidence(concept: Concept) -> tuple[Evidence, str]:
    """Return what attests that the preferred terms of both languages render each other."""
    first = [
        next((term for term in concept.terms.get(side, ()) if term.offered), None)
        for side in LANGUAGES
    ]
    if first[0] is None or first[1] is None:
        return "proposed", ""
    return evidence(concept, first[0], first[1], LANGUAGES[0])
