"""What part each word plays where it stands: *support* is a verb behind *schools* only."""

from collections.abc import Sequence

from insaterms.harvesting.fits import Measured
from insaterms.harvesting.renderings import is_action
from insaterms.harvesting.vocabulary import VOCABULARY
from insaterms.harvesting.words import Word, WordClass, class_of
from insaterms.model import Language

__all__ = ["roles"]

# Verbs that are nouns as well: *intensive support*, *social work*.
_NOUN_VERBS = frozenset(
    "support help work need use study call form fund vote run start experience visit promise "
    "lead report plan monitor measure check train grant show set meeting working teaching "
    "reading writing running offering training face hold keep makes read return account werk "
    "start steun werken leven zijn lezen schrijven".split()
)

# Plurals that stand before another noun all the same: *sports council*.
_PLURAL_MODIFIERS = frozenset(
    "sports services rights needs arts parents news means series goods works sales careers "
    "savings skills drugs communications operations games customs systems benefits grants "
    "resources affairs relations sciences studies statistics schools women men girls boys".split()
)

# Behind these an unknown word may be a verb.
_BEFORE_VERB = frozenset(
    "can cannot could do does did may might must shall should will would i you he she we they "
    "who".split()
)


def roles(
    words: Sequence[Word], gloss: Measured, found: Sequence[Sequence[int]], language: Language
) -> tuple[list[WordClass], set[int]]:
    """Return the class of each word, and which words join a gerund to its object.

    Args:
        words: The words before a gloss.
        gloss: The gloss.
        found: Which words of the gloss render each word, by number.
        language: The language of the words.

    """
    read = _Roles(words, gloss, found, language)
    if language == "en":
        read.find_verbs()
        read.find_gerunds()
    return read.kinds, read.of_gerunds


class _Roles:
    """The words before one gloss, and their classes so far."""

    def __init__(
        self,
        words: Sequence[Word],
        gloss: Measured,
        found: Sequence[Sequence[int]],
        language: Language,
    ) -> None:
        self._words = words
        self._gloss = gloss
        self._found = found
        self._language = language
        self.kinds = [self._kind(number) for number in range(len(words))]
        self.of_gerunds: set[int] = set()

    def _kind(self, number: int) -> WordClass:
        """Return the class of a word; *support* is a verb behind *schools* and *to* only."""
        word = self._words[number]
        kind = class_of(word, self._language)
        if kind == "verb" and self._is_attribute(number):
            return "content"
        if kind != "verb" or number == 0 or word.lower not in _NOUN_VERBS:
            return kind
        before = self._words[number - 1]
        earlier = class_of(before, self._language)
        if earlier in {"article", "determiner"}:
            return "content"
        if earlier == "content":
            plural = self._language == "en" and _is_plural(before)
            return kind if before.capital or plural else "content"
        if earlier == "verb" and before.lower not in _BEFORE_VERB:
            # *may receive help*
            return "content"
        return "content" if earlier in {"inner", "joint"} and before.lower != "to" else kind

    def _is_attribute(self, number: int) -> bool:
        """Whether the gloss has a word as well, before another: *open club*, *open vereniging*."""
        word = self._words[number]
        both = any(word.lower == each.lower for each in self._gloss.words[:-1])
        return both and number + 1 < len(self._words) and not self._words[number + 1].gap.strip()

    def find_verbs(self) -> None:
        """Take a plural before another noun for a verb, or for the subject before one.

        English puts no plural before a noun: *the province subsidises village halls*,
        *municipalities employ officers*.
        """
        for number in range(len(self._words) - 1):
            word, after = self._words[number : number + 2]
            if not self._may_be_verb(number):
                continue
            if number and self._words[number - 1].lower in _BEFORE_VERB:
                # *a family can choose*
                self.kinds[number] = "verb"
            if self.kinds[number] == "verb" or not _is_plural(word):
                continue
            if self.kinds[number + 1] != "content" or after.capital or after.gap.strip():
                continue
            before = self.kinds[number - 1] if number else ""
            agent = word.lower.endswith("ers") and word.lower.removesuffix("s") in VOCABULARY
            if before == "content" and not agent and not _is_plural(self._words[number - 1]):
                self.kinds[number] = "verb"
            elif number + 2 < len(self._words) and self._may_be_verb(number + 1):
                self.kinds[number + 1] = "verb"

    def find_gerunds(self) -> None:
        """Mark what joins a gerund to its object: *handing over the file*, if that is an act."""
        if not is_action(self._gloss.head):
            return
        for number in range(2, len(self._words)):
            if self.kinds[number] != "content" or self.kinds[number - 1] != "article":
                continue
            particle = number > 2 and self.kinds[number - 2] in {"governing", "adverb", "inner"}  # noqa: PLR2004
            gerund = number - 2 - particle
            if self._words[gerund].lower.endswith("ing") and self.kinds[gerund] == "content":
                self.of_gerunds.update(range(gerund + 1, number))

    def _may_be_verb(self, number: int) -> bool:
        """Whether an unknown word could be a verb: nothing in the gloss renders it."""
        word = self._words[number]
        plain = not word.capital or number == 0
        return self.kinds[number] == "content" and plain and not self._found[number]


def _is_plural(word: Word) -> bool:
    """Whether an English word looks like a plural, or like a verb behind a singular."""
    lower = word.lower
    ends = lower.endswith("s") and not lower.endswith(("ss", "us", "is", "'s", "ics"))
    return ends and len(lower) > 3 and lower not in _PLURAL_MODIFIERS  # noqa: PLR2004
