"""What numbers measure: *5 km*, *€ 12,50*, *8%*."""

import re

from insaterms.memory.repair.values import Read, Value

__all__ = ["MULTIPLIERS", "SYMBOLS", "is_amount", "is_measured"]

# Symbols of units, which have one form: *1 MB*, *2 MB*.
SYMBOLS = frozenset(
    "b bit bps cm dpi fps g gb ghz gib h hz kb kbps kg khz kib km kw kwh l m mb mbps mg mhz mib"
    " min ml mm ms pct percent procent pt px s sec tb tib v w".split()
)
_NAMES = frozenset(
    "acre acres bytes byte cent cents centimeter centimeters centimetre centimetres dag dagen day"
    " days degree degrees dollar dollars euro euros feet foot graad graden gram grams ha hectare"
    " hectaren hectares hour hours inch inches jaar jaren kilo kilobyte kilobytes kilogram"
    " kilograms kilometer kilometers kilometre kilometres kilos kuub liter liters litre litres"
    " maand maanden meter meters metre metres mijl mijlen mile miles millimeter millimeters"
    " millimetre millimetres minute minutes minuten minuut month months percentage percentages"
    " pixel pixels pond ponden pound pounds procentpunt procentpunten second seconde seconden"
    " seconds ton tonne tonnen tonnes tons uren uur volt watt week weeks weken yard yards year"
    " years".split()
)
# Words with which a number goes on: what is counted stands behind them.
MULTIPLIERS = frozenset(
    "biljoen billion billions bn cubic duizend honderd hundred hundreds kubieke miljard miljarden"
    " miljoen miljoenen million millions mld mln per square thousand thousands trillion"
    " vierkante".split()
)
_SPACE = r"[\s\u00a0\u202f]*"
_SIGN_BEFORE = re.compile(rf"[€$£¥]{_SPACE}[-−]?\Z")
_SIGN_BEHIND = re.compile(rf"{_SPACE}[€$£¥]")
# Of *5–10%* and *2 tot 3 kg* the first is measured as well.
_MEASURE = re.compile(
    rf"(?:{_SPACE}(?:[-–—]|tot en met|t/m|tot|to|en|and){_SPACE}[0-9][0-9.,]*(?<![.,]))?"
    rf"(?:{_SPACE}[%‰°]|[\s\u00a0\u202f‐-]*([^\W\d_]+))"
)
_LONGEST = 10


def is_amount(read: Read, value: Value) -> bool:
    """Tell whether a number has the sign of a currency beside it, which agrees with nothing."""
    return bool(
        _SIGN_BEHIND.match(read.text, value.end)
        or _SIGN_BEFORE.search(read.text, max(0, value.start - _LONGEST), value.start)
    )


def is_measured(read: Read, value: Value) -> bool:
    """Tell whether a number is one of a unit of measure, or a share, and so no version."""
    if is_amount(read, value):
        return True
    found = _MEASURE.match(read.text, value.end)
    return found is not None and (
        found[1] is None or (word := found[1].casefold()) in SYMBOLS or word in _NAMES
    )
