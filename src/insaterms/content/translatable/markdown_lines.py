r"""Running text of Markdown as a message, and a translation as running text of Markdown.

A message is one line, with the markup in the line as it is written; only where the source
breaks a line on purpose (two spaces or a backslash at its end) the message does too.  A
translation must not become another block: what begins a line as `1.`, `#` or `>` would is
escaped.
"""

import re
from typing import Literal, NamedTuple

from markdown_it.rules_block.html_block import HTML_SEQUENCES

from insaterms.content.markdown_containers import begins
from insaterms.content.translatable.markdown_directives import Label, in_shortcode
from insaterms.content.translatable.prose import collapsed

__all__ = ["Manner", "Piece", "in_cell", "message", "pieces", "written"]

Manner = Literal["paragraph", "underlined", "heading", "cell"]

# Lines of other dialects than CommonMark's that stand in its paragraphs.  Each is matched at
# the beginning of a line.
_DIRECTIVE = re.compile(
    r"[ \t]*(?:"
    # `{: .class }`, `{#id}`
    r"\{[:#.][^{}\n]*\}"
    # `[TOC]`, `[[_TOC_]]`, `[!NOTE]`
    r"|\[(?:TOC|toc|\[_?(?:TOC|toc)_?\]|![A-Z]+)\]"
    # `$$ x $$`, `\[ x \]`, `\newpage`
    r"|\$\$[^\n]*\$\$|\\\[[^\n]*\\\]|\\[A-Za-z]+(?:\{[^{}\n]*\})?"
    # `(target)=`, `%% a comment %%` (MyST, Obsidian)
    r"|\([\w.:-]+\)=|%%[^\n]*%%"
    r")[ \t]*(?=\n|\Z)"
)
# `% a comment` is the first line, else it may be *100*, *% of all pupils*.
_COMMENT = re.compile(r"%[ \t][^\n]*(?=\n|\Z)")
# Paragraphs that are code (MDX): `import A from './a'`, `export const a = 1`
_MODULE = re.compile(
    r"import[ \t]+(?:[^\n\"']*[ \t]from[ \t]+)?(\"|')[^\"'\n]+\1;?[ \t]*(?:\n|\Z)|import[ \t]*\{"
    r"|export[ \t]+(?:(?:const|let|var)[ \t]+\w+[ \t]*=|(?:async[ \t]+)?function\b[^\n]*\("
    r"|default[ \t]+(?:function\b|class\b|[({]|\w+;?[ \t]*(?:\n|\Z))|\{|\*[ \t]+from\b)"
)
# Over several lines: `{% include x %}` (Liquid), `{{< figure >}}`, `{{% note %}}` (Hugo), `$$`.
_OPENING = re.compile(r"[ \t]*(\{\{<|\{\{%|\{%|\$\$(?=[ \t]*\n))")
_CLOSINGS = {"{{<": ">}}", "{{%": "%}}", "{%": "%}", "$$": "$$"}
# The list that kramdown puts a table of contents in the place of: `* toc`, `{:toc}`.
_CONTENTS = re.compile(r"[ \t]*\{:toc\b")
# `- [ ] to do`
_TASK = re.compile(r"\[[ xX]\][ \t]+")
# What begins a text of its own: an abbreviation.
_PREFIX = re.compile(r"[ \t]*\*\[[^\]\n]+\]:[ \t]*")
_SPECIAL = re.compile(r"^[ \t]*(?:[{\[*$(%\\]|(?:im|ex)port\b)", re.MULTILINE)
# `## Title {#id .class}`
_ATTRIBUTES = re.compile(r"[ \t]+\{[ \t]*:?[ \t]*[#.][^{}\n]*\}[ \t]*\Z")
# What would begin a block at the beginning of a line, up to the sign that is escaped.
_BLOCK = re.compile(
    r"(?:\d{1,9}(?=[.)](?:[ \t]|\Z))"
    r"|(?=\#{1,6}(?:[ \t]|\Z)"
    r"|>"
    r"|[-+*](?:[ \t]|\Z)"
    r"|[-_*](?:[ \t]*[-_*]){2,}[ \t]*\Z"
    r"|`{3,}[^`]*\Z"
    r"|~{3}"
    r"|[-:|][-:| \t]*\Z"
    r"|[=+]+[ \t]*\Z"
    r"|\*?\[(?:[^\[\]\\]|\\.)*\]:"
    r"|:[ \t]"
    r"))",
    re.DOTALL,
)
_LAST_HASHES = re.compile(r"(?:(?<=[ \t])|\A)(?=#+\Z)")
_BAR = re.compile(r"\|")


class Piece(NamedTuple):
    """A part of a paragraph that is a text of its own.

    Attributes:
        start: Where it begins in the paragraph's content.
        end: Where it ends.
        label: What it is where it is no running text, but stands in a shortcode.

    """

    start: int
    end: int
    label: Label | None = None


