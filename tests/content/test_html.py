"""HTML is read as a browser shows it."""

import pytest

from insaterms.content.blocks import Block
from insaterms.content.html import read


def _read(text: str) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in read(text)]


def _marks(block: Block) -> list[tuple[str, str, str]]:
    return [(mark.kind, block.text[mark.start : mark.end], mark.value) for mark in block.marks]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("<title>{}</title>", "title"),
        ("<h1>{}</h1>", "heading"),
        ("<H6 class=x>{}</h6>", "heading"),
        ("<details><summary>{}</summary></details>", "heading"),
        ("{}", "paragraph"),
        ("<p>{}</p>", "paragraph"),
        ("<blockquote><div>{}</div></blockquote>", "paragraph"),
        ("<ul><li>{}</li></ul>", "item"),
        ("<ul><li><p>{}</p></li></ul>", "item"),
        ("<dl><dd>{}</dl>", "item"),
        ("<table><tr><td>{}</table>", "cell"),
        ("<ul><li><table><th>{}</th></table></ul>", "cell"),
        ("<figcaption>{}</figcaption>", "caption"),
        ("<table><caption>{}</caption></table>", "caption"),
        ("<p><button>{}</button></p>", "label"),
        ("<img alt='{}'>", "label"),
        ("<p title='{}'></p>", "label"),
        ('<i aria-label="{}"></i>', "label"),
    ],
)
def test_an_element_says_what_part_a_text_plays(text: str, kind: str) -> None:
    assert _read(text.format("Verzuim (‘absence’)")) == [(kind, "Verzuim (‘absence’)")]


def test_blocks_end_where_a_browser_ends_them() -> None:
    assert _read("a<p>b<p>c<ul><li>d<li>e</ul>f<table><tr><td>g<td>h<tr><td>i</table>j") == [
        *(("paragraph", letter) for letter in "abc"),
        *(("item", letter) for letter in "de"),
        ("paragraph", "f"),
        *(("cell", letter) for letter in "ghi"),
        ("paragraph", "j"),
    ]


def test_a_heading_is_ended_by_the_end_of_any_heading() -> None:
    assert _read("<h2>a</h3>b<h1>c<h1>d</h1>e") == [
        ("heading", "a"),
        ("paragraph", "b"),
        ("heading", "c"),
        ("heading", "d"),
        ("paragraph", "e"),
    ]


def test_an_end_that_was_never_begun_is_no_matter() -> None:
    assert _read("<p>a</li>b</em></table>c</p></div>") == [("paragraph", x) for x in "abc"]


def test_white_space_collapses_across_lines_and_tags() -> None:
    (block,) = read("<p> \n een <b> twee </b>\t<i>drie</i>vier\n</p> ")
    assert block.text == "een twee drievier"
    assert _marks(block) == [("strong", "twee", ""), ("emphasis", "drie", "")]


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("<em>x</em>", ("emphasis", "x", "")),
        ("<i>x</i>", ("emphasis", "x", "")),
        ("<cite>x</cite>", ("emphasis", "x", "")),
        ("<dfn>x</dfn>", ("emphasis", "x", "")),
        ("<strong>x</strong>", ("strong", "x", "")),
        ("<b>x</b>", ("strong", "x", "")),
        ("<q>x</q>", ("quote", "x", "")),
        ("<code>x</code>", ("code", "x", "")),
        ("<pre>x</pre>", ("code", "x", "")),
        ("<pre><code>x</code></pre>", ("code", "x", "")),
        ("<a href='/?a=1&amp;b&copy=2'>x</a>", ("link", "x", "/?a=1&b&copy=2")),
        ("<span lang=nl>x</span>", ("language", "x", "nl")),
        ("<span xml:lang='nl'>x</span>", ("language", "x", "nl")),
        ("<em>x", ("emphasis", "x", "")),
    ],
)
def test_what_stands_apart_is_marked(text: str, mark: tuple[str, str, str]) -> None:
    (block,) = read(text)
    assert block.text == "x"
    assert _marks(block) == [mark]


@pytest.mark.parametrize("text", ["<span>x</span>", "<a name=x>x</a>", "<em> </em>x", "<b></b>x"])
def test_what_does_not_stand_apart_is_not_marked(text: str) -> None:
    (block,) = read(text)
    assert (block.text, block.marks) == ("x", ())


def test_marks_of_one_element_stand_together_the_longer_ones_first() -> None:
    (block,) = read("<em lang=nl>a <b>b</b></em> <span>c <span lang=en>d</span> e</span>")
    assert _marks(block) == [
        ("emphasis", "a b", ""),
        ("language", "a b", "nl"),
        ("strong", "b", ""),
        ("language", "d", "en"),
    ]


def test_an_element_around_blocks_goes_on_in_each_until_the_block_around_it_ends() -> None:
    text = "<div><em><p>a<p>b</em>c</p><i>d</div>e"
    assert [(block.text, _marks(block)) for block in read(text)] == [
        ("a", [("emphasis", "a", "")]),
        ("bc", [("emphasis", "b", "")]),
        ("d", [("emphasis", "d", "")]),
        ("e", []),
    ]


