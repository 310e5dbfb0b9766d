"""The tags of a Jinja template: `{{ name }}`, `{% if … %}`, `{# … #}`.

They end where Jinja ends them: not at a `}}` in a string or within the braces of a
dictionary.  What stands between `{% trans %}` and `{% endtrans %}` is gettext's own, and
counts as one tag with them.  Jinja's relatives (Django, Liquid, Nunjucks) write the same.
"""

import re
from typing import Literal, NamedTuple

from insaterms.content.translatable.values import UnreadablePageError
from insaterms.ui_language import _

__all__ = ["WHOLE", "Tag", "tags"]

# With the expression comes the `lang` that it is the value of: which language it is, nobody
# can tell from the template, so it must not look like another than the page's.
_BEGINNING = re.compile(r"""(?:(?<![\w:-])(?:xml:)?lang\s*+=\s*+["']?(?=\{[{%]))?\{([{%#])""")
_WITHIN = re.compile(r""""(?:[^"\\]|\\.)*+"|'(?:[^'\\]|\\.)*+'|["'{}()\[\]]|%\}""", re.DOTALL)
_CLOSERS = {"{": "}", "(": ")", "[": "]"}
_STATEMENT = re.compile(r"\{%[-+]?\s*+(\w*)\s*+([\w.]*)")
_RAW = re.compile(r"\{\{[^{}]{0,200}\}\}|\{%[^%{}]{0,200}%\}")
# Of Django's `{% trans "Home" %}` there is no end.
_VERBATIM = frozenset({"raw", "verbatim"})
WHOLE = {
    name: re.compile(rf"\{{%[-+]?\s*+end{name}\s*+[-+]?%\}}")
    for name in (*_VERBATIM, "trans", "blocktrans", "blocktranslate", "comment", "highlight")
}
"""The statements that are one with all up to their end, each with the pattern of that end."""


class Tag(NamedTuple):
    """A tag, with where it stands.

    Attributes:
        start: Its first code point.
        end: The one behind its last.
        kind: What it is; only an `expression` shows something.
        name: Of a statement its first word: `if`, `endblock`.
        argument: Of a statement its second word, such as the name of a block.

    """

    start: int
    end: int
    kind: Literal["expression", "statement", "comment"]
    name: str = ""
    argument: str = ""


def tags(text: str) -> list[Tag]:
    """Find the tags of a template.

    Args:
        text: The template, or a text of one.

    Returns:
        The tags in the order of the source; none overlap.

    Raises:
        UnreadablePageError: If one is not closed, or its brackets do not match.

    """
    found: list[Tag] = []
    missing: set[str] = set()
    place = 0
    while (beginning := _BEGINNING.search(text, place)) is not None:
        start, inner = beginning.start(), beginning.end()
        sign = beginning[1]
        if sign == "#":
            place = text.find("#}", inner) + 2
            if place == 1:
                raise _unreadable(text, start, _("a comment {# is not closed; write #} behind it"))
            found.append(Tag(start, place, "comment"))
        elif sign == "{":
            place = _behind(text, inner, "}}")
            found.append(Tag(start, place, "expression"))
        else:
            place = _behind(text, inner, "%}")
            said = _STATEMENT.match(text, inner - 2)
            name, argument = (said[1], said[2]) if said is not None else ("", "")
            closing = WHOLE[name].search(text, place) if name in _whole(missing) else None
            if closing is None:
                missing.add(name)
            elif name in _VERBATIM:
                found.append(Tag(start, place, "statement", name))
                found += _in_raw(text, place, closing.start())
                start, place = closing.span()
                name = f"end{name}"
            else:
                place = closing.end()
            found.append(Tag(start, place, "statement", name, argument))
    return found


def _whole(missing: set[str]) -> set[str]:
    """Return the statements whose end is still worth a search."""
    return WHOLE.keys() - missing


def _in_raw(text: str, start: int, end: int) -> list[Tag]:
    """Return what looks like tags in a raw block: another program will see them."""
    return [Tag(*found.span(), "expression") for found in _RAW.finditer(text, start, end)]


def _behind(text: str, inner: int, closing: str) -> int:
    """Return where a tag ends that was opened before a place."""
    opened: list[str] = []
    place = inner
    while (found := _WITHIN.search(text, place)) is not None:
        sign = found.group()
        place = found.end()
        if not opened and text.startswith(closing, found.start()):
            return found.start() + 2
        if sign in _CLOSERS:
            opened.append(_CLOSERS[sign])
        elif sign == "%}":
            # Within braces `%` is an operator, and the brace is read next.
            place -= 1
        elif sign in {'"', "'"}:
            raise _unreadable(text, found.start(), _("a quote in a tag is not closed"))
        elif sign in {"}", ")", "]"} and (not opened or opened.pop() != sign):
            message = _("the brackets of a tag do not match here; its end must be {closing}")
            raise _unreadable(text, found.start(), message.format(closing=closing))
    message = _("a tag is not closed; write {closing} behind it").format(closing=closing)
    raise _unreadable(text, inner - 2, message)


def _unreadable(text: str, place: int, message: str) -> UnreadablePageError:
    line = text.count("\n", 0, place) + 1
    return UnreadablePageError(line, place - text.rfind("\n", 0, place), message)
