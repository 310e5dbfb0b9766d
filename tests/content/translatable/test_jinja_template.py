"""Jinja templates: which texts are found, and that no tag is ever touched."""

import re
import time
from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.content.translatable.jinja_sentences import placeables
from insaterms.content.translatable.jinja_tags import tags
from insaterms.content.translatable.jinja_template import slots
from insaterms.content.translatable.page import applied, translatables
from insaterms.content.translatable.values import UnreadablePageError

PAGE = """\
{% extends "base.html" %}
{# The page about us #}
<html lang="{{ language }}">
<title>{% block title %}About us{% endblock %} – {{ site.name }}, in short</title>
{% block description %}Who we are{% endblock %}
<nav aria-label="Main {{ "}}" }} menu">
{%- for page in pages %}
  <a href="{{ url_for('page', **{'a': {'b': 1}}) }}" {% if x %}aria-current="page"{% endif %}>Read
    more</a>
{%- endfor %}
</nav>
<main lang="{{ language }}">
<p translate="no">Hi {% if x %}you{% endif %} there</p>
<h1>Welcome, {{ name|e }}, to <b>INSA</b></h1>
<p>Dear {% if x %}friend{% else %}{{ name }} &amp; others{% endif %} of ours</p>
<p>{% trans count=n %}Not <b>this{% pluralize %}nor this{% endtrans %} But this</p>
<img alt="{% if a %}A picture{% else %}No 'picture' of {{ n }}{% endif %}" src="{{ s }}">
<p>{{ _("not this") }} {{ "verzuim"|term }}</p>
{% terms %}<p>About absence</p>{% endterms %}
<{{ tag }} class="x">An element</{{ tag }}>
{% raw %}<p>Hello {{ vue }}, and welcome</p>{% endraw %}
<script>{% if x %}var x = "Not this";{% endif %}</script>
<!-- {% if x %} Not this {% endif %} -->
</main>
"""


def _found(text: str) -> list[tuple[str, str, str]]:
    return [(each.part, each.detail, each.text) for each in translatables(text, "jinja")]


def _with(text: str, translations: dict[str, str]) -> str:
    return applied(text, "jinja", lambda each: translations.get(each.text))


def test_the_texts_that_a_reader_sees_are_found_with_their_expressions() -> None:
    assert [(part, text) for part, _, text in _found(PAGE)] == [
        ("title", "About us"),
        ("title", "– {{ site.name }}, in short"),
        ("description", "Who we are"),
        ("attribute", 'Main {{ "}}" }} menu'),
        ("navigation", "Read more"),
        ("heading", "Welcome, {{ name|e }}, to <b>INSA</b>"),
        (
            "paragraph",
            "Dear {% if x %}friend{% else %}{{ name }} &amp; others{% endif %} of ours",
        ),
        ("paragraph", "But this"),
        ("alt", "A picture"),
        ("alt", "No 'picture' of {{ n }}"),
        ("paragraph", "About absence"),
        ("paragraph", "Hello {{ vue }}, and welcome"),
    ]


def test_a_translation_takes_the_place_of_its_text_alone() -> None:
    dutch = {
        "About us": "Over ons & meer",
        "– {{ site.name }}, in short": "– kort over {{ site.name }}",
        'Main {{ "}}" }} menu': 'Hoofdmenu "{{ "}}" }}"',
        "Welcome, {{ name|e }}, to <b>INSA</b>": "Welkom bij <b>INSA</b>, {{ name|e }}",
        "Read more": "Lees verder",
        "No 'picture' of {{ n }}": 'Geen "beeld" van {{ n }}',
        "Dear {% if x %}friend{% else %}{{ name }} &amp; others{% endif %} of ours": (
            "Beste {% if x %}vriend <3{% else %}{{ name }} en anderen{% endif %}"
        ),
    }
    expected = (
        PAGE.replace("About us{", "Over ons &amp; meer{")
        .replace("– {{ site.name }}, in short", "– kort over {{ site.name }}")
        .replace('Main {{ "}}" }} menu', 'Hoofdmenu &quot;{{ "}}" }}&quot;')
        .replace("Welcome, {{ name|e }}, to <b>INSA</b>", "Welkom bij <b>INSA</b>, {{ name|e }}")
        .replace("Read\n    more", "Lees verder")
        .replace("No 'picture' of {{ n }}", "Geen &quot;beeld&quot; van {{ n }}")
        .replace("Dear {% if x %}friend", "Beste {% if x %}vriend &lt;3")
        .replace(" &amp; others{% endif %} of ours", " en anderen{% endif %}")
    )
    assert _with(PAGE, dutch) == expected


