"""Dutch nouns for persons, told by their endings: agents, functions, former adjectives."""

from insaterms.text.dutch_noun_tables import NOMINAL, NOT_NOMINAL, THINGS, WHOLE_NOMINAL

__all__ = ["is_agent", "is_nominal", "names_two"]


def is_agent(word: str) -> bool:
    """Whether the lower-case noun names who does something: schoolverlater, begeleider."""
    return word.endswith(("er", "aar", "eur", "or", "ster", "kundige")) and not word.endswith(
        THINGS
    )


def is_nominal(word: str) -> bool:
    """Whether the lower-case noun was an adjective or a participle: zieke, gehandicapte."""
    if word in WHOLE_NOMINAL:
        return True
    if not word.endswith("e") or word.endswith(NOT_NOMINAL):
        return False
    return word.endswith(NOMINAL) or (
        word.endswith(("de", "te")) and len(word) > 6 and word.startswith(("ge", "be", "ver"))
    )


def names_two(word: str) -> bool:
    """Whether the lower-case word is two names of a function with a hyphen: arts-onderzoeker."""
    first, hyphen, second = word.rpartition("-")
    return bool(hyphen) and first not in _BEFORE_ROLES and _is_role(first) and _is_role(second)


_BEFORE_ROLES = frozenset("kinder junior senior super hyper inter onder over achter tiener".split())


def _is_role(word: str) -> bool:
    if not word.isalpha() or len(word) < 4:
        return False
    return is_agent(word) or word in {"arts", "tolk"} or word.endswith(_ROLES)


_ROLES = (
    "ist", "goog", "loog", "docent", "agent", "assistent", "ulent", "sident", "cliënt", "ant",
    "sarts", "rarts", "aris", "iater", "peut", "icus", "hoofd", "lid", "man", "vrouw",
)  # fmt: skip
