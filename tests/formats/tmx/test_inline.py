"""Inline codes and the plain texts that they become."""

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.formats import tmx
from insaterms.formats.tmx.inline import codes, is_code, stand_in
from insaterms.units import Unit


def _unit(segment: str) -> Unit:
    data = (
        '<tmx><header/><body><tu><tuv xml:lang="en"><seg>'
        f'{segment}</seg></tuv><tuv xml:lang="nl"><seg>x</seg></tuv></tu></body></tmx>'
    )
    [unit] = tmx.read(BytesIO(data.encode()), "x")
    assert isinstance(unit, Unit)
    return unit


@pytest.mark.parametrize(
    ("segment", "text"),
    [
        ("Hi <ph x='1'>%s</ph>!", "Hi %s!"),
        ("<bpt i='1'>&lt;b></bpt>new<ept i='1'>&lt;/b></ept>", "<b>new</b>"),
        ("<it pos='begin'>&lt;i></it>half", "<i>half"),
        ("<ph>{0}</ph><ph>{{ name }}</ph>", "{0}{{ name }}"),
        ("<ut>&lt;br/></ut>x", "<br/>x"),
        ("a <hi type='x'>marked <hi>word</hi></hi>", "a marked word"),
        ('<ph>&lt;IMG ALT="<sub>Start <ph>%s</ph></sub>"></ph>x', '<IMG ALT="Start %s">x'),
        # What would not be known again gets a tag that stands for it.
        ("a<ph/>b<ph/>", "a<x1/>b<x2/>"),
        ("a<ph x='3'/>b<ph x='3'/><ph x='0'/>", "a<x3/>b<x4/><x1/>"),
        ("<bpt i='1' x='2'>{\\b </bpt>new<ept i='1'>}</ept>", "<g2>new</g2>"),
        ("<bpt i='5'/>new<ept i='5'/>", "<g5>new</g5>"),
        (
            "<bpt i='1'>{\\b </bpt><bpt i='2'>{\\i </bpt>x<ept i='1'/>y<ept i='2'/>",
            "<g1><g2>x</g1>y</g2>",
        ),
        ("<bpt i='1'>&lt;b></bpt>new<ept i='1'/>", "<b>new</g1>"),
        ("<ept i='9'/>x<ept i='9'/>", "</g9>x</g10>"),
        ("<ph>plain words</ph>", "<x1/>"),
        ("<ut>\\tab</ut>x<it pos='end'/>", "<x1/>x<x2/>"),
    ],
)
def test_a_code_becomes_what_it_holds_or_what_stands_for_it(segment: str, text: str) -> None:
    assert _unit(segment).source == text


def test_what_a_code_holds_is_kept_and_written_back() -> None:
    unit = _unit("<bpt i='1'>{\\b </bpt>a<ept i='1'>}</ept><ph x='2'>\\tab</ph>")
    assert unit.properties == (
        ("source:code <g1>", "{\\b "),
        ("source:code </g1>", "}"),
        ("source:code <x2/>", "\\tab"),
    )
    codes = {
        1: "&lt;g1&gt;a&lt;/g1&gt;&lt;x2/&gt;",
        2: '<bpt i="1" x="1">{\\b </bpt>a<ept i="1">}</ept><ph x="2">\\tab</ph>',
    }
    for level in (1, 2):
        stream = BytesIO()
        tmx.write(stream, [unit], level=level)
        written = stream.getvalue().decode()
        assert f"<seg>{codes[level]}</seg>" in written
        assert list(tmx.read(BytesIO(stream.getvalue()), "x")) == [unit]


def test_numbers_begin_anew_with_each_segment() -> None:
    assert [_unit("<ph/>").source for _ in range(2)] == ["<x1/>", "<x1/>"]


@pytest.mark.parametrize("text", ["%s", "<b>", "</b>", "<b><i>", "{0}", "<g1>", "</g1>", "<x1/>"])
def test_codes_are_known(text: str) -> None:
    assert is_code(text)


@pytest.mark.parametrize("text", ["", "x", "<b>x", "x<b>", "{\\b ", "&amp;", "100%", "a@b.nl"])
def test_other_texts_are_none(text: str) -> None:
    assert not is_code(text)


def _kinds(text: str) -> list[tuple[str, str, int]]:
    return [(text[c.start : c.end], c.kind, c.pair) for c in codes(text)]


def test_tags_are_paired() -> None:
    assert _kinds("<b>a <i>%s</b></i> <br> {x} <p/> <u> </s>") == [
        ("<b>", "bpt", 1),
        ("<i>", "bpt", 2),
        ("%s", "ph", 0),
        ("</b>", "ept", 1),
        ("</i>", "ept", 2),
        ("<br>", "ph", 0),
        ("{x}", "ph", 0),
        ("<p/>", "ph", 0),
        ("<u>", "it", 0),
        ("</s>", "it", 0),
    ]
    assert _kinds("<b><b>x</b></b>") == [
        ("<b>", "bpt", 2),
        ("<b>", "bpt", 1),
        ("</b>", "ept", 1),
        ("</b>", "ept", 2),
    ]


def test_addresses_and_entities_are_no_codes() -> None:
    assert _kinds("https://example.org/%s is &euml; a@b.nl 100%") == []


@pytest.mark.parametrize(
    ("tag", "number"),
    [("<g1>", 1), ("</g12>", 12), ("<x3/>", 3), ("<x3>", 0), ("<g0>", 0), ("<b>", 0)],
)
def test_a_tag_that_stands_for_a_code_has_its_number(tag: str, number: int) -> None:
    assert stand_in(tag) == number


@given(st.text(alphabet="<>/{}%sb1gx ()[]`&;'\"-!?.", max_size=40))
def test_codes_follow_each_other_and_pairs_are_whole(text: str) -> None:
    found = codes(text)
    place = 0
    for code in found:
        assert place <= code.start < code.end
        assert is_code(text[code.start : code.end])
        place = code.end
    opened = sorted(code.pair for code in found if code.kind == "bpt")
    closed = sorted(code.pair for code in found if code.kind == "ept")
    assert opened == closed == list(range(1, len(opened) + 1))
