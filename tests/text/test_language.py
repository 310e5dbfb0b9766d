"""Telling Dutch from English."""

import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms import Glossary
from insaterms.model import Language
from insaterms.text.language import (
    EXAMINED,
    Known,
    clues,
    identify,
    lean,
    letter_groups,
)
from insaterms.text.language_letters import leaning_of
from insaterms.text.language_tables import GROUPS, STRANGE
from insaterms.text.language_vocabulary import BOTH, DUTCH, ENGLISH, LOANS, NAMES
from insaterms.text.language_words import FOREIGN, GRAMMAR, USUAL

TITLES = [
    line.split("\t")
    for line in (Path(__file__).parent / "titles.tsv").read_text(encoding="utf-8").splitlines()
    if not line.startswith("# ")
]


class Terms:
    """A glossary of a few terms."""

    def __init__(self, **terms: set[Language]) -> None:
        self.terms = terms

    def languages(self, text: str, /) -> frozenset[Language]:
        return frozenset(self.terms.get(text.lower().replace(" ", "_"), ()))


@pytest.fixture(scope="module")
def glossary() -> Glossary:
    return Glossary.load()


# -- titles --------------------------------------------------------------------------


def test_hardly_any_title_is_told_wrong_and_few_are_left_untold() -> None:
    assert len(TITLES) >= 1170
    counts: Counter[str] = Counter()
    for _, language, title, _ in TITLES:
        answer = identify(title) or "neutral"
        kind = "neutral" if language == "neutral" else "clear"
        counts[kind] += 1
        counts[f"{kind}, wrong"] += answer not in {language, "neutral"}
        counts["untold"] += kind == "clear" and answer == "neutral"
    assert counts["clear"] >= 800
    assert counts["neutral"] >= 200
    assert counts["clear, wrong"] <= 0.01 * counts["clear"]
    assert counts["untold"] <= 0.1 * counts["clear"]
    assert counts["neutral, wrong"] <= 0.05 * counts["neutral"]


@pytest.mark.parametrize(
    ("title", "language"),
    [
        ("NIEUWS UIT DE REGIO", "nl"),
        ("OPENING HOURS", "en"),
        ("SCHOOLVERZUIM", "nl"),
        ("HET PACT", "nl"),
        ("’s Ochtends vroeg", "nl"),
        ("'t Huis aan de gracht", "nl"),
        ("Foto’s van de open dag", "nl"),
        ("It’s free", "en"),
        ("They’ve moved", "en"),
        ("The school’s website", "en"),
        ("Mbo’ers", "nl"),
        ("RMC-functie", "nl"),
        ("IJsvereniging", "nl"),
        ("Vrĳe tĳd", "nl"),
        ("HÉT GESPREK", "nl"),
        ("Dé aanpak", "nl"),
        ("<h2 class='kop'>Over ons</h2>", "nl"),
        ("Vragen &amp; antwoorden", "nl"),
        ("We don&rsquo;t know", "en"),
        ("Co&ouml;rdinator", "nl"),
        ("Open\u00adings\u00adtijden", "nl"),
        ("%(count)s pupils", "en"),
        ("{name} is ziek gemeld", "nl"),
        ("Mail the office: office@example.org", "en"),
        ("Radboud University", "en"),
        ("U bent hier", "nl"),
        ("Mark your calendar", "en"),
        ("Tom and the School", "en"),
        ("Reeds gemeld", "nl"),
        ("In het Fins", "nl"),
        ("Finnish lessons", "en"),
    ],
)
def test_a_title_in_any_dress(title: str, language: Language) -> None:
    assert identify(title) == language


@pytest.mark.parametrize(
    "title",
    [
        "",
        " ",
        "42",
        "12.30",
        "a",
        "Agenda",
        "REGISTER",
        "Home",
        "HOME",
        "Contact",
        "Coach2School",
        "@School",
        "M@ZL",
        "OESO",
        "GitHub",
        "https://example.org/over-ons/het-team",
        "www.example.org",
        "redactie@example.org",
        "Pieter van der Meer",
        "Anna Jansen",
        "O’Brien",
        "日本語",
        "🙂",
        "\ud800",
        "%s",
        "Of",
        "Over",
    ],
)
def test_names_signs_and_words_of_both_languages_have_none(title: str) -> None:
    assert identify(title) is None


@pytest.mark.parametrize(
    "title",
    [
        "Rue de la Gare",
        "L’école de d’Artagnan",
        "Das Haus und der Garten",
        "Los niños del barrio",
        "Allgemeine Geschäftsbedingungen",
        "Protección de datos",
        "Qui sommes-nous ?",
        "Informazioni aziendali",
        "Öffnungszeiten",
    ],
)
def test_a_title_in_a_third_language_has_none(title: str) -> None:
    assert identify(title) is None


