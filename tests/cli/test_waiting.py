"""A line says what a long command is at: on a terminal, and not at once."""

import sys
from collections.abc import Callable

import click
import pytest

from insaterms.cli import waiting
from insaterms.cli.waiting import Waiting

Show = Callable[..., str]


@pytest.fixture
def show(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Show:
    """Return a function that works on files and returns what stderr has seen."""

    def call(*names: str, size: int = 0, on_terminal: bool = True) -> str:
        monkeypatch.setattr(sys.stderr, "isatty", lambda: on_terminal)
        with Waiting("reading", len(names)) as line:
            for name in names:
                line.at(name, size)
        return capsys.readouterr().err

    return call


def test_the_line_comes_when_patience_ends(show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waiting, "_PATIENCE", 3600.0)
    assert show("a", "b") == ""
    monkeypatch.setattr(waiting, "_PATIENCE", 0.0)
    shown = show("one", "[red]t\x1bwo")
    assert "reading [red]t\ufffdwo" in shown
    assert "1 of 2 files" in click.unstyle(shown)


def test_a_big_text_has_its_line_at_once(show: Show) -> None:
    shown = show("big", size=waiting._BIG)
    assert "reading big" in shown
    assert "files" not in shown


def test_a_pipe_never_sees_it(show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waiting, "_PATIENCE", 0.0)
    assert show("a", "b", size=waiting._BIG, on_terminal=False) == ""
