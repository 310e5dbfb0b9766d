"""The words of a stretch of text, and what part each of them can play in a phrase."""

from typing import NamedTuple

from insaterms.harvesting.word_classes import CLASSES, WordClass
from insaterms.model import Language
from insaterms.text.tokens import WORD

__all__ = ["REACH", "Word", "class_of", "other", "words_of"]

REACH = 400
"""A phrase or a gloss has at most so many characters; nothing looks further."""

_APOSTROPHES = str.maketrans("’‘ʼ", "'''")


class Word(NamedTuple):
    """One word of a stretch.

    Attributes:
        start: Its first code point in the text.
        end: The one behind its last.
        text: The word as it stands.
        gap: What stands between the word before and this one; before the first word,
            what the stretch begins with.
        lower: The word in lower case, with one kind of apostrophe.

    """

    start: int
    end: int
    text: str
    gap: str
    lower: str

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital or a digit, as words of a name do."""
        return not self.text[:1].islower()


def words_of(text: str, start: int, end: int) -> list[Word]:
    """Return the words between two offsets."""
    found = []
    place = start
    # An underscore is emphasis, not a letter.
    plain = text[start:end].replace("_", "\0")
    for match in WORD.finditer(plain):
        here, there = start + match.start(), start + match.end()
        word = match[0]
        if word in {"&", "+"} or any(map(str.isalnum, word)):
            lower = word.lower().translate(_APOSTROPHES)
            found.append(Word(here, there, word, text[place:here], lower))
            place = there
    return found


def class_of(word: Word, language: Language) -> WordClass:
    """Return what part a word plays in a phrase; an unknown word is `content`."""
    return CLASSES[language].get(word.lower, "content")


def other(language: Language) -> Language:
    """Return the other language."""
    return "en" if language == "nl" else "nl"
