"""Writing units: valid TMX 1.4b in UTF-8, one unit after another."""

import re
from collections import deque
from collections.abc import Iterable, Iterator
from typing import BinaryIO, Literal

from insaterms.formats.tmx.inline import Code, codes, is_code, stand_in
from insaterms.formats.tmx.properties import ESCAPED, OWN, dated, escaped, meaning_of
from insaterms.units import Unit

__all__ = ["write"]

# What may not stand in XML as it is; a carriage return would be read as a line feed.
_SPECIAL = re.compile("[^\t\n\x20-\x25'-;=?-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NAMED = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"}
_IN_ATTRIBUTE = re.compile("[^ !#-%'-;=?-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_BUFFERED = 1000
_ALL = "*all*"

# What the DTD lets a <tu> and a <tuv> have, apart from what a unit says itself.
_BOTH = frozenset(
    "o-encoding datatype lastusagedate creationtool creationtoolversion o-tmf".split()
)
_UNIT = _BOTH | {"tuid", "segtype", "changeid"}
_VARIANT = _BOTH
_SEGMENT_TYPES = frozenset({"block", "paragraph", "sentence", "phrase"})
_LEVELS = ("source:", "target:")


def write(
    stream: BinaryIO,
    units: Iterable[Unit],
    *,
    source_language: str = "",
    version: str = "",
    level: Literal[1, 2] = 2,
) -> int:
    """Write units, and return how many they were.

    What a unit says goes where other programs look for it: previous and next as OmegaT
    has them, msgctxt as Weblate and translate-toolkit do.  A character that XML cannot
    hold becomes a code that `read` turns back; only in the name of a creator or of a
    property is it replaced.  Moments are written to the second.

    Args:
        stream: Where to.
        units: What to write.
        source_language: That of the header; a unit of another one says its own.  Empty:
            that of the first unit.  `*all*` where directions are mixed.
        version: Of the program; empty: that of this package.
        level: 2 writes placeholders and markup as inline codes; 1 as plain text, for
            programs that drop what codes hold, as OmegaT does.  Tags that stand for the
            codes of another file (`<x1/>`) are text then, and what they stand for is a
            property.

    """
    if not version:
        from insaterms._version import __version__ as version
    number = 0
    lines: list[str] = []
    for unit in units:
        if not number:
            source_language = source_language or unit.source_language
            lines.append(_head(source_language, version))
        number += 1
        lines += _unit(unit, source_language, level)
        if len(lines) > _BUFFERED:
            stream.write("".join(lines).encode())
            lines.clear()
    if not number:
        lines.append(_head(source_language or _ALL, version))
    lines.append("  </body>\n</tmx>\n")
    stream.write("".join(lines).encode())
    return number


def _head(source_language: str, version: str) -> str:
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n'
        '<tmx version="1.4">\n'
        f'  <header creationtool="insaterms" creationtoolversion="{_value(version)}"'
        ' segtype="sentence" o-tmf="insaterms" adminlang="en"'
        f' srclang="{_value(source_language)}" datatype="plaintext"/>\n'
        "  <body>\n"
    )


def _unit(unit: Unit, source_language: str, level: int) -> Iterator[str]:
    kept = list(unit.properties)
    segments = [
        _Segment(text, level, kept, prefix)
        for text, prefix in zip((unit.source, unit.target), _LEVELS, strict=True)
    ]
    attributes = _attributes(unit, source_language)
    properties = _said(unit)
    yield f"    <tu{''.join(attributes)}{_kept_attributes(unit, kept)}>\n"
    if unit.note:
        yield f"      <note{_escapable(unit.note)}</note>\n"
    for kind, value in properties:
        yield _property(kind, value, 6)
    for kind, value in kept:
        if not kind.startswith(_LEVELS):
            yield _property(kind, value, 6)
    # The same code has the same number in both texts.
    numbers: dict[tuple[str, int], int] = {}
    languages = unit.source_language, unit.target_language
    for language, segment, prefix in zip(languages, segments, _LEVELS, strict=True):
        written = _kept_variant_attributes(kept, prefix)
        yield f'      <tuv xml:lang="{_value(language)}"{written}>'
        own = [each for each in kept if each[0].startswith(prefix)]
        if own:
            yield "\n"
            for kind, value in own:
                yield _property(kind.removeprefix(prefix), value, 8)
            yield "        "
        yield f"<seg>{segment.written(numbers)}</seg>"
        yield "\n      </tuv>\n" if own else "</tuv>\n"
    yield "    </tu>\n"


def _attributes(unit: Unit, source_language: str) -> Iterator[str]:
    if unit.created is not None:
        yield f' creationdate="{dated(unit.created)}"'
    if unit.creator:
        yield f' creationid="{_value(unit.creator)}"'
    if unit.changed is not None:
        yield f' changedate="{dated(unit.changed)}"'
    if unit.uses:
        yield f' usagecount="{unit.uses}"'
    if unit.source_language != source_language:
        yield f' srclang="{_value(unit.source_language)}"'


def _said(unit: Unit) -> Iterator[tuple[str, str]]:
    """Return what a unit says of itself that TMX has no attribute for.

    What is empty is said as well where a property of another program's would be taken
    for it.
    """
    meant = {meaning_of(kind) for kind, _ in unit.properties}
    for name in ("previous", "next", "msgctxt", "origin"):
        value = getattr(unit, name)
        if value or name in meant:
            yield OWN[name], value
    if unit.status != "approved" or "status" in meant:
        yield OWN["status"], unit.status


