"""The words of a translation, whatever their order, their articles and the mood of the verb."""

import re
from functools import lru_cache

__all__ = ["same_words"]

_ARTICLES = frozenset("de het een 't 'n the a an".split())
_WORD = re.compile(r"['’]?[^\W_]+(?:['’][^\W_]+)*")
# *toevoegen* is *voeg toe* in another mood.
_SEPARABLE = re.compile(
    r"(?:aan|achter|af|bij|binnen|dicht|door|in|mee|na|neer|om|op|open|over|samen|terug|toe|tussen"
    r"|uit|vast|voor|weer|weg)(?=[^\W\d_]{3})"
)
_ENDING = re.compile(r"(?<=[^\W\d_]{2})(?:en|n|e|t)\Z")
# *maak*, *maken*; *wis*, *wissen*; *kies*, *kiezen*; *geef*, *geven*.
_DOUBLED = re.compile(r"([^\W\d_])\1")
_VOICED = str.maketrans("zv", "sf")
# Of a hundred thousand texts most words come back.
_REMEMBERED = 1 << 14


def same_words(text: str) -> str:
    """Return what translations have in common that differ in order, article or mood alone.

    *Verplaatsen naar map…* and *Naar map verplaatsen* have the same words, as have *Een bestand
    hernoemen* and *Hernoem bestand*.  Access keys must be gone; capitals do not count.

    Args:
        text: A translation.

    """
    stems: list[str] = []
    for word in _WORD.findall(text.casefold()):
        stems += _stems(word)
    return " ".join(sorted(stems))


@lru_cache(maxsize=_REMEMBERED)
def _stems(word: str) -> tuple[str, ...]:
    """Return a word without what inflects it, a separable beginning apart; of an article none."""
    if word in _ARTICLES:
        return ()
    if found := _SEPARABLE.match(word):
        return _stem(found[0]), _stem(word[found.end() :])
    return (_stem(word),)


def _stem(word: str) -> str:
    bare = _ENDING.sub("", word)
    # *slaan* in *opslaan* is *sla*.
    return _DOUBLED.sub(r"\1", bare).translate(_VOICED)
