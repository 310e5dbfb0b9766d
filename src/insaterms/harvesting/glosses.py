"""What stands in brackets: a gloss, with its own quotes, acronym and naming of the language."""

import re
from collections.abc import Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace

from insaterms.content.blocks import Mark
from insaterms.harvesting.acronyms import ACRONYM, acronym_behind, is_acronym_of, looks_like_acronym
from insaterms.harvesting.quotations import closing_quote, is_quote, within_quotes
from insaterms.harvesting.words import REACH, other
from insaterms.model import Language

__all__ = ["Bracket", "Gloss", "brackets", "gloss_from", "gloss_in"]


class Bracket(Struct, frozen=True):
    """Something in round or square brackets.

    Attributes:
        start: The opening bracket.
        end: The closing one; None if it is missing or too far away.

    """

    start: int
    end: int | None


class Gloss(Struct, frozen=True):
    """A phrase that may gloss what stands before it.

    Attributes:
        start: Its first code point.
        end: The one behind its last.
        fixed: Whether quotes or emphasis say where it begins and ends.
        acronym: An acronym that stands with it; empty if there is none.
        language: The language that the page names (`in Dutch:`), if it does.

    """

    start: int
    end: int
    fixed: bool
    acronym: str = ""
    language: Language | None = None


_BRACKET = re.compile(r"[()\[\]]")


def brackets(text: str) -> Iterator[Bracket]:
    """Return the brackets of a text in order, innermost pairs matched, in one pass."""
    found: list[Bracket] = []
    waiting: list[int] = []
    for match in _BRACKET.finditer(text):
        if match[0] in "([":
            waiting.append(len(found))
            found.append(Bracket(match.start(), None))
        elif waiting:
            # "(‘Samen’]" is a slip of the finger: either bracket closes either.
            number = waiting.pop()
            start = found[number].start
            if match.start() - start <= REACH:
                found[number] = Bracket(start, match.start())
    return iter(found)


# What says in which language the gloss is: (in Dutch: X), (Nederlands ‘X’); or in which
# the phrase before it is: (Dutch for ‘X’).
_NAMED = re.compile(
    r"(?:(?:(?:better\s+)?known|called|named|in|from|the|het)\s+){0,4}"
    r"(?P<name>Dutch|Nederlandse?|NL|nl|Ned\.|Flemish|Vlaams|English|Engelse?|EN|en|Eng\.)"
    r"(?P<for>\s+(?:for|voor)\b)?(?:\s+(?:name|title|term|naam|titel|original|as|is)\b){0,2}"
    r"\s*(?P<sign>[:=–—-]|,)?\s*"
)
_LANGUAGES: dict[str, Language] = {"d": "nl", "n": "nl", "f": "nl", "v": "nl", "e": "en"}
# What introduces a gloss without saying anything: (or ‘X’), (the ‘X’), (literally ‘X’).
_INTRODUCED = re.compile(
    r"(?:(?:or|also|ofwel|oftewel|ook|i\.e\.|d\.w\.z\.|that\s+is|literally|lit\.|letterlijk|"
    r"known\s+as|called|named|genaamd|officially|officieel|translated(?:\s+as)?|translation|"
    r"vertaald|vertaling|the|de|het|wel|original|oorspronkelijk|formally|=)\s*[:,]?\s+)*",
    re.IGNORECASE,
)
# What is no gloss: an example, a reference, a contact, a person, a year, an amount.
_NO_GLOSS = re.compile(
    r"(?:e\.?\s?g\b|for\s+(?:example|instance)|such\s+as|see\b|cf\b|compare|bijv|bv\b|"
    r"bijvoorbeeld|zoals|zie\b|vgl\b|page|pages|pp?\.|blz|pagina|chapter|section|hoofdstuk|"
    r"tel\b|phone|e-?mail|www\.|https?:|nr\b|no\.|©|source\b|bron\b|formerly|voorheen|"
    r"[\d€$£%+]|(?:dr|drs|prof|mr|mrs|ms|ir|ing|mevr|dhr)\b\.?\s)",
    re.IGNORECASE,
)
# What stands before a quotation, with a colon: (in full: ‘X’).
_LABEL = re.compile(r"(?P<name>\w[\w.&'’/ -]{0,40}?)\s?:\s*")
_SIGN = re.compile(r"\s*[,:;=–—-]\s*|\s+(?:or|of)\s+")
_SPACE = re.compile(r"\s*")


