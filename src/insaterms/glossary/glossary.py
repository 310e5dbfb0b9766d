"""The glossary: loaded once, asked many times."""

import os
from collections.abc import Callable, Iterator, Mapping
from typing import get_args

from msgspec.structs import replace

from insaterms.errors import GlossaryError, NotFoundError, Problem, nearest
from insaterms.glossary.caching import open_compiled
from insaterms.glossary.compiled import Compiled
from insaterms.glossary.hits import Hit, translations
from insaterms.glossary.loading import bundled_folder, read_sources
from insaterms.glossary.lookup import Found, search
from insaterms.glossary.wording import worded
from insaterms.model import LANGUAGES, Concept, Language, Status, Term

__all__ = ["Glossary"]

_RANKS: dict[Status, int] = {status: rank for rank, status in enumerate(get_args(Status))}

_Rank = tuple[int, int, bool, int, str, int]


class Glossary:
    """Concepts with their terms in Dutch and English, found from any form of a word.

    Load one with `Glossary.load()`.  A glossary does not change; load it again when its
    files have changed.
    """

    def __init__(self, index: Compiled, prefer: Mapping[str, str] | None = None) -> None:
        """Use an opened index; `load` is the usual way to come by a glossary."""
        self._index = index
        self._prefer = self._checked(prefer or {})

    @classmethod
    def load(
        cls,
        path: str | os.PathLike[str] | None = None,
        *,
        prefer: Mapping[str, str] | None = None,
        cache: bool = True,
        progress: Callable[[str, int], object] = lambda *_: None,
    ) -> "Glossary":
        """Load the bundled glossary, or one from a folder, a YAML file or a CSV file.

        Args:
            path: What to load; None means the glossary of the package.
            prefer: Admitted terms that a site or a client prefers, by concept id:
                `{"passend-onderwijs": "suitable education"}`.
            cache: Whether the compiled glossary may be kept in the user's cache.
            progress: Called with the step and the number of concepts done, while a
                glossary is compiled.

        Raises:
            GlossaryError: If it cannot be read, with every problem in it; or if
                `prefer` names what the glossary does not have.

        """
        files = read_sources(bundled_folder() if path is None else os.fspath(path))
        return cls(open_compiled(files, cache=cache, progress=progress), prefer)

    def __len__(self) -> int:
        """Return the number of concepts."""
        return len(self._index)

    def __iter__(self) -> Iterator[Concept]:
        """Go through the concepts in the order of the files."""
        return (self._concept(number) for number in range(len(self)))

    def __contains__(self, name: object) -> bool:
        """Whether there is a concept with this id."""
        return isinstance(name, str) and self._index.number(name) is not None

    def concept(self, name: str) -> Concept:
        """Return the concept with this id.

        Raises:
            NotFoundError: If there is none; the message names the nearest id.

        """
        number = self._index.number(name)
        if number is None:
            hint = nearest(name, [concept.id for concept in self])
            raise NotFoundError(f'there is no concept "{name}"{hint}')
        return self._concept(number)

    def lookup(
        self, query: str, language: Language | None = None, limit: int | None = 10
    ) -> list[Hit]:
        """Find the concepts that a word or name belongs to, the best first.

        Args:
            query: A term in any form: inflected, misspelt, inside a Dutch compound,
                part of a long name.
            language: The language of the query; None means either.
            limit: At most this many hits; None means all.

        Returns:
            One hit a concept, by descending score; then by status, dictionary forms
            before others, Dutch before English, and by id.  Empty if nothing in the
            glossary is meant.

        Raises:
            ValueError: If the language is none of the glossary's, or limit is below 1.

        """
        if language is not None and language not in LANGUAGES:
            raise ValueError(f'there is no language "{language}"; write one of nl, en')
        if limit is not None and limit < 1:
            raise ValueError("limit must be at least 1")
        best: dict[int, tuple[_Rank, Found, Concept, Term]] = {}
        for found in search(self._index, query, language):
            concept, term = self._found(found)
            rank: _Rank = (
                -found.score,
                _RANKS[term.status] if term.type != "misspelling" else len(_RANKS),
                found.feature != "base",
                LANGUAGES.index(found.language),
                concept.id,
                found.term,
            )
            if found.concept not in best or rank < best[found.concept][0]:
                best[found.concept] = rank, found, concept, term
        ordered = sorted(best.values(), key=lambda item: item[0])
        return [
            self._hit(query, found, concept, term) for _, found, concept, term in ordered[:limit]
        ]

    def _hit(self, query: str, found: Found, concept: Concept, term: Term) -> Hit:
        offered = translations(concept, term, found.language)
        form = ""
        if offered:
            other: Language = "en" if found.language == "nl" else "nl"
            # A preference changes the order of the terms, not that of the index.
            own = self._index.concept(found.concept).terms[other]
            place = [target.text for target in own].index(offered[0].term)
            form = worded(self._index, query, term, found.feature, (found.concept, other, place))
        return Hit(
            query,
            concept,
            found.language,
            term,
            found.match,
            found.score,
            found.feature,
            offered,
            form,
            found.compound,
        )

    # -- what a site or a client prefers -----------------------------------------

    def _found(self, found: Found) -> tuple[Concept, Term]:
        """Return the concept and the term found, with the statuses that are preferred here."""
        term = self._index.concept(found.concept).terms[found.language][found.term]
        concept = self._concept(found.concept)
        if concept.id in self._prefer:
            term = next(t for t in concept.terms[found.language] if t.text == term.text)
        return concept, term

    def _concept(self, number: int) -> Concept:
        # Decoded anew for whoever asks: what they do to it stays with them.
        concept = self._index.decoded(number)
        text = self._prefer.get(concept.id)
        return concept if text is None else _preferring(concept, text)

    def _checked(self, prefer: Mapping[str, str]) -> dict[str, str]:
        problems = []
        for name, text in prefer.items():
            number = self._index.number(name)
            if number is None:
                ids = [self._index.concept(n).id for n in range(len(self))]
                message = f'there is no concept "{name}"{nearest(name, ids)}'
            else:
                terms = self._index.concept(number).terms
                offered = [t.text for side in terms.values() for t in side if t.offered]
                if text in offered:
                    continue
                message = (
                    f'"{text}" is no preferred or admitted term of "{name}"; '
                    f"there are {', '.join(offered)}"
                )
            problems.append(Problem("prefer", 0, 0, message))
        if problems:
            raise GlossaryError(problems)
        return dict(prefer)


def _preferring(concept: Concept, text: str) -> Concept:
    """Return the concept with this term preferred and the former one admitted."""
    terms: dict[Language, tuple[Term, ...]] = {}
    for language, side in concept.terms.items():
        if any(term.text == text and term.offered for term in side):
            changed = [
                replace(t, status="preferred" if t.text == text else "admitted") if t.offered else t
                for t in side
            ]
            changed.sort(key=lambda term: _RANKS[term.status])
            terms[language] = tuple(changed)
        else:
            terms[language] = side
    return replace(concept, terms=terms)
