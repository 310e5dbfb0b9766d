"""The term to write: which concept a word means, which of its terms, and in which form."""

from collections.abc import Sequence
from decimal import Decimal

from insaterms.errors import NotFoundError
from insaterms.glossary.hits import Hit
from insaterms.model import LANGUAGES, Feature, Language, Term
from insaterms.text.language_tags import canonical_tag
from insaterms.ui_language import _

__all__ = ["agreed", "form_for", "language_of"]

# What is only like a term, or a part of the word, is another word.
_SAME_WORD = frozenset({"exact", "folded", "inflected"})


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
        counted: Whether things are counted: *dropout* is then the person, not the event.

    Raises:
        NotFoundError: If it is no term, or its concept has none in the language.

    """
    known = [hit for hit in hits if hit.match in _SAME_WORD]
    if not known:
        message = _('there is no term "{text}" in the glossary')
        if hits:
            message = _('there is no term "{text}" in the glossary; the nearest is "{nearest}"')
        nearest = hits[0].term.text if hits else ""
        raise NotFoundError(message.format(text=text, nearest=nearest))
    meant = [hit for hit in known if context is None or hit.concept.id == context]
    if not meant:
        message = _('"{text}" is no term of the concept "{context}"; it is one of {known}')
        ids = ", ".join(hit.concept.id for hit in known)
        raise NotFoundError(message.format(text=text, context=context, known=ids))
    if counted and len(meant) > 1:
        meant.sort(key=lambda hit: not _countable(hit))
    for hit in meant:
        for term in hit.concept.terms.get(language, ()):
            if term.offered:
                return hit, term
    message = _('the glossary has no term for "{text}" in the language "{language}"')
    raise NotFoundError(message.format(text=text, language=language))


def _countable(hit: Hit) -> bool:
    # Here, not above: the rules of inflection are loaded to compile a glossary only.
    from insaterms.text.inflection import inflect

    term = hit.term
    given = term.irregular
    return inflect(term.text, hit.language, term.part_of_speech, "plural", given=given) is not None


def form_for(count: float | Decimal | None, language: Language) -> Feature:
    """Return the form in which a noun stands behind a number, by Babel's plural rules.

    Raises:
        ValueError: If the number is infinite, or none.

    """
    if count is None:
        return "base"
    from babel import Locale

    try:
        category = Locale(language).plural_form(count)
    except (ValueError, OverflowError, ArithmeticError):
        raise ValueError(f"nothing can be counted by {count}") from None
    return "base" if category == "one" else "plural"


def language_of(tag: str) -> Language:
    """Return the language of a tag, whatever its region: `en-GB` is `en`.

    Raises:
        ValueError: If it is none of the glossary's.

    """
    primary = canonical_tag(tag).partition("-")[0]
    for language in LANGUAGES:
        if language == primary:
            return language
    raise ValueError(f'there is no language "{tag}"; write one of nl, en')
