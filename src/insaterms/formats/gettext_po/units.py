"""Units from a catalog: each translated message, and of a plural each form."""

import os
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from typing import BinaryIO

from insaterms.errors import Problem, ProblemsError
from insaterms.formats.gettext_po.encoding import decoded_catalog
from insaterms.formats.gettext_po.header import Header
from insaterms.formats.gettext_po.messages import CatalogMessage, read_messages
from insaterms.ui_language import _
from insaterms.units import Skipped, Unit, primary

__all__ = ["languages_of", "message_units", "read"]

_PARTLY = "a plural form is not translated"


def read(
    stream: BinaryIO,
    path: str,
    *,
    languages: tuple[str, str] | None = None,
    fuzzy: bool = False,
    at: Callable[[int, int], object] = lambda *_: None,
) -> Iterator[Unit | Skipped]:
    """Read the units of a catalog, in its order.

    Previous and next are the msgids of the messages before and behind it in the file.

    Args:
        stream: The file.
        path: How the user named it; the name of the file is the origin of the units.
        languages: Of the messages and of the translations; None, or empty: English, and
            what the header says.
        fuzzy: Whether translations that are marked fuzzy come as drafts.
        at: Told the line and the column of each unit before it comes.

    Yields:
        A unit for each form of each translated message; of the others why they are none.
        Obsolete messages come last.

    Raises:
        ProblemsError: If the file is no catalog, or not in the language that is asked for;
            or where its syntax is at fault: what stands before has been returned.

    """
    catalog, problems = read_messages(decoded_catalog(stream.read(), path).text, path)
    if problems and not catalog.messages:
        raise ProblemsError(problems)
    spoken = languages_of(catalog.header, path, languages)
    last = catalog.messages[-1] if problems else None
    for message, neighbours in zip(catalog.messages, catalog.neighbours, strict=True):
        # What stands behind a message is part of what its unit is.
        reason = "the message behind it is broken" if message is last else ""
        reason = reason or _reason(message, fuzzy=fuzzy)
        if reason:
            yield Skipped(message.line, message.column, reason)
        if reason in {"", _PARTLY}:
            at(message.line, message.column)
            yield from message_units(message, catalog.header, path, spoken, neighbours)
    yield from (Skipped(line, 1, "obsolete") for line in catalog.obsolete_lines)
    if problems:
        raise ProblemsError(problems)


def languages_of(
    said: Header, path: str, languages: tuple[str, str] | None = None
) -> tuple[str, str]:
    """Return the languages of a catalog: those asked for, if its header does not differ.

    Args:
        said: The header.
        path: How the user named the file, for the problem.
        languages: Of the messages and of the translations; None, or empty: English, and
            what the header says.

    Raises:
        ProblemsError: If nobody says the language of the translations, if it is not the
            header's, or the one of the messages as well.

    """
    source, target = languages or ("", "")
    source, target = source or "en", target or said.language
    message = ""
    if not target:
        message = _(
            "the header does not say the language of the translations; "
            r'add "Language: nl\n" to it, or name it (--target)'
        )
    elif said.language and primary(target) != primary(said.language):
        message = _(
            "by its header the translations are in {language}, not in {other}; mend the header"
        )
        if primary(source) == primary(said.language):
            message = _(
                "by its header the translations are in {language}, not in {other}; mend the "
                "header, or leave the languages to it and let them change places (--swap)"
            )
        message = message.format(language=said.language, other=target)
    elif primary(source) == primary(target):
        message = _(
            "messages and translations are both said to be in {language}; "
            "name both languages (--source, --target)"
        ).format(language=primary(target))
    if message:
        raise ProblemsError([Problem(path, 0, 0, message)])
    # The header may know the region.
    return source, target if "-" in target else said.language or target


def message_units(
    message: CatalogMessage,
    said: Header,
    path: str,
    languages: tuple[str, str],
    neighbours: tuple[str, str] = ("", ""),
) -> Iterator[Unit]:
    """Return the units of one message: its forms that are translated, each once."""
    for source, target in dict.fromkeys(_pairs(message)):
        if source and target:
            yield Unit(
                source,
                target,
                *languages,
                previous=neighbours[0],
                next=neighbours[1],
                msgctxt=message.msgctxt or "",
                origin=os.path.basename(path),
                status="draft" if message.fuzzy else "approved",
                creator=said.translator,
                changed=said.revised,
                note="\n".join(filter(None, message.comments)),
            )


def _reason(message: CatalogMessage, *, fuzzy: bool) -> str:
    """Return why a message is no unit, or not in all of its forms."""
    if not message.msgid:
        return "no text"
    if message.untranslated:
        return "untranslated"
    if message.fuzzy and not fuzzy:
        return "fuzzy"
    return "" if all(message.targets) else _PARTLY


def _pairs(message: CatalogMessage) -> Sequence[tuple[str, str]]:
    """Return each form with the text that it translates."""
    targets = deque(message.targets)
    if message.plural is None:
        return [(message.msgid, targets[0])]
    if len(targets) == 1:
        # A language without plurals says both with one form.
        return [(message.msgid, targets[0]), (message.plural, targets[0])]
    first = targets.popleft()
    return [(message.msgid, first), *((message.plural, each) for each in targets)]
