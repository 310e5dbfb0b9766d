"""The plugin for MkDocs in sites that `mkdocs build --strict` builds."""

import importlib
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import lxml.html
import pytest
from click.testing import CliRunner
from mkdocs.__main__ import cli

from insaterms import Glossary, MissingExtraError
from insaterms.glossary.loading import bundled_folder
from insaterms.integrations.mkdocs import TermsPlugin
from insaterms.localising import collation

_SETTINGS = """\
site_name: At home and at school
site_description: About pupils who do not attend school.
theme:
  name: mkdocs
markdown_extensions: [admonition]
nav:
  - Home: index.md
  - Activities:
      - Meetings: activities/meetings.md
  - More: https://example.org/
  - glossary.md
plugins:
  - search
  - insaterms:
"""
_PAGES = {
    "contact.md": """\
---
title: Contact and address
---
""",
    "index.md": """\
# Pupils at home

A thuiszitter has been away for weeks. The partnership helps, and so does the
[school attendance officer](activities/meetings.md); a partnership has many schools.

Type `truancy` into the box & wait:

    truancy

!!! note
    School refusal is *not* <code>truancy</code>.
""",
    "activities/meetings.md": """\
---
Agenda: [
---

# Meetings of the partnership

The partnership meets on Monday.
""",
}
_CATALOG = r"""
msgid ""
msgstr ""
"Language: nl\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"

msgid "At home and at school"
msgstr "Thuis en op school"

msgid "About pupils who do not attend school."
msgstr "Over leerlingen die niet naar school gaan."

msgid "Contact and address"
msgstr "Contact en adres"

msgid "Pupils at home"
msgstr "Leerlingen thuis"

msgid "Home"
msgstr "Begin"

msgctxt "navigation"
msgid "Activities"
msgstr "Activiteiten"

#, fuzzy
msgid "Meetings"
msgstr "Vergaderingen"

msgid "More"
msgstr "Meer"

msgid "Meetings of the partnership"
msgstr "Bijeenkomsten van het samenwerkingsverband"

msgid "The partnership meets on Monday."
msgstr "Het samenwerkingsverband komt op maandag bijeen."
"""

Build = Callable[..., Any]


@pytest.fixture
def build(tmp_path: Path) -> Build:
    """Return a function that builds the site with options of the plugin, and its report."""

    def build(options: str = "", pages: Mapping[str, str] = _PAGES, **settings: str) -> Any:  # noqa: ANN401
        lines = "".join(f"      {line}\n" for line in options.splitlines()) or "      {}\n"
        extra = "".join(f"{name}: {value}\n" for name, value in settings.items())
        (tmp_path / "mkdocs.yml").write_text(_SETTINGS + lines + extra, encoding="utf-8")
        for name, text in pages.items():
            path = tmp_path / "docs" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return CliRunner().invoke(
            cli, ["build", "--strict", "--config-file", str(tmp_path / "mkdocs.yml")]
        )

    return build


def _page(folder: Path, name: str = "index.html") -> Any:  # noqa: ANN401 -- an element of lxml
    parser = lxml.html.HTMLParser(encoding="utf-8")
    return lxml.html.parse(str(folder / "site" / name), parser).getroot()


def _texts(elements: Iterable[Any]) -> list[str]:
    return [each.text_content() for each in elements]


def _marks(page: Any) -> list[Any]:  # noqa: ANN401 -- as above
    marks: list[Any] = page.xpath("//*[@class='insaterms-term']")
    return marks


