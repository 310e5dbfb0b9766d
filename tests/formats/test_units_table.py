"""Tables of units: columns, quotes, and what becomes no unit."""

import csv
import time
from collections.abc import Callable
from datetime import UTC, datetime
from io import BytesIO
from typing import Literal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from insaterms.errors import Problem, ProblemsError
from insaterms.formats import units_table
from insaterms.units import STATUSES, Skipped, Unit

_FORMS: tuple[Literal["tsv", "csv"], ...] = ("tsv", "csv")


def _read(
    text: str | bytes, path: str = "x.tsv", languages: tuple[str, str] | None = None
) -> list[Unit | Skipped]:
    data = text if isinstance(text, bytes) else text.encode()
    return list(units_table.read(BytesIO(data), path, languages=languages))


def _problem(
    text: str | bytes, path: str = "x.tsv", languages: tuple[str, str] | None = None
) -> Problem:
    with pytest.raises(ProblemsError) as caught:
        _read(text, path, languages)
    [problem] = caught.value.problems
    return problem


# -- columns -----------------------------------------------------------------------------


def test_the_first_of_two_languages_is_the_source() -> None:
    assert _read("en\tnl\nschool\tschool!\n") == [Unit("school", "school!", "en", "nl")]
    assert _read("NL_nl\tEN-gb\na\tb\n") == [Unit("a", "b", "nl-NL", "en-GB")]


def test_columns_stand_in_any_order() -> None:
    text = (
        "id\tnote\tnl\tstatus\ten\tchanged\tcreated\tuses\tcolour\n"
        "7\tn\ta\tDraft\tb\t2026-01-02\t2026-01-02T03:04:05Z\t4\tred\n"
    )
    assert _read(text) == [
        Unit(
            "a",
            "b",
            "nl",
            "en",
            note="n",
            status="draft",
            changed=datetime(2026, 1, 2, tzinfo=UTC),
            created=datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
            uses=4,
            properties=(("colour", "red"),),
        )
    ]


def test_source_and_target_need_their_languages() -> None:
    assert _problem("source\ttarget\na\tb\n").message.startswith(
        "nothing says in which languages source and target are; name the columns by"
    )
    unit = Unit("a", "b", "nl", "en-GB")
    assert _read("source\ttarget\na\tb\n", languages=("nl", "en_gb")) == [unit]
    header = "Source\tTarget\tSource language\ttarget-language\n"
    assert _read(f"{header}a\tb\tNL\ten-GB\nc\td\t\t\n") == [
        unit,
        Skipped(3, 0, "nothing says which languages these are"),
    ]


def test_of_many_languages_two_must_be_asked_for() -> None:
    text = "de\ten-GB\tfr\tnl\na\tb\tc\td\n"
    assert _problem(text).message == "columns for de, en-GB, fr, nl stand here; say which two"
    assert _read(text, languages=("nl", "en")) == [
        Unit("b", "d", "en-GB", "nl", properties=(("de", "a"), ("fr", "c")))
    ]
    assert _problem(text, languages=("es", "en")).message.startswith(
        "the first line names no columns for es and en; write a first line that names the columns"
    )


def test_a_row_may_be_the_other_way_round() -> None:
    text = "en\tnl\tsource-language\ttarget-language\na\tb\tnl\ten-GB\na\tb\ten-US\tnl\n"
    assert _read(text) == [Unit("b", "a", "nl", "en-GB"), Unit("a", "b", "en-US", "nl")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", 'the first line is empty; write a first line that names the columns, such as "en"'),
        ("\nen\tnl\n", "the first line is empty; write"),
        ("De school\tThe school\n", "the first line names no columns for two languages; write"),
        ("de\tthe\n", "the first line names no columns for two languages; write"),
        ("nl\tvertaling\n", "the first line names no columns for two languages; write"),
        ("en\tnl\tnote\tNote\n", 'the column "note" stands twice; rename one of them'),
    ],
)
def test_without_a_header_the_problem_says_what_to_write(text: str, said: str) -> None:
    for path in ("x.tsv", "x.csv"):
        problem = _problem(text if path == "x.tsv" else text.replace("\t", ","), path)
        assert problem.message.startswith(said)
        assert problem.line in {0, 1}


