"""From texts of pages to messages: roles, places, comments, and calls of gettext."""

import sys

import pytest
from babel.messages import Message
from hypothesis import given
from hypothesis import strategies as st

from insaterms.catalogs.extracting import Location, Occurrence, merged, page_occurrences
from insaterms.catalogs.roles import Role
from insaterms.content.translatable.values import UnreadablePageError
from insaterms.errors import InsatermsError, MissingExtraError

_PAGE = """\
<!doctype html>
<html lang="en">
<title>Contact</title>
<nav><a href="/contact">Contact</a></nav>
<h1>Contact</h1>
<p>Ring us.</p>
<ul><li>Ring us.</li></ul>
<img src="a.png" alt="A school">
<p title="Read more">Ring us.</p>
<button aria-label="Close the menu">x</button>
"""


def test_a_text_in_one_role_is_one_message_wherever_it_stands() -> None:
    messages, problems = merged(page_occurrences(_PAGE, "a.html", "html")[0])
    assert problems == []
    found = next(each for each in messages if each.msgid == "Ring us.")
    assert found.msgctxt is None
    assert found.references == ("a.html:6", "a.html:7", "a.html:9")
    assert found.extracted == ("paragraph", "item")
    assert found.targets == ("",)


def test_a_text_in_several_roles_is_a_message_in_each() -> None:
    messages, _problems = merged(page_occurrences(_PAGE, "a.html", "html")[0])
    contact = {each.msgctxt: each for each in messages if "Contact" in each.msgid}
    heading = contact["heading"]
    # A title and a heading are one role.
    assert (heading.references, heading.extracted) == (
        ("a.html:3", "a.html:5"),
        ("title", "heading 1"),
    )
    assert len(contact) == 2


def test_the_kind_of_a_text_is_told_as_a_translator_reads_it() -> None:
    messages, _problems = merged(page_occurrences(_PAGE, "a.html", "html")[0])
    kinds = {each.msgid: each.extracted for each in messages}
    assert kinds["Read more"] == ("title attribute",)
    assert kinds["A school"] == ("alt",)
    assert kinds["Close the menu"] == ("aria-label",)


def test_the_same_role_on_another_page_is_the_same_message() -> None:
    twice = [
        occurrence
        for path in ("a.html", "b.html")
        for occurrence in page_occurrences("<h1>Home</h1>", path, "html")[0]
    ]
    (message,), _problems = merged(twice)
    assert message.references == ("a.html:1", "b.html:1")


def _at(msgid: str, role: Role | None, line: int = 1, **more: object) -> Occurrence:
    return Occurrence(msgid=msgid, path="a", line=line, role=role, **more)  # type: ignore[arg-type] # as given


def test_a_call_of_gettext_takes_part_where_one_role_is_played() -> None:
    (message,), _problems = merged([_at("Home", None), _at("Home", "label", 2)])
    assert (message.msgctxt, message.references) == (None, ("a:1", "a:2"))


def test_a_call_of_gettext_keeps_its_own_context() -> None:
    found = [_at("Open", None), _at("Open", None, msgctxt="verb"), _at("Open", "label")]
    messages, _problems = merged(found)
    assert [each.msgctxt for each in messages] == [None, "verb"]


def test_the_plural_of_a_call_is_that_of_the_message() -> None:
    (message,), _problems = merged([_at("page", "text"), _at("page", None, plural="pages")])
    assert (message.plural, message.targets) == ("pages", ("", ""))


def test_two_plurals_of_one_text_are_a_problem_at_the_second() -> None:
    found = [_at("page", None, plural="pages"), _at("page", None, 7, plural="leaves")]
    _messages, (problem,) = merged(found)
    assert (problem.path, problem.line) == ("a", 7)
    assert '"leaves" here and "pages" in a:1' in problem.message


_ROLES = st.sampled_from(["heading", "text", "label", "navigation", None])


