"""Verification: what a translation renders as agreed, and what it does not."""

from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms import Finding, Glossary, Segment, Waiver
from insaterms.model import Language

_FILE = """\
concepts:
- id: thuiszitter
  nl:
  - {text: thuiszitter, gender: de}
  - {text: thuizitter, type: misspelling, reason: "A slip."}
  en:
  - text: young person not attending school
    plural: youth not attending school
    attested:
    - {body: A body, document: A page, level: both-shown, for: thuiszitter}
  - {text: young people not attending school, plural: young people not attending school}
  - {text: child out of school, plural: children out of school}
  - {text: home sitter, status: deprecated, reason: "Somebody who minds a house."}
  - {text: truant, status: deprecated, reason: "A truant chooses to stay away."}
  related: [thuiszitten, spijbelaar]
- id: thuiszitten
  nl: [{text: thuiszitten, part-of-speech: verb}]
  en: [{text: stay out of school, part-of-speech: verb}]
- id: spijbelaar
  nl: [{text: spijbelaar, gender: masculine}]
  en: truant
- id: spijbelen
  nl: [{text: spijbelen, part-of-speech: verb}]
  en:
  - {text: play truant, part-of-speech: verb}
  - {text: skip school, part-of-speech: verb}
  - {text: truancy, plural: "-"}
  related: spijbelaar
- id: verzuim
  nl: [{text: verzuim, gender: het}]
  en: absence
- id: ongeoorloofd-verzuim
  nl: [{text: ongeoorloofd verzuim, gender: het}]
  en:
  - unauthorised absence
  - {text: truancy, status: deprecated, reason: "Only one kind of it."}
- id: gemeente
  nl: [{text: gemeente, gender: de}]
  en: [municipality, local authority]
- id: samenwerkingsverband
  nl:
  - {text: samenwerkingsverband, gender: het}
  - {text: swv, gender: het, type: acronym}
  en:
  - partnership
  - school partnership
  - {text: regional consortium, plural: regional consortia}
  - {text: RSA, type: acronym}
  - {text: collaboration, status: deprecated}
- id: site
  nl: [{text: terrein, gender: het}]
  en: site
- id: loket
  nl: [{text: loket, gender: het}]
  en:
  - desk
  - {text: reporting counter, status: deprecated, reason: "A calque."}
- id: keurmerk
  nl: [{text: keurmerk, gender: het}]
  en: quality mark
- id: merk
  nl: [{text: merk, gender: het}]
  en: mark
- id: bank
  nl: [{text: bank, gender: de}]
  en: bench
- id: geldbank
  nl: [{text: bank, gender: de}]
  en: bank
- id: coach2school
  kind: programme
  same-in-both: yes
  nl: Coach2School
- id: vlinder
  kind: organisation
  same-in-both: yes
  nl: Vlinder & Zoon's
- id: de-eik
  kind: organisation
  nl: De Eik
  en: De Eik
- id: raad
  kind: organisation
  nl:
  - Landelijke Schoolraad
  - {text: Schoolcommissie, status: superseded, until: 2019}
  en:
  - National School Council
  - {text: School Committee, status: superseded, until: 2019}
- id: kaart
  nl: [{text: kaart, gender: de}, {text: plattegrond, gender: de}]
  en: [map, chart]
- id: onvertaald
  nl: [{text: kringgesprek, gender: het}]
- id: halfterm-break
  en: [half-term break, {text: halftime break, type: misspelling}]
- id: schoolvrees
  nl:
  - {text: schoolweigering, gender: de}
  - {text: schoolvrees, gender: de, status: superseded, until: 2001}
  en: [school refusal, {text: school fear, status: superseded, reason: "An old word."}]
- id: inclusief
  nl: [{text: passend onderwijs, gender: het, plural: "-"}]
  en:
  - {text: appropriate education, plural: "-"}
  - {text: inclusive education, plural: "-", status: deprecated}
"""


@pytest.fixture(scope="module")
def glossary(tmp_path_factory: pytest.TempPathFactory) -> Glossary:
    path = tmp_path_factory.mktemp("glossary") / "small.yaml"
    path.write_text(_FILE, encoding="utf-8")
    return Glossary.load(path)


