"""Values that are texts by what the keys above them are called, whatever they look like.

`messages: {saved: Saved}` is a table of texts; `role: school nurse` stands below a name, and
`tags: [School absence]` below a title.  All of them may be something else: `labels: {app: web}`,
`role: button`, `tags: [school-absence]`.  So the values decide where the key alone does not.
"""

import re

from insaterms.content.translatable.data_locales import is_shown
from insaterms.content.translatable.data_values import Node, Pairs, Scalar

__all__ = ["GROUPS", "OCCUPATIONS", "TEXT_TABLES", "is_group", "is_occupation", "is_table"]

TEXT_TABLES = frozenset(
    """
    messages buttons labels strings translations texts phrases captions headings titles tooltips
    hints placeholders errors warnings notices i18n ui_text ui_strings ui_texts
    """.split()
)
"""Keys below which a table holds texts, whole, in small letters with `_` between the words."""

OCCUPATIONS = frozenset("role position function job occupation profession".split())
"""Keys of what somebody does."""

GROUPS = frozenset("tag tags category categories".split())
"""Keys of the groups that a page belongs to."""

# In a table of texts they say how one looks or where it leads: it is no table but a record.
_OF_RECORDS = frozenset("icon class classes css style type variant color colour".split())
_ADDRESSES = frozenset("url href link path src".split())
# What CSS and ARIA call a position or a role.
_STYLES = frozenset(
    """
    absolute after before below above bottom center centre end fixed floating inline inside inset
    left middle outside relative right start static sticky top
    """.split()
)
_WORD = re.compile(r"[^\W\d_]+")
_CAPITAL = re.compile(r"[\"'(\[“”‘’«„¿¡]*[^\W\d_a-z]")
# So many values are looked at, to tell what a table holds.
_MANY = 1000


def is_table(pairs: Pairs, *, outermost: bool) -> bool:
    """Say whether what stands below one of `TEXT_TABLES` is a table of texts.

    At least half of its values look like something that is read: `Saved`, `not found`; and
    none of its tables is a record of a button with its icon.

    Args:
        pairs: The table.
        outermost: Whether its own key is one of those; addresses among its texts make no
            record of it.

    """
    values: list[str] = []
    waiting: list[Node] = [pairs]
    # Addresses and the like, which may stand among texts, say nothing.
    while waiting and len(values) < _MANY:
        node = waiting.pop()
        if isinstance(node, Scalar):
            values += [node.text] if not node.is_text or is_shown(node.text) else []
        elif isinstance(node, Pairs):
            signs = _OF_RECORDS if outermost and node is pairs else _OF_RECORDS | _ADDRESSES
            if any(key.text.lower() in signs for key, _ in node.items):
                return False
            waiting += [value for _, value in node.items]
        else:
            # A list holds records, or values of which each decides for itself.
            return False
    read = sum(" " in text.strip() or _CAPITAL.match(text) is not None for text in values)
    return 2 * read >= len(values) > 0


def is_occupation(text: str) -> bool:
    """Say whether a value is what somebody does: *school nurse*, *Chair*; not `button`, `top left`.

    Args:
        text: A value that may be a text at all.

    """
    words = [word.lower() for word in _WORD.findall(text)]
    if not words or _STYLES.issuperset(words):
        return False
    return len(text.split(None, 1)) > 1 or _CAPITAL.match(text) is not None


def is_group(text: str, *, listed: bool, one: bool) -> bool:
    """Say whether a tag or a category is shown as it is written, and no name of a program.

    Themes show them, and make addresses of them.  A single word in small letters may be
    either; it counts as the name of one, like `school-absence`.

    Args:
        text: A value that may be a text at all.
        listed: Whether it is an item of a list.
        one: Whether its key says that it is a single one; else Jekyll takes a value in small
            letters apart at its spaces: `tags: school absence`.

    """
    if _CAPITAL.match(text):
        return True
    return (listed or one or "," in text) and " " in text.strip()
