"""Whether two phrases are a pair: which language each is in, and what else speaks for it.

Two phrases of one language are an explanation, and no pair.  What both sides have in
common (*Twente*, *CBT*) says nothing, and a term of the glossary decides; the rest is
weighed by `text.language`.
"""

import re
from collections.abc import Collection, Sequence
from functools import lru_cache

from msgspec import Struct

from insaterms.harvesting.pairs import Terms
from insaterms.harvesting.proper_names import PARTICLES, is_person, is_place
from insaterms.harvesting.renderings import renders
from insaterms.harvesting.words import (
    APOSTROPHES,
    CLASS_NOUNS,
    MONTHS,
    Word,
    class_of,
    leaning,
    words_in,
)
from insaterms.model import Language
from insaterms.text.folding import fold

__all__ = ["Side", "evidence", "is_hopeless"]

# Log-odds from which on a side surely is in a language, and the most that count.
_SURE, _MOST = 1.6, 6.0
# That a side is a term of the glossary is worth as much as the clearest word.
_TERM = 4.0
# What a pair needs, and what else than its letters speaks for it: a word that both sides
# have, quotes, and that the phrase is in the language of the text around.
_ENOUGH = 3.4
_RENDERED, _MOST_RENDERED = 0.8, 3
_FIXED_GLOSS, _FIXED_PHRASE, _USUAL = 1.4, 0.6, 0.8
# How much a gloss without quotes must lean to its language, and if it shares a word.
_LEAST, _LEAST_RENDERED = 1.0, 0.5
# A side of fewer letters is a sign, or part of a formula.
_LEAST_LETTERS = 3
_NOTHING: frozenset[str] = frozenset()
# *the Council for Water* may be what a name means; *a Dutch company* says what it is.
_DEFINITE: dict[Language, frozenset[str]] = {
    "en": frozenset({"the"}),
    "nl": frozenset({"de", "het"}),
}
_EXPLAINING = frozenset({"verb", "pronoun", "conjunction", "governing"})
# Between the humps of a name: *BoekStart*.
_HUMPS = re.compile(r"(?<=[a-z])(?=[A-Z])")


class Side(Struct, frozen=True):
    """One side of what may be a pair.

    Attributes:
        text: As it stands.
        fixed: Whether quotes or emphasis fix its boundaries.
        language: The language that it is taken to be in.
        words: Its words.

    """

    text: str
    fixed: bool
    language: Language
    words: Sequence[Word]

    @classmethod
    def of(cls, text: str, language: Language, *, fixed: bool) -> "Side":
        """Return a side with its words."""
        return cls(text, fixed, language, words_in(text))


def evidence(
    phrase: Side, gloss: Side, around: Language | None, terms: Terms, *, named: bool = False
) -> float:
    """Return how much speaks for a pair: 0 if it is none, else from 3 (little) to 17.

    Args:
        phrase: What stands first.
        gloss: What stands in brackets.
        around: The language of the text around; None if it is unclear.
        terms: The glossary.
        named: Whether the page names the language of the gloss (`in Dutch:`).

    """
    if fold(phrase.text) == fold(gloss.text):
        return _joined(phrase, gloss)
    shared = {word.lower for word in phrase.words} & {word.lower for word in gloss.words}
    shortens = all(word.lower in shared for word in gloss.words)
    if shortens or min(_letters(phrase.text), _letters(gloss.text)) < _LEAST_LETTERS:
        # *Nijland Boats Company (“Nijland”)*
        return 0.0
    here = _weight(phrase, shared, terms)
    there = _MOST if named else _weight(gloss, shared, terms)
    rendered = _rendered(phrase, gloss)
    usual = around is None or phrase.language == around
    if not gloss.fixed and (
        there < (_LEAST_RENDERED if rendered else _LEAST)
        or (not named and not rendered and _names_something_else(phrase, gloss))
    ):
        return 0.0
    if not usual and not _glosses_foreign(phrase, gloss, here, rendered):
        return 0.0
    if min(here, there) < -_SURE and not (phrase.fixed and gloss.fixed and here + there > _SURE):
        return 0.0
    total = here + there + _RENDERED * min(_MOST_RENDERED, rendered)
    total += _FIXED_GLOSS * gloss.fixed + _FIXED_PHRASE * phrase.fixed
    total += _USUAL * (usual and around is not None)
    return total if total >= _ENOUGH else 0.0


def is_hopeless(gloss: Side, before: str, terms: Terms) -> bool:
    """Whether no phrase in a stretch that nothing sets apart can be a pair with a gloss.

    It says only what `evidence` would say of each of them, and is quick.

    Args:
        gloss: The gloss, of which the page doesn't name the language.
        before: What stands before it.
        terms: The glossary.

    """
    least = -_SURE if gloss.fixed else _LEAST_RENDERED
    if _weight(gloss, _NOTHING, terms) >= least:
        return False
    lower = before.lower().translate(APOSTROPHES)
    if any(word.lower in lower for word in gloss.words):
        # What both sides have would not count.
        return False
    # *boot huis* and *boothuis* have no word in common.
    return not gloss.fixed or fold(gloss.text) not in fold(before)