@given(st.lists(st.builds(_at, st.sampled_from("abc"), _ROLES, st.integers(1, 9))))
def test_no_place_is_lost_and_no_message_is_there_twice(found: list[Occurrence]) -> None:
    messages, problems = merged(found)
    assert problems == []
    keys = [(each.msgctxt, each.msgid) for each in messages]
    assert len(set(keys)) == len(keys)
    for each in found:
        (own,) = [
            message
            for message in messages
            if message.msgid == each.msgid
            and (message.msgctxt == each.role or message.msgctxt is None)
            and f"a:{each.line}" in message.references
        ][:1]
        roles = {other.role for other in found if other.msgid == each.msgid and other.role}
        assert (own.msgctxt is None) or len(roles) > 1


# -- templates -------------------------------------------------------------------------

_TEMPLATE = """\
<h1>{{ _("Welcome") }}</h1>
<p>{% trans count=pages|length %}one page{% pluralize %}%(count)s pages{% endtrans %}</p>
{# Translators: the verb #}
<p>{{ pgettext("verb", "Open") }} {{ _(name) }}</p>
<p>Read on</p>
"""


def test_calls_of_gettext_in_a_template_are_messages_too() -> None:
    messages, _problems = merged(page_occurrences(_TEMPLATE, "a.html", "jinja")[0])
    found = {each.msgid: each for each in messages}
    assert [*found] == ["Welcome", "one page", "Open", "Read on"]
    plural = found["one page"]
    assert plural.plural == "%(count)s pages"
    assert plural.flags == ("python-format",)
    assert plural.references == ("a.html:2",)
    assert found["Open"].msgctxt == "verb"
    assert found["Open"].extracted == ("the verb",)
    assert found["Welcome"].flags == ()


def test_of_a_template_that_jinja_cannot_read_the_texts_are_messages() -> None:
    page = '<p>Some words</p>\n{% load i18n %}{% trans "Hello" %}<p>{{ name }} wrote</p>'
    found, problems = page_occurrences(page, "a.html", "jinja")
    assert [each.msgid for each in found] == ["Some words", "{{ name }} wrote"]
    (problem,) = problems
    assert (problem.path, problem.line) == ("a.html", 2)
    assert problem.message == ("Jinja cannot read this template: Encountered unknown tag 'load'")


def test_of_a_page_that_cannot_be_read_there_is_nothing() -> None:
    with pytest.raises(UnreadablePageError):
        page_occurrences("title: [a\n", "a.yml", "yaml")


@pytest.mark.parametrize(
    "call",
    [
        "{% trans %}100% sure{% endtrans %}", "{{ _('50%% off') }}", "{{ _('100% sure') }}",
        "{{ _('50 % of it') }}", "{{ _('%(n)s pages') }}", "{{ _('{n} pages') }}",
        "{{ _('plain words') }}",
        "{% trans n=n %}one page{% pluralize %}{{ n }} pages{% endtrans %}",
        "{{ ngettext('a page', '%(num)s pages', 2) }}",
    ],
)  # fmt: skip
def test_placeholders_are_flagged_as_babel_flags_them(call: str) -> None:
    ((message,), _faults) = merged(page_occurrences(call, "a.html", "jinja")[0])
    theirs = Message((message.msgid, message.plural or message.msgid)).python_format
    assert ("python-format" in message.flags) == bool(theirs)


@pytest.mark.parametrize(
    ("location", "references"),
    [("full", ("a.html:1", "a.html:3")), ("file", ("a.html",)), ("never", ())],
)
def test_places_are_said_as_far_as_somebody_wants_them(
    location: Location, references: tuple[str, ...]
) -> None:
    found = page_occurrences("<p>Words</p>\n\n<p>Words</p>", "a.html", "html")[0]
    ((message,), _faults) = merged(found, location=location)
    assert message.references == references


def test_an_extension_that_is_not_there_is_named() -> None:
    with pytest.raises(InsatermsError, match="nowhere"):
        page_occurrences('{{ _("a") }}', "a.html", "jinja", extensions=["nowhere.Extension"])


def test_without_jinja_the_error_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [each for each in sys.modules if each.partition(".")[0] == "jinja2"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "jinja2", None)
    with pytest.raises(MissingExtraError, match=r"insaterms\[jinja\]"):
        page_occurrences('{{ _("a") }}', "a.html", "jinja")
    # A template that calls nothing needs no Jinja.
    assert page_occurrences("{{ a }}<p>Read on</p>", "a.html", "jinja")
