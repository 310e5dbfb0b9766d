"""A catalog brought up to date with its template: what stays the same keeps its bytes.

What becomes of each message is decided first; here that is written into the text.  What is
no longer in use is kept behind all others, as msgmerge keeps it.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from msgspec import Struct

from insaterms.formats.gettext_po.blocks import (
    Blocks,
    comments_rewritten,
    made_obsolete,
    made_used,
    stretch,
)
from insaterms.formats.gettext_po.deciding import Contexts, Decision, Decisions, no_contexts
from insaterms.formats.gettext_po.lines import Change, Lines, spliced
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


class Update(Struct, frozen=True):
    """A catalog that is brought up to date.

    Attributes:
        text: What stands in it now; the same text where nothing has changed.
        new: Messages of the template that have no translation to go by.
        changed: Those that keep the translation of an older one, as fuzzy.
        revived: Those that were obsolete, and are in use again.
        obsolete: Old ones that are no longer in use, and kept for their translation.
        dropped: Old ones that are no longer in use and had no translation.
        unchanged: Those that are what they were, their references aside, and a context
            that comes or goes by itself.

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
    automatic: Contexts = no_contexts,
) -> Update:
    """Return a catalog with the messages of a template.

    Args:
        text: The catalog, decoded.
        catalog: Its messages, as `read_messages` gives them for this text.
        template: The messages that are in use now, in their order; of two with the same
            context and text the first counts.
        created: The template's POT-Creation-Date, as it stands there; empty: the one of
            the catalog stays.
        automatic: The contexts that a program, not an author, gives a message where its
            text plays several roles; where one comes or goes, the translation of that role
            stays as good as it was.

    """
    return _Merge(text, catalog).update(Decisions(catalog, template, automatic), created)


class _Merge:
    """The changes in the text of a catalog."""

    def __init__(self, text: str, catalog: Messages) -> None:
        self._lines = Lines(text)
        self._header = catalog.header_entry
        headers = (self._header,) if self._header is not None else ()
        self._entries: tuple[Entry, ...] = (*headers, *catalog.entries, *catalog.obsolete_entries)
        self._before = (*catalog.messages, *catalog.obsolete_messages)
        # The number of a message in `_before` is that of its entry less this.
        self._first = len(headers)
        self._blocks = Blocks(self._lines, self._entries)
        self._changes: list[Change] = []

    def update(self, decisions: Decisions, created: str) -> Update:
        """Write message by message, in the order of the template."""
        lists: defaultdict[str, list[CatalogMessage]] = defaultdict(list)
        inserted: defaultdict[int | None, list[str]] = defaultdict(list)
        away = set(decisions.gone)
        anchor = 0 if self._first else None
        for decision in decisions:
            lists[decision.kind].append(decision.message)
            if decision.there:
                self._rewrite(decision.there[0], decision.now)
                anchor = decision.there[-1] + self._first
            else:
                inserted[anchor].append(self._inserted(decision))
            if decision.taken is not None:
                away.add(decision.taken)
        kept = []
        for number in sorted(decisions.gone):
            old = self._before[number]
            lists["dropped" if old.untranslated else "obsolete"].append(old)
            if not old.untranslated:
                kept.append(made_obsolete(self._lines, self._entry(number)))
        changes = [self._blocks.behind(place, new) for place, new in inserted.items()]
        entries = [number + self._first for number in away]
        if kept:
            changes.append(self._blocks.at_the_end(kept, entries))
        changes += [*self._changes, *self._blocks.removed(entries), *self._dated(created)]
        return Update(
            spliced(self._lines.text, changes),
            **{kind: tuple(messages) for kind, messages in lists.items()},
        )

    def _entry(self, number: int) -> Entry:
        return self._entries[number + self._first]

    def _rewrite(self, number: int, now: CatalogMessage) -> None:
        """Write what has changed of a message where it stands."""
        old, entry = self._before[number], self._entry(number)
        if now is old:
            return
        line_end = self._lines.ending(entry.line)
        if (old.key, old.plural) != (now.key, now.plural):
            texts = [text for keyword, text in entry.texts.items() if keyword != "msgstr"]
            new = line_end.join(text_lines(now, line_end))
            self._changes.append((*stretch(self._lines, texts), new))
            if (old.plural is None) != (now.plural is None):
                self._translation(entry, now, line_end)
        wanted: dict[str, list[str]] = {}
        if now.comments[len(old.comments) :]:
            wanted[""] = [*comment_lines("#", now.comments[len(old.comments) :])]
        if (lines := [*comment_lines("#.", now.extracted)]) != [
            *comment_lines("#.", old.extracted)
        ]:
            wanted["."] = lines
        if now.references != old.references:
            wanted[":"] = [*reference_lines(now.references)]
        if (now.flags, now.fuzzy) != (old.flags, old.fuzzy):
            wanted[","] = [*flag_line(now.flags, fuzzy=now.fuzzy)]
        if now.previous != old.previous:
            wanted["|"] = [*previous_lines(now.previous, line_end)]
        self._changes += comments_rewritten(self._lines, entry, wanted)

    def _translation(self, entry: Entry, now: CatalogMessage, line_end: str) -> None:
        begin, end = stretch(self._lines, entry.forms or [entry.texts["msgstr"]])
        new = line_end.join(translation_lines(now, line_end))
        self._changes.append((begin, end, new if begin < end else line_end + new))

    def _inserted(self, decision: Decision) -> str:
        """Return a message as it is inserted; an obsolete one as it stands there, if it can be."""
        now = decision.now
        if decision.kind == "revived" and decision.taken is not None:
            old = self._before[decision.taken]
            if (old.plural, old.flags) == (now.plural, now.flags):
                program = [*comment_lines("#.", now.extracted), *reference_lines(now.references)]
                return made_used(self._lines, self._entry(decision.taken), program)
        return written(now, self._lines.end)

    def _dated(self, created: str) -> Iterator[Change]:
        """Write the date of the template into the header, where one stands there."""
        if self._header is None or not created:
            return
        begin, end = stretch(self._lines, [self._header.translation])
        if found := _DATE.search(self._lines.text, begin, end):
            # A line of the header may end in the same string.
            date = re.sub(r'["\\\r\n]', "", created).strip()
            yield found.start(), found.end(), f"POT-Creation-Date: {date}"
