"""Loans among the Dutch nouns, which keep the plural of their language: teams, boulevards."""

from insaterms.text.dutch_noun_tables import (
    ENGLISH,
    ENGLISH_ENDINGS,
    FOREIGN_LONG,
    FOREIGN_SHORT,
    NATIVE_ANG,
    NATIVE_SHORT,
    WHOLE_ENGLISH,
)
from insaterms.text.dutch_spelling import VOWELS, add_e, ending_in, syllables

__all__ = ["english_plurals", "is_plural_in_s", "may_be_loan"]


def is_plural_in_s(word: str) -> bool:
    """Expertteams and wethouders are plurals already; bus and zakenpers aren't."""
    if word.endswith("ers"):
        return syllables(word) > 1 and not word.endswith(("pers", "kers", "vers", "oers"))
    return bool(english_plurals(word[:-1])) and word[-2] not in "sc"


def english_plurals(word: str) -> tuple[str, ...]:
    """Loans keep the English plural: teams, coaches; some have both (tests, testen)."""
    part = word[word.rfind("-") + 1 :]
    ends = WHOLE_ENGLISH.get(part)
    if ends is None:
        found = ending_in(word, ENGLISH)
        if found is not None:
            ends = found[1]
        elif word.endswith(ENGLISH_ENDINGS):
            ends = ("es",) if part.endswith(("sh", "ss", "ch")) else ("s",)
        else:
            return ()
    return tuple(add_e(word) + "en" if end == "en" else word + end for end in ends)


def may_be_loan(word: str, *, many: bool) -> bool:
    """Whether -s is worth a guess: recital, caravan, boulevard; not loket or traject.

    Args:
        word: In lower case, ending in a consonant, of two letters at least.
        many: Whether it has more than one syllable.

    """
    return _looks_foreign(word) or (many and _sounds_foreign(word))


def _looks_foreign(word: str) -> bool:
    """By letters that Dutch words don't have so: trucs, sicavs, trains, underdogs, spareribs."""
    if word[-3:-1] == "ai" and word[-1] != "s" and word[-4:-3] != "a":
        return True
    if word[-1] in "bg" and word[-2] in VOWELS and word[-3:-2] not in VOWELS:
        # Native ones get a word that is none: krabs.
        return not word.endswith(("ig", "dag", "weg"))
    return word[-1] in "cv"


def _sounds_foreign(word: str) -> bool:
    """By the stress, which Dutch words of more than one syllable don't have there: caravan."""
    if word.endswith("ang"):
        return not word.endswith(NATIVE_ANG)
    if word[-2] not in VOWELS or word[-3] in VOWELS:
        return word.endswith(FOREIGN_LONG)
    return word.endswith(FOREIGN_SHORT) and not word.endswith(NATIVE_SHORT)
