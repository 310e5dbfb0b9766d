"""Inflection and degrees of Dutch adjectives (ANS 6.4.1 and 6.4.3)."""

from insaterms.text.dutch_spelling import VOWELS, add_e, as_written, lower_same_length, syllables

__all__ = ["comparative", "inflected", "looks_adjectival", "superlative"]

# ANS 6.4.3.2: irregular degrees.
_COMPARATIVES = {"goed": "beter", "veel": "meer", "weinig": "minder", "graag": "liever"}
_SUPERLATIVES = {"goed": "best", "veel": "meest", "weinig": "minst", "graag": "liefst"}

# Adjectives keep a voiceless s after a long vowel in -ees of languages and in these.
_KEEPS_S = ("ees", "paars", "kies", "heus", "kuis")

# No -e: names of materials and participles in -en, loans that end in a vowel.
_BARE = frozenset({"rechter", "linker", "plastic", "aluminium", "rubber", "platina", "crème"})

_SUFFIXES = (
    "aal", "eel", "ief", "isch", "ig", "lijk", "baar", "zaam", "loos", "air", "ieel", "matig",
    "vol", "end", "achtig", "erend", "ingend", "talig", "kundig", "waardig", "plichtig", "gericht",
    "gebonden", "breed", "ieus", "eus", "ibel", "abel", "ent", "ant", "oir", "iair", "iek",
)  # fmt: skip
# Nouns that end like adjectives, so that `patiënt` and `publiek` aren't inflected before a noun.
_NOUN_LIKE = ("ent", "ant", "iek", "vol", "end", "breed", "eel")
_COMMON = frozenset(
    """
    goed nieuw oud jong groot klein hoog laag lang kort vroeg laat ziek gezond zwak sterk zwaar
    licht snel vast vrij open extern intern sociaal speciaal passend regulier primair secundair
    voortgezet bijzonder openbaar regionaal lokaal landelijk nationaal gemeentelijk wettelijk
    absoluut relatief luxe geoorloofd ongeoorloofd thuiszittend leerplichtig kwalificatieplichtig
    voortijdig structureel incidenteel langdurig kortdurend veelvuldig frequent chronisch psychisch
    medisch maatschappelijk pedagogisch orthopedagogisch ambulant ernstig beginnend dreigend
    zorgwekkend toegankelijk inclusief preventief curatief actief passief digitaal administratief
    financieel juridisch bestuurlijk beroepsgericht praktisch theoretisch algemeen middelbaar fysiek
    mentaal emotioneel cognitief autistisch hoogbegaafd blind doof dyslectisch slechthorend
    slechtziend rijk arm wit zwart rood blauw groen geel gezamenlijk gedeeld integraal onafhankelijk
    verplicht vrijwillig bevoegd onbevoegd bekwaam erkend particulier privaat publiek vermist
    afwezig aanwezig veilig onveilig warm koud zacht hard streng vol leeg dicht breed smal diep
    recht stil druk modern klassiek normaal apart eigen ander heel half dubbel enkel formeel
    informeel officieel tijdelijk blijvend definitief voorlopig individueel collectief
    """.split()
)
_PREFIXED = (
    "ge",
    "be",
    "ver",
    "ont",
    "her",
    "er",
    "uitge",
    "aange",
    "afge",
    "opge",
    "inge",
    "onge",
)


def looks_adjectival(word: str) -> bool:
    """Whether the lower-case word, standing before a noun, is an adjective without -e.

    Without a dictionary this goes by endings (-lijk, -isch, -aal), participles (verplicht)
    and a table of common adjectives.
    """
    if word in _COMMON:
        return True
    if len(word) > 4 and word.endswith(_SUFFIXES):
        return not (word.endswith(_NOUN_LIKE) and syllables(word) < 3)
    return (
        word.endswith(("d", "t"))
        and len(word) > 6
        and word.startswith(_PREFIXED)
        and not word.endswith(
            (
                "heid",
                "teit",
                "ment",
                "schrift",
                "dracht",
                "bied",
                "luid",
                "zicht",
                "eut",
                "recht",
                "wicht",
                "richt",
                "band",
                "bod",
                "driet",
                "zet",
                "ent",
            )
        )
    )


def inflected(word: str) -> str | None:
    """The form with -e (regionaal => regionale), None where there is none (open, gouden)."""
    lower = lower_same_length(word)
    if lower in _BARE or not _takes_ending(lower):
        return None
    if lower.endswith("en") and not lower.endswith("een") and syllables(lower) > 1:
        return None
    return as_written(word, _stem(lower, name=word[:1].isupper()) + "e")


def comparative(word: str) -> tuple[str, ...]:
    """The comparative and its inflected form; empty for a word that has none."""
    lower = lower_same_length(word)
    if lower in _BARE or not _takes_ending(lower):
        return ()
    form = _COMPARATIVES.get(lower)
    if form is None:
        # A d comes between r and er: zwaarder.
        form = (
            lower + "der" if lower.endswith("r") else _stem(lower, name=word[:1].isupper()) + "er"
        )
    return as_written(word, form), as_written(word, form + "e")


def superlative(word: str) -> tuple[str, ...]:
    """The superlative and its inflected form; empty for a word that has none."""
    lower = lower_same_length(word)
    if lower in _BARE or not _takes_ending(lower):
        return ()
    form = _SUPERLATIVES.get(lower)
    if form is None:
        form = lower + (
            "t" if lower.endswith(("s", "isch")) and not lower.endswith("isch") else "st"
        )
    return as_written(word, form), as_written(word, form + "e")


def _takes_ending(lower: str) -> bool:
    """Mooi and moe are inflected, privé and lila aren't."""
    last = lower[-1:]
    return last.isalpha() and (last not in VOWELS or lower.endswith(("ooi", "aai", "oei", "ui")))


def _stem(lower: str, *, name: bool = False) -> str:
    stem = add_e(lower)
    if name and lower.endswith("s") and stem.endswith("z"):
        # What comes from a name keeps its s: Indiase, Thaise.
        return stem[:-1] + "s"
    if lower.endswith(_KEEPS_S) and stem.endswith("z"):
        return stem[:-1] + "s"
    return stem
