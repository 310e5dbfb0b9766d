"""Files as rules see them: their texts, their pairs, and where each of these stands."""
