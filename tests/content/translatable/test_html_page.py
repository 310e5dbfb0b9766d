"""HTML: what is a message, and how a translation is written in its place."""

import pytest

from insaterms.content.translatable.page import applied, translatables


def _read(page: str) -> list[tuple[str, str, str]]:
    return [(text.part, text.detail, text.text) for text in translatables(page, "html")]


def _written(page: str, translation: str) -> str:
    return applied(page, "html", lambda _: translation)


@pytest.mark.parametrize(
    ("page", "texts"),
    [
        ("<title>A &amp; b</title>", [("title", "", "A & b")]),
        ("<h2>Over <b>ons</b></h2>", [("heading", "heading 2", "Over <b>ons</b>")]),
        ("<p>one<p>two", [("paragraph", "", "one"), ("paragraph", "", "two")]),
        ("loose <div>text</div>", [("paragraph", "", "loose"), ("paragraph", "", "text")]),
        ("<ul><li>one<li>two</ul>", [("item", "", "one"), ("item", "", "two")]),
        (
            "<li>one<ul><li>two</ul>on",
            [("item", "", "one"), ("item", "", "two"), ("item", "", "on")],
        ),
        ("<dl><dt>term<dd>what", [("item", "dt", "term"), ("item", "dd", "what")]),
        ("<tr><th>one<td>two", [("cell", "", "one"), ("cell", "", "two")]),
        ("<table><caption>All</caption>", [("caption", "caption", "All")]),
        ("<figcaption>See</figcaption>", [("caption", "figcaption", "See")]),
        ("<fieldset><legend>You</legend>", [("caption", "legend", "You")]),
        ("<details><summary>More</summary>", [("heading", "summary", "More")]),
        ("<blockquote>so</blockquote>", [("paragraph", "", "so")]),
        ("<button>Go</button>", [("label", "button", "Go")]),
        (
            "<select><option>One<option>Two",
            [("label", "option", "One"), ("label", "option", "Two")],
        ),
        ("<optgroup label='All of it'>", [("label", "label", "All of it")]),
        ("<input type=SUBMIT value=Go>", [("label", "button", "Go")]),
        ("<nav><input type=submit value=Go></nav>", [("navigation", "button", "Go")]),
        ("<input type=text value=Go>", []),
        (
            "<label>Name <input placeholder='Your name'></label>",
            [("label", "label", "Name"), ("attribute", "placeholder", "Your name")],
        ),
        ("<nav><a href=/>Home</a></nav>", [("navigation", "", "Home")]),
        ("<div role=navigation><p>Home</div>", [("navigation", "", "Home")]),
        ("<nav aria-label='Main menu'></nav>", [("attribute", "aria-label", "Main menu")]),
        ("<p aria-description='so it is'>", [("attribute", "aria-description", "so it is")]),
        (
            "<meta name=description content='All of it'>",
            [("description", "description", "All of it")],
        ),
        ("<meta property=og:title content=It>", [("title", "og:title", "It")]),
        ("<meta name=viewport content='width=device'>", []),
        ("<img alt='A pupil' src=x>", [("alt", "alt", "A pupil")]),
        ("<a href=/><img alt='A pupil'></a>", [("alt", "alt", "A pupil")]),
        ("<p>See <img alt=pic> here", [("paragraph", "", "See <img alt=pic> here")]),
        ("<a title='To x' href=x>x</a>", [("attribute", "title", "To x"), ("paragraph", "", "x")]),
        ("go <a title=x>there</a> now", [("paragraph", "", "go <a title=x>there</a> now")]),
        ("<a><i class=icon></i> Home <br></a>", [("paragraph", "", "Home")]),
        ("<a><svg><path d='M0'></svg> Home</a>", [("paragraph", "", "Home")]),
        ("<svg><title>Our logo</title><g>x</g></svg>", [("alt", "svg", "Our logo")]),
        (
            "one <b>two<p>three</b>four",
            [("paragraph", "", text) for text in ("one", "two", "three", "four")],
        ),
    ],
)
def test_each_part_of_a_page_is_a_text(page: str, texts: list[tuple[str, str, str]]) -> None:
    assert _read(page) == texts


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("a &lt;b&gt; &amp; c &#38; d", "a &lt;b&gt; &amp; c &amp; d"),
        ("caf&eacute; &quot;x&quot; &#233;", 'café "x" é'),
        ("10&nbsp;uur", "10\xa0uur"),
        ("a\n\t b  <b>\r\n c</b>", "a b <b> c</b>"),
        ("a < b", "a < b"),
        ("a <!-- note --> b", "a <!-- note --> b"),
        ("<p>  a<br>b  </p>", "a<br>b"),
        ("x <code>y</code>", "x <code>y</code>"),
        ("<b><i> a </i></b>", "a"),
        ("<b>a</b> <b>b</b>", "<b>a</b> <b>b</b>"),
    ],
)
def test_a_message_is_the_source_in_one_line(page: str, text: str) -> None:
    assert [each[2] for each in _read(page)] == [text]


