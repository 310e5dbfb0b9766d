import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.content.translatable.page import page_form
from insaterms.glossary.verification.waivers import waiver_in, waivers_in, without_waivers
from insaterms.linting.diagnostics import Diagnostic, Span
from insaterms.linting.documents.document import Document, Kind
from insaterms.linting.documents.glossary_file import GlossaryFile
from insaterms.linting.documents.page import Page
from insaterms.linting.documents.reading import read
from insaterms.linting.fixing.fixing import plan
from insaterms.linting.registry import CODES
from insaterms.linting.suppressing.suppressing import Suppression, applied, invalid, suppressions_of

_KINDS: dict[str, Kind] = {"po": "catalog", "tmx": "units"}


def _document(path: str, text: str) -> Document:
    if path == "glossary.yaml":
        return GlossaryFile(path, text, ())
    kind = _KINDS.get(path.rpartition(".")[2])
    if kind is not None:
        return read(text.encode(), path, kind, language="nl")
    form = page_form(path, text)
    assert form is not None
    return Page(path, text, form, language="nl")


def _found(path: str, text: str) -> list[Suppression]:
    return suppressions_of(_document(path, text))


def _finding(line: int, code: str = "IT301") -> Diagnostic:
    return Diagnostic("a", code, "error", "wrong", Span(0, 0, line, 1, line, 2) if line else Span())


def _kept(path: str, text: str, code: str = "IT301") -> str:
    """Return the signs of the lines in which a finding is kept: of each that has a word."""
    lines = text.splitlines()
    findings = [_finding(n, code) for n in range(1, len(lines) + 1)]
    kept, silenced, _unused = applied(findings, _found(path, text), path)
    assert len(kept) + len(silenced) == len(findings)
    return "".join(lines[each.span.line - 1].strip()[:1] for each in kept)


# -- where they hold ----------------------------------------------------------------------

_HTML = "<!-- insaterms: ignore[IT301] a title -->"
_HASH = "# insaterms: ignore[IT301] a title"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (f"a\n\n{_HTML}\nb\nc\n\nd\n", "ad"),
        (f"a\n\n{_HTML}\n\nb\n\nc\n", "ac"),
        (f"a\n\nb\nc {_HTML}\n\nd\n", "ad"),
        (f"a\n\n{_HTML}\n{_HTML}\n\nb\n\nc\n", "ac"),
        (f"a\n\n{_HTML}\n\n{_HTML}\n\nb\n\nc\n", "ac"),
        (f"a\n\n{_HTML}", "a"),
        ("a\n\n<!-- insaterms: ignore[IT301]\n\na title -->\n\nb\n\nc\n", "ac"),
        (f"---\ntitle: x\n---\na\n\n{_HTML}\n# b\n\nc\n", "-t-ac"),
        (f"---\n{_HASH}\ntitle: x\nb: y\n---\na\n", "-b-a"),
        ("a\n\n[//]: # (insaterms: ignore[IT301] a title)\nb\n\nc\n", "ac"),
        ("a\n\nb\n\n<!-- insaterms: ignore-file[IT301] old -->\n", ""),
        ("---\ntitle: x\ninsaterms-ignore: [IT301]\n---\na\n\nb\n", ""),
        ("---\ninsaterms-ignore: {IT301: old}\n---\na\n", ""),
        ("---\ninsaterms-ignore:\n- IT301\n- IT101\n---\na\n", ""),
        ("---\ninsaterms-ignore: IT101, IT301\n---\na\n", ""),
        ('+++\ninsaterms-ignore = ["IT301"]\n+++\na\n', ""),
        ('{\n"insaterms-ignore": ["IT301"]\n}\na\n', ""),
        # What shows how it is written is none.
        (f"```html\n{_HTML}\na\n```\n", "`<a`"),
        (f"    {_HTML}\n    a\n", "<a"),
        (f"a `{_HTML}`\nb\n", "ab"),
        (f"- ```\n  {_HTML}\n  a\n  ```\n", "-<a`"),
        (f"---\ntitle: x\n---\n```\n{_HTML}\na\n```\nb\n", "-t-`<a`b"),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_in_markdown_a_comment_holds_for_its_paragraph_or_the_next(
    text: str, kept: str, end: str
) -> None:
    assert _kept("page.md", text.replace("\n", end)) == kept
    if not text.startswith("    "):
        assert _kept("page.md", "\ufeff" + text.replace("\n", end)).strip("\ufeff") in {
            kept,
            kept[1:],
        }


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (f"{_HTML}\n<p>a</p>\n<b>c</b>\n", "<"),
        (f"<p>{_HTML}a</p>\n<b>c</b>\n", "<"),
        (f"<p>\na\nb {_HTML}\nc\n</p>\n<p>d</p>", "<<<"),
        (f"<i>a</i>\n{_HTML}\n<ul>\n<li>\nb\n</li>\n<li>d</li></ul>", "<<<"),
        (f"{_HTML}\n{_HTML}\n<p>a</p>\n<p>b</p>", "<"),
        (f"{_HTML}\n<img alt='a'\n title='b'>\n<p>c</p>", "t<"),
        (f"<script>\n{_HTML}\na\n</script>\n", "<<a<"),
    ],
)
def test_in_html_a_comment_holds_for_the_texts_of_its_line_or_the_next(
    text: str, kept: str
) -> None:
    assert _kept("page.html", text) == kept