@pytest.mark.parametrize(
    "translation",
    [
        "Hallo",
        "Hallo {{ n }}",
        "Hallo {{ name }} {{ name }}",
        "Hallo {{ name }} {% if x %}",
        "Hallo {{ name }} {# x #}",
        "Hallo {{name}}",
        "Hallo {{ name }} {{",
        "Hallo {{ name }} {% raw",
        "Hallo {{{ name }}",
    ],
)
def test_a_translation_with_other_tags_is_not_applied(translation: str) -> None:
    text = "<p>Hello {{ name }}</p>"
    assert _with(text, {"Hello {{ name }}": translation}) == text


@pytest.mark.parametrize("translation", ["Ja {", "Ja { {", "{"])
def test_a_brace_never_makes_a_tag_with_what_follows(translation: str) -> None:
    text = "<p>Yes{% if x %} no{% endif %}</p>"
    assert _with(text, {"Yes": translation}) == text


def test_a_value_without_quotes_is_not_split() -> None:
    assert _found("<img alt={% if x %}Een{% endif %} title='Twee'>") == [
        ("attribute", "title", "Twee")
    ]


@pytest.mark.parametrize(
    ("block", "part"), [("title", "title"), ("page_title", "title"), ("content", "paragraph")]
)
def test_the_name_of_a_block_says_what_its_text_is(block: str, part: str) -> None:
    text = f"{{% block {block} %}}Een{{% endblock %}}<p>Twee</p>{{% endblock %}}"
    assert [each.part for each in translatables(text, "jinja")] == [part, "paragraph"]


def test_a_template_of_plain_text_is_read_as_text() -> None:
    found = slots("Dear {{ name }},\n\n{% if x %}\nIt is time.\n{% endif %}\n", "text")
    assert [slot.text for slot in found] == ["Dear {{ name }},", "It is time."]


def test_front_matter_above_a_template_is_read() -> None:
    text = "---\ntitle: {{ x }} is here\nlayout: a b\n---\n<p>Een {% if x %}</p>\n"
    assert [(each.part, each.text) for each in translatables(text, "jinja")] == [
        ("title", "{{ x }} is here"),
        ("paragraph", "Een"),
    ]
    result = _with(text, {"{{ x }} is here": "hier is {{ x }}: 'x'"})
    assert result == text.replace("{{ x }} is here", "\"hier is {{ x }}: 'x'\"")


@pytest.mark.parametrize(
    "text",
    [
        "{% comment %}<p>Een</p>{% endcomment %}",
        "<p>{% highlight ruby %}Een{% endhighlight %}</p>",
        "{% blocktrans %}Een{% endblocktrans %}",
        '<p>{% trans "Een" %}</p>',
        "<p>{# Een #}</p>",
        "<p>{% set x = 'Een twee' %}{{ x }}</p>",
    ],
)
def test_what_gettext_reads_and_what_nobody_sees_is_no_text(text: str) -> None:
    assert _found(text) == []


@pytest.mark.parametrize(
    "tag",
    [
        "{% set x = {'a': 5 %} %}",
        "{{ {'a': {'b': 1}}['}}'] }}",
        '{{ "\\"}}" }}',
        "{%x%}",
        "{% raw %}",
        "{{ x[1:] % (2) }}",
    ],
)
def test_a_tag_ends_where_jinja_ends_it(tag: str) -> None:
    assert [found[:2] for found in tags(f"een {tag} twee")] == [(4, 4 + len(tag))]


def test_the_shortest_statements_are_part_of_their_text() -> None:
    (found,) = translatables("<p>Een{%x%} twee</p>", "jinja")
    assert (found.text, found.start, found.end) == ("Een{%x%} twee", 3, 16)


