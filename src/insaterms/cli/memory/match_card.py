"""The card of a match: what it differs in, what to write, and what speaks for it."""

from collections.abc import Iterator

from insaterms.cli.memory.unit_lines import marked, one_line, provenance
from insaterms.cli.names import name_of
from insaterms.cli.page import Line, Piece, wrapped
from insaterms.memory.matches import Match
from insaterms.ui_language import _

__all__ = ["match_card"]

_INDENT = 5
_LABEL = 10
_GOOD, _FAIR = 95, 85


def match_card(query: str, match: Match, columns: int) -> Iterator[Line]:
    """Return a match as lines.

    Args:
        query: What was asked.
        match: What answers it.
        columns: The greatest length of a line.

    """
    indent = " " * _INDENT
    style = "green" if match.score >= _GOOD else "cyan" if match.score >= _FAIR else "yellow"
    first = f"{match.score:>3}".replace(" ", "\xa0")
    pieces: list[Piece] = [(f"{first}\xa0", f"bold {style}"), ("\xa0", "")]
    yield from wrapped([*pieces, *_compared(query, match)], "", indent, columns)
    repaired = match.suggestion not in {"", match.target}
    yield from wrapped(
        [(one_line(match.target), "" if repaired else "bold")], indent, indent, columns
    )
    if repaired:
        yield from _labelled(_("Write"), [(one_line(match.suggestion), "bold green")], columns)
    if match.penalties:
        yield from _labelled(_("Score"), [(_reckoned(match), "dim")], columns)
    for kind, message in match.warnings:
        said = [(f"{name_of(kind).capitalize()}.", "red"), (f" {message}", "")]
        yield from _labelled(_("Look"), said, columns)
    for each in match.breaks:
        before, _term, behind = _("{term} is not kept").partition("{term}")
        said = [(before, ""), (one_line(each), "red"), (behind, "")]
        yield from _labelled(_("Glossary"), said, columns)
    if match.unit.note:
        yield from _labelled(_("Note"), [(one_line(match.unit.note), "italic")], columns)
    yield from wrapped(provenance(match.unit), indent, indent, columns)


def _compared(query: str, match: Match) -> list[Piece]:
    """Return the source with what the query lacks, and what it has instead: [-old-]{+new+}."""
    pieces: list[Piece] = []
    done = 0
    for each in match.differences:
        start, end = each.source
        pieces.append((one_line(match.source[done:start]), ""))
        if start < end:
            pieces += marked(match.source[start:end], [(0, end - start, "red", ("[-", "-]"))])
        asked = query[slice(*each.query)]
        if asked:
            pieces += marked(asked, [(0, len(asked), "green", ("{+", "+}"))])
        done = end
    pieces.append((one_line(match.source[done:]), ""))
    return [piece for piece in pieces if piece[0]]


def _reckoned(match: Match) -> str:
    """Return how the score came about: "89, less 2 for numbers and 1 for case"."""
    each = _("{points} for {reason}")
    told = [
        each.format(points=points, reason=name_of(reason))
        for reason, points in match.penalties.items()
    ]
    said = told[-1]
    if told[1:]:
        said = _("{several} and {last}").format(several=", ".join(told[:-1]), last=said)
    return _("{score}, less {points}").format(score=match.base, points=said)


def _labelled(label: str, pieces: list[Piece], columns: int) -> Iterator[Line]:
    indent = " " * (_INDENT + _LABEL)
    yield from wrapped(
        [(f"{label:<{_LABEL}}".replace(" ", "\xa0"), "cyan"), *pieces],
        " " * _INDENT,
        indent,
        columns,
    )
