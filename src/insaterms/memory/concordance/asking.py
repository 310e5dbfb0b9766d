"""A query of the concordance: words, each in any of its forms, and phrases as they stand."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from insaterms.memory.concordance.word_forms import word_forms
from insaterms.text.folding import Folded, fold
from insaterms.text.tokens import WORD, parts

if TYPE_CHECKING:
    from insaterms.glossary.glossary import Glossary

__all__ = ["Part", "asked"]

_TWO = 2
# A phrase in quotation marks; an apostrophe is none, since foto's has one.
_PHRASE = re.compile(r'["“”„]([^"“”„]+)["“”„]')


class Part(NamedTuple):
    """A word or a phrase of a query: what counts as it, folded.

    Attributes:
        sequences: Words that stand one behind another; any of these will do.
        apart: The two parts of a Dutch verb that may have other words between them: *sla*
            het bestand *op*.

    """

    sequences: tuple[tuple[Folded, ...], ...]
    apart: tuple[tuple[Folded, Folded], ...] = ()


def asked(text: str, language: str, glossary: "Glossary | None") -> tuple[Part, ...]:
    """Return the parts of a query; empty if there is no word in it.

    Args:
        text: Words; what stands in double quotation marks is a phrase, whose words follow
            one another in just these forms, but for case and accents.
        language: The language they are in, with or without a region.
        glossary: What knows words and their forms.

    """
    return tuple(dict.fromkeys(_parts(text, language, glossary)))


def _parts(text: str, language: str, glossary: "Glossary | None") -> Iterator[Part]:
    end = 0
    for phrase in _PHRASE.finditer(text):
        yield from _words(text[end : phrase.start()], language, glossary)
        if sequence := _sequence(phrase[1]):
            yield Part((sequence,))
        end = phrase.end()
    yield from _words(text[end:], language, glossary)


def _words(text: str, language: str, glossary: "Glossary | None") -> Iterator[Part]:
    for word in WORD.findall(text):
        if not fold(word):
            continue
        forms = word_forms(word, language, glossary)
        sequences: dict[tuple[Folded, ...], None] = {
            (fold(form),): None for form in forms if " " not in form
        }
        apart: dict[tuple[Folded, Folded], None] = {}
        for form in forms:
            # "RMC-functie" is also written as two words, and "zat thuis" is two.
            if len(sequence := _sequence(form)) > 1:
                sequences[sequence] = None
            if form.count(" ") == 1 and len(sequence) == _TWO:
                apart[sequence[0], sequence[1]] = None
        yield Part(tuple(sequences), tuple(apart))


def _sequence(text: str) -> tuple[Folded, ...]:
    return tuple(key for word in parts(text) if (key := fold(word)))
