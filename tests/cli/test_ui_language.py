import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from subprocess import CompletedProcess

import click
import pytest

from insaterms.cli import cli
from insaterms.cli.speaking import localised
from insaterms.errors import InsatermsError

Run = Callable[..., CompletedProcess[str]]

_FIXTURES = Path(__file__).parent / "fixtures"
_LETTER = str(_FIXTURES / "pages" / "letter.nl.txt")
_TRANSLATION = str(_FIXTURES / "pages" / "letter.en.txt")
_NETWORK = str(_FIXTURES / "pages" / "network.md")
_SCHOOL = str(_FIXTURES / "memory" / "school.tsv")
_SITE = str(_FIXTURES / "memory" / "site.nl.po")
_DUTCH = "--ui-language", "nl"


@pytest.fixture
def memory(tmp_path: Path, run: Run) -> str:
    """The path of a memory with a few units."""
    path = str(tmp_path / "memory.db")
    assert run("memory", "import", _SCHOOL, "--memory", path).returncode == 0
    return path


def _commands(
    command: click.Command = cli, names: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    yield names, command
    if isinstance(command, click.Group):
        context = click.Context(command)
        for name in command.list_commands(context):
            inner = command.get_command(context, name)
            assert inner is not None
            yield from _commands(inner, (*names, name))


_ALL = dict(_commands())


# -- the choice ------------------------------------------------------------------------


@pytest.mark.parametrize(
    "call",
    [
        ("--ui-language", "nl", "lookup", "blockchain"),
        ("--ui-language=nl", "lookup", "blockchain"),
        ("lookup", "--ui-language", "nl", "blockchain"),
        ("lookup", "blockchain", "--ui-language=nl_NL"),
        ("--ui-language", "en", "lookup", "blockchain", "--ui-language", "nl"),
    ],
)
def test_the_option_stands_anywhere(run: Run, call: tuple[str, ...]) -> None:
    done = run(*call)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == 'niets gevonden voor "blockchain"\n'


@pytest.mark.parametrize(
    ("variables", "said"),
    [
        ({"INSATERMS_LANG": "nl"}, "niets gevonden"),
        ({"INSATERMS_LANG": "nl", "LC_ALL": "en_GB.UTF-8"}, "niets gevonden"),
        ({"LC_ALL": "nl_NL.UTF-8"}, "niets gevonden"),
        ({"LC_ALL": "", "LANG": "nl_BE.UTF-8"}, "niets gevonden"),
        ({"LC_ALL": "de_DE.UTF-8", "LANGUAGE": "de:nl"}, "niets gevonden"),
        ({"LC_ALL": "nl_NL.UTF-8", "INSATERMS_LANG": "en"}, "nothing found"),
        ({"LC_ALL": "nl_NL.UTF-8", "INSATERMS_LANG": ""}, "niets gevonden"),
        ({"LC_ALL": "C.UTF-8", "LANGUAGE": "nl"}, "nothing found"),
        ({"LC_ALL": "de_DE.UTF-8"}, "nothing found"),
    ],
)
def test_the_variables(
    run: Run, monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], said: str
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert run("lookup", "blockchain").stderr.startswith(said)


def test_the_option_goes_before_the_variables(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INSATERMS_LANG", "nl")
    monkeypatch.setenv("LC_ALL", "nl_NL.UTF-8")
    assert run("lookup", "blockchain", "--ui-language", "en").stderr.startswith("nothing found")


@pytest.mark.parametrize("tag", ["de", "", "dutch"])
def test_another_language_is_an_error(run: Run, tag: str) -> None:
    done = run("lookup", "thuiszitter", "--ui-language", tag)
    assert (done.returncode, done.stdout) == (2, "")
    assert f'the program does not speak "{tag}", which --ui-language names' in done.stderr


def test_an_option_without_its_language_is_an_error(run: Run) -> None:
    done = run("lookup", "thuiszitter", "--ui-language")
    assert (done.returncode, done.stdout) == (2, "")
    assert "--ui-language" in done.stderr


def test_a_variable_with_another_language_is_an_error(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("INSATERMS_LANG", "klingon")
    monkeypatch.setenv("LC_ALL", "nl_NL.UTF-8")
    done = run("lookup", "thuiszitter")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        'insaterms: het programma spreekt geen "klingon", dat INSATERMS_LANG vraagt; '
        'kies "en" of "nl"\n'
    )


def test_behind_two_hyphens_it_is_a_word(run: Run) -> None:
    done = run("lookup", "--", "--ui-language", "nl")
    assert done.returncode == 1
    assert done.stderr == 'nothing found for "--ui-language nl"\n'


def test_a_language_lasts_for_one_call(run: Run) -> None:
    """In one process, as where the library and its program are used by a test."""
    before = run("memory", "lookup", "--help").stdout
    dutch = run("memory", "lookup", "--help", *_DUTCH).stdout
    assert dutch.startswith("Gebruik: insaterms memory lookup [OPTIES] TEKST...")
    assert run("memory", "lookup", "--help").stdout == before
    assert run("memory", "lookup", "--help", *_DUTCH).stdout == dutch


# -- help ------------------------------------------------------------------------------


@pytest.mark.parametrize("names", _ALL, ids=" ".join)
def test_all_help_is_dutch(run: Run, names: tuple[str, ...]) -> None:
    done = run(*names, "--help", *_DUTCH)
    assert done.returncode == 0
    joined = " ".join(done.stdout.split())
    assert joined.startswith(f"Gebruik: {' '.join(('insaterms', *names))} [OPTIES]")
    assert "Toon deze hulptekst en stop." in joined
    command = _ALL[names]
    texts = [" ".join(each.split()) for each in (command.help or "").split("\n\n")]
    helps = [getattr(each, "help", None) or "" for each in command.params]
    for text in filter(None, [*texts, *(" ".join(each.split()) for each in helps)]):
        if "\b" not in text:
            assert text not in joined
    for word in ("Usage", "Options", "COMMAND", "PATH", "TEXT", "FILE", "INTEGER", "default:"):
        assert word not in joined


def test_help(run: Run, golden: Callable[[str, str], None]) -> None:
    golden("nl-help", run("--help", *_DUTCH).stdout)


def test_help_of_a_command(run: Run, golden: Callable[[str, str], None]) -> None:
    golden("nl-help-verify", run("verify", "--help", *_DUTCH).stdout)


def test_a_command_is_translated_as_a_copy() -> None:
    command = click.Command(
        "x",
        help="one\ntwo\n\n\b\n  a call\n\nthree",
        epilog="four\n  five",
        params=[
            click.Argument(["words"], nargs=-1),
            click.Argument(["shape"], type=click.Choice(["a", "b"])),
            click.Option(["--name"], help="six\nseven"),
            click.Option(["--all"], is_flag=True, help="eight"),
        ],
    )
    shown = localised(command, str.upper)
    assert (shown.help, shown.epilog) == ("ONE TWO\n\n\b\n  a call\n\nTHREE", "FOUR FIVE")
    assert [each.make_metavar(click.Context(shown)) for each in shown.params[:3]] == [
        "[WORDS]...",
        "{a|b}",
        "TEXT",
    ]
    assert [each.type.name for each in shown.params[2:]] == ["TEXT", "boolean"]
    assert [getattr(each, "help", None) for each in shown.params[2:]] == ["SIX SEVEN", "EIGHT"]
    bare = localised(click.Command("y", options_metavar=None), str.upper)
    assert (bare.help, bare.short_help, bare.options_metavar) == (None, None, None)
    assert command.help is not None
    assert command.help.startswith("one")
    assert [each.type.name for each in command.params[2:]] == ["text", "boolean"]


def test_without_its_catalogs_the_program_speaks_english(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing() -> str:
        raise InsatermsError("the catalogs are missing")

    monkeypatch.setattr("insaterms.localising.folder.locale_dir", missing)
    done = run("lookup", "blockchain", *_DUTCH)
    assert (done.returncode, done.stderr) == (1, 'nothing found for "blockchain"\n')


# -- what people read ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "call"),
    [
        ("lookup-inflected", ("lookup", "thuiszitters")),
        ("lookup-compound", ("lookup", "thuiszittersverzuim")),
        ("lookup-fuzzy", ("lookup", "thuizitter")),
        ("lookup-rejected", ("lookup", "truant")),
        ("show", ("show", "thuiszitter")),
        ("recognise", ("recognise", "pages/letter.nl.txt")),
        ("verify", ("verify", "pages/letter.nl.txt", "pages/letter.en.txt")),
        ("list", ("list", "--kind", "term")),
        ("stats", ("stats",)),
    ],
)
def test_cards_and_tables(
    run: Run,
    small: str,
    golden: Callable[[str, str], None],
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    call: tuple[str, ...],
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.chdir(_FIXTURES)  # where lines wrap depends on the length of a path
    done = run(*call, "--glossary", small, *_DUTCH, on_terminal=True)
    golden(f"nl-{name}", f"{done.stdout}{done.stderr}")


@pytest.mark.parametrize(
    ("name", "call"),
    [
        ("memory-lookup", ("memory", "lookup", "Er waren 3 juli 2019 4.590 thuiszitters.")),
        ("memory-stats", ("memory", "stats")),
        ("memory-concordance", ("memory", "concordance", "thuiszitters")),
        ("analyse", ("analyse", "memory/news.en.md")),
        ("fill", ("fill", "--dry-run", "--verbose", "memory/site.nl.po")),
    ],
)
def test_the_memory(
    run: Run,
    memory: str,
    small: str,
    golden: Callable[[str, str], None],
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    call: tuple[str, ...],
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.chdir(_FIXTURES)
    arguments = (*call, "--memory", memory, "--glossary", small, *_DUTCH)
    done = run(*arguments, on_terminal=True)
    shown = re.sub(r"\d+,\d kB", "0,0 kB", f"{done.stdout}{done.stderr}")  # SQLite decides
    golden(f"nl-{name}", shown.replace(memory, "memory.db"))


def test_what_an_import_says(run: Run, tmp_path: Path) -> None:
    path = str(tmp_path / "memory.db")
    done = run("memory", "import", _SCHOOL, "--memory", path, *_DUTCH)
    assert done.stdout == (
        f"{_SCHOOL}: 9 eenheden gelezen (en → nl), 0 overgeslagen\n"
        f"{path}: 9 toegevoegd, 0 bijgewerkt, 0 al aanwezig\n"
    )


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (("lookup",), "insaterms lookup: Dit argument ontbreekt: 'ZOEKVRAAG...'."),
        (("lookup", ""), "insaterms lookup: de zoekvraag is leeg; schrijf een woord of een naam"),
        (("lookup", "--nope", "x"), "insaterms lookup: De optie '--nope' bestaat niet."),
        (("lokup",), 'insaterms: er is geen opdracht "lokup" (bedoel je "lookup"?)'),
        (
            ("lookup", "--limit", "x", "y"),
            "Ongeldige waarde voor '--limit': 'x' is geen geldige waarde (verwacht: geheel getal).",
        ),
        (
            ("export", "pdf"),
            "insaterms export: Ongeldige waarde voor 'INDELING': 'pdf' is geen van 'csv', ",
        ),
        (
            ("validate", "no-such-folder"),
            "no-such-folder: bestand of map bestaat niet",
        ),
        (("verify", "a"), "insaterms verify: noem ook de vertaling: BRON DOEL"),
        (("memory", "stats", "--memory", ""), "het pad is leeg; noem een map of een bestand"),
    ],
)
def test_errors(run: Run, call: tuple[str, ...], said: str) -> None:
    done = run(*call, *_DUTCH)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert done.stderr.count("\n") == 1


def test_what_is_wrong_with_a_glossary(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "absence.yaml"
    path.write_text(
        "concepts:\n  - id: verzuim\n    nll: x\n    en: [a, a]\n"
        "  - id: verzuim\n    nl: y\n    broader: [nope]\n",
        encoding="utf-8",
    )
    done = run("validate", str(path), *_DUTCH)
    assert done.returncode == 1
    assert done.stdout.replace(str(path), "x") == (
        'x:3:5: onbekende sleutel "nll" in een begrip (bedoel je "nl"?)\n'
        'x:4:13: de term "a" staat er twee keer; het eerst op regel 4\n'
        'x:5:9: het id "verzuim" staat er twee keer; het eerst in x:2\n'
        'x:7:15: er is geen begrip "nope"\n'
    )
    assert done.stderr == "4 problemen gevonden\n"


def test_what_an_import_skips(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "x.tsv"
    path.write_text("en\tnl\nHello\tHallo\n\tniets\n", encoding="utf-8")
    report = tmp_path / "verslag.txt"
    memory = str(tmp_path / "memory.db")
    done = run(
        *("memory", "import", str(path), "--memory", memory, "--report", str(report), *_DUTCH)
    )
    assert "1 overgeslagen: de bron is leeg" in done.stdout
    assert report.read_text(encoding="utf-8") == f"{path}:3: de bron is leeg\n"


def test_the_findings_of_a_pipe(run: Run, small: str) -> None:
    done = run("verify", _LETTER, _TRANSLATION, "--glossary", small, *_DUTCH)
    first, *rest = done.stdout.splitlines()
    assert first.endswith(
        ": afgeraden: “Truants”; schrijf “Young people not attending school”. "
        "A truant stays away by choice."
    )
    assert "concept\tin source\trendered as\tfindings" in rest


@pytest.mark.parametrize(
    ("answers", "gone"),
    [(("j",), True), (("ja",), True), (("Y",), True), (("nee",), False), (("",), False)],
)
def test_questions_take_a_dutch_answer(
    run: Run, memory: str, answers: tuple[str, ...], gone: bool
) -> None:
    done = run("memory", "delete", "1", "2", "--memory", memory, *_DUTCH, answers=answers)
    assert "2 eenheden verwijderen? [j/N]: " in done.stderr
    assert done.returncode == (0 if gone else 1)
    said = "2 eenheden verwijderd; `insaterms memory undo` maakt het ongedaan"
    assert (said if gone else "er is niets verwijderd") in done.stderr


def test_a_question_is_asked_again(run: Run, memory: str) -> None:
    done = run("memory", "delete", "1", "--memory", memory, *_DUTCH, answers=("wat", "j"))
    assert done.returncode == 0
    assert "Fout: schrijf ja of nee" in done.stderr


def test_a_default_is_shown_by_its_capital(run: Run, own: Path) -> None:
    done = run(
        *("add", "--nl", "verzuimkaart", "--en", "absence card", "--gender", "de"),
        *("--file", "absence", "--glossary", str(own), *_DUTCH),
        answers=("", "", "", ""),
    )
    assert done.returncode == 0, done.stderr
    assert "[J/n]: " in done.stderr
    assert "verzuimkaart is toegevoegd aan " in done.stderr


# -- what programs read ----------------------------------------------------------------


@pytest.mark.parametrize(
    "call",
    [
        ("lookup", "--json", "thuiszitters"),
        ("show", "--json", "thuiszitter"),
        ("list", "--json"),
        ("stats", "--json"),
        ("recognise", "--json", _LETTER),
        ("verify", "--json", _LETTER, _TRANSLATION),
        ("harvest", "--json", _NETWORK),
        ("harvest", "--yaml", _NETWORK),
        ("memory", "lookup", "--json", "Het samenwerkingsverband helpt thuiszitters."),
        ("memory", "lookup", "--json", "Er waren 3 juli 2019 4.590 thuiszitters."),
        ("memory", "import", "--json", "--format", "tmx", _NETWORK),
        ("memory", "concordance", "--json", "thuiszitter"),
        ("memory", "search", "--json"),
        ("memory", "stats", "--json"),
        ("memory", "import", "--json", "--dry-run", _SCHOOL, str(_FIXTURES / "words.csv")),
        ("analyse", "--format", "json", str(_FIXTURES / "memory" / "news.en.md")),
        ("fill", "--json", "--dry-run", _SITE),
        ("schema",),
        ("export", "json"),
        ("export", "csv"),
        ("lookup", "-"),
        ("list",),
        ("stats",),
        ("recognise", _LETTER),
        ("memory", "search"),
        ("memory", "stats"),
        ("analyse", "--format", "csv", str(_FIXTURES / "memory" / "news.en.md")),
        ("completion", "bash"),
    ],
    ids=" ".join,
)
def test_what_programs_read_stays_english(
    run: Run, memory: str, small: str, call: tuple[str, ...]
) -> None:
    of_memory = call[0] in {"memory", "analyse", "fill"}
    call = (*call, *(("--memory", memory) if of_memory else ()), "--glossary", small)
    stdin = b"thuiszitters\nblockchain\n"
    english = run(*call, stdin=stdin)
    dutch = run(*call, *_DUTCH, stdin=stdin)
    assert dutch.stdout == english.stdout
    assert dutch.returncode == english.returncode
    assert english.stdout
    if "--json" in call:
        json.loads(english.stdout)


def test_completion_describes_commands_in_dutch(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("_INSATERMS_COMPLETE", "zsh_complete")
    monkeypatch.setenv("COMP_WORDS", "insaterms look")
    monkeypatch.setenv("COMP_CWORD", "1")
    monkeypatch.setenv("INSATERMS_LANG", "nl")
    done = run()
    assert done.stdout == "plain\nlookup\nZoek een woord of naam op, in elke vorm.\n"
