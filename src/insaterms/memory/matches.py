"""What a look-up in the memory answers: a unit, its score, and the evidence for it."""

from typing import Literal

from msgspec import Struct, field

from insaterms.units import Unit

__all__ = ["Context", "Difference", "Match", "Penalty", "Register", "Warned"]

# Why a match has fewer points than its base.
Penalty = Literal[
    "case",
    "punctuation",
    "white space",
    "numbers",
    "placeholders",
    "context",
    "draft",
    "reversed",
    "register",
]

# What is no matter of points, but must be looked at.
Warned = Literal["negation", "values not carried over", "breaks the glossary"]

# How a Dutch text addresses its reader.
Register = Literal["je", "u"]


class Context(Struct, frozen=True, kw_only=True):
    """Where the queried segment stands; empty where unknown.

    Attributes:
        previous: The source segment before it.
        next: The source segment behind it.
        msgctxt: What the catalog says.

    """

    previous: str = ""
    next: str = ""
    msgctxt: str = ""


class Difference(Struct, frozen=True):
    """A stretch in which query and match differ, of either length 0 or more.

    Attributes:
        query: Start and end in the query, code points from 0, the end exclusive.
        source: Start and end in the source of the match.

    """

    query: tuple[int, int]
    source: tuple[int, int]


class Match(Struct, frozen=True):
    """A unit that answers a query.

    Of a unit stored the other way round, source and target here are turned: `source` is
    always in the language of the query.

    Attributes:
        unit: The unit as it is stored.
        source: Its text in the language of the query.
        target: Its text in the language asked for.
        score: 0 to 101: the base without the penalties; 101 in the same context.
        base: 0 to 100: `100·(1 − d/max)` of the folded texts, rounded down.
        penalties: Points taken off, by reason.
        suggestion: What to write: the target with the query's own numbers, dates,
            addresses and placeholders; the target itself where none differ; empty where
            some differ and cannot be carried over for sure.
        warnings: What to look at, each a kind and a sentence.
        differences: Where query and source differ, in order.
        breaks: Terms of the glossary that the target does not keep, as `source → target`.

    """

    unit: Unit
    source: str
    target: str
    score: int
    base: int
    penalties: dict[Penalty, int] = field(default_factory=dict)
    suggestion: str = ""
    warnings: tuple[tuple[Warned, str], ...] = ()
    differences: tuple[Difference, ...] = ()
    breaks: tuple[str, ...] = ()
