"""Words that would have to change with a value: *1 leerling* but *2 leerlingen*, *an 8*, *a 9*.

Whoever puts another number before a noun must see to its form.  What is certain without a
dictionary is where there is nothing to see to; everywhere else the answer is to refuse.
"""

import re
from bisect import bisect_left
from functools import lru_cache

from insaterms.memory.repair.conventions import conventions
from insaterms.memory.repair.measures import SYMBOLS, is_amount
from insaterms.memory.repair.values import Read, Value
from insaterms.memory.repair.written_numbers import Number
from insaterms.units import primary

__all__ = [
    "article_changes",
    "counts",
    "halves_day",
    "has_dash",
    "is_labelled",
    "is_numbering",
    "is_section",
    "names_weekday",
    "quantity",
    "tells_time",
]

# Behind these a number counts nothing: *groep 1*, *step 1*.
_LABELS = frozenset(
    "annex appendix article attachment bijlage blok bron chapter class column deel document fase"
    " figure figuur foto graad grade groep group heading hoofdstuk item kamer key klas klasse kolom"
    " kop lane leerjaar les lesson level lijn line lokaal method methode model module moment niveau"
    " nr no number nummer option optie opgave page pagina paragraaf paragraph part periode period"
    " phase photo plan regel room row rij schaal scale scenario section segment sheet side sla"
    " source stadium stage stap station step taak tab tabel table task tier track unit vak variant"
    " version versie voorbeeld example vraag question workspace werkblad year jaar zone".split()
)
# Behind these a point divides no decimals: *versie 2.1*, *chapter 3.4*.
_SECTIONS = frozenset(
    "appendix bijlage chapter figure figuur hoofdstuk paragraaf paragraph release tabel table"
    " version versie".split()
)
# Verbs that agree in number with what is counted, wherever they stand.
_VERBS = frozenset(
    "am are aren be become becomes deed deden did do does doesn don had hadden has hasn have haven"
    " heb hebben heeft is isn kan kon konden kun kunnen mag mocht mochten moest moesten moet moeten"
    " mogen remain remains stay stays was wasn waren were weren werd werden word wordt worden wil"
    " willen wilde wilden zal zullen zijn zou zouden".split()
)
_WORD = re.compile(r"[^\W\d_]+")
_LABEL = re.compile(r"([^\W\d_]+)\.?[\s\u00a0#]*\Z")
# Through what a number still counts the word behind it: *1 <b>pupil*, *1-day*.
_COUNTED = re.compile(r"(?:[-\u2011]|(?:[\s\u00a0\u202f\"'“‘*_]|<[^<>]{0,200}>)*)([^\W\d_]+)")
# Both forms at once: *pupil(s)*, *leerling(en)*.
_EITHER = re.compile(r"\([a-z]{1,3}\)")
_DASH = re.compile(r"[,.][-–—]")
_PER_CENT = re.compile(r"[\s\u00a0]*per cent\b", re.IGNORECASE)
_CLOCK = re.compile(
    r"(?:[:.][0-9]{2})?[\s\u00a0\u202f]?"
    r"(?:[ap]\.?m\b|o['’]clock\b|noon\b|in the (?:morning|afternoon|evening)\b"
    r"|(?:uur[\s\u00a0])?['’]s[\s\u00a0](?:nachts|morgens|ochtends|middags|avonds)\b)",
    re.IGNORECASE,
)
_HOUR = re.compile(r"[\s\u00a0]*(?:uur|u|h)\b", re.IGNORECASE)
_ARTICLE = re.compile(r"\b(an?)[\s\u00a0]+[\"'“‘(€$£]*\Z", re.IGNORECASE)
_LONGEST = 30


def quantity(number: Number, language: str) -> str:
    """Return which form of a noun a number asks for; the same for numbers that ask the same.

    Args:
        number: Any number.
        language: Whose noun it is.

    """
    size = number.size
    if size is None:
        return "unknown"
    if size == 1:
        return "one"
    # *0,5 punt*, but *2 punten*.
    if 0 < size < 1:
        return "part"
    return "many" if primary(language) in {"nl", "en"} else _category(size, language)


@lru_cache(maxsize=256)
def _category(size: float, language: str) -> str:
    """Return the plural category of a number, as CLDR has it."""
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(primary(language)).plural_form(size)
    except (UnknownLocaleError, ValueError):
        return f"unknown {size}"


