"""When two texts say the same, for whoever compares translations of one source."""

import re
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import Literal, TypeAlias, TypeVar

from insaterms.linting.documents.document import Document
from insaterms.linting.documents.texts import Pair
from insaterms.linting.running.remembered import remembered
from insaterms.linting.terms.same_words import same_words
from insaterms.units import primary

__all__ = [
    "Address",
    "address",
    "finished",
    "plain_text",
    "source_key",
    "target_key",
    "varying",
    "words_key",
]

T = TypeVar("T")
Address = Literal["je", "u", ""]
_Key: TypeAlias = str | int

# "_Save", "&Save", "Save _As", "Sa_ve": which letter opens it is no matter of words.
_ACCESS_KEY = re.compile(r"(?<!\w)[_&~](?=\w)|(?<=[^\W_])[_~](?=[^\W_])")
_END = " .:…!"
_WORD = re.compile(r"[^\W_]+")
# A single word may be a noun and a verb: Open, Close.
_LEAST_WORDS = 2
_FAMILIAR = frozenset("je jij jou jouw jullie".split())
_POLITE = frozenset("u uw".split())
_SHORTEST = 2


def source_key(text: str) -> str:
    """Return what texts have in common that say the same; empty where one word says it.

    White space, access keys and the end do not count, capitals do: *Save As…*, *Save _As*.
    """
    plain = plain_text(text)
    words = 0
    for part in plain.split():
        if part[0].isalpha() or part[1:2].isalpha():
            words += 1
            if words == _LEAST_WORDS:
                return plain
    return ""


def plain_text(text: str) -> str:
    """Return a text without access keys and the sign at its end, on one line."""
    return " ".join(_without_access_keys(text).split()).rstrip(_END)


def target_key(text: str) -> str:
    """Return what translations have in common that differ in nothing that matters.

    Capitals, punctuation, spaces and hyphens do not count: *e-mailadres*, *E-mail adres*.
    """
    return "".join(_words(text))


def words_key(text: str) -> str:
    """Return what translations have in common that consist of the same words.

    Their order and form, articles and access keys do not count, nor whether they make a
    compound: *Een be_stand hernoemen*, *Hernoem bestand*; *groepsnaam*, *naam van de groep*.
    """
    return same_words(_without_access_keys(text))


def address(text: str) -> Address:
    """Return how a translation addresses its reader: `je`, `u`, or not at all."""
    words = set(_words(text))
    if words & _FAMILIAR:
        return "je"
    return "u" if words & _POLITE else ""


def varying(
    uses: Iterable[tuple[Hashable, T]],
    letters: Callable[[T], _Key],
    translation: Callable[[T], str],
    is_known: Callable[[T], bool],
) -> Iterator[tuple[T, T, bool]]:
    """Yield each translation that is not the usual one of its source, and the usual one.

    That is the one which is known to be right; of several, or of none, the most frequent; of
    those that are as frequent the first.

    Args:
        uses: What each source is known by, and something with its translation.
        letters: Returns what a translation has in common with those that differ in nothing
            that matters.
        translation: Returns it, for its words and how it addresses its reader: the same words
            are no other translation, and neither is *u* for *je*.
        is_known: Tells whether a translation is known to be right.

    Returns:
        Both, and whether nothing but their order tells which of them is the usual one.

    """
    grouped: dict[Hashable, list[T]] = {}
    for key, use in uses:
        grouped.setdefault(key, []).append(use)
    for several in grouped.values():
        if len(several) < 2:  # noqa: PLR2004 -- with one there is nothing to compare
            continue
        keys = list(map(letters, several))
        if len(set(keys)) == 1:
            continue
        told = list(_joined(zip(keys, map(translation, several), strict=True)))
        counts = Counter(text for text, _address in told)
        if len(counts) == 1:
            continue
        # The same one a thousand times is asked about once.
        different = {
            translation(use): (use, text) for use, (text, _) in zip(several, told, strict=True)
        }
        known = {text for use, text in different.values() if is_known(use)}
        ranks = {text: (text in known, count) for text, count in counts.items()}
        usual = max(ranks, key=lambda text: ranks[text])
        first = next(number for number, (text, _address) in enumerate(told) if text == usual)
        for use, (text, spoken) in zip(several, told, strict=True):
            addresses = {spoken, told[first][1]}
            if text != usual and addresses != {"je", "u"}:
                yield use, several[first], ranks[text] == ranks[usual]


def _joined(told: Iterable[tuple[_Key, str]]) -> Iterator[tuple[_Key, Address]]:
    """Yield what tells each translation from others, one that has the words of another as that.

    *E-mailadres wijzigen* is *Wijzig e-mailadres* by its words, and *E-mail-adres wijzigen* by
    its letters.
    """
    by_letters: dict[_Key, _Key] = {}
    by_words: dict[_Key, _Key] = {}
    for letters, translation in told:
        words = words_key(translation)
        # A text of signs alone has no words to share.
        known = by_letters.get(letters) or (by_words.get(words) if words else None) or letters
        by_letters.setdefault(letters, known)
        if words:
            by_words.setdefault(words, known)
        yield known, address(translation)


def finished(document: Document) -> Iterator[Pair]:
    """Yield the pairs of a document that are translated, without forms of plurals."""
    target = primary(document.language)
    for pair in document.pairs:
        message = pair.message
        if message is not None and (message.fuzzy or message.plural is not None):
            continue
        if len(pair.target.text) < _SHORTEST or len(pair.source.text) < _SHORTEST:
            continue
        if message is None and primary(pair.target.language) != target:
            continue
        yield pair


@remembered(1000)  # a translation is asked for its key and for its address
def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(_without_access_keys(text).casefold()))


def _without_access_keys(text: str) -> str:
    # Most texts have none of the signs, and are not searched.
    return _ACCESS_KEY.sub("", text) if "_" in text or "&" in text or "~" in text else text
