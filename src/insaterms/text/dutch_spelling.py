"""How Dutch spells a stem when an ending that begins with e follows it, or is taken off.

The rules are those of the Leidraad of the Woordenlijst Nederlandse Taal (Taalunie):
open and closed syllables, final v and z, the diaeresis.
"""

from typing import TypeVar

__all__ = [
    "VOWELS",
    "add_e",
    "as_written",
    "ending_in",
    "is_acronym",
    "lower_same_length",
    "stems",
    "syllables",
]

_Value = TypeVar("_Value")

VOWELS = frozenset("aeiouyàáâäãåèéêëìíîïòóôöõùúûüý")
_SHORT = frozenset("aeiouàáâäèéêëìíîïòóôöùúûü")
_DIAERESIS = frozenset("ëïöüä")
_DOUBLED = frozenset({"aa", "ee", "oo", "uu", "ëe"})

# Two letters, one long vowel or diphthong: nothing is doubled after them (boek => boeken).
# `ea` and `oa` are English (team, coach); `io`, `iu` and `eo` are two syllables.
_DIGRAPHS = frozenset(
    {"ie", "oe", "eu", "ui", "ou", "au", "ei", "ai", "oi", "ea", "oa", "oû", "ïe"}
)

# Two vowels side by side, two syllables: radio, stadion.
_HIATUS = frozenset({"ia", "io", "iu", "eo", "ua", "uo", "ii"})

# Written like words, but spelt out.
_ACRONYMS = frozenset({"vve", "opp", "avg", "abc", "ots", "isk"})

# Never doubled: vrouw => vrouwen, fax => faxen.
_UNDOUBLED = frozenset("wxjhqyçñ")

# Unstressed syllables that end in one consonant (regel, adem, teken, letter, bezig, leeuwerik).
_UNSTRESSED = ("el", "em", "en", "er", "ig", "erik", "elik", "havik", "monnik", "perzik")

# f and s stay voiceless after a long vowel in these (fotograaf => fotografen, eis => eisen).
_VOICELESS = (
    "graaf", "soof", "troof", "sylf", "kruis", "eis", "kous", "saus", "paus", "haus", "struis",
    "fluis", "menuis", "kuis", "heus", "hees", "chaos", "pruis", "pancreas", "applaus", "kies",
)  # fmt: skip
_VOICED = (
    "reis", "paleis", "peis", "leis", "vleis", "burggraaf", "markgraaf", "landgraaf", "dijkgraaf",
    "paltsgraaf", "wijskies", "tandkies", "melkkies",
)  # fmt: skip
# After n, l, r and m an s is voiceless (mens => mensen, koers => koersen), but for these.
_VOICED_CLUSTERS = (
    "gans", "grens", "lens", "trens", "dons", "spons", "hals", "pels", "laars", "beurs", "baars",
    "vaars", "vers", "gems", "cijns", "brems", "gors",
)  # fmt: skip
_VOICELESS_CLUSTERS = ("kaars", "convers", "univers", "divers", "pervers", "balans", "paars")


def syllables(word: str) -> int:
    """How many groups of vowels the lower-case `word` has; a diaeresis begins one.

    So does a vowel behind the y of *rayon* or the i of *goeierd*.
    """
    count = 0
    before = earlier = " "
    for letter in word:
        if letter in VOWELS and (
            before not in VOWELS
            or letter in _DIAERESIS
            or before + letter in _HIATUS
            or (before in "iy" and earlier in "aeou" and letter in "aeo")
        ):
            count += 1
        earlier, before = before, letter
    return count


def lower_same_length(text: str) -> str:
    """Lower-case `text`, unless that would move its letters (İ becomes two)."""
    lower = text.lower()
    return lower if len(lower) == len(text) else text


def as_written(word: str, form: str) -> str:
    """`form`, made from lower case, with the letters of `word` as far as both agree."""
    lower = lower_same_length(word)
    if lower == word:
        return form
    same = 0
    for left, right in zip(lower, form, strict=False):
        if left != right:
            break
        same += 1
    return word[:same] + form[same:]


