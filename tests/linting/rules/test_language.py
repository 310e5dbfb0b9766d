"""Titles, paragraphs and passages in another language than is said of them."""

import re
from collections.abc import Callable
from datetime import date
from itertools import pairwise
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms import Glossary
from insaterms.content.translatable.page import page_form
from insaterms.linting.context import Context
from insaterms.linting.diagnostics import Diagnostic
from insaterms.linting.documents.page import Page
from insaterms.linting.documents.twofold_texts import key_language
from insaterms.linting.language.foreign_passages import foreign_passages
from insaterms.linting.language.right_text import right_text
from insaterms.linting.language.set_apart import is_set_apart, own_prose
from insaterms.linting.language.weighing import rough_lean, rough_words
from insaterms.linting.language.wrong_language import (
    headline_language,
    passage_language,
)
from insaterms.linting.language.wrong_passages import runs
from insaterms.linting.language.wrong_translation import translation_is_in
from insaterms.linting.rule import Rule
from insaterms.linting.rules.language import (
    ForeignTextWithoutLang,
    ForeignTitleWithoutGloss,
    HeadlineInWrongLanguage,
    TextInWrongLanguage,
)
from insaterms.linting.sites.site import Site
from insaterms.memory.memory import Memory
from insaterms.model import Language
from insaterms.project import Project
from insaterms.text.language import identify
from insaterms.units import Unit

Findings = Callable[..., list[Diagnostic]]

_NL = "Een kind dat niet naar school gaat, heeft hulp nodig van zijn ouders en van de school.\n"
_EN = "A child who does not go to school should have help from his parents and the school.\n"
_ALL = (
    HeadlineInWrongLanguage,
    TextInWrongLanguage,
    ForeignTitleWithoutGloss,
    ForeignTextWithoutLang,
)


@pytest.fixture(scope="module")
def glossary() -> Glossary:
    return Glossary.load()