def is_labelled(read: Read, value: Value) -> bool:
    """Tell whether a number names the word before it: *stap 1*."""
    return _word_before(read, value).casefold() in _LABELS


def is_section(read: Read, value: Value) -> bool:
    """Tell whether a number is that of a version or of a part of a text: *versie 2.1*."""
    return _word_before(read, value).casefold() in _SECTIONS


def is_numbering(read: Read, value: Value) -> bool:
    """Tell whether a number may be part of a name: *niveau 3*, *Python 3*."""
    word = _word_before(read, value)
    return word[:1].isupper() or word.casefold() in _LABELS


def _word_before(read: Read, value: Value) -> str:
    found = _LABEL.search(read.text, max(0, value.start - _LONGEST), value.start)
    return found[1] if found else ""


def has_dash(read: Read, value: Value) -> bool:
    """Tell whether a dash stands for the decimals of an amount: *€ 5,-*."""
    return _DASH.match(read.text, value.end) is not None


def counts(read: Read, value: Value) -> bool:
    """Tell whether a word may agree with a number: a noun behind it, or a verb anywhere."""
    if _PER_CENT.match(read.text, value.end) or is_amount(read, value):
        return False
    found = _COUNTED.match(read.text, value.end)
    if found:
        either = _EITHER.match(read.text, found.end())
        return either is None and found[1].casefold() not in SYMBOLS
    # What a placeholder stands for nobody knows: *1 %s*.
    behind = bisect_left(read.values, value.end, key=_start)
    if behind < len(read.values):
        other = read.values[behind]
        if other.kind == "placeholder" and not read.text[value.end : other.start].strip():
            return True
    return _has_verb(read.text)


def _start(value: Value) -> int:
    return value.start


@lru_cache(maxsize=16)
def _has_verb(text: str) -> bool:
    return any(word.casefold() in _VERBS for word in _WORD.findall(text))


def tells_time(read: Read, value: Value, new: Number) -> bool:
    """Tell whether a number is an hour, of which languages count otherwise.

    Args:
        read: A text.
        value: A number in it.
        new: The number that is to stand there: *10.30 uur* is a time, *10 uur* may be a
            while, but not in English, where it is *10 o'clock*.

    """
    return halves_day(read, value) or (
        new.form == "foreign" and _HOUR.match(read.text, value.end) is not None
    )


def halves_day(read: Read, value: Value) -> bool:
    """Tell whether hours are counted from noon: *9 am*, *9 uur 's avonds*."""
    return _CLOCK.match(read.text, value.end) is not None


def article_changes(read: Read, value: Value, new: str) -> bool:
    """Tell whether *a* or *an* stands before a value and would be wrong before another.

    Args:
        read: A text.
        value: What stands there.
        new: What would stand there instead.

    """
    if primary(read.language) != "en":
        return False
    found = _ARTICLE.search(read.text, max(0, value.start - _LONGEST), value.start)
    return found is not None and _sounds_open(new) is not (found[1].casefold() == "an")


_FIGURES = re.compile(r"[0-9]+(?:[,.\u00a0\u202f ][0-9]{3})*(?![0-9])")


def _sounds_open(text: str) -> bool | None:
    """Tell whether a number is spoken with a vowel first; None where people differ."""
    if not text[:1].isdigit():
        return False  # minus, point, a month
    found = _FIGURES.match(text)
    written = found.group() if found else text
    figures = re.sub(r"[^0-9]", "", written)
    if figures.startswith("8"):
        return True
    if figures[:2] not in {"11", "18"}:
        return False if figures[0] != "0" or len(figures) == 1 else None
    # *eleven hundred* or *one thousand one hundred*
    if len(figures) == 4:  # noqa: PLR2004 - thousands
        return None if written == figures else False
    return len(figures) % 3 == 2  # noqa: PLR2004 - 11, 11,000


def names_weekday(words: list[str], language: str) -> bool:
    """Tell whether a day of the week is among the words.

    Args:
        words: Casefolded; those of a text outside its dates.
        language: Theirs.

    """
    known = conventions(language)
    if known is None:
        return False
    names = {name.casefold() for name in known.weekdays["wide"]}
    return any(word in names for word in words)