def test_placeables_are_counted_in_any_text() -> None:
    assert placeables("{{ x }} een {{ x }} {%if y%}") == {"{{ x }}": 2, "{%if y%}": 1}
    assert placeables("{%if a%}een{%endif%}") != placeables("{%endif%}een{%if a%}")
    assert placeables("{{ x }} {{ een") == {"{{ x }} {{ een": 1}


def test_a_block_that_goes_into_an_attribute_is_no_text() -> None:
    assert _found("{% block body_class %}wide page{% endblock %}") == []


def test_an_element_in_a_language_that_the_template_does_not_know_is_read() -> None:
    text = (
        '<main lang="{{ l }}"><p>Een <i xml:lang={{ m }}>twee</i></p></main><p lang="fr">Deux</p>'
    )
    assert [each[2] for each in _found(text)] == ["Een <i xml:lang={{ m }}>twee</i>"]
    assert "<i xml:lang={{ m }}>2</i>" in _with(
        text, {"Een <i xml:lang={{ m }}>twee</i>": "1 <i xml:lang={{ m }}>2</i>"}
    )


def test_a_template_of_markdown_is_read_as_markdown() -> None:
    text = (
        "{% if x %}\n# Hello {{ name }}\n{% endif %} {# no\n #}\nSome *text*\n"
        "{% set y = 1 %}\r\nMore\n"
    )
    found = slots(text, "markdown")
    assert [(slot.part, slot.text) for slot in found] == [
        ("heading", "Hello {{ name }}"),
        ("paragraph", "Some *text*"),
        ("paragraph", "More"),
    ]
    assert [text[slot.start : slot.end] for slot in found][1:] == ["Some *text*", "More"]
    assert found[0].written("Hallo {{ name }}") == "Hallo {{ name }}"


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("een\n {{ x", 2, 2),
        ("{% if x }}", 1, 9),
        ("{# x", 1, 1),
        ("{{ 'x }}", 1, 4),
        ("{{ (x }}", 1, 7),
        ("{{ x ) }}", 1, 6),
        ("<p>{{ {'a': 1 }}", 1, 16),
    ],
)
def test_a_tag_that_is_not_closed_is_refused_with_its_place(
    text: str, line: int, column: int
) -> None:
    with pytest.raises(UnreadablePageError) as refused:
        translatables(text, "jinja")
    assert (refused.value.line, refused.value.column) == (line, column)


def test_private_use_characters_of_the_template_are_no_tags() -> None:
    text = "<p>\U00100000\U00101000\U00101000\U00101000 Een {{ x }}</p>"
    assert _with(text, {text[3:-4]: "{{ x }} \U00101000"}) == "<p>{{ x }} \U00101000</p>"
    with pytest.raises(UnreadablePageError):
        translatables(text + "\U000f0000", "jinja")
    for sign in ("\U00100000\U00101fff\U00101fff\U00101fff", "\U00100001"):
        assert _with("<p>Een</p>", {"Een": sign}) == "<p>Een</p>"


_TAGS = st.sampled_from(
    [
        "{{ x }}", "{{y}}", "{% if x %}", "{% else %}", "{%endif%}", "{# c #}", "{{ '<b>' }}",
        '{{ {"a": {1: "}}"}} }}', "{% trans %}een {{ x }}{% endtrans %}", "{% block title %}",
        "{% endblock %}", "{% raw %}{{ z }} twee{% endraw %}", '{%- set a = "%}" -%}',
    ]
)  # fmt: skip
_TEXT = st.sampled_from(
    [
        "een", " twee ", "drie\n  vier", "&amp;", "&euml;", " < ", "{ ", "}}", "%}", "'", '"',
        "<p>", "</p>", "<b>", "</b>", "<br>", "<h1>", "</h1>", '<img alt="', "<a href='", "'>",
        '">', "<title>", "</title>", "<script>", "</script>", "<!--", "-->", "<li>", "\r\n", "<",
    ]
)  # fmt: skip
_TEMPLATES = st.lists(_TAGS | _TEXT, max_size=16).map("".join)
_TRANSLATIONS = st.lists(_TAGS | _TEXT | st.text(max_size=4), max_size=4).map("".join)


