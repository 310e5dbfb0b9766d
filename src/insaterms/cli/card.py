"""The card of a concept: the translation first, then what speaks for it."""

from collections.abc import Iterable, Iterator

from insaterms.cli.page import Line, Piece, wrapped
from insaterms.glossary.hits import Hit, Translation, translations
from insaterms.model import LANGUAGES, Concept, Language, Term

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
# A Dutch writer wants the article; who knows more says more.
_GENDERS = {
    "de": "de",
    "het": "het",
    "masculine": "de, masculine",
    "feminine": "de, feminine",
    "neuter": "het",
}
_LABEL = 11
# Below this many columns a label's text goes on under it instead of beside it.
_NARROW = 60
_NO_TRANSLATION = "no translation yet"


def hit_card(hit: Hit, columns: int) -> Iterator[Line]:
    """Return the card of what a query found, headed by the translation to write.

    Each translation has its strongest evidence; `card` has all of it.
    """
    head = hit.form or hit.term.text
    yield from wrapped([(head, "bold green" if hit.form else "bold")], "", "", columns)
    yield from wrapped([(_how(hit), "dim")], "  ", "  ", columns)
    if not hit.form:
        yield [(f"  {_NO_TRANSLATION}", "yellow")]
    if not hit.term.offered:
        yield from _advice(hit, columns)
    yield []
    yield from _body(hit.concept, hit.language, hit.term, columns, full=False)


def card(concept: Concept, columns: int) -> Iterator[Line]:
    """Return the card of a concept, headed by its name in both languages."""
    names = [terms[0].text for language in LANGUAGES if (terms := concept.terms.get(language))]
    yield from wrapped([(" — ".join(dict.fromkeys(names)), "bold green")], "", "", columns)
    yield []
    dutch = concept.terms.get("nl")
    yield from _body(concept, "nl", dutch[0] if dutch else None, columns, full=True)


def short(hit: Hit, columns: int) -> Iterator[Line]:
    """Return a hit on one line, for the ones after the first."""
    shown = hit.translations[0].term if hit.translations else _NO_TRANSLATION
    pieces: list[Piece] = [(hit.term.text, "bold")]
    if not hit.term.offered:
        pieces.append((f" ({_status(hit.term)})", "red"))
    pieces += [(f" → {shown}", ""), (f" ({hit.match}, {hit.score}; {hit.concept.id})", "dim")]
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
    return f"{how}; {hit.match}, {hit.score}\xa0of\xa0100"


def _advice(hit: Hit, columns: int) -> Iterator[Line]:
    better = next((t.text for t in hit.concept.terms[hit.language] if t.offered), "")
    kind = "a misspelling" if hit.term.type == "misspelling" else hit.term.status
    pieces: list[Piece] = [(f"“{hit.term.text}” is {kind}", "red")]
    if better:
        pieces.append((f"; write “{better}”", ""))
    pieces.append((f". {hit.term.reason}" if hit.term.reason else ".", ""))
    return wrapped(pieces, "  ", "  ", columns)


def _body(
    concept: Concept, language: Language, found: Term | None, columns: int, *, full: bool
) -> Iterator[Line]:
    """Return the terms, the meaning and the rest, with all of the evidence or the strongest.

    Args:
        concept: What to show.
        language: That of `found`; the other one goes first.
        found: The term that the translations render.
        columns: The greatest length of a line.
        full: Whether to show every attestation.

    """
    other: Language = "en" if language == "nl" else "nl"
    own = concept.terms.get(language, ())
    targets = concept.terms.get(other, ())
    evidence = {t.term: t for t in translations(concept, found, language)} if found else {}
    yield from _terms(_NAMES[other], targets, evidence, columns, full=full)
    yield from _terms(_NAMES[language], own, {}, columns, full=full)
    for side in LANGUAGES:
        if (definition := concept.definitions.get(side)) is not None:
            pieces: list[Piece] = [(definition.text, "")]
            if definition.source and full:
                pieces.append((f" ({definition.source})", "dim"))
            yield from _labelled(f"Meaning {side}", pieces, columns)
    yield from _rejected((*targets, *own), columns, full=full)
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
    if not full and (count := sum(len(t.attestations) for t in (*targets, *own))):
        documents = "all of its evidence" if count > 1 else "its evidence in full"
        more = f"insaterms show {concept.id} ({documents})"
        yield from _labelled("More", [(more, "dim")], columns)


