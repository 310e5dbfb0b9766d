"""Domains: into which compiled catalog the messages of a file go.

A line `domain "site"` says that those behind it go into `site.mo`.  Who makes one catalog of
a file, or looks a text up in it, can do with one domain only: of two with the same text
nobody would know which is meant.
"""

from insaterms.errors import Problem
from insaterms.formats.gettext_po.entries import USUAL_DOMAIN
from insaterms.formats.gettext_po.messages import Messages
from insaterms.ui_language import _

__all__ = ["other_domains"]

_SHOWN = 40


def other_domains(catalog: Messages, path: str) -> list[Problem]:
    """Find where messages are for another compiled catalog than those above them.

    A catalog whose messages are all for one, whatever its name, has no such place; its header
    is one of them, since each compiled catalog has its own.

    Args:
        catalog: The messages.
        path: How the user named it.

    """
    first: dict[str, Problem] = {}
    header = [catalog.header_message] if catalog.header_message is not None else []
    said = _(
        "from here on the messages are those of the domain “{domain}”, and a compiled catalog "
        "holds one domain; move them into a catalog of their own"
    )
    for message in sorted([*header, *catalog.messages], key=lambda each: each.line):
        if message.domain not in first:
            shown = said.format(domain=_shortened(message.domain or USUAL_DOMAIN))
            first[message.domain] = Problem(path, message.line, message.column, shown)
    return [*first.values()][1:]


def _shortened(name: str) -> str:
    plain = " ".join(name.split())
    return plain if len(plain) <= _SHOWN else f"{plain[: _SHOWN - 1]}…"