def _mended(text: str, found: list[Diagnostic]) -> str:
    edits = [edit for each in found if each.fix for edit in each.fix.edits]
    for edit in sorted(edits, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


def _texts(found: list[Diagnostic]) -> list[str]:
    return [each.text for each in found]


# -- IT301: titles and labels ----------------------------------------------------------


@pytest.mark.parametrize(
    ("page", "wrong"),
    [
        ("# Opening hours\n\n" + _NL, "Opening hours"),
        ("---\ntitle: Frequently asked questions\n---\n\n" + _NL, "Frequently asked questions"),
        (_NL + "\n## How we help your child\n", "How we help your child"),
        (_NL + "\n![A girl on her way to school](girl.png)\n", "A girl on her way to school"),
        ("# [About us](over.md)\n", "[About us](over.md)"),
        ("# **About us**\n", "**About us**"),
    ],
)
def test_a_headline_of_a_dutch_page_that_is_english_is_found(
    findings: Findings, page: str, wrong: str
) -> None:
    [found] = findings(HeadlineInWrongLanguage, {"nl/page.md": page})
    assert found.text == wrong
    assert page[found.span.start : found.span.end] == wrong


@pytest.mark.parametrize(
    ("page", "wrong"),
    [
        ("<h1>Over onze school</h1>", "Over onze school"),
        ("<title>Veelgestelde vragen – Over ons</title>", "Veelgestelde vragen – Over ons"),
        ("<nav><a href='/zoek'>Zoeken op deze site</a></nav>", "Zoeken op deze site"),
        ("<button>Wachtwoord vergeten?</button>", "Wachtwoord vergeten?"),
        ("<img alt='Een leerling in de klas' src='a.png'>", "Een leerling in de klas"),
        ("<button aria-label='Sluit dit venster'>×</button>", "Sluit dit venster"),
        (
            "<table><caption>Aantal thuiszitters per jaar</caption></table>",
            "Aantal thuiszitters per jaar",
        ),
    ],
)
def test_a_headline_of_an_english_page_that_is_dutch_is_found(
    findings: Findings, page: str, wrong: str
) -> None:
    assert _texts(findings(HeadlineInWrongLanguage, {"en/page.html": page})) == [wrong]


@pytest.mark.parametrize(
    "page",
    [
        "# Agenda\n",
        "# Contact\n",
        "# Coach2School\n",
        "# International Network for School Attendance\n",
        "# Jan de Vries\n",
        "# *Back on Track*\n",
        "# “How to help your child”\n",
        "# <i lang='en'>Opening hours</i>\n",
        "# [Opening hours]{lang=en}\n",
        "# Opening hours {lang=en}\n",
        "# Het boek “How to help your child”\n",
        "# English\n",
        "# make_view()\n",
        "# `opening hours`\n",
        "# https://example.org/opening-hours\n",
        "# {{ opening_hours }}\n",
        "# Contact – International Association of Schools\n",
        "# Instructie Option Explicit\n",
        "# git-lint\n",
    ],
)
def test_names_quotations_code_and_marked_words_are_no_headlines_in_the_wrong_language(
    findings: Findings, page: str
) -> None:
    assert findings(HeadlineInWrongLanguage, {"nl/page.md": page + "\n" + _NL}) == []


@pytest.mark.parametrize(
    "word",
    """
    Wachtwoord Voorwoord Nawoord Trefwoord Enzovoort Herkomstland Terugweg Werkplein Spijkerbroek
    Achterstandswijk Zijstraat Eenrichtingsweg Schiereiland Opgeschoten Veiligheidspark Elektrode
    """.split(),
)
def test_a_dutch_word_that_ends_as_names_do_is_a_word(glossary: Glossary, word: str) -> None:
    assert headline_language(word, glossary) == "nl"


@pytest.mark.parametrize(
    "name",
    """
    Kerkstraat_12 Kerkstraat Hoofdstraat Schoolstraat_4 Werkplein_3 Marktplein Museumplein
    Beethovenlaan Steenwijkerland Haarlemmermeer Waterveen Spijkenisse Noordoostpolder Westvoort
    Koningsstraat Kalverstraat Nieuwegracht Molenlanden Beekdaelen Midden-Groningen
    """.split(),
)
def test_a_dutch_place_or_street_is_a_name(glossary: Glossary, name: str) -> None:
    assert headline_language(name.replace("_", " "), glossary) is None


@pytest.mark.parametrize(
    "title",
    [
        *("The Application", "The Decision", "The Project", "The School", "The Team"),
        *("The Procedure", "The Building", "The Agreement", "The Facts", "The Benefits"),
        "The Editors",
        *("School Road", "Main Road", "Healthy Street"),
        *("Age of Majority", "Return of Books"),
    ],
)
def test_english_words_in_the_shape_of_a_name_are_words(glossary: Glossary, title: str) -> None:
    assert headline_language(title, glossary) == "en"


@pytest.mark.parametrize(
    "name",
    [
        *("The Beatles", "The Simpsons", "The Killers", "The Times", "The Economist"),
        *("Abbey Road", "Wall Street", "Times Square", "Silicon Valley", "Kings Cross"),
        *("Game of Thrones", "Return of the King", "Age of Empires", "House of Cards"),
        *("Call of Duty", "New Orleans", "Newcastle upon Tyne"),
    ],
)
def test_an_english_name_of_several_words_is_a_name(glossary: Glossary, name: str) -> None:
    assert headline_language(name, glossary) is None


@pytest.mark.parametrize("word", ["Assessment", "Deadlines", "Speakers", "Checkout"])
def test_a_borrowed_word_is_no_english_title(findings: Findings, word: str) -> None:
    assert findings(HeadlineInWrongLanguage, {"nl/page.md": f"{_NL}\n## {word}\n"}) == []


@pytest.mark.parametrize("word", ["Settings", "Benefits", "Grants", "Projects", "Counselling"])
def test_an_english_word_that_dutch_does_not_borrow_is_found(findings: Findings, word: str) -> None:
    [found] = findings(HeadlineInWrongLanguage, {"nl/page.md": f"{_NL}\n## {word}\n"})
    assert found.text == word


def test_a_title_in_an_element_that_sets_it_apart_is_left_to_the_rule_on_lang(
    findings: Findings,
) -> None:
    page = "<nav><a href='/nl' hreflang='nl'>Lees dit in het Nederlands</a></nav>"
    assert findings(HeadlineInWrongLanguage, {"en/page.html": page}) == []
    [found] = findings(ForeignTextWithoutLang, {"en/page.html": page})
    assert found.text == "Lees dit in het Nederlands"


@pytest.mark.parametrize(
    ("name", "table", "number"),
    [
        ("a.html", "<table><tr><th>School holiday</th></tr><tr><td>1</td></tr></table>", 1),
        ("a.html", "<table><tr><th>Week</th></tr><tr><td>School holiday</td></tr></table>", 0),
        ("a.md", "| School holiday | Begin |\n|---|:-:|\n| Herfst | 1 |", 1),
        ("a.md", "School holiday | Begin\n--- | ---\nHerfst | 1", 1),
        ("a.md", "| Vakantie | Begin |\n|---|---|\n| School holiday | 1 |", 0),
        ("a.md", "| Vakantie | Begin |\n|---|---|\n| School holiday | - |\n| - | - |", 0),
        ("a.md", "Onze school\n\n| School holiday | Begin |\n|---|---|\n| - | - |\n| - | - |", 1),
    ],
)
def test_the_head_of_a_table_is_a_label_and_its_cells_are_none(
    findings: Findings, name: str, table: str, number: int
) -> None:
    prose = f"<p>{_NL}</p>\n" if name.endswith("html") else f"{_NL}\n"
    found = findings(HeadlineInWrongLanguage, {f"nl/{name}": f"{prose}{table}\n"})
    assert _texts(found) == ["School holiday"] * number


def test_words_that_sentences_of_the_page_have_too_are_names_there(findings: Findings) -> None:
    page = "# Software in the Public Interest\n\n"
    within = "Het bestuur van Software in the Public Interest heeft de jaarrekening goedgekeurd.\n"
    assert findings(HeadlineInWrongLanguage, {"nl/page.md": page + within}) == []
    assert len(findings(HeadlineInWrongLanguage, {"nl/page.md": page + _NL})) == 1


def test_nothing_is_found_where_the_language_of_the_page_is_only_guessed() -> None:
    page = Page(
        "page.md", "# Opening hours\n\n" + _EN * 3, "markdown", language="nl", declared=False
    )
    context = Context(Project(), date(2026, 3, 1), Site())
    assert not [found for rule in _ALL for found in rule().check(page, context)]


@pytest.mark.parametrize("language", ["", "de", "fy"])
def test_nothing_is_found_on_a_page_in_a_third_language_or_none(language: str) -> None:
    page = Page("page.md", "# Opening hours\n\n" + _EN * 3, "markdown", language=language)
    context = Context(Project(), date(2026, 3, 1), Site())
    assert not [found for rule in _ALL for found in rule().check(page, context)]


def test_a_headline_that_repeats_its_source_is_left_to_another_rule(findings: Findings) -> None:
    source = "# Opening hours\n\n" + _EN
    assert not findings(
        HeadlineInWrongLanguage, {"page.en.md": source, "page.nl.md": "# Opening hours\n\n" + _NL}
    )
    [found] = findings(
        HeadlineInWrongLanguage,
        {"page.en.md": source, "page.nl.md": "# When we are open\n\n" + _NL},
    )
    assert found.text == "When we are open"


def test_an_attested_term_comes_with_its_source_and_is_written_with_its_capital(
    findings: Findings,
) -> None:
    page = "# School attendance officer\n\n" + _NL
    [found] = findings(HeadlineInWrongLanguage, {"nl/page.md": page})
    assert found.write == "Leerplichtambtenaar"
    assert found.source.startswith("attested, ")
    assert found.fix is not None
    assert found.fix.safe
    mended = _mended(page, [found])
    assert mended == "# Leerplichtambtenaar\n\n" + _NL
    assert findings(HeadlineInWrongLanguage, {"nl/page.md": mended}) == []


def test_the_translation_of_the_source_is_offered_where_the_glossary_has_it(
    findings: Findings,
) -> None:
    files = {
        "page.en.md": "# School attendance officer\n\n" + _EN,
        "page.nl.md": "# The officer of the municipality\n\n" + _NL,
    }
    [found] = findings(HeadlineInWrongLanguage, files)
    assert found.write == "Leerplichtambtenaar"


def test_the_memory_gives_what_somebody_approved(tmp_path: Path, glossary: Glossary) -> None:
    del glossary  # loaded once for all of these tests
    path = str(tmp_path / "memory.db")
    with Memory.open(path, create=True) as memory:
        memory.add(
            [
                Unit("How we help your child", "Zo helpen wij uw kind", "en", "nl", origin="site"),
                Unit("When we are open", "Open", "en", "nl", status="draft"),
            ]
        )
    context = Context(Project(memory=path), date(2026, 3, 1), Site())
    right = right_text("How we help your child", "en", context)
    assert right is not None
    assert (right.text, right.safe) == ("Zo helpen wij uw kind", True)
    assert right.source == "approved in the translation memory, from site"
    assert right_text("When we are open", "en", context) is None


@pytest.mark.parametrize(
    ("detail", "language"),
    [
        ("title_nl", "nl"),
        ("title-en", "en"),
        ("title.en", "en"),
        ("nav[0].title.nl", "nl"),
        ("nl.title", "nl"),
        ("title_nl-BE", "nl"),
        ("title", None),
        ("panel", None),
        ("open", None),
        ("en_route", None),
    ],
)
def test_a_key_of_data_says_the_language_of_its_text(
    detail: str, language: Language | None
) -> None:
    assert key_language(detail) == language


def test_a_text_of_data_is_judged_by_its_key(findings: Findings) -> None:
    page = "title_nl: Opening hours\ntitle_en: Opening hours\nname_nl: Openingstijden\n"
    [found] = findings(HeadlineInWrongLanguage, {"data/page.yaml": page})
    assert found.span.line == 1


# -- IT301: translations ---------------------------------------------------------------

_HEADER = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Language: nl\\n"\n'


def _catalog(*pairs: tuple[str, str]) -> str:
    return _HEADER + "".join(f'\nmsgid "{one}"\nmsgstr "{other}"\n' for one, other in pairs)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (
            "Your child was absent from school today.",
            "Today your child did not come to the school.",
        ),
        ("How can we help?", "What can the school do for you?"),
        ("Who to call", "School attendance officer"),
        ("How to reach us", "Frequently asked questions"),
        ("Main menu", "Navigation menu"),
        ("Search results", "Results of your search"),
        (
            "Please note that we are closed.",
            "Do you really want to close the office during the weeks of the holidays?",
        ),
    ],
)
def test_a_translation_that_is_still_english_is_found(
    findings: Findings, source: str, target: str
) -> None:
    text = _catalog(("Home page", "Startpagina"), (source, target))
    [found] = findings(HeadlineInWrongLanguage, {"nl.po": text})
    assert found.text == target
    assert text[found.span.start : found.span.end] == target


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Sampling Rate", "Sampling rate"),
        ("Page_Up", "Page Up"),
        ("for NAME in WORDS; do COMMANDS; done", "for NAAM in WOORDEN; do OPDRACHTEN; done"),
        ("Death Metal", "Death metal"),
        ("Japanese", "Japans"),
        ("Entry", "Item"),
        ("Main menu", "Menu dashboard"),
        ("Search results", "Results van search"),
        ("School holidays", "School holiday"),
        ("Welcome to Claws Mail", "Welkom bij Claws Mail"),
        ("Already on branch", "Is reeds in branch"),
        ("We use The Link.", "Wij gebruiken The Link."),
        ("The title is “A day at the school of the future”.", "De titel is “A day at the school”."),
        ("&Save", "&Opslaan"),
        ("Opening hours", "Opening hours"),
        ("Opening hours", ""),
        ("%(count)s of %(total)s", "%(count)s van %(total)s"),
    ],
)
def test_names_loans_usage_and_copies_are_no_translations_in_the_wrong_language(
    findings: Findings, source: str, target: str
) -> None:
    assert findings(HeadlineInWrongLanguage, {"nl.po": _catalog((source, target))}) == []


