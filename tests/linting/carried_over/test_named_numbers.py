"""Numbers with their unit, months by name and clock times, though all figures may agree."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.linting.carried_over.numbers import NumberFault, number_fault
from insaterms.linting.diagnostics import Diagnostic
from insaterms.linting.rules.carried_over import NumbersDiffer

Findings = Callable[..., list[Diagnostic]]


def _fault(source: str, target: str, *, back: bool = False) -> NumberFault | None:
    if back:
        return number_fault(target, source, "nl", "en")
    return number_fault(source, target, "en", "nl")


@pytest.mark.parametrize(
    ("source", "target", "meant", "said"),
    [
        (
            "Closed on 25 October 2026.",
            "Gesloten op 25 november 2026.",
            "25 October 2026",
            "25 november 2026",
        ),
        ("It is 3 March.", "Het is 3 mei.", "3 March", "3 mei"),
        ("It is 24 May.", "Het is 24 maart.", "24 May", "24 maart"),
        ("It began in December 2020", "Begin november 2020", "December 2020", "november 2020"),
        ("16 hours in 4 weeks", "4 uur in 16 weken", "16 hours", "4 uur"),
        ("A fine of 3.5 percent", "Een boete van 35 procent", "3.5 percent", "35 procent"),
        ("A price of 1,250 euros", "Een prijs van 12.50 euro", "1,250 euros", "12.50 euro"),
        ("It costs € 1,250 now", "Het kost nu € 12,50", "€ 1,250", "€ 12,50"),
        ("at least eight weeks", "ten minste zes weken", "eight weeks", "zes weken"),
        ("within eight weeks", "binnen 6 weken", "eight weeks", "6 weken"),
        ("one or two days", "drie of vier dagen", "two days", "vier dagen"),
        ("At 8.30 and 10.15", "Om 10.30 en 8.15", "8.30", "10.30"),
    ],
)
def test_what_words_tell_of_a_number_is_compared(
    source: str, target: str, meant: str, said: str
) -> None:
    found = _fault(source, target)
    assert found is not None
    assert (found.meant, found.said) == (meant, said)
    assert target[found.said_start : found.said_end] == said
    assert _fault(source, target, back=True) is not None


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Open from 9 to 5.", "Open van 9 tot 17 uur."),
        ("Open from 1 to 5.", "Open van 13 tot 17 uur."),
        ("Open until 8 in the evening", "Open tot 20.00 uur"),
        ("Open at 8.30 and 10.15", "Open om 8:30 en 10:15"),
        ("Every other week", "Om de twee weken"),
        ("Within two weeks", "Binnen 14 dagen"),
        ("Within 24 hours", "Binnen 1 dag"),
        ("For 2 years", "24 maanden lang"),
        ("Within 8 weeks", "Binnen acht weken"),
        ("A hundred and ten days, or ten days", "Honderdtien dagen, of tien dagen"),
        ("Between 8 and 10 weeks", "8-10 weken"),
        ("A price of 1,250 euros", "Een prijs van 1.250 euro"),
        ("A price of 1,250 euros", "Een prijs van 1,250 euro"),
        ("3.5 percent of pupils", "3,5% van de leerlingen"),
        ("The 1st and 2nd of May", "1 en 2 mei"),
        ("Steps 1 to 3 may fail", "Stap 1 tot 3 mislukt soms"),
        ("On 25 October 2026", "Op 25-10-2026"),
        ("From 3 March to 3 May", "Van 3 mei tot 3 maart"),
        ("pupils over 12 years", "leerlingen vanaf 13 jaar"),
        ("%1 days of %2 weeks, 5 %d", "%2 weken van %1 dagen, 5 %d"),
        ("Write it, e.g. 3 weeks or 4 days", "Schrijf bijvoorbeeld 4 weken of 3 dagen"),
    ],
)
@pytest.mark.parametrize("back", [False, True])
def test_the_same_number_with_another_word_is_no_fault(
    source: str, target: str, back: bool
) -> None:
    assert _fault(source, target, back=back) is None


def test_four_hours_are_not_sixteen_on_the_clock() -> None:
    assert _fault("It takes 4 hours", "Het duurt 16 uur") is not None


_UNITS = st.sampled_from([("hours", "uur"), ("days", "dagen"), ("weeks", "weken")])
_COUNTS = st.lists(st.tuples(st.integers(2, 99), _UNITS), min_size=1, max_size=3)


@given(_COUNTS, _COUNTS)
def test_what_is_counted_agrees_if_every_unit_has_its_numbers(
    meant: list[tuple[int, tuple[str, str]]], said: list[tuple[int, tuple[str, str]]]
) -> None:
    source = "Take " + " and ".join(f"{size} {unit[0]}" for size, unit in meant)
    assert _fault(source, "Neem " + " en ".join(f"{n} {unit[1]}" for n, unit in meant)) is None
    target = "Neem " + " en ".join(f"{size} {unit[1]}" for size, unit in said)
    if sorted(unit for _, unit in meant) == sorted(unit for _, unit in said):
        assert (_fault(source, target) is None) == (sorted(meant) == sorted(said))


def test_the_month_is_marked_on_a_page(findings: Findings) -> None:
    files = {"a.en.md": "Closed on 25 October.\n", "a.nl.md": "Gesloten op 25 november.\n"}
    (found,) = findings(NumbersDiffer, files)
    assert files["a.nl.md"][found.span.start : found.span.end] == "25 november"
    assert found.message == "the source has “25 October”, the translation “25 november”"
