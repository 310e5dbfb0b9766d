"""Which finding a waiver silences, and that of many each takes no longer."""

import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from insaterms import Finding, Glossary, Segment, Waiver
from insaterms.glossary.verification.findings import Place
from insaterms.glossary.verification.waiving import Waiving

_FILE = """\
concepts:
- id: young-person-at-home
  nl: [{text: thuiszitter, gender: de}]
  en:
  - {text: young person at home, plural: young people at home}
  - {text: truant, status: deprecated, reason: "A truant chooses to stay away."}
- id: exemption
  nl: [{text: vrijstelling, gender: de}]
  en: exemption
"""


@pytest.fixture(scope="module")
def glossary(tmp_path_factory: pytest.TempPathFactory) -> Glossary:
    path = tmp_path_factory.mktemp("waiving") / "small.yaml"
    path.write_text(_FILE, encoding="utf-8")
    return Glossary.load(path)


@pytest.fixture(scope="module")
def found(glossary: Glossary) -> Finding:
    """Return a finding on *truant* in line 1 of source and target."""
    [finding] = glossary.verify("De thuiszitter rust.", "The truant rests.", "nl", "en")
    return finding


def _at(finding: Finding, target: int, source: int) -> Finding:
    return replace(
        finding,
        target=Place(4, 10, "truant", target, 5),
        source=Place(3, 14, "thuiszitter", source, 4),
    )


_SEGMENT = Segment("De thuiszitter rust.", "The truant rests.")


def _silenced(waivers: list[Waiver], *findings: Finding) -> list[str]:
    waiving = Waiving(waivers)
    waived = [waiving.waived(finding, _SEGMENT).waived for finding in findings]
    return ["" if each is None else each.reason for each in waived]


# -- terms -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "term",
    [
        "truant",
        "Truants",
        "thuiszitter",
        "thuiszitters",
        "young person at home",
        "young-person-at-home",
    ],
)
def test_a_waiver_names_the_term_in_any_form(found: Finding, term: str) -> None:
    assert _silenced([Waiver(term, "r")], found) == ["r"]


@pytest.mark.parametrize("term", ["exemption", "true", "!", "zitter"])
def test_a_waiver_of_another_term_silences_nothing(found: Finding, term: str) -> None:
    assert _silenced([Waiver(term, "r")], found) == [""]


def test_a_missing_term_is_waived_in_any_form(glossary: Glossary) -> None:
    for term in ("vrijstellingen", "vrijstelling", "exemptions"):
        waivers = [Waiver(term, "r")]
        [finding] = glossary.verify("Een vrijstelling.", "It.", "nl", "en", waivers=waivers)
        assert finding.waived == waivers[0]


# -- places ------------------------------------------------------------------------------


def test_the_line_is_that_of_the_target_or_the_source(found: Finding) -> None:
    assert _silenced([Waiver("truant", "r", 9)], _at(found, 9, 2)) == ["r"]
    assert _silenced([Waiver("truant", "r", 2)], _at(found, 9, 2)) == ["r"]
    assert _silenced([Waiver("truant", "r", 3)], _at(found, 9, 2)) == [""]


def test_the_line_to_be_mended_comes_first(found: Finding) -> None:
    waivers = [Waiver("truant", "source", 2), Waiver("truant", "target", 9)]
    assert _silenced(waivers, _at(found, 9, 2), _at(found, 9, 2)) == ["target", "source"]


def test_another_waiver_hides_none(found: Finding) -> None:
    waivers = [Waiver("truant", "holds", 3, until=7), Waiver("truant", "another", 6)]
    assert _silenced(waivers, _at(found, 5, 1)) == ["holds"]
    waivers = [Waiver("truant", "holds", 3, until=7), Waiver("truant", "another", 6, until=6)]
    assert _silenced(waivers, _at(found, 5, 1)) == ["holds"]


def test_kinds_of_places_go_together_the_most_exact_one_first(found: Finding) -> None:
    waivers = [
        Waiver("truant", "anywhere"),
        Waiver("truant", "piece", "truant  rests"),
        Waiver("truant", "blank", " "),
        Waiver("truant", "lines", 1, until=2),
        Waiver("truant", "line", 1),
        Waiver("truant", "source piece", "thuiszitter rust"),
    ]
    told = ["line", "lines", "piece", "source piece", "anywhere", "blank", ""]
    assert _silenced(waivers, *[found] * 7) == told


def test_without_a_place_in_the_target_any_comment_of_it_may_be_meant(found: Finding) -> None:
    waivers = [
        Waiver("thuiszitter", "far", 30, until=40),
        Waiver("thuiszitter", "near", 3, until=4),
    ]
    lost = replace(found, target=None)
    assert _silenced(waivers, lost, lost, lost) == ["near", "far", ""]


