"""Texts of a page beside their translations, whatever was added, removed, split or joined."""

import time
from collections.abc import Callable
from random import Random

from hypothesis import assume, given
from hypothesis import strategies as st

from insaterms.content.translatable.values import PageForm
from insaterms.linting.documents.alignment import aligned
from insaterms.linting.documents.page import Page
from insaterms.linting.documents.text_order import in_place, longest_rising
from insaterms.linting.documents.texts import Text, TextPart


def _texts(*texts: str, part: TextPart = "paragraph", detail: str = "") -> list[Text]:
    return [Text(text, part, number=number, detail=detail) for number, text in enumerate(texts)]


def _pairs(source: list[Text], target: list[Text]) -> list[tuple[str, str]]:
    return [(one.text, other.text) for one, other in aligned(source, target)]


def _page_pairs(source: str, target: str, form: PageForm = "markdown") -> list[tuple[str, str]]:
    page = Page("en", source, form, language="en")
    other = Page("nl", target, form, language="nl", source=page)
    return [(pair.source.text, pair.target.text) for pair in other.pairs]


_WORDS = st.lists(
    st.sampled_from("leerling school verzuim ouders melden brief dag klas".split()),
    min_size=1,
    max_size=12,
).map(" ".join)


@st.composite
def _known_paragraphs(draw: st.DrawFn) -> tuple[list[str], list[str]]:
    """Paragraphs and their translations, each with a number that no other has."""
    count = draw(st.integers(2, 12))
    ones = [f"{draw(_WORDS)} {1000 + number}" for number in range(count)]
    others = [f"{1000 + number} {draw(_WORDS)}" for number in range(count)]
    return ones, others


@given(_known_paragraphs(), st.data())
def test_a_paragraph_more_leaves_the_other_pairs_as_they_were(
    pages: tuple[list[str], list[str]], data: st.DataObject
) -> None:
    ones, others = pages
    place = data.draw(st.integers(0, len(others)))
    added = data.draw(_WORDS)
    longer = [*others[:place], added, *others[place:]]
    found = _pairs(_texts(*ones), _texts(*longer))
    assert found == list(zip(ones, others, strict=True))


@given(_known_paragraphs(), st.data())
def test_a_paragraph_less_leaves_the_other_pairs_as_they_were(
    pages: tuple[list[str], list[str]], data: st.DataObject
) -> None:
    ones, others = pages
    place = data.draw(st.integers(0, len(others) - 1))
    found = _pairs(_texts(*ones), _texts(*others[:place], *others[place + 1 :]))
    expected = list(zip(ones, others, strict=True))
    assert found == expected[:place] + expected[place + 1 :]


@given(st.lists(_WORDS, max_size=20), st.lists(_WORDS, max_size=20))
def test_no_text_comes_twice_and_the_order_holds(ones: list[str], others: list[str]) -> None:
    found = [(one.number, other.number) for one, other in aligned(_texts(*ones), _texts(*others))]
    for numbers in zip(*found, strict=True):
        assert list(numbers) == sorted(set(numbers))


@given(st.lists(_WORDS, max_size=30))
def test_a_page_beside_itself_is_paired_with_itself(ones: list[str]) -> None:
    assert _pairs(_texts(*ones), _texts(*ones)) == [(one, one) for one in ones]


def test_a_number_that_was_changed_does_not_part_two_paragraphs() -> None:
    found = _pairs(
        _texts("Call within 3 days.", "Send 1 letter.", "Wait."),
        _texts("Bel binnen 5 dagen.", "Stuur 1 brief.", "Wacht."),
    )
    assert found[0] == ("Call within 3 days.", "Bel binnen 5 dagen.")


def test_what_stands_under_a_heading_stays_there_without_other_evidence() -> None:
    source = "## Illness\n\nCall us.\n\n## Funeral 2\n\nWrite to us.\n"
    target = (
        "## Ziekte\n\nBel ons.\n\nEn bel vroeg genoeg, dus voordat de les begint.\n\n"
        "## Begrafenis 2\n\nSchrijf ons.\n"
    )
    assert _page_pairs(source, target)[-2:] == [
        ("Funeral 2", "Begrafenis 2"),
        ("Write to us.", "Schrijf ons."),
    ]


def test_a_heading_of_another_level_is_still_its_counterpart() -> None:
    source = "# Absence\n\n## Illness\n\nCall us.\n"
    target = "# Verzuim\n\n### Ziekte\n\nBel ons.\n\n"
    assert ("Illness", "Ziekte") in _page_pairs(source, target)


def test_a_paragraph_that_was_split_loses_only_its_second_half() -> None:
    source = "Call DUO. Ask for form 12.\n\nWrite to Ingrado in Utrecht.\n"
    target = "Bel DUO.\n\nVraag naar formulier 12.\n\nSchrijf naar Ingrado in Utrecht.\n"
    found = dict(_page_pairs(source, target))
    assert found["Write to Ingrado in Utrecht."] == "Schrijf naar Ingrado in Utrecht."


def test_front_matter_is_paired_by_its_keys_in_any_order() -> None:
    source = "---\ntitle: Absence\ndescription: What to do now\n---\nText.\n"
    target = "---\ndescription: Wat nu te doen\ntitle: Verzuim\n---\nTekst.\n"
    assert set(_page_pairs(source, target)) == {
        ("Absence", "Verzuim"),
        ("What to do now", "Wat nu te doen"),
        ("Text.", "Tekst."),
    }


