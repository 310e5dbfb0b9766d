"""Numbers as a language writes them: 1.000,5 in Dutch is 1,000.5 in English."""

import re
from functools import lru_cache
from typing import Literal, NamedTuple

from insaterms.memory.repair.conventions import conventions
from insaterms.memory.repair.unsure import UnsureError
from insaterms.ui_language import _

__all__ = ["Number", "is_translation", "number", "rewritten"]

# "standard": as its language writes numbers.  "foreign": as others do, *1.5* in Dutch.
# "literal": neither, such as 10:15; what it means is not known.
Form = Literal["standard", "foreign", "literal"]


class Number(NamedTuple):
    """A number as it is written.

    Attributes:
        text: As it stands.
        form: Whether its language writes numbers so.
        key: The same for the same number in the same precision, in any language; the text
            itself unless the form is standard.
        sign: Empty, or the sign that was used.
        whole: Its digits before the decimals, without signs between them.
        decimals: Its digits behind the decimal sign, as many as there are.
        fraction: A sign like ½, or empty.
        group: The sign between thousands; empty where there is none.

    """

    text: str
    form: Form
    key: str
    sign: str = ""
    whole: str = ""
    decimals: str = ""
    fraction: str = ""
    group: str = ""

    @property
    def is_ambiguous(self) -> bool:
        """Whether another language would read it as another number: 2.500, 2,500."""
        return bool(_AMBIGUOUS.fullmatch(self.text))

    @property
    def size(self) -> float | None:
        """How much it is, without its sign; None where that is not known."""
        if self.form == "literal":
            return None
        size = float(f"{self.whole or 0}.{self.decimals or 0}")
        return size + (0.5 if self.fraction else 0)


_AMBIGUOUS = re.compile(r"[-−]?[1-9][0-9]{0,2}(?:[.,][0-9]{3})+")
_PLAIN = re.compile(r"[0-9]+")
_FRACTION = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
# Spaces that keep their number together, as ISO 31 has it.
_SPACES = " \u00a0\u202f\u2009"


@lru_cache(maxsize=512)
def number(text: str, language: str) -> Number | None:
    """Return a number as it is written; None where nobody knows how the language does.

    Args:
        text: The number alone, its sign included.
        language: In which it is written.

    """
    if _PLAIN.fullmatch(text):
        return Number(text, "standard", text, whole=text)
    known = conventions(language)
    if known is None:
        return None
    return (
        _read(text, known.decimal, known.group + _SPACES, "standard")
        or _as_foreign(text, known.decimal)
        or Number(text, "literal", text)
    )


def _as_foreign(text: str, decimal: str) -> Number | None:
    for other, groups in ((",", ".'"), (".", ",'")):
        if other != decimal and (found := _read(text, other, groups, "foreign")):
            return found
    return None


def _read(text: str, decimal: str, groups: str, form: Form) -> Number | None:
    found = _pattern(decimal, groups).fullmatch(text)
    if not found:
        return None
    sign, whole, group, decimals, fraction = found.group("sign", "whole", "g", "dec", "fraction")
    digits = re.sub(r"[^0-9]", "", whole)
    if not (digits or decimals or fraction):
        return None
    key = text
    if form == "standard":
        rest = f".{decimals}" if decimals else ""
        key = ("-" if sign else "") + digits + rest + (fraction or "")
    return Number(text, form, key, sign, digits, decimals or "", fraction or "", group or "")


@lru_cache(maxsize=64)
def _pattern(decimal: str, groups: str) -> re.Pattern[str]:
    # No group begins with a zero: *0.123* is a fraction, not zero thousand.
    return re.compile(
        rf"(?P<sign>[-−]?)"
        rf"(?P<whole>[1-9][0-9]{{0,2}}(?P<g>[{re.escape(groups)}])[0-9]{{3}}(?:(?P=g)[0-9]{{3}})*"
        rf"|0|[1-9][0-9]*|)"
        rf"(?:{re.escape(decimal)}(?P<dec>[0-9]+))?"
        rf"(?P<fraction>[{_FRACTION}]?)"
    )


def is_translation(source: Number, target: Number) -> bool:
    """Tell whether a number of a translation is that of the source.

    It is where it means the same, or is written the same: software is often not localised.
    """
    if source.form == target.form == "standard" and source.key == target.key:
        return True
    return source.text == target.text


def rewritten(query: Number, source: Number, target: Number, language: str) -> str:
    """Return the query's number as the translation would write it.

    Args:
        query: The number to write.
        source: The one that the unit has in its place.
        target: What the unit's translation makes of it.
        language: Of the translation.

    Raises:
        UnsureError: Where that is not sure.

    """
    if source.form == target.form == "standard" and source.key == target.key:
        if query.form == "standard":
            return _localised(query, target, language, _is_grouped(query, source, target))
        # *1.5* in Dutch, where the unit has 15: in English it is right as it is.
        if query.form == "foreign" and source.text == target.text == source.whole:
            there = number(query.text, language)
            if there and there.form == "standard":
                return query.text
    # The translation repeats what its language writes otherwise.
    elif query.text == query.whole or _shape(query) == _shape(source):
        return query.text
    # *1.5* stands in Dutch for what is 1.5 in English; *2,5* is Dutch and sure, but 2.500
    # and 2,500 are not.
    elif source.form == "foreign" and target.form == "standard" and not query.is_ambiguous:
        return _localised(query, target, language, bool(query.group))
    raise UnsureError(
        _("“{text}” is not written as its language writes, or as the unit does.").format(
            text=query.text
        )
    )


def _shape(number: Number) -> tuple[Form, str]:
    """Return what two numbers have in common that are written in the same way."""
    signs = re.sub(r"[0-9]+", "0", number.text.lstrip("-−"))
    # 1,000 and 1,000,000
    return number.form, re.sub(r"([^0])(?:0\1)+", r"\1", signs)


# From so many digits on, thousands may be set apart.
_LONG = 4


def _is_grouped(query: Number, source: Number, target: Number) -> bool:
    """Tell whether thousands are set apart in a translation, where its unit shows it.

    Of *1250* and its translation *1.250*, 13100 becomes 13.100; of *9.500* and *9,500*, it
    stays as it is: the query has another style than the unit, perhaps for a reason.
    """
    if (
        len(target.whole) < _LONG
        or bool(source.group) is bool(target.group)
        or bool(source.group) is not bool(query.group)
        or len(query.whole) < _LONG
        # Some set apart five digits, but not four.
        or (source.group and len(target.whole) == _LONG < len(query.whole))
    ):
        return bool(query.group)
    return bool(target.group)


def _localised(
    query: Number,
    target: Number,
    language: str,
    is_grouped: bool,  # noqa: FBT001 - whether thousands are set apart
) -> str:
    sign = query.sign and (target.sign or query.sign)
    if not (is_grouped or query.decimals):
        return sign + query.whole + query.fraction
    known = conventions(language)
    if known is None:
        raise UnsureError(
            _("How the language “{language}” writes numbers is not known.").format(
                language=language
            )
        )
    whole = query.whole
    if is_grouped:
        first = len(whole) % 3 or 3
        parts = [whole[:first], *(whole[i : i + 3] for i in range(first, len(whole), 3))]
        whole = (target.group or known.group).join(parts)
    decimals = known.decimal + query.decimals if query.decimals else ""
    return sign + whole + decimals + query.fraction
