"""Extract, translate, apply: a page translated by itself is what it was.

One whose words are changed has the changed texts, each playing the part that it played.
"""

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import yaml
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


# What stands in a text and is no word: markup, placeholders, entities, code.
_NO_WORDS = re.compile(
    r"<[^>]*>|\{[%{].*?[}%]\}|\]\([^)]*\)|&\w+;|`[^`]*`|%\(\w+\)s|\{[^}]*\}", re.DOTALL
)
_WORD = re.compile(r"[^\W\d_]+")


def _changed(text: str) -> str:
    """Return a text in which each word is another one."""
    pieces = []
    place = 0
    for found in _NO_WORDS.finditer(text):
        pieces += [_WORD.sub(r"\g<0>en", text[place : found.start()]), found[0]]
        place = found.end()
    return "".join(pieces) + _WORD.sub(r"\g<0>en", text[place:])


def _same(text: str) -> str:
    return text


def _applied(page: str, form: PageForm, translate: Callable[[str], str]) -> tuple[str, int]:
    """Apply a catalog with a translation for each message, by way of its bytes."""
    messages, problems = merged(page_occurrences(page, "a", form)[0])
    assert problems == []
    pot = template_text(messages, None, project="a", now=_NOW).encode()
    source = read_catalog(begun("en.po", "nl", read_catalog(pot, "a.pot")).data, "nl.po")
    edits = {
        number: Edit(tuple(map(translate, filter(None, (each.msgid, each.plural)))))
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
    done, translated = _applied(page, form, _same)
    assert translated >= 2
    assert re.sub(r"(lang(?:: | = \"|='))nl", r"\1en", done) == page


def _played(page: str, form: PageForm) -> list[tuple[str, str | None, str]]:
    """Return the texts of a page with the parts that they play."""
    found, _problems = page_occurrences(page, "a", form)
    return [(each.msgid, each.role, each.kind) for each in found if each.role is not None]


@pytest.mark.parametrize("line_end", ["\n", "\r\n"], ids=["LF", "CRLF"])
@pytest.mark.parametrize("path", _FIXTURES, ids=[path.name for path in _FIXTURES])
def test_changed_texts_play_the_same_parts(path: Path, line_end: str) -> None:
    page = path.read_text(encoding="utf-8").replace("\n", line_end)
    form = page_form(path.name, page)
    assert form is not None
    done, _translated = _applied(page, form, _changed)
    # The page says that it is Dutch now, and texts in Dutch are its texts.
    expected = [(_changed(text), *part) for text, *part in _played(page, form)]
    assert [*map(tuple, expected)] == _played(done, form)
    assert (
        len({text for text, *_part in expected} & {text for text, *_part in _played(page, form)})
        == 0
    )


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
    st.sampled_from(["markdown", "html", "text", "jinja"]),
)
def test_an_identity_catalog_reproduces_any_page(page: str, form: PageForm) -> None:
    try:
        done, _translated = _applied(page, form, _same)
    except UnreadablePageError:
        return
    assert done == page


# -- data ------------------------------------------------------------------------------

_KEYS = st.sampled_from(["title", "description", "label", "heading", "text", "url", "weight"])
_TEXTS = st.lists(
    st.sampled_from(
        ["Home", "two words", "it's", 'a "b"', "é", "x: y", "# z", "50 %", "no", "- a"]
    ),
    min_size=1,
    max_size=3,
).map(" ".join)


@st.composite
def _scalars(draw: st.DrawFn, indent: str) -> str:
    """Write a text in one of the styles of YAML."""
    text = draw(_TEXTS)
    match draw(st.sampled_from(["plain", "single", "double", "literal", "folded", "other"])):
        case "plain":
            return draw(st.sampled_from(["Home", "Two words here  # a comment", "it's a text"]))
        case "single":
            return "'" + text.replace("'", "''") + "'"
        case "double":
            return json.dumps(text)
        case "literal":
            return f"|{draw(st.sampled_from(['', '-', '+']))}\n{indent}  {text}\n{indent}  more"
        case "folded":
            return f">-\n{indent}  some {text}\n{indent}  goes on"
        case _:
            return draw(
                st.sampled_from(["12", "true", "/home", "~", "[Home, About us]", "{a: b c}"])
            )


@st.composite
def _data(draw: st.DrawFn) -> str:
    """Write a file of data, as people write it."""
    lines = draw(st.lists(st.sampled_from(["# settings", "---", ""]), max_size=1))
    for key in draw(st.lists(_KEYS, unique=True, min_size=1, max_size=4)):
        match draw(st.sampled_from(["scalar", "mapping", "sequence"])):
            case "scalar":
                lines.append(f"{key}: {draw(_scalars(''))}")
            case "mapping":
                lines.append(f"{key}:")
                keys = draw(st.lists(_KEYS, unique=True, min_size=1, max_size=3))
                lines += [f"  {each}: {draw(_scalars('  '))}" for each in keys]
            case _:
                lines.append(f"{key}:")
                for _number in range(draw(st.integers(1, 3))):
                    lines.append(f"  - title: {draw(_scalars('    '))}")
    end = draw(st.sampled_from(["", "\n", "\n\n"]))
    return ("\n".join(lines) + end).replace("\n", draw(st.sampled_from(["\n", "\r\n"])))


@given(_data())
def test_an_identity_catalog_reproduces_any_data(page: str) -> None:
    assert _applied(page, "yaml", _same)[0] == page


@given(_data())
def test_data_with_changed_texts_has_them_where_they_were(page: str) -> None:
    done, translated = _applied(page, "yaml", _changed)
    before, after = ([*_leaves(_loaded(text))] for text in (page, done))
    assert [place for place, _value in before] == [place for place, _value in after]
    others = [(old, new) for (_, old), (_, new) in zip(before, after, strict=True) if old != new]
    assert all(new == _changed(old) for old, new in others)
    texts = Counter(each[0] for each in _played(page, "yaml"))
    assert Counter(old.rstrip("\n") for old, _new in others) == texts
    assert translated == len(others)


def _loaded(page: str) -> object:
    return yaml.load(page, Loader=yaml.BaseLoader)  # noqa: S506 -- it makes texts alone


def _leaves(value: object, place: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, each in value.items():
            yield from _leaves(each, f"{place}.{key}")
    elif isinstance(value, list):
        for number, each in enumerate(value):
            yield from _leaves(each, f"{place}.{number}")
    else:
        yield place, str(value)
