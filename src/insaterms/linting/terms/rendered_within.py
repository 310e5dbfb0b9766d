"""Words by which the glossary itself renders a word within longer terms.

*Support* is *begeleiding*; but *extra support* is *extra ondersteuning* and *support plan*
*ondersteuningsplan*, so whoever writes *ondersteuning* for it departs from nothing.
"""

from collections import Counter
from collections.abc import Iterator
from weakref import WeakKeyDictionary

from insaterms.glossary.glossary import Glossary
from insaterms.linting.terms.field_terms import other
from insaterms.model import Concept, Language, Term
from insaterms.text.folding import fold, words

__all__ = ["renders_within"]

_LEAST = 7
# In so many longer terms a word must render another one.
_SEVERAL = 2

_KNOWN: WeakKeyDictionary[Glossary, dict[tuple[str, Language], tuple[str, ...]]] = (
    WeakKeyDictionary()
)


def renders_within(term: Term, language: Language, text: str, glossary: Glossary) -> bool:
    """Tell whether a text has a word that renders a term within several longer terms.

    Args:
        term: A term of one word; of others it says no.
        language: Its language.
        text: A text in the other language.
        glossary: The glossary.

    """
    if len(words(term.text)) != 1:
        return False
    known = _KNOWN.setdefault(glossary, {})
    key = fold(term.text), language
    if key not in known:
        known[key] = tuple(_renderings(key[0], language, glossary))
    said = fold(text)
    return any(word in said for word in known[key])


def _renderings(word: str, language: Language, glossary: Glossary) -> Iterator[str]:
    longer = [each for each in glossary if _has_longer(each, word, language)]
    counts = Counter[str]()
    texts = [
        {fold(each.text) for each in concept.terms.get(other(language), ()) if each.offered}
        for concept in longer
    ]
    candidates = {
        part
        for concept in longer
        for each in concept.terms.get(other(language), ())
        if each.offered
        for part in words(each.text)
        if len(part) >= _LEAST
    }
    for part in candidates:
        counts[part] = sum(any(part in text for text in several) for several in texts)
    yield from sorted(part for part, count in counts.items() if count >= _SEVERAL)


def _has_longer(concept: Concept, word: str, language: Language) -> bool:
    """Whether a term of a concept is several words, and the given one of them."""
    return concept.kind == "term" and any(
        each.offered and word in (own := words(each.text)) and len(own) > 1
        for each in concept.terms.get(language, ())
    )
