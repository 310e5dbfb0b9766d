"""Concordance: the units that contain words, in any of their forms, in either language.

`asking` reads a query, `word_forms` knows the forms of a word, `finding` goes through the
units.
"""

from insaterms.memory.concordance.finding import Concordance, ConcordanceHit, Span, concordance

__all__ = ["Concordance", "ConcordanceHit", "Span", "concordance"]
