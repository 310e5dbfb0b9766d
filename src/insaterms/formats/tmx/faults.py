"""What is wrong with a file that is not well-formed, in words that help."""

from collections.abc import Sequence
from xml.parsers.expat import errors

__all__ = ["fault"]

_SHOWN = 20
_CODES = errors.codes


def fault(code: int, piece: bytes, place: int, open_elements: Sequence[str]) -> str:
    """Return what is wrong and what to write instead.

    Args:
        code: Expat's.
        piece: The stretch of the file in which it stopped, in UTF-8.
        place: Where in it; outside of it where that is not known.
        open_elements: The names of those that are open.

    """
    here = piece[place : place + 4 * _SHOWN].decode(errors="ignore") if place >= 0 else ""
    innermost = open_elements[-1] if open_elements else ""
    said = errors.messages[code]
    match said:
        case errors.XML_ERROR_NO_ELEMENTS | errors.XML_ERROR_UNCLOSED_TOKEN:
            found = _ended(innermost)
        case errors.XML_ERROR_TAG_MISMATCH:
            found = f"the element <{innermost}> is not closed; write </{innermost}> before this"
        case errors.XML_ERROR_JUNK_AFTER_DOC_ELEMENT:
            found = "something stands behind the end, </tmx>; remove it"
        case errors.XML_ERROR_UNDEFINED_ENTITY:
            name = here[1:].partition(";")[0]
            found = (
                f"nothing says what &{name}; stands for; write the character itself, "
                f"or &amp;{name};"
            )
        case errors.XML_ERROR_SYNTAX | errors.XML_ERROR_INVALID_TOKEN if (
            not open_elements and not piece[: max(place, 0)].strip() and here[:1] != "<"
        ):
            beginning = " ".join(here.split())[:_SHOWN]
            found = f"this is no XML: it begins with “{beginning}”"
        case errors.XML_ERROR_INVALID_TOKEN:
            found = _token(piece, place, here)
        case _:
            found = f"this is not well-formed XML: {said}"
    return found


def _ended(innermost: str) -> str:
    if innermost:
        return f"the file ends inside of <{innermost}>; it is not whole"
    return "the file ends before its first element; it is no TMX"


def _token(piece: bytes, place: int, here: str) -> str:
    character = here[:1]
    if character and not character.isprintable() and character not in "\t\n\r ":
        return f"the character U+{ord(character):04X} may not stand in XML; remove it"
    if piece[max(0, place - 1) : place] == b"&":
        return "a lone & must be written &amp;"
    if piece[max(0, place - 1) : place] == b"<":
        return "a lone < must be written &lt;"
    shown = " ".join(here.split())[:_SHOWN]
    return f"this is not well-formed XML, from “{shown}” on" if shown else _ended("")
