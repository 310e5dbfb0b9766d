"""What decides about findings beside the files themselves, as digests: keys of the cache."""

import os
import sys

# As in glossary/caching.py: hashlib would load OpenSSL.
from _blake2 import blake2b
from collections.abc import Iterable
from datetime import date
from functools import cache

import msgspec

from insaterms.project import Project
from insaterms.ui_language import spoken

__all__ = [
    "SIZE",
    "digest",
    "digest_of_code",
    "digest_of_run",
    "digest_of_surroundings",
    "state_of_memory",
]

SIZE = 16
"""Bytes of a digest: two files that share one are not to be expected."""

_PACKAGE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
# They show what was found, or are programs of others, and decide about nothing.
_NO_PART = frozenset({"cli", "integrations", "output", "__pycache__", "_data"})
# The libraries that read files and compare words, by how their folders of metadata begin.
_LIBRARIES = ("babel-", "markdown_it_py-", "msgspec-", "numpy-", "polib-", "pyyaml-", "rapidfuzz-")


def digest(parts: Iterable[bytes | str]) -> bytes:
    """Return 16 bytes that change with any of the parts, and with where one ends."""
    made = blake2b(digest_size=SIZE)
    for part in parts:
        data = part.encode("utf-8", "surrogateescape") if isinstance(part, str) else part
        made.update(b"%d " % len(data))
        made.update(data)
    return made.digest()


def digest_of_surroundings(project: Project, today: date) -> bytes:
    """Return a digest of all that decides about the findings in every file.

    That is the code of the lint and what it is run by, the settings but for those on which
    files and findings are wanted, the glossary, the memory, the language of the messages, and
    the date where the settings make it count.

    Raises:
        GlossaryError: If there is no glossary.
        MemoryFileError: If the memory cannot be opened.

    """
    settings = msgspec.structs.replace(
        project.lint,
        select=(),
        extend_select=(),
        ignore=(),
        per_file_ignores={},
        exclude=(),
        baseline=None,
        cache=True,
        output_format="full",
        path="",
        places={},
    )
    return digest(
        [
            digest_of_code(),
            msgspec.msgpack.encode(msgspec.structs.replace(project, path="", lint=settings)),
            _glossary(project),
            _memory(project),
            spoken(),
            today.isoformat() if settings.review_after else "",
        ]
    )


def digest_of_run(project: Project, asked: Iterable[Iterable[str]]) -> bytes:
    """Return a digest of what decides which files and which findings are wanted.

    Args:
        project: The settings.
        asked: What the call selects and ignores.

    """
    settings = msgspec.structs.replace(
        project.lint, baseline=None, cache=True, output_format="full", path="", places={}
    )
    wanted = [msgspec.msgpack.encode(tuple(each)) for each in asked]
    return digest([os.path.abspath(project.root), msgspec.msgpack.encode(settings), *wanted])


@cache  # what a process has loaded stays as it is
def digest_of_code() -> bytes:
    """Return a digest of the code that finds faults, and of the libraries that it reads with."""
    parts: list[bytes | str] = [sys.version]
    for folder, folders, names in os.walk(_PACKAGE):
        folders[:] = sorted(each for each in folders if each not in _NO_PART)
        for name in sorted(names):
            if name.endswith(".py"):
                with open(os.path.join(folder, name), "rb") as file:
                    parts += [name, file.read()]
    libraries = os.path.dirname(os.path.dirname(os.path.abspath(msgspec.__file__)))
    # The name of the folder of metadata has the version: Babel-2.18.0.dist-info.
    parts += [each for each in sorted(os.listdir(libraries)) if each.lower().startswith(_LIBRARIES)]
    return digest(parts)


def _glossary(project: Project) -> bytes:
    from insaterms.glossary.caching import content_key
    from insaterms.glossary.loading import bundled_folder, read_sources

    return content_key(read_sources(project.glossary or bundled_folder()))


def _memory(project: Project) -> str:
    return "" if project.memory is None else state_of_memory(project.memory)


def state_of_memory(path: str) -> str:
    """Return what changes with every change of a memory, wherever its log stands.

    Raises:
        MemoryFileError: If it cannot be opened.

    """
    from insaterms.memory.sqlite_store.opening import SqliteStore

    store = SqliteStore.open(path, read_only=True)
    try:
        return f"{store.identity()} {store.generation()}"
    finally:
        store.close()
