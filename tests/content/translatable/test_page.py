"""Laws of every form: places are in order, nothing else of a page changes, texts come back."""

import json
import re
import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.content.translatable.page import applied, page_form, translatables
from insaterms.content.translatable.values import (
    PageForm,
    Translatable,
    UnreadablePageError,
)

# Each `·` is a space, `⏎` a line feed and `←` a carriage return.
_SIGNS = """
a Word é · # ## - * 1. 12) > | |---|---| --- === ` `` ``` ~~~ <b> </b> <div> </div> <p> </p>
<!-- --> [ ](/x) ]:·/u ![ ! _ ** & &amp; &lt; &nbsp; < { } {:·.x} [^1]: \\ = + : ::: $$ ' "
<a·href="/x"> </a> <br> <img·alt="q"·src=x> <code> </code> <script> </script> <li> <td>
<title> </title> title="t" <svg> </svg> <span·lang=nl> </span> <x-y/> https://x.nl <nav>
<input·type=submit·value=ok> <h2> </h2> <i·translate=no> </i> !!!·note·"T" ( )
⏎:::·tip·Word {.wide} ⏎:::{note}·Word⏎:alt:·Word ⏎```{note}⏎ ⏎===·"Tab" ⏎:··· ⏎[^2]:·
{{<·figure·alt="Word"·>}} {{%·a·%}} {++ ++} [·]· (a)= %· import·a·from·"b"
⏎ ⏎⏎ ←⏎ ··⏎ \\⏎ ···· ---⏎title:·A·b⏎---⏎
"""
_BEGINNINGS = """
#· -· *· 1.· 1985)· >· |· =· ==· ---· !!!· :· :::· [a]:· <div> <b> </p> ```· +++ \\ <!--·x-->
![ ' " & (a)= %· ===·"a" [·]· {{<·x· \\page [^1]:·
"""
_INNER = """
a·b | ⏎ ··⏎ \\⏎ ⏎⏎ #· -· >· --- === |---| </p> <div> <b> </b> </a> ` ** _ \\ " ' ] [ ]( & &amp;
< > <!-- --> <script> </title> :· ·# %} é
"""


def _sampled(signs: str, *others: str) -> st.SearchStrategy[str]:
    known = signs.split()
    return st.sampled_from([*map(_meant, known), *others])


def _meant(sign: str) -> str:
    return sign.replace("·", " ").replace("⏎", "\n").replace("←", "\r")


_PAGES = st.lists(_sampled(_SIGNS, "\t", "\ufeff"), max_size=16).map("".join)
# Words on both sides, so that there is something to translate whatever stands between.
_TRANSLATIONS = st.builds(
    lambda sign, inner: f"{sign}Vertaald{''.join(inner)} Vertaald",
    _sampled(_BEGINNINGS, ""),
    st.lists(_sampled(_INNER, "\t"), max_size=5),
)
_FORMS: list[PageForm] = ["markdown", "html"]


def _read(page: str, form: PageForm) -> list[Translatable] | None:
    try:
        return translatables(page, form)
    except UnreadablePageError:
        return None


@pytest.mark.parametrize("form", [*_FORMS, "text"])
@given(page=_PAGES | st.text())
def test_texts_stand_in_order_and_the_identity_changes_nothing(form: PageForm, page: str) -> None:
    texts = _read(page, form)
    if texts is None:
        return
    last = 0
    for text in texts:
        assert last <= text.start < text.end <= len(page)
        assert text.text == text.text.strip(" \t\r\n") != ""
        last = text.end
    assert applied(page, form, lambda text: text.text) == page
    assert applied(page, form, lambda _: None) == page
    assert applied(page, form, lambda _: " \n") == page


@pytest.mark.parametrize("form", _FORMS)
@given(data=st.data())
def test_no_translation_changes_what_stands_around_it(form: PageForm, data: st.DataObject) -> None:
    page = data.draw(_PAGES)
    before = _read(page, form)
    if before is None:
        return
    drawn = data.draw(
        st.lists(st.none() | _TRANSLATIONS, min_size=len(before), max_size=len(before))
    )
    waiting = iter(drawn)
    after = applied(page, form, lambda _: next(waiting))
    pieces = []
    place = 0
    for text, translation in zip(before, drawn, strict=True):
        pieces.append(re.escape(page[place : text.start]))
        pieces.append(re.escape(page[text.start : text.end]) if translation is None else "(?s:.*)")
        place = text.end
    assert re.fullmatch("".join(pieces) + re.escape(page[place:]), after)
    assert [text.part for text in translatables(after, form)] == [text.part for text in before]


