"""Which of several translations of the same text: what tells them apart, or that nothing does.

"Open" is Openen on a menu and Geopend of a file.  Where neither the context nor a later date
speaks for one of them, that one came into the memory first says nothing.
"""

from collections.abc import Sequence

from msgspec.structs import replace

from insaterms.memory.filling.decisions import Remembered
from insaterms.memory.matches import Context

__all__ = ["told_apart"]


def told_apart(found: Sequence[Remembered], text: str, context: Context) -> Remembered:
    """Return the translation to write, marked fuzzy where only chance would choose it.

    Those with the highest score compete.  The nearest context decides: first the same
    msgctxt (none, where the message has none), then the messages on either side.  Of those
    that are equally near, the latest one decides, by a day at least, if they stood in the
    same msgctxt and all have a date.

    Args:
        found: At least one, the best first, each of them sure for itself.
        text: What they translate.
        context: Where it stands.

    """
    tied = [each for each in found if each.score == found[0].score]
    nearest = max(_nearness(each, context) for each in tied)
    near = [each for each in tied if _nearness(each, context) == nearest]
    targets = list(dict.fromkeys(each.target for each in near))
    if len(targets) == 1:
        return near[0]
    latest = _latest(near)
    best = latest or near[0]
    several = replace(
        best,
        notes=("several translations",),
        others=tuple(each for each in targets if each != best.target),
    )
    # Its own msgctxt is shown where it is another one than the message's.
    return several if latest else replace(several, fuzzy=True, source=text)


def _nearness(proposal: Remembered, context: Context) -> int:
    """Return how near the unit stood; in another msgctxt its neighbours say nothing."""
    unit = proposal.unit
    if unit.msgctxt != context.msgctxt:
        return 0
    beside = (unit.previous, context.previous), (unit.next, context.next)
    return 1 + sum(bool(a) and a == b for a, b in beside)


def _latest(found: Sequence[Remembered]) -> Remembered | None:
    """Return the one that is later than all with another translation, if there is one."""
    dates: dict[str, int] = {}
    for each in found:
        dated = each.unit.dated
        if dated is None or each.unit.msgctxt != found[0].unit.msgctxt:
            return None
        # A unit without a date has that of its import, and those of one day are alike.
        dates[each.target] = max(dated.toordinal(), dates.get(each.target, 0))
    last, second, *_ = sorted(dates.values(), reverse=True)
    if last == second:
        return None
    return next(each for each in found if dates[each.target] == last)