@pytest.mark.parametrize(
    "page",
    [
        "<p translate=no>one</p>",
        "<p translate=no>one <b>two</b></p>",
        "<div class='a notranslate b'><p>one</div>",
        "<p><span translate=no>ACME</span> 12</p>",
        "<pre>one</pre>",
        "<p><code>one</code></p>",
        "<script>var one = 'two'</script><style>p { color: red }</style>",
        "<template><script>var one</script></template>",
        "<!-- one -->",
        "<p>12 – 34 %</p>",
        "<p>https://example.org/one info@example.org</p>",
        "<p>{{ one }} %s</p>",
        "<html lang=en><p lang=nl>een</p>",
        "<html lang=en><a lang=nl href=/nl title='Naar het Nederlands'>Nederlands</a>",
        "<html lang=en-GB><p lang=nl-NL>een</p>",
        # A message would lose its lines.
        "<textarea>one\ntwo</textarea>",
        "<textarea>one\rtwo</textarea>",
        # What a reader copies.
        '<textarea readonly>&lt;iframe src="x" title="My film"&gt;&lt;/iframe&gt;</textarea>',
        "<textarea><b>one</b> two</textarea>",
        "<textarea>&#91;map title=&quot;Our school&quot;]</textarea>",
        '<textarea>["Our school", "The board"]</textarea>',
        "<textarea>show('Our school');</textarea>",
        "<td abbr=one>12</td>",
        "<img alt='' src=x><img alt=x.png><img title='12'>",
        "<math><mi>x</mi></math>",
        "",
    ],
)
def test_what_is_not_translated_is_no_message(page: str) -> None:
    assert _read(page) == []


@pytest.mark.parametrize(
    ("page", "text", "written"),
    [
        ("<textarea> one </textarea>", "one", "<textarea> a &lt;b&gt; c </textarea>"),
        ("<textarea>&lt;name></textarea>", "<name>", "<textarea>a &lt;b&gt; c</textarea>"),
        ("<textarea>Hi {name}</textarea>", "Hi {name}", "<textarea>a &lt;b&gt; c</textarea>"),
        ("<template><p>one</p></template>", "one", "<template><p>a &lt;b> c</p></template>"),
        ("a <template>one</template>", "one", "a <template>a &lt;b> c</template>"),
        ("<th abbr='one'>12</th>", "one", "<th abbr='a &lt;b&gt; c'>12</th>"),
        ('<img alt=" one ">', "one", '<img alt=" a &lt;b&gt; c ">'),
    ],
)
def test_what_else_is_seen_is_a_message(page: str, text: str, written: str) -> None:
    done = applied(page, "html", lambda found: "a <b> c" if found.text == text else None)
    assert done == written


def test_a_language_of_the_page_itself_is_no_other() -> None:
    page = "<html lang=en><p lang=en-GB>one</p><div lang=nl>een<p lang=en>two</p></div>"
    assert [text for *_, text in _read(page)] == ["one", "two"]
    assert [text for *_, text in _read("<div translate=no>a<p translate=yes>b</div>")] == ["b"]


@pytest.mark.parametrize(
    ("translation", "written"),
    [
        ("Q & A &lt; &eacute;", "Q &amp; A &lt; &eacute;"),
        ("a < b & &bogus; c", "a &lt; b &amp; &amp;bogus; c"),
        ("<b>a</b> <br>", "<b>a</b> <br>"),
        ("<b>a", "&lt;b>a"),
        ("a</p><p>b", "a&lt;/p>&lt;p>b"),
        ("a <h1>b</h1>", "a &lt;h1>b&lt;/h1>"),
        ("a <script>x('<b>')</script>", "a &lt;script>x('&lt;b>')&lt;/script>"),
        ("a <!-- b", "a &lt;!-- b"),
        ("a <!-- b --> c", "a <!-- b --> c"),
        ("a <a href='", "a &lt;a href='"),
        ("a\n\n b ", "a b"),
    ],
)
def test_a_translation_stays_running_text(translation: str, written: str) -> None:
    assert _written("<p>\n x\t</p>\n<p>1", translation) == f"<p>\n {written}\t</p>\n<p>1"


@pytest.mark.parametrize(
    ("page", "translation", "written"),
    [
        ('<a title="x">', "a \"b\" & 'c' <d>", "<a title=\"a &quot;b&quot; &amp; 'c' &lt;d&gt;\">"),
        ("<a title='x'>", "a \"b\" 'c'", "<a title='a \"b\" &#39;c&#39;'>"),
        ("<a title=x>", "a b\nc", '<a title="a b c">'),
        ("<a title = x id=y>", "a>", '<a title = "a&gt;" id=y>'),
        ("<title>x</title>", "a & </title> b", "<title>a &amp; &lt;/title&gt; b</title>"),
        ("<p>10&nbsp;x</p>", "11\xa0y", "<p>11&nbsp;y</p>"),
        ("<p>10\xa0x</p>", "11\xa0y", "<p>11\xa0y</p>"),
        ("<?xml version='1.0'?><p>x<br/></p>", "a <i/>", "<?xml version='1.0'?><p>a <i/><br/></p>"),
        ("<p>x</p>", "a <i/>", "<p>a &lt;i/></p>"),
    ],
)
def test_a_translation_is_encoded_as_its_place_asks(
    page: str, translation: str, written: str
) -> None:
    assert _written(page, translation) == written