def is_acronym(word: str) -> bool:
    """Whether the word is spelt out, or written in capitals: GGZ, swv, pc, OPP."""
    if len(word) < 2 or not word.isalpha():
        return False
    return (
        word.isupper()
        or word in _ACRONYMS
        or (len(word) <= 5 and VOWELS.isdisjoint(word) and word.islower())
    )


def ending_in(word: str, table: dict[str, _Value], longest: int = 14) -> tuple[str, _Value] | None:
    """The longest entry of `table` that `word` ends in, split from what stands before it."""
    for start in range(max(0, len(word) - longest), len(word)):
        found = table.get(word[start:])
        if found is not None:
            return word[:start], found
    return None


def _is_unstressed(word: str) -> bool:
    """Whether the last syllable of the lower-case `word` is one whose consonant isn't doubled."""
    return word.endswith(_UNSTRESSED) and syllables(word) > 1


def add_e(word: str, *, unstressed: bool | None = None) -> str:
    """`word` as it is spelt before an e: school => schol-, man => mann-, huis => huiz-.

    Args:
        word: A lower-case word that ends in a consonant; anything else comes back unchanged.
        unstressed: Whether the last syllable is unstressed (regel); None guesses.

    """
    last = word[-1:]
    vowel = word[-2:-1]
    if not last.isalpha() or last in VOWELS or vowel not in _SHORT:
        return _voiced_after_consonant(word)
    if word.endswith("ieel"):
        # officieel => officiële
        return word[:-3] + "ël"
    pair = word[-3:-1]
    if pair in _DOUBLED:
        # One letter will do in an open syllable: maan => manen.
        return word[:-2] + (last if last not in "fs" else _voiced_letter(word))
    if pair in _DIGRAPHS:
        return word[:-1] + _voiced_letter(word)
    if last in _UNDOUBLED or (_is_unstressed(word) if unstressed is None else unstressed):
        return word
    return word + last


def _voiced_after_consonant(word: str) -> str:
    """Wolf => wolv-, gans => ganz-; but mens => mens-, fiets => fiets-; prijs => prijz-."""
    last = word[-1:]
    if last == "f" and word[-2:-1] in {"l", "r", "j"}:
        return (
            word if word.endswith(("sylf", "surf", "smurf")) or word == "elf" else word[:-1] + "v"
        )
    if last == "s" and (
        word.endswith("ijs")
        or (word.endswith(_VOICED_CLUSTERS) and not word.endswith(_VOICELESS_CLUSTERS))
    ):
        return word[:-1] + "z"
    return word


def _voiced_letter(word: str) -> str:
    """The last letter of `word`, which follows a long vowel, as it sounds before an e."""
    last = word[-1]
    if last not in "fs":
        return last
    if word not in {"graaf", "kies"} and word.endswith(_VOICELESS) and not word.endswith(_VOICED):
        return last
    return "v" if last == "f" else "z"


def stems(before_e: str, *, unstressed: bool) -> str:
    """The word whose form before an e is `before_e`: mak- => maak, zitt- => zit, lev- => leef.

    Args:
        before_e: What stands before the ending -en of an infinitive, in lower case.
        unstressed: Whether its last vowel is a schwa (weiger-), which isn't doubled.

    """
    if before_e[-2:-1] == before_e[-1:] and before_e[-1:] not in VOWELS:
        return before_e[:-1]
    last = before_e[-1:]
    word = before_e
    if (
        not unstressed
        and last.isalpha()
        and last not in VOWELS
        and last not in _UNDOUBLED
        and before_e[-2:-1] in {"a", "e", "o", "u"}
        and before_e[-3:-1] not in _DIGRAPHS
        and before_e[-3:-1] not in _DOUBLED
    ):
        word = before_e[:-1] + before_e[-2] + last
    if last == "v":
        return word[:-1] + "f"
    if last == "z":
        return word[:-1] + "s"
    return word
