"""What nobody has translated: empty texts, and those that are as they were."""
