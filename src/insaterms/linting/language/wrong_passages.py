"""Runs of paragraphs, items and cells of a page that are in the other language."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from msgspec import Struct

from insaterms.linting.documents.page import Page
from insaterms.linting.documents.texts import Text, TextPart
from insaterms.linting.language.set_apart import is_set_apart, own_prose
from insaterms.linting.language.wrong_language import passage_language
from insaterms.model import Language
from insaterms.text.language_tags import language_of

__all__ = ["Run", "is_all_foreign", "is_used_within", "runs"]

_BODY: frozenset[TextPart] = frozenset({"paragraph", "item", "cell", "description"})
_NUMBER = re.compile(r"^[\d.]+\)?\s+")
_WORDS = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
# A page is in the other language as a whole from so many texts on, if not one in so many of
# its characters is in its own.
_FEWEST, _ONE_IN = 2, 10


class Run(Struct, frozen=True, gc=False):
    """Texts in the other language that follow one another.

    Attributes:
        texts: The texts, in the order of the page; at least one.
        said: The language of the page.
        language: Theirs.
        whole: Whether they are nearly all of the page.

    """

    texts: tuple[Text, ...]
    said: Language
    language: Language
    whole: bool = False


def runs(page: Page) -> Iterator[Run]:
    """Find the runs of a page, in its order; one for the whole page if nearly all is foreign."""
    said = language_of(page.language) if page.declared else None
    if said is None:
        return
    other: Language = "en" if said == "nl" else "nl"
    judged = _judged(page, said)
    if _all_foreign(judged, said):
        yield Run(tuple(text for text, found in judged if found == other), said, other, whole=True)
        return
    repeated = {text.text for text in page.source.texts} if page.source else frozenset[str]()
    run: list[Text] = []
    for text, found in judged:
        if found == other and text.text not in repeated:
            run.append(text)
        elif found is not None and run:
            yield Run(tuple(run), said, other)
            run = []
    if run:
        yield Run(tuple(run), said, other)


def is_all_foreign(page: Page) -> bool:
    """Say whether nearly all running text of a page is in the other language than it says."""
    said = language_of(page.language) if page.declared else None
    return said is not None and _all_foreign(_judged(page, said), said)


def is_used_within(page: Page, words: str, said: Language) -> bool:
    """Say whether sentences of a page in its own language have these words too.

    Then they are a name or a loan there: a Dutch page on *Munin* has it in its heading.
    """
    words = " ".join(_WORDS.findall(_NUMBER.sub("", words).casefold()))
    return bool(words) and f" {words} " in _own_words(page, said)


@lru_cache(maxsize=1)
def _own_words(page: Page, said: Language) -> str:
    sentences = (own_prose(text.text) for text, found in _judged(page, said) if found == said)
    return f" {' '.join(_WORDS.findall(' '.join(sentences).casefold()))} "


def _all_foreign(judged: Sequence[tuple[Text, Language | None]], said: Language) -> bool:
    foreign = [len(text.text) for text, found in judged if found not in {said, None}]
    own = sum(len(text.text) for text, found in judged if found == said)
    return len(foreign) >= _FEWEST and own * _ONE_IN <= sum(foreign)


@lru_cache(maxsize=1)  # two rules ask for the same page, one after the other
def _judged(page: Page, said: Language) -> Sequence[tuple[Text, Language | None]]:
    found = []
    for text in page.texts:
        if text.part in _BODY:
            language = passage_language(text.text, said)
            if language != said and is_set_apart(page.text, text.start):
                language = None
            found.append((text, language))
    return found
