"""Tags of a text that only say that words are in the language of its translation."""

import re
from collections.abc import Sequence

from insaterms.text.language_tags import language_of

__all__ = ["Tag", "without_marks"]

Tag = tuple[str, int, int]
"""The name of a tag, `/a` of one that closes and `br/` of one that does both, and its place."""

_LANG = re.compile(r"[\s\"']lang\s*=\s*[\"']?([A-Za-z-]{1,40})", re.IGNORECASE)


def without_marks(text: str, tags: Sequence[Tag], language: str) -> list[Tag]:
    """Return the tags of a text, without those that say what its translation need not say.

    *The `<span lang="nl">`thuiszitter`</span>`* is *de thuiszitter* in Dutch, where the word
    is in the language of the page; and the other way round.  A link stays a link.

    Args:
        text: The text.
        tags: Its tags, in order.
        language: That of its translation, in which words need no mark there; of a translation
            that of its source.

    """
    wanted = language_of(language)
    if wanted is None or "lang" not in text.lower():
        return list(tags)
    kept = []
    # Of each open tag whether it is left out, and so the one that closes it.
    opened: dict[str, list[bool]] = {}
    for tag in tags:
        name, start, end = tag
        if name.startswith("/"):
            if (waiting := opened.get(name[1:])) and waiting.pop():
                continue
        elif not name.endswith("/"):
            said = _LANG.search(text, start, end)
            left_out = name != "a" and said is not None and language_of(said[1]) == wanted
            opened.setdefault(name, []).append(left_out)
            if left_out:
                continue
        kept.append(tag)
    return kept
