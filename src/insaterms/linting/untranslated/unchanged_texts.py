"""Whether a text that stands unchanged in its translation should have been translated.

Most that stay the same do so rightly: names, loan words, *Status*, *Debian*.  That a word is
English by its letters says little, so a text counts as left over on one of these grounds only:

- it is a sentence or a part of one: words of grammar of its language, and beside them a word
  in small letters that is of the same language ("Call to this number is not possible");
- the file itself shows that its words are translated: in other messages they are not kept
  ("Danish translation", where *translation* is *vertaling* 28 times);
- on a page, a phrase of plain words ("Report absence early"), since prose has fewer names than
  a program has.

A short text with a word that the rest of the file keeps as well is left alone.
"""

import re
from collections import Counter
from collections.abc import Iterable

from msgspec import Struct

from insaterms.linting.documents.texts import Pair
from insaterms.linting.language.weighing import SIGN
from insaterms.linting.untranslated.exempt import prose_of, stays_the_same, words_of
from insaterms.model import Language
from insaterms.text.language import Clue, Known, clues, identify, lean
from insaterms.text.language_words import GRAMMAR, USUAL

__all__ = [
    "Habits",
    "Suspect",
    "Unchanged",
    "is_left_over",
    "is_of_both",
    "suspect_of",
    "unchanged_of",
]

# Log-odds of a text from which on nobody doubts its language, with words of grammar; and of a
# word, or a phrase of plain words.
_SENTENCE, _PHRASE, _WORD_LEAN = 3.5, 2.5, 1.5
# A word of grammar that says so much is not one that both languages have.
_PLAIN = 1.0
_PHRASE_WORDS = 2
# In a text of more words one that is kept elsewhere is of no account.
_SHORT_TEXT = 8
# Words of fewer letters are articles and the like.
_SHORT_WORD = 3
# A word must have been translated so often, and kept in one of so many at most.
_TRANSLATED, _SELDOM = 3, 4
# The same for a word that only its letters tell from one of the other language.
_OFTEN = 8
_BRACKETS = re.compile(r"\([^()]*\)|\[[^][]*\]")
_ENDS = (".", "!", "?")


class Unchanged(Struct, frozen=True, gc=False):
    """A pair whose translation is its source.

    Attributes:
        pair: The pair.
        prose: What of the text is prose.

    """

    pair: Pair
    prose: str


class Suspect(Struct, frozen=True, gc=False):
    """An unchanged text that is in the language of its source, by its own words.

    Attributes:
        unchanged: The text.
        content: Its words but for those of grammar, in small letters.
        plain: Those of them that stand in small letters and are of its language.
        usual: Those that everybody knows to be of its language.
        is_short: Whether it has few words.
        is_sentence: Whether its grammar says enough.

    """

    unchanged: Unchanged
    content: frozenset[str]
    plain: frozenset[str]
    usual: frozenset[str]
    is_short: bool
    is_sentence: bool


class Habits:
    """What becomes of words in the other translations of a file.

    Attributes:
        seen: How many texts with a translation of their own have each word.
        kept: How many of these translations have it too.

    """

    def __init__(self, pairs: Iterable[Pair], suspects: Iterable[Suspect]) -> None:
        """Count the words of some texts in all the others."""
        self.seen: Counter[str] = Counter()
        self.kept: Counter[str] = Counter()
        wanted = frozenset[str]().union(*(each.content for each in suspects))
        if not wanted:
            return
        for pair in pairs:
            source, target = pair.source.text, pair.target.text
            if not target or source == target:
                continue
            own = wanted.intersection(words_of(source.lower()))
            if own:
                target = target.lower()
                self.seen.update(own)
                self.kept.update([word for word in own if word in target])

    def keeps(self, word: str) -> bool:
        """Tell whether a word stays as it is in half of the translations, or more."""
        seen = self.seen[word]
        return seen > 1 and 2 * self.kept[word] >= seen

    def translates(self, word: str, times: int) -> bool:
        """Tell whether a word is mostly translated, at least so many times."""
        seen = self.seen[word]
        return seen >= times and _SELDOM * self.kept[word] <= seen

    def objects_to(self, word: str) -> bool:
        """Tell whether a word stays too often to be taken for one that is translated."""
        return _SELDOM * self.kept[word] > self.seen[word]


