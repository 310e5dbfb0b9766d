"""The compiled glossary: one block of bytes that is looked into, not unpacked.

Layout (all numbers in the byte order of the machine that compiled it):

    header    magic, format, byte order, content key, sections, total size, crc32 of the rest
    table     offset and length of each section
    concepts  each concept as MessagePack, and where each begins
    forms     the text of every form of every term, and what it is a form of
    keys      (crc32 of the folded form, number of the form), sorted, to bisect in
    terms     the base form of each term, and the first term of each concept
    grams     three letters → the terms that contain them, for queries with an error
    ids       (crc32 of the id, number of the concept), sorted
    words     crc32 of the words that may begin a Dutch compound, sorted

A million forms in a dict would take over a second to rebuild at every start; here a
look-up touches a few pages of the file.  A crc32 only narrows the search: the form
itself is compared, so that two terms with one checksum are never confused.  (Of the words
that may begin a compound the checksum alone is kept.)
"""

import struct
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
from heapq import nlargest
from typing import Literal, get_args
from zlib import crc32

from msgspec import Struct
from msgspec.msgpack import Decoder

from insaterms.model import LANGUAGES, Concept, Feature, Language
from insaterms.text.folding import Folded, fold

__all__ = ["FEATURES", "FORMAT", "SECTIONS", "Compiled", "FormEntry", "gram_codes", "pack"]

FORMAT = 3
_MAGIC = b"insaterm"
_HEADER = struct.Struct("<8sI")
_REST = struct.Struct("=I32sIQI")
_BYTE_ORDER = 0x01020304

SECTIONS = (
    "concepts",
    "concept_starts",
    "texts",
    "text_starts",
    "form_concepts",
    "form_details",
    "keys",
    "grams",
    "gram_starts",
    "postings",
    "terms",
    "first_terms",
    "ids",
    "words",
)
_NUMBERS: dict[str, Literal["I", "Q"]] = {
    "concept_starts": "Q",
    "text_starts": "Q",
    "form_concepts": "I",
    "form_details": "I",
    "keys": "Q",
    "grams": "Q",
    "gram_starts": "Q",
    "postings": "I",
    "terms": "I",
    "first_terms": "I",
    "ids": "Q",
    "words": "I",
}

FEATURES: tuple[Feature, ...] = get_args(Feature)

# Beyond this many postings further, more frequent grams tell candidates apart no more.
_ENOUGH_POSTINGS = 15_000


class FormEntry(Struct, frozen=True, gc=False):
    """One form of one term, as it stands in the index."""

    number: int
    text: str
    concept: int
    language: Language
    term: int
    feature: Feature


def gram_codes(key: str) -> set[int]:
    """Return the trigrams of a folded text, each as one number, the ends marked."""
    codes = [1, *map(ord, key), 2]
    return {(a << 42) | (b << 21) | c for a, b, c in zip(codes, codes[1:], codes[2:], strict=False)}


def pack(sections: dict[str, bytes], key: bytes) -> bytes:
    """Put the sections behind a header with the content key (32 bytes)."""
    table = array("Q")
    offset = _HEADER.size + _REST.size + 16 * len(SECTIONS)
    offset += -offset % 8
    parts = []
    for name in SECTIONS:
        data = sections[name]
        padded = data + bytes(-len(data) % 8)
        table.extend((offset, len(data)))
        offset += len(padded)
        parts.append(padded)
    size = _HEADER.size + _REST.size
    body = table.tobytes()
    rest = b"".join([body + bytes(-(size + len(body)) % 8), *parts])
    head = _HEADER.pack(_MAGIC, FORMAT)
    return head + _REST.pack(_BYTE_ORDER, key, len(SECTIONS), offset, crc32(rest)) + rest


