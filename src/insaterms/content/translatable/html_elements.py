"""What the elements of HTML say of the text in them: its language, and whether it is translated."""

from collections.abc import Iterator

from insaterms.content.elements import EMPTY
from insaterms.content.tags import Piece, scan
from insaterms.content.translatable import html_attributes
from insaterms.content.translatable.open_elements import Element, OpenElements

__all__ = ["language_tags", "opened", "own_words"]

_LANGUAGES = ("lang", "xml:lang")
_TRANSLATED = {"": True, "yes": True, "no": False}


def opened(elements: OpenElements, piece: Piece, text: str, *, xml: bool) -> Element:
    """Open the element of a start tag; one without content is closed at once.

    Args:
        elements: What is open before it.
        piece: The tag.
        text: What it stands in.
        xml: Whether `<b/>` is an empty element.

    """
    language = translated = None
    navigation = False
    if piece.attributes:
        for name in _LANGUAGES:
            if name in piece.attributes and language is None:
                language = html_attributes.value(piece, name, text)
        if "translate" in piece.attributes:
            said = html_attributes.value(piece, "translate", text).lower()
            translated = _TRANSLATED.get(said)
        if "notranslate" in html_attributes.value(piece, "class", text).split():
            translated = False
        navigation = html_attributes.value(piece, "role", text).lower() == "navigation"
    element = elements.start(
        piece.name, language=language, translated=translated, navigation=navigation
    )
    if piece.name in EMPTY or (piece.closed and (xml or element.drawing)):
        elements.end(piece.name)
    return element


def own_words(text: str, elements: OpenElements) -> str:
    """Return what of a piece of running text is to be translated, without its tags.

    Args:
        text: The piece.
        elements: What is open where it begins, and afterwards where it ends.

    """
    parts = []
    for piece in scan(text):
        if piece.kind == "start":
            opened(elements, piece, text, xml=False)
        elif piece.kind == "end":
            elements.end(piece.name)
        elif elements.innermost.is_message:
            parts.append(text[piece.start : piece.end])
    return " ".join(parts)


def language_tags(text: str, language: str = "") -> Iterator[tuple[int, int]]:
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
            element = opened(elements, piece, text, xml=False)
            if element.foreign or not element.translated or "hreflang" in piece.attributes:
                continue
            yield from sorted(
                span
                for name, span in piece.attributes.items()
                if name in _LANGUAGES and html_attributes.value(piece, name, text)
            )
