"""What the glossary offers as a translation."""

import pytest

from insaterms import Glossary
from insaterms.linting.terms.attesting import is_offered


@pytest.fixture(scope="module")
def glossary() -> Glossary:
    return Glossary.load()


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("leerplichtambtenaren", "School attendance officers"),
        ("school attendance officer", "leerplichtambtenaar"),
        ("truants", "thuiszitters"),
    ],
)
def test_a_translation_is_offered_whatever_the_standing_of_its_source(
    glossary: Glossary, source: str, target: str
) -> None:
    assert is_offered(source, target, glossary)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("thuiszitters", "truants"),
        ("thuiszitters", "school"),
        ("leerplichtambtenaar", "school attendance officer" + " " * 100),
        ("", ""),
    ],
)
def test_what_is_deprecated_or_another_concept_is_not_offered(
    glossary: Glossary, source: str, target: str
) -> None:
    assert not is_offered(source, target, glossary)


def test_the_languages_may_be_said(glossary: Glossary) -> None:
    source, target = "leerplichtambtenaar", "school attendance officer"
    assert is_offered(source, target, glossary, [("nl", "en")])
    assert not is_offered(source, target, glossary, [("en", "nl")])
