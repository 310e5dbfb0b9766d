"""Slips of the hand that a YAML parser notices late, in another line or not as such."""

import re
from collections.abc import Iterator

from insaterms.formats.glossary_yaml import keys
from insaterms.ui_language import N_, _

__all__ = ["NOT_CLOSED", "slips"]

# Line and column, 1-based, and what to do.
_Slip = tuple[int, int, str]

_KEYS = {
    key
    for table in (
        *(keys.CONCEPT, keys.TERM, keys.DEFINITION),
        *(keys.ATTESTATION, keys.SOURCE, keys.FILE),
    )
    for key in table
}
_KEY = "|".join(sorted(_KEYS, key=len, reverse=True))
_MERGE = re.compile(r"(<{7}|>{7})( |$)|={7}$")
_ODD_SPACE = re.compile("[ \t]*[\xa0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]")
_NO_SPACE = re.compile(rf"(?: |- )*(?:{_KEY}):(?=[^\s:/])")
_DASH = re.compile(rf" *-(?=(?:{_KEY}):(?: |$)|[^\W\d_])")
_DASH_KEY = re.compile(rf" *-(?:{_KEY}):(?: |$)")
_BEGINS = re.compile(rf"(?: |- )*(?:{_KEY}):(?: |$)| *- +[\"']")
# Dashes and a key, or one of them, and a value.
_ENTRY = re.compile(r"(?P<lead> *(?:- +)*)(?P<key>[^\W_][^:#'\"]*:(?: +|$))?(?P<value>.*)")
_QUOTED = {
    '"': re.compile(r'"(?:[^"\\]|\\.)*+"', re.DOTALL),
    "'": re.compile(r"'(?:[^']|'')*+'"),
}
# What may stand behind a quote or bracket that closes.
_ENDS = re.compile(r"\s*(?:$|[,\]}:]|(?<=\s)#)")
_PARTS = re.compile(r"\"(?:[^\"\\]|\\.)*+\"|(?<![^\s,\[{])'(?:[^']|'')*+'|[\[\]{}]")

NOT_CLOSED = N_("this quote is not closed")


def slips(lines: list[str], last: int) -> list[_Slip]:
    """Return what explains that a text cannot be parsed.

    Args:
        lines: All lines of the text, without their ends.
        last: How many of them the parser had read when it gave up.

    """
    above = list(enumerate(lines[:last], start=1))
    for number, line in above:
        if _MERGE.match(line):
            return [(number, 1, _("a merge left its marks here; choose one side"))]
    if odd := [
        (number, found.end(), _("these are not ordinary spaces; type them anew"))
        for number, line in above
        if (found := _ODD_SPACE.match(line))
    ]:
        return odd
    return list(_in_entries(lines, last))


def _in_entries(lines: list[str], last: int) -> Iterator[_Slip]:
    """Look through the lines in which something begins, not those in which a text goes on."""
    inside: int | None = None
    skipped = 0
    for number, line in enumerate(lines[:last], start=1):
        content = line.strip()
        if number <= skipped or not content or content.startswith("#"):
            continue
        # What is indented deeper goes on with the text above.
        if inside is not None and len(line) - len(line.lstrip(" ")) > inside:
            continue
        inside = None
        if slip := _space(line, near=number >= last - 1):
            yield number, *slip
            continue
        entry = _ENTRY.match(line)
        if entry is None or not (entry["key"] or "-" in entry["lead"]):
            continue
        value, column = entry["value"], entry.start("value") + 1
        skipped, message = _value(lines, number, column)
        if message:
            yield number, column, message
            # From here on it is unclear what is a text and what is not.
            return
        if value and value[0] not in "\"'[{#":
            inside = len(entry["lead"]) if entry["key"] else line.rindex("-", 0, column)


def _space(line: str, *, near: bool) -> tuple[int, str] | None:
    """Return where a line lacks a space; `near` is where the parser gave up."""
    if found := _NO_SPACE.match(line):
        return found.end(), _("write a space after the colon")
    # A text may begin with a hyphen, if nothing comes of it.
    if (found := _DASH.match(line)) and (near or _DASH_KEY.match(line)):
        return found.end(), _("write a space after the dash")
    return None


def _value(lines: list[str], number: int, column: int) -> tuple[int, str]:
    """Return the line in which a value ends, if it says so, and what is wrong with it."""
    value = lines[number - 1][column - 1 :]
    if value[:1] in _QUOTED:
        return _quoted(lines, number, column)
    if value[:1] in {"[", "{"} and _goes_on(value):
        return number, _("a text goes on behind this bracket; put the whole text in quotes")
    return number, ""


def _quoted(lines: list[str], number: int, column: int) -> tuple[int, str]:
    """Return the line in which a quoted text ends, and what is wrong with it."""
    quoted = _QUOTED[lines[number - 1][column - 1]]
    found = None
    size = 1
    # Most end in their first line; to join all lines for each would take long.
    while found is None:
        if size > 2 * len(lines):
            return number, _(NOT_CLOSED)
        text = "\n".join(lines[number - 1 : number - 1 + size])
        found = quoted.match(text, column - 1)
        size *= 2
    end = number + found[0].count("\n")
    if any(_BEGINS.match(line) for line in lines[number:end]):
        return end, _(NOT_CLOSED)
    rest = text[found.end() :].partition("\n")[0]
    if _ENDS.match(rest):
        return end, ""
    return end, _("a text goes on behind this quote; put the whole text in quotes")


def _goes_on(value: str) -> bool:
    """Whether text follows the bracket that closes the first one."""
    depth = 0
    for part in _PARTS.finditer(value):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(part[0], 0)
        if depth == 0:
            return not _ENDS.match(value, part.end())
    return False
