"""Parts of speech in word lists: what they are called, and what two terms show of theirs."""

import re
from collections.abc import Sequence

from insaterms.model import PartOfSpeech
from insaterms.text.dutch_verbs import is_infinitive

__all__ = ["are_verbs", "part_of_speech", "without_to"]

_NAMES: dict[PartOfSpeech, str] = {
    "noun": "noun|n|nn|subst|substantive|substantief|zelfstandig naamwoord|zelfst naamwoord|znw|zn",
    "proper noun": "proper noun|proper name|name|propn|pn|eigennaam|naam",
    "verb": "verb|v|vb|vi|vt|phrasal verb|werkwoord|ww|wkw",
    "adjective": "adjective|adj|a|adjectief|bijvoeglijk naamwoord|bijv naamwoord|bnw|bn",
    "adverb": "adverb|adv|bijwoord|bw|bijw",
    # What has no other forms.
    "other": "other|x|preposition|pronoun|conjunction|interjection|phrase"
    "|overig|anders|voorzetsel|voornaamwoord|voegwoord|tussenwerpsel|uitdrukking",
}
_PARTS = {name: part for part, names in _NAMES.items() for name in names.split("|")}

_TO = re.compile(r"to (?=.)", re.IGNORECASE)
# "voldoen aan", "zich houden aan": a preposition may follow the infinitive.
_PREPOSITIONS = frozenset("aan bij door in met naar om op over tegen tot uit van voor".split())


def part_of_speech(name: str) -> PartOfSpeech | None:
    """Return the part of speech that a name means; None where it is not known.

    Capitals, full stops, brackets around it and whether its words are parted by blanks,
    hyphens or underscores make no difference: "ww.", "(v)", "Proper-Noun".
    """
    words = name.casefold().replace(".", " ").replace("-", " ").replace("_", " ")
    return _PARTS.get(" ".join(words.strip("()[] ").split()))


def without_to(term: str) -> str:
    """Return an English term without the "to" of an infinitive; "to" alone stays."""
    found = _TO.match(term)
    return term[found.end() :] if found else term


def are_verbs(dutch: Sequence[str], english: Sequence[str]) -> tuple[list[bool], list[bool]]:
    """Return which of the terms of one concept are verbs, as far as they show it.

    They do where an English "to" stands beside a Dutch infinitive, or beside nothing:
    "to date" for "tot nu toe" is no verb.  A "to" with the first English term is for all
    of them: "to play truant", "skip school".
    """
    marked = [without_to(term) != term for term in english]
    infinitives = [_is_infinitive(term) for term in dutch]
    if not any(marked) or (dutch and not any(infinitives)):
        return [False] * len(dutch), [False] * len(english)
    return infinitives, [marked[0] or to for to in marked]


def _is_infinitive(term: str) -> bool:
    """Whether a Dutch term can end in an infinitive: zich ziek melden, voldoen aan (een eis)."""
    words = term.partition(" (")[0].casefold().split()
    while len(words) > 1 and words[-1] in _PREPOSITIONS:
        words.pop()
    return bool(words) and is_infinitive(words[-1])
