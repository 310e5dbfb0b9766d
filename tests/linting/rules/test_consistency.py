"""One word for one thing: concepts with two terms, texts with two translations."""

import time
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.linting.context import Context
from insaterms.linting.diagnostics import Diagnostic
from insaterms.linting.documents.reading import read
from insaterms.linting.rules.consistency import (
    ConceptInTwoTerms,
    SourceInTwoTranslations,
    TranslationOfTwoSources,
)
from insaterms.linting.sites.homes import merged
from insaterms.linting.sites.site import Site
from insaterms.linting.terms.concept_uses import term_uses
from insaterms.linting.terms.lone_terms import lone_terms
from insaterms.linting.terms.same_source import source_key, target_key, varying, words_key
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
        # not a regular school, and words that say little of the field
        "At mainstream schools regular school attendance is usual.",
        "A decision and a ruling, a pupil and a student under the Compulsory Education Act.",
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


def test_what_is_to_be_written_has_the_form_of_what_stands_there(findings: Findings) -> None:
    further = "Compulsory education officers keep to the Compulsory Education Act.\n"
    (found,) = findings(ConceptInTwoTerms, {"en/a.md": _AGREED, "en/b.md": further})
    assert found.text == "Compulsory education officers"
    assert found.write == "School attendance officers"


def test_a_term_with_a_word_beside_it_is_no_second_one(findings: Findings) -> None:
    text = _catalog(
        ("The expert team knows each school attendance officer.", "Het expertteam kent iedereen."),
        ("The regional expert teams meet.", "De regionale expertteams vergaderen."),
    )
    assert findings(ConceptInTwoTerms, {"nl.po": text}) == []


@pytest.mark.parametrize(
    "path", ["example/pages/b.md", "README.md", "glossary/CONTRIBUTING.md", "x/docs/en/b.md"]
)
def test_another_site_and_what_is_written_about_a_project_may_have_their_own_terms(
    findings: Findings, path: str
) -> None:
    files = {"docs/en/a.md": _AGREED, path: f"---\nlang: en\n---\n{_FURTHER}"}
    assert findings(ConceptInTwoTerms, files) == []
    files = {"docs/en/a.md": _AGREED, "docs/en/README.md": _FURTHER}
    assert len(findings(ConceptInTwoTerms, files)) == 1


def test_the_title_of_an_event_is_no_second_name(findings: Findings) -> None:
    text = "The Lorentz Workshop was in Leiden.\n\nThe Compulsory Education Act was there.\n"
    title = "School Absenteeism - Universal Problem Seeks Gold Standard Solutions"
    files = {"en/a.md": text, "en/b.md": f"See {title} and the Compulsory Education Act.\n"}
    assert findings(ConceptInTwoTerms, files) == []
    files = {
        "en/a.md": "The Appropriate Education Act of 2014.\n",
        "en/b.md": "The Act on Appropriate Education of 2014.\n",
    }
    assert len(findings(ConceptInTwoTerms, files)) == 1


@pytest.mark.parametrize(
    "term", ["(compulsory education officer)", "*compulsory education officer*"]
)
def test_a_term_that_is_spoken_of_is_no_second_one(findings: Findings, term: str) -> None:
    other = f"An English term {term} keeps to the Compulsory Education Act.\n"
    assert findings(ConceptInTwoTerms, {"en/a.md": _AGREED, "en/b.md": other}) == []


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
        (("Move to folder", "Verplaatsen naar map…"), ("Move to folder", "_Naar map verplaatsen")),
        (("Rename file", "Hernoem bestand"), ("Rename file", "Een bestand her_noemen")),
        (("Add to list", "Voeg toe aan lijst"), ("Add to list", "Aan de lijst toevoegen")),
        (("Choose colour", "Kies de kleur"), ("Choose colour", "Kleur kiezen")),
        (("Save as", "Opslaan als"), ("Save as", "Sla op als")),
        (("Het bestand kiezen", "Choose the file"), ("Het bestand kiezen", "Choose file")),
        (("Add to 5", "Bij 5 optellen"), ("Add to 6", "Bij 6 toevoegen")),
    ],
)
def test_what_is_no_difference_or_another_text_is_left_alone(
    findings: Findings, one: tuple[str, str], other: tuple[str, str]
) -> None:
    assert findings(SourceInTwoTranslations, {"nl.po": _catalog(one, other)}) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kleurprofiel bewaren", "Kleurprofiel opslaan"),
        ("Bestand naar map", "Bestand in map"),
        ("Voeg lijst toe", "Voeg lijst in"),
        ("Geen fout", "Een fout"),
    ],
)
def test_other_words_are_another_translation(findings: Findings, one: str, other: str) -> None:
    text = _catalog(("Some text", one), ("Some text", other))
    (found,) = findings(SourceInTwoTranslations, {"nl.po": text})
    # Nobody can tell which of the two is right: the later one is reported.
    assert found.text == other
    assert found.message == (
        f"“Some text” is “{other}” here and “{one}” elsewhere, each as often; choose one and "
        "translate it in one way"
    )


