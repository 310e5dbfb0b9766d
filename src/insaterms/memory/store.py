"""Where units are kept: what the memory asks of a store, whatever database is behind it."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Protocol

from msgspec import Struct

from insaterms.units import Unit, UnitFilter, UnitStatus

__all__ = [
    "SEPARATOR",
    "Added",
    "Change",
    "Changed",
    "LanguagePair",
    "Statistics",
    "Store",
    "Texts",
]

# Between texts that come in one piece; with the spaces a word at the edge of a text stands
# between two of them like any other.
SEPARATOR = b" \0 "


class Added(Struct, frozen=True):
    """What became of units that were added.

    Attributes:
        added: New ones.
        updated: Those that were there and are newer, approved or described better now.
        unchanged: Those that were there just so.
        rejected: Those that stay out, since somebody rejected them.
        kept_out: The first thousand of these, as they came.

    """

    added: int = 0
    updated: int = 0
    unchanged: int = 0
    rejected: int = 0
    kept_out: tuple[Unit, ...] = ()


class Change(Struct, frozen=True):
    """One thing that was done to the memory and can be undone.

    Attributes:
        number: Its number, growing; 0 for one that was only tried, or touched nothing.
        done: When.
        what: "delete", "edit", "approve", "reject", "draft", "replace", "dedupe".
        units: How many units it touched; when undone, how many are as they were before.
        merged: How many of them became the same as another, and are one with it now.
        skipped: How many were left alone: of rewritten ones those that are not as they
            were read any more, and those that would become what somebody rejected; when
            undone, those that somebody changed since.

    """

    number: int
    done: datetime
    what: str
    units: int
    merged: int = 0
    skipped: int = 0


class Changed(Struct, frozen=True, gc=False):
    """What an index must know to follow the store.

    Attributes:
        id: Of the unit.
        one: Its text in the first language of the pair; empty if the unit is gone,
            rejected, or now of another pair.
        other: Its text in the other language; the same.

    """

    id: int
    one: str
    other: str


class Texts(Struct, frozen=True):
    """The texts of many units, in one piece for each language.

    Attributes:
        ids: Of the units.
        one: Their texts in the first language of the pair, in UTF-8, in the same order,
            with `SEPARATOR` between.  U+0001 stands for a U+0000 in a text.
        other: Their texts in the other language; the same.

    """

    ids: list[int]
    one: bytes
    other: bytes


class LanguagePair(Struct, frozen=True, order=True):
    """Two languages without their regions, in the order of the alphabet: `en`, `nl`.

    One pair serves both directions.
    """

    one: str
    other: str


class Statistics(Struct, frozen=True):
    """What is in a memory.

    Attributes:
        units: By languages (`en`, `nl`) and status.
        origins: By origin, the most frequent first.
        characters: Of sources and targets.
        bytes: Of the file.
        oldest: The earliest moment of a change, or of the making of what was never changed.
        newest: The latest.

    """

    units: dict[tuple[str, str], dict[UnitStatus, int]]
    origins: tuple[tuple[str, int], ...]
    characters: int
    bytes: int
    oldest: datetime | None
    newest: datetime | None


class Store(Protocol):
    """Keeps units; safe for several processes at once.

    A unit is known by its key (`Unit.key`).  Its number never changes and is never given
    to another unit.

    The generation grows with every commit that touches a unit, other than by counting a
    use.  Whoever keeps something beside the store (the index) notes `identity` and
    `generation`, and asks for what has `changed` since.  Generations grow by steps of random
    length, so that two copies of a store that went separate ways share none: a store knows
    whether a generation is one of its own.

    Every method raises `MemoryFileError` where the store cannot be read or written.
    """

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written."""
        ...

    def generation(self) -> int:
        """Return the number of the last commit that touched a unit, from any process."""
        ...

    def identity(self) -> str:
        """Return what tells this store from one that was made separately."""
        ...

    def add(self, units: Iterable[Unit], *, revive: bool = False, dry_run: bool = False) -> Added:
        """Add units, or update those that are there; commits in batches.

        A new unit without any date has the moment of this call, to the second, as `created`
        and as `changed`.

        A unit that is there is updated: what is newer describes it (creator, note,
        properties), though an empty field takes nothing away; its origin is the first one
        that it had; it is as old as the earliest `created`, as new as the latest `changed`,
        and has the greater number of uses.  A draft becomes approved if an approval comes
        that is not older; what is approved never becomes a draft again, and a rejection
        counts unless it is older.  What comes without a date is not older, but for one
        thing: such an approval lifts no draft that was changed after it was made (or at a
        known moment, where nothing says when it was made), since it may be the very
        approval that somebody took back.

        What was rejected stays out: the unit itself, and every new one with its two texts
        in its two languages, whatever the context, region or direction.  What the same call
        brings along as rejected keeps out none of its own.

        Args:
            units: Without ids.
            revive: Whether those that were rejected come back, with the status they bring.
            dry_run: Whether nothing is to change; the answer is what it would be.

        Raises:
            ValueError: If a unit is unfit (`Unit.unfit`), or has a date without a time zone
                or half a character (a lone surrogate).

        """
        ...

    def get(self, ids: Sequence[int]) -> list[Unit]:
        """Return the units with these numbers that are there, in this order."""
        ...

    def get_current(self, ids: Sequence[int]) -> tuple[int, list[Unit]]:
        """Return the generation as well as the units that `get` returns, both of one moment.

        Args:
            ids: Numbers; of some more than sixty the rest may be of a later moment.

        """
        ...

    def find(self, wanted: UnitFilter) -> Iterator[Unit]:
        """Return the units that a filter names, by number.

        They come a page at a time and hold up nobody; what is changed meanwhile may come
        in its old or in its new state, but each unit comes once.
        """
        ...

    def count(self, wanted: UnitFilter) -> int:
        """Return how many units a filter names."""
        ...

    def pairs(self) -> list[LanguagePair]:
        """Return the pairs of languages that units have."""
        ...

    def changed(self, pair: LanguagePair, since: int) -> Iterator[Changed]:
        """Return what an index must follow after a generation, by number, each unit once.

        Those are the units that are new, gone, rejected or no longer so, or whose texts or
        languages changed; not those that were only approved or described.  Read
        `generation` first: what is changed meanwhile comes, and will come again.

        Args:
            pair: Of languages; units of either direction are meant.
            since: A generation; after 0 come all usable units, and none that are gone.
                After one that this store does not know, since it is another copy's, come
                all that are usable, and every other number as gone.

        """
        ...

    def texts(self, pair: LanguagePair) -> Iterator[Texts]:
        """Return all usable texts of a pair, many at once: for who looks through all.

        They come by number and hold up nobody, as those of `find` do.

        Args:
            pair: Of languages; units of either direction are meant.

        """
        ...

    def ranked(self, ids: Iterable[int]) -> list[int]:
        """Return the numbers of those of some units that are there, the best first.

        Approved ones before drafts, then the newest (`changed`, or else `created`), those
        without a date last, then by number.
        """
        ...

    def set_status(self, wanted: UnitFilter, status: UnitStatus) -> Change | None:
        """Approve, reject, or make a draft of the units that a filter names.

        Returns:
            What was done, or None if all have this status.

        """
        ...

    def edit(self, number: int, unit: Unit, *, read: Unit | None = None) -> Change | None:
        """Put a unit in the place of the one with this number; otherwise as `rewrite`.

        Args:
            number: Of the unit.
            unit: What it becomes.
            read: The unit as it was read, if it is to be left alone where somebody has
                changed it since; None changes it whatever it is.

        Raises:
            NotFoundError: If there is no unit with this number.
            ValueError: As in `add`.

        """
        ...

    def delete(self, wanted: UnitFilter) -> Change | None:
        """Delete the units that a filter names; that a pair was rejected is forgotten too."""
        ...

    def rewrite(self, changes: Iterable[tuple[Unit, Unit]], what: str) -> Change | None:
        """Put units in the place of others, as one change.

        If another unit has the key of a new one it is merged into it, and the better of
        both statuses stays.  A unit is left alone (`Change.skipped`) if somebody has changed
        it since it was read, other than by counting a use; and if it would become a pair of
        texts that somebody rejected, or take the place of a unit by rejecting it.

        Args:
            changes: Units as they were read, from `find` or `get`, each with what it is to
                become; its number stays.  Nobody else writes meanwhile.
            what: A word for the change.

        Returns:
            What was done, with number 0 if all were left alone; None if nothing differs.

        Raises:
            ValueError: As in `add`.

        """
        ...

    def dedupe(self, *, dry_run: bool = False) -> Change | None:
        """Merge units that differ in context, origin or region of the language alone.

        The best one stays: approved before draft, then the newest, then the first.  Uses
        are added up, notes and properties put together.  Rejected ones are left alone.
        """
        ...

    def changes(self) -> list[Change]:
        """Return what can be undone, the last one first."""
        ...

    def undo(self) -> Change | None:
        """Take the last change back, and say which it was; None if there is none.

        Its units are as they were before, numbers included; but one that somebody changed
        since is left as it is.  Uses that were counted since stay, except where the change
        made one unit of several.
        """
        ...

    def used(self, ids: Sequence[int]) -> None:
        """Count one more use of these units."""
        ...

    def statistics(self) -> Statistics:
        """Return what is in the store."""
        ...

    def compact(self, *, forget_changes: bool = False) -> int:
        """Give unused space back.

        Args:
            forget_changes: Whether what could be undone goes too; what was deleted, and
                the names of who wrote it, are then really gone from the store.

        Returns:
            How many bytes were given back.

        """
        ...

    def close(self) -> None:
        """Close it; what was committed is safe."""
        ...