def test_a_fuzzy_translation_is_left_to_whoever_looks_at_it(findings: Findings) -> None:
    text = _catalog(("How to reach us", "Frequently asked questions"))
    fuzzy = text.replace('msgid "How', '#, fuzzy\nmsgid "How')
    assert len(findings(HeadlineInWrongLanguage, {"nl.po": text})) == 1
    assert findings(HeadlineInWrongLanguage, {"nl.po": fuzzy}) == []


def test_a_pair_that_is_swapped_is_said_to_be(findings: Findings) -> None:
    pair = ("Hier staat wat de school doet voor u.", "Here is what the school does for you.")
    [found] = findings(HeadlineInWrongLanguage, {"nl.po": _catalog(pair)})
    assert "swapped" in found.message
    assert not found.write


def test_a_translation_that_the_glossary_attests_is_written_safely(findings: Findings) -> None:
    text = _catalog(("School attendance officer", "The officer of the local council"))
    [found] = findings(HeadlineInWrongLanguage, {"nl.po": text})
    assert found.write == "Leerplichtambtenaar"
    mended = _mended(text, [found])
    assert mended == _catalog(("School attendance officer", "Leerplichtambtenaar"))


def test_units_of_a_memory_are_judged_as_messages_are(findings: Findings) -> None:
    units = "".join(
        f'<tu><tuv xml:lang="nl"><seg>{one}</seg></tuv>'
        f'<tuv xml:lang="en"><seg>{other}</seg></tuv></tu>'
        for one, other in [
            ("De school is dicht.", "The school is closed."),
            ("Wie helpt mijn kind?", "Wat kan de school voor mijn kind doen?"),
        ]
    )
    text = (
        '<?xml version="1.0"?><tmx version="1.4"><header srclang="nl" segtype="sentence" '
        'creationtool="t" creationtoolversion="1" adminlang="en" o-tmf="t" datatype="plaintext"/>'
        f"<body>{units}</body></tmx>"
    )
    assert _texts(findings(HeadlineInWrongLanguage, {"units.tmx": text})) == [
        "Wat kan de school voor mijn kind doen?"
    ]


