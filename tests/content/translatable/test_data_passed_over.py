"""Values of data that are no messages are told, with their place."""

import pytest

from insaterms.content.translatable.data_passed_over import passed_over
from insaterms.content.translatable.page import translatables

_DATA = """\
title: A page
layout: Full width
slug: a-page
people:
  - author: Jan
    url: https://example.org/A
"""


def test_values_with_words_are_told_with_their_lines_and_keys() -> None:
    found = passed_over(_DATA, "yaml")
    assert found == [(2, "layout", "Full width"), (5, "people[0].author", "Jan")]


@pytest.mark.parametrize("end", ["\r", "\r\n", "\n"])
def test_lines_are_counted_whatever_ends_them(end: str) -> None:
    found = passed_over(_DATA.replace("\n", end), "yaml")
    assert [each.line for each in found] == [2, 5]


def test_what_stands_above_a_page_counts_and_what_stands_below_does_not() -> None:
    found = passed_over(f"---\n{_DATA}---\nA text.\n", "markdown")
    assert [(each.line, each.text) for each in found] == [(3, "Full width"), (6, "Jan")]
    toml = '+++\ntitle = "A page"\n[x]\nlayout = "Full width"\n+++\n'
    assert passed_over(toml, "markdown") == [(4, "x.layout", "Full width")]
    head = '{\n"title": "A page",\n"layout": "Full width"\n}\n'
    assert passed_over(head, "markdown") == [(3, "layout", "Full width")]
    assert not passed_over("A text.\n", "markdown")
    assert not passed_over("<p>A text</p>", "html")


def test_no_message_is_told() -> None:
    texts = {each.text for each in translatables(_DATA, "yaml")}
    assert texts.isdisjoint(each.text for each in passed_over(_DATA, "yaml"))
    assert not passed_over("phone: Phone\n", "yaml", path="i18n/en.yaml")
