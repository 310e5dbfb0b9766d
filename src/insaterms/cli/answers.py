"""The answer to a query as a JSON document; its shape is a promise to other programs."""

from collections.abc import Sequence

from insaterms.glossary.hits import Hit

__all__ = ["document"]


def document(query: str, hits: Sequence[Hit]) -> dict[str, object]:
    """Return `{"query": …, "hits": […]}`; a compound's hit also names its parts."""
    return {"query": query, "hits": [_hit(hit) for hit in hits]}


def _hit(hit: Hit) -> dict[str, object]:
    shown: dict[str, object] = {
        "concept": hit.concept.id,
        "language": hit.language,
        "term": hit.term.text,
        "status": hit.term.status,
        "match": hit.match,
        "score": hit.score,
        "form": hit.form,
        "translations": [
            {
                "term": translation.term,
                "status": translation.status,
                "evidence": translation.evidence,
                "source": translation.source,
            }
            for translation in hit.translations
        ],
    }
    if hit.compound is not None:
        shown["modifier"] = hit.compound.modifier
        shown["head"] = hit.compound.head
    return shown
