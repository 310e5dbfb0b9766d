"""`insaterms catalog update`: catalogs begun and brought up to date."""

from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Run = Callable[..., CompletedProcess[str]]
Golden = Callable[[str, str], None]


@pytest.fixture
def template(run: Run, site: Path) -> Path:
    """Return the template of the site."""
    run("catalog", "extract", "pages")
    return site / "messages.pot"


def test_a_catalog_is_begun_for_each_language(run: Run, site: Path, template: Path) -> None:
    done = run("catalog", "update", "messages.pot", "-l", "nl", "-l", "pt-BR", "-D", "site")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        "locales/nl/LC_MESSAGES/site.po: begun in nl, 7 messages to translate",
        "locales/pt_BR/LC_MESSAGES/site.po: begun in pt-BR, 7 messages to translate",
    ]
    text = (site / "locales/nl/LC_MESSAGES/site.po").read_text(encoding="utf-8")
    assert '"Language: nl\\n"' in text
    assert template.exists()


def test_a_catalog_is_brought_up_to_date(
    run: Run, site: Path, template: Path, catalog: Path, golden: Golden
) -> None:
    done = run("catalog", "update", template.name, catalog.name, "--verbose")
    assert (done.returncode, done.stderr) == (0, "")
    golden("catalog-update", done.stdout)
    text = catalog.read_text(encoding="utf-8")
    for kept in ("# By a translator.", "Contact opnemen", "Een schooltje", '#~ msgstr "Weg"'):
        assert kept in text
    before = catalog.stat().st_ino
    done = run("catalog", "update", template.name, catalog.name)
    assert done.stdout == "nl.po: up to date, 7 as before\n"
    assert catalog.stat().st_ino == before
    assert (site / "messages.pot").exists()


@pytest.mark.parametrize(("option", "code"), [("--dry-run", 0), ("--check", 1)])
def test_nothing_is_written_where_that_is_asked_for(
    run: Run, site: Path, template: Path, catalog: Path, option: str, code: int
) -> None:
    before = catalog.read_bytes()
    done = run("catalog", "update", template.name, catalog.name, "de.po", option)
    assert (done.returncode, catalog.read_bytes()) == (code, before)
    assert not (site / "de.po").exists()
    assert "nl.po: would be updated" in done.stdout
    assert "de.po: would be begun in de" in done.stdout
    run("catalog", "update", template.name, catalog.name, "de.po")
    assert run("catalog", "update", template.name, catalog.name, "--check").returncode == 0


def test_a_page_that_was_reworded_makes_its_translation_fuzzy(
    run: Run, site: Path, template: Path, catalog: Path
) -> None:
    run("catalog", "update", template.name, catalog.name)
    page = site / "pages/about/us.html"
    page.write_text(page.read_text("utf-8").replace("pupil.", "pupil here."), encoding="utf-8")
    run("catalog", "extract", "pages")
    before = catalog.read_text("utf-8").splitlines()
    done = run("catalog", "update", template.name, catalog.name)
    assert done.stdout == "nl.po: 1 changed (fuzzy); 6 as before\n"
    after = catalog.read_text("utf-8").splitlines()
    added = [line for line in after if line not in before]
    assert added == [
        '#| msgid "We help <b>every</b> pupil."',
        'msgid "We help <b>every</b> pupil here."',
    ]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("messages.pot",), "name catalogs (.po), or a language: --language nl"),
        (("messages.pot", "my.out.po"), "there is no my.out.po; say its language to begin it"),
        (("messages.pot", "nl.po", "./nl.po"), "./nl.po is named twice"),
        (("messages.pot", "messages.pot"), "messages.pot is named twice"),
        (("messages.pot", "pages"), "pages is a folder; name catalogs"),
        (("messages.pot", "-l", "../x"), '"../x" is no language'),
        (("messages.pot", "-l", "nl", "-D", "a/b"), '"a/b" is no name of a catalog'),
        (("pages", "nl.po"), "pages: Is a directory"),
        (("nothing.pot", "nl.po"), "nothing.pot: No such file or directory"),
        (("pages/index.md", "nl.po"), "pages/index.md:"),
        (("messages.pot", "-l", "zz"), '"zz" is no language that is known'),
    ],
)
def test_what_is_refused(
    run: Run, site: Path, template: Path, catalog: Path, arguments: tuple[str, ...], said: str
) -> None:
    before = catalog.read_bytes(), template.read_bytes()
    done = run("catalog", "update", *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert (catalog.read_bytes(), template.read_bytes()) == before
    assert not (site / "locales").exists()


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ('msgid "A school"', 'msgid "A school', 18),
        ('msgstr "Een schooltje"', 'msgstr "Een schooltje" of niet', 19),
        ('msgstr "Een schooltje"', "", 18),
        ("#, fuzzy", "<<<<<<< HEAD", 17),
        ('msgid "A school"', 'msgid "A\nschool"', 18),
        ('msgid "A school"', "msgstr", 18),
    ],
)
def test_nothing_is_written_where_a_fault_hides_a_message(
    run: Run, site: Path, template: Path, catalog: Path, old: str, new: str, line: int
) -> None:
    text = catalog.read_text("utf-8").replace(old, new)
    catalog.write_text(text, encoding="utf-8")
    for option in ((), ("--check",), ("--dry-run",)):
        done = run("catalog", "update", template.name, catalog.name, "de.po", *option)
        assert done.returncode == 2
        # The others are.
        assert done.stdout.startswith("de.po: ")
        first, *_, last = done.stderr.splitlines()
        assert first.startswith(f"nl.po:{line}:")
        assert last == "nl.po: nothing is written into it; mend the faults first"
        assert catalog.read_text("utf-8") == text
        assert (site / "de.po").exists()


