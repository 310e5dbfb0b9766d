"""Recognising many short texts at once.

Each call of recognition decodes the concepts that it finds, so that thousands of short
segments take most of their time for concepts that they share.  Plain texts are joined by
what no term reaches over, and what was found is shared out.
"""

import re
from collections.abc import Callable, Iterable

from msgspec.structs import replace

from insaterms.glossary.occurrences import Occurrence
from insaterms.model import Language

__all__ = ["Ahead"]

# Nothing that may open a passage which is no prose: code, a tag, a placeholder.
_PLAIN = re.compile(r"[^\W_](?:[^\W_]|[ .,;:!?()'\"’“”‘„–—…€-])*")
_LONGEST = 1000
# "Leerplicht- en" would find its other half beyond a mere blank line.
_BETWEEN = "\n\n.\n\n"


class Ahead:
    """Recognises texts before they are asked for."""

    def __init__(
        self,
        recognise: Callable[[str, Language], list[Occurrence]],
        may_hold: Callable[[str, Language], bool] = lambda _text, _language: True,
    ) -> None:
        """Use the recognition of a glossary.

        Args:
            recognise: Returns the terms in a text.
            may_hold: Whether a text may hold any; quick, and False is sure.

        """
        self._recognise = recognise
        self._may_hold = may_hold
        self._known: dict[tuple[str, Language], list[Occurrence]] = {}

    def read(self, texts: Iterable[str], language: Language) -> None:
        """Recognise those texts that are short and plain."""
        plain = [
            text
            for text in dict.fromkeys(texts)
            if len(text) <= _LONGEST and _PLAIN.fullmatch(text)
        ]
        if not plain:
            return
        found = self._recognise(_BETWEEN.join(plain), language)
        place = start = 0
        for text in plain:
            end = start + len(text)
            own = self._known[text, language] = []
            while place < len(found) and found[place].start < end:
                each = found[place]
                own.append(replace(each, start=each.start - start, end=each.end - start))
                place += 1
            start = end + len(_BETWEEN)

    def recognise(self, text: str, language: Language) -> list[Occurrence]:
        """Return the terms of a text."""
        known = self._known.get((text, language))
        if known is None:
            known = self._recognise(text, language) if self._may_hold(text, language) else []
            self._known[text, language] = known
        return known

    def forget(self) -> None:
        """Forget all texts."""
        self._known = {}