def _is_template(text: str) -> bool:
    try:
        tags(text)
    except UnreadablePageError:
        return False
    return True


@given(_TEMPLATES.filter(_is_template), st.lists(_TRANSLATIONS, min_size=1, max_size=4), st.data())
def test_every_tag_stays_and_nothing_outside_of_the_texts_changes(
    text: str, translations: list[str], data: st.DataObject
) -> None:
    found = translatables(text, "jinja")
    place = 0
    for each in found:
        assert place <= each.start < each.end
        place = each.end
    chosen = []
    for each in found:
        translation = data.draw(st.sampled_from(translations))
        if data.draw(st.booleans()):
            # One that has the tags of its source.
            translation = "".join(each.text[tag.start : tag.end] for tag in tags(each.text))
            translation = "Ja <b> & " + translation + data.draw(st.sampled_from(["", " {", '"']))
        chosen.append(translation)
    answers = iter(chosen)
    result = applied(text, "jinja", lambda _: next(answers))
    assert placeables(result) == placeables(text)
    gap = ".*".join(
        re.escape(text[start:end])
        for start, end in zip(
            [0, *(each.end for each in found)],
            [*(each.start for each in found), len(text)],
            strict=True,
        )
    )
    assert re.fullmatch(gap, result, re.DOTALL)


@given(_TEMPLATES.filter(_is_template))
def test_the_same_texts_leave_the_template_as_it_is(text: str) -> None:
    assert applied(text, "jinja", lambda each: each.text) == text


@given(st.text("{}%#'\"()ab <>/\\\n", max_size=50))
def test_any_text_is_read_or_refused(text: str) -> None:
    with suppress(UnreadablePageError):
        translatables(text, "jinja")


@pytest.mark.parametrize(
    "unit",
    [
        "{{", "{%", "{#", "{{ '", '{{ "\\', "{{ x }}", "{% x %}", "{% trans %}", "{% raw %}",
        "{{ {", "{{x}} <b>", "<p>{% if x %}een", "<a title='{% x %}een'>", "lang", "lang = ",
        "<{{x}}", "{# #}\n",
    ],
)  # fmt: skip
def test_time_grows_with_the_size(assert_linear: Callable[..., None], unit: str) -> None:
    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        begun = time.process_time()
        for form in ("html", "markdown"):
            with suppress(UnreadablePageError):
                slots(text, form)
        return time.process_time() - begun

    assert_linear(seconds, 2_000)


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        (
            "<p>You have {{ n }} {% if n == 1 %}message{% else %}messages{% endif %}.</p>",
            ["You have {{ n }} {% if n == 1 %}message{% else %}messages{% endif %}."],
        ),
        (
            "<p>For {% for t in tags %}{{ t }}{% if not loop.last %}, {% endif %}{% endfor %}.</p>",
            ["For {% for t in tags %}{{ t }}{% if not loop.last %}, {% endif %}{% endfor %}."],
        ),
        (
            "<p>Press {% include 'icon.svg' %} now {# c #}</p>",
            ["Press {% include 'icon.svg' %} now"],
        ),
        ("<p>{% if a %}Open{% else %}Closed{% endif %} {{ b }}</p>", ["Open", "Closed"]),
        (
            "<p>{% if a %}You {% if b %}may{% endif %} come{% else %}Closed{% endif %}</p>",
            ["You {% if b %}may{% endif %} come", "Closed"],
        ),
        ("<p>Dear\n{% if a %}\nfriend\n{% endif %}\nall</p>", ["Dear", "friend", "all"]),
        ("<p>Dear {% if a %}<br>friend</p>{% endif %}<p>all</p>", ["Dear", "friend", "all"]),
        (
            "<p>One {% if a %}<a href=x>{% else %}<a href=y>{% endif %}two</a> three</p>",
            ["One", "two", "three"],
        ),
        (
            "<p>One {% if a %}<a href=x>two</a>{% endif %} three</p>",
            ["One {% if a %}<a href=x>two</a>{% endif %} three"],
        ),
        ("<p>A {% set x %}word{% endset %} b</p>", ["A", "word", "b"]),
        ("<p>A {% trans %}word{% endtrans %} b</p>", ["A", "b"]),
        ("<p>A word {% endif %} b word</p>", ["A word", "b word"]),
    ],
)  # fmt: skip
def test_statements_in_a_sentence_belong_to_it(text: str, messages: list[str]) -> None:
    assert [each.text for each in translatables(text, "jinja")] == messages
    assert applied(text, "jinja", lambda each: each.text) == text


