"""Build the example site in English and Dutch, with Jinja2 and insaterms.

    python examples/site/build.py --output build/site

The site is kept in English: pages in Markdown, data in YAML, templates.  What it says in
Dutch stands in locales/nl/LC_MESSAGES/site.po; names and terms come from the glossary.
"""

import argparse
import re
import shutil
from io import BytesIO
from itertools import groupby
from pathlib import Path
from typing import Any

import yaml
from babel.support import Translations
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markdown_it import MarkdownIt
from markupsafe import Markup

from insaterms import Concept, Glossary, Language, ProblemsError
from insaterms.catalogs import (
    CatalogFile,
    apply_page,
    compile_catalog,
    of_catalog,
    page_form,
    read_catalog,
)
from insaterms.integrations.glossary_entries import Entry, entries, initial
from insaterms.integrations.jinja import install
from insaterms.text.folding import fold
from insaterms.text.inflection import forms

HERE = Path(__file__).resolve().parent
CATALOG = HERE / "locales" / "nl" / "LC_MESSAGES" / "site.po"
SOURCE: Language = "en"
LANGUAGES: tuple[Language, ...] = ("en", "nl")
# Where the site is going to stand: search engines want whole addresses of translations.
URL = "https://school-attendance.example/"
# Concepts that every reader knows: explained, they would be in the way.
FAMILIAR = frozenset("begeleiding behoefte gemeente leerling ouder-of-verzorger".split())

_PAGE = re.compile(r'(?<=href=")(\w+)\.md(?=["#])')
# Front matter stands between two of these.
_FENCE = re.compile(r"^---\n", re.MULTILINE)
_markdown = MarkdownIt("commonmark").enable("table")


class Site:
    """The site in one language."""

    def __init__(self, language: Language, glossary: Glossary, catalog: CatalogFile) -> None:
        """Read what is the same on all pages."""
        self.language = language
        self._translations = of_catalog(catalog)
        files = (HERE / "data").glob("*.yml")
        self.data = {path.stem: yaml.safe_load(self._text(path)) for path in files}
        self.entries = entries(glossary, language)
        self.concepts = {entry.id: entry for entry in self.entries}

    @property
    def letters(self) -> list[tuple[str, list[Entry]]]:
        """The entries of the glossary under their first letters."""
        return [(letter, list(group)) for letter, group in groupby(self.entries, initial)]

    @property
    def pages(self) -> list[str]:
        """The names of the pages, in the order of the navigation."""
        return [item["page"] for item in self.data["about"]["navigation"]]

    def path(self, page: str, language: str | None = None) -> str:
        """Return where a page is, in this language or another."""
        item = next(each for each in self.data["about"]["navigation"] if each["page"] == page)
        language = language or self.language
        return f"{language}/{item['address'][language]}.html"

    def page(self, name: str) -> dict[str, Any]:
        """Return what the front matter of a page says, and its `content` as HTML."""
        text = self._text(HERE / "pages" / f"{name}.md")
        _nothing, matter, content = _FENCE.split(text, maxsplit=2)
        html = _markdown.render(content)
        html = _PAGE.sub(lambda link: f"../{self.path(link[1])}", html)
        page: dict[str, Any] = yaml.safe_load(matter)
        return page | {"name": name, "content": Markup(html)}  # noqa: S704 -- our own pages

    def _text(self, path: Path) -> str:
        """Return a file in the language of the site."""
        text = path.read_text(encoding="utf-8")
        form = page_form(path.name, text)
        if self.language == SOURCE or form is None:
            return text
        return apply_page(text, form, self._translations).text


def search_keys(concept: Concept) -> str:
    """Return every form of the names of a concept, folded, for the search as you type."""
    keys = {
        fold(form.text)
        for language, terms in concept.terms.items()
        for term in terms
        if term.offered
        for form in forms(term.text, language, term.part_of_speech, given=term.irregular)
    }
    return " ".join(sorted(keys))


def build(output: Path) -> list[str]:
    """Write the site into a folder; return the pages."""
    glossary = Glossary.load()
    catalog = read_catalog(CATALOG.read_bytes(), str(CATALOG))
    compiled = compile_catalog(catalog)
    if compiled.problems:
        raise ProblemsError(compiled.problems)
    environment = Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    translations = Translations(BytesIO(compiled.data), "site")
    install(environment, SOURCE, {"nl": translations}, glossary, style="tooltip", exclude=FAMILIAR)
    keys = {concept.id: search_keys(concept) for concept in glossary}
    environment.globals |= {"languages": LANGUAGES, "url": URL, "search_keys": keys}
    sites = [Site(language, glossary, catalog) for language in LANGUAGES]
    written = {"index.html": environment.get_template("choice.html").render(sites=sites)}
    for site in sites:
        for page in map(site.page, site.pages):
            written[site.path(page["name"])] = environment.get_template(page["template"]).render(
                language=site.language, site=site, page=page, **site.data
            )
    for path, html in written.items():
        (output / path).parent.mkdir(parents=True, exist_ok=True)
        (output / path).write_text(html, encoding="utf-8")
    shutil.copytree(HERE / "static", output / "static", dirs_exist_ok=True)
    return list(written)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Build the example site.")
    parser.add_argument("--output", type=Path, default=HERE.parents[1] / "build" / "site")
    print("\n".join(build(parser.parse_args().output)))
