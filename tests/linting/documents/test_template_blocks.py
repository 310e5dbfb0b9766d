"""Blocks of a template: those of Jinja have an end, and others may have none."""

import time
from collections.abc import Callable

import pytest

from insaterms.linting.diagnostics import Diagnostic
from insaterms.linting.documents.page import Page
from insaterms.linting.documents.template_blocks import blocks_left_open
from insaterms.linting.rules.files import InvalidFile

Findings = Callable[..., list[Diagnostic]]


@pytest.mark.parametrize(
    ("text", "column", "message"),
    [
        (
            "{% for a in b %}x",
            1,
            "“{% for a in b %}” is not closed; write {% endfor %} behind what belongs to it",
        ),
        ("{%- if a %}x", 1, "“{%- if a %}” is not closed; write {% endif %} behind"),
        ("{% block q %}", 1, "“{% block q %}” is not closed; write {% endblock %} behind"),
        ("{% set a %}x", 1, "“{% set a %}” is not closed; write {% endset %} behind"),
        ("{% set a | trim(b='c') %}x", 1, "“{% set a | trim(b='c') %}” is not closed"),
        ("{% set a | f((1, 2), b=3) %}x", 1, "“{% set a | f((1, 2), b=3) %}” is not closed"),
        ("{% raw %}{% if a %}", 1, "“{% raw %}” is not closed; write {% endraw %} behind"),
        ("{% for a in b %}{% if c %}{% endfor %}", 17, "“{% if c %}” is not closed"),
        ("x {% endif %}", 3, "“{% endif %}” closes nothing; take it out, or open what it closes"),
        (
            "{% if a %}x{% endfor %}",
            12,
            "“{% endfor %}” does not close “{% if a %}” of line 2, which is open here",
        ),
        (
            "{% if a %}{% for b in c %}{% endif %}{% endfor %}",
            38,
            "“{% endfor %}” stands outside of the block in which “{% for b in c %}” of line 2 was",
        ),
    ],
)
def test_a_block_that_is_not_closed_is_found(
    findings: Findings, text: str, column: int, message: str
) -> None:
    (found,) = findings(InvalidFile, {"a.en.html.j2": f"<p>School</p>\n{text}\n"})
    assert (found.code, found.span.line, found.span.column) == ("IT903", 2, column)
    assert found.message.startswith(message)


@pytest.mark.parametrize(
    "text",
    [
        "{% if a %}x{% elif b %}y{% else %}z{% endif %}",
        "{% for a in b %}x{% else %}y{% endfor %}",
        "{% set a = 1 %}{% set b, c = 1, 2 %}{% set d.e = 3 %}",
        "{% set (a, b) = (1, 2) %}{% set(c) = 1 %}{% set (d, (e, f)), g = h %}",
        "{% set a %}x{% endset %}",
        "{% raw %}{% if a %}{% endraw %}",
        "{# {% if a %} #}{{ '{% if a %}' }}",
        "{% block a %}x{% endblock a %}{%- block b scoped -%}y{%- endblock -%}",
        "{% block title 'Home' %}",
        "{% call(user) f() %}x{% endcall %}{% macro f() %}{% endmacro %}",
        "{% with a = 1 %}{% endwith %}{% filter upper %}x{% endfilter %}",
        "{% trans %}School{% endtrans %}{% trans 'School' %}",
        "{% cache 500 %}{% component 'x' %}{% endcache %}{% include 'x' %}{% do f() %}",
        "{% if a %}x{% end %}",
    ],
)
def test_a_template_that_is_right_has_no_finding(findings: Findings, text: str) -> None:
    assert findings(InvalidFile, {"a.en.html.j2": f"<p>School</p>\n{text}\n"}) == []


def test_a_page_may_show_how_a_template_is_written(findings: Findings) -> None:
    shown = "<p>Write <code>{% if a %}</code> first.</p>\n"
    assert findings(InvalidFile, {"a.en.html": shown}) == []
    assert len(findings(InvalidFile, {"a.en.html": "<p>{% if a %}</p>\n"})) == 1
    assert findings(InvalidFile, {"a.en.md": "Write `{% if a %}` first.\n"}) == []


@pytest.mark.parametrize("one", ["{% if a %}", "{% endif %}", "{% for a in b %}{% endif %}"])
def test_twice_the_blocks_take_twice_the_time(assert_linear: Callable[..., None], one: str) -> None:
    def seconds(count: int) -> float:
        page = Page("a.html.j2", f"{one}\n" * count, "jinja", language="en")
        begin = time.process_time()
        assert sum(1 for _ in blocks_left_open(page)) == count
        return time.process_time() - begin

    assert_linear(seconds, 500)
