"""What holds for every command of catalogs."""

from collections.abc import Callable
from subprocess import CompletedProcess

import click
import pytest

from insaterms.cli.catalog import command as group

Run = Callable[..., CompletedProcess[str]]

_NAMES = sorted(group.list_commands(click.Context(group)))


@pytest.mark.parametrize("name", _NAMES)
def test_every_command_explains_itself(run: Run, name: str) -> None:
    done = run("catalog", name, "--help")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(f"Usage: insaterms catalog {name}")
    command = group.get_command(click.Context(group), name)
    assert command is not None
    assert command.get_short_help_str().endswith(".")
    options = [each for each in command.params if isinstance(each, click.Option)]
    assert [each.opts for each in options if not each.help] == []


def test_the_group_lists_its_commands(run: Run) -> None:
    done = run("catalog", "--help")
    assert all(f"\n  {name} " in done.stdout for name in _NAMES)


def test_fill_is_the_same_command_by_both_names(run: Run) -> None:
    def options(*names: str) -> str:
        return run(*names, "--help").stdout.split("\n", 1)[1]

    assert options("catalog", "fill") == options("fill")
