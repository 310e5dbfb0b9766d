"""How many findings there are of each rule."""

import json
from collections import Counter

from msgspec import Struct

from insaterms.linting.output.told import Told
from insaterms.linting.registry import rule_of

__all__ = ["Counted", "counted", "write"]


class Counted(Struct, frozen=True):
    """The findings of a rule.

    Attributes:
        code: The rule's code.
        slug: Its name.
        count: How many there are.
        fixable: How many of them `--fix` mends.

    """

    code: str
    slug: str
    count: int
    fixable: int


def counted(told: Told) -> list[Counted]:
    """Return the rules that have findings, the one with the most first."""
    counts = Counter(each.code for each in told.findings)
    fixable = Counter(each.code for each in told.findings if told.fixable(each))
    return [
        Counted(code, rule_of(code).slug, count, fixable[code])
        for code, count in sorted(counts.items(), key=lambda each: (-each[1], each[0]))
    ]


def write(told: Told) -> str:
    """Return the numbers as one JSON document."""
    rows = [
        {"code": row.code, "slug": row.slug, "count": row.count, "fixable": row.fixable}
        for row in counted(told)
    ]
    return json.dumps(rows, indent=2) + "\n"
