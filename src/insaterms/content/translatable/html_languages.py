"""Where an HTML page says of a part that it is in the language of its texts.

In a translated page that part is in another: `<p lang="en">` becomes `<p lang="nl">`.
"""

from collections.abc import Iterator

from insaterms.content.tags import scan
from insaterms.content.translatable import html_attributes, html_page
from insaterms.content.translatable.open_elements import OpenElements

__all__ = ["spans"]


def spans(text: str, language: str = "") -> Iterator[tuple[int, int]]:
    """Find the language tags of the parts that are translated.

    Args:
        text: A page of HTML, or a part of one.
        language: The language of its texts where it does not say one itself.

    Yields:
        Where each tag begins and ends: those of `<html>` and of what is in the same language
        as the page.  A link to a page in another language (`hreflang`) names that one.

    """
    elements = OpenElements(language, declared=False)
    for piece in scan(text):
        if piece.kind == "end":
            elements.end(piece.name)
        elif piece.kind == "start":
            element = html_page.opened(elements, piece, text, xml=False)
            if element.foreign or not element.translated or "hreflang" in piece.attributes:
                continue
            yield from sorted(
                span
                for name, span in piece.attributes.items()
                if name in html_page.LANGUAGES and html_attributes.value(piece, name, text)
            )
