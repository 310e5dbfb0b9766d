"""The lint on the example site: nothing in the clean one, and each planted fault, exactly it."""

import importlib.util
import re
import shutil
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from functools import partial
from pathlib import Path
from typing import Literal, NamedTuple

import msgspec
import pytest
from msgspec import Struct

from insaterms.catalogs import (
    apply_page,
    compile_catalog,
    of_catalog,
    page_form,
    read_catalog,
)
from insaterms.formats.tmx import write as write_tmx
from insaterms.linting.diagnostics import Diagnostic, Span
from insaterms.linting.engine import lint
from insaterms.linting.fixing.fixing import FixableFile, mend
from insaterms.linting.registry import CODES, rule_of
from insaterms.linting.report import LintReport
from insaterms.linting.sites.file_kinds import kind_of
from insaterms.project import LintSettings, Project
from insaterms.units import Unit

_HERE = Path(__file__).parent
_ROOT = _HERE.parents[1]
_SITE = _ROOT / "examples" / "site"
_CATALOG = "locales/nl/LC_MESSAGES/site.po"
_TODAY = date(2026, 12, 1)
_TERMS = re.compile(r"{% (?:end)?terms %}\n")
# A list of all terms stands in another order in each language, and its synonyms are meant.
_LIST_OF_TERMS = ("glossary.html", "begrippenlijst.html")

# The language of what does not say it itself, as pages in Markdown do.
_LANGUAGES = {"data/*": "en", "templates/*": "en"}

_Tree = Literal["sources", "pages", "html", "units", "glossary"]


class Edit(Struct, frozen=True, forbid_unknown_fields=True):
    """A slip in a file: `old` becomes `new`.

    Without `old` the file is written anew: with `new`, `times` over, as a symbolic `link`, or
    compiled from the catalog `of`; without any of these it is removed.
    """

    file: str
    old: str | None = None
    new: str | None = None
    times: int = 1
    encoding: str = "utf-8"
    link: str = ""
    of: str = ""


class Fault(Struct, frozen=True, forbid_unknown_fields=True, rename="kebab"):
    """Edits of a tree and the finding that they must bring.

    `marks` is what the finding marks in `file`, by default that of the first edit: the whole
    line where it marks a place between characters, empty where it means the file.  `mended`
    says whether its fix is safe; `alongside` names rules that rightly find the same slip too.
    """

    code: str
    tree: _Tree
    edits: tuple[Edit, ...]
    marks: str
    file: str = ""
    mended: bool = False
    write: str = ""
    alongside: tuple[str, ...] = ()
    review_after: int = 0

    @property
    def path(self) -> str:
        """The file of the finding."""
        return self.file or self.edits[0].file

    @property
    def extended(self) -> str:
        """The code, if nobody selects it unasked."""
        return "" if rule_of(self.code).on else self.code


class Marked(NamedTuple):
    """A finding by what it is found in, whatever line that has moved to."""

    path: str
    code: str
    text: str
    message: str


class _Faults(Struct, forbid_unknown_fields=True):
    fault: tuple[Fault, ...]


def _faults() -> list[Fault]:
    files = sorted((_HERE / "faults").glob("*.toml"))
    return [
        fault
        for file in files
        for fault in msgspec.toml.decode(file.read_bytes(), type=_Faults).fault
    ]


_FAULTS = _faults()


class Trees:
    """The site in several forms, and what the lint finds in each of them as it is."""

    def __init__(self, root: Path, patch: pytest.MonkeyPatch) -> None:
        self._root = root
        self._patch = patch
        self._clean: dict[tuple[_Tree, str, int], list[Marked]] = {}

    def lint(
        self,
        tree: _Tree,
        code: str = "",
        review_after: int = 0,
        contents: Mapping[str, bytes] | None = None,
    ) -> LintReport:
        """Run the usual rules over a tree, and that with a code."""
        self._patch.chdir(self.folder(tree))
        settings = LintSettings(
            review_after=review_after,
            page_languages=_LANGUAGES if tree == "sources" else {},
        )
        return lint(
            project=Project(lint=settings),
            extend_select=[code] if code else [],
            today=_TODAY,
            processes=1,
            contents=contents or {},
        )

    def folder(self, tree: _Tree) -> Path:
        folder = self._root / tree
        if not folder.exists():
            _TREES[tree](folder)
        return folder

    def clean(self, fault: Fault) -> list[Marked]:
        """Return what is found in the tree of a fault without it."""
        key = fault.tree, fault.extended, fault.review_after
        if key not in self._clean:
            self._clean[key] = marked(self.lint(*key).findings)
        return self._clean[key]

    def new(self, fault: Fault, contents: Mapping[str, bytes] | None = None) -> list[Diagnostic]:
        """Return what is found in a tree with a fault, and not in it as it was."""
        known = Counter(self.clean(fault))
        found = self.lint(fault.tree, fault.extended, fault.review_after, contents).findings
        new = []
        for each, key in zip(found, marked(found), strict=True):
            known[key] -= 1
            if known[key] < 0:
                new.append(each)
        return new


def marked(findings: Sequence[Diagnostic]) -> list[Marked]:
    return [Marked(each.path, each.code, each.text, each.message) for each in findings]


def _sources(folder: Path) -> None:
    """Copy the site as it is kept: English pages, data and templates, and a catalog."""
    shutil.copytree(_SITE, folder, ignore=shutil.ignore_patterns("*.py", "static", "__*__"))