_LETTERS = st.text(st.characters(categories=("L", "N"), exclude_characters="\0"), min_size=1)
_WORDS = st.lists(_LETTERS, min_size=1, max_size=4).map(lambda words: " ".join(["Zo", *words]))
_EXAMPLES: dict[PageForm, str] = {
    "markdown": (
        '\ufeff---\r\ntitle: "School"\r\nlayout: page\r\n---\r\n# Heading ##\r\n\r\n'
        "A *long*\r\n\tparagraph,  \r\nin lines. \r\n\r\n> quoted\r\n> twice\r\n\r\n"
        "* an\r\n  item\r\n\r\n"
        'Set\r\n---\r\n| a | b\\|c |\r\n|---|---|\r\n|d|e\r\n\r\n![alt](x.png "title")\r\n\r\n'
        '<p title="it">in <b>HTML</b></p>\r\n\r\n[x]: /y "of a reference"\r\n'
    ),
    "html": (
        '<!DOCTYPE html>\r\n<html lang="en"><title>A &amp; b</title>\t<body>\r\n'
        "<h1> Heading </h1><p>one\r\n  <b>two</b>&nbsp;&eacute;<img alt=pic src=x><nav>"
        "<a href='/' title='go'>Home</a></nav><input placeholder=name>\r\n<ul><li>item</ul>"
    ),
}


@pytest.mark.parametrize("form", _FORMS)
@given(data=st.data())
def test_translations_are_read_back_as_they_were_given(form: PageForm, data: st.DataObject) -> None:
    page = _EXAMPLES[form]
    count = len(translatables(page, form))
    drawn = data.draw(st.lists(_WORDS, min_size=count, max_size=count))
    waiting = iter(drawn)
    after = applied(page, form, lambda _: next(waiting))
    assert [text.text for text in translatables(after, form)] == drawn


@pytest.mark.parametrize("form", _FORMS)
def test_a_span_holds_the_text(form: PageForm) -> None:
    page = _EXAMPLES[form]
    for text in translatables(page, form):
        lines = re.split(r"\r\n", page[: text.start])
        assert (text.line, text.column) == (len(lines), len(lines[-1]) + 1)
        if text.part == "paragraph" and form == "html":
            alone = translatables(page[text.start : text.end], form)
            assert [each.text for each in alone] == [text.text]


@pytest.mark.parametrize(
    ("path", "text", "form"),
    [
        ("a/index.md", "", "markdown"),
        ("README.MARKDOWN", "{{ x }}", "markdown"),
        ("x.html", "<p>a</p>", "html"),
        ("x.htm", "{{ a }}", "jinja"),
        ("x.xhtml", "{% if a %}", "jinja"),
        ("base.html.j2", "", "jinja"),
        ("base.jinja", "", "jinja"),
        ("base.jinja2", "", "jinja"),
        ("nav.yml", "", "yaml"),
        ("nav.yaml", "", "yaml"),
        ("hugo.toml", "", "toml"),
        ("a.txt", "", "text"),
        ("a.png", "", None),
        ("Makefile", "", None),
        (".md", "", None),
    ],
)
def test_the_suffix_says_the_form(path: str, text: str, form: PageForm | None) -> None:
    assert page_form(path, text) == form


@pytest.mark.parametrize(
    ("form", "page", "part", "after"),
    [
        ("jinja", "{% if x %}<h1>Welcome</h1>{% endif %}", "heading", "Welcome"),
        ("yaml", "nav:\n  - About us: about.md # x\n", "navigation", "About us"),
        ("toml", 'title = "About us" # x\n', "title", "About us"),
    ],
)
def test_templates_and_data_are_pages_too(form: PageForm, page: str, part: str, after: str) -> None:
    assert [(text.part, text.text) for text in translatables(page, form)] == [(part, after)]
    assert applied(page, form, lambda _: "Iets anders") == page.replace(after, "Iets anders")


