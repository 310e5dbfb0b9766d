"""The phrase before a gloss: how far back it may reach, and where it begins and ends.

Quotes and emphasis fix it, and a label that both sides have (*Step 3:*, *Stap 3:*).
Otherwise `beginnings` weighs the words of the sentence so far.
"""

import re
from collections.abc import Mapping, Sequence

from msgspec import Struct

from insaterms.content.blocks import Mark
from insaterms.harvesting.beginnings import beginning
from insaterms.harvesting.fits import Measured, measured, needless_noun
from insaterms.harvesting.quotations import is_quote, opening_quote, within_quotes
from insaterms.harvesting.words import (
    CLASS_NOUNS,
    BlockWords,
    Word,
    class_of,
    is_abbreviated,
    other,
)
from insaterms.model import Language
from insaterms.text.language import lean

__all__ = ["Before", "Phrase", "phrase_before", "phrase_set_apart"]

# No phrase has more words; nothing crosses another bracket, a semicolon or a bullet.
_MOST_WORDS = 60
_BORDERS = ("(", ")", "[", "]", "{", "}", ";", "•", "·", "|", "\n", "\t", " / ")
_SENTENCE_END = re.compile(r"[.!?…]['’”\"»)*_]*\s")
_LABEL = re.compile(
    r"(?<!\w)(?P<word>[^\W\d_]{1,30})\s(?P<number>\d{1,3}[a-z]?|[A-Z]|[IVX]{1,5})\s?[:.–—-]\s"
)
# Log-odds from which on one word ends a phrase in the other language.
_FOREIGN = 2.0
# No term ends so: *… is part of* (‘X’).
_NO_END = frozenset({"article", "inner", "joint", "governing", "pronoun", "conjunction", "adverb"})
# The margin of a boundary that is certain.
_CERTAIN = 3.0


class Phrase(Struct, frozen=True):
    """The phrase before a gloss.

    Attributes:
        start: Its first code point.
        end: The one behind its last.
        fixed: Whether quotes or emphasis say where it begins and ends.
        margin: By how much this beginning is better than the next best, mostly 0 to 3.
        how: What decided, for a reader.

    """

    start: int
    end: int
    fixed: bool
    margin: float
    how: str


class Before(Struct, frozen=True):
    """What stands before a gloss.

    Attributes:
        text: The text of the block.
        words: Its words.
        place: The opening bracket.
        floor: Where the phrase cannot reach back beyond: the gloss before this one, or
            `REACH` code points.
        marks: What is set apart in the block, by the code point behind its last.
        foreign: Whether the text around is in the other language than the phrase, which
            then ends where that language does: *Each samenwerkingsverband (‘partnership’)*.

    """

    text: str
    words: BlockWords
    place: int
    floor: int
    marks: Mapping[int, Mark]
    foreign: bool


def phrase_set_apart(before: Before, language: Language) -> Phrase | None:
    """Return the phrase before a bracket if quotes or emphasis fix it.

    Args:
        before: What stands before the bracket.
        language: The language of the phrase.

    """
    text, floor = before.text, before.floor
    end = len(text[floor : before.place].rstrip()) + floor
    if end == floor:
        return None
    # *the ‘Samen Sterk’ project*: the noun behind the quotation is no part of it.
    for last in (end, _before_class_noun(text, floor, end, language)):
        mark = before.marks.get(last)
        if mark is not None and mark.start >= floor:
            return _set_apart(text, mark.start, last, "emphasis")
        if last > floor and is_quote(text[last - 1]):
            start = opening_quote(text, last - 1, floor)
            if start is not None:
                return _set_apart(text, start, last, "quotes")
    return None