def suspect_of(each: Unchanged, language: Language, known: Known) -> Suspect | None:
    """Return what the words of a text say; None where it is not surely in a language.

    Args:
        each: The text.
        language: The language that it is in, so its file says.
        known: Mostly the glossary, which knows names that are the same in both languages.

    """
    text = _BRACKETS.sub(" ", each.prose) if "(" in each.prose or "[" in each.prose else each.prose
    words = words_of(text)
    small = {word for word in words if word.islower() and len(word) > _SHORT_WORD}
    prose = small - GRAMMAR.keys()
    if not small and len(words) > 1 and words[0].istitle() and " ".join(words[1:]).islower():
        # *Show all* begins with a capital as any label does; *Institute of Physics* is a name.
        small = {words[0].lower()} & USUAL.keys()
    if len(words) < _PHRASE_WORDS or not small or identify(text, known) != language:
        return None
    sign = SIGN[language]
    found = clues(text)
    weight = sign * lean(text)
    grammatical = any(each.kind == "grammar" and sign * each.weight >= _PLAIN for each in found)
    is_sentence = grammatical and weight >= _SENTENCE and len(words) > _PHRASE_WORDS and bool(prose)
    plain = small & {clue.word for clue in found if _says(clue, sign)}
    if not is_sentence and (weight < _PHRASE or not plain):
        return None
    return Suspect(
        each,
        frozenset(
            word.lower()
            for word in words
            if len(word) >= _SHORT_WORD and word.lower() not in GRAMMAR
        ),
        frozenset(plain),
        frozenset(clue.word for clue in found if clue.kind == "usual"),
        len(words) < _SHORT_TEXT,
        is_sentence,
    )


def is_left_over(suspect: Suspect, habits: Habits, *, on_page: bool) -> bool:
    """Tell whether a text should have been translated.

    Args:
        suspect: The text.
        habits: What becomes of its words elsewhere in the file.
        on_page: Whether it stands on a page.

    """
    # In a sentence *school* tells nothing, which both languages have; *bar* in *Status bar* does.
    is_whole = suspect.is_sentence and (on_page or suspect.unchanged.prose.endswith(_ENDS))
    if suspect.is_short and any(map(habits.keeps, suspect.plain if is_whole else suspect.content)):
        return False
    if suspect.is_sentence or on_page:
        return True
    message = suspect.unchanged.pair.message
    if message is not None and message.plural is not None:
        return True  # *%d pupils selected*: what has a number and a plural is no name
    return not any(map(habits.objects_to, suspect.content)) and any(
        habits.translates(word, _TRANSLATED if word in suspect.usual else _OFTEN)
        for word in suspect.plain
    )


def is_of_both(prose: str) -> bool:
    """Tell whether a text is one word that is Dutch and English: *Student*, *Training*.

    That the glossary has it in one of them only does not say that it must be translated.
    """
    return USUAL.get(prose.lower()) == 0


def _says(clue: Clue, sign: int) -> bool:
    return clue.kind in {"usual", "letters"} and sign * clue.weight >= _WORD_LEAN


def unchanged_of(pairs: Iterable[Pair], same: frozenset[str]) -> list[Unchanged]:
    """Return the pairs whose translation is their source, but for what stays as it is."""
    found = []
    for pair in pairs:
        source, target = pair.source.text, pair.target.text
        if not source or not (source == target or source.strip() == target.strip()):
            continue
        if pair.message is not None and pair.message.fuzzy:
            continue
        prose = prose_of(source)
        if not stays_the_same(prose, same):
            found.append(Unchanged(pair, prose))
    return found
