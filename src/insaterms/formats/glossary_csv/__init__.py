r"""Word lists: CSV with the columns `nl` and `en`, as anybody's spreadsheet writes them.

Commas, semicolons (a Dutch Excel) and tabs all separate columns.  Each row is a
concept; several terms in one cell are separated by `|`, the first is the preferred
one.  A backslash says that what follows is part of the term: `A\|B` is one term with a
bar in it, `\to do` is no verb.

The column `part-of-speech` is for both sides, `nl-part-of-speech` and
`en-part-of-speech` for one; a cell has one value for all its terms, or one for each
between bars.  Where nothing is said, a verb is known by its English, "to play truant",
beside an infinitive; other terms are nouns.

The columns `evidence` and `source` are written for whoever reads the list, and ignored
when it is read: an attestation needs more than a cell.  So are columns of other names.
"""
