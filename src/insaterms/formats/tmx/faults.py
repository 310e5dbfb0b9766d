"""What is wrong with a file that is not well-formed, in words that help."""

from collections.abc import Sequence
from xml.parsers.expat import errors

from insaterms.ui_language import _

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
            found = _(
                "the element <{innermost}> is not closed; write </{innermost}> before this"
            ).format(innermost=innermost)
        case errors.XML_ERROR_JUNK_AFTER_DOC_ELEMENT:
            found = _("something stands behind the end, </tmx>; remove it")
        case errors.XML_ERROR_UNDEFINED_ENTITY:
            name = here[1:].partition(";")[0]
            found = _(
                "nothing says what &{name}; stands for; write the character itself, or &amp;{name};"
            ).format(name=name)
        case errors.XML_ERROR_SYNTAX | errors.XML_ERROR_INVALID_TOKEN if (
            not open_elements and not piece[: max(place, 0)].strip() and here[:1] != "<"
        ):
            beginning = " ".join(here.split())[:_SHOWN]
            found = _("this is no XML: it begins with “{beginning}”").format(beginning=beginning)
        case errors.XML_ERROR_INVALID_TOKEN:
            found = _token(piece, place, here)
        case _:
            found = _("this is not well-formed XML: {said}").format(said=said)
    return found


def _ended(innermost: str) -> str:
    if innermost:
        return _("the file ends inside of <{innermost}>; it is not whole").format(
            innermost=innermost
        )
    return _("the file ends before its first element; it is no TMX")


def _token(piece: bytes, place: int, here: str) -> str:
    character = here[:1]
    if character and not character.isprintable() and character not in "\t\n\r ":
        return _("the character U+{character} may not stand in XML; remove it").format(
            character=f"{ord(character):04X}"
        )
    if piece[max(0, place - 1) : place] == b"&":
        return _("a lone & must be written &amp;")
    if piece[max(0, place - 1) : place] == b"<":
        return _("a lone < must be written &lt;")
    shown = " ".join(here.split())[:_SHOWN]
    return (
        _("this is not well-formed XML, from “{shown}” on").format(shown=shown)
        if shown
        else _ended("")
    )
