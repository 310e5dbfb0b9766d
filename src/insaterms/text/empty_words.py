"""Words that say nothing about which term is meant."""

__all__ = ["EMPTY_WORDS"]

EMPTY_WORDS = frozenset(
    "de het een van voor in op en of te bij met aan der des the a an of for in on and or to at "
    "by with".split()
)
