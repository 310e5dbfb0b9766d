"""The glossary engine: loading, compiling, look-up."""
