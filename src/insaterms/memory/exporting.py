"""Units of a memory, written in the format of a file."""

from collections.abc import Iterable
from typing import BinaryIO, Literal

from insaterms.memory.file_formats import WrittenFormat
from insaterms.units import Unit

__all__ = ["export"]


def export(
    stream: BinaryIO, units: Iterable[Unit], form: WrittenFormat, level: Literal[1, 2] = 2
) -> int:
    """Write units one by one, and return how many they were.

    Args:
        stream: Where to; in UTF-8.
        units: What to write; a memory's `store.find` gives them.
        form: The format.
        level: For TMX: 2 writes placeholders and markup as inline codes, 1 as plain text.

    """
    if form == "tmx":
        from insaterms.formats.tmx import writing

        return writing.write(stream, units, level=level)
    from insaterms.formats.units_table import writing as table

    return table.write(stream, units, form)
