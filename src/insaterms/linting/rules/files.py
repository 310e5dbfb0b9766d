"""Rules on files as such: what could not be read, and comments that silence findings."""

from collections.abc import Iterator, Sequence

from insaterms.errors import Problem
from insaterms.linting.context import Context
from insaterms.linting.diagnostics import Diagnostic, Severity
from insaterms.linting.documents.catalog import Catalog
from insaterms.linting.documents.document import Document, Kind
from insaterms.linting.documents.faults import findings_of, places_in
from insaterms.linting.documents.glossary_file import GlossaryFile
from insaterms.linting.documents.page import Page
from insaterms.linting.documents.said_twice import keys_twice, messages_twice
from insaterms.linting.documents.template_blocks import blocks_left_open
from insaterms.linting.documents.units import Units
from insaterms.linting.rule import Rule

__all__ = [
    "InvalidFile",
    "InvalidSuppression",
    "NotText",
    "TooLarge",
    "UnreadableFile",
    "UnusedSuppression",
]

# What the engine finds, while it reads files and puts findings together.
_NOTHING: frozenset[Kind] = frozenset()


class UnreadableFile(Rule):
    """A file that the system does not let us read.

    ## What it does
    Reports a file or a folder that was named or found, but could not be opened: permission
    denied, a symbolic link that leads in a circle or nowhere, a pipe or a device.

    ## Why is this bad?
    A file that is not read looks like one without findings.

    ## Example
    ```console
    $ chmod 000 pages/nl/verzuim.md
    ```
    Give the user that runs the lint the right to read it: `chmod u+r pages/nl/verzuim.md`.

    ## How to silence it
    Leave the file out with `exclude = ["pages/nl/verzuim.md"]` in `[tool.insaterms.lint]`.
    """

    code = "IT901"
    slug = "unreadable-file"
    kinds = _NOTHING


class NotText(Rule):
    """A file that is no text, or in another encoding than it must be.

    ## What it does
    Reports a page that is not UTF-8, a catalog that is not in the encoding that its header
    names, and a file with a NUL character in it, with the place of the first byte that does
    not fit.

    ## Why is this bad?
    Nothing in the file is checked, and browsers and programs show *geoorloofd verzuim wegens
    feestdagen in cafÃ©s* where they guess.

    ## Example
    ```text
    pages/nl/verzuim.md saved as Latin-1: "één" is the bytes E9 E9 6E
    ```
    Save the file as UTF-8.

    ## How to silence it
    Leave the file out with `exclude` in `[tool.insaterms.lint]`.
    """

    code = "IT902"
    slug = "not-text"
    kinds = _NOTHING


class InvalidFile(Rule):
    """A file, or a part of it, that breaks the rules of its format.

    ## What it does
    Reports front matter that is no YAML, a template with a tag or one of Jinja's own blocks
    (`if`, `for`, `block`) that is not closed, a message of a catalog that `msgfmt` would
    refuse, a message or a key that stands twice, with the line of the first, a text of a TMX
    file that is no unit (a warning), a concept of a glossary file that is not written as it
    must be.  At most twenty faults of a file are told one by one.

    ## Why is this bad?
    What cannot be read is not checked; and the site, `msgfmt` or another program stops at
    it, or passes it over without a word.

    ## Example
    ```po
    msgid "school attendance officer"
    msgstr "leerplichtambtenaar
    ```
    Close the quotes: `msgstr "leerplichtambtenaar"`.

    ## How to silence it
    Mend the file; where you cannot, `"vendor/*.po" = ["IT903"]` below `per-file-ignores` in
    `[tool.insaterms.lint]`.
    """

    code = "IT903"
    slug = "invalid-file"
    kinds = frozenset({"catalog", "page", "units", "glossary"})

    def check(self, document: Document, context: Context) -> Iterator[Diagnostic]:  # noqa: ARG002 -- as its base
        """Find what was passed over of a file that could be read."""
        problems = _problems(document)
        severity: Severity | None = "warning" if document.kind == "units" else None
        yield from findings_of(self, document.path, problems, places_in(document), severity)


class TooLarge(Rule):
    """A file that is too large to be looked at.

    ## What it does
    Reports a page over 2,000,000 bytes, with a line of over 1,000,000 characters or with more
    than 50,000 texts, and any other file over 100,000,000 bytes.

    ## Why is this bad?
    Such a file is mostly the output of a program, or an export that went wrong.  To read it
    would hold up all others, so nothing in it is checked.

    ## Example
    ```text
    pages/en/absence-figures.html, 38 MB: a table with a row for each pupil and day
    ```
    Split the page, or leave it out.

    ## How to silence it
    Leave the file out with `exclude = ["pages/*/absence-figures.html"]` in
    `[tool.insaterms.lint]`.
    """

    code = "IT904"
    slug = "too-large"
    kinds = _NOTHING


class UnusedSuppression(Rule):
    """A comment that silences a finding which is not there any more.

    ## What it does
    Reports `insaterms: ignore[…]` where the rule that it names finds nothing; the fix takes
    the comment away.

    ## Why is this bad?
    A comment that outlives its reason hides the next mistake in the same place.

    ## Example
    ```markdown
    <!-- insaterms: ignore[IT301] the name of the British scheme -->
    ## Schoolverzuim
    ```
    The heading is Dutch by now: remove the comment.

    ## How to silence it
    Remove the comment.  One that must stay, since another run needs it, names this rule too:
    `<!-- insaterms: ignore[IT301, IT905] the reason -->`.  To keep all of a file, write
    `<!-- insaterms: ignore-file[IT905] the reason -->`; to keep them anywhere,
    `ignore = ["IT905"]` in `[tool.insaterms.lint]`.
    """

    code = "IT905"
    slug = "unused-suppression"
    severity = "warning"
    kinds = _NOTHING


class InvalidSuppression(Rule):
    """A comment that is to silence a finding, but does not say which, or why.

    ## What it does
    Reports `insaterms: ignore` without codes, with a code that no rule has, or without a
    reason behind the bracket.  Without a reason it still works.

    ## Why is this bad?
    With a slip in its code it silences nothing; without a reason nobody can tell in a year
    whether it may go.

    ## Example
    ```markdown
    <!-- insaterms: ignore[IT3011] -->
    ## School refusal
    ```
    Name the code and the reason: `<!-- insaterms: ignore[IT301] an English title -->`.

    ## How to silence it
    Mend the comment; or `ignore = ["IT906"]` in `[tool.insaterms.lint]`.
    """

    code = "IT906"
    slug = "invalid-suppression"
    severity = "warning"
    kinds = _NOTHING


def _problems(document: Document) -> Sequence[Problem]:
    match document:
        case Catalog(file=file):
            # Half of a message may stand twice because the other half cannot be read.
            return sorted({*file.faults, *file.catalog.lost}) or list(messages_twice(document))
        case Page():
            return sorted([*keys_twice(document), *blocks_left_open(document)])
        case Units(skipped=skipped):
            return skipped
        case GlossaryFile(problems=problems):
            return problems
        case _:
            return ()
