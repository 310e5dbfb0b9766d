"""Pages: from plain text, Markdown and HTML to blocks of text with their positions."""
