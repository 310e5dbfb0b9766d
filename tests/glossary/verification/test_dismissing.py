"""Texts without a term are dismissed quickly, and nothing else is."""

from functools import partial
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from insaterms import Glossary, Language, UnknownLanguageError
from insaterms.glossary.verification.findings import Segment, Verification
from insaterms.glossary.verification.rendering import Reader
from insaterms.glossary.verification.verifying import verified

_PIECES = (
    "leerplicht ambtenaar- ambtenaar leerplichtambtenaar RMC-functie -functie zat thuis weken al "
    "voortijdig schoolverlaters special education Special needs school of the Ministry Education "
    'Culture Science, de het Berkenschutse thuiszitters’ #thuiszitter x-"\n"verzuim ver&zuim '
    "S_uspend leave &euml; co&ouml;rdinator %s %sverzuim {verzuim} <b>speciaal</b> onderwijs "
    "file the is not a.nl-verzuim support HALT ZAT link LINK `verzuim` https://verzuim.nl/verzuim "
    "> jeugdhulp en -bescherming attendance officer home sitters 5(b) artikel SWV (SWV)"
).split(" ")
_TEXTS = st.lists(st.sampled_from([*_PIECES, "\n", "\n\n", ". ", "-", "_", " "]), max_size=8).map(
    " ".join
) | st.lists(st.sampled_from([*_PIECES, "\n", "-", "_", "%", "&"]), max_size=6).map("".join)


@pytest.fixture(scope="module")
def glossary() -> Glossary:
    return Glossary.load()


@settings(deadline=None, max_examples=200)
@given(_TEXTS, st.sampled_from(["nl", "en"]))
@example("%sverzuim", "nl")
@example('leerplicht-"\n"ambtenaar', "nl")
@example("jeugdhulp en -bescherming", "nl")
@example("a.nl-verzuim", "nl")
def test_a_text_that_is_dismissed_has_no_term(
    glossary: Glossary, text: str, language: Language
) -> None:
    if not glossary.may_hold(text, language):
        assert glossary.recognise(text, language, overlapping=True) == []
    # What was met before is dismissed from memory.
    assert glossary.may_hold(text, language) == Glossary.load().may_hold(text, language)


def test_what_programs_say_is_dismissed(glossary: Glossary) -> None:
    for text in ("Could not open the file “%s”", "Save _As…", "Print every page"):
        assert not glossary.may_hold(text, "en")
    for text in ("Kan bestand “%s” niet openen", "Op_slaan als…", "Van wie is dit bestand?"):
        assert not glossary.may_hold(text, "nl")
    assert glossary.may_hold("The special needs of a pupil", "en")


def test_an_unknown_language_is_refused(glossary: Glossary) -> None:
    unknown: Any = "fr"
    with pytest.raises(UnknownLanguageError):
        glossary.may_hold("verzuim", unknown)


def _verified(glossary: Glossary, pairs: list[tuple[str, str]], *, slowly: bool) -> Verification:
    recognise = partial(glossary.recognise, overlapping=True)
    reader = Reader(recognise, glossary.rendering)
    if not slowly:
        reader = reader._replace(may_hold=glossary.may_hold)
    return verified(reader, [Segment(*pair) for pair in pairs], ("en", "nl"))


_SOURCES = (
    "The school attendance officer may grant an exemption.",
    "The partnership (SWV) helps young people not attending school.",
    "The SWV helps.",
    "Leave",
    "Could not open %s",
    "Ministry of Education, Culture and Science",
    "Two pupils, and the pupils' parents\n\nabsence",
)
_TARGETS = (
    "De leerplichtambtenaar kan een vrijstelling geven.",
    "Het samenwerkingsverband (SWV) helpt thuiszitters.",
    "Het SWV helpt.",
    "Verlof",
    "Kan %s niet openen",
    "instemmingrecht",
    "OCW en de VenJ; partnership",
    "Twee leerlingen, en hun ouders\n\nverzuim en afwezigheid",
)


@settings(deadline=None, max_examples=100)
@given(st.lists(st.tuples(st.sampled_from(_SOURCES), st.sampled_from(_TARGETS)), max_size=10))
def test_dismissing_changes_no_verification(
    glossary: Glossary, pairs: list[tuple[str, str]]
) -> None:
    assert _verified(glossary, pairs, slowly=False) == _verified(glossary, pairs, slowly=True)


@pytest.mark.parametrize("first", [0, 1])
def test_what_is_prose_in_one_text_and_code_in_another_is_looked_at_in_each(first: int) -> None:
    glossary = Glossary.load()
    texts = [("Het `thuiszitters` is code", False), ("Het `thuiszitters en meer", True)]
    for text, holds in (texts[first], texts[1 - first], texts[first]):
        assert glossary.may_hold(text, "nl") == holds == bool(glossary.recognise(text, "nl"))


@pytest.mark.parametrize(
    "text",
    ["passend\nonderwijs", "speciaal-onderwijs", "hij zat al weken thuis", "De\nBerkenschutse"],
)
def test_words_are_put_beside_each_other_over_white_space_and_signs(text: str) -> None:
    glossary = Glossary.load()
    assert glossary.recognise(text, "nl")
    assert glossary.may_hold(text, "nl")
