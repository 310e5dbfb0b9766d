"""The translation memory: units in a file, found again exactly, with the evidence for a score."""
