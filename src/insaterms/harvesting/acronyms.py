"""Acronyms that stand with a gloss: (‘Samen Sterk’, or SAS), (SAS: ‘Samen Sterk’)."""

import re

__all__ = ["ACRONYM", "acronym_behind", "is_acronym_of", "looks_like_acronym"]

ACRONYM = re.compile(
    r"(?:(?:or|of|abbreviated|abbr\.?|abbreviation|afgekort|afk\.?|kortweg|in\s+short|for\s+short|"
    r"hereafter|hereinafter|hierna|(?:better\s+)?known\s+as|(?:beter\s+)?bekend\s+als|in\s+the\s+"
    r"trade|acronym|the|de|het|as|to|tot|short|also|ook|once|and|en)\s*[:,]?\s+)*"
    r"(?P<name>[A-Za-z][\w&*./@+-]{1,14})"
)
"""An acronym with what may introduce it; group `name` is the acronym alone."""

# A made-up acronym has at most so many letters.
_MOST_LETTERS = 8
_PART = re.compile(r"[,;:]|\s[–—-]\s")
_AROUND = " \t\n\u00a0,;:.–—([)]\"'‘’“”*_"


def looks_like_acronym(name: str) -> bool:
    """Whether a word is written as acronyms are: SJM, NOC*NSF, VvE."""
    capitals = sum(map(str.isupper, name))
    return capitals > 1 and 2 * capitals >= sum(map(str.isalpha, name))


def acronym_behind(rest: str, *phrases: str) -> str:
    """Return the acronym in what stands behind a quotation, or nothing.

    Args:
        rest: `, or SJM`, `; abbreviated Wsob`.
        phrases: What it may be made of, where only its letters tell: *Wsob* is made of *Wet
            stelsel openbare bibliotheekvoorzieningen*.

    """
    for part in _PART.split(rest):
        found = ACRONYM.fullmatch(part.strip(_AROUND))
        if found is None:
            continue
        if is_acronym_of(found["name"], *phrases):
            return found["name"]
    return ""


def is_acronym_of(name: str, *phrases: str) -> bool:
    """Whether a word is an acronym by its capitals, or one of these phrases by its letters."""
    capital = any(map(str.isupper, name))
    return looks_like_acronym(name) or (capital and any(_made_of(name, each) for each in phrases))


def _made_of(name: str, phrase: str) -> bool:
    """Whether the letters of a name stand in a phrase in their order: Wsob, dBos."""
    letters = iter(phrase.lower())
    wanted = [letter for letter in name.lower() if letter.isalpha()]
    return len(wanted) <= _MOST_LETTERS and all(letter in letters for letter in wanted)
