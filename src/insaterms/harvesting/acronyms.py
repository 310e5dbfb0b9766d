"""Acronyms: alone in brackets, or with a gloss: (‘Samen Sterk’, or SAS), (SAS: ‘Samen Sterk’)."""

import re

__all__ = ["ACRONYM", "acronym_behind", "is_acronym", "is_acronym_of", "looks_like_acronym"]

ACRONYM = re.compile(
    r"(?:(?:or|of|abbreviated|abbr\.?|abbreviation|afgekort|afk\.?|kortweg|in\s+short|for\s+short|"
    r"hereafter|hereinafter|hierna|(?:better\s+)?known\s+as|(?:beter\s+)?bekend\s+als|in\s+the\s+"
    r"trade|acronym|the|de|het|as|to|tot|short|also|ook|once|and|en|usually|often|mostly|"
    r"meestal|vaak|(?:[A-Za-z]{1,20}\s+){0,2}(?:say|zeggen|schrijven|write))\s*[:,]?\s+)*"
    r"(?P<name>[A-Za-z](?:[\w&*./@+-]|['’](?=\w)){1,14})(?:\s+(?:for|in)\s+short)?"
)
"""An acronym with what may introduce it; group `name` is the acronym alone."""

# An acronym alone has at most so many letters, and at least so many capitals.
_MOST_ALONE, _LEAST_CAPITALS = 6, 2
# A made-up acronym has at most so many letters.
_MOST_LETTERS = 8
_VOWEL = re.compile(r"[aeiouy]", re.IGNORECASE)
_PART = re.compile(r"[,;:]|\s[–—-]\s")
_AROUND = " \t\n\u00a0,;:.–—([)]\"'‘’“”*_"


def is_acronym(text: str) -> bool:
    """Whether a text is nothing but an acronym: SNACK, IPV-Q, but not HÉT CONGRES."""
    letters = [character for character in text if character.isalpha()]
    capitals = sum(map(str.isupper, letters))
    return (
        " " not in text
        and len(letters) <= _MOST_ALONE
        and capitals >= _LEAST_CAPITALS
        and 2 * capitals >= len(letters)
    )


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
    # Some are written small: pgb, icc’er.
    small = capital or not _VOWEL.search(re.split("['’]", name)[0][1:])
    return looks_like_acronym(name) or (small and any(_made_of(name, each) for each in phrases))


def _made_of(name: str, phrase: str) -> bool:
    """Whether the letters of a name stand in a phrase in their order: Wsob, dBos."""
    letters = iter(phrase.lower())
    wanted = [letter for letter in re.split("['’]", name.lower())[0] if letter.isalpha()]
    return len(wanted) <= _MOST_LETTERS and all(letter in letters for letter in wanted)
