"""Which texts of two pages are translations of one another, by the parts they play in order."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from insaterms.linting.texts import Text

__all__ = ["aligned"]


def aligned(source: Sequence[Text], target: Sequence[Text]) -> Iterator[tuple[Text, Text]]:
    """Yield the texts of a page beside those of its translation; others are left out.

    Args:
        source: The texts of the page, in its order.
        target: Those of its translation.

    """
    ones, others = ([(text.part, text.detail) for text in each] for each in (source, target))
    matcher = SequenceMatcher(None, ones, others, autojunk=False)
    for begin, other, size in matcher.get_matching_blocks():
        yield from zip(source[begin : begin + size], target[other : other + size], strict=True)
