"""From concepts to a compiled glossary: the forms of every term, and the index."""

from array import array
from collections.abc import Callable, Sequence
from zlib import crc32

from msgspec.msgpack import Encoder

from insaterms.glossary.compiled import (
    AFTER_EMPTY,
    APART,
    CASE_SENSITIVE,
    COLLECTIVE,
    FINITE,
    MARKS,
    RESPELT,
    START,
    bits,
    details,
    gram_codes,
    pack,
)
from insaterms.model import Concept, Feature, Language, Term
from insaterms.text import split_compounds
from insaterms.text.compound_tables import FIRST_PARTS
from insaterms.text.empty_words import EMPTY_WORDS
from insaterms.text.folding import fold, words
from insaterms.text.inflection import Form, forms
from insaterms.text.tokens import WORD, parts

__all__ = ["compile_glossary", "term_forms"]

# No term is longer; in a text of capital letters no name goes on further than this.
_MOST_WORDS = 40


def term_forms(term: Term, language: Language) -> tuple[Form, ...]:
    """Return the forms of a term, the base form first, its irregular ones included."""
    return forms(term.text, language, term.part_of_speech, given=term.irregular)


def compile_glossary(
    concepts: Sequence[Concept],
    key: bytes,
    progress: Callable[[int], object] = int,
) -> bytes:
    """Compile concepts into the bytes that `Compiled` looks into.

    Args:
        concepts: All concepts; their order is kept.
        key: What the bytes were made from, 32 bytes, to tell a stale one by.
        progress: Called with the number of concepts done, for every thousandth.

    """
    index = _Index()
    for number, concept in enumerate(concepts):
        index.add(number, concept)
        if number % 1000 == 0:
            progress(number)
    return pack(index.sections(), key)


class _Index:
    def __init__(self) -> None:
        self._encode = Encoder().encode
        self._concepts = bytearray()
        self._concept_starts = array("Q", [0])
        self._texts = bytearray()
        self._text_starts = array("Q", [0])
        self._form_concepts = array("I")
        self._form_details = array("I")
        self._keys: list[int] = []
        self._postings: dict[int, array[int]] = {}
        self._terms = array("I")
        self._first_terms = array("I", [0])
        self._ids: list[int] = []
        self._words: set[int] = set()
        self._starts: dict[int, int] = {}
        self._pairs: set[int] = set()
        self._fronts: set[int] = {crc32(word.encode()) for word in FIRST_PARTS}
        self._verb_ends: set[str] = set()
        self._front_letters: set[str] = {word[:4] for word in FIRST_PARTS}

    def add(self, number: int, concept: Concept) -> None:
        self._concepts += self._encode(concept)
        self._concept_starts.append(len(self._concepts))
        self._ids.append(crc32(concept.id.encode()) << 32 | number)
        for language, terms in concept.terms.items():
            for place, term in enumerate(terms):
                self._add_term(number, place, term, language)
        self._first_terms.append(len(self._terms))

    def _add_term(self, number: int, place: int, term: Term, language: Language) -> None:
        base = len(self._form_details)
        marks = CASE_SENSITIVE * term.case_sensitive | COLLECTIVE * (term.plural == term.text)
        dutch = language == "nl"
        for text, feature in term_forms(term, language):
            form = len(self._form_details)
            self._texts += text.encode()
            self._text_starts.append(len(self._texts))
            self._form_concepts.append(number)
            respelt = RESPELT * (feature == "base" and text != term.text)
            self._form_details.append(details(language, feature, place, marks | respelt))
            key = fold(text)
            hashed = crc32(key.encode())
            self._keys.append(hashed << 32 | form)
            if dutch and " " not in text:
                self._fronts.add(hashed)
                self._front_letters.add(key[:4])
            if not text.isalpha():
                self._add_words(text, feature, language)
        if dutch and term.part_of_speech == "verb":
            self._add_parted(base)
        unit = len(self._terms)
        self._terms.append(base)
        postings = self._postings
        for code in gram_codes(fold(term.text)):
            if (posting := postings.get(code)) is None:
                posting = postings[code] = array("I")
            posting.append(unit)
        if language == "nl" and (" " in term.text or "-" in term.text):
            known = words(term.text)
            self._words.update(crc32(word.encode()) for word in known)
            self._front_letters.update(word[:4] for word in known)
        elif language == "nl":
            key = fold(term.text)
            for front in split_compounds.fronts(key):
                self._start(MARKS["nl"][START] + front, 2)

    def _add_parted(self, base: int) -> None:
        """Add a verb whose parts a writer may part where they belong together: *thuis zat*."""
        texts = [self._text(form) for form in range(base, len(self._form_details))]
        first = {text.partition(" ")[2] for text in texts} - {""}
        for particle in first:
            if any(text.startswith(particle) and " " not in text for text in texts):
                self._start(MARKS["nl"][START] + fold(particle), 2)

    def _text(self, form: int) -> str:
        return self._texts[self._text_starts[form] : self._text_starts[form + 1]].decode()

    def _add_words(self, text: str, feature: Feature, language: Language) -> None:
        keys = [fold(part) for part in parts(text)]
        if len(keys) <= 1:
            return
        count = min(len(keys), _MOST_WORDS)
        # Of "voor- en vroegschoolse" neither word says much.
        second = keys[0] in EMPTY_WORDS and keys[1] not in EMPTY_WORDS
        marks = MARKS[language]
        self._start(marks[AFTER_EMPTY] + keys[1] if second else marks[START] + keys[0], count)
        if language == "nl" and feature in FINITE:
            self._start(marks[APART] + keys[0], count)
            self._verb_ends.add(keys[-1])
        # A text may have hyphens or not: "unauthorised term-time", "unauthorised term".
        whole = [fold(word) for word in WORD.findall(text)]
        self._pairs.update(crc32("".join(words[:2]).encode()) for words in (keys, whole))

    def _start(self, key: str, count: int) -> None:
        hashed = crc32(key.encode())
        self._starts[hashed] = max(count, self._starts.get(hashed, 0))

    def sections(self) -> dict[str, bytes]:
        codes = sorted(self._postings)
        starts = array("Q", [0])
        postings = array("I")
        for code in codes:
            postings.extend(self._postings[code])
            starts.append(len(postings))
        self._keys.sort()
        return {
            "concepts": bytes(self._concepts),
            "concept_starts": self._concept_starts.tobytes(),
            "texts": bytes(self._texts),
            "text_starts": self._text_starts.tobytes(),
            "form_concepts": self._form_concepts.tobytes(),
            "form_details": self._form_details.tobytes(),
            "keys": array("Q", self._keys).tobytes(),
            "grams": array("Q", codes).tobytes(),
            "gram_starts": starts.tobytes(),
            "postings": postings.tobytes(),
            "terms": self._terms.tobytes(),
            "first_terms": self._first_terms.tobytes(),
            "ids": array("Q", sorted(self._ids)).tobytes(),
            "words": array("I", sorted(self._words)).tobytes(),
            "starts": array("Q", sorted(h << 8 | n for h, n in self._starts.items())).tobytes(),
            "bits": bits({key >> 32 for key in self._keys}.union(self._starts)),
            "pair_bits": bits(self._pairs),
            "front_bits": bits(self._fronts | self._words),
            "verb_ends": " ".join(sorted(self._verb_ends)).encode(),
            "front_letters": " ".join(sorted(self._front_letters)).encode(),
        }
