"""Compiled glossaries on disk: found by what they were made from, never by time.

The key covers the bytes of every glossary file and of the code that compiles them, so
a stale one is not found at all.  Files are written aside and renamed, which makes two
processes at once harmless; where nothing can be written, the glossary stays in memory.
"""

import contextlib
import mmap
import os
import sys
from _blake2 import blake2b
from collections.abc import Callable

from insaterms.errors import GlossaryError
from insaterms.glossary.compiled import FORMAT, Compiled
from insaterms.glossary.loading import Files, bundled_folder, read_concepts

__all__ = ["BUNDLED_NAME", "content_key", "open_compiled"]

BUNDLED_NAME = "glossary.compiled"
_SUFFIX = ".compiled"
# Each edit of a glossary leaves one file behind; the newest few serve several projects.
_KEPT = 12


def content_key(files: Files) -> bytes:
    """Return 32 bytes that change with any file's content and with the compiling code."""
    digest = blake2b(digest_size=32)
    digest.update(f"{FORMAT} {len(files.contents)}".encode())
    folder = os.path.isdir(files.path)
    for path, data in files.contents:
        # A folder's file names are default subjects; the folder itself may move.
        name = os.path.basename(path) if folder else os.path.splitext(path)[1]
        digest.update(f" {name} {len(data)} ".encode("utf-8", "surrogateescape"))
        digest.update(data)
    for part in _compiling_code():
        digest.update(part)
    return digest.digest()


# What decides about the compiled bytes: how files are read and forms generated.
_COMPILING = (
    "formats/glossary_csv.py",
    "formats/glossary_yaml",
    "glossary/compiled.py",
    "glossary/compiling.py",
    "glossary/loading.py",
    "model.py",
    "text",
)


def _compiling_code() -> list[bytes]:
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    paths = []
    for part in _COMPILING:
        path = os.path.join(package, part)
        if part.endswith(".py"):
            paths.append(path)
        else:
            names = sorted(name for name in os.listdir(path) if name.endswith(".py"))
            paths += [os.path.join(path, name) for name in names]
    parts = []
    for path in paths:
        with open(path, "rb") as file:
            parts.append(file.read())
    return parts


def open_compiled(
    files: Files, *, cache: bool = True, progress: Callable[[str, int], object] = lambda *_: None
) -> Compiled:
    """Return the compiled form of these files, compiling them only if need be.

    Args:
        files: The glossary's files.
        cache: Whether to look for it on disk and to keep it there.
        progress: Called with the step ("reading", "compiling") and the concepts done.

    Raises:
        GlossaryError: With every problem of the files.

    """
    key = content_key(files)
    folder = _cache_folder() if cache else None
    candidates = []
    if files.path == bundled_folder():
        candidates.append(os.path.join(os.path.dirname(files.path), BUNDLED_NAME))
    if folder:
        candidates.append(os.path.join(folder, key.hex()[:40] + _SUFFIX))
    for candidate in candidates:
        if (compiled := _map(candidate, key)) is not None:
            return compiled
    concepts, problems = read_concepts(files, lambda done: progress("reading", done))
    if problems:
        raise GlossaryError(problems)
    from insaterms.glossary.compiling import compile_glossary

    data = compile_glossary(concepts, key, lambda done: progress("compiling", done))
    if folder:
        with contextlib.suppress(OSError):
            _write(folder, candidates[-1], data)
    return Compiled(data)


def _map(path: str, key: bytes) -> Compiled | None:
    try:
        with open(path, "rb") as file:
            data = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
        compiled = Compiled(data)
    except (OSError, ValueError):
        return None
    return compiled if compiled.key == key else None


def _write(folder: str, path: str, data: bytes) -> None:
    os.makedirs(folder, exist_ok=True)
    aside = f"{path}.{os.getpid()}.new"
    try:
        with open(aside, "xb") as file:
            file.write(data)
        os.replace(aside, path)
    except OSError:
        with contextlib.suppress(OSError):
            os.unlink(aside)
        raise
    _prune(folder)


def _prune(folder: str) -> None:
    entries = [entry for entry in os.scandir(folder) if entry.name.endswith(_SUFFIX)]
    entries.sort(key=lambda entry: entry.stat().st_mtime, reverse=True)
    for entry in entries[_KEPT:]:
        with contextlib.suppress(OSError):
            os.unlink(entry.path)


def _cache_folder() -> str | None:
    """Return the user's cache folder; `INSATERMS_CACHE_DIR` overrides it, empty means none."""
    if (named := os.environ.get("INSATERMS_CACHE_DIR")) is not None:
        return named or None
    home = os.path.expanduser("~")
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or os.path.join(home, "AppData", "Local")
    elif sys.platform == "darwin":
        base = os.path.join(home, "Library", "Caches")
    else:
        base = os.environ.get("XDG_CACHE_HOME") or os.path.join(home, ".cache")
    return os.path.join(base, "insaterms")
