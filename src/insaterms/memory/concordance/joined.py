"""Many texts in one piece, in which a word is looked up in all of them at once.

A memory has hundreds of thousands of texts, and nearly all of them have nothing to do with
a query: one after another costs ten times as much as one search through all.  In a copy
without what may stand inside a word, and with a space for everything between words, the
words are those that stand between two spaces.  That is exact for texts whose letters fold
to ASCII; there are few others, and those are told apart (`others`).
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence

from insaterms.memory.store import SEPARATOR
from insaterms.text.folding import Folded, fold
from insaterms.text.tokens import SIGNS

__all__ = ["JoinedTexts", "PlainTexts", "joined"]

_NUL = b"\0"
# Fewer letters than this stand in so many texts that looking for them first is in vain.
_TELLING = 3
_LAST = 127
_ASCII = bytes(range(1, _LAST + 1))
_SIGNS = frozenset(ord(sign) for sign in SIGNS if sign.isascii())


def _spaced(kept: bytes) -> bytes:
    """Return a table that writes small letters, and a space for what stands between words."""
    return bytes(
        ord(chr(code).lower())
        if code > _LAST or chr(code).isalnum() or code in _SIGNS or code in kept
        else 32
        for code in range(256)
    )


_WITH_HYPHENS = _spaced(b"\0_'-")
_HYPHENS_APART = _spaced(b"\0_'")
# Behind two of these there is a new word, though one of them would be inside: rock''n'-roll.
_TWO_INSIDE = (b"--", b"''", b"'-", b"-'")


def _plain_letters() -> Iterator[tuple[str, str]]:
    """Return what is written in ASCII for a look-up: é, “ and ’."""
    for code in range(0xA0, 0x180):
        letter = chr(code)
        if unicodedata.category(letter) in {"Ll", "Lu"} and (folded := fold(letter)).isascii():
            yield letter, folded
    for written, plain in (("’‘", "'"), ("‐‑", "-"), ("“”„–—…«»•·\u00a0", " ")):
        yield from ((sign, plain) for sign in written)


_PLAIN = dict(_plain_letters())
_BEYOND = re.compile("[^\0-\x7f]")
_SOME = re.compile(rb"[^\0]+")


def joined(texts: Sequence[str]) -> "JoinedTexts":
    """Return texts in one piece, in their order."""
    whole = SEPARATOR.decode().join(text.replace("\0", "\1") for text in texts)
    return JoinedTexts(whole.encode())


class JoinedTexts:
    """Texts of one language, in one piece.

    Attributes:
        others: The texts, by number, in which words are not known to be found.

    """

    def __init__(self, whole: bytes) -> None:
        """Look nothing up yet.

        Args:
            whole: The texts in UTF-8, with `SEPARATOR` between.

        """
        self._whole = whole
        beyond = _beyond(whole)
        self._texts: list[bytes] | None = None
        # Those of them that can be written in ASCII for a look-up, by number.
        self._mended = self._mend(beyond) if beyond else {}
        self.others = {number: self.text(number) for number in beyond if number not in self._mended}

    def text(self, number: int) -> str:
        """Return one of the texts, from 0."""
        return self._each()[number].decode(errors="replace")

    def containing(self, stems: Sequence[Sequence[str]]) -> "PlainTexts":
        """Return the texts that contain some parts of words, those of `others` left out.

        Args:
            stems: In ASCII, folded; of each sequence a text must contain one.

        """
        found = _containing(self._whole, stems)
        if self._mended:
            found.difference_update(self._mended)
            found.difference_update(self.others)
            numbers = list(self._mended)
            mended = SEPARATOR.join(self._mended.values())
            found.update(numbers[place] for place in _containing(mended, stems))
        if not found:
            return PlainTexts([], [])
        texts = self._each()
        numbers = sorted(found - self.others.keys())
        if not self._mended:
            return PlainTexts(numbers, [texts[number] for number in numbers])
        texts = [*texts]
        for number, text in self._mended.items():
            texts[number] = text
        return PlainTexts(numbers, [texts[number] for number in numbers])

    def _each(self) -> list[bytes]:
        if self._texts is None:
            self._texts = self._whole.split(SEPARATOR)
        return self._texts

    def _mend(self, beyond: list[int]) -> dict[int, bytes]:
        texts = self._each()
        whole = SEPARATOR.join([texts[number] for number in beyond])
        plain = _BEYOND.sub(_plainly, whole.decode(errors="replace")).encode()
        pairs = zip(beyond, plain.split(SEPARATOR), strict=True)
        return {number: text for number, text in pairs if text.isascii()}


class PlainTexts:
    """Some of the texts, in ASCII: in these words are found as they are defined.

    Attributes:
        numbers: Of the texts.

    """

    def __init__(self, numbers: list[int], texts: list[bytes]) -> None:
        """Look nothing up yet.

        Args:
            numbers: Of the texts.
            texts: In the same order.

        """
        self.numbers = numbers
        self._whole = _parted(texts)
        # In those with hyphens more words stand: "rmcfunctie" beside "rmc" and "functie".
        self._hyphened = [place for place, text in enumerate(texts) if b"-" in text]
        self._with_hyphens = _parted([texts[place] for place in self._hyphened])
        self._written: dict[tuple[bytes, bytes], bytes] = {}

    def having(self, word: Folded) -> set[int]:
        """Return the numbers of the texts that have a word, whole or between hyphens."""
        if not word.isascii():
            return set()
        # "Op&slaan" is "opslaan", but who asks for "R&D" means that.
        dropped = b"_'" if "&" in word else b"_'&"
        sought = f" {word} ".encode()
        found = set(_at(self._as(self._whole, _HYPHENS_APART, dropped), sought))
        if self._hyphened:
            whole = self._as(self._with_hyphens, _WITH_HYPHENS, dropped + b"-")
            found.update(self._hyphened[place] for place in _at(whole, sought))
        return {self.numbers[place] for place in found}

    def _as(self, texts: bytes, table: bytes, dropped: bytes) -> bytes:
        written = self._written.get((table, dropped))
        if written is None:
            # What is dropped is so before the table is asked.
            written = self._written[table, dropped] = b" %b " % texts.translate(table, dropped)
        return written


def _parted(texts: Sequence[bytes]) -> bytes:
    """Return texts in one piece, with spaces for what begins a new word."""
    whole = SEPARATOR.join(texts)
    for two in _TWO_INSIDE:
        whole = whole.replace(two, b"  ")
    return whole


def _beyond(whole: bytes) -> list[int]:
    """Return the numbers of the texts that have a letter beyond ASCII."""
    if whole.isascii():
        return []
    numbers = []
    before = 0
    for letters in _SOME.finditer(whole.translate(None, _ASCII)):
        start, end = letters.span()
        numbers.append(start - before)
        before += end - start
    return numbers


def _plainly(letter: re.Match[str]) -> str:
    return _PLAIN.get(letter[0], letter[0])


def _containing(whole: bytes, stems: Sequence[Sequence[str]]) -> set[int]:
    # Without what may stand inside a word; what may stand between is no matter here.
    letters = whole.translate(_WITH_HYPHENS, b"_'-&")
    found: set[int] | None = None
    for some in stems:
        if min(map(len, some)) < _TELLING:
            continue
        at = {number for stem in some for number in _at(letters, stem.encode())}
        found = at if found is None else found & at
        if not found:
            break
    return set(range(whole.count(_NUL) + 1)) if found is None else found


def _at(whole: bytes, sought: bytes) -> Iterator[int]:
    """Return the numbers of the texts in which something stands, each once."""
    number = last = 0
    place = whole.find(sought)
    while place >= 0:
        number += whole.count(_NUL, last, place)
        yield number
        last = whole.find(_NUL, place)
        if last < 0:
            return
        place = whole.find(sought, last)
