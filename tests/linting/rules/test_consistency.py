"""One word for one thing: concepts with two terms, texts with two translations."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.linting.diagnostics import Diagnostic
from insaterms.linting.rules.consistency import (
    ConceptInTwoTerms,
    SourceInTwoTranslations,
    TranslationOfTwoSources,
)
from insaterms.linting.same_source import source_key, target_key, varying
from insaterms.project import Project

Findings = Callable[..., list[Diagnostic]]

_HEADER = 'msgid ""\nmsgstr "Language: nl\\nContent-Type: text/plain; charset=UTF-8\\n"\n\n'


def _catalog(*pairs: tuple[str, str]) -> str:
    entries = (f'msgid "{one}"\nmsgstr "{other}"\n' for one, other in pairs)
    return _HEADER + "\n".join(entries)


# -- a concept in two terms -------------------------------------------------------------

_AGREED = "The school attendance officer keeps to the Compulsory Education Act.\n"
_FURTHER = "The compulsory education officer keeps to the Compulsory Education Act.\n"


def test_the_second_term_of_a_concept_is_found_with_where_the_first_stands(
    findings: Findings,
) -> None:
    (found,) = findings(ConceptInTwoTerms, {"en/a.md": _AGREED, "en/b.md": _FURTHER})
    assert (found.code, found.path) == ("IT403", "en/b.md")
    assert (found.text, found.write) == (
        "compulsory education officer",
        "school attendance officer",
    )
    assert found.source.startswith("attested, ")
    assert (found.related[0].path, found.related[0].span.column) == ("en/a.md", 5)


def test_it_is_told_once_a_page_with_how_often(findings: Findings) -> None:
    files = {"en/a.md": _AGREED, "en/b.md": f"{_FURTHER}\n{_FURTHER}", "en/c.md": _FURTHER}
    found = findings(ConceptInTwoTerms, files)
    assert [each.path for each in found] == ["en/b.md", "en/c.md"]
    assert "2 times" in found[0].message
    assert "times" not in found[1].message


def test_one_term_alone_is_no_fault_even_if_another_is_preferred(findings: Findings) -> None:
    assert findings(ConceptInTwoTerms, {"en/a.md": _FURTHER, "en/b.md": _FURTHER}) == []


def test_what_a_project_prefers_is_the_term_to_write(findings: Findings) -> None:
    project = Project(prefer={"leerplichtambtenaar": "compulsory education officer"})
    (found,) = findings(ConceptInTwoTerms, {"en/a.md": _AGREED, "en/b.md": _FURTHER}, project)
    assert (found.path, found.write) == ("en/a.md", "compulsory education officer")


@pytest.mark.parametrize(
    "other",
    [
        "The officer keeps to the Compulsory Education Act.",
        "School attendance officers keep to the Compulsory Education Act.",
        "Absenteeism and absence under the Compulsory Education Act.",
    ],
)
def test_forms_and_words_for_another_shade_are_no_second_term(
    findings: Findings, other: str
) -> None:
    assert findings(ConceptInTwoTerms, {"en/a.md": _AGREED, "en/b.md": other}) == []


def test_a_translation_may_vary_where_its_source_does(findings: Findings) -> None:
    same = _catalog(
        ("School attendance officer decides", "De leerplichtambtenaar beslist"),
        ("The young person not attending school", "De thuiszitter"),
        ("A young person not attending school", "Een thuiszittende jongere"),
    )
    (found,) = findings(ConceptInTwoTerms, {"nl.po": same})
    assert (found.text, found.write) == ("thuiszittende jongere", "thuiszitter")
    varied = same.replace("A young person not attending school", "A youth not at school")
    assert findings(ConceptInTwoTerms, {"nl.po": varied}) == []


def test_languages_are_kept_apart(findings: Findings) -> None:
    files = {"en/a.md": _AGREED, "nl/b.md": "De leerplichtambtenaar en de Leerplichtwet.\n"}
    assert findings(ConceptInTwoTerms, files) == []


# -- a source in two translations -------------------------------------------------------


def test_the_rarer_translation_is_found_beside_the_usual_one(findings: Findings) -> None:
    text = _catalog(
        ("Report absence", "Afwezigheid melden"),
        ("_Report absence…", "Verzuim _melden…"),
        ("Report absence:", "Verzuim melden:"),
    )
    (found,) = findings(SourceInTwoTranslations, {"nl.po": text})
    assert (found.code, found.text) == ("IT404", "Afwezigheid melden")
    assert found.span.line == 5
    assert [each.message for each in found.related] == ["Verzuim _melden…"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Report absence", "Verzuim melden"), ("Report _absence…", "VERZUIM-MELDEN…")),
        (("Your child", "Je kind is er"), ("Your child:", "Uw kind is er:")),
        (("Open", "Openen"), ("Open…", "Geopend")),
        (("Report absence", "Verzuim melden"), ("report absence", "meld verzuim")),
        (("Add to 5", "Bij 5 optellen"), ("Add to 6", "Bij 6 toevoegen")),
    ],
)
def test_what_is_no_difference_or_another_text_is_left_alone(
    findings: Findings, one: tuple[str, str], other: tuple[str, str]
) -> None:
    assert findings(SourceInTwoTranslations, {"nl.po": _catalog(one, other)}) == []


def test_a_context_of_its_own_tells_a_text_from_another(findings: Findings) -> None:
    text = _catalog(("Report absence", "Verzuim melden")) + (
        '\nmsgctxt "heading"\nmsgid "Report absence"\nmsgstr "Afwezigheid doorgeven"\n'
    )
    assert findings(SourceInTwoTranslations, {"nl.po": text}) == []


_ONE, _TWO = ("Report absence", "Verzuim melden"), ("Report absence", "Afwezigheid melden")


def test_catalogs_side_by_side_are_those_of_different_programs(findings: Findings) -> None:
    files = {"a.nl.po": _catalog(_ONE), "b.nl.po": _catalog(_TWO)}
    assert findings(SourceInTwoTranslations, files) == []


@pytest.mark.parametrize(
    ("folder", "project"),
    [("nl/LC_MESSAGES/", Project()), ("po/", Project(path="insaterms.toml"))],
)
def test_catalogs_of_one_site_are_compared(
    findings: Findings, folder: str, project: Project
) -> None:
    files = {f"{folder}a.nl.po": _catalog(_ONE), f"{folder}b.nl.po": _catalog(_TWO)}
    (found,) = findings(SourceInTwoTranslations, files, project)
    assert (found.path, found.text) == (f"{folder}b.nl.po", "Afwezigheid melden")
    assert [each.path for each in found.related] == [f"{folder}a.nl.po"]


def test_pages_of_one_site_are_compared(findings: Findings) -> None:
    files = {
        "en/a.md": "Ask the school for help.\n",
        "nl/a.md": "Vraag de school om hulp.\n",
        "en/b.md": "Ask the school for help.\n",
        "nl/b.md": "Laat de school helpen.\n",
    }
    (found,) = findings(SourceInTwoTranslations, files)
    assert (found.path, found.span.line) == ("nl/b.md", 1)


_UNITS = st.lists(st.tuples(st.integers(0, 3), st.sampled_from(["een", "twee", "Een!", "je", "u"])))


@given(_UNITS)
def test_the_usual_translation_is_never_reported(units: list[tuple[int, str]]) -> None:
    told = list(
        varying(((key, (key, text)) for key, text in units), lambda each: (target_key(each[1]), ""))
    )
    for (key, text), (same_key, usual) in told:
        assert key == same_key
        assert target_key(text) != target_key(usual)
        counts = [target_key(other) for number, other in units if number == key]
        assert counts.count(target_key(usual)) >= counts.count(target_key(text))
    keys = {key for key, _text in units}
    several = {
        key for key in keys if len({target_key(text) for one, text in units if one == key}) > 1
    }
    assert {use[0] for use, _usual in told} == several


@given(st.text(max_size=30))
def test_access_keys_and_ends_change_no_source(text: str) -> None:
    key = source_key(text)
    assert source_key(key) == key
    if key:
        assert source_key(f"  {text}…") == key


# -- a translation of two sources -------------------------------------------------------


def test_two_sources_with_one_translation_are_found_where_it_is_asked_for(
    findings: Findings,
) -> None:
    assert not TranslationOfTwoSources.on
    text = _catalog(
        ("Authorised absence", "Ongeoorloofd verzuim"),
        ("Unauthorised absence", "Ongeoorloofd verzuim"),
        ("Unauthorised absence:", "Ongeoorloofd verzuim:"),
        ("Help", "Hulp"),
    )
    found = findings(TranslationOfTwoSources, {"nl.po": text})
    assert [(each.code, each.span.line) for each in found] == [("IT405", 8), ("IT405", 11)]
    assert found[0].related[0].span.line == 5
