"""Which forms with the right key are meant by what is written, and how well they fit."""

from collections.abc import Iterable

from insaterms.glossary.compiled import Compiled, FormEntry
from insaterms.glossary.found import Found
from insaterms.glossary.hits import Match
from insaterms.model import RANKS, Language, Term

__all__ = ["apostrophes", "fitting", "found_as", "ranked", "same_case", "term_of"]

_EXACT, _FOLDED, _INFLECTED, _INFLECTED_FOLDED = 100, 98, 97, 96


def term_of(index: Compiled, form: FormEntry | Found) -> Term:
    """Return the term of a form, or of what was found; change nothing in it."""
    return index.concept(form.concept).terms[form.language][form.term]


def fitting(
    index: Compiled, forms: Iterable[FormEntry], text: str, language: Language
) -> tuple[Found, ...]:
    """Return what is meant by a piece of running text, the best first.

    Args:
        index: The glossary.
        forms: The forms with the key of the text, divided into words as it is.
        text: What is written.
        language: Its language; forms of the other one are passed over.

    """
    found = []
    for form in forms:
        if form.language != language:
            continue
        if "possessive" in form.feature and apostrophes(form.text) and not apostrophes(text):
            continue  # "leaves" is no "leave's"
        if form.case_sensitive and not same_case(form.text, text):
            continue
        if form.text.isupper() and not text.isupper() and not text.islower():
            continue  # "MPs" are no MPS
        # A sentence may begin with it: *Thuiszitter*.
        begins = form.feature == "base" and form.text == text[:1].lower() + text[1:]
        found.append(found_as(form, form.text if begins else text))
    return ranked(index, found)


def ranked(index: Compiled, found: list[Found]) -> tuple[Found, ...]:
    """Return what was found in one place, the likeliest first, each term once."""
    if len(found) <= 1:
        return tuple(found)
    best: dict[tuple[int, int], tuple[tuple[int, int, bool, str, int], Found]] = {}
    for each in found:
        term = term_of(index, each)
        rank = (
            -each.score,
            RANKS[term.status] if term.type != "misspelling" else len(RANKS),
            each.feature != "base",
            index.concept(each.concept).id,
            each.term,
        )
        place = each.concept, each.term
        if place not in best or rank < best[place][0]:
            best[place] = rank, each
    return tuple(each for _, each in sorted(best.values(), key=lambda pair: pair[0]))


def found_as(form: FormEntry, text: str, less: int = 0) -> Found:
    """Return a form as what was found for a text with the same key.

    Args:
        form: The form.
        text: What is written.
        less: What it loses, in points, for a reason of the caller's.

    """
    match, score = _grade(form, text)
    feature = "plural" if form.collective else form.feature
    return Found(form.concept, form.language, form.term, match, score - less, feature)


def _grade(form: FormEntry, text: str) -> tuple[Match, int]:
    if form.feature == "base":
        return ("exact", _EXACT) if form.text == text and not form.respelt else ("folded", _FOLDED)
    # "Thuiszitters" at the start of a sentence is as good as "thuiszitters".
    same = form.text == text or form.text == text[:1].lower() + text[1:]
    return "inflected", _INFLECTED if same else _INFLECTED_FOLDED


def apostrophes(text: str) -> bool:
    """Whether a text has an apostrophe of either kind."""
    return "'" in text or "’" in text


def same_case(form: str, text: str) -> bool:
    """Whether a case-sensitive form is meant: LINK is no link, but may stand in a HEADING."""
    if text.isupper():
        return True
    # A sentence may begin with it.
    begins = text[:1] in {form[:1], form[:1].upper()}
    return begins and [c for c in form[1:] if c.isupper()] == [c for c in text[1:] if c.isupper()]
