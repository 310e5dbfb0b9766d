"""Waivers: how they are written, and for which lines a comment holds."""

import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.glossary.verification.paragraphs import Paragraphs
from insaterms.glossary.verification.waivers import (
    Waiver,
    waiver_in,
    waivers_in,
    without_waivers,
)


@pytest.mark.parametrize(("term", "reason"), [("", "why"), (" ", "why"), ("x", ""), ("x", "\n")])
def test_a_waiver_names_a_term_and_a_reason(term: str, reason: str) -> None:
    with pytest.raises(ValueError, match="waiver"):
        Waiver(term, reason)


@pytest.mark.parametrize(
    "comment",
    [
        'insaterms: allow "truancy" it is a quotation',
        'allow "truancy": it is a quotation',
        "insaterms: allow “truancy” – it is\n a   quotation ",
        " INSATERMS : allow 'truancy', it is a quotation",
        "allow ‘truancy’ it is a quotation",
    ],
)
def test_a_comment_allows_a_term(comment: str) -> None:
    assert waiver_in(comment, 7) == Waiver("truancy", "it is a quotation", line=7)


@pytest.mark.parametrize(
    "comment",
    [
        'insaterms: allow "truancy"',
        'allow "truancy":',
        'allow " " because',
        "insaterms: allow truancy, it is a quotation",
        "insaterms: alow",
        "insaterms:",
        'allow "truancy it is a quotation',
    ],
)
def test_a_comment_of_ours_that_says_something_else_is_a_problem(comment: str) -> None:
    said = waiver_in(comment)
    assert isinstance(said, str)
    assert 'write: allow "term" and the reason' in said


@pytest.mark.parametrize("comment", ["", "to be translated", "we allow truancy", "allow me"])
def test_another_comment_is_passed_over(comment: str) -> None:
    assert waiver_in(comment) is None


_PAGE = """\
# Title

First line
and second <!-- insaterms: allow "a" one -->.

<!-- insaterms: allow "b" two -->

Third
fourth.

Fifth. <!-- a comment --> <!-- insaterms: allow
"c" three --> Sixth.
"""


def test_a_comment_holds_for_its_paragraph_and_the_next() -> None:
    assert waivers_in(_PAGE, "page") == (
        [
            Waiver("a", "one", 3, until=6, line=4),
            Waiver("b", "two", 6, until=9, line=6),
            Waiver("c", "three", 11, until=12, line=11),
        ],
        [],
    )


@pytest.mark.parametrize(
    ("comment", "reason"),
    [
        ('<!-- insaterms: allow "a" for a reason -->', "for a reason"),
        ('<!--INSATERMS : allow "a"\r\nfor a reason-->', "for a reason"),
        ('{# insaterms: allow "a" for a reason #}', "for a reason"),
        ('{#- insaterms: allow "a" for a reason -#}', "for a reason"),
        ('[//]: # (insaterms: allow "a" for (a) reason)', "for (a) reason"),
        ("  [//]: #  'insaterms: allow \"a\" it’s a' reason'", "it’s a' reason"),
    ],
)
def test_a_comment_is_that_of_html_templates_or_markdown(comment: str, reason: str) -> None:
    text = f"Een.\n\n{comment}\n\nTwee."
    waivers, problems = waivers_in(text, "page")
    assert problems == []
    last = 5 + comment.count("\n")
    assert waivers == [Waiver("a", reason, 3, until=last, line=3)]
    left = without_waivers(text)
    assert left.split() == ["Een.", "Twee."]
    assert len(left) == len(text)
    assert left.count("\n") == text.count("\n")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no comment",
        "<!-- open",
        '<!-- insaterms: allow "a" b',
        '{# insaterms: allow "a" b <!-- insaterms: allow "a" b',
        '[//]: # (insaterms: allow "a" b\n)',
        'See [//]: # (insaterms: allow "a" b)',
        "## Title {#anchor}",
    ],
)
def test_a_text_without_comments_has_no_waivers(text: str) -> None:
    assert waivers_in(text, "page") == ([], [])
    assert without_waivers(text) == text


def test_every_wrong_comment_is_a_problem_with_its_place() -> None:
    text = (
        'One.\n <!-- insaterms: allow "x" -->\n<!-- insaterms: no --> {# insaterms: allow "y" z #}'
    )
    waivers, problems = waivers_in(text, "page.md")
    assert [waiver.term for waiver in waivers] == ["y"]
    assert [(each.line, each.column) for each in problems] == [(2, 2), (3, 1)]
    assert str(problems[0]).startswith("page.md:2:2: a waiver needs a reason")


_DIRECTIVE = st.lists(
    st.sampled_from(
        [
            *("<!--", "-->", "{#", "#}", "{#-", "[//]: # (", ")", "insaterms:", "insaterms : "),
            *(
                "allow ",
                '"a"',
                "“b”",
                '"',
                " ",
                "\n",
                "\r\n",
                "\n\n",
                "a reason",
                "\ud800",
                "\u2028",
            ),
        ]
    )
    | st.text(max_size=3)
)


@given(_DIRECTIVE)
def test_no_text_raises(pieces: list[str]) -> None:
    text = "".join(pieces)
    waivers, problems = waivers_in(text, "page")
    left = without_waivers(text)
    assert len(left) == len(text)
    assert waivers_in(left, "page") == ([], [])
    if not waivers and not problems and "insaterms" not in text:
        assert left == text


@pytest.mark.parametrize(
    "part",
    [
        "<!-- insaterms:",
        "{# insaterms: #",
        "<!--",
        "<!--" + " " * 50,
        "[//]: # (insaterms: \n",
        '<!-- insaterms: allow "a" b -->\n\n',
        '<!-- insaterms: allow "a" b -->',
    ],
)
def test_twice_the_comments_take_twice_the_time(
    assert_linear: Callable[..., None], part: str
) -> None:
    def seconds(times: int) -> float:
        text = part * times
        begun = time.process_time()
        waivers_in(text, "page")
        without_waivers(text)
        return time.process_time() - begun

    assert_linear(seconds, 200)


# -- paragraphs --------------------------------------------------------------------------


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_blank_lines_part_paragraphs(end: str) -> None:
    text = end.join(["", " ", "one", "two ", "\t", "three", ""])
    paragraphs = Paragraphs(text)
    assert [text[start:finish] for start, finish in paragraphs.spans] == [
        f"one{end}two",
        "three",
    ]
    assert paragraphs.around(text.index("two")) == f"one{end}two"
    assert paragraphs.number(len(text)) == 1
    assert paragraphs.number(0) == 0


def test_comments_can_be_left_out() -> None:
    text = "<!-- a -->\n\n<!-- a --> b\n\n<!-- a -->b<!-- c -->\n\nd\n\n<!-- open"
    seen = [text[start:end] for start, end in Paragraphs(text, comments=False).spans]
    assert seen == ["<!-- a --> b", "<!-- a -->b<!-- c -->", "d", "<!-- open"]


def test_a_blank_text_has_no_paragraph() -> None:
    assert Paragraphs(" \n\n").around(1) == ""


@given(st.text(alphabet="a \n\r-<>!"))
def test_paragraphs_hold_all_that_is_not_blank(text: str) -> None:
    spans = Paragraphs(text).spans
    assert "".join("".join(text[start:end].split()) for start, end in spans) == "".join(
        text.split()
    )
