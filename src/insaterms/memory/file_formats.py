"""The files in which units come and go, known by the endings of their names."""

import os
from typing import Literal, get_args

__all__ = ["READ", "WRITTEN", "UnitsFormat", "WrittenFormat", "format_of", "written_format_of"]

UnitsFormat = Literal["tmx", "po", "mo", "tsv", "csv"]
WrittenFormat = Literal["tmx", "tsv", "csv"]
READ: tuple[UnitsFormat, ...] = get_args(UnitsFormat)
WRITTEN: tuple[WrittenFormat, ...] = get_args(WrittenFormat)

_BY_SUFFIX: dict[str, UnitsFormat] = {
    ".tmx": "tmx",
    ".po": "po",
    ".pot": "po",
    ".mo": "mo",
    ".gmo": "mo",
    ".tsv": "tsv",
    ".tab": "tsv",
    ".csv": "csv",
}


def format_of(path: str) -> UnitsFormat | None:
    """Return the format that the ending of a name stands for; None where it says none."""
    return _BY_SUFFIX.get(os.path.splitext(path)[1].lower())


def written_format_of(path: str) -> WrittenFormat | None:
    """Return the format in which a file of this name is written; None where there is none."""
    named = format_of(path)
    return next((each for each in WRITTEN if each == named), None)