def _said(findings: Iterable[Finding]) -> list[str]:
    """Return kind and text of each finding; `source-` stands before those of the source."""
    said = []
    for each in findings:
        place = each.source if each.kind in {"missing", "name"} else each.place
        assert place is not None
        side = "source-" if each.side == "source" else ""
        said.append(f"{side}{each.kind}: {place.text}")
    return said


# -- rendered, or not --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("De thuiszitter lachte.", "The young person not attending school laughed."),
        ("Alle thuiszitters lachten.", "All children out of school laughed."),
        ("THUISZITTERS GEZOCHT", "WANTED: YOUTH NOT ATTENDING SCHOOL"),
        ("Zij spijbelde.", "She had skipped school."),
        ("Zij spijbelde.", "Her truancy was known."),
        # One rendering is enough for a term that stands there twice.
        ("Een gemeente is een gemeente.", "A municipality is what it is."),
        # Homonyms: either will do.
        ("Op de bank zat een man.", "A man sat on the bench."),
        ("De bank is dicht.", "The bank is closed."),
        # Compounds: a part is rendered by a phrase, an adjective, a part of it.
        ("De thuiszittersaanpak werkt.", "The approach to youth not attending school works."),
        ("Het gemeentebestuur zwijgt.", "The municipal board is silent."),
        ("Het gemeentelijke plan.", "The plan of the municipality."),
        ("De gemeente heeft een plan.", "The municipal plan is ready."),
        ("Het verzuimbeleid.", "The policy on unauthorised absence."),
        # Another word of the same stem, which the glossary relates to it.
        ("Zij spijbelt.", "She is a truant."),
        ("Niemand ziet het kringgesprek.", "Nobody sees it."),
        ("Coach2School werkt hier.", "Coach2School works here."),
        ("Bij De Eik is het stil.", "It is quiet at De Eik."),
        ("Zie https://example.org/thuiszitter en `gemeente`.", "See there."),
        ("", ""),
    ],
)
def test_an_accepted_translation_in_any_form_is_no_finding(
    glossary: Glossary, source: str, target: str
) -> None:
    assert glossary.verify(source, target, "nl", "en") == []


@pytest.mark.parametrize(
    ("source", "target", "said"),
    [
        ("De thuiszitter lachte.", "The boy laughed.", "missing: thuiszitter"),
        # Never by substring.
        ("Het terrein is oud.", "The website is old.", "missing: terrein"),
        # A longer term is another one.
        ("Het merk is oud.", "The quality mark is old.", "missing: merk"),
        ("De bank is dicht.", "It is closed.", "missing: bank"),
        ("De gemeenteraad zwijgt.", "They are silent.", "missing: gemeenteraad"),
        ("Coach2School werkt.", "Coach to School works.", "name: Coach2School"),
        ("De Eik is open.", "The Oak is open.", "name: De Eik"),
        ("De thuiszitter lachte.", "The truant laughed.", "deprecated: truant"),
        ("De schoolweigering duurt.", "The school fear lasts.", "superseded: school fear"),
        ("Schoolvrees duurt.", "School refusal lasts.", "source-superseded: Schoolvrees"),
        ("De thuizitter lachte.", "A child out of school.", "source-misspelling: thuizitter"),
        # Beside the right one.
        ("Het loket.", "The desk (“reporting counter”).", "deprecated: reporting counter"),
        ("Ongeoorloofd verzuim daalt.", "Truancy is falling.", "deprecated: Truancy"),
        ("Het kantoor is open.", "The School Committee is open.", "superseded: School Committee"),
        ("Er is vakantie.", "It is the halftime break.", "misspelling: halftime break"),
    ],
)
def test_a_departure_is_one_finding(
    glossary: Glossary, source: str, target: str, said: str
) -> None:
    assert _said(glossary.verify(source, target, "nl", "en")) == [said]


