"""From a page to its pairs and the names without a gloss."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, get_args

from msgspec.structs import replace

from insaterms.content.blocks import Block
from insaterms.content.reading import Form, blocks
from insaterms.harvesting.glossed import Glossed, glossed, may_gloss
from insaterms.harvesting.pairs import Harvest, Pair, Standing, Terms, Unglossed, standing
from insaterms.harvesting.unglossed import names_in
from insaterms.harvesting.words import BlockWords, other
from insaterms.model import LANGUAGES, Language
from insaterms.text.folding import fold, without_article
from insaterms.text.language import EXAMINED, lean
from insaterms.text.positions import Lines

if TYPE_CHECKING:
    from insaterms.glossary.glossary import Glossary

__all__ = ["harvest", "harvest_blocks", "pairs_in"]

_FORMS: tuple[Form, ...] = get_args(Form)
# Log-odds from which on a page has a main language.
_CLEAR = 4.0
# From which on a block is in a language, where the page has none, and where it has another.
_SURE, _PLAIN = 1.6, 6.0
# By how many characters a name may be longer than its row of capitals.
_FURTHER = 60


def harvest(text: str, *, form: Form = "text", glossary: "Glossary | None" = None) -> Harvest:
    """Find the pairs of a Dutch and an English phrase on a page, and names without a gloss.

    Args:
        text: The page.
        form: What it is written in: `text`, `markdown` or `html`.
        glossary: What tells known terms; None means the glossary of the package.

    Returns:
        The pairs and the names, each in the order of the page.

    Raises:
        ValueError: If there is no such form.
        GlossaryError: If the glossary of the package cannot be read.

    """
    if form not in _FORMS:
        raise ValueError(f"the form of a page is {', '.join(_FORMS)}; not {form!r}")
    if glossary is None:
        from insaterms.glossary.glossary import Glossary

        glossary = Glossary.load()
    return harvest_blocks(list(blocks(text, form)), Lines(text), glossary)


def harvest_blocks(read: Sequence[Block], lines: Lines, glossary: "Glossary") -> Harvest:
    """Find what `harvest` does in a page that was read.

    Args:
        read: What is on the page.
        lines: Where the lines of the page begin.
        glossary: What tells known terms.

    """
    terms = _Remembered(glossary)
    page = _language(read)
    pairs = _Pairs(lines, terms)
    names: list[tuple[Block, BlockWords, Language, list[tuple[int, int]]]] = []
    for block in read:
        around = _around(block, page)
        words = BlockWords(block.text)
        taken = [(mark.start, mark.end) for mark in block.marks if mark.kind == "code"]
        taken += pairs.add(block, words, around)
        if around is not None and around == page:
            names.append((block, words, other(around), sorted(taken)))
    found = pairs.found.values()
    return Harvest(
        tuple(sorted(found, key=lambda pair: pair.start)),
        _unglossed(names, found, lines, terms),
    )


def pairs_in(
    read: Iterable[Block], language: Language | None, lines: Lines, glossary: "Glossary"
) -> tuple[Pair, ...]:
    """Find the pairs in some blocks of a page whose language is known; quicker than `harvest`.

    Args:
        read: The blocks; those without a pair may be left out.
        language: The language of the page; None where nobody knows.
        lines: Where the lines of the page begin.
        glossary: What tells known terms.

    Returns:
        The pairs, in the order of the page.

    """
    pairs = _Pairs(lines, _Remembered(glossary))
    for block in read:
        if may_gloss(block):
            pairs.add(block, BlockWords(block.text), _around(block, language))
    return tuple(sorted(pairs.found.values(), key=lambda pair: pair.start))


class _Pairs:
    """The pairs of a page, each once.

    Attributes:
        found: The pairs by both sides, folded.

    """

    def __init__(self, lines: Lines, terms: Terms) -> None:
        self.found: dict[tuple[str, str], Pair] = {}
        self._lines = lines
        self._terms = terms

    def add(
        self, block: Block, words: BlockWords, around: Language | None
    ) -> list[tuple[int, int]]:
        """Take the pairs of a block; return where their sides stand in it."""
        taken = []
        for each in glossed(block, words, around, self._terms):
            taken += [(each.start, each.end), (each.gloss_start, each.gloss_end)]
            here = _plain(block.text[each.start : each.end])
            there = _plain(block.text[each.gloss_start : each.gloss_end])
            en, nl = (here, there) if each.language == "en" else (there, here)
            key = (fold(en), fold(nl))
            if (earlier := self.found.get(key)) is not None:
                # An acronym may be introduced at the second mention.
                self.found[key] = replace(earlier, acronym=earlier.acronym or each.acronym)
                continue
            start = block.source(each.start)
            line, column = self._lines.at(start)
            stands = standing(en, nl, self._terms)
            self.found[key] = Pair(
                en=en,
                nl=nl,
                acronym=each.acronym,
                first=each.language,
                start=start,
                line=line,
                column=column,
                score=_score(each),
                status=stands.status,
                explanation=_explanation(each, stands),
                concept=stands.concept,
                expected=stands.expected,
                reason=stands.reason,
            )
        return taken


class _Remembered:
    """A glossary that is asked once for each text: phrases come back on a page."""

    def __init__(self, terms: Terms) -> None:
        self.lookup = terms.lookup
        self.languages = lru_cache(maxsize=20_000)(terms.languages)


def _unglossed(
    read: Iterable[tuple[Block, BlockWords, Language, list[tuple[int, int]]]],
    pairs: Iterable[Pair],
    lines: Lines,
    terms: Terms,
) -> tuple[Unglossed, ...]:
    """Return the names in the other language; one that a pair glosses elsewhere is none."""
    glossed_names = {fold(without_article(side)) for pair in pairs for side in (pair.en, pair.nl)}
    found: dict[str, Unglossed] = {}
    for block, words, language, taken in read:
        for start, end in names_in(block, words, language, taken, terms):
            text = block.text[start:end]
            key = fold(text)
            if key not in found and not any(
                fold(without_article(block.text[start:there])) in glossed_names
                for there in _ends(words, end)
            ):
                place = block.source(start)
                found[key] = Unglossed(text, language, place, *lines.at(place))
    return tuple(sorted(found.values(), key=lambda name: name.start))


def _ends(words: BlockWords, end: int) -> Iterator[int]:
    """Return where a name may end: in *De Nederlandse vlootdagen* not all of it is capital."""
    yield end
    for word in words.between(end, end + _FURTHER):
        if not word.gap.isspace():
            return
        yield word.end


def _language(read: Iterable[Block]) -> Language | None:
    """Return the language that most of a page is in."""
    weight = sum(max(-8.0, min(8.0, _lean(block.text[:EXAMINED]))) for block in read)
    return None if abs(weight) < _CLEAR else "nl" if weight > 0 else "en"


@lru_cache(maxsize=2000)
def _lean(text: str) -> float:
    return lean(text)


def _around(block: Block, page: Language | None) -> Language | None:
    """Return the language that one block is written in, or else that of the page."""
    for language in LANGUAGES:
        if block.language.lower().partition("-")[0] == language:
            return language
    weight = _lean(block.text[:EXAMINED])
    if abs(weight) < (_SURE if page is None else _PLAIN):
        return page
    return "nl" if weight > 0 else "en"


def _plain(text: str) -> str:
    """Return a text without the no-break spaces that only lay it out."""
    return text.replace("\xa0", " ").replace("\u202f", " ")


def _score(found: Glossed) -> int:
    """Return how sure it is that this is a pair, and that it has these boundaries."""
    phrase, gloss = found.fixed
    language = min(1.0, found.evidence / 12)
    boundary = 1.0 if phrase else 0.55 + 0.45 * min(1.0, found.margin / 2.5)
    return round(100 * (0.5 + 0.5 * language) * boundary * (1.0 if gloss else 0.92))


def _explanation(found: Glossed, stands: Standing) -> str:
    how = "in quotes or emphasis" if found.fixed[1] else "without quotes"
    said = f"a gloss {how}; where the phrase before it begins was decided by {found.how}"
    if stands.status == "known" and stands.expected:
        return f"{said}; the glossary spells it {stands.expected[0]}"
    if stands.reason:
        return f"{said}; the glossary prefers {stands.expected[0]}, since {stands.reason}"
    if stands.status == "contradicts":
        return f"{said}; the glossary has {stands.expected[0]}"
    return said