# -- IT302: paragraphs -----------------------------------------------------------------


def test_paragraphs_in_the_wrong_language_that_follow_one_another_are_one_finding(
    findings: Findings,
) -> None:
    page = f"{_NL}\n{_NL}\n{_EN}\nJa.\n\n{_EN}\n{_NL}\n{_EN}\n{_NL}\n{_NL}\n{_NL}\n{_NL}"
    found = findings(TextInWrongLanguage, {"nl/page.md": page})
    assert [each.message.split(" English")[0] for each in found] == [
        "2 paragraphs are",
        "this paragraph is",
    ]
    assert page[found[0].span.start : found[0].span.end] == f"{_EN}\nJa.\n\n{_EN.strip()}"


def test_a_page_in_the_wrong_language_is_one_finding_with_its_headlines(
    findings: Findings,
) -> None:
    page = f"# Opening hours\n\n{_EN}\n{_EN}\n## How we help your child\n\n{_EN}"
    [found] = findings(TextInWrongLanguage, {"nl/page.md": page})
    assert found.message.startswith("the text of this page is English")
    assert findings(HeadlineInWrongLanguage, {"nl/page.md": page}) == []


@pytest.mark.parametrize(
    "page",
    [
        _NL,
        "The school is closed.\n",
        f'<div lang="en">\n\n{_EN}\n</div>\n',
        f"<p lang='en'>{_EN}</p>\n",
        f"“{_EN.strip()}”\n",
        f"    {_EN}",
        "`for a in the list of these that are not with his or her own`\n",
        f"De rector zei: “{_EN.strip()}” Daarna was het stil.\n",
        "set-remove (a|b) --with FILE [the ...] {of} --and = that | to $THIS from_that\n",
    ],
)
def test_short_marked_quoted_and_coded_text_is_in_no_wrong_language(
    findings: Findings, page: str
) -> None:
    assert findings(TextInWrongLanguage, {"nl/page.md": f"{page}\n{_NL}\n{_NL}"}) == []


