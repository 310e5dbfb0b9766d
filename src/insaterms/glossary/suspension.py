"""Compounds of which a part is left out, since another word has it.

*Leerplicht-* en RMC-ambtenaren holds leerplichtambtenaar, jeugdhulp en *-bescherming*
jeugdbescherming.  What the two words share is tried part by part: only a whole that the
glossary has tells where the border is.
"""

import re
from collections.abc import Iterator

from msgspec.structs import replace

from insaterms.glossary.found import Found
from insaterms.glossary.grading import ranked
from insaterms.glossary.parts import compound, fronts, heads
from insaterms.glossary.phrases import LONGEST_WORD, Phrases, Spot
from insaterms.text.folding import fold
from insaterms.text.tokens import WORD

__all__ = ["JOINING", "shortened", "suspended"]

# As sure as a form, but for what is left out.
_SCORE = 90

JOINING = frozenset({"en", "of", "and", "or"})
# What may follow a word whose last part is left out.
_CONJUNCTION = re.compile(r"\s+(?:en/of|en|of|dan wel|tot en met|tot|and|or)\s+|\s*[,/]\s*")
_MOST_SUSPENDED = 4  # in a row: "leerplicht-, verzuim- en zorgbeleid"


def suspended(phrases: Phrases, plain: str, start: int, end: int) -> list[Spot]:
    """Return the compound whose last part stands at a later word, if it is known.

    Args:
        phrases: The terms of one language.
        plain: The text, masked.
        start: Where the first part begins.
        end: Where its hyphen ends.

    """
    front = plain[start : end - 1]
    later = list(_later_words(plain, end))
    ends = [head for word in later for head in heads(phrases.index, word)]
    # Basis- en voortgezet onderwijs: the last part may be a word of its own.
    found = next((f for head in (*ends, *later) if (f := _whole(phrases, front, head))), ())
    if not found and ends and phrases.language == "nl":
        # Leerplicht- en verzuimregels: no term, but a compound of one.
        whole = front + ends[0]
        found = ranked(phrases.index, compound(phrases.index, whole, fold(whole)))
    return _spots(start, end, found)


def shortened(phrases: Phrases, plain: str, start: int, end: int, earlier: str) -> list[Spot]:
    """Return the compound whose first part stands at an earlier word, if it is known.

    Args:
        phrases: The terms of one language.
        plain: The text, masked.
        start: Where the last part begins, behind its hyphen.
        end: Where it ends.
        earlier: The word that holds the first part.

    """
    head = plain[start:end]
    beginnings = fronts(phrases.index, earlier)
    found = next((whole for front in beginnings if (whole := _whole(phrases, front, head))), ())
    return _spots(start - 1, end, found)


def _whole(phrases: Phrases, front: str, head: str) -> tuple[Found, ...]:
    whole = front + head
    return phrases.forms(fold(whole), whole)


def _spots(start: int, end: int, found: tuple[Found, ...]) -> list[Spot]:
    if not found:
        return []
    less = (replace(each, match="suspended", score=min(each.score, _SCORE)) for each in found)
    return [(start, end, tuple(less))]


def _later_words(plain: str, end: int) -> Iterator[str]:
    """Return the words that may hold the part left out before `end`, the likeliest first."""
    for _ in range(_MOST_SUSPENDED):
        gap = _CONJUNCTION.match(plain, end)
        # Another paragraph has words of its own.
        near = gap is not None and gap.group().count("\n") <= 1
        met = WORD.match(plain, gap.end()) if gap and near else None
        if met is None or met.end() - met.start() > LONGEST_WORD:
            return
        end = met.end()
        if not met.group().endswith("-"):
            yield met.group()
            following = WORD.match(plain, end + 1) if plain[end : end + 1] == " " else None
            if following is not None and following.end() - following.start() <= LONGEST_WORD:
                yield following.group()
            return
