"""What to write in place of a text in the wrong language, and who attests it."""

from msgspec import Struct

from insaterms.glossary.hits import WHOLE
from insaterms.linting.context import Context
from insaterms.linting.diagnostics import Fix
from insaterms.linting.documents.document import Document
from insaterms.linting.documents.texts import Text
from insaterms.linting.terms.attesting import said_of
from insaterms.model import Language
from insaterms.text.folding import fold
from insaterms.ui_language import _

__all__ = ["RightText", "fix_with", "right_text"]

_IDENTICAL = 100
# A longer text is no term, and asking for it takes time.
_LONGEST_TERM = 120


class RightText(Struct, frozen=True, gc=False):
    """A translation that the glossary or the memory knows.

    Attributes:
        text: The translation, with the capitals of what it translates.
        source: Who writes it, for people; never empty.
        safe: Whether it is attested, and means nothing else.
        side_by_side: Whether a document has both languages, or the body itself says so.

    """

    text: str
    source: str
    safe: bool
    side_by_side: bool = False


def right_text(text: str, language: Language, context: Context) -> RightText | None:
    """Return how a whole text is rendered in the other language; None where nobody knows.

    Args:
        text: The text, without markup.
        language: The language that it is in.
        context: Its glossary is asked first, then its memory.

    """
    return _of_glossary(text, language, context) or _of_memory(text, language, context)


def fix_with(document: Document, text: Text, right: RightText | None) -> Fix | None:
    """Return the fix that writes a translation in the place of a text; None without one."""
    if right is None:
        return None
    edit = document.edit(text, right.text)
    if edit is None:
        return None
    title = _("Write “{text}”").format(text=right.text)
    return Fix(title, (edit,), safe=right.safe)


def _of_glossary(text: str, language: Language, context: Context) -> RightText | None:
    glossary = context.glossary
    if len(text) > _LONGEST_TERM or language not in glossary.languages(text):
        return None
    hits = [hit for hit in glossary.lookup(text, language, 2) if hit.match in WHOLE and hit.form]
    if not hits or fold(hits[0].form) == fold(text):
        return None
    best = hits[0]
    attested = next(
        (each for each in best.translations[:1] if each.evidence != "proposed"),
        None,
    )
    if attested is None:
        return RightText(best.form, said_of("proposed", ""), safe=False)
    # "Leave" is a term, and what one does with a room; "congress" may be of two concepts.
    clear = not best.term.everyday and (len(hits) == 1 or hits[1].score < best.score)
    source = said_of(attested.evidence, attested.source)
    both = attested.evidence != "english-only"
    return RightText(best.form, source, safe=clear, side_by_side=both)


def _of_memory(text: str, language: Language, context: Context) -> RightText | None:
    memory = context.memory
    if memory is None:
        return None
    other: Language = "en" if language == "nl" else "nl"
    for match in memory.lookup(text, source=language, target=other, threshold=_IDENTICAL):
        if match.unit.status == "approved" and match.suggestion and match.suggestion != text:
            source = _("approved in the translation memory")
            if match.unit.origin:
                source = _("approved in the translation memory, from {origin}").format(
                    origin=match.unit.origin
                )
            return RightText(match.suggestion, source, safe=match.score >= _IDENTICAL)
    return None