@pytest.mark.parametrize(
    ("translation", "is_written"),
    [
        ("{% if a %}Beste{% else %}Dag{% endif %} allen", True),
        ("{% else %}Beste{% if a %}Dag{% endif %} allen", False),
        ("{% if a %}Beste{% endif %}Dag{% else %} allen", False),
        ("{% if a %}Beste{% endif %} allen", False),
    ],
)
def test_statements_keep_their_order(translation: str, is_written: bool) -> None:
    text = "<p>{% if a %}Dear{% else %}Hi{% endif %} all</p>"
    after = applied(text, "jinja", lambda _: translation)
    assert after == (f"<p>{translation}</p>" if is_written else text)


@pytest.mark.parametrize(
    "text",
    [
        "| {{ h }} | Head |\n|---|---|\n{% for r in rows %}| {{ r }} | a cell |\n{% endfor %}\n",
        "| {{ h }} | Head |\n|---|---|\n{% for r in rows %}\n| {{ r }} | a cell |\n{% endfor %}\n",
        "| 1 | Head |\n|---|---|\n{% if a %}\n{% if b %}\n| 1 | a cell |{% endif %}\n{% endif %}\n",
    ],
)
def test_the_rows_of_a_loop_are_cells(text: str) -> None:
    found = [(each.part, each.text) for each in translatables(text, "jinja-markdown")]
    assert found == [("cell", "Head"), ("cell", "a cell")]
    after = applied(text, "jinja-markdown", lambda each: each.text.upper())
    assert after == text.replace("Head", "HEAD").replace("a cell", "A CELL")


def test_the_time_for_statements_goes_with_their_number(
    assert_linear: Callable[..., None],
) -> None:
    def took(number: int) -> float:
        text = "<p>" + "a word {% if a %}{% if b %}x{% endif %}{% endif %} " * number
        begun = time.process_time()
        translatables(text, "jinja")
        return time.process_time() - begun

    assert_linear(took, 100)


@pytest.mark.parametrize(
    ("translation", "written"),
    [
        ("Zie {# noot & <i> #} deze {{ x }}.", "Zie {# noot & <i> #} deze {{ x }}."),
        ("Zie deze {{ x }}.", "Zie deze {{ x }}."),
        # More of them than there were nobody has asked for.
        ("{# a #}Zie{# b #}{# c #} {{ x }}.", "See {# note #} this {{ x }}{# b #} text."),
        # What stands in a comment is no tag.
        ("Zie {# {{ x }} #}.", "See {# note #} this {{ x }}{# b #} text."),
    ],
)
def test_a_comment_in_a_sentence_may_differ(translation: str, written: str) -> None:
    page = "<p>See {# note #} this {{ x }}{# b #} text.</p>"
    assert applied(page, "jinja", lambda _: translation) == f"<p>{written}</p>"


@pytest.mark.parametrize(
    ("page", "texts"),
    [
        ('{{ _("A text") }} <b>Read more</b> about it.', ["<b>Read more</b> about it."]),
        ('{{ ngettext("a", "b", n) }}\n{{- pgettext("c", "d") }}\n<a href="/x">Link</a>', ["Link"]),
        # In the middle it is part of the sentence, and elsewhere than in running text too.
        ('See {{ _("page") }} for more', ['See {{ _("page") }} for more']),
        ('<title>{{ _("Home") }} of it</title>', ['{{ _("Home") }} of it']),
        ("<a title='{{ _(x) }} of it'></a>", ["{{ _(x) }} of it"]),
        ("{{ name }} is here", ["{{ name }} is here"]),
    ],
)
def test_a_call_of_gettext_at_an_end_is_a_message_of_its_own(page: str, texts: list[str]) -> None:
    assert [found.text for found in translatables(page, "jinja")] == texts
    assert applied(page, "jinja", lambda found: f"{found.text}") == page
