"""Showing an analysis: a table a file, CSV or JSON."""

import sys
from collections.abc import Iterable, Iterator, Sequence

from insaterms.cli.names import name_of
from insaterms.cli.page import Line, put
from insaterms.cli.saying import say
from insaterms.memory.analysis.bands import BANDS, Analysis, Band, Banded
from insaterms.memory.analysis.counting import Counts
from insaterms.ui_language import N_, _, ngettext

__all__ = ["document", "put_csv", "put_segments", "put_segments_csv", "put_tables"]

_COLUMNS = (N_("segments"), N_("words"), N_("characters"), N_("with spaces"))
_FIELDS = ("segments", "words", "characters", "characters_with_spaces")


def put_tables(analyses: Sequence[Analysis], whole: Analysis) -> None:
    """Print a table for each file and, of several, for the whole job."""
    put(_tables(analyses, whole))


def put_csv(analyses: Sequence[Analysis], whole: Analysis) -> None:
    """Print CSV: a header, and a row for each file and band.

    The last row of each file has the band "total"; of several files the whole job follows
    as the file "total".
    """
    named = [(_path(each), each) for each in analyses]
    if len(named) > 1:
        named.append(("total", whole))
    rows = []
    for path, each in named:
        bands = [(_plain(band), counts) for band, counts in each.bands.items()]
        rows += [(path, band, *_numbers(counts)) for band, counts in bands]
        rows.append((path, "total", *_numbers(each.total)))
    _put_rows([("file", "band", *_FIELDS), *rows])


def put_segments(analyses: Sequence[Analysis]) -> None:
    """Print a line for each segment: where it stands, its band and its score."""
    for analysis in analyses:
        for each in analysis.segments:
            score = f" {each.score}" if each.score and each.band != str(each.score) else ""
            text = " ".join(each.segment.text.split())
            say(f'{analysis.path}:{each.segment.line}: {name_of(each.band)}{score} "{text}"')


def put_segments_csv(analyses: Sequence[Analysis]) -> None:
    """Print CSV: a header, and a row for each segment; of a repetition without a score."""
    header = ("file", "line", "band", "score", *_FIELDS[1:], "text")
    rows = [
        (_path(analysis), each.segment.line, _plain(each.band), *_scored(each))
        for analysis in analyses
        for each in analysis.segments
    ]
    _put_rows([header, *rows])


def _scored(each: Banded) -> tuple[object, ...]:
    return each.score, *_numbers(each.segment.counts)[1:], each.segment.text


def _path(analysis: Analysis) -> str:
    """Return a path without a lone surrogate (a name that is not UTF-8), which is no text."""
    return analysis.path.encode("utf-8", "replace").decode("utf-8")


def _put_rows(rows: Iterable[Sequence[object]]) -> None:
    import csv
    import io

    stream = io.StringIO()
    csv.writer(stream, lineterminator="\n").writerows(rows)
    sys.stdout.write(stream.getvalue())


def document(
    analyses: Sequence[Analysis], whole: Analysis, *, segments: bool = False
) -> dict[str, object]:
    """Return the analyses as JSON; its shape is a promise to other programs.

    Args:
        analyses: One a file.
        whole: The whole job.
        segments: Whether each segment is told.

    """
    return {
        "files": [
            {"path": each.path, **_document(each)}
            | ({"segments": [_segment(one) for one in each.segments]} if segments else {})
            for each in analyses
        ],
        "total": _document(whole),
    }


def _segment(each: Banded) -> dict[str, object]:
    return {
        "line": each.segment.line,
        "band": _plain(each.band),
        "score": each.score,
        "words": each.segment.counts.words,
        "text": each.segment.text,
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
    columns = [_(name) for name in _COLUMNS]
    label = max(len(name_of(band)) for band in BANDS)
    widths = [max(len(name), len(str(n))) for name, n in zip(columns, _numbers(whole.total))]  # noqa: B905 -- four each

    def row(name: str, cells: Sequence[object], style: str = "") -> Line:
        numbers = "".join(f"  {cell!s:>{width}}" for cell, width in zip(cells, widths, strict=True))
        return [(f"  {name:<{label}}{numbers}", style)]

    tables = [(each.path, each) for each in analyses]
    if len(tables) > 1:
        title = ngettext("The {n} file", "All {n} files", len(tables)).format(n=len(tables))
        tables.append((title, whole))
    for number, (title, analysis) in enumerate(tables):
        if number:
            yield []
        yield [(title, "bold")]
        yield row("", columns, "dim")
        for band, counts in analysis.bands.items():
            yield row(name_of(band), _numbers(counts))
        yield row(_("total"), _numbers(analysis.total), "bold")
