"""A file of data as a tree whose texts know where they are written."""

from msgspec import Struct

__all__ = ["DEEPEST", "Node", "Pairs", "Scalar"]

DEEPEST = 100
"""How many levels may lie in one another; data for pages has some five."""


class Scalar(Struct, gc=False):
    """A single value, or a key.

    Attributes:
        text: What it says.
        start: Where it begins in the source, in code points, its quotes included.
        end: Where it ends.
        style: How it is written: its opening quotes, `|`, `>`, or empty.
        is_text: Whether it is a text to the reader of the file: no number, no date.
        flow: Whether it stands within the brackets of YAML.

    """

    text: str
    start: int
    end: int
    style: str = ""
    is_text: bool = True
    flow: bool = False


class Pairs(Struct):
    """Keys with their values, in the order of the file."""

    items: "list[tuple[Scalar, Node]]"


Node = Scalar | list["Node"] | Pairs
