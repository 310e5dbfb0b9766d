"""Terms of a page explained in place."""

import re
import time
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin

from insaterms import Concept, Glossary, NotFoundError, UnknownLanguageError
from insaterms.content.reading import blocks
from insaterms.glossary.linking.marks import Form, Style

_FILE = """\
concepts:
- id: thuiszitter
  nl: [{text: thuiszitter, gender: de}]
  en: [{text: young person not attending school, plural: youth not attending school}]
  definition:
    nl: "Wie lang niet naar school gaat, zoals \\"Bo\\" <& Co> | `x` {{ y }} *z* [a](b)."
    en: A young person who has been away from school for weeks.
- id: schoolweigering
  nl: [{text: schoolweigering, gender: de, plural: "-"}]
  en: [{text: school refusal, plural: "-"}]
  definition: {nl: Niet naar school kunnen gaan., en: Not being able to go to school.}
- id: samenwerkingsverband
  nl: [{text: samenwerkingsverband, gender: het}, {text: swv, type: acronym, status: admitted}]
  en: [partnership, {text: SWV, type: acronym, status: admitted, case-sensitive: yes}]
  definition: {nl: Schoolbesturen van een regio.}
- id: leerplichtambtenaar
  nl: [{text: leerplichtambtenaar, gender: de}]
  en: [school attendance officer, {text: truancy officer, status: deprecated, reason: Harsh.}]
- id: ocw
  kind: organisation
  nl:
  - {text: "ministerie van Onderwijs, Cultuur en Wetenschap", part-of-speech: proper noun}
  - {text: OCW, type: acronym, status: admitted, part-of-speech: proper noun}
  en: [{text: "Ministry of Education, Culture and Science", part-of-speech: proper noun}]
- id: ingrado
  kind: organisation
  same-in-both: yes
  nl: [{text: Ingrado, part-of-speech: proper noun}]
  en: [{text: Ingrado, part-of-speech: proper noun}]
  definition: {nl: Vereniging van gemeenten., en: Association of municipalities.}
- id: leerling
  nl: [{text: leerling, gender: de}]
  en: [student, pupil]
- id: steunpunt
  kind: organisation
  same-in-both: yes
  nl: [{text: Steunpunt Passend Onderwijs, part-of-speech: proper noun}]
  en: [{text: Steunpunt Passend Onderwijs, part-of-speech: proper noun}]
  definition: {nl: Een steunpunt., en: A centre.}
- id: coach2school
  kind: programme
  same-in-both: yes
  nl: [{text: Coach2School, part-of-speech: proper noun}]
  en: [{text: Coach2School, part-of-speech: proper noun}]
- id: contactschool
  nl: [{text: contactschool, gender: de}]
  en: [contact school]
  definition: {nl: Een school., en: A school.}
- id: rmc
  nl: [{text: RMC-coördinator, gender: de}]
  en: [RMC coordinator]
  definition: {nl: Een ambtenaar., en: An official.}
- id: maatregel
  kind: policy
  nl: ["Maatregel 6: een aanjager voor contactschools"]
  en: ["Measure 6: an activator for contact schools"]
- id: verlof
  nl: [{text: verlof, gender: het}]
  en: [{text: leave, plural: "-", everyday: yes}]
- id: richting
  nl: [{text: richting, gender: de, everyday: yes}]
  en: [conviction]
"""


@pytest.fixture(scope="module")
def glossary(tmp_path_factory: pytest.TempPathFactory) -> Glossary:
    path = tmp_path_factory.mktemp("glossary") / "small.yaml"
    path.write_text(_FILE, encoding="utf-8")
    return Glossary.load(str(path))


_MARK = re.compile(
    r'<(dfn|abbr) class="marked"[^>]*>(?:<a [^>]*>)?(?:<span lang="..">)?([^<]*)(?:</span>)?'
    r'(?:</a>)?(?:<span class="insaterms-tooltip".*?</span>)?</\1>'
    r'|<span lang="(?:nl|en)">([^<]*)</span>'
)


def _removed(text: str) -> str:
    """Return a text without marks whose class is `marked`."""
    return _MARK.sub(lambda found: found[2] if found[3] is None else found[3], text)


