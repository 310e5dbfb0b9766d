"""What surrounds a text in a message: line ends, blanks, the mark of an accelerator."""

import re

__all__ = [
    "accelerator",
    "ends_alike",
    "parted",
    "with_accelerator",
    "with_edges",
    "without_accelerator",
]

_LEADING = re.compile(r"\s*")
_TRAILING = re.compile(r"\s*\Z")
# _File, Save &As, E~xit; neither R&D, "a & b" nor &amp;.  A name in a program has its
# underscores between letters, but so has E_xit: it counts where there is just one.
_MARKED = re.compile(r"[_&~](?=[^\W_])(?!\w+;)")


def parted(text: str) -> tuple[str, str, str]:
    """Return the white space before a text, the text, and the white space behind it."""
    start = _matched(_LEADING, text).end()
    end = start + len(text[start:].rstrip())
    return text[:start], text[start:end], text[end:]


def with_edges(message: str, target: str, *, blanks: bool) -> str:
    """Give a translation the line ends at both ends that its message has.

    gettext refuses a translation that begins or ends with a line end where its message
    does not, or the other way round.

    Args:
        message: The message.
        target: Its translation.
        blanks: Whether blanks are taken from the message as well, in any case.

    """
    before, inside, behind = parted(message)
    if not inside:
        return target
    own_before, text, own_behind = parted(target)
    if not text:
        return target
    if blanks or message.startswith("\n") != target.startswith("\n"):
        own_before = before
    if blanks or message.endswith("\n") != target.endswith("\n"):
        own_behind = behind
    return own_before + text + own_behind


def ends_alike(message: str, target: str) -> bool:
    """Whether both begin with a line end or neither does, and the same of their ends."""
    return message.startswith("\n") == target.startswith("\n") and message.endswith(
        "\n"
    ) == target.endswith("\n")


def accelerator(text: str) -> str:
    """Return the sign that marks an accelerator in a text, or nothing."""
    found = list(_MARKED.finditer(text))
    return found[0][0] if len(found) == 1 else ""


def without_accelerator(text: str) -> str:
    """Return a text without the mark of its accelerator."""
    sign = accelerator(text)
    return text.replace(sign, "", 1) if sign else text


def with_accelerator(message: str, target: str) -> str:
    """Mark an accelerator where the message has one, and take away one that it has not.

    The same letter is marked if the translation has it, or else its first one.
    """
    sign = accelerator(message)
    plain = without_accelerator(target)
    if sign == accelerator(target):
        return target
    if not sign:
        return plain
    place = message.index(sign) if message.count(sign) == 1 else _matched_sign(message)
    letter = message[place + 1]
    own = plain.find(letter)
    if own < 0:
        own = plain.casefold().find(letter.casefold())
    if own < 0:
        own = next((number for number, each in enumerate(plain) if each.isalnum()), -1)
    return plain if own < 0 else f"{plain[:own]}{sign}{plain[own:]}"


def _matched_sign(text: str) -> int:
    found = _MARKED.search(text)
    return found.start() if found else 0


def _matched(pattern: re.Pattern[str], text: str) -> re.Match[str]:
    found = pattern.match(text)
    assert found is not None  # noqa: S101 -- the pattern matches nothing as well
    return found
