"""Tags of a text that its translation lost, or that no longer close in it."""

import re
from collections import Counter
from collections.abc import Sequence

from msgspec import Struct

from insaterms.linting.carried_over.markup_kept import (
    EMPHASIS,
    is_emphasis,
    is_left_out,
    sets_apart,
    tagged_elsewhere,
)
from insaterms.linting.language.language_marks import Tag, without_marks
from insaterms.text.placeables import stretches
from insaterms.ui_language import _

__all__ = ["MarkupFault", "markup_fault", "said_of"]


class MarkupFault(Struct, frozen=True, gc=False):
    """A tag that is at fault in a translation.

    Attributes:
        kind: `missing`, `added`, or `unbalanced`: opened or closed in vain.
        tag: The tag, as it is written.
        start: Where it stands in the translation; where it is missing, 0.
        end: Behind it; where it is missing, 0.

    """

    kind: str
    tag: str
    start: int = 0
    end: int = 0


# What is neither translated nor said in other words.
_CODES = frozenset("code tt kbd samp command".split())
_LINKS = frozenset({"a", "/a"})
# What does something where it stands.
_WORKING = frozenset("a /a img img/ li script style input input/ button iframe".split())
# What divides lines and paragraphs, which may be others in another language, and what HTML
# need not close.
_FREE = frozenset(
    "br br/ nl nl/ p /p /li /dt /dd /td /tr /th wbr wbr/ hr hr/ /option !-- qt /qt html /html"
    " body /body head /head meta".split()
)
# Each code is looked for in the whole translation.
_MOST_LOOKS = 50
_EMPTY = frozenset("img input area col embed link source track x".split())
_NAME = re.compile(r"<([/!]?[\w:.-]+)")
# [the text](address), not within code.
_LINK = re.compile(r"\]\((?=[^\s()])")
# <0>here</0>: the words of a component of a program, which counts them.
_NUMBERED = re.compile(r"<(/?[0-9]{1,3}/?)>")
_PAIRED = re.compile(r"</[0-9]|[0-9]/>")
_ANY_TAG = re.compile(r"<[^<>]*>")


def markup_fault(
    source: str, target: str, languages: tuple[str, str] = ("", ""), *, links: bool = True
) -> MarkupFault | None:
    """Return the first tag of a text that its translation lacks, or has in vain.

    Emphasis is missing only where a translation has none at all, nor anything in its place.
    A name in a tag that is not said again is not missing, nor are other lines and paragraphs.

    Args:
        source: A text.
        target: Its translation.
        languages: Of both, as BCP 47 writes them: a `<span lang="nl">` is not needed where all
            of the text is Dutch.
        links: Whether links count that one side has and the other has not; on a page they may
            stand in another sentence.

    """
    if source == target:
        return None
    found = None
    if "<" in source or "<" in target:
        found = _tag_fault(source, target, languages, links=links)
    return found or (_link_fault(source, target) if links else None)


def said_of(fault: MarkupFault) -> str:
    """Return what is wrong with a tag, in words."""
    match fault.kind:
        case "missing":
            return _("the tag “{tag}” of the source is missing").format(tag=fault.tag)
        case "added":
            return _("the source has no tag “{tag}”").format(tag=fault.tag)
        case _ if fault.tag.startswith("</"):
            return _("“{tag}” closes nothing").format(tag=fault.tag)
        case _:
            return _("“{tag}” is never closed").format(tag=fault.tag)


def _tag_fault(
    source: str, target: str, languages: tuple[str, str], *, links: bool
) -> MarkupFault | None:
    meant, said = _tags(source), _tags(target)
    names, there = [name for name, *_ in meant], [name for name, *_ in said]
    if names == there:
        return None
    if spoken := _open(names):
        # *The tags <font size=1> to <font size=7>* are spoken of.
        meant, said = (
            [each for each in tags if each[0].lstrip("/") not in spoken] for tags in (meant, said)
        )
    elif (found := _unbalanced(said)) is not None:
        _name, start, end = found
        return MarkupFault("unbalanced", target[start:end], start, end)
    meant = without_marks(source, meant, languages[1])
    said = without_marks(target, said, languages[0])
    if not links:
        meant, said = ([each for each in tags if each[0] not in _LINKS] for tags in (meant, said))
    return _missing(source, target, meant, said) or _added(target, meant, said)


