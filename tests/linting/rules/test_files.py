from collections.abc import Callable
from datetime import date

from insaterms.linting.context import Context
from insaterms.linting.diagnostics import Diagnostic
from insaterms.linting.documents import Kind
from insaterms.linting.faults import MOST
from insaterms.linting.reading import read
from insaterms.linting.rules.files import InvalidFile
from insaterms.linting.site import Site
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
