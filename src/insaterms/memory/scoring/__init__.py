"""Scoring: what a match loses for what folding hides, and what of it must be looked at.

`score` puts together what the other modules find: `pieces` cuts segments into words,
`differences` aligns them, `penalties` weighs what differs, `negation` and `register` read
the words.
"""
