"""YAML as a tree in which every node knows its line and column.

Every scalar stays the text that was written: `no`, `2018-06-28` and `12:30` mean
nothing until the model says what it wants.  Anchors, aliases and tags are refused:
a glossary needs none, and a file of aliases can unfold into more than memory holds.
"""

import gc
import re
from collections.abc import Iterator
from typing import Any

import yaml
from msgspec import Struct

from insaterms.errors import Problem
from insaterms.ui_language import N_, _

__all__ = [
    "BREAK",
    "Mapping",
    "Node",
    "Scalar",
    "Sequence",
    "Tree",
    "decode",
    "one_line",
    "parse",
]

# The C parser is twenty times faster; the pure Python one serves where it is missing.
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

# What ends a line in YAML 1.1, and so counts in the lines that its parser gives.
BREAK = re.compile("\r\n|[\n\r\x85\u2028\u2029]")
# Not `\\s`: a space that holds "art. 4" or "12 000" together was typed on purpose.
_BLANKS = re.compile("[ \t\n\r\x85\u2028\u2029]+")

# An attestation of a term of a concept lies eight deep.
_DEEPEST = 50


class Scalar(Struct, gc=False):
    """A text as written; `style` is the quote, `|`, `>` or empty for a plain one."""

    text: str
    line: int
    column: int
    style: str = ""


class Sequence(Struct):
    """A list."""

    items: "list[Node]"
    line: int
    column: int


class Mapping(Struct):
    """Pairs of key and value, in the order of the file; a repeated key stands once."""

    items: "list[tuple[Scalar, Node]]"
    line: int
    column: int

    def get(self, key: str) -> "Node | None":
        """Return the value of a key, or None."""
        return next((value for name, value in self.items if name.text == key), None)


Node = Scalar | Sequence | Mapping


class Tree(Struct):
    """What came out of one file: a root, unless it could not be parsed, and problems."""

    path: str
    root: Node | None
    problems: list[Problem]


def one_line(text: str) -> str:
    """Return a text on one line, with single spaces; no-break spaces stay as they are."""
    return _BLANKS.sub(" ", text).strip(" ")


def decode(data: bytes, path: str) -> tuple[str | None, list[Problem]]:
    """Decode UTF-8, with or without a byte order mark; say where it is something else."""
    try:
        return data.decode("utf-8-sig"), []
    except UnicodeDecodeError as error:
        before = error.object[: error.start].decode("utf-8", "replace")
        line, column = _place(before, len(before))
        wrong = error.object[error.start]
        message = _("byte 0x{wrong} is not UTF-8; save the file in the encoding UTF-8").format(
            wrong=f"{wrong:02x}"
        )
        return None, [Problem(path, line, column, message)]


def parse(text: str, path: str) -> Tree:
    """Parse one YAML document."""
    problems: list[Problem] = []
    # Millions of small nodes make the cycle collector run for nothing.
    enabled = gc.isenabled()
    gc.disable()
    builder = _Builder(path, problems)
    try:
        root = builder.document(yaml.parse(text, Loader=_LOADER))
    except (yaml.reader.ReaderError, UnicodeEncodeError):
        problems.append(_forbidden_character(text, path))
        root = None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        # What follows an alias or a tag that was meant as a text makes no sense either.
        if mark is None or mark.line + 1 != builder.refused:
            problems.extend(_syntax_problems(text, path, error))
        root = None
    except _TooDeepError as error:
        mark = error.args[0]
        message = _("lists or keys are nested too deeply here; a glossary needs eight levels")
        problems.append(Problem(path, mark.line + 1, mark.column + 1, message))
        root = None
    except (OverflowError, ValueError):
        # The pure Python parser turns "\\Uffffffff" into a character unchecked.
        problems.append(Problem(path, 0, 0, _('in double quotes write "\\\\" for a backslash')))
        root = None
    finally:
        if enabled:
            gc.enable()
    return Tree(path, root, problems)


