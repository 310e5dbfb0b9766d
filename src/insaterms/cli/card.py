"""The card of a concept: the translation first, then what speaks for it."""

from collections.abc import Iterable, Iterator, Sequence

from insaterms.cli.page import Line, Piece, wrapped
from insaterms.glossary.hits import Hit, Translation, translations
from insaterms.model import LANGUAGES, Attestation, Concept, Language, Term

__all__ = ["card", "hit_card", "short"]

_NAMES: dict[Language, str] = {"nl": "Dutch", "en": "English"}
_STATUS_STYLES = {
    "preferred": "green",
    "admitted": "cyan",
    "superseded": "yellow",
    "deprecated": "red",
}
_EVIDENCE = {
    "own-name": "own name",
    "both-shown": "both languages shown",
    "english-only": "English only",
    "proposed": "proposed",
}
_LABEL = 11


def hit_card(hit: Hit, columns: int) -> Iterator[Line]:
    """Return the card of what a query found, headed by the translation to write."""
    found = _how(hit)
    head = hit.form or hit.term.text
    yield from wrapped([(head, "bold green" if hit.form else "bold")], "", "", columns)
    yield from wrapped([(found, "dim")], "  ", "  ", columns)
    if not hit.form:
        yield [("  no translation yet", "yellow")]
    if not hit.term.offered:
        yield from _advice(hit, columns)
    yield []
    yield from _body(hit.concept, hit.language, columns)


def card(concept: Concept, columns: int) -> Iterator[Line]:
    """Return the card of a concept, headed by its name in both languages."""
    names = [terms[0].text for language in LANGUAGES if (terms := concept.terms.get(language))]
    yield from wrapped([(" — ".join(dict.fromkeys(names)), "bold green")], "", "", columns)
    yield []
    yield from _body(concept, "nl", columns)


def short(hit: Hit, columns: int) -> Iterator[Line]:
    """Return a hit on one line, for the ones after the first."""
    shown = hit.translations[0].term if hit.translations else "no translation yet"
    pieces: list[Piece] = [
        (hit.term.text, "bold"),
        (f" → {shown}", ""),
        (f"  ({hit.match}, {hit.score}; {hit.concept.id})", "dim"),
    ]
    return wrapped(pieces, "  ", "    ", columns)


def _how(hit: Hit) -> str:
    language = _NAMES[hit.language]
    if hit.match == "exact":
        how = f"{language}: {hit.term.text}"
    elif hit.compound is not None:
        how = (
            f"{hit.query} = {hit.compound.modifier} + {hit.compound.head} "
            f"({language} compound, head last)"
        )
    elif hit.match == "inflected":
        how = f"{hit.query}: {hit.feature} of {hit.term.text} ({language})"
    elif hit.match == "folded":
        how = f"{hit.query}: another spelling of {hit.term.text} ({language})"
    else:
        how = f"{hit.query}: perhaps {hit.term.text} is meant ({language})"
    return f"{how}; {hit.match}, {hit.score} of 100"


def _advice(hit: Hit, columns: int) -> Iterator[Line]:
    better = next((t.text for t in hit.concept.terms[hit.language] if t.offered), "")
    kind = "a misspelling" if hit.term.type == "misspelling" else hit.term.status
    pieces: list[Piece] = [(f"“{hit.term.text}” is {kind}", "red")]
    if better:
        pieces.append((f"; write “{better}”", ""))
    if hit.term.reason:
        pieces.append((f": {hit.term.reason}", ""))
    return wrapped(pieces, "  ", "  ", columns)