def _marked(glossary: Glossary, text: str, language: str, form: Form = "html") -> list[str]:
    """Return what is marked in a text: `tag text`, the tag of another language as `span`."""
    linked = glossary.link(text, language, form=form, css_class="marked")
    assert _removed(linked) == text
    return [
        f"{found[1] or 'span'} {found[2] if found[3] is None else found[3]}"
        for found in _MARK.finditer(linked)
    ]


# -- what a mark says ------------------------------------------------------------------


def test_a_term_has_its_translation_and_its_definition_in_the_language_of_the_page(
    glossary: Glossary,
) -> None:
    assert glossary.link("<p>School refusal is hard.</p>", "en") == (
        '<p><dfn class="insaterms-term" title="Dutch: schoolweigering — Not being able to go '
        'to school.">School refusal</dfn> is hard.</p>'
    )


def test_everything_is_escaped_for_html_markdown_and_templates(glossary: Glossary) -> None:
    assert glossary.link("Een thuiszitter.", "nl", form="markdown") == (
        'Een <dfn class="insaterms-term" title="Engels: young person not attending school — Wie '
        "lang niet naar school gaat, zoals &quot;Bo&quot; &lt;&amp; Co&gt; &#124; &#96;x&#96; "
        '&#123;&#123; y &#125;&#125; &#42;z&#42; &#91;a&#93;(b).">thuiszitter</dfn>.'
    )


def test_an_acronym_is_an_abbr_that_says_what_it_stands_for(glossary: Glossary) -> None:
    assert glossary.link("<p>Het swv helpt.</p>", "nl") == (
        '<p>Het <abbr class="insaterms-term" title="samenwerkingsverband — Engels: partnership '
        '— Schoolbesturen van een regio.">swv</abbr> helpt.</p>'
    )


def test_a_definition_in_the_other_language_says_so(glossary: Glossary) -> None:
    assert glossary.link("<p>A partnership.</p>", "en") == (
        '<p>A <dfn class="insaterms-term" title="samenwerkingsverband — Schoolbesturen van een '
        'regio." lang="nl"><span lang="en">partnership</span></dfn>.</p>'
    )


def test_a_foreign_term_is_explained_once_and_has_its_language_everywhere(
    glossary: Glossary,
) -> None:
    assert glossary.link("<p>A thuiszitter, two thuiszitters.</p>", "en-GB") == (
        '<p>A <dfn class="insaterms-term" title="young person not attending school — A young '
        'person who has been away from school for weeks."><span lang="nl">thuiszitter</span></dfn>,'
        ' two <span lang="nl">thuiszitters</span>.</p>'
    )


def test_a_passage_that_declares_its_language_is_read_in_it(glossary: Glossary) -> None:
    assert glossary.link('<p>The word <i lang="nl-NL">schoolweigering</i>.</p>', "en") == (
        '<p>The word <i lang="nl-NL"><dfn class="insaterms-term" title="school refusal — Not being '
        'able to go to school." lang="en"><span lang="nl">schoolweigering</span></dfn></i>.</p>'
    )


def test_a_name_that_is_the_same_in_both_languages_has_no_language(glossary: Glossary) -> None:
    linked = glossary.link("<p>Ingrado and Coach2School</p>", "en")

    assert linked == (
        '<p><dfn class="insaterms-term" title="Association of municipalities.">Ingrado</dfn> and '
        "Coach2School</p>"
    )


def test_a_name_that_is_the_same_in_both_has_the_language_of_its_words(
    glossary: Glossary,
) -> None:
    page = "<p>Steunpunt Passend Onderwijs, het Steunpunt Passend Onderwijs</p>"

    assert glossary.link(page, "nl").count("lang") == 0
    assert glossary.link(page, "en") == (
        '<p><dfn class="insaterms-term" title="A centre."><span lang="nl">Steunpunt Passend '
        'Onderwijs</span></dfn>, het <span lang="nl">Steunpunt Passend Onderwijs</span></p>'
    )


def test_a_tooltip_is_described_reachable_and_hidden_without_a_style_sheet(
    glossary: Glossary,
) -> None:
    page = '<p id="insaterms-schoolweigering">School refusal</p>'

    assert glossary.link(page, "en", style="tooltip") == (
        '<p id="insaterms-schoolweigering"><dfn class="insaterms-term" '
        'aria-describedby="insaterms-schoolweigering-2" tabindex="0">School refusal'
        '<span class="insaterms-tooltip" role="tooltip" id="insaterms-schoolweigering-2" '
        'hidden=""><i lang="nl">schoolweigering</i> — Not being able to go to school.</span>'
        "</dfn></p>"
    )


