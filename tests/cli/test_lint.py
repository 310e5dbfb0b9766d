"""`insaterms lint`: what a call asks for, what it shows, and how it leaves."""

import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterable
from pathlib import Path
from subprocess import CompletedProcess

import click
import pytest
import yaml

from insaterms.cli import cli, lint_progress
from insaterms.cli.lint_progress import LintProgress
from insaterms.linting.fixing.fixing import MendedFile
from insaterms.linting.registry import CODES
from insaterms.linting.sites.finding import kind_of
from insaterms.project import OUTPUT_FORMATS

Run = Callable[..., CompletedProcess[str]]
Lint = Callable[..., CompletedProcess[str]]

_ROOT = Path(__file__).parents[2]
_DOCS = _ROOT / "docs" / "lint.md"
# The first is attested in the small glossary, the second is only proposed there.
_FAULTY = """\
msgid ""
msgstr "Language: nl\\n"

msgid "Ingrado"
msgstr ""

msgid "home sitters"
msgstr ""

msgid "Nobody knows this"
msgstr ""
"""
_CLEAN = 'msgid ""\nmsgstr "Language: nl\\n"\n\nmsgid "Absence"\nmsgstr "Verzuim"\n'
_UNTRANSLATED = "--select", "IT101"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in a folder with a catalog without a fault, and one that lacks three translations."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "locales").mkdir()
    (tmp_path / ".git").mkdir()  # Nobody looks for settings above it.
    _write("locales/clean.po", _CLEAN)
    _write("locales/faulty.po", _FAULTY)
    return tmp_path


@pytest.fixture
def lint(run: Run, small: str, folder: Path) -> Lint:
    """Return a function that checks the folder with the small glossary, by one rule."""
    assert folder.is_dir()
    return lambda *arguments, **given: run(
        "lint", *_UNTRANSLATED, "--glossary", small, *arguments, **given
    )


def _write(name: str, text: str) -> str:
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_text(text, encoding="utf-8", newline="")
    return name


def _codes(done: CompletedProcess[str]) -> list[str]:
    """Return the codes of findings that were shown as concise."""
    return [line.split()[1] for line in done.stdout.splitlines()]


# -- how it leaves -----------------------------------------------------------------------