def _missing(
    source: str, target: str, meant: Sequence[Tag], said: Sequence[Tag]
) -> MarkupFault | None:
    """Return the first tag that a translation lacks, unless it does without what stands in it."""
    lacking = Counter(name for name, *_ in meant) - Counter(name for name, *_ in said)
    if not lacking:
        return None
    bare = _ANY_TAG.sub("", target)
    looks = 0
    kept: Counter[str] = Counter()
    otherwise = sets_apart(source, target, said)
    for name, start, end in meant:
        if not lacking[name]:
            continue
        if kept[name]:
            kept[name] -= 1
            continue
        looks += 1
        if looks <= _MOST_LOOKS and (closing := tagged_elsewhere(name, source, start, target)):
            kept[closing] += 1
            continue
        if name.lstrip("/") in _CODES:
            is_free = looks > _MOST_LOOKS or is_left_out(name, source, end, bare)
        else:
            # Where a word is explained, each page and each language decides for itself.
            is_free = name.lstrip("/") == "dfn" or (is_emphasis(name) and otherwise)
        if not is_free:
            return MarkupFault("missing", source[start:end])
    return None


def _added(target: str, meant: Sequence[Tag], said: Sequence[Tag]) -> MarkupFault | None:
    """Return the first tag that does something, and that the source has not."""
    surplus = Counter(name for name, *_ in said) - Counter(name for name, *_ in meant)
    for name, start, end in said:
        if surplus[name] and name in _WORKING:
            return MarkupFault("added", target[start:end], start, end)
    return None


def _tags(text: str) -> list[Tag]:
    """Return the tags of a text that count, each with its name; `/a` closes one."""
    if "<" not in text:
        return []
    found = []
    for start, end, kind in stretches(text):
        if kind != "tag" or (name := _NAME.match(text, start)) is None:
            continue
        said = name[1].lower()
        if said in _FREE or said.endswith(":"):  # <https://example.org>
            continue
        closed = text[end - 2 : end] == "/>" and not said.endswith("/")
        found.append((f"{said}/" if closed else said, start, end))
    if _PAIRED.search(text):
        found += [(each[1], *each.span()) for each in _NUMBERED.finditer(text)]
        found.sort(key=lambda tag: tag[1])
    return found


def _unbalanced(tags: Sequence[Tag]) -> Tag | None:
    """Return the first tag that closes nothing, or else the first that nothing closes."""
    opened: dict[str, list[Tag]] = {}
    closed = {name[1:] for name, *_ in tags if name.startswith("/")}
    for tag in tags:
        name = tag[0]
        if name.startswith("/"):
            if not opened.get(name[1:]):
                return tag
            opened[name[1:]].pop()
        elif not name.endswith("/"):
            opened.setdefault(name, []).append(tag)
    left = [
        tags[-1]
        for name, tags in opened.items()
        if tags and (name in closed or name in EMPHASIS or name in {"a", "code"})
    ]
    return min(left, key=lambda tag: tag[1]) if left else None


def _open(names: Sequence[str]) -> set[str]:
    """Return which tags do not close as they should: the source is no model for them."""
    balance = Counter[str]()
    for name in names:
        if name.startswith("/"):
            balance[name[1:]] -= 1
        elif not name.endswith("/"):
            balance[name] += 1
    return {name for name, count in balance.items() if count and name not in _EMPTY}


def _link_fault(source: str, target: str) -> MarkupFault | None:
    if "](" not in source:
        return None
    meant, said = len(_LINK.findall(source)), len(_LINK.findall(target))
    return MarkupFault("missing", "[…](…)") if said < meant else None
