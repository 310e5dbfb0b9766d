"""Writing TMX: valid, and what is written is read again."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from io import BytesIO
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from insaterms.formats import tmx
from insaterms.formats.tmx.properties import ESCAPED, escaped, ordered, unescaped
from insaterms.units import STATUSES, Unit

# The grammar of TMX 1.4, as far as it says where an element may stand and what it must have.
_INLINE = "(#PCDATA | bpt | ept | it | ph | hi | ut)*"
_COMMON = """
  o-encoding CDATA #IMPLIED datatype CDATA #IMPLIED usagecount CDATA #IMPLIED
  lastusagedate CDATA #IMPLIED creationtool CDATA #IMPLIED creationtoolversion CDATA #IMPLIED
  creationdate CDATA #IMPLIED creationid CDATA #IMPLIED changedate CDATA #IMPLIED
  changeid CDATA #IMPLIED o-tmf CDATA #IMPLIED"""
_DTD = f"""
<!ELEMENT tmx (header, body)>
<!ATTLIST tmx version CDATA #REQUIRED>
<!ELEMENT header (note | prop)*>
<!ATTLIST header creationtool CDATA #REQUIRED creationtoolversion CDATA #REQUIRED
  segtype (block | paragraph | sentence | phrase) #REQUIRED o-tmf CDATA #REQUIRED
  adminlang CDATA #REQUIRED srclang CDATA #REQUIRED datatype CDATA #REQUIRED>
<!ELEMENT body (tu*)>
<!ELEMENT tu ((note | prop)*, tuv+)>
<!ATTLIST tu tuid CDATA #IMPLIED srclang CDATA #IMPLIED
  segtype (block | paragraph | sentence | phrase) #IMPLIED {_COMMON}>
<!ELEMENT tuv ((note | prop)*, seg)>
<!ATTLIST tuv xml:lang CDATA #REQUIRED {_COMMON}>
<!ELEMENT note (#PCDATA)>
<!ATTLIST note o-encoding CDATA #IMPLIED>
<!ELEMENT prop (#PCDATA)>
<!ATTLIST prop type CDATA #REQUIRED o-encoding CDATA #IMPLIED>
<!ELEMENT seg {_INLINE}>
<!ELEMENT hi {_INLINE}>
<!ELEMENT bpt (#PCDATA | sub)*>
<!ATTLIST bpt i CDATA #REQUIRED x CDATA #IMPLIED type CDATA #IMPLIED>
<!ELEMENT ept (#PCDATA | sub)*>
<!ATTLIST ept i CDATA #REQUIRED>
<!ELEMENT it (#PCDATA | sub)*>
<!ATTLIST it pos (begin | end) #REQUIRED x CDATA #IMPLIED type CDATA #IMPLIED>
<!ELEMENT ph (#PCDATA | sub)*>
<!ATTLIST ph x CDATA #IMPLIED type CDATA #IMPLIED assoc CDATA #IMPLIED>
<!ELEMENT ut (#PCDATA | sub)*>
<!ELEMENT sub {_INLINE}>
"""
_GRAMMAR = etree.DTD(BytesIO(_DTD.encode()))


def _written(
    units: list[Unit], *, source_language: str = "", version: str = "", level: Literal[1, 2] = 2
) -> bytes:
    stream = BytesIO()
    number = tmx.write(stream, units, source_language=source_language, version=version, level=level)
    assert number == len(units)
    return stream.getvalue()


def _valid(data: bytes) -> etree._Element:
    parser = etree.XMLParser(load_dtd=False, no_network=True, resolve_entities=False)
    root = etree.fromstring(data, parser)
    assert _GRAMMAR.validate(root), _GRAMMAR.error_log
    return root


