"""What pages are built of, beside their translations."""
