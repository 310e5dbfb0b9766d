"""Units from a compiled catalog (MO).

It is sorted by its messages, so it does not tell which message stood beside which; and it
holds what is translated only, without comments.
"""

import struct
from collections.abc import Iterator
from typing import Any, BinaryIO

from insaterms.errors import Problem, ProblemsError
from insaterms.formats.gettext_po.header import header_of_fields
from insaterms.formats.gettext_po.messages import CatalogMessage
from insaterms.formats.gettext_po.units import languages_of, message_units
from insaterms.ui_language import _
from insaterms.units import Skipped, Unit

__all__ = ["checked", "read"]

_MAGIC = {b"\xde\x12\x04\x95": "<", b"\x95\x04\x12\xde": ">"}
_HEADER_SIZE = 20
_DEPENDENT_AT = 36


def read(
    stream: BinaryIO, path: str, *, languages: tuple[str, str] | None = None
) -> Iterator[Unit | Skipped]:
    """Read the units of a compiled catalog.

    Args:
        stream: The file.
        path: How the user named it; the name of the file is the origin of the units.
        languages: Of the messages and of the translations; None, or empty: English, and
            what the header says.

    Yields:
        A unit for each form of each message; at line 0 why a message is none.

    Raises:
        ProblemsError: If it is no compiled catalog, cut off or damaged, in another encoding
            than it says, or not in the language that is asked for.

    """
    data = stream.read()
    dependent = checked(data, path)
    # A parser of its own: loaded where there is such a file, not before.
    from polib import mofile

    # It takes bytes as well as a path, though its type does not say so.
    content: Any = data
    try:
        catalog = mofile(content)
    except UnicodeDecodeError as error:
        wrong = _("its texts are not in {name}, the encoding that its header says")
        raise _problem(path, wrong.format(name=error.encoding)) from None
    except (OSError, ValueError, IndexError, struct.error, LookupError) as error:
        wrong = _("this compiled catalog is damaged ({reason})")
        raise _problem(path, wrong.format(reason=error)) from None
    said = header_of_fields(catalog.metadata)
    spoken = languages_of(said, path, languages)
    for entry in catalog:
        forms = tuple(text for _form, text in sorted(entry.msgstr_plural.items()))
        message = CatalogMessage(
            msgid=entry.msgid,
            plural=entry.msgid_plural or None,
            msgctxt=entry.msgctxt or None,
            targets=forms or (entry.msgstr,),
        )
        if not message.msgid or message.untranslated:
            yield Skipped(0, 0, "untranslated" if message.msgid else "no text")
        else:
            if not all(message.targets):
                yield Skipped(0, 0, "a plural form is not translated")
            yield from message_units(message, said, path, spoken)
    yield from (Skipped(0, 0, "written for one kind of machine only") for _each in range(dependent))


def checked(data: bytes, path: str) -> int:
    """Check that a file is what it should be before anything is read by what it says.

    Its tables may name a text as often as they like: a thousand times a text of a megabyte
    would be a gigabyte.

    Returns:
        How many messages depend on the machine (`PRIu64`), which no parser reads.

    """
    order = _MAGIC.get(data[:4])
    if order is None:
        raise _problem(path, _("this is no compiled catalog; name a .mo file that msgfmt has made"))
    cut = _problem(path, _("this compiled catalog is cut off; compile or copy it again"))
    if len(data) < _HEADER_SIZE:
        raise cut
    revision, count, *tables = struct.unpack_from(f"{order}4I", data, 4)
    if revision >> 16 > 1:
        unknown = _("a compiled catalog of version {version} is not known")
        raise _problem(path, unknown.format(version=revision >> 16))
    total = 0
    for table in tables:
        if table + 8 * count > len(data):
            raise cut
        numbers = struct.unpack_from(f"{order}{2 * count}I", data, table)
        for length, offset in zip(numbers[::2], numbers[1::2], strict=True):
            if offset + length > len(data):
                raise cut
            total += length
    if total > 2 * len(data):
        over = _("this compiled catalog is damaged: its texts lie over one another")
        raise _problem(path, over)
    if revision & 0xFFFF == 0 or len(data) < _DEPENDENT_AT + 4:
        return 0
    (dependent,) = struct.unpack_from(f"{order}I", data, _DEPENDENT_AT)
    return min(int(dependent), len(data) // 8)


def _problem(path: str, message: str) -> ProblemsError:
    return ProblemsError([Problem(path, 0, 0, message)])
