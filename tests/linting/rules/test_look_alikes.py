"""Faults and what looks like them: each law says what tells one from the other."""

from collections.abc import Callable

import pytest

from insaterms.linting.carried_over.address_forms import addresses
from insaterms.linting.carried_over.end_punctuation import end_fault
from insaterms.linting.carried_over.markup import markup_fault
from insaterms.linting.carried_over.numbers import number_fault
from insaterms.linting.diagnostics import Diagnostic
from insaterms.linting.rule import Rule
from insaterms.linting.rules.carried_over import (
    EndPunctuationDiffers,
    MarkupDiffers,
    PlaceholdersDiffer,
)
from insaterms.linting.rules.language import ForeignTitleWithoutGloss, HeadlineInWrongLanguage
from insaterms.linting.rules.missing_texts import UntranslatedPageText
from insaterms.linting.rules.unchanged import UnchangedTranslation
from insaterms.linting.structure.page_structure import Part
from insaterms.linting.structure.page_targets import differences

Findings = Callable[..., list[Diagnostic]]

_HEADER = (
    'msgid ""\nmsgstr ""\n"Language: nl\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
    '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n\n'
)
_DUTCH = "Wie ziek is, blijft thuis en belt de school voordat de eerste les begint.\n"
_ENGLISH = "Those who are ill stay at home and ring the school before the first lesson.\n"


def _catalog(*pairs: tuple[str, str], flags: str = "") -> str:
    return _HEADER + "\n".join(f'{flags}msgid "{one}"\nmsgstr "{other}"\n' for one, other in pairs)


@pytest.mark.parametrize(
    ("flag", "source", "target"),
    [
        ("python-brace-format", "{name} is ill", "{naam} is ziek"),
        ("python-format", "%(count)s letters to %(name)s", "%(count)s brieven aan %(naam)s"),
        ("c-format", "%s was ill", "% was ziek"),
    ],
)
def test_a_name_between_braces_is_compared_to_its_end(
    findings: Findings, flag: str, source: str, target: str
) -> None:
    text = _catalog((source, target), flags=f"#, {flag}\n")
    assert [each.code for each in findings(PlaceholdersDiffer, {"nl.po": text})] == ["IT505"]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("It began on 3 September 2018.", "Het begon op 3 september 2019."),
        ("In June 2018 it began", "Het begon in juni 2019"),
    ],
)
def test_the_same_day_of_another_year_is_another_date(source: str, target: str) -> None:
    assert number_fault(source, target, "en", "nl") is not None


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("It began on 3 September 2018.", "Het begon op 3 september 2018."),
        ("It began on 3/9/2018.", "Het begon op 3-9-18."),
        ("In 2018, on 3 September, it began", "Het begon op 3 september 2018"),
    ],
)
def test_a_year_may_be_short_or_stand_elsewhere(source: str, target: str) -> None:
    assert number_fault(source, target, "en", "nl") is None


@pytest.mark.parametrize(
    "target",
    [
        "Druk <1>hier</1> om terug te gaan",
        "Druk <0>hier om terug te gaan",
        "Druk hier om terug te gaan",
    ],
)
def test_a_tag_with_a_number_is_a_tag_and_no_number(target: str) -> None:
    source = "Press <0>here</0> to go back"
    assert markup_fault(source, target) is not None
    assert number_fault(source, target, "en", "nl") is None
    assert markup_fault(source, "Druk <0>hier</0> om terug te gaan") is None


def test_a_comparison_is_no_tag() -> None:
    assert markup_fault("if 3 <4> 5", "als 3 < 4 > 5") is None


def test_links_of_a_page_may_stand_in_another_sentence_and_those_of_a_message_may_not(
    findings: Findings,
) -> None:
    files = {
        "a.en.md": "Ring [us](/us).\n\nIt helps.\n",
        "a.nl.md": "Bel ons.\n\nDat [helpt](/us).\n",
    }
    assert findings(MarkupDiffers, files) == []
    text = _catalog(("Ring [us](/us).", "Bel ons."))
    assert len(findings(MarkupDiffers, {"nl.po": text})) == 1


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Is your child ill?", "Uw kind is ziek."),
        ("The letter was sent.", "De brief is verstuurd"),
        ("This is new.", "Dit is nieuw"),
    ],
)
def test_a_sentence_keeps_its_sign(source: str, target: str) -> None:
    assert end_fault(source, target) is not None


