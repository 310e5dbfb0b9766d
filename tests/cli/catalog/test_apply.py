"""`insaterms catalog apply`: translated pages, where they go, and what stays."""

import os
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Run = Callable[..., CompletedProcess[str]]
Golden = Callable[[str, str], None]

_INDEX = """\
---
title: Contact opnemen
lang: nl
---

# Contact opnemen

Call the school attendance officer.
"""


def test_pages_go_beside_their_sources(run: Run, site: Path, catalog: Path, golden: Golden) -> None:
    done = run("catalog", "apply", "pages", "--catalog", catalog.name)
    assert (done.returncode, done.stderr) == (0, "")
    golden("catalog-apply", done.stdout)
    assert (site / "pages/index.nl.md").read_text("utf-8") == _INDEX
    html = (site / "pages/about/us.nl.html").read_text("utf-8")
    source = (site / "pages/about/us.html").read_text("utf-8")
    assert html == source.replace('"en"', '"nl"').replace(
        "We help <b>every</b> pupil.", "Wij helpen <b>elke</b> leerling."
    )
    # What was written is not read as a source the next time.
    again = run("catalog", "apply", "pages", "--catalog", catalog.name)
    assert again.returncode == 0
    assert not (site / "pages/index.nl.nl.md").exists()


def test_a_page_that_somebody_wrote_is_not_written_over(
    run: Run, site: Path, catalog: Path
) -> None:
    own = site / "pages/index.nl.md"
    own.write_text("# Mijn eigen pagina\n", encoding="utf-8")
    done = run("catalog", "apply", "pages", "--catalog", catalog.name)
    assert (done.returncode, done.stdout) == (2, "")
    path = os.path.join("pages", "index.nl.md")
    assert done.stderr == (
        f"{path}: another text stands here; write over it with --force, "
        "or write the pages elsewhere (--output-dir)\n"
    )
    assert own.read_text("utf-8") == "# Mijn eigen pagina\n"
    # Nothing is half done.
    assert not (site / "pages/about/us.nl.html").exists()
    done = run("catalog", "apply", "pages", "--catalog", catalog.name, "-q", "--force")
    assert (done.returncode, own.read_text("utf-8")) == (0, _INDEX)
    # What is written is not said to be passed over.
    assert "passed over" not in done.stdout


def test_a_place_that_is_named_is_written_over(run: Run, site: Path, catalog: Path) -> None:
    (site / "out").mkdir()
    for name, place in {"x.md": ("-o", "x.md"), "out/index.md": ("--output-dir", "out")}.items():
        (site / name).write_text("Before\n", encoding="utf-8")
        done = run("catalog", "apply", "pages/index.md", "--catalog", catalog.name, *place)
        assert (done.returncode, (site / name).read_text("utf-8")) == (0, _INDEX)


def test_a_page_that_cannot_be_read_is_told_and_the_others_are_written(
    run: Run, site: Path, catalog: Path
) -> None:
    (site / "pages/bad.md").write_bytes(b"Caf\xe9\n")
    done = run("catalog", "apply", "pages", "--catalog", catalog.name, "-q")
    assert (done.returncode, "3 pages: " in done.stdout) == (1, True)
    assert done.stderr.startswith(os.path.join("pages", "bad.md:1:4: not UTF-8"))
    assert (site / "pages/index.nl.md").exists()


def test_a_translation_that_its_place_cannot_hold_is_told(run: Run, catalog: Path) -> None:
    text = catalog.read_text("utf-8").replace(
        '"About us"\nmsgstr ""', '"About us"\nmsgstr "A\u2028b"'
    )
    catalog.write_text(text, encoding="utf-8")
    done = run("catalog", "apply", "pages/menu.yml", "--catalog", catalog.name, "--strict")
    assert (done.returncode, done.stderr) == (1, "0 % translated, 100 % wanted\n")
    assert done.stdout.startswith("pages/menu.yml:2:12: cannot be written there: About us\n")


def test_a_page_that_says_its_language_says_the_other(run: Run, site: Path, catalog: Path) -> None:
    for name in ("a.en.md", "b.en.html.j2", "c.txt", "en.yml"):
        (site / name).write_text("title: About us\n", encoding="utf-8")
    pages = "a.en.md", "b.en.html.j2", "c.txt", "en.yml"
    assert run("catalog", "apply", *pages, "--catalog", catalog.name).returncode == 0
    names = {path.name for path in site.iterdir()}
    assert {"a.nl.md", "b.nl.html.j2", "c.nl.txt", "nl.yml"} <= names