def test_a_name_in_the_other_language_does_not_turn_a_sentence() -> None:
    assert identify("The role of Steunpunt Passend Onderwijs in the regions") == "en"
    assert identify("De rol van Attendance Works in het buitenland") == "nl"


@pytest.mark.parametrize(
    ("title", "language"),
    [
        ("Lezing over The Rolling Stones in Assen", "nl"),
        ("Recensie: The Great Gatsby", "nl"),
        ("Book review: Het Verboden Rijk", "en"),
        ("Update: nieuwe brug open", "nl"),
        ("Living in Nieuw-Vennep", "en"),
        ("The Nederlandse Spoorwegen explained", "en"),
        ("The Rights of Children", "en"),
        ("Algemene Ledenvergadering", "nl"),
        ("Review: nieuwe iPhone getest", "nl"),
        ("Visiting Den Haag", "en"),
        ("Trains from Den Haag Centraal", "en"),
    ],
)
def test_a_name_says_less_than_the_words_around_it(title: str, language: Language) -> None:
    assert identify(title) == language


def test_in_a_long_text_each_word_counts_as_it_is() -> None:
    name = "Verboden Rijk"
    short, long = f"About {name}", f"{'about ' * 8}{name}"
    assert sum(clue.weight for clue in clues(short) if clue.weight > 0) > 0
    assert [clue.weight for clue in clues(long) if clue.weight > 0] == [
        lean("verboden"),
        lean("rijk"),
    ]


def test_a_hyphen_in_a_long_text_takes_nothing_from_its_other_words() -> None:
    text = "The data on the website are made on-the-fly by the program on the server"
    assert lean(text) < -10


def test_an_english_loan_does_not_turn_a_dutch_title() -> None:
    assert identify("Aantal threads") == "nl"
    assert identify("Meetings plannen") == "nl"
    assert identify("Lay-out beheren") == "nl"
    assert identify("The threads explained") == "en"


@pytest.mark.parametrize("title", ["Google Maps", "Microsoft Word", "Groningen Airport"])
def test_a_product_or_what_has_the_name_of_a_place_has_none(title: str) -> None:
    assert identify(title) is None


def test_a_word_of_both_languages_says_little_and_decides_nothing() -> None:
    for word in ("lost", "stock", "meeting", "support", "service"):
        assert identify(word) is None
    assert identify("Connection lost") == "en"


def test_a_name_is_one_with_a_capital_only() -> None:
    name = next(name for name in NAMES.split() if abs(leaning_of(name) or 0.0) > 2)
    assert leaning_of(name, capital=True) == 0


def test_letters_of_a_third_language_say_nothing_of_these() -> None:
    assert leaning_of("geschäftsbedingungen") is None
    assert leaning_of("zavrč") is None
    assert leaning_of("openingstijden") == 3
    assert leaning_of("indonesië") == 3
    assert leaning_of("xxxx") == 0


def test_a_surname_at_the_beginning_of_a_title_is_no_article() -> None:
    assert identify("De Boer wins gold") != "nl"
    assert identify("De Boer wint goud") == "nl"
    assert lean("De Boer wins gold") < lean("De boer wins gold")


def test_a_particle_within_a_name_says_less_than_an_article() -> None:
    assert 0 < lean("Forum van Rotterdam") < lean("forum van Rotterdam")


# -- the glossary --------------------------------------------------------------------


def test_a_term_of_one_language_decides_against_all_other_evidence() -> None:
    assert identify("The Way Home", Terms(the_way_home={"nl"})) == "nl"
    assert identify("Zomaar een naam", Terms(zomaar_een_naam={"en"})) == "en"


def test_a_name_of_both_languages_needs_much_evidence() -> None:
    both: set[Language] = {"nl", "en"}
    assert identify("Zonnewijzer") == "nl"
    assert identify("Zonnewijzer", Terms(zonnewijzer=both)) is None
    assert identify("Weten wat werkt", Terms(weten_wat_werkt=both)) == "nl"


def test_terms_among_the_words_decide_where_nothing_else_does() -> None:
    assert identify("Project Ingrado") is None
    assert identify("Project Ingrado", Terms(ingrado={"nl"})) == "nl"
    assert identify("Project Ingrado", Terms(ingrado={"en"})) == "en"
    assert identify("Project Ingrado", Terms(ingrado={"nl", "en"})) is None


def test_the_bundled_glossary_knows_its_terms(glossary: Glossary) -> None:
    known: Known = glossary
    assert known.languages("thuiszitters") == {"nl"}
    assert known.languages("School refusal") == {"en"}
    assert known.languages("@school") == {"nl", "en"}
    assert known.languages("zonnewijzer") == frozenset()
    assert known.languages("") == frozenset()
    assert identify("schoolweigering", glossary) == "nl"
    assert identify("@School", glossary) is None


