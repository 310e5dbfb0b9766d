"""Each message of a catalog with its translation, and where both stand."""

import codecs
import re
from typing import NamedTuple

from msgspec import Struct

from insaterms.errors import Problem
from insaterms.formats.gettext_po.header import header
from insaterms.formats.gettext_po.syntax import Stretch, parse
from insaterms.ui_language import _

__all__ = ["Catalog", "Message", "charset", "declares_charset", "read", "unknown_charset"]

_CHARSET = re.compile(rb"content-type:[^\"\r\n]{0,200}?charset=([\w.:+-]{1,40})", re.IGNORECASE)
# What an encoding must read as itself, or else it is no encoding of a text whose header
# has just been read: not UTF-16, nor one of Python's own such as unicode-escape.
_ASCII = bytes(each for each in range(32, 127) if each != ord("\\")) + b"\\u0041\r\n\t"
# In these a few signs of ASCII stand for something else, but they are encodings of texts.
_NEARLY_ASCII = frozenset({"cp864", "hz", "shift_jis_2004", "shift_jisx0213", "utf-7"})


class Message(NamedTuple):
    """A message and its translation; of one with a plural there is one for each form.

    Attributes:
        source: The text.
        target: Its translation.
        source_stretches: Where each stretch of the source stands in the file.
        target_stretches: The same for the translation.
        comments: What translators wrote, each line with its number.

    """

    source: str
    target: str
    source_stretches: tuple[Stretch, ...]
    target_stretches: tuple[Stretch, ...]
    comments: tuple[tuple[int, str], ...]


class Catalog(Struct, frozen=True):
    """What came out of a catalog.

    Attributes:
        messages: Those in use that have a translation.
        untranslated: How many have none.
        fuzzy: How many have one that somebody must look at first.
        obsolete: How many are no longer in use.
        language: What the header says of the translations, as BCP 47 writes it; empty
            where it says none.

    """

    messages: tuple[Message, ...] = ()
    untranslated: int = 0
    fuzzy: int = 0
    obsolete: int = 0
    language: str = ""


def charset(data: bytes) -> str:
    """Return the encoding that a catalog's header declares, as Python names it.

    It is one in which a header could be found before it was decoded; "utf-8" where the
    header declares none, or one that is not known or cannot be true (UTF-16).
    """
    found = _CHARSET.search(data)
    if found is None:
        return "utf-8"
    try:
        name = codecs.lookup(found[1].decode("ascii", "replace")).name
    except LookupError:
        return "utf-8"
    return name if name in _NEARLY_ASCII or _is_ascii(name) else "utf-8"


def _is_ascii(encoding: str) -> bool:
    """Whether ASCII is itself in an encoding, there and back."""
    text = _ASCII.decode("ascii")
    try:
        return _ASCII.decode(encoding) == text and text.encode(encoding) == _ASCII
    except (LookupError, ValueError):
        return False


def unknown_charset(data: bytes) -> tuple[str, int]:
    """Return the encoding that a catalog declares and nobody knows, and its line; or nothing."""
    found = _CHARSET.search(data)
    # What a template holds where nobody has written anything yet.
    if found is None or found[1] == b"CHARSET":
        return "", 0
    try:
        codecs.lookup(found[1].decode("ascii", "replace"))
    except LookupError:
        return found[1].decode("ascii", "replace"), data.count(b"\n", 0, found.start(1)) + 1
    return "", 0


def declares_charset(data: bytes) -> bool:
    """Whether a catalog's header declares an encoding, be it one that is not known."""
    return _CHARSET.search(data) is not None


def read(text: str, path: str) -> tuple[Catalog, list[Problem]]:
    """Read a catalog.

    Args:
        text: The file, decoded.
        path: How the user named it, for the problems.

    Returns:
        The messages, and every fault in the syntax; where there is one there are no messages.

    """
    parsed = parse(text, path)
    if not parsed.problems and not parsed.entries and not parsed.obsolete:
        return Catalog(), [Problem(path, 0, 0, _("there is no message in this catalog"))]
    if parsed.problems:
        return Catalog(), parsed.problems
    messages: list[Message] = []
    untranslated = fuzzy = 0
    language = ""
    for entry in parsed.entries:
        pairs = list(entry.pairs())
        if entry.is_header:
            language = header(entry.translation.joined).language
        elif not any(target.joined for _, target in pairs):
            untranslated += 1
        elif entry.fuzzy:
            fuzzy += 1
        else:
            messages += [
                Message(
                    source.joined,
                    target.joined,
                    tuple(source.stretches),
                    tuple(target.stretches),
                    tuple(entry.comments),
                )
                for source, target in pairs
                if target.joined
            ]
    return Catalog(tuple(messages), untranslated, fuzzy, len(parsed.obsolete), language), []
