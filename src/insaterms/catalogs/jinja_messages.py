"""The calls of gettext in a Jinja template: `_("…")`, `ngettext`, `{% trans %}`."""

import re
from collections.abc import Sequence
from io import BytesIO

from insaterms.catalogs.extracting import Occurrence
from insaterms.content.translatable.values import UnreadablePageError
from insaterms.errors import InsatermsError, MissingExtraError
from insaterms.ui_language import _

__all__ = ["gettext_messages"]

# Those that come with Jinja; which of them a site uses the template does not say.
_USUAL = ("jinja2.ext.do", "jinja2.ext.loopcontrols", "jinja2.ext.debug")
_NOTES = ("Translators:", "translators:", "L10N:", "NOTE:")
# A template with none of these calls nothing, and Jinja need not be there to read it.
_CALLS = re.compile(r"\{%[-+]?\s*trans\b|\b(?:n?p?gettext|_)\s*\(")


def gettext_messages(text: str, path: str, *, extensions: Sequence[str] = ()) -> list[Occurrence]:
    """Return what a template calls gettext for, in the order of its lines.

    Args:
        text: The template.
        path: As references are to name it.
        extensions: Of Jinja, that it needs besides those that come with Jinja, each as it is
            imported.

    Raises:
        UnreadablePageError: If Jinja cannot read it.
        MissingExtraError: If it calls gettext, and Jinja is not installed.
        InsatermsError: If there is no such extension.

    """
    if not _CALLS.search(text):
        return []
    try:
        from jinja2.exceptions import TemplateSyntaxError
        from jinja2.ext import GETTEXT_FUNCTIONS, babel_extract
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != "jinja2":
            raise
        what = _("reading the calls of gettext in {path}").format(path=path)
        raise MissingExtraError(what, "jinja") from None
    options = {"extensions": ",".join((*_USUAL, *extensions)), "silent": "no"}
    try:
        calls = list(
            babel_extract(BytesIO(text.encode("utf-8")), GETTEXT_FUNCTIONS, _NOTES, options)
        )
    except TemplateSyntaxError as error:
        message = _("Jinja cannot read this template: {reason}")
        message = message.format(reason=_first_sentence(error.message or ""))
        raise UnreadablePageError(error.lineno, 0, message) from None
    except ImportError as error:
        message = _("there is no such extension of Jinja: {reason}").format(reason=error)
        raise InsatermsError(message) from None
    found = [
        occurrence
        for line, function, said, notes in calls
        if (occurrence := _occurrence(path, line, function, said, notes)) is not None
    ]
    # Jinja goes through a template level by level.
    return sorted(found, key=lambda each: each.line)


def _occurrence(
    path: str,
    line: int,
    function: str,
    said: str | tuple[str | None, ...] | None,
    notes: Sequence[str],
) -> Occurrence | None:
    """Return a call as a message; None where its texts are known at run time only."""
    texts = list(said) if isinstance(said, tuple) else [said]
    context = texts.pop(0) if "p" in function.partition("gettext")[0] and texts else ""
    singular = texts.pop(0) if texts else None
    plural = texts.pop(0) if function.startswith("n") and texts else ""
    if not singular or context is None or plural is None:
        return None
    return Occurrence(
        msgid=singular,
        path=path,
        line=line,
        plural=plural or None,
        msgctxt=context or None,
        flags=("python-format",) if _is_format(singular, plural) else (),
        notes=tuple(" ".join(note.split()) for note in notes),
    )


def _is_format(*texts: str) -> bool:
    """Whether placeholders of Python are filled in, as Babel decides it: `100%% sure` too."""
    from babel.messages.catalog import PYTHON_FORMAT

    return any(PYTHON_FORMAT.search(text) for text in texts)


def _first_sentence(reason: str) -> str:
    """Return the first sentence of what Jinja says, which goes on with what it looked for."""
    return reason.partition(". ")[0].rstrip(".")
