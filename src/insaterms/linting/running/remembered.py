"""Answers about short texts that come again: navigation, headings, what several rules ask."""

from collections.abc import Callable
from functools import lru_cache, update_wrapper
from typing import Concatenate, ParamSpec, TypeVar

__all__ = ["remembered"]

P = ParamSpec("P")
T = TypeVar("T")
# In characters.  Nobody expects a longer text twice, and a thousand of them fill the memory.
_LONGEST = 1000

_Asked = Callable[Concatenate[str, P], T]


def remembered(number: int) -> Callable[[_Asked[P, T]], _Asked[P, T]]:
    """Let a function remember what it answered.

    Args:
        number: Of how many texts; of those that were asked for last.

    Returns:
        A decorator of functions of a text and of other values that are hashable, which return
        the same for the same, and nothing that anybody changes.

    """

    def wrapped(ask: _Asked[P, T]) -> _Asked[P, T]:
        known: _Asked[P, T] = lru_cache(maxsize=number)(ask)

        def call(text: str, /, *others: P.args, **named: P.kwargs) -> T:
            if len(text) > _LONGEST:
                return ask(text, *others, **named)
            return known(text, *others, **named)

        update_wrapper(call, ask)
        return call

    return wrapped
