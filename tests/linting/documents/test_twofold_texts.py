"""Texts and their translations within one page, by keys that name a language."""

import time
from collections.abc import Callable
from inspect import cleandoc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.content.translatable.page import translatables
from insaterms.linting.diagnostics import Diagnostic
from insaterms.linting.documents.page import Page
from insaterms.linting.documents.reading import read
from insaterms.linting.rule import Rule
from insaterms.linting.rules.carried_over import (
    EndPunctuationDiffers,
    MarkupDiffers,
    NumbersDiffer,
    PlaceholdersDiffer,
)
from insaterms.linting.rules.consistency import ConceptInTwoTerms
from insaterms.linting.rules.language import HeadlineInWrongLanguage
from insaterms.linting.rules.terminology import TermNotAsAgreed
from insaterms.linting.rules.unchanged import UnchangedTranslation

Findings = Callable[..., list[Diagnostic]]

_YAML = """\
    main:
      - title: {en: Publications, nl: Publicaties}
        url: {en: /en/pub, nl: /nl/pub}
      - name:
          en: Contact
          nl: Contact opnemen
    title_en: School attendance
    title_nl: Schoolverzuim
    en:
      button: Report absence
    nl:
      button: Verzuim melden
"""
_TOML = """\
    title_en = "School attendance"
    title_nl = 'Schoolverzuim'
    en.button = "Report absence"
    nl.button = "Verzuim melden"
    [[main]]
    title = {en = "Publications", nl = "Publicaties"}
    url = {en = "/en/pub", nl = "/nl/pub"}
    [[main]]
    [main.name]
    en = "Contact"
    nl = "Contact opnemen"
"""
_JSON = """\
    {
      "main": [
        {"title": {"en": "Publications", "nl": "Publicaties"}, "url": {"en": "/e", "nl": "/n"}},
        {"name": {"en": "Contact", "nl": "Contact opnemen"}}
      ],
      "title_en": "School attendance", "title_nl": "Schoolverzuim",
      "en": {"button": "Report absence"}, "nl": {"button": "Verzuim melden"}
    }
"""
_PAIRS = {
    ("Publications", "Publicaties"),
    ("Contact", "Contact opnemen"),
    ("School attendance", "Schoolverzuim"),
    ("Report absence", "Verzuim melden"),
}
_FORMS = {
    "nav.yml": cleandoc(_YAML),
    "nav.toml": cleandoc(_TOML),
    "page.md": f"---\n{cleandoc(_YAML)}\n---\n\n# A heading\n",
    "hugo.md": f"+++\n{cleandoc(_TOML)}\n+++\n\n# A heading\n",
    "json.md": f"{cleandoc(_JSON)}\n\n# A heading\n",
}


def page(text: str, path: str = "nav.yml", source_language: str = "en") -> Page:
    found = read(text.encode(), path, "page", source_language=source_language)
    assert isinstance(found, Page)
    return found


@pytest.mark.parametrize("path", _FORMS)
def test_texts_below_the_names_of_languages_are_pairs(path: str) -> None:
    found = page(_FORMS[path], path)
    assert {(pair.source.text, pair.target.text) for pair in found.pairs} == _PAIRS
    for pair in found.pairs:
        assert (pair.source.language, pair.target.language) == ("en", "nl")
        for side in (pair.source, pair.target):
            assert found.text[side.start : side.end].strip("\"'") == side.text


@pytest.mark.parametrize("path", _FORMS)
def test_the_key_without_the_language_says_what_a_text_is(path: str) -> None:
    parts = {text.text: text.part for text in page(_FORMS[path], path).texts}
    assert (parts["Publicaties"], parts["Schoolverzuim"]) == ("title", "title")
    assert (parts["Contact"], parts["Verzuim melden"]) == ("label", "label")
    assert not [text for text in parts if text.startswith("/")]


@pytest.mark.parametrize("path", _FORMS)
def test_nothing_of_it_changes_what_is_extracted(path: str) -> None:
    form = page(_FORMS[path], path).form
    extracted = {each.text for each in translatables(_FORMS[path], form, path=path)}
    assert not extracted & {"Publications", "Publicaties"}


def test_the_source_is_the_language_that_the_site_is_written_in() -> None:
    found = page(_FORMS["nav.yml"], source_language="nl-NL")
    assert {(pair.target.text, pair.source.text) for pair in found.pairs} == _PAIRS


def test_items_are_paired_only_where_both_lists_have_as_many() -> None:
    text = "en:\n  items: [The first one, The second one]\nnl:\n  items: [De eerste{}]\n"
    assert page(text.format("")).pairs == ()
    assert len(page(text.format(", De tweede")).pairs) == 2


