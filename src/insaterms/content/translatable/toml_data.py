"""TOML data: settings of a site, tables of texts; each text in the style in which it stands.

The parser of the standard library says whether a file is TOML, but not where its texts
stand.  So they are found here, on the assumption that it is.
"""

import re
from functools import partial

from insaterms.content.translatable.data_texts import DataText, Place, texts
from insaterms.content.translatable.data_toml_strings import core, meaning, multi_line, one_line
from insaterms.content.translatable.data_values import DEEPEST, Node, Pairs, Scalar
from insaterms.content.translatable.values import Slot, UnreadablePageError
from insaterms.ui_language import _

__all__ = ["slots", "tables"]

_WHITE = re.compile(r"[ \t]*+")
# White space, line ends and comments.
_BETWEEN = re.compile(r"(?:[ \t\r\n]++|#[^\r\n]*+)*+")
_STRING = re.compile(
    r'"""(?:[^"\\]++|\\[\s\S]|"{1,2}(?!"))*+"{0,2}"""'
    r"|'''(?:[^']++|'{1,2}(?!'))*+'{0,2}'''"
    r'|"(?:[^"\\\r\n]++|\\.)*+"'
    r"|'[^'\r\n]*+'"
)
_THREE = ('"""', "'''")
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]++")
# A number, a date, true or false; between a date and its time may stand a space.
_OTHER = re.compile(r"\d{4}-\d\d-\d\d \d[^,\]}\s#]*+|[^,\[\]{}\s#=\"']++")
_UNWRITABLE = re.compile("[^\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\U0010ffff]")
_TRAILING = re.compile(r"(?<![ \t])[ \t]+$", re.MULTILINE)
_BLANKS = re.compile(r"[ \t]+")
_PLACE = re.compile(r"\(at (?:line (\d+), column (\d+)|end of document)\)$")


class _LostError(Exception):
    """The source is no TOML here."""


class _Table:
    """A table that headers name: its place, and the tables in it."""

    __slots__ = ("items", "place", "tables")

    def __init__(self, place: Place) -> None:
        self.place = place
        self.tables: dict[str, _Table] = {}
        # The last table of an array of tables, and how many there are.
        self.items: tuple[_Table, int] | None = None

    def below(self, key: str) -> "_Table":
        """Return the table of a key; of an array of tables the last one."""
        table = self.tables.get(key)
        if table is None:
            table = self.tables[key] = _Table(self.place.below(key))
        return table.items[0] if table.items is not None else table

    def another(self, key: str) -> "_Table":
        """Add a table to an array of tables."""
        array = self.tables.get(key)
        if array is None:
            array = self.tables[key] = _Table(self.place.below(key))
        number = array.items[1] if array.items is not None else 0
        added = _Table(array.place.item(number))
        array.items = (added, number + 1)
        return added


def slots(
    text: str,
    start: int = 0,
    end: int | None = None,
    *,
    locale: bool = False,
    twofold: bool = False,
) -> list[Slot]:
    """Find the places of the texts in TOML.

    Args:
        text: The source.
        start: Where the TOML begins in it, in code points.
        end: Where it ends; None for the end of the source.
        locale: Whether every value is a text, as in `i18n/en.toml`.
        twofold: Whether keys may name a language, as in `Place`.

    Returns:
        The places in the order of the source.

    Raises:
        UnreadablePageError: If it is no TOML, or lies too deep.

    """
    end = len(text) if end is None else end
    start += text.startswith("\ufeff", start)
    line_end = "\r\n" if "\r\n" in text else "\n"
    found = [
        each
        for place, node in tables(text, start, end, twofold=twofold)
        for each in texts(node, place._replace(locale=locale))
    ]
    placed = [_slot(text, each, line_end) for each in found]
    return sorted(placed, key=lambda slot: slot.start)


def tables(text: str, start: int, end: int, *, twofold: bool = False) -> list[tuple[Place, Pairs]]:
    """Return the tables of a file, each with its pairs, as their headers stand in it."""
    import tomllib

    lost = False
    reader = _Reader(text, start, end, Place(twofold=twofold))
    try:
        reader.read()
    except _LostError:
        lost = True
    try:
        tomllib.loads(text[start:end])
    except tomllib.TOMLDecodeError as error:
        raise _refused(str(error), text, start, end) from None
    except ValueError:
        # Python turns no more than some thousand digits into a number.
        message = _("a number in this file has more digits than can be read")
        raise _unreadable(text, start, message) from None
    if lost:
        raise _unreadable(text, reader.place, _("this is not TOML"))
    return reader.tables


def _refused(message: str, text: str, start: int, end: int) -> UnreadablePageError:
    place = _PLACE.search(message)
    reason = _reason(message[: place.start()].strip() if place is not None else message)
    if place is None or place[1] is None:
        return _unreadable(text, end, reason)
    before = text.count("\n", 0, start)
    return UnreadablePageError(before + int(place[1]), int(place[2]), reason)


def _unreadable(text: str, place: int, message: str) -> UnreadablePageError:
    line = text.count("\n", 0, place) + 1
    return UnreadablePageError(line, place - text.rfind("\n", 0, place), message)


def _reason(reason: str) -> str:
    return _("this is not TOML: {reason}; mend it here").format(reason=reason)


