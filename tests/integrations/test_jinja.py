"""The extension for Jinja2, with templates that are rendered for real."""

import asyncio
import inspect
import io
import re
import sys
from collections.abc import Callable, Mapping
from gettext import GNUTranslations, NullTranslations
from importlib import import_module
from typing import Any

import pytest
from babel import Locale
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.support import Translations
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import (
    DictLoader,
    Environment,
    StrictUndefined,
    Template,
    TemplateError,
    TemplateSyntaxError,
)
from jinja2.ext import babel_extract
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from insaterms import Concept, Glossary, InsatermsError, MissingExtraError
from insaterms.integrations.jinja import install
from insaterms.integrations.jinja_marking import Marking

_EXTENSION = "insaterms.integrations.jinja.TermsExtension"

_GLOSSARY = """\
concepts:
- id: schoolverzuim
  nl: [{text: schoolverzuim, gender: het, plural: "-"}]
  en: [{text: school absence, plural: "-"}]
  definition: {nl: Niet op school zijn., en: Not being at school.}
- id: thuiszitter
  nl: [{text: thuiszitter, gender: de}]
  en: [{text: young person not attending school, plural: youth not attending school}]
  definition: {nl: Wie lang thuiszit., en: Who is away for weeks.}
- id: afdeling
  nl: [{text: afdeling R&D, gender: de, plural: "-"}]
  en: [{text: R&D department, plural: "-"}]
"""

_PAGE = """\
<html lang="{{ language }}">
<title>{{ _("Welcome") }}</title>
<h1>{{ "schoolverzuim"|term }}</h1>
{% terms %}<p>{{ text }} {% trans %}school absence{% endtrans %}</p>{% endterms %}
<p>{% trans count=pupils %}{{ count }} pupil{% pluralize %}{{ count }} pupils{% endtrans %},
{{ pgettext("menu", "Home") }}, {{ npgettext("list", "One", "Several", 2) }},
{{ "thuiszitter"|term(count=pupils) }}
{{ "2018-06-28"|format_date }}, {{ 4479.5|format_number }}, {{ 0.25|format_percent }}</p>
<nav>{{ "en"|language_name }} {{ "nl"|language_name("nl") }} {{ "NL"|country_name }}</nav>
"""


@pytest.fixture(scope="module")
def glossary(tmp_path_factory: pytest.TempPathFactory) -> Glossary:
    path = tmp_path_factory.mktemp("glossary") / "small.yaml"
    path.write_text(_GLOSSARY, encoding="utf-8")
    return Glossary.load(str(path))


Build = Callable[..., Environment]


@pytest.fixture(scope="module")
def build(glossary: Glossary) -> Build:
    """Return a function that sets an environment up with our glossary."""

    def build(
        templates: Mapping[str, str],
        *arguments: object,
        kind: type[Environment] = Environment,
        environment: Mapping[str, Any] | None = None,
        **options: object,
    ) -> Environment:
        made = kind(
            loader=DictLoader(templates),
            extensions=[_EXTENSION],
            **({"autoescape": True} | dict(environment or {})),
        )
        set_up: Callable[..., None] = vars(made)["install_insaterms"]
        set_up(*arguments, **{"glossary": glossary, **options})
        return made

    return build


@pytest.fixture(scope="module")
def dutch() -> bytes:
    """Return a compiled Dutch catalog of a site."""
    catalog = Catalog(locale="nl")
    catalog.add("Welcome", "Welkom")
    catalog.add(
        ("%(count)s pupil", "%(count)s pupils"), ("%(count)s leerling", "%(count)s leerlingen")
    )
    catalog.add("Home", "Begin", context="menu")
    catalog.add(("One", "Several"), ("Eén", "Meer"), context="list")
    file = io.BytesIO()
    write_mo(file, catalog)
    return file.getvalue()


