"""What stands above a page: YAML between `---`, TOML between `+++`, or JSON in braces."""

from collections.abc import Sequence
from typing import NamedTuple

from insaterms.content import front_matter
from insaterms.content.translatable.values import Slot

__all__ = ["Front", "read"]


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
    found: Sequence[Slot] = ()
    match front.form:
        case "json":
            from insaterms.content.translatable.json_data import slots as json_slots

            found = json_slots(text, *front.inside)
        case "yaml":
            from insaterms.content.translatable.yaml_data import slots

            found = slots(text, *front.inside)
        case "toml":
            from insaterms.content.translatable.toml_data import slots as toml_slots

            found = toml_slots(text, *front.inside)
    return Front(front.end, front.language, found)
