"""What the files of a site say of themselves: their language, and what they belong to."""

import json
import re
from collections.abc import Iterator

from msgspec import Struct

from insaterms.content.translatable.values import PageForm
from insaterms.linting.documents.document import Kind

__all__ = ["Facts", "SiteFile", "facts_of"]

_KEYS = ("translationKey", "translation_key", "lang-ref", "page_id", "ref")
# The first that stands there counts.
_VALUE = re.compile(
    r"^([\w-]+)[ \t]*:[ \t]*(?:\"([^\"\r\n]*)\"|'([^'\r\n]*)'|([^\s#'\"\[{|>&*!][^#\r\n]*))",
    re.MULTILINE,
)
_NO = frozenset({"false", "no", "off"})
_YES = frozenset({"true", "yes", "on"})
# `#: pages/home.md:3`: pages whose texts a catalog has.
_REFERENCES = re.compile(rb"^#:([^\r\n]*)", re.MULTILINE)
_PAGES = (
    ".md",
    ".markdown",
    ".html",
    ".htm",
    ".xhtml",
    ".j2",
    ".jinja",
    ".jinja2",
    ".yml",
    ".yaml",
)
_PAGE_BYTES = (b".md", b".htm", b".xhtml", b".j2", b".jinja", b".y", b".toml", b".markdown")
_MOST = 100_000
# Only so much of a page is looked at for its links to other languages.
_HEAD = 200_000


class Facts(Struct, frozen=True, kw_only=True):
    """What the bytes of a file say; it depends on nothing else, and may be kept.

    Attributes:
        form: The format of a page; None for other files.
        language: The tag that a page says it is in, as it stands there; empty where none.
        key: What a page and its translations have in common: a key in the front matter.
        original: The path of the page that it says it is a translation of.
        alternates: The same page in other languages: pairs of tag and address.
        alone: Whether it is not to be translated: a draft, or one that says so.
        pages: Of a catalog: the pages whose texts it has.

    """

    form: PageForm | None = None
    language: str = ""
    key: str = ""
    original: str = ""
    alternates: tuple[tuple[str, str], ...] = ()
    alone: bool = False
    pages: tuple[str, ...] = ()


class SiteFile(Struct, frozen=True):
    """A file of a site.

    Attributes:
        path: As it is opened.
        shown: As messages name it.
        kind: What it is.
        root: The folder that was named and in which it was found.
        facts: What its bytes say.

    """

    path: str
    shown: str
    kind: Kind
    root: str
    facts: Facts = Facts()


def facts_of(data: bytes, path: str, kind: Kind) -> Facts:
    """Return what the bytes of a file say of it.

    Args:
        data: All that it holds; where it is no text, what can be read counts.
        path: Its path, for its suffix.
        kind: What it is; only pages and catalogs say something.

    """
    if kind == "catalog":
        return Facts(pages=_pages_of(data))
    if kind != "page":
        return Facts()
    from insaterms.catalogs.page_language import declared
    from insaterms.content.translatable.page import page_form

    text = data.decode("utf-8", "replace")
    form = page_form(path, text)
    if form is None:
        return Facts()
    said = declared(text, form)
    front = _front_matter(text) if form in _WITH_FRONT_MATTER else {}
    return Facts(
        form=form,
        language=said[0].tag if said else "",
        key=next((front[key] for key in _KEYS if front.get(key)), ""),
        original=front.get("translation_of", ""),
        alternates=tuple(_alternates(text[:_HEAD])) if form == "html" else (),
        alone=front.get("translate", "").lower() in _NO
        or front.get("draft", "").lower() in _YES
        or front.get("published", "").lower() in _NO,
    )


_WITH_FRONT_MATTER = frozenset({"markdown", "html", "jinja", "jinja-markdown"})


def _is_toml(text: str) -> bool:
    return text[:5].lstrip("\ufeff ").startswith("+++")


def _front_matter(text: str) -> dict[str, str]:
    """Return the single values of the front matter, by their keys; YAML, TOML or JSON."""
    if not text.startswith(("-", "+", "{", "\ufeff", " ")):
        return {}
    if _is_toml(text):
        from insaterms.linting.history.page_facts import facts

        found = facts(text)
        as_written = {key.casefold(): key for key in _KEYS}
        return {as_written.get(key, key): each.value for key, each in found.items()}
    from insaterms.content import front_matter

    front = front_matter.read(text)
    inside = text[slice(*front.inside)]
    if front.form == "json":
        try:
            found = json.loads(inside)
        except (ValueError, RecursionError):  # It was read deeper in the stack, or less deep.
            return {}
        return {
            key: json.dumps(value) if isinstance(value, bool) else str(value)
            for key, value in found.items()
            if isinstance(value, (str, int))
        }
    values: dict[str, str] = {}
    for each in _VALUE.finditer(inside):
        values.setdefault(each[1], (each[2] or each[3] or each[4] or "").strip())
    return values


def _alternates(text: str) -> Iterator[tuple[str, str]]:
    """Yield the language and the address of each `<link rel="alternate" hreflang=…>`."""
    if "hreflang" not in text:
        return
    from insaterms.content.tags import scan

    for piece in scan(text):
        if piece.kind != "start":
            continue
        if piece.name == "body":
            return
        if piece.name != "link":
            continue
        values = {name: text[start:end] for name, (start, end) in piece.attributes.items()}
        if "alternate" in values.get("rel", "").lower().split() and values.get("hreflang"):
            yield values["hreflang"].strip(), values.get("href", "").strip()


def _pages_of(data: bytes) -> tuple[str, ...]:
    if not any(suffix in data for suffix in _PAGE_BYTES):
        return ()
    found: dict[str, None] = {}
    for line in _REFERENCES.finditer(data):
        if not any(suffix in line[1] for suffix in _PAGE_BYTES):
            continue
        for place in line[1].decode("utf-8", "replace").split():
            path = place.rpartition(":")[0] or place
            if path.lower().endswith(_PAGES):
                found[path.removeprefix("./")] = None
        if len(found) > _MOST:
            break
    return tuple(found)