def gloss_in(text: str, bracket: Bracket, starts: Mapping[int, Mark]) -> Gloss | None:
    """Return the gloss that a bracket holds, whatever its language; None if it holds none.

    Args:
        text: The text of the block.
        bracket: The bracket.
        starts: What is set apart in the block, by its first code point.

    """
    inside = _Inside(text, bracket, starts)
    here = inside.skip(_SPACE, bracket.start + 1)
    language: Language | None = None
    named = _NAMED.match(text, here, inside.ceiling)
    if named and (named["sign"] or inside.fixes(named.end())):
        language = _LANGUAGES[named["name"][0].lower()]
        language = other(language) if named["for"] else language
        here = named.end()
    if _NO_GLOSS.match(text, here, inside.ceiling):
        return None
    found = inside.gloss(inside.introduced(here))
    return found and replace(found, language=language)


def gloss_from(text: str, place: int, starts: Mapping[int, Mark]) -> Gloss | None:
    """Return the gloss without brackets that begins at a place with quotes or emphasis.

    Args:
        text: The text of the block.
        place: Where the quotes or the emphasis begin.
        starts: What is set apart in the block, by its first code point.

    """
    inside = _Inside(text, Bracket(place - 1, None), starts)
    fixed = inside.fixed(place)
    return Gloss(fixed[0], fixed[1], fixed=True) if fixed is not None else None


