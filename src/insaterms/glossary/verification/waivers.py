"""Waivers: one term, in one place, for a reason, may depart from the glossary."""

import re

from msgspec import Struct
from msgspec.structs import replace

from insaterms.errors import Problem, ProblemsError
from insaterms.glossary.verification.paragraphs import Paragraphs
from insaterms.text.positions import Lines

__all__ = ["Waiver", "waiver_in", "waivers_in"]

_ALLOW = re.compile(r"allow\s+(?:\"([^\"\n]+)\"|“([^”\n]+)”|'([^'\n]+)'|‘([^’\n]+)’)\s*[:,–—-]?\s*")
_DIRECTIVE = re.compile(r"\s*insaterms\s*:\s*", re.IGNORECASE)
_USAGE = 'write: allow "term" and the reason'


class Waiver(Struct, frozen=True):
    """Leave to depart from the glossary; it silences one finding.

    Attributes:
        term: The term as it stands in the source or the target, as it stands in the
            glossary, or the id of its concept.
        reason: Why; never empty.
        where: The line (from 1) or a piece of the paragraph, in the source or the target;
            None means wherever it is found first.
        until: The last line, where the waiver holds for several, as a comment does.
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
            raise ValueError("a waiver names the term")
        if not self.reason.strip():
            raise ValueError(f'the waiver for "{self.term}" gives no reason')


def waiver_in(comment: str, line: int = 0) -> Waiver | str | None:
    """Read a waiver from a comment: `insaterms: allow "truancy" it is a quotation`.

    Args:
        comment: The text of the comment; "insaterms:" may be left out.
        line: The line in which it stands.

    Returns:
        The waiver; what is wrong with it; None if the comment is none of ours.

    """
    directive = _DIRECTIVE.match(comment)
    text = comment[directive.end() if directive else 0 :].strip()
    found = _ALLOW.match(text)
    if found is None:
        return _USAGE if directive or text.startswith('allow "') else None
    term = next(group for group in found.groups() if group)
    reason = " ".join(text[found.end() :].split())
    if not term.strip() or not reason:
        return f"a waiver needs a reason; {_USAGE}"
    return Waiver(term, reason, line=line)


def waivers_in(text: str, path: str) -> list[Waiver]:
    """Read the waivers in the comments of a text, `<!-- insaterms: allow "term" reason -->`.

    Each holds for the paragraph in which it stands, and for the next one.

    Args:
        text: Text, Markdown or HTML.
        path: How the user named it, for the problems.

    Raises:
        ProblemsError: If a comment of ours says something else, or gives no reason.

    """
    if "<!--" not in text:
        return []
    lines = Lines(text)
    paragraphs: Paragraphs | None = None
    waivers = []
    problems = []
    place = text.find("<!--")
    while place >= 0:
        end = text.find("-->", place)
        if end < 0:
            break
        comment = text[place + len("<!--") : end]
        line, column = lines.at(place)
        read = waiver_in(comment, line) if _DIRECTIVE.match(comment) else None
        if isinstance(read, Waiver):
            paragraphs = paragraphs or Paragraphs(text)
            number = paragraphs.number(place)
            start = paragraphs.spans[number][0]
            ended = paragraphs.spans[number : number + 2][-1][1]
            first, last = lines.at(start)[0], lines.at(ended)[0]
            waivers.append(replace(read, where=first, until=last))
        elif read is not None:
            problems.append(Problem(path, line, column, read))
        place = text.find("<!--", end)
    if problems:
        raise ProblemsError(problems)
    return waivers
