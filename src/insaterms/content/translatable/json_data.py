"""JSON above a page (Hugo): its texts, each in its quotes.

The parser of the standard library has said that it is JSON; where its texts stand is found
here.
"""

import json
import re
from functools import partial

from insaterms.content.translatable.data_texts import Place, texts
from insaterms.content.translatable.data_values import DEEPEST, Node, Pairs, Scalar
from insaterms.content.translatable.prose import collapsed
from insaterms.content.translatable.values import Slot, UnreadablePageError
from insaterms.ui_language import _

__all__ = ["slots", "tree"]

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*+"|[][{}]|[^][{}",:\s]++')


def slots(text: str, start: int, end: int, *, twofold: bool = False) -> list[Slot]:
    """Find the places of the texts in JSON.

    Args:
        text: The source.
        start: Where the JSON begins in it, in code points.
        end: Where it ends.
        twofold: Whether keys may name a language, as in `Place`.

    Returns:
        The places in the order of the source.

    Raises:
        UnreadablePageError: If it lies too deep.

    """
    found = texts(tree(text, start, end), Place(twofold=twofold))
    return [
        Slot(
            collapsed(each.scalar.text),
            each.part,
            each.scalar.start,
            each.scalar.end,
            partial(_written, value=each.scalar.text),
            each.detail,
        )
        for each in found
    ]


def tree(text: str, start: int, end: int) -> Node:
    """Return JSON as a tree."""
    root: list[Node] = []
    stack: list[list[Node] | Pairs] = [root]
    keys: list[Scalar | None] = [None]
    for token in _TOKEN.finditer(text, start, end):
        said = token.group()
        if said in "]}":
            stack.pop()
            keys.pop()
            continue
        if said in "[{" and len(stack) > DEEPEST:
            line = text.count("\n", 0, token.start()) + 1
            column = token.start() - text.rfind("\n", 0, token.start())
            message = _("more than {number} levels lie in one another here")
            raise UnreadablePageError(line, column, message.format(number=DEEPEST))
        quoted = said.startswith('"')
        node: Node = Scalar(
            json.loads(said) if quoted else said, *token.span(), said[0], is_text=quoted
        )
        if said in "[{":
            node = [] if said == "[" else Pairs([])
        around, key = stack[-1], keys[-1]
        if isinstance(around, list):
            around.append(node)
        elif key is None and isinstance(node, Scalar):
            keys[-1] = node
            continue
        elif key is not None:
            around.items.append((key, node))
            keys[-1] = None
        if not isinstance(node, Scalar):
            stack.append(node)
            keys.append(None)
    return root[0]


def _written(translation: str, value: str) -> str:
    """Write a translation with the white space that stood around the text."""
    core = value.strip()
    before, _core, behind = value.partition(core)
    return json.dumps(before + translation.strip() + behind, ensure_ascii=False)
