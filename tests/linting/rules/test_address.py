"""One way to address the reader, in a catalog and in a site."""

import time
from collections.abc import Callable
from datetime import date

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.linting.carried_over.address_forms import addresses
from insaterms.linting.context import Context
from insaterms.linting.diagnostics import Diagnostic
from insaterms.linting.documents.page import Page
from insaterms.linting.documents.reading import read
from insaterms.linting.rules.address import MixedAddress
from insaterms.linting.sites.site import Site
from insaterms.project import Project

Findings = Callable[..., list[Diagnostic]]

_HEADER = 'msgid ""\nmsgstr ""\n"Language: nl\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'


def _catalog(*texts: str) -> str:
    return _HEADER + "".join(
        f'msgid "you, text {number}"\nmsgstr "{text}"\n\n' for number, text in enumerate(texts)
    )


def _forms(text: str) -> list[tuple[str, str]]:
    return [(found.form, text[found.start : found.end]) for found in addresses(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Wilt u uw kind ziek melden?", [("u", "u"), ("u", "uw")]),
        ("U kunt bellen.", [("u", "U")]),
        ("Je kunt bellen, en jouw ouders ook", [("je", "Je"), ("je", "jouw")]),
        ("Meld jezelf of uzelf", [("je", "jezelf"), ("u", "uzelf")]),
        ("om 8.30 u begint de les", []),
        ("de letter u staat er", []),
        ("Druk u en dan Ctrl+U", []),
        ("Hij zei: “je moet bellen”", []),
        ("Kies 'je naam' of \"uw naam\"", []),
        ("een e-mail of briefje", []),
        ("<code>je</code> `uw`", []),
        ("Dank je voor alles", []),
        ("Het is je reinste onzin", []),
        ("Jullie waren geweldig", []),
        ("zie https://example.org/je/uw", []),
    ],
)
def test_a_word_addresses_the_reader_or_not(text: str, expected: list[tuple[str, str]]) -> None:
    assert _forms(text) == expected


def test_the_rarer_form_of_a_catalog_is_reported_once(findings: Findings) -> None:
    text = _catalog("Wilt u bellen?", "Meld uw kind.", "Wil je mailen?", "Meld je af.", "Kunt u?")
    (found,) = findings(MixedAddress, {"nl.po": text})
    assert (found.code, found.severity) == ("IT510", "warning")
    assert text[found.span.start : found.span.end] == "je"
    assert found.text == "Wil je mailen?"
    assert found.message == (
        "the reader is addressed as “je” here, and mostly as “u” elsewhere (2 times and 3)"
    )


def test_each_catalog_is_counted_for_itself(findings: Findings) -> None:
    files = {"nl/a.po": _catalog("Wilt u bellen?"), "nl/b.po": _catalog("Wil je bellen?")}
    assert findings(MixedAddress, files) == []


def test_the_pages_of_a_site_are_counted_together(findings: Findings) -> None:
    files = {
        "nl/a.md": "Wilt u bellen?\n\nMeld uw kind.\n",
        "nl/b.md": "Wil je bellen?\n\nKun je mailen? En u?\n",
        "nl/c.md": "Bel ons.\n",
        "en/a.md": "Je suis, you and u.\n",
    }
    (found,) = findings(MixedAddress, files)
    assert found.path == "nl/b.md"
    assert files["nl/b.md"][found.span.start : found.span.end] == "je"
    assert (found.span.line, found.span.column) == (1, 5)


def test_one_form_throughout_is_clean(findings: Findings) -> None:
    files = {
        "nl/a.md": "Wilt u bellen?\n",
        "nl/b.md": "Meld uw kind.\n",
        "nl/c.po": _catalog("Kunt u?"),
    }
    assert findings(MixedAddress, files) == []


