"""The keys of the settings, and what each takes: one table for the reader and its messages."""

from typing import Literal

__all__ = ["LINT", "PROJECT", "What"]

What = Literal[
    "path",
    "new path",
    "language",
    "texts by id",
    "table",
    "selectors",
    "selectors by pattern",
    "patterns",
    "languages by pattern",
    "patterns by pattern",
    "texts",
    "percentage",
    "days",
    "yes or no",
    "output format",
]
"""What a key takes.  `path`: of what is there; `new path`: of what may be written yet;
`selectors`: codes of rules, their beginnings, slugs."""

PROJECT: dict[str, What] = {
    "glossary": "path",
    "memory": "path",
    "source-language": "language",
    "prefer": "texts by id",
    "lint": "table",
}
LINT: dict[str, What] = {
    "select": "selectors",
    "extend-select": "selectors",
    "ignore": "selectors",
    "per-file-ignores": "selectors by pattern",
    "exclude": "patterns",
    "page-languages": "languages by pattern",
    "translations": "patterns by pattern",
    "same": "texts",
    "min-score": "percentage",
    "review-after": "days",
    "baseline": "new path",
    "cache": "yes or no",
    "output-format": "output format",
}
