"""Words that look like a noun of a glossary and, by the words beside them, are none."""

from insaterms.model import Language

__all__ = ["is_no_noun", "may_be_no_noun"]

# Behind these an English word is a verb: *I will leave*, *they need help*, *don’t fine him*.
# Behind *to* it may be either: "entitled to leave".
_BEFORE_VERBS = frozenset(
    "i you we they he she can can't cannot could couldn't did didn't do does doesn't don't i'd "
    "i'll let's may might must mustn't not shall should shouldn't they'd they'll we'd we'll will "
    "won't would wouldn't you'd you'll please".split()
)
# These are verbs before an object, unless an article or the like stands before: *Schools need
# a plan*, *Leave the room*, but *the need a child has*.
_VERBS = frozenset("fine fines leave leaves need needs support supports".split())
_OBJECTS = frozenset(
    "a all an another any each every her him his it its me more my our some that the their them "
    "these this those us you your".split()
)
_DETERMINERS = frozenset(
    "a an any another each every her his its my no of on our some such that the their this your "
    "whose".split()
)
# *It is fine*, *feeling fine*.
_ADJECTIVES = frozenset({"fine"})
_BEFORE_ADJECTIVES = frozenset(
    "all am are be been being feel feeling feels felt it's just look looked looks seem seems "
    "that's they're was we're were you're is i'm".split()
)

# *Twee jaar ouder*, *16 jaar en ouder*, *hij wordt ouder*, *hoe ouder, hoe wijzer*.
_AGES = frozenset({"jaar", "jaren", "maanden"})
_BETWEEN = frozenset({"en", "of"})
_COMPARATIVES = frozenset({"ouder"})
_BEFORE_COMPARATIVES = frozenset(
    "hoe iets steeds veel werd werden word worden wordt geworden".split()
)
_BEHIND_COMPARATIVES = frozenset({"werden", "worden", "geworden"})


def may_be_no_noun(word: str, language: Language) -> bool:
    """Whether the word beside it can tell that this is no noun.

    Args:
        word: A form of a noun.
        language: Its language.

    """
    return language == "en" or word.lower().endswith("er")


def is_no_noun(word: str, before: tuple[str, str], behind: str, language: Language) -> bool:
    """Whether a word is another part of speech here.

    Args:
        word: A form of a noun.
        before: The last word but one before it and the last, or nothing, as where a sentence
            begins.
        behind: The word behind it, or nothing, as where a sentence ends.
        language: Their language.

    """
    further, nearest = (each.lower().replace("’", "'") for each in before)
    word, behind = word.lower(), behind.lower()
    if language == "nl":
        return word.endswith("er") and _is_comparative(word, further, nearest, behind)
    if nearest in _BEFORE_VERBS:
        return True
    if word in _ADJECTIVES and nearest in _BEFORE_ADJECTIVES:
        return True
    return word in _VERBS and behind in _OBJECTS and nearest not in _DETERMINERS


def _is_comparative(word: str, further: str, nearest: str, behind: str) -> bool:
    if behind == "dan" or nearest in _AGES or (nearest in _BETWEEN and further in _AGES):
        return True
    return word in _COMPARATIVES and (
        nearest in _BEFORE_COMPARATIVES or behind in _BEHIND_COMPARATIVES
    )
