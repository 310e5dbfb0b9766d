"""`insaterms catalog extract`: what is read, what is passed over, and what is refused."""

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Run = Callable[..., CompletedProcess[str]]
Golden = Callable[[str, str], None]

_DATE = re.compile(r"(?m)^\"POT-Creation-Date: .*\\n\"$")


def test_the_texts_of_pages_become_a_template(run: Run, site: Path, golden: Golden) -> None:
    done = run("catalog", "extract", "pages")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "messages.pot: 7 messages from 3 pages\n"
    text = (site / "messages.pot").read_text(encoding="utf-8")
    golden("catalog-extract", _DATE.sub('"POT-Creation-Date: now\\\\n"', text))


def test_the_same_pages_leave_the_file_alone(run: Run, site: Path) -> None:
    run("catalog", "extract", "pages")
    path = site / "messages.pot"
    dated = _DATE.sub('"POT-Creation-Date: 2020-01-01 00:00+0000\\\\n"', path.read_text("utf-8"))
    path.write_text(dated, encoding="utf-8")
    before = path.stat().st_ino
    done = run("catalog", "extract", "pages")
    assert done.stdout == "messages.pot: up to date, 7 messages from 3 pages\n"
    assert (path.read_text("utf-8"), path.stat().st_ino) == (dated, before)
    assert run("catalog", "extract", "pages", "--check").returncode == 0
    (site / "pages/menu.yml").write_text("title: Menu\n", encoding="utf-8")
    done = run("catalog", "extract", "pages", "--check")
    assert (done.returncode, path.read_text("utf-8")) == (1, dated)
    assert done.stdout == "messages.pot: out of date; 7 messages from 3 pages\n"
    run("catalog", "extract", "pages")
    # The date of a template is that of its beginning: the difference is its messages.
    assert "2020-01-01" in path.read_text("utf-8")
    assert 'msgid "Menu"' in path.read_text("utf-8")


def test_standard_output_has_the_template_alone(run: Run, site: Path) -> None:
    done = run("catalog", "extract", "pages/menu.yml", "-o", "-")
    assert done.stdout.startswith("#, fuzzy\nmsgid")
    assert done.stderr == "1 message from 1 page\n"
    assert not (site / "messages.pot").exists()


def test_a_check_needs_a_file_to_look_at(run: Run, site: Path) -> None:
    done = run("catalog", "extract", "pages", "-o", "-", "--check")
    assert (done.returncode, done.stdout) == (2, "")
    assert "--check looks at a file" in done.stderr
    assert site.exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")
def test_a_pipe_is_written_to_and_not_read(site: Path) -> None:
    pipe = site / "pipe"
    os.mkfifo(pipe)
    command = [sys.executable, "-m", "insaterms", "catalog", "extract", "pages", "-o"]

    def call(place: str) -> CompletedProcess[str]:
        return subprocess.run(
            [*command, place], capture_output=True, text=True, timeout=60, check=True
        )

    handle = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        done = call("pipe")
        read = os.read(handle, 100_000).decode()
    finally:
        os.close(handle)
    assert read.startswith("#, fuzzy\nmsgid")
    assert (done.stdout, done.stderr) == ("", "pipe: 7 messages from 3 pages\n")
    done = call("/dev/stdout")
    # The line of the date may be another by now.
    assert _DATE.sub("", done.stdout) == _DATE.sub("", read)
    assert done.stderr == "/dev/stdout: 7 messages from 3 pages\n"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")
def test_a_pipe_is_not_checked(run: Run, site: Path) -> None:
    os.mkfifo(site / "pipe")
    done = run("catalog", "extract", "pages", "-o", "pipe", "--check")
    assert (done.returncode, done.stdout) == (2, "")
    assert "--check looks at a file" in done.stderr


def test_msgfmt_accepts_the_template(run: Run, site: Path, peer: Callable[[str], str]) -> None:
    run("catalog", "extract", "pages")
    command = [peer("msgfmt"), "-c", "-o", os.devnull, str(site / "messages.pot")]
    assert subprocess.run(command, capture_output=True, check=False).returncode == 0


def test_what_is_passed_over_is_told_by_its_reason(run: Run, site: Path, golden: Golden) -> None:
    pages = site / "pages"
    for name in (
        *(".hidden.md", "node_modules/a.md", "_build/a.md", "a.png", "b.png", "c", "robots.txt"),
        *(
            "index.nl.md",
            "nl/page.md",
            "nl.yml",
            "drafts/a.md",
            "deep/drafts/b.md",
            "venv/pyvenv.cfg",
        ),
        *("venv/pyvenv.cfg", "venv/x.md", "site/index.html", "mkdocs.yml"),
    ):
        path = pages / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Some text\n", encoding="utf-8")
    (pages / "mkdocs.yml").write_text("site_name: Ours\n", encoding="utf-8")
    (pages / "said.md").write_text("---\nlang: nl\n---\nTekst\n", encoding="utf-8")
    (pages / "loop").symlink_to(pages, target_is_directory=True)
    (pages / "broken.md").symlink_to(site / "nothing.md")
    done = run("catalog", "extract", "pages", "--exclude", "drafts", "--exclude", "c*")
    assert (done.returncode, done.stderr) == (0, "")
    golden("catalog-passed-over", done.stdout)