def test_only_some_of_many_elements_go_on() -> None:
    *_, last = read("<a href=x>" * 50 + "a<p>b")
    assert len({*last.marks}) == 1
    *_, last = read("".join(f"<a href={n}>" for n in range(50)) + "a<p>b")
    assert len(last.marks) == 16


def test_a_block_has_the_language_that_holds_where_it_stands() -> None:
    text = (
        "<html lang=nl><title>t</title><p>a<p lang=en>b<p>c"
        "<div lang=de>d<div lang=''>e</div>f</div>"
    )
    assert [(block.text, block.language) for block in read(text)] == [
        ("t", "nl"),
        ("a", "nl"),
        ("b", "en"),
        ("c", "nl"),
        ("d", "de"),
        ("e", ""),
        ("f", "de"),
    ]


def test_a_label_follows_the_block_that_it_stands_in() -> None:
    text = (
        "<p lang=nl title=één>Een <img alt=' twee &amp;\n drie'> vier "
        "<i lang=en aria-label=five>v</i>"
    )
    assert [(block.text, block.kind, block.language) for block in read(text)] == [
        ("één", "label", "nl"),
        ("Een vier v", "paragraph", "nl"),
        ("twee & drie", "label", "nl"),
        ("five", "label", "en"),
    ]


def test_a_label_within_a_phrase_has_the_language_of_the_phrase() -> None:
    label = list(read("<p>a <span lang=nl>b <img alt=c></span> <i alt=''>d</i>"))[-1]
    assert (label.text, label.language) == ("c", "nl")


@pytest.mark.parametrize(
    "text",
    [
        "<script>var x = '<p>nee</p>';</script>",
        "<style>p > a { color: red }</style>",
        "<SCRIPT>nee</Script >",
        "<!-- nee > nee -->",
        "<!--><!--->",
        "<!-- nee --!>",
        "<!DOCTYPE nee>",
        "<?nee nee>",
        "</3 nee>",
        "</>",
        "<template><p title=nee>nee<template>nee</template>nee<br></template>",
        "<noscript>nee</noscript>",
        "<p onclick='nee'></p>",
    ],
)
def test_what_no_reader_sees_is_left_out(text: str) -> None:
    shown = [word for block in read(f"wel {text} wel") for word in block.text.split()]
    assert shown == ["wel", "wel"]


@pytest.mark.parametrize(
    "text",
    [
        "<!-- nee",
        "<script>nee",
        "<a nee",
        "<a href='nee",
        "<a nee='nee'",
        "<!nee",
    ],
)
def test_a_page_that_ends_amid_a_tag_ends_before_it(text: str) -> None:
    assert _read(f"wel {text} wel") == [("paragraph", "wel")]


@pytest.mark.parametrize("text", ["a < b", "a <3 b", "a </", "a <", "a &b &; &# c", "a & b"])
def test_what_is_no_markup_is_text(text: str) -> None:
    assert _read(text) == [("paragraph", text)]


def test_one_break_is_a_space_and_two_end_the_block() -> None:
    assert _read("een<br>twee<br/>drie<br> <br>vier<hr>vijf") == [
        ("paragraph", "een twee drie"),
        ("paragraph", "vier"),
        ("paragraph", "vijf"),
    ]


def test_a_drawing_has_a_title_that_ends_no_block() -> None:
    text = (
        "<title>Site</title><p>Zie <svg><title>Een oog</title><path/></svg> hier "
        "<svg><title></title></svg>"
    )
    assert _read(text) == [
        ("title", "Site"),
        ("paragraph", "Zie hier"),
        ("label", "Een oog"),
    ]


def test_tags_in_a_title_are_text_and_its_entities_are_not() -> None:
    assert _read("<title>a <b> &amp; c</title><textarea><p>x</textarea>") == [
        ("title", "a <b> & c"),
        ("paragraph", "<p>x"),
    ]


def test_in_xml_an_element_may_be_closed_where_it_begins() -> None:
    xml = "<?xml version='1.0'?><title/><p>a <a href='x'/>b</p>"
    (block,) = read(xml)
    assert (block.text, block.marks) == ("a b", ())
    assert _read("<title/><p>a") == [("title", "<p>a")]


def test_places_are_exact_across_entities_and_lines() -> None:
    text = "<p>Caf&eacute;&nbsp;&amp\n bar &NotEqualTilde;x</p>"
    (block,) = read(text)
    assert block.text == "Café\xa0& bar ≂̸x"
    assert block.source(3) == text.index("&eacute;")
    assert block.source(4) == text.index("&nbsp;")
    assert block.source(5) == text.index("&amp\n")
    assert block.source(6) == text.index("\n")
    assert block.source(7) == text.index("bar")
    assert block.source(11) == block.source(12) == text.index("&NotEqualTilde;")
    assert block.source(13) == text.index("x</p>")