def test_nothing_found_is_0_findings_are_1(lint: Lint) -> None:
    clean = lint("locales/clean.po")
    assert (clean.returncode, clean.stdout) == (0, "")
    assert clean.stderr == "no findings; 1 file checked\n"
    faulty = lint("locales")
    assert faulty.returncode == 1
    assert faulty.stderr == (
        "3 findings in 1 file (1 fixable with --fix, 1 with --fix --unsafe-fixes);"
        " 2 files checked\n"
    )
    assert lint("locales", "--exit-zero").returncode == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nowhere"], "nowhere: there is no such file or folder"),
        (["--config", "nowhere.toml"], "nowhere.toml: No such file or directory"),
        (["--config", "wrong.toml"], "wrong.toml:1:1: "),
        (["--baseline", "nowhere.json"], "nowhere.json: there is no such baseline yet; write it"),
        (["--baseline", "no/b.json", "--write-baseline"], "there is no folder for “no/b.json”"),
        (["--output-file", "locales"], "“locales” is a folder; name a file"),
        (["--glossary", "nowhere"], "nowhere"),
        (["--ignore", "IT777"], 'there is no rule "IT777"'),
        (["--ignore", "untranslated-mesage"], 'did you mean "untranslated-message"'),
        (["--select", ", ,"], "name a code, such as IT301"),
        (["--select", ""], "name a code, such as IT301"),
        (["--per-file-ignores", "IT101"], "“IT101” is no PATTERN:CODES"),
        (["--per-file-ignores", "*.po:"], "“*.po:” is no PATTERN:CODES"),
        (["--per-file-ignores", "*.po:IT777"], 'there is no rule "IT777"'),
        (["--per-file-ignores", "nothing"], "“nothing” is no PATTERN:CODES"),
        (["--per-file-ignores", "a:IT1,b:IT2"], "repeat the option for each of them"),
        (["--exclude", ""], "a pattern of paths is empty"),
        (["--write-baseline", "--diff"], "--diff and --write-baseline do not go together"),
        (["--stdin-filename", "a.po", "locales"], "--stdin-filename and paths"),
        (["--statistics", "--output-format", "sarif"], "not as sarif"),
        (["--write-baseline"], "--baseline FILE"),
        (["--stdin-filename", "a.png"], "a.png: this is the name of no page"),
        (["--output-file", "no/such/folder"], "there is no folder for “no/such/folder”"),
        (["-"], "standard input is checked with --stdin-filename NAME"),
    ],
)
def test_what_cannot_be_done_is_2_and_one_line(
    run: Run, folder: Path, arguments: list[str], said: str
) -> None:
    (folder / "wrong.toml").write_text("selekt = []\n", encoding="utf-8")
    done = run("lint", *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1
    assert said in done.stderr


def test_a_file_that_cannot_be_read_is_a_finding_and_the_others_are_checked(
    run: Run, lint: Lint, folder: Path
) -> None:
    assert lint().returncode == 1
    (folder / "locales" / "binary.po").write_bytes(b'msgid "\0"')
    done = run("lint", "--output-format", "concise", "--select", "IT101,IT9")
    assert done.returncode == 1
    places = [line.split(" ")[:2] for line in done.stdout.splitlines()]
    assert ["locales/binary.po:1:8:", "IT902"] in places
    assert ["locales/faulty.po:4:8:", "IT101"] in places


def test_it_runs_as_a_module_in_a_process_of_its_own(folder: Path) -> None:
    command = [sys.executable, "-m", "insaterms", "lint", *_UNTRANSLATED]
    done = subprocess.run(command, cwd=folder, capture_output=True, check=False)
    assert done.returncode == 1
    assert b"IT101 untranslated-message: " in done.stdout
    assert b"Traceback" not in done.stderr


def test_whoever_reads_only_the_first_lines_has_the_exit_code_as_well(folder: Path) -> None:
    command = [sys.executable, "-m", "insaterms", "lint", *_UNTRANSLATED]
    with subprocess.Popen(
        command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert b"Traceback" not in process.stderr.read()
    assert process.returncode == 1


# -- which rules look at which files -----------------------------------------------------


def test_rules_are_chosen_by_the_call(run: Run, folder: Path) -> None:
    assert folder.is_dir()
    concise = "lint", "--output-format", "concise"
    assert set(_codes(run(*concise, *_UNTRANSLATED))) == {"IT101"}
    assert _codes(run(*concise, *_UNTRANSLATED, "--ignore", "IT101")) == []
    assert _codes(run(*concise, "--select", "IT2,IT6")) == []
    both = run(*concise, "--select", "IT2", "--extend-select", "untranslated-message,IT6")
    assert set(_codes(both)) == {"IT101"}
    assert _codes(run(*concise, *_UNTRANSLATED, "--per-file-ignores", "faulty.po:IT1")) == []
    others = run(*concise, *_UNTRANSLATED, "--per-file-ignores", "clean.po:IT1")
    assert len(_codes(others)) == 3
    assert _codes(run(*concise, *_UNTRANSLATED, "--exclude", "faulty.po")) == []


def test_the_settings_are_found_or_named(run: Run, folder: Path) -> None:
    (folder / "insaterms.toml").write_text(
        '[lint]\nselect = ["IT101"]\noutput-format = "concise"\n', encoding="utf-8"
    )
    assert _codes(run("lint", "locales")) == ["IT101"] * 3
    assert run("lint", "--output-format", "full", "locales").stdout.count("\n") > 3
    other = folder / "other.toml"
    other.write_text('[lint]\nselect = ["IT2"]\nexclude = ["*"]\n', encoding="utf-8")
    done = run("lint", "--config", "other.toml", "locales")
    assert done.stderr == "no findings; 0 files checked\n"


def test_files_are_listed_with_language_and_counterpart(lint: Lint, folder: Path) -> None:
    _write("nl/index.md", "# Verzuim\n")
    _write("en/index.md", "# Absence\n")
    _write("picture.png", "")
    done = lint("--show-files")
    assert done.returncode == 0
    header, *rows = [line.split("\t") for line in done.stdout.splitlines()]
    assert header == ["file", "kind", "language", "translation of"]
    assert ["nl/index.md", "page", "nl", "en/index.md"] in rows
    assert ["en/index.md", "page", "en", ""] in rows
    assert ["locales/faulty.po", "catalog", "nl", ""] in rows
    assert "passed over: 1 file of another kind (.png 1)\n" in done.stderr
    (folder / "nl" / "gone.md").symlink_to(folder / "nowhere.md")
    assert "nl/gone.md: this link leads nowhere" in lint("--show-files").stderr


def test_a_language_that_words_say_is_listed_with_a_question_mark(lint: Lint) -> None:
    _write("verzuim.md", "# Verzuim\n\nWie ziek is, belt de school voor half negen op.\n")
    _write("empty.md", "")
    _write("broken.yml", "a: [\n")
    done = lint("--show-files")
    rows = [line.split("\t") for line in done.stdout.splitlines()]
    assert ["verzuim.md", "page", "nl?", ""] in rows
    assert ["empty.md", "page", "", ""] in rows
    assert ["broken.yml", "page", "", ""] in rows
    assert "nothing says the language of the page" in done.stderr
    assert "nothing says" not in lint("--show-files", "empty.md").stderr


def test_a_file_of_another_kind_that_is_named_is_passed_over_aloud(lint: Lint) -> None:
    _write("style.css", "a {}")
    done = lint("style.css", "locales/clean.po")
    assert done.returncode == 0
    assert done.stderr == (
        "style.css: this is no page, catalog, TMX file or glossary; it is passed over\n"
        "no findings; 1 file checked\n"
    )


# -- outputs -----------------------------------------------------------------------------


def test_full_shows_the_line_and_what_to_write(lint: Lint) -> None:
    done = lint("locales")
    assert done.stdout.splitlines()[:4] == [
        "locales/faulty.po:4:8: IT101 untranslated-message: “Ingrado” has no translation",
        '   4 | msgid "Ingrado"',
        "     |        ^^^^^^^",
        "     = write “Ingrado” (attested, Ingrado: About us) [--fix]",
    ]


def test_a_terminal_sees_colours_unless_it_wants_none(
    lint: Lint, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = lint("locales").stdout
    coloured = lint("locales", on_terminal=True).stdout
    assert "\x1b[1;31mIT101" in coloured
    assert click.unstyle(coloured) == plain
    monkeypatch.setenv("NO_COLOR", "1")
    assert lint("locales", on_terminal=True).stdout == plain


def test_every_format_is_written_on_standard_output_and_into_a_file(
    lint: Lint, folder: Path
) -> None:
    for form in OUTPUT_FORMATS:
        done = lint("locales", "--output-format", form)
        assert done.returncode == 1
        filed = lint("locales", "--output-format", form, "--output-file", "out.txt")
        assert (filed.returncode, filed.stdout) == (1, "")
        assert filed.stderr.startswith("3 findings")
        assert (folder / "out.txt").read_text(encoding="utf-8") == done.stdout
        if form in {"json", "sarif"}:
            json.loads(done.stdout)
        if form == "junit":
            assert ET.fromstring(done.stdout).get("failures") == "1"  # noqa: S314 -- our own
        assert (done.stderr == "") == (form in {"json", "sarif", "junit"})


def test_what_programs_read_is_english(lint: Lint) -> None:
    english = lint("locales", "--output-format", "json")
    dutch = lint("locales", "--output-format", "json", "--ui-language", "nl")
    assert json.loads(dutch.stdout) == json.loads(english.stdout)


@pytest.mark.parametrize("form", ["json", "sarif", "junit"])
def test_an_output_without_unicode_holds_the_same(
    lint: Lint, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    usual = lint("locales", "--output-format", form).stdout
    monkeypatch.setattr(type(sys.stdout), "encoding", "ascii", raising=False)
    ascii_only = lint("locales", "--output-format", form).stdout
    assert ascii_only.isascii()
    read = json.loads if form != "junit" else ET.canonicalize
    assert read(ascii_only) == read(usual)


def test_statistics_count_findings_by_rule(lint: Lint) -> None:
    done = lint("locales", "--statistics")
    assert done.returncode == 1
    assert done.stdout == ("code\tname\tfixable\tfindings\nIT101\tuntranslated-message\t1\t3\n")
    [row] = json.loads(lint("locales", "--statistics", "--output-format", "json").stdout)
    assert (row["count"], row["fixable"]) == (3, 1)


def test_progress_is_shown_on_a_terminal_after_a_while(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def shown(*, on_terminal: bool, patience: float) -> str:
        monkeypatch.setattr(sys.stderr, "isatty", lambda: on_terminal)
        monkeypatch.setattr(lint_progress, "_PATIENCE", patience)
        with LintProgress() as progress:
            progress.show("reading", 1, 7)
            progress.show("checking", 2, 7)
        return click.unstyle(capsys.readouterr().err)

    assert re.search("checking.*2 of 7 files", shown(on_terminal=True, patience=0.0))
    assert shown(on_terminal=True, patience=3600.0) == ""
    assert shown(on_terminal=False, patience=0.0) == ""


# -- mending -----------------------------------------------------------------------------


def test_fixes_are_written_and_a_second_run_changes_nothing(lint: Lint, folder: Path) -> None:
    catalog = folder / "locales" / "faulty.po"
    done = lint("--fix", "locales")
    assert done.returncode == 1
    assert "1 mended" in done.stderr
    assert "Ingrado" not in done.stdout
    once = catalog.read_bytes()
    assert b'msgid "Ingrado"\nmsgstr "Ingrado"\n' in once
    assert b'msgid "home sitters"\nmsgstr ""\n' in once
    assert "mended" not in lint("--fix", "locales").stderr
    assert catalog.read_bytes() == once
    assert "1 mended" in lint("--fix", "--unsafe-fixes", "locales").stderr
    assert b'msgid "home sitters"\nmsgstr "thuiszitters"\n' in catalog.read_bytes()


def test_unsafe_fixes_alone_are_counted(lint: Lint, folder: Path) -> None:
    before = (folder / "locales" / "faulty.po").read_bytes()
    done = lint("--unsafe-fixes", "locales")
    assert "(2 fixable with --fix)" in done.stderr
    assert (folder / "locales" / "faulty.po").read_bytes() == before


@pytest.mark.parametrize("more", [[], ["--unsafe-fixes"]])
def test_a_difference_is_what_fixing_does(
    lint: Lint, folder: Path, peer: Callable[[str], str], more: list[str]
) -> None:
    catalog = folder / "locales" / "faulty.po"
    before = catalog.read_bytes()
    done = lint("--diff", *more, "locales")
    assert done.returncode == 1
    assert done.stderr.endswith("1 file would be mended\n")
    assert catalog.read_bytes() == before
    # Who adds it to what fixes is shown the same, and nothing is written.
    assert lint("--fix", "--diff", *more, "locales").stdout == done.stdout
    assert catalog.read_bytes() == before
    assert lint("--diff", *more, "--exit-zero", "locales").returncode == 0
    command = [peer("git"), "apply", "-p0"]
    subprocess.run(command, cwd=folder, input=done.stdout.encode(), check=True)
    patched = catalog.read_bytes()
    catalog.write_bytes(before)
    lint("--fix", *more, "locales")
    assert catalog.read_bytes() == patched
    assert lint("--diff", *more, "locales").returncode == 0


def test_a_difference_on_a_terminal_steers_nothing(lint: Lint) -> None:
    _write(
        "locales/faulty.po", _FAULTY + '\n# \x1b[2J\tthere\nmsgid "Ingrado "\nmsgstr "Ingrado "\n'
    )
    done = lint("--diff", "locales", on_terminal=True)
    assert "\x1b" not in done.stdout
    assert "+msgstr" in done.stdout


def test_a_file_that_cannot_be_written_is_said_and_still_at_fault(
    lint: Lint, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(files: Iterable[MendedFile]) -> list[tuple[MendedFile, str]]:
        return [(file, "Read-only file system") for file in files]

    monkeypatch.setattr("insaterms.linting.fixing.fixing.write", refused)
    done = lint("--fix", "locales")
    assert done.returncode == 1
    assert "locales/faulty.po: Read-only file system\n" in done.stderr
    assert "“Ingrado” has no translation" in done.stdout


# -- standard input ----------------------------------------------------------------------


def test_standard_input_is_checked_under_its_name(lint: Lint) -> None:
    done = lint("--stdin-filename", "locales/clean.po", stdin=_FAULTY.encode())
    assert done.returncode == 1
    assert done.stdout.startswith("locales/clean.po:4:8: IT101")
    assert '   4 | msgid "Ingrado"\n' in done.stdout
    new = lint("--stdin-filename", "new.po", stdin=_CLEAN.encode())
    assert (new.returncode, new.stdout) == (0, "")


def test_what_is_mended_of_standard_input_is_printed(lint: Lint, folder: Path) -> None:
    done = lint("--fix", "--stdin-filename", "locales/faulty.po", stdin=_FAULTY.encode())
    assert done.stdout == _FAULTY.replace('"Ingrado"\nmsgstr ""', '"Ingrado"\nmsgstr "Ingrado"')
    assert "1 mended" in done.stderr
    assert (folder / "locales" / "faulty.po").read_text(encoding="utf-8") == _FAULTY
    clean = lint("--fix", "--stdin-filename", "a.po", stdin=_CLEAN.encode())
    assert clean.stdout == _CLEAN


def test_what_is_left_of_standard_input_is_shown_in_the_text_that_is_printed(
    lint: Lint, folder: Path
) -> None:
    unused = '# insaterms: ignore[IT101] it had none\nmsgid "Verzuim"\nmsgstr "Absence"\n\n'
    text = _FAULTY.replace('msgid "Ingrado"', f'{unused}msgid "Ingrado"')
    given = "--extend-select", "IT905", "--stdin-filename", "a.po", "--output-file", "left.txt"
    done = lint("--fix", *given, stdin=text.encode())
    assert "ignore" not in done.stdout
    left = (folder / "left.txt").read_text(encoding="utf-8")
    assert "a.po:10:8: IT101" in left
    assert '  10 | msgid "home sitters"\n' in left
    # Of a catalog in another encoding the lines are those that the lint reads.
    latin = _FAULTY.replace("Language: nl", "Content-Type: text/plain; charset=ISO-8859-1")
    latin = latin.replace("Nobody", "Één")
    done = lint("--stdin-filename", "b.nl.po", stdin=latin.encode("latin-1"))
    assert '  10 | msgid "Één knows this"\n' in done.stdout


# -- what is known -----------------------------------------------------------------------


def test_what_the_baseline_knows_is_not_reported(lint: Lint) -> None:
    done = lint("--baseline", "known.json", "--write-baseline", "locales")
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == "wrote 3 findings into known.json\n"
    again = lint("--baseline", "known.json", "locales")
    assert (again.returncode, again.stdout) == (0, "")
    assert again.stderr == "no findings; 3 known to the baseline; 2 files checked\n"
    _write("locales/faulty.po", "# One line more.\n" + _FAULTY + '\nmsgid "new"\nmsgstr ""\n')
    new = lint("--baseline", "known.json", "--output-format", "concise", "locales")
    assert new.stdout.splitlines() == ["locales/faulty.po:14:8: IT101 “new” has no translation"]


def test_what_is_known_and_gone_is_said_and_goes_when_it_is_written_anew(lint: Lint) -> None:
    lint("--baseline", "known.json", "--write-baseline", "locales")
    _write("locales/faulty.po", _CLEAN)
    done = lint("--baseline", "known.json", "locales")
    assert done.returncode == 0
    assert done.stderr.startswith("known.json: 3 findings that it knows are there no more;")
    lint("--baseline", "known.json", "--write-baseline", "locales")
    assert lint("--baseline", "known.json", "locales").stderr == "no findings; 2 files checked\n"


def test_a_baseline_does_not_forget_files_that_were_not_looked_at(lint: Lint) -> None:
    lint("--baseline", "known.json", "--write-baseline", "locales")
    before = Path("known.json").read_bytes()
    done = lint("--baseline", "known.json", "--write-baseline", "locales/clean.po")
    assert done.returncode == 2
    assert "locales/faulty.po, which was not looked at" in done.stderr
    assert Path("known.json").read_bytes() == before


# -- completion, documentation -----------------------------------------------------------


def test_codes_are_completed() -> None:
    command = cli.get_command(click.Context(cli), "lint")
    assert command is not None
    context = click.Context(command)
    for name in ("select", "ignore", "extend_select"):
        [option] = [each for each in command.params if each.name == name]
        found = {each.value for each in option.shell_complete(context, "IT1")}
        assert {code for code in CODES if code.startswith("IT1")} <= found


def test_every_option_is_documented() -> None:
    command = cli.get_command(click.Context(cli), "lint")
    assert command is not None
    text = _DOCS.read_text(encoding="utf-8")
    # Those of every command are in the README.
    elsewhere = {"--glossary"}
    options = {each.opts[-1] for each in command.params if isinstance(each, click.Option)}
    assert {name for name in options - elsewhere if name not in text} == set()


def test_recipes_in_yaml_are_yaml_and_run_what_there_is(run: Run, folder: Path) -> None:
    assert folder.is_dir()
    blocks = re.findall(
        r"^```yaml title=\S+\n(.*?)^```$", _DOCS.read_text("utf-8"), re.MULTILINE | re.DOTALL
    )
    recipes = [yaml.safe_load(block) for block in blocks]
    assert len(recipes) == 3
    hooks = yaml.safe_load((_ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert [hook["id"] for hook in recipes[0]["repos"][0]["hooks"]] == [hooks[0]["id"]]
    for recipe in recipes[1:]:
        steps = recipe["jobs"]["lint"]["steps"]
        [call] = [step["run"] for step in steps if "insaterms lint" in step.get("run", "")]
        done = run(*call.split()[1:], *_UNTRANSLATED)
        assert done.returncode == (0 if "--exit-zero" in call else 1)


def test_the_hook_of_pre_commit_asks_for_every_kind_of_file(run: Run, folder: Path) -> None:
    assert folder.is_dir()
    [hook] = yaml.safe_load((_ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    ends = "md markdown html htm xhtml j2 jinja jinja2 yml yaml toml po pot tmx mo txt db png py"
    for end in ends.split():
        asked = re.search(hook["files"], f"folder/name.{end}") is not None
        assert asked == (kind_of(f"folder/name.{end}") is not None), end
    assert hook["pass_filenames"] is False
    assert run(*hook["entry"].split()[1:], *_UNTRANSLATED).returncode == 1