def _letters(text: str) -> int:
    return sum(map(str.isalpha, text))


def _joined(phrase: Side, gloss: Side) -> float:
    """Weigh two sides that differ in spaces: Dutch writes as one word what English parts."""
    dutch, english = (phrase, gloss) if phrase.language == "nl" else (gloss, phrase)
    joined = len(dutch.words) < len(english.words)
    return 2 * _ENOUGH if joined and gloss.fixed else 0.0


def _weight(side: Side, shared: Collection[str], terms: Terms) -> float:
    """Return how much a side leans to its language, without the words of both sides."""
    own = " ".join(
        # Numbers are in no language.
        word.text
        for word in side.words
        if word.lower not in shared and not word.text.isdigit()
    )
    weight = leaning(own, side.language)
    whole = leaning(side.text, side.language) if shared and weight < _LEAST_RENDERED else 0.0
    if whole < -_SURE:
        # *related and neighbouring rights (“Related Rights”)*: nothing of its own is left.
        weight = whole
    known = terms.languages(side.text)
    if len(known) == 1:
        return max(weight, _TERM) if side.language in known else min(weight, -_TERM)
    return max(-_MOST, min(_MOST, weight))


def _rendered(phrase: Side, gloss: Side) -> int:
    """Return how many words of the phrase the gloss renders."""
    own, theirs = _parts(phrase), _parts(gloss)
    if phrase.language == "en":
        return sum(any(renders(word, each) for each in theirs) for word in own)
    return sum(any(renders(each, word) for each in theirs) for word in own)


def _parts(side: Side) -> list[str]:
    """Return the words that mean something, in lower case; *BoekStart* is two."""
    return [
        part
        for word in side.words
        if len(word.text) > 1
        and class_of(word, side.language) in {"content", "pronoun", "determiner"}
        for part in _humps(word.text)
    ]


@lru_cache(maxsize=20_000)
def _humps(word: str) -> list[str]:
    return [part.lower() for part in _HUMPS.split(word)]


def _names_something_else(phrase: Side, gloss: Side) -> bool:
    """Whether the gloss is a name and the phrase none.

    *the chair of the network (Jan de Vries)*, *absence is rising (Dienst Onderzoek)*.
    """
    return _titled(gloss) and not _titled(phrase)


def _titled(side: Side) -> bool:
    content = [word for word in side.words if class_of(word, side.language) == "content"]
    return 2 * sum(word.capital for word in content) > len(content)


def _glosses_foreign(phrase: Side, gloss: Side, here: float, rendered: int) -> bool:
    """Whether words in the language of the page gloss a phrase that is foreign to it.

    *thuiszitter (home sitter)* is a pair; *Leeds (a city in Yorkshire)*, *Jan Smit (policy)*,
    *Mr Jansen (Monday to Thursday)* and *Stedenbouw in Beweging (journal)* are none.
    """
    first = gloss.words[0]
    kind = class_of(first, gloss.language)
    if gloss.fixed:
        # *“dropout” (“someone who leaves”)* explains; a sentence may begin so.
        return kind != "pronoun" or len(phrase.words) > 2  # noqa: PLR2004
    if first.lower in _DEFINITE[gloss.language] and len(gloss.words) > 1:
        if not _translates(phrase, gloss, rendered):
            return False
        first = gloss.words[1]
        kind = class_of(first, gloss.language)
    begins = kind in {"content", "naming"} or (phrase.fixed and first.capital)
    dates = all(word.lower in MONTHS or word.lower == "to" for word in gloss.words)
    if here < (_SURE / 2 if phrase.fixed and rendered else _SURE) or not begins or dates:
        return False
    capital = phrase.words[0].capital
    if is_person(phrase.text) or (capital and first.text in CLASS_NOUNS[gloss.language]):
        return False
    if len(phrase.words) == len(gloss.words) == 1 and capital and not rendered:
        return phrase.fixed and not is_place(phrase.text)
    short = len(gloss.words) <= 3 * len(phrase.words) + 3
    return phrase.fixed or (capital == first.capital and short)


def _translates(phrase: Side, gloss: Side, rendered: int) -> bool:
    """Whether a gloss that begins with *the* is what the phrase means, not what it is.

    *Raad voor Water (the Council for Water)* and *thuiszitter (the home sitter)* are pairs;
    *Leeuwarden (the capital of Friesland)*, *Onze Taal (the Dutch society for language)* and
    *Van Dijk (the Labour Party)* are none.
    """
    if any(class_of(word, gloss.language) in _EXPLAINING for word in gloss.words):
        return False
    _, *rest = gloss.words
    if gloss.language == "en" and len(rest) == 1 < len(phrase.words):
        # *Universiteit Leiden (the University)* only says how it is called from here on.
        return False
    if not phrase.words[0].capital or phrase.fixed:
        return rendered > 0
    if not _titled(gloss):
        return False
    content = sum(class_of(word, phrase.language) == "content" for word in phrase.words)
    return rendered > 0 or (content > 1 and phrase.words[0].lower not in PARTICLES)