def test_a_script_of_the_site_gets_data(glossary: Glossary) -> None:
    assert glossary.link("<p>swv</p>", "nl", style="data") == (
        '<p><abbr class="insaterms-term" data-concept="samenwerkingsverband" '
        'data-expansion="samenwerkingsverband" data-translation="partnership" '
        'data-translation-lang="en" data-definition="Schoolbesturen van een regio." '
        'data-definition-lang="nl" tabindex="0">swv</abbr></p>'
    )


def test_what_the_glossary_does_not_say_is_left_out(glossary: Glossary) -> None:
    assert glossary.link("<p>leerling</p>", "nl", style="data") == (
        '<p><dfn class="insaterms-term" data-concept="leerling" data-translation="student" '
        'data-translation-lang="en" tabindex="0">leerling</dfn></p>'
    )
    assert glossary.link("<p>Ingrado</p>", "nl", style="data") == (
        '<p><dfn class="insaterms-term" data-concept="ingrado" data-definition="Vereniging van '
        'gemeenten." data-definition-lang="nl" tabindex="0">Ingrado</dfn></p>'
    )


def _address(concept: Concept) -> str:
    return f'/begrip?id={concept.id}&t="1"'


@pytest.mark.parametrize(
    ("href", "style", "opening"),
    [
        ("/g#{id}", "title", '<a href="/g#schoolweigering">'),
        (_address, "title", '<a href="/begrip?id=schoolweigering&amp;t=&quot;1&quot;">'),
        (
            "/g#{id}",
            "tooltip",
            '<a href="/g#schoolweigering" aria-describedby="insaterms-schoolweigering">',
        ),
    ],
)
def test_a_term_can_link_to_the_glossary_of_the_site(
    glossary: Glossary, href: str | Callable[[Concept], str], style: Style, opening: str
) -> None:
    linked = glossary.link("<p>school refusal</p>", "en", href=href, style=style)

    assert f"{opening}school refusal</a>" in linked
    assert "tabindex" not in linked


