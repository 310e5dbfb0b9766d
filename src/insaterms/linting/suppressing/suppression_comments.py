"""The comments of ours in a file, by its form, each with the lines in which it holds."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from insaterms.content.markdown_blocks import Parser
from insaterms.content.tags import scan
from insaterms.content.translatable.values import UnreadablePageError
from insaterms.formats.gettext_po.lines import Lines
from insaterms.glossary.verification.waivers import comments as comments_of_ours
from insaterms.linting.diagnostics import Edit
from insaterms.linting.documents.catalog import Catalog
from insaterms.linting.documents.document import Document
from insaterms.linting.documents.page import Page
from insaterms.linting.suppressing.comment_signs import hash_comments
from insaterms.linting.suppressing.suppression_keys import Region
from insaterms.linting.suppressing.suppression_places import Places, Stretch

__all__ = ["Found", "of_catalog", "of_data", "of_markup", "of_units"]

# Where a comment stands, where its words do, where it holds, and how it is taken out.
Found = tuple[Stretch, Stretch, Stretch, Edit]

_HASHES = re.compile(r"[ \t\f\v]*+#++~?")
_LINE_END = re.compile(r"\r\n|[\r\n]")
_UNIT_END = re.compile(r"</tu\s*+>")
# A browser reads no comments in these.
_RAW = frozenset({"script", "style", "iframe", "noembed", "noframes", "xmp", "textarea", "title"})
_SPACE = re.compile(r"\s+")


def of_data(text: str, form: str, start: int = 0, end: int | None = None) -> Iterator[Found]:
    """Find the comments of YAML or TOML, or of front matter in it.

    Args:
        text: The file.
        form: `yaml` or `toml`.
        start: Where it begins, in code points from 0.
        end: Where it ends; None: the end of the file.

    """
    end = len(text) if end is None else end
    found = hash_comments(text, "toml" if form == "toml" else "yaml", start, end)
    places = Places(text)
    for (begin, behind), held in zip(
        found.comments, places.next_lines(found.comments, found.long), strict=True
    ):
        yield (begin, behind), (begin + 1, behind), held, places.removed(begin, behind)


def of_markup(page: Page, front: Region) -> Iterator[Found]:
    """Find the comments of a page that is no data: `<!-- … -->`, of a template also `{# … #}`."""
    text = page.text
    found = [each for each in comments_of_ours(text) if each[0] >= front.behind]
    is_markdown = page.form in {"markdown", "jinja-markdown"}
    if is_markdown:
        code = _Code(text, front.behind)
        found = [each for each in found if each[:2] not in code]
    elif page.form == "html":
        real = _html_gaps(text)
        found = [each for each in found if _is_within(real, each[0])]
    if not found:
        return
    stretches = [(start, end) for start, end, _said in found]
    places = Places(text)
    if is_markdown or page.form in {"text", "jinja-text"}:
        held = places.paragraphs(stretches, front.behind)
    else:
        held = places.near_texts(stretches, _texts(page))
    for (start, end, said), lines in zip(found, held, strict=True):
        begin = text.index(said, start)
        removed = places.removed(start, end, apart=is_markdown)
        yield (start, end), (begin, begin + len(said)), lines, removed


def of_catalog(catalog: Catalog) -> Iterator[Found]:
    """Find the comments of translators above messages, and above the header."""
    text, messages = catalog.text, catalog.file.catalog
    places = Places(text)
    header = [messages.header_entry] if messages.header_entry is not None else []
    lines = Lines(text)
    for entry in [*header, *messages.entries]:
        for number, comment in entry.comments:
            if "insaterms" not in comment.lower():
                continue
            start, behind = lines.whole(number)
            end = start + len(text[start:behind].rstrip())
            hashes = _HASHES.match(text, start, end)
            last = max(each.end for each in (*entry.texts.values(), *entry.forms))
            held = start, lines.at(*last)
            begin = hashes.end() if hashes else start
            yield (start, end), (begin, end), held, places.removed(start, end)


def of_units(document: Document) -> Iterator[Found]:
    """Find the comments of a TMX file; each holds for the unit that it stands in or before."""
    text = document.text
    places = Places(text)
    ends = [end.end() for end in _UNIT_END.finditer(text)]
    for start, end, said in comments_of_ours(text):
        number = bisect_right(ends, start)
        begin = text.index(said, start)
        held = start, ends[number] if number < len(ends) else end
        yield (start, end), (begin, begin + len(said)), held, places.removed(start, end)


def _texts(page: Page) -> Sequence[Stretch]:
    try:
        return [(text.start, text.end) for text in page.texts]
    except UnreadablePageError:
        return ()


def _html_gaps(text: str) -> list[Stretch]:
    """Return the stretches of HTML in which comments stand: between its tags and texts."""
    gaps = []
    place = 0
    is_raw = False
    for piece in scan(text):
        if piece.start > place and not is_raw:
            gaps.append((place, piece.start))
        place = piece.end
        is_raw = piece.kind == "start" and piece.name in _RAW
    if not is_raw:
        gaps.append((place, len(text)))
    return gaps


def _is_within(stretches: Sequence[Stretch], place: int) -> bool:
    number = bisect_right(stretches, place, key=lambda each: each[0]) - 1
    return number >= 0 and place < stretches[number][1]


class _Code:
    """The code of a Markdown page, in which a comment is an example."""

    def __init__(self, text: str, start: int) -> None:
        self._text = text
        # Behind a byte order mark a fence is none to markdown-it.
        start = max(start, int(text.startswith("\ufeff")))
        self._begins = [0, *(end.end() for end in _LINE_END.finditer(text))]
        # Lines as markdown-it counts them, from where the page begins.
        self._first = bisect_right(self._begins, start) - 1
        self._blocks: list[Stretch] = []
        self._spans: list[tuple[int, int, set[str]]] = []
        parser = Parser()
        for token in parser.blocks(text[start:]):
            if token.map is None:
                continue
            begin, end = token.map
            if token.type in {"fence", "code_block"}:
                self._blocks.append((begin, end))
            elif token.type == "inline" and "insaterms" in token.content.lower():
                spans = {
                    _SPACE.sub(" ", each.content[start:end])
                    for each in parser.running_text(token.content)
                    if each.type == "code_inline"
                    for start, end, _said in comments_of_ours(each.content)
                }
                self._spans.append((begin, end, spans))

    def __contains__(self, stretch: object) -> bool:
        if not isinstance(stretch, tuple):
            return False
        start, end = stretch
        line = bisect_right(self._begins, start) - 1 - self._first
        if _is_within(self._blocks, line):
            return True
        number = bisect_right(self._spans, line, key=lambda each: each[0]) - 1
        if number < 0 or line >= self._spans[number][1]:
            return False
        return _SPACE.sub(" ", self._text[start:end]) in self._spans[number][2]
