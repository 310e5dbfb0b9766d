"""`insaterms catalog status`: a row for each catalog, JSON, CSV, and --fail-under."""

import csv
import io
import json
import os
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Run = Callable[..., CompletedProcess[str]]
Golden = Callable[[str, str], None]


@pytest.fixture
def catalogs(site: Path, catalog: Path) -> Path:
    """Return a folder with two Dutch catalogs and a German one that is done."""
    text = catalog.read_text("utf-8")
    for language, domain in (("nl", "site"), ("nl", "forms"), ("de", "site")):
        path = site / "locales" / language / "LC_MESSAGES" / f"{domain}.po"
        path.parent.mkdir(parents=True, exist_ok=True)
        written = text.replace("Language: nl", f"Language: {language}")
        if language == "de":
            written = written[: written.index("#, fuzzy")]
        path.write_text(written, encoding="utf-8")
    return site / "locales"


def test_a_table_in_a_pipe(run: Run, catalogs: Path, golden: Golden) -> None:
    done = run("catalog", "status", catalogs.name)
    assert (done.returncode, done.stderr) == (0, "")
    golden("catalog-status", done.stdout)


def test_a_table_on_a_terminal_has_bars(run: Run, catalogs: Path, golden: Golden) -> None:
    done = run("catalog", "status", catalogs.name, on_terminal=True)
    golden("catalog-status-terminal", done.stdout)


def test_json(run: Run, catalogs: Path) -> None:
    document = json.loads(run("catalog", "status", catalogs.name, "--json").stdout)
    assert [each["path"] for each in document["catalogs"]] == [
        "locales/de/LC_MESSAGES/site.po",
        "locales/nl/LC_MESSAGES/forms.po",
        "locales/nl/LC_MESSAGES/site.po",
    ]
    (german, dutch) = document["languages"]
    assert (german["language"], german["percent"]) == ("de", 100.0)
    assert dutch == {
        "language": "nl",
        "total": {"messages": 8, "words": 22},
        "translated": {"messages": 4, "words": 14},
        "fuzzy": {"messages": 2, "words": 4},
        "untranslated": {"messages": 2, "words": 4},
        "obsolete": 2,
        "percent": 50.0,
        "percent_of_words": 63.64,
    }


def test_csv(run: Run, catalogs: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(run("catalog", "status", "locales", "--csv").stdout)))
    assert [(each["language"], each["translated"], each["percent"]) for each in rows] == [
        ("de", "2", "100.0"),
        ("nl", "2", "50.0"),
        ("nl", "2", "50.0"),
    ]
    assert catalogs.exists()


@pytest.mark.parametrize("shape", [(), ("--csv",), ("--json",), ("--fail-under", "50")])
def test_what_cannot_be_read_hides_no_other(
    run: Run, catalogs: Path, shape: tuple[str, ...]
) -> None:
    expected = run("catalog", "status", "locales", *shape).stdout
    (catalogs / "fr.po").write_bytes(b"\0\1")
    done = run("catalog", "status", "locales", *shape)
    assert (done.returncode, done.stdout) == (2, expected)
    assert done.stderr.startswith(os.path.join("locales", "fr.po:1:1:"))


def test_of_catalogs_that_cannot_be_read_nothing_is_shown(run: Run, site: Path) -> None:
    (site / "fr.po").write_bytes(b"\0\1")
    done = run("catalog", "status", "fr.po")
    assert (done.returncode, done.stdout) == (2, "")


def test_what_is_below_is_told_and_fails(run: Run, catalogs: Path) -> None:
    assert run("catalog", "status", "locales", "--fail-under", "50").returncode == 0
    done = run("catalog", "status", "locales", "--fail-under", "99.5")
    assert done.returncode == 1
    assert done.stderr.splitlines() == [
        "locales/nl/LC_MESSAGES/forms.po: 50 % translated, 99.5 % wanted",
        "locales/nl/LC_MESSAGES/site.po: 50 % translated, 99.5 % wanted",
    ]
    assert run("catalog", "status", "locales", "--fail-under", "101").returncode == 2
    assert catalogs.exists()


def test_nearly_all_is_not_all(run: Run, site: Path) -> None:
    text = 'msgid ""\nmsgstr "Language: nl\\n"\n'
    text += "".join(f'\nmsgid "a{number}"\nmsgstr "b"\n' for number in range(999))
    (site / "nl.po").write_text(text + '\nmsgid "c"\nmsgstr ""\n', encoding="utf-8")
    done = run("catalog", "status", "nl.po", "--fail-under", "100")
    assert (done.returncode, "  99 %  " in done.stdout) == (1, True)


def test_a_catalog_without_messages_does_not_pass(run: Run, site: Path) -> None:
    (site / "empty.po").write_bytes(b"")
    (site / "nl.po").write_text('msgid ""\nmsgstr "Language: nl\\n"\n', encoding="utf-8")
    done = run("catalog", "status", "empty.po", "nl.po", "--fail-under", "1")
    assert done.returncode == 1
    assert done.stderr.splitlines() == [
        "empty.po: 0 % translated, 1 % wanted",
        "nl.po: 0 % translated, 1 % wanted",
    ]


def test_programs_are_spoken_to_in_english(run: Run, site: Path) -> None:
    (site / "nl.po").write_text('msgid "a"\nmsgstr "b"\njunk\n', encoding="utf-8")
    for shape in ("--json", "--csv"):
        done = run("--ui-language", "nl", "catalog", "status", "nl.po", shape)
        assert "this is no part of a catalog" in done.stderr
    done = run("catalog", "status", "nl.po", "--json", "--csv")
    assert (done.returncode, "--json and --csv are two shapes" in done.stderr) == (2, True)


def test_a_catalog_with_faults_is_never_done(run: Run, site: Path) -> None:
    text = 'msgid ""\nmsgstr "Language: nl\\n"\n\nmsgid "a"\nmsgstr "b"\n\n'
    (site / "nl.po").write_text(f'{text}msgid "c\nmsgstr "d"\n', encoding="utf-8")
    for option in ((), ("--fail-under", "0")):
        done = run("catalog", "status", "nl.po", *option)
        assert (done.returncode, "  50 %  " in done.stdout) == (2, True)
        first, *_, last = done.stderr.splitlines()
        assert first.startswith("nl.po:7:7: ")
        assert last == "nl.po: with these faults nobody can tell how much is translated; mend them"
    # One that hides nothing, but with which nobody can compile it.
    (site / "nl.po").write_text(f'{text}msgid "c"\nmsgstr "\\d"\n', encoding="utf-8")
    done = run("catalog", "status", "nl.po")
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert " 100 % " in done.stdout
