import csv
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Run = Callable[..., CompletedProcess[str]]


def test_csv_can_be_read_as_a_glossary_again(run: Run, small: str, tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    path.write_text(run("export", "csv", "--glossary", small).stdout, encoding="utf-8")
    done = run("lookup", "thuiszitters", "--json", "--glossary", str(path))
    assert json.loads(done.stdout)["hits"][0]["concept"] == "thuiszitter"


@pytest.mark.parametrize("format_", ["csv", "omegat"])
def test_terms_to_avoid_are_not_exported(run: Run, small: str, format_: str) -> None:
    done = run("export", format_, "--glossary", small)
    rows = csv.reader(done.stdout.splitlines(), delimiter="," if format_ == "csv" else "\t")
    cells = {term for row in rows for cell in row[:2] for term in cell.split("|")}
    assert {"thuiszitter", "youth not at school"} <= cells
    assert not {"home sitter", "thuizitter"} & cells


@pytest.mark.parametrize(
    ("language", "row"),
    [("nl", "verzuim\tabsence\t"), ("en", "absence\tverzuim\t")],
)
def test_omegat_glossary_begins_with_the_source_language(
    run: Run, small: str, language: str, row: str
) -> None:
    done = run("export", "omegat", "--from", language, "--glossary", small)
    assert row in done.stdout.splitlines()


def test_json_holds_rejected_terms_and_no_misspellings(run: Run, small: str) -> None:
    concepts = json.loads(run("export", "json", "--glossary", small).stdout)["concepts"]
    texts = {t["text"] for c in concepts for side in c["terms"].values() for t in side}
    assert {"home sitter", "thuiszitter"} <= texts
    assert "thuizitter" not in texts


def test_output_goes_to_a_file_and_the_count_to_stderr(
    run: Run, small: str, tmp_path: Path
) -> None:
    path = tmp_path / "out.json"
    done = run("export", "json", "-o", str(path), "--glossary", small)
    assert (done.stdout, done.stderr) == ("", "out.json: 7 concepts\n")
    assert len(json.loads(path.read_text(encoding="utf-8"))["concepts"]) == 7


def test_folder_that_is_not_there_is_named_as_the_user_named_it(
    run: Run, small: str, tmp_path: Path
) -> None:
    path = tmp_path / "missing" / "out.csv"
    done = run("export", "csv", "-o", str(path), "--glossary", small)
    assert done.returncode == 2
    assert done.stderr == f"insaterms: {path}: cannot be written: No such file or directory\n"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")
def test_pipe_is_written_to_and_not_replaced(run: Run, small: str, tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    try:
        assert run("export", "omegat", "-o", str(path), "--glossary", small).returncode == 0
        assert b"verzuim\tabsence" in os.read(reader, 65536)
    finally:
        os.close(reader)
    assert path.is_fifo()


def test_unknown_format_names_those_there_are(run: Run, small: str) -> None:
    done = run("export", "xls", "--glossary", small)
    assert done.returncode == 2
    assert "'csv', 'omegat', 'json'" in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.skipif(not os.path.exists("/dev/stdout"), reason="there is no /dev/stdout")
def test_standard_output_may_be_named_as_a_file(small: str) -> None:
    command = [sys.executable, "-m", "insaterms", "--glossary", small, "export", "csv"]
    done = subprocess.run([*command, "-o", "/dev/stdout"], capture_output=True, check=True)
    assert done.stdout == subprocess.run(command, capture_output=True, check=True).stdout
