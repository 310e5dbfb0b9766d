r"""Terms of several words in running text.

Each term is tried from its first word on; `separable` and `suspension` find those whose
parts do not stand together.
"""

import re
from collections.abc import Sequence
from typing import TypeAlias

from insaterms.glossary.compiled import FINITE, Compiled, FormEntry
from insaterms.glossary.found import Found
from insaterms.glossary.grading import fitting, ranked, term_of
from insaterms.glossary.parts import compound
from insaterms.model import Language
from insaterms.text.division import divided_alike
from insaterms.text.folding import Folded, fold
from insaterms.text.tokens import GAP, SIGNS

__all__ = ["GENITIVE", "LONGEST_WORD", "Phrases", "Spot", "Words", "in_one_sentence"]

# Start, end, and the terms that stand there, the best first.
Spot: TypeAlias = tuple[int, int, tuple[Found, ...]]
Words: TypeAlias = Sequence[re.Match[str]]

# GGD’s, Bureau Jeugdzorg’s: a name of which no genitive is generated.
GENITIVE = re.compile(r"['’‘ʼ]s\Z", re.IGNORECASE)
# A longer word is part of no term.
LONGEST_WORD = 100
_LONGEST_PHRASE = 500
_MOST_REMEMBERED = 500_000  # pairs and phrases, in about 100 MB each

_ITEM = re.compile(r"\n[ \t]*[*+•–-][ \t]")
_INFINITIVE = re.compile(r"\s+te\s+\w+n\b")


class Phrases:
    """Finds the terms of several words that begin at one word of a text."""

    def __init__(self, index: Compiled, language: Language) -> None:
        """Use an opened index."""
        self.index = index
        self.language: Language = language
        self.verb_ends = index.verb_ends()
        self._pairs: dict[tuple[str, str], bool] = {}
        self._phrases: dict[str, tuple[Found, ...]] = {}

    def forms(self, key: Folded, text: str) -> tuple[Found, ...]:
        """Return the terms that have this key and are meant by what is written."""
        return self.meant(self.index.forms(key), text) if key else ()

    def word(self, text: str, key: Folded) -> tuple[Found, ...]:
        """Return the terms that a word is a form of, or those that are parts of it."""
        found = self.forms(key, text)
        if not found and self.language == "nl":
            found = ranked(self.index, compound(self.index, text, key))
        return found

    def joined(self, plain: str, words: Words, place: int, key: Folded, longest: int) -> list[Spot]:
        """Return the terms of several words that begin here, the longest first.

        Args:
            plain: The text, masked.
            words: Its words.
            place: The place of the first word among them.
            key: That word, folded.
            longest: How many words the longest such term has.

        """
        following = words[place + 1 : place + longest]
        if not following or not self.may_begin(words[place].group(), key, following[0].group()):
            return []
        start, end = words[place].span()
        # Signs before the first word don't belong to it: #speciaal onderwijs.
        start += len(words[place].group()) - len(words[place].group().lstrip(SIGNS))
        reached: list[Spot] = []
        for met in following:
            gap = plain[end : met.start()]
            if gap != " " and not in_one_sentence(gap):
                break
            end = met.end()
            if end - start > _LONGEST_PHRASE:
                break
            written = plain[start : end - met.group().endswith("-")]
            found = self._phrase(written)
            if not found and GENITIVE.search(written):
                written = written[:-2]
                found = self._phrase(written)
            if found:
                if _INFINITIVE.match(plain, end):
                    # "Zat thuis te breien" tells where somebody was.
                    found = tuple(each for each in found if each.feature not in FINITE)
                if found:
                    place = start + len(written)
                    # Article 5(a)
                    place += plain[place : place + 1] == ")" == self._last_sign(found)
                    reached.append((start, place, found))
        return reached[::-1]

    def _phrase(self, text: str) -> tuple[Found, ...]:
        """Return the terms that several words are; remembers those that it was asked."""
        found = self._phrases.get(text)
        if found is None:
            if len(self._phrases) > _MOST_REMEMBERED:
                self._phrases = {}
            found = self._phrases[text] = self.forms(fold(text), text)
        return found

    def may_begin(self, first: str, key: Folded, second: str) -> bool:
        """Whether a term may begin with two words; remembers those that it was asked."""
        pair = first, second
        if (known := self._pairs.get(pair)) is None:
            if len(self._pairs) > _MOST_REMEMBERED:
                self._pairs = {}
            seconds = (second, GENITIVE.sub("", second))
            # Of "mental-health services" it can't be told.
            known = "-" in first or any(
                self.index.may_begin(Folded(key + fold(word[:LONGEST_WORD]))) for word in seconds
            )
            self._pairs[pair] = known
        return known

    def _last_sign(self, found: tuple[Found, ...]) -> str:
        return term_of(self.index, found[0]).text[-1:]

    def meant(self, forms: list[FormEntry], text: str) -> tuple[Found, ...]:
        """Return those forms that are meant by what is written, the best first."""
        if not forms:
            return ()
        dutch = self.language == "nl"
        divided = [
            form
            for form in forms
            if divided_alike(form.text, text, dutch=dutch) or (dutch and self._parted(form, text))
        ]
        return fitting(self.index, divided, text, self.language)

    def _parted(self, form: FormEntry, text: str) -> bool:
        """Whether a separable verb was written as two words: dat zij *thuis zat*."""
        first, _, second = text.partition(" ")
        if " " in form.text or not second.isalpha() or first.lower() not in self.verb_ends:
            return False
        # "Verwijder de" is no verwijderde: what is a form by itself is no particle.
        return term_of(self.index, form).part_of_speech == "verb" and not any(
            (each.concept, each.language, each.term) == (form.concept, form.language, form.term)
            for each in self.index.forms(fold(first))
        )


def in_one_sentence(gap: str) -> bool:
    """Whether what stands between two words leaves them in one sentence."""
    if "\n" in gap and (gap.count("\n") > 1 or _ITEM.search(gap)):
        return False
    return GAP.fullmatch(gap) is not None
