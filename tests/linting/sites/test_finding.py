"""Which files the lint looks at, and what it says of those that it cannot read."""

import errno
import os
from collections.abc import Mapping
from pathlib import Path
from types import SimpleNamespace

import pytest

from insaterms.errors import ProblemsError
from insaterms.linting.sites import path_faults
from insaterms.linting.sites.file_names import Names, is_of_project
from insaterms.linting.sites.finding import FoundFiles, find_files, find_unsaved, kind_of
from insaterms.project import LintSettings, Project

CONCEPTS = "# ours\nsubject: care\nconcepts:\n\n  # the first\n  - id: zorg\n    nl: zorg\n"
SOURCES = "sources:\n  - id: site\n    body: Ingrado\n    document: Site\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in an empty folder."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(files: Mapping[str, str]) -> None:
    for name, text in files.items():
        path = Path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def kinds(found: FoundFiles) -> dict[str, str]:
    return {file.shown: file.kind for file in found.files}


def test_each_kind_of_file_is_found_by_its_name(folder: Path) -> None:
    names = (
        "a.md b.MARKDOWN c.html d.htm e.xhtml f.html.j2 g.jinja h.yml i.yaml j.toml k.po l.pot"
        " m.tmx n.mo o.db p.txt q.css r.css.j2 s.json"
    )
    write(dict.fromkeys(names.split(), ""))
    found = find_files([], Project())
    assert kinds(found) == {
        **dict.fromkeys("a.md b.MARKDOWN c.html d.htm e.xhtml f.html.j2 g.jinja".split(), "page"),
        **dict.fromkeys("h.yml i.yaml j.toml".split(), "page"),
        **dict.fromkeys("k.po l.pot".split(), "catalog"),
        "m.tmx": "units",
        "n.mo": "compiled",
    }
    assert [file.shown for file in found.files] == sorted(kinds(found))
    assert found.left_out == {"other kind": "o.db p.txt q.css r.css.j2 s.json".split()}
    named = find_files(["o.db", "p.txt", "q.css"], Project())
    assert kinds(named) == {"o.db": "memory", "p.txt": "page"}
    assert named.left_out == {"other kind": ["q.css"]}
    assert (kind_of("p.txt"), kind_of("p.txt", named=True)) == (None, "page")
    assert folder.exists()


def test_files_of_a_glossary_are_known_by_what_they_hold(folder: Path) -> None:
    write(
        {
            "terms/care.yaml": CONCEPTS,
            "terms/sources.yaml": SOURCES,
            "data/menu.yml": "title: Concepts\nconcepts: none\n",
            "data/list.yml": "concepts:\n  - title: Care\n",
            "windows.yaml": CONCEPTS.replace("\n", "\r\n"),
        }
    )
    assert kinds(find_files(["."], Project())) == {
        "data/list.yml": "page",
        "data/menu.yml": "page",
        "terms/care.yaml": "glossary",
        "terms/sources.yaml": "glossary",
        "windows.yaml": "glossary",
    }
    assert kinds(find_files(["."], Project(glossary="data")))["data/menu.yml"] == "glossary"
    one = Project(glossary=os.path.join("data", "list.yml"))
    assert kinds(find_files(["data"], one)) == {
        "data/list.yml": "glossary",
        "data/menu.yml": "page",
    }
    assert folder.exists()


def test_what_the_settings_name_is_looked_at_wherever_it_is(folder: Path) -> None:
    write(
        {
            "site/page.md": "",
            "terms/care.yaml": "x: 1\n",
            "terms/notes.md": "",
            "terms/.hidden.yaml": "",
            "site.db": "",
        }
    )
    project = Project(root="site", glossary="terms", memory="site.db")
    assert kinds(find_files([], project)) == {
        "site.db": "memory",
        "site/page.md": "page",
        "terms/care.yaml": "glossary",
    }
    assert kinds(find_files(["site"], project)) == {"site/page.md": "page"}
    assert kinds(find_files([], Project(root="site", glossary="terms/care.yaml"))) == {
        "site/page.md": "page",
        "terms/care.yaml": "glossary",
    }
    assert folder.exists()


