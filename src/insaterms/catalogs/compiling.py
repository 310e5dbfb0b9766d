"""Catalogs compiled, unless the program that loads them would crash or show nonsense."""

import codecs
import gettext
from collections.abc import Iterator

from msgspec import Struct

from insaterms.catalogs.placeholders import format_fault
from insaterms.catalogs.reading import CatalogFile
from insaterms.errors import Problem
from insaterms.formats.gettext_po.compiling import compiled_catalog
from insaterms.formats.gettext_po.counting import Counts, counts
from insaterms.formats.gettext_po.domains import other_domains
from insaterms.formats.gettext_po.messages import CatalogMessage
from insaterms.ui_language import _

__all__ = ["Compiled", "compile_catalog"]

_SHOWN = 40


class Compiled(Struct, frozen=True):
    """What becomes of a catalog.

    Attributes:
        path: The catalog as the user named it.
        data: The compiled one; empty where there is a problem.
        counts: How many messages are translated and so on.
        problems: Why it is not compiled.

    """

    path: str
    data: bytes
    counts: Counts
    problems: tuple[Problem, ...] = ()


def compile_catalog(source: CatalogFile, *, fuzzy: bool = False) -> Compiled:
    """Compile a catalog.

    Args:
        source: The catalog.
        fuzzy: Whether translations that somebody must look at first are compiled too.

    """
    catalog = source.catalog
    problems = [
        *_of_header(source),
        *(other_domains(source.catalog, source.path) or _twice(source)),
    ]
    for message in catalog.messages:
        if all(message.targets) and (fuzzy or not message.fuzzy):
            wrong = (
                _plural_fault(source, message)
                or _line_end_fault(message)
                or format_fault(source, message)
            )
            if wrong:
                problems.append(Problem(source.path, message.line, message.column, wrong))
    if problems:
        return Compiled(source.path, b"", counts(catalog), tuple(sorted(problems)))
    return Compiled(source.path, compiled_catalog(catalog, fuzzy=fuzzy), counts(catalog))


def _of_header(source: CatalogFile) -> Iterator[Problem]:
    """Find out whether Python can load what the header says of plurals and encoding."""
    formula = source.field("Plural-Forms").partition("plural=")[2].partition(";")[0]
    charset = source.field("Content-Type").partition("charset=")[2].strip()
    message = source.catalog.header_message
    wrong = ""
    if formula:
        try:
            gettext.c2py(formula)
        except ValueError as error:
            wrong = _("the header has a plural formula that cannot be read: {reason}")
            wrong = wrong.format(reason=error)
    if charset:
        try:
            codecs.lookup(charset)
        except LookupError:
            wrong = _(
                'the header names "{charset}", which is no encoding; let it say charset=UTF-8'
            )
            wrong = wrong.format(charset=charset)
    if wrong and message is not None:
        yield Problem(source.path, message.line, message.column, wrong)


def _twice(source: CatalogFile) -> Iterator[Problem]:
    """Find messages that are there already: which of them is meant nobody can tell."""
    seen: dict[tuple[str | None, str], int] = {}
    for message in source.catalog.messages:
        first = seen.setdefault((message.msgctxt, message.msgid), message.line)
        if first != message.line:
            said = _('"{text}" is there already, in line {line}; take one of them out')
            wrong = said.format(text=_shortened(message.msgid), line=first)
            yield Problem(source.path, message.line, message.column, wrong)


def _plural_fault(source: CatalogFile, message: CatalogMessage) -> str:
    if message.plural is None:
        return ""
    expected = source.catalog.header.nplurals
    if not expected:
        return _("the header does not say how many plural forms there are; add Plural-Forms")
    if len(message.targets) != expected:
        return _(
            "{number} plural forms stand here; by its header (Plural-Forms) "
            "the language has {expected}"
        ).format(number=len(message.targets), expected=expected)
    return ""


def _line_end_fault(message: CatalogMessage) -> str:
    r"""Return where a text has a line end at one of its ends that another has not, or nothing.

    msgfmt refuses it: what a program puts together of such texts runs into one another.
    """
    texts = [*filter(None, [message.plural]), *message.targets]
    if any(text.startswith("\n") != message.msgid.startswith("\n") for text in texts):
        return _(r"either all of its texts begin with \n, or none")
    if any(text.endswith("\n") != message.msgid.endswith("\n") for text in texts):
        return _(r"either all of its texts end with \n, or none")
    return ""


def _shortened(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= _SHOWN else f"{plain[: _SHOWN - 1]}…"