@pytest.mark.parametrize("times", [1, 3])
@pytest.mark.parametrize("right", ["Leerplichtambtenaar", "_Leerplichtambtenaren…"])
def test_what_the_glossary_has_is_the_sound_one_of_two(
    findings: Findings, right: str, times: int
) -> None:
    wrong = "School attendance officer", "Ambtenaar verzuim"
    sound = "School attendance _officer…", right
    for pairs in ([*[wrong] * times, sound], [sound, *[wrong] * times]):
        found = findings(SourceInTwoTranslations, {"nl.po": _catalog(*pairs)})
        assert [each.text for each in found] == ["Ambtenaar verzuim"] * times
        assert all("each as often" not in each.message for each in found)
        assert {each.related[0].message for each in found} == {right}
    # Among the files of a site as well.
    files = {
        "en/a.md": "# The officer\n\nSchool attendance officer\n",
        "nl/a.md": "# De ambtenaar\n\nAmbtenaar verzuim\n",
        "en/b.md": "# Another\n\nSchool attendance officer\n",
        "nl/b.md": "# Nog een\n\nLeerplichtambtenaar\n",
    }
    (told,) = findings(SourceInTwoTranslations, files)
    assert (told.path, told.text) == ("nl/a.md", "Ambtenaar verzuim")


def test_letters_and_words_join_what_says_the_same(findings: Findings) -> None:
    text = _catalog(
        ("Change mail address", "E-mailadres wijzigen"),
        ("Change mail address", "Wijzig e-mailadres"),
        ("Change mail address", "E-mail-adres wijzigen"),
        ("Change mail address", "Adres veranderen"),
    )
    (found,) = findings(SourceInTwoTranslations, {"nl.po": text})
    assert found.text == "Adres veranderen"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Open met", "Openen met…"),
        ("Opent een tekening", "Tekening openen"),
        ("Bestand %1 kon niet worden geopend.", "Kon bestand %1 niet openen"),
        ("Tabbladen worden uitgebreid.", "Tabbladen uitbreiden"),
        ("Hier kunt u een naam kiezen", "Hier kan u een naam kiezen"),
        ("Hier kun je zoeken", "Hier kan je zoeken"),
        ("Bestandenverzameling maken", "Maak bestandsverzameling"),
        ("Mappenhiërarchie tonen", "Maphiërarchie tonen"),
        ("Klasse creëren", "Creëer klasse"),
        ("Afbeelding invoegen", "Voeg afbeelding in"),
        ("Betekenis der symbolen", "Betekenis van symbolen"),
        ("Gegevens en tests", "Gegevens & tests"),
        ("Mappen die moeten blijven", "Mappen die moet blijven"),
        ("Groepsnaam:", "Naam van de groep"),
        ("Groep van opties", "Optiegroep"),
        ("Kosten voor een voertuig", "Voertuigkosten"),
        ("Regulier item in submenu", "Regulier submenu-item"),
        ("Uitvoerparser", "Uitvoerparsers"),
        ("Vensters tonen", "Toon vensters"),
        ("Bestand opslaan", "Sla bestand op"),
        ("In bytes i.p.v. in woorden", "In bytes in plaats van in woorden"),
    ],
)
def test_another_form_has_the_same_words(one: str, other: str) -> None:
    assert words_key(one) == words_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bestand geopend", "Open bestand"),
        ("Tabbladen uitgebreid", "Tabbladen uitbreiden"),
        ("Kon niet worden geopend", "Kon niet worden gesloten"),
        ("Open map", "Op map"),
        ("Bestandsverzameling", "Bestandsgroep"),
        ("In plaats van woorden", "Met behulp van woorden"),
    ],
)
def test_other_words_are_others(one: str, other: str) -> None:
    assert words_key(one) != words_key(other)


@given(
    st.lists(
        st.sampled_from("kies maken slaan de het op toevoegen e-mail 's worden i.p.v.".split())
    )
)
def test_the_order_of_words_changes_no_key(words: list[str]) -> None:
    assert words_key(" ".join(words)) == words_key(" ".join(reversed(words)))
    assert words_key(" ".join([*words, "een"])) == words_key(" ".join(words))


@pytest.mark.parametrize("unit", ["'", "’n ", "toe", "aa", "het ", "en", "ge", "worden ge", "i.p."])
def test_words_take_linear_time(assert_linear: Callable[..., None], unit: str) -> None:
    def seconds(count: int) -> float:
        begin = time.process_time()
        words_key(unit * count)
        return time.process_time() - begin

    assert_linear(seconds, 1000, 200_000)


