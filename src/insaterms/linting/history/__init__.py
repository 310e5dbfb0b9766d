"""What went on since: what git knows, what a page records, what was compiled."""
