"""Catalogs written anew, as msgcat lays them out: a template, and a catalog for a language."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from insaterms.formats.gettext_po.layout import laid_out
from insaterms.formats.gettext_po.messages import CatalogMessage, Previous

__all__ = [
    "comment_lines",
    "flag_line",
    "plural_forms",
    "previous_lines",
    "reference_lines",
    "started",
    "template",
    "text_lines",
    "translation_lines",
    "written",
]

_LINE_END = re.compile(r"\r\n|[\r\n]")
_LINE_NUMBER = re.compile(r":\d+\Z")
_WIDTH = 79
_MOMENT = "%Y-%m-%d %H:%M%z"
# What gettext's tools write where nobody has said anything yet.
_NO_PROJECT = "PACKAGE VERSION"
_NO_MOMENT = "YEAR-MO-DA HO:MI+ZONE"
_NO_TRANSLATOR = "FULL NAME <EMAIL@ADDRESS>"
_NO_TEAM = "LANGUAGE <LL@li.org>"


def template(
    messages: Sequence[CatalogMessage],
    *,
    project: str,
    created: datetime | None = None,
    comment: str = "",
) -> str:
    """Return a template (POT): messages that nobody has translated yet.

    Args:
        messages: In the order of the file; their translations are left out, and so is what
            translators wrote above them.
        project: Name and version, "insaterms 0.4"; empty: not said.
        created: When its messages were extracted, with a time zone; None: not said.
        comment: What stands above the header, lines without `#`.

    """
    # No Plural-Forms: "nplurals=INTEGER", as xgettext writes it, is an error to `msgfmt -c`
    # and to Babel.
    fields = {
        "Project-Id-Version": project or _NO_PROJECT,
        "Report-Msgid-Bugs-To": "",
        "POT-Creation-Date": _date(created),
        "PO-Revision-Date": _NO_MOMENT,
        "Last-Translator": _NO_TRANSLATOR,
        "Language-Team": _NO_TEAM,
        "Language": "",
        **_FORM,
    }
    bare = (
        CatalogMessage(
            msgid=message.msgid,
            plural=message.plural,
            msgctxt=message.msgctxt,
            targets=("",) if message.plural is None else ("", ""),
            flags=message.flags,
            extracted=message.extracted,
            references=message.references,
        )
        for message in messages
    )
    return _catalog(_header(fields, comment, fuzzy=True), bare)


def started(  # noqa: PLR0913 - a header has as many fields
    messages: Sequence[CatalogMessage],
    language: str,
    *,
    project: str,
    created: datetime | None = None,
    revised: datetime | None = None,
    comment: str = "",
) -> str:
    """Return a new catalog for a language, with the translations that the messages have.

    Args:
        messages: In the order of the file; those with a plural get as many forms as the
            language has.
        language: As BCP 47 or gettext writes it: `nl`, `en-GB`, `pt_BR`.
        project: Name and version, "insaterms 0.4"; empty: not said.
        created: When the messages were extracted; None: not said.
        revised: When it was last translated; None: nobody has yet, so when it was created.
        comment: What stands above the header, lines without `#`.

    Raises:
        ValueError: If nobody knows the language.

    """
    name = language.replace("-", "_")
    number, plurals = plural_forms(language)
    fields = {
        "Project-Id-Version": project or _NO_PROJECT,
        "Report-Msgid-Bugs-To": "",
        "POT-Creation-Date": _date(created),
        "PO-Revision-Date": _date(revised or created),
        "Last-Translator": "Automatically generated",
        "Language-Team": "none",
        "Language": name,
        **_FORM,
        "Plural-Forms": plurals,
    }
    translated = (_with_forms(message, number) for message in messages)
    return _catalog(_header(fields, comment), translated)


def plural_forms(language: str) -> tuple[int, str]:
    """Return how many forms a plural has in a language, and what a header says of them.

    Raises:
        ValueError: If nobody knows the language.

    """
    from babel import Locale, UnknownLocaleError
    from babel.messages.plurals import get_plural

    try:
        locale = Locale.parse(language.replace("-", "_"))
    except UnknownLocaleError:
        raise ValueError(language) from None
    plural = get_plural(locale)
    return plural.num_plurals, plural.plural_forms


def written(message: CatalogMessage, line_end: str = "\n") -> str:
    """Return one message as it stands in a catalog, with a line end behind it."""
    lines = [
        *comment_lines("#", message.comments),
        *comment_lines("#.", message.extracted),
        *reference_lines(message.references),
        *flag_line(message.flags, fuzzy=message.fuzzy),
        *previous_lines(message.previous, line_end),
        *text_lines(message, line_end),
        *translation_lines(message, line_end),
    ]
    return line_end.join([*lines, ""])


def comment_lines(sign: str, comments: Iterable[str]) -> Iterator[str]:
    """Return comments as lines behind their sign: `#` or `#.`."""
    for comment in comments:
        lines = _LINE_END.split(comment) if "\n" in comment or "\r" in comment else (comment,)
        for line in lines:
            yield f"{sign} {line}".rstrip()


def reference_lines(references: Iterable[str]) -> Iterator[str]:
    """Return the lines with `#:`, as many references in each as there is room for."""
    line, width = "#:", 2
    for reference in references:
        own = _isolated(reference)
        # gettext counts the bytes.
        size = 1 + len(own if own.isascii() else own.encode())
        if line != "#:" and width + size > _WIDTH:
            yield line
            line, width = "#:", 2
        line += f" {own}"
        width += size
    if line != "#:":
        yield line


def flag_line(flags: Iterable[str], *, fuzzy: bool) -> Iterator[str]:
    """Return the line with the flags, if there is one."""
    known = (" ".join(flag.split()) for flag in flags)
    if all_flags := [*(["fuzzy"] if fuzzy else []), *filter(None, known)]:
        yield f"#, {', '.join(all_flags)}"


def previous_lines(previous: Previous | None, line_end: str) -> Iterator[str]:
    """Return the lines with `#|`."""
    if previous is not None:
        yield from _texts("#| ", previous, line_end)


def text_lines(message: CatalogMessage, line_end: str) -> Iterator[str]:
    """Return the lines of context and text, in singular and plural."""
    yield from _texts("", message, line_end)


def translation_lines(message: CatalogMessage, line_end: str) -> Iterator[str]:
    """Return the lines of the translation, in each form."""
    if message.plural is None:
        yield laid_out("msgstr", message.targets[0], line_end)
        return
    for number, target in enumerate(message.targets):
        yield laid_out(f"msgstr[{number}]", target, line_end)


def _texts(prefix: str, texts: CatalogMessage | Previous, line_end: str) -> Iterator[str]:
    for keyword, text in (
        ("msgctxt", texts.msgctxt),
        ("msgid", texts.msgid),
        ("msgid_plural", texts.plural),
    ):
        if text is not None:
            yield laid_out(prefix + keyword, text, line_end)


_FORM = {
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=UTF-8",
    "Content-Transfer-Encoding": "8bit",
}


def _header(fields: dict[str, str], comment: str, *, fuzzy: bool = False) -> CatalogMessage:
    values = {name: " ".join(value.split()) for name, value in fields.items()}
    text = "".join(f"{name}: {value}\n" for name, value in values.items())
    comments = tuple(_LINE_END.split(comment.rstrip("\r\n"))) if comment else ()
    return CatalogMessage(msgid="", targets=(text,), comments=comments, fuzzy=fuzzy)


def _catalog(header: CatalogMessage, messages: Iterable[CatalogMessage]) -> str:
    return "\n".join(map(written, (header, *messages)))


def _with_forms(message: CatalogMessage, number: int) -> CatalogMessage:
    targets = message.targets[:1]
    if message.plural is not None:
        targets = (*message.targets, *[""] * number)[:number]
    return CatalogMessage(
        msgid=message.msgid,
        plural=message.plural,
        msgctxt=message.msgctxt,
        targets=targets,
        fuzzy=message.fuzzy and any(targets),
        flags=message.flags,
        comments=message.comments,
        extracted=message.extracted,
        references=message.references,
        previous=message.previous if any(targets) else None,
    )


def _date(moment: datetime | None) -> str:
    return _NO_MOMENT if moment is None else moment.strftime(_MOMENT)


def _isolated(reference: str) -> str:
    """Return a reference as it stands in a line: a name with spaces between two signs."""
    if not reference or reference.split() == [reference]:
        return reference
    plain = _LINE_END.sub(" ", reference)
    place = _LINE_NUMBER.search(plain)
    name, number = (plain[: place.start()], place[0]) if place else (plain, "")
    return f"\u2068{name}\u2069{number}"