def phrase_before(before: Before, gloss: str, language: Language) -> Phrase | None:
    """Return the phrase before a bracket that nothing sets apart; None if there is none.

    Args:
        before: What stands before the bracket.
        gloss: The gloss.
        language: The language of the phrase.

    """
    text, floor, end = before.text, before.floor, before.place
    while end > floor and (text[end - 1].isspace() or is_quote(text[end - 1])):
        end -= 1
    floor = max(floor, *(text.rfind(sign, floor, end) + 1 for sign in _BORDERS))
    if (label := _label_before(text, floor, end, gloss)) is not None:
        return Phrase(label, end, fixed=False, margin=_CERTAIN, how="the same label")
    words = before.words.between(floor, end)[-_MOST_WORDS:]
    target = measured(gloss, other(language))
    first = _sentence(words, target)
    if before.foreign:
        first = max(first, _border(words, language))
    words = words[first:]
    return _unquoted(text, words, end, target, language) if words else None


def _before_class_noun(text: str, floor: int, end: int, language: Language) -> int:
    """Return where the text before a last word such as *project* ends; 0 without one."""
    space = text.rfind(" ", floor, end)
    if space < 0 or text[space + 1 : end] not in CLASS_NOUNS[language]:
        return 0
    return space


def _set_apart(text: str, start: int, end: int, how: str) -> Phrase | None:
    start, end = within_quotes(text, start, end)
    # Some put the comma inside the quotes.
    while end > start and text[end - 1] in ",;":
        end -= 1
    return Phrase(start, end, fixed=True, margin=_CERTAIN, how=how) if start < end else None


def _unquoted(
    text: str, words: list[Word], end: int, gloss: Measured, language: Language
) -> Phrase | None:
    number, margin = beginning(words, text, gloss, language)
    words = words[number:]
    last = words[-1]
    kind = class_of(last, language)
    # *Sterk samen* is a name, *is also* (‘X’) nothing.
    named = words[0].capital or (len(words) > 1 and class_of(words[-2], language) == "inner")
    ends = last.capital or gloss.clause or (kind == "adverb" and named)
    if kind in _NO_END and not ends:
        return None
    if needless_noun(words, gloss, language):
        words.pop()
        end = words[-1].end
    # *Who looks after Mum?* keeps its mark, other punctuation goes.
    tail = text[words[-1].end : end].strip()
    end = end if tail in {"?", "!", "…", "?!"} else words[-1].end
    return Phrase(words[0].start, end, fixed=False, margin=margin, how="its words")


def _label_before(text: str, floor: int, end: int, gloss: str) -> int | None:
    """Return where the label of a phrase stands that the gloss has too: *Step 3:*, *Stap 3:*."""
    own = _LABEL.match(gloss)
    if own is None:
        return None
    place = None
    for label in _LABEL.finditer(text, floor, end):
        if label["number"] == own["number"] and label["word"][0].isupper():
            place = label.start()
    return place


def _sentence(words: Sequence[Word], gloss: Measured) -> int:
    """Return the first word of the last sentence; of as many as the gloss has."""
    breaks = gloss.breaks
    for number in range(len(words) - 1, 0, -1):
        word = words[number]
        if not word.capital or not _SENTENCE_END.search(word.gap):
            continue
        if is_abbreviated(words[number - 1], word.gap):
            continue
        if breaks <= 0:
            return number
        breaks -= 1
    return 0


def _border(words: Sequence[Word], language: Language) -> int:
    """Return the first word behind the last one that is in the other language."""
    for number in range(len(words) - 1, -1, -1):
        word = words[number]
        if class_of(word, language) != "content":
            continue
        elsewhere = class_of(word, other(language))
        if elsewhere == "article" or (elsewhere != "content" and not (word.capital and number)):
            return number + 1
        nouns = CLASS_NOUNS[other(language)]
        if word.lower in nouns and word.lower not in CLASS_NOUNS[language]:
            # *the Dutch word thuiszitter*
            return number + 1
        # Names keep the capital, and may look like any language.
        weight = 0.0 if word.capital else lean(word.text)
        if (-weight if language == "nl" else weight) > _FOREIGN:
            return number + 1
    return 0
