import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.memory.repair.carrying import Carried, carried
from insaterms.memory.repair.clock_times import ClockTime, clock_time, clock_times
from insaterms.memory.repair.values import values


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("8:30", ClockTime(8, 30, ":", is_padded=False)),
        ("08.30", ClockTime(8, 30, ".", is_padded=True)),
        ("0:05", ClockTime(0, 5, ":", is_padded=False)),
        ("00:05", ClockTime(0, 5, ":", is_padded=True)),
        ("14:30", ClockTime(14, 30, ":", is_padded=None)),
        ("24:00", ClockTime(24, 0, ":", is_padded=None)),
        ("25:00", None),
        ("8:60", None),
        ("8:3", None),
        ("8,30", None),
        ("8:30:15", None),
        ("", None),
    ],
)
def test_a_clock_time_is_an_hour_and_minutes(text: str, expected: ClockTime | None) -> None:
    assert clock_time(text) == expected


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("at 8:30, 9:15.", ["8:30", "9:15"]),
        ("om 8.30 uur", ["8.30"]),
        ("van 8.30 tot 9.15 uur", ["8.30", "9.15"]),
        ("8.30-9.15 u", ["8.30", "9.15"]),
        ("tussen 8.30 en 9.15 km", []),
        ("schaal 1.50", []),
        ("om 7.45", ["7.45"]),
        ("8:30u", []),
        ("12:00:00", []),
        ("1:100", []),
    ],
)
def test_a_point_parts_an_hour_only_where_it_says_so(text: str, found: list[str]) -> None:
    assert [text[a:b] for a, b in clock_times(text, frozenset({(7, 45)}))] == found


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("at 8:30", ["time"]),
        ("8:30-9:15, 3 keer", ["time", "time", "number"]),
        ("om 8.30 uur", ["time"]),
        ("-8:30", ["time"]),
        ("8:30 1:2:30", ["time", "number", "number", "number"]),
        ("op 28-06-2018 om 8:30", ["date", "time"]),
        ("1:100", ["number", "number"]),
    ],
)
def test_a_time_is_one_value_where_times_are_looked_for(text: str, kinds: list[str]) -> None:
    read = values(text, "nl", frozenset())

    assert [value.kind for value in read.values] == kinds
    assert "time" not in [value.kind for value in values(text, "nl").values]


_HOURS, _MINUTES = st.integers(7, 23), st.integers(0, 59)


@given(_HOURS, _MINUTES, st.booleans())
def test_times_go_to_dutch_and_back(hour: int, minute: int, padded: bool) -> None:
    width = 2 if padded else 1
    english = f"open at {hour:0{width}d}:{minute:02d}"
    dutch = f"open om {hour:0{width}d}.{minute:02d} uur"
    unit = (f"open at {8:0{width}d}:35", f"open om {8:0{width}d}.35 uur")

    assert carried(english, *unit, ("en", "nl")) == Carried(dutch)
    assert carried(dutch, *unit[::-1], ("nl", "en")) == Carried(english)


@given(st.integers(1, 6), _MINUTES)
def test_an_afternoon_is_not_taken_for_a_night(hour: int, minute: int) -> None:
    query = f"open at {hour}:{minute:02d}"

    assert carried(query, "open at 8:35", "open om 8.35 uur", ("en", "nl")).text is None
    assert carried(query, "open at 2:35", "open om 2.35 uur", ("en", "nl")).text is not None
