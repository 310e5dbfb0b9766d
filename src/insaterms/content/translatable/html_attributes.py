"""The texts in the attributes of HTML: `alt`, `title`, `aria-label`, a button's `value`."""

from collections.abc import Iterator
from functools import partial

from insaterms.content.draft import Where
from insaterms.content.entities import plain
from insaterms.content.tags import Piece
from insaterms.content.translatable.prose import WHITE, collapsed, has_words
from insaterms.content.translatable.values import Part, Slot

__all__ = ["slots", "value"]

_PARTS: dict[str, Part] = {
    "alt": "alt",
    **dict.fromkeys(
        (
            "aria-description", "aria-label", "aria-placeholder", "aria-roledescription",
            "aria-valuetext", "placeholder", "title",
        ),
        "attribute",
    ),
}  # fmt: skip
# What a `meta` says, by its name.
_META: dict[str, Part] = {
    **dict.fromkeys(
        (
            "application-name", "apple-mobile-web-app-title", "og:site_name", "og:title",
            "twitter:title",
        ),
        "title",
    ),
    **dict.fromkeys(
        ("description", "keywords", "og:description", "twitter:description"), "description"
    ),
    **dict.fromkeys(("og:image:alt", "twitter:image:alt"), "alt"),
}  # fmt: skip
_NAMES = ("name", "property", "itemprop")
_BUTTONS = frozenset({"submit", "button", "reset"})
_LABELLED = frozenset({"optgroup", "option", "track"})


def value(piece: Piece, name: str, text: str) -> str:
    """Return the value of an attribute, decoded; empty if there is none."""
    span = piece.attributes.get(name)
    return "" if span is None else plain(text, *span, attribute=True).strip()


def slots(piece: Piece, text: str, where: Where, *, navigation: bool = False) -> Iterator[Slot]:
    """Find the texts in the attributes of a tag.

    Args:
        piece: The tag.
        text: What it stands in.
        where: The way from there into the source.
        navigation: Whether it stands in a navigation.

    Yields:
        The places of the texts.

    """
    for name in piece.attributes:
        part = _part(piece, name, text)
        if part is None:
            continue
        start, end = piece.attributes[name]
        seen = collapsed(plain(text, start, end, attribute=True))
        if not has_words(seen, code=False):
            continue
        detail = name
        if piece.name == "meta":
            detail = next(filter(None, (value(piece, each, text) for each in _NAMES)))
        elif name == "value":
            detail, part = "button", "navigation" if navigation else part
        quote = text[start - 1] if text[start - 1] in "\"'" and text[end : end + 1] else ""
        quote = quote if quote == text[end : end + 1] else ""
        if quote:
            # White space at its ends is none of the text, and stays.
            start += len(text[start:end]) - len(text[start:end].lstrip(WHITE))
            end -= len(text[start:end]) - len(text[start:end].rstrip(WHITE))
        yield Slot(
            seen, part, where(start), where(end - 1) + 1, partial(_written, quote=quote), detail
        )


def _part(piece: Piece, name: str, text: str) -> Part | None:
    part = _PARTS.get(name)
    if part is not None:
        return part
    if name == "content" and piece.name == "meta":
        names = (value(piece, each, text).lower() for each in _NAMES)
        return _META.get(next(filter(None, names), ""))
    if name == "value" and piece.name == "input":
        return "label" if value(piece, "type", text).lower() in _BUTTONS else None
    if name == "label" and piece.name in _LABELLED:
        return "label"
    if name == "abbr" and piece.name == "th":
        # The short form of a head, which is read out before each of its cells.
        return "cell"
    return None


def _written(translation: str, quote: str) -> str:
    """Write a text as a value, between the quotes that stand there."""
    text = collapsed(translation).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if quote == "'":
        return text.replace("'", "&#39;")
    text = text.replace('"', "&quot;")
    return text if quote else f'"{text}"'
