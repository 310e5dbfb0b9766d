"""Terms as they were agreed: found in the field, and left alone outside of it."""

import itertools
import re
import time
from collections.abc import Callable
from datetime import date
from inspect import cleandoc
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from insaterms import Glossary
from insaterms.linting.context import Context
from insaterms.linting.diagnostics import Diagnostic
from insaterms.linting.documents.document import Document
from insaterms.linting.documents.reading import read
from insaterms.linting.registry import rule_of
from insaterms.linting.rules.names import SplitCompound
from insaterms.linting.rules.terminology import DeprecatedTerm, TermNotAsAgreed
from insaterms.linting.sites.site import Site
from insaterms.linting.terms.agreed_terms import departures
from insaterms.linting.terms.subject_field import Company, weight
from insaterms.project import Project

Findings = Callable[..., list[Diagnostic]]

_HEADER = 'msgid ""\nmsgstr "Language: nl\\nContent-Type: text/plain; charset=UTF-8\\n"\n\n'
_FOLDER = ("en", "nl")
_OFFICER = ("The school attendance officer decides.", "De leerplichtambtenaar beslist.")
# Asks for findings that are less sure as well.
_EAGER = replace(Project(), lint=replace(Project().lint, min_score=60))
_GLOSSARY = """\
concepts:
- id: samenwerkingsverband
  nl: [{text: samenwerkingsverband, gender: het}]
  en: [partnership, {text: collaboration, status: deprecated, reason: Names an activity.}]
- id: verlof
  nl: [{text: verlof, gender: het, plural: "-"}]
  en: [{text: leave, plural: "-", everyday: yes}]
- id: mentor
  nl:
  - text: mentor
    gender: de
    attested: [{source: guide, level: both-shown}]
  - {text: klassenleraar, gender: de, status: deprecated, reason: Old.}
  - {text: klassenhoofd, gender: het, status: deprecated, reason: Old.}
  - {text: leider van de klas, gender: de, status: deprecated, reason: Long.}
  en: tutor
sources:
- id: guide
  body: A school
  document: Guide
"""


def _catalog(*pairs: tuple[str, str]) -> str:
    entries = (f'msgid "{one}"\nmsgstr "{other}"\n' for one, other in pairs)
    return _HEADER + "\n".join(entries)


def _fixed(text: str, found: list[Diagnostic]) -> str:
    edits = sorted((edit for each in found if each.fix for edit in each.fix.edits), reverse=True)
    for edit in edits:
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


@pytest.fixture
def own(tmp_path: Path) -> Project:
    """Return a project that names a glossary of its own."""
    path = tmp_path / "glossary.yaml"
    path.write_text(_GLOSSARY, encoding="utf-8")
    return Project(glossary=str(path))


# -- a term of the source ---------------------------------------------------------------


def test_a_term_without_its_translation_is_found_with_what_to_write(findings: Findings) -> None:
    text = _catalog(("The school attendance officer decides.", "De inspecteur beslist."))
    (found,) = findings(TermNotAsAgreed, {"nl.po": text})
    assert found.code == "IT401"
    assert (found.text, found.write) == ("school attendance officer", "leerplichtambtenaar")
    assert found.source.startswith("attested, ")
    assert found.span.line == 5
    assert [each.message for each in found.related] == ["school attendance officer"]
    assert found.related[0].span.line == 4
    assert found.fix is None


def test_a_term_with_any_accepted_translation_is_none(findings: Findings) -> None:
    assert findings(TermNotAsAgreed, {"nl.po": _catalog(_OFFICER)}) == []


@pytest.mark.parametrize(
    "pair",
    [
        ("Leave", "Verlaten"),
        ("Support", "Hulp"),
        ("Suspend", "Pauzestand"),
        ("The parent of this window", "Het bovenliggende venster"),
        ("CRC error", "Controlefout"),
        ("PC speaker", "Luidspreker"),
        ("Whether the action group is visible", "Of de knoppen zichtbaar zijn"),
        ("Very weak", "Heel slap"),
    ],
)
def test_words_that_mean_something_else_outside_the_field_are_left_alone(
    findings: Findings, pair: tuple[str, str]
) -> None:
    assert findings(TermNotAsAgreed, {"nl.po": _catalog(pair, ("Save", "Opslaan"))}) == []


