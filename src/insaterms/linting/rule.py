"""What a rule is: a code, a documentation, and what it finds."""

from collections.abc import Iterable, Mapping
from typing import ClassVar

from insaterms.linting.context import Context
from insaterms.linting.diagnostics import NOWHERE, Diagnostic, Fix, Related, Severity, Span
from insaterms.linting.documents.document import Document, Kind

__all__ = ["Rule"]


class Rule:
    """Base of the rules; the docstring of each is its documentation.

    Attributes:
        code: `IT101`: stable, whatever becomes of the rule.
        slug: Its name: `untranslated-message`.
        severity: How heavy its findings are.
        on: Whether it is selected without anybody asking for it.
        kinds: The kinds of documents that `check` and `collect` are asked about.
        asks_elsewhere: Whether what it finds depends on more than the files: on what git
            knows, which a shallow clone has not.

    """

    code: ClassVar[str]
    slug: ClassVar[str]
    severity: ClassVar[Severity] = "error"
    on: ClassVar[bool] = True
    asks_elsewhere: ClassVar[bool] = False
    kinds: ClassVar[frozenset[Kind]] = frozenset({"page", "catalog", "units", "memory"})

    def check(self, document: Document, context: Context) -> Iterable[Diagnostic]:  # noqa: ARG002 -- what rules override
        """Find what is wrong in one document, or between it and its source."""
        return ()

    def collect(self, document: Document, context: Context) -> object:  # noqa: ARG002 -- as above
        """Return what `conclude` wants to know of a document.

        Returns:
            Lists, tuples, mappings with strings as keys, strings, numbers, structs as lists:
            what MessagePack holds, since it is kept beside the file's findings.  None:
            nothing.

        """
        return None

    def conclude(
        self,
        collected: Mapping[str, object],  # noqa: ARG002 -- as above
        context: Context,  # noqa: ARG002 -- as above
    ) -> Iterable[Diagnostic]:
        """Find what is wrong between documents.

        Args:
            collected: What `collect` returned, by the paths of the documents, in order.
            context: As `check`; with the site.

        """
        return ()

    def found(  # noqa: PLR0913 -- what there is to say of a finding
        self,
        path: str,
        span: Span = NOWHERE,
        message: str = "",
        *,
        text: str = "",
        write: str = "",
        source: str = "",
        related: tuple[Related, ...] = (),
        fix: Fix | None = None,
    ) -> Diagnostic:
        """Return a finding of this rule; the arguments are the attributes of `Diagnostic`."""
        return Diagnostic(
            path, self.code, self.severity, message, span, text, write, source, related, fix
        )