def test_a_case_sensitive_term_is_known_in_its_own_case(glossary: Glossary) -> None:
    term = next(
        t.text
        for concept in glossary
        for t in concept.terms["nl"]
        if t.case_sensitive and t.text.isupper() and not glossary.languages(t.text.lower())
    )
    assert "nl" in glossary.languages(term)


def test_compounds_and_errors_are_not_known(glossary: Glossary) -> None:
    assert glossary.lookup("thuiszittersfeest")
    assert glossary.languages("thuiszittersfeest") == frozenset()


# -- evidence ------------------------------------------------------------------------


def test_clues_say_what_each_word_tells() -> None:
    found = {clue.word: clue for clue in clues("De kwaliteit du project in Leiden")}
    assert found["de"].kind == "grammar"
    assert found["kwaliteit"].kind == "letters"
    assert found["kwaliteit"].weight > 0
    assert found["du"].kind == "foreign"
    assert not {"project", "in", "leiden"} & set(found)
    assert [clue.kind for clue in clues("nieuws")] == ["usual"]


def test_lean_is_positive_for_dutch_and_nothing_for_nothing() -> None:
    assert lean("het") > 0 > lean("the")
    assert lean("") == lean("1969") == 0


def test_each_letter_group_of_a_word_is_listed_with_its_ends() -> None:
    assert letter_groups("ja") == ["<j", "ja", "a>", "<ja", "ja>", "<ja>"]
    assert letter_groups("a" * 1000) == letter_groups("a" * 40)


# -- the tables ----------------------------------------------------------------------


@pytest.mark.parametrize(("table", "least"), [(GROUPS, 8000), (STRANGE, 4000)])
def test_the_tables_of_letters_are_sane(
    table: tuple[tuple[int, int, str], ...], least: int
) -> None:
    seen: Counter[str] = Counter()
    for length, weight, groups in table:
        assert 2 <= length <= 5
        assert 0 < abs(weight) <= 40
        assert len(groups) % length == 0
        seen.update(groups[i : i + length] for i in range(0, len(groups), length))
    assert max(seen.values()) == 1
    assert least < len(seen) < 15000
    assert all(group == group.lower() for group in seen)


def test_no_word_of_the_vocabulary_stands_twice() -> None:
    words = [word for block in (BOTH, DUTCH, ENGLISH, LOANS, NAMES) for word in block.split()]
    assert len(words) == len(set(words))
    assert 15_000 < len(words) < 40_000
    assert all(word == word.lower() and word.isalpha() for word in words)


def test_no_word_stands_in_two_lists() -> None:
    assert not set(GRAMMAR) & set(USUAL)
    assert not set(GRAMMAR) & FOREIGN
    assert not set(USUAL) & FOREIGN


def test_importing_the_package_loads_neither_module_nor_table() -> None:
    program = "import insaterms, sys; print([m for m in sys.modules if 'text.language' in m])"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_importing_the_module_does_not_load_the_table() -> None:
    program = (
        "import sys, insaterms.text.language as l;"
        "n = {'insaterms.text.language_tables', 'insaterms.text.language_vocabulary'};"
        "print(bool(n & {*sys.modules})); l.identify('zonnewijzer'); print(n < {*sys.modules})"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["False", "True"]


# -- laws ----------------------------------------------------------------------------


@given(st.text(st.characters(exclude_categories=())))
def test_any_text_has_an_answer_that_agrees_with_its_lean(text: str) -> None:
    weight = lean(text)
    assert identify(text) == (None if abs(weight) < 1.6 else "nl" if weight > 0 else "en")


@given(st.text("<>&;{}%()'’.@:/aë\u0301 Z0é\ud800", max_size=60))
def test_broken_markup_raises_nothing(text: str) -> None:
    assert identify(text) in {None, "nl", "en"}


@given(st.text(max_size=50))
def test_only_the_beginning_of_a_text_is_examined(text: str) -> None:
    beginning = "Het is een lange tekst. ".ljust(EXAMINED)
    assert clues(beginning + text) == clues(beginning)


@pytest.mark.parametrize(
    "piece", ["<", "<a", "a-", "-", ": ", "&", "&amp", "{", "%(", "'", "a", "a.", "é", "de "]
)
def test_ten_megabytes_take_no_longer_than_the_examined_part(piece: str) -> None:
    text = piece * (10_000_000 // len(piece))
    identify("zonnewijzer")
    start = process_time()
    identify(text)
    assert process_time() - start < 0.5


@pytest.mark.parametrize("case", [str.lower, str.upper, str.capitalize])
def test_case_does_not_change_the_language_of_a_sentence(case: Callable[[str], str]) -> None:
    assert identify(case("wij zoeken een nieuwe collega")) == "nl"
    assert identify(case("we are looking for a new colleague")) == "en"