@pytest.mark.parametrize("away", [1, 20, 50])
def test_they_are_terms_where_others_of_the_field_stand_near_by(
    findings: Findings, away: int
) -> None:
    between = [(f"File {number}", f"Bestand {number}") for number in range(away - 1)]
    text = _catalog(_OFFICER, *between, ("Parents ask for leave.", "Ouders vragen toestemming."))
    (found,) = findings(TermNotAsAgreed, {"nl.po": text}, _EAGER)
    assert (found.text, found.write) == ("leave", "verlof")


def test_what_stands_far_away_in_a_large_catalog_tells_nothing(findings: Findings) -> None:
    between = [(f"File {number}", f"Bestand {number}") for number in range(60)]
    text = _catalog(_OFFICER, *between, ("Leave", "Verlaten"))
    assert findings(TermNotAsAgreed, {"nl.po": text}, _EAGER) == []


@pytest.mark.parametrize(
    ("english", "dutch"),
    [
        ("Parents ask for leave.", "Ouders vragen toestemming."),
        ("Which prepares pupils for university.", "Die op de universiteit voorbereidt."),
        ("Somebody who does not attend school.", "Iemand die niet naar school gaat."),
        ("There is a right to be heard.", "Wie dat wil, wordt gehoord."),
    ],
)
def test_what_is_often_rendered_freely_is_told_only_where_somebody_asks_for_it(
    findings: Findings, english: str, dutch: str
) -> None:
    files = {"nl.po": _catalog(_OFFICER, (english, dutch))}
    assert findings(TermNotAsAgreed, files) == []
    assert len(findings(TermNotAsAgreed, files, _EAGER)) == 1


@pytest.mark.parametrize(
    ("english", "dutch"),
    [
        ("The partnership pays.", "De maatschap betaalt."),
        ("School refusal has many causes.", "Schoolvrees heeft veel oorzaken."),
    ],
)
def test_what_says_enough_of_the_field_in_either_language_is_told(
    findings: Findings, english: str, dutch: str
) -> None:
    assert len(findings(TermNotAsAgreed, {"nl.po": _catalog(_OFFICER, (english, dutch))})) == 1


def test_a_word_that_begins_with_the_translation_renders_it(findings: Findings) -> None:
    english = "Somebody subject to compulsory qualification."
    files = {"nl.po": _catalog(_OFFICER, (english, "Leer- of kwalificatieplichtige jongere."))}
    assert findings(TermNotAsAgreed, files) == []
    files = {"nl.po": _catalog(_OFFICER, (english, "Jongere die nog moet leren."))}
    assert [each.write for each in findings(TermNotAsAgreed, files)] == ["kwalificatieplicht"]


def test_a_project_with_its_own_glossary_is_taken_at_its_word(
    findings: Findings, own: Project
) -> None:
    text = _catalog(("The partnership", "De samenwerking"))
    (found,) = findings(TermNotAsAgreed, {"nl.po": text}, own)
    assert (found.text, found.write) == ("partnership", "samenwerkingsverband")


def test_words_of_everyday_language_need_company_even_there(
    findings: Findings, own: Project
) -> None:
    own = replace(own, lint=_EAGER.lint)
    assert findings(TermNotAsAgreed, {"nl.po": _catalog(("Leave", "Verlaten"))}, own) == []
    text = _catalog(("Leave", "Verlaten"), ("The partnership", "Het samenwerkingsverband"))
    assert [each.text for each in findings(TermNotAsAgreed, {"nl.po": text}, own)] == ["Leave"]


