"""What a compiled catalog (MO) holds, and whether it is what compiling its source gives.

Programs that compile do not agree on everything: on a message half of whose plural forms are
translated, on one with an empty context, on one whose text depends on the machine.  These
are left out of account on both sides.
"""

import re
import struct
from collections.abc import Mapping
from hashlib import blake2b

from msgspec import Struct

from insaterms.formats.gettext_po.messages import CatalogMessage, Messages

__all__ = ["Held", "differing", "digest", "held_by_mo", "held_by_po"]

_ORDER = {b"\xde\x12\x04\x95": "<", b"\x95\x04\x12\xde": ">"}
_HEADER_SIZE = 28
_CHARSET = re.compile(rb"content-type:[^\n]*?charset=([\w.:+-]{1,40})", re.IGNORECASE)
# `<PRIu64>`: which text it becomes, the machine says that loads it.
_OF_MACHINE = ("<PRI", "<SCN", "<I>")


class Held(Struct, frozen=True):
    """The translations of a catalog.

    Attributes:
        messages: By context and text, the translation, its forms parted by NUL.
        doubtful: Keys of messages that one program compiles and another does not, by
            another key or into another file.
        allowed: Translations that may be there too: those that are marked as fuzzy.

    """

    messages: Mapping[str, str]
    doubtful: frozenset[str] = frozenset()
    allowed: Mapping[str, str] = {}


def held_by_po(catalog: Messages) -> Held:
    """Return what compiling a catalog gives."""
    messages: dict[str, str] = {}
    allowed: dict[str, str] = {}
    doubtful: set[str] = set()
    for message in catalog.messages:
        key = _key(message)
        if message.msgctxt == "":
            doubtful |= {key, message.msgid}
        elif message.domain:
            # msgfmt makes a file of its own for it, unless told what to write, as most are.
            doubtful.add(key)
        elif (
            key in messages
            or key in allowed
            or _is_of_machine(message.msgid)
            or (any(message.targets) and not all(message.targets))
        ):
            doubtful.add(key)
        elif all(message.targets):
            (allowed if message.fuzzy else messages)[key] = "\0".join(message.targets)
    return Held(messages, frozenset(doubtful), allowed)


def held_by_mo(data: bytes) -> Held | None:
    """Return what a compiled catalog holds; None if it is none, or damaged."""
    order = _ORDER.get(data[:4])
    if order is None or len(data) < _HEADER_SIZE:
        return None
    _revision, count, originals, translations = struct.unpack_from(f"{order}4I", data, 4)
    texts = [_texts(data, order, count, table) for table in (originals, translations)]
    if texts[0] is None or texts[1] is None:
        return None
    pairs = dict(zip(texts[0], texts[1], strict=True))
    charset = _CHARSET.search(pairs.pop(b"", b""))
    encoding = charset[1].decode("ascii") if charset else "utf-8"
    try:
        # The text for several is no part of what a message is known by.
        return Held(
            {
                key.partition(b"\0")[0].decode(encoding): value.decode(encoding)
                for key, value in pairs.items()
            }
        )
    except (LookupError, UnicodeError):
        # `undefined`, which is an encoding, raises the latter itself.
        return None


def differing(source: Held, compiled: Held) -> int:
    """Return how many messages differ between a catalog and a compiled one."""
    ours, theirs = source.messages, compiled.messages
    doubtful = source.doubtful
    gone = sum(1 for key in ours if key not in doubtful and theirs.get(key) != ours[key])
    more = sum(
        1
        for key, value in theirs.items()
        if key not in ours
        and key not in doubtful
        and source.allowed.get(key) != value
        and not _is_of_machine(key)
    )
    return gone + more


def digest(held: Held) -> str:
    """Return what tells the translations of a catalog from others."""
    hashed = blake2b(digest_size=16)
    for key, value in sorted(held.messages.items()):
        hashed.update(f"{len(key)} {len(value)} {key}{value}".encode("utf-8", "surrogatepass"))
    return hashed.hexdigest()


def _key(message: CatalogMessage) -> str:
    return message.msgid if message.msgctxt is None else f"{message.msgctxt}\4{message.msgid}"


def _is_of_machine(key: str) -> bool:
    return any(each in key for each in _OF_MACHINE)


def _texts(data: bytes, order: str, count: int, table: int) -> list[bytes] | None:
    """Return the texts of a table; None where it leads out of the file, or over itself."""
    if table + 8 * count > len(data):
        return None
    numbers = struct.unpack_from(f"{order}{2 * count}I", data, table)
    # A table may name a text of a megabyte a thousand times.
    if sum(numbers[::2]) > len(data):
        return None
    texts = []
    for length, offset in zip(numbers[::2], numbers[1::2], strict=True):
        if offset + length > len(data):
            return None
        texts.append(data[offset : offset + length])
    return texts
