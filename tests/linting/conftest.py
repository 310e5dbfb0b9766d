import re
from collections.abc import Callable, Mapping
from datetime import date

import pytest

from insaterms.linting.context import Context
from insaterms.linting.diagnostics import Diagnostic
from insaterms.linting.documents.document import Document, Kind
from insaterms.linting.documents.page import Page
from insaterms.linting.documents.reading import read
from insaterms.linting.rule import Rule
from insaterms.linting.sites.site import Site
from insaterms.project import Project

Findings = Callable[..., list[Diagnostic]]

_KINDS: dict[str, Kind] = {"po": "catalog", "pot": "catalog", "tmx": "units", "mo": "compiled"}
_LANGUAGE = re.compile(r"(?:^|[./])(nl|en)(?=[./])")


@pytest.fixture
def findings() -> Findings:
    """Return a function that lets one rule look at files.

    It takes the rule's class and the files by their paths: `page.nl.md` is a translation of
    `page.en.md`, `nl/page.md` one of `en/page.md`.  The files need not exist.
    """

    def call(
        rule: type[Rule],
        files: Mapping[str, str],
        project: Project | None = None,
        today: date = date(2026, 3, 1),
    ) -> list[Diagnostic]:
        context = Context(project or Project(), today, Site())
        documents = _documents(files)
        checker = rule()
        found: list[Diagnostic] = []
        collected = {}
        for path, document in documents.items():
            if document.kind in rule.kinds:
                found += checker.check(document, context)
                collected[path] = checker.collect(document, context)
        found += checker.conclude(
            {path: each for path, each in collected.items() if each is not None}, context
        )
        return sorted(found, key=lambda each: each.order)

    return call


def _documents(files: Mapping[str, str]) -> dict[str, Document]:
    documents: dict[str, Document] = {}
    for path in sorted(files):  # en comes before nl
        said = _LANGUAGE.search(path)
        language = said[1] if said else ""
        kind = _KINDS.get(path.rpartition(".")[2], "page")
        source = documents.get(_LANGUAGE.sub(lambda each: each[0].replace("nl", "en"), path))
        documents[path] = read(
            files[path].encode(),
            path,
            kind,
            language=language,
            source=source if language == "nl" and isinstance(source, Page) else None,
        )
    return documents
