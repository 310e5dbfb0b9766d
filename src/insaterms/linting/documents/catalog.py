"""A catalog of messages (PO) or its template (POT)."""

from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property
from typing import Literal

from insaterms.catalogs.reading import CatalogFile
from insaterms.formats.gettext_po import strings
from insaterms.formats.gettext_po.layout import laid_out
from insaterms.formats.gettext_po.lines import Lines
from insaterms.linting.diagnostics import Edit, Span
from insaterms.linting.documents.document import Document
from insaterms.linting.documents.texts import Pair, Text

__all__ = ["Catalog"]


class Catalog(Document):
    """A catalog.

    Attributes:
        file: The catalog, as it was read, with what msgfmt would refuse.
        file_path: Where it is, to find what stands beside it and what git knows of it.
        is_template: Whether it is a template, whose messages nobody translates.

    """

    kind = "catalog"

    def __init__(
        self,
        path: str,
        file: CatalogFile,
        *,
        language: str,
        source_language: str,
        file_path: str = "",
    ) -> None:
        """Keep what was read."""
        super().__init__(path, file.text.text, language=language, source_language=source_language)
        self.file = file
        self.file_path = file_path or path
        self.is_template = path.lower().endswith(".pot")

    @cached_property
    def pairs(self) -> Sequence[Pair]:
        """Each message with its translation; of one with a plural each form.

        The first form stands beside the text for one, if that is what it is for, the others
        beside the text for several.
        """
        if self.is_template:
            return ()
        pairs = []
        source, target = self.source_language, self.language
        one_apart = self.file.catalog.header.one_apart
        for number, message in enumerate(self.file.catalog.messages):
            context = message.msgctxt or ""
            for form, translation in enumerate(message.targets):
                text = message.msgid
                if message.plural is not None and (form or not one_apart):
                    text = message.plural
                pairs.append(
                    Pair(
                        Text(text, "message", source, 0, 0, number, form, "source", context),
                        Text(translation, "message", target, 0, 0, number, form, "target", context),
                        message,
                    )
                )
        return pairs

    @cached_property
    def texts(self) -> Sequence[Text]:
        """The translations; of a template the messages."""
        if not self.is_template:
            return [pair.target for pair in self.pairs]
        return [
            Text(message.msgid, "message", self.source_language, 0, 0, number, 0, "source")
            for number, message in enumerate(self.file.catalog.messages)
        ]

    @cached_property
    def _lines(self) -> Lines:
        return Lines(self.text)

    def span_of(self, text: Text, start: int = 0, end: int | None = None) -> Span:
        """Return where a message or its translation stands, or a part of it.

        One that is empty stands where its quotes do.
        """
        stands = self._stands(text)
        end = len(text.text) if end is None else end
        if not stands.stretches:
            # A form that is not written at all: where the message begins.
            line = self.file.catalog.entries[text.number].line
            begin = self._lines.at(line)
            return self.span(begin, begin)
        first = self._offset(stands, start)
        last = self._offset(stands, end - 1) + 1 if end > start else first
        return self.span(first, last)

    def edit(self, text: Text, written: str, start: int = 0, end: int | None = None) -> Edit | None:
        """Return how other words are written in the place of a translation, or of a part."""
        stands = self._stands(text)
        if text.side != "target" or not stands.line:
            return None
        end = len(text.text) if end is None else end
        begin = self._lines.at(stands.line, stands.column)
        behind = self._lines.at(*stands.end)
        entry = self.file.catalog.entries[text.number]
        keyword = f"msgstr[{text.form}]" if entry.forms else "msgstr"
        new = text.text[:start] + written + text.text[end:]
        laid = laid_out(keyword, new, self._lines.ending(stands.line))
        return Edit(begin, behind, laid)

    def _stands(self, text: Text) -> strings.Text:
        entry = self.file.catalog.entries[text.number]
        if text.side == "target":
            return entry.forms[text.form] if entry.forms else entry.texts["msgstr"]
        message = self.file.catalog.messages[text.number]
        keyword: Literal["msgid", "msgid_plural"] = "msgid"
        if message.plural is not None and text.text == message.plural != message.msgid:
            keyword = "msgid_plural"
        return entry.texts[keyword]

    def _offset(self, stands: strings.Text, offset: int) -> int:
        found = bisect_right(stands.stretches, offset, key=lambda each: each[0])
        begin, line, column = stands.stretches[max(0, found - 1)]
        return self._lines.at(line, column + offset - begin)
