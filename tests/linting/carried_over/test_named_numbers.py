"""Numbers with their unit, months by name and clock times, though all figures may agree."""

import time
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


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("The office closes at 16:30 hours.", "Het kantoor sluit om 16.30 uur."),
        ("The office closes at 16.30 hours.", "Het kantoor sluit om 16:30 uur."),
        ("Open 8:00 – 12:00 hours", "Open 8.00 – 12.00 uur"),
        ("It takes one hour and starts at 15:00.", "Het duurt een uur en begint om 15.00 uur."),
        ("It takes one hour and starts at 3 p.m.", "Het duurt een uur en begint om 15 uur."),
        ("It takes two hours, from three.", "Het duurt 120 minuten en begint om drie uur."),
        ("At 10:00 for two hours.", "Om 10 uur, twee uur lang."),
        ("From 8:00, 5 days a week", "Vanaf acht uur, 5 dagen per week"),
        ("From 20:00, 5 days a week", "Vanaf acht uur, 5 dagen per week"),
        ("At midnight, after 12 hours", "Om 24.00 uur, na 12 uur"),
        ("It costs €0.50 a minute", "Het kost 50 cent per minuut"),
        ("At half past eight, for one hour.", "Om 8.30 uur, een uur lang."),
        ("Open 9 am-5.30 pm for 8 hours.", "Open van 9.00-17.30 uur, 8 uur lang."),
        ("Within one year, at most 2.", "Binnen een jaar, hooguit 2 jaar."),
        ("More than 12 months.", "Langer dan een jaar."),
        ("It takes 90 minutes.", "Het duurt anderhalf uur."),
        ("It takes 24 hours.", "Het duurt een etmaal."),
        ("After 3 years and 6 months", "Na 3,5 jaar"),
        ("It takes 45 minutes.", "Het duurt drie kwartier."),
        ("It takes 75 minutes.", "Het duurt vijf kwartier."),
        ("It takes 6 months.", "Het duurt een half jaar."),
        ("We have 18 pupils", "We hebben achttien leerlingen"),
        ("We have eighteen pupils", "We hebben 18 leerlingen"),
        ("After twenty one days or 5 days", "Na 21 dagen of 5 dagen"),
        ("For those under 12 years", "Voor kinderen t/m 11 jaar"),
    ],
)
@pytest.mark.parametrize("back", [False, True])
def test_times_and_lengths_told_otherwise_are_no_fault(
    source: str, target: str, back: bool
) -> None:
    assert _fault(source, target, back=back) is None


@pytest.mark.parametrize("space", [" ", "\u00a0", "\u202f", "\u2009"])
@pytest.mark.parametrize("back", [False, True])
def test_a_space_may_stand_between_thousands(space: str, back: bool) -> None:
    for source, target in (
        ("The fine is 1_000 euros.", "De boete is 1.000 euro."),
        ("The fine is 1_000_000 euros.", "De boete is 1.000.000 euro."),
        ("The fine is € 1_000.", "De boete is € 1.000."),
        ("Article 11_100 euros", "Artikel 11: 100 euro"),
        ("Since 2018_365 days", "Sinds 2018 365 dagen"),
    ):
        assert _fault(source.replace("_", space), target, back=back) is None
    wrong = "The fine is 1_000 euros.".replace("_", space)
    assert _fault(wrong, "De boete is 2.000 euro.", back=back) is not None


@pytest.mark.parametrize("back", [False, True])
def test_millions_are_no_euros(back: bool) -> None:
    assert _fault("It costs € 2 million", "Het kost € 2.000.000", back=back) is None


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Refused until July 2027.", "Geweigerd tot en met juni 2027."),
        ("Born before September 2018.", "Geboren t/m augustus 2018."),
        ("Born before 1 September 2018.", "Geboren t/m 31 augustus 2018."),
        ("Before 1 January 2027.", "Uiterlijk 31 december 2026."),
        ("It ends 1 July.", "Het loopt af op 30 juni."),
        ("At the end of June 2027 it closes.", "Het sluit per 1 juli 2027."),
        ("In May 2 people came.", "In juni 2 mensen kwamen."),
    ],
)
@pytest.mark.parametrize("back", [False, True])
def test_months_that_meet_are_no_fault(source: str, target: str, back: bool) -> None:
    assert _fault(source, target, back=back) is None


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("From 18 to 26 October 2026", "Van 18 t/m 26 november 2026"),
        ("Open until 1 May 2027", "Open tot 1 juni 2027"),
        ("Open until 15 May", "Open tot 15 juni"),
        ("Open until May 2027", "Open tot juli 2027"),
        ("Begun in May 2020", "Begonnen in juni 2020"),
        ("On May 2 we close", "We sluiten 2 juni"),
        ("At 16:30 for 2 hours", "Om 16.30 uur, 3 uur lang"),
        ("From 8:00, 5 days a week", "Vanaf 9.00, 5 dagen per week"),
        ("From 8:30, 5 days a week", "Vanaf 9.00 uur, 5 dagen per week"),
        ("It costs €5 of 20 per cent", "Het kost € 6 van 20 procent"),
        ("1 hour a day, 2 hours", "1 uur per dag, 3 uur"),
        ("8 hours a day for 3 days", "8 uur per dag, 4 dagen lang"),
    ],
)
@pytest.mark.parametrize("back", [False, True])
def test_what_does_not_meet_is_still_found(source: str, target: str, back: bool) -> None:
    assert _fault(source, target, back=back) is not None


@pytest.mark.parametrize("unit", ["111 ", "1 uur ", "een uur ", "om ", "tot 1 mei ", "1.000,0 "])
def test_a_long_translation_takes_linear_time(
    assert_linear: Callable[..., None], unit: str
) -> None:
    def seconds(count: int) -> float:
        begin = time.process_time()
        number_fault("After 3 hours, before 2 June 2026", unit * count, "en", "nl")
        return time.process_time() - begin

    assert_linear(seconds, 100, 20_000)


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