def test_in_a_template_comments_of_both_kinds_hold() -> None:
    text = "<p>a</p>\n{# insaterms: ignore[IT301] a title #}\n<p>{{ b }} c</p>\n<p>d</p>\n"
    assert _kept("page.html.j2", text) == "<<"
    assert _kept("page.html.j2", text.replace("{#", "<!--").replace("#}", "-->")) == "<<"
    assert _kept("page.md.j2", "a\n\n{#- insaterms: ignore[IT301] x -#}\nb\n\nc\n") == "ac"


@pytest.mark.parametrize(
    ("path", "text", "kept"),
    [
        ("data.yml", f"a: x\n{_HASH}\nb: y\nc: z\n", "ac"),
        ("data.yml", f"a: x\nb: y  {_HASH}\nc: z\n", "ac"),
        ("data.yml", f"a: x\n{_HASH}\n{_HASH}\n\nb: y\nc: z\n", "ac"),
        ("data.yml", f"{_HASH}\nb: >\n  y\n  z\nc: z\n", "c"),
        ("data.yml", f"a: 'x\n  {_HASH}'\nb: |\n  {_HASH}\n  x\n", "a#b#x"),
        ("data.yml", "a: x\nb: y\n# insaterms: ignore-file[IT301] x\n", ""),
        ("data.toml", f'a = "x"\n{_HASH}\nb = "y"\nc = "z"\n', "ac"),
        ("data.toml", f'a = """\n{_HASH}\n"""\nb = "y" {_HASH}\nc = "z"\n', 'a#"c'),
        ("data.toml", f'{_HASH}\nb = """\ny\n"""\nc = "z"\n', "c"),
        ("glossary.yaml", f"- a: x\n{_HASH}\n- id: y\n  c: z\n", "-c"),
    ],
)
def test_in_data_a_comment_holds_for_its_line_or_the_next(path: str, text: str, kept: str) -> None:
    assert _kept(path, text).replace("-", "-") == kept


def test_in_a_catalog_a_comment_holds_for_its_message_with_all_its_forms() -> None:
    text = (
        'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
        'msgid "a"\nmsgstr "b"\n\n'
        "# why\n#  insaterms: ignore[IT301] a title\n#. b\n"
        'msgid "c"\nmsgid_plural "d"\nmsgstr[0] ""\nmsgstr[1] "e"\n"f"\n\n'
        'msgid "g"\nmsgstr "h"\n'
    )
    assert _kept("nl.po", text) == 'mm"mm#mm'
    assert _kept("nl.po", text.replace("ignore[", "ignore-file[")) == ""
    head = "# insaterms: ignore[IT301] the header alone\n"
    assert _kept("nl.po", head + text.replace("insaterms", "x")) == 'mm###mmmm"mm'


def test_in_a_tmx_file_a_comment_holds_for_the_unit_it_stands_in_or_before() -> None:
    texts = '<tuv xml:lang="en"><seg>a</seg></tuv>\n<tuv xml:lang="nl"><seg>b</seg></tuv>\n'
    unit = f"<tu>\n{texts}</tu>\n"
    text = (
        '<tmx version="1.4">\n<header srclang="en"/>\n<body>\n'
        f"{unit}{_HTML}\n{unit}{unit}</body>\n</tmx>\n"
    )
    assert len(_kept("a.tmx", text)) == 3 + 4 + 4 + 2


