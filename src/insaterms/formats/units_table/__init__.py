r"""Tables of units: one a row, in columns that the first line names.

`en` and `nl` name the texts; the one that stands first is the source.  `source` and
`target` do so as well, with the columns `source-language` and `target-language` or where
the caller names the languages.  The other columns are optional, and those of other names
become properties.

Between tabs `\t`, `\n`, `\r` and `\\` stand for tab, line ends and backslash, `\u0000` for a
character that no text may hold.  Quotes are signs like any other, and `"Hello"` keeps them,
unless a spreadsheet has quoted cells: every cell that begins with a quote ends with one and
has those inside twice, and of one that can be told, since it has such a quote, a tab or a line
end inside or stands in the first line.  A single cell with doubled quotes loses its quotes in
any table; one with a line end, in a table that is not quoted throughout, is skipped.  A text
that begins with a quote is written with `\u0022` instead.  Between commas or semicolons it is
CSV as spreadsheets write it; a cell that one would take for a formula begins with an
apostrophe.
"""

from insaterms.formats.units_table.reading import read
from insaterms.formats.units_table.writing import write

__all__ = ["read", "write"]
