"""A unit of a memory: a segment with its translation, and what is known of both."""

from datetime import datetime
from typing import Literal

from msgspec import Struct

__all__ = ["STATUSES", "Skipped", "Unit", "UnitFilter", "UnitStatus", "primary"]

# What may be used as it is, what somebody must look at first, and what must not come back.
UnitStatus = Literal["approved", "draft", "rejected"]
STATUSES: tuple[UnitStatus, ...] = ("approved", "draft", "rejected")


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


class Skipped(Struct, frozen=True, order=True):
    """What a file holds that became no unit.

    Attributes:
        line: Where, from 1; 0 where the file has no lines (a compiled catalog).
        column: In code points from 1; 0 where it is the whole line.
        reason: Why, the same words for the same reason, so that reasons can be counted.

    """

    line: int
    column: int
    reason: str


class UnitFilter(Struct, frozen=True, kw_only=True):
    """Which units are meant; what is not said holds for all.

    Attributes:
        ids: Their numbers.
        text: What the source or the target must contain, in any case.
        source_language: With or without a region: `en` means `en-GB` as well.
        target_language: The same.
        statuses: Any of these.
        origin: Where they come from, exactly, or as a pattern with `*` and `?`.
        since: Changed at this moment or later.
        until: Changed before this moment.

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