# -- what they silence --------------------------------------------------------------------


def test_what_is_silenced_is_what_is_named() -> None:
    text = "<!-- insaterms: ignore[IT301, IT5,wrong-language] x -->\na\n"
    found = _found("page.md", text.replace(",wrong-language", ", missing-title"))
    assert [each.codes for each in found] == [("IT301", "IT5", "missing-title")]
    assert found[0].reason == "x"
    findings = [_finding(2, code) for code in CODES]
    kept, silenced, unused = applied(findings, found, "page.md")
    assert {each.code for each in silenced} == {
        "IT301",
        "IT106",
        *(code for code in CODES if code.startswith("IT5")),
    }
    assert len(kept) + len(silenced) == len(findings)
    assert not unused


def test_a_finding_of_the_whole_file_is_silenced_for_the_whole_file_alone() -> None:
    assert applied([_finding(0)], _found("a.md", f"{_HTML}\na\n"), "a.md")[0]
    whole = _HTML.replace("ignore", "ignore-file")
    assert applied([_finding(0)], _found("a.md", f"{whole}\na\n"), "a.md")[0] == []


_CODES = st.lists(st.sampled_from(["IT301", "IT30", "IT3", "IT101"]), min_size=1, max_size=2)
_SUPPRESSION = st.builds(
    lambda codes, first, length, whole: Suppression(
        tuple(dict.fromkeys(codes)),
        "x",
        first,
        1,
        0 if whole else first,
        0 if whole else first + length,
        whole,
        Span(),
    ),
    _CODES,
    st.integers(1, 8),
    st.integers(0, 4),
    st.booleans(),
)


@given(
    st.lists(_SUPPRESSION, max_size=6),
    st.lists(
        st.builds(_finding, st.integers(0, 12), st.sampled_from(["IT301", "IT302", "IT101"])),
        max_size=8,
    ),
)
def test_a_finding_is_silenced_exactly_where_a_suppression_holds(
    suppressions: list[Suppression], findings: list[Diagnostic]
) -> None:
    def silences(suppression: Suppression, code: str, finding: Diagnostic) -> bool:
        first, last = suppression.first_line, suppression.last_line
        holds = suppression.whole_file or first <= finding.span.line <= last
        return holds and finding.code.startswith(code)

    kept, silenced, unused = applied(findings, suppressions, "a")
    expected = [
        any(silences(each, code, finding) for each in suppressions for code in each.codes)
        for finding in findings
    ]
    assert [each for each, is_silent in zip(findings, expected, strict=True) if is_silent] == (
        silenced
    )
    assert [each for each, is_silent in zip(findings, expected, strict=True) if not is_silent] == (
        kept
    )
    # What nothing needs is told; without it the same is silenced.
    told = {code for each in unused for code in each.text.split(", ")}
    for each in suppressions:
        for code in each.codes:
            if not any(silences(each, code, finding) for finding in findings):
                assert code in told


# -- what is wrong with them --------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "codes", "fault"),
    [
        ("ignore a title", (), "say which rules this silences: ignore[IT301] and the reason"),
        ("ignore", (), "say which rules this silences: ignore[IT301] and the reason"),
        ("ignore[IT301", (), "say which rules this silences: ignore[IT301] and the reason"),
        ("ignore[] x", (), "no rule is named between the brackets; write [IT301]"),
        ("ignore[ALL] x", (), "“ALL” silences every rule; name those that are meant"),
        (
            "ignore[untranslated-mesage, IT301] x",
            ("IT301",),
            'there is no rule "untranslated-mesage" (did you mean "untranslated-message"?)',
        ),
        (
            "ignore-file[IT301]",
            ("IT301",),
            "a suppression needs a reason: ignore-file[IT301] and why the text stays",
        ),
        (
            "ignroe[IT301] x",
            (),
            "“ignroe” is nothing that insaterms knows; write: ignore[IT301] and the reason",
        ),
    ],
)
def test_a_slip_is_told_and_what_can_be_understood_holds(
    said: str, codes: tuple[str, ...], fault: str
) -> None:
    text = f"<!-- insaterms: {said} -->\na\n"
    (found,) = _found("page.md", text)
    assert found.codes == codes
    (told,) = invalid([found], "page.md")
    assert (told.code, told.severity, told.message) == ("IT906", "warning", fault)
    assert (told.span.line, told.span.column) == (1, 1)
    # What names no rule may be a slip of the hand: nobody takes it out unasked.
    _kept, _silenced, unused = applied([], [found], "page.md")
    assert [each.fix is not None for each in unused] == ["mesage" not in said] * len(codes)


