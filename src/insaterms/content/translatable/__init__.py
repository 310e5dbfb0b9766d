"""What of a page is translated: each text with its place, and the page with other texts in it."""
