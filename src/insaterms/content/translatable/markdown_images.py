"""Images that stand alone in Markdown, and the titles of images and references."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from markdown_it.common.utils import unescapeAll
from markdown_it.token import Token

from insaterms.content.draft import Where
from insaterms.content.translatable.markdown_lines import in_cell
from insaterms.content.translatable.prose import collapsed, has_words
from insaterms.content.translatable.values import Slot

__all__ = ["alone", "reference_title", "slots"]

Parse = Callable[[str], Sequence[Token]]

# Beside images these say nothing.
_SILENT = frozenset({"code_inline", "html_inline"})
# A title at the end: of `![alt](image.png "title")` or of `[x]: /url 'title'`.
_TITLE = r"""(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\))"""
_IMAGE_TITLE = re.compile(rf"[ \t\n]({_TITLE})\s*\)\Z", re.DOTALL)
_REFERENCE_TITLE = re.compile(rf"(?:^|[ \t])({_TITLE})[ \t]*\Z", re.DOTALL)
_SIGNS = re.compile(r"[\[\]\\`<&]")
_QUOTES = {'"': re.compile(r'["\\]'), "'": re.compile(r"['\\]"), "(": re.compile(r"[()\\]")}
_REFERENCE = re.compile(r"&(?=\#?\w+;)")


def alone(tokens: Sequence[Token]) -> list[Token]:
    """Return the images of running text in which nothing but images (and links) stands.

    Args:
        tokens: The parts of the running text.

    Returns:
        The images; none if there are words beside them.

    """
    images = []
    for token in tokens:
        if token.type == "image":
            images.append(token)
        elif token.type not in _SILENT and has_words(token.content, code=False):
            return []
    return images


def slots(
    images: Sequence[Token], content: str, where: Where, parse: Parse, *, cell: bool
) -> Iterator[Slot]:
    """Find what images show, and their titles.

    Args:
        images: The images of a block.
        content: The block's running text.
        where: The way from there into the source.
        parse: Parses running text of the page.
        cell: Whether it stands in a cell of a table.

    """
    for image in images:
        start = int(image.meta["start"]) + 2
        end = start + len(image.content)
        shown = collapsed(image.content)
        if has_words(shown):
            link = content[end : end + 2]
            # Of `![alt][]` it is the name as well, and the name is written into the brackets.
            collapsed_name = link == "][" and content.startswith("]", end + 2)
            label = image.content if collapsed_name or link not in {"](", "]["} else ""
            write = partial(_alt, label=label, parse=parse, cell=cell)
            behind = where(end + 1) + 1 if collapsed_name else where(end)
            yield Slot(shown, "alt", where(start), behind, write, "image")
        link = content[end : int(image.meta["end"])]
        title = collapsed(str(image.attrs.get("title", "")))
        found = _IMAGE_TITLE.search(link) if has_words(title) else None
        if found is not None and collapsed(unescapeAll(found[1][1:-1])) == title:
            start, end = end + found.start(1) + 1, end + found.end(1) - 1
            write = partial(_title, quote=found[1][0], cell=cell)
            yield Slot(title, "attribute", where(start), where(end), write, "title")


def reference_title(text: str, start: int, end: int, title: str) -> Slot | None:
    """Find the title of a reference in the last line of its definition.

    Args:
        text: The source.
        start: Where that line begins.
        end: Where it ends.
        title: The title as markdown-it has read it.

    Returns:
        The place of the title; None if it has no words or stands in several lines.

    """
    line = text[start:end]
    found = _REFERENCE_TITLE.search(line)
    shown = collapsed(title)
    if found is None or not has_words(shown) or collapsed(unescapeAll(found[1][1:-1])) != shown:
        return None
    write = partial(_title, quote=found[1][0], cell=False)
    return Slot(
        shown, "attribute", start + found.start(1) + 1, start + found.end(1) - 1, write, "title"
    )


def _alt(translation: str, label: str, parse: Parse, *, cell: bool) -> str:
    """Write what an image shows; its signs are escaped if the image would be another.

    Of `![alt]` and `![alt][]` it is also the name of the reference, which then is written
    behind it.
    """
    text = collapsed(translation)
    if _SIGNS.search(text):
        images = [token for token in parse(f"![{text}](x)") if token.content]
        if [(token.type, token.content) for token in images] != [("image", text)]:
            text = _SIGNS.sub(r"\\\g<0>", text)
    text = f"{text}][{label}" if label else text
    return in_cell(text) if cell else text


def _title(translation: str, quote: str, *, cell: bool) -> str:
    text = _QUOTES[quote].sub(r"\\\g<0>", collapsed(translation))
    text = _REFERENCE.sub(r"\\&", text)
    return in_cell(text) if cell else text
