"""What other tools load: Babel, Jinja2, MkDocs, Sphinx."""