def test_a_page_is_rendered_in_both_languages(build: Build, dutch: bytes) -> None:
    catalogs = {"nl": Translations(io.BytesIO(dutch)), "en": NullTranslations()}
    page = build({"page.html": _PAGE}, "nl", catalogs).get_template("page.html")

    assert page.render(text="<b>Een</b> thuiszitter en", pupils=2) == (
        '<html lang="nl">\n'
        "<title>Welkom</title>\n"
        "<h1>schoolverzuim</h1>\n"
        '<p>&lt;b&gt;Een&lt;/b&gt; <dfn class="insaterms-term" title="Engels: young person not '
        'attending school — Wie lang thuiszit.">thuiszitter</dfn> en <dfn class="insaterms-term" '
        'title="Engels: school absence — Niet op school zijn.">schoolverzuim</dfn></p>\n'
        "<p>2 leerlingen,\n"
        "Begin, Meer,\n"
        "thuiszitters\n"
        "28 juni 2018, 4.479,5, 25%</p>\n"
        "<nav>Engels Nederlands Nederland</nav>"
    )
    assert page.render(text="A thuiszitter and", pupils=1, language="en-GB") == (
        '<html lang="en-GB">\n'
        "<title>Welcome</title>\n"
        "<h1>school absence</h1>\n"
        '<p>A <dfn class="insaterms-term" title="young person not attending school — Who is away '
        'for weeks."><span lang="nl">thuiszitter</span></dfn> and <dfn class="insaterms-term" '
        'title="Dutch: schoolverzuim — Not being at school.">school absence</dfn></p>\n'
        "<p>1 pupil,\n"
        "Home, Several,\n"
        "young person not attending school\n"
        "28 June 2018, 4,479.5, 25%</p>\n"
        "<nav>English Nederlands Netherlands</nav>"
    )


# -- the language of a page ------------------------------------------------------------


@pytest.mark.parametrize(
    ("template", "variables", "expected"),
    [
        ("{{ x|term }}", {}, "school absence"),
        ("{{ x|term }}", {"lang": "nl_BE"}, "schoolverzuim"),
        ("{{ x|term }}", {"language": None, "lang": "nl"}, "schoolverzuim"),
        ("{{ x|term }}", {"language": "", "lang": "nl"}, "schoolverzuim"),
        ("{{ x|term }}", {"language": Locale("nl", "NL")}, "schoolverzuim"),
        ("{% set language = 'nl' %}{{ x|term }}", {}, "schoolverzuim"),
        ("{% set lang = 'nl' %}{% for _ in [1] %}{{ x|term }}{% endfor %}", {}, "schoolverzuim"),
        ("{{ x|term('nl') }}", {}, "schoolverzuim"),
        ("{{ x|term(language='nl') }}", {"language": "en"}, "schoolverzuim"),
        ("{{ _('school absence') }}", {"language": "nl"}, "schoolverzuim"),
        ("{{ _('school absence') }}", {"language": "nl-BE"}, "schoolverzuim"),
        ("{{ _('school absence') }}", {"language": "de"}, "school absence"),
        ("{{ language }}", {}, "en"),
    ],
)
def test_the_nearest_word_on_the_language_counts(
    build: Build, template: str, variables: dict[str, object], expected: str
) -> None:
    page = build({"p": template}, "en").get_template("p")

    assert page.render(x="schoolverzuim", **variables) == expected


def test_a_page_that_does_not_say_its_language_is_an_error(build: Build) -> None:
    page = build({"p.html": "\n{{ 'schoolverzuim'|term }}"}).get_template("p.html")

    with pytest.raises(TemplateError, match=r"p\.html:2: the page does not say its language"):
        page.render()


def test_blocks_of_an_inheriting_page_know_its_language(build: Build) -> None:
    templates = {
        "base": "{% block title %}{% endblock %}{% include 'part' %}",
        "part": "{{ 'schoolverzuim'|term }}",
        "page": "{% extends 'base' %}{% set language = 'en' %}"
        "{% block title %}{{ 'schoolverzuim'|term }}, {% endblock %}",
    }

    page = build(templates, "nl").get_template("page")

    assert page.render() == "school absence, school absence"


