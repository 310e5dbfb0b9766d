"""The terms of the glossary that comes with the library, explained in place."""

import re
from collections.abc import Iterator
from html import escape

import pytest

from insaterms import Glossary
from insaterms.model import LANGUAGES, Language, Term

_MARK = re.compile(r"<(dfn|abbr) [^>]*>(.*?)</\1>", re.DOTALL)
_LANGUAGE = re.compile(r'<span lang="(..)">')
_TAG = re.compile(r"<[^>]*>")


@pytest.fixture(scope="module")
def glossary() -> Glossary:
    return Glossary.load()


def _marked(page: str) -> list[str]:
    return [_TAG.sub("", found[2]) for found in _MARK.finditer(page)]


def _terms(glossary: Glossary) -> Iterator[tuple[Language, Term, set[str]]]:
    """Yield each term that is offered, with those of its concept in the other language."""
    for concept in glossary:
        for language in LANGUAGES:
            other: Language = "en" if language == "nl" else "nl"
            others = {term.text.casefold() for term in concept.terms.get(other, ())}
            for term in concept.terms.get(language, ()):
                if term.offered:
                    yield language, term, others


def test_each_term_is_marked_whole_on_a_page_of_its_language_and_not_as_foreign(
    glossary: Glossary,
) -> None:
    unmarked, foreign = [], []
    for language, term, others in _terms(glossary):
        text = escape(term.text, quote=False)
        page = f"<p>a {text} b</p>" if language == "en" else f"<p>die {text} zo</p>"
        linked = glossary.link(page, language, everyday=True)
        # The sign behind a title ends a sentence as well.
        if _marked(linked) != [text.rstrip("?!")]:
            unmarked.append((language, text, _marked(linked)))
        # Only a name that both languages write alike may be of the other one.
        name = term.part_of_speech == "proper noun" and term.text.casefold() in others
        if not name and set(_LANGUAGE.findall(linked)) - {language}:
            foreign.append((language, text))

    assert unmarked == []
    assert foreign == []


def test_a_term_ends_before_the_word_en(glossary: Glossary) -> None:
    swallowed = [
        (term.text, linked)
        for language, term, _ in _terms(glossary)
        if language == "nl" and term.text.replace("-", "").isalpha()
        for linked in _marked(glossary.link(f"<p>De {term.text} en wij", "nl", everyday=True))
        if linked.endswith(" en")
    ]

    assert swallowed == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Verwijder de map.", ["Verwijder"]),
        ("de mbo-student en de vmbo-leerling en", ["mbo-student", "vmbo-leerling"]),
        ("de RMC-coördinator en de Halt-verwijzing en", ["RMC-coördinator", "Halt-verwijzing"]),
        ("de mbo studenten en de RMC coördinator", ["mbo studenten", "RMC coördinator"]),
        ("het samenwerkings verband en de leerplicht ambtenaar", [
            "samenwerkings verband",
            "leerplicht ambtenaar",
        ]),
        ("dat hij al weken thuis zat", ["thuis zat"]),
    ],
)  # fmt: skip
def test_no_word_is_swallowed_and_split_ones_are_found(
    glossary: Glossary, text: str, found: list[str]
) -> None:
    assert [each.text for each in glossary.recognise(text, "nl")] == found


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Schools need a plan. It is fine. Leave the room without delay."),
        ("en", "Use a hearing aid. Staff training. A backpack. A decision. Support us!"),
        ("nl", "Voor iedereen van 16 jaar en ouder. Hij wordt ouder. De richting van de wind."),
        ("nl", "U kunt uw gegevens laten verwijderen; de uitspraak van dit woord is moeilijk."),
        ("nl", "Uw inschrijving voor de nieuwsbrief; tegen een beslissing is bezwaar mogelijk."),
    ],
)
def test_everyday_language_is_left_alone(glossary: Glossary, language: Language, text: str) -> None:
    assert glossary.link(text, language, form="markdown") == text


@pytest.mark.parametrize(
    ("language", "text", "foreign"),
    [
        ("nl", "De term absenteeism.", ["absenteeism"]),
        ("nl", "De term truancy betekent spijbelen.", ["truancy"]),
        ("nl", "Engels: truancy, absenteeism, expulsion.", ["truancy", "absenteeism", "expulsion"]),
        ("nl", "Het woord truancy, net als decisions.", ["truancy", "decisions"]),
        # Dutch has these, or words with such letters.
        ("nl", "Een partnership, de support, carriers, een hearing en een ruling.", []),
        ("nl", "Een partnership is een samenwerkingsverband.", ["partnership"]),
        ("en", "The swv helps.", ["swv"]),
        ("en", "The samenwerkingsverband (swv) helps.", ["samenwerkingsverband", "swv"]),
        ("en", "The partnership, swv in Dutch.", ["swv"]),
        ("en", "The verzuim and the gemeente.", ["verzuim", "gemeente"]),
        # A word of English in capitals, or not.
        ("en", "The SOP and the vso.", []),
        ("en", "The schoolondersteuningsprofiel (SOP).", ["schoolondersteuningsprofiel", "SOP"]),
    ],
)
def test_the_same_word_is_foreign_wherever_it_stands(
    glossary: Glossary, language: Language, text: str, foreign: list[str]
) -> None:
    linked = glossary.link(f"<p>{text}</p>", language, form="html")

    assert re.findall(r'<span lang="..">(.*?)</span>', linked) == foreign


def test_words_of_the_field_are_no_everyday_words(glossary: Glossary) -> None:
    everyday = {term.text for _, term, _ in _terms(glossary) if term.everyday}

    assert {"leave", "need", "fine", "delay", "richting", "verwijderen"} <= everyday
    assert everyday.isdisjoint(
        "verzuim verlof spijbelen thuiszitter absence truancy suspension expulsion ouder "
        "exemption pupil leerling".split()
    )
    assert not any(" " in text for text in everyday)
