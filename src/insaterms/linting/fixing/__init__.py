"""Findings mended, as edits of their files."""
