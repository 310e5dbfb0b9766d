"""Any page is read without an error, in its place and in linear time."""

import re
import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from insaterms.content.reading import Form, blocks, form_of

_FORMS: tuple[Form, ...] = ("text", "markdown", "html")
_MARKDOWN = [
    *"*_`[]()<>!&\\#|~-+=.:\"'\n\r\t  ab1é\0\ud800\xa0\u2003\x1c\x0b\x85\u2028",
    *("\r\n", "&amp;", "![", "](", "](x)", "<!--", "-->", "<em>", "</em>", "<b lang=nl>"),
    *("|-|\n", "\n> ", "\n- ", "\n    ", "---\n", "```\n", "[a]: b\n", "[a]", "<div>\n"),
    *("\n\n", "  \n", "title: ", "\\|", "<br>", "## ", " ##", "|a|b|\n|-|-|\n|", "<svg><title>"),
    *("</title>", "<template>", "</template>", "1. ", "**", "``", "<http://a.nl/%20>"),
]
_DIALECT = re.compile(r"(?<![\w\]]):(?=[ \t:])|!!!+|===+(?=[ \t])")
_HTML = [
    *"<>&;/='\" \n\ta1é#\0\ud800",
    *("<p>", "</p>", "<em>", "</em>", "<li>", "<ul>", "</ul>", "<a href=x>", "</a>", "<br>"),
    *("&amp;", "&ampx", "&#10;", "&#x41", "&NotEqualTilde;", "<!--", "-->", "<title>", "</title>"),
    *("<script>", "</script>", "<svg>", "</svg>", "<img alt='a b' title=\"c\">", "<td>", "<table>"),
    *("</table>", "<h2>", "</h3>", "<div lang=nl>", "</div>", "<span lang=en>", "</span>", "<hr>"),
    *("<template>", "</template>", "<pre>", "<?xml ", "<em title='q &lt= w'>", "<title/>"),
]


def _made_of(parts: list[str]) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(parts) | st.text(max_size=2), max_size=40).map("".join)


def _stands_there(shown: str, text: str, place: int) -> bool:
    """Say whether a code point is the one of the source, or what something there is shown as."""
    there = text[place]
    if shown == " ":
        return there.isspace() or there in "&\\\ufeff" or text.startswith("<", place)
    return there == shown or there in "&\\" or (there == "\0" and shown == "\ufffd")


@given(
    st.text() | _made_of(_MARKDOWN) | _made_of(_HTML),
    st.sampled_from(["", "\ufeff", "---\n"]),
    st.sampled_from(_FORMS),
)
def test_every_code_point_stands_in_its_place(page: str, top: str, form: Form) -> None:
    text = top + page
    for block in blocks(text, form):
        assert block.text.strip()
        assert not set(block.text) & set("\t\n\r\f")
        assert "  " not in block.text
        for offset, shown in enumerate(block.text):
            place = block.source(offset)
            assert _stands_there(shown, text, place) or text.startswith("''", place)
        for mark in block.marks:
            assert 0 <= mark.start < mark.end <= len(block.text)
            assert " " not in {block.text[mark.start], block.text[mark.end - 1]}
        assert list(block.marks) == sorted(block.marks, key=lambda mark: (mark.start, -mark.end))


@given(st.lists(st.sampled_from(_MARKDOWN), max_size=40).map("".join))
def test_markdown_says_what_its_rendered_page_says(text: str) -> None:
    # What HTML says otherwise is left out: front matter, raw tags, names within `<…>`.
    text = "x\n\n" + text.replace("<", "").replace("&", "&amp;").replace("\ud800", "")
    # And what begins a block in the dialects, which CommonMark does not know.
    text = _DIALECT.sub("", text)
    parser = MarkdownIt("commonmark", {"maxNesting": 30}).enable(["table", "strikethrough"])
    page = blocks(parser.render(text), "html")
    expected = [(block.text, block.kind, block.marks) for block in page if block.kind != "label"]
    found = [block for block in blocks(text, "markdown") if block.kind != "label"]
    assert [(block.text, block.kind, block.marks) for block in found] == expected


@given(
    st.lists(st.sampled_from(["aa", "Bb", "één", "- ", ". ", "\n", " ", "(‘", "’)"])).map("".join)
)
def test_plain_text_loses_no_letter(text: str) -> None:
    shown = "".join(block.text for block in blocks(text, "text"))
    assert [c for c in shown if c.isalpha()] == [c for c in text if c.isalpha()]


def _seconds(run: Callable[[], object]) -> float:
    start = time.process_time()
    run()
    return time.process_time() - start


@pytest.mark.parametrize("form", _FORMS)
@pytest.mark.parametrize(
    "part",
    [
        *("[", "*", "`", "<", "&", ">", "(", "|", '"', "\\", "<!--", "</", "<?", "<a b='", "<a "),
        *("![", "[a](", "<em>", "<em><p>x", "<li>", "*a ", "a\n", "- a\n", "> a\n", "&#1", "~~a "),
        *("<title>", "<![CDATA[", "a <!-- ", "|a|\n|-|\n", "a  \n", "word ", "\n", "\\| "),
    ],
)
def test_a_page_twice_as_long_takes_at_most_about_twice_as_long(
    assert_linear: Callable[..., None], part: str, form: Form
) -> None:
    def seconds(size: int) -> float:
        page = part * (size // len(part))
        return _seconds(lambda: list(blocks(page, form)))

    assert_linear(seconds, 2_500, 20_000)


@pytest.mark.parametrize(
    "parts", [("<b>", "<a>", "</b>"), ("<a href=x>", "<p>x"), ("<div>", "x", "</div>")]
)
def test_deep_nesting_is_read_in_moments(
    assert_linear: Callable[..., None], parts: tuple[str, ...]
) -> None:
    def seconds(depth: int) -> float:
        page = "".join(part * depth for part in parts)
        return _seconds(lambda: list(blocks(page, "html")))

    assert_linear(seconds, 500, 20_000)


@pytest.mark.parametrize(
    ("path", "text", "form"),
    [
        ("docs/index.md", "<html>", "markdown"),
        ("LEESMIJ.Markdown", "", "markdown"),
        ("a/b.html", "", "html"),
        ("a/b.HTM", "", "html"),
        ("book/ch1.xhtml", "", "html"),
        ("notes.txt", "<html lang=nl>", "text"),
        ("-", "", "text"),
        ("-", "<p>Een alinea", "text"),
        ("-", "# Kop", "text"),
        ("-", "\n <!DOCTYPE html>\n<title>x", "html"),
        ("-", "\ufeff<html lang=nl>", "html"),
        ("-", '<?xml version="1.0"?>\n<html xmlns="x">', "html"),
        ("-", "<htmlish>", "text"),
        ("page.php", "<html>", "html"),
        ("page.php", "", "text"),
    ],
)
def test_the_form_is_told_by_the_suffix_or_else_by_the_beginning(
    path: str, text: str, form: Form
) -> None:
    assert form_of(path, text) == form


@pytest.mark.parametrize("form", _FORMS)
def test_a_byte_order_mark_is_passed_over(form: Form) -> None:
    block = next(iter(blocks("\ufeffEen alinea met een punt.", form)))
    assert block.text == "Een alinea met een punt."
    assert block.source(0) == 1
