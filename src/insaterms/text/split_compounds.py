"""Dutch compounds that a writer split with a space: *leerplicht ambtenaar*.

A fault, but a frequent one; whoever recognises terms must see through it without taking
*in druk* verkeer for indruk.  So the whole must be long, each part a word of some length,
and none of them a word that stands before any other.  In a shorter whole the words around it
must be looked at as well: *omdat de jeugd zorg nodig heeft* says nothing of jeugdzorg.
"""

from collections.abc import Iterable

__all__ = ["LEAST_PART", "LEAST_WHOLE", "fronts", "may_be_one"]

# In letters.
LEAST_WHOLE, LEAST_PART = 10, 4

# *Onder wijs* is hardly onderwijs, *over last* no overlast.
_SEPARATE = frozenset(
    "aan achter alle andere beide binnen boven buiten daar deze door dezelfde elke enkele geen "
    "haar hebben heel hele hier hoge iedere jouw jullie maar meer meest naar niet niets onder onze "
    "over samen sinds tegen thuis tijdens toch toen tussen veel vanaf vele voor waar want weer "
    "welke werd wordt zeer zijn zonder zoals".split()
)


def fronts(key: str) -> list[str]:
    """Return the first words that a folded compound may have been split into."""
    if len(key) < LEAST_WHOLE:
        return []
    places = range(LEAST_PART, len(key) - LEAST_PART + 1)
    return [front for place in places if (front := key[:place]) not in _SEPARATE]


def may_be_one(parts: Iterable[str]) -> bool:
    """Whether folded words that stand side by side may be one word, split."""
    words = list(parts)
    return (
        sum(map(len, words)) >= LEAST_WHOLE
        and min(map(len, words)) >= LEAST_PART
        and _SEPARATE.isdisjoint(words)
    )
