"""What renders a term without being its translation, and where it has to stand."""

import time
from collections.abc import Callable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms import Finding, Glossary, Segment
from insaterms.glossary.occurrences import Occurrence
from insaterms.glossary.verification.ahead import Ahead
from insaterms.glossary.verification.derivation import families
from insaterms.glossary.verification.wording import Wording
from insaterms.model import Language

_FILE = """\
concepts:
- id: vrijstelling
  nl: [{text: vrijstelling, gender: de}]
  en: [exemption]
- id: vrijstelling-artikel-5-onder-b
  nl: [{text: vrijstelling artikel 5 onder b, gender: de}]
  en: ["exemption under Article 5(b)"]
- id: bode
  nl: [{text: schoolbode, gender: de}]
  en: [school messenger, {text: errand boy, status: deprecated, reason: "Belittles him."}]
- id: verzuim
  nl: [{text: verzuim, gender: het}]
  en: [absence, {text: absenteeism, status: admitted}]
- id: geoorloofd-verzuim
  nl: [{text: geoorloofd verzuim, gender: het}]
  en: [authorised absence]
- id: verzuimbeleid
  nl: [{text: verzuimbeleid, gender: het}]
  en: [absence policy]
- id: basisonderwijs
  nl: [{text: basisonderwijs, gender: het, plural: "-"}]
  en: [{text: primary education, plural: "-"}]
- id: schoolangst
  nl: [{text: schoolangst, gender: de}]
  en: [school anxiety]
- id: toezicht
  nl: [{text: toezicht, gender: het}]
  en: [supervision]
- id: verwijzing
  nl: [{text: verwijzing, gender: de}]
  en: [referral]
- id: boete
  nl: [{text: boete, gender: de}]
  en: [fine]
- id: besluit
  nl: [{text: besluit, gender: het}]
  en: [decision]
- id: afwezigheid
  nl: [{text: afwezigheid, gender: de}]
  en: [nonattendance]
- id: vroege-verlater
  nl: [{text: vroegverlater, gender: de}]
  en: [early school leaver]
- id: behoefte
  nl: [{text: zorgbehoefte, gender: de}]
  en: [care need]
- id: gemeente
  nl: [{text: gemeente, gender: de}]
  en: [municipality]
  related: gemeenteraad
- id: gemeenteraad
  nl: [{text: gemeenteraad, gender: de}]
  en: [municipal council]
- id: convenant
  nl: [{text: convenant, gender: het}]
  en: [covenant]
- id: leerling
  nl: [{text: leerling, gender: de}, {text: scholier, gender: de}]
  en: [pupil, {text: student, status: admitted}]
- id: samen
  nl: [{text: inclusief onderwijs, gender: het, plural: "-"}]
  en: [education for all, {text: inclusive education, status: deprecated}]
- id: verbond
  nl: [{text: verbond, gender: het}]
  en: [alliance]
- id: ministerie-a
  kind: organisation
  nl: [MVW, {text: ministerie van Werk en Post, status: superseded, until: 2010}]
  en: [Ministry of Water, {text: Ministry of Work and Post, status: superseded, until: 2010}]
- id: ministerie-b
  kind: organisation
  nl: [MRZ]
  en: ["Ministry of Space, Sea and Sand"]
- id: vlieger
  kind: programme
  same-in-both: yes
  nl: DeVlieger
"""


@pytest.fixture(scope="module")
def glossary(tmp_path_factory: pytest.TempPathFactory) -> Glossary:
    path = tmp_path_factory.mktemp("glossary") / "small.yaml"
    path.write_text(_FILE, encoding="utf-8")
    return Glossary.load(path)


def _verify(glossary: Glossary, source: str, target: str, language: Language) -> list[Finding]:
    return glossary.verify(source, target, language, "nl" if language == "en" else "en")


# -- paragraph by paragraph --------------------------------------------------------------

_GRANTED = "De vrijstelling is verleend.", "The exemption was granted."
_WAIVED = "De vrijstelling is ingetrokken.", "The waiver was revoked."


def _joined(between: str, *pairs: tuple[str, str]) -> tuple[str, str]:
    lead = between.lstrip("\n")
    return (
        lead + between.join(pair[0] for pair in pairs),
        lead + between.join(pair[1] for pair in pairs),
    )


