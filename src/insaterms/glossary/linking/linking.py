"""Marking the terms of a page, each where it first stands, with its translation and meaning."""

import re
from collections.abc import Collection, Iterable, Iterator, MutableMapping, MutableSet

from msgspec import Struct

from insaterms.content import front_matter
from insaterms.content.blocks import Block
from insaterms.content.reading import blocks, form_of
from insaterms.errors import UnknownLanguageError
from insaterms.glossary.linking.apart import Apart, apart
from insaterms.glossary.linking.candidates import Candidate, Recognise, candidates
from insaterms.glossary.linking.explaining import explanation
from insaterms.glossary.linking.markdown_extensions import front_matter_end
from insaterms.glossary.linking.marks import FORMS, STYLES, Form, Looks, foreign, marked
from insaterms.glossary.linking.passages import without
from insaterms.glossary.linking.places import Place, place
from insaterms.model import LANGUAGES, Language
from insaterms.text.language_tags import language_of
from insaterms.ui_language import _

__all__ = ["Said", "Source", "link"]

_HTML = re.compile(r"\s*<[a-zA-Z!?/]")
_NO_LINE_END = re.compile(r"[^\r\n]")


class Source(Struct, frozen=True):
    """A page whose terms are to be marked.

    Attributes:
        text: The page, or a part of one.
        language: Its language, where it declares no other.
        form: What it is written in.

    """

    text: str
    language: Language
    form: Form

    @classmethod
    def of(cls, text: str, tag: str, form: str | None) -> "Source":
        """Take a text whose language has a tag (`en-GB`) and whose form may be unknown.

        Without a form it is HTML if it begins and ends with a tag, else Markdown.

        Raises:
            UnknownLanguageError: If there is no such language.
            ValueError: If there is no such form.

        """
        language = language_of(str(tag))
        if language is None:
            message = _('there is no language "{language}"; write one of {known}')
            raise UnknownLanguageError(message.format(language=tag, known=", ".join(LANGUAGES)))
        if form is None:
            return cls(text, language, _guessed(text))
        its_form = next((each for each in FORMS if each == form), None)
        if its_form is None:
            message = _('there is no form "{form}"; write one of {known}')
            raise ValueError(message.format(form=form, known=", ".join(FORMS)))
        return cls(text, language, its_form)


class Said(Struct, frozen=True):
    """What has to be said, and what not.

    Attributes:
        once: Whether each concept is explained once only.
        everyday: Whether words of everyday language are explained as well.
        exclude: Ids of concepts that need no explanation.
        explained: Ids of the concepts that the page has explained; those that are explained
            here are added.
        tooltips: By concept, the number of its last tooltip on the page; those of here are
            added.

    """

    once: bool
    everyday: bool
    exclude: Collection[str]
    explained: MutableSet[str]
    tooltips: MutableMapping[str, int]


class _Mark(Struct, frozen=True):
    """A mark to be written into the source."""

    place: Place
    opening: str
    closing: str


class _Read(Struct, frozen=True):
    """A page that was read: its blocks, and what it keeps apart."""

    blocks: list[Block]
    apart: Apart


def link(source: Source, recognise: Recognise, said: Said, looks: Looks) -> str:
    """Mark the terms of a page.

    Args:
        source: The page.
        recognise: Finds the terms of one language in a text.
        said: What has to be said.
        looks: How it is marked.

    Returns:
        The page with the marks; without them it is what it was.

    Raises:
        ValueError: If terms cannot look so.

    """
    if looks.style not in STYLES:
        message = _('there is no style "{style}"; write one of {known}')
        raise ValueError(message.format(style=looks.style, known=", ".join(STYLES)))
    read = _read(source.text, source.form)
    found = list(candidates(read.blocks, read.apart.tooltips, source.language, recognise))
    linking = _Linking(source, read.apart, said, looks)
    marks = linking.marks(found)
    if any(mark.place.delicate for mark in marks) and not _reads_alike(source, read, marks):
        linking = _Linking(source, read.apart, said, looks)
        marks = linking.marks(found, delicate=False)
    for concept in linking.done - set(said.explained):
        said.explained.add(concept)
    said.tooltips.update(linking.tooltips)
    return _with_marks(source.text, marks)


