"""What can be wrong with a message in a catalog, in words."""

from insaterms.formats.gettext_po.entries import Entry
from insaterms.ui_language import _

__all__ = ["behind_quote", "incomplete", "misplaced", "no_part", "not_quoted", "unknown_escape"]

_FIRST = frozenset({"msgctxt", "msgid"})
_SHOWN = 30


def misplaced(keyword: str, form: str | None, entry: Entry) -> str:
    """Return why a keyword cannot follow what a message has so far; empty if it can.

    Args:
        keyword: The keyword.
        form: The number behind it in brackets; None where there is none.
        entry: The message so far.

    """
    begun = entry.texts.keys()
    if "msgid" not in begun:
        message = (
            "" if keyword in _FIRST else _("there is no msgid before this {keyword}; write one")
        )
        return message.format(keyword=keyword)
    if keyword in begun or "msgstr" in begun or (entry.forms and form is None):
        message = _("this message has its {keyword} already; begin the next one with msgid")
        return message.format(keyword=keyword)
    if form is None:
        wrong = keyword == "msgstr" and "msgid_plural" in begun
        return _("a message with msgid_plural has msgstr[0], msgstr[1] and so on") if wrong else ""
    if "msgid_plural" not in begun:
        message = _("there is no msgid_plural before msgstr[{form}]; write one")
        return message.format(form=form)
    if int(form) != len(entry.forms):
        message = _("the forms are counted from 0; write msgstr[{form}]")
        return message.format(form=len(entry.forms))
    return ""


def incomplete(entry: Entry) -> str:
    """Return what a message lacks at its end; empty if it lacks nothing."""
    if "msgid" not in entry.texts:
        return _("there is no msgid behind this msgctxt; write one")
    if "msgstr" not in entry.texts and not entry.forms:
        keyword = "msgstr[0]" if "msgid_plural" in entry.texts else "msgstr"
        message = _('this message has no translation; write {keyword} ""')
        return message.format(keyword=keyword)
    return ""


def no_part() -> str:
    """Return that a line is nothing that a catalog holds."""
    return _('this is no part of a catalog; write msgid "…" and msgstr "…", or # before it')


def not_quoted(text: str) -> str:
    """Return that a text has no quotes, or others than a catalog has."""
    plain = text.strip().strip("\"“”„'‘’")
    shown = plain if len(plain) <= _SHOWN else f"{plain[: _SHOWN - 1]}…"
    return _('a text stands in quotes; write "{text}"').format(text=shown)


def behind_quote() -> str:
    r"""Return that a text goes on behind its quote: one inside it is written as \"."""
    return _(r"something stands behind the closing quote; write \" for a quote in a text")


def unknown_escape(escape: str) -> str:
    r"""Return that a character stands for nothing behind a backslash."""
    return _(r"a text has no \{escape}; write \\ for a backslash").format(escape=escape)
