"""The store in a file: SQLite, in the standard library and on every machine."""
