"""The language that a page says it is in: its place, so that a translation says its own."""

import re
from collections.abc import Iterator

from msgspec import Struct

from insaterms.content import front_matter
from insaterms.content.tags import scan
from insaterms.content.translatable.values import TEMPLATES, PageForm
from insaterms.text.language_tags import canonical_tag, language_of

__all__ = ["Declared", "declared", "with_language"]

_KEY = re.compile(
    r"^(?:lang|language|locale)[ \t]*:[ \t]*([\"']?)([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*)\1"
    r"(?=[ \t]*(?:#|\r|\n|\Z))",
    re.MULTILINE,
)
_JSON_KEY = re.compile(
    r"\"(?:lang|language|locale)\"\s*:\s*(\")([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*)\""
)
_TOML_KEY = re.compile(
    r"^[ \t]*(?:lang|language|locale)[ \t]*=[ \t]*([\"'])([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*)\1"
    r"(?=[ \t]*(?:#|\r|\n|\Z))",
    re.MULTILINE,
)
_TABLE = re.compile(r"^[ \t]*\[", re.MULTILINE)
_KEYS = {"yaml": _KEY, "toml": _TOML_KEY, "json": _JSON_KEY}
# The only line of a file of YAML that is not indented, `en:`, and what is one.
_TOP_LEVEL = re.compile(r"^(?![ \t\r\n#%]|---|\.\.\.|\Z)", re.MULTILINE)
_ROOT = re.compile(
    r"^\ufeff?([\"']?)([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*)\1:[ \t]*(?:#[^\r\n]*)?(?=\r|\n)",
    re.MULTILINE,
)
_LANG = re.compile(r"\blang\s*=", re.IGNORECASE)
_LINE = re.compile(r"[^\r\n]*(?:\r\n?|\n)|[^\r\n]+")
_SIGN = re.compile(r"[^\r\n]")
# The forms in which a part can say its language.
_MARKED_UP = frozenset({"html", "jinja", "markdown", "jinja-markdown"})
_ATTRIBUTES = "lang", "xml:lang"


class Declared(Struct, frozen=True):
    """A place that says the language of a page.

    Attributes:
        tag: The language as it stands there.
        start: Where the tag begins in the page, in code points.
        end: Where it ends.

    """

    tag: str
    start: int
    end: int


def declared(text: str, form: PageForm) -> list[Declared]:
    """Return where a page says its language.

    That is in its front matter, in its `<html>`, or in the one key of a file of texts: `en:`.

    Args:
        text: The page.
        form: The format that it is written in.

    """
    found: list[Declared] = []
    if form in {"markdown", "html", "jinja", "jinja-markdown"}:
        found += _in_front_matter(text)
    if form in {"html", "jinja"}:
        found += _in_tag(text)
    if form == "yaml":
        found += _in_key(text)
    return found


def with_language(text: str, form: PageForm, language: str, source: str = "") -> str:
    """Return a page that says it is in another language; one that says none says none still.

    Args:
        text: The page.
        form: The format that it is written in.
        language: As BCP 47 writes it.
        source: The language that its texts were in, for what of it says so: `<p lang="en">`.
            Empty: the one that the page says.

    """
    pieces = []
    place = 0
    said = [(each.start, each.end) for each in declared(text, form)]
    if form in _MARKED_UP and len(_LANG.findall(text)) > len(said):
        known = text[slice(*said[0])] if said else source
        said = sorted({*said, *_within(text, form, known)})
    for start, end in said:
        tag = text[start:end]
        new = language.replace("-", "_") if "_" in tag else language
        # nl-BE is not made nl.
        if canonical_tag(tag) not in {language, ""}:
            pieces += [text[place:start], new]
            place = end
    return "".join([*pieces, text[place:]])


def _within(text: str, form: PageForm, source: str) -> Iterator[tuple[int, int]]:
    """Yield where parts of a page say that they are in its language."""
    from insaterms.content.translatable.html_elements import language_tags

    end = front_matter.read(text).end
    page = " " * end + text[end:]
    if form == "markdown":
        page = _without_code(page)
    elif form in TEMPLATES:
        from insaterms.content.translatable.jinja_blanks import Blanks

        page = Blanks(page).blanked(lambda _: None)
    return language_tags(page, source)


def _without_code(text: str) -> str:
    """Return Markdown with its code blanked out: what stands there is shown as it is."""
    from insaterms.content.markdown_blocks import Parser
    from insaterms.text.passages import passages

    lines = _LINE.findall(text)
    for token in Parser().blocks(text):
        if token.type in {"fence", "code_block"} and token.map is not None:
            for number in range(token.map[0], min(token.map[1], len(lines))):
                lines[number] = _SIGN.sub(" ", lines[number])
    text = "".join(lines)
    pieces = []
    place = 0
    for start, end, kind in passages(text):
        if kind == "code":
            pieces += [text[place:start], _SIGN.sub(" ", text[start:end])]
            place = end
    return "".join([*pieces, text[place:]])


def _in_front_matter(text: str) -> Iterator[Declared]:
    front = front_matter.read(text)
    if not front.form:
        return
    for found in _KEYS[front.form].finditer(text, *front.inside):
        before = text[front.inside[0] : found.start()]
        if front.form == "toml" and _TABLE.search(before):
            return  # It is said of something else.
        if front.form != "json" or before.count("{") == before.count("}") + 1:
            yield Declared(found[2], *found.span(2))
            return


def _in_key(text: str) -> Iterator[Declared]:
    if len(_TOP_LEVEL.findall(text)) == 1:
        for found in _ROOT.finditer(text):
            if language_of(found[2]) is not None:
                yield Declared(found[2], *found.span(2))


def _in_tag(text: str) -> Iterator[Declared]:
    for piece in scan(text):
        if piece.kind != "start":
            continue
        if piece.name != "html":
            return
        spans = sorted(span for name, span in piece.attributes.items() if name in _ATTRIBUTES)
        for start, end in spans:
            if canonical_tag(text[start:end]):
                yield Declared(text[start:end], start, end)
        return
