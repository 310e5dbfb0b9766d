import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.errors import ProblemsError
from insaterms.linting.registry import CODES, rule_of
from insaterms.linting.selecting import codes_of, ignored_for, selected, selectors
from insaterms.project import LintSettings

_USUAL = frozenset(code for code in CODES if rule_of(code).on)
_MISSING = frozenset(code for code in CODES if code.startswith("IT1"))


def test_the_usual_rules_are_those_that_are_on() -> None:
    assert selected(LintSettings()) == _USUAL
    assert "IT405" not in _USUAL


def test_every_beginning_of_a_code_selects_what_begins_with_it() -> None:
    assert codes_of("IT101") == {"IT101"}
    assert codes_of("IT1") == _MISSING
    assert codes_of("IT10") == _MISSING - {"IT110"}
    assert codes_of("IT") == codes_of("ALL") == frozenset(CODES)
    assert codes_of(rule_of("IT601").slug) == {"IT601"}
    assert codes_of("I") == codes_of("") == codes_of("IT0") == codes_of("it101") == frozenset()


def test_a_selection_takes_the_place_of_the_usual_rules() -> None:
    assert selected(LintSettings(select=("IT1",))) == _MISSING
    assert selected(LintSettings(select=("ALL",))) == frozenset(CODES)
    assert selected(LintSettings(extend_select=("IT405",))) == _USUAL | {"IT405"}
    assert selected(LintSettings(ignore=("untranslated-message", "IT6"))) == _USUAL - {
        "IT101",
        *codes_of("IT6"),
    }


def test_the_more_exact_selector_wins_whatever_its_order() -> None:
    assert selected(LintSettings(select=("IT101",), ignore=("IT1",))) == {"IT101"}
    assert selected(LintSettings(select=("IT1",), ignore=("IT101",))) == _MISSING - {"IT101"}
    assert selected(LintSettings(select=("IT1", "IT10"), ignore=("IT10",))) == {"IT110"}
    # A slug is as exact as its code; then what is ignored is ignored.
    assert selected(LintSettings(select=("IT101",), ignore=("untranslated-message",))) == set()
    assert selected(LintSettings(ignore=("IT1",), extend_select=("IT101",))) == (
        _USUAL - _MISSING | {"IT101"}
    )


def test_a_call_selects_in_the_place_of_the_settings_and_ignores_beside_them() -> None:
    settings = LintSettings(select=("IT1", "IT2"), ignore=("IT101",))
    assert selected(settings, select=("IT101",)) == {"IT101"}
    assert selected(settings, ignore=("IT2",)) == _MISSING - {"IT101"}
    assert selected(settings, extend_select=("IT101", "IT405")) == _MISSING | {"IT201", "IT405"}


def test_every_selector_that_is_that_of_no_rule_is_a_problem_at_its_place() -> None:
    settings = LintSettings(
        path="insaterms.toml",
        select=("IT1", "IT199"),
        per_file_ignores={"*.md": ("untranslated-mesage",)},
        places={"select[1]": (3, 18), "per-file-ignores.*.md[0]": (6, 11)},
    )
    with pytest.raises(ProblemsError) as caught:
        selected(settings, ignore=("XX",), select=("IT30I",), extend_select=("",))
    problems = caught.value.problems
    assert [(each.path, each.line, each.column) for each in problems] == [
        ("--extend-select", 0, 0),
        ("--ignore", 0, 0),
        ("--select", 0, 0),
        ("insaterms.toml", 3, 18),
        ("insaterms.toml", 6, 11),
    ]
    assert problems[1].message == 'there is no rule "XX"; `insaterms rules` lists them'
    assert '"IT30I" (did you mean "IT30' in problems[2].message
    assert '(did you mean "untranslated-message"?)' in problems[4].message


def test_rules_are_ignored_for_the_files_that_a_pattern_fits() -> None:
    settings = LintSettings(
        per_file_ignores={
            "drafts/": ("IT1", "IT601"),
            "*.mo": ("IT604",),
            "!docs/**/*.md": ("IT303",),
        }
    )
    assert ignored_for("drafts/nl/page.md", settings) == _MISSING | {"IT601", "IT303"}
    assert ignored_for("locales/site.mo", settings) == {"IT604", "IT303"}
    assert ignored_for("docs/nl/page.md", settings) == frozenset()


_SOME = st.lists(st.sampled_from(selectors()), max_size=5).map(tuple)


@given(_SOME, _SOME, _SOME)
def test_the_order_in_which_selectors_stand_says_nothing(
    select: tuple[str, ...], ignore: tuple[str, ...], more: tuple[str, ...]
) -> None:
    found = selected(LintSettings(select=select, ignore=ignore, extend_select=more))
    other = selected(LintSettings(select=select[::-1], ignore=ignore[::-1], extend_select=more))
    assert found == other
    assert not found & {code for each in ignore for code in codes_of(each) if each in CODES}
