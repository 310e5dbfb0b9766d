"""The paragraphs of a text: stretches of lines that are not blank."""

import re
from bisect import bisect_right

__all__ = ["Paragraphs"]

_LINE = re.compile(r"[^\r\n]*(?:\r\n|[\r\n]|\Z)")


class Paragraphs:
    """Where the paragraphs of a text begin and end.

    Attributes:
        spans: Start and end of each, in code points from 0, the end exclusive and before
            the last line end; empty for a blank text.

    """

    def __init__(self, text: str, *, comments: bool = True) -> None:
        """Find them, in one pass; without those that are a comment from end to end, if asked."""
        self._text = text
        self.spans: list[tuple[int, int]] = []
        begun = -1
        end = 0
        # The last match is empty, and ends a paragraph like any blank line.
        for line in _LINE.finditer(text):
            if content := line.group().rstrip():
                begun = line.start() if begun < 0 else begun
                end = line.start() + len(content)
            elif begun >= 0:
                self.spans.append((begun, end))
                begun = -1
        if not comments:
            self.spans = [span for span in self.spans if not self._is_comment(*span)]

    def number(self, offset: int) -> int:
        """Return which paragraph an offset lies in, from 0; behind one it is that one."""
        return max(0, bisect_right(self.spans, offset, key=lambda span: span[0]) - 1)

    def around(self, offset: int) -> str:
        """Return the paragraph that an offset lies in."""
        if not self.spans:
            return ""
        start, end = self.spans[self.number(offset)]
        return self._text[start:end]

    def _is_comment(self, start: int, end: int) -> bool:
        closing = end - len("-->")
        return (
            self._text.startswith("<!--", start) and self._text.find("-->", start, end) == closing
        )
