import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

Run = Callable[..., CompletedProcess[str]]


def test_json_counts_what_the_glossary_holds(run: Run, small: str) -> None:
    assert json.loads(run("stats", "--json", "--glossary", small).stdout) == {
        "concepts": 7,
        "subject": {"absence": 5, "organisations": 2},
        "kind": {"term": 5, "organisation": 2},
        "terms": {"en": 10, "nl": 9},
        "status": {"preferred": 13, "admitted": 4, "deprecated": 1, "superseded": 1},
        "misspellings": 1,
        "evidence": {
            "proposed": 3,
            "no translation": 1,
            "english-only": 1,
            "both-shown": 1,
            "own-name": 1,
        },
        "attestations": 5,
    }


def test_pipe_gets_one_count_a_line(run: Run, small: str) -> None:
    lines = run("stats", "--glossary", small).stdout.splitlines()
    assert lines[0] == "what\twhich\tcount"
    assert "concepts\t\t7" in lines
    assert "subject\torganisations\t2" in lines


def test_terminal_gets_a_table_with_numbers_to_the_right(run: Run, small: str) -> None:
    done = run("stats", "--glossary", small, on_terminal=True)
    assert "\t" not in done.stdout
    widths = {len(line) for line in done.stdout.splitlines() if line.rstrip()[-1:].isdigit()}
    assert len(widths) == 1


def test_cells_are_text_not_markup(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "words.csv"
    path.write_text("nl,en,subject\nmaan,moon,[bold]x\n", encoding="utf-8")
    assert "[bold]x" in run("stats", "--glossary", str(path), on_terminal=True).stdout
