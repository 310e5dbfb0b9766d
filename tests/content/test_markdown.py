"""Markdown is read as its rendered page shows it, each code point in its place."""

import pytest

from insaterms.content.blocks import Block
from insaterms.content.markdown import read


def _read(text: str) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in read(text)]


def _marks(block: Block) -> list[tuple[str, str, str]]:
    return [(mark.kind, block.text[mark.start : mark.end], mark.value) for mark in block.marks]


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("# Een kop ##", [("heading", "Een kop")]),
        ("# Een # kop#", [("heading", "Een # kop#")]),
        ("Een\nkop\n===", [("heading", "Een kop")]),
        ("een\nalinea\n\nnog een", [("paragraph", "een alinea"), ("paragraph", "nog een")]),
        ("- een\n- twee\n  - drie", [("item", "een"), ("item", "twee"), ("item", "drie")]),
        ("1. een\n\n   nog\n2. twee", [("item", "een"), ("item", "nog"), ("item", "twee")]),
        ("> een\n> - twee\ndrie", [("paragraph", "een"), ("item", "twee drie")]),
        ("een\n***\ntwee", [("paragraph", "een"), ("paragraph", "twee")]),
        ("|a|b|\n|-|-|\n|c|", [("cell", "a"), ("cell", "b"), ("cell", "c")]),
        ("```py\na  = 1\nb\n```", [("paragraph", "a = 1 b")]),
        ("    a = 1", [("paragraph", "a = 1")]),
        ("![Een *foto*](a.png)", [("label", "Een foto")]),
        ("![a ![b](c)](d)", [("label", "a"), ("label", "b")]),
        ("![](a.png) ![ ](b)", []),
        ("[a]: http://x 'titel'", []),
        ("", []),
    ],
)
def test_each_part_of_a_page_is_a_block(text: str, blocks: list[tuple[str, str]]) -> None:
    assert _read(text) == blocks


@pytest.mark.parametrize(
    ("text", "shown", "marks"),
    [
        ("*a* _b_", "a b", [("emphasis", "a", ""), ("emphasis", "b", "")]),
        ("**a *b***", "a b", [("strong", "a b", ""), ("emphasis", "b", "")]),
        ("`` a ` b ``c", "a ` bc", [("code", "a ` b", "")]),
        ("`a\nb`", "a b", [("code", "a b", "")]),
        ("` `x", "x", []),
        ("[a b](<c d> 'b')b", "a bb", [("link", "a b", "c%20d")]),
        ("[a *b*](c)", "a b", [("link", "a b", "c"), ("emphasis", "b", "")]),
        ("[a][b] [b][] [b]\n\n[b]: c", "a b b", [("link", x, "c") for x in "abb"]),
        ("<http://a.nl/%20b>.", "http://a.nl/%20b.", [("link", "http://a.nl/%20b", "http://a.nl/%20b")]),
        ("<a@b.nl>", "a@b.nl", [("link", "a@b.nl", "mailto:a@b.nl")]),
        ("~~a~~ b", "a b", []),
        ("<em>a</em> <i lang=nl>b</i>", "a b", [("emphasis", "a", ""), ("emphasis", "b", ""),
                                                ("language", "b", "nl")]),
        ("a <!-- *b* --> c<br>d  \ne\\\nf", "a c d e f", []),
        (r"\*a\* \a &amp; &eacute;", r"*a* \a & é", []),
        ("a * b _ c [d] (e) ![f] <g", "a * b _ c [d] (e) ![f] <g", []),
        ("*Weten wat* (‘x’) [“y”]", "Weten wat (‘x’) [“y”]", [("emphasis", "Weten wat", "")]),
        ("a <script>*b*</script> c", "a c", []),
    ],
)  # fmt: skip
def test_markup_becomes_marks(text: str, shown: str, marks: list[tuple[str, str, str]]) -> None:
    (block,) = read(text)
    assert block.text == shown
    assert _marks(block) == marks


