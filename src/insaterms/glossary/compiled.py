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
    starts    (crc32 of the first word of the forms of several words, words of the longest),
              sorted; a long Dutch word may have been written as two; for "de Berkenschutse"
              it is the second word, since every text is full of the first
    bits      a bit for each key and each start, to dismiss most words of a text at once;
              pair_bits: for the first two words of each form; front_bits: for what a Dutch
              compound may begin with; front_letters: the first four letters of that
    verb_ends the last words of separable verbs, whose parts may stand apart

A million forms in a dict would take over a second to rebuild at every start; here a
look-up touches a few pages of the file.  A crc32 only narrows the search: the form
itself is compared, so that two terms with one checksum are never confused.  (Of the words
that may begin a compound the checksum alone is kept.)
"""

import struct
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from heapq import nlargest
from typing import Literal, get_args
from zlib import crc32

from msgspec import Struct
from msgspec.msgpack import Decoder

from insaterms.model import LANGUAGES, Concept, Feature, Language
from insaterms.text.folding import Folded, fold

__all__ = [
    "AFTER_EMPTY",
    "CASE_SENSITIVE",
    "COLLECTIVE",
    "FEATURES",
    "FORMAT",
    "MARKS",
    "RESPELT",
    "SECTIONS",
    "START",
    "Compiled",
    "FormEntry",
    "bits",
    "details",
    "gram_codes",
    "pack",
]

FORMAT = 4
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
    "starts",
    "bits",
    "pair_bits",
    "front_bits",
    "front_letters",
    "verb_ends",
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
    "starts": "Q",
}

# What stands in front of a word where it is kept as the start of a form: of any; of one
# whose first word says nothing and whose second it is; of a Dutch verb whose other part may
# stand further on (*zat* al weken *thuis*).
START, AFTER_EMPTY, APART = 0, 1, 2
MARKS: dict[Language, tuple[str, ...]] = {"nl": ("\x01", "\x02", "\x03"), "en": ("\x04", "\x05")}
_BEGUN = {
    language: tuple(crc32(mark.encode()) for mark in marks) for language, marks in MARKS.items()
}

FEATURES: tuple[Feature, ...] = get_args(Feature)

_FEATURE_NUMBERS = {feature: number for number, feature in enumerate(FEATURES)}

# Of a separable verb these have two words: *zit thuis*.
FINITE: frozenset[Feature] = frozenset({"present", "third person", "past", "past plural"})

# Beyond this many postings further, more frequent grams tell candidates apart no more.
_ENOUGH_POSTINGS = 15_000


def bits(hashes: Collection[int]) -> bytes:
    """Return a table in which each of these crc32 has a bit, and few others do."""
    size = 1 << max(3, (16 * len(hashes)).bit_length())
    table = bytearray(size >> 3)
    for hashed in hashes:
        place = hashed & (size - 1)
        table[place >> 3] |= 1 << (place & 7)
    return bytes(table)


def _has_bit(table: memoryview, hashed: int) -> int:
    place = hashed & ((len(table) << 3) - 1)
    return table[place >> 3] >> (place & 7) & 1


# What a form's details say, from the highest bit: the term is case-sensitive, it is a
# collective, the form is a second spelling; then language, feature and place of the term.
CASE_SENSITIVE, COLLECTIVE, RESPELT = 1 << 31, 1 << 30, 1 << 29
_LANGUAGE, _FEATURE = 24, 16
_TERM = 0x1F00FFFF  # without the feature and the marks


def details(language: Language, feature: Feature, term: int, marks: int) -> int:
    """Return what is kept of a form beside its text and its concept, in 32 bits."""
    side = LANGUAGES.index(language) << _LANGUAGE
    return marks | side | _FEATURE_NUMBERS[feature] << _FEATURE | term


class FormEntry(Struct, frozen=True, gc=False):
    """One form of one term, as it stands in the index.

    Attributes:
        number: Its place among all forms.
        text: As it stands in a text.
        concept: The number of the concept.
        language: The language of the term.
        term: The place of the term among the concept's terms in that language.
        feature: What the form expresses.
        case_sensitive: Whether the term is.
        collective: Whether the term is its own plural: *youth not at school*.
        respelt: Whether it spells the term's own text otherwise: *center*.

    """

    number: int
    text: str
    concept: int
    language: Language
    term: int
    feature: Feature
    case_sensitive: bool
    collective: bool
    respelt: bool


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
        self._starts = found["starts"]
        self._bits = found["bits"]
        self._pair_bits = found["pair_bits"]
        self._front_bits = found["front_bits"]
        self._front_letters = found["front_letters"]
        self._stems: frozenset[str] | None = None
        self._verb_ends = found["verb_ends"]
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
            LANGUAGES[(detail >> _LANGUAGE) & 0x1F],
            detail & 0xFFFF,
            FEATURES[(detail >> _FEATURE) & 0xFF],
            detail >= CASE_SENSITIVE,
            bool(detail & COLLECTIVE),
            bool(detail & RESPELT),
        )

    def forms(self, key: Folded) -> list[FormEntry]:
        """Return the forms whose folded text is this key."""
        hashed = crc32(key.encode("utf-8", "replace"))
        if not _has_bit(self._bits, hashed):
            return []
        found = [self.form(number) for number in self._bisect(self._keys, hashed)]
        return [form for form in found if fold(form.text) == key]

    def forms_of_term(self, base: int) -> Iterator[FormEntry]:
        """Return the base form with this number and the forms that follow from it."""
        details, concepts = self._form_details, self._form_concepts
        term = details[base] & _TERM
        for number in range(base, len(details)):
            if details[number] & _TERM != term or concepts[number] != concepts[base]:
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

    def stands_in_form(self, key: Folded, language: Language) -> bool:
        """Whether a word may be a form or begin one; if not, it surely does neither."""
        data = key.encode("utf-8", "replace")
        table = self._bits
        last = (len(table) << 3) - 1
        for begun in (0, *_BEGUN[language]):
            place = crc32(data, begun) & last
            if table[place >> 3] >> (place & 7) & 1:
                return True
        return False

    def starts(self, key: Folded, language: Language) -> tuple[int, ...]:
        """Return how many words the longest form has that begins with this word, or 0.

        First of any form; then of those whose second word it is, behind one like *de*;
        in Dutch, then, of the verbs whose other part may stand further on.
        """
        data = key.encode("utf-8", "replace")
        return tuple(self._start(crc32(data, begun)) for begun in _BEGUN[language])

    def _start(self, hashed: int) -> int:
        if not _has_bit(self._bits, hashed):
            return 0
        place = bisect_left(self._starts, hashed << 8)
        if place == len(self._starts) or self._starts[place] >> 8 != hashed:
            return 0
        return self._starts[place] & 0xFF

    def verb_ends(self) -> frozenset[str]:
        """Return the last words of separable verbs, folded: *thuis*."""
        return frozenset(str(self._verb_ends, "utf-8").split())

    def may_begin(self, key: Folded) -> bool:
        """Whether a form may be, or begin with, these two words, which are folded into one."""
        hashed = crc32(key.encode("utf-8", "replace"))
        return bool(_has_bit(self._pair_bits, hashed) or _has_bit(self._bits, hashed))

    def fronts(self, key: Folded) -> list[int]:
        """Return after how many letters the first part of a Dutch compound may end."""
        if self._stems is None:
            self._stems = frozenset(str(self._front_letters, "utf-8").split())
        stems = self._stems
        # Half of all words are dismissed by their first letters.
        if key[:4] not in stems and key[:3] not in stems and key[:2] not in stems:
            return []
        data = key.encode("utf-8", "replace")
        if len(data) != len(key):
            return list(range(2, len(key) - 2))
        table = self._front_bits
        mask = (len(table) << 3) - 1
        hashed = crc32(data[:1])
        found = []
        for end in range(2, len(data) - 2):
            hashed = crc32(data[end - 1 : end], hashed)
            place = hashed & mask
            if table[place >> 3] >> (place & 7) & 1:
                found.append(end)
        return found

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
