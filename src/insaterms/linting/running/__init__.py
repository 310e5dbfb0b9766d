"""A run of the lint: what is read, asked, kept for the next one and put together."""
