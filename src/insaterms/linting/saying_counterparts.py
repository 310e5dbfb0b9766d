"""Whether a page says itself what its counterpart is, so that this may stand anywhere."""

import re

__all__ = ["says_counterpart"]

# `translationKey: absence` in YAML, TOML or JSON; <link rel="alternate" hreflang="nl" …>
_SAYS = re.compile(
    rb"^[ \t]*[\"']?(?:translationKey|translation_key|lang-ref|page_id|ref|translation_of)[\"']?"
    rb"[ \t]*[:=]|\bhreflang\b",
    re.MULTILINE | re.IGNORECASE,
)
_DATA = (".yml", ".yaml", ".toml")
# Front matter and the head of a page stand at its top.
_BEGINNING = 65_536


def says_counterpart(path: str) -> bool:
    """Whether a page may have a key, or a link, that says what it is a translation of.

    Args:
        path: The page; of data, and of what cannot be read, the answer is no.

    """
    if path.lower().endswith(_DATA):
        return False
    try:
        with open(path, "rb") as file:
            return _SAYS.search(file.read(_BEGINNING)) is not None
    except OSError:
        return False
