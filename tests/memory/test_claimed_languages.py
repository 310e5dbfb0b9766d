"""Texts are held against the languages that are said of them."""

import pytest

from insaterms.memory.claimed_languages import (
    COPY,
    SAME,
    SCRIPT,
    SWAPPED,
    SWAPPED_PERHAPS,
    Placed,
    refusal,
    remark,
)
from insaterms.units import Unit

_ENGLISH = "The school informs the municipality of the absence."
_DUTCH = "De school meldt het verzuim bij de gemeente."


@pytest.mark.parametrize(
    ("source", "target", "languages", "expected"),
    [
        (_ENGLISH, _DUTCH, ("en", "nl"), ""),
        (_DUTCH, _ENGLISH, ("nl-BE", "en-GB"), ""),
        (_DUTCH, _ENGLISH, ("en", "nl"), SWAPPED),
        (_ENGLISH, _DUTCH, ("nl", "en-US"), SWAPPED),
        ("Het Laatste Nieuws", "The Latest News", ("en", "nl"), SWAPPED_PERHAPS),
        (_ENGLISH, "The school tells the municipality.", ("en", "nl"), SAME),
        (_DUTCH, _ENGLISH, ("de", "fr"), ""),
        (_DUTCH, _ENGLISH, ("en", "fr"), ""),
        # A name with a Dutch article is no Dutch.
        ("De Telegraaf", "De krant", ("en", "nl"), ""),
        ("Opslaan", "Save", ("en", "nl"), ""),
        ("The school is closed.", "Школа сегодня закрыта.", ("en", "nl"), SCRIPT),
        ("Η σχολή είναι κλειστή", "De school is gesloten", ("en", "nl"), SCRIPT),
        ("Η σχολή είναι κλειστή", "De school is gesloten", ("el", "nl"), ""),
        ("Greek", "Ελληνικά", ("en", "nl"), ""),
        ('FIND("φωνή ανθρώπου")', 'VIND("φωνή ανθρώπου")', ("en", "nl"), ""),
    ],
)
def test_one_pair_is_remarked_on_where_there_is_no_doubt(
    source: str, target: str, languages: tuple[str, str], expected: str
) -> None:
    assert remark(Unit(source, target, *languages)) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (_ENGLISH, "en", COPY),
        (_DUTCH, "nl", COPY),
        ("File not found", "en-GB", COPY),
        ("School", "en", ""),
        ("Microsoft Visual Studio Code", "en", ""),
        ("De Nederlandsche Bank", "en", ""),
        ("Kingston upon Hull", "en", ""),
        ("The Journal of the Acoustical Society", "en", ""),
        ("Die Schule ist heute zu", "de", ""),
        ("%s: %d (%s)", "en", ""),
    ],
)
def test_only_a_sentence_in_the_language_of_the_source_is_a_copy_of_it(
    text: str, language: str, expected: str
) -> None:
    other = "en" if language == "nl" else "nl"
    assert remark(Unit(text, text, language, other)) == expected


def _found(*pairs: tuple[str, str], languages: tuple[str, str] = ("en", "nl")) -> list[Placed]:
    return [
        Placed(Unit(source, target, *languages), line, 0)
        for line, (source, target) in enumerate(pairs, start=2)
    ]


def test_a_swapped_file_is_refused_with_its_first_lines_and_what_helps() -> None:
    swapped = (_DUTCH, _ENGLISH)
    expected = (
        "the sources seem to be Dutch and the targets seem to be English, but they are said to "
        "be English → Dutch (a.tsv:2, a.tsv:3, a.tsv:4 …); nothing of this file was imported: "
        "add --swap to let the two languages of the file change places, or add --believe if it "
        "is right as it is"
    )
    assert refusal(_found(*[swapped] * 4), "a.tsv") == expected
    assert "leave --swap out" in refusal(_found(swapped), "a.tsv", swapped=True)
    nowhere = [each._replace(line=0) for each in _found(swapped)]
    assert "a.tsv" not in refusal(nowhere, "a.tsv")


def test_a_file_of_which_only_a_part_is_swapped_is_not_refused() -> None:
    menu = [("Close audio", "Audio sluiten"), ("Save the file", "Het bestand opslaan")]
    assert refusal(_found(*menu, *[(_DUTCH, _ENGLISH)] * 7), "a.tsv") == ""
    assert refusal(_found(*menu[:1], *[(_DUTCH, _ENGLISH)] * 7), "a.tsv") != ""


@pytest.mark.parametrize(
    ("pairs", "said"),
    [
        (
            [("The school is closed today.", "Die Schule ist heute geschlossen.")],
            "the targets seem to be German, but they are said to be Dutch (a.po:2); nothing",
        ),
        (
            [("L'école est fermée pour l'élève.", "De school is dicht.")],
            "the sources seem to be French, but they are said to be English (a.po:2); nothing",
        ),
        (
            [("Yes", "Да"), ("Save", "Сохранить")],
            "the targets are written in Cyrillic letters, but they are said to be Dutch (a.po:2, ",
        ),
    ],
)
def test_a_file_in_a_third_language_is_refused(pairs: list[tuple[str, str]], said: str) -> None:
    assert refusal(_found(*pairs), "a.po").startswith(said)
    assert refusal(_found(*pairs, languages=("fr", "de")), "a.po") == ""


def test_names_that_stay_as_they_are_say_nothing() -> None:
    assert refusal(_found(("Москва", "Москва"), (_DUTCH, _DUTCH)), "a.po") == ""
    assert refusal([], "a.po") == ""
