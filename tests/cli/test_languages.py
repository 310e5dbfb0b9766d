"""Which language a file is in: an option, its name, its words."""

import click
import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.cli.languages import language_of, named_by, other, sample
from insaterms.model import Language
from insaterms.text.language import EXAMINED, identify

_DUTCH = "Het verzuim van de leerlingen daalt. "
_ENGLISH = "The absence of the pupils is falling. "


@pytest.mark.parametrize(
    ("path", "language"),
    [
        ("page.nl.md", "nl"),
        ("page.en.md", "en"),
        ("pages/page.EN.draft.html", "en"),
        ("page_nl.txt", "nl"),
        ("page-en.txt", "en"),
        ("onderwijs-en-zorg.md", None),
        ("jaarplan_en_begroting.txt", None),
        ("page.nl.en.md", None),
        ("zorg-en.tot.txt", None),
        ("pages.en/page.txt", None),
        ("en.txt", None),
        ("page.nl", None),
        ("-", None),
        ("", None),
    ],
)
def test_a_name_says_the_language_only_where_it_is_a_mark(
    path: str, language: Language | None
) -> None:
    assert named_by(path) == language


@pytest.mark.parametrize(
    ("path", "text", "named", "language"),
    [
        ("page.en.md", _DUTCH, "nl", "nl"),
        ("page.en.md", "1 2 3", "nl", "nl"),
        ("page.en.md", "1 2 3", None, "en"),
        ("page.txt", _DUTCH, None, "nl"),
        ("-", _ENGLISH, None, "en"),
    ],
)
def test_an_option_counts_first_then_the_name_then_the_words(
    path: str, text: str, named: Language | None, language: Language
) -> None:
    assert language_of(path, text, named) == language


@pytest.mark.parametrize(
    ("path", "text", "named", "said"),
    [
        (
            "-",
            "1 2 3",
            None,
            "which language <stdin> is in cannot be told; add --language nl or en",
        ),
        (
            "page.txt",
            _DUTCH,
            "en",
            "page.txt seems to be Dutch, but by --language it is English; write --language nl",
        ),
        (
            "page.nl.md",
            _ENGLISH,
            None,
            "page.nl.md seems to be English, but by its name it is Dutch; add --language en",
        ),
    ],
)
def test_what_cannot_be_or_is_not_as_said_is_an_error(
    path: str, text: str, named: Language | None, said: str
) -> None:
    with pytest.raises(click.UsageError) as caught:
        language_of(path, text, named)
    assert caught.value.message.startswith(said)


def test_a_long_text_is_judged_by_all_of_it() -> None:
    page = _ENGLISH * 200 + _DUTCH * 1000
    assert identify(page) == "en"
    assert language_of("-", page) == "nl"


@given(st.text() | st.text(alphabet="ab ", max_size=20).map(lambda text: text * 900))
def test_a_sample_is_as_much_as_is_examined(text: str) -> None:
    cut = sample(text)
    assert len(cut) <= EXAMINED
    assert len(text) > EXAMINED or cut == text
    words = set(text.split())
    if len(text) > EXAMINED and max(map(len, words), default=0) < 100:
        assert set(cut.split()) <= words


def test_there_are_two_languages() -> None:
    assert (other("nl"), other("en")) == ("en", "nl")
