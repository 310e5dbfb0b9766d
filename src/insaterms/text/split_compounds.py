"""Dutch compounds that a writer split with a space: *leerplicht ambtenaar*.

A fault, but a frequent one; whoever recognises terms must see through it without taking
*in druk* verkeer for indruk.  So the whole must be long, each part a word of some length,
and none of them a word that stands before any other.  A whole of eight or nine letters may
not begin with a verb either: *wijk team* is one, *ik leer recht* has none.
"""

from collections.abc import Iterable

__all__ = ["fronts", "may_be_one"]

_LEAST_WHOLE, _LONG_WHOLE, _LEAST_PART = 8, 10, 4

# *Onder wijs* is hardly onderwijs, *over last* no overlast.
_SEPARATE = frozenset(
    "aan achter alle andere beide binnen boven buiten daar deze door dezelfde elke enkele geen "
    "haar hebben heel hele hier hoge iedere jouw jullie maar meer meest naar niet niets onder onze "
    "over samen sinds tegen thuis tijdens toch toen tussen veel vanaf vele voor waar want weer "
    "welke werd wordt zeer zijn zonder zoals".split()
)

_SHORT_VERBS = frozenset(
    "deel geef haal help hoor houd kies kijk koop leer leid lees maak meet meld neem pleit pluk"
    " proef richt roep rust schrijf speel steun straf test trek verf vind vorm vraag werk woon zend"
    " zoek".split()
)


def fronts(key: str) -> list[str]:
    """Return the first words that a folded compound may have been split into."""
    if len(key) < _LEAST_WHOLE:
        return []
    places = range(_LEAST_PART, len(key) - _LEAST_PART + 1)
    separate = _separate(key)
    return [front for place in places if (front := key[:place]) not in separate]


def may_be_one(parts: Iterable[str]) -> bool:
    """Whether folded words that stand side by side may be one word, split."""
    words = list(parts)
    return (
        sum(map(len, words)) >= _LEAST_WHOLE
        and min(map(len, words)) >= _LEAST_PART
        and _separate("".join(words)).isdisjoint(words)
    )


def _separate(whole: str) -> frozenset[str]:
    return _SEPARATE if len(whole) >= _LONG_WHOLE else _SEPARATE | _SHORT_VERBS
