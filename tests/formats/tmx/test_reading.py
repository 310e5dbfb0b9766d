"""Units out of TMX files: which texts belong together, and what is said of them."""

from datetime import UTC, datetime, timedelta, timezone
from io import BytesIO

import pytest

from insaterms.errors import ProblemsError
from insaterms.formats import tmx
from insaterms.formats.tmx.properties import date
from insaterms.units import Skipped, Unit


def _file(body: str, header: str = 'srclang="en"') -> bytes:
    return f'<tmx version="1.4"><header {header}/><body>\n{body}\n</body></tmx>'.encode()


def _tu(
    *texts: tuple[str, str], inside: str = "", attributes: str = "", lang: str = "xml:lang"
) -> str:
    tuvs = [f'<tuv {lang}="{language}"><seg>{text}</seg></tuv>' for language, text in texts]
    return f"<tu{attributes}>{inside}{''.join(tuvs)}</tu>"


def _read(
    body: str, header: str = 'srclang="en"', languages: tuple[str, str] | None = None
) -> list[Unit | Skipped]:
    return list(tmx.read(BytesIO(_file(body, header)), "x.tmx", languages=languages))


def _units(
    body: str, header: str = 'srclang="en"', languages: tuple[str, str] | None = None
) -> list[Unit]:
    return [each for each in _read(body, header, languages) if isinstance(each, Unit)]


def _pairs(units: list[Unit]) -> list[tuple[str, str, str, str]]:
    return [(u.source, u.target, u.source_language, u.target_language) for u in units]


# -- which texts -------------------------------------------------------------------------


def test_two_texts_make_a_unit() -> None:
    assert _read(_tu(("en", "School."), ("nl", "School!"))) == [
        Unit("School.", "School!", "en", "nl")
    ]


@pytest.mark.parametrize("lang", ["lang", "xml:lang"])
@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ('srclang="nl-NL"', ("b", "a", "nl-NL", "en-US")),
        ('srclang="NL"', ("b", "a", "nl-NL", "en-US")),
        ('srclang="EN-us"', ("a", "b", "en-US", "nl-NL")),
        ('srclang="en-GB"', ("a", "b", "en-US", "nl-NL")),
        ('srclang="*all*"', ("a", "b", "en-US", "nl-NL")),
        ("", ("a", "b", "en-US", "nl-NL")),
    ],
)
def test_the_header_says_which_text_is_the_source(
    header: str, expected: tuple[str, str, str, str], lang: str
) -> None:
    body = _tu(("EN-US", "a"), ("nl_nl", "b"), lang=lang)
    assert _pairs(_units(body * 2, header)) == [expected] * 2


def test_a_unit_may_say_its_own_source() -> None:
    body = _tu(("en", "a"), ("nl", "b"), attributes=' srclang="nl"') + _tu(("en", "a"), ("nl", "b"))
    assert _pairs(_units(body)) == [("b", "a", "nl", "en"), ("a", "b", "en", "nl")]


def test_several_translations_make_several_units() -> None:
    body = _tu(("nl", "b"), ("en", "a"), ("de", "c"), ("nl-BE", "d"))
    assert [pair[:2] for pair in _pairs(_units(body))] == [("a", "b"), ("a", "c"), ("a", "d")]


def test_the_languages_that_are_asked_for_are_chosen() -> None:
    body = _tu(("fr", "x"), ("nl-BE", "b"), ("en-GB", "a"))
    for header, expected in (
        ('srclang="*all*"', ("a", "b", "en-GB", "nl-BE")),
        ('srclang="en"', ("a", "b", "en-GB", "nl-BE")),
        # The file knows which text is the translation.
        ('srclang="nl"', ("b", "a", "nl-BE", "en-GB")),
        ('srclang="fr"', ("a", "b", "en-GB", "nl-BE")),
    ):
        for asked in (("en", "nl"), ("EN-US", "dut")):
            read = _read(body, header, asked)
            assert _pairs([each for each in read if isinstance(each, Unit)]) == [expected]
            assert [each.reason for each in read if isinstance(each, Skipped)] == [
                "in another language than the two asked for"
            ]


def test_the_region_that_is_asked_for_comes_first() -> None:
    body = _tu(("en-US", "color"), ("en-GB", "colour"), ("nl", "kleur"))
    for languages in (("en-GB", "nl"), ("nl", "en-GB")):
        read = _read(body, 'srclang="*all*"', languages)
        [unit] = [each for each in read if isinstance(each, Unit)]
        assert "colour" in {unit.source, unit.target}
        assert len(read) == 2


