"""One fault, one finding: what another finding on the same text makes superfluous."""

import time
from collections.abc import Callable, Iterable
from graphlib import TopologicalSorter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from insaterms.linting.diagnostics import NOWHERE, Diagnostic, Related, Span
from insaterms.linting.registry import CODES
from insaterms.linting.running.concluding import sifted
from insaterms.linting.running.jobs import Checked
from insaterms.linting.running.precedence import SUPERFLUOUS, superfluous
from insaterms.linting.suppressing.suppressions import Suppression
from insaterms.project import Project


def _span(start: int, end: int) -> Span:
    return Span(start, end, 1, start + 1, 1, end + 1)


def _finding(code: str, span: Span, text: str = "absence") -> Diagnostic:
    return Diagnostic("a.md", code, "error", f"{code} {span.start} {text}", span, text)


_PLACES = st.integers(0, 30)
_SPANS = st.builds(lambda one, two: _span(min(one, two), max(one, two)), _PLACES, _PLACES)
_FOUND = st.builds(
    _finding,
    st.sampled_from(CODES),
    _SPANS | st.just(NOWHERE),
    st.sampled_from(["", "absence", "School absence"]),
)


def test_no_two_rules_of_the_table_make_each_other_superfluous() -> None:
    above: dict[str, set[str]] = {code: set() for code in CODES}
    for code, others in SUPERFLUOUS.items():
        for other in others:
            above[other].add(code)
    assert sorted(TopologicalSorter(above).static_order()) == sorted(CODES)


@pytest.mark.parametrize(
    ("code", "span", "other", "there"),
    [
        ("IT201", (5, 20), "IT401", (8, 12)),
        ("IT201", (5, 20), "IT508", (19, 20)),
        ("IT201", (5, 20), "IT301", (5, 20)),
        ("IT301", (5, 20), "IT404", (5, 20)),
        ("IT302", (5, 20), "IT301", (6, 9)),
        ("IT302", (5, 20), "IT304", (0, 6)),
        ("IT102", (5, 6), "IT505", (5, 6)),
        ("IT106", (5, 20), "IT110", (12, 12)),
        ("IT503", (5, 20), "IT506", (5, 20)),
    ],
)
def test_what_says_nothing_more_of_the_same_text_is_superfluous(
    code: str, span: tuple[int, int], other: str, there: tuple[int, int]
) -> None:
    first, second = _finding(code, _span(*span)), _finding(other, _span(*there))
    assert superfluous([second, first]) == {second}


@pytest.mark.parametrize(
    ("code", "span", "other", "there"),
    [
        ("IT201", (5, 20), "IT401", (20, 25)),
        ("IT201", (5, 20), "IT401", (0, 5)),
        ("IT302", (5, 20), "IT301", (21, 30)),
        ("IT401", (5, 20), "IT408", (5, 20)),
        ("IT201", (5, 20), "IT407", (5, 20)),
        ("IT503", (5, 20), "IT506", (6, 9)),
    ],
)
def test_what_is_said_of_another_text_stays(
    code: str, span: tuple[int, int], other: str, there: tuple[int, int]
) -> None:
    first, second = _finding(code, _span(*span)), _finding(other, _span(*there))
    assert superfluous([first, second]) == frozenset()


def test_a_term_of_a_text_that_is_missing_is_not_missing_as_well() -> None:
    empty = _finding("IT110", _span(5, 7), "School attendance officers")
    term = _finding("IT401", NOWHERE, "school attendance officers")
    other = _finding("IT401", NOWHERE, "Truancy")
    assert superfluous([empty, term, other]) == {term}


def test_a_key_whose_text_is_missing_is_not_missing_as_well() -> None:
    there = (Related("b.yml", _span(10, 20), "the source"),)
    empty = replace(_finding("IT110", _span(5, 7), "What to do"), related=there)
    key = replace(_finding("IT509", NOWHERE, "label"), related=there)
    elsewhere = (Related("b.yml", Span(30, 40, 3, 1, 3, 11), "the source"),)
    other = replace(_finding("IT509", NOWHERE, "url"), related=elsewhere)
    assert superfluous([key, empty, other]) == {key}


