"""Compiled glossaries on disk: found by what they were made from, never by time.

The key covers the bytes of every glossary file and of the code that compiles them, so
a stale one is not found at all.  Files are written aside and renamed, which makes two
processes at once harmless; where nothing can be written, the glossary stays in memory.
"""

import contextlib
import mmap
import os
import re
import struct

# Private, but `hashlib` loads OpenSSL with it: 2.5 ms instead of 0.3 at every start.
from _blake2 import blake2b
from collections.abc import Callable, Iterable

from insaterms.cache_folder import cache_folder
from insaterms.errors import GlossaryError
from insaterms.glossary.compiled import FORMAT, Compiled
from insaterms.glossary.loading import Files, bundled_folder, read_concepts

__all__ = ["BUNDLED_NAME", "code_of", "content_key", "open_compiled"]

BUNDLED_NAME = "glossary.compiled"
# Nothing else in the folder is ever removed; the user may have named any folder.
_COMPILED = re.compile(r"[0-9a-f]{40}\.compiled")
_ASIDE = re.compile(r"[0-9a-f]{40}\.compiled\.\d+\.new")
# In seconds; no glossary takes an hour to write.
_ABANDONED = 3600
# Each edit of a glossary leaves one file behind; the last few used serve several projects.
_KEPT = 12


def content_key(files: Files) -> bytes:
    """Return 32 bytes that change with any file's content and with the compiling code."""
    digest = blake2b(digest_size=32)
    digest.update(f"{FORMAT} {len(files.contents)}".encode())
    for path, data in files.contents:
        # A file's name is its default subject; the folder that it lies in may move.
        name = os.path.basename(path)
        digest.update(f" {name} {len(data)} ".encode("utf-8", "surrogateescape"))
        digest.update(data)
    for data in code_of(_COMPILING):
        digest.update(f" {len(data)} ".encode())
        digest.update(data)
    return digest.digest()


_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
# What decides about the compiled bytes: how files are read and forms generated.
_COMPILING = (
    "errors.py",
    "formats/glossary_csv/columns.py",
    "formats/glossary_csv/reading.py",
    "formats/glossary_yaml/hints.py",
    "formats/glossary_yaml/keys.py",
    "formats/glossary_yaml/reading.py",
    "formats/glossary_yaml/terms.py",
    "formats/glossary_yaml/tree.py",
    "formats/glossary_yaml/values.py",
    "glossary/checking.py",
    "glossary/compiled.py",
    "glossary/compiling.py",
    "glossary/loading.py",
    "model.py",
    "text",
)


def code_of(parts: Iterable[str]) -> list[bytes]:
    """Return the code of modules, for the key of what they have made.

    Args:
        parts: Paths inside the package: of modules, or of folders with all in them.

    """
    paths = []
    for part in parts:
        path = os.path.join(_PACKAGE, part)
        if part.endswith(".py"):
            paths.append(path)
        else:
            names = sorted(name for name in os.listdir(path) if name.endswith(".py"))
            paths += [os.path.join(path, name) for name in names]
    code = []
    for path in paths:
        with open(path, "rb") as file:
            code.append(file.read())
    return code


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
    if files.path == bundled_folder():
        bundled = os.path.join(os.path.dirname(files.path), BUNDLED_NAME)
        if (compiled := _map(bundled, key)) is not None:
            return compiled
    folder = cache_folder() if cache else None
    kept = os.path.join(folder, key.hex()[:40] + ".compiled") if folder else ""
    if kept and (compiled := _map(kept, key)) is not None:
        with contextlib.suppress(OSError):
            # What is used stays when others are pruned.
            os.utime(kept)
        return compiled
    concepts, problems = read_concepts(files, lambda done: progress("reading", done))
    if problems:
        raise GlossaryError(problems)
    from insaterms.glossary.compiling import compile_glossary

    data = compile_glossary(concepts, key, lambda done: progress("compiling", done))
    if folder:
        with contextlib.suppress(OSError):
            _write(folder, kept, data)
    return Compiled(data)


def _map(path: str, key: bytes) -> Compiled | None:
    try:
        with open(path, "rb") as file:
            data = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
        compiled = Compiled(data)
    # Whatever stands in a file of this name, it is compiled anew.
    except (OSError, ValueError, TypeError, struct.error):
        return None
    return compiled if compiled.key == key else None


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _write(folder: str, path: str, data: bytes) -> None:
    """Write a compiled glossary aside and rename it.

    Not by `formats.files.replace_file`: this may be lost, so nothing waits for the disk;
    and a glossary that only its owner may read stays so, whatever the umask.
    """
    os.makedirs(folder, mode=0o700, exist_ok=True)
    aside = f"{path}.{os.getpid()}.new"
    # Where another thread is at it, its file is not ours to remove.
    with open(aside, "xb", opener=_private) as file:
        try:
            file.write(data)
            file.close()
            os.replace(aside, path)
        except BaseException:
            with contextlib.suppress(OSError):
                file.close()
            with contextlib.suppress(OSError):
                os.unlink(aside)
            raise
    _prune(folder, os.stat(path).st_mtime)


def _prune(folder: str, now: float) -> None:
    """Remove what was used least lately, and what a process that died left behind."""
    kept = []
    for entry in os.scandir(folder):
        if _COMPILED.fullmatch(entry.name):
            kept.append((entry.stat().st_mtime, entry.path))
        elif _ASIDE.fullmatch(entry.name) and entry.stat().st_mtime < now - _ABANDONED:
            os.unlink(entry.path)
    for _, path in sorted(kept, reverse=True)[_KEPT:]:
        os.unlink(path)
