"""What a look-up answers: a hit says what was found, how, and what it is in the other language."""

from typing import Literal

from msgspec import Struct

from insaterms.model import Concept, Evidence, Feature, Language, Status, Term

__all__ = ["Compound", "Hit", "Match", "Translation", "translations"]

Match = Literal["exact", "folded", "inflected", "compound", "fuzzy"]

_LEVELS: dict[str, int] = {"own-name": 0, "both-shown": 1, "english-only": 2}


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
            97 inflected, 96 inflected and folded, 80 to 92 compound, 50 to 94 fuzzy.
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

    Evidence belongs to the pair: an attestation stands with either of its sides, and
    counts for the terms that it names, or for all if it names none.
    """
    other: Language = "en" if language == "nl" else "nl"
    names = {"", term.text}
    if term.type == "misspelling":
        # What is said of the word that was meant holds for its misspelling.
        names |= {own.text for own in concept.terms[language] if own.status == "preferred"}
    found = []
    for target in concept.terms.get(other, ()):
        if not target.offered:
            continue
        pair = [a for a in target.attestations if a.term in names]
        pair += [
            a
            for a in term.attestations
            if a.term == target.text or (not a.term and target.status == "preferred")
        ]
        best = min(pair, key=lambda a: _LEVELS[a.level], default=None)
        if best is not None:
            source = f"{best.body}: {best.document}"
            found.append(Translation(target.text, target.status, best.level, source))
        elif concept.same_in_both and target.text == term.text:
            found.append(_of_own_name(concept, target))
        else:
            found.append(Translation(target.text, target.status, "proposed", ""))
    return tuple(found)


def _of_own_name(concept: Concept, target: Term) -> Translation:
    """A name that is the same in both languages is attested by whichever side has it."""
    attested = [
        a
        for terms in concept.terms.values()
        for t in terms
        for a in t.attestations
        if t.text == target.text
    ]
    best = min(attested, key=lambda a: _LEVELS[a.level], default=None)
    if best is None:
        return Translation(target.text, target.status, "proposed", "")
    return Translation(target.text, target.status, best.level, f"{best.body}: {best.document}")
