"""Which blocks of Markdown a line can begin, by its first sign.

markdown-it asks each of its rules about each line.  Most lines begin with a letter, with which
neither a list nor a quote nor a heading begins: only the rules that are left are asked.
"""

from collections.abc import Callable, Mapping, Sequence

from markdown_it.ruler import Ruler
from markdown_it.rules_block import StateBlock

__all__ = ["ENDING", "Rule", "by_sign"]

Rule = Callable[[StateBlock, int, int, bool], bool]

ENDING = ("paragraph", "reference", "blockquote", "list")
"""The chains of rules that may end a paragraph, a reference and so on."""


def by_sign(ruler: Ruler[Rule], signs: Mapping[Rule, str]) -> Ruler[Rule]:
    """Return rules that do the same, asking fewer of them.

    Args:
        ruler: The rules; the last of them takes every line.
        signs: The signs with one of which a line begins that a rule takes; what is not in it
            may take any line.

    """
    asking = Ruler[Rule]()
    # It takes every line, so that in the main chain none of those behind it is asked.
    asking.push("first sign", _asking(ruler.getRules(""), signs))
    for chain in ENDING:
        asking.push(f"end of {chain}", _asking(ruler.getRules(chain), signs), {"alt": [chain]})
    if "code" in ruler.get_active_rules():
        # By this name markdown-it looks whether indented code is known at all.
        asking.push("code", _never)
    return asking


def _asking(rules: Sequence[Rule], signs: Mapping[Rule, str]) -> Rule:
    every = {sign for known in signs.values() for sign in known}
    # A sign with which nothing begins is not among them.
    left = tuple(rule for rule in rules if rule not in signs)
    known = {sign: tuple(rule for rule in rules if sign in signs.get(rule, sign)) for sign in every}

    def asked(state: StateBlock, line: int, end: int, silent: bool) -> bool:  # noqa: FBT001 -- markdown-it's interface
        place = state.bMarks[line] + state.tShift[line]
        # Where the page ends there is no sign.
        for rule in known.get(state.src[place : place + 1], left):
            if rule(state, line, end, silent):
                return True
        return False

    return asked


def _never(_state: StateBlock, _line: int, _end: int, _silent: bool) -> bool:  # noqa: FBT001 -- as above
    return False
