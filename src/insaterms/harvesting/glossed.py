"""What is glossed in one block: each phrase with the gloss in the brackets behind it."""

from bisect import bisect_left
from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from insaterms.content.blocks import Block, Mark
from insaterms.harvesting.acronyms import is_acronym
from insaterms.harvesting.asides import asides, halves
from insaterms.harvesting.evidence import Side, evidence, is_hopeless
from insaterms.harvesting.glosses import Bracket, Gloss, brackets, gloss_in
from insaterms.harvesting.pairs import Terms
from insaterms.harvesting.phrases import Before, Phrase, phrase_before, phrase_set_apart
from insaterms.harvesting.proper_names import is_person, is_place
from insaterms.harvesting.words import REACH, BlockWords, leaning, other
from insaterms.model import LANGUAGES, Language

__all__ = ["Glossed", "glossed", "may_gloss"]

_APART = frozenset({"emphasis", "strong", "quote", "link", "language"})
# What speaks for a pair without brackets must weigh more.
_SAFE = 6.5
# Log-odds from which on nothing can make the gloss one in the other language.
_CERTAIN = 4.0
_ARTICLES = frozenset({"de", "het", "een", "the", "a", "an"})


class Glossed(Struct, frozen=True):
    """A phrase and its gloss in one block.

    Attributes:
        start: Where the phrase begins.
        end: The code point behind it.
        gloss_start: Where the gloss begins.
        gloss_end: The code point behind it.
        language: The language of the phrase; the gloss is in the other one.
        acronym: The acronym that stands with them; empty if there is none.
        evidence: How much speaks for a pair, from 3 (little) to 17.
        margin: How much better the phrase begins here than elsewhere, mostly 0 to 3.
        fixed: Whether quotes or emphasis fix the phrase, and the gloss.
        how: What decided where the phrase begins, for a reader.

    """

    start: int
    end: int
    gloss_start: int
    gloss_end: int
    language: Language
    acronym: str
    evidence: float
    margin: float
    fixed: tuple[bool, bool]
    how: str


def glossed(
    block: Block, words: BlockWords, around: Language | None, terms: Terms
) -> Iterator[Glossed]:
    """Return what is glossed in a block, in order.

    Args:
        block: The block.
        words: Its words.
        around: The language of the text around; None if it is unclear.
        terms: The glossary.

    """
    reader = _Reader(block, words, around, terms)
    found = list(_in_brackets(reader))
    taken = [(each.start, each.gloss_end) for each in found]
    for each in reader.without_brackets():
        place = bisect_left(taken, (each.gloss_end,))
        if place == 0 or taken[place - 1][1] <= each.start:
            found.append(each)
    yield from sorted(found, key=lambda each: each.start)


def may_gloss(block: Block) -> bool:
    """Whether anything in a block may be a gloss: `glossed` takes far longer to find nothing."""
    text = block.text
    if "(" in text or "[" in text or halves(text) is not None:
        return True
    starts = {mark.start: mark for mark in block.marks if mark.kind in _APART}
    return any(True for _aside in asides(text, starts))


def _in_brackets(reader: "_Reader") -> Iterator[Glossed]:
    text = reader.text
    waiting: Glossed | None = None
    for bracket in reader.prose():
        gloss = gloss_in(text, bracket, reader.starts)
        if gloss is None:
            continue
        said = text[gloss.start : gloss.end]
        behind = gloss.end + 1 if bracket.end is None else bracket.end + 1
        if is_acronym(said):
            between = text[reader.floor : bracket.start]
            if waiting and not waiting.acronym and not between.strip():
                waiting = replace(waiting, acronym=said)
            reader.remember(said, bracket.start, behind)
            continue
        found = reader.paired(bracket.start, gloss)
        if found is not None:
            if waiting is not None:
                yield waiting
            waiting = found
            reader.floor = behind
    if waiting is not None:
        yield waiting


