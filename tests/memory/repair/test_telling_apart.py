import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.memory.repair.carrying import carried
from insaterms.memory.repair.telling_apart import told_apart
from insaterms.memory.repair.values import values


@pytest.mark.parametrize(
    ("source", "target", "told"),
    [
        ("5 km in 5 hours", "5 uur, 5 km", {0: 1}),
        ("5 % of 5", "5 % van 5", {0: 0}),
        ("€ 5 (5)", "(5) 5 €", {0: 1}),
        ("€ 5, € 5", "€ 5, € 5", {}),
        ("5 ISO and 5", "5 en 5 ISO", {0: 1}),
        ("5 ISO and 5 ISO", "5, 5 ISO", {}),
        ("See Utrecht 5 and 5", "Zie 5 en Utrecht 5", {0: 1}),
        ("Utrecht 5 and 5", "5 en Utrecht 5", {}),
        ("utrecht 5 and 5", "5 en utrecht 5", {}),
        ("In Utrecht, 5 and 5", "5 in Utrecht, 5", {}),
        ("5 of 5", "5 van 5", {0: 0, 1: 1}),
        ("5 of 5", "5 of 5", {}),
        ("In it 5. Over 5", "Erin 5. Over 5", {}),
        ("5 WINDOWS (5)", "(5) 5 WINDOWS", {}),
        # What one says the other denies.
        ("€ 5 km, 5", "€ 5, 5 km", {}),
    ],
)
def test_only_what_is_the_same_in_both_languages_tells(
    source: str, target: str, told: dict[int, int]
) -> None:
    numbers = list(range(2))

    assert told_apart(numbers, numbers, values(source, "en"), values(target, "nl")) == told


# "Leden 3" is a reference to a law.
_WORD = st.text(st.sampled_from("bdefghijklmnop"), min_size=4, max_size=6).filter(
    lambda word: word != "leden"
)


@given(
    st.lists(_WORD, min_size=8, max_size=8, unique=True),
    st.integers(2, 60),
    st.lists(st.integers(2, 60), min_size=4, max_size=4),
    st.integers(2, 4),
)
def test_equal_values_go_nowhere_unless_they_stay_equal(
    names: list[str], old: int, new: list[int], count: int
) -> None:
    source = " ".join(f"{word} {old}" for word in names[:count])
    query = " ".join(f"{word} {number}" for word, number in zip(names[:count], new, strict=False))
    target = " ".join(f"{word} {old}" for word in names[4 : 4 + count])

    result = carried(query, source, target, ("nl", "en")).text

    if len(set(new[:count])) == 1:
        assert result == target.replace(f" {old}", f" {new[0]}")
    else:
        assert result is None
