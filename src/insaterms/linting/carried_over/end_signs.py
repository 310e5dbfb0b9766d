"""The sign at the end of a translation: what is said of it, and how the right one is written."""

from insaterms.linting.carried_over.direct_questions import asks_directly
from insaterms.linting.carried_over.end_punctuation import EndFault, end_fault
from insaterms.linting.diagnostics import Fix
from insaterms.linting.documents.document import Document
from insaterms.linting.documents.texts import HEADLINES, Pair
from insaterms.ui_language import _

__all__ = ["ending", "is_asked", "with_sign"]


def ending(fault: EndFault) -> str:
    """Return how a translation ends, and how its source does, in words."""
    if not fault.meant:
        return _("ends with “{said}”, its source without a sign").format(said=fault.said)
    if not fault.said:
        return _("ends without a sign, its source with “{meant}”").format(meant=fault.meant)
    return _("ends with “{said}”, its source with “{meant}”").format(
        said=fault.said, meant=fault.meant
    )


def is_asked(fault: EndFault, pair: Pair) -> bool:
    """Tell whether a headline of a page asks what the other names: *Illness*, *Wat bij ziekte?*."""
    if pair.target.part not in HEADLINES or {fault.meant, fault.said} != {"", "?"}:
        return False
    # *Welke vrijstellingen zijn er* names nothing: it has lost its sign.
    return not (fault.meant and asks_directly(pair.target.text))


def with_sign(document: Document, pair: Pair, fault: EndFault) -> Fix | None:
    """Return how the sign of the source is written; safe for a colon or an ellipsis alone."""
    target = pair.target
    sign = "..." if fault.meant == "…" and "…" not in pair.source.text else fault.meant
    new = target.text[: fault.start] + sign + target.text[fault.end :]
    if end_fault(pair.source.text, new) is not None:
        return None
    edit = document.edit(target, sign, fault.start, fault.end)
    if edit is None:
        return None
    title = _("Write “{text}” at the end").format(text=sign) if sign else _("Write no sign")
    return Fix(title, (edit,), safe=fault.certain)
