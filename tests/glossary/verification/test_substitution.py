"""A term of another concept that stands where one is rendered too few times."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms import Glossary

_FILE = """\
concepts:
- id: website
  nl: [{text: website, gender: de}]
  en: [website]
- id: site
  nl: [{text: site, gender: de}]
  en: [site]
- id: aanwezigheid
  nl: [{text: aanwezigheid, gender: de, plural: "-"}]
  en: [{text: attendance, plural: "-"}]
- id: bezoeken
  nl: [{text: bezoeken, part-of-speech: verb}]
  en: [{text: attend, part-of-speech: verb}]
- id: plicht
  nl: [{text: leerplicht, gender: de}]
  en: [compulsory education]
- id: onderwijs
  nl: [{text: onderwijs, gender: het, plural: "-"}]
  en: [{text: education, plural: "-"}]
- id: bijzondere-bank
  nl: [{text: oeverbank, gender: de}]
  en: [sandbank, sandy bank]
- id: bank
  nl: [{text: bank, gender: de}]
  en: [bank]
- id: andere-bank
  nl: [{text: bank, gender: de}]
  en: [bench]
- id: werkbank
  nl: [{text: werkbank, gender: de}]
  en: [workbench]
"""


@pytest.fixture(scope="module")
def glossary(tmp_path_factory: pytest.TempPathFactory) -> Glossary:
    path = tmp_path_factory.mktemp("glossary") / "small.yaml"
    path.write_text(_FILE, encoding="utf-8")
    return Glossary.load(path)


@pytest.mark.parametrize(
    ("source", "target", "shown", "meant"),
    [
        (
            "Onze website is nieuw. Bekijk de website.",
            "Our site is new. Visit the website.",
            ("site", 4),
            ("website", 5),
        ),
        (
            "Onze website is nieuw. Bekijk de website.",
            "Our website is new. Visit the site.",
            ("site", 30),
            ("website", 33),
        ),
        (
            "Een site. De site is oud.",
            "A site. The website is old.",
            ("website", 12),
            ("site", 13),
        ),
        (
            "Een oeverbank. De oeverbank is oud.",
            "A sandbank. The bank is old.",
            ("bank", 16),
            ("bijzondere-bank", 18),
        ),
        # In the second paragraph there is one too few, in the first there is not.
        (
            "De website.\n\nEen website en een website.",
            "The website.\n\nA website and a site.",
            ("site", 30),
            ("website", 32),
        ),
    ],
)
def test_a_term_that_stands_for_another_is_a_weak_finding(
    glossary: Glossary, source: str, target: str, shown: tuple[str, int], meant: tuple[str, int]
) -> None:
    [finding] = glossary.verify(source, target, "nl", "en")
    assert (finding.kind, finding.score) == ("missing", 50)
    assert finding.target is not None
    assert finding.source is not None
    assert (finding.target.text, finding.target.start) == shown
    assert (finding.concept.id, finding.source.start) == meant
    assert f"“{shown[0]}” stands there, a term for something else" in finding.message


def test_as_many_terms_as_are_lacking_are_found(glossary: Glossary) -> None:
    source = "Een website, een website en een website."
    found = glossary.verify(source, "A website, a site and a site; a site.", "nl", "en")
    places = [finding.source.start for finding in found if finding.source]
    assert places == [17, 32]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        # The source has both.
        ("De website en de website van de site.", "The website and the site."),
        # There are as many.
        ("De website.", "The website is a site."),
        # Another language's phrase is shortened to its last word.
        ("De leerplicht. De leerplicht geldt.", "Compulsory education. Education is due."),
        # The verb of a noun.
        ("De aanwezigheid. De aanwezigheid daalt.", "The attendance. They attend less."),
        # A word that shares nothing.
        ("De website. De website is nieuw.", "The website. The sandbank is new."),
        # It may be a bench as well.
        ("De bank en de bank.", "The bench and the workbench."),
        # A longer term, and a part of a compound.
        ("De website en de website.", "The website and the sitework."),
    ],
)
def test_what_a_translator_may_write_is_none(glossary: Glossary, source: str, target: str) -> None:
    assert glossary.verify(source, target, "nl", "en") == []


def test_what_is_rendered_nowhere_is_missing_once(glossary: Glossary) -> None:
    [finding] = glossary.verify("De website. De website.", "The site. The site.", "nl", "en")
    assert finding.score == 100


@given(st.lists(st.sampled_from(["website", "site", "bank", "bench", ".", "\n\n", "- "])))
def test_there_are_no_more_than_terms_of_the_source(glossary: Glossary, words: list[str]) -> None:
    source = "website website site bank"
    found = glossary.verify(source, " ".join(words), "nl", "en")
    assert sum(finding.score == 50 for finding in found) <= 1


def test_twice_the_text_takes_twice_the_time(
    assert_linear: Callable[..., None], tmp_path: Path
) -> None:
    path = tmp_path / "small.yaml"
    path.write_text(_FILE, encoding="utf-8")
    glossary = Glossary.load(path)

    def seconds(times: int) -> float:
        texts = "website website bank " * times, "website site bank bench " * times
        start = time.process_time()
        glossary.verify(*texts, "nl", "en")
        return time.process_time() - start

    assert_linear(seconds, 100)
