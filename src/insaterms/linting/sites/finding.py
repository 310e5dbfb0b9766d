"""The files that the lint looks at: those that a call names, and those in folders."""

import os
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from msgspec import Struct, field

from insaterms.catalogs.pages import printable_path
from insaterms.catalogs.walking import LeftOut, Walk, Walked, walk
from insaterms.errors import Problem, ProblemsError, reason_of
from insaterms.linting.documents.document import Kind
from insaterms.linting.sites.counterpart_places import counterpart_places, says_counterpart
from insaterms.linting.sites.file_kinds import YAML, holds_glossary, kind_of
from insaterms.linting.sites.file_names import Names, is_of_project, is_text, within_project
from insaterms.linting.sites.path_faults import fault_of_path, is_there
from insaterms.project import Project
from insaterms.project.patterns import fits
from insaterms.ui_language import _

__all__ = [
    "FoundFiles",
    "LintFile",
    "find_files",
    "find_unsaved",
    "kind_of",
    "within_project",
]

# Front matter, the head of a page and the first concept of a glossary stand at its top.
_BEGINNING = 65_536
_NOTHING: Mapping[str, bytes] = MappingProxyType({})


class LintFile(Struct, frozen=True):
    """A file to look at.

    Attributes:
        path: As it is opened.
        shown: As messages name it: from the current folder, with forward slashes.
        kind: What it is.
        root: The folder that was named and in which it was found; its own if it was named.

    """

    path: str
    shown: str
    kind: Kind
    root: str


class FoundFiles(Struct, frozen=True):
    """What a call names.

    Attributes:
        files: The files, sorted by `shown`, each once.
        beside: Pages that were not named, but may be the counterparts of some that were: to
            be read, not to be reported on.
        left_out: What was passed over, by the reason; paths as they are opened.
        unreadable: What cannot be read: as messages name it, and the reason.

    """

    files: tuple[LintFile, ...] = ()
    beside: tuple[LintFile, ...] = ()
    left_out: dict[LeftOut, list[str]] = field(default_factory=dict)
    unreadable: tuple[tuple[str, str], ...] = ()


def find_files(
    paths: Sequence[str], project: Project, contents: Mapping[str, bytes] = _NOTHING
) -> FoundFiles:
    """Find the files that a call names.

    Hidden files and folders are passed over, folders that programs fill, what the settings
    exclude, and what is of no known kind; a file that is named is not hidden.

    Args:
        paths: Files and folders; none: the root of the project, with its glossary and its
            memory wherever they are.  Without settings it is the current folder, if that is
            below the root.
        project: The settings.
        contents: What is to stand in files in the place of what does, by their paths as
            messages name them.

    Raises:
        ProblemsError: If a path does not exist.

    """
    missing = [path for path in paths if not is_there(path)]
    if missing:
        message = _("there is no such file or folder")
        raise ProblemsError([Problem(printable_path(path), 0, 0, message) for path in missing])
    search = _Search(project, contents)
    here = not project.path and is_of_project(os.curdir, project)
    for path in paths or [os.curdir if here else project.root]:
        if os.path.isdir(path):
            search.folder(path)
        else:
            search.named(path)
    if not paths:
        search.configured()
    return search.found()


def find_unsaved(path: str, project: Project, data: bytes) -> FoundFiles:
    """Return what a text is that an editor has not saved, by the name that it has there.

    Args:
        path: The file; it need not exist.
        project: The settings.
        data: What is to stand in it.

    Returns:
        The one file, with its possible counterparts on disk; none if the settings exclude it,
        or nobody reads such files: `left_out` says why.

    """
    search = _Search(project, {Names().shown(path): data})
    search.named(path, unsaved=True)
    return search.found()


