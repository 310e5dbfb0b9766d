"""Words of one family: supervision and supervise, besluit and besluiten.

Families are generated, like forms: what no text has does no harm, and what a text has
need only be looked up.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from insaterms.model import Language
from insaterms.text.empty_words import EMPTY_WORDS
from insaterms.text.folding import Folded, fold
from insaterms.text.inflection import forms
from insaterms.text.tokens import WORD

__all__ = ["Family", "families", "inflected"]

# Shorter stems belong to too many words.
_LEAST = 4
_LONGEST = 40

# An ending of a noun, and what the verb or adjective may have instead of it.
_ENDINGS: dict[Language, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "en": (
        ("ision", ("ide", "ise")),  # decision, supervision
        ("usion", ("ude",)),
        ("ension", ("end",)),
        ("pulsion", ("pel",)),
        ("mission", ("mit",)),
        ("ration", ("er",)),  # registration
        ("ation", ("ate", "e", "")),
        ("ication", ("y",)),
        ("ition", ("e", "ite")),
        ("ion", ("e", "")),
        ("al", ("", "e")),
        ("ance", ("", "e")),
        ("ence", ("", "e")),
        ("ment", ("",)),
        ("ing", ("", "e")),
        ("ure", ("e", "")),
    ),
    "nl": (("ing", ("en",)), ("atie", ("eren",))),
}
# The same for adjectives, which have no forms of a verb.
_ADJECTIVES: dict[Language, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "en": (
        ("ance", ("ant",)),
        ("ence", ("ent",)),
        ("ancy", ("ant",)),
        ("ency", ("ent",)),
        ("ility", ("le",)),
        ("ness", ("",)),
    ),
    "nl": (("heid", ("", "e")),),
}
_AGENTS: dict[Language, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "en": (("er", ("", "e")), ("or", ("", "e"))),
    "nl": (("er", ("en",)),),
}
_NOUNS: dict[Language, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "en": (
        ("ise", ("ision",)),
        ("ide", ("ision",)),
        ("end", ("ension",)),
        ("ent", ("ence",)),
        ("ant", ("ance", "ancy")),
        ("e", ("ion", "al", "ing", "ance", "ation")),
        ("", ("ion", "al", "ing", "ance", "ment", "ation", "ness")),
    ),
    "nl": (("en", ("ing",)), ("eren", ("atie",)), ("", ("heid",))),
}
# Verbs whose nouns no ending makes.
_IRREGULAR: dict[str, tuple[str, ...]] = {
    "aangifte": ("aangeven",),
    "afspraak": ("afspreken",),
    "boete": ("beboeten",),
    "hulp": ("helpen",),
    "keuze": ("kiezen",),
    "uitspraak": ("uitspreken",),
    "proof": ("prove",),
    "choice": ("choose",),
}


class Family(NamedTuple):
    """Words that are made of one.

    Attributes:
        own: The word and its forms.
        others: What is made of it: *supervises*, of supervision.

    """

    own: frozenset[Folded]
    others: frozenset[Folded]


@lru_cache(maxsize=4096)
def families(text: str, language: Language) -> tuple[Family, ...]:
    """Return what may stand for each content word of a term.

    Args:
        text: A term of one word or several.
        language: Its language.

    """
    keys = [fold(word) for word in WORD.findall(text)]
    content = [key for key in keys if key and key not in EMPTY_WORDS]
    # A partner is no partnership, and who leads no leadership; but "those who leave early"
    # are early leavers.
    several = len(content) > 1
    return tuple(_family(key, language, agents=several) for key in content)


@lru_cache(maxsize=4096)
def inflected(word: str, language: Language) -> frozenset[Folded]:
    """Return the forms of a noun, folded."""
    return frozenset(fold(form.text) for form in forms(word, language)) | {fold(word)}


def _family(key: Folded, language: Language, *, agents: bool) -> Family:
    own = inflected(key, language)
    if not _LEAST <= len(key) <= _LONGEST:
        return Family(own, frozenset())
    endings = _ENDINGS[language] + (_AGENTS[language] if agents else ())
    bases = {key, *_IRREGULAR.get(key, ()), *_instead(key, endings)}
    if language == "nl":
        # The infinitive of a noun's verb is spelt like its plural: besluiten, straffen.
        bases.update(form for form in own if form.endswith("en"))
    found = {Folded(word) for word in (*bases, *_instead(key, _ADJECTIVES[language]))}
    for base in bases:
        if language == "en" or base.endswith("en"):
            found.update(fold(form.text) for form in forms(base, language, "verb"))
        found.update(map(Folded, _instead(base, _NOUNS[language])))
    return Family(own, frozenset(found) - own)


def _instead(word: str, endings: tuple[tuple[str, tuple[str, ...]], ...]) -> Iterator[str]:
    """Return a word with each ending that it has replaced by what may stand instead of it."""
    for ending, others in endings:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST - 1:
            stem = word.removesuffix(ending)
            yield from (stem + new for new in others if len(stem + new) >= _LEAST)
            if ending and stem[-1] == stem[-2] and len(stem) > _LEAST:
                yield stem[:-1]  # referral
