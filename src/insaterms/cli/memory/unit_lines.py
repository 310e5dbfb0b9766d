"""Units as people see them: one line a text, highlighted where something was found."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from insaterms.cli.names import name_of
from insaterms.cli.page import Line, Piece, coloured
from insaterms.ui_language import N_, _, ngettext
from insaterms.units import Unit

__all__ = ["PREVIEWED", "STATUS_STYLES", "day", "marked", "one_line", "provenance", "units_table"]

# As many units as are shown before they change.
PREVIEWED = 10
STATUS_STYLES = {"approved": "green", "draft": "yellow", "rejected": "red"}
# One sign for each, so that places stay where they are.
_SIGNS = str.maketrans({"\n": "↵", "\t": "⇥", "\r": "␍", "\xa0": " "})
_COLUMNS = (N_("id"), N_("source"), N_("target"), N_("status"), N_("origin"), N_("changed"))


def one_line(text: str) -> str:
    """Return a text of several lines on one, each code point where it was."""
    return text.translate(_SIGNS)


def marked(
    text: str, spans: Iterable[tuple[int, int, str, tuple[str, str]]], style: str = ""
) -> list[Piece]:
    """Return a text with stretches highlighted: by a style in colours, by signs without.

    Args:
        text: The text.
        spans: Start, end, style, and the signs before and behind; in order.
        style: That of the rest.

    """
    plain = not coloured()
    text = one_line(text)
    pieces: list[Piece] = []
    done = 0
    for start, end, highlight, (before, behind) in spans:
        if start < done:
            continue
        pieces.append((text[done:start], style))
        inside = text[start:end]
        pieces.append((f"{before}{inside}{behind}", "") if plain else (inside, highlight))
        done = end
    pieces.append((text[done:], style))
    return [piece for piece in pieces if piece[0]]


def provenance(unit: Unit) -> Line:
    """Return where a unit comes from, its status and its date, as pieces of one line."""
    pieces: Line = []
    if unit.origin:
        pieces.append((f"{one_line(unit.origin)} · ", "dim"))
    pieces.append((name_of(unit.status), STATUS_STYLES[unit.status]))
    said = [day(unit.dated)]
    if unit.creator:
        said.append(one_line(unit.creator))
    if unit.msgctxt:
        said.append(_("context {text}").format(text=one_line(unit.msgctxt)))
    if unit.uses:
        used = ngettext("used {n} time", "used {n} times", unit.uses)
        said.append(used.format(n=unit.uses))
    said.append(f"#{unit.id}")
    pieces.append(("".join(f" · {each}" for each in said if each), "dim"))
    return pieces


def day(moment: datetime | None) -> str:
    """Return the day of a moment; nothing where it is unknown."""
    return moment.date().isoformat() if moment is not None else ""


def units_table(units: Sequence[Unit]) -> None:
    """Print units as a table on a terminal, tab-separated elsewhere."""
    from insaterms.cli.table import put_table

    put_table(_COLUMNS, (_row(unit) for unit in units))


def _row(unit: Unit) -> tuple[str, ...]:
    return (
        str(unit.id),
        one_line(unit.source),
        one_line(unit.target),
        unit.status,
        one_line(unit.origin),
        day(unit.dated),
    )
