"""Explanations that a page holds of its own words, and shows when somebody points at them."""

import re

from insaterms.content.tags import scan

__all__ = ["without_tooltips"]

_HINT = re.compile(r"\brole\s*=\s*[\"']?tooltip\b", re.IGNORECASE)
_INK = re.compile(r"[^\s]")


def without_tooltips(text: str) -> str:
    """Return a page of HTML with spaces in the place of its tooltips.

    *The `<dfn>`truant`<span role="tooltip">`…`</span></dfn>` calls*: no sentence of a page, nor
    of its translation, goes on in the explanation of one of its words.

    Args:
        text: The page.

    Returns:
        A text of the same length, with the same lines.

    """
    if _HINT.search(text) is None:
        return text
    parts = []
    copied = begin = 0
    # The element that is left out, and how many of its name are open in it.
    name, depth = "", 0
    for piece in scan(text):
        if not name:
            said = piece.attributes.get("role") if piece.kind == "start" else None
            if said is not None and text[slice(*said)].strip().casefold() == "tooltip":
                name, depth, begin = piece.name, 1, piece.start
        elif piece.name == name and not piece.closed:
            depth += 1 if piece.kind == "start" else -1
            if not depth:
                parts += [text[copied:begin], _INK.sub(" ", text[begin : piece.end])]
                copied, name = piece.end, ""
    return "".join([*parts, text[copied:]])