def test_paragraphs_that_repeat_the_source_are_left_to_another_rule(findings: Findings) -> None:
    files = {"page.en.md": f"{_EN}\n{_EN}", "page.nl.md": f"{_EN}\n{_NL}\n{_NL}\n{_NL}"}
    assert findings(TextInWrongLanguage, files) == []


@given(st.lists(st.sampled_from([_NL, _EN, "Ja.\n", "42\n"]), max_size=12))
def test_runs_hold_each_foreign_paragraph_once_and_no_other(paragraphs: list[str]) -> None:
    page = Page("page.md", "\n".join(paragraphs), "markdown", language="nl")
    found = [text.text for run in runs(page) for text in run.texts]
    assert found == [_EN.strip()] * paragraphs.count(_EN)


# -- IT303: titles without a gloss -----------------------------------------------------

_PAGE = "This page tells visitors from abroad how reading is taught at our schools.\n\n"


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("It was organised by ‘Steunpunt Goed Lezen’ of the city.", ["Steunpunt Goed Lezen"]),
        ("An article in *Tijdschrift voor Taal* says so.", ["Tijdschrift voor Taal"]),
        ("The Thuiszitterspact was signed by everybody.", ["Thuiszitterspact"]),
        ("The Thuiszitterspact (Youth Not Attending School Pact) was signed.", []),
        ("The Youth Not Attending School Pact followed. It is the Thuiszitterspact.", []),
        ("It was organised by ‘Steunpunt Goed Lezen’ (‘Reading Well Support Centre’).", []),
        ("Jan van der Berg and Els de Boer wrote it.", []),
        ("The International Network for School Attendance met.", []),
        ("- ‘Steunpunt Goed Lezen’ (2014). *Lezen en Leren*. Utrecht.", []),
        ("| Name |\n|---|\n| ‘Steunpunt Goed Lezen’ |", []),
        ("## References\n\n- *Tijdschrift voor Taal*", []),
        ('<abbr title="Reading Support">‘Steunpunt Goed Lezen’</abbr> did it.', []),
    ],
)
def test_dutch_titles_on_an_english_page(
    findings: Findings, sentence: str, names: list[str]
) -> None:
    found = findings(ForeignTitleWithoutGloss, {"en/page.md": _PAGE + sentence + "\n"})
    assert _texts(found) == names


