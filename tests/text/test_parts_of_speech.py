"""A part of speech has many names; a verb may show itself."""

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.model import PartOfSpeech
from insaterms.text.parts_of_speech import are_verbs, part_of_speech, without_to


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ("n|N.|zn.|(zn)|Zelfstandig  naamwoord|NOUN", "noun"),
        ("proper noun|proper-noun|PROPER_NOUN|propn|Eigennaam", "proper noun"),
        ("v|v.|verb|WW|[ww.]|werkwoord", "verb"),
        ("adj|Adj.|bn|bnw.|bijv. naamwoord|bijvoeglijk naamwoord", "adjective"),
        ("adv|bw|bijwoord", "adverb"),
        ("other|overig|voorzetsel", "other"),
        ("|?|verbs of a kind|en", None),
    ],
)
def test_names_in_two_languages_are_known(names: str, expected: str | None) -> None:
    assert {part_of_speech(name) for name in names.split("|")} == {expected}


@pytest.mark.parametrize("part", get_args(PartOfSpeech))
def test_the_names_of_the_model_mean_themselves(part: PartOfSpeech) -> None:
    assert part_of_speech(part) == part


def test_to_alone_is_a_word() -> None:
    assert [without_to(text) for text in ("to be", "To go to", "to", "to ", "tot")] == [
        "be", "go to", "to", "to ", "tot",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("dutch", "english", "expected"),
    [
        ("schorsen", "to suspend", ([True], [True])),
        ("schorsen|schorsing", "suspend|to bar", ([True, False], [False, True])),
        ("schorsen", "to suspend|bar", ([True], [True, True])),
        ("tot nu toe", "to date", ([False], [False])),
        ("", "to suspend", ([], [True])),
        ("schorsen", "", ([False], [])),
        ("schorsen", "suspension", ([False], [False])),
    ],
)
def test_verbs_show_themselves_by_to_and_an_infinitive(
    dutch: str, english: str, expected: tuple[list[bool], list[bool]]
) -> None:
    sides = [side.split("|") if side else [] for side in (dutch, english)]
    assert are_verbs(*sides) == expected


@given(st.text(), st.lists(st.text()), st.lists(st.text() | st.text().map("to {}".format)))
def test_any_text_has_an_answer(name: str, dutch: list[str], english: list[str]) -> None:
    assert part_of_speech(name) in {None, *get_args(PartOfSpeech)}
    found = are_verbs(dutch, english)
    assert [len(side) for side in found] == [len(dutch), len(english)]
