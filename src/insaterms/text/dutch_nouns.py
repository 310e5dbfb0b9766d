"""Plurals and possessives of Dutch nouns, one word at a time.

Sources: Algemene Nederlandse Spraakkunst (ANS) 3.5.2,
Leidraad of the Woordenlijst: apostrophe (foto's, mbo's), diaeresis (knieën), -eau (cadeaus).
"""

from insaterms.text.dutch_noun_tables import (
    AAR_EN,
    AARD_EN,
    ENGLISH,
    ENGLISH_ENDINGS,
    FOREIGN_VOWELS,
    FORMS,
    KIN,
    NATIVE,
    NATIVE_PREFIXES,
    NO_PLURAL,
    NO_PLURAL_ENDINGS,
    SCHWA_EN,
    SINGULAR_EN,
    STRESSED,
    THINGS,
    WHOLE,
    WHOLE_ENGLISH,
)
from insaterms.text.dutch_spelling import (
    VOWELS,
    add_e,
    as_written,
    ending_in,
    is_acronym,
    lower_same_length,
    syllables,
)

__all__ = ["is_agent", "plurals", "possessives"]

_SIBILANTS = ("s", "x", "z", "sh")


def plurals(word: str) -> tuple[str, ...]:  # noqa: PLR0911 - one return a kind of word
    """The plurals of one Dutch word, the most usual first; none for beleid or onderwijs.

    The capitals of `word` are kept.
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
    if lower.endswith(("'er", "’er")):
        return (word + "s",)  # mbo'ers, and vsv'ers without a vowel before
    if len(lower) == 1:
        return (word + "'s",) if lower.isalnum() else ()
    found = ending_in(lower, FORMS)
    if found is not None:
        before, replaced = found
        return tuple(as_written(word, before + form) for form in replaced)
    # Spelling looks at what follows the last hyphen (drop-out => drop-outs).
    return tuple(dict.fromkeys(as_written(word, form) for form in _regular(lower)))


def _regular(word: str) -> tuple[str, ...]:
    last = word[-1:]
    if last in VOWELS:
        return _after_vowel(word)
    if not last.isalpha():
        return (word + "'s",) if last.isdigit() else ()
    if word.endswith(("ij", "aai", "ooi", "oei", "eeuw", "ieuw", "ouw", "auw")):
        return (word + "en",)
    if last == "s" and _is_plural_in_s(word):
        return ()
    english = _english(word)
    if english:
        return english
    return _after_consonant(word)


def _is_plural_in_s(word: str) -> bool:
    """Expertteams and wethouders are plurals already; bus and zakenpers aren't."""
    if word.endswith("ers"):
        return syllables(word) > 1 and not word.endswith(("pers", "kers", "vers", "oers"))
    return bool(_english(word[:-1])) and word[-2] not in "sc"


def _english(word: str) -> tuple[str, ...]:
    """Loans keep the English plural: teams, coaches; some have both (tests, testen)."""
    part = word[word.rfind("-") + 1 :]
    ends = WHOLE_ENGLISH.get(part)
    if ends is None:
        found = ending_in(word, ENGLISH)
        if found is not None:
            ends = found[1]
        elif word.endswith(ENGLISH_ENDINGS):
            ends = ("es",) if part.endswith(("sh", "ss", "ch")) else ("s",)
        else:
            return ()
    return tuple(add_e(word) + "en" if end == "en" else word + end for end in ends)


def _after_vowel(word: str) -> tuple[str, ...]:  # noqa: PLR0911 - one return an ending
    if word.endswith("ie"):
        return _after_ie(word)
    if word.endswith("ee"):
        # Things take -ën (ideeën), people -s (dominees, abonnees): the rule can't tell.
        return (word + "ën", word + "s")
    if word.endswith("eau"):
        # Leidraad: cadeaus; the apostrophe is the older spelling and still common.
        return (word + "s", word + "'s")
    if word.endswith(("ui", "ei", "aai", "ooi", "oei", "ij")):
        return (word + "en", word + "s") if word.endswith("tui") else (word + "en",)
    if word.endswith("eu"):
        return (word + "en", word + "s")
    if word.endswith(("oe", "oo", "ou", "au", "eu", "ai", "oi", "ay", "ey", "oy", "uy", "ew")):
        return (word + "s",)
    if word.endswith("e"):
        return _after_e(word)
    if word[-1] in "éèêë":
        return (word + "s",)
    return (word + "'s",)


def _after_e(word: str) -> tuple[str, ...]:
    """-s or -n, often both: gemeenten and gemeentes."""
    if word.endswith(
        ("je", "tje", "age", "ine", "ette", "ure", "ille", "elle", "ance", "ère", "ace")
    ):
        return (
            (word + "s",)
            if word.endswith(("je", "age", "ance", "ace"))
            else (word + "s", word + "n")
        )
    if word.endswith(("te", "de", "ere", "ene", "ije", "ende", "eerde", "ge", "sche", "isme")):
        return (word + "n", word + "s")
    return (word + "s", word + "n")


