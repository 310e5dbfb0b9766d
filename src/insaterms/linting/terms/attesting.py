"""Who writes what a finding says to write."""

from collections.abc import Sequence

from insaterms.glossary.glossary import Glossary
from insaterms.glossary.hits import WHOLE, preferred_evidence
from insaterms.glossary.verification.findings import Finding
from insaterms.glossary.verification.judging import pair_evidence
from insaterms.glossary.verification.rendering import first_offered
from insaterms.linting.terms.field_terms import other
from insaterms.model import Concept, Evidence, Language, Term
from insaterms.ui_language import _

__all__ = ["evidence_of", "is_offered", "said_of", "source_of_term"]

# A longer text is no term, and asking for it takes time.
_LONGEST_TERM = 120
_DIRECTIONS: tuple[tuple[Language, Language], ...] = (("en", "nl"), ("nl", "en"))


def said_of(level: Evidence, body: str) -> str:
    """Return evidence as a finding shows it: "attested, INSA: Country page"."""
    if level == "proposed":
        return _("proposed by the glossary")
    return _("attested, {source}").format(source=body)


def evidence_of(finding: Finding) -> tuple[Evidence, str]:
    """Return the evidence for what a finding says to write.

    For a slip it is that of the word that was meant, whatever the source has.
    """
    if finding.kind == "misspelling" and finding.evidence == "proposed":
        return preferred_evidence(finding.concept)
    return finding.evidence, finding.attested_by


def source_of_term(concept: Concept, language: Language, wanted: Term) -> str:
    """Return who writes a term for the preferred one of the other language."""
    own = first_offered(concept, other(language))
    return said_of(*pair_evidence(concept, own, wanted, other(language)))


def is_offered(
    source: str,
    target: str,
    glossary: Glossary,
    directions: Sequence[tuple[Language, Language]] = _DIRECTIONS,
) -> bool:
    """Tell whether the glossary offers a text as the translation of another, in any form.

    Args:
        source: The text: a term as a whole.
        target: Its translation.
        glossary: The glossary.
        directions: The languages that they may be in; without any said, one way or the other.

    """
    if max(len(source), len(target)) > _LONGEST_TERM:
        return False
    known, given = glossary.languages(source), glossary.languages(target)
    for one, other_one in directions:
        if one not in known or other_one not in given:
            continue
        meant = {hit.concept.id for hit in glossary.lookup(source, one) if hit.match in WHOLE}
        for hit in glossary.lookup(target, other_one):
            if hit.match in WHOLE and hit.term.offered and hit.concept.id in meant:
                return True
    return False
