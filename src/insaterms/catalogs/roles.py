"""The role that a text plays on its page, by which two texts that are the same are told apart.

"Contact" as the title of a page and as a label in its navigation may need two translations;
as a heading and a title it needs one.
"""

from typing import Literal

from insaterms.content.translatable.values import Part

__all__ = ["Role", "role_of"]

Role = Literal["heading", "text", "label", "navigation", "attribute", "description"]
"""What a message has as its msgctxt where its text plays several roles."""

_ROLES: dict[Part, Role] = {
    "title": "heading",
    "heading": "heading",
    "paragraph": "text",
    "item": "text",
    "cell": "text",
    "caption": "text",
    "label": "label",
    "navigation": "navigation",
    "alt": "attribute",
    "attribute": "attribute",
    "description": "description",
}


def role_of(part: Part) -> Role:
    """Return the role of a part; parts of one role share their translation."""
    return _ROLES[part]
