"""A look-up: every unit that qualifies is considered, the best are returned."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby
from operator import itemgetter

from insaterms.memory.following import Indexes
from insaterms.memory.matches import Context, Match, Register
from insaterms.memory.scoring.score import Query, Weighed, explained, weighed
from insaterms.memory.store import LanguagePair, Store
from insaterms.ui_language import _
from insaterms.units import primary

__all__ = ["Asked", "asked_for", "looked_up"]

# Units are read from the store so many at a time; a base rarely has more.
_AT_ONCE = 64


class Asked:
    """What stays the same from one query to the next."""

    def __init__(
        self,
        languages: tuple[str, str],
        threshold: int,
        limit: int | None,
        register: Register | None,
    ) -> None:
        """Check what is asked for.

        Args:
            languages: Of the queries and of the translations, as BCP 47 writes them.
            threshold: 1 to 100: the least base of a match.
            limit: At most so many matches; None means all.
            register: How a Dutch target should address its reader.

        Raises:
            ValueError: If one of them is out of its range.

        """
        if not 1 <= threshold <= 100:  # noqa: PLR2004 -- percentages
            raise ValueError(
                _("threshold is {threshold}; write a number from 1 to 100").format(
                    threshold=threshold
                )
            )
        if limit is not None and limit < 1:
            raise ValueError(_("limit must be at least 1"))
        if register not in {None, "je", "u"}:
            raise ValueError(
                _('register is "{register}"; write "je" or "u"').format(register=register)
            )
        if not all(languages):
            raise ValueError(_("a language is empty; write one such as en or nl"))
        one, other = primary(languages[0]), primary(languages[1])
        if one == other:
            raise ValueError(
                _("both languages are {one}; write two such as en and nl").format(one=one)
            )
        self.languages = languages
        self.threshold = threshold
        self.limit = limit
        self.register = register
        self.pair = LanguagePair(*sorted((one, other)))
        self.side = 0 if one == self.pair.one else 1


@lru_cache(maxsize=64)
def asked_for(
    languages: tuple[str, str], threshold: int, limit: int | None, register: Register | None
) -> Asked:
    """Return what is asked for, checked once; the arguments are those of `Asked`."""
    return Asked(languages, threshold, limit, register)


def looked_up(
    store: Store,
    indexes: Indexes,
    text: str,
    context: Context,
    asked: Asked,
) -> list[Match]:
    """Return every match that may be among the best, in no order.

    The best of a base cannot have more points than the base, so the search ends where
    enough have been found that no further base can reach the last of them; those that
    equal it are included, since their order is decided elsewhere.
    """
    query = Query(text, *asked.languages, context, asked.register)
    if not query.folded:
        return []
    own = primary(asked.languages[0])
    found = indexes.search(asked.pair, asked.side, query.folded, asked.threshold)
    best: list[Weighed] = []
    for base, ids in _groups(found, asked.limit):
        if asked.limit is not None and len(best) >= asked.limit and _last(best, asked.limit) > base:
            break
        bases = dict(ids)
        for start in range(0, len(ids), _AT_ONCE):
            for unit in store.get([number for number, _base in ids[start : start + _AT_ONCE]]):
                turned = primary(unit.source_language) != own
                best.append(weighed(query, unit, reversed=turned, base=bases[unit.id]))
    if asked.limit is not None and len(best) > asked.limit:
        last = _last(best, asked.limit)
        best = [each for each in best if each.score >= last]
    return [explained(query, each) for each in best]


def _last(weighed: list[Weighed], limit: int) -> int:
    """Return the score of the last of the best."""
    return sorted((each.score for each in weighed), reverse=True)[limit - 1]


def _groups(
    found: list[tuple[int, int]], limit: int | None
) -> Iterator[tuple[int, list[tuple[int, int]]]]:
    """Return numbers of units with their bases, the best first, each part with its best base.

    The first part holds as many as are wanted, so that the store is usually asked once;
    then come those of one base each.
    """
    first = len(found) if limit is None else limit
    while first < len(found) and found[first][0] == found[first - 1][0]:
        first += 1
    if found:
        yield found[0][0], [(number, base) for base, number in found[:first]]
    for base, group in groupby(found[first:], key=itemgetter(0)):
        yield base, [(number, base) for base, number in group]
