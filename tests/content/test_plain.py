"""Plain text: lines are joined where a hand broke them, and kept apart where it did not."""

import pytest

from insaterms.content.plain import read


def _read(text: str) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in read(text)]


def test_lines_broken_by_hand_are_one_paragraph() -> None:
    text = (
        "De gemeente houdt bij wie er niet naar school\n"
        "  gaat, en belt de ouders van een\r\nleerling.\n"
    )
    (block,) = read(text)
    assert block.text == (
        "De gemeente houdt bij wie er niet naar school gaat, en belt de ouders van een leerling."
    )
    assert [text[block.source(i)] for i in (45, 46, 77, 78)] == [" ", "g", "\n", "l"]


def test_a_line_breaks_before_a_capital_where_the_word_had_no_room() -> None:
    text = (
        "De afspraak is gemaakt door de gemeente en het\n"
        "Ministerie van Onderwijs.\nDaarna begon het."
    )
    assert [shown for _, shown in _read(text)] == [
        "De afspraak is gemaakt door de gemeente en het Ministerie van Onderwijs.",
        "Daarna begon het.",
    ]


def test_short_lines_that_begin_with_a_capital_are_not_broken_by_hand() -> None:
    assert _read("Volg ons\nContact\nOver deze site") == [
        ("paragraph", "Volg ons"),
        ("paragraph", "Contact"),
        ("paragraph", "Over deze site"),
    ]


def test_a_long_line_is_a_paragraph_of_its_own() -> None:
    long = "en dan nog een zin die maar doorgaat " * 4
    assert _read(f"Kort begin\n{long}\nkort einde") == [
        ("paragraph", "Kort begin"),
        ("paragraph", long.strip()),
        ("paragraph", "kort einde"),
    ]


@pytest.mark.parametrize("bullet", ["•", "-", "*", "+", "–", "1.", "12)", "a.", "◦", "•\xa0"])
def test_a_bullet_begins_an_item_and_is_not_part_of_it(bullet: str) -> None:
    text = f"  {bullet} Het pact (‘Pact’)\n  {bullet} Een tweede\n"
    assert _read(text) == [("item", "Het pact (‘Pact’)"), ("item", "Een tweede")]
    first = next(iter(read(text)))
    assert text[first.source(0) :].startswith("Het pact")


def test_an_item_goes_on_in_the_next_line() -> None:
    assert _read("Neem mee:\n- een brief van de school die\n  al ouder is\n- een pen") == [
        ("paragraph", "Neem mee:"),
        ("item", "een brief van de school die al ouder is"),
        ("item", "een pen"),
    ]


@pytest.mark.parametrize("line", ["12. leerlingen", "– zoals gezegd –", "b) en zo", "2019. Daarna"])
def test_what_looks_like_a_bullet_amid_a_paragraph_is_none(line: str) -> None:
    assert all(kind == "paragraph" for kind, _ in _read(f"Er waren in dat jaar nog\n{line}"))


@pytest.mark.parametrize("line", ["- leerlingen", "1. leerlingen", "a) leerlingen"])
def test_a_list_may_follow_its_introduction_at_once(line: str) -> None:
    assert _read(f"Wie komt er?\n{line}") == [
        ("paragraph", "Wie komt er?"),
        ("item", "leerlingen"),
    ]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Wat er gebeurt", "heading"),
        ("Wat er gebeurt.", "paragraph"),
        ("Wat gebeurt er?", "paragraph"),
        ("x" * 90, "paragraph"),
        ("• Wat er gebeurt", "item"),
    ],
)
def test_a_short_line_on_its_own_without_a_full_stop_is_a_heading(text: str, kind: str) -> None:
    assert _read(f"Eerst dit.\n\n{text}\n \t\nDan dat.")[1] == (kind, text.removeprefix("• "))


@pytest.mark.parametrize("rule", ["=====", "---", "****", "~~~", "___"])
def test_a_rule_is_not_text_and_parts_what_stands_around_it(rule: str) -> None:
    assert _read(f"Een titel\n{rule}\nDan komt er een zin.") == [
        ("heading", "Een titel"),
        ("paragraph", "Dan komt er een zin."),
    ]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_end_as_any_editor_ends_them(end: str) -> None:
    assert _read(f"Kop{end}{end}Een zin die{end}verder gaat.{end}") == [
        ("heading", "Kop"),
        ("paragraph", "Een zin die verder gaat."),
    ]


def test_quotes_brackets_and_stars_come_through_untouched() -> None:
    text = "Know *what* works (‘Weten wat Werkt’) [‘x’] “y” <b> &amp"
    assert _read(text) == [("heading", text)]


@pytest.mark.parametrize("text", ["", "\n\n", " \t\n\r\n", "---", "\xa0"])
def test_a_page_without_text_has_no_blocks(text: str) -> None:
    assert not _read(text)
