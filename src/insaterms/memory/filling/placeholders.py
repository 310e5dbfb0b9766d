"""Whether a translation has the placeholders of its message, by the formats that are flagged.

A program that is given other placeholders than it expects shows nonsense, or falls over;
msgfmt refuses such a catalog.  What is accepted here msgfmt accepts, though not the other
way round: as a rule the placeholders have to be written as in the message, in the same
order, or in any order where each says by a number or a name what it stands for.
"""

import re
from collections.abc import Collection

from insaterms.text.placeables import placeables

__all__ = ["agree", "may_leave_out"]

# A conversion of C's or of one of its many heirs; a sign that begins none counts as well.
_PERCENT = re.compile(
    r"%(?:(?P<percent>%)"
    r"|(?P<number>\d+\$)?(?P<name>\([^()]*\)|\{\w+\}|<\w+>)?"
    r"(?P<flags>[-+ #0'I]*)(?P<width>\*(?:\d+\$)?|\d+)?(?:\.(?P<precision>\*(?:\d+\$)?|\d*))?"
    r"(?:<(?P<fixed>PRI\w+)>|(?P<size>hh|h|ll|l|L|q|j|z|t)?(?P<kind>[A-Za-z@]))|.?)",
    re.DOTALL,
)
_BRACES = re.compile(r"\{\{|\}\}|\{[^{}]*\}|[{}]")
# In Java an apostrophe begins what is no placeholder, "foto's van {0}".
_JAVA = re.compile(r"\{[^{}]*\}|[{}']")
_FORMATS = {
    **dict.fromkeys(("python-brace", "csharp", "perl-brace", "rust", "c++"), _BRACES),
    **dict.fromkeys(("qt", "qt-plural", "kde", "kde-kuit"), re.compile(r"%L?\d{1,2}|%L?n")),
    **dict.fromkeys(("lisp", "scheme"), re.compile(r"~[-+]?[\d,v#']*[:@]*.?", re.DOTALL)),
    "boost": re.compile(r"%\|[^|]*\||%\d+%|%%|%[^%\s]*?[A-Za-z]|%"),
    "java": _JAVA,
    "ruby": re.compile(r"%%|%<\w+>[^A-Za-z]*[A-Za-z]|%\{\w+\}|%[^A-Za-z%]*[A-Za-z]|%"),
    "sh": re.compile(r"\$(?:\{[^}]*\}|\w+)?"),
}
# A text without any of these has nothing that looks like a placeholder.
_SIGN = re.compile(r"[%{$@&<]")
# What says for itself what it stands for.
_PLACED = re.compile(
    r"%\d+(?:\$[^*]*|%)?|%L?\d+|%L?n|%[({<]\w.*|%\|\d.*|\{\w.*|\$[{\w].*", re.DOTALL
)
_ESCAPED = frozenset({"%%", "{{", "}}", "~~"})
# The formats of which msgfmt lets a singular leave its number out; of Python's the named ones.
_LENIENT = frozenset({"c", "objc", "python", "python-brace"})
# The types of C that are one to a program.
_KINDS = {
    **dict.fromkeys("di", "d"),
    **dict.fromkeys("ouxX", "u"),
    **dict.fromkeys("eEfFgGaA", "f"),
}


def agree(message: str, target: str, flags: Collection[str]) -> bool:
    """Whether a translation takes the same arguments as its message.

    Args:
        message: The message.
        target: Its translation.
        flags: Of the message; without a format among them, what looks like a placeholder
            in either text must be in the other as well.

    """
    formats = [flag.removesuffix("-format") for flag in flags if flag.endswith("-format")]
    if not formats:
        return _seem_to_agree(message, target)
    # "possible-c-format" is a guess of a program's, "no-c-format" somebody's word.
    names = [name.removeprefix("possible-") for name in formats]
    return all(
        _agree(message, target, name)
        for name in names
        if not name.startswith(("no-", "impossible-"))
    )


def _agree(message: str, target: str, name: str) -> bool:
    written = [_placeholders(text, name) for text in (message, target)]
    if written[0] == written[1]:
        return True
    if name in {"c", "objc"}:
        return _same_arguments(message, target)
    if not all(_PLACED.fullmatch(each) for found in written for each in found):
        return False
    return set(written[0]) == set(written[1])


def may_leave_out(message: str, target: str, flags: Collection[str]) -> bool:
    """Whether a singular says its number in words: "het gekozen element" for "%d item".

    Only where the number is all that the message takes is it sure that it is what is missing.

    Args:
        message: The message.
        target: Its translation.
        flags: Of the message.

    """
    formats = [flag.removesuffix("-format") for flag in flags if flag.endswith("-format")]
    if not formats:
        return len(_seen(message)) == 1 and not _seen(target)
    if not all(name in _LENIENT for name in formats):
        return False
    found = [_placeholders(message, name) for name in formats]
    return all(
        len(own) == 1
        and not _placeholders(target, name)
        and (name != "python" or own[0].startswith("%("))
        for own, name in zip(found, formats, strict=True)
    )


def _seem_to_agree(message: str, target: str) -> bool:
    own, others = _seen(message), _seen(target)
    if own == others:
        return True
    rest = [[each for each in found if each[0] != "%"] for found in (own, others)]
    return rest[0] == rest[1] and _same_arguments(message, target)


def _same_arguments(message: str, target: str) -> bool:
    """Whether both take the same arguments in C, though in another order: %2$s van %1$s."""
    arguments = _arguments(message)
    return bool(arguments) and arguments == _arguments(target)


def _seen(text: str) -> list[str]:
    if not _SIGN.search(text):
        return []
    found = (text[each.start : each.end] for each in placeables(text) if each.kind == "placeholder")
    # An entity is a letter of the text, "&eacute;".
    return sorted(each for each in found if each[0] != "&")


def _placeholders(text: str, name: str) -> list[str]:
    found = (each[0] for each in _FORMATS.get(name, _PERCENT).finditer(text))
    return [each for each in found if each not in _ESCAPED]


def _arguments(text: str) -> dict[int, str] | None:
    """Return the types of the arguments that C takes, by their numbers; None if it cannot."""
    taken: list[tuple[int, str]] = []
    numbered = set()
    for each in _PERCENT.finditer(text):
        if each["percent"]:
            continue
        letter = each["kind"] or each["fixed"]
        if not letter or each["name"] or letter == "m":
            return None
        parts = [
            (star[1:], "*")
            for star in (each["width"], each["precision"])
            if star and star[0] == "*"
        ]
        kind = (each["size"] or "") + _KINDS.get(letter, letter)
        for number, what in (*parts, (each["number"] or "", kind)):
            numbered.add(bool(number))
            taken.append((int(number[:-1]) if number else len(taken) + 1, what))
    found = dict(taken)
    # Numbers that are missing, given twice for two types, or given to some only.
    consistent = len(set(taken)) == len(found) and len(numbered) < 2  # noqa: PLR2004 -- all or none
    return found if consistent and set(found) == set(range(1, len(found) + 1)) else None
