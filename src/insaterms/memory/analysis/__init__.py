"""What a job holds for a translator: repetitions, matches of the memory, and what is new."""
