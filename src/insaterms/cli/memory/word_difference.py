"""What changes in a text, word by word: [-old-]{+new+}."""

import re
from difflib import SequenceMatcher

from insaterms.cli.memory.unit_lines import marked, one_line
from insaterms.cli.page import Piece

__all__ = ["difference"]

_WORD = re.compile(r"\w+|\s+|[^\w\s]")


def difference(old: str, new: str) -> list[Piece]:
    """Return a text as it becomes another, what goes and what comes highlighted."""
    before, after = _WORD.findall(old), _WORD.findall(new)
    pieces: list[Piece] = []
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for kind, old_start, old_end, new_start, new_end in matcher.get_opcodes():
        gone, come = "".join(before[old_start:old_end]), "".join(after[new_start:new_end])
        if kind == "equal":
            pieces.append((one_line(gone), ""))
            continue
        if gone:
            pieces += marked(gone, [(0, len(gone), "red", ("[-", "-]"))])
        if come:
            pieces += marked(come, [(0, len(come), "green", ("{+", "+}"))])
    return pieces
