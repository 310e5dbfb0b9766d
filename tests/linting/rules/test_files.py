from collections.abc import Callable
from datetime import date

import pytest

from insaterms.linting.context import Context
from insaterms.linting.diagnostics import Diagnostic
from insaterms.linting.documents.document import Kind
from insaterms.linting.documents.faults import MOST
from insaterms.linting.documents.reading import read
from insaterms.linting.rules.files import InvalidFile
from insaterms.linting.rules.missing_messages import UntranslatedMessage
from insaterms.linting.sites.site import Site
from insaterms.project import Project

Findings = Callable[..., list[Diagnostic]]

UNIT = '<tu><tuv xml:lang="en"><seg>{}</seg></tuv>{}</tu>'
TMX = (
    '<?xml version="1.0" encoding="{}"?>\n<tmx version="1.4"><header srclang="en"/>\n<body>\n'
    "{}\n</body></tmx>\n"
)


def faults(data: bytes, path: str, kind: Kind) -> list[Diagnostic]:
    context = Context(Project(), date(2026, 3, 1), Site())
    return list(InvalidFile().check(read(data, path, kind), context))


def test_what_msgfmt_refuses_is_an_error_at_its_place(findings: Findings) -> None:
    text = 'msgid "a"\nmsgstr "b"\n\nmsgid "c"\nmsgstr "d\n'
    (found,) = findings(InvalidFile, {"nl.po": text})
    assert (found.code, found.severity, found.span.line) == ("IT903", "error", 5)
    assert text[found.span.start :].startswith(text.splitlines()[4][found.span.column - 1 :])


def test_many_faults_are_counted_after_the_first_ones(findings: Findings) -> None:
    text = 'msgid "a"\n' * (MOST + 8)
    found = findings(InvalidFile, {"nl.po": text})
    assert len(found) == MOST + 1
    assert found[-1].message == "… and 8 more faults; mend these first"


def test_a_unit_without_a_translation_is_a_warning() -> None:
    good = UNIT.format("school", '<tuv xml:lang="nl"><seg>school</seg></tuv>')
    data = TMX.format("UTF-8", f"{good}\n{UNIT.format('alone', '')}").encode()
    (found,) = faults(data, "a.tmx", "units")
    assert (found.code, found.severity, found.span.line) == ("IT903", "warning", 5)


def test_a_concept_that_is_not_written_as_it_must_be_is_found_in_its_file() -> None:
    data = b"concepts:\n  - id: Verzuim\n    nl: verzuim\n    en: absence\n    foo: bar\n"
    found = faults(data, "glossary.yaml", "glossary")
    assert [(each.code, each.span.line) for each in found] == [("IT903", 2), ("IT903", 5)]


def test_files_that_are_right_have_no_finding(findings: Findings) -> None:
    assert findings(InvalidFile, {"nl.po": 'msgid "a"\nmsgstr "b"\n'}) == []
    assert (
        faults(b"concepts:\n  - id: a\n    nl: verzuim\n    en: absence\n", "a.yaml", "glossary")
        == []
    )


def test_a_message_that_stands_twice_is_found_with_where_the_first_stands(
    findings: Findings,
) -> None:
    text = (
        'msgid "a"\nmsgstr "b"\n\nmsgctxt "c"\nmsgid "a"\nmsgstr "b"\n\n'
        '#~ msgid "a"\n#~ msgstr "d"\n\nmsgid "a"\nmsgstr "e"\n'
    )
    (found,) = findings(InvalidFile, {"nl.po": text})
    assert (found.code, found.severity, found.span.line) == ("IT903", "error", 11)
    assert found.message == "the message “a” stands in line 1 already; remove one of the two"


def test_a_line_that_names_a_domain_is_no_fault_and_each_has_messages_of_its_own(
    findings: Findings,
) -> None:
    message = 'msgid "a"\nmsgstr "b"\n'
    text = f'{message}\ndomain "site"\n{message}\ndomain "messages"\nmsgid "c"\nmsgstr "d"\n'
    assert findings(InvalidFile, {"nl.po": text}) == []
    (found,) = findings(InvalidFile, {"nl.po": text + message})
    assert found.message.startswith("the message “a” stands in line 1 already")
    (found,) = findings(InvalidFile, {"nl.po": text.replace('"site"', "site")})
    assert (found.span.line, found.message) == (4, 'a text stands in quotes; write "site"')


def test_what_else_is_wrong_with_a_catalog_is_mended_first(findings: Findings) -> None:
    text = 'msgid "a"\nmsgstr "b"\n\nmsgid "a"\nmsgstr "c\n'
    (found,) = findings(InvalidFile, {"nl.po": text})
    assert found.span.line == 5


@pytest.mark.parametrize(
    ("path", "text", "line", "first"),
    [
        ("nav.yml", "title: A\nurl: /a\ntitle: B\n", 3, 1),
        ("nav.yml", "nav:\n  - {label: A, url: /a, 'label': B}\n", 2, 2),
        ("page.md", "---\ntitle: A\ntitle: B\n---\ntext\n", 3, 2),
        ("page.md", '{\n"title": "A",\n"title": "B"\n}\ntext\n', 3, 2),
    ],
)
def test_a_key_that_stands_twice_is_found_with_where_the_first_stands(
    findings: Findings, path: str, text: str, line: int, first: int
) -> None:
    (found,) = findings(InvalidFile, {path: text})
    assert found.span.line == line
    assert f"stands in line {first} already" in found.message


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("nav.yml", "a: {title: A}\nb: {title: B}\nc: [title: A, title: B]\n"),
        ("nav.yml", "a: &a {x: 1}\nb: &b {y: 1}\nc:\n  <<: *a\n  <<: *b\n"),
        ("nav.yml", "1: A\n'1': B\n? [a]\n: x\n? [b]\n: y\n"),
        ("nav.toml", "a.b = 1\na.c = 2\n[d]\n[d.e]\n[[f]]\nx = 1\n[[f]]\nx = 1\n"),
        ("page.md", "+++\na.b = 1\na.c = 2\n+++\ntext\n"),
        ("page.md", "# A\n\n# A\n"),
    ],
)
def test_keys_of_different_mappings_stand_once(findings: Findings, path: str, text: str) -> None:
    assert findings(InvalidFile, {path: text}) == []


def test_a_unit_whose_translation_is_empty_is_an_untranslated_one() -> None:
    unit = UNIT.format("to be absent", '<tuv xml:lang="nl"><seg></seg></tuv>')
    document = read(TMX.format("UTF-8", unit).encode(), "a.tmx", "units")
    context = Context(Project(), date(2026, 3, 1), Site())
    assert list(InvalidFile().check(document, context)) == []
    (found,) = UntranslatedMessage().check(document, context)
    assert (found.code, found.text, found.span.line) == ("IT101", "to be absent", 4)
    assert found.message == "“to be absent” has no translation"