def _after_ie(word: str) -> tuple[str, ...]:
    """Stress decides, which spelling doesn't show: knieën, industrieën, but olies or oliën."""
    if syllables(word) == 1:
        return (word + "ën", word + "s")
    if word.endswith(("tie", "sie", "cie", "xie")) and not word.endswith(("cratie", "asie")):
        return (word + "s", word[:-2] + "iën") if word.endswith("cie") else (word + "s",)
    if word.endswith(("logie", "grafie", "nomie", "sofie", "gogie", "atrie", "metrie", "cratie",
                      "asie", "pathie", "egie", "ergie", "urgie", "thie", "mie", "pie", "fie",
                      "orie", "strie", "fonie", "monie", "lodie", "rodie", "gedie", "nnie",
                      "archie", "lgie")):  # fmt: skip
        return (word + "ën", word + "s")
    return (word + "s", word + "ën", word[:-2] + "iën")


def _after_consonant(word: str) -> tuple[str, ...]:  # noqa: C901, PLR0911, PLR0912
    many = syllables(word) > 1
    if word.endswith("heid"):
        return (word[:-2] + "den",)
    if word.endswith("man") and (word == "man" or many):
        return (word[:-3] + "mannen", word[:-3] + "lieden", word[:-3] + "lui")
    if many and word.endswith("icus"):
        return (word[:-2] + "i", word + "sen")
    if many and word.endswith("us") and (word[-3] not in VOWELS or word.endswith("ius")):
        return (
            (word + "sen", word[:-2] + "i")
            if not word.endswith("ius")
            else (word + "sen", word[:-3] + "ii")
        )
    if many and word.endswith("um"):
        return (word[:-2] + "a", word + "s")
    if many and word.endswith(("asis", "esis", "isis", "osis", "ysis", "axis", "ersis")):
        return (word[:-2] + "es", word + "sen")
    if many and word.endswith("ix"):
        return (word[:-1] + "ces", word + "en")
    if many and word.endswith("ex"):
        return (word + "en", word[:-2] + "ices")
    if many and word.endswith(("el", "em", "en", "er")) and word[-3] not in VOWELS:
        return _after_schwa(word)
    if word.endswith(("aier", "oeier", "uier", "eier", "yer", "oier", "ër")):
        return (word + "s",)
    if many and word.endswith(("eur", "oir", "ier", "aar", "aard", "erd", "oor", "or", "eem")):
        return _agent(word)
    if word.endswith(("oon", "aan", "ein", "aal", "oom", "air", "oef", "eek")) and many:
        return (add_e(word) + "en", word + "s")
    if word.endswith("on") and many and word[-3] != "o":
        return (word + "s", add_e(word) + "en")
    if many and word.endswith(("is", "as", "os", "es")) and word[-3] not in VOWELS:
        return (word + "sen",)
    if _may_be_foreign(word, many=many):
        return (add_e(word) + "en", word + "s")
    return (add_e(word) + "en",)


def _may_be_foreign(word: str, *, many: bool) -> bool:
    """Whether -s is worth a second guess: a short vowel and one consonant (recital, vlog)."""
    last, vowel, before = word[-1], word[-2:-1], word[-3:-2]
    if last in "sxzj":
        return False
    if vowel not in VOWELS:
        return many and not word.endswith(NATIVE) and not word.startswith(NATIVE_PREFIXES)
    if before in VOWELS:
        return word.endswith(FOREIGN_VOWELS)
    if many:
        return not word.endswith(("schap", "dom", "heid"))
    # One syllable: a Dutch noun with -s could be another word (som, soms), with these hardly.
    return last in "bgpdc"


def _after_schwa(word: str) -> tuple[str, ...]:
    """Regels, bekers; bel => bellen where the last syllable has the stress."""
    if word.endswith("en") and syllables(word) > 2 and not word.endswith(SINGULAR_EN):  # noqa: PLR2004
        return ()
    if word.endswith(STRESSED):
        return (add_e(word, unstressed=False) + "en",)
    if word.endswith(SCHWA_EN):
        return (word + "s", word + "en")
    return (word + "s",)


def _agent(word: str) -> tuple[str, ...]:
    """-aar, -eur, -ier, -or take -s or -en; which is commoner differs by word."""
    stem = add_e(word, unstressed=word.endswith("or") or None) + "en"
    if word.endswith("oir"):
        # conservatoirs, conservatoren
        return (word + "s", word[:-3] + "oren", stem)
    s_first = (
        (word.endswith("aar") and not word.endswith(AAR_EN))
        or (word.endswith("aard") and not word.endswith(AARD_EN))
        or word.endswith("erd")
    )
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


def is_agent(word: str) -> bool:
    """Whether the lower-case noun names who does something: schoolverlater, begeleider."""
    return word.endswith(("er", "aar", "eur", "or", "ster", "kundige")) and not word.endswith(
        THINGS
    )
