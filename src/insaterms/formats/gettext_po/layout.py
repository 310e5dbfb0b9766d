"""The lines of a text in a catalog: escaped, and wrapped where gettext's own tools wrap.

Where a line may end follows the Unicode line breaking algorithm (UAX #14), as far as the
texts of programs need it; what is in doubt stays together.
"""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

__all__ = ["escaped", "laid_out"]

# The page of gettext's tools; the closing quote stands inside it.
_WIDTH = 79
_ESCAPES = {
    **{chr(code): f"\\{code:03o}" for code in (*range(32), 127)},
    **dict(zip('\\"\n\t\r\v\b\f\a', (rf"\{c}" for c in '\\"ntrvbfa'), strict=True)),
}
_ESCAPED = str.maketrans(_ESCAPES)
_TOKEN = re.compile(r"\\[0-7]{3}|\\.|[^\\]", re.DOTALL)
_WORD = re.compile(r"[^ ]+")
_REMEMBERED = 40
# What may take no column, or two; letters of Europe, quotes, dashes and the euro take one.
_OTHER_WIDTH = re.compile(r"[^\x00-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]")
_WITH_BREAKS = re.compile(r"[^\n]*\n|[^\n]+")

# The classes of UAX #14 that are not simply letters.
_CLASSES = {
    **dict.fromkeys(" ", "SP"),
    **dict.fromkeys("\t|\u2010\u2012\u2013\u00ad\u2027", "BA"),
    **dict.fromkeys("-", "HY"),
    **dict.fromkeys("/", "SY"),
    **dict.fromkeys("\u2014", "B2"),
    **dict.fromkeys("([{\u201a\u201e\u00a1\u00bf", "OP"),
    **dict.fromkeys(")]", "CP"),
    **dict.fromkeys("}\u3001\u3002\uff0c\uff0e", "CL"),
    **dict.fromkeys("\"'\u201c\u201d\u2018\u2019\u00ab\u00bb\u2039\u203a", "QU"),
    **dict.fromkeys("!?", "EX"),
    **dict.fromkeys(".,:;", "IS"),
    **dict.fromkeys("\u2026\u2025", "IN"),
    **dict.fromkeys("\u00a0\u202f\u2011\u2060", "GL"),
    **dict.fromkeys("%\u2030\u00b0\u2032\u2033\u00a2", "PO"),
    **dict.fromkeys("$+\\\u20ac\u00a3\u00a5\u00b1\u2116", "PR"),
    **dict.fromkeys("\u200b", "ZW"),
}
# Before these nothing ends, whatever stands there, spaces included.
_NEVER_BEFORE = frozenset({"CL", "CP", "EX", "IS", "SY"})
_NEVER_BEFORE_DIRECTLY = frozenset({"QU", "GL", "BA", "HY", "CM"})
_NEVER_AFTER = frozenset({"OP", "QU", "GL"})
_LETTERS = frozenset({"AL", "NU"})
# Pairs that hold together: 5%, $5, -5, /5, (a, a… and so on.
_HELD = frozenset(
    {
        *((one, other) for one in ("AL", "NU") for other in ("AL", "NU", "OP", "IN")),
        *((one, other) for one in ("PR", "PO", "IS", "HY", "SY") for other in ("NU",)),
        *((one, "NU") for one in ("CP",)),
        *((one, other) for one in ("PR", "PO") for other in ("AL", "OP")),
        *((one, "AL") for one in ("CP",)),
        *((one, other) for one in ("NU", "AL") for other in ("PO", "PR")),
        *((one, other) for one in ("CL", "CP") for other in ("PO", "PR")),
        *((one, "IN") for one in ("EX", "IN", "ID", "CL", "CP")),
        ("ID", "PO"),
        ("PR", "ID"),
        ("B2", "B2"),
        ("HY", "HY"),
    }
)


def laid_out(keyword: str, text: str, line_end: str = "\n") -> str:
    r"""Return a keyword with its text, as lines without the last line end.

    Args:
        keyword: `msgstr`, `msgstr[1]`; with what stands before it in each line: `#| msgid`,
            `#~| msgid`.
        text: The text, not escaped.
        line_end: What parts the lines: "\n" or "\r\n".

    """
    portions = _WITH_BREAKS.findall(text) if "\n" in text else [text]
    if len(portions) <= 1:
        whole = escaped(text)
        indent = len(keyword) + 2
        fits = whole.isascii() and indent + len(whole) < _WIDTH
        # gettext asks whether it would break the line, not whether it is too long.
        if fits or not _is_broken(whole, indent):
            return f'{keyword} "{whole}"'
    sign, blank, _keyword = keyword.rpartition(" ")
    prefix = sign + blank
    lines = [f'{keyword} ""']
    for portion in portions:
        lines += [f'{prefix}"{line}"' for line in _wrapped(escaped(portion), len(prefix) + 1)]
    return line_end.join(lines)


def escaped(text: str) -> str:
    """Return a text as it stands between quotes."""
    if text.isprintable() and '"' not in text and "\\" not in text:
        return text
    return text.translate(_ESCAPED)


def _is_broken(text: str, indent: int) -> bool:
    """Whether an escaped text takes more than one line."""
    if not _is_simple(text):
        return len(_by_pieces(text, indent)) > 1
    room = _WIDTH - 1 - indent
    return len(text) > room and bool(_line_end(text, 0, room))