# Each of them lets a macro that was imported without context say something on a Dutch page.
_MACROS = """\
{% macro said() %}{{ 'schoolverzuim'|term }}, {{ _('school absence') }}{% endmacro %}
{% macro saying(language) %}{{ said() }}{% endmacro %}
{% macro framed() %}[{{ caller() }}]{% endmacro %}
"""
_PART = "{{ 'schoolverzuim'|term }}"
_IMPORT = "{% from 'macros' import said, saying, framed %}"
_IN_DUTCH, _IN_ENGLISH = "schoolverzuim, schoolverzuim", "school absence, school absence"


@pytest.mark.parametrize("default", ["en", "nl", None])
@pytest.mark.parametrize(
    ("template", "expected"),
    [
        (_IMPORT + "{{ said() }}", _IN_DUTCH),
        ("{% import 'macros' as macros %}{{ macros.said() }}", _IN_DUTCH),
        (_IMPORT + "{% block b %}{{ said() }}{% endblock %}", _IN_DUTCH),
        (_IMPORT + "{{ saying('en') }}", _IN_ENGLISH),
        (_IMPORT + "{% call framed() %}{{ said() }}{% endcall %}", f"[{_IN_DUTCH}]"),
        (
            _IMPORT + "{% with language='en' %}{{ said() }}{% endwith %}, {{ said() }}",
            f"{_IN_ENGLISH}, {_IN_DUTCH}",
        ),
        (
            _IMPORT + "{% with lang='en' %}{% call framed() %}{{ _('school absence') }}"
            "{% endcall %}{% endwith %}",
            "[school absence]",
        ),
        (
            (
                "{% for language in ['en', 'nl'] %}{{ 'schoolverzuim'|term }}, {% endfor %}"
                "{{ _('school absence') }}"
            ),
            "school absence, schoolverzuim, schoolverzuim",
        ),
        (
            _IMPORT + "{% for language in ['en', 'nl'] %}{{ said() }}; {% endfor %}",
            f"{_IN_ENGLISH}; {_IN_DUTCH}; ",
        ),
        (
            (
                "{% block b %}{% set language = 'en' %}{{ _('school absence') }}, "
                "{% with %}{{ _('school absence') }}{% endwith %}{% endblock %}"
            ),
            "school absence, school absence",
        ),
        ("{% with language='en' %}{% include 'part' %}{% endwith %}", "school absence"),
        (
            "{% for language in [{'en': 1}, none, 'not a tag'] %}{% include 'part' %}{% endfor %}",
            "schoolverzuim" * 3,
        ),
        ("{{ ['schoolverzuim']|map('term')|join }}", "schoolverzuim"),
        ("{% with language=absent %}{% include 'part' %}{% endwith %}", "schoolverzuim"),
        (
            "{% macro m(my_language) %}{% include 'part' %}{% endmacro %}{{ m('en') }}",
            "schoolverzuim",
        ),
        (
            (
                "{% with language='en' %}{% with %}{% set x = 1 %}{{ 'schoolverzuim'|term }}"
                "{% endwith %}{% endwith %}"
            ),
            "school absence",
        ),
    ],
)
def test_what_stands_within_a_page_speaks_its_language(
    build: Build, template: str, expected: str, default: str | None
) -> None:
    templates = {"p": template, "macros": _MACROS, "part": _PART}
    for kind in ({}, {"enable_async": True}):
        page = build(templates, default, environment=kind).get_template("p")

        for _ in range(2):
            assert page.render(language="nl") == expected
        assert "".join(page.generate(language="nl")) == expected


