"""The extension for Sphinx in projects that `sphinx-build -W` builds."""

import importlib
import locale
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import lxml.html
import pytest
from sphinx.cmd.build import main
from sphinx.locale import translators

from insaterms import MissingExtraError
from insaterms.localising import collation

_INDEX = """\
Youth at home
=============

A ``partnership`` is code. The *partnership* helps each thuiszitter; a partnership has many
schools. See :term:`school refusal`, :term:`schoolweigering` and `truancy <https://example.org/>`_.

School refusal
--------------

- Truancy is something else.

.. note:: A `school attendance officer`:guilabel: is a label, a school attendance officer is not.

.. toctree::

   words
"""
_WORDS = """\
Words
=====

All of them:

.. insaterms-glossary::
"""
_GLOSSARY = """\
concepts:
- id: verband
  nl: [samenwerkingsverband]
  en: [partnership, 'consortium *of* `schools`']
  definition: {nl: Regionaal verband van schoolbesturen., en: "School boards of a region, & more."}
- id: thuiszitter
  nl: [thuiszitter]
  en: [young person not attending school]
  definition: {nl: Wie langdurig niet naar school gaat.}
- id: weigering
  nl: [schoolweigering]
  en: [school refusal]
- id: spijbelen
  nl: [spijbelen]
  en: [truancy, school absence]
- id: verzuim
  nl: [schoolverzuim]
  en: [school absence]
- id: ambtenaar
  nl: [leerplichtambtenaar]
  en: [school attendance officer]
- id: meldpunt
  nl: [Veilig Thuis]
  en: [Veilig Thuis]
"""
# As little as a page needs, so that the tests are quick.
_SETTINGS = """\
extensions = ["insaterms.integrations.sphinx"]
insaterms_glossary = "own.yaml"
html_theme = "basic"
html_use_index = False
html_copy_source = False
"""
_CATALOG = r"""
msgid ""
msgstr ""
"Language: nl\n"
"Content-Type: text/plain; charset=UTF-8\n"

msgid "Youth at home"
msgstr "Jongeren thuis"

msgid "Truancy is something else."
msgstr "Spijbelen is iets anders."
"""

Build = Callable[..., tuple[int, str]]


