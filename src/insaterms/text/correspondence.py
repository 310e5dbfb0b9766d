"""Which form of one language renders which form of the other: a plural a plural, and so on."""

from insaterms.model import Feature, Language, PartOfSpeech

__all__ = ["corresponding"]

# Which feature renders which, to be tried in this order; `base` ends every list.
_TO_ENGLISH: dict[str, tuple[Feature, ...]] = {
    "plural": ("plural",),
    "diminutive plural": ("plural",),
    "possessive": ("possessive",),
    "plural possessive": ("plural possessive", "plural"),
    "comparative": ("comparative",),
    "inflected comparative": ("comparative",),
    "superlative": ("superlative",),
    "inflected superlative": ("superlative",),
    "present": ("third person",),
    "third person": ("third person",),
    "past": ("past",),
    "past plural": ("past",),
    "participle": ("participle", "past"),
    "inflected participle": ("participle", "past"),
    "present participle": ("present participle",),
    "inflected present participle": ("present participle",),
}
_TO_DUTCH: dict[str, tuple[Feature, ...]] = {
    "plural": ("plural",),
    "diminutive": ("diminutive",),
    "diminutive plural": ("diminutive plural", "plural"),
    "possessive": ("possessive",),
    "plural possessive": ("plural",),
    "inflected": ("inflected",),
    "comparative": ("comparative",),
    "inflected comparative": ("inflected comparative", "comparative"),
    "superlative": ("superlative",),
    "inflected superlative": ("inflected superlative", "superlative"),
    "present": ("present",),
    "third person": ("present",),
    "past": ("past",),
    "past plural": ("past plural", "past"),
    "participle": ("participle",),
    "inflected participle": ("inflected participle", "participle"),
    "present participle": ("present participle",),
    "inflected present participle": ("inflected present participle", "present participle"),
    "te infinitive": ("te infinitive",),
}
_NOMINAL = frozenset(
    {
        "plural",
        "diminutive",
        "diminutive plural",
        "possessive",
        "plural possessive",
        "inflected",
        "base",
    }
)


def corresponding(
    feature: Feature, target_language: Language, part_of_speech: PartOfSpeech
) -> tuple[Feature, ...]:
    """The features of the target language that render a source feature, best first.

    The Dutch past plural is the English past; what English doesn't mark (a diminutive, an
    adjective's -e) is its base form.  The tuple always ends in `base`.

    Args:
        feature: What the form in the source language expresses.
        target_language: The language in which a form is wanted.
        part_of_speech: Of the target term; a noun has no past to offer.

    """
    table = _TO_ENGLISH if target_language == "en" else _TO_DUTCH
    found = table.get(feature, ())
    if part_of_speech in {"noun", "proper noun"}:
        found = tuple(name for name in found if name in _NOMINAL)
    elif part_of_speech in {"adverb", "other"}:
        found = ()
    return (*found, "base")
