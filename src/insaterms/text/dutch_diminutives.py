"""Diminutives of Dutch nouns, one word at a time (ANS 12.3.1.4)."""

from insaterms.text.dutch_noun_tables import SMALL, SMALL_WHOLE
from insaterms.text.dutch_persons import is_nominal
from insaterms.text.dutch_spelling import (
    VOWELS,
    as_written,
    ending_in,
    is_acronym,
    lower_same_length,
    syllables,
)

__all__ = ["diminutives"]


def diminutives(word: str) -> tuple[str, ...]:
    """The diminutives of one Dutch word, the most usual first (ANS 12.3.1.4)."""
    lower = lower_same_length(word)
    if (
        lower.endswith(("je", "ette", "isme", "heid"))
        or is_nominal(lower)
        or not lower[-1:].isalpha()
    ):
        return ()
    if is_acronym(word):
        return (word + ("'je" if lower.endswith(("s", "x", "f", "ch")) else "'tje"),)
    if lower.endswith(("'er", "’er")):
        return (word + "tje",)  # mbo'ertje, and vsv'ertje without a vowel before
    whole = SMALL_WHOLE.get(lower)
    if whole is not None:
        return tuple(as_written(word, form) for form in whole)
    found = ending_in(lower, SMALL)
    if found is not None:
        return tuple(as_written(word, found[0] + form) for form in found[1])
    return tuple(as_written(word, form) for form in _small(lower))


def _small(word: str) -> tuple[str, ...]:  # noqa: C901, PLR0911 - one return an ending
    last = word[-1]
    before = word[-2:-1]
    short = before in VOWELS and word[-3:-2] not in VOWELS
    schwa = word.endswith(("el", "em", "en", "er", "or")) and syllables(word) > 1
    if word.endswith(("é", "è", "ê")):
        return (word[:-1] + "eetje",)
    if last == "y" and before not in VOWELS:
        return (word + "'tje",)
    if last in "aou" and before not in VOWELS:
        # The vowel stays long in a closed syllable: foto => fotootje.
        return (word + last + "tje",)
    if last == "i" and before not in VOWELS:
        return (word + "etje",)
    if last in VOWELS or last == "w" or word.endswith("ij"):
        return (word + "tje",)
    if last == "m":
        if short and not schwa and not word.endswith("um"):
            return (word + "metje",)
        return (word + "pje",)
    if word.endswith("ng"):
        if syllables(word) > 1 and word.endswith("ing"):
            return _after_ing(word)
        return (word + "etje",)
    if last in "nlr":
        if short and not schwa:
            return (
                (word + last + "etje",)
                if syllables(word) == 1
                else (word + last + "etje", word + "tje")
            )
        return (word + "tje",)
    if last in "bg" and short and syllables(word) == 1:
        return (word + last + "etje", word + "je")
    return (word + "je",)


def _after_ing(word: str) -> tuple[str, ...]:
    """-inkje behind the stress (woninkje, palinkje), -ingetje behind a schwa (tekeningetje).

    So do persons in -ling behind a consonant: leerlingetje.
    """
    other, usual = word + "etje", word[:-1] + "kje"
    stem = word[:-3]
    if stem.endswith("l") and stem[-2:-1] not in VOWELS and not stem.endswith("ll"):
        return (other,)
    if stem.endswith(("el", "em", "en", "er", "ig")) and syllables(stem) > 1:
        return (other, usual)
    return (usual, other)
