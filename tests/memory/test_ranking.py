"""Which of equal matches comes first, and what the glossary says of a target."""

from datetime import UTC, datetime

import pytest

from insaterms import Glossary
from insaterms.memory.matches import Match
from insaterms.memory.ranking import marked, ranked
from insaterms.units import Unit, UnitStatus


@pytest.fixture(scope="module")
def glossary() -> Glossary:
    return Glossary.load()


def match(
    source: str,
    target: str,
    score: int = 100,
    status: UnitStatus = "approved",
    day: int = 1,
    number: int = 1,
) -> Match:
    changed = datetime(2026, 1, day, tzinfo=UTC)
    unit = Unit(source, target, "nl", "en", status=status, changed=changed, id=number)
    return Match(unit, source, target, score, score)


SOURCE = "Er zijn meer thuiszitters dan vorig jaar."
KEEPING = "There are more young people not attending school than last year."
BREAKING = "There are more truants than last year."


def test_a_target_that_breaks_the_glossary_is_marked(glossary: Glossary) -> None:
    found = marked(match(SOURCE, BREAKING), glossary)
    assert found.breaks
    assert found.breaks[0].startswith(("thuiszitter →", "truant"))
    assert {kind for kind, _ in found.warnings} == {"breaks the glossary"}


def test_a_target_that_keeps_the_glossary_is_left_as_it_is(glossary: Glossary) -> None:
    kept = match(SOURCE, KEEPING)
    assert marked(kept, glossary) is kept


def test_equal_matches_that_keep_the_glossary_come_first(glossary: Glossary) -> None:
    breaking, keeping = match(SOURCE, BREAKING, day=9), match(SOURCE, KEEPING, number=2)
    assert [each.target for each in ranked([breaking, keeping], 5, glossary)] == [KEEPING, BREAKING]
    assert [each.target for each in ranked([breaking, keeping], 1, glossary)] == [KEEPING]
    assert [each.target for each in ranked([breaking, keeping], 1, None)] == [BREAKING]


def test_a_better_score_comes_first_whatever_the_glossary_says(glossary: Glossary) -> None:
    breaking, keeping = match(SOURCE, BREAKING, 90), match(SOURCE, KEEPING, 89)
    assert [each.score for each in ranked([keeping, breaking], 5, glossary)] == [90, 89]


def test_status_then_the_newest_then_the_number_decide() -> None:
    draft, old, new, later = (
        match("a", "1", status="draft", day=9),
        match("a", "2", day=1, number=3),
        match("a", "3", day=2, number=9),
        match("a", "4", day=1, number=4),
    )
    ordered = ranked([draft, later, old, new], None, None)
    assert [each.target for each in ordered] == ["3", "2", "4", "1"]


def test_what_was_never_changed_is_as_new_as_it_is_old() -> None:
    created = datetime(2026, 1, 5, tzinfo=UTC)
    unit = Unit("a", "created", "en", "nl", created=created, id=9)
    unknown = Unit("a", "unknown", "en", "nl", id=1)
    matches = [
        match("a", "before", day=4),
        match("a", "after", day=6),
        *(Match(each, each.source, each.target, 100, 100) for each in (unknown, unit)),
    ]
    ordered = [each.target for each in ranked(matches, None, None)]
    assert ordered == ["after", "created", "before", "unknown"]


def test_languages_that_the_glossary_does_not_have_are_not_held_against_it(
    glossary: Glossary,
) -> None:
    unit = Unit("Schulabsentismus", "truant", "de", "en")
    other = Match(unit, unit.source, unit.target, 100, 100)
    assert marked(other, glossary) is other
