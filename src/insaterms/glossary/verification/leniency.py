"""Where a translation renders a term without being one of its translations.

A compound becomes a phrase, *gemeentebestuur* municipal authorities; a noun its verb; a
term stays in the language of the source, with a gloss beside it.
"""

import re
from collections.abc import Iterable

from insaterms.model import Concept, Language
from insaterms.text.empty_words import EMPTY_WORDS
from insaterms.text.folding import fold
from insaterms.text.folding import words as folded_words

__all__ = ["Words", "glossed", "introduced_behind", "same_stem"]

# How much of a word its derivations share with it: municipal(ity), absen(ce).
_STEM = 0.6
_LEAST_STEM, _LONGEST_STEM = 4, 12
_LEAST_SHARED = 5

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
    r"|,\s(?:or|that is|i\.e\.|dat is|d\.w\.z\.|of(?! course)|oftewel|ofwel|meaning)\s)",
    re.IGNORECASE,
)
_WORD_BEFORE = re.compile(r"[^\W\d_]{2}[*_\"'”’»]{0,3}\s?[\(\[]\Z")
_WINDOW = 16
_ACRONYM = re.compile(
    r"[*_\"'”’]{0,3}\s?\([*_\"'“‘]{0,3}([A-Z][A-Za-z0-9&-]{1,11})[*_\"'”’]{0,3}[);,]"
)


class Words:
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


def same_stem(one: Concept, other: Concept, language: Language) -> bool:
    """Whether two concepts are named by words of one stem: spijbelaar and spijbelen."""
    keys = [
        [fold(term.text) for term in concept.terms.get(language, ()) if term.offered]
        for concept in (one, other)
    ]
    return any(_shared(a, b) for a in keys[0] for b in keys[1])


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


def introduced_behind(text: str, end: int) -> str:
    """Return the acronym that stands in brackets behind a term, or nothing."""
    found = _ACRONYM.match(text, end)
    return found[1] if found else ""


def _stem(word: str) -> str:
    return word[: min(_LONGEST_STEM, max(_LEAST_STEM, -(-len(word) * 3 // 5)))]


def _shared(one: str, other: str) -> bool:
    least = int(max(_LEAST_SHARED, _STEM * max(len(one), len(other))))
    return len(one) >= least and one[:least] == other[:least]