def _terms(
    label: str,
    terms: Iterable[Term],
    evidence: dict[str, Translation],
    columns: int,
    *,
    full: bool,
) -> Iterator[Line]:
    for term in terms:
        if not term.offered:
            continue
        pieces: list[Piece] = [(term.text, "bold"), (_grammar(term), "dim")]
        pieces += [("\xa0· ", "dim"), (term.status, _STATUS_STYLES[term.status])]
        shown = evidence.get(term.text)
        if shown is not None:
            style = "dim" if shown.evidence == "proposed" else "magenta"
            pieces += [("\xa0· ", "dim"), (_EVIDENCE[shown.evidence], style)]
        yield from _labelled(label, pieces, columns)
        label = ""
        if full:
            yield from _attested(term, columns)
        elif shown is not None and shown.source:
            yield from _below(shown.source, "dim", columns)
        for text in (term.reason, term.note):
            if text:
                yield from _below(text, "", columns)
        for example in term.examples:
            yield from _below(f"“{example}”", "italic", columns)


def _rejected(terms: Iterable[Term], columns: int, *, full: bool) -> Iterator[Line]:
    label = "Not"
    for term in terms:
        if term.offered:
            continue
        pieces: list[Piece] = [(term.text, "bold"), (_grammar(term), "dim")]
        pieces += [("\xa0· ", "dim"), (_status(term), "red")]
        if term.reason:
            pieces.append((f". {term.reason}", ""))
        yield from _labelled(label, pieces, columns)
        label = ""
        if full:
            yield from _attested(term, columns)
            if term.note:
                yield from _below(term.note, "", columns)


def _status(term: Term) -> str:
    return "misspelling" if term.type == "misspelling" else term.status


def _grammar(term: Term) -> str:
    parts = [_GENDERS[term.gender]] if term.gender else []
    if term.type not in {"full form", "title", "misspelling"}:
        parts.append(term.type)
    if term.part_of_speech not in {"noun", "proper noun", "other"}:
        parts.append(term.part_of_speech)
    if term.plural:
        parts.append("no plural" if term.plural == "-" else f"plural {term.plural}")
    if term.region:
        parts.append(term.region)
    if term.valid_from:
        parts.append(f"from {term.valid_from}")
    if term.valid_until:
        parts.append(f"until {term.valid_until}")
    return f" ({', '.join(parts)})" if parts else ""


def _attested(term: Term, columns: int) -> Iterator[Line]:
    for attestation in term.attestations:
        parts = [f"{attestation.body}: {attestation.document}"]
        if attestation.locator:
            parts.append(attestation.locator)
        if attestation.seen:
            parts.append(f"seen {attestation.seen}")
        told = _EVIDENCE[attestation.level]
        if attestation.term:
            told += f", for {attestation.term}"
        yield from _below(f"{', '.join(parts)} [{told}]", "dim", columns)


def _provenance(concept: Concept) -> str:
    parts = [concept.id, concept.kind, concept.subject]
    if concept.same_in_both:
        parts.append("same in both languages")
    if concept.reviewed:
        parts.append(f"reviewed {concept.reviewed}")
    if concept.decided_by:
        parts.append(f"decided by {concept.decided_by}")
    return "\xa0· ".join(parts)


def _labelled(label: str, pieces: Iterable[Piece], columns: int) -> Iterator[Line]:
    if columns < _NARROW:
        first = f"  {label}: " if label else "    "
        rest = "    "
    else:
        first = f"  {label:<{_LABEL}}"
        rest = " " * len(first)
    for line in wrapped(pieces, first, rest, columns):
        lead, *others = line
        yield [(lead[0], "dim"), *others]


def _below(text: str, style: str, columns: int) -> Iterator[Line]:
    """Return what belongs to the term above it, as an item of a list."""
    indent = " " * (6 if columns < _NARROW else _LABEL + 4)
    return wrapped([(text, style)], f"{indent[:-2]}- ", indent, columns)
