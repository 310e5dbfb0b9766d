"""Numbers in words: whether a text has *twee*, *tweede*, *dubbel* or *beide* for a 2."""

import re
from functools import lru_cache

__all__ = ["is_spelled"]

# What a word for a number begins with, and those built of it: *tweezijdig*, *fourth*.
_WORDS: dict[str, dict[int, str]] = {
    "nl": {
        0: "nul geen niets zonder leeg uit",
        1: "een één eén eerst enig enkel unie eenmalig",
        2: "twee beide dubbel tweemaal paar half helft tweeling",
        3: "drie derde",
        4: "vier kwart",
        5: "vijf",
        6: "zes half halve",
        7: "zeven",
        8: "acht",
        9: "negen",
        10: "tien",
        11: "elf",
        12: "twaalf dozijn",
        13: "dertien",
        14: "veertien",
        15: "vijftien kwartier",
        18: "achttien anderhalf",
        20: "twint",
        30: "dertig half",
        40: "veertig",
        45: "vijfenveertig kwartier driekwart",
        50: "vijftig half helft",
        60: "zestig minuut uur",
        70: "zeventig",
        75: "vijfenzeventig kwartier",
        80: "tachtig",
        90: "negentig rechte haaks",
        100: "honderd procent geheel volledig",
        1000: "duizend",
        1000000: "miljoen",
        1000000000: "miljard",
    },
    "en": {
        0: "zero no none nil null without empty off",
        1: "one first a an single once only unit",
        2: "two second both twice double dual pair half twin couple",
        3: "three third triple thrice",
        4: "four quarter quad",
        5: "five fifth",
        6: "six half",
        7: "seven",
        8: "eight",
        9: "nine ninth",
        10: "ten tenth",
        11: "eleven",
        12: "twelve twelfth dozen noon",
        13: "thirteen",
        14: "fourteen fortnight",
        15: "fifteen quarter",
        16: "sixteen",
        17: "seventeen",
        18: "eighteen half",
        19: "nineteen",
        20: "twent",
        30: "thirt half",
        40: "fort",
        45: "forty-five quarter",
        50: "fift half",
        60: "sixt minute hour",
        70: "sevent",
        80: "eight",
        90: "ninet right",
        100: "hundred cent per",
        1000: "thousand",
        1000000: "million",
        1000000000: "billion",
    },
}
_TENS = 10
_HUNDRED = 100


def is_spelled(number: int, text: str, language: str) -> bool:
    """Tell whether a number may stand in a text in words.

    Args:
        number: From 0; one that has no word of its own may be put together of others:
            *eenentwintig*.
        text: A text.
        language: Its language, without a region; of others than Dutch and English nothing is
            known, so that the answer is yes.

    """
    if language not in _WORDS:
        return True
    found = _pattern(number, language)
    return found is not None and found.search(text) is not None


@lru_cache(maxsize=512)
def _pattern(number: int, language: str) -> re.Pattern[str] | None:
    known = _WORDS[language]
    words = known.get(number, "")
    if not words and _TENS < number < _HUNDRED:
        words = known[number // _TENS * _TENS]
    elif not words and number >= _HUNDRED:
        words = next((known[each] for each in (10**9, 10**6, 1000, 100) if number % each == 0), "")
    if not words:
        return None
    # *a* and *one* stand alone, *vijfde* begins with its word, and in *eenentwintig* and
    # *honderdtwintig* it stands within.
    short = [word for word in words.split() if len(word) < _WITHIN]
    longer = [word for word in words.split() if len(word) >= _WITHIN]
    alternatives = [rf"\b(?:{'|'.join(short)})\b"] if short else []
    if longer:
        begin = "" if number > _TENS else r"\b"
        alternatives.append(rf"{begin}(?:{'|'.join(longer)})")
    return re.compile("|".join(alternatives), re.IGNORECASE)


_WITHIN = 3