# -- what is marked --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("<p>Een thuiszitter en een thuiszitter.</p>", ["dfn thuiszitter"]),
        ("<p>De thuiszitters</p><p>De Thuiszitter</p>", ["dfn thuiszitters"]),
        ("<ul><li>thuiszitter</ul><table><tr><td>swv</table>", ["dfn thuiszitter", "abbr swv"]),
        ("thuiszitter", ["dfn thuiszitter"]),
        ("<b>thuiszitter</b>", ["dfn thuiszitter"]),
        ("<figcaption>thuiszitter</figcaption>", ["dfn thuiszitter"]),
        ("<p>thuis<b>zitter</b> en thuiszitter", ["dfn thuiszitter"]),
        ("<p>ministerie\n van Onderwijs, Cultuur en Wetenschap", [
            "dfn ministerie\n van Onderwijs, Cultuur en Wetenschap",
        ]),
        ("<p>thuiszittersbeleid", []),
        ("<h1>thuiszitter</h1><h6>thuiszitter</h6>", []),
        ("<title>thuiszitter</title><p title='thuiszitter'>", []),
        ("<a href='x'>thuiszitter</a> <a role=link>thuiszitter</a>", []),
        ("<a id='top'/> thuiszitter", ["dfn thuiszitter"]),
        ("<code>thuiszitter</code><pre>thuiszitter</pre><kbd>thuiszitter</kbd>", []),
        ("<button>thuiszitter</button><label>thuiszitter</label>", []),
        ("<select><option>thuiszitter</select><textarea>thuiszitter</textarea>", []),
        ("<script>thuiszitter</script><style>thuiszitter</style>", []),
        ("<!-- thuiszitter --><svg><text>thuiszitter</text></svg>", []),
        ("<nav>thuiszitter</nav><legend>thuiszitter</legend>", []),
        ("<summary>thuiszitter</summary><th>thuiszitter<td>x", []),
        ("<dl><dt>thuiszitter<dd>thuiszitter</dl>", ["dfn thuiszitter"]),
        ("<table><tr><th>thuiszitter<td>thuiszitter", ["dfn thuiszitter"]),
        ("<p translate=no>thuiszitter <b>thuiszitter</b></p>", []),
        ("<div translate='&#110;o'><div></div>thuiszitter</div>thuiszitter", ["dfn thuiszitter"]),
        ("<span class='x notranslate'>thuiszitter</span>", []),
        ("<span role=button>thuiszitter</span><i aria-hidden=true>thuiszitter</i>", []),
        ("<i aria-hidden=FALSE>thuiszitter</i> <b aria-hidden>swv</b>", [
            "dfn thuiszitter", "abbr swv",
        ]),
        ("<p contenteditable>thuiszitter<p contenteditable=false>swv", ["abbr swv"]),
        # What nobody sees explains nothing.
        ("<p hidden>thuiszitter</p><p>De thuiszitters", ["dfn thuiszitters"]),
        ("<div><p hidden>thuiszitter</div><p>De thuiszitters", ["dfn thuiszitters"]),
        ("<p hidden>thuiszitter<ul><li>thuiszitters", ["dfn thuiszitters"]),
        # The language may be any.
        ("<p lang=''>thuiszitter</p><html lang=''>swv", ["abbr swv"]),
        ("<p lang=fr>thuiszitter <i lang=nl>swv</i>", ["abbr swv"]),
        ("{{ thuiszitter }} {% if thuiszitter %}", []),
        ("https://example.org/thuiszitter", []),
        # A reader knows a concept that the page explains itself.
        ("<dfn>thuiszitter</dfn>, thuiszitter", []),
        ("<abbr title='x'>swv</abbr>, samenwerkingsverband", []),
        ("<dfn><a href='x'>thuiszitter</a></dfn>, thuiszitter", []),
        # Where it cannot be marked, the next place will do.
        ("<h1>thuiszitter</h1><p>thuiszitter", ["dfn thuiszitter"]),
        ("<?xml version='1.0'?><html><title/><nav/>thuiszitter", ["dfn thuiszitter"]),
        ("a < thuiszitter > swv", ["dfn thuiszitter", "abbr swv"]),
        ("&lt;a&gt;thuiszitter", ["dfn thuiszitter"]),
    ],
)  # fmt: skip
def test_in_html_prose_is_marked_and_nothing_else(
    glossary: Glossary, text: str, marked: list[str]
) -> None:
    assert _marked(glossary, text, "nl") == marked


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("---\ntitle: thuiszitter\n---\nDe thuiszitter", ["dfn thuiszitter"]),
        ("---\nlayout: '<dfn>'\n---\nDe thuiszitter", ["dfn thuiszitter"]),
        ("# thuiszitter\n\nthuiszitter\n===\n\n`thuiszitter`\n\n    thuiszitter", []),
        ("```\nthuiszitter\n```\n\n~~~\n<dfn>\n~~~\n\nthuiszitter", ["dfn thuiszitter"]),
        ("`<dfn>` thuiszitter \\<abbr> swv", ["dfn thuiszitter", "abbr swv"]),
        ("[thuiszitter](x) [thuiszitter][x] <https://thuiszitter.nl>\n\n[x]: y 'thuiszitter'", []),
        ("![thuiszitter](x) ![](thuiszitter 'thuiszitter')", []),
        ("- **thuiszitter**\n- _swv_", ["dfn thuiszitter", "abbr swv"]),
        ("(**thuiszitter**) ~~swv~~", ["dfn thuiszitter", "abbr swv"]),
        ("x**thuiszitter** **swv**x", []),
        # An invisible sign is neither white space nor punctuation.
        ("x \u200b**thuiszitter** _swv_\u200b", []),
        ("thuiszitte&#114; en &#116;huiszitter", ["dfn &#116;huiszitter"]),
        ("> ministerie van\n> Onderwijs, Cultuur en Wetenschap", [
            "dfn ministerie van\n> Onderwijs, Cultuur en Wetenschap",
        ]),
        ("| thuiszitter |\n|---|\n| swv |", ["abbr swv"]),
        ("\\thuiszitter", []),
        ('!!! note "thuiszitter"\n\n*[thuiszitter]: iemand\n\n::: thuiszitter', []),
        ("+++\ntitle = 'thuiszitter'\n\n# swv\n+++\nDe swv", ["abbr swv"]),
        ('{"title": "thuiszitter",\n\n"x": "swv"}\n\nDe swv', ["abbr swv"]),
        ("+++\nDe thuiszitter", ["dfn thuiszitter"]),
        ('{"a": De thuiszitter', ["dfn thuiszitter"]),
        ("Noot[^thuiszitter].\n\n[^thuiszitter]: Het swv helpt.", ["abbr swv"]),
        ("[[thuiszitter]] [[thuiszitter|swv]] ![[swv.png]]", []),
        ("Tekst {#x .thuiszitter title=swv} en {: .swv }", []),
        ("(thuiszitter)=\n\n:::{note} swv\n:class: thuiszitter\n:name: swv\nDe swv\n:::", [
            "abbr swv",
        ]),
        ("$x_{thuiszitter} + swv$ en $$\nthuiszitter\n$$", []),
        ("Het kost $5, de thuiszitter $6.", ["dfn thuiszitter"]),
        (":thuiszitter: @thuiszitter #swv [@swv, p. 3]", []),
        ("Let op: thuiszitter (zie ook: swv)", ["dfn thuiszitter", "abbr swv"]),
        ("<nav>\n\nthuiszitter\n\n</nav>\n\nthuiszitter", ["dfn thuiszitter"]),
        ("<p>thuiszitter</p>", ["dfn thuiszitter"]),
        ("<!-- <dfn> -->\n\n<!-- <dfn>\n<nav> --> thuiszitter", ["dfn thuiszitter"]),
        ("<!-- <dfn> --> <!-- <nav> --> swv", ["abbr swv"]),
        ("<div><!--\n\n<!-- <dfn> -->\n\nswv", ["abbr swv"]),
        ("Een <b>thuiszitter</b>", ["dfn thuiszitter"]),
        # With a mark the middle signs could end the emphasis as well.
        ("*a (*thuiszitter* b*", []),
        ("*~*thuiszitter", []),
        ("_*_thuiszitter", []),
        # A comment that nobody closed ends with its quote or item.
        ("><!--\n<dfn>thuiszitter</dfn>", []),
        ("- <!--\n\nthuiszitter", ["dfn thuiszitter"]),
    ],
)  # fmt: skip
def test_in_markdown_prose_is_marked_and_nothing_else(
    glossary: Glossary, text: str, marked: list[str]
) -> None:
    assert _marked(glossary, text, "nl", "markdown") == marked


