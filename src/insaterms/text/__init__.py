"""Dutch and English: folding, inflection, compounds.  Pure functions on text."""
