"""Harvesting: from a bilingual page to pairs of a Dutch and an English phrase.

`glosses` reads what stands in brackets, `asides` glosses without brackets; `phrases` finds
the phrase before a gloss, with `beginnings`, `roles` and `fits` where no quotes fix it;
`evidence` says whether the two are a pair, and `glossed` joins all this for one block.
`unglossed` finds names without a gloss, `pairs` asks the glossary, `entries` writes for it.
"""