def test_a_catalog_that_cannot_be_read_stops_no_other(
    run: Run, site: Path, template: Path, catalog: Path
) -> None:
    (site / "fr.po").write_bytes(b"\0\1")
    done = run("catalog", "update", template.name, "fr.po", catalog.name)
    assert (done.returncode, done.stdout.startswith("nl.po: ")) == (2, True)
    assert done.stderr.startswith("fr.po:1:1:")
    assert 'msgstr "Contact opnemen"' in catalog.read_text("utf-8")


def test_a_catalog_of_two_domains_is_told_and_stays(
    run: Run, site: Path, template: Path, catalog: Path
) -> None:
    said = "the messages are those of the domain “site”, and a compiled catalog holds one domain"
    text = catalog.read_text("utf-8") + '\ndomain "site"\n\nmsgid "Contact"\nmsgstr "Zo"\n'
    catalog.write_text(text, encoding="utf-8")
    done = run("catalog", "update", template.name, catalog.name, "de.po")
    assert (done.returncode, done.stdout.startswith("de.po: ")) == (2, True)
    assert done.stderr.startswith(f"nl.po:{text.count(chr(10)) - 1}:1: from here on {said}")
    assert catalog.read_text("utf-8") == text
    # A template neither.
    done = run("catalog", "update", catalog.name, "fr.po")
    assert (done.returncode, done.stdout, (site / "fr.po").exists()) == (2, "", False)
    assert said in done.stderr


def test_a_catalog_wholly_in_one_domain_stays_there(
    run: Run, template: Path, catalog: Path
) -> None:
    catalog.write_text(f'domain "site"\n\n{catalog.read_text("utf-8")}', encoding="utf-8")
    assert run("catalog", "update", template.name, catalog.name).returncode == 0
    assert run("catalog", "update", template.name, catalog.name, "--check").returncode == 0
    assert run("catalog", "compile", catalog.name).returncode == 0


def test_a_template_with_faults_changes_nothing(run: Run, template: Path, catalog: Path) -> None:
    template.write_text(template.read_text("utf-8") + ">>>>>>> other\n", encoding="utf-8")
    before = catalog.read_bytes()
    done = run("catalog", "update", template.name, catalog.name)
    assert (done.returncode, done.stdout, catalog.read_bytes()) == (2, "", before)
    assert done.stderr.splitlines()[-1].startswith("messages.pot: ")


def test_faults_of_a_catalog_are_told_and_it_is_updated_all_the_same(
    run: Run, template: Path, catalog: Path
) -> None:
    text = catalog.read_text("utf-8").replace('msgstr "Een schooltje"', 'msgstr "Een \\school"')
    catalog.write_text(text, encoding="utf-8")
    done = run("catalog", "update", template.name, catalog.name)
    assert done.returncode == 0
    assert done.stderr.startswith("nl.po:")
    assert "Een \\school" in catalog.read_text("utf-8")
