"""What hangs together with digits: a number, a date, a telephone number, or a name.

A number is none where it is part of a name (a code: *ISO 27001*, *H.264*, *A4*; a version:
*1.2.3*; a school year: *2018/2019*) or of a word (*mp3*, *5km*).
"""

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from insaterms.text.date_expressions import is_numeric_date
from insaterms.text.named_numbers import is_school_year

__all__ = ["DIGIT", "DIGITS", "SHORTEST_PHONE", "Numeral", "numerals", "phones"]

_FRACTIONS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
DIGIT = rf"\d{_FRACTIONS}"
# What follows the first digit: 10 000,5 or 28-06-2018 or 12-jarige or 2018 - 2019.
DIGITS = (
    r"(?<=[1-9])\d{0,2}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?(?!\w|[.,:/‐–-]\w)"
    r"|\w*(?:[.,:/‐–-]\w+)*(?:(?<=\d{4})\s[–-]\s\d{4}(?!\w))?"
)

Numeral = tuple[int, int, Literal["number", "date"]]

_NUMBER = re.compile(
    r"(?:\d{1,3}(?:(?P<group>[., \u00a0\u202f])\d{3})(?:(?P=group)\d{3})*"
    r"(?:(?!(?P=group))[.,]\d+)?"
    rf"|\d+(?:[.,]\d+)?)[{_FRACTIONS}]?|[{_FRACTIONS}]"
)
# 06-12345678, 030 123 45 67, (030) 123 45 67, +31 (0)30-1234567, 0800-1234
_PHONE = re.compile(
    r"[+(0](?<![\w.,].)"
    r"(?:(?<=\+)\d{2}[ -]?(?:\(0\)[ -]?)?\d{1,3}|(?<=\()0\d{1,3}\)|(?<=0)\d{1,3})"
    r"(?:[ -]\d{2,8}){1,4}(?!\w|[.,-]\d)"
)
SHORTEST_PHONE = 8  # digits, 0800-1234
_FREE_PHONE = re.compile(r"0[89]00[ -]\d{4}(?:\d{3})?")
_PARTS = re.compile(r"[^\s:/–‐-]+")
_ORDINALS = {
    "nl": re.compile(r"\d+(?:e|de|ste)"),
    "en": re.compile(r"\d*(?:1st|2nd|3rd|\dth)"),
    "": re.compile(r"\d+(?:e|de|ste)|\d*(?:1st|2nd|3rd|\dth)"),
}
# 12-jarige, 5-year-old
_COMPOUND = re.compile(r"(?P<number>\d+(?:[.,]\d+)?)[‐-](?=[^\W\d_A-Z])(?:[^\W\d_]|[‐-])+")

# An acronym in front makes a code (ISO 27001, HAVO 3), a currency does not.
_ACRONYM = re.compile(r"(?<!\w)[A-Z][A-Z0-9]*[A-Z][ \u00a0]\Z")
_LONGEST_ACRONYM = 12
_CURRENCIES = frozenset("EUR USD GBP CHF CAD AUD NLG SEK NOK DKK JPY".split())
_BEFORE_MINUS = frozenset(" \t\n\r\u00a0([{=,;:<>")
# What follows a number in a reference to a law: section 458(4)(a).
_REFERENCE = re.compile(r"\(\w{1,3}\)")
_RGB = re.compile(r"[0-9A-Fa-f]{3}(?:[0-9A-Fa-f]{3})?")


def numerals(text: str, start: int, end: int, language: str) -> Sequence[Numeral]:
    """Return the numbers and dates in what hangs together with a digit.

    Args:
        text: A text.
        start: Where it begins: `DIGIT`, then `DIGITS`.
        end: Where it ends.
        language: Whose ordinals are looked for; others than `nl` and `en`: those of either.

    """
    if start:
        before = text[start - 1]
        if before in "-−" and (start < 2 or text[start - 2] in _BEFORE_MINUS):
            start -= 1
        elif _is_named(text, before, start, end) or _is_code(text, before, start, end):
            return ()
    if text[end : end + 1] == "(" and _REFERENCE.match(text, end):
        return ()
    digits = text[start:end]
    if digits.isdecimal() or _NUMBER.fullmatch(digits.lstrip("-−")):
        return ((start, end, "number"),)
    return _composed(text, start, end, language)


def phones(text: str) -> Iterator[tuple[int, int]]:
    """Return where a text has telephone numbers of the Netherlands or with a country's code."""
    for found in _PHONE.finditer(text):
        digits = sum(map(str.isdecimal, found[0]))
        if _FREE_PHONE.fullmatch(found[0]) or digits == 10 or (found[0][0] == "+" and digits > 9):
            yield found.span()


def _is_code(text: str, before: str, start: int, end: int) -> bool:
    """Tell whether what stands before digits makes a code of them: UTF-8, ISO 27001, #FF1493."""
    if before in " \u00a0":
        if not text[max(0, start - 2)].isupper():
            return False
        acronym = _ACRONYM.search(text, max(0, start - _LONGEST_ACRONYM), start)
        return acronym is not None and acronym[0][:-1] not in _CURRENCIES
    if before == "#":
        return _RGB.fullmatch(text, start, end) is not None
    if before in "-./‐–":
        return start > 1 and text[start - 2].isalpha()
    return before == "_" or before.isalnum()


def _is_named(text: str, before: str, start: int, end: int) -> bool:
    if before in "'’":
        # '60 is a year of its century, '60' a number in quotes.
        return text[end : end + 1] not in {"'", "’"}
    if before != "(" or text[end : end + 1] != ")":
        return False
    # Article 2(1), section 4a(2), and printf(3), which stands in part 3 of the manual.
    reference = text[max(0, start - 3) : start - 1]
    return reference[-1:].isdecimal() or (
        reference[-1:].islower() and (reference[:-1].isdecimal() or end - start == 1)
    )


def _composed(text: str, start: int, end: int, language: str) -> Sequence[Numeral]:
    digits = text[start:end]
    if kind := _kind(digits, language):
        return ((start, end, kind),)
    if compound := _COMPOUND.fullmatch(digits):
        return ((start, start + compound.end("number"), "number"),)
    parts = list(_PARTS.finditer(text, start, end))
    if len(parts) == 2 and is_school_year(parts[0][0], parts[1][0]):
        return ()
    if all(_NUMBER.fullmatch(part[0]) for part in parts):
        return [(*part.span(), "number") for part in parts]
    return ()


def _kind(digits: str, language: str) -> Literal["number", "date"] | None:
    if is_numeric_date(digits):
        return "date"
    return "number" if (_ORDINALS.get(language) or _ORDINALS[""]).fullmatch(digits) else None
