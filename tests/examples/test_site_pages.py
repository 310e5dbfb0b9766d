"""The pages of the example site and its catalog, read without a browser."""

import os
import re
import shlex
import subprocess
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urldefrag, urljoin

import pytest

from insaterms import Glossary
from insaterms.catalogs.reading import read_catalog
from insaterms.cli import main
from insaterms.text.language import identify

_URL = "https://school-attendance.example/"
_CATALOG = "locales/nl/LC_MESSAGES/site.po"
_VOID = frozenset("meta link input br hr img".split())
_BLOCKS = frozenset("p li dd dt h1 h2 h3 h4 td th title label a figcaption time div".split())
# Evidence in single words is thin: *Contact* is Dutch and English.
_LEAST_WORDS = 3


class Text(NamedTuple):
    """A stretch of text of a page, in one language."""

    language: str
    words: str


class Parsed(HTMLParser):
    """What a page says in which language, where it leads, and its ids."""

    def __init__(self, page: Path) -> None:
        super().__init__()
        self.texts: list[Text] = []
        self.links: list[str] = []
        self.ids: list[str] = []
        self.named: list[str] = []
        self.times: list[tuple[str, str]] = []
        self._open: list[tuple[str, str]] = []
        self._pieces: list[str] = []
        self._time = ""
        self.feed(page.read_text(encoding="utf-8"))
        self.close()
        assert self._open == []

    @property
    def _language(self) -> str:
        return self._open[-1][1] if self._open else ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        language = values.get("lang", self._language)
        if tag in _BLOCKS or language != self._language:
            self._end()
        for name in ("title", "alt", "aria-label", "placeholder", "data-none", "data-many"):
            if values.get(name):
                self.texts.append(Text(language, values[name]))
        if tag == "meta" and values.get("name") == "description":
            self.texts.append(Text(language, values["content"]))
        self.links += [values[name] for name in ("href", "src") if name in values]
        self.ids += [values["id"]] if "id" in values else []
        for name in ("aria-labelledby", "aria-describedby", "for"):
            self.named += values.get(name, "").split()
        if tag == "time":
            self._time = values["datetime"]
        if tag not in _VOID:
            self._open.append((tag, language))

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS or (len(self._open) > 1 and self._open[-2][1] != self._language):
            self._end()
        assert self._open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1][0] in {"script", "style"}:
            return
        if self._open and self._open[-1][0] == "time":
            self.times.append((self._time, data))
        self._pieces.append(data)

    def _end(self) -> None:
        words = " ".join("".join(self._pieces).split())
        self._pieces.clear()
        if words:
            self.texts.append(Text(self._language, words))


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[str, Parsed]:
    return {
        path.relative_to(site).as_posix(): Parsed(path) for path in sorted(site.rglob("*.html"))
    }


@pytest.fixture
def insaterms(
    example: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., str]:
    """Return a function that calls the program in the folder of the example; it must succeed."""
    monkeypatch.chdir(example)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")

    def call(*arguments: str) -> str:
        with pytest.raises(SystemExit) as done:
            main(["--ui-language", "en", *arguments])
        printed = capsys.readouterr()
        assert done.value.code == 0, printed.out + printed.err
        return printed.out

    return call


def test_the_commands_of_its_page_find_nothing_to_do(
    example: Path, insaterms: Callable[..., str]
) -> None:
    page = (example / "README.md").read_text(encoding="utf-8")
    assert "python examples/site/build.py --output " in page
    commands = re.findall("^insaterms (.+)$", page, re.MULTILINE)
    assert len(commands) == 6
    # What writes files must have nothing to write.
    checking = {"extract": ["--check"], "update": ["--check"], "fill": ["--dry-run"]}
    for command in commands:
        arguments = shlex.split(command)
        insaterms(*arguments, *checking.get(arguments[1], []))


