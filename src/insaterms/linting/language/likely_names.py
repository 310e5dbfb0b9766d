"""Titles that are likely the name of a place, a street, a paper or a work, whatever their words.

*Haarlemmermeer* and *Wall Street* stay what they are on a page of the other language.  No list
has all of them, but most say what kind of thing they name: *-meer*, *-straat*, *… Street*.
"""

import re

from insaterms.model import Language
from insaterms.text.borrowed import is_borrowed
from insaterms.text.language import Known, clues
from insaterms.text.language_letters import MOST, is_name, leaning_of
from insaterms.text.language_words import GRAMMAR, PLACES, USUAL

__all__ = ["is_likely_name"]

# What else ends so is a word: *wachtwoord*, *jeugdherberg*, *schiereiland*, *ingeschoten*.
_DUTCH_PLACE = re.compile(
    r"(\w{3,}?)(?:veen|meer|polder|dam|drecht|kerke?|burg|dijk|wijk|hoven|hout|horst|broek|donk"
    r"|rode|loo|wolde?|zijl|(?<!w)oord|hage|bosch|da[ae]l|da[ae]len|waard|(?<!ei)land(?:en)?"
    r"|nisse|voort|voorde|(?<!ge)schoten|beek|monde?|sluis|(?<!her)berg(?:en)?|stede|streek"
    r"|gouw|wetering|plas)"
)
_DUTCH_STREET = re.compile(
    r"(\w{3,}?)(straat|laan|weg|plein|gracht|kade|singel|dreef|steeg|plantsoen|park)"
)
_DUTCH_BODY = re.compile(r"\w{3,}(?:umc|hogeschool|ziekenhuis|lyceum)")
_ONE_WORD = re.compile(r"([A-Z][^\W\d_]+)(\s+\d+\s?[a-z]?)?")
# What ends like them and is what anybody says: *speelplein*, *buitenland*, *sandaal*.
_ORDINARY = re.compile(
    r"(?:school|speel|snel|woon|vakantie|buiten|binnen|platte|thuis|geboorte|vader|moeder"
    r"|attractie|wagen|parkeer|haven|industrie|winkel|zorg|speciaal|ontwikkeling)\w+"
    r"|\w*(?:schandaal|sandaal|vandaal|elektrode|enzovoort)"
)
# Before one of these endings stands what makes an ordinary word of it: *zijstraat*.
_ORDINARY_FRONTS = frozenset(
    """
    zij terug werk fiets auto voorrangs wandel stads buurt volks probleem aandachts kracht pracht
    villa nieuwbouw arbeiders zaken kantoor sloppen wonder droom sprookjes gast buur donor weide
    bouw akker gras kust spijker zwem regen sport trainings ski korte lange pyjama joggings
    overall brand hard sloop steiger ijs vuilnis afval schulden stuw bedrijven dieren pret skate
    business recreatie bungalow zonne wind natuur wild machine est let
    """.split()
)
# *Eenrichtingsweg*, *veiligheidsplein*; but *Koningsplein*.
_LINKED = re.compile(r"\w+(?:(?<!kon)ings|heids|teits|ties|komst|stands|schaps)")
# Most words in *-weg* and *-plein* are ordinary; called after these, they are streets.
_OFTEN_WORDS = frozenset({"weg", "plein"})
_STREET_FRONTS = frozenset(
    """
    kerk dorps molen stations markt museum raadhuis konings koninginne oranje nassau juliana
    wilhelmina beatrix emma bernhard rembrandt vondel
    """.split()
)
# Midden-Groningen; a Dutch word has a small letter behind its hyphen: diploma-uitreiking.
_JOINED_NAMES = re.compile(r"[A-Z][^\W\d_]+(?:[-‐‑][A-Z][^\W\d_]+)+")

