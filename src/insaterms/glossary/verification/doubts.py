"""What a term may mean besides what the glossary says, and what else may be meant by it."""

import re
from collections.abc import Iterable

from insaterms.glossary.occurrences import Occurrence
from insaterms.text.folding import words

__all__ = ["is_cognate", "is_part", "may_be_compounded", "unmistakable"]

_PARTS = frozenset({"compound", "suspended"})
_SHARED = 4

_VERBS_AND_OTHERS = (
    "am|an|and|are|as|at|be|been|but|by|can|could|did|do|does|for|from|had|has|have|if|in|is|may"
    "|might|must|no|nor|not|of|on|or|shall|should|so|than|that|then|there|they|this|to|was|we"
    "|were|when|where|which|who|will|with|would|you"
)
_BEHIND = re.compile(
    rf"[’']s?\s|-| (?!(?:{_VERBS_AND_OTHERS})\b)([^\W\d_][\w’-]{{1,40}})", re.IGNORECASE
)
_BEFORE = re.compile(
    r"[\w)] (?:of|for|on|to|in|from|with|about|against|by|at|into|per)(?: (?:the|an?|this|that"
    r"|their|its|his|her|our|your|all))?\s\Z|-\Z",
    re.IGNORECASE,
)
_BEGINNING = re.compile(r"(?:\A|[.!?:\n]\s*)(?:the|an?|this|that|every|each) ?\Z", re.IGNORECASE)
_ENDS = ("", ".", "!", "?", "\n", "\r")
_GENITIVES = ("'s", "’s", "s'", "s’")
_WINDOW = 40


def is_part(occurrence: Occurrence) -> bool:
    """Whether a term was found as a part of a compound."""
    return occurrence.match in _PARTS


def unmistakable(occurrence: Occurrence) -> bool:
    """Whether a term that is not to be used can mean nothing else: a slip, a former name."""
    term = occurrence.term
    former = term.status == "superseded" and occurrence.concept.kind != "term"
    return term.type == "misspelling" or former


def is_cognate(term: str, others: Iterable[str]) -> bool:
    """Whether a text has a word that begins like one of a term: inclusief, inclusive."""
    starts = {word[:_SHARED] for word in others if len(word) >= _SHARED}
    return any(len(word) >= _SHARED and word[:_SHARED] in starts for word in words(term))


def may_be_compounded(text: str, occurrences: Iterable[Occurrence]) -> bool:
    """Whether a compound may render a term together with a word beside it.

    *Absence policy* and *policy on absence* are verzuimbeleid; "the municipality pays" is
    no gemeenteraad.
    """
    return any(_stands_beside(text, each.start, each.end) for each in occurrences)


def _stands_beside(text: str, start: int, end: int) -> bool:
    if text[max(start, end - 2) : end].endswith(_GENITIVES):
        return True
    before = text[max(0, start - _WINDOW) : start]
    if _BEFORE.search(before):
        return True
    behind = _BEHIND.match(text, end)
    if behind is None:
        return False
    # A last word behind "The municipality" is its verb.
    last = behind.group(1) is not None and text[behind.end() : behind.end() + 1] in _ENDS
    return not (last and _BEGINNING.search(before))
