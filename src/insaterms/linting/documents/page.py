"""A page of a site, and what it is a translation of."""

import re
from collections.abc import Sequence
from functools import cached_property

from msgspec.structs import replace

from insaterms.content.blocks import Block
from insaterms.content.translatable.page import slots_of
from insaterms.content.translatable.twofold_data import twofold_slots
from insaterms.content.translatable.values import OtherLinksError, PageForm, Slot
from insaterms.linting.diagnostics import Edit, Span
from insaterms.linting.documents.document import Document
from insaterms.linting.documents.texts import Pair, Side, Text
from insaterms.linting.documents.tooltips import without_tooltips
from insaterms.linting.documents.twofold_texts import with_twofold, within
from insaterms.model import Language

__all__ = ["Page"]

_SPACE = re.compile(r"\s+")
# What is written alike in every form of page.
_PLAIN = re.compile(r"(?:[^\W_]|[ '’-])+")


class Page(Document):
    """A page.

    Attributes:
        form: The format that it is written in.
        source: The page that it is a translation of; None where there is none.
        declared: Whether something says its language: the page, its name, the settings.
        original: The language that is translated into the other one where it holds both.

    """

    kind = "page"

    def __init__(  # noqa: PLR0913 -- what is known of a page
        self,
        path: str,
        text: str,
        form: PageForm,
        *,
        language: str = "",
        source: "Page | None" = None,
        declared: bool = True,
        original: Language = "en",
    ) -> None:
        """Keep what was read.

        Raises:
            UnreadablePageError: Later, by `texts`, if it is data that cannot be read.

        """
        said = source.language if source is not None else ""
        super().__init__(path, text, language=language, source_language=said)
        self.form = form
        self.source = source
        self.declared = declared
        self.original: Language = original
        # The numbers of texts that are pairs within the page; known with its texts.
        self._within: list[tuple[int, int]] = []
        # Which text was asked about last, and where it stands; None: just as it is.
        self._placed: tuple[int, _Places | None] | None = None

    @cached_property
    def _seen(self) -> str:
        """The page without what explains its words; each place is where it was."""
        return without_tooltips(self.text) if self.form == "html" else self.text

    @cached_property
    def _slots(self) -> list[Slot]:
        slots = slots_of(self._seen, self.form, self.language, self.path)
        return with_twofold(slots, self._twofold) if self._twofold else slots

    @cached_property
    def _twofold(self) -> Sequence[Slot]:
        return twofold_slots(self._seen, self.form)

    @cached_property
    def texts(self) -> Sequence[Text]:
        """What of it is to be translated: what is said to be in another language is left out."""
        side: Side = "target" if self.source is not None else ""
        texts = [
            Text(
                slot.text,
                slot.part,
                self.language,
                slot.start,
                slot.end,
                number,
                side=side,
                detail=slot.detail,
            )
            for number, slot in enumerate(self._slots)
        ]
        if not self._twofold:
            return texts
        self._within = within(texts, self.original)
        other: Language = "en" if self.original == "nl" else "nl"
        for one, another in self._within:
            texts[one] = replace(texts[one], language=self.original, side="source")
            texts[another] = replace(texts[another], language=other, side="target")
        return texts

    @cached_property
    def blocks(self) -> Sequence[Block]:
        """What a reader sees of it, piece by piece; of templates and data nothing."""
        match self.form:
            case "markdown" | "html" | "text" as form:
                from insaterms.content.reading import blocks

                return list(blocks(self._seen, form))
            case _:
                return ()

    @cached_property
    def pairs(self) -> Sequence[Pair]:
        """Its texts beside those of the page that it is a translation of, and those within."""
        inner = self.pairs_within
        return (*self.pairs_between, *inner) if inner else self.pairs_between

    @cached_property
    def pairs_between(self) -> Sequence[Pair]:
        """Its texts beside those of the page that it is a translation of."""
        if self.source is None:
            return ()
        from insaterms.linting.documents.alignment import aligned

        pairs = aligned(self.source.in_its_language, self.in_its_language)
        return [Pair(source, target) for source, target in pairs]

    @cached_property
    def pairs_within(self) -> Sequence[Pair]:
        """Texts beside their translations in the same page: `title: {en: …, nl: …}`.

        The source of such a pair is the side `source`, as on no other page.
        """
        texts = self.texts
        pairs = [Pair(texts[one], texts[other]) for one, other in self._within]
        return sorted(pairs, key=lambda pair: pair.target.start)

    def home_of(self, pair: Pair) -> "Page":
        """Return the page in which the source of a pair stands."""
        return self if self.source is None or pair.source.side == "source" else self.source

    @cached_property
    def in_its_language(self) -> Sequence[Text]:
        """Its texts but for those that stand in it in both languages."""
        texts = self.texts
        if not self._within:
            return texts
        twice = {number for pair in self._within for number in pair}
        return [text for text in texts if text.number not in twice]

    def span_of(self, text: Text, start: int = 0, end: int | None = None) -> Span:
        """Return where a text stands, or a part of it."""
        end = len(text.text) if end is None else end
        if start == 0 and end == len(text.text):
            return self.span(text.start, text.end)
        if self._placed is None or self._placed[0] != text.number:
            as_it_is = self.text.startswith(text.text, text.start)
            raw = self.text[text.start : text.end]
            self._placed = text.number, None if as_it_is else _Places(raw, text.text)
        places = self._placed[1]
        found = (start, end) if places is None else places.within(start, end)
        if found is None:
            return self.span(text.start, text.end)
        return self.span(text.start + found[0], text.start + found[1])

    def edit(self, text: Text, written: str, start: int = 0, end: int | None = None) -> Edit | None:
        """Return how other words are written in the place of a text, or of a part of it."""
        end = len(text.text) if end is None else end
        if _PLAIN.fullmatch(written) and (start, end) != (0, len(text.text)):
            span = self.span_of(text, start, end)
            if self.text[span.start : span.end] == text.text[start:end]:
                return Edit(span.start, span.end, written)
        slot = self._slots[text.number]
        if self.text[slot.start : slot.end] != self._seen[slot.start : slot.end]:
            return None  # what explains one of its words would be lost
        try:
            new = slot.written(text.text[:start] + written + text.text[end:])
        except OtherLinksError:
            return None
        if new == self.text[slot.start : slot.end]:
            return None
        return Edit(slot.start, slot.end, new)


class _Places:
    """Where the characters of a text stand in its source: lines break there, entities stand.

    Every character is looked for once, so that many parts of one text cost no more than it.
    """

    def __init__(self, raw: str, text: str) -> None:
        self._places: list[int] = []
        place = 0
        for character in text:
            if character.isspace():
                self._places.append(-1)
                continue
            found = raw.find(character, place)
            # What is passed over is the end of a line and the signs before the next one.
            if found < 0 or (found > place and raw[place:found].isalpha()):
                break
            self._places.append(found)
            place = found + 1

    def within(self, start: int, end: int) -> tuple[int, int] | None:
        """Return where a part of the text stands; None where nobody can tell."""
        if end > len(self._places):
            return None
        found = [place for place in self._places[start:end] if place >= 0]
        return (found[0], found[-1] + 1) if found else None
