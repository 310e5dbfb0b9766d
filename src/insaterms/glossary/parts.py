"""Dutch compounds whose parts are terms: *thuiszittersproblematiek*, *hoofdleerplichtambtenaar*.

Asked for only where no form of a term is the whole word.  `insaterms.text.compounds` knows
how Dutch joins words; here the glossary says which words there are.
"""

from collections.abc import Iterator
from itertools import accumulate

from insaterms.glossary.compiled import Compiled, FormEntry
from insaterms.glossary.found import Found
from insaterms.glossary.hits import Compound
from insaterms.model import Term
from insaterms.text import compounds
from insaterms.text.compounds import Split, Strength
from insaterms.text.folding import Folded, fold, words

__all__ = ["compound", "fronts", "heads"]

# Of two parts that are terms the longer one says more: in *schorsingsbesluit* that is
# schorsing, in *leerlingenvervoersbeleid* leerlingenvervoer.
_LONGER, _SHORTER, _ONLY_HEAD, _ONLY_MODIFIER = 92, 88, 84, 80
# A short term alone, by the strength of what stands behind it.
_SHORT_MODIFIER: dict[Strength, int] = {0: 0, 1: 70, 2: 76, 3: 80}
_WRITTEN_APART = 5
# Parts of a compound are nouns, or the stem of a verb: *spijbelgedrag*.  A short stem
# begins other words as well: *schors* begins *schorseneren*.
_NOUN_PARTS = frozenset({"base", "plural"})
_LEAST_STEM = 7
_HYPHENS = "-‐‑"


def compound(index: Compiled, text: str, key: Folded) -> list[Found]:
    """Return the terms that are parts of a Dutch compound; empty if it is none.

    The score of each is 92 for the longer and 88 for the shorter part where both are terms,
    84 where only the head is, 80 where only the modifier is: 76 or 70 if that has fewer
    than five letters.  Written apart it is 5 less.

    Args:
        index: The glossary.
        text: One word as it stands, or two with a space or hyphen between them.  In running
            text nothing is written apart: ask for a word with its hyphens.
        key: The folded text.

    """
    if not compounds.LEAST < len(key) <= compounds.LONGEST:
        return []
    ends = index.fronts(key)
    if not ends:
        return []
    borders = _borders(text)
    apart = " " in text
    if apart and len(borders) > 1:
        return []
    known = _KnownParts(index, text)
    best: list[Found] = []
    most = (0, False)
    for split in compounds.splits(key, known, ends):
        # "leerling-administratie": a space or hyphen must fall between the parts.
        if borders and len(split.front) not in borders:
            continue
        parts = _Parts(known, split, hyphen=bool(borders) and not apart)
        # "leerling auto" is no compound, "thuiszitters verzuim" with two terms may be one.
        # Vlaams-Brabant is a name, whatever Vlaams may be.
        if parts.single and (apart or _name(text)):
            continue
        if parts.rank > most:
            most = parts.rank
            best = parts.found(_WRITTEN_APART if apart else 0)
    return best


def heads(index: Compiled, word: str) -> Iterator[Folded]:
    """Return what may be the last part of a compound, the best first, folded.

    For suspended compounds: *leerplicht- en RMC-ambtenaren* holds leerplicht with the head
    of the other word, ambtenaren.  Whoever joins them must find the result in the glossary,
    which is what tells a good head from a poor one.

    Args:
        index: The glossary, whose terms are tried first.
        word: One word as it stands, in any case, with hyphens or without.

    """
    return (Folded(head) for _, head in _divisions(index, word))


def fronts(index: Compiled, word: str) -> Iterator[Folded]:
    """Return what may be the first part, with what links it, the best first, folded.

    The other way about: *kinderopvang en -onderwijs* holds kinder with onderwijs.

    Args:
        index: The glossary, whose terms are tried first.
        word: One word as it stands, in any case, with hyphens or without.

    """
    return (Folded(front) for front, _ in _divisions(index, word))


def _divisions(index: Compiled, word: str) -> Iterator[tuple[str, str]]:
    # Hyphens and marks that folding drops come on top, but not by the hundred.
    key = fold(word[: 4 * compounds.LONGEST])
    if not compounds.LEAST < len(key) <= compounds.LONGEST:
        return
    known = _KnownParts(index, word)
    places = dict.fromkeys(sorted(_borders(word), reverse=True))
    places.update((len(split.front), None) for split in compounds.splits(key, known))
    places.update((place, None) for place in compounds.places(key))
    yield from ((key[:place], key[place:]) for place in places)


def _name(text: str) -> bool:
    """Whether both sides of a hyphen are written as names: Noord-Holland, but RMC-Overleg."""
    sides = text.replace("‐", "-").replace("‑", "-").split("-")
    return len(sides) > 1 and all(side[:1].isupper() and side[1:2].islower() for side in sides)


def _borders(text: str) -> set[int]:
    """Return after how many folded letters a hyphen or space stands."""
    if text.isalpha():
        return set()
    return set(accumulate(len(word) for word in words(text)[:-1]))


