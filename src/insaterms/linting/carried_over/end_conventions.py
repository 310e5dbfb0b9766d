"""Signs that all translations of a document end with otherwise than their sources."""

from collections import Counter
from collections.abc import Iterator, Sequence

from insaterms.linting.carried_over.end_punctuation import EndFault, end_fault, end_sign
from insaterms.linting.carried_over.translated import of_known_languages
from insaterms.linting.documents.document import Document
from insaterms.linting.documents.texts import Pair

__all__ = ["end_faults"]

# So many texts of one kind, and so large a part of them, are no oversight.
_LEAST = 8
_MOST = 0.6
# What names something, and is no sentence.
_LABEL = 4
_SHOWN = 80

_Kind = tuple[str, str, str]


def end_faults(document: Document) -> Iterator[tuple[Pair, EndFault]]:
    """Yield the pairs of a document that end with other signs, but for a convention of its own.

    Where most texts of one kind differ in the same way, as descriptions of options that have
    lost their point, somebody chose so.
    """
    pairs = of_known_languages(document)
    faults = [
        (pair, fault)
        for pair in pairs
        if (fault := end_fault(pair.source.text, pair.target.text)) is not None
    ]
    usual = _conventions(pairs, faults)
    for pair, fault in faults:
        if (_kind(pair, fault.meant), fault.said) not in usual:
            yield pair, fault


def _conventions(
    pairs: Sequence[Pair], faults: Sequence[tuple[Pair, EndFault]]
) -> set[tuple[_Kind, str]]:
    """Return the kinds of sources, each with the sign that most of their translations have."""
    counts = Counter((_kind(pair, fault.meant), fault.said) for pair, fault in faults)
    often = {each: count for each, count in counts.items() if count >= _LEAST}
    if not often:
        return set()
    kinds = {kind for kind, _said in often}
    signs = {meant for meant, _form, _part in kinds}
    of_kind = Counter[_Kind]()
    for pair in pairs:
        meant = end_sign(pair.source.text)
        if meant in signs:
            of_kind[_kind(pair, meant)] += 1
    return {each for each, count in often.items() if count >= _MOST * of_kind[each[0]]}


def _kind(pair: Pair, meant: str) -> _Kind:
    """Return what kind of text a source is: its sign, its form, the part that it plays."""
    text = pair.source.text
    bare = text.lstrip()
    if bare.startswith("-"):
        form = "option"
    elif bare[:1].islower():
        form = "small"
    elif len(bare[:_SHOWN].split()) <= _LABEL:
        form = "label"
    else:
        form = "sentence"
    return meant, form, pair.source.part
