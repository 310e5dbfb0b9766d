"""Translations of messages that nobody has translated yet: what the glossary and memory know.

What is certain is decided as `insaterms fill` does it, so that a message with two meanings
(*Leave* on a button) is left to a person here too.
"""

from collections.abc import Container, Iterable, Sequence
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from insaterms.formats.gettext_po.messages import Messages
from insaterms.linting.context import Context
from insaterms.linting.diagnostics import Edit, Fix
from insaterms.linting.documents.catalog import Catalog
from insaterms.linting.documents.texts import Text
from insaterms.memory.filling.decisions import Decision
from insaterms.memory.filling.edges import without_accelerator
from insaterms.memory.filling.filling import filled
from insaterms.memory.filling.remembered import Answer
from insaterms.memory.matches import Context as Around
from insaterms.model import LANGUAGES
from insaterms.ui_language import _
from insaterms.units import primary

__all__ = ["KnownMessage", "fix_of", "known_messages"]

_IDENTICAL = 100
# So many translations of one text are weighed against one another.
_MOST = 10
# A longer text is no term.
_LONGEST_TERM = 120
# What may stand around one.
_AROUND = " \t\n\"'“”„«»‹›‘’()[]*•·><→.,;:!?…/|-–—"


class KnownMessage(Struct, frozen=True, gc=False):
    """A translation of a message.

    Attributes:
        targets: The translation, or one for each form of a plural.
        source: Who writes it, for people; never empty.
        safe: Whether nobody need look at it.
        remembered: Whether somebody has approved it as the translation of this very text.

    """

    targets: tuple[str, ...]
    source: str
    safe: bool
    remembered: bool = False


@lru_cache(maxsize=1)  # several rules ask about one catalog after another
def known_messages(catalog: Catalog, context: Context) -> dict[int, KnownMessage]:
    """Return what the messages without a translation are in the other language.

    Args:
        catalog: The catalog.
        context: Its memory is asked, if the project has one, and its glossary.

    Returns:
        By the number of the message, what is known; the others are left out.

    """
    languages = catalog.source_language, catalog.language
    spoken = {primary(language) for language in languages} == set(LANGUAGES)
    asked_for = _asked_for(catalog, context, spoken=spoken)
    if not asked_for:
        return {}

    def lookup(asked: Sequence[tuple[str, Around]]) -> Iterable[Answer]:
        if context.memory is None:
            return ([] for _each in asked)
        source, target = languages
        return context.memory.lookup_many(
            asked, source=source, target=target, threshold=_IDENTICAL, limit=_MOST, processes=1
        )

    decisions = filled(
        _narrowed(catalog.file.catalog, asked_for),
        lookup,
        context.glossary if spoken else None,
        languages=languages,
        threshold=_IDENTICAL,
        lacks=catalog.file.text.lacks,
    )
    found = {}
    for each in decisions:
        known = _known(each, catalog, context)
        if known is not None:
            found[each.number] = known
    return found


def fix_of(catalog: Catalog, number: int, known: KnownMessage) -> Fix | None:
    """Return the fix that writes a translation into a message, every form of it."""
    edits: list[Edit] = []
    for form, target in enumerate(known.targets):
        place = Text("", "message", catalog.language, number=number, form=form, side="target")
        if form >= len(catalog.file.catalog.messages[number].targets):
            return None
        edit = catalog.edit(place, target)
        if edit is None:
            return None
        edits.append(edit)
    title = _("Write “{text}”").format(text=known.targets[0])
    return Fix(title, tuple(edits), safe=known.safe)


def _asked_for(catalog: Catalog, context: Context, *, spoken: bool) -> set[int]:
    """Return the messages without a translation of which something may be known.

    To decide on a message takes time, and hardly any is a term.
    """
    messages = catalog.file.catalog.messages
    empty = {number for number, each in enumerate(messages) if each.untranslated}
    if context.memory is not None or not spoken:
        return empty if context.memory is not None else set()
    source = primary(catalog.source_language)
    found = set()
    for number in empty:
        text = messages[number].msgid
        if len(text) <= _LONGEST_TERM:
            plain = without_accelerator(text).strip(_AROUND)
            if source in context.glossary.languages(plain):
                found.add(number)
    return found


def _narrowed(catalog: Messages, asked_for: Container[int]) -> Messages:
    """Return a catalog in which the other messages need no translation."""
    messages = [
        each if number in asked_for else replace(each, targets=(each.msgid or "-",), fuzzy=False)
        for number, each in enumerate(catalog.messages)
    ]
    return replace(catalog, messages=tuple(messages))


def _known(decision: Decision, catalog: Catalog, context: Context) -> KnownMessage | None:
    match decision.came_from:
        case "context" | "exact":
            origin = ", ".join(decision.origins)
            if "draft" in decision.notes:
                source = _("a draft in the translation memory")
                return KnownMessage(decision.targets, source, safe=False)
            source = _("approved in the translation memory")
            if origin:
                source = _("approved in the translation memory, from {origin}").format(
                    origin=origin
                )
            return KnownMessage(decision.targets, source, not decision.fuzzy, remembered=True)
        case "glossary":
            message = catalog.file.catalog.messages[decision.number]
            attested = _attested(message.msgid, decision.origins[0], catalog, context)
            if not attested:
                return KnownMessage(decision.targets, _("proposed in the glossary"), safe=False)
            source = _("attested, {source}").format(source=attested)
            # PC is a Dutch court to one, and a computer to another.
            safe = not decision.fuzzy and not message.msgid.isupper()
            return KnownMessage(decision.targets, source, safe)
        case _:
            # What is only like it helps nobody to see what is missing.
            return None


def _attested(text: str, concept: str, catalog: Catalog, context: Context) -> str:
    """Return the body and the document that show the translation of a term; empty if none does."""
    language = next(each for each in LANGUAGES if each == primary(catalog.source_language))
    for hit in context.glossary.lookup(text, language, limit=None):
        if hit.concept.id == concept and hit.translations:
            return hit.translations[0].source
    return ""