def test_terms_link_to_a_page_of_every_concept(build: Build, tmp_path: Path) -> None:
    done = build()
    assert done.exit_code == 0, done.output
    page = _page(tmp_path)
    marks = _marks(page)
    assert _texts(marks) == ["thuiszitter", "partnership", "School refusal"]
    assert [mark.find(".//a").get("href") for mark in marks] == [
        "glossary/#thuiszitter",
        "glossary/#samenwerkingsverband",
        "glossary/#schoolweigering",
    ]
    assert _texts(marks[0].xpath(".//*[@lang='nl']")) == ["thuiszitter"]
    assert marks[1].get("title").startswith("Dutch: samenwerkingsverband — ")
    assert _texts(page.xpath("//h1[@id]")) == ["Pupils at home"]
    [inner] = _marks(_page(tmp_path, "activities/meetings/index.html"))
    assert inner.find("a").get("href") == "../../glossary/#samenwerkingsverband"

    page = _page(tmp_path, "glossary/index.html")
    assert sorted(page.xpath("//dt/@id")) == sorted(concept.id for concept in Glossary.load())
    assert len(set(page.xpath("//@id"))) == len(page.xpath("//@id"))
    assert _texts(page.xpath("//h1")) == ["Glossary"]
    [term] = page.xpath("//dt[@id='thuiszitter']")
    [dutch, definition] = list(term.itersiblings("dd"))[:2]
    assert term.text_content().startswith("young person not attending school, ")
    assert dutch.text_content().startswith("thuiszitter, ")
    assert (dutch.get("lang"), definition.get("lang")) == ("nl", None)
    assert definition.text_content().startswith("A child or young person")
    assert not _marks(page)


def test_a_dutch_site_is_built_from_english_pages_and_a_catalog(
    build: Build, tmp_path: Path
) -> None:
    catalog = tmp_path / "locales" / "nl" / "LC_MESSAGES" / "messages.po"
    catalog.parent.mkdir(parents=True)
    catalog.write_text(_CATALOG, encoding="utf-8")
    done = build("language: nl\ncatalogs: locales")
    assert done.exit_code == 0, done.output
    assert "activities/meetings.md: 1 text is not translated" in done.output
    assert "index.md: 3 texts are not translated" in done.output
    page = _page(tmp_path)
    assert _texts(page.xpath("//title")) == ["Thuis en op school"]
    assert page.xpath("//meta[@name='description']/@content") == [
        "Over leerlingen die niet naar school gaan."
    ]
    assert _texts(page.xpath("//h1[@id]")) == ["Leerlingen thuis"]
    navigation = " ".join(" ".join(_texts(page.xpath("//ul[contains(@class, 'nav')]"))).split())
    assert "Begin Activiteiten Meetings Meer Begrippenlijst" in navigation
    contact = _page(tmp_path, "contact/index.html")
    assert _texts(contact.xpath("//title")) == ["Contact en adres - Thuis en op school"]
    meetings = _page(tmp_path, "activities/meetings/index.html")
    assert _texts(meetings.xpath("//h1[@id]")) == ["Bijeenkomsten van het samenwerkingsverband"]
    assert _texts(_marks(meetings)) == ["samenwerkingsverband"]


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ('msgstr "Meer"', r'msgstr "Meer \school"', "nl.po:32:14: a text has no"),
        ('msgid "More"', '<<<<<<< HEAD\nmsgid "More"', "nl.po:31:1: this is no part of a catalog"),
    ],
)
def test_a_fault_of_a_catalog_fails_a_strict_build(
    build: Build, tmp_path: Path, before: str, after: str, said: str
) -> None:
    (tmp_path / "locales").mkdir()
    catalog = _CATALOG.replace(before, after)
    (tmp_path / "locales" / "nl.po").write_text(catalog, encoding="utf-8")
    done = build("language: nl\ncatalogs: locales")
    assert done.exit_code == 1
    assert said in done.output
    lost = "<<<" in after
    assert ("Aborted with 1 warnings in strict mode!" in done.output) != lost
    # With a warning the pages are built; with something lost none is.
    assert (tmp_path / "site").exists() != lost


