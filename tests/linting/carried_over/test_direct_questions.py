"""Questions that need their sign, and texts that only name what is asked."""

from collections.abc import Callable

import pytest

from insaterms.linting.carried_over.direct_questions import asks_directly
from insaterms.linting.diagnostics import Diagnostic
from insaterms.linting.rules.carried_over import EndPunctuationDiffers

Findings = Callable[..., list[Diagnostic]]


@pytest.mark.parametrize(
    "text",
    [
        "Welke vrijstellingen zijn er",
        "Hoe vraag ik verlof aan",
        "Hoe lang mag ik wegblijven",
        "Wat kost een aanvraag",
        "Wie zijn wij",
        "Kan ik verlof krijgen",
        "Which exemptions are there",
        "What does an application cost",
        "Can my child stay at home",
    ],
)
def test_the_order_of_the_words_asks(text: str) -> None:
    assert asks_directly(text)


@pytest.mark.parametrize(
    "text",
    [
        "Wie beslist",
        "Wat u moet doen",
        "Welke vrijstellingen er zijn",
        "Hoe u verlof aanvraagt",
        "Hoe lang u mag wegblijven",
        "Vragen",
        "Waar het om gaat",
        "How you apply",
        "What to do",
        "Which exemptions there are",
        "With whom to talk",
    ],
)
def test_what_is_named_is_not_asked(text: str) -> None:
    assert not asks_directly(text)


@pytest.mark.parametrize(
    ("source", "target", "count"),
    [
        ("Which exemptions are there?", "Welke vrijstellingen zijn er", 1),
        ("Can I get leave?", "Kan ik verlof krijgen", 1),
        ("Which exemptions are there?", "Welke vrijstellingen er zijn", 0),
        ("Who decides?", "Wie beslist", 0),
        ("Questions?", "Vragen", 0),
        ("Illness", "Wat bij ziekte?", 0),
        ("Which exemptions are there?", "Vrijstellingen", 0),
    ],
)
def test_a_heading_that_asks_keeps_its_sign(
    findings: Findings, source: str, target: str, count: int
) -> None:
    files = {"en/a.md": f"## {source}\n\n7\n", "nl/a.md": f"## {target}\n\n7\n"}
    assert len(findings(EndPunctuationDiffers, files)) == count