@pytest.mark.parametrize(
    ("source", "target", "language"),
    [
        # Whether a term is deprecated depends on what the source speaks of.
        ("Hij is een spijbelaar.", "He is a truant.", "nl"),
        ("Spijbelen en ongeoorloofd verzuim.", "Truancy and unauthorised absence.", "nl"),
        ("Er is ongeoorloofd verzuim.", "Unauthorised absence, not truancy.", "nl"),
        ("De samenwerking loopt.", "The collaboration goes on.", "nl"),
        ("Het samenwerkingsverband en zijn werk.", "The partnership, a collaboration.", "nl"),
        # A word that is wrong for one concept may mean another.
        ("Inclusive education is a right.", "Inclusief onderwijs is een recht.", "en"),
    ],
)
def test_a_deprecated_term_may_mean_something_else(
    glossary: Glossary, source: str, target: str, language: Language
) -> None:
    other: Language = "en" if language == "nl" else "nl"
    assert glossary.verify(source, target, language, other) == []


def test_a_superseded_source_term_must_be_rendered_as_well(glossary: Glossary) -> None:
    said = _said(glossary.verify("Schoolvrees duurt.", "It lasts.", "nl", "en"))
    assert sorted(said) == ["missing: Schoolvrees", "source-superseded: Schoolvrees"]


def test_a_deprecated_source_term_is_a_finding_where_it_is_rendered(glossary: Glossary) -> None:
    found = glossary.verify("Inclusive education.", "Passend onderwijs.", "en", "nl")
    assert _said(found) == ["source-deprecated: Inclusive education"]
    assert found[0].write == "Appropriate education"
    assert found[0].target is not None
    assert found[0].target.text == "Passend onderwijs"


def test_a_former_term_may_render_a_former_term(glossary: Glossary) -> None:
    [found] = glossary.verify("Schoolvrees.", "School fear.", "nl", "en")
    # The translator cannot mend the source.
    assert (_said([found]), found.score) == (["source-superseded: Schoolvrees"], 50)


def test_each_place_of_a_wrong_term_is_a_finding(glossary: Glossary) -> None:
    found = glossary.verify("De thuiszitters.", "Home sitters, and a home sitter.", "nl", "en")
    assert [each.write for each in found] == [
        "Youth not attending school",
        "young person not attending school",
    ]


# -- terms that stay in the other language -----------------------------------------------


@pytest.mark.parametrize(
    "target",
    [
        "There are thuiszitters (pupils at home).",
        "There are thuiszitters [pupils at home].",
        "There are “thuiszitters” (“pupils at home”).",
        "There are *thuiszitters*, or pupils at home.",
        "There are <em>thuiszitters</em> – pupils at home.",
        "There are thuiszitters - pupils at home.",
        "There are thuiszitters, ‘pupils at home’.",
        "There are pupils at home (thuiszitters).",
        "There are pupils at home (_thuiszitters_).",
        "There are youth not attending school (thuiszitters).",
    ],
)
def test_a_term_may_stay_with_a_gloss(glossary: Glossary, target: str) -> None:
    assert glossary.verify("Er zijn thuiszitters.", target, "nl", "en") == []


@pytest.mark.parametrize(
    "target",
    [
        "There are thuiszitters.",
        "There are thuiszitters (12).",
        "(thuiszitters)",
        "There are 12 (thuiszitters).",
        "There are thuiszitters – and that is bad.",
        "There are thuiszitters, of course.",
    ],
)
def test_a_term_without_a_gloss_is_untranslated(glossary: Glossary, target: str) -> None:
    [found] = glossary.verify("Er zijn thuiszitters.", target, "nl", "en")
    assert found.kind == "missing"
    assert found.target is not None
    assert found.target.text == "thuiszitters"
    assert "without a gloss" in found.message


def test_the_name_of_a_body_may_more_easily_stay(glossary: Glossary) -> None:
    source, target = "De Landelijke Schoolraad zwijgt.", "The Landelijke Schoolraad is silent."
    [found] = glossary.verify(source, target, "nl", "en")
    assert (found.kind, found.score) == ("missing", 75)


