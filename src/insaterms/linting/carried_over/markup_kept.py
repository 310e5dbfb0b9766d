"""Whether a translation that has not a tag of its source does well without it."""

import re
from collections import Counter
from collections.abc import Sequence

from insaterms.linting.language.language_marks import Tag
from insaterms.text.placeables import stretches

__all__ = ["EMPHASIS", "is_emphasis", "is_left_out", "sets_apart", "tagged_elsewhere"]

# What only sets words apart: a translator may set others apart, or use quotes.
EMPHASIS = frozenset("b strong i em u cite dfn var tt small big font span".split())
# A place on its own line shows nothing: `<b>Note</b>` is not kept by another line break.
_BREAKS = frozenset("br br/ nl nl/ hr hr/ wbr wbr/".split())
_BOLD = re.compile(r"<[^<>]{0,200}\b(?:weight|style|font-[a-z]+)\s*[=:]", re.IGNORECASE)
_LONGEST_CODE = 200
_QUOTES = '"“”„«»'
_SINGLE = re.compile(r"(?<!\w)['‘](?=\w)")
_ANY_TAG = re.compile(r"<[^<>]*>")
_NAME = re.compile(r"<([/!]?[\w:.-]+)")


def sets_apart(source: str, target: str, said: Sequence[Tag]) -> bool:
    """Tell whether a translation sets words apart somewhere, or has other markup or quotes.

    `<b>Note</b>` may be `<span weight="bold">`, a paragraph, or `**Let op**`.
    """
    if any(is_emphasis(name) and name.lstrip("/") != "span" for name, *_ in said):
        return True
    if _quotes(target) > _quotes(source) or target.count("*") > source.count("*"):
        return True
    if len(_BOLD.findall(target)) > len(_BOLD.findall(source)):
        return True
    surplus = Counter(_names(target)) - Counter(_names(source))
    return any(name not in _BREAKS for name in surplus)


def tagged_elsewhere(name: str, source: str, start: int, target: str) -> str:
    """Return what closes a tag that a translation has around the same text; empty if it has not.

    Of `<code>wp-config.php</code>` that a source says twice one may be *dat bestand*.
    """
    closing = f"</{name}>"
    end = source.find(closing, start, start + _LONGEST_CODE)
    if name.startswith("/") or end < 0:
        return ""
    return f"/{name}" if source[start : end + len(closing)] in target else ""


def is_left_out(name: str, source: str, start: int, bare: str) -> bool:
    """Tell whether a translation does without the words of a code, not without its tag alone.

    Args:
        name: The name of the tag; one that closes goes with the one that opens.
        source: The source.
        start: Where the tag ends in it.
        bare: The translation without tags.

    """
    if name.startswith("/"):
        return True
    end = source.find("<", start, start + _LONGEST_CODE)
    return end < 0 or source[start:end].strip() not in bare


def is_emphasis(name: str) -> bool:
    """Tell whether a tag, `b` or `/b`, only sets words apart."""
    return name.lstrip("/") in EMPHASIS


def _names(text: str) -> list[str]:
    """Return the names of the tags that open something."""
    names = (_NAME.match(text, start) for start, _end, kind in stretches(text) if kind == "tag")
    return [name[1].lower() for name in names if name is not None and name[1][0] != "/"]


def _quotes(text: str) -> int:
    """Return how many quotes a text has: *<em>quality</em>* may be *"quality"*."""
    # Those of attributes go with their tags; an apostrophe is no quote.
    bare = _ANY_TAG.sub("", text)
    return sum(map(bare.count, _QUOTES)) + len(_SINGLE.findall(bare))
