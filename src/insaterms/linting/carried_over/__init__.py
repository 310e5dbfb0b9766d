"""What a translation carries over: numbers, placeholders, markup, the sign at its end."""