@pytest.mark.parametrize("between", ["\n\n", "\n- ", "\r\n\r\n", "\n", "\n1. "])
def test_a_right_rendering_excuses_no_wrong_one_in_another_paragraph(
    glossary: Glossary, between: str
) -> None:
    texts = _joined(between, _GRANTED, _WAIVED, _GRANTED, _WAIVED)
    found = _verify(glossary, *texts, "nl")
    assert [(each.kind, each.score, each.write) for each in found] == [
        ("missing", 60, "exemption"),
        ("missing", 60, "exemption"),
    ]
    for each, place in zip(found, (1, 3), strict=True):
        assert each.source is not None
        assert each.target is not None
        assert each.source.line == each.target.line
        assert texts[0].count("vrijstelling", 0, each.source.start) == place
        assert "rendered elsewhere" in each.message


@pytest.mark.parametrize(
    "pairs",
    [
        # A pronoun, a shorter term, a derivation, a compound of it.
        (_GRANTED, ("De vrijstelling is weg.", "It is gone.")),
        (_GRANTED, ("De vrijstelling is weg.", "They were exempted.")),
        (("De schoolbode kwam.", "The school messenger came."), ("De schoolbode.", "He left.")),
        (("De schoolbode kwam.", "The school messenger came."), ("De schoolbode.", "A messenger.")),
        (_GRANTED, ("Het vrijstellingsplan.", "The plan.")),
        # A paragraph that was cut elsewhere.
        (("Er is niets.", "The exemption is there."), ("De vrijstelling.", "A waiver.")),
        (("Het verzuim.", "Verzuim (being away) and absence."), ("Het verzuim.", "The verzuim.")),
    ],
)
def test_good_translators_write_otherwise_in_the_next_paragraph(
    glossary: Glossary, pairs: tuple[tuple[str, str], ...]
) -> None:
    assert _verify(glossary, *_joined("\n\n", *pairs), "nl") == []


def test_a_pronoun_of_the_source_stands_for_itself(glossary: Glossary) -> None:
    pairs = _GRANTED, ("Hij kreeg een vrijstelling.", "He got a waiver.")
    [found] = _verify(glossary, *_joined("\n\n", *pairs), "nl")
    assert (found.kind, found.score) == ("missing", 60)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("De vrijstelling.\n\nDe vrijstelling.", "The exemption. The waiver."),
        ("De vrijstelling.\nDe vrijstelling", "The exemption.\nThe waiver"),
        ("De vrijstelling. De vrijstelling.", "The exemption. The waiver."),
    ],
)
def test_where_paragraphs_do_not_correspond_one_rendering_is_enough(
    glossary: Glossary, source: str, target: str
) -> None:
    assert _verify(glossary, source, target, "nl") == []


@pytest.mark.parametrize("between", [" ", "\n\n"])
def test_the_second_of_two_corresponds_to_the_second(glossary: Glossary, between: str) -> None:
    source = f"De schoolbode ging.{between}De schoolbode kwam."
    target = f"The errand boy went.{between}The errand boy came."
    found = _verify(glossary, source, target, "nl")
    assert [each.source and each.source.start for each in found] == [
        3,
        source.rindex("schoolbode"),
    ]


# -- said otherwise ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "target", "language"),
    [
        # A word that two terms share.
        ("Het basisonderwijs en meer.", "Primary and other education.", "nl"),
        ("Het basisonderwijs.", "For primary, and 7 for higher education.", "nl"),
        ("Geoorloofd verzuim.", "Authorised and other absence.", "nl"),
        ("MVW en MRZ.", "The Ministries of Water and of Space, Sea and Sand.", "nl"),
        ("Fear and school anxiety.", "Schoolvrees en -angst.", "en"),
        # Another class of words.
        ("Zij houdt toezicht.", "She supervises it.", "nl"),
        ("Na de verwijzing.", "Once referred.", "nl"),
        ("Er volgt een boete.", "They are fined.", "nl"),
        ("Het besluit viel.", "They decided.", "nl"),
        ("De vroegverlaters.", "Those who left school early.", "nl"),
        ("The decision fell.", "Er is besloten.", "en"),
        ("The fine was high.", "Hij is beboet.", "en"),
        ("Their nonattendance.", "Zij waren afwezig.", "en"),
        # A longer term whose words the source has apart.
        ("Een vrijstelling op grond van artikel 5 onder b.", "Exemption under Article 5(b).", "nl"),
        ("A policy on absence.", "Een verzuimbeleid.", "en"),
        # A compound that renders a word beside the term as well.
        ("The covenant partners met.", "De convenantspartners kwamen.", "en"),
        ("The partners of the covenant.", "De convenantspartners.", "en"),
        ("The covenant's partners.", "De convenantspartners.", "en"),
        ("De convenantspartners.", "The partners of the covenant.", "nl"),
        # What another term literally means.
        ("Een schoolbode.", "A school messenger, literally ‘errand boy’.", "nl"),
        ("Een schoolbode.", "A schoolbode, literally an ‘errand boy’.", "nl"),
        # Not every deprecated term is wrong where the source has no term.
        ("Inclusief.", "Inclusive education.", "nl"),
        ("Het verbond.", "An alliance (Utrecht).", "nl"),
    ],
)
def test_it_is_rendered(glossary: Glossary, source: str, target: str, language: Language) -> None:
    found = _verify(glossary, source, target, language)
    assert [each.message for each in found] == []


