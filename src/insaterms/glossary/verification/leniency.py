"""Where a translation renders a term without being one of its translations.

A compound becomes a phrase, *gemeentebestuur* municipal authorities; a noun its verb; a
term stays in the language of the source, with a gloss beside it.
"""

import re
from collections.abc import Iterable
from functools import cached_property

from insaterms.glossary.verification.wording import Wording
from insaterms.model import Concept, Language
from insaterms.text.empty_words import EMPTY_WORDS
from insaterms.text.folding import fold
from insaterms.text.folding import words as folded_words

__all__ = ["Leniency", "glossed", "introduced_behind", "is_literal", "same_stem"]

# How much of a word its derivations share with it: municipal(ity), absen(ce).
_STEM = 0.6
_LEAST_STEM, _LONGEST_STEM = 4, 12
_LEAST_SHARED = 5
# What stands behind a whole word is another word, if it is no ending: gemeente·raad.
_LEAST_PART = 4
_SUFFIXES = frozenset("heid ende able ment ness ance ence ation ship ster".split())

# Adjectives that say "of that": municipal, regional; gemeentelijk, provinciaal.
_ADJECTIVE: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"(?:ial|al|ary|ic)\Z"),
    "nl": re.compile(r"(?:elijk|lijk|isch|iaal|aal)e?\Z|iale\Z|ale\Z"),
}
_LONGEST_ENDING = 6

# Quotes, emphasis and tags may stand between a term and its gloss.  Behind a dash more
# often a thought follows that is none: "thuiszitters – and that is bad".
_GLOSS = re.compile(
    r"(?:[*_\"'”’»`]|</[a-z]{1,8}>){0,6}\s{0,2}(?:"
    r"\((?=[^()\n]{0,40}[^\W\d_]{3})|\[(?=[^\]\n]{0,40}[^\W\d_]{3})"
    r"|,?\s?[“‘\"](?=[^\W\d_]{2})"
    r"|(?:[–—]|-(?=\s))\s?(?!(?:and|but|so|that|this|these|it|he|she|they|we|which|who|not"
    r"|en|maar|dus|dat|dit|deze|hij|zij|ze|we|wie|niet)\b)(?=[^\W\d_])"
    r"|,\s(?:or|literally|letterlijk|that is|i\.e\.|dat is|d\.w\.z\.|of(?! course)|oftewel"
    r"|ofwel|meaning)\s)",
    re.IGNORECASE,
)
_WORD_BEFORE = re.compile(r"[^\W\d_]{2}[*_\"'”’»]{0,3}\s?[\(\[]\Z")
_WINDOW = 16
# Two capitals or a digit: "(Utrecht)" is none.
_ACRONYM = re.compile(
    r"[*_\"'”’]{0,3}\s?\([*_\"'“‘]{0,3}"
    r"([A-Z](?=[a-z&-]{0,10}[A-Z0-9])[A-Za-z0-9&-]{1,11})[*_\"'”’]{0,3}[);,]"
)
_LITERAL = re.compile(
    r"\b(?:literally|literal meaning|letterlijk|lit\.)[\s:,*_\"'“‘„«]{0,4}"
    r"(?:(?:translated as|vertaald(?: als)?|(?:an?|the|een|de|het))[\s:*_\"'“‘„«]{1,4})?\Z",
    re.IGNORECASE,
)
_LITERAL_WINDOW = 60


class _Stems:
    """The words of a text, by what they have in common with others."""

    def __init__(self, text: str, language: Language) -> None:
        """Take the text apart."""
        self._beginnings: set[str] = set()
        self._adjectives: set[str] = set()
        for word in set(folded_words(text)):
            sizes = range(_LEAST_STEM, min(len(word), _LONGEST_STEM) + 1)
            self._beginnings.update(word[:size] for size in sizes)
            if (ending := _ADJECTIVE[language].search(word[-_LONGEST_ENDING:])) is not None:
                stem = word[: len(word) - len(ending.group())]
                self._adjectives.add(stem[:_LONGEST_STEM])

    def has_word_of(self, texts: Iterable[str]) -> bool:
        """Whether a word of these texts, or one derived from it, stands in the text."""
        return any(
            _stem(word) in self._beginnings
            for text in texts
            for word in folded_words(text)
            if len(word) >= _LEAST_STEM and word not in EMPTY_WORDS
        )

    def has_adjective_of(self, texts: Iterable[str]) -> bool:
        """Whether an adjective made of one of these texts, a single word, stands there."""
        return any(
            key[:size] in self._adjectives
            for text in texts
            if " " not in text
            for key in (fold(text),)
            for size in range(_LEAST_SHARED, min(len(key), _LONGEST_STEM) + 1)
        )


