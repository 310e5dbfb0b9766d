"""Tags that stand for codes: each once, and the halves of a pair alike."""

import time
from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from insaterms.formats.tmx.stand_ins import StandIns

_NAMES = st.sampled_from(["bpt", "ept", "it", "ph", "ut"])
_GIVEN = st.sampled_from(["", "0", "1", "2", "3", "x", "999999999"])


@given(st.lists(st.tuples(_NAMES, _GIVEN, _GIVEN), max_size=30))
def test_no_tag_stands_for_two_codes(codes: list[tuple[str, str, str]]) -> None:
    stand_ins = StandIns()
    tags = [stand_ins.tag(name, {"i": pair, "x": x}) for name, pair, x in codes]
    assert len(set(tags)) == len(tags)


@given(st.lists(_GIVEN, max_size=30))
def test_a_code_gets_the_first_number_that_is_free_from_its_own_on(given: list[str]) -> None:
    stand_ins = StandIns()
    taken: set[int] = set()
    for x in given:
        number = int(x) if x.isdecimal() and int(x) else 1
        while number in taken:
            number += 1
        taken.add(number)
        assert stand_ins.tag("ph", {"x": x}) == f"<x{number}/>"


def test_the_halves_of_a_pair_have_one_number() -> None:
    stand_ins = StandIns()
    tags = [stand_ins.tag(name, {"i": pair}) for name, pair in [("bpt", "7"), ("ept", "7")]]
    assert tags == ["<g7>", "</g7>"]
    assert stand_ins.tag("bpt", {"i": "8", "x": "7"}) == "<g8>"
    assert stand_ins.tag("ept", {"i": "8"}) == "</g8>"
    assert stand_ins.tag("ept", {"i": "8"}) == "</g9>"


def test_time_grows_with_the_number_of_codes_alone(assert_linear: Callable[..., None]) -> None:
    def seconds(number: int) -> float:
        stand_ins = StandIns()
        start = time.process_time()
        for place in range(number):
            stand_ins.tag("ph", {"x": str(1 + place % (number // 2))})
        return time.process_time() - start

    assert_linear(seconds, 1_000)
