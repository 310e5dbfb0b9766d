"""Titles that are likely the name of a place, a street, a paper or a work, whatever their words.

*Haarlemmermeer* and *Wall Street* stay what they are on a page of the other language.  No list
has all of them, but most say what kind of thing they name: *-meer*, *-straat*, *… Street*.
"""

import re

from insaterms.model import Language
from insaterms.text.language import Known, clues
from insaterms.text.language_letters import is_name

__all__ = ["is_likely_name"]

_DUTCH_PLACE = re.compile(
    r"\w{3,}(?:veen|meer|polder|dam|drecht|kerke?|burg|dijk|wijk|hoven|hout|horst|broek|donk"
    r"|rode|loo|wolde?|zijl|oord|hage|bosch|da[ae]l|da[ae]len|waard|land|landen|nisse|voort"
    r"|voorde|schoten|beek|monde?|sluis|berg|bergen|stede|streek|gouw|wetering|plas)"
)
_DUTCH_STREET = re.compile(
    r"\w{3,}(?:straat|laan|weg|plein|gracht|kade|singel|dreef|steeg|plantsoen|park)"
)
_DUTCH_BODY = re.compile(r"\w{3,}(?:umc|hogeschool|ziekenhuis|lyceum)")
_ONE_WORD = re.compile(r"([A-Z][^\W\d_]+)(?:\s+\d+\s?[a-z]?)?")
# What ends like them and is what anybody says: *schoolplein*, *buitenland*.
_ORDINARY = re.compile(
    r"(?:school|speel|snel|woon|vakantie|buiten|binnen|platte|thuis|geboorte|vader|moeder"
    r"|attractie|wagen|parkeer|haven|industrie|winkel|zorg|speciaal)\w+"
)
# Midden-Groningen; a Dutch word has a small letter behind its hyphen: diploma-uitreiking.
_JOINED_NAMES = re.compile(r"[A-Z][^\W\d_]+(?:[-‐‑][A-Z][^\W\d_]+)+")

_CAPITAL = r"[A-Z][^\W\d_]*(?:['’][a-z]+)?"
_ENGLISH_STREET = (
    "street avenue boulevard road lane square cross bridge gate valley hill hills beach island"
    " islands lake creek canyon falls airways airlines rovers wanderers albion studios broadway"
)
_ENGLISH_PAPER = "times post mail telegraph herald tribune guardian mirror express independent sun"
_ENGLISH_WORK = (
    "game games house lord lords lady king kings queen city lion planet pirates gods sons call"
    " age world throne knights master masters gangs wolf prince return rise war dawn"
)
_ENGLISH_SHAPES = {
    kind: re.compile(shape)
    for kind, shape in {
        "street": rf"(?:{_CAPITAL} ){{1,3}}({_CAPITAL})",
        "paper": rf"(?:The|Daily|Sunday|Evening|Financial) (?:{_CAPITAL} ){{0,2}}({_CAPITAL})",
        "work": rf"({_CAPITAL}) of (?:the )?{_CAPITAL}",
        "new": rf"New ({_CAPITAL})",
    }.items()
}
_THE = re.compile(rf"The ({_CAPITAL})")
_UPON = re.compile(rf"{_CAPITAL} upon {_CAPITAL}")
_FIRM = re.compile(rf"({_CAPITAL}) (?:and|&) {_CAPITAL}")
_NEW_PLACES = frozenset(
    "brunswick caledonia castle delhi england guinea hampshire haven jersey mexico orleans"
    " plymouth rochelle zealand york".split()
)
_KINDS = {
    "street": frozenset(_ENGLISH_STREET.split()),
    "paper": frozenset(_ENGLISH_PAPER.split()),
    "work": frozenset(_ENGLISH_WORK.split()),
    "new": _NEW_PLACES,
}


def is_likely_name(title: str, language: Language, known: Known) -> bool:
    """Whether a title is likely a name, so that it stays as it is in the other language.

    Args:
        title: Without markup: "Kerkstraat 12".
        language: The language of its words.
        known: The glossary: what it knows is no name of another field.

    """
    if title.isupper() or known.languages(title):
        return False
    title = title.strip()
    return _is_dutch(title) if language == "nl" else _is_english(title)


def _is_dutch(title: str) -> bool:
    if _JOINED_NAMES.fullmatch(title):
        return True
    met = _ONE_WORD.fullmatch(title)
    if met is None:
        return False
    word = met[1].lower()
    if _ORDINARY.fullmatch(word):
        return False
    if _DUTCH_STREET.fullmatch(word) or _DUTCH_BODY.fullmatch(word):
        return True
    by_letters = all(clue.kind == "letters" for clue in clues(met[1]))
    return by_letters and _DUTCH_PLACE.fullmatch(word) is not None


def _is_english(title: str) -> bool:
    for kind, shape in _ENGLISH_SHAPES.items():
        met = shape.fullmatch(title)
        if met and met[1].lower() in _KINDS[kind]:
            return True
    met = _THE.fullmatch(title)
    if met:
        # The Beatles; but The Council is what anybody would write.
        return not any(clue.kind == "usual" for clue in clues(met[1]))
    met = _FIRM.fullmatch(title)
    return (met is not None and is_name(met[1].lower())) or _UPON.fullmatch(title) is not None