class _Linking:
    """Goes along a page from term to term.

    Attributes:
        done: Ids of the concepts that are explained.
        tooltips: By concept, the number of its last tooltip.

    """

    def __init__(self, source: Source, kept: Apart, said: Said, looks: Looks) -> None:
        self.done = set(said.explained)
        self.tooltips = dict(said.tooltips)
        self._source = source
        self._kept = kept
        self._said = said
        self._looks = looks

    def marks(self, found: Iterable[Candidate], *, delicate: bool = True) -> list[_Mark]:
        """Return the marks, in the order of the source.

        Args:
            found: The terms that may be marked, in that order.
            delicate: Whether to dare where Markdown may read something else then.

        """
        marks: list[_Mark] = []
        reached = 0
        for candidate in found:
            where = self._place(candidate)
            if where is None or where.start < reached or (where.delicate and not delicate):
                continue
            tags = self._tags(candidate)
            if tags is not None:
                marks.append(_Mark(where, *tags))
                reached = where.end
        return marks

    def _place(self, candidate: Candidate) -> Place | None:
        """Return where a term can be marked; None where it must stay as it is."""
        occurrence = candidate.occurrence
        block = candidate.block
        source = self._source
        where = place(source.text, block, occurrence.start, occurrence.end, source.form)
        if where is None:
            return None
        number = self._kept.at(where.start, where.end)
        if number >= 0 and self._kept.explained[number]:
            self.done.add(occurrence.concept.id)
        return None if number >= 0 or candidate.kept else where

    def _tags(self, candidate: Candidate) -> tuple[str, str] | None:
        """Return the tags around a term; None if it needs none."""
        occurrence = candidate.occurrence
        name = occurrence.concept.id
        wanted = name not in self._said.exclude and not (self._said.once and name in self.done)
        if wanted and (self._said.everyday or not occurrence.term.everyday):
            said = explanation(occurrence, self._source.language)
            if said.says_something:
                self.done.add(name)
                identifier = self._identifier(name) if self._looks.style == "tooltip" else ""
                return marked(said, self._looks, identifier, candidate.around)
        return foreign(occurrence.language) if candidate.is_foreign else None

    def _identifier(self, name: str) -> str:
        """Return an id that the page does not have yet."""
        while True:
            number = self.tooltips[name] = self.tooltips.get(name, 0) + 1
            identifier = f"insaterms-{name}" if number == 1 else f"insaterms-{name}-{number}"
            if identifier not in self._kept.ids:
                return identifier


def _guessed(text: str) -> Form:
    if form_of("-", text) == "html" or (_HTML.match(text) and text.rstrip().endswith(">")):
        return "html"
    return "markdown"


def _read(text: str, form: Form) -> _Read:
    if form == "markdown" and (begins := front_matter_end(text)):
        # TOML and JSON are paragraphs to a reader of CommonMark.
        text = _NO_LINE_END.sub(" ", text[:begins]) + text[begins:]
    read = list(blocks(text, form))
    begins = front_matter.read(text).end if form == "markdown" else 0
    return _Read(read, apart(" " * begins + text[begins:], read, form))


def _with_marks(text: str, marks: Iterable[_Mark]) -> str:
    parts = []
    at = 0
    for mark in marks:
        start, end = mark.place.start, mark.place.end
        parts += [text[at:start], mark.opening, text[start:end], mark.closing]
        at = end
    parts.append(text[at:])
    return "".join(parts)


def _reads_alike(source: Source, before: _Read, marks: Collection[_Mark]) -> bool:
    """Whether a page with marks shows the same text, with the same emphasis, as without."""
    after = _read(_with_marks(source.text, marks), source.form)
    shown, now = list(_prose(before)), list(_prose(after))
    starts = _starts(marks)
    return len(shown) == len(now) and all(
        was.text == block.text and _is_set_apart_alike(was, block, starts)
        for was, block in zip(shown, now, strict=True)
    )


def _is_set_apart_alike(was: Block, block: Block, starts: Collection[int]) -> bool:
    """Whether nothing but terms is set apart in a block that was not before."""
    before, now = set(was.marks), set(block.marks)
    return before <= now and all(block.source(mark.start) in starts for mark in now - before)


def _starts(marks: Iterable[_Mark]) -> set[int]:
    """Return where the terms begin in a page with these marks."""
    starts = set()
    longer = 0
    for mark in marks:
        longer += len(mark.opening)
        starts.add(mark.place.start + longer)
        longer += len(mark.closing)
    return starts


def _prose(read: _Read) -> Iterator[Block]:
    """Yield the blocks of a page that are no labels: a mark has a `title`, which is one."""
    for block in read.blocks:
        if block.kind != "label":
            yield without(block, read.apart.tooltips)
