import json
from collections.abc import Callable
from subprocess import CompletedProcess

import pytest

Run = Callable[..., CompletedProcess[str]]


def _ids(done: CompletedProcess[str]) -> list[str]:
    return [line.split("\t")[0] for line in done.stdout.splitlines()[1:]]


def test_pipe_gets_a_header_and_tab_separated_rows(run: Run, small: str) -> None:
    done = run("list", "--glossary", small)
    header, *rows = (line.split("\t") for line in done.stdout.splitlines())
    assert header == ["concept", "nl", "en", "evidence", "kind", "subject"]
    assert rows[3] == [
        "thuiszitter",
        "thuiszitter",
        "young person not attending school",
        "both-shown",
        "term",
        "absence",
    ]
    assert len(rows) == 7
    assert {len(row) for row in rows} == {6}


@pytest.mark.parametrize(
    ("options", "ids"),
    [
        (("--subject", "organisations"), ["ingrado", "onderwijsinspectie"]),
        (("--kind", "organisation"), ["ingrado", "onderwijsinspectie"]),
        (("--status", "deprecated"), ["thuiszitter"]),
        (("--status", "admitted"), ["thuiszitter", "verzuim", "onderwijsinspectie"]),
        (("--evidence", "english-only"), ["spijbelen"]),
        (("--evidence", "own-name"), ["ingrado"]),
        (("--evidence", "proposed"), ["spijbelaar", "verzuim", "onderwijsinspectie"]),
        (("--evidence", "proposed", "--kind", "organisation"), ["onderwijsinspectie"]),
    ],
)
def test_filters_narrow_the_list(
    run: Run, small: str, options: tuple[str, ...], ids: list[str]
) -> None:
    done = run("list", *options, "--glossary", small)
    assert (done.returncode, _ids(done)) == (0, ids)


def test_status_shows_the_terms_that_have_it(run: Run, small: str) -> None:
    done = run("list", "--status", "deprecated", "--json", "--glossary", small)
    [row] = json.loads(done.stdout)
    assert (row["nl"], row["en"], row["evidence"]) == ("", "truant", "english-only")


@pytest.mark.parametrize(("extra", "shown"), [((), ""), (("--json",), "[]\n")])
def test_nothing_that_fits_is_exit_code_1(
    run: Run, small: str, extra: tuple[str, ...], shown: str
) -> None:
    done = run("list", "--kind", "law", *extra, "--glossary", small)
    assert done.returncode == 1
    assert done.stderr == "nothing fits\n"
    assert done.stdout == (shown or "concept\tnl\ten\tevidence\tkind\tsubject\n")


def test_unknown_subject_names_those_there_are(run: Run, small: str) -> None:
    done = run("list", "--subject", "absense", "--glossary", small)
    assert done.returncode == 2
    assert done.stderr == (
        "insaterms list: Invalid value for --subject: "
        'there is no subject "absense"; there are absence, organisations\n'
    )


@pytest.mark.parametrize("columns", ["40", "80", "120"])
def test_ids_are_never_cut_short_on_a_terminal(
    run: Run, small: str, monkeypatch: pytest.MonkeyPatch, columns: str
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    monkeypatch.setenv("NO_COLOR", "1")
    done = run("list", "--glossary", small, on_terminal=True)
    assert "onderwijsinspectie" in done.stdout
    assert "…" not in done.stdout
    assert max(map(len, done.stdout.splitlines())) <= int(columns)


def test_nothing_that_fits_has_no_empty_table_on_a_terminal(run: Run, small: str) -> None:
    done = run("list", "--kind", "law", "--glossary", small, on_terminal=True)
    assert (done.returncode, done.stdout, done.stderr) == (1, "", "nothing fits\n")