@pytest.mark.parametrize(
    "text",
    [
        "en:\n  title: Publications\n",
        "title_en: Publications\nname_nl: Publicaties\n",
        "title: An open title\ntaken: Een titel\n",
        "",
    ],
)
def test_a_text_in_one_language_is_no_pair(text: str) -> None:
    assert page(text).pairs == ()


_WORD = st.text(st.sampled_from("abdeghiklmnoprstuvw"), min_size=3, max_size=9).map("The {}".format)


@given(st.lists(st.tuples(_WORD, _WORD), min_size=1, max_size=8), st.booleans())
def test_each_text_is_paired_with_that_of_its_own_key(
    texts: list[tuple[str, str]], turned: bool
) -> None:
    order = ("nl", "en") if turned else ("en", "nl")
    lines = []
    for number, pair in enumerate(texts):
        said = dict(zip(("en", "nl"), pair, strict=True))
        items = ", ".join(f"{language}: {said[language]}" for language in order)
        lines.append(f"key{number}:\n  title: {{{items}}}\n")
    found = page("".join(lines)).pairs
    assert [(pair.source.text, pair.target.text) for pair in found] == texts


@pytest.mark.parametrize(
    ("rule", "source", "target"),
    [
        (UnchangedTranslation, "Publications of the ministry", "Publications of the ministry"),
        (HeadlineInWrongLanguage, "Opening hours", "How to reach us"),
        (PlaceholdersDiffer, "{name} was absent", "{naam} was afwezig"),
        (MarkupDiffers, "The <b>attendance</b> officer", "De <b>leerplichtambtenaar<b>"),
        (NumbersDiffer, "Apply 8 weeks before it", "Vraag dit 6 weken eerder aan"),
        (EndPunctuationDiffers, "Reason for absence:", "Reden van afwezigheid"),
        (
            TermNotAsAgreed,
            "The school attendance officer may grant an exemption.",
            "De inspecteur kan een vrijstelling geven.",
        ),
    ],
)
@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("data.yml", 'title:\n  en: "{}"\n  nl: "{}"\n'),
        ("data.toml", 'title_en = "{}"\ntitle_nl = "{}"\n'),
        ("page.md", '---\ntitle: {{en: "{}", nl: "{}"}}\n---\n\nText.\n'),
        ("hugo.md", '+++\n[title]\nen = "{}"\nnl = "{}"\n+++\n\nText.\n'),
    ],
)
def test_rules_on_translations_look_at_them(
    findings: Findings, rule: type[Rule], source: str, target: str, path: str, text: str
) -> None:
    whole = text.format(source, target)
    (found,) = findings(rule, {path: whole})
    assert found.span.start >= whole.rindex(target) - 1
    assert all(each.path == path for each in found.related)
    assert all(each.span.start <= whole.index(source) + len(source) for each in found.related)


def test_right_translations_have_no_finding(findings: Findings) -> None:
    for rule in (UnchangedTranslation, HeadlineInWrongLanguage, NumbersDiffer, TermNotAsAgreed):
        assert findings(rule, _FORMS) == []


def test_a_text_that_is_wrong_in_the_language_of_the_source_is_found(findings: Findings) -> None:
    text = "title:\n  en: Openingstijden van de school\n  nl: Openingstijden van de school\n"
    assert findings(UnchangedTranslation, {"data.yml": text}) == []
    (found,) = findings(HeadlineInWrongLanguage, {"data.yml": text})
    assert found.span.line == 2


def test_pages_that_both_hold_both_languages_are_not_compared_with_one_another(
    findings: Findings,
) -> None:
    front = "---\ntitle: {en: How to report absence, nl: Zo meldt u verzuim}\n---\n\n"
    files = {"en/a.md": front + "# Absence\n", "nl/a.md": front + "# Verzuim\n"}
    assert findings(UnchangedTranslation, files) == []
    assert findings(HeadlineInWrongLanguage, files) == []


def test_terms_in_both_languages_of_one_page_are_kept_apart(findings: Findings) -> None:
    text = "text_en: The school attendance officer calls.\ntext_nl: De leerplichtambtenaar belt.\n"
    assert findings(ConceptInTwoTerms, {"en/data.yml": text}) == []


def test_twice_as_many_keys_take_hardly_more_than_twice_the_time(
    assert_linear: Callable[..., None],
) -> None:
    def seconds(number: int) -> float:
        text = "".join(f"k{each}: {{en: The text, nl: De tekst}}\n" for each in range(number))
        begin = time.process_time()
        assert len(page(text).pairs) == number
        return time.process_time() - begin

    assert_linear(seconds, 100)
