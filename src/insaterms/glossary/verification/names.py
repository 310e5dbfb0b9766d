"""Names that stay as they are in a translation, and where one was changed."""

import re
from collections.abc import Iterable

from insaterms.model import Concept, Language
from insaterms.text.folding import tidy, words

__all__ = ["changed_name", "is_name", "respelt"]

# Words with capitals, and small ones that join them: Coach to School, Raad van de Kinderen.
_JOINING = (
    r"(?:[&+]|\d{1,4}"
    r"|(?:and|at|for|in|of|on|to|en|der|naar|op|van|voor)(?: (?:the|de|het|den))?) "
)
_CAPITALS = re.compile(rf"[^\W\d_a-z][\w’'-]*(?:[ \u00a0](?:{_JOINING})?[^\W\d_a-z][\w’'-]*)*")
_SENTENCE_END = ".!?:\n"
_NOTHING = ' \0*_#>"'
_TAG = re.compile(r"<[^<>]*>")
_SAME = str.maketrans(
    {"’": "'", "‘": "'", "‐": "-", "‑": "-"} | dict.fromkeys("*_\u00ad\u200b\u200c\u200d\u2060")
)
# In a longer text a run of capitals may be anything.
_LONGEST = 5000


def is_name(concept: Concept, source: Language, target: Language) -> bool:
    """Whether a concept has a name that is not translated."""
    own = {term.text for term in concept.terms.get(source, ()) if term.offered}
    others = {term.text for term in concept.terms.get(target, ()) if term.offered}
    return concept.same_in_both or (concept.kind != "term" and bool(others) and others <= own)


def respelt(written: str, names: Iterable[str]) -> bool:
    """Whether a name is written otherwise than any of its spellings: coach2school, Edu Mind.

    Capitals throughout, emphasis, tags, line breaks and kinds of apostrophes change nothing.
    """
    if written.isupper():
        return False
    from html import unescape  # its tables are large, and few names need it

    plain = _plain(unescape(_TAG.sub("", written)))
    return plain not in map(_plain, names)


def _plain(text: str) -> str:
    return tidy(text.translate(_SAME))


def changed_name(source: str, target: str) -> tuple[int, int] | None:
    """Return where a name may stand that the source does not have.

    Args:
        source: A paragraph that names something.
        target: Its translation, in which that name is missing, masked.

    Returns:
        Start and end of the only run of capitals with a word that the source lacks;
        None if there is none, or more than one.

    """
    if len(source) + len(target) > _LONGEST:
        return None
    known = set(words(source))
    found = []
    for run in _CAPITALS.finditer(target):
        begins = (
            not (before := target[: run.start()].rstrip(_NOTHING)) or before[-1] in _SENTENCE_END
        )
        if begins and " " not in run.group():
            continue  # "Yesterday"
        if not set(words(run.group())) <= known:
            found.append(run.span())
    return found[0] if len(found) == 1 else None
