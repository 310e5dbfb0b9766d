import pytest

from insaterms import Glossary, harvest

_ENGLISH = "This page tells visitors from abroad how reading is taught at our schools.\n\n"
_DUTCH = "Deze bladzijde vertelt bezoekers hoe het lezen op onze scholen wordt geleerd.\n\n"


def _names(page: str, glossary: Glossary, form: str = "text") -> list[str]:
    found = harvest(page, form=form, glossary=glossary)  # type: ignore[arg-type]
    return [name.text for name in found.unglossed]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("It was organised by ‘Steunpunt Goed Lezen’ of the city.", ["Steunpunt Goed Lezen"]),
        ("The club is called De Rode Draad, and it is free.", ["De Rode Draad"]),
        ("An article in “Tijdschrift voor Taal” says so.", ["Tijdschrift voor Taal"]),
        ("The work of Stichting Lezen en Leren is free.", ["Stichting Lezen en Leren"]),
        ("Her column in Bibliotheekblad is read by many.", ["Bibliotheekblad"]),
        ("Ask De Hengelaar for a copy of the list.", ["De Hengelaar"]),
        ("Jan van der Berg and Els de Boer wrote it.", []),
        ("Mrs De Vries and A. van den Berg wrote it.", []),
        ("De Jong et al. (2014) found that it works.", []),
        ("We went from Den Haag to Noord-Holland by train.", []),
        ("The SBO and the VO are kinds of schools.", []),
        ("In Utrecht Monday is the day for it.", []),
        ("The ‘soft start’ and the “Quiet Hour” help.", []),
        ("The word ‘zorgplicht’ is used by nobody.", []),
        ("DE RODE DRAAD IS A CLUB THAT MEETS ON MONDAYS IN TOWN.", []),
        ("He met Wolters and Vermeersch there.", []),
    ],
)
def test_dutch_names_on_an_english_page(
    glossary: Glossary, sentence: str, names: list[str]
) -> None:
    assert _names(_ENGLISH + sentence, glossary) == names


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Wij werken met de Reading Support Index van het land.", ["Reading Support Index"]),
        (
            "Het programma Triple R – Reading Support Program is nieuw.",
            ["Triple R – Reading Support Program"],
        ),
        ("Een stuk in ‘The School Journal’ ging erover.", ["The School Journal"]),
        ("Het Stil Uur is elke dag om negen uur.", []),
    ],
)
def test_english_names_on_a_dutch_page(glossary: Glossary, sentence: str, names: list[str]) -> None:
    assert _names(_DUTCH + sentence, glossary) == names


def test_a_name_is_listed_once_and_at_its_first_place(glossary: Glossary) -> None:
    page = _ENGLISH + "Ask De Rode Draad.\n\nWe like De Rode Draad for its tea."
    [name] = harvest(page, glossary=glossary).unglossed
    assert (name.text, name.language, name.line, name.column) == ("De Rode Draad", "nl", 3, 5)
    assert page[name.start :].startswith("De Rode Draad.")


def test_a_name_with_a_gloss_anywhere_on_the_page_is_not_listed(glossary: Glossary) -> None:
    page = _ENGLISH + "Ask De Rode Draad.\n\n‘De Rode Draad’ (‘The Red Thread’) is a club."
    assert _names(page, glossary) == []


@pytest.mark.parametrize(
    "more",
    [
        "The Lange Leesdagen (the Long Reading Days) begin.",
        "De Lange leesdagen (the Long Reading Days) begin.",
        "De Lange leesdagen (the Long Reading Days) begin. We like De Lange leesdagen here.",
        "We like De Lange leesdagen. De Lange leesdagen (‘Long Reading Days’) begin.",
    ],
)
def test_a_name_that_is_glossed_is_not_listed_in_part(glossary: Glossary, more: str) -> None:
    found = harvest(_ENGLISH + more, glossary=glossary)
    assert [pair.en for pair in found.pairs] == ["Long Reading Days"]
    assert found.unglossed == ()


def test_a_longer_name_than_the_glossed_one_is_listed(glossary: Glossary) -> None:
    page = _ENGLISH + "The Raad voor Taal (the Council for Language) met. "
    page += "So did Stichting Raad voor Taal, and then Raad voor Taal went home."
    assert _names(page, glossary) == ["Stichting Raad voor Taal"]


def test_emphasis_sets_a_name_apart_and_code_holds_none(glossary: Glossary) -> None:
    page = _ENGLISH + "It stood in *Nieuw Leesblad* and `De Rode Draad` was its title."
    assert _names(page, glossary, "markdown") == ["Nieuw Leesblad"]


def test_without_a_main_language_no_name_is_foreign(glossary: Glossary) -> None:
    assert _names("De Rode Draad", glossary) == []
