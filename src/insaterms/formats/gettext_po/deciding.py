"""What becomes of each message when the template of its catalog has changed.

What a message is follows gettext: its context and its text.  One whose text, plural or
context has changed keeps its translation as fuzzy, with what it is a translation of, even
where the context alone has changed: a context is there because translations may differ.
A context that nobody wrote is another thing: it comes when a text gets a second role, and
goes with it, and whoever had the translation keeps it.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import Literal

from msgspec import Struct, structs

from insaterms.formats.gettext_po.carrying import carried, flags_of
from insaterms.formats.gettext_po.matching import matched
from insaterms.formats.gettext_po.messages import CatalogMessage, Messages

__all__ = ["Contexts", "Decision", "Decisions", "Kind", "no_contexts"]

Kind = Literal["new", "changed", "revived", "unchanged"]
"""What a message is: as it was, the changed one of another, obsolete before, or new."""

Contexts = Callable[[CatalogMessage], Collection[str]]
"""The contexts that a program would give a message if its text played several roles."""

# What makes a message this one: its context and its text.
_Key = tuple[str | None, str]


class Decision(Struct, frozen=True, gc=False):
    """What becomes of a message of the template.

    Attributes:
        kind: What it is.
        message: The message as the template has it.
        now: The same as the catalog is to have it.
        there: The old messages in whose place it stands: it is written into the first, and
            the others, which are the same message again, stay; empty: it is inserted.
        taken: The obsolete message that it was; None where it was none.

    """

    kind: Kind
    message: CatalogMessage
    now: CatalogMessage
    there: tuple[int, ...] = ()
    taken: int | None = None


class Decisions:
    """What becomes of the messages of a catalog; each old one is known by its number."""

    def __init__(
        self,
        catalog: Messages,
        template: Sequence[CatalogMessage],
        automatic: Contexts,
    ) -> None:
        """Find out which old message each of the template was.

        Args:
            catalog: The old ones; those in use are numbered first, then the obsolete ones.
            template: What is in use now; of two with the same key the first counts.
            automatic: The contexts that nobody wrote.

        """
        self._automatic = automatic
        self._before = (*catalog.messages, *catalog.obsolete_messages)
        self._used = len(catalog.messages)
        self._declared = catalog.header.nplurals
        self._wanted: dict[_Key, CatalogMessage] = {}
        for message in template:
            if message.key != (None, ""):
                self._wanted.setdefault(message.key, message)
        self._in_use: defaultdict[_Key, list[int]] = defaultdict(list)
        self._obsolete: dict[_Key, int] = {}
        for number, message in enumerate(self._before):
            if number < self._used:
                self._in_use[message.key].append(number)
            elif not message.untranslated:
                self._obsolete.setdefault(message.key, number)
        gone = [
            number
            for key, numbers in self._in_use.items()
            if key not in self._wanted
            for number in numbers
        ]
        fresh = [
            message
            for key, message in self._wanted.items()
            if key not in self._in_use and key not in self._obsolete
        ]
        self._continued = self._going_on(fresh, gone)
        self._edited = self._matched(fresh, gone)
        self._copies = self._with_translation(gone)
        replaced = {*self._continued.values(), *self._edited.values()}
        self.gone = [number for number in gone if number not in replaced]
        """Those in use that are no longer wanted."""

    def __iter__(self) -> Iterator[Decision]:
        """Return what becomes of each message of the template, in its order."""
        nplurals = self._nplurals()
        for key, message in self._wanted.items():
            there: Sequence[int] = self._in_use.get(key, ())
            same, other = self._continued.get(key), self._edited.get(key)
            if there:
                yield self._kept(there, message, nplurals)
            elif same is not None:
                yield self._renamed(same, message)
            elif key in self._obsolete:
                yield self._revived(self._obsolete[key], message, nplurals)
            elif other is not None:
                in_use = other < self._used
                now = carried(self._before[other], message, nplurals)
                yield Decision(
                    "changed",
                    message,
                    now,
                    there=(other,) if in_use else (),
                    taken=None if in_use else other,
                )
            else:
                yield self._inserted(message, nplurals)

    def _going_on(self, fresh: Iterable[CatalogMessage], gone: Sequence[int]) -> dict[_Key, int]:
        """Return which old message goes on with a context that came or went by itself."""
        known: defaultdict[str, list[int]] = defaultdict(list)
        free = set(gone)
        for number in (*gone, *(each for each in range(self._used) if each not in free)):
            if not self._before[number].untranslated:
                known[self._before[number].msgid].append(number)
        found: dict[_Key, int] = {}
        for message in fresh:
            for number in known.get(message.msgid, ()):
                # One that stays in use may be shared: gettext calls it without a context.
                stays = self._before[number].key in self._wanted
                if (stays or number in free) and self._goes_on(self._before[number], message):
                    found[message.key] = number
                    free.discard(number)
                    break
        return found

    def _goes_on(self, old: CatalogMessage, message: CatalogMessage) -> bool:
        if old.plural != message.plural:
            return False
        if old.msgctxt is None:
            return message.msgctxt in self._automatic(old)
        return message.msgctxt is None and old.msgctxt in self._automatic(message)

    def _matched(self, fresh: Sequence[CatalogMessage], gone: Sequence[int]) -> dict[_Key, int]:
        """Return which old message a new one was, by the key of the new one.

        It is one that has just disappeared, or has become obsolete before.
        """
        continued = set(self._continued.values())
        new = [message for message in fresh if message.key not in self._continued]
        old = [number for number in gone if not self._before[number].untranslated]
        old = [number for number in old if number not in continued]
        old += [number for key, number in self._obsolete.items() if key not in self._wanted]
        found = matched(new, [self._before[number] for number in old])
        return {new[one].key: old[other] for one, other in found.items()}

    def _with_translation(self, gone: Sequence[int]) -> dict[str, CatalogMessage]:
        """Return for each text a message that has a translation of it, whatever its context.

        One that disappears comes before one that is in use, and that before an obsolete one.
        """
        contexts = {
            number: key[0]
            for key, number in self._continued.items()
            if self._before[number].key not in self._wanted
        }
        copies: dict[str, CatalogMessage] = {}
        for number in (*gone, *range(len(self._before))):
            message = self._before[number]
            if not message.untranslated and message.msgid not in copies:
                if number in contexts:
                    # What is a copy of it names it as it is called now.
                    message = structs.replace(message, msgctxt=contexts[number])
                copies[message.msgid] = message
        return copies

    def _kept(self, there: Sequence[int], message: CatalogMessage, nplurals: int) -> Decision:
        old = self._before[there[0]]
        if old.plural == message.plural:
            flags, now = flags_of(old, message), old
            told = flags, message.extracted, message.references
            if told != (old.flags, old.extracted, old.references):
                now = structs.replace(
                    old, flags=flags, extracted=message.extracted, references=message.references
                )
            return Decision("unchanged", message, now, there=tuple(there))
        now = carried(old, message, nplurals)
        kind: Kind = "new" if old.untranslated else "changed"
        return Decision(kind, message, now, there=tuple(there))

    def _renamed(self, number: int, message: CatalogMessage) -> Decision:
        old = self._before[number]
        now = _with_translation_of(old, message)
        if old.key in self._wanted:
            return Decision("unchanged", message, structs.replace(now, comments=()))
        return Decision("unchanged", message, now, there=(number,))

    def _revived(self, number: int, message: CatalogMessage, nplurals: int) -> Decision:
        old = self._before[number]
        if old.plural != message.plural:
            now = carried(old, message, nplurals)
        else:
            now = _with_translation_of(old, message)
        return Decision("revived", message, now, taken=number)

    def _inserted(self, message: CatalogMessage, nplurals: int) -> Decision:
        other = self._copies.get(message.msgid)
        if other is not None:
            bare = structs.replace(other, comments=(), flags=())
            return Decision("changed", message, carried(bare, message, nplurals))
        targets = ("",) * (1 if message.plural is None else nplurals)
        now = structs.replace(message, targets=targets, fuzzy=False, previous=None, comments=())
        return Decision("new", message, now)

    def _nplurals(self) -> int:
        """Return how many forms a plural has: as the header says, or as the messages have."""
        plural = (len(each.targets) for each in self._before if each.plural is not None)
        return self._declared or max(plural, default=2)


def no_contexts(_message: CatalogMessage) -> Collection[str]:
    """Say that somebody wrote each context."""
    return ()


def _with_translation_of(old: CatalogMessage, message: CatalogMessage) -> CatalogMessage:
    """Return a message with the translation of the same text, be it fuzzy or not."""
    return structs.replace(
        message,
        targets=old.targets,
        fuzzy=old.fuzzy,
        flags=flags_of(old, message),
        comments=old.comments,
        previous=old.previous,
    )
