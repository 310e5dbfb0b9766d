"""What a text counts, with its unit: *16 hours*, *eight weeks*, *3.5 percent*, *€ 1,250*.

The figures of a translation may all be those of its source and say another thing: *16 hours in
4 weeks* is not *4 uur in 16 weken*.  With a unit behind it a number has one counterpart only, so
numbers in words can be held against each other as well.
"""

import re
from collections import Counter
from collections.abc import Sequence

from msgspec import Struct

from insaterms.memory.repair.written_numbers import number

__all__ = ["Counted", "is_as_long", "may_count", "other_count"]


class Counted(Struct, frozen=True, gc=False):
    """A number with the unit behind it, or a currency before it.

    Attributes:
        text: Number and unit as they stand.
        start: Where they stand.
        end: Behind them.
        unit: What is counted, by its English name.
        sizes: What the number may mean: *1,250* is 1250, and 1.25 for who writes Dutch.
        may_be_article: Whether it is *een* or *a*, which need not count: *een uur*.

    """

    text: str
    start: int
    end: int
    unit: str
    sizes: frozenset[float]
    may_be_article: bool = False


_WORDS: dict[str, tuple[str, ...]] = {
    "en": tuple(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
        " sixteen seventeen eighteen nineteen twenty".split()
    ),
    "nl": tuple(
        "één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien"
        " zestien zeventien achttien negentien twintig".split()
    ),
}
_SIZES = {
    language: {word: float(size) for size, word in enumerate(words, 1)}
    for language, words in _WORDS.items()
}
_SIZES["nl"] |= {"anderhalf": 1.5, "anderhalve": 1.5}
_ARTICLES = {"en": ("a", "an"), "nl": ("een",)}
_KINDS = r"(?:(?:working|business|school|calendar|lesson|teaching|full|consecutive) )?"
_UNITS: dict[str, dict[str, str]] = {
    "en": {
        "second": r"seconds?",
        "minute": r"minutes?",
        "hour": rf"{_KINDS}hours?",
        "day": rf"{_KINDS}days?",
        "week": rf"{_KINDS}weeks?",
        "month": r"months?",
        "year": rf"{_KINDS}years?",
        "percent": r"percent|per cent|%%?(?!\()",
        "euro": r"euros?|EUR|€",
    },
    "nl": {
        "second": r"seconden?",
        "minute": r"minuten|minuut",
        "hour": r"(?:les)?(?:uren|uur)",
        "day": r"(?:hele )?(?:werk|school|kalender|les)?(?:dagen|dag)|etmaal|etmalen",
        "week": r"(?:school|les|kalender)?(?:weken|week)",
        "month": r"maanden|maand",
        "year": r"(?:school|kalender)?(?:jaren|jaar)",
        "percent": r"procent|%%?(?!\()",
        "euro": r"euro(?:['’]s)?|EUR|€",
    },
}
# What all units have in them: most texts have none, and this is found fast.
_HINTS = re.compile(
    "second|minu|hour|day|week|month|year| cent|ercent|euro|uur|uren|dag|weken|maand|jaar|jaren"
    "|procent|etma"
)
_SIGNS = ("%", "€", "EUR")
_SPACES = " \u00a0\u202f\u2009"
_GROUPS = rf"[1-9][0-9]{{0,2}}(?:[{_SPACES}][0-9]{{3}}){{1,3}}(?![0-9])"
_FIGURES = rf"(?:{_GROUPS}(?:[.,][0-9]+)?|[0-9]+(?:[.,][0-9]+)*)"
# *%1 days* is filled in, and of *8-10 weeks*, *16:30 hours* or *a hundred and ten days* it is a
# part.
_BEFORE = r"(?<![\w.,:/%$&#@{<–+-])"
_PART = re.compile(
    r"(?:(?:hundred|thousand|honderd|duizend)(?: and| en)?"
    r"|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|[0-9])[\s-]+\Z",
    re.IGNORECASE,
)
_LONGEST_PART = 20
# Of *€ 2 million* it is a part as well.
_MULTIPLE = re.compile(
    r"[\s\u00a0]?(?:million|miljoen|mln|mio|billion|miljard|mld|mrd|bn|thousand|duizend|ton|[mk])\b",
    re.IGNORECASE,
)
# *16.30 uur* and *om vier uur* are on the clock.
_TIME = re.compile(r"(?:[01]?[0-9]|2[0-4])[.:][0-5][0-9]")
_AT = re.compile(r"\b(?:at|om|rond)\s+\Z", re.IGNORECASE)
_LONGEST_AT = 6


# How long each is, in seconds or in months: two weeks are 14 days, and a year 12 months.
_LENGTHS = {
    "second": ("s", 1),
    "minute": ("s", 60),
    "hour": ("s", 3600),
    "day": ("s", 86400),
    "week": ("s", 604800),
    "month": ("m", 1),
    "year": ("m", 12),
}


def _pattern(language: str) -> re.Pattern[str]:
    words = "|".join((*_SIZES[language], *_ARTICLES[language]))
    units = "|".join(f"(?P<{unit}>{names})" for unit, names in _UNITS[language].items())
    return re.compile(
        rf"€[\s\u00a0]?(?P<paid>{_FIGURES})"
        rf"|{_BEFORE}(?P<number>{_FIGURES}|{words})(?:[\s\u00a0]+|(?=[%€]))(?:{units})(?!\w)",
        re.IGNORECASE,
    )