# -- rows --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("a", "only one cell"),
        ("a\t ", "the translation is empty"),
        ("\tb", "the source is empty"),
        ("a\tb\t\t\t\t\t\tc", "more cells than the first line names"),
        ("a\tb\tnew", 'the cell "status" cannot be read'),
        ("a\tb\t\tyesterday", 'the cell "changed" cannot be read'),
        ("a\tb\t\t\tmany", 'the cell "uses" cannot be read'),
        ("a\tb\t\t\t\t{", 'the cell "properties" cannot be read'),
        ("a\tb\t\t\t\t{}", 'the cell "properties" cannot be read'),
        ('a\tb\t\t\t\t[["a", 1]]', 'the cell "properties" cannot be read'),
        ("a\tb\t\t\t\t\ten", "source and translation are in the same language"),
    ],
)
def test_what_becomes_no_unit_has_its_line_and_reason(row: str, reason: str) -> None:
    header = "en\tnl\tstatus\tchanged\tuses\tproperties\ttarget-language"
    assert _read(f"{header}\r\n\r\n{row}\r\na\tb") == [
        Skipped(3, 0, reason),
        Unit("a", "b", "en", "nl"),
    ]


def test_a_backslash_stands_before_what_cannot_stand_in_a_cell() -> None:
    text = "en\tnl\n" + r"a\tb\nc\rd\\t\u0000\x" + "\tz\n"
    [unit] = _read(text)
    assert isinstance(unit, Unit)
    assert unit.source == "a\tb\nc\rd\\t\0\\x"


def _texts(text: str, header: str = "en\tnl") -> list[tuple[str, str] | str]:
    """Return the texts of each unit, and why each other row is none."""
    return [
        (each.source, each.target) if isinstance(each, Unit) else f"{each.line}: {each.reason}"
        for each in _read(f"{header}\n{text}")
    ]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_cells_that_a_spreadsheet_has_quoted_lose_their_quotes(end: str) -> None:
    text = end.join([
        '"Hello, ""you"" there"\t"Hallo, ""jij"" daar"',
        '"Two\nlines"\t"Twee\n\nregels"',
        '5"\t"a\tb"',
        'plain\t""""',
        '"""x"""\tA \\t "word"',
        "",
    ])  # fmt: skip
    assert _texts(text) == [
        ('Hello, "you" there', 'Hallo, "jij" daar'),
        ("Two\nlines", "Twee\n\nregels"),
        ('5"', "a\tb"),
        ("plain", '"'),
        ('"x"', 'A \t "word"'),
    ]


def test_a_header_may_be_quoted_too() -> None:
    assert _read('"en"\t"nl"\n"a"\tb\n') == [Unit("a", "b", "en", "nl")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # One cell that only begins with a quote, and quotes are signs in the whole file.
        (
            '"Yes" she said\t"Ja", zei ze\n"No"\t"Nee"\n',
            [('"Yes" she said', '"Ja", zei ze'), ('"No"', '"Nee"')],
        ),
        ('"I left.\t"Ik ging.\n', [('"I left.', '"Ik ging.')]),
        ('A 24" screen\tEen scherm van 24"\n', [('A 24" screen', 'Een scherm van 24"')]),
        # Nobody doubles quotes by hand.
        ('"Yes" she said\tJa\n"a ""b"" c"\t"d"\n', [('"Yes" she said', "Ja"), ('a "b" c', '"d"')]),
        # Nothing says that a spreadsheet wrote them: no cell holds what asks for quotes.
        (
            'Hello\t"Hallo"\n"a"\t""\tb\n',
            [("Hello", '"Hallo"'), "3: more cells than the first line names"],
        ),
        ('He left.\t"Hij ging weg. Toen.\n', [("He left.", '"Hij ging weg. Toen.')]),
        (
            'He left.\t"Hij ging.\nA 5" screen\tEen scherm\n"\tb"\n',
            [("He left.", '"Hij ging.'), ('A 5" screen', "Een scherm"), ('"', 'b"')],
        ),
        ('a\t"b\nc"\td\n', [("a", '"b'), ('c"', "d")]),
        ('a\t"b\n\nc\td"\n', [("a", '"b'), ("c", 'd"')]),
    ],
)
def test_where_quotes_are_no_spreadsheets_they_are_signs(
    text: str, found: list[tuple[str, str]]
) -> None:
    assert _texts(text) == found