@pytest.mark.parametrize(
    ("polite", "familiar", "message"),
    [
        (1, 1, "both “je” and “u” are used here: “je” 1 time, “u” 1 time; choose one"),
        (4, 3, "both “je” and “u” are used here: “je” 3 times, “u” 4 times; choose one"),
        (3, 4, "both “u” and “je” are used here: “u” 3 times, “je” 4 times; choose one"),
        (
            3,
            1,
            "the reader is addressed as “je” here, and mostly as “u” elsewhere (1 time and 3)",
        ),
    ],
)
def test_only_a_clear_majority_is_called_one(
    findings: Findings, polite: int, familiar: int, message: str
) -> None:
    text = _catalog(*["Wilt u bellen?"] * polite, *["Wil je bellen?"] * familiar)
    (found,) = findings(MixedAddress, {"nl.po": text})
    assert found.message == message


def test_a_site_without_a_clear_majority_is_told_so_on_each_page(findings: Findings) -> None:
    files = {"nl/a.md": "Wilt u bellen?\n", "nl/b.md": "Wil je bellen?\n"}
    (found,) = findings(MixedAddress, files)
    said = "both “je” and “u” are used on this site: “je” 1 time, “u” 1 time; choose one"
    assert (found.path, found.message) == ("nl/b.md", said)


@pytest.mark.parametrize(
    ("source", "number"),
    [
        ("Wait until all is done", 0),
        ("A young man must be called", 0),
        ("Wait until you are called", 1),
        ("YOUR child", 1),
    ],
)
def test_je_that_may_be_anybody_addresses_nobody(
    findings: Findings, source: str, number: int
) -> None:
    text = _catalog("Wilt u bellen?") + f'msgid "{source}"\nmsgstr "Wacht tot je klaar bent"\n'
    assert len(findings(MixedAddress, {"nl.po": text})) == number
    # Another language than English has no *you*.
    german = read(text.encode(), "nl.po", "catalog", source_language="de")
    context = Context(Project(), date(2026, 3, 1), Site())
    assert len(list(MixedAddress().check(german, context))) == 1


def test_the_english_beside_a_page_tells_whom_it_speaks_to(findings: Findings) -> None:
    files = {
        "en/a.md": "Would you call?\n\nWait until all is done.\n",
        "nl/a.md": "Wilt u bellen?\n\nWacht tot je klaar bent.\n",
    }
    assert findings(MixedAddress, files) == []
    del files["en/a.md"]
    assert len(findings(MixedAddress, files)) == 1


def test_what_nobody_has_looked_at_does_not_count(findings: Findings) -> None:
    text = _catalog("Wilt u bellen?") + '#, fuzzy\nmsgid "z"\nmsgstr "Wil je bellen?"\n'
    assert findings(MixedAddress, {"nl.po": text}) == []


def test_a_dutch_source_counts_where_it_is_translated(findings: Findings) -> None:
    text = _HEADER.replace("Language: nl", "Language: en") + 'msgid "Wilt u?"\nmsgstr "Will je?"\n'
    assert findings(MixedAddress, {"en.po": text}) == []


@given(st.text(alphabet=st.sampled_from("jeuUwo ('“”\"<>`.-:"), max_size=60))
def test_a_place_is_that_of_its_word(text: str) -> None:
    for form, word in _forms(text):
        assert word.casefold()[0] == form[0]


@pytest.mark.parametrize("unit", ["je ", "“", "'", '"u ', "u", "<je", "`u "])
def test_hostile_texts_take_linear_time(assert_linear: Callable[..., None], unit: str) -> None:
    def seconds(count: int) -> float:
        begin = time.process_time()
        list(addresses("Wilt u " + unit * count))
        return time.process_time() - begin

    assert_linear(seconds, 1000, 200_000)


def test_what_is_collected_outlives_the_cache() -> None:
    context = Context(Project(), date(2026, 3, 1), Site())
    rule = MixedAddress()
    pages = {"a.md": "Wilt u bellen? Uw kind.", "b.md": "Wil je bellen?"}
    collected = {
        path: rule.collect(Page(path, text, "markdown", language="nl"), context)
        for path, text in pages.items()
    }
    kept = msgspec.msgpack.decode(msgspec.msgpack.encode(collected))
    found = list(rule.conclude(collected, context))
    assert [each.path for each in found] == ["b.md"]
    assert list(rule.conclude(kept, context)) == found
