"""Whether a text holds words at all: numbers, addresses and placeholders are not translated."""

import re

from insaterms.text.passages import masked

__all__ = ["WHITE", "collapsed", "has_words"]

WHITE = " \t\n\f\r"
"""What collapses; a no-break space does not."""

_GAP = re.compile(r"[ \t\n\f\r]{2,}|[\t\n\f\r]")
# `{++ added ++}` (CriticMarkup) are braces around text.
_CRITIC = re.compile(r"\{(?:\+\+|--|~~|==|>>)|(?:\+\+|--|~~|==|<<)\}")
_QUOTES = re.compile(r"[`~]")
_LETTER = re.compile(r"[^\W\d_]")
# Where something may stand that is no prose: `https://…`, `info@…`, `%s`, `{name}`, a file.
_SIGN = re.compile(r"[`<{%@&]|://|\]\(|\.\w|~~~|mailto:", re.IGNORECASE)


def collapsed(text: str) -> str:
    """Return a text with one space for each run of white space, and none at its ends."""
    if "  " not in text and text.isprintable():
        return text.strip(" ")
    return _GAP.sub(" ", text).strip(WHITE)


def has_words(text: str, *, code: bool = True) -> bool:
    """Say whether there is a letter outside of addresses, code, tags and placeholders.

    Args:
        text: A text; of HTML without its tags.
        code: Whether backticks stand around code, as in Markdown.

    """
    if _LETTER.search(text) is None:
        return False
    if _SIGN.search(text) is None:
        return True
    text = _CRITIC.sub(" ", text) if "{" in text else text
    return _LETTER.search(masked(text if code else _QUOTES.sub("'", text))) is not None
