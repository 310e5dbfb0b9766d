"""Tags of languages as files write them, in the one form of BCP 47: `EN_us` is `en-US`."""

import re
from functools import lru_cache

from insaterms.model import LANGUAGES, Language

__all__ = ["canonical_tag", "language_of", "suits"]

# BCP 47 keeps longer names for languages that nobody has registered; files that have one
# write "Dutch".
_TAG = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*")
# ISO 639-2 gives Dutch two codes; BCP 47 wants the short one where there is one.
_SHORT = {"dut": "nl", "nld": "nl", "eng": "en"}
_SCRIPT = 4
_REGION = 2


@lru_cache(maxsize=1000)  # a file says the same of each of its texts
def canonical_tag(written: str) -> str:
    """Return a tag as BCP 47 writes it, or nothing if this is none.

    Args:
        written: As a file has it: `EN-US`, `nl_NL`, `nl_NL.UTF-8`, `dut`.

    """
    # A locale of POSIX names its encoding and its variant as well.
    tag = re.split(r"[.@]", written.strip(), maxsplit=1)[0]
    if not _TAG.fullmatch(tag):
        return ""
    language, *others = tag.replace("_", "-").lower().split("-")
    parts = [_SHORT.get(language, language)]
    for place, part in enumerate(others):
        # Behind a single letter stands what is private: x-klas.
        if any(len(each) == 1 for each in others[:place]):
            parts.append(part)
        elif len(part) == _SCRIPT and part.isalpha():
            parts.append(part.title())
        elif len(part) == _REGION:
            parts.append(part.upper())
        else:
            parts.append(part)
    return "-".join(parts)


@lru_cache(maxsize=1000)
def language_of(tag: str) -> Language | None:
    """Return the language of a glossary that a tag stands for: `en_GB` is `en`.

    Args:
        tag: In any spelling.

    Returns:
        None for another language, and for what is no tag.

    """
    primary = canonical_tag(tag).partition("-")[0]
    return next((language for language in LANGUAGES if language == primary), None)


def suits(tag: str, wanted: str) -> bool:
    """Whether a text in this language is one in the language wanted: `en-GB` is `en`.

    Args:
        tag: The language of the text, canonical.
        wanted: What is asked for, canonical; with a region it asks for that one.

    """
    return tag == wanted or tag.startswith(f"{wanted}-")
