"""Slugs: the readable ids of concepts, made of a to z, digits and single hyphens."""

import re
import unicodedata

__all__ = ["SLUG", "is_slug", "slug"]

# As JSON Schema takes it, so that an editor refuses what the reader refuses.
SLUG = "[a-z0-9]+(-[a-z0-9]+)*"
_SLUG = re.compile(SLUG)
_GAPS = re.compile(r"[^a-z0-9]+")


def slug(text: str) -> str:
    """Return the slug of a text: "Één id!" → "een-id"; empty if it has no such letter."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return _GAPS.sub("-", plain).strip("-")


def is_slug(text: str) -> bool:
    """Whether a text is a slug as it stands."""
    return _SLUG.fullmatch(text) is not None
