"""The words of a translation, whatever their order and form, in a compound or beside another."""

import re
from functools import lru_cache

__all__ = ["same_words"]

# *Naam eigenaar* is *naam van de eigenaar*, *submenu-item* is *item in submenu*.
_SMALL = frozenset("de het een 't 'n der des the a an van voor in en of and".split())
_WORD = re.compile(r"['’]?[^\W_]+(?:['’][^\W_]+)*")
# *toevoegen* is *voeg toe* in another mood.
_SEPARABLE = re.compile(
    r"(?!open(?:en|t|den?|d)?\Z)"  # *openen* is no *op*
    r"(?:aan|achter|af|bij|binnen|dicht|door|in|mee|na|neer|om|op|open|over|samen|terug|toe|tussen"
    r"|uit|vast|voor|weer|weg)(?=[^\W\d_]{3})"
)
_ENDING = re.compile(r"(?<=[^\W\d_]{2})(?:en|e|t)\Z")
# *maak*, *maken*; *wis*, *wissen*; *kies*, *kiezen*; *geef*, *geven*.
_DOUBLED = re.compile(r"([^\W\d_])\1+")
# *Creëren* is *creëer* as well.
_VOICED = str.maketrans("zvëï", "sfei")
# *Openen* is *open* with an ending; *open* has none.
_ENDS_IN_EN = frozenset("open teken reken oefen orden zegen wapen".split())
_SAME_VERB = {
    "doen": "doe",
    "gaan": "ga",
    "kun": "kan",
    "kunt": "kan",
    "moeten": "moet",
    "slaan": "sla",
    "staan": "sta",
    "zien": "zie",
    "zul": "zal",
    "zult": "zal",
}
# *Kon niet worden geopend* says what *kon niet openen* says; *bestand geopend* tells that it is
# done, and *open bestand* asks for it.
_PASSIVE = frozenset("worden wordt werd werden".split())
# The *d* of *uitgebreid* is that of *uitbreiden*.
_PARTICIPLE = re.compile(r"ge(?=[^\W\d_]{3})([^\W\d_]+?)(?:(?<!ei)[dt]|en|(?<=eid))\Z")
# *Bestandsverzameling*, *bestandenverzameling*: what links the parts of a compound.
_LINK = re.compile(r"(?<=[^\W\d_]{3})(?:en|s)(?=[^\W\d_]{5})")
_WRITTEN_OUT = {
    "d.m.v.": "door middel van",
    "i.p.v.": "in plaats van",
    "m.b.t.": "met betrekking tot",
    "m.b.v.": "met behulp van",
    "t.o.v.": "ten opzichte van",
    "bijv.": "bijvoorbeeld",
    "enz.": "enzovoort",
}
_SHORT = re.compile(rf"(?<![\w.])(?:{'|'.join(map(re.escape, _WRITTEN_OUT))})")
# Of a hundred thousand texts most words come back.
_REMEMBERED = 1 << 14


def same_words(text: str) -> str:
    """Return what translations have in common that differ in order, small words or form alone.

    *Verplaatsen naar map…* and *Naar map verplaatsen* have the same words, as have *Een bestand
    hernoemen* and *Hernoem bestand*, *kon niet worden geopend* and *kon niet openen*, *i.p.v.*
    and *in plaats van*, *groepsnaam* and *naam van de groep*.  Access keys must be gone;
    capitals do not count.

    Args:
        text: A translation.

    """
    folded = _SHORT.sub(lambda found: _WRITTEN_OUT[found[0]], text.casefold())
    words = _WORD.findall(folded)
    passive = not _PASSIVE.isdisjoint(words)
    stems: list[str] = []
    for word in words:
        stems += _stems(word, passive=passive)
    # The letters of all words, since nothing tells where a compound is parted; without each s,
    # which may link its parts or be a plural.
    return "".join(sorted("".join(stems).replace("s", "")))


@lru_cache(maxsize=_REMEMBERED)
def _stems(word: str, *, passive: bool) -> tuple[str, ...]:
    """Return a word without what inflects it, a separable beginning apart; of a small one none."""
    if word in _SMALL or (passive and word in _PASSIVE):
        return ()
    if found := _SEPARABLE.match(word):
        rest = _stem(word[found.end() :], passive=passive)
        # *Invoegen* is *voeg in*.
        return (rest,) if found[0] in _SMALL else (_stem(found[0]), rest)
    return (_stem(word, passive=passive),)


def _stem(word: str, *, passive: bool = False) -> str:
    if passive and (found := _PARTICIPLE.match(word)):
        word = found[1]
    word = _SAME_VERB.get(word, word)
    bare = word if word in _ENDS_IN_EN else _ENDING.sub("", word)
    return _DOUBLED.sub(r"\1", _LINK.sub("", bare).translate(_VOICED))