class Compiled:
    """A compiled glossary in memory or in a mapped file."""

    def __init__(self, data: "bytes | memoryview") -> None:
        """Look at the header, and at the rest once to see whether it is whole.

        Raises:
            ValueError: If this is not a whole compiled glossary of this format, made on
                a machine of this byte order.

        """
        view = memoryview(data)
        start = _HEADER.size + _REST.size
        if len(view) < start or _HEADER.unpack_from(view) != (_MAGIC, FORMAT):
            raise ValueError("not a compiled glossary of this format")
        order, self.key, count, size, checksum = _REST.unpack_from(view, _HEADER.size)
        if order != _BYTE_ORDER or count != len(SECTIONS) or size != len(view):
            raise ValueError("incomplete, or compiled on another kind of machine")
        # A gigabyte a second: less than a tenth of what a first answer may take.
        if crc32(view[start:]) != checksum:
            raise ValueError("damaged")
        table = struct.unpack_from(f"={2 * count}Q", view, start)
        found: dict[str, memoryview] = {}
        for number, name in enumerate(SECTIONS):
            offset, length = table[2 * number : 2 * number + 2]
            part = view[offset : offset + length]
            found[name] = part.cast(_NUMBERS[name]) if name in _NUMBERS else part
        self._concepts = found["concepts"]
        self._concept_starts = found["concept_starts"]
        self._texts = found["texts"]
        self._text_starts = found["text_starts"]
        self._form_concepts = found["form_concepts"]
        self._form_details = found["form_details"]
        self._keys = found["keys"]
        self._grams = found["grams"]
        self._gram_starts = found["gram_starts"]
        self._postings = found["postings"]
        self._terms = found["terms"]
        self._first_terms = found["first_terms"]
        self._ids = found["ids"]
        self._words = found["words"]
        self._decode = Decoder(Concept).decode
        self._recent: dict[int, Concept] = {}

    def __len__(self) -> int:
        """Return the number of concepts."""
        return len(self._concept_starts) - 1

    def decoded(self, number: int) -> Concept:
        """Return a concept by its number, a new one each time."""
        starts = self._concept_starts
        return self._decode(self._concepts[starts[number] : starts[number + 1]])

    def concept(self, number: int) -> Concept:
        """Return a concept by its number; the last few hundred are kept, so change nothing."""
        found = self._recent.get(number)
        if found is None:
            found = self.decoded(number)
            if len(self._recent) > 500:  # noqa: PLR2004 -- a page of answers, not the glossary
                self._recent.clear()
            self._recent[number] = found
        return found

    def number(self, name: str) -> int | None:
        """Return the number of the concept with this id."""
        for number in self._bisect(self._ids, crc32(name.encode("utf-8", "replace"))):
            if self.concept(number).id == name:
                return number
        return None

    def form(self, number: int) -> FormEntry:
        """Return a form by its number."""
        starts = self._text_starts
        detail = self._form_details[number]
        return FormEntry(
            number,
            str(self._texts[starts[number] : starts[number + 1]], "utf-8"),
            self._form_concepts[number],
            LANGUAGES[detail >> 24],
            detail & 0xFFFF,
            FEATURES[(detail >> 16) & 0xFF],
        )

    def forms(self, key: Folded) -> list[FormEntry]:
        """Return the forms whose folded text is this key."""
        hashed = crc32(key.encode("utf-8", "replace"))
        found = [self.form(number) for number in self._bisect(self._keys, hashed)]
        return [form for form in found if fold(form.text) == key]

    def forms_of_term(self, base: int) -> Iterator[FormEntry]:
        """Return the base form with this number and the forms that follow from it."""
        details, concepts = self._form_details, self._form_concepts
        # Language and place of the term, without the feature.
        term = details[base] & 0xFF00FFFF
        for number in range(base, len(details)):
            if details[number] & 0xFF00FFFF != term or concepts[number] != concepts[base]:
                return
            yield self.form(number)

    def form_for(
        self, concept: int, language: Language, term: int, features: Iterable[Feature]
    ) -> str:
        """Return a term's form for the first of these features that it has.

        Args:
            concept: The number of the concept.
            language: The language of the term.
            term: The place of the term among those of its language.
            features: What is wanted, the best first; `base` is always there.

        """
        first, end = self._first_terms[concept : concept + 2]
        for base in self._terms[first:end]:
            form = self.form(base)
            if form.language == language and form.term == term:
                texts: dict[Feature, str] = {}
                for each in self.forms_of_term(base):
                    texts.setdefault(each.feature, each.text)
                return next((texts[f] for f in features if f in texts), form.text)
        raise LookupError(f"concept {concept} has no term {term} in {language}")

    def known_word(self, key: Folded) -> bool:
        """Whether a Dutch term of several words, or of several parts, has this word."""
        hashed = crc32(key.encode("utf-8", "replace"))
        place = bisect_left(self._words, hashed)
        return place < len(self._words) and self._words[place] == hashed

    def similar(self, key: Folded, limit: int) -> list[int]:
        """Return the base forms that share most trigrams with a key, as form numbers.

        A candidate shares at least a quarter of the key's trigrams.  Rare trigrams are
        looked at first; the most frequent ones are left out once enough is known.
        """
        postings = sorted(
            (span for code in gram_codes(key) if (span := self._posting(code))), key=len
        )
        counts: Counter[int] = Counter()
        read = 0
        for used, span in enumerate(postings):
            if read > _ENOUGH_POSTINGS and used >= len(postings) // 2:
                break
            counts.update(span)
            read += len(span)
        least = max(2, -(-len(key) // 4))
        shared = [(count, -term) for term, count in counts.items() if count >= least]
        return [self._terms[-term] for _, term in nlargest(limit, shared)]

    def _posting(self, code: int) -> memoryview:
        place = bisect_left(self._grams, code)
        if place == len(self._grams) or self._grams[place] != code:
            return self._postings[:0]
        return self._postings[self._gram_starts[place] : self._gram_starts[place + 1]]

    @staticmethod
    def _bisect(table: memoryview, hashed: int) -> Iterable[int]:
        place = bisect_left(table, hashed << 32)
        end = (hashed + 1) << 32
        size = len(table)
        while place < size and (value := table[place]) < end:
            yield value & 0xFFFFFFFF
            place += 1
