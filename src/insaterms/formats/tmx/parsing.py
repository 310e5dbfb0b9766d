"""The elements of a TMX file, one `<tu>` after another, in constant memory.

Expat does the parsing: it declines to fetch anything.  A document type may declare no
entity, which could grow, and what it says that every element has is left out.
"""

import re
from collections.abc import Iterator
from typing import BinaryIO
from xml.parsers import expat

from insaterms.errors import Problem, ProblemsError
from insaterms.formats.tmx.elements import TranslationUnit, Variant
from insaterms.formats.tmx.encodings import Decoded
from insaterms.formats.tmx.faults import fault
from insaterms.formats.tmx.inline import is_code
from insaterms.formats.tmx.properties import ESCAPED, unescaped
from insaterms.formats.tmx.stand_ins import StandIns
from insaterms.text.language_tags import canonical_tag
from insaterms.ui_language import _

__all__ = ["translation_units"]

# No unit is so long; what is holds no units, and would fill the memory.
_LONGEST = 16_777_216
_DEEPEST = 200

_CODES = frozenset({"bpt", "ept", "it", "ph", "ut"})
_CHARACTER = re.compile(r"U\+([0-9A-F]{4})")
_LATER = re.compile(r"\s*(?:[2-9]|[1-9][0-9])")


def translation_units(
    stream: BinaryIO, path: str, *, places: bool = False
) -> Iterator[TranslationUnit]:
    """Return the units of a file as they are read.

    Args:
        stream: The file.
        path: How the user named it.
        places: Whether to find where each stretch of a segment stands.

    Raises:
        ProblemsError: Where the file cannot be read any further; all units before that
            place have been returned.

    """
    text = Decoded(stream, path)
    parser = _Parser(path, places=places)
    pieces = iter(text)
    while True:
        problem: ProblemsError | None = None
        piece = b""
        try:
            piece = next(pieces, b"")
            parser.feed(piece)
        except ProblemsError as error:
            problem = error
        yield from parser.taken()
        if problem is not None:
            raise problem
        if not piece:
            return