@pytest.mark.parametrize("term", ["school attendance officer ", "truancy officer "])
def test_a_paragraph_of_very_many_terms_takes_linear_time(
    assert_linear: Callable[..., None], term: str
) -> None:
    context = Context(Project(), date(2026, 3, 1), Site())

    def seconds(count: int) -> float:
        document = read((term * count).encode(), "en/a.md", "page", language="en")
        term_uses(document, context)  # The terms are recognised once for all rules.
        begin = time.process_time()
        term_uses(document, context)
        list(lone_terms(document, context))
        return time.process_time() - begin

    assert_linear(seconds, 500, 4_000)


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


def test_catalogs_outside_of_the_project_are_not_its_own(findings: Findings) -> None:
    files = {"../po/a.nl.po": _catalog(_ONE), "../po/b.nl.po": _catalog(_TWO)}
    assert findings(SourceInTwoTranslations, files, Project(path="insaterms.toml")) == []


def test_pages_of_one_site_are_compared(findings: Findings) -> None:
    files = {
        "en/a.md": "Ask the school for help.\n",
        "nl/a.md": "Vraag de school om hulp.\n",
        "en/b.md": "Ask the school for help.\n",
        "nl/b.md": "Laat de school helpen.\n",
    }
    (found,) = findings(SourceInTwoTranslations, files)
    assert (found.path, found.span.line) == ("nl/b.md", 1)


def test_a_text_may_be_translated_otherwise_where_it_plays_another_role(
    findings: Findings,
) -> None:
    files = {
        "en/a.md": "# Ask the school\n\nAsk the school\n",
        "nl/a.md": "# Naar de school\n\nVraag het de school\n",
    }
    assert findings(SourceInTwoTranslations, files) == []


_UNIT = (
    '<tu><prop type="x-msgctxt">{}</prop><tuv xml:lang="en"><seg>Ask the school</seg></tuv>'
    '<tuv xml:lang="nl"><seg>{}</seg></tuv></tu>'
)
_TMX = (
    '<?xml version="1.0" encoding="UTF-8"?><tmx version="1.4"><header creationtool="x"'
    ' creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="en"'
    ' datatype="plaintext"/><body>{}</body></tmx>'
)


@pytest.mark.parametrize(("context", "number"), [("text", 0), ("heading", 1)])
def test_the_context_of_a_unit_tells_it_from_another(
    findings: Findings, context: str, number: int
) -> None:
    units = _UNIT.format("heading", "Naar de school") + _UNIT.format(context, "Vraag het de school")
    assert len(findings(SourceInTwoTranslations, {"a.tmx": _TMX.format(units)})) == number


@pytest.mark.parametrize(
    ("one", "other", "number"),
    [
        ("locales/nl/LC_MESSAGES/lint", "examples/site/locales/nl/LC_MESSAGES/site", 0),
        ("locales/nl/LC_MESSAGES/lint", "locales/nl/LC_MESSAGES/site", 1),
        ("app/locale/nl/LC_MESSAGES/django", "other/locale/nl/LC_MESSAGES/django", 1),
    ],
)
def test_catalogs_are_of_one_site_by_their_folder_or_their_name(
    findings: Findings, one: str, other: str, number: int
) -> None:
    files = {f"{one}.po": _catalog(_ONE), f"{other}.po": _catalog(_TWO)}
    found = findings(SourceInTwoTranslations, files, Project(path="insaterms.toml"))
    assert len(found) == number


_HOMES = st.lists(st.tuples(st.sampled_from("abcd"), st.sampled_from(["", "x", "y", "z"])))


@given(_HOMES)
def test_sites_are_merged_by_what_they_share(homes: list[tuple[str, str]]) -> None:
    sites = merged(homes)
    assert set(sites) == set(homes)
    for one in homes:
        assert sites[sites[one]] == sites[one]
        for other in homes:
            shared = one[0] == other[0] or (one[1] and one[1] == other[1])
            if shared:
                assert sites[one] == sites[other]
    # Without a domain nothing joins two folders.
    assert len(set(merged((folder, "") for folder, _domain in homes).values())) == len(
        {folder for folder, _domain in homes}
    )


_UNITS = st.lists(
    st.tuples(st.integers(0, 3), st.sampled_from(["drie", "twee", "Drie!", "je", "u"]))
)


@given(_UNITS, st.sampled_from(["", "twee"]))
def test_the_usual_translation_is_never_reported(units: list[tuple[int, str]], known: str) -> None:
    told = list(
        varying(
            ((key, (key, text)) for key, text in units),
            lambda each: target_key(each[1]),
            lambda each: each[1],
            lambda each: each[1] == known,
        )
    )
    for (key, text), (same_key, usual), even in told:
        assert key == same_key
        assert target_key(text) != target_key(usual)
        counts = [target_key(other) for number, other in units if number == key]
        one, other = counts.count(target_key(text)), counts.count(target_key(usual))
        is_known = known in {each for number, each in units if number == key}
        assert target_key(usual) == target_key(known) if is_known else other >= one
        assert even is (one == other and not is_known)
    keys = {key for key, _text in units}
    several = {
        key for key in keys if len({target_key(text) for one, text in units if one == key}) > 1
    }
    assert {use[0] for use, _usual, _even in told} <= several


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
