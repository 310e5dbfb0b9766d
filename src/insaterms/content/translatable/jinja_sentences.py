"""Statements of a template that stand within a sentence, and belong to its message.

*You have {{ n }} {% if n == 1 %}message{% else %}messages{% endif %}.* is one text, since
another language may order it otherwise.  What stands in lines of its own, goes across
blocks, or is all of a text (`<p>{% if a %}Open{% else %}Closed{% endif %}</p>`) parts texts.
"""

from collections import Counter
from collections.abc import Iterable, Sequence

from insaterms.content.tags import scan
from insaterms.content.translatable.jinja_tags import WHOLE, Tag, tags
from insaterms.content.translatable.open_elements import is_block
from insaterms.content.translatable.prose import has_words
from insaterms.content.translatable.values import UnreadablePageError

__all__ = ["parting", "placeables", "within_text"]

# Between `{% if %}` and `{% endif %}`.
_BETWEEN = frozenset("else elif elsif elseif empty when plural".split())
_PAIRED = frozenset(
    """
    autoescape block cache call capture case filter for if ifchanged macro spaceless unless while
    with
    """.split()
)
# What never belongs to a sentence; `{% trans %}` is a message of its own.
_OUTSIDE = frozenset({*WHOLE, "call", "extends", "filter", "from", "import", "macro", "set"})


def within_text(blanked: str, statements: Iterable[Tag], alone: frozenset[Tag]) -> frozenset[Tag]:
    """Return the statements and comments that may be part of a sentence.

    Args:
        blanked: A template with its tags blanked out.
        statements: Its statements and comments, in order.
        alone: Those in whose lines nothing else stands.

    """
    waiting = list(statements)
    found: set[Tag] = set()
    run: list[Tag] = []
    number = 0
    for piece in scan(blanked):
        while number < len(waiting) and waiting[number].start < piece.start:
            number += 1
        if piece.kind == "text":
            while number < len(waiting) and waiting[number].end <= piece.end:
                run.append(waiting[number])
                number += 1
        elif is_block(piece.name) or piece.name == "title":
            found |= _whole(run, alone)
            run = []
    return frozenset(found | _whole(run, alone))


def parting(text: str, start: int, end: int, statements: Sequence[Tag]) -> set[Tag]:
    """Return the statements in a text that part it nevertheless.

    Args:
        text: The template.
        start: Where the text begins in it.
        end: Where the text ends.
        statements: Its statements and comments.

    Returns:
        Those whose other half is elsewhere, those at the ends, and those that hold all the
        words; none if the text is a sentence with all of them in it.

    """
    groups, lost = _groups(statements)
    if lost:
        return lost
    found = {
        group[0]
        for _, group in groups
        if len(group) == 1 and (group[0].start == start or group[0].end == end)
    }
    if found:
        return found
    outermost = [group for depth, group in groups if not depth]
    place = start
    around = []
    for group in sorted(outermost):
        around.append(text[place : group[0].start])
        place = group[-1].end
    around.append(text[place:end])
    return set() if has_words(" ".join(around), code=False) else set().union(*outermost)


def placeables(text: str) -> Counter[str]:
    """Count the tags in a text: a translation must have the same as its source.

    Args:
        text: A message or a translation of one.

    Returns:
        How often each tag stands in it, as it is written, and each `{% if %}` with what
        belongs to it, in their order; where one is not closed, the whole text, so that
        nothing but the same text has the same tags.  Comments do not count: no page shows
        them, and they may be translated too.

    """
    try:
        found = tags(text)
    except UnreadablePageError:
        return Counter((text,))
    groups, _ = _groups(tag for tag in found if tag.kind == "statement")
    said = [[text[tag.start : tag.end] for tag in group] for _, group in groups]
    counted = Counter(text[tag.start : tag.end] for tag in found if tag.kind != "comment")
    counted.update("".join(group) for group in said if len(group) > 1)
    return counted


def _whole(run: Sequence[Tag], alone: frozenset[Tag]) -> set[Tag]:
    return {
        tag
        for _, group in _groups(run)[0]
        if not any(each in alone or each.name in _OUTSIDE for each in group)
        for tag in group
    }


def _groups(run: Iterable[Tag]) -> tuple[list[tuple[int, list[Tag]]], set[Tag]]:
    """Return what belongs together, with the depth of each group, and what has no other half."""
    found: list[tuple[int, list[Tag]]] = []
    opened: list[list[Tag]] = []
    lost: set[Tag] = set()
    for tag in run:
        if tag.name in _PAIRED:
            opened.append([tag])
        elif tag.name.startswith("end") or tag.name in _BETWEEN:
            if not opened or tag.name not in {*_BETWEEN, f"end{opened[-1][0].name}"}:
                lost.add(tag)
                continue
            opened[-1].append(tag)
            if tag.name not in _BETWEEN:
                group = opened.pop()
                found.append((len(opened), group))
        else:
            found.append((len(opened), [tag]))
    return found, lost.union(*opened)