class _TooDeepError(Exception):
    """Nodes in nodes in nodes; holds the mark of the innermost."""


class _Builder:
    """Builds nodes from the parser's events; an alias becomes an empty text."""

    def __init__(self, path: str, problems: list[Problem]) -> None:
        self._path = path
        self._problems = problems
        self._depth = 0
        # The line of the last alias, anchor or tag.
        self.refused = 0

    def document(self, events: Iterator[yaml.Event]) -> Node | None:
        root: Node | None = None
        documents = 0
        for event in events:
            if type(event) is yaml.DocumentStartEvent:
                documents += 1
                if documents > 1:
                    self._problem(event, _("a second document begins here; use one file for each"))
            elif isinstance(event, yaml.NodeEvent):
                node = self._node(event, events)
                root = node if documents == 1 else root
        if root is None:
            self._problems.append(
                Problem(
                    self._path, 0, 0, _('the file is empty; write "concepts:" and a list below')
                )
            )
        return root

    # Any, since the stubs do not know the fields of an event.
    def _node(self, event: Any, events: Iterator[yaml.Event]) -> Node:  # noqa: ANN401 -- PyYAML's events share no type that has an anchor
        mark = event.start_mark
        line, column = mark.line + 1, mark.column + 1
        kind = type(event)
        if kind is yaml.AliasEvent:
            self.refused = line
            self._problem(
                event,
                _('"*{anchor}" is an alias; write the value out, or put a text in quotes').format(
                    anchor=event.anchor
                ),
            )
            return Scalar("", line, column)
        if event.anchor is not None:
            self.refused = line
            self._problem(
                event,
                _('"&{anchor}" is an anchor; leave it out, or put a text in quotes').format(
                    anchor=event.anchor
                ),
            )
        # BaseLoader gives "!" to a quoted scalar in the pure Python parser.
        if event.tag not in {None, "!"}:
            self.refused = line
            self._problem(
                event,
                _('"{tag}" is a tag; leave it out, or put a text in quotes').format(tag=event.tag),
            )
        if kind is yaml.ScalarEvent:
            style = event.style
            return Scalar(event.value, line, column, "" if style == ":" else style or "")
        if self._depth == _DEEPEST:
            raise _TooDeepError(mark)
        self._depth += 1
        node: Node
        if kind is yaml.SequenceStartEvent:
            node = self._sequence(line, column, events)
        else:
            node = self._mapping(line, column, events)
        self._depth -= 1
        return node

    def _sequence(self, line: int, column: int, events: Iterator[yaml.Event]) -> Sequence:
        items = []
        for item in events:
            if type(item) is yaml.SequenceEndEvent:
                break
            items.append(self._node(item, events))
        return Sequence(items, line, column)

    def _mapping(self, line: int, column: int, events: Iterator[yaml.Event]) -> Mapping:
        pairs: list[tuple[Scalar, Node]] = []
        seen: dict[str, Scalar] = {}
        for event in events:
            if type(event) is yaml.MappingEndEvent:
                break
            key = self._node(event, events)
            value = self._node(next(events), events)
            if not isinstance(key, Scalar):
                self._problems.append(
                    Problem(self._path, key.line, key.column, _("a key must be one word"))
                )
            elif (first := seen.get(key.text)) is not None:
                message = _('the key "{text}" stands twice; first in line {line}').format(
                    text=key.text, line=first.line
                )
                self._problems.append(Problem(self._path, key.line, key.column, message))
            else:
                seen[key.text] = key
                pairs.append((key, value))
        return Mapping(pairs, line, column)

    def _problem(self, event: Any, message: str) -> None:  # noqa: ANN401 -- as above
        mark = event.start_mark
        self._problems.append(Problem(self._path, mark.line + 1, mark.column + 1, message))