def test_a_folder_that_is_named_is_read_whatever_it_is_called(run: Run, site: Path) -> None:
    (site / "pages").rename(site / "_build")
    assert "7 messages from 3 pages" in run("catalog", "extract", "_build").stdout


def test_a_page_that_is_named_twice_counts_once(run: Run, site: Path) -> None:
    once = run("catalog", "extract", "pages", "-o", "-").stdout
    path = str(site / "pages" / "menu.yml")
    again = run("catalog", "extract", "pages", path, "pages/../pages", "-o", "-").stdout
    assert _DATE.sub("", again) == _DATE.sub("", once)


def test_references_stand_relative_to_the_current_folder(run: Run, site: Path) -> None:
    (site / "my pages").mkdir()
    (site / "my pages/a b.md").write_text("# Words\n", encoding="utf-8")
    done = run("catalog", "extract", str(site / "my pages"), "-o", "-")
    assert "#: \u2068my pages/a b.md\u2069:1\n" in done.stdout


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_a_name_that_is_no_text_breaks_no_line(run: Run, site: Path) -> None:
    folder = site / "odd"
    folder.mkdir()
    for name in (b"a\nb.md", b"c\xff.md"):
        Path(os.fsdecode(bytes(folder) + b"/" + name)).write_text("# Words\n", encoding="utf-8")
    done = run("catalog", "extract", "odd")
    assert (done.returncode, done.stdout) == (0, "messages.pot: 1 message from 2 pages\n")
    text = (site / "messages.pot").read_text("utf-8")
    assert "#: odd/a\ufffdb.md:1 odd/c?.md:1\n" in text


def test_gettext_in_templates(run: Run, site: Path) -> None:
    (site / "a.html.j2").write_text(
        '<h1>{{ _("Hello") }}</h1>{% terms %}<p>Words here</p>{% endterms %}', encoding="utf-8"
    )
    done = run("catalog", "extract", "a.html.j2", "-o", "-")
    assert (done.returncode, done.stderr) == (0, "2 messages from 1 page\n")
    assert 'msgid "Hello"' in done.stdout
    # The word alone asks for no extension.
    (site / "b.j2").write_text('<p>The terms</p>{{ _("Hello") }}', encoding="utf-8")
    done = run("catalog", "extract", "b.j2", "-o", "-", "--jinja-extension", "nowhere.Such")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "insaterms: there is no such extension of Jinja: No module named 'nowhere'\n"
    )


def test_a_template_that_jinja_cannot_read_stops_nothing(run: Run, site: Path) -> None:
    page = '{% load i18n %}{% trans "Hello" %}<p>Words here</p>{% url "home" %}'
    (site / "pages/django.html").write_text(page, encoding="utf-8")
    done = run("catalog", "extract", "pages")
    assert (done.returncode, done.stdout) == (1, "messages.pot: 8 messages from 4 pages\n")
    assert done.stderr == (
        "pages/django.html:1: Jinja cannot read this template: Encountered unknown tag 'load'; "
        "its calls of gettext are left out: name the extension that it needs "
        "(--jinja-extension), or leave it out (--exclude)\n"
    )
    assert 'msgid "Words here"' in (site / "messages.pot").read_text("utf-8")
    done = run("catalog", "extract", "pages", "--exclude", "django.html")
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    ("location", "line"),
    [("full", "#: pages/about/us.html:4\n"), ("file", "#: pages/about/us.html\n"), ("never", "")],
)
def test_places_are_said_as_far_as_somebody_wants_them(
    run: Run, site: Path, location: str, line: str
) -> None:
    run("catalog", "extract", "pages", "--add-location", location)
    text = (site / "messages.pot").read_text("utf-8")
    assert f'#. label\n{line}msgctxt "navigation"\n' in text.replace("#. navigation", "#. label")
    run("catalog", "update", "messages.pot", "-l", "nl")
    catalog = site / "locales/nl/LC_MESSAGES/messages.po"
    before = catalog.read_text("utf-8")
    page = site / "pages/about/us.html"
    page.write_text("\n\n" + page.read_text("utf-8"), encoding="utf-8")
    run("catalog", "extract", "pages", "--add-location", location)
    run("catalog", "update", "messages.pot", "-l", "nl")
    assert (catalog.read_text("utf-8") == before) == (location != "full")


