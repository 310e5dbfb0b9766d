"""How sure it is that a term without its agreed translation is a fault."""

from insaterms.glossary.occurrences import Occurrence
from insaterms.glossary.verification.findings import Finding
from insaterms.glossary.verification.rendering import first_offered
from insaterms.linting.terms.left_as_it_is import MISSING
from insaterms.linting.terms.subject_field import weight
from insaterms.text.folding import words

__all__ = ["doubt"]

# How much less sure it is that a word that may mean anything lacks its translation.
_DOUBT = 35
_OF_PHRASES = frozenset("to not who te niet die".split())


def doubt(finding: Finding, *, declared: bool) -> int:
    """Return how much less sure a finding is for what its term is.

    Words of everyday language, verbs, phrases (*the right to be heard*), and what says little
    of the field in either language (*training*, *pupil*) are often rendered freely or left
    out: *which prepares pupils for university*.  A project with a glossary of its own means
    what it says there, but for everyday words.

    Args:
        finding: Any; only those of the kinds `MISSING` are doubtful.
        declared: Whether the project names a glossary of its own.

    Returns:
        What is taken from the score of the finding.

    """
    term = finding.term
    if finding.kind not in MISSING or finding.concept.kind != "term":
        return 0
    if term.everyday:
        return _DOUBT
    if declared:
        return 0
    if term.part_of_speech != "noun" or not _OF_PHRASES.isdisjoint(words(term.text)):
        return _DOUBT
    source, target = finding.languages
    pair = (source, term), (target, first_offered(finding.concept, target))
    sure = any(
        weight(Occurrence(0, 0, "", finding.concept, language, each, "exact", 100, "base"))
        for language, each in pair
        if each is not None
    )
    return 0 if sure else _DOUBT
