"""Where a Dutch text says *je* and where *u* to its reader, and where an English one *you*."""

import re
from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

__all__ = ["Address", "addresses", "speaks_to_reader"]


class Address(Struct, frozen=True, gc=False):
    """A word that addresses the reader.

    Attributes:
        form: Which of the two forms of address it belongs to: *jouw* to *je*, *uw* to *u*.
        start: Its first code point in the text.
        end: The one behind its last.

    """

    form: Literal["je", "u"]
    start: int
    end: int


# What most texts have none of; a class in front is found faster than a choice.
_HINT = re.compile(r"[jJuU](?<!\w.)(?:(?<=[jJ])(?:e|ij|ouw?|ezelf)|(?<=[uU])(?:w|zelf|))(?!\w)")
# *u* is also an hour (12.30 u), a key (press u), a letter; beside a word of the sentence it is
# the reader: *kunt u*, *u kunt*.
_WORDS = re.compile(
    r"(?<![\w%\\&'’./@#+-])(?:(?P<je>[jJ](?:ezelf|e|ij|ouw|ou))"
    r"|(?P<u>[uU](?:w|zelf)|(?<=[a-zë,] )[uU]|[uU](?= [a-z]{2})))(?![\w'’/+*=@-]|\.\w| ?[=:])"
)
# What somebody says is not what the page says to its reader.
_QUOTED = re.compile(
    r"“[^“”]{0,500}”|\"[^\"]{0,500}\"|(?<!\w)['‘][^'‘’]{0,500}['’](?!\w)|«[^«»]{0,500}»"
)
# Within a sentence a title of a work is in italics: het boek *Moet jij niet naar school?*.
_TITLE = re.compile(
    r"(?<=[^\W_,;:] )(?:"
    r"(?P<sign>[*_])(?=[A-ZÀ-ÖØ-Þ])(?![^\s*_]*[*_])[^*_\n]{2,200}(?P=sign)(?![\w*])"
    r"|<(?P<tag>i|em|cite|q)(?=[\s>])[^<>]{0,200}>(?=[A-ZÀ-ÖØ-Þ])[^<>\s]{1,60}\s[^<>]{1,200}"
    r"</(?P=tag)\s*>)"
)
# Words before which *u* is named, not said: *de letter u*, *druk u*.
_NAMED = re.compile(r"(?:letter|toets|klinker|druk|optie|[0-9])\s\Z", re.IGNORECASE)
_LONGEST_BEFORE = 12
_YOU = re.compile(r"\byou(?:r|rs|rself|rselves)?\b", re.IGNORECASE)


def addresses(text: str) -> Iterator[Address]:
    """Yield the words with which a Dutch text addresses its reader, in order.

    *Jullie* is none: it speaks to several, of whom each may be *u*.

    Args:
        text: Any text; what stands in quotes or in code is another's, and left out.

    """
    if _HINT.search(text) is None:
        return
    shown = _QUOTED.sub(_blank, text) if any(map(text.__contains__, "“\"'‘«")) else text
    if "*" in shown or "_" in shown or "<" in shown:
        shown = _TITLE.sub(_blank, shown)
    if "<" in shown or "`" in shown or "{" in shown or "://" in shown:
        from insaterms.text.passages import masked

        shown = masked(shown)
    for found in _WORDS.finditer(shown):
        start, end = found.span()
        before = shown[max(0, start - _LONGEST_BEFORE) : start]
        if found["u"] is not None:
            if end - start == 1 and _NAMED.search(before):
                continue
            yield Address("u", start, end)
        # *Dank je* and *je reinste* say it to nobody.
        elif not (
            before.casefold().endswith("dank ") or shown.startswith((" van het", " reinste"), end)
        ):
            yield Address("je", start, end)


def speaks_to_reader(text: str) -> bool:
    """Tell whether an English text says *you* to its reader: without it *je* may be anybody."""
    return _YOU.search(text) is not None


def _blank(found: re.Match[str]) -> str:
    return "\0" * len(found[0])
