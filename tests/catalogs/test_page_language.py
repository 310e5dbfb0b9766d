"""Where a page says its language, and a page that says another one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.catalogs.page_language import declared, with_language
from insaterms.content.translatable.values import PageForm

_MD = "---\ntitle: A\nlang: {}  # the language\n---\n\nlang: en\n"
_HTML = '<!DOCTYPE html>\n<!-- <html lang="de"> -->\n<html class=a lang={} dir=ltr>\n<p lang="fr">'


@pytest.mark.parametrize(
    ("form", "page"), [("markdown", _MD), ("html", _HTML), ("jinja", _HTML), ("html", _MD)]
)
def test_the_language_is_put_in_its_place_and_nothing_else_changes(
    form: PageForm, page: str
) -> None:
    for tag in ("en", '"en-GB"', "'en'"):
        before = page.format(tag)
        (found,) = declared(before, form)
        assert found.tag == tag.strip("\"'")
        assert before[found.start : found.end] == found.tag
        assert with_language(before, form, "nl") == page.format(tag.replace(found.tag, "nl"))


def test_front_matter_in_toml_says_it_before_the_first_table() -> None:
    page = '+++\ntitle = "A"\nlang = {}  # the language\n[menu]\nlang = "fr"\n+++\n\nlang = "de"\n'
    for written in ('"en"', "'en-GB'"):
        before = page.format(written)
        (found,) = declared(before, "markdown")
        assert before[found.start : found.end] == found.tag == written.strip("\"'")
        quote = written[0]
        assert with_language(before, "markdown", "nl") == page.format(f"{quote}nl{quote}")
    assert declared('+++\n[menu]\nlang = "en"\n+++\n', "markdown") == []


def test_the_sign_between_language_and_region_stays() -> None:
    page = "---\nlocale: en_GB\n---\n"
    assert with_language(page, "markdown", "nl-NL") == "---\nlocale: nl_NL\n---\n"


def test_both_attributes_of_xhtml_are_set() -> None:
    page = '<html xmlns="x" xml:lang="en" lang="en">'
    assert with_language(page, "html", "nl") == '<html xmlns="x" xml:lang="nl" lang="nl">'


@pytest.mark.parametrize(
    ("form", "page"),
    [
        ("markdown", "# Title\n\nlang: en\n"),
        ("markdown", "---\ntitle: lang\nlanguages: en\nlang: {x: 1}\n---\n"),
        ("html", '<p lang="en">a</p>'),
        ("jinja", '<html lang="{{ lang }}">'),
        ("yaml", "lang: en\n"),
        ("text", "<html lang=en>"),
    ],
)
def test_what_says_no_language_stays(form: PageForm, page: str) -> None:
    assert declared(page, form) == []
    assert with_language(page, form, "nl") == page


@given(st.text("-lang: en\n<html>=\"'"), st.sampled_from(["markdown", "html", "jinja", "text"]))
def test_a_page_in_its_own_language_stays(page: str, form: PageForm) -> None:
    for found in declared(page, form)[:1]:
        assert with_language(with_language(page, form, "nl"), form, "nl") == with_language(
            page, form, "nl"
        )
        assert page[found.start : found.end] == found.tag


@pytest.mark.parametrize(
    ("form", "page", "after"),
    [
        ("html", '<html lang="en"><p lang="en-GB">a</p>', '<html lang="nl"><p lang="nl">a</p>'),
        ("html", "<html lang=en><q lang=fr>a</q><b lang=en translate=no>", None),
        ("html", "<html lang=en><a hreflang=en lang=en>English</a>", None),
        (
            "html",
            '<p xml:lang="en">a</p><p lang="fr">b</p>',
            '<p xml:lang="nl">a</p><p lang="fr">b</p>',
        ),
        (
            "jinja",
            '<html lang="{{ a }}"><p lang="en">{{ b }}',
            '<html lang="{{ a }}"><p lang="nl">{{ b }}',
        ),
        (
            "markdown",
            'A <b lang="en">c</b> `<b lang="en">`',
            'A <b lang="nl">c</b> `<b lang="en">`',
        ),
        ("markdown", '    <b lang="en">\n\n```\n<b lang="en">\n```\n', ""),
        ("text", '<p lang="en">a</p>', ""),
    ],
)
def test_what_of_a_page_was_in_the_language_of_the_texts_says_the_new_one(
    form: PageForm, page: str, after: str | None
) -> None:
    expected = page.replace("<html lang=en>", "<html lang=nl>") if after is None else after or page
    assert with_language(page, form, "nl", "en") == expected


@pytest.mark.parametrize(
    ("page", "after"),
    [
        ("# Texts\nen: # all\n  a: b\n", "# Texts\nnl: # all\n  a: b\n"),
        ('---\r\n"en-GB":\r\n  a: b\r\n', '---\r\n"nl":\r\n  a: b\r\n'),
        ("en:\n  a: b\nnl:\n  a: c\n", ""),
        ("faq:\n  a: b\n", ""),
        ("en: b\n", ""),
    ],
)
def test_the_one_key_of_a_file_of_texts_is_its_language(page: str, after: str) -> None:
    assert len(declared(page, "yaml")) == bool(after)
    assert with_language(page, "yaml", "nl") == (after or page)


def test_json_above_a_page_says_its_language() -> None:
    page = '{\n  "author": {"lang": "fr"},\n  "lang": "en"\n}\n\nText "lang": "en"\n'
    assert with_language(page, "markdown", "nl") == page.replace('"en"\n}', '"nl"\n}')
