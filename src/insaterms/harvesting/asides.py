"""Glosses without brackets, only where they are safe.

*the Reading Club, in Dutch ‘Leesclub’*, *home sitters, or ‘thuiszitters’*, *‘Leesclub’ –
‘Reading Club’*: quotes or emphasis begin the gloss.  A list item may be nothing but a pair:
*Leesclub – Reading Club*.
"""

import re
from collections.abc import Iterator, Mapping

from msgspec import Struct

from insaterms.content.blocks import Mark
from insaterms.harvesting.glosses import Gloss, gloss_from
from insaterms.harvesting.quotations import is_quote
from insaterms.model import Language

__all__ = ["Aside", "asides", "halves"]


class Aside(Struct, frozen=True):
    """A gloss without brackets.

    Attributes:
        place: Where the phrase before it ends.
        gloss: The gloss.
        only_set_apart: Whether the phrase must be set apart as well.

    """

    place: int
    gloss: Gloss
    only_set_apart: bool


# Each alternative begins with a sign or a word that prose has now and then, and ends where
# the quotes or the emphasis of the gloss must begin.
_LEAD = re.compile(
    r"(?P<named>,?\s(?:\(?or\s|also\s|ook\s|better\s|beter\s)?"
    r"(?:known\s|called\s|bekend\s|named\s)?in\s(?:het\s)?"
    r"(?P<language>Dutch|English|Nederlands|Engels)\s?(?:as\s|als\s|called\s|known\sas\s)?[:,]?\s?)"
    r"|(?P<word>,?\s(?:or|ofwel|oftewel|also\s(?:known\sas|called)|ook\swel|ook\sbekend\sals)\s)"
    r"|(?P<sign>\s?[–—/=]\s?|\s-\s)"
)
_LANGUAGES: dict[str, Language] = {"D": "nl", "N": "nl", "E": "en"}
# A block that is nothing but a pair has one of these, once, and is short.
_HALVES = re.compile(r"\s[–—=/]\s|\s-\s")
_LONGEST = 200


def asides(text: str, starts: Mapping[int, Mark]) -> Iterator[Aside]:
    """Return the glosses without brackets in a text, in order.

    Args:
        text: The text of a block.
        starts: What is set apart in it, by its first code point.

    """
    for lead in _LEAD.finditer(text):
        place = lead.end()
        if place not in starts and not is_quote(text[place : place + 1], text[place : place + 5]):
            continue
        gloss = gloss_from(text, place, starts)
        if gloss is None:
            continue
        if (named := lead["language"]) is not None:
            gloss = Gloss(gloss.start, gloss.end, fixed=True, language=_LANGUAGES[named[0]])
        yield Aside(lead.start(), gloss, only_set_apart=lead["sign"] is not None)


def halves(text: str) -> tuple[int, Gloss] | None:
    """Return the halves of a block that may be nothing but a pair: where the first ends."""
    if len(text) > _LONGEST:
        return None
    signs = list(_HALVES.finditer(text))
    if len(signs) != 1 or any(sign in text for sign in "()[]:;.!?"):
        return None
    return signs[0].start(), Gloss(signs[0].end(), len(text), fixed=False)