_PATTERNS = {language: _pattern(language) for language in _UNITS}


def may_count(text: str, *, has_figures: bool) -> bool:
    """Tell whether a text may count something; most do not, and this is found fast.

    Args:
        text: Any text in Dutch or English.
        has_figures: Whether it has any: the sign of *5%* stands beside them, and *%s* is none.

    """
    return _HINTS.search(text.lower()) is not None or (
        has_figures and any(map(text.__contains__, _SIGNS))
    )


def other_count(
    source: str, target: str, source_language: str, target_language: str
) -> tuple[Counted, Counted] | None:
    """Return what a text counts and its translation counts otherwise; None where nobody can tell.

    Args:
        source: A text.
        target: Its translation.
        source_language: Dutch or English, without a region.
        target_language: The other of them.

    Returns:
        The first such number of the source, and the one in its place, where both texts count
        the same units equally often.

    """
    meant, articles = _parted(_counted(source, source_language))
    if not meant:
        return None
    said, articles_there = _parted(_counted(target, target_language))
    missing, left = _without_same(meant, said)
    # *one hour* is *een uur*, whatever other hours either names.
    missing, _others = _without_same(missing, articles_there)
    left, _others = _without_same(left, articles)
    if not missing or Counter(map(_unit, missing)) != Counter(map(_unit, left)):
        return None
    first = missing[0]
    return first, next(other for other in left if other.unit == first.unit)


def is_as_long(
    source: str, start: int, target: str, source_language: str, target_language: str
) -> bool:
    """Tell whether a translation says how long something lasts in another unit: *14 dagen*.

    Args:
        source: A text.
        start: Where the number stands in it.
        target: Its translation.
        source_language: Dutch or English, without a region.
        target_language: The other of them.

    """
    there = _counted(source, source_language)
    here = [each for each in there if each.start == start]
    if not here:
        return False
    said = _counted(target, target_language)
    lengths = frozenset[tuple[str, float]]().union(*map(_lengths, here))
    if any(not lengths.isdisjoint(_lengths(each)) for each in said):
        return True
    # *3 years and 6 months* are *3,5 jaar*.
    total = _total(there)
    return total is not None and total == _total(said)


def _total(counted: Sequence[Counted]) -> tuple[str, float] | None:
    """Return how long all together last; None for nothing, and for what cannot be added up."""
    units = [_LENGTHS.get(each.unit) for each in counted]
    kinds = {unit[0] if unit else "" for unit in units}
    if len(kinds) != 1 or "" in kinds:
        return None
    sizes = [min(each.sizes) * unit[1] for each, unit in zip(counted, units, strict=True) if unit]
    return kinds.pop(), sum(sizes)


def _parted(counted: Sequence[Counted]) -> tuple[list[Counted], list[Counted]]:
    """Return the numbers of a text, and apart from them what may be an article."""
    numbers = [each for each in counted if not each.may_be_article]
    return numbers, [each for each in counted if each.may_be_article]


def _without_same(
    some: Sequence[Counted], others: Sequence[Counted]
) -> tuple[list[Counted], list[Counted]]:
    """Return both without what each of them has of the other."""
    left, missing = list(others), []
    for each in some:
        same = next((other for other in left if _agree(each, other)), None)
        if same is None:
            missing.append(each)
        else:
            left.remove(same)
    return missing, left


def _unit(counted: Counted) -> str:
    return counted.unit


def _lengths(counted: Counted) -> frozenset[tuple[str, float]]:
    if counted.unit not in _LENGTHS:
        return frozenset()
    kind, length = _LENGTHS[counted.unit]
    return frozenset((kind, size * length) for size in counted.sizes)


def _agree(one: Counted, other: Counted) -> bool:
    return one.unit == other.unit and not one.sizes.isdisjoint(other.sizes)


def _counted(text: str, language: str) -> list[Counted]:
    found = []
    for each in _PATTERNS[language].finditer(text):
        start, end = each.span()
        figures = each["paid"] or each["number"]
        # An amount in euros has no other unit: *€ 5*.
        unit = "euro" if each["paid"] else str(each.lastgroup)
        if (
            _MULTIPLE.match(text, end)
            if each["paid"]
            else _PART.search(text, max(0, start - _LONGEST_PART), start)
        ):
            continue
        if unit == "hour" and (
            _TIME.fullmatch(figures) or _AT.search(text, max(0, start - _LONGEST_AT), start)
        ):
            continue
        is_article = figures.lower() in _ARTICLES[language]
        if sizes := frozenset({1.0}) if is_article else _sizes(figures, language):
            found.append(Counted(each[0], start, end, unit, sizes, is_article))
    return found


def _sizes(figures: str, language: str) -> frozenset[float]:
    word = _SIZES[language].get(figures.lower())
    if word is not None:
        return frozenset({word})
    # Programs often keep the point of an English number.
    readings = [number(figures, each) for each in (language, *_UNITS)]
    if any(map(figures.__contains__, _SPACES)):
        # *Article 11 100 euros* has two numbers, and *11 100 euros* has one.
        parts = [part for part in figures.split() if not part.startswith("0")]
        readings += [number(part, language) for part in parts]
    return frozenset(
        size for each in readings if each is not None and (size := each.size) is not None
    )
