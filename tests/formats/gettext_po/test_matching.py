"""Which old message a changed one was: the most similar, in case of doubt that of its place."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance.Indel import distance

from insaterms.formats.gettext_po.matching import matched
from insaterms.formats.gettext_po.messages import CatalogMessage

_WORDS = (
    "school pupil teacher parent lesson absence leave attendance officer region plan support "
    "meeting letter report class year week reason law municipality child help care illness"
).split()


def _message(msgid: str, *references: str, msgctxt: str | None = None) -> CatalogMessage:
    return CatalogMessage(msgid=msgid, msgctxt=msgctxt, references=references)


@pytest.mark.parametrize(
    ("new", "old", "found"),
    [
        ("Welcome to our school", "Welcome to our schools", True),
        ("School attendance", "Contact", False),
        # Three of five letters stay.
        ("abcxy", "abcde", True),
        ("abxyz", "abcde", False),
        ("", "a", False),
    ],
)
def test_texts_are_alike_from_six_tenths_on(new: str, old: str, *, found: bool) -> None:
    assert matched([_message(new)], [_message(old)]) == ({0: 0} if found else {})


def test_the_same_place_and_the_same_part_decide_between_equals() -> None:
    gone = [_message("Contact us", "a.md:1"), _message("Contact us", "b.md:1")]
    assert matched([_message("Contact them", "b.md:1")], gone) == {0: 1}
    # Where references have no lines, the page is the place.
    gone = [_message("Contact us", "a.md"), _message("Contact us", "b.md")]
    assert matched([_message("Contact them", "b.md")], gone) == {0: 1}
    # A page that stands elsewhere on it is nearer than another page, with lines or without.
    gone = [_message("Contact us", "a.md:1"), _message("Contact us", "b.md:1")]
    assert matched([_message("Contact them", "b.md:9")], gone) == {0: 1}
    gone = [_message("Contact us", "a.md"), _message("Contact us", "b.md:7")]
    assert matched([_message("Contact them", "b.md")], gone) == {0: 1}
    assert matched([_message("Contact them", "b.md:9")], gone) == {0: 1}
    assert matched([_message("Contact them")], gone) == {0: 0}
    gone = [_message("Contact us", msgctxt="menu"), _message("Contact us", msgctxt="title")]
    assert matched([_message("Contact them", msgctxt="title")], gone) == {0: 1}


def test_each_is_taken_once_by_what_is_most_like_it() -> None:
    gone = [_message("the lesson of today")]
    new = [_message("the lessons of a day"), _message("the lesson of the day"), _message("x")]
    assert matched(new, gone) == {1: 0}
    assert matched([], gone) == {}
    assert matched(new, []) == {}


@pytest.mark.parametrize("placed", [True, False])
def test_of_many_each_finds_its_own(*, placed: bool) -> None:
    chance = random.Random(4)  # noqa: S311 - made-up texts are no secrets
    texts = [" ".join(chance.choices(_WORDS, k=8)) for _ in range(300)]
    places = [[f"page{number % 30}.md:{number}"] if placed else [] for number in range(300)]
    gone = [_message(text, *place) for text, place in zip(texts, places, strict=True)]
    new = [
        _message(text.replace(" ", " not ", 1), *place)
        for text, place in zip(texts, places, strict=True)
    ]
    order = list(range(300))
    chance.shuffle(order)
    assert matched([new[number] for number in order], gone) == dict(enumerate(order))


def _alike(one: str, other: str) -> bool:
    return 5 * distance(one, other) <= 2 * (len(one) + len(other))


_TEXTS = st.lists(st.text("ab c", max_size=12), max_size=30)


@given(_TEXTS, _TEXTS)
def test_what_is_matched_is_alike_and_nobody_is_left_for_want_of_looking(
    new: list[str], gone: list[str]
) -> None:
    found = matched([_message(text) for text in new], [_message(text) for text in gone])
    assert len(set(found.values())) == len(found)
    for number, other in found.items():
        assert _alike(new[number], gone[other])
    if len(gone) <= 20:
        for number in set(range(len(new))) - found.keys():
            for other in set(range(len(gone))) - set(found.values()):
                assert not _alike(new[number], gone[other])
