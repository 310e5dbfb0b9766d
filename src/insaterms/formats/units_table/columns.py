"""The columns of a table of units, and how its cells are written."""

import re

__all__ = ["ESCAPED", "FORMULA", "LANGUAGES", "OPTIONAL"]

LANGUAGES = "source-language", "target-language"
OPTIONAL = (
    "previous next msgctxt origin status creator created changed uses note"
    " source-language target-language properties id"
).split()
# What stands behind a backslash between tabs.
ESCAPED = {"t": "\t", "n": "\n", "r": "\r", "\\": "\\"}
# A spreadsheet computes a cell that begins so, unless an apostrophe stands before it.
FORMULA = re.compile("'*[=+@-]")