def test_an_item_more_in_a_list_of_data_misplaces_no_other() -> None:
    source = "nav:\n- title: Rule 1\n- title: Rule 3\n"
    target = "nav:\n- title: Regel 1\n- title: Regel 2\n- title: Regel 3\n"
    assert _page_pairs(source, target, "yaml") == [("Rule 1", "Regel 1"), ("Rule 3", "Regel 3")]


def test_an_item_that_lacks_a_text_misplaces_none_of_the_others() -> None:
    source = "a:\n- text: one\n- text: two\n- text: three\n  label: four\n"
    target = "a:\n- text: een\n- label: iets\n- text: drie\n  label: vier\n"
    pairs = [("one", "een"), ("three", "drie"), ("four", "vier")]
    assert _page_pairs(source, target, "yaml") == pairs


def test_of_items_that_say_nothing_of_themselves_the_length_tells_which_is_missing() -> None:
    ones = _texts("they keep it at home", "the school sends the pupil away, or has no place for it")
    others = _texts("de school stuurt de leerling weg, of heeft er geen plaats voor")
    assert _pairs(ones, others) == [(ones[1].text, others[0].text)]
    others = _texts("ze houden het thuis")
    assert _pairs(ones, others) == [(ones[0].text, others[0].text)]


@given(st.randoms(use_true_random=False), st.integers(25, 60))
def test_in_a_list_by_another_alphabet_only_what_is_the_same_is_a_pair(
    dice: Random, count: int
) -> None:
    numbers = dice.sample(range(count), count)
    assume(len(longest_rising(list(enumerate(numbers)))) < 0.8 * count)
    ones = [f"term {1000 + number}" for number in range(count)]
    others = [f"begrip {1000 + number}" for number in numbers]
    top, end = ["a title", "an introduction of some words"], ["what stands below"]
    source = [line for one in ones for line in (one, "what it means")]
    target = [line for other in others for line in (other, "wat dat betekent")]
    pairs = _pairs(_texts(*top, *source, *end), _texts(*top, *target, *end))
    assert {pair for pair in pairs if pair[0][-4:].isdigit()} == {
        (one, one.replace("term", "begrip")) for one in ones
    }


@given(st.permutations(range(9)))
def test_what_is_in_place_is_so_beside_every_other(numbers: list[int]) -> None:
    rising = [number for _place, number in longest_rising(list(enumerate(numbers)))]
    assert rising == sorted(rising)
    for number, holds in zip(numbers, in_place(numbers), strict=True):
        place = numbers.index(number)
        assert holds is all(
            (other < number) is (at < place) for at, other in enumerate(numbers) if at != place
        )
        assert not holds or number in rising


def test_what_stands_around_a_list_by_another_alphabet_keeps_its_order() -> None:
    ones = [f"term {1000 + number}" for number in range(30)]
    others = [f"begrip {1029 - number}" for number in range(30)]
    head, foot = ["as it is", "Since 1900"], ["in 2100", "call us"]
    pairs = _pairs(
        _texts(*head, *(line for one in ones for line in (one, "meaning")), *foot),
        _texts("zoals het is", "Sinds 1900", *others, "in 2100", "bel ons"),
    )
    assert pairs[:2] == [("as it is", "zoals het is"), ("Since 1900", "Sinds 1900")]
    assert pairs[-2:] == [("in 2100", "in 2100"), ("call us", "bel ons")]
    assert all(one[-4:] == other[-4:] for one, other in pairs if other.startswith("begrip"))


def test_texts_of_other_keys_are_no_pair() -> None:
    source = "title: Absence\n"
    target = "description: Wat te doen bij verzuim\n"
    assert _page_pairs(source, target, "yaml") == []


def test_parts_that_differ_are_no_pair() -> None:
    found = _pairs(_texts("One", part="heading"), _texts("Een", part="item"))
    assert found == []


def test_long_pages_are_paired_in_linear_time(assert_linear: Callable[..., None]) -> None:
    def seconds(count: int) -> float:
        ones = _texts(*("Call the school." for _ in range(count)))
        others = [*ones[: count // 2], *_texts("Nog iets."), *ones[count // 2 :]]
        begin = time.process_time()
        assert len(list(aligned(ones, others))) == count
        return time.process_time() - begin

    assert_linear(seconds, 50, 100_000)


def test_pages_that_differ_in_every_place_are_paired_in_linear_time(
    assert_linear: Callable[..., None],
) -> None:
    def seconds(count: int) -> float:
        ones = _texts(*(f"Call {number % 7} schools." for number in range(count)))
        others = _texts(*(f"Bel {number % 5} scholen." for number in range(count + 3)))
        begin = time.process_time()
        assert list(aligned(ones, others))
        return time.process_time() - begin

    assert_linear(seconds, 50, 100_000)


def test_what_is_new_at_the_end_leaves_the_beginning_alone() -> None:
    found = _pairs(_texts("Cold", "Flu"), _texts("Kou", "Griep", "Anders"))
    assert found == [("Cold", "Kou"), ("Flu", "Griep")]