def _place(text: str, position: int) -> tuple[int, int]:
    line, start = 1, 0
    for line, found in enumerate(BREAK.finditer(text, 0, position), start=2):  # noqa: B007 -- the last one counts
        start = found.end()
    return line, position - start + 1


def _forbidden_character(text: str, path: str) -> Problem:
    # The C parser counts bytes, the other characters: look the character up instead.
    found = _FORBIDDEN.search(text)
    position = found.start() if found else 0
    line, column = _place(text, position)
    code = f"U+{ord(text[position]):04X}"
    return Problem(
        path,
        line,
        column,
        _("the character {code} may not stand in YAML; remove it").format(code=code),
    )


_FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

_INDENTING_TAB = re.compile(r" *\t")

_INDENTED = N_("the indentation does not match the lines above, or a quote is left open")
_BRACKET = N_("a bracket or a comma stands where a text should; put the text in quotes")
_BLOCK = N_("a text that begins with | or > must be in quotes")
_BACKSLASH = N_('in double quotes write "\\\\" for a backslash')

# What the parser says, and what that means to somebody who writes a glossary.
_ADVICE = {
    "mapping values are not allowed": N_(
        "a colon followed by a space stands inside a text; put the text in quotes"
    ),
    "could not find expected ':'": N_("a key without a colon, or a text that is not indented"),
    "did not find expected key": _INDENTED,
    "did not find expected '-' indicator": N_("the indentation does not match the list above"),
    "found unexpected end of stream": N_("a quote or bracket is left open"),
    "expected ',' or": N_("a comma or a closing bracket is missing"),
    "expected <block end>": _INDENTED,
    "expected node content": _BRACKET,
    "expected the node content": _BRACKET,
    "expected alphabetic or numeric character": N_(
        "a text that begins with * or & must be in quotes"
    ),
    "did not find expected comment or line break": _BLOCK,
    "expected chomping or indentation indicators": _BLOCK,
    "invalid Unicode character escape code": _BACKSLASH,
    "expected <document start>": N_("nothing may stand before or below the keys of the file"),
    "unknown directive": N_("a text that begins with % must be in quotes"),
    "document indicator": N_('a quote is left open above this "---"'),
    "exceeded maximum nesting depth": N_("brackets are left open"),
    "that cannot start any token": N_("a text that begins with @, ` or % must be in quotes"),
    "sequence entries are not allowed": N_(
        'a "-" where no list can begin; start a new line, or put it in quotes'
    ),
    "found unknown escape character": _BACKSLASH,
}


def _syntax_problems(text: str, path: str, error: yaml.MarkedYAMLError) -> list[Problem]:
    """Say what the parser means, or what to mend where a tab or a slip explains it."""
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line + 1, mark.column + 1) if mark else (0, 0)
    lines = BREAK.split(text)
    tabs = [
        Problem(path, number, tab.end(), _("a tab indents this line; use spaces"))
        for number, content in enumerate(lines, start=1)
        if (tab := _INDENTING_TAB.match(content))
    ]
    if any(tab.line == line for tab in tabs):
        return tabs
    # Not at the top, since a glossary without faults has no use for it.
    from insaterms.formats.glossary_yaml.slips import NOT_CLOSED, slips

    if found := slips(lines, line):
        return [*tabs, *(Problem(path, *slip) for slip in found)]
    said = error.problem or ""
    if error.context_mark and "end of stream" in said and "quoted" in (error.context or ""):
        line, column = error.context_mark.line + 1, error.context_mark.column + 1
        return [*tabs, Problem(path, line, column, _(NOT_CLOSED))]
    advice = next((advice for part, advice in _ADVICE.items() if part in said), "")
    message = said or _("this is not YAML")
    if advice:
        message = _("{said}: {advice}").format(said=said, advice=_(advice))
    if error.context_mark and error.context_mark.line + 1 != line:
        message += _(" (in what begins in line {line})").format(line=error.context_mark.line + 1)
    return [*tabs, Problem(path, line, column, message)]
