"""What of a text survives its translation: numbers, addresses, placeholders, names.

It tells which paragraph is the translation of which without understanding either.
"""

import re
from math import log

__all__ = ["evidence", "likeness", "words"]


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
# Of a longer text the beginning tells enough.
_LONGEST = 2000
_LANGUAGE = re.compile(r"(?<![^/._-])(?:nl|en)(?![^/._-])")
_FAR = 0.7
_UNLIKE = 0.25
_SHORT = 12
_MOST = 3


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
    return frozenset(map(str.casefold, _WORD.findall(text[:_LONGEST])))


def likeness(
    sure: tuple[frozenset[str], frozenset[str]],
    usual: tuple[frozenset[str], frozenset[str]],
    sizes: tuple[int, int],
) -> float:
    """Return how much two texts look like a text and its translation: 0 is that nothing tells.

    Args:
        sure: The evidence of both.
        usual: The words of both.
        sizes: How long both are, in code points.

    """
    shared = len(sure[0] & sure[1])
    score = 1.5 * min(shared, _MOST) + 0.3 * min(len(usual[0] & usual[1]), _MOST)
    if all(sure) and not shared:
        score -= 1.5
    # Either may be some words longer, and a title twice as long.
    apart = abs(log((sizes[0] + _SHORT) / (sizes[1] + _SHORT)))
    # Where nothing else tells, the longer text of two belongs to the longer translation.
    score -= _UNLIKE * min(apart, _FAR)
    far = apart - _FAR
    return score - min(1.5, 2 * far) if far > 0 else score
