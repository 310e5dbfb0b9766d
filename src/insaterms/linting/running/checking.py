"""Looking at files one by one: reading each, and letting the rules find what is wrong in it."""

from collections.abc import Iterable, Mapping

import msgspec

from insaterms.content.translatable.page import page_form
from insaterms.content.translatable.values import UnreadablePageError
from insaterms.errors import GlossaryError, InsatermsError, MemoryFileError, MissingExtraError
from insaterms.linting.context import Context
from insaterms.linting.diagnostics import Diagnostic
from insaterms.linting.documents.document import Document, Kind
from insaterms.linting.documents.page import Page
from insaterms.linting.documents.reading import read, unreadable
from insaterms.linting.registry import rule_of
from insaterms.linting.rule import Rule
from insaterms.linting.running.digests import digest
from insaterms.linting.running.jobs import Checked, Job, Original, Outcome, Task, encoded
from insaterms.linting.sites.page_languages import guessed
from insaterms.linting.sites.site import Site
from insaterms.linting.suppressing.suppressing import Suppression, suppressions_of

__all__ = ["Checker", "overrides"]

# Pages that were read lately: a page and its translations are looked at one after another.
_PAGES = 4
# Of the glossary or the memory, not of the file that is looked at: nothing can go on.
_FATAL = (GlossaryError, MemoryFileError, MissingExtraError)


def overrides(rule: Rule, method: str) -> bool:
    """Whether a rule has a method of its own; others need not be called."""
    return getattr(type(rule), method) is not getattr(Rule, method)


class Checker:
    """Looks at files, with all rules of a run.

    Attributes:
        task: What is the same for every file.
        context: What rules may ask.

    """

    def __init__(self, task: Task, contents: Mapping[str, bytes] | None = None) -> None:
        """Load the rules.

        Args:
            task: What is the same for every file.
            contents: What stands in files, by their paths, for those that are not read from
                disk: standard input.

        """
        self.task = task
        self.context = Context(task.project, task.today, Site())
        self.context.contents = contents or {}
        self._pages: dict[str, Page] = {}
        # Pages that are others than they were when the run began.
        self._changed: set[str] = set()
        self._rules: dict[Kind, list[tuple[Rule, bool, bool]]] = {}
        for code in task.codes:
            rule = rule_of(code)
            own = rule, overrides(rule, "check"), overrides(rule, "collect")
            if own[1] or own[2]:
                for kind in rule.kinds:
                    self._rules.setdefault(kind, []).append(own)

    def check(self, job: Job) -> Outcome:
        """Look at a file.

        Raises:
            GlossaryError: If the glossary cannot be used.
            MemoryFileError: If the memory cannot be read.
            MissingExtraError: If the memory needs what is not installed.

        """
        lasting = bool(job.digest)
        try:
            data = self.context.bytes_of(job.path) if job.kind != "memory" else b""
            # Somebody may have written to it meanwhile.
            lasting = lasting and (job.kind == "memory" or digest([data]) == job.digest)
            document = self._read(data, job)
            lasting = lasting and (job.original is None or job.original.shown not in self._changed)
            suppressions = suppressions_of(document)
        except (InsatermsError, UnreadablePageError, OSError) as error:
            if isinstance(error, MissingExtraError):
                raise
            return _outcome(job, unreadable(job.shown, error), lasting=lasting)
        findings: list[Diagnostic] = []
        collected: dict[str, msgspec.Raw] = {}
        try:
            for rule, checks, collects in self._rules.get(job.kind, ()):
                if checks:
                    findings += rule.check(document, self.context)
                if collects and (found := rule.collect(document, self.context)) is not None:
                    collected[rule.code] = msgspec.Raw(encoded(found))
        except _FATAL:
            raise
        except (InsatermsError, UnreadablePageError, OSError) as error:
            findings += unreadable(job.shown, error)
        return _outcome(job, findings, suppressions, collected, lasting=lasting)

    def close(self) -> None:
        """Close the memory, if a rule has asked for it."""
        if "memory" in vars(self.context) and self.context.memory is not None:
            self.context.memory.close()

    def _read(self, data: bytes, job: Job) -> Document:
        if job.kind == "page":
            original = self._original(job.original) if job.original is not None else None
            return self._page(data, job.shown, job.path, job.language, original)
        return read(
            data,
            job.shown,
            job.kind,
            language=job.language,
            source_language=self.context.project.source_language,
            file_path=job.path,
        )

    def _original(self, original: Original) -> Page | None:
        """Return the page that another is a translation of; None if it cannot be read."""
        if (known := self._pages.get(original.shown)) is not None:
            return known
        self._changed.add(original.shown)
        try:
            data = self.context.bytes_of(original.path)
            if digest([data]) == original.digest:
                self._changed.discard(original.shown)
            page = self._page(data, original.shown, original.path, original.language, None)
        except (InsatermsError, UnreadablePageError, OSError):
            # Who looks at that page tells why.
            return None
        return page if isinstance(page, Page) else None

    def _page(
        self, data: bytes, shown: str, path: str, language: str, source: Page | None
    ) -> Document:
        if source is None and (known := self._pages.get(shown)) is not None:
            return known
        page = read(
            data,
            shown,
            "page",
            language=language or _guessed(data, path),
            source_language=self.context.project.source_language,
            source=source,
            declared=bool(language),
            file_path=path,
        )
        if source is None and isinstance(page, Page):
            if len(self._pages) >= _PAGES:
                del self._pages[next(iter(self._pages))]
            self._pages[shown] = page
        return page


def _guessed(data: bytes, path: str) -> str:
    """Return the language that the words of a page are in; empty where they do not say so."""
    text = data.decode("utf-8", "replace")
    form = page_form(path, text)
    if form is None:
        return ""
    try:
        return guessed(text, form) or ""
    except UnreadablePageError:
        return ""  # Whoever reads it tells why.


def _outcome(
    job: Job,
    findings: Iterable[Diagnostic],
    suppressions: Iterable[Suppression] = (),
    collected: Mapping[str, msgspec.Raw] | None = None,
    *,
    lasting: bool,
) -> Outcome:
    checked = Checked(tuple(findings), tuple(suppressions), dict(collected or {}))
    return Outcome(job.shown, encoded(checked), lasting)