@pytest.mark.parametrize(
    ("text", "language", "marked"),
    [
        ("<p>a truancy officer", "en", []),
        ("<p>een truancy officer", "nl", []),
        ("<p>een school attendance officer", "nl", ["dfn school attendance officer"]),
        # Dutch has the words student and pupil.
        ("<p>een student", "nl", []),
        ("<p>een partnership", "nl", []),
        ("<p>een partnership (samenwerkingsverband)", "nl", [
            "dfn partnership",
        ]),
        ("<p>The OCW", "en", []),
        # SWV is English as well, though in capitals alone.
        ("<p>the swv of a partnership", "en", ["dfn partnership"]),
        ("<p>The Ministry of Education, Culture and Science (OCW)", "en", [
            "dfn Ministry of Education, Culture and Science",
            "span OCW",
        ]),
        # The Dutch word, and not the English term written as one.
        ("<p>the contactschool, contact schools", "en", ["dfn contactschool"]),
        ("<p>de contact school", "nl", ["dfn contact school"]),
        ("<p>de RMC coordinator", "nl", ["dfn RMC coordinator"]),
        # A part of a longer name.
        ("<p>The plan ‘Maatregel 6: een aanjager voor contactschools’", "en", [
            "dfn Maatregel 6: een aanjager voor contactschools",
        ]),
        ("<p>Maatregel 6: een aanjager voor contactschools", "en", [
            "dfn Maatregel 6: een aanjager voor contactschools",
        ]),
        # A sentence in the other language that nobody declared.
        ("<p>Dit is een zin over de leerplichtambtenaar, die niet is vertaald.", "en", []),
    ],
)  # fmt: skip
def test_only_what_is_surely_foreign_is_marked_as_such(
    glossary: Glossary, text: str, language: str, marked: list[str]
) -> None:
    assert _marked(glossary, text, language) == marked


