"""The role that a text plays on its page, by which two texts that are the same are told apart.

"Contact" as the title of a page and as a label in its navigation may need two translations;
as a heading and a title it needs one.
"""

from typing import Literal

from insaterms.content.translatable.values import Part
from insaterms.formats.gettext_po.messages import CatalogMessage

__all__ = ["Role", "role_of", "roles_of"]

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
# The same for a word of a comment, which may be any.
_BY_NAME: dict[str, Role] = dict(_ROLES.items())


def role_of(part: Part) -> Role:
    """Return the role of a part; parts of one role share their translation."""
    return _ROLES[part]


def roles_of(message: CatalogMessage) -> set[Role]:
    """Return the roles that a message of a template plays, as its comments say its kinds.

    `heading 2` and `title` are a heading, `aria-label` and `title attribute` an attribute;
    what somebody wrote for translators says no role.
    """
    return {role for comment in message.extracted if (role := _role(comment)) is not None}


def _role(comment: str) -> Role | None:
    words = comment.split()
    if words[1:] == ["attribute"] or (len(words) == 1 and words[0] not in _BY_NAME):
        return "attribute"
    return _BY_NAME.get(words[0]) if words else None
