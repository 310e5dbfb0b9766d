"""What files say of a unit: which attribute and which property mean what."""

import re
from datetime import UTC, datetime

__all__ = [
    "ESCAPED",
    "MEANINGS",
    "OWN",
    "date",
    "dated",
    "escaped",
    "meaning_of",
    "ordered",
    "status",
    "unescaped",
]

# What each type of property means; those of a source's <tuv> as well.  The first of a
# meaning that a file has counts, the others are kept as they are.
MEANINGS = {
    # OmegaT's own names; without its `file` it takes them as a remark only.
    "prev": "previous",
    "next": "next",
    "x-previous": "previous",
    "x-next": "next",
    # memoQ; MyMemory and MateCat
    "x-context-pre": "previous",
    "x-context-post": "next",
    # XTM
    "x-previous-source-text": "previous",
    "x-next-source-text": "next",
    # Phrase
    "context_prev": "previous",
    "context_next": "next",
    # Weblate and translate-toolkit
    "x-context": "msgctxt",
    "x-msgctxt": "msgctxt",
    "x-origin": "origin",
    "x-status": "status",
}
# The type under which each is written.
OWN = {
    "previous": "prev",
    "next": "next",
    "msgctxt": "x-context",
    "origin": "x-origin",
    "status": "x-status",
}
# Of other programs, beside which our own counts: Trados, and Okapi.
_LEVELS = {
    "unspecified": "draft",
    "draft": "draft",
    "translated": "approved",
    "rejectedtranslation": "draft",
    "approvedtranslation": "approved",
    "rejectedsignoff": "draft",
    "approvedsignoff": "approved",
}
_APPROVED = {"yes": "approved", "no": "draft"}
_STATUSES = {"approved", "draft", "rejected"}

# Says that a property's text is escaped, since XML cannot hold it.
ESCAPED = "x-insaterms-escaped"
_LEVEL = len("source:")
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ESCAPE = re.compile(r"\\(?:u([0-9A-F]{4})|\\)")
_DATE = re.compile(
    r"(\d{4})-?(\d\d)-?(\d\d)(?:[T ]?(\d\d):?(\d\d)(?::?(\d\d)(?:\.\d+)?)?)?(Z|[+-]\d\d:?\d\d)?",
    re.ASCII,
)


def meaning_of(kind: str) -> str:
    """Return the attribute of a unit that a kept property of this type is about; or nothing."""
    if kind in {"x-ConfirmationLevel", "approved", "target:approved"}:
        return "status"
    if kind == "x-ContextContent":
        return "previous"
    return MEANINGS.get(kind.removeprefix("source:"), "")


def ordered(properties: list[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Return what was kept of a unit in the order in which it is written.

    That of the `<tu>` stands before that of its source and its translation; attributes
    stand first, by name, and what codes hold stands last.
    """
    return tuple(sorted(properties, key=_place))


def _place(one: tuple[str, str]) -> tuple[int, int, str]:
    kind = one[0]
    level = 1 if kind.startswith("source:") else 2 if kind.startswith("target:") else 0
    if level:
        kind = kind[_LEVEL:]
    if kind.startswith("@"):
        return level, 0, kind
    return level, 2 if level and kind.startswith("code ") else 1, ""


def status(kind: str, value: str) -> str:
    """Return the status that a property stands for; nothing if for none."""
    value = value.strip().lower()
    if kind == "x-status":
        return value if value in _STATUSES else ""
    if kind == "x-ConfirmationLevel":
        return _LEVELS.get(value, "")
    return _APPROVED.get(value, "")


def date(written: str) -> datetime | None:
    """Return the moment that `20260309T120000Z` stands for; None if it is none.

    A date without a time zone is UTC, as the standard has it.
    """
    found = _DATE.fullmatch(written.strip())
    if found is None:
        return None
    try:
        year, month, day, *clock = (int(part or 0) for part in found.groups()[:6])
        hour, minute, second = clock
        moment = datetime(year, month, day, hour, minute, second, tzinfo=UTC)
        if (zone := found[7]) and zone != "Z":
            text = f"{moment:%Y%m%dT%H%M%S}{zone}"
            moment = datetime.strptime(text, "%Y%m%dT%H%M%S%z").astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return moment


def dated(moment: datetime) -> str:
    """Return a moment as TMX writes it, to the second."""
    utc = moment.astimezone(UTC)
    return f"{utc.year:04}{utc.month:02}{utc.day:02}T{utc.hour:02}{utc.minute:02}{utc.second:02}Z"


def escaped(text: str) -> str | None:
    """Return a text that XML cannot hold in a form that it can; None if it can as it is."""
    if not _FORBIDDEN.search(text):
        return None
    return _FORBIDDEN.sub(lambda found: f"\\u{ord(found[0]):04X}", text.replace("\\", "\\\\"))


def unescaped(text: str) -> str:
    """Return what `escaped` was given."""
    return _ESCAPE.sub(lambda found: chr(int(found[1], 16)) if found[1] else "\\", text)
