"""What is known of a word of a text, wherever it stands.

The same words come again and again, so each is looked at once and remembered; most belong
to no term and are dismissed by one bit of a table.
"""

from msgspec import Struct

from insaterms.glossary.compiled import Compiled
from insaterms.glossary.found import Found
from insaterms.glossary.grading import ranked, term_of
from insaterms.glossary.parts import compound
from insaterms.glossary.phrases import GENITIVE, LONGEST_WORD, Phrases, Spot
from insaterms.model import Language
from insaterms.text.folding import Folded, fold
from insaterms.text.readings import may_be_no_noun
from insaterms.text.tokens import SIGNS, parts

__all__ = ["KnownWord", "KnownWords"]

_MOST_REMEMBERED = 500_000  # words, in about 100 MB
# Shorter words are no compounds.
_LEAST_COMPOUND = 7

_HYPHENS = frozenset("-‐‑")
# What may stand at the edge of a word without belonging to it: #verzuim, 50%, verzuim².
_EDGES = SIGNS + "-⁰¹²³⁴⁵⁶⁷⁸⁹"


class KnownWord(Struct, frozen=True):
    """What is known of one word.

    Attributes:
        lead: Signs before it that don't belong to it: 1 in *#thuiszitters*.
        trail: The same behind it, a hyphen included.
        key: Folded.
        found: The terms of which it is a form or a compound, the best first.
        longest: How many words the longest term has that may begin with it.
        after_empty: The same for terms that begin with a word like *de* before it.
        apart: Whether it is a verb whose other part may stand further on: *zat*.
        suspended: Whether its last part is left out: *leerplicht-* en RMC-ambtenaren.
        capitals: The part of `found` that holds in a heading in capitals, where *ZAT*
            is a verb; None if it is all of it.
        others: The part of `found` that holds where it is no noun: *leave* behind *we*;
            None if that can't be told, or makes no difference.
        pieces: Start, end and terms of each part of a compound of two terms.
        alone: Whether `found` is all that there is to know.
        begins: Whether all that there is to know is that terms of several words may begin
            with it.

    """

    key: Folded
    found: tuple[Found, ...] = ()
    lead: int = 0
    trail: int = 0
    longest: int = 0
    after_empty: int = 0
    apart: bool = False
    suspended: bool = False
    capitals: tuple[Found, ...] | None = None
    others: tuple[Found, ...] | None = None
    pieces: tuple[Spot, ...] = ()
    alone: bool = True
    begins: bool = False


class KnownWords(dict[str, KnownWord | None]):
    """Words with what is known of them; None for those that belong to no term."""

    def __init__(self, index: Compiled, language: Language, phrases: Phrases) -> None:
        """Use an opened index."""
        super().__init__()
        self._index = index
        self._language: Language = language
        self._phrases = phrases

    def __missing__(self, text: str) -> KnownWord | None:
        """Look at a word for the first time."""
        if len(self) > _MOST_REMEMBERED:
            self.clear()
        known = self[text] = self._known(text)
        return known

    def _known(self, text: str) -> KnownWord | None:
        if len(text) > LONGEST_WORD:
            return None
        if text.isascii() and text.isalpha():
            key = Folded(text.lower())
            if not self._index.stands_in_form(key, self._language):
                return self._compound(text, key)
        else:
            key = fold(text)
        suspended = text.endswith("-")
        found = self._phrases.forms(key, text.rstrip("-"))
        starts = self._starts(text)
        lead, trail = 0, int(suspended)
        if not found:
            bare = GENITIVE.sub("", text).strip(_EDGES)
            if bare and len(bare) + suspended != len(text):
                lead = text.index(bare)
                trail = len(text) - lead - len(bare)
                text = bare
                if not any(starts):  # Children’s Ombudsman
                    key, starts = fold(bare), self._starts(bare)
            found = self._phrases.word(text.rstrip("-"), fold(text))
        if not (found or any(starts) or suspended):
            return None
        capitals = self._in_capitals(text, found)
        others = self._no_nouns(text, found)
        pieces = _pieces(text, found)
        simple = not (any(starts) or lead or trail or pieces)
        begins = not (found or any(starts[1:]) or lead or trail or suspended)
        return KnownWord(
            key,
            found,
            lead,
            trail,
            starts[0],
            starts[1],
            any(starts[2:]),
            suspended,
            capitals,
            others,
            pieces,
            simple and capitals is None and others is None,
            begins,
        )

    def _starts(self, text: str) -> tuple[int, ...]:
        own = parts(text)
        return self._index.starts(fold(own[0]), self._language) if own else (0, 0)

    def _compound(self, text: str, key: Folded) -> KnownWord | None:
        """Return what is known of a word that is nothing if not a compound."""
        if self._language != "nl" or len(key) < _LEAST_COMPOUND:
            return None
        found = ranked(self._index, compound(self._index, text, key))
        if not found:
            return None
        pieces = _pieces(text, found)
        return KnownWord(key, found, pieces=pieces, alone=not pieces)

    def _in_capitals(self, text: str, found: tuple[Found, ...]) -> tuple[Found, ...] | None:
        if not text.isupper():
            return None
        less = tuple(each for each in found if not term_of(self._index, each).case_sensitive)
        return less if len(less) < len(found) else None

    def _no_nouns(self, text: str, found: tuple[Found, ...]) -> tuple[Found, ...] | None:
        if not found or found[0].match == "compound" or not may_be_no_noun(text, self._language):
            return None
        less = tuple(each for each in found if term_of(self._index, each).part_of_speech != "noun")
        return less if len(less) < len(found) else None


def _pieces(text: str, found: tuple[Found, ...]) -> tuple[Spot, ...]:
    """Return the parts of a compound of two terms as they stand in it: verzuim, beleid."""
    sides = sorted({each.part for each in found if each.part is not None})
    if not sides:
        return ()
    # Folding drops a hyphen between them, and may spell a letter as two.
    border = sides[0][1]
    place = next(end for end in range(len(text) + 1) if len(fold(text[:end])) >= border)
    spans = ((0, place), (place + (text[place : place + 1] in _HYPHENS), len(text)))
    return tuple(
        (*span, tuple(each for each in found if each.part == side))
        for span, side in zip(spans, sides, strict=True)
    )
