import pytest

from insaterms.harvesting.glosses import Bracket, brackets, gloss_in
from insaterms.model import Language


def _read(text: str) -> tuple[str, bool, str, Language | None] | None:
    [bracket, *_] = brackets(text)
    gloss = gloss_in(text, bracket, {})
    if gloss is None:
        return None
    return text[gloss.start : gloss.end], gloss.fixed, gloss.acronym, gloss.language


@pytest.mark.parametrize(
    ("text", "gloss", "fixed", "acronym", "language"),
    [
        ("(Stil Uur)", "Stil Uur", False, "", None),
        ("[‘Stil Uur’]", "Stil Uur", True, "", None),
        ("(‘Stil Uur’, or SU)", "Stil Uur", True, "SU", None),
        ("(‘Stil Uur’, SU)", "Stil Uur", True, "SU", None),
        ("(‘Stil Uur’; afgekort SU)", "Stil Uur", True, "SU", None),
        ("(‘Stil Uur’ – SU)", "Stil Uur", True, "SU", None),
        ("(‘Stil Uur’, better known as StUr)", "Stil Uur", True, "StUr", None),
        ("(‘Stil Uur’, since 2021)", "Stil Uur", True, "", None),
        ("(‘Stil Uur’, a word play)", "Stil Uur", True, "", None),
        ("(‘Wet stelsel scholen’, abbreviated Wss)", "Wet stelsel scholen", True, "Wss", None),
        ("(SU, ‘Stil Uur’)", "Stil Uur", True, "SU", None),
        ("(SU: ‘Stil Uur’)", "Stil Uur", True, "SU", None),
        ("(SU, Stil Uur)", "Stil Uur", False, "SU", None),
        ("(Stil Uur, SU)", "Stil Uur", False, "SU", None),
        ("(Stil Uur; SU, since 2021)", "Stil Uur", False, "SU", None),
        ("(Stil Uur, 2021)", "Stil Uur", False, "", None),
        ("(Rust, Reinheid en Regelmaat)", "Rust, Reinheid en Regelmaat", False, "", None),
        ("(the ‘Stil Uur’)", "Stil Uur", True, "", None),
        ("(or ‘Stil Uur’)", "Stil Uur", True, "", None),
        ("(in Dutch: Stil Uur)", "Stil Uur", False, "", "nl"),
        ("(Dutch: ‘Stil Uur’)", "Stil Uur", True, "", "nl"),
        ("(Nederlands ‘Stil Uur’)", "Stil Uur", True, "", "nl"),
        ("(in het Engels: Quiet Hour)", "Quiet Hour", False, "", "en"),
        ("(known in Dutch as ‘Stil Uur’)", "Stil Uur", True, "", "nl"),
        ("(Dutch for ‘quiet hour’)", "quiet hour", True, "", "en"),
        ("(‘Stil Uur)", "Stil Uur", True, "", None),
        ("(Stil Uur’)", "Stil Uur", False, "", None),
        ("(’s avonds)", "’s avonds", False, "", None),
        ("('Stil Uur'. It was", "Stil Uur", True, "", None),
        ("(‘Stil Uur’]", "Stil Uur", True, "", None),
        ("(see, Stil Uur", None, False, "", None),
    ],
)
def test_a_bracket_is_read(
    text: str, gloss: str | None, fixed: bool, acronym: str, language: Language | None
) -> None:
    assert _read(text) == (gloss and (gloss, fixed, acronym, language))


@pytest.mark.parametrize(
    "text",
    [
        *("(2018)", "(see page 3)", "(e.g., a talk)", "(bijv. in Ede)", "(1)", "()", "(, )"),
        *("(Drs. Els Bos)", "(€ 4.50)", "(info@example.org)", "(a = b)", "(www.example.org)"),
        *("(open", "(‘open", "(‘’)", "(in Dutch)", "(since 2013)", "(*"),
    ],
)
def test_what_is_no_gloss_is_passed_over(text: str) -> None:
    assert _read(text) is None


def test_brackets_are_matched_from_the_inside() -> None:
    assert list(brackets("a (b [c] d) e) (f")) == [Bracket(2, 10), Bracket(5, 7), Bracket(15, None)]


def test_a_bracket_that_closes_too_far_away_stays_open() -> None:
    assert list(brackets("(" + "a" * 1000 + ")")) == [Bracket(0, None)]
