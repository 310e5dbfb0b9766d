"""Some texts of a page as its reader sees them, without reading all of the page once more."""

from collections.abc import Sequence

from insaterms.content.blocks import Block, BlockKind
from insaterms.linting.documents.page import Page
from insaterms.linting.documents.texts import Text, TextPart

__all__ = ["blocks_of"]

_RUNNING: dict[TextPart, BlockKind] = {
    "heading": "heading",
    "paragraph": "paragraph",
    "item": "item",
    "cell": "cell",
    "caption": "caption",
}
# Something like the definition of a reference: `[1]: https://example.org`.
_REFERENCE = "]: "


def blocks_of(page: Page, texts: Sequence[Text]) -> list[Block] | None:
    """Return the blocks in which some texts of a page of Markdown stand.

    Args:
        page: The page.
        texts: Some of its texts.

    Returns:
        The blocks, in the order of the texts; None where only reading the whole page tells:
        it is in another format, has references, or writes a text over several lines.

    """
    if page.form != "markdown" or _REFERENCE in page.text:
        return None
    from insaterms.content.markdown import read_alone

    found: list[Block] = []
    for text in texts:
        if not page.text.startswith(text.text, text.start):
            return None
        kind = _RUNNING.get(text.part)
        if kind is None:
            # In front matter and in what an image shows there is no markup.
            found.append(Block(text.text, "label", ((0, text.start),)))
        else:
            found += read_alone(text.text, text.start, kind)
    return found
