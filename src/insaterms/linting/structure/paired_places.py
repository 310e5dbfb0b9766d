"""Where something of a page has its place in the translation, told by the texts around it."""

from bisect import bisect_right
from collections.abc import Sequence

from insaterms.linting.documents.page import Page
from insaterms.linting.documents.texts import Text
from insaterms.linting.structure.page_structure import Part

__all__ = ["Counterparts", "first_unpaired", "shown"]

_LONGEST = 60


class Counterparts:
    """The texts of a translation, found by what stands in its source."""

    def __init__(self, page: Page) -> None:
        """Take a translation."""
        self._pairs = sorted(page.pairs_between, key=lambda pair: pair.source.start)

    def of(self, part: Part) -> Text | None:
        """Return the text in whose source something stands; None if there is none.

        Args:
            part: What stands in the source of the page.

        """
        pairs = self._pairs
        number = bisect_right(pairs, part.start, key=lambda pair: pair.source.start) - 1
        if number >= 0 and pairs[number].source.end >= part.end:
            return pairs[number].target
        return None


def first_unpaired(page: Page, parts: Sequence[Part], other: Page, others: Sequence[Part]) -> int:
    """Return which of the headings of one page has no counterpart in the other.

    Args:
        page: The page that has more headings.
        parts: Its headings.
        other: The other page; one of them is the translation.
        others: Its headings.

    Returns:
        The number of the heading; where every text has a counterpart, the first whose level
        is another than that in its place.

    """
    translation = page if page.source is other else other
    paired = {
        (pair.target if translation is page else pair.source).start
        for pair in translation.pairs_between
    }
    for number, part in enumerate(parts):
        text = _text_in(page, part)
        if text is not None and text.start not in paired:
            return number
    for number, (one, two) in enumerate(zip(parts, others, strict=False)):
        if one.name != two.name:
            return number
    return len(others)


def shown(page: Page, part: Part) -> str:
    """Return the words of a heading, for a message."""
    text = _text_in(page, part)
    words = text.text if text is not None else page.text[part.start : part.end].strip("#= \n")
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"


def _text_in(page: Page, part: Part) -> Text | None:
    """Return the text of a heading: it begins in the heading's line, or behind its tag."""
    texts = page.texts
    number = bisect_right(texts, part.start - 1, key=lambda text: text.start)
    if number < len(texts) and texts[number].part == "heading":
        text = texts[number]
        if text.start <= part.end + _NEAR:
            return text
    return None


# Between a tag and its text white space and other tags may stand.
_NEAR = 100