def test_half_a_cell_is_no_unit() -> None:
    half = "a cell begins with a quote, and nothing closes it in this line"
    rest = "this is the rest of a cell that began in a line above"
    raw = '"Yes" she said\tJa\n'
    columns = "en\tnl\tnote"
    assert _texts(raw + '"Two\nlines"\t"Twee\nregels"\ta\nc\td\n', columns) == [
        ('"Yes" she said', "Ja"),
        f"3: {half}",
        f"4: {rest}",
        f"5: {rest}",
        ("c", "d"),
    ]
    assert _texts(raw + 'a\t"b\n\nc"\td\ne\tf\n', columns) == [
        ('"Yes" she said', "Ja"),
        f"3: {half}",
        f"5: {rest}",
        ("e", "f"),
    ]
    assert _texts(raw + 'a\t"b\nb ""c""\n"\ne\tf\n') == [
        ('"Yes" she said', "Ja"),
        f"3: {half}",
        "4: only one cell",
        f"5: {rest}",
        ("e", "f"),
    ]
    # Where nothing closes it, it is none: a line without a tab, then another row.
    assert _texts(raw + 'a\t"b\nc\nd\te\n') == [
        ('"Yes" she said', "Ja"),
        ("a", '"b'),
        "4: only one cell",
        ("d", "e"),
    ]
    assert _problem('"en\tnl\na\t"b" c\n').message.startswith("the first line names no columns")


def test_a_sign_that_is_a_quote_is_no_beginning_of_a_cell_with_a_tab() -> None:
    text = 'The sign\tHet teken\n"\t"\n{}Last\tLaatste\n'
    found = [("The sign", "Het teken"), ('"', '"'), ("Last", "Laatste")]
    assert _texts(text.format("")) == found
    # In a table whose other cells a spreadsheet has quoted it still is a row.
    assert _texts(text.format('"a ""b"""\tc\n')) == [*found[:2], ('a "b"', "c"), found[2]]
    # Here it is none, but told.
    assert _texts('"a ""b"""\tc\td\n"\t"\n', "en\tnl\tnote") == [
        ('a "b"', "c"),
        "3: only one cell",
    ]


