"""The extractor, called by `pybabel extract` through its entry point."""

import gc
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib.metadata import entry_points
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from babel.messages.extract import extract as babel_extract
from babel.messages.pofile import read_po

from insaterms.content.translatable.page import translatables
from insaterms.content.translatable.values import PageForm, Translatable
from insaterms.integrations.babel_extractor import extract

_PAGES = {
    "pages/about.md": """\
---
title: About us
description: Who helps a pupil at home
layout: wide
---

# School attendance

Everyone wants *every* child at school.

- A first step

![A school yard](yard.jpg)
""",
    "pages/index.html": """\
<title>Welcome</title>
<nav><a href="/contact">Contact</a></nav>
<h1>{{ _("Pupils at home") }}</h1>
{% trans count=n %}one pupil{% pluralize %}{{ count }} pupils{% endtrans %}
{# NOTE: a short word #}
<p>{{ pgettext("verb", "play") }}</p>
<p>Loose text</p>
""",
    "pages/data/nav.yml": "nav:\n  - Home: index.md\n  - About us: about.md\nsite_name: At home\n",
    "pages/data/site.toml": 'title = "Attendance"\nurl = "https://example.org/"\n',
    "pages/notes.rst": "Not a page that anybody reads here\n",
}
_MAPPING = """\
[insaterms: pages/**.md]
[insaterms: pages/**.html]
[insaterms: pages/data/*.yml]
parts = navigation, title
[insaterms: pages/data/*.toml]
encoding = utf-8
"""

_METHOD = "insaterms.integrations.babel_extractor:extract"


@pytest.fixture
def pybabel(run: Callable[..., Any], tmp_path: Path) -> Callable[..., Any]:
    """Return a function that extracts pages, and gives what the program said and the template."""

    def pybabel(mapping: str = _MAPPING, pages: Mapping[str, str | bytes] = _PAGES) -> Any:  # noqa: ANN401
        for name, text in pages.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text if isinstance(text, bytes) else text.encode())
        (tmp_path / "babel.cfg").write_text(mapping, encoding="utf-8")
        return run(
            *("pybabel", "extract", "-F", "babel.cfg", "-c", "NOTE:", "-o", "messages.pot", "."),
            folder=tmp_path,
        )

    return pybabel


def test_the_extractor_is_registered_and_no_checker_is() -> None:
    [found] = entry_points(group="babel.extractors", name="insaterms")
    assert found.load() is extract
    checkers = entry_points(group="babel.checkers")
    assert not [each for each in checkers if each.value.startswith("insaterms")]


def test_titles_headings_and_front_matter_are_messages_with_their_places(
    pybabel: Callable[..., Any], tmp_path: Path
) -> None:
    done = pybabel()
    assert done.returncode == 0, done.stderr
    with (tmp_path / "messages.pot").open("rb") as file:
        catalog = read_po(file)
    found = {
        (message.context, message.id): (message.locations, message.auto_comments)
        for message in catalog
        if message.id
    }
    assert found == {
        (None, "About us"): (
            [("pages/about.md", 2), ("pages/data/nav.yml", 3)],
            ["title", "navigation nav[1]"],
        ),
        (None, "Who helps a pupil at home"): ([("pages/about.md", 3)], ["description"]),
        (None, "School attendance"): ([("pages/about.md", 7)], ["heading 1"]),
        (None, "Everyone wants *every* child at school."): (
            [("pages/about.md", 9)],
            ["paragraph"],
        ),
        (None, "A first step"): ([("pages/about.md", 11)], ["item"]),
        (None, "A school yard"): ([("pages/about.md", 13)], ["alt image"]),
        (None, "Welcome"): ([("pages/index.html", 1)], ["title"]),
        (None, "Contact"): ([("pages/index.html", 2)], ["navigation"]),
        (None, "Pupils at home"): ([("pages/index.html", 3)], []),
        (None, ("one pupil", "%(count)s pupils")): ([("pages/index.html", 4)], []),
        ("verb", "play"): ([("pages/index.html", 6)], ["a short word"]),
        (None, "Loose text"): ([("pages/index.html", 7)], ["paragraph"]),
        (None, "Home"): ([("pages/data/nav.yml", 2)], ["navigation nav[0]"]),
        (None, "At home"): ([("pages/data/nav.yml", 4)], ["title site_name"]),
        (None, "Attendance"): ([("pages/data/site.toml", 1)], ["title"]),
    }