class _Search:
    """Finds files, one named path after another."""

    def __init__(self, project: Project, contents: Mapping[str, bytes]) -> None:
        self._project = project
        self._contents = contents
        self._walked = Walked()
        self._files: dict[str, LintFile] = {}
        self._links: list[tuple[str, str, Kind]] = []
        self._unreadable: dict[str, str] = {}
        self._names = Names()
        glossary = project.glossary
        self._glossary = os.path.realpath(glossary) if glossary is not None else ""

    def folder(self, root: str) -> None:
        """Find the files of a folder."""
        before = len(self._walked.files)
        what = Walk(lambda path: kind_of(path) is not None, self._excluded, strict=False)
        walk(root, what, self._walked)
        for path in self._walked.files[before:]:
            kind = kind_of(path)
            if kind is not None:
                self._add(path, root, kind)

    def named(self, path: str, *, unsaved: bool = False) -> None:
        """Add one file; one that is not saved need not be there."""
        kind = kind_of(path, named=True)
        if self._excluded(path, path):
            self._walked.leave_out("excluded", path)
        elif not unsaved and (fault := fault_of_path(path)) is not None:
            self._unreadable[path] = fault
        elif kind is None:
            self._walked.leave_out("other kind", path)
        else:
            self._add(path, os.path.dirname(path) or os.curdir, kind)

    def configured(self) -> None:
        """Add the glossary and the memory of the settings, wherever they are."""
        glossary, memory = self._project.glossary, self._project.memory
        if memory is not None and os.path.isfile(memory):
            self._add(memory, os.path.dirname(memory) or os.curdir, "memory")
        if glossary is None:
            return
        folder, names = os.path.dirname(glossary) or os.curdir, [os.path.basename(glossary)]
        if os.path.isdir(glossary):
            folder = glossary
            try:
                names = sorted(each for each in os.listdir(folder) if not each.startswith("."))
            except OSError as error:
                self._unreadable[folder] = reason_of(error)
                return
        for name in names:
            path = os.path.join(folder, name)
            if name.lower().endswith(YAML) and os.path.isfile(path):
                self._add(path, folder, "glossary")

    def found(self) -> FoundFiles:
        """Return what was found."""
        for path, root, kind in self._links:
            self._keep(path, root, kind)
        for path in self._walked.left_out.pop("link", []):
            # A link to a folder that was seen leads to nothing new, and is no fault.
            if os.path.isdir(path) or not self._matters(path):
                self._walked.leave_out("link", path)
            elif (fault := fault_of_path(path)) is not None:
                self._unreadable[path] = fault
        self._unreadable |= dict(self._walked.unreadable)
        unreadable = {(self._names.shown(path), why) for path, why in self._unreadable.items()}
        files = sorted(self._files.values(), key=lambda each: each.shown)
        beside = sorted(self._beside(files), key=lambda each: each.shown)
        return FoundFiles(
            tuple(files), tuple(beside), self._walked.left_out, tuple(sorted(unreadable))
        )

    def _matters(self, path: str) -> bool:
        """Whether a link to nothing, or a pipe, may have been meant as a page or a folder."""
        return kind_of(path) is not None or not os.path.splitext(path)[1]

    def _add(self, path: str, root: str, kind: Kind) -> None:
        if not is_text(path):
            self._unreadable[path] = _("its name is not UTF-8, or has a line end in it; rename it")
        elif os.path.islink(path):
            # What it leads to may be found under its own name, which is the better one.
            self._links.append((path, root, kind))
        else:
            self._keep(path, root, kind)

    def _keep(self, path: str, root: str, kind: Kind) -> None:
        real = self._names.real(path)
        if real in self._files:
            return
        if kind == "page" and path.lower().endswith(YAML) and self._is_glossary(path, real):
            kind = "glossary"
        self._files[real] = LintFile(path, self._names.shown(path), kind, root)

    def _is_glossary(self, path: str, real: str) -> bool:
        if self._glossary and self._glossary in {real, os.path.dirname(real)}:
            return True
        return holds_glossary(self._beginning(path))

    def _beginning(self, path: str) -> bytes:
        """Return the first bytes that are to stand in a file; none where it cannot be read."""
        if self._contents and (data := self._contents.get(self._names.shown(path))) is not None:
            return data[:_BEGINNING]
        try:
            # To open a pipe would wait for whoever writes to it.
            if os.path.isfile(path):
                with open(path, "rb") as file:
                    return file.read(_BEGINNING)
        except OSError:
            pass  # Whoever reads it tells why.
        return b""

    def _excluded(self, path: str, _within: str) -> bool:
        patterns = self._project.lint.exclude
        if not patterns:
            return False
        within = within_project(path, self._project)
        return any(fits(pattern, within) for pattern in patterns)

    def _beside(self, files: Sequence[LintFile]) -> Iterator[LintFile]:
        """Yield the pages on disk that may be counterparts of those that were found."""
        if os.path.realpath(self._project.root) in self._walked.seen:
            return
        known = set(self._files)
        for file in files:
            if file.kind != "page":
                continue
            within = within_project(file.path, self._project)
            folder = os.path.abspath(file.path)[: -len(within)]
            for name in counterpart_places(within, self._project.lint.translations):
                path = os.path.join(folder, name)
                if os.path.isfile(path) and is_text(path):
                    real = self._names.real(path)
                    if real not in known:
                        known.add(real)
                        yield LintFile(path, self._names.shown(path), "page", file.root)
        yield from self._anywhere(files, known)

    def _anywhere(self, files: Sequence[LintFile], known: set[str]) -> Iterator[LintFile]:
        """Yield what a key or a link may pair with a page that was found, wherever it stands."""
        own = (each.path for each in files if each.kind == "page")
        if not any(says_counterpart(path, self._beginning) for path in own):
            return
        there = Walked()
        what = Walk(lambda path: kind_of(path) == "page", self._excluded, strict=False)
        walk(self._project.root, what, there)
        for path in there.files:
            real = self._names.real(path)
            if real not in known and is_text(path) and says_counterpart(path, self._beginning):
                known.add(real)
                yield LintFile(path, self._names.shown(path), "page", self._project.root)
