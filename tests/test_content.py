"""The bundled glossary keeps its promises: both languages, evidence, reasons."""

import re
from pathlib import Path

import pytest

from insaterms import Concept, Glossary, Term
from insaterms.glossary.hits import translations

_REQUIRED = """
thuiszitter thuiszitten thuishouden schoolweigering schoolweigeraar schoolverzuim verzuim verzuimen
beginnend-verzuim geoorloofd-verzuim ongeoorloofd-verzuim absoluut-verzuim relatief-verzuim
langdurig-relatief-verzuim ziekteverzuim luxeverzuim signaalverzuim te-laat-komen spijbelen
spijbelaar ziekmelding verzuimmelding verzuimloket verzuimprotocol verzuimbeleid verzuimgesprek
leerplicht leerplichtwet leerplichtwet-bes leerplichtambtenaar leerplichtige kwalificatieplicht
vervangende-leerplicht startkwalificatie voortijdig-schoolverlaten voortijdig-schoolverlater
schooluitval doorstroompunt vrijstelling aanvraag-vrijstelling richtingbezwaar verlof
verlofaanvraag proces-verbaal doorgeleiding-om openbaar-ministerie halt-verwijzing
doorzettingsmacht passend-onderwijs wet-passend-onderwijs zorgplicht samenwerkingsverband
basisondersteuning ondersteuningsplan schoolondersteuningsprofiel ondersteuningsbehoefte
handelingsdeel hoorrecht leerrecht onderwijszorgarrangement onderwijsconsulent speciaal-onderwijs
gespecialiseerd-onderwijs voortgezet-speciaal-onderwijs speciaal-basisonderwijs praktijkonderwijs
leerwegondersteunend-onderwijs middelbaar-beroepsonderwijs primair-onderwijs voortgezet-onderwijs
bijzonder-onderwijs reguliere-school leerling leerlingvolgsysteem leerlingenvervoer
ouder-of-verzorger ontwikkelingsperspectief toelaatbaarheidsverklaring orthopedagoog
schoolmaatschappelijk-werk jeugdhulp jeugdarts jeugdgezondheidszorg schoolangst schooluitsluiting
schorsing schorsen verwijdering thuisonderwijs maatwerk terugkeerplan opbouwrooster actietafel
aanjager expertteam ondersteuningsteam intern-begeleider brugfunctionaris
ouder-en-jeugdsteunpunt schoolaanwezigheid aanwezigheidsregistratie
methodische-aanpak-schoolverzuim cognitieve-gedragstherapie
""".split()


@pytest.fixture(scope="module")
def glossary() -> Glossary:
    return Glossary.load()


@pytest.fixture(scope="module")
def concepts(glossary: Glossary) -> list[Concept]:
    return list(glossary)


def _terms(concepts: list[Concept]) -> list[tuple[Concept, str, Term]]:
    return [(c, lang, t) for c in concepts for lang, terms in c.terms.items() for t in terms]


def test_there_are_at_least_260_concepts(glossary: Glossary) -> None:
    assert len(glossary) >= 260


@pytest.mark.parametrize("name", _REQUIRED)
def test_required_concept_has_terms_and_definitions_in_both_languages(
    glossary: Glossary, name: str
) -> None:
    concept = glossary.concept(name)
    assert set(concept.terms) == {"nl", "en"}
    assert set(concept.definitions) == {"nl", "en"}


def test_every_concept_has_both_languages(concepts: list[Concept]) -> None:
    assert [c.id for c in concepts if set(c.terms) != {"nl", "en"}] == []
    assert [c.id for c in concepts if set(c.definitions) != {"nl", "en"}] == []


def test_every_concept_says_when_it_was_reviewed_and_who_decides(concepts: list[Concept]) -> None:
    assert [c.id for c in concepts if not c.reviewed or not c.decided_by] == []


def test_every_rejected_term_has_its_reason(concepts: list[Concept]) -> None:
    silent = [
        (c.id, t.text)
        for c, _, t in _terms(concepts)
        if t.status in {"deprecated", "superseded"} and t.type != "misspelling" and not t.reason
    ]
    assert silent == []


