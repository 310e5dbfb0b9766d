"""Repair: a unit's translation with the query's own numbers, dates, addresses and placeholders.

`carrying` does it, or says why not: `values` are found in each text, `comparison` tells which
of them differ between query and source, `alignment` where they stand in the translation, and
`telling_apart` which is which of equal ones; `written_numbers`, `written_dates`, `redating` and
`clock_times` read a value in one language and write it in another, by `conventions`;
`agreement` knows which words would have to change with it, and `measures` what it measures.
"""
