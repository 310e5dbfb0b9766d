"""Names in the language that a page is not written in: bodies, journals, programmes.

A name is what quotes or emphasis set apart, or a row of words with capitals in the middle
of a sentence.  Surnames and places look Dutch as well, so a row needs more than that: a
word of the vocabulary (*Loopgroep*), or one of grammar (*De Berkenschutse*).
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache

from insaterms.content.blocks import Block
from insaterms.harvesting.acronyms import is_acronym
from insaterms.harvesting.pairs import Terms
from insaterms.harvesting.proper_names import (
    GIVEN_NAMES,
    PARTICLES,
    SURNAMES,
    TITLES,
    is_person,
    is_place,
)
from insaterms.harvesting.vocabulary import VOCABULARY
from insaterms.harvesting.words import MONTHS, BlockWords, Word, class_of, leaning, words_in
from insaterms.model import Language

__all__ = ["names_in"]

# Log-odds from which on what is set apart, and what only has capitals, is in a language.
_SET_APART, _CAPITALS = 1.6, 2.8
_LONGEST = 100
_MOST_WORDS = 10
# Letters from which on a single word with a capital is no surname.
_LONG = 10
# Words of the first half of *Triple P – Positive Parenting Program*, and of a surname.
_FEW = 3

_QUOTED = re.compile(
    r"(?<!\w)[‘'“\"„«‚`](?=\S)"
    rf"((?:[^‘’'“”\"„«»‚`()\[\]]|(?<=\w)[’'](?=\w)){{3,{_LONGEST}}})"
    r"[’'”\"“»‘´](?!\w)"
)
_END = re.compile(r"[.!?:•]")
_EMPHASIS = frozenset({"emphasis", "strong", "quote", "link"})
# What joins the words of a name; *in* and *of* are words of the other language too.
_JOINTS: dict[Language, frozenset[str]] = {
    "nl": frozenset("van voor de het en & der den op aan bij met te ten ter 's tot".split()),
    "en": frozenset("for the and & of to with from by on at".split()),
}


def names_in(
    block: Block,
    words: BlockWords,
    language: Language,
    taken: Sequence[tuple[int, int]],
    terms: Terms,
) -> Iterator[tuple[int, int]]:
    """Return where names in a language stand in a block, in order and without overlaps.

    Args:
        block: A block in the other language.
        words: Its words.
        language: The language of the names.
        taken: What is part of a pair, in order.
        terms: The glossary.

    """
    found = [*_set_apart(block, language, terms), *_in_capitals(block.text, words, language, terms)]
    # What is set apart comes first where both begin at one place.
    reached = 0
    for start, end in sorted(found, key=lambda span: (span[0], -span[1])):
        if start >= reached and not _overlaps(taken, start, end):
            yield start, end
            reached = end


def _overlaps(taken: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    place = bisect_left(taken, (end,))
    return place > 0 and taken[place - 1][1] > start


def _weight(text: str, language: Language, terms: Terms) -> float:
    known = terms.languages(text)
    weight = leaning(text, language)
    return max(weight, _CAPITALS) if known == {language} else weight


def _set_apart(block: Block, language: Language, terms: Terms) -> Iterator[tuple[int, int]]:
    spans = [(m.start(1), m.end(1)) for m in _QUOTED.finditer(block.text)]
    spans += [
        (mark.start, mark.end)
        for mark in block.marks
        if mark.kind in _EMPHASIS and mark.end - mark.start <= _LONGEST
    ]
    for begin, end in spans:
        text = block.text[begin:end].lstrip()
        start = end - len(text)
        text = text.rstrip()
        words = words_in(text)
        if not 1 <= len(words) <= _MOST_WORDS or not words[0].text[:1].isupper():
            continue
        if is_acronym(text) or is_person(text) or is_place(text):
            continue
        if _weight(text, language, terms) >= _SET_APART:
            yield start, start + len(text)


# -- rows of capitals ----------------------------------------------------------------


def _in_capitals(
    text: str, words: BlockWords, language: Language, terms: Terms
) -> Iterator[tuple[int, int]]:
    if text.isupper():
        return
    for row, before in _rows(words.all, language):
        trimmed = _trimmed(row, before, language)
        if not trimmed:
            continue
        start, end = trimmed[0].start, trimmed[-1].end
        name = text[start:end]
        # The quickest questions are asked first.
        known = terms.languages(name) == {language}
        if not known and not _means_something(trimmed, language):
            continue
        if not known and leaning(name, language) < _CAPITALS:
            continue
        if is_acronym(name) or is_person(name) or is_place(name):
            continue
        if not _is_surname(trimmed, before, text[end : end + 8]):
            yield start, end


def _rows(words: Sequence[Word], language: Language) -> Iterator[tuple[list[Word], Word | None]]:
    """Return rows of words with capitals, and the word before each."""
    row: list[Word] = []
    before: Word | None = None
    previous: Word | None = None
    for word in words:
        joined = word.gap.isspace() or not word.gap or (word.gap == " – " and 1 <= len(row) <= _FEW)
        joint = word.lower in _JOINTS[language] and not word.capital
        if row and joined and (joint or word.text[:1].isupper()):
            row.append(word)
        else:
            if row:
                yield row, before
            row = [word] if word.text[:1].isupper() else []
            before = None if previous is None or _END.search(word.gap) else previous
        previous = word
    if row:
        yield row, before


def _trimmed(row: list[Word], before: Word | None, language: Language) -> list[Word]:
    """Return a row without what only stands beside a name: *In*, *The*, *Contact*, *van*."""
    start, end = 0, len(row)
    while end > start and not row[end - 1].capital:
        end -= 1
    other: Language = "en" if language == "nl" else "nl"
    while start < end:
        word = row[start]
        foreign = class_of(word, other) != "content" and class_of(word, language) == "content"
        grammar = class_of(word, language) not in {"content", "article"}
        if not (foreign or word.lower in MONTHS or (grammar and before is None)):
            break
        start += 1
    return row[start:end] if end - start <= _MOST_WORDS else []


def _is_surname(row: Sequence[Word], before: Word | None, behind: str) -> bool:
    """Whether a row is part of somebody's name: *De Vries*, *Van den Berg et al.*."""
    if before is not None and (
        before.lower in TITLES or before.lower in GIVEN_NAMES or len(before.text) == 1
    ):
        return True
    if row[0].lower in TITLES or row[0].lower in GIVEN_NAMES:
        return True
    if behind.lstrip(" ,").startswith(("et al", "e.a.", "(19", "(20", "&")):
        return len(row) <= _FEW and row[0].lower in PARTICLES
    return row[0].lower in PARTICLES and row[-1].lower in SURNAMES


def _means_something(row: Sequence[Word], language: Language) -> bool:
    """Whether a row has a word that no surname is, and is not a single short word."""
    if len(row) == 1:
        return len(row[0].text) >= _LONG and _has_word(row[0].lower, language)
    if any(class_of(word, language) == "article" for word in row):
        return True
    return any(_has_word(word.lower, language) for word in row)


@lru_cache(maxsize=20_000)
def _has_word(word: str, language: Language) -> bool:
    if language == "en":
        return word in VOCABULARY or word.removesuffix("s") in VOCABULARY
    return any(part in word for part in _DUTCH_PARTS)


_DUTCH_PARTS = frozenset(
    part
    for words in VOCABULARY.values()
    for part in words
    if len(part) >= 5  # noqa: PLR2004
)
