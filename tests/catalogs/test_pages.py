"""The pages that a call names, and the language that their names say."""

import os
from pathlib import Path

import pytest

from insaterms.catalogs.pages import Page, find_pages, printable_path, tag_of
from insaterms.errors import ProblemsError


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in a folder with some pages."""
    monkeypatch.chdir(tmp_path)
    for name in ("pages/a.md", "pages/a.nl.md", "pages/nl/b.md", "pages/.c.md", "style.css"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    return tmp_path


def test_pages_in_another_language_and_hidden_ones_are_passed_over(folder: Path) -> None:
    found = find_pages(["pages", "pages/a.md"], language="en")
    assert [page.reference for page in found.pages] == ["pages/a.md"]
    assert found.left_out == {
        "hidden": ["pages/.c.md"],
        "language": ["pages/a.nl.md", "pages/nl/b.md"],
    }
    assert [page.within for page in find_pages(["pages"]).pages] == ["a.md", "a.nl.md", "nl/b.md"]
    assert find_pages(["pages"], ["nl", "*.nl.md"]).left_out["excluded"] == [
        "pages/a.nl.md",
        "pages/nl",
    ]
    assert find_pages(["pages/a.md"], ["a.*"]).pages == []
    assert folder.exists()


def test_what_is_no_page_and_what_is_not_there_are_told_together(folder: Path) -> None:
    with pytest.raises(ProblemsError) as caught:
        find_pages(["style.css", "none.md", "pages"])
    assert [(each.path, each.message) for each in caught.value.problems] == [
        ("none.md", "there is no such file or folder"),
        ("style.css", "this is no page; name Markdown, HTML, Jinja, YAML, TOML or text"),
    ]
    assert folder.exists()


def test_links_that_lead_round_in_a_circle_are_passed_over(folder: Path) -> None:
    (folder / "pages" / "loop").symlink_to("loop")
    (folder / "pages" / "up").symlink_to("..")
    found = find_pages(["pages"])
    assert found.left_out["link"] == ["pages/loop", "pages/up"]
    again = find_pages(["pages", "pages"])
    assert [page.path for page in again.pages] == [page.path for page in found.pages]


def test_a_folder_that_cannot_be_read_is_an_error(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def closed(path: str) -> object:
        raise PermissionError(13, "no", path)

    monkeypatch.setattr(os, "scandir", closed)
    with pytest.raises(PermissionError):
        find_pages(["pages"])
    assert folder.exists()


@pytest.mark.parametrize(
    ("path", "tag"),
    [
        ("pages/a.nl.md", "nl"),
        ("pages/a.pt-BR.html.j2", "pt-BR"),
        ("pages/nl/a.md", "nl"),
        ("pages/nl.yml", "nl"),
        ("pages/is/a.md", ""),
        ("pages/a.js.html", ""),
    ],
)
def test_a_name_says_its_language(path: str, tag: str) -> None:
    assert tag_of(Page(path, "pages")) == tag


def test_a_path_is_shown_as_text() -> None:
    assert printable_path(os.fsdecode(b"caf\xe9.md")) == "caf?.md"
    assert printable_path("a\nb\x1b.md") == "a\ufffdb\ufffd.md"
