"""Taking Dutch compounds apart, from the words that are known.

A list of all Dutch words would be heavy and would not hold the words of a field; so
the glossary itself is the list.  A known term at the front with any plausible rest is a
compound (*thuiszittersproblematiek*); a known term at the end is one only behind a known
word, since *ouder* ends *aandeelhouder* and two hundred other words.

How much the rest must be like a word depends on the term: *onderwijs* begins hardly
anything but compounds, *jaar* needs a good word behind it, *ei* a long one.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Literal, NamedTuple

from insaterms.text.compound_tables import (
    DERIVED_ENDINGS,
    DERIVING,
    FIRST_PARTS,
    FREQUENT_HEADS,
    HALF_PARTICLES,
    PARTICLES,
    SHORT_DERIVED,
    SHORT_HEADS,
    TAKES_S,
    WHOLE_WORDS,
)

__all__ = [
    "FIRST_PARTS",
    "LEAST",
    "LONGEST",
    "Split",
    "Strength",
    "frequent_head",
    "places",
    "plausible_word",
    "splits",
    "strength",
]

# Shorter terms begin and end too many words by chance (*om* in *omgang*).
LEAST = 5
# A longer word is no compound that anybody writes, and trying it takes time by its square.
LONGEST = 60
# So long a first part is no accident, whatever follows it.
_SURE = 8

Strength = Literal[0, 1, 2, 3]

_VOWELS = frozenset("aeiouy")
# The consonants that a Dutch word may begin with, two or more of them.
_ONSETS = frozenset(
    "bl br ch chl chr cl cr dj dr dw fj fl fr gh gl gn gr kl kn kr kw ph pl pr ps rh sc sch "
    "schr scr sf sh sj sk skl sl sm sn sp spl spr st str sw th thr tj tr ts tw vl vr wh wr "
    "zw".split()
)
# The consonants that stand behind each other within a Dutch word as often as between two:
# *kamp* and *minder*, where *voetbal* and *jaarcijfer* have a seam.
_WITHIN = {
    "b": "bdjlrst",
    "d": "djr",
    "f": "dfhjlst",
    "g": "ghnr",
    "k": "jkt",
    "l": "djlt",
    "m": "mp",
    "n": "cdgnqt",
    "p": "jlnprt",
    "r": "dkmnrtxz",
    "s": "cst",
    "t": "jrt",
}
_ENDING_HEADS = FREQUENT_HEADS | SHORT_HEADS
_HARD = {"v": "f", "z": "s"}
# Where a word with an er joins: kinderopvang, eierschaal, volkerenrecht.
_TAKES_ER = frozenset("been ei goed hoen kind lied rund volk".split())


class Split(NamedTuple):
    """One way to take a word apart.

    Attributes:
        front: The first part with its linking element, as it stands.
        modifier: The first part without it.
        head: The rest.

    """

    front: str
    modifier: str
    head: str


def splits(
    key: str, known: Callable[[str], bool], ends: Sequence[int] | None = None
) -> Iterator[Split]:
    """Return the ways to take a folded word apart, the longest first part first.

    Args:
        key: The folded word.  One of more than `LONGEST` letters has no parts, nor has one
            that is a word of its own: *ziekenhuis*.
        known: Tells whether a folded text is a word that may begin a compound.
        ends: Where such a word may end, rising; None means anywhere.

    """
    if len(key) > LONGEST or ends == [] or not WHOLE_WORDS.isdisjoint(_singulars(key)):
        return
    found = []
    for end in reversed(range(2, len(key) - 2) if ends is None else ends):
        modifier = key[:end]
        if not known(modifier):
            continue
        for linking in _linking(modifier, key[end : end + 3]):
            place = end + len(linking)
            head = key[place:]
            if linking == "s" and _needs_s(modifier, head):
                continue
            if linking == "e" and head[:1] == "r":
                continue  # -er is an ending: heks-erij
            # *verschil* is no vers with a word behind it
            if plausible_word(head) and not (key[place - 1] == "s" and head[:2] == "ch"):
                found.append((-place, len(linking), Split(key[:place], modifier, head)))
    found.sort()
    yield from (split for _, _, split in found)


def places(key: str) -> Iterator[int]:
    """Return where the last part of a folded word may begin, the longest last part first."""
    return (place for place in range(2, len(key) - 2) if plausible_word(key[place:]))


def plausible_word(text: str) -> bool:
    """Whether a rest can be a word of its own: it begins like one and is no suffix or ending."""
    if len(text) < 4:  # three letters are mostly an ending: thuiszit-ier
        return text in SHORT_HEADS
    if text in DERIVING:
        return False
    for place, letter in enumerate(text[:5]):
        if letter in _VOWELS:
            return place < 2 or text[:place] in _ONSETS
    return False


def frequent_head(text: str) -> int:
    """Return how many letters of a folded word are a word that ends many compounds.

    *beleid*, *plannen* and *bouwplan* have one; 0 if there is none.
    """
    for start in range(max(0, len(text) - 14), len(text) - 3):
        if start in {1, 2} or (start and _VOWELS.isdisjoint(text[:start])):
            continue  # "wplan" is no word before which something stands
        if not _ENDING_HEADS.isdisjoint(_singulars(text[start:])):
            return len(text) - start
    return 3 if text in SHORT_HEADS else 0


def strength(split: Split, base: str, *, head_known: bool = False) -> Strength:
    """Return how likely a known word and a rest are a compound: 0 not, 3 surely.

    Args:
        split: How the word is taken apart; `plausible_word` holds for its head.
        base: The dictionary form of the first part, folded: kip in kippenhok.
        head_known: Whether the head is itself a known word.

    """
    length, head = len(base), split.head
    frequent = frequent_head(head)
    whole = head_known or frequent == len(head)
    if base in PARTICLES or (base in HALF_PARTICLES and not whole):
        return 0
    if length < 3:
        return 1 if frequent == len(head) > 8 else 0
    if length >= LEAST:
        supported = whole or frequent > 0
        return 3 if supported else 2 if length >= _SURE or not _derived(head) else 0
    if whole:
        return 2
    if _derived(head) and not frequent:
        return 0
    return _short(split, length, supported=frequent > 0)


def _short(split: Split, length: int, *, supported: bool) -> Strength:
    """Judge a short first part by the letters on both sides of the seam."""
    before, head = split.front[-1], split.head
    if split.front == split.modifier + "er" and len(head) > 3:
        return 1  # kinder-editie: few words take the link
    if before in "io":  # biodiesel, minigolfbaan
        return 1 if len(head) > 5 else 0
    # *kippenren* shows by the link that the first part is a word.
    if supported or split.front.endswith("en"):
        return 0 if not _seam(before, head[0]) else 2 if supported and length == 4 else 1
    return 0


def _derived(head: str) -> bool:
    """Whether a rest ends like an adjective or a verb, or is too short for its ending."""
    if head.endswith(DERIVED_ENDINGS):
        return True
    singular = head[:-2] if head.endswith(("ingen", "teiten")) else head
    if len(singular) < 7 and singular.endswith(SHORT_DERIVED):
        return True
    return head.startswith("ge") and head.endswith(("d", "t", "de", "te", "den", "ten"))


def _seam(before: str, after: str) -> bool:
    """Whether two letters meet where words are joined rather than within a word."""
    return before in _WITHIN and after not in _VOWELS and after not in _WITHIN[before]


def _linking(modifier: str, rest: str) -> Iterator[str]:
    """Return what may link a first part to what follows: leerling-en-raad."""
    yield ""
    for linking in ("s", "en", "e", "n"):
        if rest.startswith(linking):
            yield linking
    if _doubles(modifier) and rest[:2] == modifier[-1] + "e":  # zon-ne-schijn
        yield rest[:2]
        if rest[2:] == "n":
            yield rest
    if modifier in _TAKES_ER and rest[:2] == "er":
        yield "er"


def _doubles(word: str) -> bool:
    """Whether the last consonant is doubled before an e: zon, but not school or richting."""
    return len(word) > 2 and [letter in _VOWELS for letter in word[-3:]] == [False, True, False]


def _needs_s(modifier: str, head: str) -> bool:
    """Whether an s belongs to the last part: leerplicht-spreekuur, not leerplichts-preekuur."""
    if modifier.endswith(TAKES_S) or head[0] not in "aeiouyptlnmwc":
        return False
    return frequent_head(head) < len(head) or len(head) < 4


def _singulars(text: str) -> Iterator[str]:
    """Return what a word may be the plural or diminutive of, by its letters alone."""
    yield text
    if text.endswith("s"):
        text = text[:-1]
        yield text
    if text.endswith(("tje", "pje")):
        yield text[:-3]
    if text.endswith("je"):
        yield text[:-2]
    if text.endswith("en") and len(text) > 4:
        stem = text[:-2]
        yield stem
        yield text[:-1]  # ziekte-n
        if stem[-1] == stem[-2]:
            yield stem[:-1]  # plan-nen
        # scho-len has one o for school's two, brie-ven a v for the f of brief.
        hard = stem[:-1] + _HARD.get(stem[-1], stem[-1])
        yield hard
        if stem[-2] in "aeou":
            yield hard[:-1] + hard[-2:]
