"""What goes over from an old message to the one that takes its place."""

from msgspec import structs

from insaterms.formats.gettext_po.layout import escaped
from insaterms.formats.gettext_po.messages import CatalogMessage, Previous

__all__ = ["carried", "flags_of"]


def carried(old: CatalogMessage, message: CatalogMessage, nplurals: int) -> CatalogMessage:
    """Return a message with the translation of another one, for somebody to look at.

    A plural begins with the one form that there was; where there is none any more, the
    forms that have no place are kept as comments.  What is the text again that it was
    translated from stays fuzzy, since nobody can tell whether somebody has translated the
    text between anew: *Nu opslaan*, for *Save now*, is none of *Save*.
    """
    targets: tuple[str, ...] = old.targets
    lost: list[str] = []
    if message.plural is not None and old.plural is None:
        targets = old.targets[:1] * nplurals
    elif message.plural is None and len(old.targets) > 1:
        used = next((number for number, each in enumerate(old.targets) if each), 0)
        targets = (old.targets[used],)
        lost = [
            f'msgstr[{number}] "{escaped(each)}"'
            for number, each in enumerate(old.targets)
            if each and each != targets[0]
        ]
    translated = not old.untranslated
    # One that was fuzzy without a previous text was so before any change.
    previous = old.previous if old.fuzzy else Previous(old.msgid, old.plural, old.msgctxt)
    if previous == Previous(message.msgid, message.plural, message.msgctxt):
        # It would say what stands below it.
        previous = None
    return structs.replace(
        message,
        targets=targets,
        fuzzy=translated,
        previous=previous if translated else None,
        comments=(*old.comments, *lost),
        flags=flags_of(old, message),
    )


def flags_of(old: CatalogMessage, message: CatalogMessage) -> tuple[str, ...]:
    """Return the flags of both; what format a text has is the template's to say."""
    wanted = [flag for flag in message.flags if flag != "fuzzy"]
    kept = [flag for flag in old.flags if flag in wanted or not _says_format(flag)]
    return tuple(dict.fromkeys((*kept, *wanted)))


def _says_format(flag: str) -> bool:
    return flag.endswith("-format") and not flag.startswith("no-")
