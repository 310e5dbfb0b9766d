"""What the lint has found, written for people and for programs: a module a format."""
