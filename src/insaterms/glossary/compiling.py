"""From concepts to a compiled glossary: the forms of every term, and the index."""

from array import array
from collections.abc import Callable, Sequence
from zlib import crc32

from msgspec.msgpack import Encoder

from insaterms.glossary.compiled import FEATURES, gram_codes, pack
from insaterms.model import LANGUAGES, Concept, Language, Term
from insaterms.text.folding import fold, words
from insaterms.text.inflection import Form, forms

__all__ = ["compile_glossary", "term_forms"]

_FEATURE_NUMBERS = {feature: number for number, feature in enumerate(FEATURES)}


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

    def add(self, number: int, concept: Concept) -> None:
        self._concepts += self._encode(concept)
        self._concept_starts.append(len(self._concepts))
        self._ids.append(crc32(concept.id.encode()) << 32 | number)
        for language, terms in concept.terms.items():
            side = LANGUAGES.index(language) << 24
            for place, term in enumerate(terms):
                self._add_term(number, side | place, term, language)
        self._first_terms.append(len(self._terms))

    def _add_term(self, number: int, detail: int, term: Term, language: Language) -> None:
        base = len(self._form_details)
        for text, feature in term_forms(term, language):
            form = len(self._form_details)
            self._texts += text.encode()
            self._text_starts.append(len(self._texts))
            self._form_concepts.append(number)
            self._form_details.append(detail | _FEATURE_NUMBERS[feature] << 16)
            self._keys.append(crc32(fold(text).encode()) << 32 | form)
        unit = len(self._terms)
        self._terms.append(base)
        postings = self._postings
        for code in gram_codes(fold(term.text)):
            if (posting := postings.get(code)) is None:
                posting = postings[code] = array("I")
            posting.append(unit)
        if language == "nl" and (" " in term.text or "-" in term.text):
            self._words.update(crc32(word.encode()) for word in words(term.text))

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
        }
