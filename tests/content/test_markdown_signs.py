"""Asking fewer rules about a line gives the blocks that asking each of them gives."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.rules_block import blockquote, fence, heading, hr, html_block, list_block
from markdown_it.token import Token

from insaterms.content.markdown_blocks import Parser
from insaterms.content.markdown_signs import by_sign

_LINES = (
    "word", "more words here", "    four blanks", "\ttab", "", "", "- item", "-", "+ item",
    "* item", "  - deeper", "    - and deeper", "1. one", "2) two", "10. ten", "1.no", "> quote",
    ">", "> - a", "> ---", "lazy", "# heading", "#no", "## closed ##", "---", "***", "_ _ _",
    "===", "=", "--", "- - -", "```", "```py", "~~~", "`code`", "<div>", "</div>", "<a href=x>",
    "<!-- c -->", "<x", "a | b", "|---|---|", "--|--", "| c | d |", ":-|-:", "9. nine", "[x]: /url",
    "[y]: /url 'title'", "[x] text", "![i](p.png)", "1986\\. A great year", "  two blanks",
    "\u00a0", "word ---", "word -  ",
)  # fmt: skip
_PAGES = st.lists(st.sampled_from(_LINES), min_size=2, max_size=16).map("\n".join)


def _blocks(tokens: list[Token]) -> list[tuple[object, ...]]:
    return [
        (token.type, token.tag, token.nesting, token.content, token.markup, token.level)
        for token in tokens
    ]


@settings(max_examples=400)
@given(_PAGES)
def test_blocks_are_those_of_markdown_it(page: str) -> None:
    usual = MarkdownIt("commonmark").enable("table").disable(["inline", "text_join"])
    assert _blocks(Parser().blocks(page)) == _blocks(usual.parse(page))


@settings(max_examples=400)
@given(_PAGES.filter(lambda page: "\u00a0" not in page))
def test_blocks_stand_in_the_lines_that_markdown_it_says(page: str) -> None:
    usual = MarkdownIt("commonmark").enable("table").disable(["inline", "text_join"])
    expected = [token.map for token in usual.parse(page)]
    assert [token.map for token in Parser().blocks(page)] == expected


@given(_PAGES, st.sampled_from(["\r\n", "\r"]))
def test_lines_end_as_they_like(page: str, end: str) -> None:
    assert Parser().blocks(page.replace("\n", end)) == Parser().blocks(page)


def test_a_null_is_shown_as_what_nobody_can_read() -> None:
    assert Parser().blocks("a\0b\r\n") == Parser().blocks("a\ufffdb\n")


@settings(max_examples=400)
@given(_PAGES)
def test_lines_are_those_that_every_rule_finds(page: str) -> None:
    usual = MarkdownIt("commonmark").enable("table").disable(["inline", "text_join"])
    asking = MarkdownIt("commonmark").enable("table").disable(["inline", "text_join"])
    signs = {
        fence: "`~", blockquote: ">", hr: "*-_", list_block: "*+-0123456789", html_block: "<",
        heading: "#",
    }  # fmt: skip
    asking.block.ruler = by_sign(asking.block.ruler, signs)
    assert asking.parse(page) == usual.parse(page)


@pytest.mark.parametrize("page", ["    code\n", "- a\n\n      code\n"])
def test_code_that_is_not_known_stays_unknown(page: str) -> None:
    usual = MarkdownIt("commonmark").disable("code")
    asking = MarkdownIt("commonmark").disable("code")
    asking.block.ruler = by_sign(asking.block.ruler, {fence: "`~"})
    assert asking.parse(page) == usual.parse(page)
    assert not any(token.type == "code_block" for token in asking.parse(page))


def test_pages_know_nothing_of_one_another() -> None:
    one, other = Parser(), Parser()
    one.blocks("[x]: /url 'One'\n\n[x]\n")
    other.blocks("[y]: /url\n\n[x]\n===\n")
    assert [title for _, title in one.titles()] == ["One"]
    assert other.titles() == []
    assert any(token.type == "link_open" for token in one.running_text("[x]"))
    assert not any(token.type == "link_open" for token in other.running_text("[x]"))
