"""What of a text survives its translation: numbers, addresses, placeholders, names.

It tells which paragraph is the translation of which without understanding either.
"""

import re
from math import log

__all__ = ["Told", "evidence", "likeness", "most_alike", "words"]

Told = tuple[frozenset[str], frozenset[str], int]
"""What a text tells: its evidence, its words, and how long it is in code points."""

# An address in Markdown or HTML, a placeholder.
_MARKED = re.compile(
    r"\]\(([^()\s]{1,200})|(?:href|src)=[\"']([^\"']{1,200})|(\{\{?[^{}]{1,80}\}|%\([^()]{1,80}\))"
)
_MARKS = re.compile(r"[(={]")
# Digits, a name behind a small letter or a comma, an acronym; a class in front is found faster.
_PLAIN = re.compile(
    r"[A-Z0-9](?:(?<=[0-9])[0-9]*|(?<=[a-zà-ÿ,;] .)[\w-]{1,40}|(?<!\w.)[A-Z]{1,11}\b)"
)
_WORD = re.compile(r"[^\W\d_]{4,40}")
# The same in a text of small letters without accents, where it is found in half the time.
_PLAIN_WORD = re.compile(r"[a-z]{4,40}")
# Of a longer text the beginning tells enough.
_LONGEST = 2000
_LANGUAGE = re.compile(r"(?<![^/._-])(?:nl|en)(?![^/._-])")
_FAR = 0.7
_UNLIKE = 0.25
_SHORT = 12
_MOST = 3
# What one thing more that both have is worth.
_SURE = 1.5
_USUAL = 0.3


def evidence(text: str) -> frozenset[str]:
    """Return what of a text its translation keeps for sure."""
    said = text[:_LONGEST]
    found = _PLAIN.findall(said)
    if _MARKS.search(said):
        for groups in _MARKED.findall(said):
            found.append(_LANGUAGE.sub("", next(filter(None, groups))))
    return frozenset(found)


def words(text: str) -> frozenset[str]:
    """Return the words of four letters and more, which may be the same in both languages."""
    said = text[:_LONGEST]
    if said.isascii():
        return frozenset(_PLAIN_WORD.findall(said.lower()))
    return frozenset(map(str.casefold, _WORD.findall(said)))


def likeness(one: Told, other: Told) -> float:
    """Return how much two texts look like a text and its translation: 0 is that nothing tells."""
    sure, usual, size = one
    sure_there, usual_there, size_there = other
    shared = len(sure & sure_there)
    score = _SURE * min(shared, _MOST) + _USUAL * min(len(usual & usual_there), _MOST)
    if sure and sure_there and not shared:
        score -= _SURE
    # Either may be some words longer, and a title twice as long.
    apart = abs(log((size + _SHORT) / (size_there + _SHORT)))
    # Where nothing else tells, the longer text of two belongs to the longer translation.
    score -= _UNLIKE * min(apart, _FAR)
    far = apart - _FAR
    return score - min(1.5, 2 * far) if far > 0 else score


def most_alike(text: Told, sure: frozenset[str], usual: frozenset[str]) -> float:
    """Return what is at least the likeness of a text and each of some others.

    Args:
        text: The text.
        sure: The evidence of all the others.
        usual: The words of all the others.

    """
    return _SURE * min(len(text[0] & sure), _MOST) + _USUAL * min(len(text[1] & usual), _MOST)