def test_however_long_a_text_goes_on_its_open_quote_is_looked_for_in_a_few_lines(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("insaterms.formats.units_table.tabbed._MOST_LINES", 3)
    row, lines = '"Yes" she said\tJa\na\t"b\n', "c\n"
    assert _texts(f'{row}{lines * 3}"\n')[1] == ("a", '"b')
    half = "3: a cell begins with a quote, and nothing closes it in this line"
    assert _texts(f'{row}{lines * 2}"\n')[1] == half
    monkeypatch.setattr("insaterms.formats.units_table.tabbed._LONGEST", 6)
    assert _texts(f'{row}{lines * 2}"\n')[1] == half
    assert _texts(f'{row}{lines}c{lines}"\n')[1] == ("a", '"b')


def test_behind_what_is_read_ahead_quotes_mean_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("insaterms.formats.units_table.tabbed._EXAMINED", 10)
    assert _texts('"a ""b"""\tc\n"d" e\tf\n"g"\th\n') == [
        ('a "b"', "c"),
        "3: text stands behind the quote that closes a cell",
        ("g", "h"),
    ]
    monkeypatch.setattr("insaterms.formats.units_table.tabbed._LONGEST", 1000)
    problem = _problem('en\tnl\n"a ""b"""\tb\n"c\n' + "d\n" * 1000)
    assert (problem.line, problem.message) == (3, "is a quote left open?")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_end_as_in_any_editor(end: str) -> None:
    text = end.join(["en\tnl", "a\tb", "c\td"])
    assert len(_read(text)) == len(_read(text + end)) == 2


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_spreadsheet_may_write_any_delimiter(delimiter: str) -> None:
    text = '"en",nl,note\r\n"a, ""b""\nc;",\'=d,\r\n'.replace(",nl", delimiter + "nl")
    text = text.replace("nl,", f"nl{delimiter}").replace(",'=d,", f"{delimiter}'=d{delimiter}")
    assert _read(text, "x.CSV") == [Unit('a, "b"\nc;', "=d", "en", "nl")]
    if delimiter != "\t":
        assert _read(text, "<stdin>") == _read(text, "x.csv")


def test_an_open_quote_is_a_problem_with_its_line() -> None:
    problem = _problem('en,nl\na,b\nc,"d\ne', "x.csv")
    assert (problem.line, problem.message) == (3, "unexpected end of data; is a quote left open?")


def test_a_quote_inside_a_cell_is_a_problem_of_its_own() -> None:
    problem = _problem('en,nl\na,b\n"c"x,d', "x.csv")
    assert (problem.line, problem.message) == (
        3,
        "',' expected after '\"'; inside a cell in quotes each quote is written twice",
    )


def test_a_row_that_never_ends_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("insaterms.formats.units_table.reading._LONGEST", 100_000)
    problem = _problem('en,nl\na,b\n"' + "c\n" * 200_000, "x.csv")
    assert (problem.line, problem.column) == (3, 0)
    assert problem.message.startswith("this row is longer than 16 million characters; is a quote")


def test_reading_leaves_the_limits_of_others_as_they_are() -> None:
    before = csv.field_size_limit()
    rows = units_table.read(BytesIO(b"en,nl\na,b\nc,d"), "x.csv")
    assert next(rows) == Unit("a", "b", "en", "nl")
    assert csv.field_size_limit() == before
    assert _problem('en,nl\n"a', "x.csv").line == 2
    assert csv.field_size_limit() == before


def test_time_grows_with_the_length_of_a_line_alone(assert_linear: Callable[..., None]) -> None:
    def seconds(number: int) -> float:
        text = f"en\tnl\n{'a' * number}\tb\n".encode()
        start = time.process_time()
        assert len(_read(text)) == 1
        return time.process_time() - start

    assert_linear(seconds, 50_000, 3_500_000)


# -- encodings ---------------------------------------------------------------------------


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("padding", [0, 65_500, 65_520, 65_530, 65_536, 65_540])
def test_unicode_is_read(encoding: str, padding: int) -> None:
    text = f"en\tnl\r\n{'x' * padding}é\tb\r\nc\t“𝐀”\r\n"
    read = _read(text.encode(encoding))
    assert [each.target for each in read if isinstance(each, Unit)] == ["b", "“𝐀”"]


@pytest.mark.parametrize(
    ("data", "place", "said"),
    [
        (b"en\tnl\na\t\xe9\n", (2, 3), "this is not UTF-8; save it as UTF-8"),
        (
            b"\xff\xfe" + "en\tnl\na\tb\n".encode("utf-16-le") + b"\x00\xd8a\x00",
            (3, 1),
            "this is not UTF-16",
        ),
        (b"en\tnl\na\tb\0\n", (2, 4), "this is no text; name a table in UTF-8 or UTF-16"),
    ],
)
def test_what_is_no_text_has_its_place(data: bytes, place: tuple[int, int], said: str) -> None:
    for path in ("x.tsv", "x.csv"):
        problem = _problem(
            data.replace(b"\t", b",") if path == "x.csv" and b"\0" not in data[:9] else data, path
        )
        assert (problem.line, problem.column) == place
        assert problem.message.startswith(said)


def test_a_line_that_never_ends_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("insaterms.formats.units_table.lines._LONGEST", 100_000)
    problem = _problem("en\tnl\n" + "x" * 300_000)
    assert (problem.line, problem.column) == (2, 0)
    assert problem.message.startswith("this line is longer than 16 million characters")


@given(st.binary(max_size=100))
def test_any_bytes_are_units_or_a_problem(data: bytes) -> None:
    for path in ("x.tsv", "x.csv"):
        for start in (b"", b"en\tnl\n", b"en,nl\n"):
            try:
                _read(start + data, path)
            except ProblemsError as error:
                assert len(error.problems) == 1  # noqa: PT017 - it need not be raised


# -- writing -----------------------------------------------------------------------------


def _written(units: list[Unit], form: Literal["tsv", "csv"], **options: tuple[str, str]) -> bytes:
    stream = BytesIO()
    assert units_table.write(stream, units, form, **options) == len(units)
    assert not stream.closed
    return stream.getvalue()


def test_the_first_unit_names_the_columns() -> None:
    data = _written([Unit("a\tb", "c", "nl-BE", "en"), Unit("d", "e", "en", "nl")], "tsv")
    assert data.decode() == (
        "nl\ten\tprevious\tnext\tmsgctxt\torigin\tstatus\tcreator\tcreated\tchanged\tuses\tnote\t"
        "source-language\ttarget-language\tproperties\tid\n"
        "a\\tb\tc" + "\t" * 11 + "nl-BE\ten\t\t\n"
        "e\td" + "\t" * 11 + "en\tnl\t\t\n"
    )


@pytest.mark.parametrize("form", _FORMS)
def test_no_unit_makes_a_header(form: Literal["tsv", "csv"]) -> None:
    data = _written([], form)
    assert data.startswith(b"en\tnl\t" if form == "tsv" else b"en,nl,")
    assert _read(data, f"x.{form}") == []
    assert _written([], form, languages=("nl", "en"))[:2] == b"nl"


def test_a_spreadsheet_computes_nothing() -> None:
    data = _written([Unit("=1+1", "'-x", "en", "nl", note="@x")], "csv")
    assert b"\n'=1+1,''-x," in data
    assert b",'@x," in data


def test_what_no_text_may_hold_is_replaced_in_csv() -> None:
    data = _written([Unit("a\0\ud800", "b", "en", "nl")], "csv")
    assert _read(data, "x.csv") == [Unit("a\ufffd\ufffd", "b", "en", "nl")]


_TEXT = st.text(st.characters(exclude_categories=[]), max_size=12)
_CSV_TEXT = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=12)
_MOMENT = st.none() | st.datetimes(timezones=st.just(UTC))


