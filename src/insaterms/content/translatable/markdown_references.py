"""References of Markdown whose name is their text: `[the school][]`, `[the board]`, `[^note]`.

Who translates the text gives the reference another name, which no definition of the page
has: a reader would see the brackets.  The name of the page is written behind the text then,
`[de school][the school]`, where there is no doubt which of the page's references it is.
Several are never told apart by their order, since a translation may turn them round.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from math import ceil
from typing import Literal, NamedTuple

from markdown_it.common.utils import normalizeReference
from markdown_it.token import Token

from insaterms.content.markdown_blocks import Parser
from insaterms.content.translatable.values import OtherLinksError

__all__ = ["with_names"]

# `[x][name]`, `[name][]`, `[name]`
_Form = Literal["full", "collapsed", "shortcut"]

_BRACKET = re.compile(r"\\.|\[", re.DOTALL)
_WORD = re.compile(r"[^\W\d_]{4,}|\d+")
# So much of the longer word: *organisation* and *organisatie*, but *school* is no schoolbestuur.
_LEAST_STEM, _COMMON_PART = 5, 0.75
# Words of both languages that mean something else in each.
_FALSE_FRIENDS = frozenset("door even most over want".split())


class _Reference(NamedTuple):
    """A reference in a text.

    Attributes:
        start: Where it begins.
        end: Where it ends.
        name: Where the name stands between its brackets, in a collapsed one nothing.
        label: The name as it is written.
        form: How it is written.
        image: Whether it is an image.

    """

    start: int
    end: int
    name: int
    label: str
    form: _Form
    image: bool

    @property
    def key(self) -> str:
        """The name as CommonMark compares it."""
        return normalizeReference(self.label)


def with_names(source: str, translation: str, parser: Parser) -> str:
    """Return a translation whose references have the names that the page defines.

    Args:
        source: The running text of the page.
        translation: Its translation.
        parser: The parser that has read the page.

    Raises:
        OtherLinksError: If references have other names, and nobody can tell which is which.

    """
    if "[" not in source or "[" not in translation:
        return translation
    wanted = _references(parser.running_text(source), source)
    if wanted:
        translation = _with_references(source, translation, wanted, parser)
    return _with_notes(source, translation, parser)


def _with_references(
    source: str, translation: str, wanted: Sequence[_Reference], parser: Parser
) -> str:
    there = _references(parser.running_text(translation), translation)
    missing = _beyond(wanted, Counter(each.key for each in there))
    if not missing:
        return translation
    # What stands in brackets on the page already, `[sic]`, is no reference that lost its name;
    # where it is translated, `[zo]` may be either.
    brackets = _loose(parser.with_any_name(source), source, wanted)
    kept = _loose(parser.with_any_name(translation), translation, there)
    loose = _beyond(kept, Counter(each.key for each in brackets))
    rivals = _beyond(brackets, Counter(each.key for each in kept))
    names: dict[_Reference, str] = {}
    for image in (False, True):
        if any(each.image == image for each in missing):
            names |= _named(
                [each for each in (*missing, *rivals) if each.image == image],
                [each for each in loose if each.image == image],
            )
    no_names = {each.label for each in rivals} - {each.label for each in missing}
    names = {each: name for each, name in names.items() if name not in no_names}
    behind = {
        (each.end if each.form == "shortcut" else each.name - 1, each.end): name
        for each, name in names.items()
    }
    for (start, end), name in sorted(behind.items(), reverse=True):
        translation = f"{translation[:start]}[{name}]{translation[end:]}"
    after = _references(parser.running_text(translation), translation)
    expected = Counter(each.key for each in there)
    expected.update(normalizeReference(name) for name in names.values())
    if expected - Counter(each.key for each in after):
        raise OtherLinksError
    return translation


def _references(tokens: Iterable[Token], text: str) -> list[_Reference]:
    """Return the references among the parts of a text, those of images in images left out."""
    found = []
    for token in tokens:
        end = token.meta.get("end", 0)
        if end and text[end - 1] == "]":
            found.append(_reference(text, token.meta["start"], end, image=token.type == "image"))
    return sorted(found)


def _reference(text: str, start: int, end: int, *, image: bool) -> _Reference:
    # The name that a definition has holds no bracket, unless it is escaped.
    *_before, last = (each for each in _BRACKET.finditer(text, start, end) if each.group() == "[")
    name = last.end()
    form: _Form = "full"
    if name - 1 == start + image:
        form = "shortcut"
    elif name == end - 1:
        form = "collapsed"
    first = start + image + 1
    label = text[first : name - 2] if form == "collapsed" else text[name : end - 1]
    return _Reference(start, end, name, " ".join(label.split()), form, image)


def _loose(
    tokens: Iterable[Token], text: str, references: Sequence[_Reference]
) -> list[_Reference]:
    """Return what is written as a reference and is none."""
    return [
        each
        for each in _references(tokens, text)
        if not any(
            known.start <= each.start
            and each.end <= known.end
            # An image may stand within a link.
            and (each.image <= known.image or each[:2] == known[:2])
            for known in references
        )
    ]


def _beyond(references: Iterable[_Reference], known: Counter[str]) -> list[_Reference]:
    """Return the references that are more than are known, by their names."""
    left = Counter(known)
    found = []
    for each in references:
        if left[each.key]:
            left[each.key] -= 1
        else:
            found.append(each)
    return found


def _named(missing: Sequence[_Reference], loose: Sequence[_Reference]) -> dict[_Reference, str]:
    """Return which name belongs to each reference without a definition.

    Raises:
        OtherLinksError: If nobody can tell.

    """
    if not missing or not loose:
        # A translation may do without a link, or write it in another way.
        return {}
    if len({each.key for each in missing}) == 1 and len(loose) <= len(missing):
        return dict.fromkeys(loose, missing[0].label)
    if len(missing) != len(loose):
        raise OtherLinksError
    forms = Counter(each.form for each in missing)
    if len(forms) > 1 and forms == Counter(each.form for each in loose):
        names: dict[_Reference, str] = {}
        for form in forms:
            names |= _named(
                [each for each in missing if each.form == form],
                [each for each in loose if each.form == form],
            )
        return names
    labels = {each.key: each.label for each in missing}
    pairs = _paired(Counter(each.key for each in missing), Counter(each.key for each in loose))
    return {each: labels[pairs[each.key]] for each in loose}


def _paired(names: Counter[str], others: Counter[str]) -> dict[str, str]:
    """Return which of the page's names each other name is for.

    Two belong together if they share a word and neither does with another.  Beside such a pair
    two others belong together if nothing else is left: *[de school]* is *[the school]*, and so
    *[het bestuur]* is *[the board]*.

    Raises:
        OtherLinksError: If nobody can tell.

    """
    left, waiting = dict(names), dict(others)
    found: dict[str, str] = {}
    alone = len(left) == 1
    sharing = {other: {name for name in names if _share_word(name, other)} for other in others}
    while waiting:
        last = len(left) == 1 and (alone or bool(found))
        alike = {
            other: [name for name in left if last or name in sharing[other]] for other in waiting
        }
        claims = Counter(name for each in alike.values() for name in each)
        sure = [
            (other, each[0])
            for other, each in alike.items()
            if len(each) == 1 and claims[each[0]] == 1 and left[each[0]] == waiting[other]
        ]
        if not sure:
            raise OtherLinksError
        for other, name in sure:
            found[other] = name
            del left[name], waiting[other]
    return found


def _share_word(one: str, other: str) -> bool:
    def said(text: str) -> set[str]:
        return set(map(str.casefold, _WORD.findall(text))) - _FALSE_FRIENDS

    return any(_alike(first, second) for first in said(one) for second in said(other))


def _alike(one: str, other: str) -> bool:
    shorter, longer = sorted((len(one), len(other)))
    stem = max(_LEAST_STEM, ceil(_COMMON_PART * longer))
    return one == other or (shorter >= stem and one[:stem] == other[:stem])


def _with_notes(source: str, translation: str, parser: Parser) -> str:
    """Return a translation whose footnotes have the names that the page defines."""
    found = parser.notes(translation)
    if not found:
        return translation
    notes = parser.note_names()
    said = [each.content for each in parser.notes(source)]
    told = Counter(each.content for each in found)
    strange = Counter(name for name in told.elements() if name not in notes and name not in said)
    missing = Counter(said) - told
    if not strange or notes.isdisjoint(missing):
        return translation
    pairs = _paired(missing, strange)
    for each in reversed(found):
        name = pairs.get(each.content)
        if name in notes:
            start, end = each.meta["start"], each.meta["end"]
            translation = f"{translation[:start]}[^{name}]{translation[end:]}"
    return translation
