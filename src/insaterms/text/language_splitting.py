"""The words of a title that may say which language it is in."""

import re
import unicodedata

from insaterms.text.language_words import GRAMMAR, USUAL

__all__ = ["joined_words", "title_words"]

# A word of so many capitals is an acronym, where it is the whole title.
_ACRONYM = 7

# Soft hyphens and zero-width characters stand inside words; apostrophes have many forms.
_SIGNS = str.maketrans(
    {"\xad": None, "\u200b": None, "\u200c": None, "\u200d": None, "\ufeff": None}
    | dict.fromkeys("’‘ʼ´`′", "'")
)
_TAG = re.compile(r"<[A-Za-z/!][^<>]*>")
_ACCENT = re.compile(r"&([A-Za-z])(acute|grave|uml|circ);")
_ACCENTS = {"acute": "\u0301", "grave": "\u0300", "uml": "\u0308", "circ": "\u0302"}
_APOSTROPHE = re.compile(r"&(?:[lr]squo|apos|#0?39|#821[67]);")
_ENTITY = re.compile(r"&#?\w{1,8};")
_PLACEHOLDER = re.compile(r"%\(\w{1,50}\)[a-z]|%[a-z]\b|\{[^{}]*\}")
_ADDRESS = re.compile(r"://|@|\w\.\w")
# 's-Hertogenbosch is one word, and a name.
_WORD = re.compile(r"(?<!\w)'s-\w+|(?<!\w)'[stnkr](?!\w)|[^\W_]+(?:'[^\W_]+)*")

_JOINED = re.compile(r"(?<![^\W_])[^\W_]++(?:-[^\W_]++)++")


def title_words(text: str) -> list[str]:
    """Return the words that may say something: no acronyms, addresses or words with digits."""
    text = _plain(text)
    chunks = [chunk for chunk in text.split() if not _ADDRESS.search(chunk)]
    words = _WORD.findall(" ".join(chunks))
    if not text.isupper():
        return [word for word in words if not _is_name(word)]
    words = [word for word in words if word.isupper()]
    if len(words) == 1 and len(words[0]) <= _ACRONYM:
        return [word for word in words if word.lower() in GRAMMAR or word.lower() in USUAL]
    return words


def joined_words(text: str) -> frozenset[str]:
    """Return the words, in lower case, that a hyphen joins to another."""
    joined = _JOINED.findall(text.lower())
    return frozenset(word for words in joined for word in words.split("-"))


def _plain(text: str) -> str:
    """Return a text without markup and placeholders, with straight apostrophes."""
    if "&" in text:
        text = _ACCENT.sub(lambda m: m[1] + _ACCENTS[m[2]], text)
        text = _ENTITY.sub(" ", _APOSTROPHE.sub("'", text))
    if not text.isascii():
        # Some of the signs would fall apart under NFKC.
        text = unicodedata.normalize("NFKC", text.translate(_SIGNS))
    if "<" in text:
        text = _TAG.sub(" ", text)
    if "{" in text or "%" in text:
        text = _PLACEHOLDER.sub(" ", text)
    return text


def _is_name(word: str) -> bool:
    """Whether a word is written as only names and acronyms are: A1, LinkedIn, RMC."""
    if word.islower() and word.isalpha():
        return False
    letters = word.replace("'", "")
    if not letters.isalpha():
        return True
    if len(letters) == 1:
        return False  # "A day", "I am"
    # IJsland begins with two capitals.
    return not (letters[1:].islower() or (word[:2] == "IJ" and letters[2:].islower()))
