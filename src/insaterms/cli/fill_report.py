"""Showing what was filled: a few lines a file, a line for each message, or JSON."""

from collections.abc import Iterator, Sequence

from insaterms.cli.names import name_of
from insaterms.cli.saying import say
from insaterms.memory.filling.catalogs import Filled
from insaterms.memory.filling.decisions import CameFrom, Decision
from insaterms.ui_language import N_, _, ngettext

__all__ = ["document", "show"]

_CAME_FROM: dict[CameFrom, str] = {
    "context": N_("from the same text in the same context"),
    "exact": N_("from the same text"),
    "fuzzy": N_("from a similar text"),
    "glossary": N_("from the glossary"),
}
_SHOWN = 60


def show(done: Sequence[Filled], *, dry_run: bool, verbose: bool, err: bool) -> None:
    """Print what became of the messages of each file.

    Args:
        done: The catalogs.
        dry_run: Whether nothing was written.
        verbose: Whether each message gets a line.
        err: Whether it goes to stderr, since a catalog goes to stdout.

    """
    for filled in done:
        if verbose:
            for decision in filled.decisions:
                say(_line(filled, decision), err=err)
        for line in _summary(filled, dry_run=dry_run):
            say(line, err=err)
    if len(done) > 1:
        count = sum(sum(filled.came_from.values()) for filled in done)
        fuzzy = sum(filled.fuzzy for filled in done)
        left = sum(sum(filled.stay.values()) for filled in done)
        files = ngettext("{n} file", "{n} files", len(done)).format(n=len(done))
        say(f"{files}: {_counts(count, fuzzy, left, dry_run)}", err=err)


def document(done: Sequence[Filled], *, written: bool) -> dict[str, object]:
    """Return the same as a JSON document; its shape is a promise to other programs."""
    return {
        "written": written,
        "files": [
            {
                "path": filled.before.path,
                "source": filled.languages[0],
                "target": filled.languages[1],
                "messages": len(filled.before.catalog.messages),
                "translated": filled.translated,
                "filled": {kind: filled.came_from[kind] for kind in _CAME_FROM},
                "fuzzy": filled.fuzzy,
                "left": dict(filled.stay),
                "decisions": [_decision(filled, each) for each in filled.decisions],
            }
            for filled in done
        ],
    }


def _counts(count: int, fuzzy: int, left: int, dry_run: bool) -> str:  # noqa: FBT001 -- of this module alone
    said = (
        ngettext("{n} message would be filled", "{n} messages would be filled", count)
        if dry_run
        else ngettext("{n} message filled", "{n} messages filled", count)
    ).format(n=count)
    if fuzzy and count == 1:
        said += _(", as fuzzy")
    elif fuzzy:
        said += ngettext(", {n} of them fuzzy", ", {n} of them fuzzy", fuzzy).format(n=fuzzy)
    return f"{said}; {ngettext('{n} left', '{n} left', left).format(n=left)}"


def _summary(filled: Filled, *, dry_run: bool) -> Iterator[str]:
    came_from = filled.came_from
    count = sum(came_from.values())
    left = sum(filled.stay.values())
    total = len(filled.before.catalog.messages)
    messages = ngettext("{n} message", "{n} messages", total).format(n=total)
    before = ngettext("{n} translated before", "{n} translated before", filled.translated).format(
        n=filled.translated
    )
    counts = _counts(count, filled.fuzzy, left, dry_run)
    yield f"{filled.before.path}: {messages}, {before}; {counts}"
    for kind, words in _CAME_FROM.items():
        if came_from[kind]:
            yield f"  {came_from[kind]:5} {_(words)}{_details(filled, kind)}"
    for reason, number in filled.stay.items():
        left_since = _("left: {reason}").format(reason=name_of(reason))
        yield f"  {number:5} {left_since}"


def _details(filled: Filled, kind: CameFrom) -> str:
    """Return the scores of similar texts; of others how many somebody should look at."""
    own = [each for each in filled.decisions if each.came_from == kind]
    scores = [each.score for each in own]
    if kind == "fuzzy":
        low, high = min(scores), max(scores)
        said = _("score {low}") if low == high else _("scores {low} to {high}")
        return _bracketed([said.format(low=low, high=high)])
    counts = {
        _("fuzzy"): sum(each.fuzzy for each in own),
        _("with several translations"): sum("several translations" in each.notes for each in own),
    }
    return _bracketed([f"{number} {what}" for what, number in counts.items() if number])


def _line(filled: Filled, decision: Decision) -> str:
    message = filled.before.catalog.messages[decision.number]
    place = f"{filled.before.path}:{message.line}:{message.column}"
    if decision.stays:
        more = f" ({decision.details})" if decision.details else ""
        left = _('left "{text}": {reason}')
        left = left.format(text=_shortened(message.msgid), reason=name_of(decision.stays))
        return f"{place}: {left}{more}"
    target = " | ".join(map(_shortened, decision.targets))
    others = "".join(_('; or "{text}"').format(text=_shortened(each)) for each in decision.others)
    notes = map(name_of, decision.notes)
    aside = [*([_("fuzzy")] if decision.fuzzy else []), *notes, *decision.origins[:1]]
    return (
        f"{place}: {name_of(decision.came_from)} {decision.score} "
        f'"{_shortened(message.msgid)}" → "{target}"{_bracketed(aside)}{others}'
    )


def _shortened(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= _SHOWN else f"{plain[: _SHOWN - 1]}…"


def _decision(filled: Filled, decision: Decision) -> dict[str, object]:
    message = filled.before.catalog.messages[decision.number]
    shown: dict[str, object] = {
        "line": message.line,
        "column": message.column,
        "msgctxt": message.msgctxt,
        "msgid": message.msgid,
    }
    if message.plural is not None:
        shown["msgid_plural"] = message.plural
    if decision.stays:
        return shown | {"left": decision.stays, "details": decision.details}
    return shown | {
        "from": decision.came_from,
        "score": decision.score,
        "targets": list(decision.targets),
        "fuzzy": decision.fuzzy,
        "previous": decision.previous.msgid if decision.previous else None,
        "origins": list(decision.origins),
        "notes": list(decision.notes),
        "others": list(decision.others),
    }


def _bracketed(aside: Sequence[str]) -> str:
    return f" ({', '.join(aside)})" if aside else ""