class _Parser:
    """Builds units out of what expat finds."""

    def __init__(self, path: str, *, places: bool) -> None:
        self._path = path
        self._places = places
        self._expat = expat.ParserCreate("utf-8")
        self._expat.buffer_text = not places
        # What <!ATTLIST> adds to every <tu> makes a small file weigh as much as a large one.
        self._expat.specified_attributes = True
        self._expat.StartElementHandler = self._start
        self._expat.EndElementHandler = self._end
        self._expat.EntityDeclHandler = self._declared
        self._expat.SkippedEntityHandler = self._skipped_entity
        # All text goes here; what lies between elements is dropped when one begins.
        self._pieces: list[str] = []
        self._expat.CharacterDataHandler = self._placed if places else self._pieces.append
        self._beginnings = {
            "header": self._begin_header,
            "note": self._begin_said,
            "prop": self._begin_said,
            "seg": self._begin_segment,
            "tu": self._begin_unit,
            "tuv": self._begin_variant,
        }
        self._before = 0
        self._since = 0
        self._open: list[str] = []
        self._prefix = ""
        self._tags: dict[str, str] = {}
        self._source_language = ""
        self._done: list[TranslationUnit] = []
        self._count = 0
        self._unit: TranslationUnit | None = None
        self._variant: Variant | None = None
        self._type = ""
        self._escaped = False
        # Inside a segment:
        self._segment = False
        self._length = 0
        self._stretches: list[tuple[int, int, int]] = []
        self._codes: list[tuple[dict[str, str], int, int, int]] = []
        self._stand_ins: StandIns | None = None

    def feed(self, piece: bytes) -> None:
        """Parse a piece; an empty one is the end."""
        count = self._count
        try:
            self._expat.Parse(piece, not piece)
        except expat.ExpatError as error:
            place = self._expat.ErrorByteIndex - self._before
            said = fault(error.code, piece, place, self._open)
            line, column = error.lineno, error.offset + 1
            raise ProblemsError([Problem(self._path, line, column, said)]) from None
        self._before += len(piece)
        self._since = 0 if self._count != count else self._since + len(piece)
        if self._since > _LONGEST:
            raise self._problem(_("no unit ends within 16 million bytes; this file is damaged"))

    def taken(self) -> list[TranslationUnit]:
        """Return the units that are whole, each once."""
        done, self._done = self._done, []
        return done

    def _problem(self, message: str) -> ProblemsError:
        line, column = self._expat.CurrentLineNumber, self._expat.CurrentColumnNumber + 1
        return ProblemsError([Problem(self._path, line, column, message)])

    # -- elements ----------------------------------------------------------------------

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        open_elements = self._open
        if self._prefix:
            name = name.removeprefix(self._prefix)
        if self._segment:
            if name in _CODES and not self._codes:
                self._begin_code(attributes)
        elif not open_elements:
            self._root(name, attributes.get("version", ""))
        elif (begin := self._beginnings.get(name)) is not None:
            begin(attributes)
        open_elements.append(name)
        if len(open_elements) > _DEEPEST:
            raise self._problem(
                _("more than {deepest} elements stand inside one another").format(deepest=_DEEPEST)
            )

    def _end(self, _: str) -> None:
        name = self._open.pop()
        if self._segment:
            if name == "seg":
                self._end_segment()
            elif self._codes and self._codes[-1][1] == len(self._open):
                self._end_code(name)
        elif name == "tuv":
            self._variant = None
        elif name == "tu":
            if self._unit is not None:
                self._done.append(self._unit)
                self._count += 1
            self._unit = self._variant = None
            self._pieces.clear()
        elif name in {"prop", "note"}:
            self._end_said(name)

    def _root(self, name: str, version: str) -> None:
        prefix, colon, local = name.rpartition(":")
        if local != "tmx":
            raise self._problem(
                _("this is <{name}>, no TMX: its first element must be <tmx>").format(name=name)
            )
        self._prefix = prefix + colon
        if _LATER.match(version):
            # There its segments and their codes mean something else.
            raise self._problem(
                _("this is TMX {version}; save it as TMX 1.4").format(version=version[:10])
            )

    def _begin_header(self, attributes: dict[str, str]) -> None:
        self._source_language = self._canonical(attributes.get("srclang", ""))

    def _begin_said(self, attributes: dict[str, str]) -> None:
        self._pieces.clear()
        self._type = attributes.get("type", "")
        self._escaped = attributes.get("o-encoding") == ESCAPED

    def _begin_unit(self, attributes: dict[str, str]) -> None:
        if self._unit is not None:
            raise self._problem(_("a <tu> stands inside another one; is </tu> missing above?"))
        source_language = self._source_language
        if "srclang" in attributes:
            source_language = self._canonical(attributes["srclang"])
        self._unit = TranslationUnit(
            self._expat.CurrentLineNumber,
            self._expat.CurrentColumnNumber + 1,
            source_language,
            attributes,
        )

    def _begin_variant(self, attributes: dict[str, str]) -> None:
        if self._unit is None:
            return
        written = attributes.get("xml:lang") or attributes.get("lang", "")
        language = self._tags.get(written)
        self._variant = Variant(
            self._canonical(written) if language is None else language,
            self._expat.CurrentLineNumber,
            self._expat.CurrentColumnNumber + 1,
            attributes,
        )
        self._unit.variants.append(self._variant)

    def _canonical(self, written: str) -> str:
        known = self._tags.get(written)
        if known is None:
            known = self._tags[written] = canonical_tag(written)
        return known

    def _end_said(self, name: str) -> None:
        about = self._variant or self._unit
        if about is None:
            return  # the header's
        value = "".join(self._pieces)
        if self._escaped:
            value = unescaped(value)
        if name == "note":
            about.add_note(value)
        else:
            about.add_property(self._type, value)

    # -- segments ----------------------------------------------------------------------

    def _begin_segment(self, _: dict[str, str]) -> None:
        self._segment = self._variant is not None
        self._pieces.clear()
        self._codes.clear()
        if self._places:
            self._length = 0
            self._stretches = []

    def _end_segment(self) -> None:
        self._segment = False
        if (variant := self._variant) is None:
            return
        variant.text = "".join(self._pieces)
        variant.segments += 1
        if self._places:
            variant.stretches = tuple(self._stretches)
        self._stand_ins = None

    def _placed(self, text: str) -> None:
        """Take a text whose place counts."""
        if self._segment:
            line, column = self._expat.CurrentLineNumber, self._expat.CurrentColumnNumber + 1
            self._stretches.append((self._length, line, column))
            self._length += len(text)
        self._pieces.append(text)

    def _begin_code(self, attributes: dict[str, str]) -> None:
        self._codes.append((attributes, len(self._open), len(self._pieces), len(self._stretches)))
        if self._places:
            line, column = self._expat.CurrentLineNumber, self._expat.CurrentColumnNumber + 1
            self._stretches.append((self._length, line, column))

    def _end_code(self, name: str) -> None:
        attributes, _, first, stretch = self._codes.pop()
        content = "".join(self._pieces[first:])
        if attributes.get("type") == ESCAPED and (found := _CHARACTER.fullmatch(content)):
            text = chr(int(found[1], 16))
        elif is_code(content):
            text = content
        else:
            text = self._standing_in(name, attributes, content)
        self._pieces[first:] = [text]
        if self._places:
            if text != content:
                # What stands for a code has no place but the code's.
                del self._stretches[stretch + 1 :]
            begin = self._stretches[stretch][0]
            self._length = begin + len(text)

    def _standing_in(self, name: str, attributes: dict[str, str], content: str) -> str:
        """Return a tag that stands for a code, and keep what the code holds."""
        if self._stand_ins is None:
            self._stand_ins = StandIns()
        tag = self._stand_ins.tag(name, attributes)
        if content and self._variant is not None:
            self._variant.add_native(tag, content)
        return tag

    # -- what is refused ---------------------------------------------------------------

    def _declared(self, name: str, *_more: object) -> None:
        raise self._problem(
            _(
                "the file declares an entity, {name}, which is not allowed; write its text instead"
            ).format(name=name)
        )

    def _skipped_entity(self, name: str, *_more: object) -> None:
        raise self._problem(
            _(
                "nothing says what &{name}; stands for; write the character itself, or &amp;{name};"
            ).format(name=name)
        )
