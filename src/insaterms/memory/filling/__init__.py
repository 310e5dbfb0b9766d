"""Filling a catalog from memory and glossary.

`catalogs` reads a catalog and gives it filled; `filling` decides for each message.  Of the
memory `several` chooses among translations of the same text; of the glossary `terms` takes
whole messages, `spelling` says whether they are written as a term is, and `meaning` which
of several concepts a word is.  `placeholders` and `edges` say whether a translation can
stand where the message stands.
"""
