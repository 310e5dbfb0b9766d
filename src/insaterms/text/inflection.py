"""Every form of a term, generated: what recognition looks for and a writer needs.

A glossary's terms are few and their forms are known, so that finding them in a text takes
no stemming: each form is a key of its own, and an irregular term overrides the rules.
"""

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple, get_args

from insaterms.model import LANGUAGES, Feature, Language, PartOfSpeech
from insaterms.text import dutch, english
from insaterms.text.dutch_persons import names_two

__all__ = ["Form", "forms", "inflect"]

_FEATURES: tuple[Feature, ...] = get_args(Feature)
_PARTS_OF_SPEECH = frozenset(get_args(PartOfSpeech))
_ABSENT = "-"
# No term is longer, in code points; what is has its base form only.
_LONGEST = 1000

# What goes with a feature that a term does not have.
_DEPENDENT: dict[str, tuple[Feature, ...]] = {
    "plural": ("plural possessive",),
    "diminutive": ("diminutive plural",),
    "past": ("past plural",),
    "participle": ("inflected participle",),
    "present participle": ("inflected present participle",),
    "comparative": ("inflected comparative",),
    "superlative": ("inflected superlative",),
}


class Form(NamedTuple):
    """One form of a term.

    Attributes:
        text: As it stands in a text.
        feature: What it expresses.

    """

    text: str
    feature: Feature


def forms(
    text: str,
    language: Language,
    part_of_speech: PartOfSpeech = "noun",
    *,
    given: Mapping[str, str] | None = None,
) -> tuple[Form, ...]:
    """Every inflected form of a term, of one word or several.

    The base form comes first; within a feature the most usual form does.  English forms
    come in both spellings, the given one first.  A Dutch compound that lacks a linking
    letter or a hyphen (opleidingploeg) comes with it as well, after all that is spelt as
    given.  A blank text has no forms, one of over a thousand code points its base form only.

    Args:
        text: The term in its dictionary form.
        language: The language whose rules hold.
        part_of_speech: Decides which features there are: a noun has no adjective's forms.
        given: Forms by feature that replace the generated ones (`{"past": "zat thuis"}`);
            `-` says that the feature doesn't exist.  Where a Dutch noun names two functions
            (orthopedagoog-generalist), writers waver so much that a given plural replaces
            none: it comes first.

    Raises:
        ValueError: If there is no such language or part of speech.

    """
    if language not in LANGUAGES or part_of_speech not in _PARTS_OF_SPEECH:
        raise ValueError(f'no forms are known of a "{part_of_speech}" in "{language}"')
    if given or len(text) > _LONGEST:
        return _build(text, language, part_of_speech, given or {})
    return _generated(text, language, part_of_speech)


def inflect(
    text: str,
    language: Language,
    part_of_speech: PartOfSpeech,
    feature: Feature,
    *,
    given: Mapping[str, str] | None = None,
) -> str | None:
    """The best single form of a term for a feature; None if it has none.

    `given` is as in `forms`.  The caller chooses what to fall back on; `corresponding`
    of `correspondence` lists the features to try across languages.
    """
    for form in forms(text, language, part_of_speech, given=given):
        if form.feature == feature:
            return form.text
    return None


@lru_cache(maxsize=4096)
def _generated(text: str, language: Language, part_of_speech: PartOfSpeech) -> tuple[Form, ...]:
    return _build(text, language, part_of_speech, {})


def _build(
    text: str, language: Language, part_of_speech: PartOfSpeech, given: Mapping[str, str]
) -> tuple[Form, ...]:
    if not text.strip():
        return ()
    rules = dutch if language == "nl" else english
    found: dict[Feature, list[str]] = {"base": [text]}
    if len(text) <= _LONGEST:
        found |= rules.forms_by_feature(text, part_of_speech)
        if language == "nl" and part_of_speech == "noun":
            dutch.with_links(text, found)
    if given:
        several = found.get("plural", []) if _wavers(text, language, part_of_speech) else []
        _override(found, given, language)
        if found.get("plural"):
            found["plural"] = [*found["plural"], *several]
    result: dict[Form, None] = {Form(text, "base"): None}
    for feature in _FEATURES:
        alternatives = found.get(feature)
        if not alternatives:
            continue
        if language == "en" and feature not in given and len(text) <= _LONGEST:
            alternatives = english.with_spellings(alternatives)
        for form in alternatives:
            result[Form(form, feature)] = None
    return tuple(result)


def _wavers(text: str, language: Language, part_of_speech: PartOfSpeech) -> bool:
    """Whether the noun has a plural in either half or both: orthopedagogen-generalisten."""
    return (
        language == "nl"
        and part_of_speech == "noun"
        and len(text) <= _LONGEST
        and names_two(text.lower())
    )


def _override(
    found: dict[Feature, list[str]], given: Mapping[str, str], language: Language
) -> None:
    """Put the given forms in place, and what can be derived from them."""
    for feature in _FEATURES:
        form = given.get(feature, "").strip()
        if not form or feature == "base":
            continue
        dependent = [name for name in _DEPENDENT.get(feature, ()) if not given.get(name)]
        if form == _ABSENT:
            found[feature] = []
            for name in dependent:
                found[name] = []
            continue
        found[feature] = [form]
        for name in dependent:
            derived = _derived(name, form, language)
            if derived:
                found[name] = [derived]


def _derived(feature: Feature, form: str, language: Language) -> str | None:
    """The form that depends on a given one: diminutive kindje => kindjes."""
    if language == "en":
        return english.possessive(form) if feature == "plural possessive" else None
    if feature == "diminutive plural":
        return form + "s"
    if feature == "past plural":
        return form + "n" if form.endswith(("de", "te")) and " " not in form else None
    if feature in {
        "inflected present participle",
        "inflected comparative",
        "inflected superlative",
    }:
        return form + "e"
    return None
