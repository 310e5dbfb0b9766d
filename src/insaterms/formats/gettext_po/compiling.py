"""Catalogs compiled to MO, as msgfmt compiles them.

The format is small enough to be written here: polib and Babel both lose an empty context,
and Babel sorts by the text before the context, so that gettext itself, which bisects,
would not find a message with one.
"""

import re
import struct

from insaterms.formats.gettext_po.messages import CatalogMessage, Messages

__all__ = ["compiled_catalog"]

_MAGIC = 0x950412DE
_HEADER = struct.Struct("<7I")
_CHARSET = re.compile(r"(^content-type:[^\n]*?charset=)[^\s;]*", re.IGNORECASE | re.MULTILINE)
_CONTENT_TYPE = re.compile(r"^content-type:.*\n?", re.IGNORECASE | re.MULTILINE)
_UTF_8 = "Content-Type: text/plain; charset=UTF-8\n"


def compiled_catalog(catalog: Messages, *, fuzzy: bool = False) -> bytes:
    """Return a compiled catalog; the same bytes for the same messages, on any machine.

    It is in UTF-8, whatever the catalog is in, and its header says so.

    Args:
        catalog: The catalog; what is not translated, in all of its forms, is left out, and
            of two messages with the same context and text the second is.
        fuzzy: Whether translations that somebody must look at first are compiled too.

    """
    header = catalog.header_message
    texts = {b"": _header(header.targets[0] if header else "").encode()}
    for message in catalog.messages:
        if all(message.targets) and (fuzzy or not message.fuzzy):
            # One that is written twice says the same thing twice, as a rule.
            texts.setdefault(_key(message), "\0".join(message.targets).encode())
    return _packed(texts)


def _header(text: str) -> str:
    """Return a header that says UTF-8: programs take a catalog without one for ASCII."""
    if _CHARSET.search(text):
        return _CHARSET.sub(r"\1UTF-8", text)
    text = _CONTENT_TYPE.sub("", text)
    return f"{text}\n{_UTF_8}" if text and not text.endswith("\n") else text + _UTF_8


def _key(message: CatalogMessage) -> bytes:
    context = "" if message.msgctxt is None else f"{message.msgctxt}\4"
    plural = "" if message.plural is None else f"\0{message.plural}"
    return f"{context}{message.msgid}{plural}".encode()


def _packed(texts: dict[bytes, bytes]) -> bytes:
    # gettext bisects up to the first NUL, so that the plural takes no part in the order.
    pairs = sorted(texts.items(), key=lambda pair: pair[0].partition(b"\0")[0])
    count = len(pairs)
    place = _HEADER.size + 16 * count
    tables: list[int] = []
    pool: list[bytes] = []
    for strings in zip(*pairs, strict=True):
        for string in strings:
            tables += (len(string), place)
            pool.append(string)
            place += len(string) + 1
    keys, values = _HEADER.size, _HEADER.size + 8 * count
    header = _HEADER.pack(_MAGIC, 0, count, keys, values, 0, values + 8 * count)
    return b"".join((header, struct.pack(f"<{4 * count}I", *tables), b"\0".join(pool), b"\0"))
