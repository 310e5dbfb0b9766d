"""What git knows of files: which commit changed each last, and what stood in them.

One `git log` answers for a whole repository, one `git cat-file` gives every old version.
"""

import hashlib
import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from insaterms.linting.history.git_answers import (
    answer,
    contents,
    name_in,
    repository_above,
    repository_of,
)

__all__ = ["Pace", "Repositories", "content_at_head", "paces", "text_at_head"]

# More than a site has; what lies further back is not looked at.
_MOST_COMMITS = 20_000
_MISSING = "0" * 40
# The modes and the contents before and after: `:100644 100644 557983c… cb0f066… M`.
_CHANGE = re.compile(rb":\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) ")


class Pace(Struct, frozen=True):
    """A page that went on after its translation.

    Attributes:
        before: What stood in the page when its translation was last changed.
        date: The day of the last commit that changed the page, as `2026-03-01`; empty where
            the change is not committed yet.

    """

    before: bytes
    date: str


class _Commit(Struct, frozen=True, gc=False):
    """A commit: its day, and of each path that it changed the old and the new content."""

    date: str
    changes: Mapping[str, tuple[str, str]]


class Repositories:
    """What decides about what git says of files, each repository asked once."""

    def __init__(self) -> None:
        """Ask nothing yet."""
        self._tops: dict[str, str | None] = {}
        self._states: dict[str | None, str] = {None: ""}

    def state(self, path: str) -> str:
        """Return what is checked out where a file lies, and whether its history is there.

        What git says of a file that stays as it is changes with these alone.  A repository
        within another one, such as a submodule, has a state of its own.

        Args:
            path: The file, as it is opened.

        Returns:
            The repository, the commit and `true` for a clone without its history; empty
            outside of all repositories, and where nothing is committed.

        """
        folder = os.path.dirname(os.path.realpath(path) if os.path.islink(path) else path)
        if folder not in self._tops:
            self._tops[folder] = repository_above(os.path.realpath(folder or os.curdir))
        top = self._tops[folder]
        if top not in self._states:
            said = answer(top, "rev-parse", "HEAD", "--is-shallow-repository") if top else None
            words = said.decode("ascii", "replace").split() if said else []
            self._states[top] = " ".join([*words, top or ""]) if words else ""
        return self._states[top]


def content_at_head(path: str) -> bytes | None:
    """Return what stood in a file at the last commit; None if it was not there."""
    top = repository_of(path)
    if top is None:
        return None
    name = name_in(path, top)
    if "\n" in name:
        return None
    return contents(top, [f"HEAD:{name}"])[0]


def text_at_head(path: str) -> str | None:
    """Return the same as text; None if it was not there, or is no UTF-8."""
    content = content_at_head(path)
    try:
        return content.decode("utf-8") if content is not None else None
    except UnicodeDecodeError:
        return None


def paces(
    pairs: Iterable[tuple[str, str]], bytes_of: Callable[[str], bytes]
) -> dict[tuple[str, str], Pace]:
    """Find the pages whose content was changed after that of their translations.

    A change in the same commit is none, nor is another name, nor what was taken back.  Where
    the translation is being worked on, or the page was added after it, nothing is found;
    neither is it without git, or in a clone without its history.

    Args:
        pairs: The path of each page and that of its translation, as they are opened.
        bytes_of: Returns what stands in a file now, by its path, or raises `OSError`.

    Returns:
        By the pair, those that went on, with what stood there before.

    """
    by_repository: dict[str, list[tuple[str, str]]] = {}
    for page, translation in pairs:
        top = repository_of(translation)
        if top is not None and repository_of(page) == top:
            by_repository.setdefault(top, []).append((page, translation))
    found: dict[tuple[str, str], Pace] = {}
    for top, own in by_repository.items():
        shallow = answer(top, "rev-parse", "--is-shallow-repository")
        if shallow is not None and shallow.strip() == b"false":
            found.update(_paces(top, own, bytes_of))
    return found


