from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.linting.context import Context
from insaterms.linting.diagnostics import Diagnostic
from insaterms.linting.documents.reading import read
from insaterms.linting.rules.unchanged import UnchangedTranslation
from insaterms.linting.sites.site import Site
from insaterms.linting.untranslated.exempt import prose_of, stays_the_same
from insaterms.project import LintSettings, Project

Findings = Callable[..., list[Diagnostic]]

HEADER = 'msgid ""\nmsgstr "Language: nl\\nContent-Type: text/plain; charset=UTF-8\\n"\n\n'


def catalog(*pairs: tuple[str, str]) -> str:
    return HEADER + "\n".join(f'msgid "{one}"\nmsgstr "{other}"\n' for one, other in pairs)


def same(text: str) -> tuple[str, str]:
    return text, text


@pytest.mark.parametrize(
    "text",
    [
        "You should report the absence before nine",
        "Use %d as the number of pupils",
        "The _parents are told",
        "Could not send the message to <b>{name}</b>",
        "School attendance officer",
    ],
)
def test_a_text_that_is_clearly_english_is_found(findings: Findings, text: str) -> None:
    (found,) = findings(UnchangedTranslation, {"nl.po": catalog(same(text))})
    assert (found.code, found.severity, found.text) == ("IT201", "error", text)
    assert found.span.line == 5


@pytest.mark.parametrize(
    "text",
    [
        "Status",
        "Filter",
        "Menu",
        "OK",
        "PDF",
        "12 %",
        "https://example.org/all-the-news-of-the-week",
        "info@example.org",
        "%s: %d",
        "<br>",
        "set_the_value_of_it",
        "--all-of-them",
        "Ingrado",
        "Google Maps",
        "Harvard University Press",
        "Debian GNU/Linux",
        "LibreOffice Writer",
        "Anna de Vries",
        "Scroll Lock",
        "The",
        "Coach2School",
        "Update",
    ],
)
def test_what_is_the_same_in_both_languages_is_no_finding(findings: Findings, text: str) -> None:
    assert findings(UnchangedTranslation, {"nl.po": catalog(same(text))}) == []


def test_a_term_carries_its_translation(findings: Findings) -> None:
    text = catalog(same("School attendance officers"))
    (found,) = findings(UnchangedTranslation, {"nl.po": text})
    assert found.write == "Leerplichtambtenaren"
    assert found.source.startswith("attested, ")
    assert found.fix is not None
    assert found.fix.safe


def test_a_phrase_is_found_where_the_file_translates_its_words_elsewhere(
    findings: Findings,
) -> None:
    phrase = same("Absence translation")
    others = [(f"translation {each}", f"vertaling {each}") for each in "abcdefghijk"]
    assert findings(UnchangedTranslation, {"nl.po": catalog(phrase)}) == []
    (found,) = findings(UnchangedTranslation, {"nl.po": catalog(phrase, *others)})
    assert found.text == "Absence translation"


def test_a_phrase_is_none_where_the_file_keeps_one_of_its_words(findings: Findings) -> None:
    phrase = same("Layer of the pupils")
    others = [("a layer here", "een layer hier"), ("this layer", "deze layer")]
    assert len(findings(UnchangedTranslation, {"nl.po": catalog(phrase)})) == 1
    assert findings(UnchangedTranslation, {"nl.po": catalog(phrase, *others)}) == []


@pytest.mark.parametrize("end", ["", "."])
def test_a_sentence_is_found_though_a_word_of_both_languages_stays(
    findings: Findings, end: str
) -> None:
    left = f"The school keeps an eye on it{end}"
    pairs = [
        (left, left),
        ("The school helps.", "De school helpt."),
        ("The school waits.", "De school wacht."),
    ]
    pages = {
        "a.en.md": "\n\n".join(one for one, _other in pairs),
        "a.nl.md": "\n\n".join(other for _one, other in pairs),
    }
    assert [each.text for each in findings(UnchangedTranslation, pages)] == [left]
    # A catalog has names that are like sentences: *Layer A time interleaving*.
    found = findings(UnchangedTranslation, {"nl.po": catalog(*pairs)})
    assert [each.text for each in found] == ([left] if end else [])


