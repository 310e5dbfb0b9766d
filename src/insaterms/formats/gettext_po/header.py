"""The header of a catalog: its language, its plural forms, when it was last revised, by whom."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, timezone

from msgspec import Struct

from insaterms.text.language_tags import canonical_tag

__all__ = ["Header", "header", "header_of_fields"]

_NPLURALS = re.compile(r"nplurals\s*=\s*([0-9]{1,2})\s*;")
_PLURAL = re.compile(r"plural\s*=([^;]+)")
# Germanic languages use one of these; French has its first form for nothing as well.
_ONE_APART = frozenset({"n!=1", "n==1?0:1", "n==1)?0:1"})
# 2018-06-28 14:05+0200; gettext itself writes no seconds, others do.
_MOMENT = re.compile(
    r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?"
    r"\s*(?:([+-])(\d{2}):?(\d{2})|Z|UTC)?"
)
# What a template holds where nobody has written anything yet.
_UNFILLED = frozenset({"language", "full name <email@address>"})


class Header(Struct, frozen=True):
    """What a catalog says of itself.

    Attributes:
        language: Of the translations, as BCP 47 writes it; empty where there is nothing,
            or nothing that is a language.
        nplurals: How many forms a plural has; 0 where it does not say.
        one_apart: Whether the first form is for one thing only (`n != 1`).
        revised: When it was last revised; None where it does not say, or not as a date.
        translator: Who did so, without the address; empty where it does not say.

    """

    language: str = ""
    nplurals: int = 0
    one_apart: bool = True
    revised: datetime | None = None
    translator: str = ""


def header(text: str) -> Header:
    """Read the translation of the empty message."""
    fields: dict[str, str] = {}
    for line in text.split("\n"):
        key, colon, value = line.partition(":")
        if colon:
            fields.setdefault(key, value)
    return header_of_fields(fields)


def header_of_fields(fields: Mapping[str, str]) -> Header:
    """Read fields by their names, in whatever case these are."""
    known = {name.strip().lower(): value.strip() for name, value in fields.items()}
    plurals = _NPLURALS.search(known.get("plural-forms", ""))
    language = known.get("language", "")
    translator = known.get("last-translator", "")
    formula = _PLURAL.search(known.get("plural-forms", "").replace(" ", ""))
    unfilled = translator.lower() in _UNFILLED
    return Header(
        "" if language.lower() in _UNFILLED else canonical_tag(language),
        int(plurals[1]) if plurals else 0,
        formula is None or formula[1].strip("()") in _ONE_APART,
        _moment(known.get("po-revision-date", "")),
        "" if unfilled else translator.partition("<")[0].strip() or translator,
    )


def _moment(text: str) -> datetime | None:
    """Read a date; of one that no calendar has there is none."""
    found = _MOMENT.match(text)
    if found is None:
        return None
    year, month, day, hour, minute, second = (int(each or 0) for each in found.group(*range(1, 7)))
    zone = UTC
    try:
        if found[7]:
            offset = timedelta(hours=int(found[8]), minutes=int(found[9]))
            zone = timezone(offset if found[7] == "+" else -offset)
        return datetime(year, month, day, hour, minute, second, tzinfo=zone).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
