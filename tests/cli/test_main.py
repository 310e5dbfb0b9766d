"""What holds for every command: help, exit codes, errors in one line, streams."""

import contextlib
import errno
import gc
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from subprocess import PIPE, CompletedProcess
from unittest import mock

import click
import pytest
from click.testing import CliRunner

from insaterms import __version__
from insaterms.cli import cli, main

Run = Callable[..., CompletedProcess[str]]

_PROGRAM = (sys.executable, "-m", "insaterms")
_NAMES = cli.list_commands(click.Context(cli))


# -- help ----------------------------------------------------------------------------


def _command(name: str) -> click.Command:
    command = cli.get_command(click.Context(cli), name)
    assert command is not None
    return command


@pytest.mark.parametrize("name", _NAMES)
def test_every_command_has_help_and_every_option_a_help_text(run: Run, name: str) -> None:
    for option in ("--help", "-h"):
        done = run(name, option)
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.startswith(f"Usage: insaterms {name}")
    command = _command(name)
    assert command.help
    assert command.get_short_help_str().endswith(".")
    assert [each.opts for each in command.params if _unexplained(each)] == []


def _unexplained(parameter: click.Parameter) -> bool:
    return isinstance(parameter, click.Option) and not parameter.help


@pytest.mark.parametrize("name", _NAMES)
def test_glossary_is_an_option_of_every_command(name: str) -> None:
    assert "glossary" in [each.name for each in _command(name).params]


@pytest.mark.parametrize("arguments", [("schema",), ("completion", "bash")])
def test_command_that_reads_no_glossary_accepts_one_in_either_place(
    run: Run, small: str, arguments: tuple[str, ...]
) -> None:
    plain = run(*arguments)
    assert plain.returncode == 0
    assert run("--glossary", small, *arguments).stdout == plain.stdout
    assert run(*arguments, "--glossary", small).stdout == plain.stdout


def test_version_is_shown(run: Run) -> None:
    done = run("--version")
    assert (done.returncode, done.stdout) == (0, f"insaterms {__version__}\n")


def test_without_a_command_the_help_is_shown_and_the_exit_code_is_2(run: Run) -> None:
    done = run()
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("Usage: insaterms [OPTIONS] COMMAND")
    assert "\n  lookup " in done.stderr


# -- the glossary option -------------------------------------------------------------


def test_glossary_may_be_named_before_or_after_the_command_but_not_two(
    run: Run, small: str, words: str
) -> None:
    assert run("--glossary", small, "show", "verzuim").returncode == 0
    assert run("show", "verzuim", "--glossary", small).returncode == 0
    twice = ("--glossary", small, "show", "verzuim", "--glossary", f"{small}/.")
    assert run(*twice).returncode == 0
    done = run("--glossary", words, "show", "verzuim", "--glossary", small)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        f"insaterms show: --glossary names both {words} and {small}; name one of them\n"
    )


def test_glossary_may_be_a_folder_a_yaml_file_or_a_word_list(
    run: Run, small: str, words: str
) -> None:
    for path, query in (
        (small, "ingrado"),
        (f"{small}/organisations.yaml", "ingrado"),
        (words, "zonnetje"),
    ):
        assert run("lookup", query, "--glossary", path).returncode == 0


def test_program_can_be_used_through_the_runner_of_click(small: str) -> None:
    result = CliRunner().invoke(cli, ["--glossary", small, "lookup", "verzuim"])
    assert (result.exit_code, result.output.splitlines()[0]) == (0, "absence")