def test_where_nothing_says_the_source_of_many_languages_somebody_must() -> None:
    body = _tu(("en", "a"), ("nl", "b")) + "\n" + _tu(("en", "a"), ("nl", "b"), ("de", "c"))
    found = tmx.read(BytesIO(_file(body, "")), "x.tmx")
    assert isinstance(next(found), Unit)
    with pytest.raises(ProblemsError) as caught:
        next(found)
    [problem] = caught.value.problems
    assert (problem.line, problem.column) == (3, 1)
    assert problem.message == (
        "nothing says which of en, nl, de is the source; name the two languages that you want"
    )


@pytest.mark.parametrize(
    ("body", "languages", "reason"),
    [
        ("<tu></tu>", None, "a <tu> without a text"),
        (_tu(("en", "a")), None, "no translation into another language"),
        (_tu(("en", "a"), ("en-GB", "a")), None, "no translation into another language"),
        (_tu(("de", "a"), ("nl", "b")), None, "no text in the source language that the file names"),
        (_tu(("en", " "), ("nl", "b")), None, "the source is empty"),
        (_tu(("en", "a"), ("nl", "\n")), None, "the translation is empty"),
        (_tu(("en", "a"), ("nl", "")), ("en", "nl"), "the translation is empty"),
        (_tu(("de", "a"), ("fr", "b")), ("en", "nl"), "not in the two languages asked for"),
        (_tu(("en", "a"), ("fr", "b")), ("en", "nl"), "no translation"),
        (_tu(("fr", "a"), ("nl", "b")), ("en", "nl"), "no source"),
    ],
)
def test_what_becomes_no_unit_has_its_reason(
    body: str, languages: tuple[str, str] | None, reason: str
) -> None:
    [skipped] = _read(body, languages=languages)
    assert isinstance(skipped, Skipped)
    assert (skipped.line, skipped.reason) == (2, reason)


@pytest.mark.parametrize(
    ("tuv", "reason"),
    [
        ("<tuv><seg>x</seg></tuv>", "a <tuv> that does not say its language"),
        ('<tuv xml:lang=" "><seg>x</seg></tuv>', "a <tuv> that does not say its language"),
        (
            '<tuv xml:lang="english"><seg>x</seg></tuv>',
            'a <tuv> whose language is "english", which is no tag such as "en"',
        ),
        (
            f'<tuv lang="{"?" * 99}"><seg>x</seg></tuv>',
            f'a <tuv> whose language is "{"?" * 40}", which is no tag such as "en"',
        ),
        ('<tuv xml:lang="de"></tuv>', "a <tuv> without a <seg>"),
        (
            '<tuv xml:lang="de"><seg>x</seg><seg>y</seg></tuv>',
            "a <tuv> with more than one <seg>",
        ),
        ('<tuv xml:lang="en"><seg>x</seg></tuv>', "another text in the language of the source"),
    ],
)
def test_a_text_that_cannot_be_used_spoils_no_other(tuv: str, reason: str) -> None:
    for languages in (None, ("en", "nl")):
        read = _read(f"<tu>{_tu(('en', 'a'), ('nl', 'b'))[4:-5]}{tuv}</tu>", languages=languages)
        assert {type(each) for each in read} == {Unit, Skipped}
        assert [each.reason for each in read if isinstance(each, Skipped)] == [reason]


@pytest.mark.parametrize(
    "body",
    [
        '<tu><tuv xml:lang="en"></tuv><tuv xml:lang="nl"><seg>b</seg></tuv></tu>',
        '<tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="nl"></tuv></tu>',
        '<tu><tuv xml:lang="en"></tuv><tuv xml:lang="nl"></tuv></tu>',
        '<tu><tuv xml:lang="en"><seg> </seg></tuv><tuv xml:lang="nl"></tuv></tu>',
    ],
)
def test_a_unit_that_lacks_a_text_is_skipped_once(body: str) -> None:
    for languages in (None, ("en", "nl")):
        [skipped] = _read(body, languages=languages)
        assert isinstance(skipped, Skipped)
        assert skipped.reason == "a <tuv> without a <seg>"


def test_equal_texts_are_a_unit() -> None:
    # Ingrado is called so in both languages.
    assert _pairs(_units(_tu(("en", "Ingrado"), ("nl", "Ingrado"))))


def test_names_may_have_a_prefix() -> None:
    text = _file(_tu(("en", "a"), ("nl", "b"))).decode()
    for name in ("tmx", "header", "body", "tuv", "seg", "tu"):
        text = text.replace(f"<{name} ", f"<t:{name} ").replace(f"<{name}>", f"<t:{name}>")
        text = text.replace(f"</{name}>", f"</t:{name}>")
    text = text.replace("<t:tmx ", '<t:tmx xmlns:t="http://www.lisa.org/tmx14" ')
    assert len(list(tmx.read(BytesIO(text.encode()), "x"))) == 1