def _pages(folder: Path) -> None:
    """Write the site as one keeps it that has its translations as pages."""
    path = _SITE / _CATALOG
    texts = of_catalog(read_catalog(path.read_bytes(), str(path)))
    for page in sorted([*_SITE.glob("pages/*.md"), *_SITE.glob("data/*.yml")]):
        text = page.read_text(encoding="utf-8")
        form = page_form(page.name, text)
        assert form is not None
        dutch = apply_page(text, form, texts).text
        for language, written in (("en", text), ("nl", dutch)):
            place = folder / language / page.relative_to(_SITE)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(written, encoding="utf-8")


def _html(folder: Path) -> None:
    """Build the site in both languages, without the explanations of terms and their list."""
    site = folder.parent / "site to build"
    shutil.copytree(_SITE, site, ignore=shutil.ignore_patterns("__pycache__"))
    base = site / "templates" / "base.html"
    base.write_text(_TERMS.sub("", base.read_text(encoding="utf-8")), encoding="utf-8")
    spec = importlib.util.spec_from_file_location("example_site", site / "build.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    for name in module.build(folder):
        if name.endswith(_LIST_OF_TERMS):
            (folder / name).unlink()


def _units(folder: Path) -> None:
    """Write the catalog of the site as a TMX file."""
    path = _SITE / _CATALOG
    messages = read_catalog(path.read_bytes(), str(path)).catalog.messages
    units = [
        Unit(each.msgid, each.targets[0], "en", "nl", msgctxt=each.msgctxt or "")
        for each in messages
        if each.plural is None
    ]
    folder.mkdir()
    with (folder / "site.tmx").open("wb") as stream:
        write_tmx(stream, units, source_language="en")


def _glossary(folder: Path) -> None:
    """Copy two files of the glossary: the laws, and the documents that attest them."""
    folder.mkdir()
    for name in ("sources.yaml", "laws.yaml"):
        shutil.copy(_ROOT / "glossary" / name, folder)


_TREES: dict[_Tree, Callable[[Path], None]] = {
    "sources": _sources,
    "pages": _pages,
    "html": _html,
    "units": _units,
    "glossary": _glossary,
}


def _make(folder: Path, edit: Edit) -> None:
    path = folder / edit.file
    if edit.link:
        path.symlink_to(edit.link)
    elif edit.of:
        source = folder / edit.of
        path.write_bytes(compile_catalog(read_catalog(source.read_bytes(), edit.of)).data)
    elif edit.new is None:
        path.unlink()
    else:
        new = edit.new * edit.times
        if edit.old is not None:
            text = path.read_text(encoding="utf-8")
            assert text.count(edit.old) == 1, f"{edit.old!r}: {text.count(edit.old)} times"
            new = text.replace(edit.old, new)
        path.write_bytes(new.encode(edit.encoding))


@contextmanager
def _planted(folder: Path, edits: Sequence[Edit]) -> Iterator[None]:
    """Plant a fault in a tree, and take it out again."""
    paths = {folder / edit.file for edit in edits}
    before = {path: path.read_bytes() if path.exists() else None for path in paths}
    try:
        for edit in edits:
            _make(folder, edit)
        yield
    finally:
        for path, data in before.items():
            path.unlink(missing_ok=True)
            if data is not None:
                path.write_bytes(data)


def _stretch(path: Path, span: Span) -> str:
    """Return what a finding marks, by its lines and columns; the line where that is nothing."""
    if not span.line:
        return ""
    lines = path.read_text(encoding="utf-8", errors="replace").split("\n")
    rows = lines[span.line - 1 : span.end_line]
    if (span.line, span.column) == (span.end_line, span.end_column):
        return rows[0].strip()
    rows[-1] = rows[-1][: span.end_column - 1]
    rows[0] = rows[0][span.column - 1 :]
    return "\n".join(rows)


@pytest.fixture(scope="module")
def trees(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Trees]:
    with pytest.MonkeyPatch.context() as patch:
        yield Trees(tmp_path_factory.mktemp("trees"), patch)


@pytest.mark.parametrize("tree", _TREES)
def test_nothing_is_found_in_the_clean_site(trees: Trees, tree: _Tree) -> None:
    report = trees.lint(tree)
    assert report.files
    assert marked(report.findings) == []


def test_each_rule_has_a_fault() -> None:
    assert sorted({fault.code for fault in _FAULTS}) == sorted(CODES)


def _name(fault: Fault) -> str:
    return f"{fault.code} {fault.tree} {fault.path}"


@pytest.mark.parametrize("fault", _FAULTS, ids=_name)
def test_a_fault_alone_is_found_and_its_safe_fix_takes_it_away(trees: Trees, fault: Fault) -> None:
    folder = trees.folder(fault.tree)
    trees.clean(fault)
    with _planted(folder, fault.edits):
        new = trees.new(fault)
        assert sorted(each.code for each in new) == sorted([fault.code, *fault.alongside]), new
        found = next(each for each in new if each.code == fault.code)
        assert found.path == fault.path
        assert _stretch(folder / fault.path, found.span) == fault.marks
        assert found.write == fault.write or not fault.write
        assert (found.fix is not None and found.fix.safe) is fault.mended
        if fault.mended:
            data = (folder / fault.path).read_bytes()
            file = FixableFile(fault.path, fault.path, kind_of(fault.path) or "page", data)
            done = mend([file], new, partial(trees.new, fault))
            assert not done.failed
            assert not done.diagnostics