def _paces(
    top: str, pairs: Sequence[tuple[str, str]], bytes_of: Callable[[str], bytes]
) -> Iterator[tuple[tuple[str, str], Pace]]:
    def is_at(path: str, content: str) -> bool:
        try:
            return _is_content(bytes_of(path), content)
        except OSError:
            return False

    names = {path: name_in(path, top) for pair in pairs for path in pair}
    histories = _histories(top, set(names.values()))
    outdated = []
    for page, translation in pairs:
        source, target = histories[names[page]], histories[names[translation]]
        if not source or not target or not is_at(translation, target[0][2]):
            continue
        number = target[0][0]
        before = next((content for each, _date, content in source if each >= number), None)
        if before is None or before == _MISSING or is_at(page, before):
            continue
        newest, date, content = source[0]
        committed = newest < number and is_at(page, content)
        outdated.append((page, translation, before, date if committed else ""))
    former = contents(top, [before for _page, _translation, before, _date in outdated])
    for (page, translation, _before, date), stood in zip(outdated, former, strict=True):
        if stood is not None:
            yield (page, translation), Pace(stood, date)


_History = list[tuple[int, str, str]]


def _histories(top: str, names: set[str]) -> dict[str, _History]:
    """Return of each file the commits that changed its content, the newest first.

    Of each: its number, from 0 for the newest, its day, and the content that it made.
    """
    histories: dict[str, _History] = {name: [] for name in names}
    # What a file is called at the commit that is looked at: several may have been one.
    called = {name: [name] for name in names}
    for number, commit in enumerate(_log(top)):
        for name in commit.changes.keys() & called.keys():
            old, new = commit.changes[name]
            if old == _MISSING:
                former = _former(commit.changes, new)
                if former is not None:
                    called.setdefault(former, []).extend(called.pop(name))
                    continue
            if old != new:
                for each in called[name]:
                    histories[each].append((number, commit.date, new))
    return histories


def _former(changes: Mapping[str, tuple[str, str]], content: str) -> str | None:
    """Return the file that had this content and is gone: it was given another name."""
    for name, (old, new) in changes.items():
        if old == content and new == _MISSING:
            return name
    return None


def _log(top: str) -> Iterator[_Commit]:
    """Yield the commits, the newest first."""
    log = answer(
        top,
        "log",
        "--date-order",
        f"--max-count={_MOST_COMMITS}",
        "--diff-merges=first-parent",
        "--raw",
        "--no-abbrev",
        "--no-renames",
        "--no-ext-diff",
        "--no-textconv",
        "--no-show-signature",
        "--date=short",
        "-z",
        "--format=%x01%cd",
        "HEAD",
    )
    fields = iter((log or b"").split(b"\0"))
    date, changes = "", dict[str, tuple[str, str]]()
    for field in fields:
        # A name may hold any sign but NUL; so it is taken from where names stand.
        row = field.lstrip(b"\n")
        if (change := _CHANGE.match(row)) is not None:
            changes[os.fsdecode(next(fields, b""))] = (_id(change[1]), _id(change[2]))
        elif row.startswith(b"\x01"):
            if date:
                yield _Commit(date, changes)
            date, changes = row[1:].decode("ascii", "replace"), {}
    if date:
        yield _Commit(date, changes)


def _id(written: bytes) -> str:
    """Return the id of a content; what is not there has the same one in every repository."""
    text = written.decode("ascii", "replace")
    return text if text.strip("0") else _MISSING


def _is_content(data: bytes, content: str) -> bool:
    """Whether bytes are a content of git, however their lines end."""
    algorithm = "sha1" if len(content) == len(_MISSING) else "sha256"
    for each in {data, data.replace(b"\r\n", b"\n")}:
        digest = hashlib.new(algorithm, b"blob %d\0" % len(each), usedforsecurity=False)
        digest.update(each)
        if digest.hexdigest() == content:
            return True
    return False