@pytest.mark.parametrize(
    ("key", "fault"),
    [
        ("3: {a: [b]}", "a key"),
        (
            "{IT301: }",
            "a suppression needs a reason: insaterms-ignore: {IT301: why",
        ),
        ("[]", "no rule is named between the brackets; write [IT301]"),
        ("[[IT301]]", "insaterms-ignore is a list of codes: [IT301]"),
        ("[IT30l]", 'there is no rule "IT30l" (did you mean "IT30'),
    ],
)
def test_a_slip_in_front_matter_is_told(key: str, fault: str) -> None:
    found = _found("page.md", f"---\ntitle: x\ninsaterms-ignore: {key}\n---\na\n")
    told = invalid(found, "page.md")
    if fault == "a key":
        assert not told  # it is no YAML: a finding of its own
    else:
        assert [each.message.startswith(fault) for each in told] == [True]
        assert (told[0].span.line, told[0].span.column) == (3, 1)


def test_waivers_of_verify_are_no_matter_of_the_lint() -> None:
    assert _found("page.md", '<!-- insaterms: allow "truancy" a quotation -->\na\n') == []


@pytest.mark.parametrize("said", ["ignore[IT301] x", "ignore-file[IT301] x", "ignore", "Ignore[x]"])
def test_suppressions_are_no_matter_of_verify(said: str) -> None:
    text = f"a <!-- insaterms: {said} --> b\n"
    assert waivers_in(text, "page.md") == ([], [])
    assert waiver_in(f"insaterms: {said}") is None
    # What it says is none of the words of the translation.
    assert without_waivers(text).split() == ["a", "b"]
    assert waivers_in(text.replace("gnore", "gnored"), "page.md")[1] != []


# -- what nothing needs -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "before", "after"),
    [
        ("a.md", f"a\n\n{_HTML}\nb\n", "a\n\nb\n"),
        ("a.md", f"a\n{_HTML}\nb\n", "a\n\nb\n"),
        ("a.md", f"a\n\n{_HTML}\n\nb\n", "a\n\nb\n"),
        ("a.md", f"a b {_HTML}\nc\n", "a b\nc\n"),
        ("a.md", f"a {_HTML} b\n", "a b\n"),
        ("a.md", f"a {_HTML}b\n", "a b\n"),
        ("a.md", f"\ufeff{_HTML}\na\n", "\ufeffa\n"),
        ("a.md", f"a\r\n\r\n{_HTML}\r\nb", "a\r\n\r\nb"),
        ("a.md", f"a\n\n{_HTML}", "a\n\n"),
        ("a.md", "---\ninsaterms-ignore: [IT301]  # y\nb: c\n---\na\n", "---\nb: c\n---\na\n"),
        ("a.md", "---\ninsaterms-ignore:\n  - IT301\nb: x\n---\na\n", "---\nb: x\n---\na\n"),
        ("a.md", "---\ninsaterms-ignore:\n  - IT301\n#\nb: x\n---\na\n", "---\n#\nb: x\n---\na\n"),
        ("a.md", '+++\nb = 1\ninsaterms-ignore = ["IT301"]\n+++\na', "+++\nb = 1\n+++\na"),
        ("a.html", f"<p>a</p>\n  {_HTML}\n<p>b</p>", "<p>a</p>\n<p>b</p>"),
        ("a.yml", f"a: x  {_HASH}\nb: y\n", "a: x\nb: y\n"),
        ("a.toml", f'{_HASH}\nb = "y"\n', 'b = "y"\n'),
        ("a.po", f'# x\n{_HASH}\nmsgid "a"\nmsgstr "b"\n', '# x\nmsgid "a"\nmsgstr "b"\n'),
    ],
)  # fmt: skip
def test_a_suppression_that_silences_nothing_is_told_and_taken_out(
    path: str, before: str, after: str
) -> None:
    document = _document(path, before)
    kept, silenced, unused = applied([], suppressions_of(document), path)
    assert (kept, silenced) == ([], [])
    (told,) = unused
    assert told.code == "IT905"
    assert told.message == "nothing here is silenced by IT301; take it out"
    assert told.fix is not None
    assert told.fix.safe
    assert plan(document.text, unused).text == after


