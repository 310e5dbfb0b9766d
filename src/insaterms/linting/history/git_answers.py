"""A repository of git, and what git answers there.

A repository may come from anywhere, so nothing that its settings name is run: no filter, no
pager, no program that compares.
"""

import os
import subprocess
from collections.abc import Sequence
from functools import lru_cache

__all__ = ["answer", "contents", "name_in", "repository_above", "repository_of"]

# Seconds after which git is given up.
_PATIENCE = 30
_NAME = "git.exe" if os.name == "nt" else "git"


def repository_of(path: str) -> str | None:
    """Return the folder of the repository that a file lies in; None if it lies in none."""
    return repository_above(os.path.dirname(os.path.realpath(path)))


def repository_above(folder: str) -> str | None:
    """Return the folder of the repository that a folder lies in, or is; None if there is none."""
    while not os.path.exists(os.path.join(folder, ".git")):
        above = os.path.dirname(folder)
        if above == folder:
            return None
        folder = above
    return folder


def answer(top: str, *arguments: str, given: bytes = b"") -> bytes | None:
    """Ask git; None if there is none, it refuses, or it takes too long."""
    git = _program(os.environ.get("PATH", os.defpath))
    if git is None:
        return None
    # A hook that runs us sets GIT_DIR and its like, which lead to another repository.
    environment = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
    environment |= {
        "LC_ALL": "C",
        "GIT_OPTIONAL_LOCKS": "0",
        "GIT_TERMINAL_PROMPT": "0",
        "GIT_NO_LAZY_FETCH": "1",
        "GIT_ALLOW_PROTOCOL": "none",
    }
    command = [git, "--no-pager", "-c", "core.fsmonitor=false", "-C", top, *arguments]
    try:
        done = subprocess.run(  # noqa: S603 -- a fixed command; what comes from files are ids
            command,
            input=given,
            capture_output=True,
            timeout=_PATIENCE,
            check=False,
            env=environment,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout if done.returncode == 0 else None


@lru_cache(maxsize=1)  # it is asked again and again
def _program(path: str) -> str | None:
    """Return where git is.

    By its bare name Windows would run a program of that name in the current folder, which is
    one of the project; and so would others where PATH names that folder.
    """
    for folder in path.split(os.pathsep):
        program = os.path.join(folder, _NAME)
        if os.path.isabs(folder) and os.path.isfile(program) and os.access(program, os.X_OK):
            return program
    return None


def contents(top: str, names: Sequence[str]) -> list[bytes | None]:
    """Return the contents of several versions of files, by their names or ids."""
    if not names:
        return []
    asked = os.fsencode("".join(f"{name}\n" for name in names))
    said = answer(top, "cat-file", "--batch", given=asked) or b""
    found: list[bytes | None] = []
    place = 0
    while place < len(said):
        end = said.find(b"\n", place)
        fields = said[place:end].rsplit(b" ", 2)
        place = end + 1
        if len(fields) == 3 and fields[1] == b"blob" and fields[2].isdigit():  # noqa: PLR2004 -- id, type and length
            found.append(said[place : place + int(fields[2])])
            place += int(fields[2]) + 1
        else:
            found.append(None)
    return found + [None] * (len(names) - len(found))


def name_in(path: str, top: str) -> str:
    """Return how git names a file: from the top, with forward slashes."""
    folder, name = os.path.split(path)
    return os.path.relpath(os.path.join(os.path.realpath(folder), name), top).replace(os.sep, "/")
