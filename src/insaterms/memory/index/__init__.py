"""The index of a memory: finds every text within a distance, without looking at every text."""
