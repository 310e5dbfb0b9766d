"""Tags of a text that only say that words are in the language of its translation."""

import re
from collections.abc import Sequence

from insaterms.linting.language.weighing import SIGN
from insaterms.model import Language
from insaterms.text.language import lean
from insaterms.text.language_tags import language_of

__all__ = ["Tag", "without_marks"]

Tag = tuple[str, int, int]
"""The name of a tag, `/a` of one that closes and `br/` of one that does both, and its place."""

_LANG = re.compile(r"[\s\"']lang\s*=\s*[\"']?([A-Za-z-]{1,40})", re.IGNORECASE)
# What sets a word of another language apart.
_SET_APART = frozenset({"i", "em", "cite", "q", "dfn", "span"})
_LONGEST_WORDS = 100
# From so much on a word or a phrase is in a language.
_SURE = 2.0


def without_marks(text: str, tags: Sequence[Tag], language: str) -> list[Tag]:
    """Return the tags of a text, without those that say what its translation need not say.

    *The `<span lang="nl">`thuiszitter`</span>`* is *de thuiszitter* in Dutch, where the word
    is in the language of the page; and the other way round.  A link stays a link.  So it is
    with `<i>thuiszitter</i>`, of which another rule tells that it lacks its language.

    Args:
        text: The text.
        tags: Its tags, in order.
        language: That of its translation, in which words need no mark there; of a translation
            that of its source.

    """
    wanted = language_of(language)
    if wanted is None:
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
            if said is not None:
                left_out = name != "a" and language_of(said[1]) == wanted
            else:
                left_out = name in _SET_APART and _is_in(wanted, text, name, end)
            opened.setdefault(name, []).append(left_out)
            if left_out:
                continue
        kept.append(tag)
    return kept


def _is_in(language: Language, text: str, name: str, start: int) -> bool:
    """Tell whether the words behind a tag, up to the one that closes it, are in a language."""
    end = text.find(f"</{name}>", start, start + _LONGEST_WORDS)
    return end > start and lean(text[start:end]) * SIGN[language] >= _SURE