def test_english_titles_on_a_dutch_page_need_a_gloss_only_where_the_glossary_has_one(
    findings: Findings,
) -> None:
    page = _NL + "\nDe ‘Free Software Foundation’ en het Youth Not Attending School Pact zijn er.\n"
    [found] = findings(ForeignTitleWithoutGloss, {"nl/page.md": page})
    assert (found.text, found.write) == ("Youth Not Attending School Pact", "Thuiszitterspact")


def test_the_gloss_is_put_behind_what_closes_the_title(findings: Findings) -> None:
    page = _PAGE + "They signed the *Thuiszitterspact* in 2016.\n"
    [found] = findings(ForeignTitleWithoutGloss, {"en/page.md": page})
    assert found.fix is not None
    assert not found.fix.safe
    mended = _mended(page, [found])
    assert "the *Thuiszitterspact* (Youth Not Attending School Pact) in" in mended
    assert findings(ForeignTitleWithoutGloss, {"en/page.md": mended}) == []


def test_a_title_is_reported_once_a_page(findings: Findings) -> None:
    page = _PAGE + "The Thuiszitterspact is old. The Thuiszitterspact is good.\n"
    assert len(findings(ForeignTitleWithoutGloss, {"en/page.md": page})) == 1


# -- IT304: passages without lang ------------------------------------------------------


@pytest.mark.parametrize(
    ("passage", "mended"),
    [
        ("<i>thuiszitter</i>", '<i lang="nl">thuiszitter</i>'),
        ("<em class='x'>leerplicht</em>", "<em lang=\"nl\" class='x'>leerplicht</em>"),
        (
            "<q>Iedereen hoort naar school te gaan</q>",
            '<q lang="nl">Iedereen hoort naar school te gaan</q>',
        ),
        ("<cite>Nieuw leesblad</cite>", '<cite lang="nl">Nieuw leesblad</cite>'),
        ("<dfn><b>spijbelen</b></dfn>", '<dfn lang="nl"><b>spijbelen</b></dfn>'),
        (
            "<a href='x'>lees hier meer over de leerplicht</a>",
            "<a lang=\"nl\" href='x'>lees hier meer over de leerplicht</a>",
        ),
        ("<a hreflang=nl href=x>Nederlands</a>", '<a lang="nl" hreflang=nl href=x>Nederlands</a>'),
        (
            "<a href=x><em>wij gaan naar school</em></a>",
            '<a href=x><em lang="nl">wij gaan naar school</em></a>',
        ),
    ],
)
def test_a_dutch_passage_of_an_english_page_gets_its_lang(
    findings: Findings, passage: str, mended: str
) -> None:
    page = f"<html lang='en'><p>In Dutch they call it {passage}, which nobody translates.</p>"
    found = findings(ForeignTextWithoutLang, {"en/page.html": page})
    assert _mended(page, found) == page.replace(passage, mended)
    assert all(each.fix and each.fix.safe for each in found)
    assert {each.fix.title for each in found if each.fix} == {'Add lang="nl"'}
    assert findings(ForeignTextWithoutLang, {"en/page.html": _mended(page, found)}) == []