def test_a_macro_follows_one_page_after_another(build: Build) -> None:
    templates = {"p": _IMPORT + "{{ said() }}", "macros": _MACROS}
    page = build(templates, "en").get_template("p")

    rendered = [page.render(language=each) for each in ("en", "nl", "en")]

    assert rendered == [_IN_ENGLISH, _IN_DUTCH, _IN_ENGLISH]
    assert page.render() == _IN_ENGLISH


def test_pages_that_are_rendered_in_turns_keep_their_languages(build: Build) -> None:
    templates = {
        "p": _IMPORT + "{% for i in '12' %}{{ said() }};{% endfor %}",
        "q": _IMPORT + "{% for i in '12' %}{{ said() }}{{ wait() }};{% endfor %}",
        "macros": _MACROS,
    }
    page = build(templates, "en").get_template("p")
    streams = page.generate(language="nl"), page.generate(language="en")
    parts = "".join(one + other for one, other in zip(*streams, strict=True))
    assert parts.count(_IN_DUTCH) == parts.count(_IN_ENGLISH) == 2

    waiting = build(templates, "en", environment={"enable_async": True}).get_template("q")

    async def wait() -> str:
        await asyncio.sleep(0)
        return ""

    async def together() -> list[str]:
        pages = (waiting.render_async(language=each, wait=wait) for each in ("nl", "en", "nl"))
        return await asyncio.gather(*pages)

    assert asyncio.run(together()) == [
        f"{each};" * 2 for each in (_IN_DUTCH, _IN_ENGLISH, _IN_DUTCH)
    ]


def test_what_an_imported_template_makes_once_is_in_the_language_of_all_pages(
    build: Build,
) -> None:
    templates = {
        "p": "{% from 'macros' import title %}{{ title }}",
        "q": "{% from 'macros' import title with context %}{{ title }}",
        "macros": "{% set title = _('school absence') %}",
    }
    environment = build(templates, "en")

    for language in ("nl", "en"):
        assert environment.get_template("p").render(language=language) == "school absence"
    assert environment.get_template("q").render(language="nl") == "schoolverzuim"
    environment = build({"p": "{% include 'part' without context %}", "part": _PART}, "en")
    for language in ("nl", "en"):
        assert environment.get_template("p").render(language=language) == "school absence"
    with pytest.raises(TemplateError, match="does not say its language"):
        build({**templates, "macros": "{% set title = 'schoolverzuim'|term %}"}).get_template(
            "p"
        ).render(language="nl")


def test_an_environment_can_be_set_up_again(build: Build, glossary: Glossary) -> None:
    environment = build({"p": "{{ 'schoolverzuim'|term }} {{ language }}"}, "en")
    page = environment.get_template("p")
    assert page.render() == "school absence en"

    install(environment, "nl", glossary=glossary)
    assert page.render() == "schoolverzuim nl"

    install(environment, glossary=glossary)
    with pytest.raises(TemplateError, match="does not say its language"):
        page.render()
    environment.globals["language"] = "nl"
    install(environment, "en", glossary=glossary)
    assert page.render() == "schoolverzuim nl"


def test_an_environment_gets_the_extension_when_it_is_set_up(glossary: Glossary) -> None:
    environment = Environment(autoescape=True)

    install(environment, "nl", glossary=glossary, style="data", once=False)

    page = environment.from_string("{% terms %}thuiszitter{% endterms %}").render()
    assert page.startswith('<dfn class="insaterms-term" data-')


@pytest.mark.parametrize("includes", [False, True])
def test_tooltips_of_one_page_have_ids_of_their_own(build: Build, *, includes: bool) -> None:
    block = "{% terms %}<p>thuiszitter, thuiszitter</p>{% endterms %}"
    second = "{% include 'part' %}" if includes else block
    environment = build({"p": block + second, "part": block}, "nl", style="tooltip", once=False)
    page = environment.get_template("p")

    for _again in range(2):  # what one page has counted is not the other's
        html = page.render()
        numbers = ["", "-2", "-3", "-4"]
        found = [f"insaterms-thuiszitter{number}" for number in numbers]
        assert re.findall(r' id="(.*?)"', html) == found
        assert re.findall(r' aria-describedby="(.*?)"', html) == found


