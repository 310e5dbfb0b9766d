"""A template whose tags are blanked out, and the way back to it.

Each tag becomes as many characters of private use as it has, which number it; so it is found
again wherever a text or a translation has it.
"""

import re
from collections.abc import Callable
from functools import partial

from insaterms.content.translatable.jinja_sentences import placeables
from insaterms.content.translatable.jinja_tags import Tag, tags
from insaterms.content.translatable.values import Slot, UnreadablePageError
from insaterms.ui_language import _

__all__ = ["Blanks"]

# Planes of Unicode for private use: in each a block of signs that number the tags.
_PLANES = (0x100000, 0xF0000)
_BASE = 0x1000
# Stands before a row of a table without being its indent.
_NO_BREAK = "\xa0"


class Blanks:
    """A template whose tags are blanked out, and the way back.

    Attributes:
        text: The template.
        tags: Its tags.

    """

    def __init__(self, text: str) -> None:
        """Find the tags of a template.

        Raises:
            UnreadablePageError: If one is not closed, or all private-use planes are in use.

        """
        self.text = text
        self.tags = tags(text)
        signs = set(text)
        plane = next(
            (
                plane
                for plane in _PLANES
                if not any(plane <= ord(sign) < plane + 2 * _BASE for sign in signs)
            ),
            None,
        )
        if plane is None:
            message = _("this template has private-use characters of both planes; remove them")
            raise UnreadablePageError(1, 1, message)
        self._plane = plane
        first, last = chr(plane + _BASE), chr(plane + 2 * _BASE - 1)
        self._private = re.compile(f"[{chr(plane)}-{last}]")
        self._signs = {"expression": chr(plane), "statement": chr(plane + 1)}
        self._signs["comment"] = self._signs["statement"]
        self._filling = chr(plane + 2)
        behind = f"([{first}-{last}]{{3}}){self._filling}*+"
        statement = self._signs["statement"] + behind
        self._blank = re.compile(f"[{chr(plane)}{chr(plane + 1)}]{behind}")
        # A row of a table, or a statement that may stand before one.
        self._row = re.compile(rf"\r?\n[ \t]*[|{self._signs['statement']}]")
        self._before_row = re.compile(f"^(?:{statement}[ \\t]*+)++(?=\\|)", re.MULTILINE)
        self._statements = re.compile(f"^[ \\t]*+(?:{statement}[ \\t]*+)++(?=\\r?$)", re.MULTILINE)

    def token(self, number: int) -> str:
        """Return what stands for a tag, as long as the tag."""
        base = self._plane + _BASE
        digits = (number // _BASE**2, number // _BASE % _BASE, number % _BASE)
        length = self.tags[number].end - self.tags[number].start
        token = self._signs[self.tags[number].kind] + "".join(chr(base + digit) for digit in digits)
        return token + self._filling * (length - len(token))

    def blanked(self, replaced: Callable[[Tag], str | None]) -> str:
        """Return the template with its tags blanked out.

        Args:
            replaced: What stands for a tag, as long as it; None for signs of its own.

        """
        pieces = []
        place = 0
        for number, tag in enumerate(self.tags):
            pieces += [self.text[place : tag.start], replaced(tag) or self.token(number)]
            place = tag.end
        return "".join(pieces) + self.text[place:]

    def in_lines(self) -> str:
        """Return the template blanked out, with blank lines where there are only statements.

        Between the rows of a table a blank line would end it, and before the first bar of a
        row a statement would be a cell.
        """
        blanked = self.blanked(lambda _: None)
        pieces = []
        place = row = 0
        for found in self._statements.finditer(blanked):
            start, end = found.span()
            above = blanked[blanked.rfind("\n", 0, max(0, start - 1)) + 1 : start]
            if (above.lstrip()[:1] == "|" or row == start) and self._row.match(blanked, end):
                row = blanked.find("\n", end) + 1
                continue
            pieces += [blanked[place:start], " " * (end - start)]
            place = end
        blanked = "".join(pieces) + blanked[place:]
        return self._before_row.sub(lambda found: _NO_BREAK * len(found.group()), blanked)

    def alone(self) -> frozenset[Tag]:
        """Return the statements and comments in whose lines nothing else stands."""
        blanked = self.blanked(lambda _: None)
        return frozenset(
            self.tags[number]
            for lines in self._statements.finditer(blanked)
            for number in self.numbers(lines.group())
        )

    def within(self, blanked: str, slot: Slot) -> list[Tag]:
        """Return the tags in a place of the blanked template."""
        return [self.tags[number] for number in self.numbers(blanked[slot.start : slot.end])]

    def numbers(self, blanked: str) -> list[int]:
        """Return the tags that are blanked out in a text, by their number."""
        return [self._number(found) for found in self._blank.finditer(blanked)]

    def filled(self, blanked: str) -> str:
        """Return a text with its tags in it."""
        return self._blank.sub(lambda found: self._source(self._number(found)), blanked)

    def restored(self, slot: Slot) -> Slot:
        """Return a place of the blanked template as one of the template."""
        written = partial(self._written, slot=slot, write=slot.written)
        return Slot(self.filled(slot.text), slot.part, slot.start, slot.end, written, slot.detail)

    def names_element(self, blanked: str, slot: Slot) -> bool:
        """Whether a tag stands where an element has its name: `<{{ tag }} class="x">`."""
        source = blanked[slot.start : slot.end]
        return any(f"{sign}{self._signs['expression']}" in source for sign in ("<", "</"))

    def _number(self, found: re.Match[str]) -> int:
        number = 0
        for digit in found[1]:
            number = number * _BASE + ord(digit) - self._plane - _BASE
        return number

    def _source(self, number: int) -> str:
        tag = self.tags[number]
        return self.text[tag.start : tag.end]

    def _written(self, translation: str, slot: Slot, write: Callable[[str], str]) -> str:
        source = self.text[slot.start : slot.end]
        if self._private.search(translation):
            return source
        if placeables(self.filled(slot.text)) != placeables(translation):
            return source
        tokens, comments = self._tokens(slot)
        said: dict[str, str] = {}
        pieces = []
        place = 0
        for tag in tags(translation):
            text = translation[tag.start : tag.end]
            pieces.append(translation[place : tag.start])
            place = tag.end
            known = comments if tag.kind == "comment" else tokens.get(text)
            if not known:
                # In a raw block a tag need not be one of Jinja's.
                return source
            if tag.kind == "comment":
                said[known[-1]] = text
            pieces.append(known.pop())
        if any(tokens.values()):
            return source
        written = write("".join(pieces) + translation[place:])
        for token, comment in said.items():
            written = written.replace(token, comment)
        written = self.filled(written)
        # `{` before `{% endif %}` would begin another tag.
        if written[-1:] == "{" and self.text[slot.end : slot.end + 1] in {"{", "%", "#"}:
            return source
        before = self.text[slot.start - 1 : slot.start]
        return source if before == "{" and written[:1] in {"{", "%", "#"} else written

    def _tokens(self, slot: Slot) -> tuple[dict[str, list[str]], list[str]]:
        """Return what stands for each tag in a text, and for its comments, the last one first."""
        tokens: dict[str, list[str]] = {}
        comments: list[str] = []
        for number in reversed(self.numbers(slot.text)):
            if self.tags[number].kind == "comment":
                comments.append(self.token(number))
            else:
                tokens.setdefault(self._source(number), []).append(self.token(number))
        return tokens, comments