@pytest.mark.parametrize(
    "passage",
    [
        "<i lang='nl'>thuiszitter</i>",
        "<span lang='nl'><i>thuiszitter</i></span>",
        "<i>the pupil</i>",
        "<i>Jan de Vries</i>",
        "<i>Den Haag</i>",
        "<i>startpar</i>",
        "<a href='x'>Steunpunt Goed Lezen</a>",
        "<em>Steunpunt Passend Onderwijs</em>",
        "<code><i>thuiszitter</i></code>",
        "<i translate='no'>thuiszitter</i>",
        "<i>agenda</i>",
        "<a href='x'>Nederlands</a>",
        "<i></i>",
        "<i>thuiszitter",
    ],
)
def test_names_and_what_is_marked_need_no_lang(findings: Findings, passage: str) -> None:
    page = f"<html lang='en'><p>In Dutch they call it {passage}, which nobody translates.</p>"
    assert findings(ForeignTextWithoutLang, {"en/page.html": page}) == []


def test_a_template_is_read_as_its_page_and_its_own_tags_are_no_words(findings: Findings) -> None:
    page = (
        "{% block body %}<p>In Dutch it is <i>thuiszitter</i>, {{ x }}.</p>"
        '<p>Or <i lang="{{ other }}">leerplicht</i>, <i {{ attributes }}>leerplicht</i>.</p>'
        "<p>And <i>{{ leerplicht }}</i>.</p>{% endblock %}"
    )
    found = findings(ForeignTextWithoutLang, {"en/page.html": page})
    assert _texts(found) == ["thuiszitter"]
    assert '<i lang="nl">thuiszitter</i>' in _mended(page, found)


def test_markdown_is_held_to_it_once_it_uses_lang(findings: Findings) -> None:
    one = "In Dutch this is called *thuiszitter* by those who know.\n"
    other = "The word <i lang='nl'>leerplicht</i> is another, and <i>spijbelen</i> too.\n"
    assert findings(ForeignTextWithoutLang, {"en/page.md": one}) == []
    page = f"{one}\n{other}"
    found = findings(ForeignTextWithoutLang, {"en/page.md": page})
    assert _texts(found) == ["thuiszitter", "spijbelen"]
    mended = _mended(page, found)
    assert '*<span lang="nl">thuiszitter</span>*' in mended
    assert '<i lang="nl">spijbelen</i>' in mended
    assert findings(ForeignTextWithoutLang, {"en/page.md": mended}) == []


def test_an_attribute_list_says_the_language_too(findings: Findings) -> None:
    page = "We say *leerplicht*{lang=nl}, [spijbelen](x){: lang=nl } and *thuiszitter*.\n"
    assert _texts(findings(ForeignTextWithoutLang, {"en/page.md": page})) == ["thuiszitter"]


_TAGS = st.sampled_from(
    ["<i>", "</i>", "<p>", "</p>", "<a hreflang=nl>", "</a>", "<i lang='nl'>", "<q>", "</q>",
     "thuiszitter", " the pupil ", "wij gaan naar school", "{{ x }}", "&amp;", "<", "“", "\n\n"]
)  # fmt: skip


@given(st.lists(_TAGS, max_size=30).map("".join))
def test_passages_never_overlap_and_a_second_look_finds_nothing(text: str) -> None:
    glossary = Glossary.load()
    page = Page("page.html", text, "html", language="en")
    found = list(foreign_passages(page, glossary))
    for one, other in pairwise(found):
        assert one.end <= other.start
    for place, added in sorted((edit for each in found for edit in each.edits), reverse=True):
        text = text[:place] + added + text[place:]
    assert not list(foreign_passages(Page("page.html", text, "html", language="en"), glossary))


