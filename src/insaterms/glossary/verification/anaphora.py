"""Words that stand for a term that was named before: they, it, such pupils."""

from collections.abc import Iterator

from insaterms.model import Language
from insaterms.text.tokens import WORD

__all__ = ["may_stand_for_a_term"]

# Not *het*, which is mostly an article, nor *er*, which mostly means nothing.
_PRONOUNS: dict[Language, frozenset[str]] = {
    "en": frozenset("he him his she her hers they them their theirs who whom whose".split()),
    "nl": frozenset("hij hem ze zij hen haar hun wie diens".split()),
}
_OTHERS: dict[Language, frozenset[str]] = {
    "en": frozenset(
        "it its this that these those such which one ones both latter former same so there "
        "thereof do does did".split()
    ),
    "nl": frozenset(
        "die dat dit deze zulke zo'n zo dergelijke dezelfde hetzelfde welke daar ervan erover "
        "ervoor eraan erin erop ermee ertegen hiervan hierover hiervoor hieraan hierin hierop "
        "hiermee daarvan daarover daarvoor daaraan daarin daarop daarmee daartoe beide".split()
    ),
}


def may_stand_for_a_term(source: str, target: str, languages: tuple[Language, Language]) -> bool:
    """Whether a paragraph of a translation has a pronoun that may stand for a term.

    A pronoun for a person does not if the source has one as well: *zij* kreeg een
    vrijstelling, *she* got a waiver.

    Args:
        source: The paragraph.
        target: Its translation.
        languages: Of the source and of the target.

    """
    others = _OTHERS[languages[1]]
    if any(word in others for word in _words(target)):
        return True
    counts = (
        sum(word in _PRONOUNS[language] for word in _words(text))
        for text, language in zip((source, target), languages, strict=True)
    )
    return next(counts) < next(counts)


def _words(text: str) -> Iterator[str]:
    return (met.group().lower().replace("’", "'") for met in WORD.finditer(text))