def test_of_several_codes_the_unused_are_taken_out() -> None:
    text = "a <!-- insaterms: ignore[IT301, IT101,IT5] x -->\n"
    document = _document("a.md", text)
    _kept, _silenced, unused = applied([_finding(1, "IT101")], suppressions_of(document), "a.md")
    assert plan(text, unused).text == "a <!-- insaterms: ignore[IT101] x -->\n"
    assert unused[0].message == "nothing here is silenced by IT301, IT5; take it out"


def test_a_suppression_of_a_rule_that_did_not_look_may_be_needed() -> None:
    found = _found("a.md", f"{_HTML}\na\n")
    assert applied([], found, "a.md", {"IT905", "IT101"})[2] == []
    assert applied([], found, "a.md", {"IT301"})[2] == []
    assert len(applied([], found, "a.md", {"IT905", "IT301"})[2]) == 1


def test_unused_suppressions_are_silenced_by_their_own_code() -> None:
    whole = "<!-- insaterms: ignore-file[IT905] they are needed elsewhere -->"
    assert applied([], _found("a.md", f"{whole}\n\n{_HTML}\na\n"), "a.md")[2] == []
    # One that names it is to stay itself, though it holds for another line than its own.
    own = _HTML.replace("IT301", "IT301, IT905")
    assert applied([], _found("a.md", f"{own}\n\na\n\nb\n"), "a.md")[2] == []
    both = _found("a.md", f"{own}\n\na\n\n{_HTML}\n\nb\n")
    assert [each.span.line for each in applied([], both, "a.md")[2]] == [5]
    assert [each.codes for each in both] == [("IT301", "IT905"), ("IT301",)]


def test_front_matter_that_would_be_empty_is_left_to_a_person() -> None:
    found = _found("a.md", "---\ninsaterms-ignore: [IT301]\n---\na\n")
    assert [each.fix for each in applied([], found, "a.md")[2]] == [None]


# -- any text -----------------------------------------------------------------------------

_PIECES = st.lists(
    st.sampled_from(
        [
            *("<!-- ", " -->", "{# ", " #}", "# ", "insaterms: ", "ignore", "[IT301]", "[", "]"),
            *("insaterms-ignore: ", "---\n", "+++\n", "\n", "\r\n", "\n\n", "- ", "a: ", "'", '"'),
            *("```\n", "`", "<p>", "</p>", "<script>", 'msgid "a"\nmsgstr "b"\n', "\u2028", "x"),
        ]
    ),
    max_size=25,
).map("".join)


@given(_PIECES, st.sampled_from(["a.md", "a.html", "a.html.j2", "a.md.j2", "a.yml", "a.toml"]))
def test_no_page_raises_and_every_fix_mends(text: str, path: str) -> None:
    document = _document(path, text)
    found = suppressions_of(document)
    for each in found:
        assert text[each.span.start : each.span.end]
        assert each.whole_file or 1 <= each.first_line <= each.last_line
    unused = applied([], found, path)[2]
    mended = plan(text, unused)
    left = suppressions_of(_document(path, mended.text))
    assert sum(len(each.codes) for each in left) <= sum(len(each.codes) for each in found)


@pytest.mark.parametrize(
    ("path", "part"),
    [
        ("a.md", f"{_HTML}\n\n"),
        ("a.md", f"{_HTML} "),
        ("a.md", f"`{_HTML}` "),
        ("a.md", "<!-- insaterms: ignore[IT30x] x -->\n"),
        ("a.html", f"{_HTML}\n"),
        ("a.html", f"{_HTML} a <p>"),
        ("a.html.j2", "{# insaterms: ignore[IT301] x #}"),
        ("a.yml", f"{_HASH}\n"),
        ("a.yml", f"- a {_HASH}\n"),
        ("a.toml", f"{_HASH}\n"),
        ("a.toml", "''' "),
    ],
)
def test_twice_the_comments_take_twice_the_time(
    assert_linear: Callable[..., None], path: str, part: str
) -> None:
    def seconds(times: int) -> float:
        document = _document(path, part * times + "insaterms: \n")
        begun = time.process_time()
        applied([_finding(1)], suppressions_of(document), path)
        return time.process_time() - begun

    assert_linear(seconds, 100, 4_000)
