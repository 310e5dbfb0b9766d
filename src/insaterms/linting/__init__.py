"""The lint: rules that pages, catalogs, memories and glossaries keep, in both languages.

`engine` runs it: `finding` finds the files, `survey` reads them and `site` says which belong
together; `checking` lets the rules look at one file, here and in `working_apart`; what they
collected is put together in `concluding`; `caching` keeps all of it for the next run.
"""
