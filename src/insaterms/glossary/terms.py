"""The term to write: which concept a word means, which of its terms, and in which form."""

import contextlib
from collections.abc import Sequence
from decimal import Decimal

from insaterms.errors import NotFoundError, UnknownLanguageError
from insaterms.glossary.hits import WHOLE, Hit
from insaterms.model import LANGUAGES, Concept, Feature, Language, Term
from insaterms.text.language_tags import language_of
from insaterms.ui_language import _

__all__ = ["agreed", "asked", "form_for", "glossary_language", "rendering"]

_SHORTENED = frozenset({"acronym", "abbreviation"})
# Of a longer text an error shows the beginning; no term has so many characters.
_SHOWN = 100


def agreed(
    hits: Sequence[Hit],
    text: str,
    language: Language,
    *,
    context: str | None = None,
    counted: bool = False,
) -> tuple[Hit, Term]:
    """Return what a word is a form of, and the term to write for it in a language.

    Args:
        hits: What a look-up of the word has found, the likeliest first.
        text: The word.
        language: The language of the term.
        context: The id of the concept that is meant; None: the likeliest.
        counted: Whether things are counted: of concepts that are equally likely the first
            that can be is meant, so that *dropout* is the person, not the event.

    Raises:
        NotFoundError: If it is no term, or its concept has none in the language.

    """
    shown = _shown(text)
    known = [hit for hit in hits if hit.match in WHOLE]
    if not known:
        message = _('there is no term "{text}" in the glossary')
        if hits:
            message = _('there is no term "{text}" in the glossary; the nearest is "{nearest}"')
        nearest = hits[0].term.text if hits else ""
        raise NotFoundError(message.format(text=shown, nearest=nearest))
    meant = [hit for hit in known if context is None or hit.concept.id == context]
    if not meant:
        message = _('"{text}" is no term of the concept "{context}"; it belongs to {known}')
        ids = ", ".join(hit.concept.id for hit in known)
        raise NotFoundError(message.format(text=shown, context=context, known=ids))
    if counted and len(meant) > 1:
        meant.sort(key=lambda hit: (-hit.score, not _countable(hit)))
    for hit in meant:
        if (term := rendering(hit.concept, hit.term, language)) is not None:
            return hit, term
    message = _('the glossary has no term for "{text}" in the language "{language}"')
    raise NotFoundError(message.format(text=shown, language=language))


def rendering(concept: Concept, term: Term, language: Language) -> Term | None:
    """Return the term to write in a language for a term of a concept; None if there is none.

    It is the preferred one; for an acronym that stands beside a full name (*M@ZL*) it is an
    acronym too (*MASS*), where the language has one.

    Args:
        concept: The concept.
        term: The term, of either language.
        language: The language of the answer.

    """
    offered = [each for each in concept.terms.get(language, ()) if each.offered]
    if term.type in _SHORTENED and term.status != "preferred":
        if term in offered:
            return term
        offered = [each for each in offered if each.type in _SHORTENED] or offered
    return offered[0] if offered else None


def _countable(hit: Hit) -> bool:
    # Here, not above: the rules of inflection are loaded to compile a glossary only.
    from insaterms.text.inflection import inflect

    term = hit.term
    given = term.irregular
    return inflect(term.text, hit.language, term.part_of_speech, "plural", given=given) is not None


def form_for(count: object, language: Language) -> Feature:
    """Return the form in which a noun stands behind a number, by Babel's plural rules.

    Args:
        count: The number; None where nothing is counted.
        language: The language of the noun.

    Raises:
        ValueError: If it is no number, or an infinite one.

    """
    if count is None:
        return "base"
    if isinstance(count, int | float | Decimal):
        from babel import Locale

        with contextlib.suppress(ValueError, ArithmeticError):
            return "base" if Locale(language).plural_form(count) == "one" else "plural"
    message = _("count is a number, and nothing can be counted by {count}")
    raise ValueError(message.format(count=_shown(repr(count))))


def asked(text: object) -> str:
    """Return the text whose term is asked for.

    Raises:
        TypeError: If it is no text.

    """
    if isinstance(text, str):
        return text
    raise TypeError(_("a term is a text, not {value}").format(value=_shown(repr(text))))


def glossary_language(tag: object) -> Language:
    """Return the language of a tag, whatever its region: `en-GB` is `en`.

    Raises:
        UnknownLanguageError: If it is none of the glossary's.

    """
    if (language := language_of(str(tag))) is None:
        message = _('there is no language "{language}"; write one of {known}')
        known = ", ".join(LANGUAGES)
        raise UnknownLanguageError(message.format(language=_shown(str(tag)), known=known))
    return language


def _shown(text: str) -> str:
    # What steers a terminal, or cannot be written at all, has no place in an error.
    visible = "".join(c if c.isprintable() else "\ufffd" for c in text[:_SHOWN])
    return visible if len(text) <= _SHOWN else f"{visible}…"