def test_what_was_explained_once_may_stand_alone_from_then_on(glossary: Glossary) -> None:
    segments = [
        Segment("Er zijn thuiszitters.", "There are thuiszitters (pupils at home)."),
        Segment("De thuiszitters lachen.", "The thuiszitters laugh."),
        Segment("Het samenwerkingsverband.", "The school partnership (SP) it is."),
        Segment("Het samenwerkingsverband.", "Here is the SP."),
        Segment("Het samenwerkingsverband.", "Here is the XY."),
    ]
    found = glossary.verify_segments(segments, "nl", "en").findings
    assert _said(found) == ["missing: samenwerkingsverband"]


# -- what a finding says -----------------------------------------------------------------


def test_a_finding_has_both_places_the_evidence_and_what_to_write(glossary: Glossary) -> None:
    source, target = "Kijk,\nThuiszitters zingen.", "Look,\r\nall home sitters sing."
    [found] = glossary.verify(source, target, "nl", "en")
    assert found.source is not None
    assert found.target is not None
    assert (found.source.line, found.source.column, found.source.text) == (2, 1, "Thuiszitters")
    assert (found.target.line, found.target.column, found.target.text) == (2, 5, "home sitters")
    assert target[found.target.start : found.target.end] == "home sitters"
    assert (found.match, found.score, found.side) == ("inflected", 97, "target")
    assert found.write == "youth not attending school"
    assert (found.evidence, found.attested_by) == ("both-shown", "A body: A page")
    assert found.accepted[0] == "young person not attending school"
    assert found.message == (
        "“home sitters”; write “youth not attending school”. Somebody who minds a house."
    )


def test_a_weak_match_makes_a_weak_finding(glossary: Glossary) -> None:
    [strong] = glossary.verify("De gemeente.", "They.", "nl", "en")
    [weak] = glossary.verify("De gemeenteraad.", "They.", "nl", "en")
    assert strong.score == 100
    assert weak.score < 90
    assert weak.message.startswith("“gemeenteraad” (with “gemeente”) has no accepted")
    [inside] = glossary.verify("Het merk.", "A quality mark.", "nl", "en")
    assert inside.score == 80
    assert "only inside “quality mark”" in inside.message
    [beside] = glossary.verify("Het loket.", "The desk, a reporting counter.", "nl", "en")
    assert beside.score == 80


def test_a_period_is_the_reason_where_there_is_no_other(glossary: Glossary) -> None:
    source = "De Schoolcommissie schreef."
    [found] = glossary.verify(source, "The National School Council wrote.", "nl", "en")
    assert found.reason == "Until 2019."


def test_what_is_missing_belongs_into_the_paragraph_of_its_source(glossary: Glossary) -> None:
    source = "Een.\n\nDe gemeente.\n"
    target = "One.\n\n<!-- a comment -->\n\n<!-- one more -->\nThey.\n"
    [found] = glossary.verify(source, target, "nl", "en")
    assert found.target is not None
    assert (found.target.line, found.target.column, found.target.text) == (6, 1, "")
    [found] = glossary.verify(source, "They.", "nl", "en")
    assert found.target is None


@pytest.mark.parametrize(
    ("target", "line"),
    [("One.\n\nTwo\r\nthree\nfour.", 5), ("One.\n\nTwo three\nfour.", 3), ("One.", None)],
)
def test_lines_correspond_where_there_are_as_many(
    glossary: Glossary, target: str, line: int | None
) -> None:
    source = "Een.\r\n\r\nTwee\r\ndrie\rvier de gemeente."
    [found] = glossary.verify(source, target, "nl", "en")
    assert (found.target and found.target.line) == line


def test_a_name_in_a_text_of_other_paragraphs_has_no_place(glossary: Glossary) -> None:
    [found] = glossary.verify("Een.\n\nCoach2School.", "The Coach to School.", "nl", "en")
    assert (found.kind, found.target) == ("name", None)