@pytest.fixture
def build(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Iterator[Build]:
    """Give a function that builds a project; it gives the exit code, and what was said."""

    def build(
        settings: str = "",
        *options: str,
        builder: str = "html",
        words: str = _WORDS,
        glossary: str = _GLOSSARY,
    ) -> tuple[int, str]:
        source = tmp_path / "source"
        source.mkdir(exist_ok=True)
        files = {
            "conf.py": f"{_SETTINGS}{settings}\n",
            "index.rst": _INDEX,
            "words.rst": words,
            "own.yaml": glossary,
        }
        for name, text in files.items():
            path = source / name
            # Sphinx reads anew what has another time.
            if not path.exists() or path.read_text(encoding="utf-8") != text:
                path.write_text(text, encoding="utf-8")
        translators.clear()  # those of the build before
        code = main(["-q", "-W", "-b", builder, *options, str(source), str(tmp_path / builder)])
        return code, capsys.readouterr().err

    before = locale.setlocale(locale.LC_ALL)
    yield build
    locale.setlocale(locale.LC_ALL, before)  # Sphinx sets that of the environment


def _page(folder: Path, name: str = "index") -> Any:  # noqa: ANN401 -- an element of lxml
    parser = lxml.html.HTMLParser(encoding="utf-8")
    return lxml.html.parse(str(folder / "html" / f"{name}.html"), parser).getroot()


def _texts(elements: Iterable[Any]) -> list[str]:
    return [each.text_content() for each in elements]


def _marks(page: Any) -> list[Any]:  # noqa: ANN401 -- as above
    marks: list[Any] = page.xpath("//*[contains(concat(' ', @class, ' '), ' insaterms-term ')]")
    return marks


def test_terms_link_to_a_glossary_of_sphinx(build: Build, tmp_path: Path) -> None:
    done = build()
    assert done == (0, "")
    page = _page(tmp_path)
    marks = _marks(page)
    assert [(mark.text_content(), mark.get("href")) for mark in marks] == [
        ("partnership", "words.html#term-verband"),
        ("thuiszitter", "words.html#term-thuiszitter"),
        ("Truancy", "words.html#term-spijbelen"),
        ("school attendance officer", "words.html#term-ambtenaar"),
    ]
    assert marks[0].get("title") == "samenwerkingsverband — School boards of a region, & more."
    assert _texts(marks[1].xpath(".//*[@lang='nl']")) == ["thuiszitter"]
    assert page.xpath("//a[span[contains(@class, 'std-term')]]/@href") == [
        "words.html#term-weigering",
        "words.html#term-schoolweigering",
    ]


def test_the_glossary_page_has_every_name_in_both_languages_and_anchors(
    build: Build, tmp_path: Path
) -> None:
    done = build()
    assert done == (0, "")
    page = _page(tmp_path, "words")
    assert len(set(page.xpath("//@id"))) == len(page.xpath("//@id"))
    [listed] = page.xpath("//dl[contains(@class, 'insaterms-glossary')]")
    assert [
        (each.tag, each.get("id"), each.get("lang"), each.text_content().strip().rstrip("¶"))
        for each in listed
    ] == [
        ("dt", "term-verband", None, "partnership"),
        ("dt", "term-consortium-of-schools", None, "consortium *of* `schools`"),
        ("dt", "term-samenwerkingsverband", "nl", "samenwerkingsverband"),
        ("dd", None, None, "School boards of a region, & more."),
        ("dt", "term-verzuim", None, "school absence"),
        ("dt", "term-schoolverzuim", "nl", "schoolverzuim"),
        ("dd", None, None, ""),
        ("dt", "term-ambtenaar", None, "school attendance officer"),
        ("dt", "term-leerplichtambtenaar", "nl", "leerplichtambtenaar"),
        ("dd", None, None, ""),
        ("dt", "term-weigering", None, "school refusal"),
        ("dt", "term-schoolweigering", "nl", "schoolweigering"),
        ("dd", None, None, ""),
        ("dt", "term-spijbelen", None, "truancy"),
        ("dt", "term-school-absence", None, "school absence"),
        ("dt", "term-0", "nl", "spijbelen"),
        ("dd", None, None, ""),
        ("dt", "term-meldpunt", "nl", "Veilig Thuis"),
        ("dt", "term-Veilig-Thuis", "nl", "Veilig Thuis"),
        ("dd", None, None, ""),
        ("dt", "term-thuiszitter", None, "young person not attending school"),
        ("dt", "term-1", "nl", "thuiszitter"),
        ("dd", None, None, "Wie langdurig niet naar school gaat."),
    ]
    assert listed.xpath("dd[last()]/p/@lang") == ["nl"]


def test_without_a_glossary_page_terms_are_explained_in_html_alone(
    build: Build, tmp_path: Path
) -> None:
    settings = 'suppress_warnings = ["ref.term"]\ninsaterms_exclude = ["words"]'
    done = build(settings, words="Words\n=====\n\nA partnership.\n")
    assert done == (0, "")
    marks = _marks(_page(tmp_path))
    assert [mark.tag for mark in marks] == ["dfn"] * len(marks)
    assert _texts(marks) == [
        *("partnership", "thuiszitter", "school refusal", "Truancy", "school attendance officer")
    ]
    assert not _marks(_page(tmp_path, "words"))
    done = build(settings, builder="text", words="Words\n=====\n\nA partnership.\n")
    assert done == (0, "")
    text = (tmp_path / "text" / "index.txt").read_text(encoding="utf-8")
    assert "The *partnership* helps each thuiszitter; a\n" in text


def test_titles_are_translated_by_the_catalogs_of_the_site_and_terms_by_the_glossary(
    build: Build, tmp_path: Path
) -> None:
    catalog = tmp_path / "source" / "locales" / "nl" / "LC_MESSAGES" / "index.po"
    catalog.parent.mkdir(parents=True)
    catalog.write_text(_CATALOG, encoding="utf-8")
    done = build('language = "nl"\nlocale_dirs = ["locales"]')
    assert done == (0, "")
    page = _page(tmp_path)
    assert page.xpath("//h1/text()")[0] == "Jongeren thuis"
    assert "Spijbelen" in _texts(_marks(page))
    [first] = _page(tmp_path, "words").xpath("//dl/dt[1]")
    assert (first.text_content().rstrip("¶"), first.get("lang")) == ("leerplichtambtenaar", None)


def test_a_glossary_page_is_no_work_for_translators(build: Build, tmp_path: Path) -> None:
    done = build(builder="gettext")
    assert done == (0, "")
    template = (tmp_path / "gettext" / "words.pot").read_text(encoding="utf-8")
    messages = [line for line in template.splitlines() if line.startswith("msgid ")]
    assert messages == ['msgid ""', 'msgid "Words"', 'msgid "All of them:"']


def test_pages_are_read_anew_when_the_glossary_changes(build: Build, tmp_path: Path) -> None:
    entry = "concepts:\n- id: {0}\n  nl: [{0}]\n  en: [{1}]\n"
    for dutch, english in (("verband", "partnership"), ("boodschap", "truancy")):
        glossary = entry.format(dutch, english)
        done = build('suppress_warnings = ["ref.term"]', glossary=glossary)
        assert done == (0, "")
        assert [mark.text_content().lower() for mark in _marks(_page(tmp_path))] == [english]
        terms = [text.rstrip("¶") for text in _texts(_page(tmp_path, "words").iter("dt"))]
        assert terms == [english, dutch]


def test_nothing_is_linked_where_that_is_not_wanted(build: Build, tmp_path: Path) -> None:
    done = build("insaterms_link = False")
    assert done == (0, "")
    assert not _marks(_page(tmp_path))


@pytest.mark.parametrize("wanted", [False, True])
def test_everyday_words_are_linked_where_that_is_wanted(
    build: Build, tmp_path: Path, *, wanted: bool
) -> None:
    glossary = """\
concepts:
- id: verlof
  nl: [verlof]
  en: [{text: partnership, everyday: yes}]
"""
    settings = f'insaterms_everyday = {wanted}\nsuppress_warnings = ["ref.term"]'
    done = build(settings, glossary=glossary)
    assert done == (0, "")
    assert _texts(_marks(_page(tmp_path))) == ["partnership"] * wanted


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        (
            'language = "fr"',
            'the glossary has no language "fr"; set insaterms_language to nl or en',
        ),
        ('insaterms_glossary = "index.rst"', "index.rst: "),
    ],
)
def test_what_is_wrong_is_one_clear_error(build: Build, settings: str, message: str) -> None:
    code, said = build(settings)
    assert code != 0
    assert "Configuration error" in said
    assert message in said


def test_pages_may_be_read_and_written_in_parallel(
    build: Build, run: Callable[..., Any], tmp_path: Path
) -> None:
    assert build(builder="dummy") == (0, "")
    names = [f"page{number}" for number in range(8)]
    for name in names:
        text = f":orphan:\n\n{name}\n=====\n\nA partnership.\n"
        (tmp_path / "source" / f"{name}.rst").write_text(text, encoding="utf-8")
    done = run("sphinx-build", "-q", "-W", "-E", "-j", "2", "source", "html", folder=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    for name in names:
        [mark] = _marks(_page(tmp_path, name))
        assert mark.get("href") == "words.html#term-verband"


def test_what_sorts_the_glossary_page_may_be_missing(
    build: Build, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyuca", None)
    collation._sort_key.cache_clear()
    code, said = build()
    assert code == 1
    assert "words.rst:6: ERROR: " in said
    assert "pip install 'insaterms[site]'" in said


def test_without_the_extra_the_error_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    name = "insaterms.integrations.sphinx"
    for module in [each for each in sys.modules if each.startswith(("sphinx", name))]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.setitem(sys.modules, "sphinx", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'insaterms\[sphinx\]'") as caught:
        importlib.import_module(name)
    assert caught.value.extra == "sphinx"
