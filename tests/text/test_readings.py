"""Words that look like a noun and are none."""

import pytest

from insaterms.model import Language
from insaterms.text.readings import is_no_noun, may_be_no_noun


def _is_no_noun(text: str, language: Language) -> bool:
    """Say it for the word between asterisks."""
    before, word, behind = text.split("*")
    further, nearest = ["", "", *before.split()][-2:]
    return is_no_noun(word, (further, nearest), "".join(behind.split()[:1]), language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("we *leave* now", "en"),
        ("they don’t *fine* him", "en"),
        ("Schools *need* a plan", "en"),
        ("a school *needs* more money", "en"),
        ("*Leave* the room", "en"),
        ("*SUPPORT* US", "en"),
        ("teachers *support* their pupils", "en"),
        ("It is *fine*", "en"),
        ("that’s *fine* with us", "en"),
        ("twee jaar *ouder*", "nl"),
        ("zij is *ouder* dan hij", "nl"),
        ("16 jaar en *ouder*", "nl"),
        ("12 jaar of *ouder* moet mee", "nl"),
        ("hij wordt *ouder*", "nl"),
        ("*Ouder* worden is niet erg", "nl"),
        ("Hoe *ouder* hoe wijzer", "nl"),
    ],
)
def test_the_words_beside_it_tell_that_a_word_is_no_noun(text: str, language: Language) -> None:
    assert _is_no_noun(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("the *need* a child has", "en"),
        ("on *leave* the pay stops", "en"),
        ("in *need* of help", "en"),
        ("the *support* her parents give", "en"),
        ("a *fine* of 5 euros", "en"),
        ("*leave* of absence", "en"),
        ("during absence *absence* the school", "en"),
        ("de *ouder* wordt gebeld", "nl"),
        ("kind en *ouder*", "nl"),
        ("een *ouder* belt", "nl"),
        ("de *griffier* wordt benoemd", "nl"),
        ("hij wil *griffier* worden", "nl"),
        ("vier jaar *ouders*", "nl"),
        ("*ouder*", "nl"),
    ],
)
def test_a_noun_stays_one(text: str, language: Language) -> None:
    assert not _is_no_noun(text, language)


def test_only_some_words_have_to_be_asked_for() -> None:
    assert may_be_no_noun("leave", "en")
    assert may_be_no_noun("OUDER", "nl")
    assert not may_be_no_noun("ouders", "nl")