# -- refused ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.html", b'<meta charset="iso-8859-1"><p>Caf\xe9</p>', "a.html:1:34: not UTF-8"),
        ("a.md", b"a\0b", "a.md:1:2: this is no text; leave it out (--exclude)"),
        ("a.md", b"ok\nb\xe9\n", "a.md:2:2: not UTF-8; save it as UTF-8, or leave it out"),
        ("a.html", "a".encode("utf-16"), "a.html:1:1: this is UTF-16; save it as UTF-8"),
        ("a.yml", b"title: [a\n", "a.yml:"),
        ("a.toml", b"title = \n", "a.toml:1:"),
    ],
)
def test_a_page_that_cannot_be_read_is_told_and_the_others_are_read(
    run: Run, site: Path, name: str, data: bytes, said: str
) -> None:
    (site / name).write_bytes(data)
    done = run("catalog", "extract", name, "pages")
    assert (done.returncode, done.stdout) == (1, "messages.pot: 7 messages from 3 pages\n")
    assert done.stderr.startswith(said)
    assert done.stderr.count("\n") == 1
    (site / "messages.pot").unlink()
    # Without another page there is nothing to write.
    done = run("catalog", "extract", name)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(said)
    assert not (site / "messages.pot").exists()


def test_a_file_that_is_no_page_is_refused(run: Run, site: Path) -> None:
    (site / "a.exe").write_bytes(b"x")
    done = run("catalog", "extract", "a.exe", "pages")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("a.exe: this is no page; name Markdown, HTML")
    assert not (site / "messages.pot").exists()


def test_every_page_with_a_fault_is_told(run: Run, site: Path) -> None:
    for name in ("a.md", "b.md"):
        (site / name).write_bytes(b"\xff")
    done = run("catalog", "extract", "a.md", "b.md", "c.md")
    assert done.stderr == "c.md: there is no such file or folder\n"
    done = run("catalog", "extract", "a.md", "b.md")
    assert [line.partition(":")[0] for line in done.stderr.splitlines()] == ["a.md", "b.md"]


@pytest.mark.skipif(os.name == "nt", reason="permissions are those of POSIX")
def test_a_page_that_may_not_be_read_is_told(run_without_rights: Run, site: Path) -> None:
    (site / "pages/index.md").chmod(0)
    done = run_without_rights("catalog", "extract", "pages")
    assert (done.returncode, done.stderr) == (1, "pages/index.md: Permission denied\n")


def test_a_folder_without_pages_is_an_error(run: Run, site: Path) -> None:
    (site / "empty").mkdir()
    (site / "empty/index.nl.md").write_text("Tekst\n", encoding="utf-8")
    done = run("catalog", "extract", "empty")
    assert done.returncode == 2
    assert done.stderr.splitlines() == [
        "passed over: 1 page in another language (empty/index.nl.md)",
        "insaterms: there is no page in en here; name one, or another language",
    ]
    assert run("catalog", "extract", "empty", "--source", "nl").returncode == 0


def test_pages_in_another_language_than_is_said_are_refused(run: Run, site: Path) -> None:
    text = "De leerplichtambtenaar spreekt met de ouders en met de school over het verzuim.\n"
    (site / "a.md").write_text(text, encoding="utf-8")
    done = run("catalog", "extract", "a.md")
    assert (done.returncode, done.stdout) == (2, "")
    assert "write --source nl" in done.stderr
    assert run("catalog", "extract", "a.md", "--source", "nl").returncode == 0


@pytest.mark.parametrize(
    ("output", "said"),
    [
        ("pages/index.md", "this is one of the pages"),
        ("nl.po", "this is a catalog; `insaterms catalog update`"),
        ("notes", "something else than a template stands here"),
    ],
)
def test_nothing_that_would_be_lost_is_written_over(
    run: Run, site: Path, catalog: Path, output: str, said: str
) -> None:
    (site / "notes").write_text("Mine\n", encoding="utf-8")
    before = (site / output).read_bytes()
    done = run("catalog", "extract", "pages", "-o", output)
    assert (done.returncode, (site / output).read_bytes()) == (2, before)
    assert done.stderr.startswith(f"{output}: {said}")
    assert catalog.exists()


def test_a_folder_is_no_template(run: Run, site: Path) -> None:
    done = run("catalog", "extract", "pages", "-o", "pages")
    assert (done.returncode, done.stdout) == (2, "")
    wanted = os.path.join("pages", "messages.pot")
    assert done.stderr == f"pages: this is a folder; name a file in it: --output {wanted}\n"
    assert sorted(path.name for path in site.iterdir()) == ["pages"]


def test_values_that_are_no_messages_are_counted_and_named_on_request(run: Run, site: Path) -> None:
    data = "title: Menu\nlayout: Full width\nauthor: Jan Jansen\n"
    (site / "pages/menu.yml").write_text(data, encoding="utf-8")
    done = run("catalog", "extract", "pages/menu.yml")
    assert (done.returncode, done.stdout) == (0, "messages.pot: 1 message from 1 page\n")
    said = "2 values of data with words are no messages"
    assert done.stderr == f"{said}; --verbose names them\n"
    done = run("catalog", "extract", "pages/menu.yml", "-v")
    assert done.stderr.splitlines() == [
        f"{said}:",
        "pages/menu.yml:2: layout: Full width",
        "pages/menu.yml:3: author: Jan Jansen",
    ]
