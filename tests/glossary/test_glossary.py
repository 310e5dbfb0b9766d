"""The glossary as a user of the library meets it."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms import Glossary, GlossaryError, Hit, NotFoundError

_FILE = """\
concepts:
- id: passend-onderwijs
  nl:
  - {text: passend onderwijs, gender: het, plural: "-"}
  en:
  - {text: appropriate education, plural: "-"}
  - {text: suitable education, plural: "-", reason: "Rarer."}
  - {text: inclusive education, status: deprecated, reason: "Another thing."}
  - {text: apropriate education, type: misspelling}
- id: thuiszitter
  nl: [{text: thuiszitter, gender: de}, {text: thuisblijver, gender: de}]
  en:
  - text: young person not attending school
    plural: youth not attending school
    attested:
    - {body: A, document: B, level: english-only}
    - {body: C, document: D, level: both-shown, for: thuiszitter}
    - {body: E, document: F, level: own-name, for: thuisblijver}
- id: coach2school
  kind: programme
  same-in-both: yes
  nl: Coach2School
- id: link
  kind: programme
  nl: [{text: LINK, case-sensitive: yes}]
  en: [{text: the Link, case-sensitive: yes}]
- id: ijsvrij
  nl: [{text: ijsvrij, gender: het}]
  en: ice holiday
- id: spijbelen
  nl: [{text: spijbelen, part-of-speech: verb}]
  en: [{text: play truant, part-of-speech: verb}]
- id: half
  nl: [{text: halfwoord, gender: het}]
- id: verzuim
  nl: [{text: verzuim, gender: het}]
  en: absence
- id: verzuimbeleid
  nl: [{text: verzuimbeleid, gender: het}]
  en: absence policy
