"""How well a Dutch and an English phrase go together, word by word.

No dictionary has the words of a name that somebody has made up, so several weak signs
are added: words that a small vocabulary has, words that look alike (*Autism*, *Autisme*),
names and numbers that stay as they are, and how much is left over on either side.
"""

import re
import unicodedata
from functools import lru_cache

from insaterms.harvesting.vocabulary import VOCABULARY

__all__ = ["alike_in_kind", "is_action", "renders", "units"]

# Spelling that differs between two languages which borrow from the same ones.
_SPELLINGS = (
    ("sch", "sk"), ("ph", "f"), ("th", "t"), ("ck", "k"), ("c", "k"), ("q", "k"), ("x", "ks"),
    ("y", "i"), ("z", "s"), ("v", "f"), ("ou", "u"), ("oe", "u"),
)  # fmt: skip
_DOUBLED = re.compile(r"([a-z])\1")
_PARTS = re.compile(r"[-/‐‑]")
# From so many equal letters at the beginning on, two words may be one: *congress*, *congres*.
_LEAST_ALIKE = 4
_LONGEST = 40


@lru_cache(maxsize=20_000)
def renders(english: str, dutch: str) -> bool:
    """Whether an English word is rendered by a Dutch one, or by a part of it.

    Args:
        english: A word in lower case.
        dutch: A word in lower case.

    """
    if english == dutch:
        return True
    if len(english) > _LONGEST or len(dutch) > 2 * _LONGEST or english.isdigit():
        return False
    plain = _plain(dutch)
    for part in _PARTS.split(english):
        for stem in _stems(part):
            for word in VOCABULARY.get(stem, ()):
                if word == dutch or (len(word) >= _LEAST_ALIKE and word in dutch):
                    return True
                # A short word may begin a compound (*wetsvoorstel*) or end one (*raadslid*).
                long = len(word) == 3 and len(dutch) > 5  # noqa: PLR2004
                if long and (dutch.startswith(word) or dutch.endswith(word)):
                    return True
        if _alike(_plain(part), plain):
            return True
    return False


def units(dutch: str) -> int:
    """Return about how many English words a Dutch word stands for: a compound for several."""
    least = 2 if _is_compound(dutch.lower()) else 1
    return max(least, min(5, round(len(dutch) / 7)))


@lru_cache(maxsize=20_000)
def _is_compound(dutch: str) -> bool:
    """Whether a word ends with another that the vocabulary has: *meidenwerk*, *leesclub*."""
    if dutch in _DUTCH:
        return False
    long = range(_LEAST_ALIKE, min(len(dutch), _LONGEST) - _LEAST_ALIKE + 1)
    return any(dutch[-size:] in _DUTCH for size in long)


_DUTCH = frozenset(
    word for words in VOCABULARY.values() for word in words if len(word) >= _LEAST_ALIKE
)
_PEOPLE = re.compile(
    r"(?:[a-z]{3}(?:ers?|aars?|aren|isten?|ist|eurs?|oren|ors?)|ouders?|kind|kinderen|jongeren?|"
    r"leerling(?:en)?|mensen|student(?:en|s)?|docent(?:en)?|coach(?:es)?|youth|people|"
    r"child(?:ren)?|pupils?|parents?|persons?|staff|adults?|professionals?|adolescents?|"
    r"ambtena(?:ar|ren))$"
)
_ABSTRACT = re.compile(
    r"(?:isme?|heid|heden|ings?|ingen|tie|ties|schap|zorg|onderwijs|recht|plicht|verzuim|beleid|"
    r"ness|ity|ities|tions?|ments?|ances?|ences?|ship|care|education|rights?|duty|policy|work)$"
)


@lru_cache(maxsize=20_000)
def alike_in_kind(head: str, other: str) -> float:
    """Return what speaks for two phrases by what they are about: people, or something else.

    *thuiszitters* are people: they are *youth with absenteeism* and no *absenteeism*.

    Args:
        head: The word that says what one phrase is about, in lower case.
        other: That of the other phrase.

    """
    people = _PEOPLE.search(head[-_LONGEST:]), _PEOPLE.search(other[-_LONGEST:])
    if all(people):
        return 0.8
    if people[1] and _ABSTRACT.search(head[-_LONGEST:]):
        return -1.0
    return -1.0 if people[0] and _ABSTRACT.search(other[-_LONGEST:]) else 0.0


_ACTION = re.compile(r"(?:dracht|ing|tie|gang|name|loop|bouw|en)$")


def is_action(head: str) -> bool:
    """Whether a Dutch word looks like what somebody does: *overdracht*, *voorlezen*."""
    return _ACTION.search(head[-_LONGEST:]) is not None


def _stems(word: str) -> list[str]:
    word = word.removesuffix("'s").removesuffix("'")
    found = [word]
    if word.endswith("ies"):
        found.append(word[:-3] + "y")
    if word.endswith("es"):
        found.append(word[:-2])
    if word.endswith("s"):
        found.append(word[:-1])
    if word.endswith("ness"):
        found += [word[:-4], word[:-5] + "y"]
    for ending in ("ing", "ed"):
        if word.endswith(ending):
            stem = word.removesuffix(ending)
            found += [stem, stem + "e"]
            if stem[-1:] == stem[-2:-1]:
                found.append(stem[:-1])
    return found


@lru_cache(maxsize=20_000)
def _plain(word: str) -> str:
    """Return a word as both languages would spell it: *psychiatrie* → psikiatrie."""
    decomposed = unicodedata.normalize("NFKD", word)
    word = "".join(c for c in decomposed if c.isascii() and c.isalnum())
    for written, spoken in _SPELLINGS:
        word = word.replace(written, spoken)
    return _DOUBLED.sub(r"\1", word)


def _alike(english: str, dutch: str) -> bool:
    shared = 0
    for one, other in zip(english, dutch, strict=False):
        if one != other:
            break
        shared += 1
    least = min(len(english), len(dutch))
    if shared >= _LEAST_ALIKE and shared >= 0.7 * least:
        return True
    # A borrowed word inside a compound: *coordinator* in *dorpssportcoördinator*.
    core = english.removesuffix("s")
    return len(core) >= 5 and core in dutch  # noqa: PLR2004 -- shorter ones stand anywhere