_WRITTEN = """\
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
  <header creationtool="insaterms" creationtoolversion="9.9" segtype="sentence" \
o-tmf="insaterms" adminlang="en" srclang="en" datatype="plaintext"/>
  <body>
    <tu creationdate="20260102T030405Z" creationid="Ann &amp; Bob" changedate="20260203T030405Z" \
usagecount="4" tuid="7">
      <note>See &lt;1&gt;.</note>
      <prop type="prev">One.</prop>
      <prop type="next">Three.</prop>
      <prop type="x-context">menu</prop>
      <prop type="x-origin">site.po</prop>
      <prop type="x-status">draft</prop>
      <prop type="file">a.docx</prop>
      <tuv xml:lang="en" o-tmf="x">
        <prop type="colour">red</prop>
        <seg>Hi <ph x="1">%s</ph>, <bpt i="1" x="2">&lt;b&gt;</bpt>you<ept i="1">&lt;/b&gt;\
</ept> &amp; me</seg>
      </tuv>
      <tuv xml:lang="nl-NL"><seg><bpt i="1" x="2">&lt;b&gt;</bpt>Jij<ept i="1">&lt;/b&gt;\
</ept> en ik, <ph x="1">%s</ph><ph x="4">%s</ph></seg></tuv>
    </tu>
    <tu srclang="nl">
      <tuv xml:lang="nl"><seg>Eén</seg></tuv>
      <tuv xml:lang="en"><seg>One</seg></tuv>
    </tu>
  </body>
</tmx>
"""


def test_a_unit_is_written_as_other_programs_look_for_it() -> None:
    units = [
        Unit(
            "Hi %s, <b>you</b> & me",
            "<b>Jij</b> en ik, %s%s",
            "en",
            "nl-NL",
            previous="One.",
            next="Three.",
            msgctxt="menu",
            origin="site.po",
            status="draft",
            creator="Ann & Bob",
            created=datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
            changed=datetime(2026, 2, 3, 3, 4, 5, 999, tzinfo=UTC),
            uses=4,
            note="See <1>.",
            properties=(
                ("@tuid", "7"),
                ("file", "a.docx"),
                ("source:@o-tmf", "x"),
                ("source:colour", "red"),
            ),
        ),
        Unit("Eén", "One", "nl", "en"),
    ]
    data = _written(units, version="9.9")
    assert data.decode() == _WRITTEN
    _valid(data)


def test_no_unit_is_a_valid_file_as_well() -> None:
    data = _written([])
    assert b'srclang="*all*"' in data
    _valid(data)
    assert list(tmx.read(BytesIO(data), "x")) == []


def test_many_units_are_written_as_they_come() -> None:
    units = [Unit(f"a{number}", "b", "en", "nl") for number in range(700)]
    sizes = []
    stream = BytesIO()

    def all_units() -> Iterator[Unit]:
        for unit in units:
            sizes.append(stream.tell())
            yield unit

    assert tmx.write(stream, all_units()) == 700
    assert 0 < sizes[-1] < stream.tell()
    assert list(tmx.read(BytesIO(stream.getvalue()), "x")) == units


def test_the_header_may_leave_the_direction_to_each_unit() -> None:
    units = [Unit("a", "b", "en", "nl"), Unit("c", "d", "nl", "en")]
    root = _valid(_written(units, source_language="*all*"))
    assert [tu.get("srclang") for tu in root.iter("tu")] == ["en", "nl"]


def test_the_version_is_that_of_the_package() -> None:
    from insaterms import __version__

    assert f'creationtoolversion="{__version__}"'.encode() in _written([])


def test_level_1_has_no_codes() -> None:
    unit = Unit("Hi %s, <b>you</b>", "<b>Jij</b>", "en", "nl")
    data = _written([unit], level=1)
    assert b"<ph" not in data
    assert b"Hi %s, &lt;b&gt;you&lt;/b&gt;</seg>" in data
    assert list(tmx.read(BytesIO(data), "x")) == [unit]


@pytest.mark.parametrize("level", [1, 2])
def test_what_xml_cannot_hold_comes_back(level: Literal[1, 2]) -> None:
    text = "a\0b\x1b\ud800\ufffe\uffff\r\n\t\x85\u2028z"
    unit = Unit(
        text,
        f"<{text}>",
        "en",
        "nl",
        previous=text,
        next=text,
        msgctxt=text,
        origin=text,
        note=text,
        properties=(("@tuid", text), ("x", text), ("source:@o-tmf", text)),
    )
    data = _written([unit], level=level)
    _valid(data)
    assert list(tmx.read(BytesIO(data), "x")) == [unit]


def test_a_type_that_xml_cannot_hold_is_replaced() -> None:
    data = _written([Unit("a", "b", "en", "nl", properties=(("x\0", "1"),))])
    [unit] = tmx.read(BytesIO(data), "x")
    assert isinstance(unit, Unit)
    assert unit.properties == (("x\ufffd", "1"),)
    assert b'creationid="A\xef\xbf\xbd"' in _written([Unit("a", "b", "en", "nl", creator="A\0")])