@pytest.mark.parametrize(
    ("target", "place"),
    [
        ("Since long the Coach to School is here.", "Coach to School"),
        ("Yesterday the C-to-School was here.", "C-to-School"),
        ("The Two Coaches: Big House.", ""),
        ("We know the Coach & School of Today.", "Coach & School of Today"),
        ("It is not here, Mei.", ""),
        ("Coaching is not here.", ""),
        ("Xx " * 2000, ""),
        ("Since long Coach2Sch is here.", "Coach2Sch"),
    ],
)
def test_a_changed_name_is_found_by_its_capitals(
    glossary: Glossary, target: str, place: str
) -> None:
    [found] = glossary.verify("Sinds mei is Coach2School er.", target, "nl", "en")
    assert found.kind == "name"
    assert found.write == "Coach2School"
    assert found.message == "“Coach2School” is a name that stays as it is"
    assert found.target is not None
    assert found.target.text == place


@pytest.mark.parametrize("target", ["coach2school", "Coach 2 School", "Coach2school"])
def test_a_name_that_is_respelt_is_a_finding(glossary: Glossary, target: str) -> None:
    [found] = glossary.verify("Hier is Coach2School.", f"Here is {target}.", "nl", "en")
    assert found.target is not None
    assert (found.kind, found.target.text, found.write) == ("name", target, "Coach2School")


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Hier is Coach2School.", "HERE IS COACH2SCHOOL."),
        ("Hier is Coach2School.", "Here is Coach2\u00adSchool."),
        ("Hier is Coach2school.", "Here is Coach2school."),
        ("Dit is Vlinder & Zoon’s.", "This is Vlinder &amp; Zoon's."),
        ("Dit is Vlinder & Zoon’s.", "This is <b>Vlinder</b> &\nZoon’s."),
        ("Niets.", "Here is coach2school."),
    ],
)
def test_marks_and_capitals_throughout_respell_no_name(
    glossary: Glossary, source: str, target: str
) -> None:
    assert glossary.verify(source, target, "nl", "en") == []


# -- one term for one concept ------------------------------------------------------------


@pytest.mark.parametrize(
    "target",
    [
        "A young person not attending school; youth not attending school.",
        "A young person not attending school; young people not attending school.",
        "The school partnership sings. The partnership sings.",
        "The partnership (RSA) sings. The RSA sings.",
        "She plays truant. Truancy it is.",
    ],
)
def test_forms_and_shorter_names_are_the_same_term(glossary: Glossary, target: str) -> None:
    source = "De thuiszitter, het samenwerkingsverband, zij spijbelt."
    kinds = {each.kind for each in glossary.verify(source, target, "nl", "en")}
    assert "inconsistent" not in kinds


def test_a_second_term_for_one_concept_is_a_finding(glossary: Glossary) -> None:
    source = "Het samenwerkingsverband zingt.\nHet samenwerkingsverband en het swv rusten."
    target = "The partnership sings.\nThe regional consortia and the regional consortium rest."
    [found] = glossary.verify(source, target, "nl", "en")
    assert found.kind == "inconsistent"
    assert found.target is not None
    assert found.first is not None
    assert (found.target.line, found.target.text) == (2, "regional consortia")
    assert (found.first.line, found.first.column, found.first.text) == (1, 5, "partnership")
    assert (found.write, found.score) == ("partnerships", 97)
    assert "“partnership” in line 1, column 5" in found.message


def test_consistency_holds_across_segments(glossary: Glossary) -> None:
    segments = [
        Segment("De gemeente.", "The municipality.", ((0, 7, 3),), ((0, 7, 20),)),
        Segment("De gemeente.", "The local authority.", ((0, 9, 3),), ((0, 9, 20),)),
    ]
    [found] = glossary.verify_segments(segments, "nl", "en").findings
    assert found.first is not None
    assert found.target is not None
    assert (found.first.line, found.first.column) == (7, 24)
    assert (found.target.line, found.target.column) == (9, 24)
    # Alone, each of them is good.
    for segment in segments:
        assert not glossary.verify_segments([segment], "nl", "en").findings