class Leniency:
    """Says what a text renders without having a translation of it."""

    def __init__(self, text: str, language: Language, besides: str = "") -> None:
        """Take the text apart as far as somebody asks.

        Args:
            text: A translation, or a paragraph of one.
            language: Its language.
            besides: A text whose words stand for themselves: where *school* is in the
                source, *school* in the target is no part of another term.

        """
        self._text = text
        self._language = language
        self._besides = besides

    def says(self, texts: Iterable[str], *, part: bool, word: bool = False) -> bool:
        """Whether one of several translations stands there in another way.

        Args:
            texts: Translations of one concept.
            part: Whether the concept is only a part of a compound.
            word: Whether one word of a translation is enough: the officer.

        """
        texts = list(texts)
        if part and self._stems.has_word_of(texts):
            return True
        if word and self._stems.has_word_of(self._without_own(texts)):
            return True
        if self._stems.has_adjective_of(texts):
            return True
        wording = self._wording
        return any(wording.shares(text) or wording.says(text) for text in texts)

    def reorders(self, texts: Iterable[str]) -> str:
        """Return a translation whose words stand there in another order, or nothing."""
        wording = self._wording
        return next((text for text in texts if wording.says(text, derived=False)), "")

    @cached_property
    def _stems(self) -> _Stems:
        return _Stems(self._text, self._language)

    @cached_property
    def _wording(self) -> Wording:
        return Wording(self._text, self._language)

    @cached_property
    def _own(self) -> frozenset[str]:
        return frozenset(folded_words(self._besides))

    def _without_own(self, texts: list[str]) -> list[str]:
        own = self._own
        return [word for text in texts for word in folded_words(text) if word not in own]


def same_stem(one: Concept, other: Concept, language: Language) -> bool:
    """Whether two concepts are named by words of one stem: spijbelaar and spijbelen.

    A longer term is no derivation: neither *gemeenteraad* of gemeente nor *municipal
    council* of municipality.
    """
    texts = [
        [term.text for term in concept.terms.get(language, ()) if term.offered]
        for concept in (one, other)
    ]
    return any(_of_one_stem(a, b) for a in texts[0] for b in texts[1])


def _of_one_stem(one: str, other: str) -> bool:
    if one.count(" ") != other.count(" "):
        one, other = one.rpartition(" ")[2], other.rpartition(" ")[2]
    keys = sorted((fold(one), fold(other)), key=len)
    rest = keys[1].removeprefix(keys[0])
    if rest != keys[1] and len(rest) >= _LEAST_PART and rest not in _SUFFIXES:
        return False
    return _shared(*keys)


def glossed(text: str, start: int, end: int) -> bool:
    """Whether a term that stays in the other language has a gloss beside it.

    A gloss stands behind it in brackets or quotes, or behind a dash or "or"; or the term
    itself stands in brackets behind the gloss.

    Args:
        text: The translation.
        start: The first code point of the term.
        end: The one behind its last.

    """
    if _GLOSS.match(text, end):
        return True
    before = text[max(0, start - _WINDOW) : start].rstrip("*_\"'“‘«`")
    return bool(_WORD_BEFORE.search(before))


def is_literal(text: str, start: int) -> bool:
    """Whether a term says what another one literally means: literally ‘home sitter’."""
    return _LITERAL.search(text[max(0, start - _LITERAL_WINDOW) : start]) is not None


def introduced_behind(text: str, end: int) -> str:
    """Return the acronym that stands in brackets behind a term, or nothing."""
    found = _ACRONYM.match(text, end)
    return found[1] if found else ""


def _stem(word: str) -> str:
    return word[: min(_LONGEST_STEM, max(_LEAST_STEM, -(-len(word) * 3 // 5)))]


def _shared(one: str, other: str) -> bool:
    least = int(max(_LEAST_SHARED, _STEM * max(len(one), len(other))))
    return len(one) >= least and one[:least] == other[:least]