@pytest.mark.parametrize(
    ("source", "target", "language", "score"),
    [
        ("The municipality pays.", "De gemeenteraad betaalt.", "en", 100),
        ("The covenant pays.", "De convenantspartner betaalt.", "en", 70),
        ("There is a covenant.", "Er is een convenantspartner.", "en", 70),
        ("De zorgbehoefte.", "They need care.", "nl", 40),
        ("Een vrijstelling.", "An exemption under Article 5(b).", "nl", 80),
        ("Het basisonderwijs.", "Primary work. Secondary education.", "nl", 100),
        ("Het basisonderwijs.", "Education, primary", "nl", 40),
        ("MRZ.", "The Ministry of Sea and Sand, Space.", "nl", 40),
        ("MRZ.", "Of Space, Sea and Sand.", "nl", 100),
        ("School anxiety.", "Iets en -angst.", "en", 100),
        ("De vroegverlater.", "The leaver. The small school was early.", "nl", 100),
        ("De vroegverlater.", "Early on the boys and girls of this school will leave.", "nl", 100),
    ],
)
def test_it_is_missing(
    glossary: Glossary, source: str, target: str, language: Language, score: int
) -> None:
    [found] = _verify(glossary, source, target, language)
    assert (found.kind, found.score) == ("missing", score)


def test_a_closing_bracket_belongs_to_the_longer_term(glossary: Glossary) -> None:
    [found] = _verify(glossary, "Een vrijstelling.", "An exemption under Article 5(b).", "nl")
    assert "“exemption under Article 5(b)”" in found.message


def test_a_term_of_several_words_is_wrong_without_its_concept_too(glossary: Glossary) -> None:
    [found] = _verify(glossary, "Hij kwam.", "The errand boy came.", "nl")
    assert (found.kind, found.score, found.source) == ("deprecated", 70, None)


def test_history_is_told_in_the_names_of_its_time(glossary: Glossary) -> None:
    source, target = "Het ministerie van Werk en Post.", "The Ministry of Work and Post."
    [found] = _verify(glossary, source, target, "nl")
    assert (found.side, found.score) == ("source", 50)
    assert found.target is not None
    assert found.target.text == "Ministry of Work and Post"


def test_a_capitalised_word_in_brackets_is_no_acronym(glossary: Glossary) -> None:
    segments = [
        Segment("Het verbond.", "The alliance (Utrecht) works."),
        Segment("Het verbond.", "Utrecht talks."),
        Segment("Het verbond.", "The alliance (UA) works."),
        Segment("Het verbond.", "UA talks."),
    ]
    found = glossary.verify_segments(segments, "nl", "en").findings
    assert [each.kind for each in found] == ["missing"]


def test_a_name_without_its_translation_has_a_reason_in_a_sentence(glossary: Glossary) -> None:
    texts = _joined("\n\n", ("DeVlieger.", "DeVlieger."), ("DeVlieger.", "A kite."))
    [found] = _verify(glossary, *texts, "nl")
    assert found.message == (
        "“DeVlieger” is a name that stays as it is: it is rendered elsewhere, but not in this "
        "paragraph"
    )


