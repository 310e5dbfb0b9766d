"""Whether a translation of a catalog or a memory is in the language of its source.

It was translated into English instead of Dutch, or somebody wrote another English text.  Real
catalogs are full of names, usage messages and loans that look so, so words of the source do
not count, and one word in the right language among them is enough to stay silent.
"""

import re
from collections.abc import Iterable

from insaterms.linting.language.set_apart import own_prose
from insaterms.linting.language.weighing import (
    FOR_ONE,
    PASSAGE,
    PLAIN,
    SIGN,
    grammar_lean,
    grammar_words,
    is_code,
    is_mostly_code,
    rough_lean,
    rough_words,
    word_lean,
)
from insaterms.model import Language
from insaterms.text.language import Clue, Known, clues, identify

__all__ = ["translation_is_in"]

_LETTERS = re.compile(r"[^\W\d_]+")
_ACCELERATOR = re.compile(r"[&_~](?=[^\W_])")
# A word by its letters that says something beside another one.
_TELLING = 1.8
# Of a short translation without words of grammar: what its words must say together.
_SHORT = 4.0
# What a word says that no Dutch text borrows.
_PLAINEST = 2.5
# What a word may say for the right language without being one of it.
_SLIGHT = 0.5
_FEWEST_WORDS, _FEWEST_GRAMMAR = 4, 2
# Words with so many letters in common at their beginning are the same word, inflected.
_STEM = 4


def translation_is_in(source: str, target: str, other: Language, known: Known) -> bool:
    """Say whether a translation is in another language than it should be in.

    Args:
        source: The text that was translated.
        target: The translation.
        other: The language that the translation should not be in: that of the source.
        known: The glossary, which decides first.

    """
    # The quickest questions first: nearly all translations are in the right language.
    words = rough_words(target)
    sign = SIGN[other]
    if grammar_lean(words) * sign <= -PLAIN or rough_lean(words) * sign < 1:
        return False
    if source.strip() == target.strip():
        return False
    prose = _without_accelerator(own_prose(target))
    if not prose or identify(prose, known) != other:
        return False
    terms = known.languages(prose)
    return terms == {other} or (not terms and _is_plainly(prose, source, other, known))


def _is_plainly(prose: str, source: str, other: Language, known: Known) -> bool:
    """Whether the words of a translation leave no doubt that it is in the other language."""
    words = _LETTERS.findall(prose.lower())
    its_own = _LETTERS.findall(source.lower())
    found = clues(prose)
    grammar = grammar_words(found, other)
    long = len(words) >= PASSAGE
    if (is_mostly_code(prose) if long else is_code(prose)) or _is_partly_translated(
        words, its_own, other
    ):
        return False
    if grammar.of_own:
        # "Do you really want to…": "want" is a Dutch word too.
        return long and grammar.outweighs
    content = any(clue.kind != "grammar" and clue.weight * SIGN[other] >= 1 for clue in found)
    if len(words) >= _FEWEST_WORDS and len(grammar.of_other) >= _FEWEST_GRAMMAR and content:
        return True
    if not _is_other_phrase(found, words, its_own, other) and not _is_put_anew(
        found, words, its_own, other
    ):
        return False
    return identify(source, known) is not None


def _without_accelerator(prose: str) -> str:
    """Return the label of a menu without the sign before the letter that calls it: `_File`."""
    return _ACCELERATOR.sub("", prose, count=1)


def _is_partly_translated(words: Iterable[str], of_source: Iterable[str], other: Language) -> bool:
    """Whether words that the source lacks are in the right language: "for NAAM in WOORDEN".

    The letters of one word among many may mislead: "trash" is taken for Dutch.
    """
    new = [word_lean(word) * SIGN[other] for word in set(words).difference(of_source)]
    right = sum(weight <= -PLAIN for weight in new)
    return right * FOR_ONE > sum(weight >= PLAIN for weight in new)


def _is_other_phrase(
    found: list[Clue], words: list[str], of_source: Iterable[str], other: Language
) -> bool:
    """Whether a short translation has no word of its source, and plainly is no Dutch.

    "Sampling rate" for "Sampling Rate" is what everybody says; "Opening hours" for "When we
    are open" is not.
    """
    weights = [clue.weight * SIGN[other] for clue in found]
    stems = {word[:_STEM] for word in of_source}
    shared = sum(word[:_STEM] in stems for word in words)
    return (
        sum(weight >= _TELLING for weight in weights) >= _FEWEST_GRAMMAR
        and min(weights) > -_SLIGHT
        and sum(weights) >= _SHORT
        and FOR_ONE * shared <= len(words)
    )


def _is_put_anew(
    found: list[Clue], words: list[str], of_source: Iterable[str], other: Language
) -> bool:
    """Whether a translation puts its source into other words of the same language.

    "Results of your search" for "Search results" has a word of grammar that the source lacks,
    which no loan brings along; in "Navigation menu" for "Main menu" all that is new is plainly
    no Dutch, and what is old is a word of both languages.
    """
    stems = {word[:_STEM] for word in of_source}
    weights = [(clue, clue.weight * SIGN[other]) for clue in found]
    if min(weight for _, weight in weights) < 0:
        return False
    new = [(clue, weight) for clue, weight in weights if clue.word[:_STEM] not in stems]
    total = sum(weight for _, weight in weights)
    if any(clue.kind == "grammar" and weight >= _PLAINEST for clue, weight in new):
        return total >= _SHORT and len(weights) >= _FEWEST_GRAMMAR
    telling = {clue.word for clue, weight in new if weight >= _PLAINEST and clue.kind != "grammar"}
    old = [weight for clue, weight in weights if clue.word[:_STEM] in stems]
    fresh = {word for word in words if word[:_STEM] not in stems}
    return bool(telling) and telling == fresh and len(words) > len(fresh) and not any(old)