def test_what_readers_know_is_left_out_but_for_its_language(glossary: Glossary) -> None:
    page = "<p>A thuiszitter and school refusal</p>"

    linked = glossary.link(page, "en", exclude=["thuiszitter", "schoolweigering"])

    assert linked == '<p>A <span lang="nl">thuiszitter</span> and school refusal</p>'


def test_an_everyday_word_is_explained_where_that_is_asked_for(glossary: Glossary) -> None:
    page = "<p>They are on leave.</p>"

    assert glossary.link(page, "en") == page
    assert glossary.link(page, "en", everyday=True) == page.replace(
        "leave", '<dfn class="insaterms-term" title="Dutch: verlof">leave</dfn>'
    )
    assert glossary.link("<p>De richting.", "nl") == "<p>De richting."
    # The other term of the concept is no everyday word.
    assert glossary.link("<p>Het verlof.", "nl").count("<dfn") == 1


def test_a_translation_that_is_divided_otherwise_is_shown(glossary: Glossary) -> None:
    assert 'title="Engels: contact school — ' in glossary.link("<p>De contactschool", "nl")
    assert 'title="Dutch: contactschool — ' in glossary.link("<p>A contact school", "en")


def test_every_occurrence_can_be_explained(glossary: Glossary) -> None:
    linked = glossary.link("<p>swv, swv</p>", "nl", once=False, style="tooltip")

    assert re.findall(r' id="(.*?)"', linked) == [
        "insaterms-samenwerkingsverband",
        "insaterms-samenwerkingsverband-2",
    ]


def test_parts_of_one_page_share_what_is_explained(glossary: Glossary) -> None:
    explained: set[str] = set()
    first = glossary.link("<p>thuiszitter</p>", "nl", explained=explained)
    second = glossary.link("<p>thuiszitter, swv</p>", "nl", explained=explained)

    assert explained == {"thuiszitter", "samenwerkingsverband"}
    assert (first.count("<dfn"), second.count("<dfn"), second.count("<abbr")) == (1, 0, 1)


def test_parts_of_one_page_share_the_numbers_of_tooltips(glossary: Glossary) -> None:
    tooltips: dict[str, int] = {}
    own = '<p id="insaterms-samenwerkingsverband-3">swv</p>'
    pages: list[tuple[str, Style]] = [
        ("<p>swv, thuiszitter</p>", "tooltip"),
        ("<p>swv</p>", "title"),
        (f"<p>swv</p>{own}", "tooltip"),
    ]
    parts = [
        glossary.link(page, "nl", style=style, once=False, tooltips=tooltips)
        for page, style in pages
    ]

    found = re.findall(r' id="(.*?)"', "".join(parts))
    assert found == [
        "insaterms-samenwerkingsverband",
        "insaterms-thuiszitter",
        "insaterms-samenwerkingsverband-2",
        "insaterms-samenwerkingsverband-3",
        "insaterms-samenwerkingsverband-4",
    ]
    assert re.findall(r' aria-describedby="(.*?)"', "".join(parts)) == [*found[:3], found[4]]
    assert tooltips == {"samenwerkingsverband": 4, "thuiszitter": 1}


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        # Four spaces are code in Markdown alone.
        ("<p>\n\n    thuiszitter</p>\n", 1),
        ("<!DOCTYPE html><p>\n\n    thuiszitter", 1),
        ("\ufeff<html>\n\n    thuiszitter", 1),
        ("<b>Let op</b>:\n\n    thuiszitter", 0),
        ("    thuiszitter", 0),
    ],
)
def test_the_form_is_guessed(glossary: Glossary, text: str, marked: int) -> None:
    assert glossary.link(text, "nl").count("<dfn") == marked


