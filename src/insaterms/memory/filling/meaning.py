"""Which concept a whole message is, where its word has several.

What stands nearest decides: first what is said of the message itself (its context, the
comments, the files that it stands in), then the messages beside it, then what the file is
about.  Where nothing speaks for one concept alone, none is meant.

A word of a program's own, such as *verwijderen*, stands among the terms of any field.  There
only what is said of the message itself decides, or a related term (*schorsen*) beside it.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import chain

from insaterms.formats.gettext_po.messages import CatalogMessage
from insaterms.glossary.glossary import Glossary
from insaterms.glossary.hits import WHOLE, Hit
from insaterms.memory.filling.everyday import is_button, is_everyday, speaks_of_interface
from insaterms.memory.filling.spelling import is_spelled, normal, readings
from insaterms.model import LANGUAGES, Concept, Language
from insaterms.text.empty_words import EMPTY_WORDS
from insaterms.text.folding import fold, without_article

__all__ = ["Meanings"]

_WORDS = re.compile(r"[^\W\d_]+")
# leerplicht-overzicht.html, AbsenceList: names in programs are words without spaces.
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
# Messages on either side that are looked at.
_BESIDE = 3
# The score of an inflected form that is written as the glossary has it.
_INFLECTED = 97
# Points: a related concept says more than one of the same field, the field's name most.
_FIELD, _RELATED, _SAME_FIELD = 3, 2, 1
# A word that is said of everything, *leerling*, decides nothing by itself.
_ENOUGH = 2
# A file is about a field if so many of its messages are, and twice as many as of another.
_ABOUT = 3


class Meanings:
    """Looks whole messages of one catalog up in a glossary."""

    def __init__(
        self, glossary: Glossary, language: Language, messages: Sequence[CatalogMessage]
    ) -> None:
        """Look messages up.

        Args:
            glossary: Where to look.
            language: Of the messages.
            messages: All of the catalog.

        """
        self._glossary = glossary
        self._language = language
        self._messages = messages

    def hits(self, text: str) -> list[Hit]:
        """Return what a whole text may be; those that translate it alike come once."""
        # Most messages are no term; a look-up would seek one with a typing error in them.
        if self._language not in self._glossary.languages(text):
            return []
        found = [
            hit
            for hit in self._glossary.lookup(text, self._language)
            if hit.match in WHOLE and hit.form and not _another_case(hit, text)
        ]
        # *truancy* is a word for spijbelen, and one to be avoided for schoolverzuim.
        offered = [hit for hit in found if hit.term.offered] or found
        return list({hit.form: hit for hit in reversed(offered)}.values())[::-1]

    def is_form(self, text: str, hit: Hit) -> bool:
        """Whether a text is the term that was found as the glossary writes it, or inflected.

        A possessive is none: *partnership's* is not translated by a word alone.

        Args:
            text: What is written.
            hit: What was found for it.

        """
        if hit.match != "inflected":
            # *home-schooling* is written so too, where "home schooling" is preferred.
            terms = hit.concept.terms[hit.language]
            same = [term.text for term in terms if term.offered] + [hit.term.text]
            return any(is_spelled(text, each, hit.language) for each in same)
        return any(
            other.concept.id == hit.concept.id
            and other.term.text == hit.term.text
            and other.match == "inflected"
            and other.score >= _INFLECTED
            and "possessive" not in other.feature
            for reading in dict.fromkeys(readings(normal(text)))
            # "the partnerships" is found as well.
            if without_article(reading) == reading
            for other in self._glossary.lookup(reading, self._language)
        )

    def meant(self, hits: Sequence[Hit], text: str, number: int) -> Hit | None:
        """Return the one that a message is, or None where that cannot be told.

        Args:
            hits: What it may be.
            text: The message.
            number: Its place in the catalog.

        """
        parts = [_of_interface(hit.concept) for hit in hits]
        everyday = any(is_everyday(text, hit) for hit in hits)
        # A part of a program among the meanings: buttons stand among terms of any field.
        careful = everyday or any(parts)
        if len(hits) == 1 and not everyday:
            return hits[0]
        about = self._about(number, references=not careful)
        points = [self._points(hit.concept, about, text) for hit in hits]
        if not careful:
            beside = self._beside(number)
            if not any(points):
                points = [self._points(hit.concept, beside, text) for hit in hits]
            return _best(hits, points) if any(points) else self._by_file(hits)
        said = speaks_of_interface(_words(*about))
        if any(points) or said or not any(parts):
            return _best(hits, _weighed(points, parts, said), _ENOUGH)
        beside = self._beside(number)
        points = [self._related(hit.concept, beside, text) for hit in hits]
        buttons = is_button(map(fold, beside))
        return _best(hits, _weighed(points, parts, buttons), _ENOUGH)

    def _about(self, number: int, *, references: bool) -> list[str]:
        """Return what is said of a message."""
        message = self._messages[number]
        named = [message.msgctxt or "", *(message.references if references else ())]
        texts = [*(_CAMEL.sub(" ", each) for each in named), *message.extracted]
        return [text for text in (*texts, *message.comments) if text]

    def _beside(self, number: int) -> list[str]:
        """Return the messages before and behind one."""
        begin = max(0, number - _BESIDE)
        around = enumerate(self._messages[begin : number + _BESIDE + 1], begin)
        return [message.msgid for place, message in around if place != number]

    def _points(self, concept: Concept, texts: Sequence[str], message: str) -> int:
        """Return how much some texts speak for a concept."""
        field = set(_words(concept.subject))
        defined = set(_words(*(each.text for each in concept.definitions.values())))
        defined -= set(_words(message))
        points = self._related(concept, texts, message, same_field=_SAME_FIELD)
        for text in texts:
            words = set(_words(text))
            points += _FIELD if field and field <= words else 0
            points += len(words & defined)
        return points

    def _related(
        self, concept: Concept, texts: Iterable[str], message: str, *, same_field: int = 0
    ) -> int:
        """Return how much the terms in some texts speak for a concept."""
        points = 0
        own = fold(message)
        related = {concept.id, *concept.related, *concept.broader, *concept.narrower}
        for other, term in (each for text in texts for each in self._recognised(text)):
            if fold(term) == own:
                continue
            if other.id in related or concept.id in other.related:
                points += _RELATED
            elif other.subject == concept.subject:
                points += same_field
        return points

    def _recognised(self, text: str) -> list[tuple[Concept, str]]:
        found = {
            (each.concept.id, fold(each.text)): (each.concept, each.text)
            for language in LANGUAGES
            for each in self._glossary.recognise(text, language)
        }
        return list(found.values())

    def _by_file(self, hits: Sequence[Hit]) -> Hit | None:
        """Return the one that the whole file speaks of, if it is about one field."""
        concepts, fields = self._in_file
        counts = [
            fields[hit.concept.subject]
            + sum(concepts[each] for each in hit.concept.related) * _RELATED
            for hit in hits
        ]
        first, second, *_ = sorted(counts, reverse=True)
        enough = first >= _ABOUT and first >= 2 * second
        return hits[counts.index(first)] if enough else None

    @cached_property
    def _in_file(self) -> tuple[Counter[str], Counter[str]]:
        """How often each concept is in the messages, and a term of each field."""
        found = [
            each.concept
            for message in self._messages
            for each in self._glossary.recognise(message.msgid, self._language)
        ]
        return Counter(each.id for each in found), Counter(each.subject for each in found)


def _weighed(points: Sequence[int], parts: Sequence[bool], said: int) -> list[int]:
    """Return points where a text speaks of parts of programs as well.

    That speaks for a concept that is one, and against all others: "Knop om een leerling te
    verwijderen" may be either.
    """
    if not said:
        return list(points)
    doubtful = any(each for each, part in zip(points, parts, strict=True) if not part)
    return [
        0 if doubtful or not part else each + said * _RELATED
        for each, part in zip(points, parts, strict=True)
    ]


def _best(hits: Sequence[Hit], points: Sequence[int], least: int = 1) -> Hit | None:
    """Return the one with the most points, if there is just one."""
    first = max(points)
    return hits[points.index(first)] if first >= least and points.count(first) == 1 else None


def _another_case(hit: Hit, text: str) -> bool:
    """Whether a name is written otherwise: *halt* is a word, HALT is not."""
    own = hit.term.text
    return hit.term.case_sensitive and own != text and own.casefold() == text.casefold()


def _of_interface(concept: Concept) -> bool:
    return bool(speaks_of_interface(_words(concept.subject)))


def _words(*texts: str) -> Iterable[str]:
    found = chain.from_iterable(_WORDS.findall(text) for text in texts)
    return (word for each in found if len(word := each.casefold()) > 1 and word not in EMPTY_WORDS)
