"""Whether a text speaks about a term, rather than using it: (*home sitter*, “truant”)."""

from insaterms.glossary.occurrences import Occurrence
from insaterms.glossary.verification.leniency import glossed, is_literal
from insaterms.linting.language.set_apart import stretches_apart

__all__ = ["is_apart", "is_spoken_of"]

_QUOTES = frozenset("“”\"'‘’„«»*_`")
# What is set apart begins and ends so near by.
_AROUND = 1000
_OPENING = frozenset("([") | _QUOTES
_CLOSING = frozenset(")],;") | _QUOTES


def is_spoken_of(text: str, term: Occurrence) -> bool:
    """Tell whether a text speaks about a term: explains it, quotes it, has it as an example.

    Args:
        text: The text.
        term: Where the term stands in it.

    """
    start, end = term.start, term.end
    if is_literal(text, start) or glossed(text, start, end):
        return True
    before, behind = text[start - 1 : start] if start else "", text[end : end + 1]
    return before in _OPENING and behind in _CLOSING


def is_apart(text: str, start: int, end: int) -> bool:
    """Tell whether a stretch of a text, or a part of it, is in italics, quotes or marked.

    Args:
        text: A text with its markup.
        start: The first code point of the stretch.
        end: The one behind its last.

    """
    first = max(0, start - _AROUND)
    near = text[first : end + _AROUND]
    return any(one + first < end and start < other + first for one, other in stretches_apart(near))