def test_programs_files_and_what_is_excluded_are_passed_over(folder: Path) -> None:
    write(
        dict.fromkeys(
            [
                "pyproject.toml",
                "insaterms.toml",
                "mkdocs.yml",
                ".github/x.yml",
                ".hidden.md",
                "node_modules/a/readme.md",
                "site/index.html",
                "venv/pyvenv.cfg",
                "venv/readme.md",
                "drafts/a.md",
                "pages/a.md",
                "pages/b.html",
            ],
            "",
        )
    )
    project = Project(lint=LintSettings(exclude=("drafts", "pages/*.html")))
    assert list(kinds(find_files([], project))) == ["mkdocs.yml", "pages/a.md"]
    # Whoever names a file wants it, unless the settings say that nobody does.
    named = find_files([".hidden.md", "drafts/a.md", "pages/b.html"], project)
    assert list(kinds(named)) == [".hidden.md"]
    assert named.left_out == {"excluded": ["drafts/a.md", "pages/b.html"]}
    assert list(kinds(find_files(["drafts"], project))) == []
    below = Project(root="pages", lint=LintSettings(exclude=("*.html",)))
    assert list(kinds(find_files([], below))) == ["pages/a.md"]
    assert folder.exists()


def test_each_file_stands_once_under_its_own_name(folder: Path) -> None:
    write({"pages/a.md": "", "pages/b.md": "", "else/c.md": ""})
    Path("pages/0.md").symlink_to("a.md")
    Path("pages/link.md").symlink_to(folder / "else" / "c.md")
    Path("again").symlink_to("pages")
    named = ["pages/b.md", "pages", "./pages/a.md", "pages/../pages/b.md", "again", str(folder)]
    assert list(kinds(find_files(named[:5], Project(root="else")))) == [
        "pages/a.md",
        "pages/b.md",
        "pages/link.md",
    ]
    assert list(kinds(find_files(named, Project()))) == ["else/c.md", "pages/a.md", "pages/b.md"]


