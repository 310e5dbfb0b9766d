"""Which language a text is in, where it should be in another."""