# -- terms -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("{{ 'Thuiszitters'|term }}", "Young person not attending school"),
        ("{{ 'thuiszitter'|term(count=0) }}", "youth not attending school"),
        ("{{ 'thuiszitter'|term(count=1) }}", "young person not attending school"),
        ("{{ 'youth not attending school'|term('nl', count=3) }}", "thuiszitters"),
        ("{{ 'afdeling R&D'|term }}", "R&amp;D department"),
        ("{{ ('afdeling R&D'|e)|term }}", "R&amp;D department"),
        ("{{ ('afdeling R&D'|e)|term|safe }}", "R&D department"),
        ("{{ 'blockchain'|term(missing='keep') }}", "blockchain"),
        ("{{ 'thuiszitter'|term(context='afdeling', missing='keep') }}", "thuiszitter"),
        ("{{ absent|term }}", ""),
    ],
)
def test_the_agreed_term_is_written(build: Build, template: str, expected: str) -> None:
    assert build({"p": template}, "en").get_template("p").render() == expected


@pytest.mark.parametrize(
    ("template", "message"),
    [
        ("{{ 'blockchain'|term }}", r'^p:1: there is no term "blockchain" in the glossary$'),
        ("{% if 1 %}\n\n{{ 'x'|term('fr') }}{% endif %}", r'^p:3: .*"fr"'),
        ("{{ 'thuiszitter'|term(missing='no') }}", '^p:1: missing="no" is neither'),
        ("{{ 'x'|term(missing='keep', language='fr') }}", '^p:1: .*"fr"'),
        ("\n{% terms 'fr' %}{% endterms %}", '^p:2: there is no language "fr"'),
        ("{% terms style='x' %}{% endterms %}", '^p:1: there is no style "x"'),
        (
            "{% terms colour='x' %}{% endterms %}",
            '^p:1: there is no option "colour"; write one of form, once, style, ',
        ),
        ("{{ 'x'|terms(hreff='x') }}", r'^p:1: there is no option "hreff" \(did you mean "href"'),
        ("{% terms explained=1 %}{% endterms %}", '^p:1: there is no option "explained"'),
        ("{{ 'thuiszitter'|term(count='2') }}", "^p:1: count is a number.*'2'$"),
        ("{{ 'thuiszitter'|term(count=absent) }}", "^'absent' is undefined$"),
        ("{{ 'thuiszitter'|term(5) }}", '^p:1: there is no language "5"'),
        ("{{ none|term }}", '^p:1: there is no term "None"'),
        ("{{ true|format_number }}", '^p:1: "True" is no number'),
        ("{{ '28 June'|format_date }}", '^p:1: "28 June" is no date'),
        ("{{ 'xx'|country_name }}", '^p:1: there is no country with the code "xx"'),
        ("{% macro m() %}\n{{ 'blockchain'|term }}{% endmacro %}{{ m() }}", "^p:2: "),
    ],
)
def test_an_error_names_template_and_line(build: Build, template: str, message: str) -> None:
    page = build({"p": template}, "en").get_template("p")

    with pytest.raises(TemplateError, match=message):
        page.render()


def test_a_fault_in_a_program_is_not_one_of_a_template(build: Build) -> None:
    def address(concept: Concept) -> str:
        raise TypeError(concept.id)

    page = build({"p": "{% terms %}thuiszitter{% endterms %}"}, "en", href=address)

    with pytest.raises(TypeError, match=r"^thuiszitter$"):
        page.get_template("p").render()


def test_an_option_that_is_none_is_refused_at_once(build: Build, glossary: Glossary) -> None:
    with pytest.raises(ValueError, match=r'there is no option "hreff" \(did you mean "href"'):
        build({}, "en", hreff="/g")
    named = inspect.signature(glossary.link).parameters.values()
    options = {each.name for each in named if each.kind is each.KEYWORD_ONLY}
    assert set(Marking.__annotations__) == options - {"explained", "tooltips"}


