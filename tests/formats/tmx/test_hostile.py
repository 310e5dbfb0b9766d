"""Files that are broken, or made to do harm."""

import contextlib
import time
from collections.abc import Callable, Iterator
from io import BytesIO, RawIOBase

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.errors import Problem, ProblemsError
from insaterms.formats import tmx
from insaterms.units import Unit

_UNIT = '<tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="nl"><seg>b</seg></tuv></tu>'
_FILE = f'<tmx version="1.4"><header srclang="en"/><body>{_UNIT}</body></tmx>'


def _broken(data: str | bytes) -> tuple[int, Problem]:
    """Return how many units come before the problem, and the problem."""
    data = data if isinstance(data, bytes) else data.encode()
    found = tmx.read(BytesIO(data), "x.tmx")
    units: list[object] = []
    with pytest.raises(ProblemsError) as caught:
        units.extend(found)
    [problem] = caught.value.problems
    return len(units), problem


@pytest.mark.parametrize(
    ("text", "units", "place", "said"),
    [
        (f"<tmx>{_UNIT}\n<tu>&</tu></tmx>", 1, (2, 6), "a lone & must be written &amp;"),
        (f"<tmx>{_UNIT}\n<tu>a < b</tu></tmx>", 1, (2, 8), "a lone < must be written &lt;"),
        (f"<tmx>{_UNIT}\x0b</tmx>", 1, (1, 89), "the character U+000B may not stand in XML"),
        (f"<tmx>{_UNIT}<tu></tmx>", 1, (1, 95), "the element <tu> is not closed; write </tu>"),
        (f"<tmx>{_UNIT}", 1, (1, 89), "the file ends inside of <tmx>; it is not whole"),
        (f"<tmx>{_UNIT}<tu", 1, (1, 89), "the file ends inside of <tmx>; it is not whole"),
        (f"{_FILE}\n<tmx/>", 1, (2, 1), "something stands behind the end, </tmx>; remove it"),
        (f"<tmx>{_UNIT}&nbsp;</tmx>", 1, (1, 89), "nothing says what &nbsp; stands for; write"),
        (
            f'<!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx>{_UNIT}&nbsp;</tmx>',
            1,
            (1, 122),
            "nothing says what &nbsp; stands for; write the character itself",
        ),
        (f"<tmx>{_UNIT}<tu a=1/></tmx>", 1, (1, 95), "this is not well-formed XML, from “1/>"),
        (f'<tmx>{_UNIT}<tu a="" a=""/></tmx>', 1, (1, 98), "this is not well-formed XML: dup"),
        (f"<tmx>{_UNIT}<tu>{_UNIT}</tu></tmx>", 1, (1, 93), "a <tu> stands inside another one"),
        ("<html><p>x</p></html>", 0, (1, 1), "this is <html>, no TMX: its first element must be"),
        ("<!DOCTYPE html>\n<html>", 0, (2, 1), "this is <html>, no TMX"),
        ('{"a": 1}', 0, (1, 1), "this is no XML: it begins with “{"),
        ("en\tnl\na\tb\n", 0, (1, 1), "this is no XML: it begins with “en nl a b”"),
        ("<?xml version='1.0'?>", 0, (1, 22), "the file ends before its first element"),
        (" \n", 0, (2, 1), "the file ends before its first element; it is no TMX"),
        ("\n<?xml version='1.0'?><tmx/>", 0, (2, 1), "this is not well-formed XML: XML or text"),
    ],
)
def test_a_broken_file_is_one_problem_with_its_place(
    text: str, units: int, place: tuple[int, int], said: str
) -> None:
    found, problem = _broken(text)
    assert (found, problem.path) == (units, "x.tmx")
    assert problem.message.startswith(said)
    assert (problem.line, problem.column) == place


def test_a_column_counts_code_points() -> None:
    _, problem = _broken("<tmx><!-- é𝐀 -->&</tmx>")
    assert problem.column == 18


@pytest.mark.parametrize(
    "declaration",
    [
        '<!ENTITY a "b">',
        '<!ENTITY a SYSTEM "file:///etc/passwd">',
        '<!ENTITY % a SYSTEM "http://example.org/x.dtd"> %a;',
        '<!ENTITY a "x"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">',
    ],
)
def test_a_file_may_not_declare_entities(declaration: str) -> None:
    _, problem = _broken(f"<!DOCTYPE tmx [{declaration}]>{_FILE}")
    assert problem.message == (
        "the file declares an entity, a, which is not allowed; write its text instead"
    )


@pytest.mark.parametrize(
    "line",
    [
        '<!DOCTYPE tmx SYSTEM "tmx14.dtd">',
        '<!DOCTYPE tmx PUBLIC "-//LISA OSCAR:1998//DTD//EN" "http://example.org/tmx14.dtd">',
        "<!DOCTYPE tmx [<!ELEMENT tmx ANY>]>",
    ],
)
def test_the_line_that_names_the_dtd_is_passed_over(line: str) -> None:
    assert list(tmx.read(BytesIO((line + _FILE).encode()), "x")) == [Unit("a", "b", "en", "nl")]


