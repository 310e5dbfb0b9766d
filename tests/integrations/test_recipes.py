"""The recipes of docs/ for MkDocs, Sphinx and Jinja, with their commands, as a reader runs them."""

import shlex
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import polib
import pytest

from insaterms.integrations.mkdocs import TermsConfig
from insaterms.integrations.sphinx import setup

Follow = Callable[..., None]


@pytest.fixture
def follow(run: Callable[..., Any], recipe: Callable[[str], Any], tmp_path: Path) -> Follow:
    """Return a function that follows a recipe, and translates a catalog once it is there."""

    def follow(name: str, catalog: str, texts: Mapping[str, str]) -> None:
        page = recipe(name)
        page.write(tmp_path)
        left = set(texts)
        for command in page.commands:
            done = run(*shlex.split(command), folder=tmp_path)
            assert done.returncode == 0, (command, done.stdout, done.stderr)
            if left and (tmp_path / catalog).exists():
                opened = polib.pofile(str(tmp_path / catalog))
                for entry in opened:
                    entry.msgstr = texts.get(entry.msgid, entry.msgstr)
                left -= {entry.msgid for entry in opened}
                opened.save()
        assert not left

    return follow


def test_the_recipe_for_mkdocs_builds_a_site_in_both_languages(
    follow: Follow, tmp_path: Path
) -> None:
    text = (
        "A partnership helps schools when a pupil does not attend. The word *thuiszitter* is Dutch."
    )
    texts = {
        "Pupils who stay away": "Leerlingen die wegblijven",
        text: "Een samenwerkingsverband helpt. Het woord *thuiszitter* is Nederlands.",
    }
    follow("mkdocs.md", "locales/nl/LC_MESSAGES/messages.po", texts)
    english = (tmp_path / "site" / "index.html").read_text(encoding="utf-8")
    assert '<a href="glossary/#samenwerkingsverband">partnership</a></dfn>' in english
    assert '<span lang="nl">thuiszitter</span>' in english
    dutch = (tmp_path / "site" / "nl" / "index.html").read_text(encoding="utf-8")
    assert '<html lang="nl"' in dutch
    assert ">Leerlingen die wegblijven</h1>" in dutch
    assert '<a href="glossary/#samenwerkingsverband">samenwerkingsverband</a></dfn>' in dutch


def test_the_recipe_for_sphinx_builds_a_site_in_both_languages(
    follow: Follow, tmp_path: Path
) -> None:
    texts = {"Pupils who stay away": "Leerlingen die wegblijven"}
    follow("sphinx.md", "source/locales/nl/LC_MESSAGES/index.po", texts)
    english = (tmp_path / "build" / "en" / "index.html").read_text(encoding="utf-8")
    assert 'href="glossary.html#term-samenwerkingsverband"' in english
    assert '<span class="xref std std-term">schoolweigering</span></a>' in english
    dutch = (tmp_path / "build" / "nl" / "index.html").read_text(encoding="utf-8")
    assert "<h1>Leerlingen die wegblijven<" in dutch
    glossary = (tmp_path / "build" / "nl" / "glossary.html").read_text(encoding="utf-8")
    assert '<dt id="term-thuiszitter">thuiszitter<' in glossary


def test_the_recipe_for_jinja_renders_a_page_in_both_languages(
    follow: Follow, tmp_path: Path
) -> None:
    texts = {
        "Pupils at home": "Leerlingen thuis",
        "The partnership helps.": "Het samenwerkingsverband helpt.",
    }
    follow("jinja.md", "locales/nl/LC_MESSAGES/messages.po", texts)
    english = (tmp_path / "absence.en.html").read_text(encoding="utf-8")
    assert "<p>2 school attendance officers, school refusal</p>" in english
    assert "<p>28 June 2018</p>" in english
    dutch = (tmp_path / "absence.nl.html").read_text(encoding="utf-8")
    assert "<title>Leerlingen thuis</title>" in dutch
    assert "<p>2 leerplichtambtenaren, schoolweigering</p>" in dutch
    assert '<a href="/glossary#samenwerkingsverband">samenwerkingsverband</a></dfn> helpt.' in dutch
    everything = polib.pofile(str(tmp_path / "everything.pot"))
    assert {entry.msgid for entry in everything} >= {*texts, "school refusal"}


def test_the_pages_name_every_option(recipe: Callable[[str], Any]) -> None:
    assert recipe("mkdocs.md").options == [name for name, _ in TermsConfig()._schema]
    app = Mock()
    setup(app)
    settings = [call.args[0] for call in app.add_config_value.call_args_list]
    assert recipe("sphinx.md").options == [each for each in settings if each != "insaterms_content"]
