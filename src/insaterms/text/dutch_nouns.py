"""Plurals and diminutives of Dutch nouns, one word at a time.

Sources: Algemene Nederlandse Spraakkunst (ANS) 3.5.2 (plural) and 12.3.1.4 (diminutive),
Leidraad of the Woordenlijst: apostrophe (foto's, mbo's), diaeresis (knieën), -eau (cadeaus).
"""

from insaterms.text.dutch_noun_tables import (
    AAR_EN,
    AARD_EN,
    ENGLISH,
    ENGLISH_ENDINGS,
    FORMS,
    KIN,
    NO_PLURAL,
    NO_PLURAL_ENDINGS,
    SCHWA_EN,
    SMALL,
    STRESSED,
    WHOLE,
    WHOLE_ENGLISH,
)
from insaterms.text.dutch_spelling import (
    VOWELS,
    add_e,
    ending_in,
    is_acronym,
    lower_same_length,
    syllables,
)

__all__ = ["diminutives", "is_agent", "plurals", "possessives"]

_SIBILANTS = ("s", "x", "z", "sh")


def plurals(word: str) -> tuple[str, ...]:
    """The plurals of one Dutch word, the most usual first; none for beleid or onderwijs.

    The capitals of `word` are kept.
    """
    lower = lower_same_length(word)
    if lower in NO_PLURAL or lower.endswith(NO_PLURAL_ENDINGS):
        return ()
    whole = WHOLE.get(lower)
    if whole is not None:
        return tuple(_as_written(word, form) for form in whole)
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
    if len(lower) == 1:
        return (word + "'s",) if lower.isalnum() else ()
    found = ending_in(lower, FORMS)
    if found is not None:
        before, replaced = found
        return tuple(_as_written(word, before + form) for form in replaced)
    # Spelling looks at what follows the last hyphen (drop-out => drop-outs).
    return tuple(dict.fromkeys(_as_written(word, form) for form in _regular(lower)))


def _as_written(word: str, form: str) -> str:
    """`form`, generated from lower case, with the letters of `word` as far as they agree."""
    lower = lower_same_length(word)
    if lower == word:
        return form
    same = 0
    for left, right in zip(lower, form, strict=False):
        if left != right:
            break
        same += 1
    return word[:same] + form[same:]


def _regular(word: str) -> tuple[str, ...]:
    last = word[-1:]
    if last in VOWELS:
        return _after_vowel(word)
    if not last.isalpha():
        return (word + "'s",) if last.isdigit() else ()
    if word.endswith(("ij", "aai", "ooi", "oei", "eeuw", "ieuw", "ouw", "auw")):
        return (word + "en",)
    english = _english(word)
    if english:
        return english
    return _after_consonant(word)


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
    if word.endswith("man") and (word in {"man"} or many):
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
    if word.endswith("ing") and syllables(word) == 2 and not word.endswith("ling"):  # noqa: PLR2004
        # Most are Dutch (woning), but briefing and rating aren't.
        return (word + "en", word + "s")
    if many and word.endswith(
        ("ïer", "eur", "oir", "ier", "aar", "aard", "erd", "oor", "or", "eem")
    ):
        return _agent(word)
    if word.endswith(("oon", "aan", "ein", "aal", "oom", "air", "oef", "eek")) and many:
        return (add_e(word) + "en", word + "s")
    if word.endswith("on") and many and word[-3] not in "o":
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
        return many and not word.endswith(_NATIVE) and not word.startswith(_NATIVE_PREFIXES)
    if before in VOWELS:
        return word.endswith(_FOREIGN_VOWELS)
    if many:
        return not word.endswith(("schap", "dom", "heid"))
    # One syllable: a Dutch noun with -s could be another word (som, soms), with these hardly.
    return last in "bgpdc"


# Clusters that end so many Dutch words that an English plural isn't worth guessing.
_NATIVE = (
    "heid", "teit", "ist", "cht", "nst", "rst", "ngst", "ijk", "erk", "olk", "ond", "eld", "ent", "ant",
    "ling", "ering", "eling", "iging", "enst", "emst", "omst", "elijk", "loop", "and", "jd", "ijn", "ijt",
    "ijf", "ijl", "ijp", "woord", "oord", "kaart", "hart", "punt", "werk", "berg", "burg", "zorg", "werp",
    "helft", "schrift", "kracht", "stelling", "leiding", "kant", "brand", "wind", "kind", "vriend", "end",
    "lijst", "geest", "feest", "beest", "kunst", "vorst", "dorp", "kerk", "park", "plank", "bank", "drank",
)  # fmt: skip
_NATIVE_PREFIXES = (
    "be", "ge", "ver", "ont", "her", "aan", "af", "op", "uit", "in", "om", "over", "onder", "toe", "door",
    "voor", "bij", "na", "weer", "mis", "mede", "samen", "tegen", "terug", "on",
)  # fmt: skip
_FOREIGN_VOWELS = (
    "oin",
    "ool",
    "eap",
    "oot",
    "oeur",
    "oid",
    "ead",
    "eed",
    "ieur",
    "our",
    "iel",
    "uil",
    "aid",
)