def _body(concept: Concept, language: Language, columns: int) -> Iterator[Line]:
    other: Language = "en" if language == "nl" else "nl"
    own = concept.terms.get(language, ())
    targets = concept.terms.get(other, ())
    evidence = {t.term: t for t in translations(concept, own[0], language)} if own else {}
    yield from _terms(_NAMES[other], [t for t in targets if t.offered], evidence, columns)
    yield from _terms(_NAMES[language], [t for t in own if t.offered], {}, columns)
    for side in LANGUAGES:
        if (definition := concept.definitions.get(side)) is not None:
            pieces: list[Piece] = [(definition.text, "")]
            if definition.source:
                pieces.append((f" ({definition.source})", "dim"))
            yield from _labelled(f"Meaning {side}", pieces, columns)
    yield from _rejected((*targets, *own), columns)
    for note in concept.notes:
        yield from _labelled("Note", [(note, "")], columns)
    for label, ids in (
        ("Broader", concept.broader),
        ("Narrower", concept.narrower),
        ("Related", concept.related),
    ):
        if ids:
            yield from _labelled(label, [(", ".join(ids), "cyan")], columns)
    yield from _labelled("Concept", [(_provenance(concept), "dim")], columns)


def _terms(
    label: str, terms: Sequence[Term], evidence: dict[str, Translation], columns: int
) -> Iterator[Line]:
    for term in terms:
        pieces: list[Piece] = [(term.text, "bold"), (_grammar(term), "dim")]
        pieces.append((f"  {term.status}", _STATUS_STYLES[term.status]))
        shown = evidence.get(term.text)
        if shown is not None:
            style = "dim" if shown.evidence == "proposed" else "magenta"
            pieces.append((f"  {_EVIDENCE[shown.evidence]}", style))
        yield from _labelled(label, pieces, columns)
        label = ""
        for attestation in term.attestations:
            yield from _indented([(_cited(attestation), "dim")], columns)
        for text in (term.reason, term.note, *term.examples):
            if text:
                yield from _indented([(text, "italic")], columns)


def _rejected(terms: Iterable[Term], columns: int) -> Iterator[Line]:
    label = "Not"
    for term in terms:
        if term.offered:
            continue
        kind = "misspelling" if term.type == "misspelling" else term.status
        pieces: list[Piece] = [(term.text, "bold"), (f"  {kind}", "red")]
        if term.reason:
            pieces.append((f": {term.reason}", ""))
        yield from _labelled(label, pieces, columns)
        label = ""
        for attestation in term.attestations:
            yield from _indented([(_cited(attestation), "dim")], columns)


def _grammar(term: Term) -> str:
    parts = [str(term.gender)] if term.gender else []
    if term.type not in {"full form", "title"}:
        parts.append(term.type)
    if term.part_of_speech not in {"noun", "proper noun", "other"}:
        parts.append(term.part_of_speech)
    if term.plural:
        parts.append("no plural" if term.plural == "-" else f"plural {term.plural}")
    if term.region:
        parts.append(term.region)
    if term.valid_from or term.valid_until:
        parts.append(f"{term.valid_from}–{term.valid_until}")
    return f" ({', '.join(parts)})" if parts else ""


def _cited(attestation: Attestation) -> str:
    parts = [f"{attestation.body}: {attestation.document}"]
    if attestation.locator:
        parts.append(attestation.locator)
    if attestation.seen:
        parts.append(f"seen {attestation.seen}")
    return f"{', '.join(parts)} [{_EVIDENCE[attestation.level]}]"


def _provenance(concept: Concept) -> str:
    parts = [concept.id, concept.kind, concept.subject]
    if concept.same_in_both:
        parts.append("same in both languages")
    if concept.reviewed:
        parts.append(f"reviewed {concept.reviewed}")
    if concept.decided_by:
        parts.append(f"decided by {concept.decided_by}")
    return " · ".join(parts)


def _labelled(label: str, pieces: Iterable[Piece], columns: int) -> Iterator[Line]:
    first = f"  {label:<{_LABEL}}"
    for line in wrapped(pieces, first, " " * len(first), columns):
        lead, *rest = line
        yield [(lead[0], "dim"), *rest]


def _indented(pieces: Iterable[Piece], columns: int) -> Iterator[Line]:
    indent = " " * (_LABEL + 4)
    return wrapped(pieces, indent, indent, columns)