# -- errors --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("lokup",), 'insaterms: there is no command "lokup" (did you mean "lookup"?)'),
        (("zzz",), 'insaterms: there is no command "zzz"; there are add, analyse,'),
        (("--bogus",), "insaterms: No such option '--bogus'."),
        (("--glossary",), "insaterms: Option '--glossary' requires an argument."),
        (("lookup",), "insaterms lookup: Missing argument 'QUERY...'."),
        (("lookup", "x", "--glossary"), "Option '--glossary' requires an argument."),
        (("lookup", "x", "--jsn"), "insaterms lookup: No such option '--jsn'."),
        (("lookup", "x", "--from", "de"), "'de' is not one of 'nl', 'en'."),
        (("lookup", "x", "--limit", "0"), "0 is not in the range x>=1."),
        (("lookup", "x", "--limit", "many"), "'many' is not a valid integer"),
        (("show", "x", "y"), "insaterms show: Got unexpected extra argument (y)"),
    ],
)
def test_wrong_call_is_exit_code_2_and_one_line(
    run: Run, arguments: tuple[str, ...], message: str
) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert message in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ("lo\x1b[31mkup",),
        ("lookup", "x", "--from", "\x1b]0;pwn\x07"),
        ("list", "--subject", "\u202ex"),
        ("show", "\x1b[2J"),
        ("show", "x", "\x9b2J"),
        ("--glossary", "\x1b[2J.yaml", "list"),
        ("add", "--nl", "\x1b[31m", "--id", "\u2066", "--file", "x.yaml"),
        ("add", "--nl", "zon", "--file", "\x1b[31m.yaml"),
    ],
)
def test_wrong_call_does_not_steer_the_terminal(
    run: Run, small: str, arguments: tuple[str, ...]
) -> None:
    done = run("--glossary", small, *arguments)
    assert done.returncode in {1, 2}
    assert done.stderr.isprintable() or done.stderr.count("\n") == 1
    assert not set(done.stderr) & set("\x1b\x07\x9b\u202e\u2066")


