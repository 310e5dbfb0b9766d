import shutil
import subprocess
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from insaterms.linting.context import Context
from insaterms.linting.diagnostics import Diagnostic
from insaterms.linting.documents.reading import read
from insaterms.linting.rules.lost_translations import LostTranslation
from insaterms.linting.rules.missing_concepts import ConceptWithoutLanguage
from insaterms.linting.rules.missing_messages import (
    BlankTranslation,
    FuzzyTranslation,
    MissingPluralForm,
    UntranslatedMessage,
)
from insaterms.linting.rules.missing_pages import (
    CounterpartWithoutSource,
    MissingTitle,
    PageWithoutCounterpart,
)
from insaterms.linting.rules.missing_texts import UntranslatedPageText
from insaterms.linting.sites.site import Site
from insaterms.memory.memory import Memory
from insaterms.project import Project
from insaterms.units import Unit

Findings = Callable[..., list[Diagnostic]]

HEADER = (
    'msgid ""\nmsgstr ""\n"Language: nl\\n"\n'
    '"Content-Type: text/plain; charset=UTF-8\\n"\n'
    '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n\n'
)


def fixed(text: str, finding: Diagnostic) -> str:
    assert finding.fix is not None
    for edit in sorted(finding.fix.edits, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


# -- messages --------------------------------------------------------------------------------


def test_an_empty_message_is_found_where_its_text_stands(findings: Findings) -> None:
    text = HEADER + 'msgid "Our office is closed"\nmsgstr ""\n'
    (found,) = findings(UntranslatedMessage, {"nl.po": text})
    assert (found.code, found.severity, found.span.line, found.span.column) == (
        "IT101",
        "error",
        7,
        8,
    )
    assert text[found.span.start : found.span.end] == "Our office is closed"
    assert found.message == "“Our office is closed” has no translation"
    assert found.fix is None


def test_a_term_carries_its_attested_translation_and_its_fix_is_safe(findings: Findings) -> None:
    text = HEADER + 'msgid "School attendance officer"\nmsgstr ""\n'
    (found,) = findings(UntranslatedMessage, {"nl.po": text})
    assert found.write == "Leerplichtambtenaar"
    assert found.source.startswith("attested, ")
    assert found.fix is not None
    assert found.fix.safe
    after = fixed(text, found)
    assert after == HEADER + 'msgid "School attendance officer"\nmsgstr "Leerplichtambtenaar"\n'
    assert findings(UntranslatedMessage, {"nl.po": after}) == []


def test_a_word_with_another_meaning_in_programs_gets_no_safe_fix(findings: Findings) -> None:
    found = findings(UntranslatedMessage, {"nl.po": HEADER + 'msgid "Leave"\nmsgstr ""\n'})
    assert len(found) == 1
    assert found[0].fix is None or not found[0].fix.safe


def test_an_acronym_alone_gets_no_safe_fix(findings: Findings) -> None:
    (found,) = findings(UntranslatedMessage, {"nl.po": HEADER + 'msgid "SAP"\nmsgstr ""\n'})
    assert found.fix is None or not found.fix.safe


def test_a_plural_without_any_form_is_one_finding(findings: Findings) -> None:
    text = HEADER + 'msgid "%d pupil"\nmsgid_plural "%d pupils"\nmsgstr[0] ""\nmsgstr[1] ""\n'
    assert len(findings(UntranslatedMessage, {"nl.po": text})) == 1
    assert findings(MissingPluralForm, {"nl.po": text}) == []


@pytest.mark.parametrize("path", ["site.pot", "locales/en.po"])
def test_templates_and_catalogs_in_the_language_of_the_messages_need_no_translation(
    findings: Findings, path: str
) -> None:
    text = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
    text += 'msgid "Home page"\nmsgstr ""\n'
    assert findings(UntranslatedMessage, {path: text}) == []


def test_white_space_is_no_translation(findings: Findings) -> None:
    text = HEADER + 'msgid "Report"\nmsgstr " "\n\nmsgid " "\nmsgstr " "\n'
    (found,) = findings(BlankTranslation, {"nl.po": text})
    assert (found.code, found.text, found.span.line) == ("IT102", "Report", 8)


def test_a_fuzzy_message_is_a_warning_unless_it_is_empty(findings: Findings) -> None:
    text = HEADER + '#, fuzzy\nmsgid "Absence"\nmsgstr "Verlof"\n\n'
    text += '#, fuzzy\nmsgid "Report"\nmsgstr ""\n'
    (found,) = findings(FuzzyTranslation, {"nl.po": text})
    assert (found.code, found.severity, found.text) == ("IT103", "warning", "Absence")
    assert [each.text for each in findings(UntranslatedMessage, {"nl.po": text})] == ["Report"]


@pytest.mark.parametrize(
    ("forms", "line"),
    [
        ('msgstr[0] "een leerling"\nmsgstr[1] ""\n', 10),
        ('msgstr[0] ""\nmsgstr[1] "leerlingen"\n', 9),
        ('msgstr[0] "een leerling"\n', 7),
    ],
)
def test_a_plural_form_that_is_empty_or_not_there_is_found(
    findings: Findings, forms: str, line: int
) -> None:
    text = HEADER + 'msgid "a pupil"\nmsgid_plural "pupils"\n' + forms
    (found,) = findings(MissingPluralForm, {"nl.po": text})
    assert (found.code, found.span.line) == ("IT104", line)


def test_all_plural_forms_being_there_is_no_finding(findings: Findings) -> None:
    text = HEADER + 'msgid "a pupil"\nmsgid_plural "pupils"\n'
    text += 'msgstr[0] "een leerling"\nmsgstr[1] "leerlingen"\n'
    assert findings(MissingPluralForm, {"nl.po": text}) == []


# -- lost translations -----------------------------------------------------------------------

LOST = HEADER + 'msgid "absence policy"\nmsgstr ""\n'


def test_a_message_that_is_also_no_longer_in_use_gets_its_translation_back(
    findings: Findings,
) -> None:
    text = LOST + '\n#~ msgid "absence policy"\n#~ msgstr "beleid bij verzuim"\n'
    (found,) = findings(LostTranslation, {"nl.po": text})
    assert (found.code, found.write) == ("IT105", "beleid bij verzuim")
    assert found.fix is not None
    assert found.fix.safe
    assert 'msgid "absence policy"\nmsgstr "beleid bij verzuim"\n\n#~' in fixed(text, found)
    assert findings(UntranslatedMessage, {"nl.po": text}) == []


def test_another_msgctxt_is_another_message(findings: Findings) -> None:
    text = LOST + '\n#~ msgctxt "menu"\n#~ msgid "absence policy"\n#~ msgstr "verzuimbeleid"\n'
    assert findings(LostTranslation, {"nl.po": text}) == []
    assert len(findings(UntranslatedMessage, {"nl.po": text})) == 1


def test_a_fuzzy_translation_comes_back_unsafe(findings: Findings) -> None:
    text = LOST + '\n#, fuzzy\n#~ msgid "absence policy"\n#~ msgstr "verzuimbeleid"\n'
    (found,) = findings(LostTranslation, {"nl.po": text})
    assert found.fix is not None
    assert not found.fix.safe


def test_every_form_of_a_plural_comes_back(findings: Findings) -> None:
    plural = 'msgid "%d pupil"\nmsgid_plural "%d pupils"\n'
    text = HEADER + plural + 'msgstr[0] ""\nmsgstr[1] ""\n\n'
    text += '#~ msgid "%d pupil"\n#~ msgid_plural "%d pupils"\n'
    text += '#~ msgstr[0] "%d leerling"\n#~ msgstr[1] "%d leerlingen"\n'
    (found,) = findings(LostTranslation, {"nl.po": text})
    after = fixed(text, found)
    assert plural + 'msgstr[0] "%d leerling"\nmsgstr[1] "%d leerlingen"\n' in after


def remembering(folder: Path, *units: Unit) -> Project:
    path = folder / "site.db"
    with Memory.open(path, create=True) as memory:
        memory.add(units)
    return Project(memory=str(path))


def test_what_the_memory_has_approved_was_translated_once(
    findings: Findings, tmp_path: Path
) -> None:
    unit = Unit("absence policy", "verzuimbeleid", "en", "nl", status="approved", origin="a.po")
    project = remembering(tmp_path, unit)
    (found,) = findings(LostTranslation, {"nl.po": LOST}, project)
    assert (found.write, found.source) == (
        "verzuimbeleid",
        "approved in the translation memory, from a.po",
    )
    assert findings(UntranslatedMessage, {"nl.po": LOST}, project) == []


def test_a_draft_of_the_memory_is_only_proposed(findings: Findings, tmp_path: Path) -> None:
    unit = Unit("absence policy", "verzuimbeleid", "en", "nl", status="draft")
    project = remembering(tmp_path, unit)
    assert findings(LostTranslation, {"nl.po": LOST}, project) == []
    (found,) = findings(UntranslatedMessage, {"nl.po": LOST}, project)
    assert found.write == "verzuimbeleid"
    assert found.fix is not None
    assert not found.fix.safe


def test_what_the_last_commit_has_was_translated_once(
    findings: Findings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    git = shutil.which("git")
    assert git is not None
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "nl.po"
    path.write_text(
        LOST.replace('msgstr ""\n', 'msgstr "verzuimbeleid"\n').replace(
            'msgid ""\nmsgstr "verzuimbeleid"\n', 'msgid ""\nmsgstr ""\n'
        )
    )
    own = ["-c", "user.name=a", "-c", "user.email=a@example.org"]
    for call in (["init", "-q"], ["add", "nl.po"], [*own, "commit", "-q", "-m", "a"]):
        subprocess.run([git, *call], check=True, cwd=tmp_path)
    path.write_text(LOST)
    (found,) = findings(LostTranslation, {"nl.po": LOST})
    assert (found.write, found.source) == ("verzuimbeleid", "the last commit")
    assert found.fix is not None
    assert found.fix.safe


# -- pages -----------------------------------------------------------------------------------


def test_a_blank_title_is_found_in_its_place(findings: Findings) -> None:
    (found,) = findings(MissingTitle, {"contact.md": '---\ntitle: ""\n---\n# Contact\n'})
    assert (found.code, found.span.line, found.span.column) == ("IT106", 2, 8)


@pytest.mark.parametrize("front", ["---\nlang: nl\n---\n", "+++\nlang = 'nl'\n+++\n", ""])
def test_a_translation_without_the_title_of_its_source_is_found(
    findings: Findings, front: str
) -> None:
    files = {"contact.en.md": "---\ntitle: Contact us\n---\nText\n", "contact.nl.md": front + "x\n"}
    (found,) = findings(MissingTitle, files)
    assert found.path == "contact.nl.md"
    assert found.text == "Contact us"
    assert found.related[0].path == "contact.en.md"


def test_titles_that_are_there_are_no_finding(findings: Findings) -> None:
    files = {
        "a.en.md": "---\ntitle: Absence\n---\n",
        "a.nl.md": "---\ntitle: 404\n---\n",
        "b.en.html": "<title>Absence</title><p>x",
        "b.nl.html": "<title>Verzuim</title><p>x",
        "c.md": "# A heading alone\n",
    }
    assert findings(MissingTitle, files) == []


def test_a_page_without_a_title_is_found_where_nearly_all_pages_have_one(
    findings: Findings,
) -> None:
    files = {f"{number}.md": "---\ntitle: Absence\n---\nText\n" for number in range(9)}
    files |= {
        "headed.md": "---\nlayout: page\n---\n# Leave\n",
        "none.md": "---\nlayout: page\n---\nText\n",
        "plain.md": "Text\n",
    }
    assert [each.path for each in findings(MissingTitle, files)] == ["none.md"]
    del files["8.md"]
    assert findings(MissingTitle, files) == []


def test_an_empty_title_element_is_found(findings: Findings) -> None:
    files = {"b.en.html": "<title>Absence</title>", "b.nl.html": "<title> </title>"}
    (found,) = findings(MissingTitle, files)
    assert (found.span.line, found.span.column) == (1, 8)


def test_missing_counterparts_and_sources_are_those_of_the_site() -> None:
    site = Site(lacking=(("en/a.md", "nl", "nl/a.md"),), orphans=(("nl/b.md", "en/b.md"),))
    context = Context(Project(), date(2026, 3, 1), site)
    (lacking,) = PageWithoutCounterpart().conclude({}, context)
    assert (lacking.path, lacking.severity) == ("en/a.md", "error")
    assert lacking.message == "this page has no Dutch counterpart; it would stand in nl/a.md"
    (orphan,) = CounterpartWithoutSource().conclude({}, context)
    assert (orphan.path, orphan.severity) == ("nl/b.md", "warning")
    assert "en/b.md" in orphan.message


# -- concepts --------------------------------------------------------------------------------


def test_a_concept_lacks_a_language_without_a_term_that_may_be_written() -> None:
    text = (
        "concepts:\n"
        "  - id: verzuimloket\n    nl: verzuimloket\n"
        "  - id: verlof\n    nl: verlof\n    en:\n      - text: holiday\n"
        "        status: deprecated\n        reason: no leave\n"
        "  - id: school\n    nl: school\n    en: school\n"
    )
    context = Context(Project(), date(2026, 3, 1), Site())
    document = read(text.encode(), "glossary.yaml", "glossary")
    found = list(ConceptWithoutLanguage().check(document, context))
    assert [(each.text, each.span.line) for each in found] == [("verzuimloket", 2), ("verlof", 4)]
    assert "has no English term" in found[0].message
    assert "not to be used" in found[1].message


# -- texts of pages ----------------------------------------------------------------------------


def test_a_value_that_is_empty_beside_the_other_language_carries_the_term(
    findings: Findings,
) -> None:
    text = 'title:\n  en: School attendance officer\n  nl: ""\nsub:\n  en: A\n  nl: B\n'
    (found,) = findings(UntranslatedPageText, {"menu.yml": text})
    assert (found.code, found.span.line, found.write) == ("IT110", 3, "Leerplichtambtenaar")
    after = fixed(text, found)
    assert after.startswith(
        'title:\n  en: School attendance officer\n  nl: "Leerplichtambtenaar"\n'
    )
    assert findings(UntranslatedPageText, {"menu.yml": after}) == []


@pytest.mark.parametrize(
    "text",
    [
        "a:\n  en: The absence desk\n  nl:\n",
        "a_en: The absence desk\na_nl: ''\n",
        "a: {en: The absence desk, nl: ~}\n",
        "x: {en: Home, nl: Thuis}\ny: {en: All, nl: Alles}\na: {en: The absence desk}\n",
    ],
)
def test_a_text_in_one_language_only_is_found(findings: Findings, text: str) -> None:
    (found,) = findings(UntranslatedPageText, {"menu.yml": text})
    assert found.text == "The absence desk"


def test_a_toml_value_that_is_empty_is_found(findings: Findings) -> None:
    text = '[title]\nen = "The absence desk"\nnl = ""\n'
    (found,) = findings(UntranslatedPageText, {"menu.toml": text})
    assert (found.text, found.span.line) == ("The absence desk", 3)


def test_a_file_of_one_language_lacks_nothing(findings: Findings) -> None:
    text = "a: {en: The absence desk}\nb: {en: The policy}\nlanguages: {en: English}\n"
    assert findings(UntranslatedPageText, {"menu.yml": text}) == []


def test_a_label_that_is_blank_or_missing_in_the_other_file_is_found(findings: Findings) -> None:
    files = {
        "i18n/en.yml": "home:\n  title: Home page\n  text: Read more here\n  more: More\n",
        "i18n/nl.yml": "home:\n  title: Startpagina\n  text:\n",
    }
    found = findings(UntranslatedPageText, files)
    assert sorted(each.text for each in found) == ["More", "Read more here"]
    assert {each.path for each in found} == {"i18n/nl.yml"}


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("![The school yard](a.png)\n", "![](a.png)\n"),
        ('<img src="a.png" alt="The school yard">', '<img src="a.png" alt="">'),
        ('<img src="a.png" alt="The school yard">', '<img src="a.png">'),
        ('<p>x <a href="/" title="The school yard">y</a>', '<p>x <a href="/" title="">y</a>'),
        ("<h2>The school yard</h2>\n", "<h2></h2>\n"),
        ("# A\n\n## The school yard\n", "# B\n\n##\n"),
        ("# A\r\n\r\n## The school yard ##\r\n", "# B\r\n\r\n## ##\r\n"),
    ],
)
def test_what_is_empty_beside_the_source_is_found(
    findings: Findings, source: str, target: str
) -> None:
    (found,) = findings(UntranslatedPageText, {"a.en.md": source, "a.nl.md": target})
    assert (found.path, found.text) == ("a.nl.md", "The school yard")


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("![](a.png)\n", "![](a.png)\n"),
        ("![One](a.png) ![Two](b.png)\n", "![](a.png)\n"),
        ("`![The yard](a.png)`\n", "`![](a.png)`\n"),
        ("```\n# The yard\n```\n", "```\n#\n```\n"),
        ('<img alt="{{ name }}">', '<img alt="">'),
    ],
)
def test_what_may_be_empty_is_no_finding(findings: Findings, source: str, target: str) -> None:
    assert findings(UntranslatedPageText, {"a.en.md": source, "a.nl.md": target}) == []


@pytest.mark.parametrize("piece", ["# " + " " * 20, "![", '<img alt="', "<h1>", "`", "| "])
def test_long_pages_take_no_longer_than_their_length(
    assert_linear: Callable[..., None], findings: Findings, piece: str
) -> None:
    def seconds(times: int) -> float:
        text = "\n".join([piece * times] * 2)
        begin = time.process_time()
        findings(UntranslatedPageText, {"a.en.md": text, "a.nl.md": text})
        return time.process_time() - begin

    assert_linear(seconds, 100, 8_000)
