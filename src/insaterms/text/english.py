"""English inflection: every form of a term of one or more words, by feature.

Nouns are the business of `english_nouns`, verbs of `english_verbs`; degrees follow Quirk et
al., A Comprehensive Grammar of the English Language, 7.79.
"""

from insaterms.model import Feature, PartOfSpeech
from insaterms.text.english_nouns import cased, noun_forms, possessive
from insaterms.text.english_spelling import other_spellings
from insaterms.text.english_verbs import doubled, verb_forms

__all__ = ["forms_by_feature", "possessive", "with_spellings"]

Forms = dict[Feature, list[str]]

_VOWELS = frozenset("aeiou")


def forms_by_feature(text: str, part_of_speech: PartOfSpeech) -> Forms:
    """The generated forms of a term by feature, in the spelling given, `base` left out.

    The text isn't blank.
    """
    words = text.split()
    if part_of_speech == "noun":
        return noun_forms(words)
    if part_of_speech == "proper noun":
        return {"possessive": [possessive(" ".join(words))]}
    if part_of_speech == "verb":
        return verb_forms(words)
    return _degrees(words[0]) if part_of_speech == "adjective" and len(words) == 1 else {}


def with_spellings(found: list[str]) -> list[str]:
    """The forms, each followed by its other spelling (authorised, authorized)."""
    result = list(found)
    for form in found:
        result += other_spellings(form)
    return result


_DEGREES = {
    "good": ("better", "best"),
    "bad": ("worse", "worst"),
    "far": ("further", "furthest"),
    "little": ("less", "least"),
    "many": ("more", "most"),
    "much": ("more", "most"),
}
_ABSOLUTE = frozenset("own main only chief sole such same male dead".split())


def _degrees(word: str) -> Forms:
    """Comparative and superlative in -er and -est, for short adjectives alone."""
    lower = word.lower()
    found = _DEGREES.get(lower)
    if found is None:
        if lower in _ABSOLUTE or not _is_short(lower):
            return {}
        if lower.endswith("e"):
            stem = lower[:-1]
        elif lower.endswith("y") and lower[-2:-1] not in _VOWELS:
            stem = lower[:-1] + "i"
        else:
            stem = doubled(lower)
        found = (stem + "er", stem + "est")
    return {"comparative": [cased(word, found[0])], "superlative": [cased(word, found[1])]}


def _is_short(lower: str) -> bool:
    """One syllable, or two in -y, -le, -ow (busy, simple, narrow)."""
    if not lower.isalpha() or lower.endswith(
        ("ed", "ing", "ish", "ful", "less", "ous", "al", "ic")
    ):
        return False
    body = lower.removesuffix("e")
    groups = sum(
        1
        for at, letter in enumerate(body)
        if letter in "aeiouy" and (at == 0 or body[at - 1] not in "aeiouy")
    )
    return groups == 1 or (groups == 2 and lower.endswith(("y", "le", "ow")))
