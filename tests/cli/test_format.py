from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Run = Callable[..., CompletedProcess[str]]

_UGLY = 'concepts:\n    - nl: "maan"   # at night\n      id: maan\n      en: [moon]\n'
_CANONICAL = "concepts:\n- id: maan\n  nl: maan   # at night\n  en: moon\n"


@pytest.fixture
def ugly(tmp_path: Path) -> Path:
    path = tmp_path / "ugly.yaml"
    path.write_text(_UGLY, encoding="utf-8")
    return path


def test_rewrites_a_file_and_a_second_time_changes_nothing(run: Run, ugly: Path) -> None:
    done = run("format", str(ugly))
    assert (done.returncode, done.stdout) == (0, f"rewrote {ugly}\n")
    assert done.stderr == "1 rewritten, 0 already canonical\n"
    text = ugly.read_text(encoding="utf-8")
    assert " ".join(text.split()) == " ".join(_CANONICAL.split())
    again = run("format", str(ugly))
    assert (again.returncode, again.stdout) == (0, "")
    assert ugly.read_text(encoding="utf-8") == text


def test_check_writes_nothing_and_is_exit_code_1(run: Run, ugly: Path) -> None:
    done = run("format", "--check", str(ugly))
    assert (done.returncode, done.stdout) == (1, f"would rewrite {ugly}\n")
    assert ugly.read_text(encoding="utf-8") == _UGLY


def test_check_of_canonical_files_is_exit_code_0(run: Run, small: str) -> None:
    done = run("format", "--check", "--glossary", small)
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == "0 would be rewritten, 2 already canonical\n"


def test_diff_shows_the_change_and_writes_nothing(run: Run, ugly: Path) -> None:
    done = run("format", "--diff", str(ugly))
    assert done.returncode == 1
    assert "+- id: maan" in done.stdout.splitlines()
    assert ugly.read_text(encoding="utf-8") == _UGLY


def test_file_with_problems_is_left_as_it_is_and_the_others_are_rewritten(
    run: Run, ugly: Path, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.yaml"
    bad.write_text("concepts:\n- id: a\n   nl: [\n", encoding="utf-8")
    done = run("format", str(tmp_path))
    assert done.returncode == 2
    assert done.stdout == f"rewrote {ugly}\n"
    assert str(bad) in done.stderr
    assert bad.read_text(encoding="utf-8") == "concepts:\n- id: a\n   nl: [\n"


def test_word_list_has_no_canonical_form(run: Run, words: str) -> None:
    done = run("format", words)
    assert done.returncode == 2
    assert f"{words}: only .yaml files have a canonical form" in done.stderr


def test_file_that_cannot_be_written_stays_whole(
    run: Run, ugly: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied", "aside")

    monkeypatch.setattr("insaterms.formats.files.os.replace", refuse)
    done = run("format", str(ugly))
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr == (
        f"0 rewritten, 0 already canonical\n{ugly}: cannot be written: Permission denied\n"
    )
    assert ugly.read_text(encoding="utf-8") == _UGLY
    assert [path.name for path in ugly.parent.iterdir()] == ["ugly.yaml"]


def test_file_that_changed_meanwhile_is_left_as_it_is(
    run: Run, ugly: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from insaterms.formats.glossary_yaml import layout

    usual = layout.laid_out

    def while_somebody_saves(text: str) -> str:
        ugly.write_text(f"{_UGLY}# saved\n", encoding="utf-8")
        return usual(text)

    monkeypatch.setattr(layout, "laid_out", while_somebody_saves)
    done = run("format", str(ugly))
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.splitlines()[-1] == (
        f"{ugly}: somebody has changed this file meanwhile; run the command again"
    )
    assert ugly.read_text(encoding="utf-8") == f"{_UGLY}# saved\n"


def test_empty_path_is_a_wrong_call_and_not_the_glossary_in_use(run: Run, own: Path) -> None:
    done = run("format", "", "--glossary", str(own))
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("insaterms format: ")
    assert "the path is empty" in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("suffix", ["YAML", "yml", "YML"])
def test_suffix_may_be_written_in_any_case(run: Run, ugly: Path, suffix: str) -> None:
    path = ugly.rename(ugly.with_suffix(f".{suffix}"))
    assert run("format", str(path)).stdout == f"rewrote {path}\n"


def test_difference_keeps_its_tabs_and_steers_no_terminal(run: Run, ugly: Path) -> None:
    ugly.write_text(f"{_UGLY}# a\tb \u202e\n", encoding="utf-8")
    done = run("format", "--diff", str(ugly))
    assert "# a\tb \ufffd" in done.stdout
    assert "\u202e" not in done.stdout
