"""Terms explained where they stand in a page: `Glossary.link`."""

from insaterms.glossary.linking.linking import Said, Source, link
from insaterms.glossary.linking.marks import Form, Link, Looks, Style

__all__ = ["Form", "Link", "Looks", "Said", "Source", "Style", "link"]