def test_a_source_that_varies_makes_it_less_sure(glossary: Glossary) -> None:
    [sure] = glossary.verify("De kaart en de kaart.", "The map and the chart.", "nl", "en")
    [doubtful] = glossary.verify("De kaart en de plattegrond.", "The map, the chart.", "nl", "en")
    assert (sure.kind, sure.score, sure.reason) == ("inconsistent", 100, "")
    assert (doubtful.kind, doubtful.score) == ("inconsistent", 50)
    assert doubtful.message.endswith("; write “map”. The source differs there as well.")
    source, target = "De kaart, de plattegrond en een kaart.", "The map, maps and a chart."
    [varying] = glossary.verify(source, target, "nl", "en")
    assert (varying.kind, varying.score) == ("inconsistent", 80)
    assert varying.message.endswith("The source varies as well.")


# -- summary -----------------------------------------------------------------------------


def test_the_summary_counts_the_concepts_of_the_source(glossary: Glossary) -> None:
    source = "De thuiszitter en de thuiszitters. De gemeente. Het verzuim."
    target = "The home sitter. Children out of school; a home sitter. Absence."
    found = glossary.verify_segments([Segment(source, target)], "nl", "en")
    assert [
        (each.concept.id, each.times, each.renderings, each.findings) for each in found.concepts
    ] == [
        ("thuiszitter", 2, (("home sitter", 2), ("child out of school", 1)), 2),
        ("gemeente", 1, (), 1),
        ("verzuim", 1, (("absence", 1),), 0),
    ]
    assert (found.source_language, found.target_language) == ("nl", "en")


def test_findings_stand_in_the_order_of_the_target(glossary: Glossary) -> None:
    source = "De gemeente.\n\nDe thuiszitter.\n\nHet samenwerkingsverband."
    target = "They.\n\nThe truant.\n\nThey."
    lines = [
        each.target and each.target.line for each in glossary.verify(source, target, "nl", "en")
    ]
    assert lines == [1, 3, 5]


# -- waivers -----------------------------------------------------------------------------

_TWICE = "De thuiszitter zingt.\nDe thuiszitter rust."
_TRUANTS = "The truant sings.\nThe truant rests."


@pytest.mark.parametrize(
    ("waiver", "waived"),
    [
        (Waiver("truant", "A quotation."), [0]),
        (Waiver("Thuiszitter", "A quotation."), [0]),
        (Waiver("truant", "A quotation.", 2), [1]),
        (Waiver("truant", "A quotation.", "The truant"), [0]),
        (Waiver("truant", "A quotation.", "sings. The"), [0]),
        (Waiver("truant", "A quotation.", 3), []),
        (Waiver("truant", "A quotation.", "nothing of it"), []),
        (Waiver("gemeente", "A quotation."), []),
    ],
)
def test_a_waiver_silences_one_finding_in_its_place(
    glossary: Glossary, waiver: Waiver, waived: list[int]
) -> None:
    found = glossary.verify(_TWICE, _TRUANTS, "nl", "en", waivers=[waiver])
    assert len(found) == 2
    assert [number for number, each in enumerate(found) if each.waived == waiver] == waived


def test_as_many_waivers_as_findings_silence_them_all(glossary: Glossary) -> None:
    waivers = [Waiver("truant", "One."), Waiver("thuiszitter", "Two."), Waiver("truant", "Three.")]
    found = glossary.verify_segments([Segment(_TWICE, _TRUANTS)], "nl", "en", waivers=waivers)
    assert all(each.waived for each in found.findings)
    assert found.concepts[0].findings == 0
    assert len(found.unused) == 1


def test_overlapping_places_leave_each_finding_a_waiver(glossary: Glossary) -> None:
    waivers = [Waiver("truant", "One.", 1, until=2), Waiver("truant", "Two.", 1, until=1)]
    found = glossary.verify(_TWICE, _TRUANTS, "nl", "en", waivers=waivers)
    assert [each.waived and each.waived.reason for each in found] == ["Two.", "One."]


def test_a_waiver_of_a_segment_holds_there_only(glossary: Glossary) -> None:
    waiver = Waiver("truant", "A quotation.")
    segments = [
        Segment("De thuiszitter.", "The truant."),
        Segment("De thuiszitter.", "The truant.", waivers=(waiver,)),
        Segment("Niets.", "Nothing.", waivers=(waiver,)),
    ]
    found = glossary.verify_segments(segments, "nl", "en")
    assert [each.waived for each in found.findings] == [None, waiver]


