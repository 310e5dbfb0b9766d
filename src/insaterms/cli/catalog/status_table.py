"""Showing how far catalogs are: a row for each, JSON or CSV."""

import csv
import io
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from insaterms.cli.page import Line, put
from insaterms.cli.saying import grouped
from insaterms.ui_language import _, ngettext

if TYPE_CHECKING:
    from insaterms.catalogs.status import CatalogStatus, Tally

__all__ = ["document", "put_csv", "put_status"]

_FIELDS = (
    *("language", "catalog", "messages", "translated", "fuzzy", "untranslated", "obsolete"),
    *("words", "translated_words", "fuzzy_words", "untranslated_words"),
    *("percent", "percent_of_words"),
)
_BAR = 20


def put_status(statuses: "Sequence[CatalogStatus]", whole: "Sequence[CatalogStatus]") -> None:
    """Print a row for each catalog, and one for each language that has several.

    Args:
        statuses: By language.
        whole: The sums of those languages.

    """
    sums = {each.language: each for each in whole}
    rows = []
    for number, each in enumerate(statuses):
        rows.append((each, each.path))
        behind = statuses[number + 1].language if number + 1 < len(statuses) else None
        if behind != each.language and each.language in sums:
            count = sum(other.language == each.language for other in statuses)
            said = ngettext("all {number} catalogs", "all {number} catalogs", count)
            rows.append((sums[each.language], said.format(number=count)))
    heads = ["", _("translated"), "", _("fuzzy"), _("untranslated"), _("obsolete")]
    table = [_cells(each) for each, _name in rows]
    widths = [max(map(len, column)) for column in zip(heads, *table, strict=True)]
    bars = sys.stdout.isatty()
    lines: list[Line] = [[(f"{_row(heads, widths)}{' ' * (_BAR + 2) * bars}", "dim")]]
    for (each, name), cells in zip(rows, table, strict=True):
        style = "" if each.path else "bold"
        line: Line = [(_row(cells, widths), style)]
        if bars:
            line += [("  ", ""), *_bar(each)]
        lines.append([*line, (f"  {name}", style)])
    put(lines)


def put_csv(statuses: "Sequence[CatalogStatus]") -> None:
    """Print CSV: a header, and a row for each catalog."""
    stream = io.StringIO()
    writer = csv.DictWriter(stream, _FIELDS, lineterminator="\n")
    writer.writeheader()
    for each in statuses:
        writer.writerow(
            {
                "language": each.language,
                "catalog": each.path.encode("utf-8", "replace").decode("utf-8"),
                "messages": each.total.messages,
                "translated": each.translated.messages,
                "fuzzy": each.fuzzy.messages,
                "untranslated": each.untranslated.messages,
                "obsolete": each.obsolete,
                "words": each.total.words,
                "translated_words": each.translated.words,
                "fuzzy_words": each.fuzzy.words,
                "untranslated_words": each.untranslated.words,
                "percent": round(each.percent, 2),
                "percent_of_words": round(each.percent_of_words, 2),
            }
        )
    sys.stdout.write(stream.getvalue())


def document(
    statuses: "Sequence[CatalogStatus]", whole: "Sequence[CatalogStatus]"
) -> dict[str, object]:
    """Return the same as JSON; its shape is a promise to other programs.

    Args:
        statuses: One for each catalog.
        whole: The sums of the languages that have several.

    """
    sums = {each.language: each for each in (*statuses, *whole)}
    return {
        "catalogs": [
            {"path": each.path, "language": each.language, **_document(each)} for each in statuses
        ],
        "languages": [{"language": language, **_document(each)} for language, each in sums.items()],
    }


def _document(status: "CatalogStatus") -> dict[str, object]:
    def tally(counted: "Tally") -> dict[str, int]:
        return {"messages": counted.messages, "words": counted.words}

    return {
        "total": tally(status.total),
        "translated": tally(status.translated),
        "fuzzy": tally(status.fuzzy),
        "untranslated": tally(status.untranslated),
        "obsolete": status.obsolete,
        "percent": round(status.percent, 2),
        "percent_of_words": round(status.percent_of_words, 2),
    }


def _cells(status: "CatalogStatus") -> list[str]:
    counted = [
        f"{grouped(each.messages)} ({grouped(each.words)})"
        for each in (status.translated, status.fuzzy, status.untranslated)
    ]
    # 99.9 % is not all of it.
    counted.insert(1, f"{int(status.percent)} %")
    return [status.language or "?", *counted, grouped(status.obsolete)]


def _row(cells: Sequence[str], widths: Sequence[int]) -> str:
    first, *rest = zip(cells, widths, strict=True)
    numbers = "".join(f"  {cell:>{width}}" for cell, width in rest)
    return f"{first[0]:<{first[1]}}{numbers}"


def _bar(status: "CatalogStatus") -> Line:
    """Return what is done, what is to be looked at and what is left, as lengths."""
    total = status.total.messages
    done = _BAR * status.translated.messages // total if total else 0
    fuzzy = -(-_BAR * status.fuzzy.messages // total) if total else 0
    fuzzy = min(fuzzy, _BAR - done)
    return [("█" * done, "green"), ("▒" * fuzzy, "yellow"), ("░" * (_BAR - done - fuzzy), "dim")]
