"""A catalog brought up to date with its template: what stays the same keeps its bytes.

What a message is follows gettext: its context and its text.  One whose text, plural or
context has changed keeps its translation as fuzzy, with what it is a translation of, even
where the context alone has changed: a context is there because translations may differ.
What is no longer in use is kept behind all others, as msgmerge keeps it.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from msgspec import Struct, structs

from insaterms.formats.gettext_po.blocks import (
    Blocks,
    comments_rewritten,
    made_obsolete,
    made_used,
    stretch,
)
from insaterms.formats.gettext_po.carrying import carried, flags_of
from insaterms.formats.gettext_po.lines import Change, Lines, spliced
from insaterms.formats.gettext_po.matching import matched
from insaterms.formats.gettext_po.messages import CatalogMessage, Messages
from insaterms.formats.gettext_po.syntax import Entry
from insaterms.formats.gettext_po.writing import (
    comment_lines,
    flag_line,
    previous_lines,
    reference_lines,
    text_lines,
    translation_lines,
    written,
)

__all__ = ["Update", "updated"]

_DATE = re.compile(r'POT-Creation-Date:[^"\\\r\n]*')
# What makes a message this one: its context and its text.
_Key = tuple[str | None, str]


class Update(Struct, frozen=True):
    """A catalog that is brought up to date.

    Attributes:
        text: What stands in it now; the same text where nothing has changed.
        new: Messages of the template that have no translation to go by.
        changed: Those that keep the translation of an older one, as fuzzy.
        revived: Those that were obsolete, and are in use again.
        obsolete: Old ones that are no longer in use, and kept for their translation.
        dropped: Old ones that are no longer in use and had no translation.
        unchanged: Those that are what they were, their references aside.

    """

    text: str
    new: tuple[CatalogMessage, ...] = ()
    changed: tuple[CatalogMessage, ...] = ()
    revived: tuple[CatalogMessage, ...] = ()
    obsolete: tuple[CatalogMessage, ...] = ()
    dropped: tuple[CatalogMessage, ...] = ()
    unchanged: tuple[CatalogMessage, ...] = ()


def updated(
    text: str,
    catalog: Messages,
    template: Sequence[CatalogMessage],
    *,
    created: str = "",
) -> Update:
    """Return a catalog with the messages of a template.

    Args:
        text: The catalog, decoded.
        catalog: Its messages, as `read_messages` gives them for this text.
        template: The messages that are in use now, in their order; of two with the same
            context and text the first counts.
        created: The template's POT-Creation-Date, as it stands there; empty: the one of
            the catalog stays.

    """
    return _Merge(text, catalog, template).update(created)


class _Merge:
    """What becomes of each message, and the changes in the text."""

    def __init__(self, text: str, catalog: Messages, template: Sequence[CatalogMessage]) -> None:
        self._catalog = catalog
        self._lines = Lines(text)
        self._header = catalog.header_entry
        headers = (self._header,) if self._header is not None else ()
        self._entries: tuple[Entry, ...] = (*headers, *catalog.entries, *catalog.obsolete_entries)
        self._before = (*catalog.messages, *catalog.obsolete_messages)
        # The number of a message in `_before` is that of its entry less this.
        self._first = len(headers)
        self._blocks = Blocks(self._lines, self._entries)
        self._wanted: dict[_Key, CatalogMessage] = {}
        for message in template:
            if message.key != (None, ""):
                self._wanted.setdefault(message.key, message)
        self._in_use: defaultdict[_Key, list[int]] = defaultdict(list)
        self._obsolete: dict[_Key, int] = {}
        for number, message in enumerate(self._before):
            if number < len(catalog.messages):
                self._in_use[message.key].append(number)
            elif not message.untranslated:
                self._obsolete.setdefault(message.key, number)
        self._away: set[int] = set()
        self._changes: list[Change] = []

    def update(self, created: str) -> Update:
        """Decide message by message, in the order of the template."""
        gone = [
            number
            for key, numbers in self._in_use.items()
            if key not in self._wanted
            for number in numbers
        ]
        edited = self._edited(gone)
        copies = self._copies(gone)
        lists: defaultdict[str, list[CatalogMessage]] = defaultdict(list)
        inserted: defaultdict[int | None, list[str]] = defaultdict(list)
        anchor = 0 if self._first else None
        for key, message in self._wanted.items():
            there = self._in_use.get(key, [])
            other = edited.get(key)
            if other is not None and other < len(self._catalog.messages):
                there = [other]
            if there:
                # Of one that stands there twice the second stays as it is.
                kind = self._kept(there[0], message)
                anchor = there[-1] + self._first
            elif key in self._obsolete:
                kind = "revived"
                inserted[anchor].append(self._revived(self._obsolete[key], message))
            elif other is not None:
                kind = "changed"
                self._away.add(other)
                new = carried(self._before[other], message, self._nplurals)
                inserted[anchor].append(written(new, self._lines.end))
            else:
                other = copies.get(message.msgid)
                kind = "new" if other is None else "changed"
                inserted[anchor].append(self._inserted(message, other))
            lists[kind].append(message)
        self._away.update(set(gone).difference(edited.values()))
        kept = []
        for number in sorted(self._away.intersection(gone)):
            old = self._before[number]
            lists["dropped" if old.untranslated else "obsolete"].append(old)
            if not old.untranslated:
                kept.append(made_obsolete(self._lines, self._entry(number)))
        changes = [self._blocks.behind(place, new) for place, new in inserted.items()]
        away = [number + self._first for number in self._away]
        if kept:
            changes.append(self._blocks.at_the_end(kept, away))
        changes += [*self._changes, *self._blocks.removed(away), *self._dated(created)]
        return Update(
            spliced(self._lines.text, changes),
            **{kind: tuple(messages) for kind, messages in lists.items()},
        )

    def _entry(self, number: int) -> Entry:
        return self._entries[number + self._first]

    def _edited(self, gone: Sequence[int]) -> dict[_Key, int]:
        """Return which old message a new one was, by the key of the new one.

        It is one that has just disappeared, or has become obsolete before.
        """
        fresh = [
            message
            for key, message in self._wanted.items()
            if key not in self._in_use and key not in self._obsolete
        ]
        old = [number for number in gone if not self._before[number].untranslated]
        old += [number for key, number in self._obsolete.items() if key not in self._wanted]
        found = matched(fresh, [self._before[number] for number in old])
        return {fresh[one].key: old[other] for one, other in found.items()}

    def _copies(self, gone: Iterable[int]) -> dict[str, int]:
        """Return a message with a translation for each text, whatever its context."""
        copies: dict[str, int] = {}
        for number in (*gone, *range(len(self._before))):
            message = self._before[number]
            if not message.untranslated:
                copies.setdefault(message.msgid, number)
        return copies

    def _kept(self, number: int, message: CatalogMessage) -> str:
        """Write a message where it stands; return what became of it."""
        old, entry = self._before[number], self._entry(number)
        line_end = self._lines.ending(entry.line)
        if (old.key, old.plural) == (message.key, message.plural):
            now = structs.replace(old, flags=flags_of(old, message))
        else:
            now = carried(old, message, self._nplurals)
            texts = [text for keyword, text in entry.texts.items() if keyword != "msgstr"]
            new = line_end.join(text_lines(message, line_end))
            self._changes.append((*stretch(self._lines, texts), new))
            if (old.plural is None) != (message.plural is None):
                self._translation(entry, now, line_end)
        wanted: dict[str, list[str]] = {}
        if now.comments[len(old.comments) :]:
            wanted[""] = [*comment_lines("#", now.comments[len(old.comments) :])]
        if (lines := [*comment_lines("#.", message.extracted)]) != [
            *comment_lines("#.", old.extracted)
        ]:
            wanted["."] = lines
        if message.references != old.references:
            wanted[":"] = [*reference_lines(message.references)]
        if (now.flags, now.fuzzy) != (old.flags, old.fuzzy):
            wanted[","] = [*flag_line(now.flags, fuzzy=now.fuzzy)]
        if now.previous != old.previous:
            wanted["|"] = [*previous_lines(now.previous, line_end)]
        self._changes += comments_rewritten(self._lines, entry, wanted)
        if (old.key, old.plural) == (message.key, message.plural):
            return "unchanged"
        return "new" if old.untranslated else "changed"

    def _translation(self, entry: Entry, now: CatalogMessage, line_end: str) -> None:
        begin, end = stretch(self._lines, entry.forms or [entry.texts["msgstr"]])
        new = line_end.join(translation_lines(now, line_end))
        self._changes.append((begin, end, new if begin < end else line_end + new))

    def _revived(self, number: int, message: CatalogMessage) -> str:
        self._away.add(number)
        old = self._before[number]
        flags = flags_of(old, message)
        if old.plural != message.plural:
            return written(carried(old, message, self._nplurals), self._lines.end)
        if flags != old.flags:
            back = structs.replace(message, targets=old.targets, fuzzy=old.fuzzy, flags=flags)
            back = structs.replace(back, comments=old.comments, previous=old.previous)
            return written(back, self._lines.end)
        program = [
            *comment_lines("#.", message.extracted),
            *reference_lines(message.references),
        ]
        return made_used(self._lines, self._entry(number), program)

    def _inserted(self, message: CatalogMessage, other: int | None) -> str:
        if other is not None:
            old = structs.replace(self._before[other], comments=(), flags=())
            return written(carried(old, message, self._nplurals), self._lines.end)
        targets = ("",) * (1 if message.plural is None else self._nplurals)
        bare = structs.replace(message, targets=targets, fuzzy=False, previous=None, comments=())
        return written(bare, self._lines.end)

    @cached_property
    def _nplurals(self) -> int:
        """How many forms a plural has: as the header says, or as the messages have."""
        plural = (len(each.targets) for each in self._before if each.plural is not None)
        return self._catalog.header.nplurals or max(plural, default=2)

    def _dated(self, created: str) -> Iterator[Change]:
        """Write the date of the template into the header, where one stands there."""
        if self._header is None or not created:
            return
        begin, end = stretch(self._lines, [self._header.translation])
        if found := _DATE.search(self._lines.text, begin, end):
            # A line of the header may end in the same string.
            date = re.sub(r'["\\\r\n]', "", created).strip()
            yield found.start(), found.end(), f"POT-Creation-Date: {date}"
