import pytest

from insaterms.memory.repair.ordinals import split_ordinal, suffix


@pytest.mark.parametrize(
    ("language", "like", "expected"),
    [
        ("en", "th", "0th 1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 23rd 101st 111th 112th 1003rd"),
        ("en-GB", "ST", "1ST 2ND 13TH"),
        ("nl", "e", "0e 1e 2e 8e 20e 100e"),
        ("nl", "E", "1E 2E"),
        ("nl", "de", "0de 1ste 2de 7de 8ste 9de 18de 19de 20ste 99ste 100ste 101ste 102de 108ste"),
        ("nl-BE", "ste", "3de 1000ste 1012de"),
    ],
)
def test_an_ordinal_ends_as_it_is_spoken(language: str, like: str, expected: str) -> None:
    for ordinal in expected.split():
        figures, ending = split_ordinal(ordinal)
        assert suffix(int(figures), like, language) == ending


def test_other_languages_have_none() -> None:
    assert suffix(3, "e", "fr") is None
