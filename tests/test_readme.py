"""The README shows what the program really prints."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from insaterms.cli import cli

_ROOT = Path(__file__).parents[1]
_README = (_ROOT / "README.md").read_text(encoding="utf-8")
_BLOCKS = re.findall(r"```console\n\$ (.+)\n((?:.*\n)*?)```", _README)


def test_there_are_examples() -> None:
    assert len(_BLOCKS) >= 2


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Run the examples, of which some need what others made; return what each prints."""
    folder = tmp_path_factory.mktemp("readme")  # like the root, for the memory that they make
    (folder / "tests").symlink_to(_ROOT / "tests")
    program = shlex.quote(str(Path(sys.executable).with_name("insaterms")))
    return [
        subprocess.run(
            ["/bin/bash", "-c", re.sub(r"\binsaterms\b", lambda _: program, command, count=1)],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,  # as they stand on a terminal
            text=True,
            check=False,
            env={**os.environ, "COLUMNS": "80"},
            cwd=folder,
        ).stdout
        for command, _ in _BLOCKS
    ]


@pytest.mark.parametrize("number", range(len(_BLOCKS)), ids=[command for command, _ in _BLOCKS])
def test_output_shown_is_real(number: int, printed: list[str]) -> None:
    assert printed[number] == _BLOCKS[number][1]


def test_python_examples_run_and_print_what_they_say(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    code = "\n".join(re.findall(r"```python\n(.*?)```", _README, re.DOTALL))
    exec(code.replace('Glossary.load("our-glossary/")', "None"), {})  # noqa: S102 -- our own README
    printed = capsys.readouterr().out.splitlines()
    for said in re.findall(r"print\(.*# (.+)$", code, re.MULTILINE):
        assert said.strip() in printed


def test_yaml_example_is_a_valid_glossary(tmp_path: Path) -> None:
    from insaterms.glossary.loading import read_concepts, read_sources

    [example] = re.findall(r"```yaml\n(.*?)```", _README, re.DOTALL)
    path = tmp_path / "absence.yaml"
    path.write_text(example, encoding="utf-8")
    concepts, problems = read_concepts(read_sources(str(path)))
    # The one reference leads to another file of a real glossary.
    assert [problem.message for problem in problems] == ['there is no concept "passend-onderwijs"']
    assert [concept.id for concept in concepts] == ["samenwerkingsverband"]


def test_every_command_stands_in_the_readme() -> None:
    import click

    for name in cli.list_commands(click.Context(cli)):
        assert f"insaterms {name}" in _README


@pytest.mark.parametrize("page", sorted(_ROOT.glob("*.md")) + sorted(_ROOT.glob("*/README.md")))
def test_links_to_files_lead_somewhere(page: Path) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []
