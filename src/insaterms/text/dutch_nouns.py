"""Plurals and possessives of Dutch nouns, one word at a time.

Sources: Algemene Nederlandse Spraakkunst (ANS) 3.5.2,
Leidraad of the Woordenlijst: apostrophe (foto's, mbo's), diaeresis (knieën), -eau (cadeaus).
"""

from insaterms.text.dutch_loans import english_plurals, is_plural_in_s, may_be_loan
from insaterms.text.dutch_noun_tables import (
    AAR_EN,
    E_TAKES_N,
    E_TAKES_S,
    FORMS,
    KIN,
    NATIVE_IN_E,
    NATIVE_SHORT,
    NO_PLURAL,
    NO_PLURAL_ENDINGS,
    ONLY_EN,
    SCHWA_EN,
    SINGULAR_EN,
    STRESSED,
    STRESSED_IE,
    WHOLE,
)
from insaterms.text.dutch_persons import names_two
from insaterms.text.dutch_spelling import (
    VOWELS,
    add_e,
    as_written,
    ending_in,
    is_acronym,
    lower_same_length,
    syllables,
)

__all__ = ["plurals", "possessives"]

_SIBILANTS = ("s", "x", "z", "sh")


def plurals(word: str) -> tuple[str, ...]:  # noqa: PLR0911 - one return a kind of word
    """The plurals of one Dutch word, the most usual first; none for beleid or onderwijs.

    A word of three or more syllables in -en counts as a plural or an infinitive already
    (kerndoelen, vergaderen) and has no plural, unless it ends in one of the known nouns in
    -en (lantaren, littekens); an unknown noun of that shape needs its plural given.  So does
    one in -s that looks like a plural (wethouders).  The capitals of `word` are kept.
    """
    lower = lower_same_length(word)
    if lower in NO_PLURAL or lower.endswith(NO_PLURAL_ENDINGS):
        return ()
    whole = WHOLE.get(lower)
    if whole is not None:
        return tuple(as_written(word, form) for form in whole)
    if is_acronym(word):
        # Spelt out, so never +s alone; -en after a hiss (GGD's, sms'en, OR's).
        ends = (
            ("'en", "'s")
            if lower.endswith(_SIBILANTS)
            else ("'s", "'en")
            if word[-1:] == "D"
            else ("'s",)
        )
        return tuple(word + end for end in ends)
    if lower.endswith(("'er", "’er", "-er")):
        return (word + "s",)  # mbo'ers, and vsv'ers without a vowel before
    if len(lower) == 1:
        return (word + "'s",) if lower.isalnum() else ()
    if "-" in lower:
        apart = _before_hyphen(word, lower) or _both(word, lower)
        if apart:
            return apart
    found = ending_in(lower, FORMS)
    if found is not None:
        before, replaced = found
        return tuple(as_written(word, before + form) for form in replaced)
    # Spelling looks at what follows the last hyphen (drop-out => drop-outs).
    regular = _regular(lower)
    every = regular + _doubtful(lower, regular)
    return tuple(dict.fromkeys(as_written(word, form) for form in every))


def _before_hyphen(word: str, lower: str) -> tuple[str, ...]:
    """The plurals where an adjective stands behind the head: secretarissen-generaal."""
    at = lower.rfind("-")
    if lower[at:] not in _BEHIND_HEAD or lower.startswith(_SOLDIERS):
        return ()
    return tuple(form + word[at:] for form in plurals(word[:at]))


_BEHIND_HEAD = frozenset({"-generaal", "-verbaal", "-fiscaal", "-titulair"})
# Generals of a kind: luitenant-generaals.
_SOLDIERS = ("luitenant-", "kapitein-", "kolonel-", "brigade-", "veldmaarschalk-")


def _both(word: str, lower: str) -> tuple[str, ...]:
    """The plurals of who has two functions: directeur-bestuurders, directeuren-bestuurders."""
    if not names_two(lower):
        return ()
    at = lower.rfind("-")
    second = plurals(word[at + 1 :])
    both = [f"{first}-{last}" for last in second[:1] for first in plurals(word[:at])]
    return tuple([word[: at + 1] + form for form in second] + both)


def _doubtful(word: str, found: tuple[str, ...]) -> tuple[str, ...]:
    """The plural with the other of f and v, s and z, where writers waver: kruizen, golfen."""
    if word[-1] not in "fs" or not found or found[0][-3:] not in {"fen", "ven", "sen", "zen"}:
        return ()
    # No doubt after most consonants, nor where the letter is doubled: koers, bus.
    if (word[-2] not in VOWELS and word[-2] not in "jnl") or found[0][-4] == found[0][-3]:
        return ()
    return (found[0][:-3] + _OTHER_VOICE[found[0][-3]] + "en",)


