"""Short compounds that are written with a space: *wijk team*, *jeugd zorg*.

Recognition does not see through these, since short words stand side by side for other reasons
too: *omdat de jeugd zorg nodig heeft*.  So the second word must be one that ends compounds, and
where it may be an object without an article (*zorg*, *artsen*) the place in the sentence must
show that both are one: *De jeugd zorg is duur*, *werken in de jeugd zorg*.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec.structs import replace

from insaterms.glossary.glossary import Glossary
from insaterms.glossary.occurrences import Occurrence
from insaterms.model import Term
from insaterms.text.compounds import frequent_head
from insaterms.text.empty_words import EMPTY_WORDS
from insaterms.text.folding import fold
from insaterms.text.passages import masked
from insaterms.text.split_compounds import LEAST_PART, LEAST_WHOLE

__all__ = ["is_short", "short_compounds"]

# With the ending of a plural: *jeugd artsen*.
_MOST_LETTERS = LEAST_WHOLE + 1
_PAIR = re.compile(
    rf"(?<![\w'’-])(?=([^\W\d_]{{{LEAST_PART},{_MOST_LETTERS - LEAST_PART}}})[ \u00a0]"
    rf"([^\W\d_]{{{LEAST_PART},{_MOST_LETTERS - LEAST_PART}}})(?![\w'’-]))"
)
_WINDOW = 40
# *Leer recht te spreken*: what may be a verb before its object.
_VERBS = frozenset(
    "deel geef haal help hoor houd kies kijk koop leer leid lees maak meet meld neem pleit pluk"
    " proef richt roep rust schrijf speel steun straf test trek verf vind vorm vraag werk woon zend"
    " zoek".split()
)
# No words by themselves: *pleeg zorg* can be nothing else.
_NEVER_ALONE = frozenset({"pleeg"})
# What is given, got and done without an article.
_WITHOUT_ARTICLE = frozenset(
    "arbeid beleid bier brood contact eten geld handel hulp informatie kennis kleding les loon"
    " macht melk muziek onderwijs overleg papier recht ruimte rust schade school sport steun straf"
    " taal tekst tijd training uitleg verf vervoer vlees voedsel water werk winst zorg".split()
)
_BEGINNING = re.compile(
    r"(?:\A\W*|[.!?:][ \u00a0]+)(?:(?:de|het|een|deze|dit|die|onze|ons|elke|elk)[ \u00a0])?\Z",
    re.IGNORECASE,
)
_WITHIN = re.compile(
    r"\b(?:binnen|in|naar|over|uit)[ \u00a0](?:de|het|deze|dit|onze|ons)[ \u00a0]\Z", re.IGNORECASE
)
# *In de wijk zorg bieden*: places and times in which something is given.
_PLACES = frozenset(
    "buurt dorp groep huis jaar kamer keten kerk klas maand nacht ochtend praktijk regio school"
    " stad straat thuis week weekend wereld wijk winter zomer".split()
)
_NEXT_WORD = re.compile(r"[ \u00a0]([^\W\d_]{1,40})\b")
# *Jeugd hulp bieden*, *de jeugd zorg geboden*.
_ANOTHER_VERB = re.compile(r"te|nodig|ge\w+(?:d|t|en)|\w{2,40}(?:en|aan|zien|doen)")
# *Wil in de wijk arts worden*.
_BECOMING = frozenset("geweest geworden is was waren werd werden wordt worden zijn".split())


def is_short(term: Term) -> bool:
    """Whether a term has so few letters that the words around it must tell of a split."""
    return len(fold(term.text)) < LEAST_WHOLE


def short_compounds(text: str, glossary: Glossary) -> Iterator[Occurrence]:
    """Yield the short Dutch nouns of a glossary that surely are split in a text.

    Args:
        text: A Dutch text.
        glossary: The glossary.

    """
    plain = ""
    for pair in _PAIR.finditer(text):
        first, second = pair.groups()
        if len(first) + len(second) > _MOST_LETTERS or not _may_be_one(first, second):
            continue
        start, end = pair.start(1), pair.end(2)
        for found in glossary.recognise(first + second, "nl"):
            if found.end - found.start != len(first) + len(second) or not _is_short_noun(found):
                continue
            # Code and addresses are no prose.
            plain = plain or masked(text)
            whole = replace(found, start=start, end=end, text=text[start:end], match="folded")
            if plain[start:end] == whole.text and _is_one(text, whole, first, second):
                yield whole


@lru_cache(maxsize=10_000)
def _may_be_one(first: str, second: str) -> bool:
    if second[:1].isupper():
        return False  # Jeugd Zorg may be the title of something
    head = fold(second)
    return frequent_head(head) == len(head) and fold(first) not in _VERBS


def _is_short_noun(found: Occurrence) -> bool:
    term = found.term
    return (
        found.match != "compound"
        and term.part_of_speech == "noun"
        and term.text.isalpha()
        and is_short(term)
    )


def _is_one(text: str, whole: Occurrence, first: str, second: str) -> bool:
    """Whether the words around two others leave no doubt that they are one."""
    before = max(0, whole.start - _WINDOW), whole.start
    behind = _NEXT_WORD.match(text, whole.end)
    word = behind[1].lower() if behind else ""
    if fold(first) in _NEVER_ALONE:
        return True
    at_beginning = _BEGINNING.search(text, *before) is not None
    plural = whole.feature == "plural"
    if not plural and fold(second) not in _WITHOUT_ARTICLE:
        return at_beginning or word not in _BECOMING
    if at_beginning:
        return word in _BECOMING or (
            word != "nodig" if plural else _ANOTHER_VERB.fullmatch(word) is None
        )
    ends = not word or (word in EMPTY_WORDS and word != "te")
    return ends and fold(first) not in _PLACES and _WITHIN.search(text, *before) is not None
