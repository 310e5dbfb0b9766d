from collections.abc import Callable
from datetime import date

import pytest

from insaterms.linting.context import Context
from insaterms.linting.diagnostics import Diagnostic
from insaterms.linting.documents.glossary_file import GlossaryFile
from insaterms.linting.rules.reviews import ConceptNotReviewed, PageNotReviewed
from insaterms.linting.sites.site import Site
from insaterms.model import Concept
from insaterms.project import LintSettings, Project

Findings = Callable[..., list[Diagnostic]]

_YEARLY = Project(lint=LintSettings(review_after=365))


def test_a_page_is_due_when_the_days_are_over(findings: Findings) -> None:
    text = "---\ntitle: x\nreviewed: 2025-03-01\n---\na\n"
    files = {"a.md": text}
    assert findings(PageNotReviewed, files, _YEARLY, date(2026, 3, 1)) == []
    (found,) = findings(PageNotReviewed, files, _YEARLY, date(2026, 3, 2))
    assert text[found.span.start : found.span.end] == "2025-03-01"
    assert (found.span.line, found.severity) == (3, "note")
    assert found.message == (
        "this page was last reviewed 366 days ago, on 2025-03-01; "
        "look it over and write the day as “reviewed”"
    )
    assert findings(PageNotReviewed, files, Project(), date(2036, 3, 1)) == []


@pytest.mark.parametrize(
    ("front", "key"),
    [
        ("date: 2026-02-28\nupdated: 2020-01-01", "updated"),
        ("Last_Reviewed: '2020-01-01T12:00:00Z'\nupdated: 2026-02-28", "last_reviewed"),
        ("date: 2020-01-01 12:00", "date"),
        ("date: 2026-01-01", ""),
        ("date: 1 January 2020", ""),
        ("reviewed: [2020-01-01]", ""),
        ("title: x", ""),
    ],
)
def test_of_several_dates_the_first_kind_counts(findings: Findings, front: str, key: str) -> None:
    found = findings(PageNotReviewed, {"a.md": f"---\n{front}\n---\na\n"}, _YEARLY)
    assert [each.text for each in found] == [key] * bool(key)


def test_a_concept_is_due_when_the_days_are_over_or_nobody_has_looked() -> None:
    def due(project: Project) -> list[tuple[str, int, int]]:
        rule = ConceptNotReviewed()
        concepts = [
            (Concept("old", "x", reviewed=date(2020, 1, 1)), (3, 7)),
            (Concept("new", "x", reviewed=date(2026, 1, 1)), (5, 7)),
            (Concept("never", "x"), (0, 0)),
        ]
        context = Context(project, date(2026, 3, 1), Site())
        collected = rule.collect(GlossaryFile("g.yaml", "", concepts), context)
        found = rule.conclude({"g.yaml": collected}, context) if collected is not None else ()
        return [(each.message, each.span.line, each.span.end_column) for each in found]

    assert due(Project()) == []
    assert due(_YEARLY) == [
        (
            (
                "“old” was last reviewed 2251 days ago, on 2020-01-01; "
                "look it over and write the day as “reviewed”"
            ),
            3,
            10,
        ),
        ("“never” was never reviewed; look it over and write the day as “reviewed”", 0, 0),
    ]
