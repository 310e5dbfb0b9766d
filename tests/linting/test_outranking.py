"""Which of several findings on one text is shown."""

from hypothesis import given
from hypothesis import strategies as st

from insaterms.linting.diagnostics import Diagnostic, Span
from insaterms.linting.outranking import foremost


def finding(code: str, start: int, end: int) -> Diagnostic:
    span = Span(start, end, 1, start + 1, 1, end + 1)
    return Diagnostic("nl/index.md", code, "error", "…", span)


def shown(*findings: Diagnostic) -> list[str]:
    return [each.code for each in foremost(findings)]


def test_what_is_not_translated_lacks_no_single_term() -> None:
    unchanged, language, term = (finding(code, 3, 20) for code in ("IT201", "IT301", "IT401"))
    assert shown(unchanged, language, term) == ["IT201"]
    assert shown(language, term) == ["IT301"]
    assert shown(term, finding("IT302", 0, 40)) == ["IT302"]
    assert shown(term, finding("IT507", 3, 20)) == ["IT401", "IT507"]


def test_only_the_same_text_counts() -> None:
    assert shown(finding("IT201", 3, 20), finding("IT401", 21, 25)) == ["IT201", "IT401"]
    assert shown(finding("IT201", 3, 20), finding("IT401", 15, 25)) == ["IT201", "IT401"]
    assert shown(finding("IT201", 0, 0), finding("IT401", 0, 0)) == ["IT201", "IT401"]


_PLACES = st.tuples(st.integers(0, 30), st.integers(0, 30)).map(sorted)
_FINDINGS = st.builds(
    lambda code, place: finding(code, *place),
    st.sampled_from(["IT201", "IT301", "IT302", "IT303", "IT401", "IT507"]),
    _PLACES,
)
_ABOVE = {
    "IT301": {"IT201"},
    "IT302": {"IT201", "IT301"},
    "IT303": {"IT201", "IT301", "IT302"},
    "IT401": {"IT201", "IT301", "IT302"},
}


@given(st.lists(_FINDINGS, max_size=12))
def test_it_is_as_each_finding_held_against_each_other(findings: list[Diagnostic]) -> None:
    def explained(one: Diagnostic) -> bool:
        return one.span.start < one.span.end and any(
            other.code in _ABOVE.get(one.code, ())
            and other.span.start <= one.span.start
            and other.span.end >= one.span.end
            for other in findings
        )

    assert foremost(findings) == [each for each in findings if not explained(each)]
