"""A term without its translation that is no fault: nobody was to translate it there.

A name of a file (*absence or absence.yaml*), words that the translation marks as being in the
language of the source, a pair that the glossary holds as it stands; a gloss in brackets that a
reader of the translation does not need, another word of the same spelling (*what it needs*), a
word that the glossary renders otherwise within longer terms.  A text that is the same as its
source is left alone too: what it lacks is all of its translation, not a term.
"""

import re
from functools import lru_cache

from insaterms.glossary.verification.findings import Finding
from insaterms.linting.carried_over.translated import is_agreed
from insaterms.linting.context import Context
from insaterms.linting.documents.texts import Pair, Text
from insaterms.linting.terms.rendered_within import renders_within
from insaterms.text.folding import fold, words
from insaterms.text.passages import NO_PROSE, passages

__all__ = ["MISSING", "is_left_as_it_is"]

MISSING = frozenset({"missing", "name"})
"""The kinds of findings that say what a translation lacks."""

_MARKED = re.compile(
    r"<([a-z][a-z0-9]*)\s[^<>]{0,200}?(?<![\w-])lang\s*=[^<>]{0,200}>(.{0,400}?)</\1\s*>"
    r"|\[([^\[\]\n]{1,200})\](?:\([^()\s]{0,200}\))?\{:?[^{}\n]{0,200}(?<![\w-])lang=",
    re.IGNORECASE | re.DOTALL,
)
_SUBJECT = re.compile(r"\b(?:I|you|he|she|it|we|they|who)\s\Z", re.IGNORECASE)
_ARTICLE = re.compile(r"\b(?:an?|the|de|het|een)\s\Z", re.IGNORECASE)
_WORD_BEFORE = re.compile(r"[^\W\d_]\s\Z")
_BETWEEN = re.compile(r"\s+(?:between|with|tussen|met)\b")
_WINDOW, _LONGEST_GLOSS, _LEAST_STEM = 8, 200, 8
_NAMED = frozenset({"address", "code", "placeholder"})
_PARTED = re.compile(r"[._:=]")


def is_left_as_it_is(finding: Finding, source: Text, target: Text, context: Context) -> bool:
    """Tell whether what a finding misses in a translation need not be there.

    Args:
        finding: One of the kinds `MISSING`.
        source: The text with the term.
        target: Its translation.
        context: The glossary.

    """
    said, own = _spoken(target.text), _spoken(source.text)
    if said == own or is_agreed(Pair(source, target), context.glossary):
        return True
    if finding.source is not None and (
        _is_gloss(source.text, finding.source.start, target.text)
        or _is_another_word(finding, source.text, finding.source.start)
        or _is_derived(finding, target.text)
        or _is_between(finding, source.text, target.text)
        or renders_within(finding.term, finding.languages[0], target.text, context.glossary)
    ):
        return True
    wanted = _spoken(finding.source.text) if finding.source else "  "
    if not wanted.strip() or wanted not in said:
        return False
    if "lang" in target.text and any(
        wanted in _spoken(one or other) for _name, one, other in _MARKED.findall(target.text)
    ):
        return True
    return _is_named(source.text, wanted)


def _is_gloss(text: str, start: int, target: str) -> bool:
    """Whether a place of a text is in brackets, and its translation has none."""
    if "(" in target or "[" in target:
        return False
    opened = text.rfind("(", max(0, start - _LONGEST_GLOSS), start)
    return opened >= 0 and text.find(")", opened, start) < 0


def _is_derived(finding: Finding, target: str) -> bool:
    """Whether a longer word begins with an accepted translation: *kwalificatieplichtige*."""
    said = _spoken(target)
    return any(
        len(key := fold(term)) >= _LEAST_STEM and f" {key}" in said for term in finding.accepted
    )


def _is_between(finding: Finding, text: str, target: str) -> bool:
    """Whether a word is meant that says what goes on between two, and is no body of its own.

    *The partnership between school and home* is a samenwerking, not a samenwerkingsverband.
    """
    if finding.source is None or not _BETWEEN.match(text, finding.source.end):
        return False
    said = [word for word in words(target) if len(word) >= _LEAST_STEM]
    return any(fold(term).startswith(word) for term in finding.accepted for word in said)


def _is_another_word(finding: Finding, text: str, start: int) -> bool:
    """Whether what stands there is spelled like the term, and is another word.

    A verb behind a pronoun (*the support it needs*), an adjective behind an article (*a
    suspended sentence*), a part of a name (*Education and Training Colleges*).
    """
    before = text[max(0, start - _WINDOW) : start]
    if finding.languages[0] == "en" and finding.term.part_of_speech == "noun":
        return _SUBJECT.search(before) is not None or _is_of_name(finding, text, start)
    return finding.term.part_of_speech == "verb" and _ARTICLE.search(before) is not None


def _is_of_name(finding: Finding, text: str, start: int) -> bool:
    """Whether an everyday word has a capital in the middle of a sentence."""
    if not finding.term.everyday or not text[start : start + 1].isupper():
        return False
    return _WORD_BEFORE.search(text[max(0, start - _WINDOW) : start]) is not None


def _is_named(text: str, wanted: str) -> bool:
    """Whether a text has a term also in the name of a file, in code or in an address."""
    if not NO_PROSE.search(text):
        return False
    return any(
        each.kind in _NAMED and wanted in _spoken(_PARTED.sub(" ", text[each.start : each.end]))
        for each in passages(text)
    )


@lru_cache(maxsize=16)
def _spoken(text: str) -> str:
    """Return the folded words of a text, with a space around each; several findings ask."""
    return f" {' '.join(words(text))} "