def test_text_is_taken_by_paragraphs() -> None:
    page = "Kop\n\nEen alinea die\nverder gaat in de volgende regel, zoals het hoort.\n\n"
    page += "- item\n\n12\n"
    found = translatables(page, "text")
    assert [(text.part, page[text.start : text.end]) for text in found] == [
        ("heading", "Kop"),
        ("paragraph", "Een alinea die\nverder gaat in de volgende regel, zoals het hoort."),
        ("item", "item"),
    ]
    after = applied(page, "text", lambda text: "Title\n!" if text.part == "heading" else None)
    assert after == page.replace("Kop", "Title !")


@pytest.mark.parametrize("form", _FORMS)
@pytest.mark.parametrize(
    "piece",
    [
        *"< [ * ![a](b) <b> </b> <p>a ` & <svg> <b><div> <i><b>a</i> <img·alt=a>".split(),
        *("# a\n", "> ", "- a\n", "a ", "|a|\n", "a  \n", "::: a\n", "[a]: b 'c'\n"),
    ],
)
def test_time_grows_with_the_page_and_no_faster(
    assert_linear: Callable[..., None], form: PageForm, piece: str
) -> None:
    def spent(count: int) -> float:
        page = _meant(piece) * count
        start = time.process_time()
        applied(page, form, lambda text: text.text + " b")
        return time.process_time() - start

    assert_linear(spent, 100, 8_000)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (
            "news.md.j2",
            [("heading", "The {{ year }} figures"), ("paragraph", "More *pupils* came.")],
        ),
        (
            "mail.txt.j2",
            [("heading", "# The {{ year }} figures"), ("paragraph", "More *pupils* came.")],
        ),
    ],
)
def test_a_template_is_read_as_what_it_makes(path: str, expected: list[tuple[str, str]]) -> None:
    text = "# The {{ year }} figures\n\n{% if more %}\nMore *pupils* came.\n{% endif %}\n"
    form = page_form(path)
    assert form is not None
    found = translatables(text, form)
    assert [(each.part, each.text) for each in found] == expected
    assert applied(
        text, form, lambda each: each.text.replace("pupils", "leerlingen")
    ) == text.replace("pupils", "leerlingen")


def test_a_template_of_what_no_reader_knows_has_no_texts() -> None:
    assert page_form("style.css.j2") is None
    assert page_form("base.html.jinja") == page_form("base.jinja2") == "jinja"


_JSON = (
    '{\n  "title": "A \\"title\\" \\u00e9 \\ud83d\\ude00",\r\n\t"date": "2024-01-01",\n'
    '  "draft": false,\n'
    '  "menu": {"main": [{"name": "About us", "url": "/about"}]}\n}\n\nText below.\n'
)


def test_json_above_a_page_is_read_and_written() -> None:
    found = translatables(_JSON, "markdown")
    assert [(each.detail, each.text) for each in found] == [
        ("title", 'A "title" é 😀'),
        ("menu.main[0].name", "About us"),
        ("", "Text below."),
    ]
    after = applied(_JSON, "markdown", lambda each: f'"{each.text}"\t\\')
    head, _, tail = after.partition("}\n\n")
    assert json.loads(head + "}")["menu"]["main"] == [{"name": '"About us"\t\\', "url": "/about"}]
    assert tail == '"Text below." \\\n'
    assert applied(_JSON, "markdown", lambda each: each.text) == _JSON


def test_json_of_too_many_levels_is_refused() -> None:
    page = '{"a":' * 200 + "1" + "}" * 200 + "\n\nText"
    with pytest.raises(UnreadablePageError, match="levels") as caught:
        translatables(page, "markdown")
    assert (caught.value.line, caught.value.column) == (1, 501)


@pytest.mark.parametrize(
    ("page", "form"),
    [
        ("<p>{{ name }}</p>", "jinja"),
        ("<p>{% if a %}b", "jinja"),
        ("<script>let a = {{b: 1};</script>", "html"),
        ("<script>let a = '{{'; {% if b %}", "jinja"),
        ("<p>{ }", "html"),
    ],
)
def test_html_is_a_template_if_what_looks_like_tags_is_closed(page: str, form: PageForm) -> None:
    assert page_form("index.html", page) == form
