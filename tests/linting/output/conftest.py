"""Findings of made-up rules in made-up files, and golden files to compare their outputs with."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

from insaterms.linting import registry
from insaterms.linting.diagnostics import Diagnostic, Edit, Fix, Related, Span
from insaterms.linting.output.told import Told
from insaterms.linting.rule import Rule
from insaterms.text.positions import Lines

_FILES = {
    "pages/nl/index.md": "# Thuiszitters\n\n## School refusal\n\nTekst.\n",
    "pages/en/index.md": "# Home sitters\n\n## School refusal\n\nText.\n",
    "locales/nl, 50%.po": 'msgid "Absence: a\\tguide"\nmsgstr ""\n"\t漢字 is no \x1b[31mDutch\n"\n',
    "lang.md": "x" * 300 + " leerplicht ambtenaar " + "y" * 300 + "\nmeer\n",
}


class HeadingInWrongLanguage(Rule):
    """A heading in another language than its page.

    ## What it does
    Finds headings
    in another language.

    - of pages,
    - of templates.

    ## Example
    ```markdown
    ## School refusal

    # still code
    ```
    """

    code = "IT301"
    slug = "heading-in-wrong-language"


class UntranslatedMessage(Rule):
    """A message without a translation."""

    code = "IT101"
    slug = "untranslated-message"
    severity = "warning"


class SplitCompound(Rule):
    """A Dutch compound with a space in it: <b>leerplicht ambtenaar</b>."""

    code = "IT407"
    slug = "split-compound"
    severity = "note"
    on = False


class UnreadableFile(Rule):
    """A file that cannot be read."""

    code = "IT901"
    slug = "unreadable-file"


_RULES = HeadingInWrongLanguage, UntranslatedMessage, SplitCompound, UnreadableFile


@pytest.fixture(autouse=True)
def made_up_rules(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Put made-up rules into the place of ours, so that no golden file waits for their words."""
    name = "insaterms.linting.rules.made_up"
    module = ModuleType(name)
    for rule in _RULES:
        setattr(module, rule.__name__, rule)
    monkeypatch.setitem(sys.modules, name, module)
    for rule in _RULES:
        monkeypatch.setitem(registry._HOMES, rule.code, f"made_up:{rule.__name__}")
    registry.rule_of.cache_clear()
    yield
    registry.rule_of.cache_clear()


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in a folder with the files that the findings are in."""
    for name, text in _FILES.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _span(path: str, start: int, end: int) -> Span:
    lines = Lines(_FILES[path])
    return Span(start, end, *lines.at(start), *lines.at(end))


def _found(path: str, words: str) -> Span:
    start = _FILES[path].index(words)
    return _span(path, start, start + len(words))


@pytest.fixture
def told() -> Told:
    """Return findings of every shape: with a fix, of a whole file, over several lines."""
    page, catalog, long = "pages/nl/index.md", "locales/nl, 50%.po", "lang.md"
    heading = _found(page, "School refusal")
    split = _found(long, "leerplicht ambtenaar")
    findings = [
        Diagnostic(
            page,
            "IT301",
            "error",
            "the heading is English, the page is Dutch",
            heading,
            "School refusal",
            "Schoolweigering",
            "attested, Network for Attendance: Country page",
            (
                Related(
                    "pages/en/index.md",
                    _found("pages/en/index.md", "School refusal"),
                    "“School refusal” stands here",
                ),
            ),
            Fix("Write “Schoolweigering”", (Edit(heading.start, heading.end, "Schoolweigering"),)),
        ),
        Diagnostic(
            catalog,
            "IT101",
            "warning",
            "“Absence: a\tguide” has\nno \x1b[31mtranslation",
            _found(catalog, '""\n"\t漢字 is no \x1b[31mDutch'),
            "Absence: a\tguide",
        ),
        Diagnostic(catalog, "IT301", "error", "it is Dutch", _found(catalog, "is no"), "is no"),
        Diagnostic(
            long,
            "IT407",
            "note",
            "“leerplicht ambtenaar” is one word",
            split,
            "leerplicht ambtenaar",
            "leerplichtambtenaar",
            fix=Fix(
                "Write “leerplichtambtenaar”",
                (Edit(split.start + 10, split.start + 11, ""),),
                False,
            ),
        ),
        Diagnostic("../far/naïve.po", "IT901", "error", "it cannot be read: Permission denied"),
    ]
    ordered = tuple(sorted(findings, key=lambda each: each.order))
    files = tuple(sorted([*_FILES, "../far/naïve.po"]))
    return Told(ordered, files, silenced=2, known=1)


@pytest.fixture
def golden_output() -> Callable[[str, str], None]:
    """Return a function that compares a text with the file of this name in golden/."""

    def compare(name: str, text: str) -> None:
        path = Path(__file__).parent / "golden" / name
        if os.environ.get("INSATERMS_WRITE_GOLDEN") == "1":
            path.write_text(text, encoding="utf-8", newline="")  # read it before it is kept
        with path.open(encoding="utf-8", newline="") as file:
            assert text == file.read()

    return compare