def test_what_a_document_type_adds_to_elements_is_left_out() -> None:
    # With it each <tu> of a small file would weigh as much as the declaration.
    line = f'<!DOCTYPE tmx [<!ATTLIST tu x CDATA "{"y" * 1000}" changeid CDATA "z">]>'
    assert list(tmx.read(BytesIO((line + _FILE).encode()), "x")) == [Unit("a", "b", "en", "nl")]
    own = f"{line}{_FILE}".replace("<tu>", "<tu x='1'>")
    assert list(tmx.read(BytesIO(own.encode()), "x")) == [
        Unit("a", "b", "en", "nl", properties=(("@x", "1"),))
    ]


def test_elements_may_not_stand_deep_inside_one_another() -> None:
    _, problem = _broken("<tmx>" + "<a>" * 5000 + "</a>" * 5000 + "</tmx>")
    assert problem.message == "more than 200 elements stand inside one another"
    _, problem = _broken(_FILE.replace("a</seg>", "<hi>" * 300 + "</hi>" * 300 + "</seg>"))
    assert problem.message == "more than 200 elements stand inside one another"


class _Endless(RawIOBase):
    """Begins, and never ends."""

    def __init__(self, begin: str, again: str) -> None:
        self._pieces = self._all(begin.encode(), again.encode())
        self.given = 0

    @staticmethod
    def _all(begin: bytes, again: bytes) -> Iterator[bytes]:
        yield begin
        again *= 262_144 // len(again)
        while True:
            yield again

    def read(self, _: int = -1) -> bytes:
        piece = next(self._pieces)
        self.given += len(piece)
        return piece


@pytest.mark.parametrize(
    ("begin", "again"),
    [
        (f"<tmx>{_UNIT}<tu a='", "x"),
        (f"<tmx>{_UNIT}<tu><tuv xml:lang='en'><seg>", "x"),
        (f"<tmx>{_UNIT}<!--", "x"),
        (f"<tmx>{_UNIT}", " "),
        (f"<tmx>{_UNIT}<tu>", "<prop>x</prop>"),
    ],
)
def test_what_never_ends_is_given_up(
    monkeypatch: pytest.MonkeyPatch, begin: str, again: str
) -> None:
    monkeypatch.setattr("insaterms.formats.tmx.parsing._LONGEST", 1_000_000)
    stream = _Endless(begin, again)
    with pytest.raises(ProblemsError, match="no unit ends within 16 million bytes"):
        list(tmx.read(stream, "x"))  # type: ignore[arg-type] # a raw stream that only reads
    assert stream.given < 2_000_000


def test_time_grows_with_the_size_alone(assert_linear: Callable[..., None]) -> None:
    def seconds(number: int) -> float:
        text = f"<tmx>{_UNIT * number}</tmx>".encode()
        start = time.process_time()
        assert sum(1 for _ in tmx.read(BytesIO(text), "x")) == number
        return time.process_time() - start

    assert_linear(seconds, 200)


@pytest.mark.parametrize("code", ["<ph>a</ph>", "<ph x='{}'>a</ph>", "<bpt i='1'>a</bpt>"])
def test_time_grows_with_the_codes_of_a_segment_alone(
    assert_linear: Callable[..., None], code: str
) -> None:
    def seconds(number: int) -> float:
        codes = "".join(code.format(1 + place % (number // 2)) for place in range(number))
        text = _FILE.replace("a</seg>", f"a{codes}</seg>").encode()
        start = time.process_time()
        units = [each for each in tmx.read(BytesIO(text), "x") if isinstance(each, Unit)]
        assert tmx.write(BytesIO(), units) == 1
        return time.process_time() - start

    assert_linear(seconds, 200)


@given(st.binary(max_size=200))
def test_any_bytes_are_units_or_problems(data: bytes) -> None:
    with contextlib.suppress(ProblemsError):
        list(tmx.read(BytesIO(data), "x"))


@given(st.integers(0, len(_FILE)), st.text(max_size=3))
def test_a_file_with_a_scratch_gives_units_or_a_problem(place: int, scratch: str) -> None:
    data = (_FILE[:place] + scratch + _FILE[place + len(scratch) :]).encode(errors="replace")
    with contextlib.suppress(ProblemsError):
        list(tmx.read(BytesIO(data), "x"))


@pytest.mark.parametrize("version", ["2.0", "3", "10.1"])
def test_a_later_version_is_refused_since_its_segments_mean_something_else(version: str) -> None:
    came, problem = _broken(_FILE.replace('"1.4"', f'"{version}"'))
    assert came == 0
    assert str(problem).endswith(f":1:1: this is TMX {version}; save it as TMX 1.4")
