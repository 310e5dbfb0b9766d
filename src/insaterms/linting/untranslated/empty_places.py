"""Places of a page that hold no text where those of its source do: `alt=""`, `<h2></h2>`."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from insaterms.content.tags import Piece, scan
from insaterms.content.translatable.prose import collapsed, has_words
from insaterms.linting.documents.page import Page
from insaterms.linting.untranslated.empty_values import EmptyText
from insaterms.text.passages import passages

__all__ = ["empty_places"]

_ATTRIBUTES = frozenset({"alt", "title", "aria-label", "aria-description", "placeholder"})
# In these stands a text and hardly anything else.
_ELEMENTS = frozenset(
    "a h1 h2 h3 h4 h5 h6 figcaption caption label button legend summary option th title".split()
)
_IMAGE = re.compile(r"!\[([^][]*)\](?=[(\[])")
_HEADING = re.compile(r"^ {0,3}(#{1,6})(?:[ \t]([^\r\n]*))?(?=\r?$)", re.MULTILINE)
_IN_HTML = frozenset({"html", "jinja", "markdown", "jinja-markdown"})
_IN_MARKDOWN = frozenset({"markdown", "jinja-markdown"})


class _Place(NamedTuple):
    """A place for a text, and what stands there."""

    text: str
    start: int
    end: int
    around: tuple[str, str] | None


# What a place is, `img alt`, with all of them in the order of the page.
_Places = Mapping[str, Sequence[_Place]]


def empty_places(page: Page) -> Iterator[EmptyText]:
    """Yield the places of a page that are empty where those of its source hold a text.

    Places of a kind are compared in their order, and only where there are as many of them on
    both pages: else nobody can tell which belong together.
    """
    source = page.source
    if source is None or page.form != source.form or page.form not in _IN_HTML:
        return
    theirs = _places(source)
    for kind, own in _places(page).items():
        others = theirs.get(kind, ())
        if len(own) != len(others):
            continue
        for place, other in zip(own, others, strict=True):
            if not place.text.strip() and has_words(other.text):
                wanted = collapsed(other.text)
                beside = other.start, other.end
                yield EmptyText(
                    wanted, page.language, place.start, place.end, place.around, beside=beside
                )


def _places(page: Page) -> _Places:
    found: dict[str, list[_Place]] = defaultdict(list)
    text = page.text
    code = [each for each in passages(text) if each.kind == "code"] if page.form != "html" else []
    for kind, place in _of_html(scan(text), text):
        found[kind].append(place)
    if page.form in _IN_MARKDOWN:
        for kind, place in _of_markdown(text):
            found[kind].append(place)
    inside = _Inside([(each.start, each.end) for each in code])
    return {
        kind: [each for each in sorted(places, key=_start) if not inside.holds(each.start)]
        for kind, places in found.items()
    }


def _start(place: _Place) -> int:
    return place.start


class _Inside:
    """Stretches of a text that no reader sees as what they are."""

    def __init__(self, stretches: Sequence[tuple[int, int]]) -> None:
        self._stretches = stretches

    def holds(self, place: int) -> bool:
        """Tell whether a place lies in one of them."""
        from bisect import bisect_right

        number = bisect_right(self._stretches, place, key=lambda each: each[0])
        return number > 0 and place < self._stretches[number - 1][1]


def _of_html(pieces: Iterable[Piece], text: str) -> Iterator[tuple[str, _Place]]:
    """Yield the attributes, and the elements with nothing but a text in them."""
    opened: Piece | None = None
    inner: list[Piece] = []
    for piece in pieces:
        if piece.kind == "start":
            yield from _of_tag(piece, text)
        if piece.kind == "start" and piece.name in _ELEMENTS:
            opened, inner = piece, []
        elif piece.kind == "end" and opened is not None and piece.name == opened.name:
            said = "".join(text[each.start : each.end] for each in inner)
            # An icon with a text of its own counts for one.
            yield piece.name, _Place(said, opened.end, piece.start, ("", ""))
            opened = None
        elif opened is not None:
            inner.append(piece)


def _of_tag(piece: Piece, text: str) -> Iterator[tuple[str, _Place]]:
    for name in _ATTRIBUTES & piece.attributes.keys():
        start, end = piece.attributes[name]
        quoted = text[start - 1] in "\"'"
        yield (
            f"{piece.name} {name}",
            _Place(text[start:end], start, end, ("", "") if quoted else None),
        )
    if piece.name == "img" and "alt" not in piece.attributes:
        yield "img alt", _Place("", piece.start, piece.end, None)


def _of_markdown(text: str) -> Iterator[tuple[str, _Place]]:
    for image in _IMAGE.finditer(text):
        yield "![]", _Place(image[1], image.start(1), image.end(1), ("", ""))
    for heading in _HEADING.finditer(text):
        # `## Absence ##` and `## ##` may be closed.
        said = (heading[2] or "").strip(" \t").rstrip("#")
        end = heading.end(1)
        yield "#", _Place(said, heading.start(1), end, None)
