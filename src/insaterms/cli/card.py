"""The card of a concept: the translation first, then what speaks for it."""

from collections.abc import Iterable, Iterator

from insaterms.cli.names import name_of
from insaterms.cli.page import Line, Piece, wrapped
from insaterms.glossary.hits import Hit, Translation, translations
from insaterms.model import LANGUAGES, Concept, Language, Term
from insaterms.ui_language import N_, _

__all__ = ["card", "hit_card", "short"]

_NAMES: dict[Language, str] = {"nl": N_("Dutch"), "en": N_("English")}
_STATUS_STYLES = {
    "preferred": "green",
    "admitted": "cyan",
    "superseded": "yellow",
    "deprecated": "red",
}
_EVIDENCE = {
    "own-name": N_("own name"),
    "both-shown": N_("both languages shown"),
    "english-only": N_("English only"),
    "proposed": N_("proposed"),
}
# A Dutch writer wants the article; who knows more says more.
_GENDERS = {
    "de": "de",
    "het": "het",
    "masculine": N_("de, masculine"),
    "feminine": N_("de, feminine"),
    "neuter": "het",
}
_LABEL = 11
# Below this many columns a label's text goes on under it instead of beside it.
_NARROW = 60
_NO_TRANSLATION = N_("no translation yet")


def hit_card(hit: Hit, columns: int) -> Iterator[Line]:
    """Return the card of what a query found, headed by the translation to write.

    Each translation has its strongest evidence; `card` has all of it.
    """
    head = hit.form or hit.term.text
    yield from wrapped([(head, "bold green" if hit.form else "bold")], "", "", columns)
    yield from wrapped([(_how(hit), "dim")], "  ", "  ", columns)
    if not hit.form:
        yield [(f"  {_(_NO_TRANSLATION)}", "yellow")]
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
    shown = hit.translations[0].term if hit.translations else _(_NO_TRANSLATION)
    pieces: list[Piece] = [(hit.term.text, "bold")]
    if not hit.term.offered:
        pieces.append((f" ({_status(hit.term)})", "red"))
    pieces += [
        (f" → {shown}", ""),
        (f" ({name_of(hit.match)}, {hit.score}; {hit.concept.id})", "dim"),
    ]
    return wrapped(pieces, "  ", "    ", columns)


def _how(hit: Hit) -> str:
    compound = hit.compound
    if hit.match == "exact":
        how = _("{language}: {term}")
    elif compound is not None:
        how = _("{query} = {modifier} + {head} ({language} compound, head last)")
    elif hit.match == "inflected":
        how = _("{query}: {form} of {term} ({language})")
    elif hit.match == "folded":
        how = _("{query}: another spelling of {term} ({language})")
    else:
        how = _("{query}: perhaps {term} is meant ({language})")
    how = how.format(
        query=hit.query,
        term=hit.term.text,
        language=_(_NAMES[hit.language]),
        form=name_of(hit.feature),
        modifier=compound.modifier if compound else "",
        head=compound.head if compound else "",
    )
    score = _("{match}, {score} of 100").format(match=name_of(hit.match), score=hit.score)
    # "97 of 100" stays in one line.
    match, comma, points = score.rpartition(", ")
    return f"{how}; {match}{comma}" + points.replace(" ", "\xa0")


def _advice(hit: Hit, columns: int) -> Iterator[Line]:
    better = next((t.text for t in hit.concept.terms[hit.language] if t.offered), "")
    kind = _("a misspelling") if hit.term.type == "misspelling" else name_of(hit.term.status)
    said = _("“{term}” is {kind}").format(term=hit.term.text, kind=kind)
    pieces: list[Piece] = [(said, "red")]
    if better:
        pieces.append((_("; write “{term}”").format(term=better), ""))
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
    yield from _terms(_(_NAMES[other]), targets, evidence, columns, full=full)
    yield from _terms(_(_NAMES[language]), own, {}, columns, full=full)
    for side in LANGUAGES:
        if (definition := concept.definitions.get(side)) is not None:
            pieces: list[Piece] = [(definition.text, "")]
            if definition.source and full:
                pieces.append((f" ({definition.source})", "dim"))
            yield from _labelled(_("Meaning {language}").format(language=side), pieces, columns)
    yield from _rejected((*targets, *own), columns, full=full)
    for note in concept.notes:
        yield from _labelled(_("Note"), [(note, "")], columns)
    for label, ids in (
        (_("Broader"), concept.broader),
        (_("Narrower"), concept.narrower),
        (_("Related"), concept.related),
    ):
        if ids:
            yield from _labelled(label, [(", ".join(ids), "cyan")], columns)
    yield from _labelled(_("Concept"), [(_provenance(concept), "dim")], columns)
    if not full and (count := sum(len(t.attestations) for t in (*targets, *own))):
        documents = _("all of its evidence") if count > 1 else _("its evidence in full")
        more = f"insaterms show {concept.id} ({documents})"
        yield from _labelled(_("More"), [(more, "dim")], columns)


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
        pieces += [("\xa0· ", "dim"), (name_of(term.status), _STATUS_STYLES[term.status])]
        shown = evidence.get(term.text)
        if shown is not None:
            style = "dim" if shown.evidence == "proposed" else "magenta"
            pieces += [("\xa0· ", "dim"), (_(_EVIDENCE[shown.evidence]), style)]
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
    label = _("Not")
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
    return name_of("misspelling" if term.type == "misspelling" else term.status)


def _grammar(term: Term) -> str:
    parts = [_(_GENDERS[term.gender])] if term.gender else []
    if term.type not in {"full form", "title", "misspelling"}:
        parts.append(name_of(term.type))
    if term.part_of_speech not in {"noun", "proper noun", "other"}:
        parts.append(name_of(term.part_of_speech))
    if term.plural:
        plural = _("no plural") if term.plural == "-" else _("plural {term}")
        parts.append(plural.format(term=term.plural))
    if term.region:
        parts.append(term.region)
    if term.valid_from:
        parts.append(_("from {date}").format(date=term.valid_from))
    if term.valid_until:
        parts.append(_("until {date}").format(date=term.valid_until))
    return f" ({', '.join(parts)})" if parts else ""


def _attested(term: Term, columns: int) -> Iterator[Line]:
    for attestation in term.attestations:
        parts = [f"{attestation.body}: {attestation.document}"]
        if attestation.locator:
            parts.append(attestation.locator)
        if attestation.seen:
            parts.append(_("seen {date}").format(date=attestation.seen))
        told = _(_EVIDENCE[attestation.level])
        if attestation.term:
            told = _("{evidence}, for {term}").format(evidence=told, term=attestation.term)
        yield from _below(f"{', '.join(parts)} [{told}]", "dim", columns)


def _provenance(concept: Concept) -> str:
    parts = [concept.id, name_of(concept.kind), concept.subject]
    if concept.same_in_both:
        parts.append(_("same in both languages"))
    if concept.reviewed:
        parts.append(_("reviewed {date}").format(date=concept.reviewed))
    if concept.decided_by:
        parts.append(_("decided by {who}").format(who=concept.decided_by))
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
