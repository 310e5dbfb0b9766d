"""What stands above a page: YAML between `---`, TOML between `+++`, or JSON in braces."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from insaterms.content import front_matter
from insaterms.content.translatable.values import Slot

__all__ = ["Front", "read"]

_OPENING = re.compile(r"[ \ufeff]?\+\+\+[ \t]*(?:\r\n?|\n)")
_CLOSING = re.compile(r"^\+\+\+[ \t]*(?:\r\n?|\n|\Z)", re.MULTILINE)


class Front(NamedTuple):
    """The front matter of a page.

    Attributes:
        end: Where the page itself begins; 0 without front matter.
        language: The language tag that it declares, or empty.
        slots: The places of its texts.

    """

    end: int = 0
    language: str = ""
    slots: Sequence[Slot] = ()


def read(text: str) -> Front:
    """Read the front matter of a page.

    Args:
        text: The whole page.

    Raises:
        UnreadablePageError: If there is one that is no YAML or TOML, or JSON of too many levels.

    """
    front = front_matter.read(text)
    if front.is_json:
        from insaterms.content.translatable.json_data import slots as json_slots

        return Front(front.end, front.language, json_slots(text, *front.inside))
    if front.end:
        from insaterms.content.translatable.yaml_data import slots

        return Front(front.end, front.language, slots(text, *front.inside))
    opening = _OPENING.match(text)
    closing = _CLOSING.search(text, opening.end()) if opening is not None else None
    if opening is None or closing is None:
        return Front()
    from insaterms.content.translatable.toml_data import slots as toml_slots

    return Front(closing.end(), "", toml_slots(text, opening.end(), closing.start()))
