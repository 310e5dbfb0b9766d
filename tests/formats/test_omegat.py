"""Laws of OmegaT glossaries: three columns, and only terms that may be offered."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.formats.omegat import write
from insaterms.model import Concept, Definition, Language, Term

THUISZITTER = Concept(
    "thuiszitter",
    "absence",
    definitions={
        "nl": Definition("Kind dat niet\tnaar school gaat."),
        "en": Definition("A child."),
    },
    terms={
        "nl": (Term("thuiszitter"), Term("tuiszitter", type="misspelling", status="deprecated")),
        "en": (
            Term("child not attending school"),
            Term("home  sitter", status="admitted"),
            Term("drop-out", status="deprecated"),
            Term("sitter", status="superseded"),
        ),
    },
)


def rows(concepts: list[Concept], language: Language) -> list[list[str]]:
    stream = io.StringIO(newline="")
    write(stream, concepts, language)
    text = stream.getvalue()
    assert text == "" or text.endswith("\n")
    return [line.split("\t") for line in text.split("\n")[:-1]]


def test_every_offered_term_stands_with_every_offered_translation() -> None:
    assert rows([THUISZITTER], "nl") == [
        ["thuiszitter", "child not attending school", "A child."],
        ["thuiszitter", "home sitter", "admitted. A child."],
    ]


def test_the_other_language_can_come_first() -> None:
    definition = "Kind dat niet naar school gaat."
    assert rows([THUISZITTER], "en") == [
        ["child not attending school", "thuiszitter", definition],
        ["home sitter", "thuiszitter", definition],
    ]


@pytest.mark.parametrize(("language", "other"), [("nl", "en"), ("en", "nl")])
def test_the_definition_in_the_source_language_serves_where_there_is_no_other(
    language: Language, other: Language
) -> None:
    concept = Concept(
        "a",
        "s",
        definitions={language: Definition("d")},
        terms={language: (Term("x"),), other: (Term("y"),)},
    )
    assert rows([concept], language) == [["x", "y", "d"]]


def test_a_comment_without_definition_is_empty_or_the_status() -> None:
    concept = Concept(
        "a", "s", terms={"nl": (Term("x"),), "en": (Term("y"), Term("z", status="admitted"))}
    )
    assert rows([concept], "nl") == [["x", "y", ""], ["x", "z", "admitted."]]


def test_a_concept_without_translation_is_left_out() -> None:
    assert rows([Concept("a", "s", terms={"nl": (Term("x"),)})], "nl") == []
    assert rows([Concept("a", "s", terms={"nl": (Term("x"),)})], "en") == []


@given(st.text(min_size=1), st.text(min_size=1), st.text())
def test_every_row_has_three_columns_whatever_the_texts(nl: str, en: str, text: str) -> None:
    concept = Concept(
        "a", "s", definitions={"en": Definition(text)}, terms={"nl": (Term(nl),), "en": (Term(en),)}
    )
    (row,) = rows([concept], "nl")
    assert [cell.split() for cell in row] == [nl.split(), en.split(), text.split()]