"""


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("glossary") / "small.yaml"
    path.write_text(_FILE, encoding="utf-8")
    return str(path)


@pytest.fixture(scope="module")
def glossary(path: str) -> Glossary:
    return Glossary.load(path)


def _first(glossary: Glossary, query: str, **options: object) -> Hit:
    return glossary.lookup(query, **options)[0]  # type: ignore[arg-type]


def test_length_iteration_and_membership_agree(glossary: Glossary) -> None:
    ids = [concept.id for concept in glossary]
    assert len(ids) == len(glossary) == 9
    assert all(name in glossary for name in ids)
    assert "nothing" not in glossary
    assert 5 not in glossary


def test_unknown_concept_names_the_nearest(glossary: Glossary) -> None:
    with pytest.raises(NotFoundError, match=r'did you mean "thuiszitter"\?'):
        glossary.concept("tuiszitter")


@pytest.mark.parametrize(
    ("query", "match", "score"),
    [
        ("thuiszitter", "exact", 100),
        ("Thuis-zitter", "folded", 98),
        ("thuiszitters", "inflected", 97),
        ("Thuiszitters", "inflected", 97),
        ("thuis zitters", "inflected", 96),
        ("verzuimkosten", "compound", 80),
        ("thuiszittersverzuim", "compound", 92),
        ("LINK", "exact", 100),
        ("Link", "fuzzy", 94),
    ],
)
def test_scores_are_as_documented(glossary: Glossary, query: str, match: str, score: int) -> None:
    hit = _first(glossary, query)
    assert (hit.match, hit.score) == (match, score)


def test_compound_names_head_and_modifier(glossary: Glossary) -> None:
    hit = _first(glossary, "thuiszittersproblematiek")
    assert hit.compound is not None
    assert (hit.compound.modifier, hit.compound.head) == ("thuiszitter", "problematiek")
    both = [(hit.concept.id, hit.score) for hit in glossary.lookup("thuiszittersverzuim")]
    # The longer part says more, and comes first.
    assert both == [("thuiszitter", 92), ("verzuim", 88)]


@pytest.mark.parametrize(
    ("query", "form"),
    [
        ("thuiszitter", "young person not attending school"),
        ("Thuiszitter", "Young person not attending school"),
        ("thuiszitters", "youth not attending school"),
        ("Thuiszitters", "Youth not attending school"),
        ("THUISZITTERS", "YOUTH NOT ATTENDING SCHOOL"),
        ("spijbelde", "played truant"),
        ("Coach2School", "Coach2School"),
        ("LINK", "the Link"),
        ("Ice holiday", "IJsvrij"),
        ("halfwoord", ""),
    ],
)
def test_form_is_inflected_and_capitalised_as_the_query(
    glossary: Glossary, query: str, form: str
) -> None:
    assert _first(glossary, query).form == form


def test_evidence_belongs_to_the_pair_and_the_strongest_counts(glossary: Glossary) -> None:
    [shown] = _first(glossary, "thuiszitter").translations
    assert (shown.evidence, shown.source) == ("both-shown", "C: D")
    back = _first(glossary, "young person not attending school").translations
    assert [(t.term, t.evidence) for t in back] == [
        ("thuiszitter", "both-shown"),
        ("thuisblijver", "own-name"),
    ]


def test_deprecated_and_misspelt_terms_are_found_and_never_offered(glossary: Glossary) -> None:
    assert _first(glossary, "inclusive education").term.status == "deprecated"
    assert _first(glossary, "apropriate education").term.type == "misspelling"
    offered = [t.term for t in _first(glossary, "passend onderwijs").translations]
    assert offered == ["appropriate education", "suitable education"]


def test_preferred_term_can_be_another_admitted_one(path: str) -> None:
    glossary = Glossary.load(path, prefer={"passend-onderwijs": "suitable education"})
    hit = _first(glossary, "passend onderwijs")
    assert [(t.term, t.status) for t in hit.translations] == [
        ("suitable education", "preferred"),
        ("appropriate education", "admitted"),
    ]
    assert hit.form == "suitable education"
    back = _first(glossary, "appropriate education")
    assert (back.term.text, back.term.status) == ("appropriate education", "admitted")
    concept = glossary.concept("passend-onderwijs")
    assert [t.status for t in concept.terms["en"]].count("preferred") == 1


@pytest.mark.parametrize(
    ("prefer", "message"),
    [
        ({"pasend-onderwijs": "x"}, 'did you mean "passend-onderwijs"'),
        ({"passend-onderwijs": "inclusive education"}, "no preferred or admitted term"),
        ({"passend-onderwijs": "nothing"}, "appropriate education, suitable education"),
    ],
)
def test_preference_must_name_what_is_there(
    path: str, prefer: dict[str, str], message: str
) -> None:
    with pytest.raises(GlossaryError, match=message):
        Glossary.load(path, prefer=prefer)


def test_language_restricts_the_query(glossary: Glossary) -> None:
    assert glossary.lookup("thuiszitter", "en") == []
    assert glossary.lookup("absence", "nl") == []
    assert glossary.lookup("verzuimkosten", "en") == []


@pytest.mark.parametrize("language", ["de", "NL", ""])
def test_unknown_language_is_refused(glossary: Glossary, language: str) -> None:
    with pytest.raises(ValueError, match="one of nl, en"):
        glossary.lookup("verzuim", language)  # type: ignore[arg-type]


def test_limit_cuts_last_and_must_be_positive(glossary: Glossary) -> None:
    every = glossary.lookup("thuiszittersverzuim", limit=None)
    assert glossary.lookup("thuiszittersverzuim", limit=1) == every[:1]
    with pytest.raises(ValueError, match="at least 1"):
        glossary.lookup("verzuim", limit=0)


@given(query=st.text(max_size=40))
def test_any_text_is_answered_without_an_error_and_in_order(glossary: Glossary, query: str) -> None:
    hits = glossary.lookup(query, limit=None)
    assert hits == glossary.lookup(query, limit=None)
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
    assert len({hit.concept.id for hit in hits}) == len(hits)
    assert all(0 < hit.score <= 100 for hit in hits)


def test_long_text_is_answered_quickly_enough(glossary: Glossary) -> None:
    assert glossary.lookup("a" * 100_000) == []
    assert glossary.lookup("verzuim " * 20_000) == []


@pytest.mark.parametrize("name", ["missing.yaml", "missing"])
def test_missing_file_is_one_clear_error(tmp_path: Path, name: str) -> None:
    with pytest.raises(GlossaryError, match=f"{name}: No such file or directory"):
        Glossary.load(str(tmp_path / name))


def test_folder_without_yaml_and_other_formats_are_refused(tmp_path: Path) -> None:
    with pytest.raises(GlossaryError, match=r"no \.yaml file"):
        Glossary.load(str(tmp_path))
    text = tmp_path / "list.txt"
    text.write_text("nl,en", encoding="utf-8")
    with pytest.raises(GlossaryError, match=r"a folder, a \.yaml file or a \.csv file"):
        Glossary.load(str(text))


def test_case_sensitive_term_is_another_word_in_lower_case(glossary: Glossary) -> None:
    assert glossary.lookup("link") == []
    assert glossary.lookup("links") == []
    assert _first(glossary, "LINK").match == "exact"


def test_collective_is_rendered_in_the_plural(tmp_path: Path) -> None:
    path = tmp_path / "collective.yaml"
    path.write_text(
        "concepts:\n- id: a\n  nl: thuiszitter\n  en:\n  - absentee\n"
        "  - {text: youth not at school, plural: youth not at school}\n",
        encoding="utf-8",
    )
    glossary = Glossary.load(str(path))
    assert _first(glossary, "youth not at school").form == "thuiszitters"
    assert _first(glossary, "absentee").form == "thuiszitter"


def test_words_written_apart_are_a_compound_only_if_both_are_terms(glossary: Glossary) -> None:
    assert _first(glossary, "thuiszitters verzuim").match == "compound"
    assert glossary.lookup("verzuim banaan") == []


def test_head_of_a_compound_carries_the_number(glossary: Glossary) -> None:
    hits = {hit.concept.id: hit for hit in glossary.lookup("verzuimthuiszitters")}
    assert hits["thuiszitter"].form == "youth not attending school"
    assert hits["verzuim"].form == "absence"


def test_acronym_in_capitals_is_no_shouting(tmp_path: Path) -> None:
    path = tmp_path / "acronym.yaml"
    path.write_text(
        "concepts:\n- id: a\n  nl: [middelbaar beroepsonderwijs, {text: mbo, type: acronym}]\n"
        "  en: secondary vocational education\n",
        encoding="utf-8",
    )
    glossary = Glossary.load(str(path))
    assert _first(glossary, "MBO").form == "secondary vocational education"
    assert _first(glossary, "MIDDELBAAR BEROEPSONDERWIJS").form == "SECONDARY VOCATIONAL EDUCATION"


def test_path_may_be_a_path(path: str) -> None:
    assert len(Glossary.load(Path(path))) == 9


def test_title_in_lower_case_is_found_behind_what_is_written_so(tmp_path: Path) -> None:
    path = tmp_path / "titles.yaml"
    path.write_text(
        "concepts:\n- id: event\n  nl: {text: HÉT CONGRES, case-sensitive: yes}\n  en: x\n"
        "- id: term\n  nl: congres\n  en: conference\n",
        encoding="utf-8",
    )
    hits = Glossary.load(str(path)).lookup("het congres")
    assert [(hit.concept.id, hit.score) for hit in hits] == [("term", 100), ("event", 95)]