def test_what_is_not_known_is_an_error(glossary: Glossary) -> None:
    with pytest.raises(UnknownLanguageError, match='no language "fr"; write one of nl, en'):
        glossary.link("x", "fr")
    with pytest.raises(UnknownLanguageError, match='no language "None"; write one of nl, en'):
        glossary.link("x", None)  # type: ignore[arg-type]
    for nothing in (5, None, b"x"):
        with pytest.raises(TypeError, match=f"^a text is wanted, not {nothing!r}$"):
            glossary.link(nothing, "nl")  # type: ignore[arg-type]
        with pytest.raises(TypeError, match=f"^a text is wanted, not {nothing!r}$"):
            glossary.lookup(nothing)  # type: ignore[arg-type]
        with pytest.raises(TypeError, match=f"^a text is wanted, not {nothing!r}$"):
            glossary.recognise(nothing, "nl")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match='there is no form "rst"; write one of html, markdown'):
        glossary.link("x", "nl", form="rst")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match='there is no style "x"; write one of title, tooltip'):
        glossary.link("x", "nl", style="x")  # type: ignore[arg-type]
    with pytest.raises(NotFoundError, match=r'no concept "thuiszter" \(did you mean "th'):
        glossary.link("x", "nl", exclude=["thuiszter"])


def test_one_concept_can_be_excluded_by_its_id(glossary: Glossary) -> None:
    assert glossary.link("<p>thuiszitter", "nl", exclude="thuiszitter") == "<p>thuiszitter"


def test_the_bundled_glossary_explains_itself(tmp_path: Path) -> None:
    (tmp_path / "page.md").write_text("The *samenwerkingsverband* of Utrecht.", encoding="utf-8")

    linked = Glossary.load().link((tmp_path / "page.md").read_text("utf-8"), "en")

    assert '*<dfn class="insaterms-term" title="partnership — ' in linked
    assert '<span lang="nl">samenwerkingsverband</span></dfn>*' in linked


# -- laws ------------------------------------------------------------------------------

_PIECES = st.sampled_from(
    [
        *("thuiszitter", "Thuiszitters", "swv", "school refusal", "schoolweigering", "Ingrado"),
        *("Steunpunt Passend Onderwijs",),
        *("samenwerkings&shy;verband", "OCW", "partnership", "ministerie van Onderwijs", "a", "é"),
        *("<b>", "</b>", "<p>", "</p>", "<dfn>", "</dfn>", "<a href=x>", "</a>", "<code>", "<dt>"),
        *("</code>", "<i lang=nl>", "<i lang=en>", "</i>", "<p translate=no>", "<h2>", "</h2>"),
        *(
            "<ul><li>",
            "<table><tr><th>",
            "<td>",
            "<!--",
            "-->",
            "<textarea>",
            "<",
            ">",
            "&",
            "&lt;",
        ),
        *("*", "**", "_", "~~", "`", "\\", "[", "](x)", "![", "\n", "\n\n", "\n> ", "\n- ", "\n# "),
        *("|", "\n|---|\n", "\n```\n", "    ", "---\n", "title: x", "{{", "}}", "(", ")", ".", "-"),
        *(
            "<div>",
            '<p title="',
            "<!-- x -->",
            "<script>",
            "</script>",
            "\n\n<div>",
            "<?",
            "<?xml?>",
        ),
        *("<title/>", "<nav/>", "<a id=x/>", "<dfn/>"),
        *("[^swv]", "\n\n[^swv]: ", "[[swv]]", "{.swv}", "+++\n", "$", "*~*", "- ", ": "),
        *("\r\n", "\ufeff", "\ud800", "\0", "<svg>", "<title>", "=", '"', "'", "!!! "),
    ]
)
_PAGES = st.lists(_PIECES | st.sampled_from(" "), max_size=14).map("".join) | st.lists(
    _PIECES, max_size=9
).map(" ".join)
_FORMS = st.sampled_from(["html", "markdown"])
_LANGUAGES = st.sampled_from(["nl", "en"])
_STYLES = st.sampled_from(["title", "tooltip", "data"])


