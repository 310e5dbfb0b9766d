"""Harvesting: from a bilingual page to pairs of a Dutch and an English phrase.

`glosses` finds what stands in brackets, `phrases` where the phrase before it begins,
`renderings` how well the two go together; `tongues` says which language each is in,
`harvest` puts them together.
"""
