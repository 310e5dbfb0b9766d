from pathlib import Path

import pytest
from msgspec.structs import replace

from insaterms import Glossary, Pair
from insaterms.formats.glossary_yaml.layout import laid_out
from insaterms.harvesting.entries import entries

_PAIR = Pair(
    en="Quiet Hour",
    nl="Stil Uur",
    acronym="",
    first="en",
    start=4,
    line=12,
    column=5,
    score=90,
    status="new",
    explanation="",
)


def test_a_pair_becomes_a_concept_that_its_page_attests(tmp_path: Path) -> None:
    text = entries([("pages/hours.md", "hours.md", [_PAIR])])
    assert text == laid_out(text)
    path = tmp_path / "hours.yaml"
    path.write_text(text, encoding="utf-8")
    [concept] = Glossary.load(path)
    assert concept.id == "stil-uur"
    [dutch], [english] = concept.terms["nl"], concept.terms["en"]
    assert (dutch.text, english.text) == ("Stil Uur", "Quiet Hour")
    assert english.part_of_speech == "proper noun"
    [attested] = english.attestations
    assert (attested.level, attested.document, attested.locator) == (
        "both-shown",
        "hours.md",
        "line 12",
    )


def test_terms_without_capitals_are_nouns() -> None:
    text = entries([("p", "p", [replace(_PAIR, en="quiet hour", nl="stil uur")])])
    assert "proper noun" not in text
    assert "nl: stil uur" in text


@pytest.mark.parametrize(
    ("acronym", "language"), [("SU", "nl"), ("QH", "en"), ("StUr", "nl"), ("Stil Uur", None)]
)
def test_an_acronym_is_a_term_of_the_language_that_it_fits(
    tmp_path: Path, acronym: str, language: str | None
) -> None:
    path = tmp_path / "terms.yaml"
    path.write_text(entries([("p", "p", [replace(_PAIR, acronym=acronym)])]), encoding="utf-8")
    [concept] = Glossary.load(path)
    found = {
        side for side, terms in concept.terms.items() for term in terms if term.type == "acronym"
    }
    assert found == ({language} if language else set())


def test_what_contradicts_the_glossary_says_what_it_has() -> None:
    pair = replace(_PAIR, status="contradicts", concept="stil-uur", expected=("silent hour",))
    text = entries([("p", "p", [pair])], taken=["stil-uur"])
    assert "- id: stil-uur-2" in text
    assert 'note: The glossary has "silent hour" here, in stil-uur.' in text


def test_why_a_term_is_not_to_be_used_stands_in_the_note() -> None:
    pair = replace(_PAIR, status="contradicts", concept="uur", expected=("silent hour",))
    text = entries([("p", "p", [replace(pair, reason="Quiet Hour is deprecated: Too loud")])])
    shown = '"silent hour" here, in uur; Quiet Hour is deprecated: Too loud.'
    assert shown in text.replace('\\"', '"')


def test_what_is_known_is_left_out_and_nothing_is_an_empty_file() -> None:
    known = replace(_PAIR, status="known")
    assert entries([("p", "p", [known])]) == ""
    assert entries([]) == ""
    text = entries([("one.md", "one.md", [known]), ("two.md", "two.md", [_PAIR])])
    assert "one.md" not in text


def test_ids_of_concepts_and_pages_are_unique(tmp_path: Path) -> None:
    path = tmp_path / "terms.yaml"
    pairs = [_PAIR, replace(_PAIR, en="Silent Hour"), replace(_PAIR, nl="«»", en="«»")]
    path.write_text(
        entries([("a/p.md", "p.md", pairs), ("b/p.md", "p.md", [_PAIR])]), encoding="utf-8"
    )
    assert sorted(concept.id for concept in Glossary.load(path)) == [
        "pair",
        "stil-uur",
        "stil-uur-2",
        "stil-uur-3",
    ]


def test_odd_characters_stay_harmless(tmp_path: Path) -> None:
    path = tmp_path / "terms.yaml"
    pair = replace(_PAIR, nl='Stil: "Uur" # \ud800 {x}', en="- no\u2028")
    path.write_text(entries([("p\udcff", "", [pair])]), encoding="utf-8")
    [concept] = Glossary.load(path)
    assert concept.terms["nl"][0].text == 'Stil: "Uur" # ? {x}'