def test_names_are_those_from_the_current_folder(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write({"pages/care/a.md": "", "other/b.md": ""})
    monkeypatch.chdir(folder / "pages")
    assert list(kinds(find_files(["../other", str(folder / "pages")], Project()))) == [
        "../other/b.md",
        "care/a.md",
    ]


def test_what_cannot_be_read_is_told_with_its_reason(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write({"a.md": "", "closed/b.md": "", "up/c.md": ""})
    Path("loop").symlink_to("loop")
    Path("gone.md").symlink_to("nothing.md")
    Path("gone.css").symlink_to("nothing.css")
    Path("up/above").symlink_to("..")
    os.mkfifo("pipe.md")
    os.mkfifo("pipe.css")
    scandir = os.scandir

    def closed(path: str) -> object:
        if os.path.basename(path) == "closed":
            raise PermissionError(13, "no", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", closed)
    found = find_files([], Project())
    assert list(kinds(found)) == ["a.md", "up/c.md"]
    leads = "this link leads nowhere; mend it or take it away"
    device = "this is no file, but a folder, a pipe or a device"
    reasons = {
        "closed": "Permission denied",
        "gone.md": leads,
        "loop": "Too many levels of symbolic links",
        "pipe.md": device,
    }
    assert found.unreadable == tuple(sorted(reasons.items()))
    named = find_files(["loop", "pipe.md", "gone.md", "pipe.css", "/dev/null"], Project())
    assert named.files == ()
    null = os.path.relpath("/dev/null")
    assert dict(named.unreadable) == {
        "loop": reasons["loop"],
        "pipe.md": device,
        "gone.md": leads,
        "pipe.css": device,
        null: device,
    }
    assert folder.exists()


def test_a_name_that_is_no_text_is_told(folder: Path) -> None:
    for name in (b"caf\xe9.md", b"two\nlines.md", b"plain.md"):
        (folder / os.fsdecode(name)).touch()
    found = find_files([], Project())
    assert list(kinds(found)) == ["plain.md"]
    assert [shown for shown, _why in found.unreadable] == ["caf?.md", "two\ufffdlines.md"]
    assert all("rename it" in why for _shown, why in found.unreadable)
    for shown, _why in found.unreadable:
        shown.encode("utf-8")


def test_a_path_that_is_not_there_is_an_error_and_each_is_told(folder: Path) -> None:
    write({"a.md": ""})
    with pytest.raises(ProblemsError) as caught:
        find_files(["none.md", "a.md", "nowhere", "nul\0.md"], Project())
    assert [str(each) for each in caught.value.problems] == [
        "none.md: there is no such file or folder",
        "nowhere: there is no such file or folder",
        "nul\ufffd.md: there is no such file or folder",
    ]
    assert folder.exists()


def test_the_counterparts_of_named_pages_stand_beside_them(folder: Path) -> None:
    names = "en/a.md nl/a.md nl/b.md c.md c.nl.md d.md nl/d.md e_nl.md e_en.md f.md".split()
    write(dict.fromkeys(names, ""))

    def beside(*paths: str) -> list[str]:
        return [file.shown for file in find_files(paths, Project()).beside]

    assert beside("nl/a.md") == ["en/a.md"]
    assert beside("nl") == ["d.md", "en/a.md"]
    assert beside("c.md") == ["c.nl.md"]
    assert beside("c.nl.md", "c.md") == []
    assert beside("d.md") == ["nl/d.md"]
    assert beside("e_nl.md") == ["e_en.md"]
    assert beside("f.md") == []
    assert beside() == beside(".") == []
    assert folder.exists()


def test_a_counterpart_that_a_page_names_itself_stands_beside_it_wherever_it_is(
    folder: Path,
) -> None:
    key, link = "---\nref: absence\n---\n", '<link rel="alternate" hreflang="nl" href="x">'
    write(
        {
            "nl/verzuim.md": key,
            "content/absence.md": '+++\ntranslationKey = "absence"\n+++\n',
            "old/page.html": link,
            "content/other.md": "ref to nothing\n",
            "data/x.yml": "ref: absence\n",
            "drafts/a.md": key,
            "nl/plain.md": "# Verzuim\n",
        }
    )
    project = Project(lint=LintSettings(exclude=("drafts",)))

    def beside(*paths: str) -> list[str]:
        return [file.shown for file in find_files(paths, project).beside]

    assert beside("nl/verzuim.md") == ["content/absence.md", "old/page.html"]
    assert beside("nl") == beside("nl/verzuim.md")
    assert beside("nl/plain.md", "data/x.yml") == []
    assert beside() == []
    assert folder.exists()


def test_a_folder_costs_the_same_for_each_file(folder: Path) -> None:
    names = Names()
    calls = [names.shown(os.path.join("pages", f"{number}.md")) for number in range(50)]
    assert calls == [f"pages/{number}.md" for number in range(50)]
    assert len(names._shown) == 1
    assert folder.exists()


def test_a_text_that_is_not_saved_is_what_its_name_says(folder: Path) -> None:
    write({"en/a.md": "", "terms/x.yaml": CONCEPTS})
    project = Project(glossary="terms", lint=LintSettings(exclude=("drafts",)))
    found = find_unsaved("nl/a.md", project, b"")
    assert kinds(found) == {"nl/a.md": "page"}
    assert [each.shown for each in found.beside] == ["en/a.md"]
    assert kinds(find_unsaved("terms/new.yaml", project, b"")) == {"terms/new.yaml": "glossary"}
    assert kinds(find_unsaved("new.txt", project, b"")) == {"new.txt": "page"}
    assert find_unsaved("drafts/a.md", project, b"").left_out == {"excluded": ["drafts/a.md"]}
    assert find_unsaved("a.css", project, b"").left_out == {"other kind": ["a.css"]}
    os.mkfifo("pipe.yaml")
    assert kinds(find_unsaved("pipe.yaml", project, b"")) == {"pipe.yaml": "page"}
    assert folder.exists()


def test_what_is_to_stand_in_a_file_says_what_it_is_and_not_what_stands_on_disk(
    folder: Path,
) -> None:
    key = "---\nref: absence\n---\n"
    write({"terms/x.yaml": CONCEPTS, "nl/verzuim.md": "# Verzuim\n", "content/absence.md": key})
    concepts, plain = CONCEPTS.encode(), b"title: Care\n"

    def unsaved(path: str, data: bytes) -> str:
        return kinds(find_unsaved(path, Project(), data))[path]

    assert unsaved("terms/x.yaml", plain) == unsaved("terms/new.yaml", plain) == "page"
    assert unsaved("terms/x.yaml", concepts) == unsaved("new.yaml", concepts) == "glossary"
    instead = find_files(["terms"], Project(), {"terms/x.yaml": plain})
    assert kinds(instead) == {"terms/x.yaml": "page"}
    beside = find_unsaved("nl/verzuim.md", Project(), key.encode()).beside
    assert [each.shown for each in beside] == ["content/absence.md"]
    assert find_unsaved("nl/verzuim.md", Project(), b"# Verzuim\n").beside == ()
    assert folder.exists()


def test_a_file_above_a_link_to_a_folder_is_named_by_where_it_is(folder: Path) -> None:
    write({"else/deep/a.md": "", "else/b.md": "else", "b.md": "here"})
    Path("link").symlink_to("else/deep")
    path = os.path.join("link", os.pardir, "b.md")
    [found] = find_files([path], Project()).files
    assert found.shown == "else/b.md"
    assert Path(found.shown).read_bytes() == Path(path).read_bytes() == b"else"
    assert list(kinds(find_files([os.path.join("link", "a.md")], Project()))) == ["link/a.md"]
    assert folder.exists()


def test_where_nobody_may_look_is_told_and_not_said_to_be_missing(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def denied(path: str) -> os.stat_result:
        raise PermissionError(errno.EACCES, "denied", path)

    monkeypatch.setattr(path_faults, "os", SimpleNamespace(lstat=denied, stat=denied))
    found = find_files(["closed/a.md"], Project())
    assert (found.files, found.unreadable) == ((), (("closed/a.md", "Permission denied"),))
    assert folder.exists()


def test_without_settings_a_call_that_names_nothing_looks_at_the_current_folder(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(dict.fromkeys(("en/a.md", "nl/a.md", "nl/b.md"), "# A\n"))
    monkeypatch.chdir(folder / "nl")
    found = find_files([], Project(root=".."))
    assert [file.shown for file in found.files] == ["a.md", "b.md"]
    assert [file.shown for file in found.beside] == ["../en/a.md"]
    whole = find_files([], Project(root="..", path="../insaterms.toml"))
    assert [file.shown for file in whole.files] == ["../en/a.md", "a.md", "b.md"]
    monkeypatch.chdir(folder)
    assert [file.shown for file in find_files([], Project(root="nl")).files] == [
        "nl/a.md",
        "nl/b.md",
    ]


def test_a_file_is_of_the_project_if_it_lies_below_its_root(folder: Path) -> None:
    assert is_of_project("a/b.po", Project())
    assert is_of_project("a/b.po", Project(root="a"))
    assert is_of_project(str(folder / "a" / "b.po"), Project(root="a"))
    assert not is_of_project("ab/b.po", Project(root="a"))
    assert not is_of_project("../b.po", Project())