def test_an_error_in_an_included_template_names_that_one(build: Build) -> None:
    templates = {"page": "{% include 'part' %}", "part": "\n{{ 'blockchain'|term }}"}

    with pytest.raises(TemplateError, match=r"^part:2: "):
        build(templates, "en").get_template("page").render()


def test_a_text_without_a_name_has_lines_all_the_same(build: Build) -> None:
    page = build({}, "en").from_string("\n{{ 'blockchain'|term }}")

    with pytest.raises(TemplateError, match=r"^<template>:2: "):
        page.render()


def test_outside_of_a_template_an_error_names_none(build: Build) -> None:
    environment = build({"p": ""}, "en")
    page = environment.get_template("p")

    with pytest.raises(TemplateError, match=r'^p: there is no term "blockchain"'):
        environment.call_filter("term", "blockchain", context=page.new_context())


def test_an_undefined_text_is_what_the_environment_makes_of_it(build: Build) -> None:
    page = build({"p": "{{ x|term }}"}, "en", environment={"undefined": StrictUndefined})

    with pytest.raises(TemplateError, match="'x' is undefined"):
        page.get_template("p").render()


def test_texts_that_are_no_terms_can_be_kept_everywhere(build: Build) -> None:
    templates = {"p": "{{ 'blockchain'|term }} {{ 'Schoolverzuim'|term }}"}

    page = build(templates, "en", missing="keep").get_template("p")

    assert page.render() == "blockchain School absence"
    with pytest.raises(ValueError, match='missing="no" is neither "error" nor "keep"'):
        build({}, missing="no")


# -- terms explained -------------------------------------------------------------------

_MARKED = '<dfn class="insaterms-term" title="Dutch: schoolverzuim — Not being at school.">'


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("{% terms %}School absence{% endterms %}", f"{_MARKED}School absence</dfn>"),
        (
            "{% terms %}school absence{% endterms %}; {% terms %}school absence{% endterms %}",
            f"{_MARKED}school absence</dfn>; school absence",
        ),
        (
            "{% terms once=false %}school absence, school absence{% endterms %}",
            f"{_MARKED}school absence</dfn>, {_MARKED}school absence</dfn>",
        ),
        (
            "{% terms 'nl', exclude=['thuiszitter'] %}thuiszitter{% endterms %}",
            "thuiszitter",
        ),
        ("{% terms %}{{ '<i>&' }}{{ html }}{% endterms %}", "&lt;i&gt;&amp;<i>&amp;</i>"),
        ("{{ 'school absence <'|terms }}", f"{_MARKED}school absence</dfn> &lt;"),
        ("{{ html|terms }}", "<i>&amp;</i>"),
        (
            "{% autoescape false %}{{ '<b>school absence</b>'|terms }}{% endautoescape %}",
            f"<b>{_MARKED}school absence</dfn></b>",
        ),
        ("{% terms %}{% set x = 1 %}{% for y in [x] %}{{ y }}{% endfor %}{% endterms %}", "1"),
        ("{{ '> `school absence`'|terms(form='markdown') }}", "&gt; `school absence`"),
    ],
)
def test_terms_are_explained_and_nothing_is_escaped_twice_or_not_at_all(
    build: Build, template: str, expected: str
) -> None:
    page = build({"p": template}, "en").get_template("p")

    assert page.render(html=Markup("<i>&amp;</i>")) == expected


def test_each_page_explains_its_terms_anew(build: Build) -> None:
    page = build({"p": "{% terms %}school absence{% endterms %}"}, "en").get_template("p")

    assert page.render() == page.render() == f"{_MARKED}school absence</dfn>"