@pytest.mark.parametrize(
    ("option", "page", "message"),
    [
        ("parts = titles", b"# A", 'the option parts knows no titles (did you mean "title"?); '),
        ("form = word", b"# A", "a.md: the option form knows no word; write one of markdown, "),
        ("encoding = utf8000", b"# A", 'a.md: there is no encoding "utf8000"'),
        ("", b"# A\n\ncaf\xe9", "a.md:3:4: this is not UTF-8; save it as UTF-8, or set the option"),
        ("encoding = utf-16", b"# A", "a.md:1: this is not utf-16, though the option says so"),
        ("", b"# A\0", "a.md:1:4: this is not UTF-8"),
        ("form = yaml", b"a: [", "a.md:1:5: this is not YAML"),
        ("form = toml", b"a = ", "a.md:1:5: this is not TOML"),
        ("form = jinja", b"\n{% if %}", "a.md:2: Jinja cannot read this template: "),
        ("form = jinja\nextensions = no.such", b"a", "a.md: there is no such extension of Jinja"),
    ],
)
def test_what_cannot_be_read_is_an_error_of_one_line(
    option: str, page: bytes, message: str
) -> None:
    options = dict(line.split(" = ") for line in option.splitlines())
    with pytest.raises(SystemExit) as caught:
        list(_extracted(page, "a.md", **options))
    said = str(caught.value)
    assert said.startswith("a.md:")
    assert message in said
    assert len(said.splitlines()) == 1


def test_the_program_shows_no_traceback(pybabel: Callable[..., Any]) -> None:
    done = pybabel("[insaterms: **.md]\n", {"pages/a.md": b"# A\n\ncaf\xe9"})
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith("pages/a.md:3:4: this is not UTF-8; ")
    assert "Traceback" not in done.stderr


class _Named(BytesIO):
    def __init__(self, data: bytes, name: str) -> None:
        super().__init__(data)
        self.name = name


def _extracted(data: bytes, name: str, **options: object) -> Iterator[Any]:
    found = babel_extract(_METHOD, _Named(data, name), options=options)
    return ((line, text, comments) for line, text, comments, _ in found)


def test_parts_may_be_a_list_and_the_form_an_option() -> None:
    page = b"---\ntitle: A title\n---\n\n# A heading\n\nA text\n"
    assert list(_extracted(page, "page.txt", form="markdown", parts=["title", "paragraph"])) == [
        (2, "A title", ["title"]),
        (7, "A text", ["paragraph"]),
    ]


def test_an_encoding_may_be_named() -> None:
    page = "# Coördinator".encode("latin-1")
    assert list(_extracted(page, "a.md", encoding="latin-1")) == [(1, "Coördinator", ["heading 1"])]


def test_a_name_that_says_nothing_needs_a_form() -> None:
    with pytest.raises(SystemExit, match=r"^page\.xyz: its name does not say what it is"):
        list(_extracted(b"A text", "page.xyz"))


def test_a_stream_without_a_name_is_read_by_its_form() -> None:
    found = babel_extract(_METHOD, BytesIO(b"# A heading"), options={"form": "markdown"})
    assert [message[1] for message in found] == ["A heading"]


def test_a_template_needs_jinja(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "jinja2.ext", None)
    with pytest.raises(SystemExit, match=r"a\.html\.j2: .* needs the extra `jinja`: pip install"):
        list(_extracted(b"<p>A text</p>", "a.html.j2"))


def test_reading_a_page_leaves_the_collector_of_the_process_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    usual = gc.get_threshold()
    during: list[tuple[int, int, int]] = []

    def recorded(text: str, form: PageForm, *, path: str) -> Sequence[Translatable]:
        during.append(gc.get_threshold())
        return translatables(text, form, path=path)

    monkeypatch.setattr(f"{extract.__module__}.translatables", recorded)
    try:
        # Off: several pages may be read at once, each by a thread.
        gc.set_threshold(0)
        off = gc.get_threshold()
        assert [each[1] for each in _extracted(b"# A heading", "a.md")] == ["A heading"]
        assert [*during, gc.get_threshold()] == [off, off]
    finally:
        gc.set_threshold(*usual)
