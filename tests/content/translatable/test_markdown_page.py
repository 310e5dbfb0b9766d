r"""Markdown: what is a message, and how a translation is written in its place."""

import pytest

from insaterms.content.translatable.page import applied, translatables
from insaterms.content.translatable.values import UnreadablePageError


def _read(page: str) -> list[tuple[str, str, str]]:
    return [(text.part, text.detail, text.text) for text in translatables(page, "markdown")]


def _written(page: str, translation: str) -> str:
    return applied(page, "markdown", lambda _: translation)


@pytest.mark.parametrize(
    ("page", "texts"),
    [
        ("## Een *kop* ##", [("heading", "heading 2", "Een *kop*")]),
        ("Een\nkop\n===", [("heading", "heading 1", "Een kop")]),
        ("# Kop {#id .x}", [("heading", "heading 1", "Kop")]),
        ("een\nalinea", [("paragraph", "", "een alinea")]),
        ("- een\n  verder\n- twee", [("item", "", "een verder"), ("item", "", "twee")]),
        ("1. een\n\n   nog", [("item", "", "een"), ("item", "", "nog")]),
        ("> een\n> twee\ndrie", [("paragraph", "", "een twee drie")]),
        ("|a|b\\|c|\n|-|-|\n|12|d", [("cell", "", "a"), ("cell", "", "b|c"), ("cell", "", "d")]),
        ("![een *foto*](a.png)", [("alt", "image", "een *foto*")]),
        (
            "[![een](a.png 'twee')](/x)",
            [("alt", "image", "een"), ("attribute", "title", "twee")],
        ),
        ("zie ![een](a.png)", [("paragraph", "", "zie ![een](a.png)")]),
        (
            "![een] ![twee][]\n\n[een]: a.png\n[twee]: b.png",
            [("alt", "image", "een"), ("alt", "image", "twee")],
        ),
        ("[x](/x)", [("paragraph", "", "[x](/x)")]),
        ("[x]: /x 'een titel'", [("attribute", "title", "een titel")]),
        ("[//]: # (een opmerking)", []),
        ("[x]: /x '12'\n[y]: /y 'een\ntwee'", []),
        (
            "[^1]: een\n    noot\n[^2]: twee",
            [("paragraph", "", "een noot"), ("paragraph", "", "twee")],
        ),
        ("[^1]: noot", [("paragraph", "", "noot")]),
        ("term\n: wat het is", [("paragraph", "", "term"), ("paragraph", "", "wat het is")]),
        ("tekst\n{: .lead }", [("paragraph", "", "tekst")]),
        ("> [!NOTE]\n> let op", [("paragraph", "", "let op")]),
        (
            '!!! note "Let op"\n    dit',
            [("label", "admonition", "Let op"), ("paragraph", "", "dit")],
        ),
        ("::: tip\ntekst\n:::", [("paragraph", "", "tekst")]),
        ("$$\nx = y\n$$\ntekst", [("paragraph", "", "tekst")]),
        ("{% include x.html %}\ntekst", [("paragraph", "", "tekst")]),
        ("<p>een <b>twee</b>\ndrie</p>", [("paragraph", "", "een <b>twee</b> drie")]),
        (
            "<nav>\n\n- [een](/)\n\n</nav>\n\ntwee",
            [("navigation", "", "[een](/)"), ("paragraph", "", "twee")],
        ),
        ("<a href=x>\neen</a> [x](y)", [("paragraph", "", "een"), ("paragraph", "", "[x](y)")]),
        ("x <b title='een'>twee</b>", [("paragraph", "", "x <b title='een'>twee</b>")]),
        ("<a><img alt='een'></a>", [("alt", "alt", "een")]),
    ],
)
def test_each_part_of_a_page_is_a_text(page: str, texts: list[tuple[str, str, str]]) -> None:
    assert _read(page) == texts


@pytest.mark.parametrize(
    "page",
    [
        "```\neen\n```",
        "    een",
        "`een`",
        "<https://example.org/een>",
        "12 – 13",
        "***",
        "{{ een }}",
        "<!-- een -->",
        "<div translate='no'>\n\neen\n\n- twee\n\n</div>",
        "<span translate=no>een</span> `twee`",
        "---\nlang: en\n---\n<span lang='nl'>een</span>",
        "---\nlang: en\n---\n<div lang='nl'>\n\neen\n\n</div>",
        "---\nlayout: page\nslug: over-ons\ndate: 2024-01-01\nurl: /een/\n---\n",
        "![](a.png)",
        "",
    ],
)
def test_what_is_not_translated_is_no_message(page: str) -> None:
    assert _read(page) == []


def test_breaks_of_lines_are_kept_where_they_are_meant() -> None:
    page = "een\n  twee  \n drie\\\n  vier\\\\\nvijf"
    assert [text for *_, text in _read(page)] == ["een twee  \ndrie\\\nvier\\\\ vijf"]


def test_front_matter_is_read_with_the_page() -> None:
    page = '---\ntitle: "Een: twee"\ndescription: >\n  Drie\n  vier.\nlayout: page\n---\n\n# Kop\n'
    assert [(part, text) for part, _, text in _read(page)] == [
        ("title", "Een: twee"),
        ("description", "Drie vier."),
        ("heading", "Kop"),
    ]
    after = _written(page, 'A "b": # c')
    assert [text for *_, text in _read(after)] == ['A "b": # c', 'A "b": # c', 'A "b": # c']
    assert "\nlayout: page\n---\n\n# A" in after


