"""Catalogs of a site: extracted from its pages, updated, filled, compiled, applied."""