class _Reader:
    """One block, how far it is read, and the last acronym in brackets of its own.

    Attributes:
        text: Its text.
        starts: What is set apart in it, by its first code point.
        floor: No phrase reaches back beyond this one.

    """

    def __init__(
        self, block: Block, words: BlockWords, around: Language | None, terms: Terms
    ) -> None:
        self._block = block
        self._words = words
        self.text = block.text
        self._around = around
        self._terms = terms
        self.starts: dict[int, Mark] = {}
        self._ends: dict[int, Mark] = {}
        for mark in block.marks:
            if mark.kind in _APART:
                self.starts.setdefault(mark.start, mark)
                self._ends[mark.end] = mark
        self.floor = 0
        self._acronym = ("", 0, -1)

    def prose(self) -> Iterator[Bracket]:
        """Return the brackets that are no code and not inside of a gloss."""
        code = [mark for mark in self._block.marks if mark.kind == "code"]
        code.reverse()
        for bracket in brackets(self._block.text):
            while code and code[-1].end <= bracket.start:
                code.pop()
            end = bracket.start if bracket.end is None else bracket.end
            if bracket.start >= self.floor and not (code and code[-1].start <= end):
                yield bracket

    def without_brackets(self) -> Iterator[Glossed]:
        """Return the pairs that no brackets show; both sides must surely be what they are."""
        self.floor = 0
        for aside in asides(self.text, self.starts):
            if aside.place < self.floor:
                continue
            found = self.paired(aside.place, aside.gloss)
            if found is None or (aside.only_set_apart and not found.fixed[0]):
                continue
            if aside.gloss.language is None and found.evidence < _SAFE:
                continue
            yield found
            self.floor = found.gloss_end
        if self.floor == 0 and (two := halves(self.text)) is not None:
            place, gloss = two
            # Half of such a block is in either language.
            self._around = None
            found = self.paired(place, gloss)
            # The phrase is all of the first half: a sentence with a dash is no pair.
            if (
                found is not None
                and found.evidence >= _SAFE
                and not self.text[: found.start].strip()
            ):
                yield found

    def remember(self, acronym: str, start: int, end: int) -> None:
        """Keep an acronym in brackets, which may stand between a phrase and its gloss."""
        self._acronym = (acronym, start, end)

    def paired(self, place: int, gloss: Gloss) -> Glossed | None:
        """Return a gloss with the phrase that ends before a place, if they are a pair."""
        text = self._block.text
        said = text[gloss.start : gloss.end]
        # (Utrecht, the Netherlands), (Utrecht, on weekdays)
        if not gloss.fixed and (is_person(said) or is_place(said.partition(",")[0])):
            return None
        acronym, start, end = self._acronym
        if acronym and not text[end:place].strip():
            # X (ABC) (‘Y’)
            place = start
            gloss = replace(gloss, acronym=gloss.acronym or acronym)
        found = [each for language in LANGUAGES if (each := self._in(language, place, gloss))]
        return max(found, key=lambda each: each.evidence, default=None)

    def _in(self, language: Language, place: int, gloss: Gloss) -> Glossed | None:
        """Return the pair if its phrase is in a language, and the gloss in the other."""
        if gloss.language == language:
            return None
        text = self._block.text
        said = text[gloss.start : gloss.end]
        if not gloss.fixed and leaning(said, language) > _CERTAIN:
            # Words in the language of the phrase, so an explanation.
            return None
        foreign = self._around == other(language)
        floor = max(self.floor, place - REACH)
        before = Before(text, self._words, place, floor, self._ends, foreign)
        side = Side.of(said, other(language), fixed=gloss.fixed)
        phrase = phrase_set_apart(before, language)
        if phrase is None and (
            gloss.language is not None or not is_hopeless(side, text[floor:place], self._terms)
        ):
            phrase = phrase_before(before, said, language)
        if phrase is None:
            return None
        speaks = evidence(
            Side(
                text[phrase.start : phrase.end],
                phrase.fixed,
                language,
                self._words.between(phrase.start, phrase.end),
            ),
            side,
            self._around,
            self._terms,
            named=gloss.language is not None,
        )
        if not speaks:
            return None
        return Glossed(
            start=phrase.start,
            end=phrase.end,
            gloss_start=gloss.start if gloss.fixed else _without_article(text, phrase, gloss),
            gloss_end=gloss.end,
            language=language,
            acronym=gloss.acronym,
            evidence=speaks,
            margin=phrase.margin,
            fixed=(phrase.fixed, gloss.fixed),
            how=phrase.how,
        )


def _without_article(text: str, phrase: Phrase, gloss: Gloss) -> int:
    """Return where a gloss without quotes begins: [de Nationale Voorleesdagen].

    A title keeps the article that it is written with: ‘De Rode Draad’ (The Red Thread).
    """
    said = text[gloss.start : gloss.end]
    first, _, rest = said.partition(" ")
    begins = text[phrase.start : phrase.end].partition(" ")[0].lower()
    title = first[0].isupper() and (phrase.fixed or begins in _ARTICLES)
    if rest and first.lower() in _ARTICLES and not title:
        return gloss.end - len(rest)
    return gloss.start