@given(st.text())
def test_escaping_is_undone(text: str) -> None:
    form = escaped(text)
    if form is not None:
        assert unescaped(form) == text
        assert escaped(form) is None


# -- what is written is read again -------------------------------------------------------

_CODED = st.lists(
    st.one_of(
        st.sampled_from(
            "%s %(name)s {0} {{x}} <b> </b> <i> </i> <br/> <g1> </g1> <x1/> <code> </code> ` & 5%s"
            " ](http://a.nl <!-- --> &amp; https://a.nl/%s <a href='x'> ]]> U+0000".split()
        ),
        st.text(max_size=5),
    ),
    max_size=8,
).map("".join)
_TEXT = st.one_of(st.text(min_size=1), _CODED).filter(lambda text: text.strip() != "")
_ANY = st.one_of(st.text(max_size=10), _CODED)
_MOMENT = st.none() | st.datetimes(
    min_value=datetime(1, 1, 2),  # noqa: DTZ001 - Hypothesis adds the time zone
    timezones=st.just(UTC),
).map(lambda moment: moment.replace(microsecond=0))
_KIND = st.one_of(
    st.sampled_from(
        "@tuid @segtype @changeid @creationid @changedate @o-tmf @creationtool prev next"
        " x-context x-status x-origin x-ConfirmationLevel approved x-ContextContent"
        " x-context-pre".split()
    ),
    st.sampled_from(["code <g1>", "code </g1>", "code <x1/>", "code <b>", "code"]),
    st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=5),
)
_PROPERTY = st.tuples(
    st.tuples(st.sampled_from(["", "source:", "target:"]), _KIND).map("".join),
    st.one_of(
        _ANY, st.sampled_from(["draft", "Draft", "yes", "<seg>x</seg>", "{\\b ", "a |  | b | "])
    ),
)


@st.composite
def _units(draw: st.DrawFn) -> Unit:
    languages = draw(st.sampled_from([("en", "nl"), ("nl", "en"), ("en-GB", "nl-BE")]))
    return Unit(
        draw(_TEXT),
        draw(_TEXT),
        *languages,
        previous=draw(_ANY),
        next=draw(_ANY),
        msgctxt=draw(_ANY),
        origin=draw(_ANY),
        status=draw(st.sampled_from(STATUSES)),
        creator=draw(_ANY.filter(lambda text: escaped(text) is None)),
        created=draw(_MOMENT),
        changed=draw(_MOMENT),
        uses=draw(st.integers(0, 10**9)),
        note=draw(_ANY),
    )


@given(st.lists(_units(), max_size=4), st.sampled_from([1, 2]))
def test_what_is_written_is_read_again(units: list[Unit], level: Literal[1, 2]) -> None:
    data = _written(units, level=level)
    _valid(data)
    assert list(tmx.read(BytesIO(data), "x")) == units


@given(_units(), st.lists(_PROPERTY, max_size=5))
def test_what_was_kept_is_kept_again(unit: Unit, properties: list[tuple[str, str]]) -> None:
    from msgspec.structs import replace

    unit = replace(unit, properties=tuple(properties))
    data = _written([unit])
    _valid(data)
    [again] = tmx.read(BytesIO(data), "x")
    assert isinstance(again, Unit)
    # Everything is there; what is equal to what the unit says is not said twice.
    assert replace(again, properties=()) == replace(unit, properties=())
    assert again.properties == ordered(list(again.properties))
    assert set(again.properties) == set(properties)
    [third] = tmx.read(BytesIO(_written([again])), "x")
    assert third == again


@given(_units())
def test_texts_of_others_survive_a_second_journey(unit: Unit) -> None:
    once = list(tmx.read(BytesIO(_written([unit])), "x"))
    assert _written([each for each in once if isinstance(each, Unit)]) == _written([unit])


def test_a_moment_is_written_in_utc() -> None:
    from datetime import timezone

    moment = datetime(26, 1, 1, 1, 0, 0, 5, tzinfo=timezone(timedelta(hours=2)))
    assert b'changedate="00251231T230000Z"' in _written(
        [Unit("a", "b", "en", "nl", changed=moment)]
    )
    assert ESCAPED