def test_catalog_passes_msgfmt(example: Path, peer: Callable[[str], str]) -> None:
    command = [peer("msgfmt"), "--check", "--output-file", os.devnull, _CATALOG]
    done = subprocess.run(command, cwd=example, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_each_page_is_there_in_both_languages(pages: dict[str, Parsed]) -> None:
    assert len(pages) == 13
    assert sum(name.startswith("nl/") for name in pages) == 6
    for name, page in pages.items():
        wanted = "nl" if name.startswith("nl/") else "en"
        assert page.texts[0].language == wanted


def test_every_link_leads_somewhere(site: Path, pages: dict[str, Parsed]) -> None:
    for name, page in pages.items():
        for link in page.links:
            address, fragment = urldefrag(urljoin(_URL + name, link))
            if not address.startswith(_URL):
                assert address.startswith("https://"), link
                continue
            path = address.removeprefix(_URL) or "index.html"
            assert (site / path).is_file(), f"{name}: {link}"
            assert not fragment or fragment in pages[path].ids, f"{name}: {link}"


def test_no_id_stands_twice_and_none_is_missing(pages: dict[str, Parsed]) -> None:
    for name, page in pages.items():
        assert len(page.ids) == len(set(page.ids)), name
        assert set(page.named) <= set(page.ids), name


def test_nothing_is_left_in_the_language_of_the_source(
    example: Path, pages: dict[str, Parsed]
) -> None:
    path = example / _CATALOG
    messages = read_catalog(path.read_bytes(), str(path)).catalog.messages
    english = {m.msgid for m in messages if m.msgid not in m.targets and " " in m.msgid}
    assert len(english) > 80
    dutch = (page for name, page in pages.items() if name.startswith("nl/"))
    for text in (text for page in dutch for text in page.texts):
        if text.language == "nl":
            assert text.words not in english


def test_each_text_is_in_the_language_that_it_says(pages: dict[str, Parsed]) -> None:
    glossary = Glossary.load()
    seen = {text for page in pages.values() for text in page.texts}
    languages = {text.language for text in seen}
    assert languages == {"en", "nl"}
    wrong = [
        text
        for text in seen
        if len(text.words.split()) >= _LEAST_WORDS
        and identify(text.words, glossary) not in {text.language, None}
    ]
    assert wrong == []


def test_dates_are_written_in_the_language_of_the_page(pages: dict[str, Parsed]) -> None:
    for name, number in (
        ("en/activities.html", "28 June 2018"),
        ("nl/activiteiten.html", "28 juni 2018"),
    ):
        assert ("2018-06-28", number) in pages[name].times
    assert ("2018-08", "August 2018") in pages["en/activities.html"].times
    assert ("2018-08", "augustus 2018") in pages["nl/activiteiten.html"].times
    assert ("2016", "2016") in pages["nl/activiteiten.html"].times


def test_numbers_and_names_are_those_of_the_language(pages: dict[str, Parsed]) -> None:
    def words(name: str) -> str:
        return "\n".join(text.words for text in pages[name].texts)

    assert re.search(r"^\d,\d{3} Dutch and English names", words("en/index.html"), re.MULTILINE)
    assert re.search(r"^\d\.\d{3} Nederlandse en Engelse", words("nl/index.html"), re.MULTILINE)
    assert "Australia" in words("en/activities.html")
    assert "Australië" in words("nl/activiteiten.html")
    assert {"Dutch", "English"} <= set(words("en/publications.html").split("\n"))
    assert {"Nederlands", "Engels"} <= set(words("nl/publicaties.html").split("\n"))


def test_names_say_the_language_that_they_are_in(pages: dict[str, Parsed]) -> None:
    english = pages["en/organisations.html"].texts
    assert Text("en", "Association of Dutch Municipalities") in english
    assert Text("nl", "Vereniging van Nederlandse Gemeenten") in english
    assert Text("nl", "Steunpunt Passend Onderwijs") in english
    dutch = pages["nl/organisaties.html"].texts
    assert Text("en", "International Network for School Attendance") in dutch
    assert (
        Text("nl", "Dit ben ik. Portretten van thuiszitters") in pages["en/publications.html"].texts
    )


def test_no_one_can_be_written_to(pages: dict[str, Parsed]) -> None:
    for page in pages.values():
        assert not [link for link in page.links if link.startswith(("mailto:", "tel:"))]
        assert not [text for text in page.texts if re.search(r"\w@\w+\.\w", text.words)]


def test_html_and_css_are_valid(
    site: Path, installed: Callable[[str], Path], peer: Callable[[str], str]
) -> None:
    validator = installed("vnu-jar/build/dist/vnu.jar")
    command = [
        peer("java"),
        # Compiling thoroughly takes more than it saves in one run; it wants a larger stack so.
        *("-XX:TieredStopAtLevel=1", "-Xss8m"),
        "-jar",
        str(validator),
        "--also-check-css",
        "--skip-non-html",
        str(site),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