@pytest.mark.parametrize(
    ("term", "text", "stands"),
    [
        ("Ministry of Space, Sea and Sand", "Ministries of Space, Sea and Sand", True),
        ("Ministry of Space, Sea and Sand", "Ministries of X and of Space Sea, and Sand", True),
        ("Ministry of Space, Sea and Sand", "Sea, Ministry and of Space Sand", False),
        ("care of art", "Some art; care, of", False),
        ("care of old art", "care or art", False),
        ("primary paid education", "primary and higher education", True),
        ("", "primary", False),
        ("schoolangst", "- -angst, ‑ en &", False),
    ],
)
def test_a_shared_word_is_found_on_either_side(term: str, text: str, stands: bool) -> None:
    assert Wording(text, "en").shares(term) == stands


# -- one term for one concept ------------------------------------------------------------


def test_the_preferred_term_is_to_be_written_wherever_it_stands(glossary: Glossary) -> None:
    source, target = "Het verzuim. Het verzuim stijgt.", "Absenteeism. Absence is rising."
    [found] = _verify(glossary, source, target, "nl")
    assert found.target is not None
    assert found.first is not None
    assert (found.kind, found.target.text, found.write) == (
        "inconsistent",
        "Absenteeism",
        "Absence",
    )
    assert found.first.text == "Absence"


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("De scholier en de leerling.", "The pupil and the student."),
        ("De leerlingen; leerlingen op het mbo.", "The pupils; students at a college."),
        ("De scholieren en studenten.", "The pupils and students."),
    ],
)
def test_two_terms_are_no_slip_where_the_source_differs(
    glossary: Glossary, source: str, target: str
) -> None:
    [found] = _verify(glossary, source, target, "nl")
    assert found.kind == "inconsistent"
    assert found.score <= 50


# -- laws --------------------------------------------------------------------------------

_PIECES = st.sampled_from(
    [
        "De",
        "gemeente",
        "vrijstelling",
        "toezicht",
        "leerlingen",
        "verzuimbeleid",
        "leerling-",
        "en",
        "-angst",
        "VERZUIM",
        "zorgbehoefte.",
        "MVW",
        "inclusief onderwijs",
        "inclusief",
        "`",
        "<b>",
        "{x}",
        "geoorloofd",
    ]
)


@given(st.lists(st.lists(_PIECES, max_size=6).map(" ".join), max_size=6))
def test_texts_read_together_have_the_terms_that_they_have_alone(
    glossary: Glossary, texts: list[str]
) -> None:
    def alone(text: str, language: Language) -> list[Occurrence]:
        return glossary.recognise(text, language, overlapping=True)

    ahead = Ahead(alone)
    ahead.read(texts, "nl")
    for text in texts:
        assert ahead.recognise(text, "nl") == alone(text, "nl")


@given(st.text(max_size=30), st.text(max_size=30))
def test_no_text_raises(glossary: Glossary, source: str, target: str) -> None:
    for between in ("\n\n", "\n- "):
        texts = _joined(between, _WAIVED, (source, target), _GRANTED)
        for each in _verify(glossary, *texts, "nl"):
            assert 0 <= each.score <= 100
    assert isinstance(families(source, "nl"), tuple)
    assert isinstance(families(target, "en"), tuple)


def _seconds(glossary: Glossary, segments: Sequence[Segment]) -> float:
    start = time.process_time()
    glossary.verify_segments(segments, "nl", "en")
    return time.process_time() - start


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("basisonderwijs MRZ toezicht ", "primary and Ministry of Sea of Space "),
        ("vrijstelling\n\n", "a waiver\n\n"),
        ("verbond en ", "hello there "),
        ("schoolangst -angst en ", "schoolangst en -angst "),
        ("errand boy literally ‘", "literally ‘errand boy "),
    ],
)
def test_twice_the_text_takes_twice_the_time(
    assert_linear: Callable[..., None], glossary: Glossary, source: str, target: str
) -> None:
    first = Segment("Het verbond en de vrijstelling.", "The alliance (UAB) and the exemption.")

    def seconds(times: int) -> float:
        return _seconds(glossary, [first, Segment(source * times, target * times)])

    assert_linear(seconds, 100)


def test_twice_the_segments_take_twice_the_time(
    assert_linear: Callable[..., None], glossary: Glossary
) -> None:
    def seconds(times: int) -> float:
        segments = [Segment(f"De gemeente {n}.", f"They {n}.") for n in range(times)]
        return _seconds(glossary, segments)

    assert_linear(seconds, 50)
