"""Links in a row, such as a navigation written in one line: each of them is a text of its own."""

import re
from collections.abc import Iterator, Sequence

from insaterms.content.entities import plain
from insaterms.content.tags import Piece

__all__ = ["in_a_row"]

# What stands between two links: `Home | Contact`, `Home › Contact`; with a comma between
# them they are part of a sentence.
_SIGNS = re.compile(r"[\s|¦·•∙⋅/\\›»>→–—]*")


def in_a_row(
    pieces: Sequence[Piece], pairs: Sequence[int], text: str, *, navigation: bool
) -> list[tuple[int, int]]:
    """Take running text apart that is a row of links and nothing else.

    Args:
        pieces: Its texts and tags.
        pairs: For each of them which one it belongs to, as `html_text.matches` says; here
            every tag has another one.
        text: What they stand in.
        navigation: Whether it is one, in which white space is enough between two links; and
            what is no link there (`<strong>Home</strong>`) may be the page that is shown.

    Returns:
        The elements in the row, from which piece up to which; none if it is something else.

    """
    found = []
    links = items = 0
    parted = True
    for first, behind in _elements(pieces, pairs):
        name = pieces[first].name
        inside = [
            plain(text, piece.start, piece.end)
            for piece in pieces[first:behind]
            if piece.kind == "text"
        ]
        says_nothing = all(_SIGNS.fullmatch(each) for each in inside)
        if name:
            found.append((first, behind))
        if name == "a" or (navigation and name and not says_nothing):
            if not parted and not navigation:
                return []
            links += name == "a"
            items += 1
            parted = False
        elif not says_nothing:
            return []
        else:
            parted = parted or name == "br" or any(each.strip() for each in inside)
    return found if links and items > 1 else []


def _elements(pieces: Sequence[Piece], pairs: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the texts and elements that stand in no other one."""
    place = 0
    while place < len(pieces):
        yield place, pairs[place] + 1
        place = pairs[place] + 1