def _wrapped(text: str, indent: int) -> list[str]:
    """Return an escaped text cut into lines that fit behind an indent."""
    if not _is_simple(text):
        return _by_pieces(text, indent)
    lines: list[str] = []
    start, room = 0, _WIDTH - 1 - indent
    while len(text) - start > room and (end := _line_end(text, start, start + room)):
        lines.append(text[start:end])
        start = end
    return [*lines, text[start:]]


def _is_simple(text: str) -> bool:
    """Whether each character takes a column, and each word is short.

    Then it is enough to look at the words where a line must end.
    """
    narrow = text.isascii() or _OTHER_WIDTH.search(text) is None
    return narrow and max(map(len, text.split(" "))) <= _REMEMBERED


def _line_end(text: str, start: int, limit: int) -> int:
    """Return where a line ends at the latest, if need be behind its limit; 0 if nowhere."""
    end = text.find(" ", limit)
    end = len(text) if end < 0 else end
    behind: _Word | None = None
    place = 0
    while end > start:
        begin = text.rfind(" ", 0, end) + 1
        if begin < end:
            word = _word(text[begin:end])
            if behind is not None and _parted(word, behind):
                return place
            for offset in reversed(word.inner):
                if start < begin + offset <= limit:
                    return begin + offset
            behind, place = word, begin
        end = begin
        while end > start and text[end - 1] == " ":
            end -= 1
    return _first_end(text, start, limit)


def _first_end(text: str, start: int, limit: int) -> int:
    """Return the first place behind a limit where a line may end; 0 if there is none."""
    before: _Word | None = None
    for found in _WORD.finditer(text, text.rfind(" ", 0, start) + 1):
        word, place = _word(found[0]), found.start()
        if place > limit and before is not None and _parted(before, word):
            return place
        for offset in word.inner:
            if place + offset > limit:
                return place + offset
        before = word
    return 0


def _by_pieces(text: str, indent: int) -> list[str]:
    """Do the same for any text."""
    lines: list[str] = []
    line, column = "", indent
    for piece in _pieces(text):
        width = _width(piece)
        if line and column + width > _WIDTH - 1:
            lines.append(line)
            line, column = "", indent
        line += piece
        column += width
    return [*lines, line]


def _pieces(text: str) -> list[str]:
    """Return the stretches of an escaped text between places where a line may end."""
    pieces = []
    begin = 0
    before: _Word | None = None
    for found in _WORD.finditer(text):
        word = found[0]
        # Most words of a catalog come again; a very long one is none.
        known = _word(word) if len(word) <= _REMEMBERED else _word.__wrapped__(word)
        place = found.start()
        if before is not None and _parted(before, known):
            pieces.append(text[begin:place])
            begin = place
        for offset in known.inner:
            pieces.append(text[begin : place + offset])
            begin = place + offset
        before = known
    return [*pieces, text[begin:]]


class _Word(NamedTuple):
    """A stretch without spaces: the classes at its ends, and where a line may end inside."""

    first: str
    last: str
    inner: tuple[int, ...]
    ends: bool


def _parted(one: _Word, other: _Word) -> bool:
    """Whether a line may end between two words."""
    # It does not end right before its own line end.
    return not other.ends and _breaks(one.last, other.first, spaces=True)


@lru_cache(maxsize=8192)
def _word(word: str) -> _Word:
    inner = []
    first = last = ""
    for token in _TOKEN.finditer(word):
        # The backslash of an escape counts for itself, as it does in gettext.
        kind = _class(token[0][0])
        first = first or kind
        if last and token[0] != r"\n" and _breaks(last, kind, spaces=False):
            inner.append(token.start())
        if kind != "CM" or not last:
            last = "AL" if kind == "CM" else _class(token[0][-1])
    return _Word(first, last, tuple(inner), word.startswith(r"\n"))


def _breaks(before: str, kind: str, *, spaces: bool) -> bool:
    """Whether a line may end between two classes, with or without spaces between them."""
    if before == "ZW":
        return True
    if kind == "ZW" or kind in _NEVER_BEFORE or before == "OP":
        return False
    if spaces:
        return (before, kind) not in {("QU", "OP"), ("B2", "B2")}
    if kind in _NEVER_BEFORE_DIRECTLY:
        return kind == "GL" and before in {"BA", "HY"}
    return before not in _NEVER_AFTER and (before, kind) not in _HELD


def _class(character: str) -> str:
    if (known := _CLASSES.get(character)) is not None:
        return known
    category = unicodedata.category(character)
    if category == "Nd":
        return "NU"
    if category in {"Mn", "Me", "Mc", "Cf"}:
        return "CM"
    if category == "Ps":
        return "OP"
    if category in {"Pe", "Pf", "Pi"}:
        return "CL" if category == "Pe" else "QU"
    return "ID" if unicodedata.east_asian_width(character) in "WF" else "AL"


def _width(text: str) -> int:
    """Return how many columns of a terminal a text takes."""
    if text.isascii():
        return len(text)
    return sum(
        0
        if unicodedata.category(character) in {"Mn", "Me", "Cf"}
        else 2
        if unicodedata.east_asian_width(character) in "WF"
        else 1
        for character in text
    )
