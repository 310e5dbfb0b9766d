"""Whether a term that is not to be used may be replaced, and by what, with nobody looking."""

import re

from msgspec import Struct

from insaterms.glossary.hits import WHOLE
from insaterms.glossary.verification.findings import Finding
from insaterms.linting.terms.attesting import evidence_of
from insaterms.model import Language, Term
from insaterms.text.folding import fold

__all__ = ["Replacement", "replacement"]

_ARTICLE = re.compile(
    r"\b(?:an?|de|het|een|deze|dit|die|dat|elke?|iedere?|onze?)\s+\Z", re.IGNORECASE
)
_WINDOW = 12
_COMMON = frozenset({"de", "masculine", "feminine"})


class Replacement(Struct, frozen=True):
    """What is written in the place of a term.

    Attributes:
        write: The words, in the form and with the capitals of the term.
        safe: Whether nothing around them need change, and somebody has written them so.

    """

    write: str
    safe: bool


def replacement(finding: Finding, text: str, span: tuple[int, int]) -> Replacement | None:
    """Return what is written in the place of a term that is not to be used.

    It is safe where one word is replaced by words that are attested, and no article beside it
    need be another: *de consultatiebureaus*, but *a truant* becomes *an absentee*.

    Args:
        finding: A term of the target that is not to be used.
        text: The text in which it stands.
        span: Where in that.

    Returns:
        What to write; None where the term is a part of a longer word, or its place is not
        that of the text.

    """
    place = finding.target
    if place is None or not finding.write or finding.match not in WHOLE:
        return None
    start, end = span
    if text[start:end] != place.text or "\n" in place.text:
        return None
    before = text[max(0, start - _WINDOW) : start]
    language = finding.languages[1]
    wanted = next((t for t in finding.concept.terms.get(language, ()) if t.offered), None)
    alone = " " not in place.text
    agrees = not _ARTICLE.search(before) or _same_article(finding, wanted, language)
    return Replacement(finding.write, alone and evidence_of(finding)[0] != "proposed" and agrees)


def _same_article(finding: Finding, wanted: Term | None, language: Language) -> bool:
    if wanted is None or finding.target is None:
        return False
    if language == "en":
        return fold(finding.write)[:1] == fold(finding.target.text)[:1]
    one, other = finding.term.gender, wanted.gender
    if finding.kind == "misspelling":
        return True
    return one is not None and other is not None and (one in _COMMON) == (other in _COMMON)
