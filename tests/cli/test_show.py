import json
from collections.abc import Callable
from subprocess import CompletedProcess

import pytest

Run = Callable[..., CompletedProcess[str]]


@pytest.mark.parametrize("columns", [40, 80, 200])
def test_card_holds_everything_and_keeps_to_the_width(
    run: Run,
    small: str,
    golden: Callable[[str, str], None],
    monkeypatch: pytest.MonkeyPatch,
    columns: int,
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    done = run("show", "thuiszitter", "--glossary", small)
    assert (done.returncode, done.stderr) == (0, "")
    golden(f"show-thuiszitter-{columns}", done.stdout)
    # An address stays in one piece, so that it can be followed.
    lines = [line for line in done.stdout.splitlines() if "https://" not in line]
    assert max(map(len, lines)) <= columns


def test_json_is_the_model(run: Run, small: str) -> None:
    done = run("show", "verzuim", "--json", "--glossary", small)
    shown = json.loads(done.stdout)
    assert (shown["id"], shown["subject"], shown["narrower"]) == (
        "verzuim",
        "absence",
        ["thuiszitter"],
    )
    assert [term["text"] for term in shown["terms"]["en"]] == ["absence", "absenteeism"]


@pytest.mark.parametrize("extra", [(), ("--json",)])
def test_unknown_id_is_exit_code_1_and_the_nearest_is_named(
    run: Run, small: str, extra: tuple[str, ...]
) -> None:
    done = run("show", "thuiszittr", *extra, "--glossary", small)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        'insaterms: there is no concept "thuiszittr" (did you mean "thuiszitter"?)\n'
    )


def test_id_must_be_given(run: Run, small: str) -> None:
    done = run("show", "--glossary", small)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "insaterms show: Missing argument 'ID'.\n"
