"""What a glossary page lists."""

from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from insaterms import Concept, Definition, Term
from insaterms.integrations.glossary_entries import Name, entries, initial
from insaterms.integrations.glossary_page import markdown_page


def _concept(name: str, dutch: tuple[Term, ...], english: tuple[Term, ...] = ()) -> Concept:
    terms = {"nl": dutch, "en": english}
    return Concept(name, "school", terms={side: own for side, own in terms.items() if own})  # type: ignore[misc]


_CONCEPTS = [
    _concept("zzp", (Term("ZZP’er"),), (Term("freelancer"),)),
    _concept("ecole", (Term("école"),)),
    _concept("ijs", (Term("ĳstijd"), Term("ijzig", status="deprecated")), (Term("ice age"),)),
    _concept("eland", (Term("Eland"), Term("elant", type="misspelling"), Term("elanddier"))),
    _concept("getal", (Term("2 uur"),)),
    _concept("weg", (Term("weg", status="superseded"),)),
]


def test_concepts_stand_in_the_order_of_the_alphabet_with_what_may_be_written() -> None:
    listed = entries(_CONCEPTS, "nl")
    assert [(each.id, initial(each)) for each in listed] == [
        ("getal", "#"),
        ("ecole", "E"),
        ("eland", "E"),
        ("ijs", "I"),
        ("zzp", "Z"),
    ]
    assert listed[2].names == (Name("Eland", "nl"), Name("elanddier", "nl"))
    assert listed[3].translations == (Name("ice age", "en"),)


def test_a_concept_without_a_name_in_the_language_stands_under_its_other_name() -> None:
    [freelancer, ice] = [each for each in entries(_CONCEPTS, "en") if each.translations]
    assert (ice.names, ice.translations) == ((Name("ice age", "en"),), (Name("ĳstijd", "nl"),))
    assert freelancer.names == (Name("freelancer", "en"),)
    [school] = [each for each in entries(_CONCEPTS, "en") if each.id == "ecole"]
    assert (school.names, school.translations) == ((Name("école", "nl"),), ())


@pytest.mark.parametrize(
    ("dutch", "english", "spoken"),
    [
        ("Steunpunt Passend Onderwijs", "Steunpunt Passend Onderwijs", ("nl", "nl")),
        ("Centre for the Prevention of School Absence", None, ("en", "en")),
        ("Veilig thuis", "Veilig Thuis", ("nl", "nl")),
        ("Coach2School", None, ("nl", "en")),
        ("steunpunt", "support point", ("nl", "en")),
        ("agenda", "the order of the day", ("nl", "en")),
    ],
)
def test_a_name_is_in_the_language_of_its_words(
    dutch: str, english: str | None, spoken: tuple[str, str]
) -> None:
    concept = _concept("a", (Term(dutch),), (Term(english or dutch),))
    [entry] = entries([concept], "nl")
    assert (entry.names[0].language, entry.translations[0].language) == spoken
    [entry] = entries([concept], "en")
    assert (entry.translations[0].language, entry.names[0].language) == spoken


def test_an_acronym_has_the_language_of_its_texts() -> None:
    terms = (Term("Steunpunt Onderwijs"), Term("de NL-raad", type="acronym"))
    [entry] = entries([_concept("a", terms, terms)], "en")
    assert [name.language for name in entry.names] == ["nl", "en"]
    page = markdown_page([_concept("a", terms, terms)], "en")
    assert '<dt id="a"><dfn lang="nl">Steunpunt Onderwijs</dfn>, de NL-raad</dt>' in page
    assert '<dd lang="nl">Steunpunt Onderwijs, de NL-raad</dd>' in page
    page = markdown_page([_concept("a", (), terms[::-1]), _concept("b", terms)], "nl")
    assert '<dt id="a" lang="en"><dfn>de NL-raad</dfn>, Steunpunt Onderwijs</dt>' in page


def test_the_definition_is_in_the_language_of_the_page_where_there_is_one() -> None:
    both = {"nl": Definition("op zijn Nederlands"), "en": Definition("in English")}
    concept = Concept("a", "b", terms={"nl": (Term("een"),)}, definitions=both)  # type: ignore[arg-type]
    [listed] = entries([concept], "en")
    assert (listed.definition, listed.definition_language) == ("in English", "en")
    only = Concept("a", "b", terms={"en": (Term("one"),)}, definitions={"nl": both["nl"]})
    [listed] = entries([only], "en")
    assert (listed.definition, listed.definition_language) == ("op zijn Nederlands", "nl")


def test_a_page_is_a_heading_a_letter_and_a_list_below_it() -> None:
    page = markdown_page(_CONCEPTS[:2], "nl")
    assert page.splitlines() == [
        "# Begrippenlijst",
        "",
        "## E",
        "",
        '<dl class="insaterms-glossary">',
        '<dt id="ecole"><dfn>école</dfn></dt>',
        "</dl>",
        "",
        "## Z",
        "",
        '<dl class="insaterms-glossary">',
        '<dt id="zzp"><dfn>ZZP’er</dfn></dt>',
        '<dd lang="en">freelancer</dd>',
        "</dl>",
    ]


@given(st.text("ab<>&\"'*_`#[]\\{}", min_size=1).filter(str.strip))
def test_no_text_of_a_glossary_becomes_markup(text: str) -> None:
    concept = Concept(
        "a", "b", terms={"nl": (Term(text),)}, definitions={"nl": Definition(f"x {text}")}
    )
    html = MarkdownIt("commonmark").render(markdown_page([concept], "nl"))
    assert f"<dfn>{escape(text)}</dfn>" in html
    assert f"<dd>x {escape(text)}</dd>" in html
