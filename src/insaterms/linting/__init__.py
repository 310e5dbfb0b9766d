"""The lint: rules that pages, catalogs, memories and glossaries keep, in both languages."""