_OTHER_VOICE = {"f": "v", "v": "f", "s": "z", "z": "s"}


def _regular(word: str) -> tuple[str, ...]:
    last = word[-1:]
    if last in VOWELS:
        return _after_vowel(word)
    if not last.isalpha():
        return (word + "'s",) if last.isdigit() else ()
    if word.endswith(("ij", "aai", "ooi", "oei", "eeuw", "ieuw", "ouw", "auw")):
        return (word + "en",)
    if last == "s" and is_plural_in_s(word):
        return ()
    english = english_plurals(word)
    if english:
        return english
    return _after_consonant(word)


def _after_vowel(word: str) -> tuple[str, ...]:  # noqa: PLR0911 - one return an ending
    if word.endswith("ie"):
        return _after_ie(word)
    if word.endswith("ee"):
        # Things take -ën (moskeeën), people -s (introducees): what stands before it tells, mostly.
        things = syllables(word) == 1 or word.endswith(("kee", "fee", "dee", "hee"))
        return (word + "ën", word + "s") if things else (word + "s",)
    if word.endswith("eau"):
        # Leidraad: cadeaus; the apostrophe is the older spelling and still common.
        return (word + "s", word + "'s")
    if word.endswith(("ui", "ei", "aai", "ooi", "oei", "ij")):
        return (word + "en", word + "s") if word.endswith("tui") else (word + "en",)
    if word.endswith("eu"):
        # reuen, but milieus
        return (word + "en", word + "s") if syllables(word) == 1 else (word + "s",)
    if word.endswith(("oe", "oo", "ou", "au", "eu", "ai", "oi", "ay", "ey", "oy", "uy", "ew")):
        return (word + "s",)
    if word.endswith("e"):
        return _after_e(word)
    if word[-1] in "éèêë":
        return (word + "s",)
    return (word + "'s",)


def _after_e(word: str) -> tuple[str, ...]:
    """-s or -n, often both: gemeenten and gemeentes; French endings take -s alone."""
    if word.endswith(_PERSONS_IN_E):
        return (word + "n",)
    if word.endswith("ette"):
        return (word + "s", word + "n")
    if word.endswith(E_TAKES_S) and not word.endswith(NATIVE_IN_E):
        return (word + "s",)
    if word.endswith(("ade", "ide", "ode", "ude")) and not word.endswith(("eide", "ijde")):
        # salades, but blokkaden, oxiden, kaden
        sweet = word.endswith(("alade", "elade", "olade"))
        return (word + "s",) if sweet else (word + "s", word + "n")
    if word.endswith(
        ("te", "de", "ere", "ene", "ije", "ende", "eerde", "ge", "gave", "sche", "isme", "ïsme")
    ):
        return (word + "n", word + "s")
    return (word + "s", word + "n") if word.endswith(E_TAKES_N) else (word + "s",)


_PERSONS_IN_E = ("lijke", "loze", "bare", "zame", "uele", "minele", "onele", "iële", "tieve")


def _after_ie(word: str) -> tuple[str, ...]:
    """Stress decides, which spelling doesn't show: knieën, industrieën, but olies or oliën."""
    if syllables(word) == 1:
        return (word + "ën", word + "s")
    if word.endswith(("tie", "sie", "cie", "xie")) and not word.endswith(
        ("cratie", "kratie", "asie")
    ):
        if word.endswith("cie"):
            return (word + "s", word[:-2] + "iën")
        # sacristieën, amnesieën, but organisaties
        rare = word.endswith(("istie", "astie")) or (word[-4] in VOWELS and word.endswith("sie"))
        return (word + "s", word + "ën") if rare else (word + "s",)
    if word.endswith(STRESSED_IE):
        # cibories beside theorieën
        return (word + "ën", word + "s") if word.endswith("orie") else (word + "ën",)
    if word.endswith(("thie", "mie", "pie", "fie", "nnie", "lgie")):
        return (word + "ën", word + "s")
    return (word + "s", word + "ën", word[:-2] + "iën")


