"""Words that look like a noun of a glossary and, by the word beside them, are none."""

from insaterms.model import Language

__all__ = ["is_no_noun", "may_be_no_noun"]

# Behind these an English word is a verb: *I will leave*, *they need help*, *don’t fine him*.
# Behind *to* it may be either: "entitled to leave".
_BEFORE_VERBS = frozenset(
    "i you we they he she can can't cannot could couldn't did didn't do does doesn't don't i'd "
    "i'll let's may might must mustn't not shall should shouldn't they'd they'll we'd we'll will "
    "won't would wouldn't you'd you'll please".split()
)


def may_be_no_noun(word: str, language: Language) -> bool:
    """Whether the word beside it can tell that this is no noun.

    Args:
        word: A form of a noun.
        language: Its language.

    """
    return language == "en" or word.endswith("er")


def is_no_noun(word: str, before: str, behind: str, language: Language) -> bool:
    """Whether a word is another part of speech here.

    Args:
        word: A form of a noun.
        before: The word before it, or nothing.
        behind: The word behind it, or nothing.
        language: Their language.

    """
    if language == "nl":
        # Zij is *ouder* dan hij, twee jaar *ouder*.
        return word.endswith("er") and (behind == "dan" or before.lower() in {"jaar", "jaren"})
    return before.lower().replace("’", "'") in _BEFORE_VERBS