class _Inside:
    """The inside of one bracket."""

    def __init__(self, text: str, bracket: Bracket, starts: Mapping[int, Mark]) -> None:
        self._text = text
        self._starts = starts
        self._closed = bracket.end is not None
        # Without a closing bracket only quotes can say where the gloss ends.
        end = min(len(text), bracket.start + REACH)
        self.ceiling = end if bracket.end is None else bracket.end
        self._start = bracket.start

    def before(self) -> str:
        """Return what stands before the bracket, as far as a phrase reaches."""
        return self._text[max(0, self._start - REACH) : self._start]

    def skip(self, pattern: re.Pattern[str], place: int) -> int:
        """Return where a pattern ends that begins at a place, or the place."""
        found = pattern.match(self._text, place, self.ceiling)
        return found.end() if found else place

    def introduced(self, place: int) -> int:
        """Return where words that introduce a gloss end, if a quotation follows them."""
        behind = self.skip(_INTRODUCED, place)
        return behind if self.fixes(behind) else place

    def fixes(self, place: int) -> bool:
        """Whether quotes or emphasis begin at a place."""
        return place in self._starts or is_quote(self._text[place : place + 1])

    def gloss(self, place: int) -> Gloss | None:  # noqa: PLR0911 -- one for each form
        """Return the gloss that begins at a place, with the acronym before or behind it."""
        fixed = self.fixed(place)
        if fixed is not None:
            return self._quoted(*fixed)
        if not self._closed:
            return None
        label = _LABEL.match(self._text, place, self.ceiling)
        if label and (fixed := self.fixed(label.end())) is not None:
            # (Nibud: ‘…’), (in full: ‘…’)
            quoted = self._quoted(*fixed)
            said = self._text[quoted.start : quoted.end]
            if is_acronym_of(label["name"], said, self.before()):
                return replace(quoted, acronym=label["name"])
            # (Jansen: ‘…’) is what somebody says.
            return quoted if label["name"][0].islower() else None
        first = ACRONYM.match(self._text, place, self.ceiling)
        sign = first and _SIGN.match(self._text, first.end(), self.ceiling)
        if not first or not sign or not looks_like_acronym(first["name"]):
            return self._unquoted(place)
        # An acronym before the gloss, parted by a comma, a colon or a dash.
        fixed = self.fixed(self.introduced(sign.end()))
        if fixed is not None:
            return replace(self._quoted(*fixed), acronym=first["name"])
        found = self._unquoted(sign.end())
        return found and replace(found, acronym=found.acronym or first["name"])

    def fixed(self, place: int) -> tuple[int, int, int] | None:
        """Return start and end of what is set apart, and where what follows begins."""
        mark = self._starts.get(place)
        if mark is not None and mark.end <= self.ceiling:
            start, end = within_quotes(self._text, mark.start, mark.end)
            return (start, end, mark.end) if start < end else None
        if place >= self.ceiling or not is_quote(self._text[place], self._text[place : place + 5]):
            return None
        closing = closing_quote(self._text, place, self.ceiling)
        if closing is None:
            if not self._closed:
                return None
            # (‘Samen Sterk): the closing mark is missing, the bracket stands for it.
            closing = self.ceiling
        start, end = within_quotes(self._text, place + 1, closing)
        behind = closing + 1
        while behind < self.ceiling and is_quote(self._text[behind]):
            behind += 1
        return (start, end, behind) if start < end else None

    def _quoted(self, start: int, end: int, behind: int) -> Gloss:
        rest = self._text[behind : self.ceiling] if self._closed else ""
        acronym = acronym_behind(rest, self._text[start:end], self.before())
        return Gloss(start, end, fixed=True, acronym=acronym)

    def _unquoted(self, place: int) -> Gloss | None:
        """Return what is left when acronyms and remarks are taken away, up to the first."""
        acronym = ""
        start = end = place
        closed = False
        parts = list(_parts(self._text, place, self.ceiling))
        for here, there in parts:
            piece = self._text[here:there].strip(_TRIM)
            if not piece:
                continue
            found = ACRONYM.fullmatch(piece)
            said = self._text[start:end]
            if found and len(parts) > 1 and is_acronym_of(found["name"], said):
                acronym = acronym or found["name"]
                closed = end > start
            elif _REMARK.match(piece):
                closed = end > start
            elif not closed:
                start = here if end == start else start
                end = there
        while start < end and self._text[start] in _TRIM:
            start += 1
        while end > start and self._text[end - 1] in _TRIM:
            end -= 1
        said = self._text[start:end]
        if is_quote(said[-1:]) and not any(map(is_quote, said[:-1])):
            # (Samen Sterk’): the opening mark is missing.
            said = said[:-1]
        if _ADDRESS.search(said) or not any(map(str.isalpha, said)):
            return None
        return Gloss(start, start + len(said), fixed=False, acronym=acronym)


_PART = re.compile(r"\s*(?:[,;:]|\s[–—-]\s|\b(?:or|of|oftewel|ofwel)\b)\s*")
_TRIM = " \t\n\u00a0,;:.–—"
_REMARK = re.compile(
    r"(?:\S+\s){1,2}(?:in|since|until|till|sinds|vanaf|tot)\s(?:\S+\s)?\d{4}$|"
    r"(?:in\s+(?:het\s+)?(?:Dutch|Nederlands|English|Engels)|Dutch|English|Nederlands|Engels|"
    r"(?:since|sinds|from|vanaf|until|tot)\b.*|.{0,12}\d{4}.{0,12}|free|gratis|pdf.*|\d.*)$",
    re.IGNORECASE,
)
# Code, addresses and formulas gloss nothing.
_ADDRESS = re.compile(r"[#@=\\<>^~{}]|\w\.\w|://")


def _parts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for border in _PART.finditer(text, start, end):
        yield start, border.start()
        start = border.end()
    yield start, end
