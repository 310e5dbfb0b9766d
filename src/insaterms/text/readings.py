"""Words that look like a noun of a glossary and, by the words beside them, are none."""

from collections.abc import Sequence

from insaterms.model import Language
from insaterms.text.conversions import acts, is_conversion

__all__ = ["is_no_noun", "may_be_no_noun"]

# Behind these an English word is a verb: *I will leave*, *they need help*, *don’t fine him*.
# Behind *to* it may be either: "entitled to leave", "allowed to leave".
_BEFORE_VERBS = frozenset(
    "i you we they he she can can't cannot could couldn't did didn't do does doesn't don't i'd "
    "i'll let's may might must mustn't not shall should shouldn't they'd they'll we'd we'll will "
    "won't would wouldn't you'd you'll please".split()
)
# *To* behind these begins an infinitive; behind *access*, *due*, *entitled*, *right* and most
# others it may be a preposition.
_BEFORE_INFINITIVES = frozenset(
    "able about afford decide decided decides deciding decline declined hoping how intend "
    "intended intends manage managed ought refuse refused refuses refusing tend tends tried "
    "tries try trying unable unwilling want wanted wanting wants what when where whether willing "
    "wish wished wishes wishing".split()
)
# Here it depends on the word: "is allowed to leave", but "help offered to children".
_BEFORE_MOST_INFINITIVES = frozenset(
    "allow allowed asked attempt best better chance choose chose chosen difficult eager easy "
    "encouraged enough expect expected expects fail failed fails forced forget free glad had "
    "happy hard has have having hope hoped hopes impossible invited keen learn learns like "
    "likely meant necessary need needed needs obligation obliged opportunity permission "
    "permitted plan planned plans possible ready seem seems threatened threatens time told "
    "unlikely urged".split()
)
# *Going to school*, *time to work*.
_PLACES = frozenset(
    "church college conference congress court exams hearing hospital prison school training "
    "university work".split()
)
# *To simply leave*; not "entitled to early leave", "to monthly leave".
_ADVERBS = frozenset(
    "already also always automatically deliberately freely fully immediately "
    "just merely never not officially often properly quickly really rather regularly simply "
    "sometimes soon still suddenly temporarily together usually".split()
)
# *Report the absence*, *call or visit the school*.
_BEFORE_IMPERATIVES = frozenset({"", "and", "or", "then", "to", "always", "also", "immediately"})
_OWN_OBJECTS = frozenset(
    "a an her him his its me my our the their them these this those us your".split()
)
# What may follow a verb and, behind a noun, would be no sentence or a rare one: *Pupils leave
# in July*.  "The schools support team" has none of them.
_BEHIND_VERBS = frozenset(
    "about abroad after again all alone along an and any as at away back because before behind "
    "better both but by directly during each early elsewhere every for from had hard her here "
    "his home how if immediately in into it its late later less me more most my no nobody not "
    "off often on once one only or our out over own quickly school several so some sooner than "
    "that the their them themselves then there these they this those through to together too "
    "towards under until up us well what when where whether which while with within without you "
    "your".split()
)
# "We give the pupils leave in July".
_GIVING = frozenset(
    "assign assigned award awarded bring brings deny denied denies gave get gets getting give "
    "given gives giving got grant granted granting grants guarantee guaranteed offer offered "
    "offering offers owe owed promise promised promises refuse refused send sent show".split()
)
_SUBJECTS = frozenset("i you we they he she who".split())
_BEING = frozenset("am are be been being is was were".split())
_CONTRACTED = frozenset("he's i'm she's they're we're you're".split())
# These are verbs before an object, unless an article or the like stands before: *Schools need
# a plan*, *Leave the room*, but *the need a child has*.
_VERBS = frozenset("fine fines leave leaves need needs support supports".split())
_OBJECTS = frozenset(
    "a all an another any each every her him his it its me more my our some that the their them "
    "these this those us you your".split()
)
_DETERMINERS = frozenset(
    "a an any another each every her his its my no of on our some such that the their this your "
    "whose".split()
)
# *It is fine*, *feeling fine*.
_ADJECTIVES = frozenset({"fine"})
_BEFORE_ADJECTIVES = frozenset(
    "all am are be been being feel feeling feels felt it's just look looked looks seem seems "
    "that's they're was we're were you're is i'm".split()
)