def test_of_the_forms_of_a_plural_one_says_it(findings: Findings) -> None:
    header = _HEADER.replace(
        "Language: nl", "Language: nl\\nPlural-Forms: nplurals=2; plural=n!=1;"
    )
    text = header + (
        'msgid "%d school attendance officer"\nmsgid_plural "%d school attendance officers"\n'
        'msgstr[0] "%d inspecteur"\nmsgstr[1] "%d inspecteurs"\n'
    )
    assert len(findings(TermNotAsAgreed, {"nl.po": text})) == 1


def test_what_nobody_has_finished_is_left_alone(findings: Findings) -> None:
    text = _HEADER + '#, fuzzy\nmsgid "The school attendance officer"\nmsgstr "De inspecteur"\n'
    assert findings(TermNotAsAgreed, {"nl.po": text}) == []
    assert (
        findings(TermNotAsAgreed, {"nl.po": _catalog(("The school attendance officer", ""))}) == []
    )


def test_a_comment_allows_one_departure_and_no_second(findings: Findings) -> None:
    fault = 'msgid "The school attendance officer{}"\nmsgstr "De inspecteur"\n'
    allow = '# insaterms: allow "school attendance officer" it is a quotation\n'
    text = _HEADER + allow + fault.format("") + "\n" + fault.format(" came")
    (found,) = findings(TermNotAsAgreed, {"nl.po": text})
    assert found.span.line == 9


def test_a_comment_on_a_page_holds_for_its_paragraph(findings: Findings) -> None:
    english = "The school attendance officer came.\n\nThe school attendance officer went.\n"
    dutch = "De inspecteur kwam.\n\n{}De inspecteur ging.\n"
    allow = '<!-- insaterms: allow "school attendance officer" it is a quotation -->\n'
    without = findings(TermNotAsAgreed, {"en/a.md": english, "nl/a.md": dutch.format("")})
    assert [each.span.line for each in without] == [1, 3]
    allowed = findings(TermNotAsAgreed, {"en/a.md": english, "nl/a.md": dutch.format(allow)})
    assert [each.span.line for each in allowed] == [1]


_SPLIT = {
    "en/a.md": "Absence is counted. The school attendance officer decides.\n",
    "nl/a.md": "Verzuim wordt geteld.\n\nDe leerplichtambtenaar beslist.\n",
}


def test_a_paragraph_that_was_split_is_compared_with_both_its_parts(findings: Findings) -> None:
    assert findings(TermNotAsAgreed, _SPLIT) == []
    fault = {
        path: text.replace("leerplichtambtenaar", "inspecteur") for path, text in _SPLIT.items()
    }
    (found,) = findings(TermNotAsAgreed, fault)
    assert found.write == "leerplichtambtenaar"
    assert (found.related[0].path, found.related[0].span.column) == ("en/a.md", 25)


def test_where_the_order_was_lost_the_translation_may_stand_near_by(findings: Findings) -> None:
    english = ("One is fine.", "The school attendance officer decides.", "Two is better.")
    dutch = ("Nieuw.", "Een is goed.", "Iets anders staat hier.", "De leerplichtambtenaar beslist.")
    files = {"en/a.md": "\n\n".join(english), "nl/a.md": "\n\n".join(dutch)}
    assert findings(TermNotAsAgreed, files) == []
    files["nl/a.md"] = files["nl/a.md"].replace("leerplichtambtenaar", "inspecteur")
    assert len(findings(TermNotAsAgreed, files)) == 1


def test_a_text_without_a_translation_lacks_no_term(findings: Findings) -> None:
    english = "# Leave\n\nAbsence is counted.\n\n## The school attendance officer\n"
    dutch = "# Verlof\n\nVerzuim wordt geteld.\n"
    assert findings(TermNotAsAgreed, {"en/a.md": english, "nl/a.md": dutch}) == []


