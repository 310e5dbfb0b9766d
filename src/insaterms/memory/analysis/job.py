"""The segments of a job: messages of a catalog, sentences of a page."""

from collections.abc import Iterator

from msgspec import Struct

from insaterms.content.blocks import Block
from insaterms.content.reading import Form, blocks
from insaterms.content.segmenting import sentences
from insaterms.formats.gettext_po.messages import CatalogMessage, Messages
from insaterms.memory.analysis.counting import Counts, counts
from insaterms.memory.matches import Context
from insaterms.model import Language

__all__ = ["JobFile", "Segment", "of_catalog", "of_page"]


class Segment(Struct, frozen=True):
    """What is translated as one.

    Attributes:
        text: What the memory is asked for.
        counts: What it counts for, as it is written.
        context: Where it stands.
        line: The line of the file that it begins in, from 1; of a message its first one.

    """

    text: str
    counts: Counts
    context: Context
    line: int = 0


class JobFile(Struct, frozen=True):
    """A file of a job.

    Attributes:
        path: How the user named it.
        segments: Its segments, in their order.

    """

    path: str
    segments: tuple[Segment, ...]


def of_catalog(catalog: Messages, *, untranslated: bool = False) -> tuple[Segment, ...]:
    """Return the segments of a catalog: each msgid, and each plural one.

    The header and obsolete messages are none.

    Args:
        catalog: The catalog.
        untranslated: Whether only messages count that have no translation, or a fuzzy one.

    """
    found = []
    for message, (previous, following) in zip(catalog.messages, catalog.neighbours, strict=True):
        if untranslated and message.translated:
            continue
        context = Context(previous=previous, next=following, msgctxt=message.msgctxt or "")
        line = message.line
        found += [Segment(text, counts(text), context, line) for text in _texts(message)]
    return tuple(found)


def of_page(page: str, form: Form, language: Language) -> tuple[Segment, ...]:
    """Return the segments of a page: the sentences of each of its blocks.

    Of plain text everything counts, bullets and double spaces too; of Markdown and HTML
    what a reader sees, but for code that stands by itself.

    Args:
        page: The page.
        form: What it is written in.
        language: What it is in.

    Raises:
        MissingExtraError: If the extra `memory` is not installed.

    """
    found = list(_sentences(page, form, language))
    texts = ["", *(text for text, *_ in found), ""]
    return tuple(
        Segment(text, counts(written), Context(previous=before, next=behind), line)
        for (text, written, line), before, behind in zip(found, texts[:-2], texts[2:], strict=True)
    )


def _texts(message: CatalogMessage) -> Iterator[str]:
    for text in (message.msgid, message.plural):
        if text is not None and text.strip():
            yield text


def _sentences(page: str, form: Form, language: Language) -> Iterator[tuple[str, str, int]]:
    """Return each sentence, what of the page it counts for, and its line."""
    behind = place = 0
    line = 1
    for block in blocks(page, form):
        if _is_code(block):
            continue
        for number, (start, end) in enumerate(sentences(block.text, language)):
            text = written = block.text[start:end]
            if form == "text":
                first, last = block.source(start), block.source(end - 1) + 1
                if not number:
                    first -= len(_bullet(page, behind, block))
                written = page[first:last]
                behind = last
            begin = block.source(start)
            line += page.count("\n", place, begin)
            place = max(place, begin)
            yield text, written, line


def _is_code(block: Block) -> bool:
    whole = 0, len(block.text)
    return any(mark.kind == "code" and (mark.start, mark.end) == whole for mark in block.marks)


def _bullet(page: str, behind: int, block: Block) -> str:
    """Return what stands in the line before a block: the bullet or number of an item."""
    begin = block.source(0)
    line = max(behind, page.rfind("\n", 0, begin) + 1, page.rfind("\r", 0, begin) + 1)
    return page[line:begin].lstrip(" \t\f\ufeff")
