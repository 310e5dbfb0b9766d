r"""Terms of several words in running text, and terms that stand in several places.

Beside words that follow one another there are the verb whose parts stand apart (*zit*
al weken *thuis*) and the word whose last part stands at a later one (*leerplicht-* en
RMC-ambtenaren).
"""

import re
from collections.abc import Iterator, Sequence
from typing import TypeAlias

from msgspec.structs import replace

from insaterms.glossary.compiled import FINITE, Compiled, FormEntry
from insaterms.glossary.found import Found
from insaterms.glossary.grading import fitting, ranked
from insaterms.glossary.parts import compound, heads
from insaterms.model import Language
from insaterms.text.division import divided_alike
from insaterms.text.folding import Folded, fold
from insaterms.text.tokens import GAP, SIGNS, WORD

__all__ = ["LONGEST_WORD", "Phrases", "Spot", "Words"]

# Start, end, and the terms that stand there, the best first.
Spot: TypeAlias = tuple[int, int, tuple[Found, ...]]
Words: TypeAlias = Sequence[re.Match[str]]

# A longer word is part of no term.
LONGEST_WORD = 100
_LONGEST_PHRASE = 500
_MOST_REMEMBERED = 500_000  # pairs and phrases, in about 100 MB each
# As sure as a form, but for the words between.
_SUSPENDED = _APART = 90

# Between the parts of a verb, the last one included.
_MOST_BETWEEN = 9
# With these another clause begins.
_CLAUSE_WORDS = frozenset(
    "als dat die doordat en hoe indien maar nadat of om omdat sinds terwijl toen totdat voordat "
    "waar wanneer want wat wie zodat zodra".split()
)
_CLAUSE_END = re.compile(
    r"[^\w\s]|\s*\Z|\s*\n\s*\n|\s+(?:" + "|".join(sorted(_CLAUSE_WORDS)) + r")\b"
)
_INFINITIVE = re.compile(r"\s+te\s+\w+n\b")

# What may follow a word whose last part is left out.
_CONJUNCTION = re.compile(r"\s+(?:en/of|en|of|dan wel|tot en met|tot|and|or)\s+|\s*[,/]\s*")
_MOST_SUSPENDED = 4  # in a row: "leerplicht-, verzuim- en zorgbeleid"


