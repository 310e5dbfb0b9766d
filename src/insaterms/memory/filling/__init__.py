"""Filling a catalog from memory and glossary.

`catalogs` reads a catalog and gives it filled; `filling` decides for each message, `meaning`
which of several concepts a word is, `placeholders` and `edges` whether a translation can
stand where the message stands.
"""
