"""A look-up: every unit that qualifies is considered, the best are returned."""

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache, partial
from itertools import groupby
from operator import itemgetter

from insaterms.memory.following import Indexes
from insaterms.memory.matches import Context, Match, Register
from insaterms.memory.ranking import Candidate, order
from insaterms.memory.scoring.score import Query, Weighed, explained, weighed
from insaterms.memory.store import LanguagePair, Store
from insaterms.ui_language import _
from insaterms.units import Unit, primary

__all__ = [
    "Asked",
    "asked_for",
    "below",
    "best_matches",
    "best_of_many",
    "first_of_many",
    "looked_up",
    "unexplained",
]

# Units are read from the store so many at a time; a base rarely has more.
_AT_ONCE = 64
_FULL = 100


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
    return [explained(query, each) for each in _searched(store, indexes, query, asked)]


def best_matches(
    store: Store,
    indexes: Indexes,
    text: str,
    context: Context,
    asked: Asked,
) -> list[Match]:
    """Return the best matches, in the order of `ranked` where no glossary is asked.

    Of many that have the same points only those that are returned are explained.
    """
    query = Query(text, *asked.languages, context, asked.register)
    if not query.folded:
        return []
    best = _searched(store, indexes, query, asked)
    if len(best) > 1:
        best.sort(key=_order)
    return [explained(query, each) for each in best[: asked.limit]]


def best_of_many(
    store: Store, indexes: Indexes, queries: Sequence[Query], asked: Asked
) -> list[list[Weighed]]:
    """Return for each of many queries those with the most points of what `looked_up` finds.

    Args:
        store: Where the units are.
        indexes: Where their texts are.
        queries: Some thousand at a time: what is found for all of them is held at once.
        asked: What is asked for.

    """
    texts = [query.folded for query in queries]
    found = indexes.search_many(asked.pair, asked.side, texts, asked.threshold)
    nearest: list[int] = []
    for hits in found.values():
        _base, ids = next(_groups(hits, asked.limit), (0, []))
        if len(ids) <= _AT_ONCE:
            nearest += [number for number, _ in ids]
    ahead = {unit.id: unit for unit in store.get(list(dict.fromkeys(nearest)))}

    def get(numbers: Sequence[int]) -> list[Unit]:
        units = [ahead[number] for number in numbers if number in ahead]
        return units if len(units) == len(numbers) else store.get(numbers)

    return [_best(get, query, found[query.folded], asked, 1) for query in queries]


def first_of_many(
    store: Store, indexes: Indexes, queries: Sequence[Query], asked: Asked
) -> list[list[Weighed]]:
    """Return for each of many queries every match with 100 or 101 points.

    Where there is none, those with the most points: who writes the best asks for no others.

    The arguments are those of `best_of_many`.
    """
    exact = _exact(store, indexes, queries, asked)
    similar = [query for query, found in zip(queries, exact, strict=True) if not found]
    others = iter(best_of_many(store, indexes, similar, asked))
    return [found or next(others) for found in exact]


def below(
    points: int, store: Store, indexes: Indexes, segment: tuple[str, Context], asked: Asked
) -> list[Candidate]:
    """Return the matches of a segment that may be among the best, those below some points."""
    text, context = segment
    query = Query(text, *asked.languages, context, asked.register)
    best = _searched(store, indexes, query, asked)
    return [unexplained(query, each) for each in best if each.score < points]


def unexplained(query: Query, found: Weighed) -> Candidate:
    """Return a match that is explained when it is asked for."""
    explain = partial(explained, query, found)
    return Candidate(found.score, explain, found.unit, found.source, found.target, found.languages)


def _exact(
    store: Store, indexes: Indexes, queries: Sequence[Query], asked: Asked
) -> list[list[Weighed]]:
    """Return for each query every unit that scores 100 or 101."""
    texts = [query.folded for query in queries]
    found = indexes.search_many(asked.pair, asked.side, texts, _FULL)
    ids = dict.fromkeys(number for hits in found.values() for _, number in hits)
    units = {unit.id: unit for unit in store.get(list(ids))}
    own = primary(asked.languages[0])
    exact = []
    for query in queries:
        best = (
            weighed(query, unit, reversed=primary(unit.source_language) != own, base=_FULL)
            for _, number in found[query.folded]
            if (unit := units.get(number)) is not None
        )
        exact.append([each for each in best if each.score >= _FULL])
    return exact


def _searched(store: Store, indexes: Indexes, query: Query, asked: Asked) -> list[Weighed]:
    """Return what may be among the best of the whole memory.

    Whether the store has changed is told by the statement that reads the units: mostly it
    has not, and a statement less is a fifteenth of a look-up.
    """
    known = indexes.search_known(asked.pair, asked.side, query.folded, asked.threshold)
    if known is not None:
        generation, found = known
        reader = _Reader(store)
        best = _best(reader.get, query, found, asked, asked.limit)
        if generation == (reader.generation if found else store.generation()):
            return best
    found = indexes.search(asked.pair, asked.side, query.folded, asked.threshold)
    return _best(store.get, query, found, asked, asked.limit)


class _Reader:
    """Reads units, and keeps of which generation the first of them were."""

    def __init__(self, store: Store) -> None:
        self.generation = -1
        self._store = store

    def get(self, ids: Sequence[int]) -> list[Unit]:
        """Return units; see `Store.get`."""
        if self.generation >= 0:
            return self._store.get(ids)
        self.generation, units = self._store.get_current(ids)
        return units


def _best(
    get: Callable[[Sequence[int]], Sequence[Unit]],
    query: Query,
    found: list[tuple[int, int]],
    asked: Asked,
    limit: int | None,
) -> list[Weighed]:
    """Return what may be among the best of what was found for a query.

    Args:
        get: Returns units by their numbers.
        query: What is asked.
        found: Base and number of every unit that qualifies, the best first.
        asked: What is asked for.
        limit: How many are wanted; None means all.

    """
    own = primary(asked.languages[0])
    best: list[Weighed] = []
    for base, ids in _groups(found, limit):
        if limit is not None and len(best) >= limit and _last(best, limit) > base:
            break
        bases = dict(ids)
        for start in range(0, len(ids), _AT_ONCE):
            for unit in get([number for number, _base in ids[start : start + _AT_ONCE]]):
                turned = primary(unit.source_language) != own
                best.append(weighed(query, unit, reversed=turned, base=bases[unit.id]))
    if limit is not None and len(best) > limit:
        last = _last(best, limit)
        best = [each for each in best if each.score >= last]
    return best


def _last(weighed: list[Weighed], limit: int) -> int:
    """Return the score of the last of the best."""
    return sorted((each.score for each in weighed), reverse=True)[limit - 1]


def _order(found: Weighed) -> tuple[int, bool, int, float, int]:
    return order(found.score, found.unit)


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
