"""What is passed over where a folder is read, and why."""

import os
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from insaterms.ui_language import _, ngettext

if TYPE_CHECKING:
    from insaterms.catalogs.walking import LeftOut

__all__ = ["left_out_lines"]

_MOST_NAMED = 3


def left_out_lines(left_out: "dict[LeftOut, list[str]]") -> Iterator[str]:
    """Return a line for each reason why something was passed over."""
    for why, paths in sorted(left_out.items()):
        number = len(paths)
        if why == "other kind":
            ends = Counter(os.path.splitext(path)[1].lower() for path in paths)
            named = [f"{end or _('without suffix')} {count}" for end, count in ends.most_common()]
        else:
            named = sorted(paths)
        more = [*named[:_MOST_NAMED], *(["…"] if len(named) > _MOST_NAMED else [])]
        yield _("passed over: {what} ({names})").format(
            what=_reason(why, number), names=", ".join(more)
        )


def _reason(why: "LeftOut", number: int) -> str:
    said = {
        "excluded": ngettext("{number} excluded", "{number} excluded", number),
        "hidden": ngettext("{number} hidden", "{number} hidden", number),
        "tools": ngettext(
            "{number} folder that programs fill", "{number} folders that programs fill", number
        ),
        "settings": ngettext(
            "{number} file that programs read", "{number} files that programs read", number
        ),
        "other kind": ngettext(
            "{number} file of another kind", "{number} files of other kinds", number
        ),
        "language": ngettext(
            "{number} page in another language", "{number} pages in other languages", number
        ),
        "link": ngettext(
            "{number} link to nothing, or to what was read already",
            "{number} links to nothing, or to what was read already",
            number,
        ),
    }
    return said[why].format(number=number)
