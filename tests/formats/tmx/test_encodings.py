"""Encodings: those that XML allows, and what is said of bytes that are none."""

from io import BytesIO

import pytest

from insaterms.errors import Problem, ProblemsError
from insaterms.formats import tmx
from insaterms.formats.tmx.encodings import PIECE, Decoded
from insaterms.units import Unit


def _file(declaration: str, text: str = "één “café”") -> str:
    return (
        f'{declaration}<tmx version="1.4"><header srclang="nl"/><body><tu>'
        f'<tuv xml:lang="nl"><seg>{text}</seg></tuv>'
        '<tuv xml:lang="en"><seg>x</seg></tuv></tu></body></tmx>'
    )


def _declared(name: str) -> str:
    return f'<?xml version="1.0" encoding="{name}"?>\n'


def _read(data: bytes) -> Unit:
    [unit] = tmx.read(BytesIO(data), "x")
    assert isinstance(unit, Unit)
    return unit


def _problem(data: bytes) -> Problem:
    with pytest.raises(ProblemsError) as caught:
        list(tmx.read(BytesIO(data), "x.tmx"))
    [problem] = caught.value.problems
    return problem


@pytest.mark.parametrize(
    ("codec", "mark"),
    [
        ("utf-8", b""),
        ("utf-8", b"\xef\xbb\xbf"),
        ("utf-16-le", b""),
        ("utf-16-le", b"\xff\xfe"),
        ("utf-16-be", b""),
        ("utf-16-be", b"\xfe\xff"),
        ("utf-32-le", b""),
        ("utf-32-le", b"\xff\xfe\x00\x00"),
        ("utf-32-be", b""),
        ("utf-32-be", b"\x00\x00\xfe\xff"),
    ],
)
@pytest.mark.parametrize("declaration", ["", '<?xml version="1.0"?>', _declared("UTF-8")])
def test_unicode_is_read_in_every_form(codec: str, mark: bytes, declaration: str) -> None:
    assert _read(mark + _file(declaration, "één 𝐀").encode(codec)).source == "één 𝐀"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("ISO-8859-1", "één café"),
        ("iso-8859-15", "€ 5"),
        ("windows-1252", "één “café”"),
        ("windows-1251", "школа"),
        ("Shift_JIS", "学校"),
        ("EUC-JP", "学校"),
        ("GB18030", "学校"),
        ("Big5", "學校"),
        ("KOI8-R", "школа"),
        ("US-ASCII", "school"),
        ("macintosh", "één"),
    ],
)
def test_a_declared_encoding_is_followed(name: str, text: str) -> None:
    assert _read(_file(_declared(name), text).encode(name)).source == text


def test_ebcdic_is_read() -> None:
    assert _read(_file(_declared("cp500"), "een").encode("cp500")).source == "een"


def test_utf_8_that_says_it_is_utf_16_is_read() -> None:
    assert _read(_file(_declared("utf-16")).encode()).source == "één “café”"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("padding", [0, PIECE - 400, PIECE - 399, PIECE - 398])
def test_bytes_that_are_no_text_have_their_place(end: str, padding: int) -> None:
    first = f"<!--{'x' * padding}-->{end * 3}"
    head, tail = _file(first, f"één{end}é|twee").split("|")
    data = head.encode() + b"\xe9" + tail.encode()
    problem = _problem(data)
    assert (problem.path, problem.line, problem.column) == ("x.tmx", 5, 2)
    assert problem.message == (
        "this is not UTF-8; if this should be “é”, "
        'declare encoding="windows-1252", or save the file as UTF-8'
    )


def test_a_file_that_lies_about_its_encoding_is_told_so() -> None:
    assert _problem(_file(_declared("utf-8")).encode("cp1252")).message.startswith(
        "this is not UTF-8, though the file says so; if this should be “é”"
    )
    problem = _problem(_file(_declared("ascii")).encode())
    assert problem.message == "this is not ASCII, though the file says so; save the file as UTF-8"
    assert problem.line == 2


def test_units_before_the_fault_are_delivered() -> None:
    unit = '<tu><tuv xml:lang="nl"><seg>a</seg></tuv><tuv xml:lang="en"><seg>b</seg></tuv></tu>'
    data = f'<tmx><header srclang="nl"/><body>{unit}{unit}'.encode() + b"\xe9"
    found = tmx.read(BytesIO(data), "x")
    assert [next(found), next(found)] == [Unit("a", "b", "nl", "en")] * 2
    with pytest.raises(ProblemsError):
        next(found)


def test_half_a_character_at_the_end_is_a_fault() -> None:
    assert _problem(_file("").encode() + b"\xc3").message.startswith("this is not UTF-8")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "this file is empty"),
        (b"PK\x03\x04...", "this is a ZIP archive; unpack it"),
        (b"\x1f\x8b...", "this is compressed with gzip; unpack it first"),
        (b"SQLite format 3\0", "this is an SQLite database"),
        (_declared("klingon-8").encode(), "the file says that its encoding is klingon-8, which"),
        (_declared("rot13").encode(), "the file says that its encoding is rot13, which"),
        (_declared("unicode_escape").encode(), "the file says that its encoding is unicode_esc"),
        (_declared("idna").encode(), "the file says that its encoding is idna, which"),
    ],
)
def test_what_is_no_text_is_one_clear_problem(data: bytes, said: str) -> None:
    assert _problem(data).message.startswith(said)


def test_pieces_are_the_whole_text() -> None:
    text = "é" * PIECE
    assert b"".join(Decoded(BytesIO(text.encode()), "x")).decode() == text