@pytest.fixture(
    params=["missing.yaml", "missing.csv", "empty", "notes.txt", "latin.yaml", "deep.yaml", ""]
)
def unusable(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    (tmp_path / "empty").mkdir()
    (tmp_path / "notes.txt").write_text("maan\n", encoding="utf-8")
    (tmp_path / "latin.yaml").write_bytes(b"concepts:\n- id: caf\xe9\n")
    (tmp_path / "deep.yaml").write_text("concepts: " + "[" * 100_000, encoding="utf-8")
    name: str = request.param
    return name and str(tmp_path / name)


@pytest.mark.parametrize(
    "arguments",
    [
        ("lookup", "verzuim"),
        ("lookup", "-"),
        ("show", "verzuim"),
        ("list",),
        ("stats",),
        ("format",),
        ("export", "csv"),
        ("add", "--nl", "x"),
    ],
)
def test_unusable_glossary_is_exit_code_2_and_one_line_for_every_command(
    run: Run, unusable: str, arguments: tuple[str, ...]
) -> None:
    done = run(*arguments, "--glossary", unusable)
    assert (done.returncode, done.stdout) == (2, "")
    lines = [line for line in done.stderr.splitlines() if "already canonical" not in line]
    assert len(lines) == 1
    assert unusable in lines[0]
    assert ": " in lines[0]


@pytest.fixture
def bad(tmp_path: Path) -> str:
    path = tmp_path / "a bad one.yaml"
    path.write_text("concepts:\n" + "- id: maan\n" * 25, encoding="utf-8")
    return str(path)


@pytest.mark.parametrize("arguments", [("lookup", "x"), ("format", "{}")])
def test_of_many_problems_twenty_are_shown_and_where_to_see_the_rest(
    run: Run, bad: str, arguments: tuple[str, ...]
) -> None:
    if arguments[0] == "format":
        Path(bad).write_text("sources:\n" + "- x: x\n" * 25, encoding="utf-8")
    glossary = () if arguments[0] == "format" else ("--glossary", bad)
    done = run(*(argument.format(bad) for argument in arguments), *glossary)
    assert done.returncode == 2
    lines = [line for line in done.stderr.splitlines() if "canonical" not in line]
    assert len(lines) == 21
    assert all(line.startswith(f"{bad}:") for line in lines[:20])
    count = int(lines[20].split()[2])
    assert lines[20] == f"… and {count} more; run `insaterms validate '{bad}'`"
    if glossary:
        assert len(run("validate", bad).stdout.splitlines()) == 20 + count


def test_of_another_file_every_problem_is_shown(run: Run, tmp_path: Path) -> None:
    # `validate` knows nothing of catalogs.
    path = tmp_path / "nl.po"
    path.write_text("".join(f'msgid "{n}"\nmsgstr "x\n\n' for n in range(30)), encoding="utf-8")
    done = run("catalog", "compile", str(path))
    assert done.returncode == 2
    lines = done.stderr.splitlines()
    assert len(lines) == 30
    assert all(line.startswith(f"{path}:") for line in lines)


def test_garbage_is_looked_for_as_before_when_a_command_has_ended() -> None:
    before = gc.get_threshold()
    with (
        mock.patch.object(gc, "set_threshold", wraps=gc.set_threshold) as setting,
        pytest.raises(SystemExit),
    ):
        main(["--version"])
    assert setting.call_args_list[0].args[0] > before[0]
    assert gc.get_threshold() == before


def test_twenty_problems_are_all_shown(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "bad.yaml"
    path.write_text("concepts:\n" + "- nl: x\n" * 20, encoding="utf-8")
    done = run("list", "--glossary", str(path))
    assert done.stderr.count("\n") == 20
    assert "more; run" not in done.stderr


@pytest.mark.parametrize(
    ("raised", "code", "line"),
    [
        (KeyboardInterrupt(), 130, "insaterms: stopped"),
        (OSError(errno.ENOSPC, "No space left on device"), 2, "insaterms: No space left on device"),
        (PermissionError(13, "Permission denied", "x"), 2, "insaterms: x: Permission denied"),
    ],
)
def test_what_the_system_does_to_us_is_one_line(
    run: Run,
    small: str,
    monkeypatch: pytest.MonkeyPatch,
    *,
    raised: BaseException,
    code: int,
    line: str,
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise raised

    monkeypatch.setattr("insaterms.cli.options.Session.load", fail)
    done = run("list", "--glossary", small)
    assert (done.returncode, done.stderr.strip()) == (code, line)


def test_fault_of_our_own_is_not_hidden(monkeypatch: pytest.MonkeyPatch, small: str) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("insaterms.cli.options.Session.load", fail)
    with pytest.raises(ZeroDivisionError):
        main(["list", "--glossary", small])


# -- colours and width ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("on_terminal", "variables", "coloured"),
    [
        (True, {}, True),
        (False, {}, False),
        (True, {"NO_COLOR": "1"}, False),
        (True, {"NO_COLOR": ""}, True),
        (False, {"FORCE_COLOR": "1"}, True),
        (False, {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        (True, {"TERM": "dumb"}, False),
    ],
)
@pytest.mark.parametrize("arguments", [("show", "verzuim"), ("lookup", "verzuim")])
def test_colours_only_where_they_are_wanted(
    run: Run,
    small: str,
    monkeypatch: pytest.MonkeyPatch,
    *,
    arguments: tuple[str, ...],
    on_terminal: bool,
    variables: dict[str, str],
    coloured: bool,
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    done = run(*arguments, "--glossary", small, on_terminal=on_terminal)
    assert ("\x1b[" in done.stdout) == coloured


@pytest.mark.parametrize("name", ["list", "stats"])
def test_json_has_no_colours(run: Run, small: str, name: str) -> None:
    done = run(name, "--json", "--glossary", small, on_terminal=True)
    json.loads(done.stdout)


def test_terminal_sees_progress_while_a_glossary_is_compiled(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "new.yaml"
    entries = "".join(f"- id: maan{n}\n  nl: maan\n" for n in range(1100))
    path.write_text(f"# {tmp_path}\nconcepts:\n{entries}", encoding="utf-8")
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    first = run("show", "maan1", "--glossary", str(path))
    assert "compiling the glossary" in first.stderr
    assert " 0 concepts" not in click.unstyle(first.stderr)
    again = run("show", "maan1", "--glossary", str(path))
    assert again.stderr == ""
    assert first.stdout == again.stdout


def test_small_glossary_is_compiled_without_a_flash(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "new.yaml"
    path.write_text(f"concepts:\n- id: maan\n  nl: maan\n# {tmp_path}\n", encoding="utf-8")
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert run("show", "maan", "--glossary", str(path)).stderr == ""


# -- real processes ------------------------------------------------------------------


@pytest.fixture
def started(small: str) -> Iterator[Callable[..., subprocess.Popen[bytes]]]:
    """Return a function that starts the program and ends it after the test."""
    processes = []

    def start(*arguments: str, **options: object) -> subprocess.Popen[bytes]:
        command = [*_PROGRAM, "--glossary", small, *arguments]
        process: subprocess.Popen[bytes] = subprocess.Popen(  # type: ignore[call-overload]
            command, **{"stdin": PIPE, "stdout": PIPE, "stderr": PIPE, **options}
        )
        processes.append(process)
        return process

    yield start
    for process in processes:
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout, process.stderr):
            if stream is not None:
                with contextlib.suppress(BrokenPipeError):
                    stream.close()


Started = Callable[..., subprocess.Popen[bytes]]


def test_each_answer_is_there_before_the_next_query_is_asked(started: Started) -> None:
    process = started("lookup", "-", "--json")
    assert process.stdin is not None
    assert process.stdout is not None
    for query in ("thuiszitters", "", "verzuim"):
        process.stdin.write(f"{query}\n".encode())
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["query"] == query
    process.stdin.close()
    assert process.wait() == 0


def test_reader_that_leaves_ends_the_program_quietly(started: Started) -> None:
    process = started("lookup", "-")
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdin.write(b"verzuim\n")
    process.stdin.flush()
    process.stdout.readline()
    process.stdout.close()
    process.stdin.write(b"verzuim\n")
    process.stdin.flush()
    # It ends although standard input stays open.
    assert process.wait(timeout=60) == 0
    assert process.stderr.read() == b""


@pytest.mark.skipif(os.name == "nt", reason="signals are those of POSIX")
def test_interrupt_is_one_line_and_exit_code_130(started: Started) -> None:
    # Whoever runs the tests in the background may ignore the signal, and so would a child.
    usual = signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        process = started("lookup", "-")
    finally:
        signal.signal(signal.SIGINT, usual)
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(b"verzuim\n")
    process.stdin.flush()
    process.stdout.readline()
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (130, b"insaterms: stopped\n")


@pytest.mark.skipif(os.name == "nt", reason="/bin/sh closes the streams")
def test_closed_streams_are_no_traceback(small: str) -> None:
    call = 'exec "$0" -m insaterms --glossary "$1" lookup - <&- >&- 2>&-'
    done = subprocess.run(["/bin/sh", "-c", call, sys.executable, small], check=False)
    assert done.returncode == 1


def test_output_in_ascii_is_escaped_as_its_format_does_it(small: str) -> None:
    surroundings = {**os.environ, "PYTHONIOENCODING": "ascii"}
    for arguments in (["show", "thuiszitter", "--json"], ["export", "json"]):
        command = [*_PROGRAM, "--glossary", small, *arguments]
        shown = subprocess.run(command, capture_output=True, check=True, env=surroundings).stdout
        assert "école" in json.dumps(json.loads(shown), ensure_ascii=False)


@pytest.mark.skipif(os.name == "nt", reason="pseudo-terminals are those of POSIX")
@pytest.mark.parametrize("arguments", [["lookup", "verzuim"], ["show", "verzuim"]])
def test_card_on_a_terminal_needs_no_rich(small: str, arguments: list[str]) -> None:
    import pty

    ours, theirs = pty.openpty()
    code = (
        "import sys\nfrom insaterms.cli import main\n"
        "try: main()\nfinally: sys.exit('rich' in sys.modules)"
    )
    command = [sys.executable, "-c", code, "--glossary", small, *arguments]
    done = subprocess.run(command, stdin=theirs, stdout=theirs, stderr=theirs, check=False)
    os.close(theirs)
    shown = os.read(ours, 65536)
    os.close(ours)
    assert b"\x1b[1" in shown
    assert done.returncode == 0


@pytest.mark.skipif(os.name == "nt", reason="pseudo-terminals are those of POSIX")
def test_terminal_gets_colours_and_its_own_width(small: str) -> None:
    import fcntl
    import pty
    import struct
    import termios

    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 50, 0, 0))
    surroundings = {name: value for name, value in os.environ.items() if name != "COLUMNS"}
    command = [*_PROGRAM, "--glossary", small, "show", "verzuim"]
    subprocess.run(command, stdout=theirs, stdin=theirs, check=True, env=surroundings)
    os.close(theirs)
    shown = os.read(ours, 65536).decode()
    os.close(ours)
    assert "\x1b[1;32mverzuim — absence\x1b[0m\r\n" in shown
    plain = [click.unstyle(line) for line in shown.splitlines()]
    assert 40 < max(map(len, plain)) <= 50