@pytest.mark.parametrize(
    ("english", "dutch"),
    [
        # the whole text is another rule's matter
        ("The school attendance officer", "The school attendance officer"),
        ("The  School Attendance Officer", "The school attendance officer"),
        # marked as being in the language of the source
        (
            "The school attendance officer is a person.",
            '<i lang=\\"en\\">School attendance officer</i> is Engels.',
        ),
        # a gloss that a Dutch reader does not need
        ("They are thuiszitters (youth not attending school).", "Het zijn thuiszitters."),
        # a verb
        ("A child gets what it needs.", "Een kind krijgt wat het nodig heeft."),
        # an adjective, a part of a name
        ("It is a suspended sentence.", "Het is een voorwaardelijke straf."),
        ("The Association of Vocational Education and Training Colleges", "De MBO Raad"),
        # what the glossary itself writes in longer terms: extra ondersteuning
        ("The support is free.", "De ondersteuning is gratis."),
        # names of files
        ("The subject field: absence or absence.yaml.", "Het vakgebied: absence of absence.yaml."),
        # a pair of the glossary
        (
            "Summary of Dutch policy and practice associated with school attendance problems",
            (
                "Early identification of school attendance problems: How helpful are Dutch laws,"
                " policies, and protocols?"
            ),
        ),
    ],
)
def test_what_nobody_was_to_translate_is_left_alone(
    findings: Findings, english: str, dutch: str
) -> None:
    assert findings(TermNotAsAgreed, {"nl.po": _catalog(_OFFICER, (english, dutch))}, _EAGER) == []


def test_a_heading_marked_as_english_is_left_alone(findings: Findings) -> None:
    heading = "<h3{}>Absence and the school attendance officer</h3><p>{}</p>"
    files = {
        "en/a.html": heading.format("", "Truancy is another matter than absence."),
        "nl/a.html": heading.format(' lang="en"', "Spijbelen is iets anders dan verzuim."),
    }
    assert findings(TermNotAsAgreed, files) == []


def test_a_term_left_in_a_sentence_is_none_of_these(findings: Findings) -> None:
    english, dutch = "The absence is in report.yaml.", "De absence staat in report.yaml."
    (found,) = findings(TermNotAsAgreed, {"nl.po": _catalog(_OFFICER, (english, dutch))}, _EAGER)
    assert (found.text, found.write) == ("absence", "verzuim")


def test_only_what_is_sure_enough_is_told(findings: Findings) -> None:
    text = _catalog(("The school attendance officer decides.", "De inspecteur beslist."))
    assert len(findings(TermNotAsAgreed, {"nl.po": text}, Project())) == 1
    strict = replace(Project(), lint=replace(Project().lint, min_score=101))
    assert findings(TermNotAsAgreed, {"nl.po": text}, strict) == []


@pytest.mark.parametrize(
    ("english", "dutch", "number"),
    [
        ("The partnership between school and home", "De samenwerking tussen school en thuis", 0),
        ("The partnership pays the school", "De samenwerking betaalt de school", 1),
        ("The partnership between school and home", "Het verband tussen school en thuis", 1),
        ("Carers", "Mantelzorgers", 0),
        ("Ministry of Education", "Ministerie van Onderwijs", 0),
        ("Ministry of Education", "Ministerie van Scholing", 1),
    ],
)
def test_what_a_word_says_of_two_and_a_short_name_are_renderings(
    findings: Findings, english: str, dutch: str, number: int
) -> None:
    text = _catalog(_OFFICER, (english, dutch))
    assert len(findings(TermNotAsAgreed, {"nl.po": text})) == number


@pytest.mark.parametrize("language", ["de", ""])
def test_other_languages_are_none_of_the_glossarys(findings: Findings, language: str) -> None:
    text = _catalog(("The school attendance officer", "Der Inspektor"))
    text = text.replace("Language: nl", f"Language: {language}")
    assert findings(TermNotAsAgreed, {"x.po": text}) == []


# -- a term that is not to be used ------------------------------------------------------


