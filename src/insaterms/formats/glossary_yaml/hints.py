"""What somebody may have meant who named a concept or a source that is not there."""

from collections.abc import Collection

from insaterms.ui_language import _

__all__ = ["Hints"]

# A list of ids that somebody renamed gives thousands of faults with one cause; nobody
# reads a hint for each, and to look for one takes longer than to read the glossary.
_MOST = 20
# As alike as `errors.nearest` asks, in percent.
_CUTOFF = 60


class Hints:
    """Hints for the first few of all faults that are looked for among the same names."""

    def __init__(self, known: Collection[str]) -> None:
        """Take the names there are; they may still grow."""
        self._known = known
        self._given = 0

    def nearest(self, name: str) -> str:
        """Return ` (did you mean "thuiszitter"?)`, or nothing."""
        if self._given == _MOST:
            return ""
        self._given += 1
        # Not at the top, since a glossary without faults has no use for it.
        from rapidfuzz import fuzz, process

        found = process.extractOne(
            name.casefold(), list(self._known), scorer=fuzz.ratio, score_cutoff=_CUTOFF
        )
        return _(' (did you mean "{word}"?)').format(word=found[0]) if found else ""
