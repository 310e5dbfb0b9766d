"""A whole message that is a term: what stands around it is carried over, the term translated.

Punctuation stays as the message has it, "Partnership…" and "(partnership)": Dutch and
English set it alike.  What is not quite the term, *partnership's* or *Partner-ship*, and an
acronym that the other language has not, somebody must look at.
"""

import re
import unicodedata

from insaterms.glossary.hits import Hit, Translation
from insaterms.glossary.wording import as_capitalised
from insaterms.memory.filling.decisions import Note, Proposal, Stays
from insaterms.memory.filling.edges import accelerator, with_accelerator, without_accelerator
from insaterms.memory.filling.meaning import Meanings
from insaterms.memory.filling.spelling import normal
from insaterms.model import Language
from insaterms.ui_language import _

__all__ = ["of_term"]

_SINGLE = "'‘’"
# What may stand before and behind a term.  A sign that programs read is not among them:
# {partnership}, $partnership, /partnership and --partnership are no words.
_BEFORE = frozenset('"“”„«»‹›()[]*•·>→¿¡…' + _SINGLE)
_BEHIND = frozenset('"“”„«»‹›()[]*•·>→.,;:!?…/|' + _SINGLE)
_DASHES = "-–—"
# Terms that end with a full stop, *o.a.*, keep it.
_KEPT = 2
# Letters and what parts words; a text with anything else is not a term written otherwise.
_WRITTEN = re.compile(r"[^\W_](?:[^\W_]|[\s.'-])*(?<=[^\s.-])")
_SHORT = frozenset({"acronym", "abbreviation"})
# What a term that is not written as in the glossary scores at most.
_OTHERWISE = 90


def of_term(number: int, text: str, meanings: Meanings) -> Proposal | Stays | tuple[Stays, str]:
    """Return the translation of a text that is as a whole a term.

    Args:
        number: The place of the message in the catalog.
        text: The message, or one form of it.
        meanings: Looks it up.

    Returns:
        Or why there is none, and more about that.

    """
    plain = without_accelerator(text)
    start, end = _inside(plain)
    hits = meanings.hits(plain[start:end])
    if not hits:
        return "no match"
    own, start, end = _as_written(plain, (start, end), hits, meanings)
    term = plain[start:end]
    if not own and _WRITTEN.fullmatch(normal(term)):
        # "Sr." is no SR, school refusal.
        hits = [hit for hit in hits if hit.term.type not in _SHORT]
    else:
        hits = own
    if not hits:
        return "no match"
    hit = meanings.meant(hits, term, number)
    if hit is None:
        meant = [f"{each.concept.id}: {each.form}" for each in hits]
        # One concept of the glossary, and what the word means everywhere else.
        others = [] if len(hits) > 1 else [_("a word of everyday language")]
        return "two meanings", ", ".join([*meant, *others])
    notes: list[Note] = [] if own else ["written otherwise"]
    target = f"{plain[:start]}{_translated(hit, term, notes)}{plain[end:]}"
    if accelerator(text):
        target = with_accelerator(text, target)
        notes.append("accelerator")
    return Proposal(
        target,
        "glossary",
        hit.score if own else min(hit.score, _OTHERWISE),
        bool(notes),
        origin=hit.concept.id,
        notes=tuple(notes),
    )


# -- what stands around it -------------------------------------------------------------


def _inside(text: str) -> tuple[int, int]:
    """Return where a text begins and ends without the punctuation around it."""
    start, end = _cut(text, _BEFORE, _BEHIND)
    if _singles(text[:start]) != _singles(text[end:]):
        # *partnerships'* is a possessive, *'s morgens* a word.
        single = frozenset(_SINGLE)
        return _cut(text, _BEFORE - single, _BEHIND - single)
    return start, end


def _singles(around: str) -> int:
    """Return how many single quotes are among the signs on one side of a text."""
    return sum(map(around.count, _SINGLE)) if around else 0


def _cut(text: str, before: frozenset[str], behind: frozenset[str]) -> tuple[int, int]:
    start, end = 0, len(text)
    while start < end and _is_around(text, start, before, start + 1):
        start += 1
    while start < end and _is_around(text, end - 1, behind, end - 2):
        end -= 1
    return start, end


def _is_around(text: str, place: int, signs: frozenset[str], inner: int) -> bool:
    """Whether a sign may stand beside a term.

    Args:
        text: The message.
        place: Where the sign stands.
        signs: Those that may.
        inner: The place beside it, on the side of the term.

    """
    sign = text[place]
    if sign in signs or sign.isspace() or unicodedata.category(sign) == "So":
        return True
    beside = text[inner] if 0 <= inner < len(text) else ""
    if sign == ".":
        # "...and so on", but not ".partnership".
        return "." in {beside, text[place - 1] if place else ""}
    # "- partnership", but not "--partnership", nor "partnership-".
    return sign in _DASHES and beside.isspace()


def _as_written(
    text: str, inside: tuple[int, int], hits: list[Hit], meanings: Meanings
) -> tuple[list[Hit], int, int]:
    """Return the terms that stand in a text as the glossary writes them, and where."""
    start, end = inside
    whole = len(text) - len(text.lstrip())
    ends = range(end, min(len(text), end + _KEPT) + 1)
    for first in dict.fromkeys((start, whole)):
        for last in ends:
            own = [hit for hit in hits if meanings.is_form(text[first:last], hit)]
            if own:
                return own, first, last
    return [], start, end


# -- the term --------------------------------------------------------------------------


def _translated(hit: Hit, written: str, notes: list[Note]) -> str:
    """Return the translation of a term, and add to the notes what has to be said of it."""
    best, target = hit.translations[0], hit.form
    if hit.term.type in _SHORT:
        short = _short(hit)
        if short is None:
            notes.append("acronym")
        else:
            best = short
            target = as_capitalised(written, hit.term.text, short.term, _other(hit))
    if best.evidence == "proposed":
        notes.append("proposed")
    if not hit.term.offered:
        notes.append("discouraged term")
    return target


def _short(hit: Hit) -> Translation | None:
    """Return the acronym that an acronym is translated by: the same one, or the first."""
    short = {term.text for term in hit.concept.terms.get(_other(hit), ()) if term.type in _SHORT}
    found = [each for each in hit.translations if each.term in short or each.term == hit.term.text]
    # One that is inflected, *ROCs*, takes another ending in the other language.
    if hit.match == "inflected" or not found:
        return None
    return next((each for each in found if each.term == hit.term.text), found[0])


def _other(hit: Hit) -> Language:
    return "en" if hit.language == "nl" else "nl"