def test_a_word_of_both_languages_is_no_term_that_was_left(findings: Findings) -> None:
    assert findings(UnchangedTranslation, {"nl.po": catalog(same("Student"))}) == []
    (found,) = findings(UnchangedTranslation, {"nl.po": catalog(same("Pupil"))})
    assert found.write == "Leerling"


def test_a_fuzzy_translation_is_another_rules(findings: Findings) -> None:
    text = catalog(same("You should report the absence")).replace("msgid", "#, fuzzy\nmsgid")
    assert findings(UnchangedTranslation, {"nl.po": text}) == []


def test_dutch_that_stays_dutch_in_an_english_catalog_is_found() -> None:
    text = catalog(same("Meld het verzuim voor negen uur"), same("Contact"))
    text = text.replace("Language: nl", "Language: en")
    document = read(text.encode(), "en.po", "catalog", source_language="nl")
    context = Context(Project(), date(2026, 3, 1), Site())
    (found,) = UnchangedTranslation().check(document, context)
    assert found.text == "Meld het verzuim voor negen uur"


def test_a_heading_and_a_paragraph_of_a_page_are_found_beside_their_source(
    findings: Findings,
) -> None:
    page = "# Report absence early\n\nYou should call the school.\n\nContact: [Ingrado](/x)\n"
    found = findings(UnchangedTranslation, {"a.en.md": page, "a.nl.md": page})
    assert [each.text for each in found] == [
        "Report absence early",
        "You should call the school.",
    ]
    assert {each.related[0].path for each in found} == {"a.en.md"}


@pytest.mark.parametrize(
    "text",
    [
        "Heyne, D. (2019). Differentiation between school attendance problems.",
        "*When children do not go to school*",
        "“When children do not go to school”",
        "[When children do not go to school](https://example.org/a)",
        '<span lang="en">When children do not go to school</span>',
    ],
)
def test_the_title_of_a_work_stays_as_it_is(findings: Findings, text: str) -> None:
    page = f"Een zin.\n\n- {text}\n"
    assert findings(UnchangedTranslation, {"a.en.md": page, "a.nl.md": page}) == []


def test_a_link_within_the_site_is_no_work(findings: Findings) -> None:
    page = "- [When children do not go to school](/why)\n"
    assert len(findings(UnchangedTranslation, {"a.en.md": page, "a.nl.md": page})) == 1


def test_what_the_settings_keep_is_no_finding(findings: Findings) -> None:
    page = "# Every School Day counts\n"
    files = {"a.en.md": page, "a.nl.md": page}
    assert len(findings(UnchangedTranslation, files)) == 1
    project = Project(lint=LintSettings(same=("every school day counts",)))
    assert findings(UnchangedTranslation, files, project) == []


def test_a_unit_that_repeats_its_source_is_found(findings: Findings) -> None:
    text = (
        '<tmx version="1.4"><header srclang="en"/><body>'
        '<tu><tuv xml:lang="en"><seg>You should report the absence</seg></tuv>'
        '<tuv xml:lang="nl"><seg>You should report the absence</seg></tuv></tu>'
        "</body></tmx>"
    )
    (found,) = findings(UnchangedTranslation, {"a.tmx": text})
    assert found.text == "You should report the absence"


@given(st.text(max_size=60), st.text(max_size=60))
def test_code_addresses_and_placeholders_leave_the_prose_around_them(
    before: str, behind: str
) -> None:
    plain = "the pupils"
    for sign in ("%s", "{name}", "https://example.org/a", "<b>", "set_of_names", "--all"):
        assert prose_of(f"{plain} {sign} {plain}").split() == [*plain.split(), *plain.split()]
    assert isinstance(prose_of(before + behind), str)


@given(st.lists(st.sampled_from(["PDF", "ab", "12", "LibreOffice", "-", "x"]), max_size=6))
def test_a_text_of_acronyms_numbers_and_short_words_stays_the_same(words: list[str]) -> None:
    assert stays_the_same(prose_of(" ".join(words)))
