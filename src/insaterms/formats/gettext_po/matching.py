"""Which old message a changed one was: the one that disappeared and is like it."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from insaterms.formats.gettext_po.messages import CatalogMessage

__all__ = ["matched"]

# As far apart as gettext's own tools allow: six tenths of both texts are in common, so that
# of their characters together two in five may come and go.
_DIFFERENT = 2, 5
# What speaks for one of two texts that are as similar: the same place, the same part.
_SAME_CONTEXT = 0.1
_SAME_REFERENCE = 0.1
_SAME_FILE = 0.05
# Of longer texts the beginning is compared; nobody changes the rest of so long a text alone.
_COMPARED = 5_000
_GRAM = 3
_LINE = re.compile(r":\d+\Z")
# So many of a text's rarest trigrams are looked up, each in so many texts at most.
_RAREST = 10
_MOST_TEXTS = 100
# So many texts with trigrams in common, and so many of the same file, are compared.
_NEAREST = 20


def matched(new: Sequence[CatalogMessage], gone: Sequence[CatalogMessage]) -> dict[int, int]:
    """Find for messages that are new the one that was theirs, each taken once.

    The search for what is like a text is a good one, not an exact one: only texts of the
    same file, or with rare trigrams in common, are compared.

    Args:
        new: Messages that were not there before.
        gone: Messages that are there no longer.

    Returns:
        The place in `gone` for the place in `new`, where there is one; the same answer for
        the same messages.

    """
    if not new or not gone:
        return {}
    candidates = _Candidates(gone)
    found = sorted(
        (-score, number, other)
        for number, message in enumerate(new)
        for score, other in candidates.scored(message)
    )
    taken: dict[int, int] = {}
    free = set(range(len(gone)))
    for _score, number, other in found:
        if number not in taken and other in free:
            taken[number] = other
            free.remove(other)
    return taken


class _Candidates:
    """What may be like a text, without comparing each."""

    def __init__(self, gone: Sequence[CatalogMessage]) -> None:
        self._gone = gone
        self._references = [frozenset(message.references) for message in gone]
        self._files = [frozenset(_files(message)) for message in gone]
        self._by_text: defaultdict[str, list[int]] = defaultdict(list)
        self._by_gram: defaultdict[str, list[int]] = defaultdict(list)
        self._by_file: defaultdict[str, list[int]] = defaultdict(list)
        for number, message in enumerate(gone):
            self._by_text[message.msgid].append(number)
            for gram in _grams(message):
                self._by_gram[gram].append(number)
            for file in self._files[number]:
                self._by_file[file].append(number)

    def scored(self, message: CatalogMessage) -> Iterator[tuple[float, int]]:
        """Return how well messages fit that fit at all, and their places."""
        from rapidfuzz.distance.Indel import distance

        text = message.msgid[:_COMPARED]
        references, files = frozenset(message.references), frozenset(_files(message))
        for number in self._likely(message):
            other = self._gone[number]
            own = other.msgid[:_COMPARED]
            both = len(text) + len(own)
            # In whole numbers: abcde and abcxy are exactly as far apart as may be.
            most = both * _DIFFERENT[0] // _DIFFERENT[1]
            different = distance(text, own, score_cutoff=most)
            if different > most:
                continue
            score = 1 - different / both if both else 1.0
            if other.msgctxt == message.msgctxt:
                score += _SAME_CONTEXT
            if not references.isdisjoint(self._references[number]):
                score += _SAME_REFERENCE
            elif not files.isdisjoint(self._files[number]):
                score += _SAME_FILE
            yield score, number

    def _likely(self, message: CatalogMessage) -> Iterable[int]:
        """Return places of messages that may be like this one."""
        if len(self._gone) <= _NEAREST:
            return range(len(self._gone))
        if 0 < len(same := self._by_text.get(message.msgid, ())) <= _NEAREST:
            return same
        # Ties between grams and between texts are settled by what they are, not by chance.
        known = (gram for gram in _grams(message) if gram in self._by_gram)
        grams = sorted((len(self._by_gram[gram]), gram) for gram in known)
        shared: Counter[int] = Counter()
        for _number, gram in grams[:_RAREST]:
            shared.update(self._by_gram[gram][:_MOST_TEXTS])
        # Most have one in common, by chance.
        several = [(-count, number) for number, count in shared.items() if count > 1]
        found = sorted(several or [(-1, number) for number in shared])
        nearest = [number for _count, number in found[:_NEAREST]]
        for file in _files(message):
            nearest += self._by_file.get(file, ())[:_NEAREST]
        return dict.fromkeys(nearest)


def _grams(message: CatalogMessage) -> set[str]:
    text = f" {message.msgid[:_COMPARED].casefold()} "
    return {text[place : place + _GRAM] for place in range(len(text) - _GRAM + 1)}


def _files(message: CatalogMessage) -> dict[str, None]:
    """Return the files in which a message stands, without the lines, if they have any."""
    return dict.fromkeys(_LINE.sub("", reference) for reference in message.references)