def test_without_a_place_in_the_target_a_piece_of_the_source_may_be_named(found: Finding) -> None:
    lost = replace(found, target=None)
    assert _silenced([Waiver("truant", "r", "truant rests")], lost) == [""]
    assert _silenced([Waiver("truant", "r", "thuiszitter rust")], lost) == ["r"]


_RANGES = st.lists(st.tuples(st.integers(1, 9), st.integers(0, 4)), max_size=9)


@given(_RANGES, st.lists(st.integers(1, 12), max_size=9))
def test_ranges_are_handed_out_as_by_looking_at_each(
    found: Finding, ranges: list[tuple[int, int]], lines: list[int]
) -> None:
    waivers = [
        Waiver("truant", str(number), first, until=first + more)
        for number, (first, more) in enumerate(ranges)
    ]
    left = sorted(waivers, key=lambda each: (each.until, int(each.reason)))
    expected = []
    for line in lines:
        holding = [
            each
            for each in left
            if isinstance(each.where, int) and each.where <= line <= each.until
        ]
        expected.append(holding[0].reason if holding else "")
        if holding:
            left.remove(holding[0])
    assert _silenced(waivers, *(_at(found, line, 99) for line in lines)) == expected


# -- segments ----------------------------------------------------------------------------


def test_the_same_segment_twice_has_its_waivers_twice(glossary: Glossary) -> None:
    waiver = Waiver("truant", "r")
    segment = Segment(_SEGMENT.source, _SEGMENT.target, waivers=(waiver,))
    for segments in ([segment, segment], [segment, _SEGMENT, segment]):
        answer = glossary.verify_segments(segments, "nl", "en")
        waived = [each.waived for each in answer.findings]
        assert waived == [waiver if each is segment else None for each in segments]
        assert answer.unused == ()


def test_the_same_waiver_twice_silences_two_findings(found: Finding) -> None:
    waiver = Waiver("truant", "r")
    assert _silenced([waiver, waiver], found, found, found) == ["r", "r", ""]
    waiving = Waiving([waiver, waiver])
    waiving.waived(found, _SEGMENT)
    assert waiving.unused() == (waiver,)


def test_a_waiver_of_the_segment_comes_before_one_for_all(found: Finding) -> None:
    segment = Segment(_SEGMENT.source, _SEGMENT.target, waivers=(Waiver("truant", "own"),))
    waiving = Waiving([Waiver("truant", "all")])
    waiving.add(segment)
    waived = [waiving.waived(found, segment).waived for _ in range(3)]
    assert [each and each.reason for each in waived] == ["own", "all", None]


# -- time --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "waiver",
    [
        lambda _: Waiver("xyz", "r"),
        lambda _: Waiver("truant", "r"),
        lambda number: Waiver("truant", "r", number),
        lambda number: Waiver("truant", "r", number, until=number + 2),
        lambda number: Waiver("truant", "r", 1, until=10**6 + number),
        lambda number: Waiver("truant", "r", 10**6, until=10**6 + number),
        lambda _: Waiver("truant", "r", "nothing of it"),
        lambda number: Waiver("truant", "r", f"In the following paragraph {number}"),
        lambda number: Waiver("truant", "r", f"of text {number}"),
        lambda _: Waiver("truant", "r", "truant and"),
    ],
)
def test_twice_the_findings_and_waivers_take_twice_the_time(
    assert_linear: Callable[..., None], found: Finding, waiver: Callable[[int], Waiver]
) -> None:
    def seconds(times: int) -> float:
        paragraphs = [f"The truant and one of text {number}." for number in range(times)]
        target = "\n\n".join(paragraphs)
        segment = Segment("thuiszitters " * times, target)
        findings = []
        place = 0
        for number, paragraph in enumerate(paragraphs):
            stands = Place(place + 4, place + 10, "truant", 2 * number + 1, 5)
            findings.append(replace(found, target=stands))
            place += len(paragraph) + 2
        waivers = [waiver(number) for number in range(times)]
        begun = time.process_time()
        waiving = Waiving(waivers)
        waiving.add(segment)
        for finding in findings:
            waiving.waived(finding, segment)
        waiving.unused()
        return time.process_time() - begun

    assert_linear(seconds, 100)


def test_a_long_paragraph_is_read_once(assert_linear: Callable[..., None], found: Finding) -> None:
    def seconds(times: int) -> float:
        segment = Segment("thuiszitters " * times, "truants and " * times)
        waivers = [Waiver("truant", "r", "no such piece")]
        waiving = Waiving(waivers)
        begun = time.process_time()
        for number in range(times):
            stands = Place(12 * number, 12 * number + 7, "truants", 1, 12 * number + 1)
            waiving.waived(replace(found, target=stands), segment)
        return time.process_time() - begun

    assert_linear(seconds, 100)
