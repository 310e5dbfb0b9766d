"""The language of a site, as its builder writes it, and the glossary's language for it."""

from insaterms.model import LANGUAGES, Language
from insaterms.text.language_tags import canonical_tag
from insaterms.units import primary

__all__ = ["page_language"]


def page_language(tag: str) -> Language | None:
    """Return the glossary's language of a site: `nl_BE` is in `nl`; None if it has none."""
    spoken = primary(canonical_tag(tag))
    return next((language for language in LANGUAGES if language == spoken), None)