class _Reader:
    """Goes along a file of TOML.

    Attributes:
        place: How far it has come.
        tables: Those whose headers it has passed, each with its pairs.

    """

    def __init__(self, text: str, start: int, end: int, root: Place) -> None:
        self.place = start
        self._root = root
        self.tables: list[tuple[Place, Pairs]] = []
        self._text = text
        self._end = end

    def read(self) -> None:
        """Read the whole file."""
        root = _Table(self._root)
        pairs = self._table(root)
        self._skip(_BETWEEN)
        while self.place < self._end:
            if self._taken("[["):
                *above, last = self._keys("]]")
                pairs = self._table(_below(root, above).another(last.text))
            elif self._taken("["):
                pairs = self._table(_below(root, self._keys("]")))
            else:
                self._pair(pairs, 0)
            self._skip(_BETWEEN)

    def _table(self, table: _Table) -> Pairs:
        pairs = Pairs([])
        self.tables.append((table.place, pairs))
        return pairs

    def _pair(self, pairs: Pairs, depth: int) -> None:
        """Read `a.b = value`."""
        *above, last = self._keys("=")
        for key in above:
            inner = Pairs([])
            pairs.items.append((key, inner))
            pairs = inner
        pairs.items.append((last, self._value(depth + len(above))))

    def _keys(self, behind: str) -> list[Scalar]:
        """Read a key and its dots, and what must stand behind it."""
        keys: list[Scalar] = []
        while True:
            self._skip(_WHITE)
            start = self.place
            if (found := _BARE_KEY.match(self._text, start, self._end)) is not None:
                self.place = found.end()
                keys.append(Scalar(found.group(), start, found.end()))
            else:
                keys.append(self._string())
            self._bounded(len(keys))
            self._skip(_WHITE)
            if self._taken(behind):
                return keys
            if not self._taken("."):
                raise _LostError

    def _value(self, depth: int) -> Node:
        self._bounded(depth)
        self._skip(_WHITE)
        if self._taken("["):
            items: list[Node] = []
            while not self._closed("]"):
                items.append(self._value(depth + 1))
                self._comma("]")
            return items
        if self._taken("{"):
            pairs = Pairs([])
            while not self._closed("}"):
                self._pair(pairs, depth + 1)
                self._comma("}")
            return pairs
        if self._text[self.place : self.place + 1] in {'"', "'"}:
            return self._string()
        found = _OTHER.match(self._text, self.place, self._end)
        if found is None:
            raise _LostError
        self.place = found.end()
        return Scalar(found.group(), found.start(), found.end(), is_text=False)

    def _string(self) -> Scalar:
        found = _STRING.match(self._text, self.place, self._end)
        if found is None:
            raise _LostError
        source = found.group()
        quotes = source[:3] if source[:3] in _THREE else source[0]
        self.place = found.end()
        inner = source[len(quotes) : -len(quotes)]
        return Scalar(meaning(inner, quotes), found.start(), found.end(), quotes)

    def _closed(self, bracket: str) -> bool:
        self._skip(_BETWEEN)
        return self._taken(bracket)

    def _comma(self, bracket: str) -> None:
        self._skip(_BETWEEN)
        if not self._taken(",") and not self._text.startswith(bracket, self.place):
            raise _LostError

    def _bounded(self, depth: int) -> None:
        if depth > DEEPEST:
            message = _("more than {number} levels lie in one another here")
            raise _unreadable(self._text, self.place, message.format(number=DEEPEST))

    def _skip(self, pattern: re.Pattern[str]) -> None:
        found = pattern.match(self._text, self.place, self._end)
        self.place = found.end() if found is not None else self.place

    def _taken(self, sign: str) -> bool:
        taken = self._text.startswith(sign, self.place, self._end)
        self.place += len(sign) if taken else 0
        return taken


def _below(table: _Table, keys: list[Scalar]) -> _Table:
    for key in keys:
        table = table.below(key.text)
    return table


def _slot(text: str, found: DataText, line_end: str) -> Slot:
    scalar = found.scalar
    quotes = scalar.style
    inner = text[scalar.start + len(quotes) : scalar.end - len(quotes)]
    value = scalar.text.strip(" \t\r\n")
    shown = _TRAILING.sub("", value) if "\n" in value else _BLANKS.sub(" ", value)
    if quotes in _THREE:
        written = partial(_written_lines, inner=inner, quotes=quotes, line_end=line_end)
    else:
        at = scalar.text.find(value)
        around = (scalar.text[:at], scalar.text[at + len(value) :])
        source = text[scalar.start : scalar.end]
        written = partial(_written, source=source, quotes=quotes, around=around)
    return Slot(shown, found.part, scalar.start, scalar.end, written, found.detail)


def _meant(translation: str) -> str | None:
    """Return a translation as it is to be read back; None if it steers a terminal."""
    translation = translation.replace("\r\n", "\n").replace("\r", "\n").strip(" \t\n")
    return None if not translation or _UNWRITABLE.search(translation) else translation


def _written(translation: str, source: str, quotes: str, around: tuple[str, str]) -> str:
    meant = _meant(translation)
    return source if meant is None else one_line(around[0] + meant + around[1], quotes)


def _written_lines(translation: str, inner: str, quotes: str, line_end: str) -> str:
    """Write a translation between three quotes, with the white space that stood around it."""
    meant = _meant(translation)
    if meant is None:
        return quotes + inner + quotes
    start, end = core(inner, quotes)
    if "'''" in meant or "'" in {meant[0], meant[-1]}:
        quotes = '"""'
    written = multi_line(meant, line_end) if quotes == '"""' else meant.replace("\n", line_end)
    return quotes + inner[:start] + written + inner[end:] + quotes