@st.composite
def _units(draw: st.DrawFn, text: st.SearchStrategy[str]) -> Unit:
    said = text.filter(lambda each: each.strip() != "")
    languages = [("en", "nl"), ("nl", "en"), ("en-GB", "nl"), ("nl", "fr"), ("fr", "en")]
    return Unit(
        draw(said),
        draw(said),
        *draw(st.sampled_from(languages)),
        previous=draw(text),
        next=draw(text),
        msgctxt=draw(text),
        origin=draw(text),
        status=draw(st.sampled_from(STATUSES)),
        creator=draw(text),
        created=draw(_MOMENT),
        changed=draw(_MOMENT),
        uses=draw(st.integers(0, 10**9)),
        note=draw(text),
        properties=tuple(draw(st.lists(st.tuples(_CSV_TEXT, _CSV_TEXT), max_size=2))),
    )


@pytest.mark.parametrize("form", _FORMS)
def test_a_long_text_is_read_again(form: Literal["tsv", "csv"]) -> None:
    units = [
        Unit("a " * 100_000, "b", "en", "nl", note="c\n" * 100_000),
        Unit("c", "d", "en", "nl"),
    ]
    assert _read(_written(units, form), f"x.{form}") == units


@example([Unit('"a"', '"b" c', "en", "nl", note='"', previous='"""')])
@given(st.lists(_units(_TEXT), max_size=4))
def test_what_is_written_between_tabs_is_read_again(units: list[Unit]) -> None:
    assert _read(_written(units, "tsv")) == units


@given(st.lists(_units(_CSV_TEXT), max_size=4))
def test_what_is_written_as_csv_is_read_again(units: list[Unit]) -> None:
    assert _read(_written(units, "csv"), "x.csv") == units
