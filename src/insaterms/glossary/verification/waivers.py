"""Waivers: one term, in one place, for a reason, may depart from the glossary."""

import re
from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from insaterms.errors import Problem
from insaterms.glossary.verification.paragraphs import Paragraphs
from insaterms.text.positions import Lines
from insaterms.ui_language import N_, _

__all__ = ["Waiver", "comments", "waiver_in", "waivers_in", "without_waivers"]

_ALLOW = re.compile(r"allow\s+(?:\"([^\"\n]+)\"|“([^”\n]+)”|'([^'\n]+)'|‘([^’\n]+)’)\s*[:,–—-]?\s*")
_DIRECTIVE = re.compile(r"\s*insaterms\s*:\s*", re.IGNORECASE)
# A comment of the lint: it says nothing of terms.
_IGNORE = re.compile(r"ignore(?:-file)?(?![\w-])", re.IGNORECASE)
_USAGE = N_('write: allow "term" and the reason')
_OPENING = re.compile(
    r"(?:(?P<html><!--)|(?P<template>\{#-?)"
    r"|^[ ]{0,3}\[//\]:[ \t]*#[ \t]*(?P<definition>[(\"']))(?=\s*insaterms\s*:)",
    re.IGNORECASE | re.MULTILINE,
)
_LINE_END = re.compile(r"[\r\n]")
_NOT_A_LINE_END = re.compile(r"[^\r\n]")


class Waiver(Struct, frozen=True):
    """Leave to depart from the glossary; it silences one finding.

    Attributes:
        term: The term as it stands in the source or the target, any form of it, or the id
            of its concept.
        reason: Why; never empty.
        where: The line (from 1) or a piece of the paragraph, in the target or the source;
            None means wherever it is found first.
        until: The last line, where the waiver holds for several lines of the target, as a
            comment does.
        line: The line in which the waiver itself stands, 0 if it stands in no file.

    """

    term: str
    reason: str
    where: int | str | None = None
    until: int = 0
    line: int = 0

    def __post_init__(self) -> None:
        """Refuse a waiver of nothing, or without a reason.

        Raises:
            ValueError: If the term or the reason is blank.

        """
        if not self.term.strip():
            raise ValueError(_("a waiver names the term"))
        if not self.reason.strip():
            raise ValueError(_('the waiver for "{term}" gives no reason').format(term=self.term))


def waiver_in(comment: str, line: int = 0) -> Waiver | str | None:
    """Read a waiver from a comment: `insaterms: allow "truancy" it is a quotation`.

    Args:
        comment: The text of the comment; "insaterms:" may be left out.
        line: The line in which it stands.

    Returns:
        The waiver; what is wrong with it; None if the comment is none of ours, or is one of
        the lint's (`insaterms: ignore[IT301] …`).

    """
    directive = _DIRECTIVE.match(comment)
    text = comment[directive.end() if directive else 0 :].strip()
    found = _ALLOW.match(text)
    if found is None:
        if directive and _IGNORE.match(text):
            return None
        return _(_USAGE) if directive or text.startswith('allow "') else None
    term = next(group for group in found.groups() if group)
    reason = " ".join(text[found.end() :].split())
    if not term.strip() or not reason:
        return _("a waiver needs a reason; {usage}").format(usage=_(_USAGE))
    return Waiver(term, reason, line=line)


def waivers_in(text: str, path: str) -> tuple[list[Waiver], list[Problem]]:
    """Read the waivers in the comments of a text.

    A comment is `<!-- insaterms: allow "term" reason -->`, in templates also
    `{# insaterms: … #}`, and in Markdown `[//]: # (insaterms: …)`.  Each waiver silences one
    finding in the paragraph in which it stands or in the next one.

    Args:
        text: Text, Markdown, HTML or a template.
        path: How the user named it, for the problems.

    Returns:
        The waivers, and every comment of ours that says something else or gives no reason;
        those of the lint are passed over.

    """
    lines: Lines | None = None
    paragraphs: Paragraphs | None = None
    waivers = []
    problems = []
    for start, end, comment in comments(text):
        lines = lines or Lines(text)
        line, column = lines.at(start)
        read = waiver_in(comment, line)
        if isinstance(read, Waiver):
            paragraphs = paragraphs or Paragraphs(text)
            number = paragraphs.number(start)
            held = paragraphs.spans[number : number + 2]
            last = lines.at(max(end, held[-1][1]))[0]
            waivers.append(replace(read, where=lines.at(held[0][0])[0], until=last))
        elif read is not None:
            problems.append(Problem(path, line, column, read))
    return waivers, problems


def without_waivers(text: str) -> str:
    """Return a text with spaces for the comments that hold waivers, every line where it was.

    What a waiver names is not used there.
    """
    pieces = []
    place = 0
    for start, end, _inside in comments(text):
        pieces += [text[place:start], _NOT_A_LINE_END.sub(" ", text[start:end])]
        place = end
    return "".join([*pieces, text[place:]])


def comments(text: str) -> Iterator[tuple[int, int, str]]:
    """Find the comments of ours in a text: start, end, and what they say.

    What they say begins with `insaterms:`, behind white space.
    """
    unclosed: set[str] = set()
    place = 0
    while found := _OPENING.search(text, place):
        place = found.end()
        if (sign := found["definition"]) is not None:
            # It ends with its line, and the reason may hold brackets of its own.
            line_end = _LINE_END.search(text, place)
            closing = ")" if sign == "(" else sign
            end = text.rfind(closing, place, line_end.start() if line_end else len(text))
        else:
            closing = "-->" if found["html"] else "#}"
            end = -1 if closing in unclosed else text.find(closing, place)
            if end < 0:
                unclosed.add(closing)
        if end >= 0:
            said = text[place:end]
            place = end + len(closing)
            yield found.start(), place, said.rstrip("-") if closing == "#}" else said