def test_where_nobody_can_tell_the_place_the_source_counts_or_any_comment(
    glossary: Glossary,
) -> None:
    source, target = "\n\nEen.\n\nDe gemeente.\n\nDrie.", "They."
    for waiver, silences in (
        (Waiver("gemeente", "No.", 5), True),
        (Waiver("gemeente", "No.", 1), False),
        (Waiver("gemeente", "No.", 1, until=2), True),
        (Waiver("gemeente", "No.", "De gemeente."), True),
    ):
        [found] = glossary.verify(source, target, "nl", "en", waivers=[waiver])
        assert (found.waived is not None) == silences


# -- laws --------------------------------------------------------------------------------


@pytest.mark.parametrize(("source", "target"), [("nl", "nl"), ("nl", "fr"), ("fr", "en")])
def test_two_languages_of_the_glossary_are_needed(
    glossary: Glossary, source: Language, target: Language
) -> None:
    with pytest.raises(ValueError, match=r"both|no language"):
        glossary.verify("", "", source, target)


_PIECES = st.sampled_from(
    [
        "thuiszitter",
        "Thuiszitters",
        "home sitters",
        "truant",
        "(",
        ")",
        " ",
        "\n\n",
        "Coach2School",
        "Coach",
        "swv",
        "(RSA)",
        "partnership",
        "regional consortia",
        "schoolvrees",
        "<!-- ",
        "-->",
        "\ud800",
        "“",
    ]
)


@given(st.lists(_PIECES | st.text(max_size=5)), st.lists(_PIECES | st.text(max_size=5)))
def test_places_cut_the_texts_and_nothing_raises(
    glossary: Glossary, source: list[str], target: list[str]
) -> None:
    texts = " ".join(source), " ".join(target)
    found = glossary.verify_segments([Segment(*texts)], "nl", "en")
    for each in found.findings:
        assert each.message
        assert 0 <= each.score <= 100
        assert each.source is not None or each.target is not None
        for text, place in zip(texts, (each.source, each.target), strict=True):
            if place is not None:
                assert text[place.start : place.end] == place.text
    assert sum(each.findings for each in found.concepts) <= len(found.findings)


@given(st.lists(st.sampled_from(["De thuiszitter.", "De gemeente.", "Niets.", "Het merk."])))
def test_a_target_that_has_every_translation_has_no_finding(
    glossary: Glossary, sentences: list[str]
) -> None:
    target = "Young person not attending school, municipality, mark."
    assert glossary.verify(" ".join(sentences), target, "nl", "en") == []


@given(st.lists(st.sampled_from(["De thuiszitter.", "De gemeente.", "Het merk.", "Niets."])))
def test_segments_alone_find_what_is_missing_in_each(
    glossary: Glossary, sentences: list[str]
) -> None:
    segments = [Segment(sentence, "They.") for sentence in sentences]
    found = glossary.verify_segments(segments, "nl", "en").findings
    assert len(found) == sum(sentence != "Niets." for sentence in sentences)


def test_a_preference_is_what_is_to_be_written(tmp_path: Path) -> None:
    path = tmp_path / "small.yaml"
    path.write_text(_FILE, encoding="utf-8")
    glossary = Glossary.load(path, prefer={"thuiszitter": "child out of school"})
    [found] = glossary.verify("De thuiszitters.", "The truants.", "nl", "en")
    assert found.write == "children out of school"
    assert found.accepted[0] == "child out of school"


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Omdat de jeugd zorg nodig heeft.", "Because young people need care."),
        ("Wie jeugd hulp biedt.", "Who offers young people help."),
        ("De facts heet zo.", "That is what facts is called."),
    ],
)
def test_short_words_side_by_side_are_no_term(source: str, target: str) -> None:
    bundled = Glossary.load()
    assert bundled.recognise("De jeugdzorg en de factsheet.", "nl")
    assert bundled.recognise(source, "nl") == []
    assert bundled.verify(source, target, "nl", "en") == []