@given(_PAGES, _FORMS, _LANGUAGES, _STYLES, st.booleans(), st.sampled_from([None, "/g#{id}"]))
@example("(**swv**) *swv", "markdown", "nl", "title", True, None)
@example("<p>swv<p>leerling, een", "html", "nl", "tooltip", True, None)
@example("<i lang=nl> OCW OCW", "html", "en", "title", True, None)
@example("thuiszitter <title> \n- thuiszitter", "markdown", "nl", "title", False, None)
@example("<div><!--\n\nswv\n\n-->", "markdown", "nl", "title", False, None)
@example("<div title='x\n\nswv\n\n'>swv", "markdown", "nl", "title", False, None)
@example("<dfn>swv</dfn> swv", "html", "nl", "tooltip", True, None)
@example("<i lang=en> partnership partnership", "html", "nl", "tooltip", True, None)
def test_without_its_marks_a_page_is_what_it_was_and_twice_is_once(
    glossary: Glossary,
    text: str,
    form: Form,
    language: str,
    style: Style,
    once: bool,
    href: str | None,
) -> None:
    def linked(page: str) -> str:
        return glossary.link(
            page, language, form=form, style=style, once=once, href=href, css_class="marked"
        )

    page = linked(text)

    assert _removed(page) == text
    assert linked(page) == page


@given(_PAGES, _FORMS, _LANGUAGES)
def test_a_reader_sees_the_same_text(
    glossary: Glossary, text: str, form: Form, language: str
) -> None:
    def seen(page: str) -> list[tuple[str, str]]:
        return [(b.text, b.kind) for b in blocks(page, form) if b.kind != "label"]

    assert seen(glossary.link(text, language, form=form)) == seen(text)


_RENDERER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
footnote_plugin(_RENDERER)
_CONTAINER = re.compile(r"(?:!!!|\?\?\?|===|:(?:$|\s|::))", re.MULTILINE)


@given(_PAGES)
@example("Noot[^swv].\n\n[^swv]: De thuiszitter")
@example("*~*swv _*_swv")
@example("**swv \nswv*~~ x")
def test_markdown_is_rendered_with_the_same_emphasis_footnotes_and_links(
    glossary: Glossary, text: str
) -> None:
    # What one extension reads as an admonition or a definition is code to another.
    assume(_CONTAINER.search(text) is None)

    def rendered(page: str) -> str:
        return _removed(str(_RENDERER.render(page)))

    linked = glossary.link(text, "nl", form="markdown", css_class="marked")

    assert rendered(linked) == rendered(text)


class _Nesting(HTMLParser):
    """Tells the elements that are open around each mark."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.around: list[list[str]] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if ("class", "marked") in attrs:
            self.around.append(list(self.open))
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open[-1:] == [tag]
        self.open.pop()


def _element(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    names = st.sampled_from(["b", "em", "dfn", "abbr", "code", "span", "q", "button"])
    content = st.lists(inner, max_size=4).map("".join)
    return st.builds("<{0}>{1}</{0}>".format, names, content)


_TREES = st.recursive(
    st.sampled_from(
        ["thuiszitter", "swv ", "school refusal", " ", "een", "<a href>thuiszitter</a>"]
    ),
    _element,
    max_leaves=12,
)


@given(_TREES, _STYLES)
def test_no_mark_crosses_an_element_or_stands_in_one_that_is_kept_apart(
    glossary: Glossary, tree: str, style: Style
) -> None:
    linked = glossary.link(tree, "nl", form="html", css_class="marked", style=style)

    nesting = _Nesting(linked)

    assert not nesting.open
    for around in nesting.around:
        assert set(around).isdisjoint({"dfn", "abbr", "a", "code", "button"})


@pytest.mark.parametrize(
    "piece",
    [
        *("<", "[", "{{", "<b>", "</i>", "<dfn>", "<p translate=no>", "*swv", "(*swv*) ", "swv "),
        *(
            "<i lang=nl>swv ",
            "**swv**x ",
            "<dfn>swv</dfn> ",
            "`<",
            "<!--",
            "<a b='",
            "&",
            "> swv\n",
            "<a ",
            "|swv",
            "$",
            "$a",
            "[[a",
            "[^",
            "{.a",
            ":a",
            "@a#",
            "<!--\nswv\n\n",
            "*~swv",
            "contactschools een ",
        ),
    ],
)
@pytest.mark.parametrize("form", ["html", "markdown"])
def test_ten_times_as_much_takes_about_ten_times_as_long(
    assert_linear: Callable[..., None], glossary: Glossary, piece: str, form: Form
) -> None:
    def seconds(times: int) -> float:
        text = piece * times
        began = time.process_time()
        glossary.link(text, "nl", form=form)
        return time.process_time() - began

    assert_linear(seconds, 250, 20_000)