class _KnownParts:
    """The words that may be part of one compound; called, it knows what may begin one."""

    def __init__(self, index: Compiled, text: str) -> None:
        self.index = index
        self._text = text
        self._terms: dict[str, tuple[FormEntry, ...]] = {}

    def __call__(self, word: str) -> bool:
        return (
            bool(self.terms(word))
            or word in compounds.FIRST_PARTS
            or (len(word) >= compounds.LEAST and self.index.known_word(Folded(word)))
        )

    def terms(self, word: str) -> tuple[FormEntry, ...]:
        """Return the Dutch terms that a part is a form of: *schoten* may be schot or schoot."""
        if word not in self._terms:
            forms = [form for form in self.index.forms(Folded(word)) if self._fits(form)]
            # The noun is meant where a verb has the same stem: verzuimcijfer.
            nouns = [form for form in forms if form.feature in _NOUN_PARTS]
            self._terms[word] = tuple(nouns or forms)
        return self._terms[word]

    def shown(self, word: str) -> str:
        """Return the dictionary form of a part, or the part as it stands."""
        terms = self.terms(word)
        return self.term(terms[0]).text if terms else word

    def term(self, form: FormEntry) -> Term:
        """Return the term that a form is one of."""
        return self.index.concept(form.concept).terms[form.language][form.term]

    def _fits(self, form: FormEntry) -> bool:
        if form.language != "nl" or " " in form.text:
            return False
        term = self.term(form)
        if term.part_of_speech == "verb":
            as_part = form.feature == "present" and len(form.text) >= _LEAST_STEM
        else:
            as_part = form.feature in _NOUN_PARTS
        # The plural of man may be lui, and *luister* is none of his.
        as_part = as_part and fold(form.text)[:1] == fold(term.text)[:1]
        return as_part and self._written(form.text, case_sensitive=term.case_sensitive)

    def _written(self, text: str, *, case_sensitive: bool) -> bool:
        """Whether a part is written as its term is: TLV-aanvraag, but snackbar."""
        if text.islower() and not case_sensitive:
            return True
        as_it_stands = self._text.startswith(text)
        if as_it_stands and self._text[len(text) : len(text) + 1] in _HYPHENS:
            return True
        if case_sensitive or sum(map(str.isupper, text)) > 1:
            return False
        # A name may be joined, *Oranjebelofte*; *asfalt* does not begin with As.
        return as_it_stands or len(text) >= compounds.LEAST


class _Parts:
    """The parts of a compound taken apart in one way that are terms."""

    def __init__(self, known: _KnownParts, split: Split, *, hyphen: bool) -> None:
        self._known = known
        self._split = split
        self._hyphen = hyphen
        self._letters = len(split.front) + len(split.head)
        self._modifiers, heads = known.terms(split.modifier), known.terms(split.head)
        # A short head would be a part of too many words: *zorg*, *raad*.
        self._heads = tuple(form for form in heads if len(form.text) >= compounds.LEAST)
        self._strength = self._judged(head_known=bool(heads))
        same = {(form.concept, form.term) for form in self._heads}
        if not self._strength or any((f.concept, f.term) in same for f in self._modifiers):
            # "verzuimverzuim" is a slip.
            self._modifiers = self._heads = ()

    @property
    def rank(self) -> tuple[int, bool]:
        """How many letters are those of terms, and whether the rest is a frequent word."""
        sides = (self._heads[:1], self._modifiers[:1])
        letters = sum(len(self._known.term(form).text) for side in sides for form in side)
        head = self._split.head
        # *ouderschapsplan* is no ouder with a schapsplan.
        return letters, letters > 0 and compounds.frequent_head(head) == len(head)

    @property
    def single(self) -> bool:
        """Whether only one part is a term."""
        return not (self._heads and self._modifiers)

    def found(self, less: int) -> list[Found]:
        """Return the terms with their scores, each score less by a number."""
        known, split = self._known, self._split
        if self.single:
            of_head, of_modifier = _ONLY_HEAD, self._alone()
        else:
            lengths = [len(known.term(side[0]).text) for side in (self._heads, self._modifiers)]
            # The head says more where both are equally long.
            of_head, of_modifier = _LONGER, _SHORTER
            if lengths[0] < lengths[1]:
                of_head, of_modifier = of_modifier, of_head
        named = Compound(known.shown(split.modifier), known.shown(split.head))
        # The head carries the number of the whole: *basisschoolleerlingen*.
        border = len(split.front)
        before, behind = (None, None) if self.single else ((0, border), (border, self._letters))
        heads = [
            Found(f.concept, "nl", f.term, "compound", of_head - less, f.feature, named, behind)
            for f in self._heads
        ]
        return heads + [
            Found(f.concept, "nl", f.term, "compound", of_modifier - less, "base", named, before)
            for f in self._modifiers
        ]

    def _judged(self, *, head_known: bool) -> Strength:
        if self._hyphen or not self._modifiers:
            return 3
        return compounds.strength(self._split, self._base(), head_known=head_known)

    def _alone(self) -> int:
        if self._hyphen or not self._modifiers or len(self._base()) >= compounds.LEAST:
            return _ONLY_MODIFIER
        return _SHORT_MODIFIER[self._strength]

    def _base(self) -> str:
        return fold(self._known.term(self._modifiers[0]).text)