def test_every_english_rival_says_why_it_was_not_chosen(concepts: list[Concept]) -> None:
    silent = [
        (c.id, t.text)
        for c, language, t in _terms(concepts)
        if language == "en"
        and t.status == "admitted"
        and t.type in {"full form", "variant"}
        and t.attestations
        and not (t.reason or t.note)
    ]
    assert silent == []


def test_every_dutch_noun_has_its_gender(concepts: list[Concept]) -> None:
    without = [
        (c.id, t.text)
        for c, language, t in _terms(concepts)
        if language == "nl" and t.part_of_speech == "noun" and not t.gender and t.offered
    ]
    assert without == []


def test_every_attestation_names_body_document_and_place_or_day(concepts: list[Concept]) -> None:
    vague = [
        (c.id, t.text)
        for c, _, t in _terms(concepts)
        for a in t.attestations
        if not (a.body and a.document and (a.locator or a.seen))
    ]
    assert vague == []


def test_definitions_in_the_two_languages_are_sentences_of_their_own(
    concepts: list[Concept],
) -> None:
    odd = [
        (c.id, language)
        for c in concepts
        for language, definition in c.definitions.items()
        if not definition.text.endswith(".") or len(definition.text) < 20
    ]
    assert odd == []
    assert [c.id for c in concepts if c.definitions["nl"] == c.definitions["en"]] == []


def test_every_definition_has_its_source(concepts: list[Concept]) -> None:
    assert [c.id for c in concepts for d in c.definitions.values() if not d.source] == []


def test_thuiszitter_has_a_countable_singular_and_keeps_the_rivals(glossary: Glossary) -> None:
    concept = glossary.concept("thuiszitter")
    english = {t.text: t for t in concept.terms["en"]}
    preferred = concept.terms["en"][0]
    assert preferred.status == "preferred"
    assert preferred.plural not in {"", "-"}
    for rival in ("youth not at school", "youth with chronic absenteeism", "school absenteeism"):
        assert english[rival].status in {"admitted", "deprecated"}
        assert english[rival].reason
        assert english[rival].attestations


def test_bijzonder_onderwijs_is_never_special_education(glossary: Glossary) -> None:
    concept = glossary.concept("bijzonder-onderwijs")
    [wrong] = [t for t in concept.terms["en"] if t.text == "special education"]
    assert wrong.status == "deprecated"
    offered = [x.term for x in translations(concept, concept.terms["nl"][0], "nl")]
    assert "special education" not in offered


def test_slips_of_the_page_are_found_and_never_offered(glossary: Glossary) -> None:
    [hit, *_] = glossary.lookup("Vereniging voor Gegrags- en Cognitieve therapieën")
    assert hit.concept.id == "vgct"
    assert hit.term.type == "misspelling"
    shown = [t.term for h in glossary.lookup("CBT", "en") for t in h.translations]
    assert not any("Gegrags" in text for text in shown)


def test_summit_is_no_misspelling(glossary: Glossary) -> None:
    [hit, *_] = glossary.lookup("Thuiszitterstop")
    assert hit.match == "exact"
    assert hit.term.type != "misspelling"
    assert hit.concept.kind == "event"


@pytest.mark.parametrize("query", ["INGRADO", "Coach2School"])
def test_names_that_stay_as_they_are_translate_to_themselves(
    glossary: Glossary, query: str
) -> None:
    [hit, *_] = glossary.lookup(query)
    assert hit.concept.same_in_both
    assert hit.form.casefold() == query.casefold()


def test_no_sentence_repeats_itself_across_definitions(concepts: list[Concept]) -> None:
    seen: dict[str, str] = {}
    repeated = []
    for concept in concepts:
        for definition in concept.definitions.values():
            if definition.text in seen:
                repeated.append((seen[definition.text], concept.id))
            seen[definition.text] = concept.id
    assert repeated == []


def test_folder_says_its_licence() -> None:
    folder = Path(__file__).parents[1] / "glossary"
    assert re.search(r"CC BY 4\.0|Attribution 4\.0", (folder / "LICENSE").read_text("utf-8"))
