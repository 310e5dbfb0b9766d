"""Laws of adding a unit again."""

from hypothesis import given
from hypothesis import strategies as st

from insaterms.memory.sqlite_store.merging import dated, merged
from insaterms.memory.sqlite_store.rows import Row, number_of
from insaterms.units import STATUSES

_APPROVED, _DRAFT, _REJECTED = (number_of(status) for status in STATUSES)
_MOMENTS = st.none() | st.integers(0, 3)
_FACTS = st.tuples(
    st.sampled_from([_APPROVED, _DRAFT, _REJECTED]),
    st.integers(0, 2),
    st.integers(0, 2),
    _MOMENTS,
    _MOMENTS,
    st.integers(0, 3),
    st.sampled_from(["", "a", "b"]),
    st.sampled_from(["", '[["x","y"]]']),
)


def _known(facts: Row) -> int | None:
    return max((each for each in facts[3:5] if each is not None), default=None)


@given(_FACTS, _FACTS, st.booleans())
def test_adding_once_more_changes_nothing(old: Row, new: Row, revive: bool) -> None:
    first = merged(old, new, revive=revive)
    if first is not None:
        assert merged(first, new, revive=revive) == first


@given(_FACTS, st.booleans())
def test_the_same_again_is_the_same(facts: Row, revive: bool) -> None:
    assert merged(facts, facts, revive=revive) == facts


@given(_FACTS, _FACTS)
def test_approved_never_becomes_draft_and_rejected_stays_so(old: Row, new: Row) -> None:
    result = merged(old, new, revive=False)
    if old[0] == _REJECTED:
        assert result is None or result[0] == _REJECTED
    else:
        assert result is not None
        assert not (old[0] == _APPROVED and result[0] == _DRAFT)


@given(_FACTS, _FACTS)
def test_older_decides_nothing_that_is_known(old: Row, new: Row) -> None:
    before, after = _known(old), _known(new)
    result = merged(old, new, revive=False)
    if before is not None and after is not None and after < before and result is not None:
        assert result[0] == old[0]
        for column in (1, 2, 6, 7):
            assert result[column] == (old[column] or new[column])


@given(_FACTS, _FACTS)
def test_no_field_is_emptied_and_moments_and_uses_only_widen(old: Row, new: Row) -> None:
    result = merged(old, new, revive=True)
    assert result is not None
    for column in (1, 2, 6, 7):
        assert bool(result[column]) == bool(old[column] or new[column])
    assert result[3] == min((each for each in (old[3], new[3]) if each is not None), default=None)
    assert _known(result) == max(
        (each for each in (_known(old), _known(new)) if each is not None), default=None
    )
    assert result[5] == max(old[5], new[5])


@given(_FACTS, _FACTS, st.booleans())
def test_the_first_origin_stays(old: Row, new: Row, revive: bool) -> None:
    result = merged(old, new, revive=revive)
    if result is not None and old[1]:
        assert result[1] == old[1]


@given(_FACTS, _FACTS)
def test_an_approval_without_a_date_lifts_only_what_nobody_changed(old: Row, new: Row) -> None:
    old, new = (_DRAFT, *old[1:]), (_APPROVED, *new[1:3], None, None, *new[5:])
    result = merged(old, new, revive=False)
    assert result is not None
    assert (result[0] == _APPROVED) is (old[4] is None or old[3] == old[4])


@given(_FACTS, st.booleans())
def test_what_has_a_date_keeps_it(facts: Row, revive: bool) -> None:
    known = dated(facts, 5)
    assert known == facts or facts[3:5] == (None, None)
    assert _known(known) is not None
    if facts[3:5] == (None, None) and (facts[0] != _REJECTED or revive):
        assert merged(known, facts, revive=revive) == known