def test_a_misspelling_is_mended_safely_and_only_once(findings: Findings) -> None:
    english, dutch = (
        "The right of consent of the participation council.\n",
        ("Het instemmingrecht van de medezeggenschapsraad.\n"),
    )
    files = {"en/a.md": english, "nl/a.md": dutch}
    (found,) = findings(DeprecatedTerm, files)
    assert (found.code, found.text, found.write) == (
        "IT402",
        "instemmingrecht",
        "instemmingsrecht",
    )
    assert found.fix is not None
    assert found.fix.safe
    mended = _fixed(dutch, [found])
    assert mended == dutch.replace("instemmingrecht", "instemmingsrecht")
    assert findings(DeprecatedTerm, files | {"nl/a.md": mended}) == []


@pytest.mark.parametrize(
    ("dutch", "safe"),
    [
        ("De klassenleraar belt.", True),
        ("Klassenhoofd", True),
        ("Het klassenhoofd belt.", False),  # de mentor
        ("Leider van de klas", False),
    ],
)
def test_replacing_is_safe_where_nothing_around_need_change(
    findings: Findings, own: Project, dutch: str, *, safe: bool
) -> None:
    text = _catalog(("The tutor", dutch))
    (found,) = findings(DeprecatedTerm, {"nl.po": text}, own)
    assert found.fix is not None
    assert found.fix.safe is safe
    assert found.write.lower() == "mentor"
    mended = _fixed(text, [found])
    assert "entor" in mended
    assert findings(DeprecatedTerm, {"nl.po": mended}, own) == []


def _swapped(dutch: str, english: str) -> dict[str, str]:
    """Return a memory whose source is Dutch, which a catalog's never is here."""
    return {"a.tmx": _TMX.format(dutch=dutch, english=english)}


_TMX = """\
<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence"
 o-tmf="x" adminlang="en" srclang="nl" datatype="plaintext"/><body>
<tu><tuv xml:lang="nl"><seg>{dutch}</seg></tuv><tuv xml:lang="en"><seg>{english}</seg></tuv></tu>
</body></tmx>
"""


def test_a_deprecated_term_is_found_where_the_source_has_its_concept(findings: Findings) -> None:
    files = _swapped("Thuiszitters krijgen hulp.", "Home sitters get help.")
    (found,) = findings(DeprecatedTerm, files)
    assert found.text == "Home sitters"
    assert found.write == "Youth not attending school"
    assert "calque" in found.message


@pytest.mark.parametrize(
    ("english", "dutch", "number"),
    [
        ("It has to agree.", "Zonder het instemmingrecht gaat het niet.", 1),
        ("It has to agree.", "Zonder het instemmingsrecht gaat het niet.", 0),
        ("It has to agree.", "Schrijf nooit *instemmingrecht*.", 0),
        ("The school attendance officer rings.", "Het instemmingrecht telt.", 1),
        ("It has to agree.", "Dat moet.\n\n- eerst\n- dan het instemmingrecht", 1),
    ],
)
def test_a_slip_in_a_translation_is_found_whatever_its_source_says(
    findings: Findings, english: str, dutch: str, number: int
) -> None:
    files = {
        "en/a.md": f"# Council\n\nThe council decides.\n\n{english}\n",
        "nl/a.md": f"# Raad\n\nDe raad beslist.\n\n{dutch}\n",
    }
    found = findings(DeprecatedTerm, files)
    assert [(each.path, each.text) for each in found] == [("nl/a.md", "instemmingrecht")] * number


def test_a_page_in_one_language_has_its_slips_found(findings: Findings) -> None:
    (found,) = findings(DeprecatedTerm, {"nl/a.md": "Het instemmingrecht geldt.\n"})
    assert (found.text, found.write) == ("instemmingrecht", "instemmingsrecht")
    assert found.source.startswith("attested, ")


_FIELD = (
    "The Ministry of Education, Culture and Science and the school attendance officer know the "
    "{term}.\n"
)


