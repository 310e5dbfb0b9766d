"""Two words that a glossary has as one: a compound that was split, or two parts of a sentence.

*School besturen* may be schoolbesturen, and what somebody does who runs a school: the plural of
many a noun is an infinitive as well.  Then only the words around it prove a noun: a numeral
(*twee school besturen*), an article that goes with the second word and not with the first (*de
verlof aanvragen*), or a sentence that it begins and whose verb is behind it (*School besturen
willen*).
"""

import re
from collections.abc import Sequence

from insaterms.glossary.occurrences import Occurrence
from insaterms.text.empty_words import EMPTY_WORDS

__all__ = ["are_two"]

_WINDOW = 40
_PREPOSITIONS = frozenset(
    "aan achter bij binnen buiten door in met na naar naast om onder op over per sinds tegen"
    " tijdens tot tussen uit van vanaf vanwege via volgens voor wegens zonder".split()
)
_AFTER = rf"\b(?:{'|'.join(sorted(_PREPOSITIONS))})[ \u00a0]"
_PREPOSITION = re.compile(rf"{_AFTER}\Z", re.IGNORECASE)
_PREPOSITION_ARTICLE = re.compile(
    rf"{_AFTER}(?:de|deze|het|dit|een|onze|ons)[ \u00a0]\Z", re.IGNORECASE
)
_NEXT_WORD = re.compile(r"[ \u00a0]([^\W\d_]{1,40})\b")
_INFINITIVE = re.compile(r"te|[a-z]{3,40}(?:en|an|aan)")

# Infinitives that are plurals of nouns too, without what may stand before them: *aan-vragen*.
_VERBS = (
    "antwoorden besturen bewijzen bezoeken bieden blijven boeken dansen delen doelen dromen eisen"
    " feesten fietsen grenzen groeten handelen helpen huren kaarten keren keuren kiezen klachten"
    " klagen komsten kopen kosten lasten leiden lenen leren lessen leven liezen lopen loten melden"
    " merken meten nemen oefenen oordelen plannen planten praten prijzen raden reizen richten"
    " roepen ruilen schatten scholen schrijven slagen slapen sluiten spelen splitsen sporten"
    " staken stappen starten stellen stemmen steunen stoppen straffen strijden taken tekenen"
    " tellen testen toetsen trekken troosten vallen vangen verhalen verlangen verzuimen vieren"
    " volgen vormen vragen vrezen wachten wegen wensen werken werpen wijzen winnen wonen zeilen"
    " zetten zoeken zorgen"
)
_PREFIXES = "aan af be bij door her in mee mis na om onder ont op over rond toe uit ver voor weg"
_VERB = re.compile(
    rf"(?:{'|'.join(_PREFIXES.split())})?(?:{'|'.join(_VERBS.split())})", re.IGNORECASE
)
_NUMERALS = (
    "twee drie vier vijf zes zeven acht negen tien elf twaalf beide enkele sommige verschillende"
    " diverse meerdere verscheidene vele weinige tientallen honderden"
)
_SEVERAL = re.compile(
    rf"(?:\b(?:{'|'.join(_NUMERALS.split())})|(?<![\d.,])\d+)[ \u00a0](?:[^\W\d_]+e[ \u00a0])?\Z",
    re.IGNORECASE,
)
_COMMON_ARTICLE = re.compile(
    r"\b(?:de|deze|onze)[ \u00a0](?:[^\W\d_]+e[ \u00a0])?\Z", re.IGNORECASE
)
_BEGINNING = re.compile(r"(?:\A|[.!?][ \u00a0]+)(?:(?:de|deze|onze)[ \u00a0])?\Z", re.IGNORECASE)
_FINITE = frozenset(
    "zijn hebben worden kunnen moeten mogen zullen willen gaan krijgen waren hadden werden konden"
    " moesten mochten zouden wilden".split()
)
# *Voor verzuim overleg je met school*: a noun for one thing, or a verb and who does it.
_SUBJECTS = frozenset("ik je jij u we wij men jullie".split())


def are_two(text: str, reading: Occurrence, all_found: Sequence[Occurrence]) -> bool:
    """Whether words that could be a compound are a noun and another part of the sentence.

    A preposition takes the noun with it, and no noun for one thing goes without an article:
    *door verzuim melding krijgen*; nor is it a compound where a verb or an object follows
    (*op school besturen leerlingen de radio*, *voor de leerplicht ambtenaren aanwijzen*); but
    *de site voor leerplicht ambtenaren* is one of leerplichtambtenaren.

    Args:
        text: What the words stand in.
        reading: The term that they are if they are one.
        all_found: What else was recognised in the text, which may tell the first word's gender.

    """
    before = text[max(0, reading.start - _WINDOW) : reading.start]
    behind = _NEXT_WORD.match(text, reading.end)
    word = behind[1].lower() if behind else ""
    plural = reading.feature == "plural"
    if plural and _VERB.fullmatch(reading.text.split()[-1]):
        if _SEVERAL.search(before) or (_BEGINNING.search(before) and word in _FINITE):
            return False
        return not (_COMMON_ARTICLE.search(before) and _is_neuter(reading, all_found))
    if _PREPOSITION.search(before):
        goes_on = bool(word) and word not in EMPTY_WORDS and word not in _PREPOSITIONS
        return not plural or goes_on
    if not plural:
        return word in _SUBJECTS
    return (
        _INFINITIVE.fullmatch(word) is not None and _PREPOSITION_ARTICLE.search(before) is not None
    )


def _is_neuter(reading: Occurrence, all_found: Sequence[Occurrence]) -> bool:
    """Whether the first of the words is a term with *het*."""
    first = reading.text.split()[0]
    return any(
        each.start == reading.start and each.text == first and each.term.gender in _NEUTER
        for each in all_found
    )


_NEUTER = frozenset({"het", "neuter"})
