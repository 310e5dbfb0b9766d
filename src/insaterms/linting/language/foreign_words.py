"""Whether words that stand in an element of their own are in the other language, and no name."""

import re
from functools import lru_cache

from insaterms.content.elements import HEADINGS
from insaterms.glossary.glossary import Glossary
from insaterms.glossary.hits import WHOLE
from insaterms.harvesting.proper_names import is_person, is_place
from insaterms.harvesting.words import other
from insaterms.linting.language.weighing import SIGN, is_code, rough_lean, rough_words
from insaterms.model import Language
from insaterms.text.language import clues, identify
from insaterms.text.language_tags import language_of

__all__ = ["QUOTES", "WORKS", "is_foreign"]

WORKS = frozenset({"cite", "q", "dfn"})
"""Elements that hold a title, a quotation or a term, and no mere emphasis."""
QUOTES = "“”„‘’\"'«»"

_ENDONYMS: dict[str, Language] = {"nederlands": "nl", "english": "en"}

# Proper names have no language (WCAG 3.1.2); titles of works and laws have one.
_PROPER = frozenset({"organisation", "programme"})
_LONGEST_TERM = 120
# As the glossary may know a passage: not with an error, not as a part of it.
_KNOWN = WHOLE | {"compound"}
# So many words are a phrase.
_PHRASE = 3
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
# Small words in the midst of a name with capitals: Tijdschrift voor Orthopedagogiek.
_SMALL = frozenset(
    "van voor de het en der den op aan bij met te ten ter of the and for in on to a an".split()
)


@lru_cache(maxsize=4096)  # a term stands in italics again and again
def is_foreign(shown: str, name: str, said: Language, known: Glossary, hreflang: str = "") -> bool:
    """Say whether a passage is in the other language, and no name, which has no language.

    Args:
        shown: What a reader sees of it.
        name: The element that it stands in; `em` for emphasis of Markdown.
        said: The language of the text around it.
        known: The glossary, which decides first.
        hreflang: Of a link: the language of the page that it leads to; else empty.

    """
    target = other(said)
    to_target = language_of(hreflang) == target
    if to_target and _ENDONYMS.get(shown.lower()) == target:
        return True
    quoted = shown[:1] in QUOTES
    shown = shown.strip(QUOTES + " .,;:")
    words = _WORD.findall(shown)
    if not words or is_code(shown) or "|" in shown or (name in HEADINGS and not quoted):
        return False
    if not _leans(shown, target, known):
        return False
    if hreflang:
        return to_target
    if target in known.languages(shown) or (len(words) == 1 and len(shown) <= _LONGEST_TERM):
        hits = known.lookup(shown, target, 1)
        if hits and hits[0].match in _KNOWN:
            return hits[0].concept.kind not in _PROPER
    return _speaks(shown, words, name if not quoted else "q", target)


def _leans(shown: str, language: Language, known: Glossary) -> bool:
    """Whether words are in a language, and no name of somebody or of a place."""
    return (
        rough_lean(rough_words(shown)) * SIGN[language] >= 0
        and not is_person(shown)
        and not is_place(shown)
        and identify(shown, known) == language
    )


def _speaks(shown: str, words: list[str], name: str, language: Language) -> bool:
    """Whether a passage that the glossary does not know is a phrase, not a name or a command.

    Single words in italics are programs and products as often as anything.
    """
    large = [word for word in words if word.lower() not in _SMALL]
    capitals = all(word[0].isupper() for word in large)
    told = {
        clue.kind
        for clue in clues(shown)
        if clue.kind != "letters" and clue.weight * SIGN[language] >= 1
    }
    if name in WORKS:
        if words[0][0].isupper() or "grammar" in told:
            return len(words) > 1
        return len(words) >= _PHRASE and bool(told)
    if capitals and (language == "nl" or name not in {"i", "em"}):
        return False  # Steunpunt Goed Lezen; English titles of works have such capitals too
    return len(words) >= _PHRASE and ("grammar" in told or capitals)
