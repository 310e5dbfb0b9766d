"""Leave to keep a finding: `insaterms: ignore[IT301] it is the title of a book`."""

import re

from msgspec import Struct

from insaterms.linting.diagnostics import Edit, Span
from insaterms.linting.selecting import EVERY, codes_of, hint
from insaterms.ui_language import _

__all__ = ["Directive", "Suppression", "known_codes", "read_directive"]

_DIRECTIVE = re.compile(r"\s*+insaterms\s*+:\s*+([\w-]*+)", re.IGNORECASE)
_CODES = re.compile(r"\s*+\[([^\[\]]*+)\]")
_SEPARATOR = re.compile(r"\s*+[:,–—-]?\s*+")
# The waivers of `insaterms verify`, which say what they are themselves.
_WAIVER = "allow"
_HERE, _WHOLE = "ignore", "ignore-file"
# Every rule at once: what is silenced then is silenced unseen.
_TOO_MUCH = {EVERY, "IT"}
# With so many slips in a page nobody reads a hint for each.
_MOST_HINTS = 20


class Directive(Struct, frozen=True, gc=False):
    """What a comment of ours says.

    Attributes:
        codes: Codes, their beginnings or slugs, each of at least one rule, each once.
        reason: Why, in one line; empty where the comment does not say.
        whole_file: Whether it is about the whole file.
        inside: Where the codes stand in the file, between their brackets.
        faults: What is wrong with it, each in one line.

    """

    codes: tuple[str, ...]
    reason: str = ""
    whole_file: bool = False
    inside: tuple[int, int] = (0, 0)
    faults: tuple[str, ...] = ()


class Suppression(Struct, frozen=True, gc=False):
    """Leave to keep the findings of some rules in some lines.

    Attributes:
        codes: As written: codes, their beginnings or slugs, each of at least one rule.
        reason: Why; empty where nothing is said.
        line: The line in which it stands itself, from 1.
        column: Its column, from 1.
        first_line: The first line in which it holds; 0 where it holds for the whole file.
        last_line: The last one.
        whole_file: Whether it holds for the whole file.
        span: Where it stands.
        faults: What is wrong with it, each in one line.
        inside: Where the codes stand, between their brackets; equal where nobody can tell.
        removal: How it is taken out; None where that takes a person.

    """

    codes: tuple[str, ...]
    reason: str
    line: int
    column: int
    first_line: int
    last_line: int
    whole_file: bool
    span: Span
    faults: tuple[str, ...] = ()
    inside: tuple[int, int] = (0, 0)
    removal: Edit | None = None


def read_directive(text: str, start: int, end: int, hints: list[int]) -> Directive | None:
    """Read what a comment says.

    Args:
        text: The file.
        start: Where the words of the comment begin, in code points from 0.
        end: Where they end.
        hints: How many hints the file was given, as its only item; counted on.

    Returns:
        What it says; None if it is no comment of ours, or one for `insaterms verify`.

    """
    directive = _DIRECTIVE.match(text, start, end)
    if directive is None or directive[1].lower() == _WAIVER:
        return None
    said = directive[1].lower()
    if said not in {_HERE, _WHOLE}:
        message = _("“{word}” is nothing that insaterms knows; write: ignore[IT301] and the reason")
        return Directive((), faults=(message.format(word=directive[1]),))
    whole = said == _WHOLE
    found = _CODES.match(text, directive.end(), end)
    if found is None:
        message = _("say which rules this silences: {word}[IT301] and the reason")
        return Directive((), whole_file=whole, faults=(message.format(word=said),))
    codes, faults = known_codes(found[1].split(","), hints)
    begin = _SEPARATOR.match(text, found.end(), end)
    reason = " ".join(text[begin.end() if begin else found.end() : end].split())
    if codes and not reason:
        message = _("a suppression needs a reason: {word}[{codes}] and why the text stays")
        faults.append(message.format(word=said, codes=", ".join(codes)))
    return Directive(codes, reason, whole, found.span(1), tuple(faults))


def known_codes(names: list[str], hints: list[int]) -> tuple[tuple[str, ...], list[str]]:
    """Return the names that are those of rules, each once, and what is wrong with the others.

    Args:
        names: As they are written; blanks around them do not count.
        hints: As in `read_directive`.

    """
    codes: dict[str, None] = {}
    faults = []
    for name in filter(None, map(str.strip, names)):
        if name in _TOO_MUCH:
            faults.append(
                _("“{word}” silences every rule; name those that are meant").format(word=name)
            )
        elif codes_of(name):
            codes[name] = None
        else:
            hints[0] += 1
            guess = hint(name) if hints[0] <= _MOST_HINTS else ""
            faults.append(_('there is no rule "{name}"{hint}').format(name=name, hint=guess))
    if not codes and not faults:
        faults.append(_("no rule is named between the brackets; write [IT301]"))
    return tuple(codes), faults
