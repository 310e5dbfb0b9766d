"""What is carried over, and what is not."""

import datetime as dt
import random
import re
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.memory.repair.carrying import Carried, carried
from insaterms.memory.repair.values import values

_DUTCH_MONTHS = (
    "januari februari maart april mei juni juli augustus september oktober november december"
).split()
_ENGLISH_MONTHS = (
    "January February March April May June July August September October November December"
).split()
_PAIRS = [("nl", "en"), ("en", "nl"), ("nl", "en-GB"), ("en-US", "nl"), ("de", "fr"), ("xx", "nl")]


def _rows() -> list[tuple[str, str, str, str, str]]:
    rows = []
    table = Path(__file__).parent / "carried.tsv"
    for line in table.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            languages, query, source, target, expected = line.split("\t")
            rows.append((languages, query, source, target, expected))
    return rows


@pytest.mark.parametrize(("languages", "query", "source", "target", "expected"), _rows())
def test_values_go_where_they_surely_belong(
    languages: str, query: str, source: str, target: str, expected: str
) -> None:
    one, other = languages.split()

    result = carried(query, source, target, (one, other))

    if expected.startswith("!"):
        assert result.text is None
        assert expected[1:] in result.reason
    else:
        assert result == Carried(expected)


def test_a_reason_is_one_sentence_for_a_person() -> None:
    for languages, query, source, target, expected in _rows():
        one, other = languages.split()
        if expected.startswith("!"):
            reason = carried(query, source, target, (one, other)).reason
            assert re.fullmatch(r"[A-Z“].*\.", reason)
            assert "\n" not in reason


def test_the_table_has_refusals_and_both_directions() -> None:
    rows = _rows()

    assert len(rows) >= 120
    assert sum(row[4].startswith("!") for row in rows) >= 40
    for languages in ("nl en", "en nl"):
        assert sum(row[0] == languages for row in rows) >= 50


# What texts are made of that has to do with values.
_PIECES = st.sampled_from(
    "1 2 3e 1st 8 11 1.000 1,000.5 2,50 1.5 0.123 -7 −7 ½ 3½ 007 10:15 2018 5/6/2018 28-06-2018"
    " a an 2018-06-28 31/12/99 June 28th mei 2018, donderdag Thursday 28 juni leerlingen pupil am"
    " % € https://example.org/1 a@example.org %s %1$s {} {name} <b> </b> ISO 27001 artikel 4a"
    " . - ( ) ² ٣ 9999999999999999999e 0 00 31 februari \x00 \x01 \ud800".split()
)
_TEXTS = st.one_of(
    st.text(max_size=30),
    st.lists(_PIECES, max_size=12).map(" ".join),
    st.lists(_PIECES, max_size=8).map("".join),
)


@st.composite
def _units(draw: st.DrawFn) -> tuple[str, str, str]:
    """Return a query and a unit that have the same number of values among the same words."""
    count = draw(st.integers(1, 4))
    words = draw(st.lists(st.sampled_from("de een in a an is ( - : step".split()), max_size=6))
    lists = st.lists(_PIECES, min_size=count, max_size=count)
    old, new = draw(lists), draw(lists)
    texts = []
    for values_ in (new, old, draw(st.permutations(old)) if draw(st.booleans()) else old):
        parts = []
        for number in range(max(count, len(words))):
            parts += [*words[number : number + 1], *values_[number : number + 1]]
        texts.append(" ".join(parts))
    return texts[0], texts[1], texts[2]


@given(st.one_of(_units(), st.tuples(_TEXTS, _TEXTS, _TEXTS)), st.sampled_from(_PAIRS))
def test_nothing_raises(texts: tuple[str, str, str], languages: tuple[str, str]) -> None:
    result = carried(*texts, languages)

    assert (result.text is None) == bool(result.reason)


@given(_TEXTS, _TEXTS, st.sampled_from(_PAIRS))
def test_a_unit_gives_its_own_translation_for_its_own_source(
    source: str, target: str, languages: tuple[str, str]
) -> None:
    assert carried(source, source, target, languages) == Carried(target)


