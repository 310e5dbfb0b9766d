"""Taking Dutch compounds apart, from the words that are known.

A list of all Dutch words would be heavy and would not hold the words of a field; so
the glossary itself is the list.  A known term at the front with any plausible rest is a
compound (*thuiszittersproblematiek*); a known term at the end is one only behind a known
word, since *ouder* ends *aandeelhouder* and two hundred other words.
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple

__all__ = ["LEAST", "Split", "plausible_word", "splits"]

# Shorter terms begin and end too many words by chance (*om* in *omgang*).
LEAST = 5

# What joins the parts: leerplicht-ambtenaar, verzuim-s-, leerling-en-, zonn-e-schijn.
_LINKING = ("", "s", "en", "e", "n")

# Words that are joined with an s: schorsing-s-besluit, thuiszitter-s-beleid.
_TAKES_S = (
    *("ing", "heid", "teit", "schap", "dom", "er", "aar", "verband", "bestuur", "bedrijf"),
    *("beroep", "recht", "gezag", "raad", "beleid", "ambt", "gezin", "arbeid"),
)

# Endings that make a word of another kind, not a compound: leerling-schap, ouder-ling.
_DERIVING = frozenset(
    "aar achtig baar chap dom er erij ers heid ig ing ingen isme ist istisch je jes lijk lijke "
    "ling lingen loos loze schap se sel ster sters tje tjes wets geving zaam".split()
)
_VOWELS = frozenset("aeiouy")
_SHORT_HEADS = frozenset(
    "app bus dag eis fax kas les lid map mix net pas rol tas tip uur vak web weg wet".split()
)

# Words that begin compounds of any field, beside the words of the glossary itself.
FIRST_PARTS = frozenset(
    "basis basisschool beroeps bestuurs centrale dag deel eind extra gemeente gezins groeps "
    "hoofd huis individueel jaar jeugd jongeren kern kinder klassen kwartaal lands langdurig "
    "lokale mbo mede meerjaren midden nood onderwijs ouder ouders oud pilot probleem proef "
    "regio rijks school scholieren sociaal stads studie subsidie team thuis tussen voor "
    "vroeg wijk zorg".split()
)


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


def splits(key: str, known: Callable[[str], bool]) -> Iterator[Split]:
    """Return the ways to take a folded word apart, the longest first part first.

    Args:
        key: The folded word.
        known: Tells whether a folded text is a word that may begin a compound.

    """
    for place in range(len(key) - 3, 1, -1):
        front, head = key[:place], key[place:]
        if not plausible_word(head):
            continue
        for linking in _LINKING:
            modifier = front.removesuffix(linking) if linking else front
            if linking and modifier == front:
                continue
            if linking == "s" and not modifier.endswith(_TAKES_S) and _may_begin("s" + head):
                continue  # leerplicht-spreekuur, not leerplichts-preekuur
            if known(modifier):
                yield Split(front, modifier, head)
                break


def _may_begin(head: str) -> bool:
    return head[1] in _VOWELS or head[1] in "ptlnmwc"


def plausible_word(text: str) -> bool:
    """Whether a rest can be a word of its own: it has a vowel and is no suffix or ending."""
    if len(text) < 4:  # three letters are mostly an ending: thuiszit-ier
        return text in _SHORT_HEADS
    return text not in _DERIVING and not _VOWELS.isdisjoint(text)
