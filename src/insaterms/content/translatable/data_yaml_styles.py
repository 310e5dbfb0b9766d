"""How a text is written in YAML: plain, in quotes, or as the lines of a block.

The style that stands in the file is kept as long as it can hold the text; what it cannot
hold is put in double quotes, which hold everything.
"""

import re

import yaml

__all__ = ["double_quoted", "folded", "is_string", "literal", "one_line"]

# A plain text must be one to every parser: YAML 1.1 also takes `y` for yes, YAML 1.2 `0o7`
# for seven, and `1e3` is a number to most.
_NO_STRING = re.compile(
    r"[yYnN]|[-+]?0o[0-7]+|[-+]?[\d.][\d_.]*(?:[eE][-+]?\d+)?|[-+]?\.?(?:inf|Inf|INF|nan|NaN|NAN)"
)
_RESOLVERS: dict[str, list[tuple[str, re.Pattern[str]]]] = yaml.SafeLoader.yaml_implicit_resolvers
_OPENING = frozenset("-?:,[]{}#&*!|>'\"%@`= \t")
_NOT_PLAIN = re.compile(r": |:\Z| #|[\t\n]|\A(?:---|\.\.\.)|\A<<\Z| \Z")
_NOT_IN_FLOW = re.compile(r"[,\[\]{}:?]")
_ESCAPES = {
    "\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r",
    "\x85": "\\N", "\u2028": "\\L", "\u2029": "\\P",
}  # fmt: skip
_ESCAPED = re.compile('[\\\\"\n\t\r\x85\u2028\u2029]')
_SPACED = re.compile("[\n\t\r\x85\u2028\u2029]")
_LINES = re.compile(r"(\n+)")
_SINGLE_SPACE = re.compile(r"(?<=[^ \t]) (?=[^ \t])")
_NARROWEST = 40


def is_string(plain: str) -> bool:
    """Whether a text without quotes is a text, and no number, date, yes or no."""
    if not plain or _NO_STRING.fullmatch(plain):
        return False
    resolvers = _RESOLVERS.get(plain[0], [])
    return not any(pattern.match(plain) for _, pattern in resolvers)


def one_line(text: str, style: str, *, flow: bool) -> str:
    """Write a text on one line.

    Args:
        text: The text; its lines are ended by a line feed.
        style: How the text before it is written: a quote, or empty for plain.
        flow: Whether it stands within brackets.

    Returns:
        The text as it stands in the file, in another style if its own cannot hold it.

    """
    if not style and _is_plain(text, flow=flow):
        return text
    if _SPACED.search(text) is None:
        # Plain text is put in double quotes, since it may be full of apostrophes.
        if style == "'" or (not style and ('"' in text or "\\" in text)):
            return "'" + text.replace("'", "''") + "'"
        if not style:
            return f'"{text}"'
    return double_quoted(text)


def double_quoted(text: str) -> str:
    """Write a text in double quotes, on one line."""
    return '"' + _ESCAPED.sub(lambda found: _ESCAPES[found.group()], text) + '"'


def _is_plain(text: str, *, flow: bool) -> bool:
    if not text or text[0] in _OPENING or _NOT_PLAIN.search(text):
        return False
    return is_string(text) and not (flow and _NOT_IN_FLOW.search(text))


def literal(text: str, indent: str, line_end: str) -> str:
    """Write a text as the lines of a literal block (`|`), the first without its indent."""
    lines = text.split("\n")
    return lines[0] + "".join(
        f"{line_end}{indent}{line}" if line else line_end for line in lines[1:]
    )


def folded(text: str, indent: str, line_end: str, width: int, *, set_in: bool = False) -> str:
    """Write a text as the lines of a folded block (`>`), the first without its indent.

    Args:
        text: The text; white space at its ends is not part of it.
        indent: What stands before each line.
        line_end: What ends a line.
        width: How long a line may be where it can be broken.
        set_in: Whether white space that is part of the text stands before its first line.

    """
    parts: list[str] = []
    breaks = 0
    spaced = set_in
    for piece in _LINES.split(text):
        if piece[0] == "\n":
            breaks = len(piece)
            continue
        begins_spaced = piece[0] in " \t"
        if parts:
            # One line end between two lines is a space; beside a line that is set in, it stays.
            more = not (spaced or begins_spaced)
            parts.append(line_end * (breaks + more) + indent)
            spaced = begins_spaced
        lines = [piece] if spaced else _wrapped(piece, max(width, _NARROWEST))
        parts.append((line_end + indent).join(lines))
    return "".join(parts)


def _wrapped(line: str, width: int) -> list[str]:
    """Break a line at single spaces; several in a row would not come back."""
    lines: list[str] = []
    begin = end = 0
    for space in _SINGLE_SPACE.finditer(line):
        if end > begin and space.start() - begin > width:
            lines.append(line[begin:end])
            begin = end + 1
        end = space.start()
    if end > begin and len(line) - begin > width:
        lines.append(line[begin:end])
        begin = end + 1
    return [*lines, line[begin:]]