def _kept_attributes(unit: Unit, kept: list[tuple[str, str]]) -> str:
    """Return the attributes of a <tu> that were kept, and take them out."""
    written = ""
    names = set()
    for kind, value in kept[:]:
        name = kind[1:]
        if not kind.startswith("@") or name not in _UNIT or name in names:
            continue
        if escaped(value) is not None or (name == "segtype" and value not in _SEGMENT_TYPES):
            continue
        # Beside no creator it would be taken for one.
        if name == "changeid" and (not unit.creator or unit.creator == value):
            continue
        names.add(name)
        kept.remove((kind, value))
        written += f' {name}="{_value(value)}"'
    return written


def _kept_variant_attributes(kept: list[tuple[str, str]], prefix: str) -> str:
    written = ""
    names = set()
    for kind, value in kept[:]:
        name = kind.removeprefix(f"{prefix}@")
        if name == kind or name not in _VARIANT or name in names or escaped(value) is not None:
            continue
        names.add(name)
        kept.remove((kind, value))
        written += f' {name}="{_value(value)}"'
    return written


def _property(kind: str, value: str, indent: int) -> str:
    return f'{" " * indent}<prop type="{_value(kind)}"{_escapable(value)}</prop>\n'


def _escapable(text: str) -> str:
    """Return the end of a start tag and a text that may hold what XML cannot."""
    form = escaped(text)
    if form is None:
        return f">{_text(text)}"
    return f' o-encoding="{ESCAPED}">{_text(form)}'


# -- segments ------------------------------------------------------------------------


class _Segment:
    """A text, its codes, and what those hold that only stand for others."""

    def __init__(self, text: str, level: int, kept: list[tuple[str, str]], prefix: str) -> None:
        """Take what codes hold out of what was kept of the unit."""
        self._text = text
        # What codes hold, and where that stands in `kept`, by the tag that stands for it.
        natives: dict[str, deque[tuple[int, str]]] = {}
        for number, (kind, value) in enumerate(kept if level > 1 else ()):
            if (tag := kind.removeprefix(f"{prefix}code ")) != kind and _native(value):
                natives.setdefault(tag, deque()).append((number, value))
        self._codes = codes(text) if level > 1 else []
        # By the place of the code.
        self._held: dict[int, str] = {}
        opened = set()
        taken = set()
        for place, code in enumerate(self._codes if natives else ()):
            tag = text[code.start : code.end]
            if (
                not stand_in(tag)
                or code.kind == "it"
                or (code.kind == "ept" and code.pair not in opened)
            ):
                continue
            if held := natives.get(tag):
                number, self._held[place] = held.popleft()
                taken.add(number)
                opened.add(code.pair)
        if taken:
            kept[:] = [each for number, each in enumerate(kept) if number not in taken]

    def written(self, numbers: dict[tuple[str, int], int]) -> str:
        """Return the content of the `<seg>`.

        Args:
            numbers: Those of codes, by what they hold and the how manieth it is; new ones
                are added.

        """
        parts = []
        begin = 0
        seen: dict[str, int] = {}
        for place, code in enumerate(self._codes):
            content = self._text[code.start : code.end]
            held = self._held.get(place)
            if held is not None:
                number = stand_in(content)
            else:
                # The second of two equal codes is another one than the first.
                seen[content] = seen.get(content, 0) + 1
                number = numbers.setdefault((content, seen[content]), len(numbers) + 1)
            parts.append(_prose(self._text[begin : code.start]))
            parts.append(_code(code, number, held or content))
            begin = code.end
        parts.append(_prose(self._text[begin:]))
        return "".join(parts)


def _native(content: str) -> bool:
    """Whether a code that holds this is read as a tag that stands for it."""
    return content != "" and not is_code(content) and not _FORBIDDEN.search(content)


def _code(code: Code, number: int, content: str) -> str:
    held = _text(content)
    if code.kind == "bpt":
        return f'<bpt i="{code.pair}" x="{number}">{held}</bpt>'
    if code.kind == "ept":
        return f'<ept i="{code.pair}">{held}</ept>'
    if code.kind == "it":
        return f'<it pos="{"begin" if code.opening else "end"}" x="{number}">{held}</it>'
    return f'<ph x="{number}">{held}</ph>'


def _prose(text: str) -> str:
    return _SPECIAL.sub(_special, text)


def _special(found: re.Match[str]) -> str:
    character = found[0]
    named = _NAMED.get(character)
    return named or f'<ph type="{ESCAPED}">U+{ord(character):04X}</ph>'


def _text(text: str) -> str:
    """Escape a text that has nothing that XML cannot hold."""
    return _SPECIAL.sub(lambda found: _NAMED[found[0]], text)


def _value(text: str) -> str:
    """Escape an attribute's value; what XML cannot hold is replaced."""
    return _IN_ATTRIBUTE.sub(_in_attribute, text)


def _in_attribute(found: re.Match[str]) -> str:
    character = found[0]
    if _FORBIDDEN.match(character):
        return "\ufffd"
    return _NAMED.get(character) or f"&#{ord(character)};"