def _after_consonant(word: str) -> tuple[str, ...]:  # noqa: C901, PLR0911, PLR0912 - an ending each
    many = syllables(word) > 1
    if word.endswith("heid"):
        return (word[:-2] + "den",)
    if word.endswith("man") and (word == "man" or many):
        return (word[:-3] + "mannen", word[:-3] + "lieden", word[:-3] + "lui")
    if many and word.endswith("icus"):
        return (word[:-2] + "i", word + "sen")
    if many and word.endswith("us") and (word[-3] not in VOWELS or word.endswith("ius")):
        # Stimuli and alumni, but nobody writes *cursi* or *taxi* for cursus and taxus.
        latin = word.endswith(("ulus", "mnus", "odus", "minus", "dius", "andus", "ivus"))
        return (word + "sen", word[:-2] + "i") if latin else (word + "sen",)
    if many and word.endswith("um"):
        return (word[:-2] + "a", word + "s")
    if word.endswith("üm"):
        return (word + "s", word[:-2] + "a")
    if many and word.endswith(("asis", "esis", "isis", "osis", "ysis", "axis", "ersis")):
        return (word[:-2] + "es", word + "sen")
    if many and word.endswith("ix"):
        return (word[:-1] + "ces", word + "en")
    if many and word.endswith("ex"):
        return (word + "en", word[:-2] + "ices")
    if many and word.endswith(("el", "em", "en", "er")) and word[-3] not in VOWELS:
        return _after_schwa(word)
    if many and word.endswith("uw") and word[-3] not in VOWELS:
        # zwaluwen, but peluws
        return (word + "en", word + "s")
    if word.endswith(("ah", "eh", "oh")):
        return (word + "s",)
    if word.endswith(("aier", "oeier", "uier", "eier", "yer", "oier", "ër")):
        return (word + "s",)
    if many and word.endswith(("eur", "oir", "ier", "aar", "aard", "erd", "or")):
        return _agent(word)
    if many and word.endswith(("foon", "air")):
        return (add_e(word) + "en", word + "s")
    if word.endswith("on") and many and word[-3] != "o":
        both = word.endswith(("bon", "lon", "pon", "ton", "zon", "non"))
        return (word + "s", add_e(word) + "en") if both else (word + "s",)
    if many and word.endswith(("is", "as", "os", "es")) and word[-3] not in VOWELS:
        return (word + "sen",)
    if may_be_loan(word, many=many):
        stem = add_e(word) + "en"
        loan = many and word.endswith(("ab", "ub")) and not word.endswith(NATIVE_SHORT)
        native_first = word.endswith(("al", "ol", "b", "g", "oen", "op", "ap")) and not loan
        return (stem, word + "s") if native_first else (word + "s", stem)
    return (add_e(word) + "en",)


def _after_schwa(word: str) -> tuple[str, ...]:
    """Regels, bekers; bel => bellen where the last syllable has the stress."""
    if word.endswith("en") and syllables(word) > 2 and not word.endswith(SINGULAR_EN):
        return ()
    if word.endswith(STRESSED):
        return (add_e(word, unstressed=False) + "en",)
    if word in SCHWA_EN:
        # Havenen and tafelen, but not actietafelen.
        return (word + "s", word + "en")
    if word.endswith("sel") and word[-4] != "s":
        # verschijnselen, weefselen
        return (word + "s", word + "en")
    if word.endswith(("stel", "bel", "lel", "cel", "vel")):
        # Compounds of bel and stel stress it: zeepbellen, but kabels.
        return (word + "s", word + "len")
    return (word + "s",)


def _agent(word: str) -> tuple[str, ...]:
    """-aar, -eur, -ier, -or take -s or -en; which is commoner differs by word."""
    if word.endswith("oir"):
        # conservatoirs, conservatoren
        return (word + "s", word[:-3] + "oren") if word.endswith("atoir") else (word + "s",)
    stem = add_e(word, unstressed=word.endswith("or") or None) + "en"
    if word.endswith((*ONLY_EN, "eerd", "oor")):
        return (stem,)
    if word.endswith("standaard"):
        return (stem, word + "s")
    if word.endswith(("aard", "erd")):
        return (word + "s", stem)
    # Who does something, mostly: monteurs, winkeliers, wandelaars; but mentoren, ambtenaren.
    if word.endswith(("ier", "eur")):
        alone = word.endswith("eur") and not word.endswith(("cteur", "ateur", "iteur"))
        alone = alone or word.endswith(("kelier", "telier", "delier", "enier"))
        return (word + "s",) if alone else (word + "s", stem)
    s_first = not word.endswith(("or", *AAR_EN))
    return (word + "s", stem) if s_first else (stem, word + "s")


def possessives(word: str, *, common: bool = False) -> tuple[str, ...]:
    """The possessive by the Leidraad: Leidens, Ingrado's, Hans'.

    Args:
        word: A name; or, with `common`, a common noun.
        common: Common nouns have one only where they serve as a name (moeders): a general
            -s would be taken for other words (recht => rechts).

    """
    lower = lower_same_length(word)
    if not lower or (common and lower not in KIN):
        return ()
    if lower.endswith(("s", "x", "z", "ce")):
        return (word + "'",)
    last, before = lower[-1], lower[-2:-1]
    if is_acronym(word) or (
        last in "aiouy" and (before not in VOWELS or lower.endswith(("ia", "io", "eo", "ea")))
    ):
        return (word + "'s",)
    return (word + "s",)