def test_a_term_of_several_words_is_found_where_the_page_clearly_is_of_the_field(
    findings: Findings,
) -> None:
    (found,) = findings(DeprecatedTerm, {"en/a.md": _FIELD.format(term="home sitters")})
    assert (found.text, found.write) == ("home sitters", "youth not attending school")
    assert findings(DeprecatedTerm, {"en/a.md": "We pay home sitters.\n"}) == []


@pytest.mark.parametrize(
    "text", ["Truancy officers visit schools.", "Fitting education needs a supporting plan."]
)
def test_a_term_that_holds_another_of_the_field_needs_no_company(
    findings: Findings, text: str
) -> None:
    assert findings(DeprecatedTerm, {"en/a.md": f"{text}\n"})


@pytest.mark.parametrize(
    "text", ["Educational psychologists.", "Further education.", "A private school; a high school."]
)
def test_a_term_that_is_usual_elsewhere_does(findings: Findings, text: str) -> None:
    assert findings(DeprecatedTerm, {"en/a.md": f"{text}\n"}) == []


@pytest.mark.parametrize(
    "term", ["“home sitters”", "*home sitters*", "home sitters (thuiszitters)"]
)
def test_a_term_that_is_spoken_of_is_not_used(findings: Findings, term: str) -> None:
    assert findings(DeprecatedTerm, {"en/a.md": _FIELD.format(term=term)}) == []


def test_words_that_a_translation_speaks_of_as_its_source_does_are_left_alone(
    findings: Findings,
) -> None:
    english = "*{}* is a slip; write *right of consent* of the participation council."
    dutch = "*{}* is een fout; schrijf *instemmingsrecht* van de medezeggenschapsraad."
    spoken = _catalog((english.format("Instemmingrecht"), dutch.format("Instemmingrecht")))
    assert findings(DeprecatedTerm, {"nl.po": spoken}) == []
    used = _catalog(("The *right of consent* counts.", "Het *instemmingrecht* telt."))
    assert len(findings(DeprecatedTerm, {"nl.po": used})) == 1
    name = "*Education Council of the Netherlands*"
    assert (
        findings(TermNotAsAgreed, {"nl.po": _catalog((f"Write {name}.", f"Schrijf {name}."))}) == []
    )


def test_what_any_concept_offers_is_right(findings: Findings) -> None:
    # Deprecated for bijzonder onderwijs, right for speciaal onderwijs.
    assert findings(DeprecatedTerm, {"en/a.md": _FIELD.format(term="special education")}) == []


@pytest.mark.parametrize("code", [f"IT40{number}" for number in range(1, 9)])
def test_the_example_of_a_rule_has_one_finding(findings: Findings, code: str) -> None:
    rule = type(rule_of(code))
    documented = re.search(r"```(\w+)\n(.*?)```", cleandoc(rule.__doc__ or ""), re.DOTALL)
    assert documented is not None
    kind, example = documented.groups()
    dutch = code == "IT407"
    files = {"nl.po": _HEADER + example} if kind == "po" else {f"{_FOLDER[dutch]}/a.md": example}
    assert [each.code for each in findings(rule, files)] == [code]


# -- laws -----------------------------------------------------------------------------

_SOURCES = (
    "The school attendance officer may grant an exemption.",
    "Parents ask for leave.",
    "Support",
    "Ministry of Education, Culture and Science",
    "The right of consent",
)
_TARGETS = (
    "De inspecteur kan een vrijstelling geven.",
    "Ouders vragen toestemming.",
    "Bijstand",
    "Het ministerie",
    "Het instemmingrecht",
)
_PAIRS = st.lists(
    st.tuples(st.sampled_from(_SOURCES), st.sampled_from(_TARGETS)),
    max_size=6,
    unique_by=lambda pair: pair[0],
)


def _context() -> Context:
    everything = replace(Project(), lint=replace(Project().lint, min_score=0))
    return Context(everything, date(2026, 3, 1), Site())


def _read(text: str) -> Document:
    return read(text.encode(), "nl.po", "catalog")


