"""A unit of a memory: a segment with its translation, and what is known of both."""

import re
from datetime import datetime
from functools import lru_cache
from typing import Literal

from msgspec import Struct

from insaterms.ui_language import N_, _

__all__ = ["STATUSES", "Skipped", "Unit", "UnitFilter", "UnitStatus", "primary"]

# What may be used as it is, what somebody must look at first, and what must not come back.
UnitStatus = Literal["approved", "draft", "rejected"]
STATUSES: tuple[UnitStatus, ...] = ("approved", "draft", "rejected")
# In code points: a text that is longer is no segment, and comparing one takes seconds.
_LONGEST = 100_000
# Languages have two or three letters; files that name one in words say "Dutch".
_TAG = re.compile(r"[a-z]{2,3}(-[a-z0-9]{1,8})*", re.IGNORECASE | re.ASCII)


class Unit(Struct, frozen=True, omit_defaults=True):
    """A segment with its translation.

    Two units are the same unit when languages, source, target, msgctxt, previous and next
    are the same: one source may have several targets, and one target several contexts.

    Attributes:
        source: The segment, as it was written.
        target: Its translation.
        source_language: As BCP 47 writes it: `en`, `nl`, `en-GB`.
        target_language: The same for the translation.
        previous: The source segment before it; empty where unknown.
        next: The source segment behind it; empty where unknown.
        msgctxt: What a catalog says to tell equal sources apart.
        origin: Where it comes from: a file, a project.
        status: Approved, draft or rejected.
        creator: Who translated it.
        created: When; None where unknown.  Always with a time zone.
        changed: When it was last changed; None where unknown.
        uses: How often it was used.
        note: What people wrote about it.
        properties: What a file said of it beyond this, kept for its export: (type, value).
        id: Its number in the memory; 0 for one that is not in a memory yet.

    """

    source: str
    target: str
    source_language: str
    target_language: str
    previous: str = ""
    next: str = ""
    msgctxt: str = ""
    origin: str = ""
    status: UnitStatus = "approved"
    creator: str = ""
    created: datetime | None = None
    changed: datetime | None = None
    uses: int = 0
    note: str = ""
    properties: tuple[tuple[str, str], ...] = ()
    id: int = 0

    @property
    def key(self) -> tuple[str, str, str, str, str, str, str]:
        """What makes it this unit and no other."""
        return (
            self.source_language,
            self.target_language,
            self.source,
            self.target,
            self.msgctxt,
            self.previous,
            self.next,
        )

    @property
    def dated(self) -> datetime | None:
        """How new it is: when it was changed, or else created; None where unknown."""
        return self.changed or self.created

    @property
    def unfit(self) -> str:
        """Why no memory takes it, the same words for the same reason; empty if one does."""
        if not self.source:
            return N_("the source is empty")
        if not self.target:
            return N_("the translation is empty")
        if len(self.source) > _LONGEST or len(self.target) > _LONGEST:
            return N_("longer than 100,000 characters, which is no segment")
        reason, language = _unfit_languages(self.source_language, self.target_language)
        return _(reason).format(language=language) if language else reason


class Skipped(Struct, frozen=True, order=True):
    """What a file holds that became no unit.

    Attributes:
        line: Where, from 1; 0 where the file has no lines (a compiled catalog).
        column: In code points from 1; 0 where it is the whole line.
        reason: Why, the same words for the same reason, so that reasons can be counted.
        untranslated: The text of which the translation is empty; else empty itself.

    """

    line: int
    column: int
    reason: str
    untranslated: str = ""


class UnitFilter(Struct, frozen=True, kw_only=True):
    """Which units are meant; what is not said holds for all.

    Attributes:
        ids: Their numbers.
        text: What the source or the target must contain, in any case.
        source_language: With or without a region: `en` means `en-GB` as well.
        target_language: The same.
        statuses: Any of these.
        origin: Where they come from, exactly, or as a pattern with `*` and `?`.
        since: Changed at this moment or later; where that is unknown, created.
        until: Changed before this moment; the same.

    """

    ids: tuple[int, ...] = ()
    text: str = ""
    source_language: str = ""
    target_language: str = ""
    statuses: tuple[UnitStatus, ...] = ()
    origin: str = ""
    since: datetime | None = None
    until: datetime | None = None


def primary(language: str) -> str:
    """Return a language without its region or script: `en` for `en-GB`."""
    return language.partition("-")[0].lower()


@lru_cache(maxsize=64)  # of a file with a million units there are two
def _unfit_languages(source: str, target: str) -> tuple[str, str]:
    """Return why a pair of languages is none, and the language that is to blame, if one is."""
    for language in (source, target):
        if not language:
            return N_("a language is missing"), ""
        if not _TAG.fullmatch(language):
            reason = N_("{language} is no language; it is written as en, nl or en-GB")
            return reason, f"{language[:40]!r}"
    if primary(source) == primary(target):
        return N_("source and translation are in the same language"), ""
    return "", ""
