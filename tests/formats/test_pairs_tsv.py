"""Tables of pairs: rows with their places, headers, what is wrong."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.formats.pairs_tsv import PairRow, read


def test_rows_know_where_their_cells_begin() -> None:
    table, problems = read("De gemeente.\t The town. \r\n\r\nEen.\tOne.\tnote\n", "x")
    assert problems == []
    assert table.rows == (
        PairRow("De gemeente.", "The town.", "", 1, 1, 15, 0),
        PairRow("Een.", "One.", "note", 3, 1, 6, 11),
    )
    assert (table.untranslated, table.languages) == (0, None)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_end_as_in_any_editor(end: str) -> None:
    table, _ = read(end.join(["a\tb", "c\td"]), "x")
    assert [row.line for row in table.rows] == [1, 2]


@pytest.mark.parametrize(
    ("header", "languages"),
    [
        ("Source\tTarget", None),
        ("NL\tEN", ("nl", "en")),
        ("en\tnl", ("en", "nl")),
    ],
)
def test_the_first_line_may_name_the_columns(
    header: str, languages: tuple[str, str] | None
) -> None:
    table, problems = read(f"{header}\na\tb\n", "x")
    assert problems == []
    assert [(row.source, row.target) for row in table.rows] == [("a", "b")]
    assert table.languages == languages


def test_named_columns_may_stand_anywhere() -> None:
    table, problems = read("id\tallow\ttarget\tsource\n1\tn\tb\ta\n2\t\td\tc\n", "x")
    assert problems == []
    assert [(row.source, row.target, row.note) for row in table.rows] == [
        ("a", "b", "n"),
        ("c", "d", ""),
    ]
    assert table.rows[0].source_column == 7


def test_without_a_note_column_the_header_decides() -> None:
    table, _ = read("source\ttarget\tremark\na\tb\tc\n", "x")
    assert table.rows[0].note == ""


def test_what_stands_behind_the_named_columns_is_a_note() -> None:
    table, _ = read("nl\ten\na\tb\tc\n", "x")
    assert (table.rows[0].note, table.rows[0].note_column) == ("c", 5)


def test_rows_without_a_translation_are_counted() -> None:
    table, problems = read("a\t\n\tb\na\tb\n", "x")
    assert problems == []
    assert (len(table.rows), table.untranslated) == (1, 2)


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("a\tb\nc\n", 2, "there is no tab"),
        ("id\tx\tsource\ttarget\na\tb\n", 2, "there are 2 columns"),
        ("", 0, "there is no row"),
        ("source\ttarget\n\n", 0, "there is no row"),
    ],
)
def test_what_is_wrong_has_its_line(text: str, line: int, said: str) -> None:
    _, [problem] = read(text, "pairs.tsv")
    assert (problem.path, problem.line) == ("pairs.tsv", line)
    assert problem.message.startswith(said)


@pytest.mark.parametrize(
    ("header", "said"),
    [
        ("id\tnl", 'the header names "nl", but no column for the other language; name one "en"'),
        ("EN\tnote", 'the header names "en", but no column for the other language; name one "nl"'),
        ("nl\tvertaling", 'the header names "nl", but no column for the other language'),
        ("nl\tnl", 'the header names "nl", but no column for the other language'),
        ("id\tsource\t", 'the header names "source", but no column "target"; name one "target"'),
        ("target\ten", 'the header names "target", but no column "source"'),
    ],
)
def test_a_header_that_names_one_column_of_two_is_a_problem(header: str, said: str) -> None:
    table, [problem] = read(f"\n{header}\na\tb\nc\n", "x")
    assert (table.rows, problem.line) == ((), 2)
    assert problem.message.startswith(said)


@pytest.mark.parametrize("row", ["en\tand", "Source\tBron", "Target\tDoel", "id\tname"])
def test_a_word_that_may_name_a_column_may_be_a_text(row: str) -> None:
    table, problems = read(f"{row}\na\tb\n", "x")
    assert problems == []
    assert len(table.rows) == 2


def test_a_line_without_a_tab_is_no_header() -> None:
    _, problems = read("nl\na\tb\n", "x")
    assert [problem.message for problem in problems] == [
        "there is no tab in this line; write source, tab, target"
    ]


_CELL = st.text(st.characters(exclude_characters="\t\r\n", codec="utf-8"))


@given(st.lists(st.tuples(_CELL, _CELL)))
def test_columns_cut_the_line_at_the_cell(rows: list[tuple[str, str]]) -> None:
    lines = [f"{source}\t{target}" for source, target in rows]
    table, _ = read("\n".join(["source\ttarget", *lines]), "x")
    for row in table.rows:
        line = lines[row.line - 2]
        assert line[row.source_column - 1 :].startswith(row.source)
        assert line[row.target_column - 1 :].startswith(row.target)


@given(st.text())
def test_nothing_raises(text: str) -> None:
    table, problems = read(text, "x")
    assert table.rows or table.untranslated or problems