@pytest.mark.parametrize(
    "template",
    [
        "{% from 'macros' import card %}{{ card() }}{{ card() }}",
        (
            "{% import 'macros' as m %}{% macro own() %}{{ m.card() }}{% endmacro %}{{ own() }}"
            "{% include 'part' %}"
        ),
        "{% from 'macros' import card with context %}{{ card() }}{{ card() }}",
        "{% extends 'base' %}{% block b %}{% include 'part' %}{% endblock %}",
    ],
)
def test_a_page_explains_a_term_once_in_all_its_templates(build: Build, template: str) -> None:
    templates = {
        "p": template,
        "base": "{% from 'macros' import card %}{% block b %}{% endblock %}{{ card() }}",
        "part": "{% terms %}school absence{% endterms %}",
        "macros": "{% macro card() %}{% terms %}school absence{% endterms %}{% endmacro %}",
    }
    for kind in ({}, {"enable_async": True}):
        page = build(templates, "en", environment=kind).get_template("p")

        for _ in range(3):
            assert page.render() == f"{_MARKED}school absence</dfn>school absence"


def test_all_blocks_are_marked_as_the_site_wants_them(build: Build) -> None:
    templates = {"p": "{% terms %}school absence{% endterms %}"}

    page = build(templates, "en", style="tooltip", href="/g#{id}").get_template("p")

    assert '<a href="/g#schoolverzuim" aria-describedby="insaterms-schoolverzuim">' in page.render()


@given(st.text())
def test_whatever_a_variable_holds_is_escaped(build: Build, text: str) -> None:
    environment = build({}, "en", environment={"keep_trailing_newline": True})

    page = environment.from_string("{% terms %}{{ text }}{% endterms %}").render(text=text)

    assert "<" not in page.replace(_MARKED, "").replace("</dfn>", "")


@pytest.mark.parametrize(
    "template", ["{% terms 'nl' 'en' %}", "{% terms 'nl', 'en' %}", "{% terms %}"]
)
def test_a_slip_in_the_tag_is_an_error_with_its_line(build: Build, template: str) -> None:
    with pytest.raises(TemplateSyntaxError) as raised:
        build({}).from_string(f"\n{template}")

    assert raised.value.lineno == 2


# -- environments and tools ------------------------------------------------------------


def test_an_asynchronous_environment_says_the_same(build: Build) -> None:
    templates = {
        "p": "{% terms %}school absence{% endterms %} {{ 'schoolverzuim'|term }} {{ _('x') }}",
        "bad": "\n{{ 'blockchain'|term }}",
    }
    environment = build(templates, "en", environment={"enable_async": True})

    rendered = asyncio.run(environment.get_template("p").render_async())

    assert rendered == f"{_MARKED}school absence</dfn> school absence x"
    with pytest.raises(TemplateError, match=r"^bad:2: "):
        asyncio.run(environment.get_template("bad").render_async())


def test_a_sandbox_lets_terms_through(build: Build) -> None:
    templates = {"p": "{% terms %}{{ _('x') }}{% endterms %} {{ 'schoolverzuim'|term }}"}

    page = build(templates, "en", kind=ImmutableSandboxedEnvironment).get_template("p")

    assert page.render() == "x school absence"


def test_an_overlay_has_the_terms_as_well(build: Build) -> None:
    overlay = build({"p": "{{ 'schoolverzuim'|term }}"}, "en").overlay(trim_blocks=True)

    assert overlay.get_template("p").render() == "school absence"


def test_an_environment_may_have_gettext_already() -> None:
    environment = Environment(autoescape=True, extensions=["jinja2.ext.i18n", _EXTENSION])
    install(environment, "nl")

    assert environment.from_string("{{ _('pupil') }}").render() == "leerling"


def test_without_being_set_up_the_bundled_glossary_answers() -> None:
    page = Environment(autoescape=True, extensions=[_EXTENSION]).from_string("{{ x|term }}")

    assert page.render(x="samenwerkingsverband", language="en") == "partnership"