# *Twee jaar ouder*, *16 jaar en ouder*, *hij wordt ouder*, *hoe ouder, hoe wijzer*.
_AGES = frozenset({"jaar", "jaren", "maanden"})
_BETWEEN = frozenset({"en", "of"})
_DUTCH_SUBJECTS = {
    False: frozenset("hij ik jij men wie ze zij".split()),
    True: frozenset("jullie we wij ze zij".split()),
}
# *Hij besluit*; but "dan zoekt hij werk", "als hij werk zoekt".
_BEFORE_SUBJECTS = frozenset({"", "maar", "want"})
_BEHIND_DUTCH_VERBS = frozenset("hij ik jij jullie men wij".split())
_DUTCH_DETERMINERS = frozenset(
    "aan bij dat de deze dit door een elk geen haar het hun ieder in met mijn na naar om ons onze "
    "op over tot uit van voor zijn zonder".split()
)
_MODALS = frozenset(
    "gaan gaat kan kunnen laat laten mag moet moeten mogen wil willen zal zullen zou zouden".split()
)
# What follows a verb of deciding or asking, and rarely a noun without an article.
_CLAUSES = frozenset("dat om te tot".split())
_DUTCH_OBJECTS = frozenset("alle de deze dit een elke haar het hun zelf zijn".split())
_COMPARATIVES = frozenset({"ouder"})
_BEFORE_COMPARATIVES = frozenset(
    "hoe iets steeds veel werd werden word worden wordt geworden".split()
)
_BEHIND_COMPARATIVES = frozenset({"werden", "worden", "geworden"})


def may_be_no_noun(word: str, language: Language) -> bool:
    """Whether the word beside it can tell that this is no noun.

    Args:
        word: A form of a noun.
        language: Its language.

    """
    if language == "en":
        return True
    word = word.lower()
    return word.endswith("er") or is_conversion(word, "nl")


def is_no_noun(word: str, before: Sequence[str], behind: str, language: Language) -> bool:
    """Whether a word is another part of speech here.

    Args:
        word: A form of a noun.
        before: The last words before it, as far as the sentence has some; four will do.
        behind: The word behind it, or nothing, as where a sentence ends.
        language: Their language.

    """
    before = ["", "", *(each.lower().replace("’", "'") for each in before)]
    further, nearest = before[-2:]
    word, behind = word.lower(), behind.lower()
    if language == "nl":
        if word.endswith("er") and _is_comparative(word, further, nearest, behind):
            return True
        return is_conversion(word, "nl") and _is_dutch_verb(word, further, nearest, behind)
    if nearest in _BEFORE_VERBS or (word in _ADJECTIVES and nearest in _BEFORE_ADJECTIVES):
        return True
    if word in _VERBS and behind in _OBJECTS and nearest not in _DETERMINERS:
        return True
    return (
        (nearest == "to" and _is_infinitive(word, further))
        or (word.endswith("ing") and _is_participle(further, nearest))
        or (is_conversion(word, "en") and _is_english_verb(word, before, behind))
    )


def _is_participle(further: str, nearest: str) -> bool:
    return nearest in _CONTRACTED or (nearest in _BEING and further in _SUBJECTS)


def _is_infinitive(word: str, governor: str) -> bool:
    if word.endswith("s") and not word.endswith("ss"):
        return False
    if governor in _BEFORE_INFINITIVES:
        return True
    if not is_conversion(word, "en"):
        return False
    if governor in {"going", "time"}:
        return word not in _PLACES
    return governor in _BEFORE_MOST_INFINITIVES


def _is_english_verb(word: str, before: Sequence[str], behind: str) -> bool:
    further, nearest = before[-2:]
    if nearest == "who":
        return True
    if nearest in _BEFORE_IMPERATIVES and behind in _OWN_OBJECTS and word not in _PLACES:
        return True
    if nearest in _ADVERBS:
        return further == "to" or acts(further, "en")
    if not acts(nearest, "en") or further.endswith("'s") or not _GIVING.isdisjoint(before):
        return False
    if word == "need":
        return True  # the noun would be the pupils' need
    return behind in _BEHIND_VERBS or acts(behind, "en") or (not behind and further != "")


def _is_comparative(word: str, further: str, nearest: str, behind: str) -> bool:
    if behind == "dan" or nearest in _AGES or (nearest in _BETWEEN and further in _AGES):
        return True
    return word in _COMPARATIVES and (
        nearest in _BEFORE_COMPARATIVES or behind in _BEHIND_COMPARATIVES
    )


def _is_dutch_verb(word: str, further: str, nearest: str, behind: str) -> bool:
    plural = word.endswith("en")
    if nearest == "te":
        return plural
    if nearest in _DUTCH_SUBJECTS[plural]:
        return further in _BEFORE_SUBJECTS or behind in _CLAUSES
    if behind in _BEHIND_DUTCH_VERBS:
        return nearest not in _DUTCH_DETERMINERS
    if plural and nearest in _MODALS:
        return not behind or behind in _CLAUSES
    if not acts(nearest, "nl") or nearest.endswith(("en", "s")) != plural:
        return False
    return behind in _CLAUSES or (plural and behind in _DUTCH_OBJECTS)