def _after_schwa(word: str) -> tuple[str, ...]:
    """Regels, bekers; bel => bellen where the last syllable has the stress."""
    if word.endswith(STRESSED):
        return (add_e(word, unstressed=False) + "en",)
    if word.endswith(SCHWA_EN):
        return (word + "s", word + "en")
    return (word + "s",)


def _agent(word: str) -> tuple[str, ...]:
    """-aar, -eur, -ier, -or take -s or -en; which is commoner differs by word."""
    if word.endswith(("oor", "eem")):
        return (add_e(word) + "en", word + "s")
    if word.endswith(("erd",)):
        return (word + "s", word + "en")
    if word.endswith("aard"):
        return (word + "en", word + "s") if word.endswith(AARD_EN) else (word + "s", word + "en")
    if word.endswith("or"):
        return (word + "en", word + "s")
    stem = add_e(word) + "en"
    if word.endswith("aar"):
        return (stem, word + "s") if word.endswith(AAR_EN) else (word + "s", stem)
    if word.endswith("eur"):
        return (stem, word + "s")
    if word.endswith("oir"):
        return (word + "s", word[:-3] + "oren", stem)
    if word.endswith("ier"):
        return (stem, word + "s")
    return (word + "s",)


def diminutives(word: str) -> tuple[str, ...]:
    """The diminutives of one Dutch word, the most usual first (ANS 12.3.1.4)."""
    lower = lower_same_length(word)
    if lower.endswith(("je", "ette", "isme", "heid")) or not lower[-1:].isalpha():
        return ()
    if is_acronym(word):
        return (word + ("'je" if lower.endswith(("s", "x", "f", "ch")) else "'tje"),)
    found = ending_in(lower, SMALL)
    if found is not None:
        return tuple(_as_written(word, found[0] + form) for form in found[1])
    return tuple(_as_written(word, form) for form in _small(lower))


def _small(word: str) -> tuple[str, ...]:  # noqa: C901, PLR0911 - one return an ending
    last = word[-1]
    before = word[-2:-1]
    short = before in VOWELS and word[-3:-2] not in VOWELS
    schwa = word.endswith(("el", "em", "en", "er", "or")) and syllables(word) > 1
    if word.endswith(("é", "è", "ê")):
        return (word[:-1] + "eetje",)
    if last == "y" and before not in VOWELS:
        return (word + "'tje",)
    if last in "aou" and before not in VOWELS:
        # The vowel stays long in a closed syllable: foto => fotootje.
        return (word + last + "tje",)
    if last == "i" and before not in VOWELS:
        return (word + "etje",)
    if last in VOWELS or last == "w" or word.endswith("ij"):
        return (word + "tje",)
    if last == "m":
        if short and not schwa and not word.endswith("um"):
            return (word + "metje",)
        return (word + "pje",)
    if word.endswith("ng"):
        if syllables(word) > 1 and word.endswith("ing") and not word.endswith("ling"):
            return (word[:-1] + "kje", word + "etje")
        return (word + "etje",)
    if last in "nlr":
        if short and not schwa:
            return (
                (word + last + "etje",)
                if syllables(word) == 1
                else (word + last + "etje", word + "tje")
            )
        return (word + "tje",)
    if last in "bg" and short and syllables(word) == 1:
        return (word + last + "etje", word + "je")
    return (word + "je",)


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


# Things in -er, -el and -or, which are nobody's doing: regionale roosters, not regionaal roosters.
_THINGS = (
    "rooster", "venster", "nummer", "cijfer", "kamer", "computer", "register", "kader", "loper", "offer",
    "traject", "letter", "papier", "formulier", "dossier", "dier", "kwartier", "manier", "rivier", "motor",
    "factor", "sector", "kantoor", "jaar", "bezwaar", "gevaar", "paar", "kleur", "deur", "cluster", "meter",
    "water", "winter", "zomer", "oever", "beker", "filter", "monitor", "teller", "toner", "server", "folder",
    "weer", "keer", "ster", "keur", "spoor", "oor", "koor", "exemplaar", "gebaar", "vuur", "uur", "duur",
    "ander", "poster", "laser", "ticker", "flyer", "kalender", "semester", "trimester", "weiger",
)  # fmt: skip


def is_agent(word: str) -> bool:
    """Whether the lower-case noun names who does something: schoolverlater, begeleider."""
    return word.endswith(("er", "aar", "eur", "or", "ster", "kundige")) and not word.endswith(
        _THINGS
    )
