"""What a site or a client prefers: another admitted term than the glossary does."""

from collections.abc import Mapping

from msgspec.structs import replace

from insaterms.errors import GlossaryError, Problem, nearest
from insaterms.glossary.compiled import Compiled
from insaterms.model import RANKS, Concept, Language, Term
from insaterms.ui_language import _

__all__ = ["checked", "preferring"]


def checked(index: Compiled, prefer: Mapping[str, str]) -> dict[str, str]:
    """Return preferences that the glossary can fulfil.

    Args:
        index: The glossary.
        prefer: The text of a preferred or admitted term by concept id.

    Raises:
        GlossaryError: If a concept or such a term is not there.

    """
    problems = []
    for name, text in prefer.items():
        number = index.number(name)
        if number is None:
            ids = [index.concept(n).id for n in range(len(index))]
            message = _('there is no concept "{name}"{hint}').format(
                name=name, hint=nearest(name, ids)
            )
        else:
            terms = index.concept(number).terms
            offered = [t.text for side in terms.values() for t in side if t.offered]
            if text in offered:
                continue
            message = _(
                '"{text}" is no preferred or admitted term of "{name}"; there are {names}'
            ).format(text=text, name=name, names=", ".join(offered))
        problems.append(Problem("prefer", 0, 0, message))
    if problems:
        raise GlossaryError(problems)
    return dict(prefer)


def preferring(concept: Concept, text: str) -> Concept:
    """Return the concept with this term preferred and the former one admitted."""
    terms: dict[Language, tuple[Term, ...]] = {}
    for language, side in concept.terms.items():
        if any(term.text == text and term.offered for term in side):
            changed = [
                replace(t, status="preferred" if t.text == text else "admitted") if t.offered else t
                for t in side
            ]
            changed.sort(key=lambda term: RANKS[term.status])
            terms[language] = tuple(changed)
        else:
            terms[language] = side
    return replace(concept, terms=terms)
