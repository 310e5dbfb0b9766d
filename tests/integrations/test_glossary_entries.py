"""What a glossary page lists."""

from html import escape

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from insaterms import Concept, Definition, Term
from insaterms.integrations.glossary_entries import entries, initial
from insaterms.integrations.glossary_page import markdown_page
from insaterms.integrations.page_language import page_language


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
    assert listed[2].names == ("Eland", "elanddier")
    assert listed[3].translations == ("ice age",)


def test_a_concept_without_a_name_in_the_language_stands_under_its_other_name() -> None:
    [freelancer, ice] = [each for each in entries(_CONCEPTS, "en") if each.translations]
    assert (ice.names, ice.language, ice.translations) == (("ice age",), "en", ("ĳstijd",))
    assert freelancer.names == ("freelancer",)
    [school] = [each for each in entries(_CONCEPTS, "en") if each.id == "ecole"]
    assert (school.names, school.language, school.translations) == (("école",), "nl", ())


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


def test_the_language_of_a_site_may_have_a_region() -> None:
    tags = ["nl", "nl-BE", "nl_NL.UTF-8", "EN-gb", "fr", "", "nonsense tag"]
    assert [page_language(tag) for tag in tags] == ["nl", "nl", "nl", "en", None, None, None]
