"""What holds for every command of the memory."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import click
import pytest
from click.shell_completion import ShellComplete
from hypothesis import given
from hypothesis import strategies as st

from insaterms.cli import cli
from insaterms.cli.memory import command as group
from insaterms.cli.memory.languages import LanguageTag, language_pair
from insaterms.cli.memory.options import UnitNumber
from insaterms.cli.memory.statistics import size
from insaterms.text.language_tags import canonical_tag

Run = Callable[..., CompletedProcess[str]]

_NAMES = sorted(group.list_commands(click.Context(group)))
_OPEN = {
    "approve": ("1",),
    "compact": (),
    "concordance": ("school",),
    "dedupe": (),
    "delete": ("1", "--yes"),
    "edit": ("1", "--note", "x"),
    "export": ("out.tsv",),
    "lookup": ("school", "--source", "en"),
    "reject": ("1",),
    "replace": ("a", "b"),
    "search": ("a",),
    "stats": (),
    "undo": (),
}


def _command(name: str) -> click.Command:
    found = group.get_command(click.Context(group), name)
    assert found is not None
    return found


@pytest.mark.parametrize("name", _NAMES)
def test_every_command_explains_itself(run: Run, name: str) -> None:
    for option in ("-h", "--help"):
        done = run("memory", name, option)
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.startswith(f"Usage: insaterms memory {name}")
    command = _command(name)
    assert command.help
    assert command.get_short_help_str().endswith(".")
    assert [
        each.opts for each in command.params if isinstance(each, click.Option) and not each.help
    ] == []


@pytest.mark.parametrize("name", _NAMES)
def test_every_command_takes_a_memory_and_a_glossary(name: str) -> None:
    options = {option for each in _command(name).params for option in each.opts}
    assert {"--memory", "--glossary"} <= options


def test_the_group_lists_its_commands(run: Run) -> None:
    done = run("memory", "--help")
    assert done.returncode == 0
    assert all(f"  {name} " in done.stdout for name in _NAMES)


@pytest.mark.parametrize(
    ("word", "hint"),
    [("serach", ' (did you mean "search"?)'), ("xyz", "; there are approve, compact")],
)
def test_an_unknown_command_names_the_nearest(run: Run, word: str, hint: str) -> None:
    done = run("memory", word)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f'insaterms memory: there is no command "{word}"{hint}')


@pytest.mark.parametrize("name", sorted(_OPEN))
def test_a_memory_that_is_not_there_is_one_clear_line(run: Run, small: str, name: str) -> None:
    done = run("memory", name, *_OPEN[name], "--memory", "no.db", "--glossary", small)
    assert (done.returncode, done.stdout) == (2, "")
    assert len(done.stderr.splitlines()) == 1
    assert "no.db" in done.stderr
    assert not Path("no.db").exists()


@pytest.mark.parametrize("name", sorted(_OPEN))
def test_a_file_that_is_no_memory_is_one_clear_line(run: Run, small: str, name: str) -> None:
    Path("no.db").write_bytes(b"x" * 5000)
    done = run("memory", name, *_OPEN[name], "--memory", "no.db", "--glossary", small)
    assert (done.returncode, done.stdout) == (2, "")
    assert len(done.stderr.splitlines()) == 1
    assert "no.db" in done.stderr
    assert Path("no.db").read_bytes() == b"x" * 5000


def test_the_memory_is_the_option_or_the_variable_or_a_file_of_this_folder(
    run: Run, memory: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert memory.endswith("memory.db")
    assert run("memory", "search", "truants").returncode == 0
    monkeypatch.setenv("INSATERMS_MEMORY", "other.db")
    assert "other.db" in run("memory", "search", "truants").stderr
    assert run("memory", "search", "truants", "--memory", memory).returncode == 0


def _completed(*words: str) -> list[str]:
    *before, incomplete = words
    completer = ShellComplete(cli, {}, "insaterms", "_INSATERMS_COMPLETE")
    return [item.value for item in completer.get_completions(before, incomplete)]


def test_commands_options_and_values_complete() -> None:
    assert _completed("memory", "con") == ["concordance"]
    assert "--dry-run" in _completed("memory", "delete", "--")
    assert _completed("memory", "search", "--status", "") == ["approved", "draft", "rejected"]
    assert _completed("memory", "search", "--source", "") == ["en", "nl"]
    assert _completed("memory", "import", "--format", "t") == ["tmx", "tsv"]


@pytest.mark.parametrize(
    ("written", "tag"),
    [
        ("en", "en"),
        ("EN-gb", "en-GB"),
        ("nl_be", "nl-BE"),
        ("zh-hant-tw", "zh-Hant-TW"),
        ("dut", "nl"),
        ("nl_NL.UTF-8", "nl-NL"),
        ("en-GB-oxendict", "en-GB-oxendict"),
    ],
)
def test_a_language_is_written_as_files_write_it(written: str, tag: str) -> None:
    assert LanguageTag().convert(written, None, None) == tag == canonical_tag(written)


@pytest.mark.parametrize("written", ["", "*all*", "Dutch", "e", "../../x"])
def test_what_is_no_language_is_refused(written: str) -> None:
    with pytest.raises(click.BadParameter, match=r"is no language; write en, nl or en-GB$"):
        LanguageTag().convert(written, None, None)


@pytest.mark.parametrize(
    ("source", "target", "pair"),
    [
        (None, None, None),
        ("en", None, ("en", "nl")),
        (None, "en-GB", ("nl", "en-GB")),
        ("nl-BE", None, ("nl-BE", "en")),
        ("fr", "de", ("fr", "de")),
    ],
)
def test_one_language_of_a_pair_says_the_other_one(
    source: str | None, target: str | None, pair: tuple[str, str] | None
) -> None:
    assert language_pair(source, target) == pair


@pytest.mark.parametrize(
    ("source", "target", "said"),
    [
        ("fr", None, 'the translations of "fr" may be in any language; name --target as well'),
        (None, "fr", '"fr" may be translated from any language; name --source as well'),
        ("en", "en-GB", "--source en and --target en-GB are one language"),
    ],
)
def test_what_is_no_pair_of_languages_is_refused(
    source: str | None, target: str | None, said: str
) -> None:
    with pytest.raises(click.UsageError) as caught:
        language_pair(source, target)
    assert caught.value.message == said


@pytest.mark.parametrize("command", ["lookup", "import"])
def test_every_command_refuses_one_language_for_both(run: Run, memory: str, command: str) -> None:
    Path("x.tsv").write_text("en\tnl\na\tb\n", encoding="utf-8")
    languages = "--source", "en-US", "--target", "en-GB"
    done = run("memory", command, "x.tsv", *languages, "--memory", memory)
    assert (done.returncode, done.stdout) == (2, "")
    assert "--source en-US and --target en-GB are one language" in done.stderr


@given(st.text(max_size=8))
def test_no_text_at_all_breaks_the_reading_of_an_option(text: str) -> None:
    filters = {each.name: each for each in _command("search").params}
    kinds: list[click.ParamType[Any]] = [LanguageTag(), UnitNumber()]
    kinds += [filters["since"].type, filters["until"].type]
    for kind in kinds:
        try:
            value = kind.convert(text, None, None)
        except click.BadParameter:
            continue
        assert kind.convert(value, None, None) == value


@pytest.mark.parametrize(
    ("number", "shown"),
    [(0, "0 bytes"), (999, "999 bytes"), (1500, "1.5 kB"), (39e6, "39.0 MB"), (2e9, "2.0 GB")],
)
def test_sizes_are_said_as_people_say_them(number: float, shown: str) -> None:
    assert size(number) == shown


@pytest.mark.parametrize(
    "arguments",
    [
        ("search", "--source", "Dutch"),
        ("search", "--since", "yesterday"),
        ("search", "--until", "9999-12-31"),
        ("approve", "x"),
        ("approve", "0"),
        ("approve", str(1 << 63)),
        ("lookup", " "),
        ("lookup", "school", "--threshold", "0"),
        ("lookup", "school", "--source", "en", "--target", "en-GB"),
        ("lookup", "school", "--source", "de"),
        ("concordance", "..."),
        ("search", "x", "--text", "x"),
        ("edit", "1"),
        ("edit", "1", "--target", " "),
        ("replace", "", "x"),
        ("replace", "--regex", "(", "x"),
        ("replace", "--regex", "a", r"\1"),
        ("replace", "truants", "x"),
        ("replace", "De spijbelaars zijn thuis.", "", "--yes"),
        ("delete", "1"),
        ("delete",),
        ("delete", "--all", "--text", "a"),
        ("approve",),
        ("export", "x.doc"),
        ("export", "-"),
    ],
)
def test_an_unusable_call_is_one_line_and_changes_nothing(
    run: Run, memory: str, small: str, arguments: tuple[str, ...]
) -> None:
    assert memory
    before = run("memory", "search", "--json").stdout
    done = run("memory", *arguments, "--glossary", small)
    if arguments == ("replace", "truants", "x"):
        assert done.returncode == 1  # it stands in no translation into Dutch
    else:
        assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert done.stderr.startswith(f"insaterms memory {arguments[0]}: ") or done.returncode == 1
    assert run("memory", "search", "--json").stdout == before


def test_a_call_for_help_loads_neither_numpy_nor_a_database() -> None:
    code = (
        "import sys\n"
        "from insaterms import cli\n"
        "try:\n"
        "    cli.main(['memory', '--help'])\n"
        "finally:\n"
        "    print(sorted({'numpy', 'sqlite3', 'babel', 'rapidfuzz', 'rich'} & set(sys.modules)))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
