"""`insaterms rules` lists the rules of the lint, `insaterms rule` explains one."""

import json
from collections.abc import Callable
from subprocess import CompletedProcess

import click
import pytest

from insaterms.cli.rules import complete_rules
from insaterms.linting.documentation import documentation, paragraphs
from insaterms.linting.registry import CODES, rule_of, rules

Run = Callable[..., CompletedProcess[str]]

_HEADINGS = ["What it does", "Why is this bad?", "Example", "How to silence it"]


@pytest.mark.parametrize("code", CODES)
def test_every_rule_is_documented_with_all_headings(code: str) -> None:
    told = paragraphs(rule_of(code))
    assert [each.text for each in told if each.kind == "heading"] == _HEADINGS
    assert {each.mark for each in told if each.kind == "heading"} == {"## "}
    assert told[0].kind == "text"
    assert told[0].text.endswith(".")


@pytest.mark.parametrize("name", [*CODES[:3], CODES[-1].lower(), rule_of(CODES[0]).slug])
def test_a_rule_is_explained_in_markdown_in_a_pipe(run: Run, name: str) -> None:
    done = run("rule", name)
    assert (done.returncode, done.stderr) == (0, "")
    [rule] = [each for each in rules() if name.upper() in {each.code, each.slug.upper()}]
    title, empty, _severity, other, text = done.stdout.split("\n", 4)
    assert (title, empty, other) == (f"# {rule.code} {rule.slug}", "", "")
    assert text == documentation(rule)


@pytest.mark.parametrize("columns", [40, 80])
@pytest.mark.parametrize("code", CODES[:4])
def test_a_terminal_shows_no_line_wider_than_it_is_but_for_examples(
    run: Run, monkeypatch: pytest.MonkeyPatch, code: str, columns: int
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    shown = click.unstyle(run("rule", code, on_terminal=True).stdout)
    lines = [line for line in shown.splitlines() if not line.startswith("    ")]
    assert lines[0].startswith(code)
    assert max(map(len, lines)) <= columns
    told = [each.text for each in paragraphs(rule_of(code)) if each.kind != "code"]
    assert set(" ".join(told).split()) <= set(shown.split())
    assert "```" not in shown


def test_a_rule_that_is_not_there_is_refused_with_the_nearest(run: Run) -> None:
    done = run("rule", "untranslated-mesage")
    assert (done.returncode, done.stdout) == (1, "")
    assert 'did you mean "untranslated-message"' in done.stderr
    assert run("rule", "IT1").returncode == 1


def test_the_beginning_of_several_codes_names_them(run: Run) -> None:
    done = run("rule", "it2")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "insaterms: IT2 are several rules: IT201; name one of them\n"
    assert "IT301, IT302, IT303, IT304; name one of them" in run("rule", "IT3").stderr


def test_a_rule_as_json_has_its_documentation(run: Run) -> None:
    told = json.loads(run("rule", "IT101", "--json").stdout)
    assert told["documentation"] == documentation(rule_of("IT101"))
    [listed] = [
        each for each in json.loads(run("rules", "--json").stdout) if each["code"] == "IT101"
    ]
    assert told == listed | {"documentation": told["documentation"]}


def test_rules_are_listed_each_once(run: Run) -> None:
    header, *rows = run("rules").stdout.splitlines()
    assert header.split("\t") == ["code", "name", "severity", "usual", "what it finds"]
    assert [row.split("\t")[0] for row in rows] == list(CODES)
    assert [each["code"] for each in json.loads(run("rules", "--json").stdout)] == list(CODES)
    markdown = run("rules", "--format", "markdown").stdout.splitlines()
    assert len(markdown) == len(CODES) + 2
    assert all(line.startswith("| ") and line.endswith(" |") for line in markdown if "-" in line)


def test_codes_complete_behind_a_comma_too() -> None:
    context = click.Context(click.Command("lint"))
    option = click.Option(["--select"])
    found = [each.value for each in complete_rules(context, option, "IT101,it90")]
    assert "IT101,IT901" in found
    assert "IT101,IT90" in found
    assert [each.value for each in complete_rules(context, option, "untranslated-m")] == [
        "untranslated-message"
    ]
