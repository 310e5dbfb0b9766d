from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Run = Callable[..., CompletedProcess[str]]


@pytest.mark.parametrize("arguments", [("{}",), ("--glossary", "{}")])
def test_sound_glossary_is_exit_code_0(run: Run, small: str, arguments: tuple[str, ...]) -> None:
    done = run("validate", *(argument.format(small) for argument in arguments))
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == "7 concepts, no problems\n"


def test_every_problem_is_a_line_on_stdout_with_its_place(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "bad.yaml"
    path.write_text("concepts:\n- id: Maan\n  nl: maan\n- id: zon\n", encoding="utf-8")
    done = run("validate", str(path))
    assert done.returncode == 1
    first, second = done.stdout.splitlines()
    assert first.startswith(f'{path}:2:7: the id "Maan" must be')
    assert second.startswith(f"{path}:4:3: a concept needs a term")
    assert done.stderr == "2 problems found\n"


def test_all_problems_are_shown_however_many(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "bad.yaml"
    path.write_text("concepts:\n" + "- id: X\n  nl: x\n" * 40, encoding="utf-8")
    assert len(run("validate", str(path)).stdout.splitlines()) > 40


@pytest.mark.parametrize("name", ["missing.yaml", "missing", "."])
def test_path_that_cannot_be_read_is_exit_code_2(run: Run, tmp_path: Path, name: str) -> None:
    done = run("validate", str(tmp_path / name))
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(str(tmp_path))
    assert done.stderr.count("\n") == 1


def test_word_list_is_validated_too(run: Run, words: str, tmp_path: Path) -> None:
    assert run("validate", words).returncode == 0
    path = tmp_path / "words.csv"
    path.write_text("dutch,english\n", encoding="utf-8")
    done = run("validate", str(path))
    assert done.returncode == 1
    assert done.stdout.startswith(f"{path}:1:1: the first line must name the columns")


def test_empty_path_is_a_wrong_call_and_not_the_glossary_in_use(run: Run, small: str) -> None:
    done = run("validate", "", "--glossary", small)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("insaterms validate: ")
    assert "the path is empty" in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("first", [True, False])
def test_two_paths_are_a_wrong_call(run: Run, small: str, words: str, *, first: bool) -> None:
    option = ("--glossary", words)
    arguments = (*option, "validate", small) if first else ("validate", small, *option)
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        f"insaterms validate: PATH is {small}, but --glossary names {words}; name one of them\n"
    )
    assert run("validate", small, "--glossary", f"{small}/").returncode == 0


def test_one_concept_is_no_plural(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "one.yaml"
    path.write_text("concepts:\n- id: maan\n  nl: maan\n", encoding="utf-8")
    assert run("validate", str(path)).stderr == "1 concept, no problems\n"
    assert run("export", "json", "-o", str(tmp_path / "x"), "--glossary", str(path)).stderr == (
        "x: 1 concept\n"
    )


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("x.yaml", 'concepts:\n- id: x\n  nl: x\n  "k\\e]0;pwn\\a": 1\n'),
        ("x.yaml", 'concepts:\n- id: x\n  nl: x\n  "k\\u202e\\u2066": 1\n'),
        ("x.yaml", 'concepts:\n- id: x\n  nl: x\n  "k\\n/etc/passwd:1:1: forged": 1\n'),
        ("x.csv", "nl,en,kind\nx,y,\x1b[31mred\n"),
    ],
)
@pytest.mark.parametrize("command", ["validate", "list", "format", "add"])
def test_faulty_glossary_neither_steers_the_terminal_nor_forges_a_line(
    run: Run, tmp_path: Path, command: str, name: str, text: str
) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    options = ("--nl", "zon", "--yes") if command == "add" else ()
    done = run(command, *options, "--glossary", str(path))
    assert done.returncode in {1, 2}
    shown = done.stdout + done.stderr
    assert not set(shown) & set("\x1b\x07\u202e\u2066")
    assert not any(line.startswith("/etc/passwd") for line in shown.splitlines())
