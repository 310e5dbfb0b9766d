"""Whether the words of a query stand in a text, and where."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from insaterms.memory.concordance.asking import Part
from insaterms.memory.concordance.joined import JoinedTexts, PlainTexts
from insaterms.text.folding import Folded, fold
from insaterms.text.tokens import WORD

__all__ = ["Words"]

_HYPHENS = str.maketrans("‐‑", "--")
_BETWEEN = "\0"
_DROPPED = str.maketrans("", "", "'-_&()[]{}.,/ ")
# Folding writes these in ASCII, though they have no accent to lose.
_LETTERS = "øđłæœı"
# So many words may stand between the parts of a verb; they are one clause.
_MOST_BETWEEN = 12
_CLAUSE = re.compile(r"[.,;:!?()\n]")
_ENDS = re.compile(
    r"\s*(?:[.,;:!?()\n…”\"'<]|\Z|(?:en|of|maar|als|dan|om|voor|voordat|zodat|omdat|want)\b)",
    re.IGNORECASE,
)


class Words:
    """What a query looks for in texts of one language."""

    def __init__(self, parts: Sequence[Part]) -> None:
        """Prepare for many texts.

        Args:
            parts: What a text must contain, all of it.

        """
        self._needed = [_Needed.of(part) for part in parts]
        self._plain = all(stem.isascii() for needed in self._needed for stem in needed.stems)
        self._keys = _Keys()

    def among(self, texts: JoinedTexts) -> list[int]:
        """Return the numbers of the texts in which every part stands, from 0, in order.

        A word is looked up in all texts at once; only where words must follow one another,
        or a text has unusual letters, is it looked at by itself.
        """
        found = self._looked_up(texts)
        unsure = self._possible(texts.others)
        return sorted([*found, *(each for each in unsure if self.in_text(texts.others[each]))])

    def in_text(self, text: str) -> bool:
        """Whether every part stands in a text."""
        keys = self._keys
        present = {key for word in WORD.findall(text) for key in keys[word]}
        return all(
            not needed.single.isdisjoint(present) or _stands(text, present, needed)
            for needed in self._needed
        )

    def _looked_up(self, texts: JoinedTexts) -> set[int]:
        """Return the numbers of the texts that have every part, those of `others` left out."""
        # Of few texts all forms are looked for quickly; nearly all have none of them.
        likely = texts.containing([needed.stems for needed in self._needed] if self._plain else [])
        found = set(likely.numbers)
        unsure: set[int] = set()
        for needed in self._needed:
            if not found:
                break
            surely, perhaps = needed.at(likely)
            found &= surely | perhaps
            unsure |= perhaps
        return found - {each for each in unsure & found if not self.in_text(texts.text(each))}

    def _possible(self, texts: dict[int, str]) -> list[int]:
        """Return the numbers of the texts with unusual letters that are worth a closer look."""
        numbers = list(texts)
        bare = _bare(_BETWEEN.join(texts.values())) if self._plain and texts else None
        cut = bare.split(_BETWEEN) if bare is not None else []
        # Where letters would be lost nobody knows.
        if len(cut) != len(numbers):
            return numbers
        return [
            number
            for number, text in zip(numbers, cut, strict=True)
            if all(any(stem in text for stem in each.stems) for each in self._needed)
        ]

    def spans(self, text: str) -> Iterator[tuple[int, int]]:
        """Return where the parts stand, in no order; they may overlap."""
        pieces = list(_pieces(text))
        for place, (keys, start, end, *_) in enumerate(pieces):
            for needed in self._needed:
                if not needed.single.isdisjoint(keys):
                    yield start, end
                for sequence in needed.several:
                    if last := _last(pieces, place, sequence):
                        yield start, last
                for first, second in needed.apart:
                    if first in keys and (other := _other_part(text, pieces, place, second)):
                        yield start, end
                        yield other.start, other.end


def _bare(text: str) -> str | None:
    """Return a text without accents and all that does not count, as ASCII.

    What a word folds to stands in it, if that is ASCII; None where letters would be lost.
    """
    folded = unicodedata.normalize("NFKD", text).casefold()
    if any(letter in folded for letter in _LETTERS):
        return None
    decomposed = unicodedata.normalize("NFKD", folded)
    return decomposed.encode("ascii", "ignore").decode().translate(_DROPPED)


class _Needed(NamedTuple):
    """A part, as it is compared.

    Attributes:
        single: Words; any will do.
        several: Words that stand one behind another; any of these will do.
        apart: Pairs of words with others between them; any of these will do.
        stems: A text that contains the part contains one of these, once it is without
            case, accents and what may stand inside a word.

    """

    single: frozenset[Folded]
    several: tuple[tuple[Folded, ...], ...]
    apart: tuple[tuple[Folded, Folded], ...]
    stems: tuple[str, ...]

    def at(self, texts: PlainTexts) -> tuple[set[int], set[int]]:
        """Return in which texts it surely stands, and in which others all its words do."""
        surely: set[int] = set()
        for key in self.single:
            surely |= texts.having(key)
        perhaps: set[int] = set()
        for words in (*self.several, *self.apart):
            having = texts.having(words[0])
            for word in words[1:]:
                having = having and having & texts.having(word)
            perhaps |= having
        return surely, perhaps - surely

    @classmethod
    def of(cls, part: Part) -> "_Needed":
        single = frozenset(each[0] for each in part.sequences if len(each) == 1)
        several = tuple(each for each in part.sequences if len(each) > 1)
        stems: list[str] = []
        whole = {*single, *(max(each, key=len) for each in several)}
        for word in sorted((each.replace("&", "") for each in whole), key=len):
            if not any(stem in word for stem in stems):
                stems.append(word)
        return cls(single, several, part.apart, tuple(stems))


class _Piece(NamedTuple):
    """A word of a text, or a part of one that has hyphens.

    Attributes:
        keys: The word, folded; a second one without the & of a menu (Op&slaan).
        start: Its first code point, from 0.
        end: The one behind its last.
        next: The number of the piece behind it.
        parted: Whether its parts follow, as pieces of their own.

    """

    keys: tuple[Folded, ...]
    start: int
    end: int
    next: int
    parted: bool


def _pieces(text: str) -> Iterator[_Piece]:
    number = 0
    for word in WORD.finditer(text):
        whole = word.group().translate(_HYPHENS)
        start = word.start()
        inner = _inner(whole)
        behind = number + len(inner) + 1
        # "leerplicht-" in "leerplicht- en RMC-ambtenaar" is marked without its hyphen.
        yield _Piece(_own_keys(whole), start, start + len(whole.rstrip("-")), behind, bool(inner))
        number += 1
        place = 0
        for part in inner:
            place = whole.index(part, place)
            number += 1
            at = start + place
            yield _Piece(_own_keys(part), at, at + len(part), number, parted=False)
            place += len(part)


def _stands(text: str, present: set[Folded], needed: _Needed) -> bool:
    """Whether one of the sequences of a part stands in a text, or a verb of it apart."""
    several = [each for each in needed.several if present.issuperset(each)]
    apart = [each for each in needed.apart if present.issuperset(each)]
    if not several and not apart:
        return False
    pieces = list(_pieces(text))
    return any(
        any(_last(pieces, place, each) for each in several)
        or any(each[0] in keys and _other_part(text, pieces, place, each[1]) for each in apart)
        for place, (keys, *_) in enumerate(pieces)
    )


def _other_part(text: str, pieces: Sequence[_Piece], place: int, part: Folded) -> _Piece | None:
    """Return the other part of a verb, where it ends the clause in which the verb stands.

    *Sla het bestand op*, but not *sla op de trommel*, where *op* is a preposition.
    """
    end = pieces[place].end
    for piece in pieces[place + 1 : place + 1 + _MOST_BETWEEN]:
        if _CLAUSE.search(text, end, max(end, piece.start)):
            break
        if part in piece.keys and _ENDS.match(text, piece.end):
            return piece
        end = max(end, piece.end)
    return None


def _last(pieces: Sequence[_Piece], place: int, sequence: Sequence[Folded]) -> int:
    """Return where a sequence ends that begins with this piece; 0 if it does not stand there."""
    end = 0
    for wanted in sequence:
        # What follows may have hyphens, and counts whole or by its first part.
        if end and place < len(pieces) and pieces[place].parted:
            place += wanted not in pieces[place].keys
        if place >= len(pieces) or wanted not in pieces[place].keys:
            return 0
        end = pieces[place].end
        place = pieces[place].next
    return end


class _Keys(dict[str, tuple[Folded, ...]]):
    """The keys of a word and of its parts, worked out once a word."""

    def __missing__(self, word: str) -> tuple[Folded, ...]:
        whole = word.translate(_HYPHENS)
        keys = (*_own_keys(whole), *(key for part in _inner(whole) for key in _own_keys(part)))
        self[word] = keys
        return keys


def _own_keys(word: str) -> tuple[Folded, ...]:
    return (fold(word), fold(word.replace("&", ""))) if "&" in word else (fold(word),)


def _inner(word: str) -> list[str]:
    """Return the parts of a word with hyphens; none if it has no two."""
    inner = [part for part in word.split("-") if part]
    return inner if len(inner) > 1 else []
