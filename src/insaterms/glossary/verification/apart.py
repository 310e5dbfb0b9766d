"""Whether translations that have nothing to do with one another keep the glossary.

A translation memory asks this of thousands of short pairs; mostly nothing is wrong.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from insaterms.glossary.occurrences import Occurrence
from insaterms.glossary.verification.ahead import Ahead
from insaterms.glossary.verification.findings import Finding, Segment
from insaterms.glossary.verification.judging import Judge
from insaterms.glossary.verification.rendering import Reader, Renderings
from insaterms.model import Language, Term

__all__ = ["findings_apart"]

_AT_ONCE = 500  # segments


def findings_apart(
    recognise: Callable[[str, Language], list[Occurrence]],
    segments: Iterable[Segment],
    languages: tuple[Language, Language],
) -> Iterator[list[Finding]]:
    """Return for each segment what `verified` finds in it where it stands alone.

    That is without what to write, which takes time to tell, and without consistency.

    Args:
        recognise: Returns the terms in a text, overlapping ones included.
        segments: Texts with their translations.
        languages: Of the sources and of the targets.

    """
    ahead = Ahead(recognise)
    reader = Reader(ahead.recognise, _unsaid)
    remaining = iter(segments)
    while several := list(islice(remaining, _AT_ONCE)):
        # What is left untranslated is sought only where something is missing.
        ahead.read((segment.source for segment in several), languages[0])
        ahead.read((segment.target for segment in several), languages[1])
        for segment in several:
            texts = segment.source, segment.target
            renderings = Renderings(reader, texts, languages, {})
            findings, _occurrences = Judge(reader, segment, languages, renderings).judged()
            yield findings
        ahead.forget()


def _unsaid(_occurrence: Occurrence, _language: Language, _term: Term | None) -> str:
    return ""
