"""Showing an analysis: a table a file, CSV or JSON."""

import sys
from collections.abc import Iterator, Sequence

from insaterms.cli.page import Line, put
from insaterms.memory.analysis.bands import BANDS, Analysis, Band
from insaterms.memory.analysis.counting import Counts

__all__ = ["document", "put_csv", "put_tables"]

_COLUMNS = ("segments", "words", "characters", "with spaces")
_FIELDS = ("segments", "words", "characters", "characters_with_spaces")


def put_tables(analyses: Sequence[Analysis], whole: Analysis) -> None:
    """Print a table for each file and, of several, for the whole job."""
    put(_tables(analyses, whole))


def put_csv(analyses: Sequence[Analysis]) -> None:
    """Print CSV: a header, and a row for each file and band."""
    import csv
    import io

    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(("file", "band", *_FIELDS))
    for each in analyses:
        for band, counts in each.bands.items():
            # A lone surrogate (a file name that is not UTF-8) cannot be written as text.
            path = each.path.encode("utf-8", "replace").decode("utf-8")
            writer.writerow((path, _plain(band), *_numbers(counts)))
    sys.stdout.write(stream.getvalue())


def document(analyses: Sequence[Analysis], whole: Analysis) -> dict[str, object]:
    """Return the analyses as JSON; its shape is a promise to other programs."""
    return {
        "files": [{"path": each.path, **_document(each)} for each in analyses],
        "total": _document(whole),
    }


def _document(analysis: Analysis) -> dict[str, object]:
    return {
        "bands": {_plain(band): _fields(counts) for band, counts in analysis.bands.items()},
        "total": _fields(analysis.total),
    }


def _fields(counts: Counts) -> dict[str, int]:
    return dict(zip(_FIELDS, _numbers(counts), strict=True))


def _numbers(counts: Counts) -> tuple[int, int, int, int]:
    return counts.segments, counts.words, counts.characters, counts.characters_with_spaces


def _plain(band: Band) -> str:
    """Return the name of a band as programs read it, with the hyphen of a keyboard."""
    return band.replace("–", "-")


def _tables(analyses: Sequence[Analysis], whole: Analysis) -> Iterator[Line]:
    label = max(map(len, BANDS))
    widths = [max(len(name), len(str(n))) for name, n in zip(_COLUMNS, _numbers(whole.total))]  # noqa: B905 -- four each

    def row(name: str, cells: Sequence[object], style: str = "") -> Line:
        numbers = "".join(f"  {cell!s:>{width}}" for cell, width in zip(cells, widths, strict=True))
        return [(f"  {name:<{label}}{numbers}", style)]

    tables = [(each.path, each) for each in analyses]
    if len(tables) > 1:
        tables.append((f"All {len(tables)} files", whole))
    for number, (title, analysis) in enumerate(tables):
        if number:
            yield []
        yield [(title, "bold")]
        yield row("", _COLUMNS, "dim")
        for band, counts in analysis.bands.items():
            yield row(band, _numbers(counts))
        yield row("total", _numbers(analysis.total), "bold")
