"""Dates, numbers, and the names of languages and countries, as a language writes them.

All of it is Babel's; here tags are read in any spelling, plain `en` is written as in
Europe (*28 June 2018*), and what cannot be written is one clear error.
"""

import math
import re
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from insaterms.errors import InsatermsError, NotFoundError
from insaterms.text.language_tags import canonical_tag
from insaterms.ui_language import _

if TYPE_CHECKING:
    from babel import Locale

__all__ = ["country_name", "format_date", "format_number", "format_percent", "language_name"]

_WIDTHS = ("short", "medium", "long", "full")
# In Babel `en` is the English of the United States; who means that writes en-US.
_MEANT = {"en": "en-GB"}
_LETTERS = re.compile(r"'[^']*'|([A-Za-z]+)")


def format_date(value: date | str, language: str, format: str = "long") -> str:  # noqa: A002 -- Babel's own name for it
    """Write a date: `format_date(date(2018, 6, 28), "nl")` is *28 juni 2018*.

    Args:
        value: A date, a date with a time, or either as ISO 8601 writes it.
        language: A tag of the language, `nl`, `en-US`, `nl_BE`.
        format: `short`, `medium`, `long`, `full`, or a pattern of CLDR: `MMMM y`.

    Raises:
        NotFoundError: If the language is not known.
        InsatermsError: If there is no such date, or no such format.

    """
    from babel.dates import format_date as babel_format_date

    locale = _locale(language)
    runs = [found[1] for found in _LETTERS.finditer(format) if found[1]]
    if format not in _WIDTHS and any(len(set(run)) > 1 for run in runs):
        message = _('there is no format "{format}"; write one of {known}, or a pattern like MMMM y')
        raise InsatermsError(message.format(format=format, known=", ".join(_WIDTHS)))
    try:
        return babel_format_date(_date(value), format, locale=locale)
    except (KeyError, ValueError, AttributeError):
        message = _('"{format}" is no pattern of a date; write one like d MMMM y')
        raise InsatermsError(message.format(format=format)) from None


def format_number(value: float | Decimal, language: str) -> str:
    """Write a number: 4479 is *4.479* in Dutch and *4,479* in English.

    At most three decimals are written.

    Raises:
        NotFoundError: If the language is not known.
        InsatermsError: If it is no number, or an infinite one.

    """
    from babel.numbers import format_decimal

    return format_decimal(_number(value), locale=_locale(language))


def format_percent(value: float | Decimal, language: str) -> str:
    """Write a share as a percentage: 0.25 is *25%*.

    Raises:
        NotFoundError: If the language is not known.
        InsatermsError: If it is no number, or an infinite one.

    """
    from babel.numbers import format_percent as babel_format_percent

    return babel_format_percent(_number(value), locale=_locale(language))


def language_name(tag: str, language: str) -> str:
    """Return the name of a language in a language: `nl` is *Nederlands*, *Dutch*.

    Args:
        tag: The language that is named; a region stands in brackets behind it where the
            pair has no name of its own: *Nederlands (Suriname)*.
        language: The language of the name.

    Raises:
        NotFoundError: If one of them is not known.

    """
    names = _locale(language).languages
    wanted = canonical_tag(tag)
    if (name := names.get(wanted.replace("-", "_"))) is not None:
        return str(name)
    parts = wanted.split("-")
    name = names.get(parts[0])
    if name is None or not wanted:
        raise NotFoundError(_('there is no name of the language "{tag}"').format(tag=tag))
    territories = _locale(language).territories
    region = next((territories[part] for part in parts[1:] if part in territories), "")
    return f"{name} ({region})" if region else name


def country_name(code: str, language: str) -> str:
    """Return the name of a country in a language: `NL` is *Nederland*, *Netherlands*.

    Args:
        code: Its two letters in ISO 3166, in any case; or three figures of UN M.49, for a
            part of the world.
        language: The language of the name.

    Raises:
        NotFoundError: If one of them is not known.

    """
    names = _locale(language).territories
    if (name := names.get(code.strip().upper())) is None:
        raise NotFoundError(_('there is no country with the code "{code}"').format(code=code))
    return str(name)


def _date(value: date | str) -> date:
    # Babel takes None, which a page without a date may have, for today.
    if isinstance(value, date):
        return value
    try:
        return datetime.fromisoformat(value.strip())
    except (ValueError, AttributeError):
        message = _('"{value}" is no date; write one like 2018-06-28')
        raise InsatermsError(message.format(value=value)) from None


def _number(value: object) -> float | Decimal:
    if not isinstance(value, int | float | Decimal) or not math.isfinite(value):
        raise InsatermsError(_('"{value}" is no number').format(value=value))
    return value


def _locale(language: str) -> "Locale":
    from babel import Locale, UnknownLocaleError

    tag = canonical_tag(language)
    parts = _MEANT.get(tag, tag).split("-")
    # Of a region that is not known, the language counts.
    for size in range(len(parts), 0, -1):
        try:
            return Locale.parse("_".join(parts[:size]))
        except (UnknownLocaleError, ValueError):
            continue
    raise NotFoundError(_('there is no language "{language}"').format(language=language))