# -- what is said of them ----------------------------------------------------------------


def test_attributes_are_read() -> None:
    attributes = (
        ' tuid="7" creationdate="20200102T030405Z" changedate="20210102T030405Z"'
        ' creationid="Ann" changeid="Bob" usagecount="3" lastusagedate="20220102T030405Z"'
    )
    [unit] = _units(_tu(("en", "a"), ("nl", "b"), attributes=attributes))
    assert unit.created == datetime(2020, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert unit.changed == datetime(2021, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert (unit.creator, unit.uses) == ("Ann", 3)
    assert unit.properties == (
        ("@changeid", "Bob"),
        ("@lastusagedate", "20220102T030405Z"),
        ("@tuid", "7"),
    )


def test_what_the_translation_says_comes_first_and_nothing_is_lost() -> None:
    body = (
        '<tu creationid="Ann" usagecount="many" changedate="yesterday">'
        '<tuv xml:lang="en" creationid="Ann" o-tmf="x"><seg>a</seg></tuv>'
        '<tuv xml:lang="nl" creationid="Bob" creationdate="20200102T030405Z"><seg>b</seg></tuv>'
        "</tu>"
    )
    [unit] = _units(body)
    assert (unit.creator, unit.uses, unit.changed) == ("Bob", 0, None)
    assert unit.created == datetime(2020, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert unit.properties == (
        ("@changedate", "yesterday"),
        ("@creationid", "Ann"),
        ("@usagecount", "many"),
        ("source:@creationid", "Ann"),
        ("source:@o-tmf", "x"),
    )


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("20260309T120000Z", datetime(2026, 3, 9, 12, tzinfo=UTC)),
        ("20260309T120000", datetime(2026, 3, 9, 12, tzinfo=UTC)),
        ("2026-03-09T12:00:00Z", datetime(2026, 3, 9, 12, tzinfo=UTC)),
        ("2026-03-09 12:00", datetime(2026, 3, 9, 12, tzinfo=UTC)),
        ("20260309", datetime(2026, 3, 9, tzinfo=UTC)),
        (
            "20260309T120000+0100",
            datetime(2026, 3, 9, 12, tzinfo=timezone(timedelta(hours=1))),
        ),
        ("20261309T120000Z", None),
        ("00000000T000000Z", None),
        ("today", None),
        ("", None),
    ],
)
def test_a_date_is_read_as_programs_write_it(written: str, moment: datetime | None) -> None:
    assert date(written) == moment


def test_notes_are_joined() -> None:
    tuv = '<tuv xml:lang="nl"><note>two</note><note>one</note><seg>b</seg></tuv>'
    body = f'<tu><note>one</note><tuv xml:lang="en"><seg>a</seg></tuv>{tuv}</tu>'
    [unit] = _units(body)
    assert unit.note == "one\ntwo"


_CONTEXTS = [
    ("prev", "next", "{}"),
    ("x-previous", "x-next", "{}"),
    ("x-context-pre", "x-context-post", "{}"),
    ("x-context-pre", "x-context-post", "&lt;seg&gt;{}&lt;/seg&gt;"),
    ("x-previous-source-text", "x-next-source-text", "{}"),
    ("context_prev", "context_next", "{}"),
]


@pytest.mark.parametrize(("before", "behind", "form"), _CONTEXTS)
def test_context_is_read_as_other_programs_write_it(before: str, behind: str, form: str) -> None:
    inside = (
        f'<prop type="{before}">{form.format("One.")}</prop>'
        f'<prop type="{behind}">{form.format("Three.")}</prop>'
    )
    body = _tu(("en", "a"), ("nl", "b"), inside=inside)
    [unit] = _units(body)
    assert (unit.previous, unit.next, unit.properties) == ("One.", "Three.", ())
    # In a <tuv> that of the source counts.
    one, other = body.replace(inside, "").split("</tuv>", 1)
    [unit] = _units(one.replace("<seg>", f"{inside}<seg>") + "</tuv>" + other)
    assert (unit.previous, unit.next, unit.properties) == ("One.", "Three.", ())
    [unit] = _units(one + "</tuv>" + other.replace("<seg>", f"{inside}<seg>"))
    assert (unit.previous, unit.next) == ("", "")
    assert [kind for kind, _ in unit.properties] == [f"target:{before}", f"target:{behind}"]


def test_a_context_of_memoq_has_its_codes() -> None:
    value = "&lt;seg&gt;a &lt;ph&gt;%s&lt;/ph&gt; &amp;amp; b&lt;/seg&gt;"
    [unit] = _units(
        _tu(("en", "a"), ("nl", "b"), inside=f'<prop type="x-context-pre">{value}</prop>')
    )
    assert unit.previous == "a %s & b"
    broken = "&lt;seg&gt;a &lt;ph&gt;"
    [unit] = _units(
        _tu(("en", "a"), ("nl", "b"), inside=f'<prop type="x-context-pre">{broken}</prop>')
    )
    assert unit.previous == "<seg>a <ph>"


def test_the_context_of_trados_is_read_and_kept() -> None:
    value = "One || 1. |  | Een. | "
    [unit] = _units(
        _tu(("en", "a"), ("nl", "b"), inside=f'<prop type="x-ContextContent">{value}</prop>')
    )
    assert unit.previous == "One | 1."
    assert unit.properties == (("x-ContextContent", value),)
    [unit] = _units(_tu(("en", "a"), ("nl", "b"), inside='<prop type="x-ContextContent">x</prop>'))
    assert unit.previous == ""


@pytest.mark.parametrize(
    ("kind", "value", "status"),
    [
        ("x-status", "draft", "draft"),
        ("x-status", "rejected", "rejected"),
        ("x-status", "new", "approved"),
        ("x-ConfirmationLevel", "Draft", "draft"),
        ("x-ConfirmationLevel", "RejectedTranslation", "draft"),
        ("x-ConfirmationLevel", "ApprovedSignOff", "approved"),
        ("x-ConfirmationLevel", "?", "approved"),
        ("approved", "no", "draft"),
    ],
)
def test_a_status_is_read(kind: str, value: str, status: str) -> None:
    inside = f'<prop type="{kind}">{value}</prop>'
    [unit] = _units(_tu(("en", "a"), ("nl", "b"), inside=inside))
    assert unit.status == status
    own = '<prop type="x-status">approved</prop>'
    [unit] = _units(_tu(("en", "a"), ("nl", "b"), inside=own + inside))
    assert unit.status == "approved"


def test_what_other_programs_say_is_kept() -> None:
    inside = (
        '<prop type="file">a.docx</prop><prop type="x-context">menu</prop>'
        '<prop type="x-origin">site</prop><prop type="prev">One</prop>'
        '<prop type="prev">Zero</prop><prop>bare</prop>'
    )
    [unit] = _units(_tu(("en", "a"), ("nl", "b"), inside=inside))
    assert (unit.msgctxt, unit.origin, unit.previous) == ("menu", "site", "One")
    assert unit.properties == (("file", "a.docx"), ("prev", "Zero"), ("", "bare"))


def test_the_header_says_nothing_of_a_unit() -> None:
    header = b'<header srclang="nl"><note>n</note><prop type="prev">p</prop></header>'
    data = b"<tmx>" + header + _tu(("en", "a"), ("nl", "b")).encode() + b"</tmx>"
    assert list(tmx.read(BytesIO(data), "x")) == [Unit("b", "a", "nl", "en")]


def test_what_stands_elsewhere_is_passed_over() -> None:
    body = (
        "<!-- c --><?x y?><seg>x</seg><tuv><seg>y</seg></tuv><foo><prop>z</prop></foo>"
        + _tu(("en", "a"), ("nl", "b"))
        + "<![CDATA[ ]]>"
    )
    assert _read(body) == [Unit("a", "b", "en", "nl")]


# -- places ------------------------------------------------------------------------------


def test_a_placed_unit_knows_where_each_stretch_stands() -> None:
    tail = '<ph x="1">{\\b </ph>z'
    body = _tu(("en", "a &amp; <hi>b</hi>\nc" + tail), ("nl", "d<ph>%s</ph>e"))
    data = _file(body)
    [placed] = tmx.read_placed(BytesIO(data), "x")
    assert isinstance(placed, tmx.Placed)
    lines = data.decode().split("\n")
    for text, stretches in (
        (placed.unit.source, placed.source),
        (placed.unit.target, placed.target),
    ):
        ends = [begin for begin, _, _ in stretches[1:]] + [len(text)]
        for (begin, line, column), end in zip(stretches, ends, strict=True):
            stretch = text[begin:end]
            there = lines[line - 1][column - 1 :]
            if stretch in {"\n", "&", "<x1/>"}:
                assert there.startswith(("&amp;", "<ph")) or not there
            else:
                assert there.startswith((stretch, "<ph>" + stretch))
    assert placed.unit.source == "a & b\nc<x1/>z"
    assert placed.unit.target == "d%se"
    assert list(tmx.read_placed(BytesIO(_file("<tu/>")), "x")) == [
        Skipped(2, 1, "a <tu> without a text")
    ]