def test_babel_extracts_messages_from_a_page_with_terms() -> None:
    options = {"extensions": _EXTENSION, "silent": "false"}
    source = io.BytesIO(_PAGE.encode())

    found = [
        message
        for _, _, message, _ in babel_extract(
            source, ["_", "gettext", "ngettext", "pgettext"], [], options
        )
    ]

    assert found == [
        "Welcome",
        "school absence",
        ("%(count)s pupil", "%(count)s pupils", None),
        ("menu", "Home"),
    ]


def test_things_are_sorted_as_a_reader_looks_for_them(build: Build) -> None:
    template = (
        "{{ names|sorted_by_language(attribute='of.name')|map(attribute='of.name')|join(' ') }}"
    )
    names = [{"of": {"name": name}} for name in ("eland", "zebra", "école", "Aap")]

    page = build({"p": template, "q": "{{ ['b', 'á', 'a']|sorted_by_language|join }}"}, "nl")

    assert page.get_template("p").render(names=names) == "Aap école eland zebra"
    assert page.get_template("q").render() == "aáb"


# -- catalogs --------------------------------------------------------------------------


def test_the_strings_of_the_site_win_over_the_terms_of_the_library(build: Build) -> None:
    catalog = Catalog(locale="nl")
    catalog.add("partnership", "maatschap")
    file = io.BytesIO()
    write_mo(file, catalog)
    file.seek(0)
    template = "{{ _('partnership') }} {{ _('pupil') }}"

    page = build({"p": template}, None, GNUTranslations(file)).get_template("p")

    assert page.render() == "maatschap leerling"


def test_a_site_that_is_written_in_dutch_has_english_terms(build: Build) -> None:
    templates = {"p": "{{ _('samenwerkingsverband') }}"}

    environment = build(templates, "en", source_language="nl")

    assert environment.get_template("p").render() == "partnership"
    assert environment.get_template("p").render(language="nl") == "samenwerkingsverband"


@pytest.mark.parametrize(
    ("tag", "language", "expected"),
    [("nl", "nl-BE", "Welkom"), ("nl_NL", "nl", "Welkom"), ("nl_NL", "en", "Welcome")],
)
def test_a_region_has_the_catalog_of_its_language(
    build: Build, dutch: bytes, tag: str, language: str, expected: str
) -> None:
    catalogs = {tag: Translations(io.BytesIO(dutch))}

    page = build({"p": "{{ _('Welcome') }}"}, None, catalogs).get_template("p")

    assert page.render(language=language) == expected


def test_a_site_may_have_languages_that_the_glossary_has_not(build: Build) -> None:
    catalog = Catalog(locale="de")
    catalog.add("Welcome", "Willkommen")
    file = io.BytesIO()
    write_mo(file, catalog)
    file.seek(0)

    page = build({"p": "{{ _('Welcome') }} {{ 4479|format_number }}"}, "de", Translations(file))

    assert page.get_template("p").render() == "Willkommen 4.479"


def test_catalogs_must_say_their_language(build: Build) -> None:
    with pytest.raises(InsatermsError, match="do not say their language"):
        build({}, None, NullTranslations())


def test_without_jinja_the_error_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "jinja2", None)
    monkeypatch.delitem(sys.modules, "insaterms.integrations.jinja", raising=False)

    with pytest.raises(MissingExtraError) as raised:
        import_module("insaterms.integrations.jinja")

    assert str(raised.value) == (
        "the extension for Jinja2 needs the extra `jinja`: pip install 'insaterms[jinja]'"
    )


def test_a_version_of_jinja_that_is_not_known_is_a_clear_error(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delattr(Template, "_get_default_module_async")
    monkeypatch.delitem(sys.modules, "insaterms.integrations.jinja_language")

    with pytest.raises(InsatermsError, match="does not know this version of it; install one of"):
        import_module("insaterms.integrations.jinja_language")