def test_without_a_glossary_page_terms_are_explained_in_place(build: Build, tmp_path: Path) -> None:
    options = "glossary_page: ''\nexclude: ['activities/*']"
    done = build(options, {**_PAGES, "glossary.md": "# Mine"})
    assert done.exit_code == 0, done.output
    page = _page(tmp_path)
    assert _texts(_marks(page)) == ["thuiszitter", "partnership", "School refusal"]
    assert not page.xpath("//*[@class='insaterms-term']//a")
    assert _texts(_page(tmp_path, "glossary/index.html").xpath("//h1[@id]")) == ["Mine"]
    assert not _marks(_page(tmp_path, "activities/meetings/index.html"))


@pytest.mark.parametrize(("options", "explained"), [("", []), ("everyday: true", ["leave"])])
def test_everyday_words_are_explained_where_that_is_wanted(
    build: Build, tmp_path: Path, options: str, explained: list[str]
) -> None:
    pages = {
        "index.md": "You have a right to leave.",
        "activities/meetings.md": "",
        "contact.md": "",
    }
    done = build(options, pages)
    assert done.exit_code == 0, done.output
    assert _texts(_marks(_page(tmp_path))) == explained


def test_a_site_may_have_a_glossary_of_its_own_and_link_nothing(
    build: Build, tmp_path: Path
) -> None:
    own = "concepts:\n- id: bel\n  nl: [schoolbel & <b>]\n  en: [school bell]\n"
    (tmp_path / "own.yaml").write_text(own, encoding="utf-8")
    done = build("glossary: own.yaml\nlink: false")
    assert done.exit_code == 0, done.output
    assert not _marks(_page(tmp_path))
    glossary = _page(tmp_path, "glossary/index.html")
    assert _texts(glossary.xpath("//dt")) == ["school bell"]
    assert _texts(glossary.xpath("//dd")) == ["schoolbel & <b>"]


@pytest.mark.parametrize(
    ("options", "pages", "message"),
    [
        ("language: fr", {}, 'the glossary has no language "fr"; set the option language to nl'),
        ("", {"glossary.md": "# Mine"}, "glossary.md is there already; name another page"),
        ("catalogs: docs", {}, "docs: there is no catalog (.po) in the language en in this folder"),
        ("language: nl\ncatalogs: docs", {"nl.po": "hello"}, "nl.po:1:1: "),
        ("glossary: docs/own.yaml", {"own.yaml": "concepts: ["}, "own.yaml:2:1: "),
    ],
)
def test_what_is_wrong_is_one_clear_error(
    build: Build, options: str, pages: dict[str, str], message: str
) -> None:
    done = build(options, {**_PAGES, **pages})
    assert done.exit_code == 1
    assert message in done.output
    # Of any other exception the program would show the traceback.
    assert isinstance(done.exception, SystemExit)


def test_the_server_watches_what_the_site_is_made_of(tmp_path: Path) -> None:
    (tmp_path / "locales").mkdir()
    plugin = TermsPlugin()
    for options, watched in (
        ({}, [bundled_folder()]),
        ({"catalogs": "locales"}, [bundled_folder(), str(tmp_path / "locales")]),
    ):
        assert plugin.load_config(options, str(tmp_path / "mkdocs.yml")) == ([], [])
        server = Mock()
        plugin.on_serve(server, config=Mock(), builder=Mock())
        assert [call.args[0] for call in server.watch.call_args_list] == watched


def test_what_sorts_the_glossary_page_may_be_missing(
    build: Build, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyuca", None)
    collation._sort_key.cache_clear()
    done = build()
    assert done.exit_code == 1
    assert "pip install 'insaterms[site]'" in done.output
    assert isinstance(done.exception, SystemExit)


def test_without_the_extra_the_error_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    name = "insaterms.integrations.mkdocs"
    for module in [each for each in sys.modules if each.startswith(("mkdocs", name))]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.setitem(sys.modules, "mkdocs", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'insaterms\[mkdocs\]'") as caught:
        importlib.import_module(name)
    assert caught.value.extra == "mkdocs"