_CAPITAL = r"[A-Z][^\W\d_]*(?:['’][a-z]+)?"
_ENGLISH_STREET = (
    "street avenue boulevard road lane square cross bridge gate valley hill hills beach island"
    " islands lake creek canyon falls airways airlines rovers wanderers albion studios broadway"
)
_ENGLISH_PAPER = (
    "times post mail telegraph herald tribune guardian mirror express independent sun economist"
)
_ENGLISH_WORK = (
    "game games house lord lords lady king kings queen city lion planet pirates gods sons call"
    " age world throne knights master masters gangs wolf prince return rise war dawn"
)
# These begin what is no work as well: *Return of Books*, *Age of Majority*.
_ENGLISH_ORDINARY_WORK = frozenset(
    "game games house city age world return rise war master masters".split()
)
_ENGLISH_SHAPES = {
    kind: re.compile(shape)
    for kind, shape in {
        "street": rf"((?:{_CAPITAL} ){{1,3}})({_CAPITAL})",
        "paper": rf"(?:The|Daily|Sunday|Evening|Financial) (?:{_CAPITAL} ){{0,2}}({_CAPITAL})",
        "work": rf"({_CAPITAL}) of (?:the )?({_CAPITAL})",
        "new": rf"New ({_CAPITAL})",
    }.items()
}
_THE = re.compile(rf"The ({_CAPITAL})")
# *Majority*, *decision*, *healthy*: nobody is called so.
_DERIVED = re.compile(
    r"\w+(?:[ts]ion|ment|ness|ity|[ae]nce|ship|ure|thy|ful|less|[ai]ble|ous|ive|ical)s?"
)
# They are usual words, and squares and lanes are called after them.
_STREET_WORDS = frozenset({"times", "park"})
_UPON = re.compile(rf"{_CAPITAL} upon {_CAPITAL}")
_FIRM = re.compile(rf"({_CAPITAL}) (?:and|&) {_CAPITAL}")
# Below it letters are plainly English.
_ENGLISH = -1.0
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
    return _is_dutch(title, known) if language == "nl" else _is_english(title, known)


def _is_dutch(title: str, known: Known) -> bool:
    if _JOINED_NAMES.fullmatch(title):
        return True
    met = _ONE_WORD.fullmatch(title)
    if met is None:
        return False
    word, number = met[1].lower(), met[2]
    street = _DUTCH_STREET.fullmatch(word)
    if street and number:
        return True
    if _ORDINARY.fullmatch(word):
        return False
    if street:
        return _is_street(street[1], street[2], known)
    return _DUTCH_BODY.fullmatch(word) is not None or _is_place(met[1], known)


def _is_street(front: str, kind: str, known: Known) -> bool:
    if kind in _OFTEN_WORDS:
        return front in _STREET_FRONTS or is_name(front)
    return not _is_ordinary_front(front, known)


def _is_place(word: str, known: Known) -> bool:
    met = _DUTCH_PLACE.fullmatch(word.lower())
    return (
        met is not None
        and not _is_ordinary_front(met[1], known)
        and all(clue.kind == "letters" for clue in clues(word))
    )


def _is_ordinary_front(front: str, known: Known) -> bool:
    """Whether what stands before *-straat* or *-land* makes no name of it: *herkomst*."""
    return (
        front in _ORDINARY_FRONTS
        or GRAMMAR.get(front, 0) >= 1
        or _LINKED.fullmatch(front) is not None
        or "nl" in known.languages(front)
    )


def _is_english(title: str, known: Known) -> bool:
    met = _ENGLISH_SHAPES["street"].fullmatch(title)
    if met and met[2].lower() in _KINDS["street"]:
        before = met[1].lower().split()
        return not all(word not in _STREET_WORDS and _is_said(word, known) for word in before)
    met = _ENGLISH_SHAPES["work"].fullmatch(title)
    if met and met[1].lower() in _KINDS["work"]:
        return met[1].lower() not in _ENGLISH_ORDINARY_WORK or not _is_said(met[2].lower(), known)
    for kind in ("paper", "new"):
        met = _ENGLISH_SHAPES[kind].fullmatch(title)
        if met and met[1].lower() in _KINDS[kind]:
            return True
    met = _THE.fullmatch(title)
    if met:
        return _is_called_so(met[1].lower(), known)
    met = _FIRM.fullmatch(title)
    return (met is not None and is_name(met[1].lower())) or _UPON.fullmatch(title) is not None


def _is_said(word: str, known: Known) -> bool:
    """Whether an English word, in lower case, is one that anybody uses: *main*, *healthy*."""
    usual = word not in PLACES and USUAL.get(word, MOST) <= 0
    return usual or _DERIVED.fullmatch(word) is not None or "en" in known.languages(word)


def _is_called_so(word: str, known: Known) -> bool:
    """Whether what stands behind *The* is a name: *Beatles*, but neither *Facts* nor *Council*.

    No list has all English words; but those have mostly English letters, and the plurals that
    have none are names of bands and families.
    """
    if any(each in USUAL or is_borrowed(each) for each in (word, word.removesuffix("s"))):
        return False
    if is_name(word):
        return True
    if not word.endswith("s") or _DERIVED.fullmatch(word) is not None or known.languages(word):
        return False
    lean = leaning_of(word)
    return lean is not None and lean > _ENGLISH