def pieces(content: str, *, heading: bool = False, item: bool = False) -> list[Piece]:
    """Take the content of a block apart where lines in it are no running text.

    Args:
        content: The text between the block's signs, its lines without prefixes.
        heading: Whether it is a heading, behind which `{#id}` may stand.
        item: Whether it is an item of a list, which may be a task: `[x] Done`.

    """
    if heading:
        attributes = _ATTRIBUTES.search(content) if content.endswith("}") else None
        return [Piece(0, len(content) if attributes is None else attributes.start())]
    if (_SPECIAL.search if "\n" in content else _SPECIAL.match)(content) is None:
        return [Piece(0, len(content))]
    if _MODULE.match(content):
        return []
    found: list[Piece] = []
    task = _TASK.match(content) if item else None
    place = start = 0 if task is None else task.end()
    lines = _Lines(content)
    while place <= len(content):
        end = lines.directive(place)
        if end is not None:
            if _CONTENTS.match(content, place) is None:
                found.append(Piece(start, place))
            labels = in_shortcode(content, place, end)
            found += [Piece(label.start, label.end, label) for label in labels]
            start = min(end + 1, len(content))
        else:
            end = lines.end(place)
            prefix = _PREFIX.match(content, place, end)
            if prefix is not None:
                found.append(Piece(start, place))
                start = prefix.end()
        place = end + 1
    found.append(Piece(start, len(content)))
    return [piece for piece in (_stripped(content, piece) for piece in found) if piece]


class _Lines:
    """The lines of a block; a sign that is closed nowhere is sought only once."""

    def __init__(self, content: str) -> None:
        self._content = content
        self._missing: set[str] = set()

    def end(self, place: int) -> int:
        """Return where the line ends that a place is in."""
        end = self._content.find("\n", place)
        return len(self._content) if end < 0 else end

    def directive(self, place: int) -> int | None:
        """Return where the lines from a place on end that are no running text; None if it is."""
        directive = _DIRECTIVE.match(self._content, place)
        if directive is None and not place:
            directive = _COMMENT.match(self._content)
        if directive is not None:
            return self.end(place)
        found = _OPENING.match(self._content, place)
        if found is None or found[1] in self._missing:
            return None
        closing = _CLOSINGS[found[1]]
        end = self._content.find(closing, found.end())
        if end < 0:
            self._missing.add(found[1])
            # A formula goes on to the end of the block.
            return len(self._content) if found[1] == "$$" else None
        line = self.end(end)
        return None if self._content[end + len(closing) : line].strip(" \t") else line


def message(content: str) -> str:
    """Return a piece of running text as a translator sees it."""
    if "\n" not in content:
        return collapsed(content)
    return "".join(_joined(_lines(content)))


def written(
    translation: str, *, manner: Manner, line_end: str, prefix: str, begins_line: bool
) -> str:
    """Return a translation as it stands in the source.

    Args:
        translation: The text with its markup.
        manner: Where it stands; a heading behind `#` and a cell are one line.
        line_end: What ends a line, where the translation breaks one.
        prefix: What stands before each of its lines but the first (`> `).
        begins_line: Whether its first letter could begin a block.

    """
    lines = _lines(translation.strip())
    if manner in {"heading", "cell"}:
        text = " ".join(line for line, _ in lines)
        if begins_line:
            text = _escaped(text)
        if manner == "cell":
            return in_cell(text)
        return _LAST_HASHES.sub(r"\\", text)
    shown = [
        (_escaped(line) if number or begins_line else line, mark)
        for number, (line, mark) in enumerate(lines)
    ]
    if manner == "underlined":
        # `a | b` above `---` would be the head of a table, even with a backslash.
        shown = [(_BAR.sub("&#124;", line), mark) for line, mark in shown]
    return "".join(_joined(shown)).replace("\n", line_end + prefix)


def in_cell(text: str) -> str:
    """Return text as it stands in a cell of a table, where a bar ends it."""
    text = _BAR.sub(r"\\|", text)
    return text + " " if text.endswith("\\") else text


def _stripped(content: str, piece: Piece) -> Piece | None:
    text = content[piece.start : piece.end]
    start = piece.start + len(text) - len(text.lstrip())
    end = piece.start + len(text.rstrip())
    return piece._replace(start=start, end=end) if start < end else None


def _lines(text: str) -> list[tuple[str, str]]:
    """Return the lines that a text has on purpose, each with what ends it."""
    lines: list[tuple[str, str]] = []
    parts: list[str] = []
    *rows, last = text.split("\n")
    for row in rows:
        mark = _mark(row)
        parts.append(row[:-1] if mark == "\\" else row)
        line = collapsed(" ".join(parts)) if mark else ""
        if line or mark == "\\":
            lines.append((line, mark))
            parts = []
    return [*lines, (collapsed(" ".join([*parts, last])), "")]


def _joined(lines: list[tuple[str, str]]) -> list[str]:
    """Return what the lines come to; the last one has no end."""
    return [
        line + (mark + "\n" if number < len(lines) else "")
        for number, (line, mark) in enumerate(lines, 1)
    ]


def _mark(row: str) -> str:
    """Return what breaks the line behind a row; empty if it goes on."""
    if row.endswith("  "):
        return "  "
    return "\\" if (len(row) - len(row.rstrip("\\"))) % 2 else ""


def _escaped(line: str) -> str:
    """Return a line that begins no block."""
    if line[:1].isalpha():
        return line
    found = _BLOCK.match(line)
    if found is not None:
        return line[: found.end()] + "\\" + line[found.end() :]
    if line[:1] == "<" and any(sequence[0].search(line) for sequence in HTML_SEQUENCES):
        return "\\" + line
    special = _DIRECTIVE.match(line) or _COMMENT.match(line) or begins(line)
    return "\\" + line if special else line
