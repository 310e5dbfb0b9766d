"""Queries on standard input: one a line, each answered by one line as it comes."""

import sys
from collections.abc import Callable, Sequence
from typing import TypeVar

import click

from insaterms.cli.saying import say
from insaterms.ui_language import _

__all__ = ["answer_lines"]

_Found = TypeVar("_Found")


def answer_lines(
    tidy: Callable[[str], str],
    answer: Callable[[str], Sequence[_Found]],
    put: Callable[[str, Sequence[_Found]], object],
) -> int:
    """Answer each line of standard input by one line, whatever it holds.

    Args:
        tidy: Returns a query without what does not belong to it.
        answer: Returns what is found for a query; a `click.UsageError` says why that
            cannot be asked.
        put: Prints the answer to a query.

    Returns:
        The exit code: 0 if something was found, 1 if nothing was, 2 if a line could not be
        read or asked.

    """
    found = unusable = False
    for number, line in enumerate(sys.stdin.buffer, start=1):
        answers: Sequence[_Found] = ()
        try:
            query = tidy(line.decode("utf-8-sig" if number == 1 else "utf-8"))
            answers = answer(query)
        except UnicodeDecodeError:
            query, unusable = tidy(line.decode(errors="replace")), True
            say(f"<stdin>:{number}: {_('not UTF-8; write it in UTF-8')}", err=True)
        except click.UsageError as error:
            unusable = True
            say(f"<stdin>:{number}: {error.message}", err=True)
        found = found or bool(answers)
        put(query, answers)
        # Whoever talks to us through a pipe waits for this answer.
        sys.stdout.flush()
    if unusable:
        return 2
    return 0 if found else 1
