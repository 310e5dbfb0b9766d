"""Register: whether a Dutch text says *je* or *u* to its reader."""

import re

from insaterms.memory.matches import Register

__all__ = ["register"]

_JE = re.compile(r"[jJ](?<![\w%\\&'’./-].)(?i:e|ij|ou|ouw|ouwe|ullie|ezelf)(?![\w'’/-])")
# *u* is also an hour (12.30 u), the bend of a road (U-bocht) and a key (Ctrl+U).
_U = re.compile(r"[uU](?<![\w%\\&'’./+-].)(?<!\d\s.)(?i:|w|we|zelf)(?![\w'’/+-]|\.\w)")


def register(text: str) -> Register | None:
    """Return how a Dutch text addresses its reader; None if it does not, or in both ways."""
    familiar = _JE.search(text) is not None
    if (_U.search(text) is not None) == familiar:
        return None
    return "je" if familiar else "u"
