"""Extract, translate every message by itself, apply: the page is what it was."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.catalogs.applying import apply_page, of_catalog
from insaterms.catalogs.extracting import merged, page_occurrences
from insaterms.catalogs.reading import read_catalog
from insaterms.catalogs.updating import begun, template_text
from insaterms.content.translatable.page import page_form
from insaterms.content.translatable.values import PageForm, UnreadablePageError
from insaterms.formats.gettext_po.editing import Edit, edited

_NOW = datetime(2026, 1, 2, 3, 4, tzinfo=UTC)
_FIXTURES = sorted((Path(__file__).parent / "fixtures").iterdir())


def _identity(page: str, form: PageForm) -> tuple[str, int]:
    """Apply a catalog in which each message is its own translation, by way of its bytes."""
    messages, problems = merged(page_occurrences(page, "a", form)[0])
    assert problems == []
    pot = template_text(messages, None, project="a", now=_NOW).encode()
    source = read_catalog(begun("en.po", "nl", read_catalog(pot, "a.pot")).data, "nl.po")
    edits = {
        number: Edit((each.msgid, each.plural) if each.plural is not None else (each.msgid,))
        for number, each in enumerate(source.catalog.messages)
    }
    text = edited(source.text.text, source.catalog.entries, edits)
    done = apply_page(page, form, of_catalog(read_catalog(text.encode(), "nl.po")))
    assert done.kept == ()
    # The page says that it is Dutch now, which is no text.
    return done.text, done.translated


@pytest.mark.parametrize("line_end", ["\n", "\r\n"], ids=["LF", "CRLF"])
@pytest.mark.parametrize("mark", ["", "\ufeff"], ids=["plain", "BOM"])
@pytest.mark.parametrize("path", _FIXTURES, ids=[path.name for path in _FIXTURES])
def test_an_identity_catalog_reproduces_the_page(path: Path, mark: str, line_end: str) -> None:
    page = mark + path.read_text(encoding="utf-8").replace("\n", line_end)
    form = page_form(path.name, page)
    assert form is not None
    done, translated = _identity(page, form)
    assert translated >= 2
    assert done.replace("lang: nl", "lang: en").replace("lang='nl'", "lang='en'") == page


_SIGNS = ["a b", "word", " ", "\n", "\n\n", "#", "*", "_", "`", "[", "](x)", "!", "<b>", "</b>"]
_SIGNS += [
    "<p>",
    "&amp;",
    "&",
    '"',
    "'",
    ":",
    "- ",
    "> ",
    "|",
    "\\",
    "---\n",
    "{{ a }}",
    "1. ",
    "\t",
]
_MORE = ["é", "\r\n", "<li>", "<h2>x y</h2>", "title: ", "{% if a %}", "{% endif %}", "%(a)s"]


@given(
    st.lists(st.sampled_from(_SIGNS + _MORE), max_size=30).map("".join),
    st.sampled_from(["markdown", "html", "text", "jinja", "yaml"]),
)
def test_an_identity_catalog_reproduces_any_page(page: str, form: PageForm) -> None:
    try:
        done, _translated = _identity(page, form)
    except UnreadablePageError:
        return
    assert done == page