@pytest.mark.parametrize(
    ("source", "target"),
    [("We must be looping.", "Een lus?"), ("Last mod.", "Laatste wijziging")],
)
def test_doubt_may_be_asked_and_a_label_may_be_shortened(source: str, target: str) -> None:
    assert end_fault(source, target) is None


def test_a_headline_of_a_page_may_ask_what_the_other_names(findings: Findings) -> None:
    files = {"a.en.md": "## Illness\n", "a.nl.md": "## Is uw kind ziek?\n"}
    assert findings(EndPunctuationDiffers, files) == []
    assert findings(EndPunctuationDiffers, {"nl.po": _catalog(("Delete", "Verwijderen?"))}) != []


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://example.nl/verzuim", "https://example.nl/verzuim-oud", False),
        ("https://example.nl/absence", "https://example.nl/verzuim", True),
        ("https://example.nl/en/absence-rules", "https://example.nl/nl/verzuimregels", True),
        ("https://example.nl/topics/school-absence", "https://example.nl/topics/absence", False),
    ],
)
def test_names_of_pages_that_share_a_word_of_one_language_are_no_translations(
    one: str, other: str, *, same: bool
) -> None:
    found = differences([Part(one, 0, 1)], [Part(other, 0, 1)])
    assert (found == []) is same


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("Voor uw kind ligt het boek *Moet jij niet naar school?* klaar", ["u"]),
        ("Voor uw kind ligt het boek <cite>Moet jij niet naar school?</cite> klaar", ["u"]),
        ("Bel ons. *Je hoeft niets te sturen.*", ["je"]),
    ],
)
def test_a_title_within_a_sentence_addresses_nobody(text: str, forms: list[str]) -> None:
    assert [each.form for each in addresses(text)] == forms


@pytest.mark.parametrize("word", ["Workshops", "Podcasts", "Masterclass", "Stakeholders"])
def test_a_single_english_word_may_be_a_loan_in_dutch(findings: Findings, word: str) -> None:
    page = f"## {word}\n\n{_DUTCH}"
    assert findings(HeadlineInWrongLanguage, {"nl/a.md": page}) == []
    files = {"a.en.md": f"## {word}\n\n{_ENGLISH}", "a.nl.md": page}
    assert findings(UnchangedTranslation, files) == []


@pytest.mark.parametrize("word", ["Overview", "Organisations", "Glossary", "Questions"])
def test_a_single_word_that_dutch_has_in_a_form_of_its_own_is_english(
    findings: Findings, word: str
) -> None:
    page = f"## {word}\n\n{_DUTCH}"
    assert len(findings(HeadlineInWrongLanguage, {"nl/a.md": page})) == 1
    files = {"a.en.md": f"## {word}\n\n{_ENGLISH}", "a.nl.md": page}
    assert len(findings(UnchangedTranslation, files)) == 1


@pytest.mark.parametrize(
    ("heading", "wrong"),
    [
        ("Gemeente Den Haag", False),
        ("Stichting Lezen en Schrijven", False),
        ("Den Haag", False),
        ("Regels over verzuim", True),
        ("Over ons", True),
        ("REGELS OVER VERZUIM", True),
    ],
)
def test_a_dutch_headline_of_capitals_is_a_name_and_one_of_small_letters_is_none(
    findings: Findings, heading: str, *, wrong: bool
) -> None:
    page = f"## {heading}\n\n{_ENGLISH}"
    assert (findings(HeadlineInWrongLanguage, {"en/a.md": page}) != []) is wrong


@pytest.mark.parametrize(
    "heading",
    [
        "Haarlemmermeer",
        "Kerkstraat 12",
        "Radboudumc",
        "Midden-Groningen",
        "Nationale-Nederlanden",
        "Bol",
        "Samen naar School",
    ],
)
def test_a_dutch_place_street_or_body_stays_what_it_is(findings: Findings, heading: str) -> None:
    page = f"## {heading}\n\n{_ENGLISH}"
    assert findings(HeadlineInWrongLanguage, {"en/a.md": page}) == []