@pytest.mark.parametrize(
    ("page", "texts"),
    [
        ("<nav><a href=/>Home</a> <a href=/c>Contact</a></nav>", ["Home", "Contact"]),
        ("<nav><a>Home</a>\n|\n<a>Contact</a> |</nav>", ["Home", "Contact"]),
        ("<nav><a>Home</a> &rsaquo; <strong>Page</strong></nav>", ["Home", "Page"]),
        (
            "<div role=navigation><a>Home</a><a><b>The</b> page</a></div>",
            ["Home", "<b>The</b> page"],
        ),
        ("<p><a>Home</a> | <a>Contact</a></p>", ["Home", "Contact"]),
        ("<footer><b><a>Home</a>&nbsp;&middot;&nbsp;<a>Contact</a></b>", ["Home", "Contact"]),
        ("<li><a>Home</a><br><a>Contact</a>", ["Home", "Contact"]),
        ("<p><a>Home</a> <i>/</i> <a>Contact</a>", ["Home", "Contact"]),
        ("<html lang=nl><p><a>Nieuws</a> | <a lang=en>News</a>", ["Nieuws"]),
    ],
)
def test_each_link_of_a_row_is_a_text(page: str, texts: list[str]) -> None:
    assert [text.text for text in translatables(page, "html")] == texts


@pytest.mark.parametrize(
    "sentence",
    [
        "<a>Annual</a> <a>report</a>",
        "<a>Home</a>, <a>Contact</a>",
        "See <a>Home</a> | <a>Contact</a>",
        "<a>Home</a> | <b>Contact</b>",
        "<a>Home</a> | <a>Contact</a> or <a>Search</a>",
        "<b>Home</b> | <b>Contact</b>",
    ],
)
def test_links_in_a_sentence_stay_in_it(sentence: str) -> None:
    assert [text.text for text in translatables(f"<p>{sentence}</p>", "html")] == [sentence]


def test_words_in_a_navigation_without_a_link_are_one_text() -> None:
    assert _read("<nav><b>Menu</b> <i>here</i></nav>") == [
        ("navigation", "", "<b>Menu</b> <i>here</i>")
    ]


def test_what_stands_between_links_and_in_their_attributes_stays() -> None:
    page = "<nav><a title='To the top'>Home</a> | <img alt='Star'> <a href='/c'>Contact</a></nav>"
    assert [text.text for text in translatables(page, "html")] == [
        "To the top", "Home", "Star", "Contact",
    ]  # fmt: skip
    assert applied(page, "html", lambda text: f"{text.text}!") == (
        "<nav><a title='To the top!'>Home!</a> | <img alt='Star!'> <a href='/c'>Contact!</a></nav>"
    )


def test_a_million_links_take_no_longer_than_their_number() -> None:
    assert len(translatables("<nav>" + "<a>x</a> " * 5_000, "html")) == 5_000
    # A link in a link, again and again, is no row of rows.
    assert len(translatables("<nav>" + "<a>x</a><a>" * 5_000 + "</a>" * 5_000, "html")) == 2


@pytest.mark.parametrize(
    ("page", "texts"),
    [
        ("<p translate=no>No <b translate=yes>Yes sir</b>, no</p>", ["Yes sir"]),
        (
            "<p translate=no><b translate=yes>One</b> <i>no</i> <b translate=yes>Two</b></p>",
            ["One", "Two"],
        ),
        (
            "<p>Dear <b translate=no>Anna</b> and all</p>",
            ["Dear <b translate=no>Anna</b> and all"],
        ),
        ("<html lang=en><p lang=nl>Hallo <q lang=en>dear</q> lezer</p>", ["dear"]),
        ("<p>Press <code>x</code> now</p>", ["Press <code>x</code> now"]),
    ],
)
def test_what_is_translated_within_what_is_not_is_a_text_of_its_own(
    page: str, texts: list[str]
) -> None:
    assert [text.text for text in translatables(page, "html")] == texts


@pytest.mark.parametrize(
    ("page", "language", "texts"),
    [
        ("<p lang=en>Dear</p><p lang=nl>Beste</p>", "en", ["Dear"]),
        ("<p lang=en-GB>Dear</p><p lang=nl>Beste</p>", "en", ["Dear"]),
        ("<p lang=en>Dear</p><p>Beste</p>", "", ["Beste"]),
        ("<html lang=nl><p lang=en>Dear</p><p>Beste</p>", "en", ["Beste"]),
        ("<html lang=en><p lang=en>Dear</p><p lang=nl>Beste</p>", "", ["Dear"]),
    ],
)
def test_an_element_in_the_language_of_the_texts_is_one(
    page: str, language: str, texts: list[str]
) -> None:
    for form in ("html", "jinja", "markdown"):
        if form == "markdown" and "<html" in page:
            continue
        page_of_lines = page.replace("><p", ">\n\n<p")
        found = translatables(page_of_lines, form, language=language)
        assert [text.text for text in found] == texts
