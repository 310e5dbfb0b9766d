"""Whether a text speaks about a term, rather than using it: (*home sitter*, “truant”)."""

from insaterms.glossary.occurrences import Occurrence
from insaterms.glossary.verification.leniency import glossed, is_literal

__all__ = ["is_spoken_of"]

_QUOTES = frozenset("“”\"'‘’„«»*_`")
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