def test_a_title_that_is_missing_is_no_missing_key_as_well() -> None:
    there = (Related("a.en.md", _span(10, 20), "the source"),)
    title = replace(_finding("IT106", NOWHERE, "Our team"), related=there)
    key = replace(_finding("IT509", NOWHERE, "title"), related=there)
    elsewhere = (Related("a.en.md", Span(30, 40, 3, 1, 3, 11), "the source"),)
    other = replace(_finding("IT509", NOWHERE, "layout"), related=elsewhere)
    assert superfluous([key, title, other]) == {key}


@given(
    st.lists(_FOUND, max_size=12).flatmap(
        lambda every: st.tuples(st.just(every), st.permutations(every))
    )
)
def test_the_order_of_the_findings_changes_nothing(
    both: tuple[list[Diagnostic], list[Diagnostic]],
) -> None:
    assert superfluous(both[0]) == superfluous(both[1])


@given(st.lists(_FOUND, max_size=12))
def test_nothing_is_superfluous_without_a_finding_that_says_it(found: list[Diagnostic]) -> None:
    needless = superfluous(found)
    for each in needless:
        superior = [one for one in found if each.code in SUPERFLUOUS.get(one.code, ())]
        assert any(each in superfluous([one, each]) for one in superior)
        assert each not in superfluous([one for one in found if one not in superior])
    assert superfluous([each for each in found if each not in needless]) == frozenset()


def test_twice_the_findings_take_about_twice_the_time(assert_linear: Callable[..., None]) -> None:
    def seconds(number: int) -> float:
        found = [
            _finding(code, _span(place * 10, place * 10 + 8))
            for place in range(number)
            for code in ("IT201", "IT401", "IT508")
        ]
        found += [_finding("IT401", NOWHERE, f"term {place}") for place in range(number)]
        begin = time.process_time()
        assert len(superfluous(found)) == 2 * number
        return time.process_time() - begin

    assert_linear(seconds, 500)


_SHOWN = [_finding("IT201", _span(5, 20)), _finding("IT401", _span(8, 12))]


def _shown(codes: Iterable[str], silenced: Iterable[str] = ()) -> tuple[list[str], int]:
    """Return the codes that are shown of a page with both findings, and how many are silenced."""
    comments = [
        Suppression((code,), "a name", 1, 1, 1, 2, whole_file=False, span=_span(0, 4))
        for code in silenced
    ]
    results = {"a.md": Checked(suppressions=tuple(comments))}
    kept = sifted(_SHOWN, results, frozenset(codes), Project(), {})
    return [each.code for each in kept.findings], kept.silenced


def test_an_unchanged_text_lacks_no_terms_as_well() -> None:
    assert _shown(CODES) == (["IT201"], 0)


def test_where_the_first_rule_is_not_asked_the_next_one_answers() -> None:
    assert _shown({"IT401"}) == (["IT401"], 0)


def test_a_text_that_is_meant_to_stay_needs_no_second_comment() -> None:
    assert _shown(CODES, ["IT201"]) == ([], 1)


def test_a_comment_that_silences_what_is_superfluous_is_not_in_vain() -> None:
    assert _shown(CODES, ["IT401"]) == (["IT201"], 0)


@pytest.mark.parametrize("code", ["IT301", "IT302"])
def test_a_comment_that_keeps_no_text_is_in_vain_where_the_text_is_not_translated(
    code: str,
) -> None:
    found = [_finding("IT201", _span(5, 20)), _finding(code, _span(5, 20))]
    comment = Suppression((code,), "a name", 1, 1, 1, 2, whole_file=False, span=_span(0, 4))
    results = {"a.md": Checked(suppressions=(comment,))}

    def shown(codes: Iterable[str]) -> list[str]:
        kept = sifted(found, results, frozenset(codes), Project(), {})
        return [each.code for each in kept.findings]

    assert sorted(shown(CODES)) == ["IT201", "IT905"]
    # Alone it is what silences the text.
    assert shown([code, "IT905"]) == []
