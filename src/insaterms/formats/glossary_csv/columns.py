"""The columns of a word list, and what its cells are like."""

import re

from insaterms.model import Language
from insaterms.text.parts_of_speech import without_to

__all__ = [
    "BLANKS",
    "BOTH",
    "COLUMNS",
    "FORMULA",
    "OPTIONAL",
    "PARTS_OF_SPEECH",
    "WRITTEN_ONLY",
    "begins_with_to",
]

COLUMNS: tuple[Language, ...] = ("nl", "en")
OPTIONAL = ("id", "subject", "kind", "definition_nl", "definition_en", "note")
BOTH = "part-of-speech"
PARTS_OF_SPEECH = tuple(f"{language}-{BOTH}" for language in COLUMNS)
WRITTEN_ONLY = ("evidence", "source")
# Not `\s`: a no-break space belongs to its term.
BLANKS = re.compile("[ \t\n\r\x85\u2028\u2029]+")
# A spreadsheet computes a cell that begins so, unless an apostrophe stands before it; and
# where an apostrophe stands already, one more keeps them apart.
FORMULA = re.compile("'*[=+@-]")


def begins_with_to(text: str) -> bool:
    """Whether a cell begins as an English infinitive does."""
    return without_to(text) != text
