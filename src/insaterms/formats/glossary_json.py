"""The whole model as JSON, for programs: a list of concepts under `concepts`."""

import json
from collections.abc import Iterable
from typing import TextIO

from msgspec import to_builtins

from insaterms.model import Concept

__all__ = ["write"]


def write(stream: TextIO, concepts: Iterable[Concept]) -> None:
    """Write every concept with all of its terms, rejected ones included."""
    json.dump({"concepts": to_builtins(list(concepts))}, stream, ensure_ascii=False, indent=2)
    stream.write("\n")
