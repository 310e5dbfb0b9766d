"""The one way to say no: what is not sure is not carried over."""

__all__ = ["UnsureError"]


class UnsureError(Exception):
    """A value cannot be carried over for sure; the message says why, for a person to read."""