def test_front_matter_may_be_toml() -> None:
    page = '+++\ntitle = "Een twee"\ndraft = true\n+++\ndrie\n'
    assert [(part, text) for part, _, text in _read(page)] == [
        ("title", "Een twee"),
        ("paragraph", "drie"),
    ]
    assert _written(page, 'a "b"').startswith("+++\ntitle = ")
    assert [text for *_, text in _read(_written(page, 'a "b"'))] == ['a "b"'] * 2


def test_front_matter_that_is_no_yaml_is_refused_with_its_place() -> None:
    with pytest.raises(UnreadablePageError) as caught:
        translatables("---\ntitle: [a\nb: c\n---\ntext\n", "markdown")
    assert caught.value.line in {2, 3}
    assert caught.value.column > 0
    assert caught.value.message in str(caught.value)


@pytest.mark.parametrize(
    ("translation", "written"),
    [
        ("1985. Dat jaar", "1985\\. Dat jaar"),
        ("3) x", "3\\) x"),
        ("1985.5 x", "1985.5 x"),
        ("# x", "\\# x"),
        ("#x", "#x"),
        ("- x", "\\- x"),
        ("+ x", "\\+ x"),
        ("*x*", "*x*"),
        ("> x", "\\> x"),
        ("--- ", "\\---"),
        ("| x", "| x"),
        ("* * *", "\\* * *"),
        ("```x", "\\```x"),
        ("~~~", "\\~~~"),
        ("<div>", "\\<div>"),
        ("<b>x</b> y", "<b>x</b> y"),
        ("[x]: /y", "\\[x]: /y"),
        ("[x](/y)", "[x](/y)"),
        (": x", "\\: x"),
        ("een\n\ntwee", "een twee"),
        ("een  \n# twee", "een  \n> \\# twee"),
        ("een\\\n===", "een\\\n> \\==="),
        ("een\\\n|-|-|", "een\\\n> \\|-|-|"),
    ],
)
def test_a_translation_begins_no_other_block(translation: str, written: str) -> None:
    assert _written("> tekst\n\n12", translation) == f"> {written}\n\n12"


@pytest.mark.parametrize(
    ("page", "translation", "written"),
    [
        ("# x ##\n", "a #\nb", "# a # b ##\n"),
        ("# x\n", "a ##", "# a \\##\n"),
        ("x\ny\n---\n", "a | b", "a &#124; b\n---\n"),
        ("|x|y\n|-|-|", "a|b\\", "|a\\|b\\ |a\\|b\\ \n|-|-|"),
        ("x | 1\n-|-", "# a", "\\# a | 1\n-|-"),
        ("- x\n  y\n", "a  \nb", "- a  \n  b\n"),
        ("10. x\r\n", "a\\\nb", "10. a\\\r\n    b\r\n"),
        ("> - x", "a  \nb", "> - a  \n>   b"),
        ("> x\ny", "a  \nb", "> a  \nb"),
        ("[^1]: x\n    y", "a  \nb", "[^1]: a  \n    b"),
        ("![x](y)", "a ] b", "![a \\] b](y)"),
        ("![x](y)", "a [b] c", "![a [b] c](y)"),
        ("![x]\n\n[x]: y", "a", "![a][x]\n\n[x]: y"),
        ("![x][]\n\n[x]: y", "a [b]", "![a [b]][x]\n\n[x]: y"),
        ("|![x](y)|\n|-|", "a|b", "|![a\\|b](y)|\n|-|"),
        ("[x]: y 'z z'", "it's \\", "[x]: y 'it\\'s \\\\'"),
        ('!!! note "x"', 'a "b"', '!!! note "a &quot;b&quot;"'),
        ("<p>x</p>\n|-|-|", "a | b", "<p>a &#124; b</p>\n|-|-|"),
        ("<p>x</p>\n|-| 1", "a | b", "<p>a | b</p>\n|-| 1"),
        ("<a>\nx</a>", "a\n\nb", "<a>\na b</a>"),
        ("---\nx\n\n***\n---\n", "Let op: a", "---\nLet op&#58; a\n\n***\n---\n"),
        ("x\n{: .y }\n", "a", "a\n{: .y }\n"),
        ("  x  \n", "a", "  a  \n"),
    ],
)
def test_a_translation_is_escaped_as_its_place_asks(
    page: str, translation: str, written: str
) -> None:
    assert _written(page, translation) == written


def test_what_stands_beside_the_texts_stays_as_it_is() -> None:
    page = "\ufeff# een\t \r\n\r\n\r\n*\ttwee\r\n\tdrie\r\n\r\n```\r\n x\r\n```\r\n"
    after = "\ufeff# EEN\t \r\n\r\n\r\n*\tTWEE DRIE\r\n\r\n```\r\n x\r\n```\r\n"
    assert applied(page, "markdown", lambda text: text.text.upper()) == after


def test_the_name_of_a_footnote_may_be_several_words() -> None:
    page = "Text[^the note].\n\n[^the note]: A note.\n"
    assert [found.text for found in translatables(page, "markdown")] == [
        "Text[^the note].",
        "A note.",
    ]