# -- what they stand on ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "prose"),
    [
        ("Het boek *The Link* van nu", "Het boek van nu"),
        ("Het boek _The Link_ van nu", "Het boek van nu"),
        ("Het boek ‘The Link’ van nu", "Het boek van nu"),
        ("’s Ochtends op school", "’s Ochtends op school"),
        ("Foto's van de school's tuin", "Foto's van de school's tuin"),
        ("Het <cite>Blad</cite> <b>hier</b>", "Het hier"),
        ("Een <span lang=en>school</span> hier", "Een hier"),
        ("Een [school](x){lang=en} hier", "Een hier"),
        ("2 * 3 * 4", "2 * 3 * 4"),
    ],
)
def test_what_is_set_apart_is_taken_out(text: str, prose: str) -> None:
    assert " ".join(own_prose(text).split()) == prose


@pytest.mark.parametrize(
    ("before", "apart"),
    [
        ("<h2><cite>", True),
        ("<h2><cite class='x'><b>", True),
        ("<a class=x hreflang='nl'>", True),
        ("<a href='nl'>", False),
        ("<h2>", False),
        ("<cite>X</cite>", False),
        ("<img alt='", False),
    ],
)
def test_the_tags_before_a_text_may_set_all_of_it_apart(before: str, *, apart: bool) -> None:
    assert is_set_apart(before + "Over ons", len(before)) == apart


def test_hardly_any_title_is_taken_for_the_other_language(glossary: Glossary) -> None:
    path = Path(__file__).parents[2] / "text" / "titles.tsv"
    titles = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]
    clear = [row for row in titles if len(row) > 2 and row[1] in {"nl", "en"}]
    told = [headline_language(title, glossary) for _, _, title, *_ in clear]
    assert len(clear) >= 800
    wrong = sum(answer not in {row[1], None} for row, answer in zip(clear, told, strict=True))
    assert wrong <= 0.005 * len(clear)
    assert sum(answer is None for answer in told) <= 0.1 * len(clear)


@pytest.mark.parametrize(("said", "text"), [("nl", _NL), ("en", _EN)])
def test_a_passage_is_in_its_own_language_whatever_is_said(said: Language, text: str) -> None:
    other: Language = "en" if said == "nl" else "nl"
    assert passage_language(text, said) == said
    assert passage_language(text, other) == said


@given(st.text(max_size=80), st.text(max_size=80))
def test_any_texts_have_an_answer(source: str, target: str) -> None:
    glossary = Glossary.load()
    assert not translation_is_in(source, source, "en", glossary)
    assert translation_is_in(source, target, "en", glossary) in {True, False}
    assert headline_language(target, glossary) in {"nl", "en", None}
    assert passage_language(target, "nl") in {"nl", "en", None}


def test_the_rough_lean_has_the_sign_of_the_language_of_a_sentence() -> None:
    for text in (_NL, _EN):
        assert (rough_lean(rough_words(text)) > 0) == (identify(text) == "nl")


@pytest.mark.parametrize(
    ("path", "piece"),
    [
        ("page.html", "<i>"),
        ("page.html", "<i>thuiszitter "),
        ("page.html", "<a hreflang=en>x</a> "),
        ("page.html", "<h1>The school</h1>"),
        ("page.md", "*a "),
        ("page.md", "*<i lang=en>x</i> "),
        ("page.md", "“a "),
        ("page.md", "{lang="),
        ("page.md", "De School Journal "),
        ("page.md", "the "),
    ],
)
def test_twice_as_much_takes_at_most_twice_and_a_bit_of_the_time(
    assert_linear: Callable[..., None], path: str, piece: str
) -> None:
    context = Context(Project(), date(2026, 3, 1), Site())

    def seconds(size: int) -> float:
        page = Page(path, piece * (size // len(piece)), page_form(path) or "text", language="nl")
        read = len(page.texts) + len(page.blocks)  # before the clock starts
        start = process_time()
        found = [each for rule in _ALL for each in rule().check(page, context)]
        assert len(found) <= 4 * read
        return process_time() - start

    assert_linear(seconds, 1_000, 40_000)


@pytest.mark.parametrize("rule", _ALL)
def test_a_rule_is_documented_with_what_it_does_and_how_to_silence_it(rule: type[Rule]) -> None:
    headings = re.findall(r"^ *## (.+)$", rule.__doc__ or "", re.MULTILINE)
    assert headings == ["What it does", "Why is this bad?", "Example", "How to silence it"]
