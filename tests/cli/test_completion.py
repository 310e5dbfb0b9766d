import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import click
import pytest
from click.shell_completion import ShellComplete

from insaterms.cli import cli

Run = Callable[..., CompletedProcess[str]]


def _completed(*words: str) -> list[str]:
    *before, incomplete = words
    completer = ShellComplete(cli, {}, "insaterms", "_INSATERMS_COMPLETE")
    return [item.value for item in completer.get_completions(before, incomplete)]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_script_is_one_that_the_shell_can_read(run: Run, shell: str) -> None:
    done = run("completion", shell)
    assert (done.returncode, done.stderr) == (0, "")
    assert "_INSATERMS_COMPLETE" in done.stdout
    if (program := shutil.which(shell)) is not None:
        subprocess.run([program, "-n"], input=done.stdout, text=True, check=True)


def test_unknown_shell_names_those_there_are(run: Run) -> None:
    done = run("completion", "tcsh")
    assert done.returncode == 2
    assert "'bash', 'zsh', 'fish'" in done.stderr


def test_commands_and_options_complete() -> None:
    assert _completed("sh") == ["show"]
    assert "--json" in _completed("lookup", "--")
    assert _completed("lookup", "--from", "") == ["nl", "en"]


def test_ids_complete_for_show(small: str) -> None:
    assert _completed("show", "--glossary", small, "spijb") == ["spijbelaar", "spijbelen"]


def test_ids_complete_from_a_glossary_named_before_the_command(small: str) -> None:
    assert _completed("--glossary", small, "show", "on") == ["onderwijsinspectie"]


def test_glossary_that_is_not_there_completes_nothing(tmp_path: Path) -> None:
    assert _completed("show", "--glossary", str(tmp_path / "missing"), "") == []


def test_glossary_completes_as_a_path() -> None:
    context = click.Context(cli)
    [option] = [each for each in cli.params if each.name == "glossary"]
    assert option.shell_complete(context, "")[0].type == "file"


def test_subjects_complete_for_list(small: str) -> None:
    assert _completed("list", "--glossary", small, "--subject", "") == ["absence", "organisations"]
    assert _completed("--glossary", small, "list", "--subject", "o") == ["organisations"]


def test_nothing_is_drawn_while_a_line_is_completed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "new.yaml"
    entries = "".join(f"- id: maan{n}\n  nl: maan\n" for n in range(1100))
    path.write_text(f"# {tmp_path}\nconcepts:\n{entries}", encoding="utf-8")
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert _completed("show", "--glossary", str(path), "maan1099") == ["maan1099"]
    assert capsys.readouterr() == ("", "")