class Phrases:
    """Finds the terms of several words that begin at one word of a text."""

    def __init__(self, index: Compiled, language: Language) -> None:
        """Use an opened index."""
        self._index = index
        self._language: Language = language
        self._verb_ends = index.verb_ends()
        self._pairs: dict[tuple[str, str], bool] = {}
        self._phrases: dict[str, tuple[Found, ...]] = {}

    def forms(self, key: Folded, text: str) -> tuple[Found, ...]:
        """Return the terms that have this key and are meant by what is written."""
        return self._meant(self._index.forms(key), text) if key else ()

    def word(self, text: str, key: Folded) -> tuple[Found, ...]:
        """Return the terms that a word is a form of, or those that are parts of it."""
        found = self.forms(key, text)
        if not found and self._language == "nl":
            found = ranked(self._index, compound(self._index, text, key))
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
        if not following or not self._may_begin(words[place].group(), key, following[0].group()):
            return []
        start, end = words[place].span()
        # Signs before the first word don't belong to it: #speciaal onderwijs.
        start += len(words[place].group()) - len(words[place].group().lstrip(SIGNS))
        reached: list[Spot] = []
        for met in following:
            gap = plain[end : met.start()]
            if gap != " " and (not GAP.fullmatch(gap) or gap.count("\n") > 1):
                break
            end = met.end()
            if end - start > _LONGEST_PHRASE:
                break
            if found := self._phrase(plain[start : end - met.group().endswith("-")]):
                if _INFINITIVE.match(plain, end):
                    # "Zat thuis te breien" tells where somebody was.
                    found = tuple(each for each in found if each.feature not in FINITE)
                if found:
                    reached.append((start, end - met.group().endswith("-"), found))
        return reached[::-1]

    def _phrase(self, text: str) -> tuple[Found, ...]:
        """Return the terms that several words are; remembers those that it was asked."""
        found = self._phrases.get(text)
        if found is None:
            if len(self._phrases) > _MOST_REMEMBERED:
                self._phrases.clear()
            found = self._phrases[text] = self.forms(fold(text), text)
        return found

    def _may_begin(self, first: str, key: Folded, second: str) -> bool:
        """Whether a term may begin with two words; remembers those that it was asked."""
        pair = first, second
        if (known := self._pairs.get(pair)) is None:
            if len(self._pairs) > _MOST_REMEMBERED:
                self._pairs.clear()
            several = "-" in first  # "mental-health services": of those it can't be told
            known = several or self._index.may_begin(Folded(key + fold(second[:LONGEST_WORD])))
            self._pairs[pair] = known
        return known

    def apart(self, plain: str, words: Words, place: int, key: Folded) -> list[Spot]:
        """Return the verb whose other part ends the clause: *zat* al weken *thuis*.

        Only there it is safe: in "zat thuis te breien" and "zat met thuis te veel werk"
        nobody is a thuiszitter.

        Args:
            plain: The text, masked.
            words: Its words.
            place: The place of the finite verb among them.
            key: The verb, folded.

        """
        others = [met.group() for met in words[place + 1 : place + 1 + _MOST_BETWEEN]]
        if self._verb_ends.isdisjoint(map(str.lower, others)):
            return []
        start, end = words[place].span()
        verb = plain[start:end]
        for number, other in enumerate(others):
            met = words[place + 1 + number]
            gap = plain[end : met.start()]
            if not gap.isspace() or gap.count("\n") > 1 or other.lower() in _CLAUSE_WORDS:
                return []
            if number > 1 and others[number - 2] == "te":
                return []  # *te laat* is two words, and not more
            end = met.end()
            if not _CLAUSE_END.match(plain, end):
                continue
            # One word, or two: *komt* elke dag *te laat*.  Something stands between.
            for first in range(number, max(0, number - 2), -1):
                last = others[first : number + 1]
                forms = self._index.forms(Folded(key + "".join(map(fold, last))))
                finite = [form for form in forms if form.feature in FINITE]
                if found := self._meant(finite, " ".join([verb, *last])):
                    return [(start, end, tuple(replace(each, score=_APART) for each in found))]
        return []

    def suspended(self, plain: str, start: int, end: int) -> list[Spot]:
        """Return the compound whose last part stands at a later word, if it is known.

        Args:
            plain: The text, masked.
            start: Where the first part begins.
            end: Where its hyphen ends.

        """
        front = plain[start : end - 1]
        for later in _later_words(plain, end):
            for head in heads(self._index, later):
                whole = front + head
                if found := self.word(whole, fold(whole)):
                    return [(start, end, tuple(_suspended(each) for each in found))]
        return []

    def _meant(self, forms: list[FormEntry], text: str) -> tuple[Found, ...]:
        if not forms:
            return ()
        dutch = self._language == "nl"
        divided = [form for form in forms if divided_alike(form.text, text, dutch=dutch)]
        return fitting(self._index, divided, text, self._language)


def _suspended(found: Found) -> Found:
    return replace(found, match="suspended", score=min(found.score, _SUSPENDED))


def _later_words(plain: str, end: int) -> Iterator[str]:
    """Return the word that may hold the part left out before `end`, if there is one."""
    for _ in range(_MOST_SUSPENDED):
        gap = _CONJUNCTION.match(plain, end)
        met = WORD.match(plain, gap.end()) if gap else None
        if met is None or met.end() - met.start() > LONGEST_WORD:
            return
        if not met.group().endswith("-"):
            yield met.group()
            return
        end = met.end()