def test_no_sign_of_markup_is_left() -> None:
    text = (
        '# Een\n\n> - *a* **b** `c`\n>   [d](e "f") ![g](h) <i>j</i> &amp; ~~k~~\n\n'
        "1. x\n2. y\n\n| a | b |\n|:--|--:|\n| **c** | d |\n\n***\n\n"
        "~~~\ne\n~~~\n\n<div class=x>\nf\n</div>\n"
    )
    assert set("".join(shown for _, shown in _read(text))) <= set("Eenabcdefghijkxy &")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_places_are_exact_wherever_a_line_stands(end: str) -> None:
    lines = [
        "> 1. Een *eerste* regel",
        ">    en\teen tweede &amp; \\*derde\\*,  ",
        ">  en lui `een  code` [link](x) einde",
        "> ## Kop kop ##",
        "",
        "\tdit is\tcode",
        "",
        "- ```",
        "  hek  werk",
        "  ```",
        "- <div title='lab&lt;el'>",
        "  blok",
        "  </div>",
    ]
    text = end.join(lines)
    found = list(read(text))
    assert [block.text for block in found] == [
        "Een eerste regel en een tweede & *derde*, en lui een code link einde",
        "Kop kop",
        "dit is code",
        "hek werk",
        "lab<el",
        "blok",
    ]
    shown_as = {(" ", "\t"), (" ", end[0]), ("*", "\\"), ("<", "&")}
    for block in found:
        for offset, letter in enumerate(block.text):
            there = text[block.source(offset)]
            assert there == letter or (letter, there) in shown_as
    assert found[1].source(4) == text.index("kop ##")


@pytest.mark.parametrize("top", ["\xa0", "> \xa0", "- \xa0", "- \xa0\n  \u2003"])
@pytest.mark.parametrize("bottom", ["", "\n===", "\n\xa0"])
def test_a_line_without_letters_is_no_part_of_a_paragraph(top: str, bottom: str) -> None:
    text = f"{top}\n  tekst - verder{bottom}"
    block = next(iter(read(text)))
    assert block.text.removesuffix(" ===") == "tekst - verder"
    assert block.source(0) == text.index("tekst")


def test_hashes_end_a_heading_only() -> None:
    text = "#\n    a #\n## b #\n\n\tc #"
    assert [text[block.source(len(block.text) - 1)] for block in read(text)] == ["#", "b", "#"]


def test_places_in_a_table_are_exact() -> None:
    text = "> 1 | x \\| x\n> --- | ---\n> `a \\| b` |  1\n> |x|y|z\n"
    blocks = list(read(text))
    assert [block.text for block in blocks] == ["1", "x | x", "a | b", "1", "x", "y"]
    first, bar, code, last, *_ = blocks
    assert first.source(0) == text.index("1 |")
    assert [bar.source(offset) for offset in range(5)] == [6, 7, 8, 10, 11]
    assert code.source(0) == text.index("a \\|")
    assert code.source(4) == text.index("b`")
    assert last.source(0) == text.rindex("1")
    text = "\xa0|a|b|\n|-|-|\n"
    assert [text[block.source(0)] for block in read(text)] == ["a", "b"]


def test_html_around_markdown_holds_in_it() -> None:
    text = (
        "<div lang=nl>\n\nEen *alinea*.\n\n</div>\n\nA paragraph.\n\n"
        "<template>\n\nnee <br> &amp; ![nee](x)\n\n</template>\n"
    )
    assert [(block.text, block.language) for block in read(text)] == [
        ("Een alinea.", "nl"),
        ("A paragraph.", ""),
    ]


def test_nothing_is_lost_however_deep_a_list_is() -> None:
    text = "- " * 40 + "diep\n\nwoorden\n"
    shown = " ".join(shown for _, shown in _read(text)).split()
    assert [word for word in shown if word != "-"] == ["diep", "woorden"]


def test_a_page_begins_behind_its_front_matter() -> None:
    text = "---\r\ntitle: Verzuim\r\nlang: nl\r\n---\r\n# Kop\r\n"
    title, heading = read(text)
    assert (title.kind, title.text, title.language) == ("title", "Verzuim", "nl")
    assert (heading.kind, heading.text, heading.language) == ("heading", "Kop", "nl")
    assert text[heading.source(0) :] == "Kop\r\n"


@pytest.mark.parametrize(
    "text",
    [
        "Zie *nu <svg><title>een **oog** <title>oor</title></svg> hier*",
        "Zie *nu <svg><title>een **oog\n\nhier**",
    ],
)
def test_a_drawing_that_is_badly_closed_hides_nothing(text: str) -> None:
    shown = {word.strip("*") for block in read(text) for word in block.text.split()}
    assert {"Zie", "nu", "een", "oog", "hier"} <= shown
