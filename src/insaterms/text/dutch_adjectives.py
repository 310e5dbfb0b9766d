"""Inflection and degrees of Dutch adjectives (ANS 6.4.1 and 6.4.3)."""

from collections.abc import Sequence

from insaterms.text.dutch_adjective_tables import (
    BARE,
    BY_POSITION,
    CLASSIFYING,
    COMMON,
    DEGREES,
    MODIFIED,
    NOT_MODIFIED,
)
from insaterms.text.dutch_spelling import VOWELS, add_e, as_written, lower_same_length, syllables

__all__ = [
    "before_noun",
    "comparative",
    "inflected",
    "looks_adjectival",
    "modifies_noun",
    "superlative",
]

# ANS 6.4.3.2: irregular degrees.
_COMPARATIVES = {"goed": "beter", "veel": "meer", "weinig": "minder", "graag": "liever"}
_SUPERLATIVES = {"goed": "best", "veel": "meest", "weinig": "minst", "graag": "liefst"}

# Adjectives keep a voiceless s after a long vowel in -ees of languages and in these.
_KEEPS_S = ("ees", "paars", "kies", "heus", "kuis", "fries", "vers")

_SUFFIXES = (
    "aal", "eel", "ief", "isch", "ig", "lijk", "baar", "zaam", "loos", "air", "ieel", "matig",
    "vol", "end", "achtig", "erend", "ingend", "talig", "kundig", "waardig", "plichtig", "gericht",
    "gebonden", "breed", "ieus", "eus", "ibel", "abel", "ent", "ant", "oir", "iair", "iek",
)  # fmt: skip
# Nouns that end like adjectives, so that `patiënt` and `publiek` aren't inflected before a noun.
_NOUN_LIKE = ("ent", "ant", "iek", "vol", "end", "breed", "eel")
_PREFIXED = (
    "ge",
    "be",
    "ver",
    "ont",
    "her",
    "er",
    "uitge",
    "aange",
    "afge",
    "opge",
    "inge",
    "onge",
)


def looks_adjectival(word: str) -> bool:
    """Whether the lower-case word, standing before a noun, is an adjective without -e.

    Without a dictionary this goes by endings (-lijk, -isch, -aal), participles (verplicht)
    and a table of common adjectives.
    """
    if word in COMMON:
        return True
    if len(word) > 4 and word.endswith(_SUFFIXES):
        return not (word.endswith(_NOUN_LIKE) and syllables(word) < 3)
    return _is_participle(word)


def _is_participle(word: str) -> bool:
    """Verplicht, gehandicapt, toegewezen."""
    return (
        word.endswith(("d", "t"))
        and len(word) > 6
        and word.startswith(_PREFIXED)
        and not word.endswith(_NOUNS_IN_DT)
    )


# Behind ge-, be- and the like: gezicht, bericht, verband.
_NOUNS_IN_DT = (
    "heid", "teit", "ment", "schrift", "dracht", "bied", "luid", "zicht", "eut", "recht", "wicht",
    "richt", "band", "bod", "driet", "zet", "ent",
)  # fmt: skip


def modifies_noun(word: str) -> bool:
    """Whether the lower-case word is an adjective, given that a noun follows: fout, geheel."""
    return word in BY_POSITION or looks_adjectival(word)


def before_noun(words: Sequence[str]) -> list[list[str]]:
    """The words before a noun with -e where they take one, in one way or two, the likelier first.

    Before an adjective of state a word of degree is an adverb and stays bare: *chronisch zieke*
    kinderen.  As the shape doesn't prove it, *chronische zieke* comes second.
    """
    lower = [word.lower() for word in words]
    adjectival = [modifies_noun(word) for word in lower]
    every = [
        (inflected(word) or word) if adjective else word
        for word, adjective in zip(words, adjectival, strict=True)
    ]
    states = False
    with_adverbs = list(every)
    for at in range(len(words) - 1, -1, -1):
        word = lower[at]
        if states and adjectival[at] and (word in DEGREES or _says_how(word)):
            with_adverbs[at] = words[at]
        else:
            states = word in MODIFIED or (_is_participle(word) and word not in NOT_MODIFIED)
    return [every] if with_adverbs == every else [with_adverbs, every]


def _says_how(word: str) -> bool:
    """Whether it may be an adverb: chronisch ziek, visueel beperkt; not openbaar."""
    return word.endswith(("isch", "ig", "lijk", "aal", "eel", "ief", "loos")) and (
        word not in CLASSIFYING
    )


def inflected(word: str) -> str | None:
    """The form with -e (regionaal => regionale), None where there is none (open, gouden)."""
    lower = lower_same_length(word)
    if lower in BARE or not _takes_ending(lower):
        return None
    if lower.endswith("en") and not lower.endswith("een") and syllables(lower) > 1:
        return None
    return as_written(word, _stem(lower, name=word[:1].isupper()) + "e")


def comparative(word: str) -> tuple[str, ...]:
    """The comparative and its inflected form; empty for a word that has none."""
    lower = lower_same_length(word)
    if lower in BARE or not _takes_ending(lower):
        return ()
    form = _COMPARATIVES.get(lower)
    if form is None:
        # A d comes between r and er: zwaarder.
        form = (
            lower + "der" if lower.endswith("r") else _stem(lower, name=word[:1].isupper()) + "er"
        )
    return as_written(word, form), as_written(word, form + "e")


def superlative(word: str) -> tuple[str, ...]:
    """The superlative and its inflected form; empty for a word that has none."""
    lower = lower_same_length(word)
    if lower in BARE or not _takes_ending(lower):
        return ()
    form = _SUPERLATIVES.get(lower)
    if form is None:
        form = lower + (
            "t" if lower.endswith(("s", "isch")) and not lower.endswith("isch") else "st"
        )
    return as_written(word, form), as_written(word, form + "e")


def _takes_ending(lower: str) -> bool:
    """Mooi and moe are inflected, privé and lila aren't."""
    last = lower[-1:]
    return last.isalpha() and (last not in VOWELS or lower.endswith(("ooi", "aai", "oei", "ui")))


def _stem(lower: str, *, name: bool = False) -> str:
    if lower.endswith("grof"):
        return lower[:-1] + "v"
    stem = add_e(lower)
    if name and lower.endswith("s") and stem.endswith("z"):
        # What comes from a name keeps its s: Indiase, Thaise.
        return stem[:-1] + "s"
    if lower.endswith(_KEEPS_S) and stem.endswith("z"):
        return stem[:-1] + "s"
    return stem