def test_a_tree_is_built_again_in_another_folder(run: Run, site: Path, catalog: Path) -> None:
    for _time in range(2):
        done = run(
            *("catalog", "apply", "pages", "--catalog", catalog.name, "--output-dir", "pages/out")
        )
        assert done.returncode == 0
    written = sorted(path.name for path in (site / "pages/out").rglob("*") if path.is_file())
    assert written == ["index.md", "menu.yml", "us.html"]
    assert (site / "pages/out/index.md").read_text("utf-8") == _INDEX


def test_one_page_goes_where_it_is_told(run: Run, site: Path, catalog: Path) -> None:
    page = ("catalog", "apply", "pages/index.md", "--catalog", catalog.name, "-o")
    assert run(*page, "new/x.md").returncode == 0
    assert (site / "new/x.md").read_text("utf-8") == _INDEX
    done = run(*page, "-")
    assert done.stdout == _INDEX
    assert done.stderr.splitlines() == [
        "pages/index.md:8:1: not in the catalog: Call the school attendance officer.",
        "2 texts translated, 1 left as it is",
    ]


@pytest.mark.parametrize(
    ("page", "name", "arguments"),
    [
        ("page.md", "c.po", ("-o", "c.po")),
        ("page.md", "c.po", ("-o", "pages/../c.po")),
        ("page.md", "out/page.md", ("--output-dir", "out")),
        ("page.md", "page.nl.md", ("--force",)),
    ],
)
def test_the_catalog_is_no_place_for_a_page(
    run: Run, site: Path, catalog: Path, page: str, name: str, arguments: tuple[str, ...]
) -> None:
    (site / page).write_text("# Contact\n", encoding="utf-8")
    (site / "out").mkdir()
    before = catalog.rename(site / name).read_bytes()
    done = run("catalog", "apply", page, "--catalog", name, *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert "is the catalog; name another place for the translation of page.md" in " ".join(
        done.stderr.split()
    )
    assert (site / name).read_bytes() == before


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_to_the_catalog_is_no_place_for_a_page(run: Run, site: Path, catalog: Path) -> None:
    before = catalog.read_bytes()
    (site / "link.md").symlink_to(catalog)
    for named, place in (("nl.po", "link.md"), ("link.md", "nl.po")):
        done = run("catalog", "apply", "pages/index.md", "--catalog", named, "-o", place)
        assert (done.returncode, catalog.read_bytes()) == (2, before)


def test_line_ends_and_marks_stay(run: Run, site: Path, catalog: Path) -> None:
    page = "\ufeff<html lang=en>\r\n<p>We help <b>every</b> pupil.</p>\r\r\n \t\n".encode()
    (site / "a.html").write_bytes(page)
    run("catalog", "apply", "a.html", "--catalog", catalog.name)
    assert (site / "a.nl.html").read_bytes() == page.replace(b"=en", b"=nl").replace(
        b"We help <b>every</b> pupil", b"Wij helpen <b>elke</b> leerling"
    )


def test_a_compiled_catalog_will_do(run: Run, site: Path, catalog: Path) -> None:
    run("catalog", "compile", catalog.name)
    run("catalog", "apply", "pages/index.md", "--catalog", "nl.mo")
    assert (site / "pages/index.nl.md").read_text("utf-8") == _INDEX


def test_what_is_not_translated_can_fail(run: Run, site: Path, catalog: Path) -> None:
    page = ("catalog", "apply", "pages/index.md", "--catalog", catalog.name, "-q")
    done = run(*page, "--fail-under", "60")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "pages/index.nl.md: 2 texts translated, 1 left as it is\n"
    done = run(*page, "--strict")
    assert (done.returncode, done.stderr) == (1, "66 % translated, 100 % wanted\n")
    assert (site / "pages/index.nl.md").exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("pages", "-o", "x.md"), "--output goes with one page; 3 are named"),
        (("pages", "-o", "x", "--output-dir", "y"), "are two places; name one"),
        (("pages", "--output-dir", "pages"), "is a page itself"),
        (("pages/index.md", "-o", "pages/index.md"), "is a page itself"),
        (
            ("pages/index.md", "-o", "pages"),
            "pages is a folder; write the pages into it with --out",
        ),
        (("pages", "--source", "nl"), "the translations of nl.po are in nl, and so are the pages"),
        (("pages", "--target", "de"), "by its header nl.po is translated into nl, not into de"),
        (("a.md", "a.en.md"), "would both go to"),
        (("pages", "--catalog", "nothing.po"), "nothing.po: No such file"),
        (("pages", "--catalog", "pages"), "Is a directory"),
        (("pages", "--catalog", "pages/index.md"), "pages/index.md:"),
        (("pages", "--catalog", "wrong.mo"), "wrong.mo: this is no compiled catalog"),
        (("wrong.mo",), "wrong.mo: this is no page"),
        (("bad.md",), "bad.md:1:1: not UTF-8"),
    ],
)
def test_what_is_refused(
    run: Run, site: Path, catalog: Path, arguments: tuple[str, ...], said: str
) -> None:
    for name, data in {"wrong.mo": b"x", "bad.md": b"\xff", "a.md": b"a b", "a.en.md": b""}.items():
        (site / name).write_bytes(data)
    before = sorted(path for path in site.rglob("*"))
    done = run("catalog", "apply", "--catalog", catalog.name, *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert done.stderr.count("\n") == 1
    assert sorted(path for path in site.rglob("*")) == before


@pytest.mark.skipif(os.name == "nt", reason="permissions are those of POSIX")
def test_a_folder_that_cannot_be_written_is_told(
    run_without_rights: Run, site: Path, catalog: Path
) -> None:
    (site / "pages").chmod(0o500)
    done = run_without_rights("catalog", "apply", "pages/index.md", "--catalog", catalog.name)
    (site / "pages").chmod(0o700)
    assert (done.returncode, "Permission denied" in done.stderr) == (2, True)


def test_a_catalog_that_says_no_language_is_asked_for_it(run: Run, site: Path) -> None:
    (site / "x.po").write_text('msgid "About us"\nmsgstr "Over ons"\n', encoding="utf-8")
    done = run("catalog", "apply", "pages/menu.yml", "--catalog", "x.po")
    assert "does not say its language; name it: --target nl" in done.stderr
    run("catalog", "apply", "pages/menu.yml", "--catalog", "x.po", "--target", "nl")
    assert "title: Over ons\n" in (site / "pages/menu.nl.yml").read_text("utf-8")


def test_the_way_of_a_site(run: Run, site: Path, small: str) -> None:
    run("catalog", "extract", "pages")
    run("catalog", "update", "messages.pot", "-l", "nl")
    path = "locales/nl/LC_MESSAGES/messages.po"
    done = run("catalog", "fill", path, "--glossary", small)
    assert done.returncode == 0
    assert "7 messages, 0 translated before" in done.stdout
    run("catalog", "compile", "locales")
    done = run("catalog", "apply", "pages", "--catalog", path, "-q")
    assert done.returncode == 0
    assert (site / "pages/index.nl.md").exists()


@pytest.mark.parametrize(
    "fault",
    [
        'msgid "A\nmsgstr "b"\n',
        'msgid "A"\nmsgstr "\\d"\n',
        # Of two messages nobody can tell which is the page's.
        'domain "site"\nmsgid "Contact"\nmsgstr "Zo"\n',
    ],
)
def test_a_catalog_with_faults_writes_nothing(
    run: Run, site: Path, catalog: Path, fault: str
) -> None:
    catalog.write_text(f"{catalog.read_text('utf-8')}\n{fault}", encoding="utf-8")
    before = sorted(site.rglob("*"))
    done = run("catalog", "apply", "pages/index.md", "--catalog", catalog.name)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"{catalog.name}:")
    assert sorted(site.rglob("*")) == before


def test_links_of_which_nobody_can_tell_which_is_which_are_told(
    run: Run, site: Path, catalog: Path
) -> None:
    texts = (
        ("See [the board].", "Zie [het bestuur]."),
        ("Ask [the board] or [leave].", "Vraag [het bestuur] of [verlof]."),
    )
    more = "".join(f'\nmsgid "{one}"\nmsgstr "{other}"\n' for one, other in texts)
    catalog.write_text(catalog.read_text("utf-8") + more, encoding="utf-8")
    page = "See [the board].\n\nAsk [the board] or [leave].\n\n[the board]: /b\n[leave]: /l\n"
    (site / "links.md").write_text(page, encoding="utf-8")
    done = run("catalog", "apply", "links.md", "--catalog", catalog.name)
    why = "other links than in the page; write [translation][name in the page]"
    said = f"links.md:3:1: {why}: Ask [the board] or [leave]."
    assert (done.returncode, done.stdout.splitlines()[0]) == (0, said)
    written = (site / "links.nl.md").read_text("utf-8")
    assert written == page.replace("[the board].", "[het bestuur][the board].").replace(
        "See", "Zie"
    )
