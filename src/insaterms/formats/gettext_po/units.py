"""Units from a catalog: each translated message, and of a plural each form."""

from collections import deque
from collections.abc import Iterator, Sequence
from typing import BinaryIO

from insaterms.errors import Problem, ProblemsError
from insaterms.formats.gettext_po.encoding import decoded_catalog
from insaterms.formats.gettext_po.header import Header
from insaterms.formats.gettext_po.messages import CatalogMessage, Messages, read_messages
from insaterms.units import Skipped, Unit, primary

__all__ = ["languages_of", "message_units", "read"]


def read(
    stream: BinaryIO, path: str, *, languages: tuple[str, str] | None = None, fuzzy: bool = False
) -> Iterator[Unit | Skipped]:
    """Read the units of a catalog, in its order.

    Previous and next are the msgids of the messages before and behind it in the file.

    Args:
        stream: The file.
        path: How the user named it; it is the origin of the units.
        languages: Of the messages and of the translations; None: English, and what the
            header says.
        fuzzy: Whether translations that are marked fuzzy come as drafts.

    Yields:
        A unit for each form of each translated message; of the others why they are none.
        Obsolete messages come last, one each, at line 0: nobody looks for them.

    Raises:
        ProblemsError: If the file is no catalog, or not in the language that is asked for.

    """
    catalog, problems = read_messages(decoded_catalog(stream.read(), path).text, path)
    if problems:
        raise ProblemsError(problems)
    yield from _all_units(catalog, path, languages_of(catalog.header, path, languages), fuzzy=fuzzy)


def languages_of(
    said: Header, path: str, languages: tuple[str, str] | None = None
) -> tuple[str, str]:
    """Return the languages of a catalog: those asked for, if its header does not differ.

    Args:
        said: The header.
        path: How the user named the file, for the problem.
        languages: Of the messages and of the translations; None: English, and what the
            header says.

    Raises:
        ProblemsError: If nobody says the language of the translations, if it is not the
            header's, or the one of the messages as well.

    """
    source, target = languages or ("en", said.language)
    message = ""
    if not target:
        message = "the header does not say the language of the translations; "
        message += r'add "Language: nl\n" to it, or name both languages'
    elif said.language and primary(target) != primary(said.language):
        message = f"by its header the translations are in {said.language}, not in {target}"
        message += "; name the languages the right way round, or mend the header"
    elif primary(source) == primary(target):
        message = f"messages and translations are both said to be in {primary(target)}"
        message += "; name both languages"
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
                origin=path,
                status="draft" if message.fuzzy else "approved",
                creator=said.translator,
                changed=said.revised,
                note="\n".join(filter(None, message.comments)),
            )


def _all_units(
    catalog: Messages, path: str, languages: tuple[str, str], *, fuzzy: bool
) -> Iterator[Unit | Skipped]:
    for message, neighbours in zip(catalog.messages, catalog.neighbours, strict=True):
        reason = ""
        if not message.msgid:
            reason = "no text"
        elif message.untranslated:
            reason = "untranslated"
        elif message.fuzzy and not fuzzy:
            reason = "fuzzy"
        elif not all(message.targets):
            reason = "a plural form is not translated"
        if reason:
            yield Skipped(message.line, message.column, reason)
        if reason in {"", "a plural form is not translated"}:
            yield from message_units(message, catalog.header, path, languages, neighbours)
    yield from (Skipped(0, 0, "obsolete") for _ in range(catalog.obsolete))


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