@settings(deadline=None, max_examples=60)
@given(_PAIRS)
def test_what_is_found_is_what_verification_finds(pairs: list[tuple[str, str]]) -> None:
    context = _context()
    found = {
        (each.finding.kind, each.finding.concept.id, each.target.text if each.target else "")
        for each in departures(_read(_catalog(*pairs)), context)
    }
    verified = {
        (each.kind, each.concept.id, target)
        for source, target in pairs
        for each in context.glossary.verify(source, target, "en", "nl")
        if each.score >= context.project.lint.min_score
    }
    assert found <= verified
    # Beside a sentence that is surely of the field nothing is left out.
    beside = {
        (each.finding.kind, each.finding.concept.id, each.target.text if each.target else "")
        for each in departures(_read(_catalog(_OFFICER, *pairs)), context)
    }
    assert beside == verified


def test_each_concept_keeps_company_once() -> None:
    glossary = Glossary.load()
    text = "special education and special education and special education"
    found = glossary.recognise(text, "en")
    assert len(found) > 1
    alone = Company([(0, found)])
    assert alone
    assert not alone.around(0, enough=4)


_TERMS = (
    *("samenwerkingsverband", "swv", "verlof", "leerplichtambtenaar", "thuiszitter"),
    *("thuiszittende leerling", "schoolverzuim", "leerplicht", "schoolweigering"),
)


@given(
    st.lists(
        st.tuples(st.integers(1, 60), st.lists(st.sampled_from(_TERMS), max_size=3)), max_size=12
    ),
    st.integers(1, 7),
)
def test_what_stands_near_by_is_what_counting_anew_for_each_text_finds(
    texts: list[tuple[int, list[str]]], enough: int
) -> None:
    glossary = Glossary.load()
    numbers = list(itertools.accumulate(gap for gap, _terms in texts))
    found = [
        (number, [each for term in terms for each in glossary.recognise(term, "nl")])
        for number, (_gap, terms) in zip(numbers, texts, strict=True)
    ]
    company = Company(found)
    for number in range(0, max(numbers, default=0) + 120, 7):
        greatest: dict[str, int] = {}
        for _number, several in (each for each in found if abs(each[0] - number) <= 50):
            for each in several:
                known = greatest.get(each.concept.id, 0)
                greatest[each.concept.id] = max(known, weight(each))
        assert company.around(number, enough=enough) == (sum(greatest.values()) >= enough)


def _long(size: int) -> float:
    """Return how long a message takes that has very many terms and no translation of any."""
    english = "The school attendance officer (leave) <i>needs</i> \n\n" * size
    dutch = "<i>De leerplicht ambtenaar</i> lang= [x \n\n" * size
    pair = english.replace("\n", "\\n"), dutch.replace("\n", "\\n")
    document, context = _read(_catalog(_OFFICER, pair)), _context()
    context.glossary.recognise("verzuim", "nl")
    start = time.process_time()
    list(TermNotAsAgreed().check(document, context))
    list(SplitCompound().check(document, context))
    return time.process_time() - start


def test_a_message_twice_as_long_takes_twice_as_long(assert_linear: Callable[..., None]) -> None:
    assert_linear(_long, 50)


def _duration(size: int) -> float:
    pairs = [(f"Special education {n}, leave", f"Iets {n}") for n in range(size)]
    document, context = _read(_catalog(*pairs)), _context()
    context.glossary.recognise("verzuim", "nl")
    start = time.process_time()
    assert len(departures(document, context)) >= 0
    return time.process_time() - start


def test_twice_as_many_messages_take_twice_as_long(assert_linear: Callable[..., None]) -> None:
    assert_linear(_duration, 50)


def test_the_glossary_of_a_project_says_nothing_of_files_outside_of_it(
    findings: Findings, own: Project
) -> None:
    text = _catalog(("Ask the tutor.", "Vraag het de begeleider."))
    (found,) = findings(TermNotAsAgreed, {"nl.po": text}, own)
    assert found.text == "tutor"
    assert findings(TermNotAsAgreed, {"../other/nl.po": text}, own) == []
