"""What a rule says of itself: its docstring, in the language that is spoken."""

import re
from collections.abc import Iterator
from inspect import cleandoc
from typing import Literal

from msgspec import Struct

from insaterms.linting.rule import Rule
from insaterms.ui_language import _

__all__ = [
    "Paragraph",
    "documentation",
    "documented_paragraphs",
    "paragraphs",
    "spoken_paragraphs",
    "summary",
]

_ITEM = re.compile(r"(?:[-*]|\d+\.) ")


class Paragraph(Struct, frozen=True):
    """A paragraph of a documentation.

    Attributes:
        kind: What it is; `code` stays as it is in every language.
        text: What it says, on one line, but for code, which keeps its fences.
        mark: What stands before it in Markdown: `## `, `- `, nothing.

    """

    kind: Literal["heading", "text", "item", "code"]
    text: str
    mark: str = ""

    @property
    def markdown(self) -> str:
        """The paragraph as Markdown."""
        return self.mark + self.text


def documentation(rule: Rule) -> str:
    """Return what a rule says of itself, as Markdown in the language that is spoken."""
    parts: list[str] = []
    before = ""
    for each in spoken_paragraphs(rule):
        # The items of a list belong together.
        gap = "\n" if before == each.kind == "item" else "\n\n"
        parts += [gap if parts else "", each.markdown]
        before = each.kind
    return "".join(parts) + "\n"


def summary(rule: Rule) -> str:
    """Return the first sentence of a rule's documentation, in the language that is spoken."""
    return next((each.text for each in spoken_paragraphs(rule)), "")


def documented_paragraphs() -> Iterator[tuple[Rule, str]]:
    """Yield each text to be translated of the documentation of every rule, with its rule."""
    from insaterms.linting.registry import rules

    for rule in rules():
        for each in paragraphs(rule):
            if each.kind != "code":
                yield rule, each.text


def paragraphs(rule: Rule) -> list[Paragraph]:
    """Return the paragraphs of a rule's documentation, in English."""
    found: list[Paragraph] = []
    lines: list[str] = []

    def end() -> None:
        if lines:
            joined = " ".join(" ".join(lines).split())
            mark = _ITEM.match(joined)
            kind: Literal["item", "text"] = "item" if mark else "text"
            found.append(Paragraph(kind, joined[mark.end() :] if mark else joined, _mark(mark)))
            lines.clear()

    source = iter(cleandoc(type(rule).__doc__ or "").split("\n"))
    for line in source:
        if line.startswith("```"):
            end()
            found.append(Paragraph("code", _fenced(line, source)))
        elif line.startswith("#"):
            end()
            signs, _space, text = line.partition(" ")
            found.append(Paragraph("heading", text.strip(), f"{signs} "))
        elif not line.strip():
            end()
        else:
            if _ITEM.match(line):
                end()
            lines.append(line)
    end()
    return found


def spoken_paragraphs(rule: Rule) -> Iterator[Paragraph]:
    """Yield the paragraphs of a rule's documentation, in the language that is spoken."""
    for each in paragraphs(rule):
        if each.kind == "code":
            yield each
        else:
            yield Paragraph(each.kind, _(each.text), each.mark)


def _mark(mark: re.Match[str] | None) -> str:
    return mark[0] if mark else ""


def _fenced(fence: str, source: Iterator[str]) -> str:
    lines = [fence]
    for line in source:
        lines.append(line)
        if line.startswith("```"):
            break
    return "\n".join(lines)