@given(st.data(), st.sampled_from(_PAIRS[:4]))
def test_what_is_carried_to_a_query_is_carried_back(
    data: st.DataObject, languages: tuple[str, str]
) -> None:
    words = "de klas heeft bij elkaar van".split()
    number = st.sampled_from(["2", "30", "1.250", "1,250", "2,5", "2.5", "007", "-4", "3½"])
    one = [data.draw(number) for _ in range(3)]
    other = [data.draw(number) for _ in range(3)]
    source, query = (
        " ".join(part for pair in zip(words, each, strict=False) for part in pair)
        for each in (one, other)
    )

    there = carried(query, source, source, (languages[0], languages[0]))

    if there.text is not None:
        back = carried(source, query, there.text, (languages[0], languages[0]))
        assert back.text in {source, None}


@given(
    st.lists(st.integers(2, 7000), min_size=1, max_size=4),
    st.lists(st.integers(2, 7000), min_size=4, max_size=4),
    st.randoms(use_true_random=False),
)
def test_no_old_value_is_left_that_the_query_has_not(
    old: list[int], new: list[int], shuffled: random.Random
) -> None:
    new = new[: len(old)]
    order = list(range(len(old)))
    shuffled.shuffle(order)
    source = " ".join(f"woord{'abcd'[i]} {n}" for i, n in enumerate(old))
    query = " ".join(f"woord{'abcd'[i]} {n}" for i, n in enumerate(new))
    target = " ".join(f"word{'abcd'[i]} {old[i]}" for i in order)

    result = carried(query, source, target, ("nl", "en")).text

    if result is not None:
        assert sorted(re.findall(r"\d+", result)) == sorted(map(str, new))
    if len(set(old)) == len(old):
        assert result == " ".join(f"word{'abcd'[i]} {new[i]}" for i in order)


@given(
    st.booleans(),
    st.integers(2, 10**12),
    st.one_of(st.just(""), st.from_regex(r"[0-9]{1,6}", fullmatch=True)),
    st.booleans(),
)
def test_numbers_go_to_english_and_back(
    minus: bool, whole: int, decimals: str, grouped: bool
) -> None:
    english = ("-" if minus else "") + (f"{whole:,}" if grouped else str(whole))
    english += "." + decimals if decimals else ""
    dutch = english.translate(str.maketrans(",.", ".,"))

    there = carried(f"bedrag {dutch}", "bedrag 20", "amount 20", ("nl", "en"))
    back = carried(f"amount {english}", "amount 20", "bedrag 20", ("en", "nl"))

    assert there == Carried(f"amount {english}")
    assert back == Carried(f"bedrag {dutch}")


@given(st.dates(dt.date(1900, 1, 1), dt.date(2100, 12, 31)), st.booleans())
def test_dates_go_to_english_and_back(date: dt.date, weekday: bool) -> None:
    dutch = f"{date.day} {_DUTCH_MONTHS[date.month - 1]} {date.year}"
    english = f"{date.day} {_ENGLISH_MONTHS[date.month - 1]} {date.year}"
    unit = "28 juni 2018", "28 June 2018"
    if weekday:
        names = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split()
        dutch = f"{names[date.weekday()]} {dutch}"
        english = f"{date:%A} {english}"
        unit = "donderdag 28 juni 2018", "Thursday 28 June 2018"

    assert carried(dutch, *unit, ("nl", "en")) == Carried(english)
    assert carried(english, *unit[::-1], ("en", "nl")) == Carried(dutch)


@given(st.dates(dt.date(1900, 1, 1), dt.date(2100, 12, 31)))
def test_dates_in_figures_go_to_american_english_and_back(date: dt.date) -> None:
    dutch, english = f"{date:%d-%m-%Y}", f"{date:%m/%d/%Y}"
    unit = "op 03-06-2018", "on 06/03/2018"

    assert carried(f"op {dutch}", *unit, ("nl", "en-US")) == Carried(f"on {english}")
    assert carried(f"on {english}", *unit[::-1], ("en-US", "nl")) == Carried(f"op {dutch}")


def test_long_texts_take_time_in_proportion(assert_linear: Callable[..., None]) -> None:
    def seconds(size: int) -> float:
        source = " ".join(f"woord {n % 900 + 100}" for n in range(size))
        query = source.replace("155 ", "166 ")
        values.cache_clear()
        start = time.process_time()
        carried(query, source, source.replace("woord", "word"), ("nl", "en"))
        return time.process_time() - start

    assert_linear(seconds, 50)