@pytest.mark.parametrize(
    "heading",
    [
        "Newcastle upon Tyne",
        "Kings Cross",
        "New Orleans",
        "The Beatles",
        "Game of Thrones",
        "The New York Times",
        "British Airways",
        "Wall Street",
    ],
)
def test_an_english_place_paper_or_work_stays_what_it_is(findings: Findings, heading: str) -> None:
    page = f"## {heading}\n\n{_DUTCH}"
    assert findings(HeadlineInWrongLanguage, {"nl/a.md": page}) == []


@pytest.mark.parametrize(
    "heading",
    [
        "Winkelwagen",
        "Volgende",
        "Reglement",
        "Schoolgids 2025",
        "Inloggen met DigiD",
        "Wandelen op Texel",
        "Recensie van The Batman",
        "Diploma-uitreiking",
        "Buitenland",
    ],
)
def test_a_dutch_word_alone_or_before_a_name_is_dutch(findings: Findings, heading: str) -> None:
    page = f"## {heading}\n\n{_ENGLISH}"
    assert len(findings(HeadlineInWrongLanguage, {"en/a.md": page})) == 1


@pytest.mark.parametrize(
    "heading",
    [
        "Next",
        "Subscription",
        "Complaints",
        "Manage cookies",
        "Opening Hours",
        "Terms and Conditions",
        "New Website",
        "The Council",
        "Study in Leiden",
        "The van Gogh Museum",
    ],
)
def test_an_english_label_or_title_of_capitals_is_english(findings: Findings, heading: str) -> None:
    page = f"## {heading}\n\n{_DUTCH}"
    assert len(findings(HeadlineInWrongLanguage, {"nl/a.md": page})) == 1


def test_a_dutch_name_of_several_words_needs_a_gloss_wherever_the_glossary_has_one(
    findings: Findings,
) -> None:
    page = "The study was led by Raad voor de Kinderbescherming in 2019.\n\n" + _ENGLISH
    (found,) = findings(ForeignTitleWithoutGloss, {"en/a.md": page})
    assert found.write == "Child Protection Board"
    glossed = page.replace("ming in", "ming (Child Protection Board) in")
    assert findings(ForeignTitleWithoutGloss, {"en/a.md": glossed}) == []


def test_a_link_that_has_lost_its_words_is_found(findings: Findings) -> None:
    files = {
        "a.en.html": "<nav><a href='/a'>Absence</a> <a href='/b'><img src='b.png'></a></nav>",
        "a.nl.html": "<nav><a href='/a'></a> <a href='/b'><img src='b.png'></a></nav>",
    }
    (found,) = findings(UntranslatedPageText, files)
    assert found.text == "Absence"


def test_what_has_a_plural_is_no_name(findings: Findings) -> None:
    plural = (
        'msgid "%d pupil selected"\nmsgid_plural "%d pupils selected"\n'
        'msgstr[0] "%d pupil selected"\nmsgstr[1] "%d pupils selected"\n'
    )
    assert len(findings(UnchangedTranslation, {"nl.po": _HEADER + plural})) >= 1
    alone = _catalog(("%d pupils selected", "%d pupils selected"))
    assert findings(UnchangedTranslation, {"nl.po": alone}) == []


@pytest.mark.parametrize(("label", "found"), [("Show all", 1), ("Show All", 0), ("Gracias all", 0)])
def test_the_first_word_of_a_label_counts_where_everybody_knows_it(
    findings: Findings, label: str, found: int
) -> None:
    others = [(f"Show the {word}", "De regels tonen") for word in ("lines", "rows", "rules")]
    text = _catalog((label, label), *others)
    assert len(findings(UnchangedTranslation, {"nl.po": text})) == found


@pytest.mark.parametrize("rule", [EndPunctuationDiffers, MarkupDiffers, PlaceholdersDiffer])
def test_a_faithful_translation_is_clean(findings: Findings, rule: type[Rule]) -> None:
    text = _catalog(("Ring <0>{name}</0> on 3 June 2018.", "Bel <0>{name}</0> op 3 juni 2018."))
    assert findings(rule, {"nl.po": text}) == []
