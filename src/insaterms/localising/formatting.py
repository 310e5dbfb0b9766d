"""Dates, numbers, and the names of languages and countries, as a language writes them.

All of it is Babel's; here tags are read in any spelling, plain `en` is written as in
Europe (*28 June 2018*), and what cannot be written is one clear error.
"""

import re
from datetime import date, datetime
from decimal import Decimal, localcontext
from typing import TYPE_CHECKING

from insaterms.errors import InsatermsError, NotFoundError, UnknownLanguageError
from insaterms.text.language_tags import canonical_tag
from insaterms.ui_language import _

if TYPE_CHECKING:
    from collections.abc import Callable

    from babel import Locale

__all__ = ["country_name", "format_date", "format_number", "format_percent", "language_name"]

_WIDTHS = ("short", "medium", "long", "full")
# In Babel `en` is the English of the United States; who means that writes en-US.
_MEANT = {"en": "en-GB"}
# Letters of a pattern stand for parts of a date, but not between apostrophes.  The signs of
# Python's strftime are none: Babel would write %Y as % and the year of the week.
_LETTERS = re.compile(r"'[^']*'|([A-Za-z]+)|(%)")
# Regions that are none: unknown, and what tests of programs use.
_NO_COUNTRY = frozenset({"ZZ", "XA", "XB"})
# More digits than any number of floating point has.
_DIGITS = 400


def format_date(value: date | str, language: str, format: str = "long") -> str:  # noqa: A002 -- Babel's own name for it
    """Write a date: `format_date(date(2018, 6, 28), "nl")` is *28 juni 2018*.

    Args:
        value: A date, a date with a time, or either as ISO 8601 writes it.
        language: A tag of the language, `nl`, `en-US`, `nl_BE`.
        format: `short`, `medium`, `long`, `full`, or a pattern of CLDR: `MMMM y`.

    Raises:
        UnknownLanguageError: If the language is not known.
        InsatermsError: If there is no such date, or no such format.

    """
    from babel.dates import format_date as babel_format_date

    locale = _locale(language)
    signs = list(_LETTERS.finditer(format))
    if not format.strip() or any(sign[2] for sign in signs):
        raise _no_pattern(format)
    runs = [sign[1] for sign in signs if sign[1]]
    if format not in _WIDTHS and any(len(set(run)) > 1 for run in runs):
        message = _('there is no format "{format}"; write one of {known}, or a pattern like MMMM y')
        raise InsatermsError(message.format(format=format, known=", ".join(_WIDTHS)))
    try:
        return babel_format_date(_date(value), format, locale=locale)
    except (KeyError, ValueError, AttributeError):
        raise _no_pattern(format) from None


def format_number(value: float | Decimal, language: str) -> str:
    """Write a number: 4479 is *4.479* in Dutch and *4,479* in English.

    At most three decimals are written.

    Raises:
        UnknownLanguageError: If the language is not known.
        InsatermsError: If it is no number (a text with figures and True are none), an
            infinite one, or has more than 400 digits.

    """
    from babel.numbers import format_decimal

    return _written(format_decimal, value, language)


def format_percent(value: float | Decimal, language: str) -> str:
    """Write a share as a percentage: 0.25 is *25%*.

    Raises:
        UnknownLanguageError: If the language is not known.
        InsatermsError: As of `format_number`.

    """
    from babel.numbers import format_percent as babel_format_percent

    return _written(babel_format_percent, value, language)


def language_name(tag: str, language: str) -> str:
    """Return the name of a language in a language: `nl` is *Nederlands*, *Dutch*.

    Args:
        tag: The language that is named; a region stands in brackets behind it where the
            pair has no name of its own: *Nederlands (Suriname)*.
        language: The language of the name.

    Raises:
        NotFoundError: If the language that is named is not known.
        UnknownLanguageError: If the language of the name is not.

    """
    names = _locale(language).languages
    wanted = canonical_tag(str(tag))
    parts = wanted.split("-")
    if (name := names.get("_".join(parts))) is not None and wanted != "und":
        return str(name)
    name = names.get(parts[0])
    # `und` is the tag of what is in no language that anybody knows.
    if name is None or not wanted or parts[0] == "und":
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
        NotFoundError: If the country is not known.
        UnknownLanguageError: If the language is not.

    """
    names = _locale(language).territories
    wanted = str(code).strip().upper()
    if (name := names.get(wanted)) is None or wanted in _NO_COUNTRY:
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


def _no_pattern(format: str) -> InsatermsError:  # noqa: A002 -- as above
    message = _('"{format}" is no pattern of a date; write one like d MMMM y')
    return InsatermsError(message.format(format=format))


def _written(write: "Callable[..., str]", value: float | Decimal, language: str) -> str:
    """Write a number of any size; Babel itself stops at the 28 digits of decimal's default."""
    number, locale = _number(value), _locale(language)
    with localcontext(prec=_DIGITS):
        try:
            return write(number, locale=locale)
        except ArithmeticError:  # decimal's Overflow, InvalidOperation
            message = _("a number of more than {count} digits cannot be written")
            raise InsatermsError(message.format(count=_DIGITS)) from None


def _number(value: object) -> Decimal:
    number = Decimal("NaN")
    if isinstance(value, int | float | Decimal) and not isinstance(value, bool):
        # As Python shows it: 0.1, and not the 55 figures of its binary fraction.
        number = Decimal(str(value)) if isinstance(value, float) else Decimal(value)
    if not number.is_finite():
        raise InsatermsError(_('"{value}" is no number').format(value=str(value)[:100]))
    return number


def _locale(language: str) -> "Locale":
    from babel import Locale, UnknownLocaleError

    tag = canonical_tag(str(language))
    parts = _MEANT.get(tag, tag).split("-")
    # Of a region that is not known, the language counts.
    for size in range(len(parts), 0, -1):
        try:
            return Locale.parse("_".join(parts[:size]))
        except (UnknownLocaleError, ValueError):
            continue
    raise UnknownLanguageError(_('there is no language "{language}"').format(language=language))
