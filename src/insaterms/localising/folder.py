"""The folder of the library's own compiled catalogs, laid out as gettext looks for them.

A wheel brings it along.  In a checkout there are only the catalogs that people edit; they
are compiled into the user's cache, in a folder that is found by their content, never by
time.  So nobody needs a build step.
"""

import contextlib
import os
import re

# Private, but `hashlib` loads OpenSSL with it: 2.5 ms instead of 0.3 at every start.
from _blake2 import blake2b
from functools import cache

from insaterms.cache_folder import cache_folder
from insaterms.errors import InsatermsError, ProblemsError
from insaterms.ui_language import speaking

__all__ = ["Source", "compiled", "locale_dir", "sources_in"]

_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
_COMPILING = os.path.join(_PACKAGE, "formats", "gettext_po")
# In English: to translate it would take what is missing.
_MISSING = "the catalogs of insaterms are missing; install it again: pip install insaterms"
# Nothing else in the cache is ever removed; the user may have named any folder.
_KEPT_FOLDER = re.compile(r"locales-[0-9a-f]{40}")
# Each edit of a catalog leaves one folder behind.
_KEPT = 4

# Language, domain, path and content of a catalog that is not compiled.
Source = tuple[str, str, str, bytes]


def locale_dir() -> str:
    """Return the folder that holds `<language>/LC_MESSAGES/<domain>.mo` for every catalog.

    It is for whoever wants a folder: `gettext.translation("glossary", locale_dir(), ["nl"])`.

    Returns:
        An absolute path.  In a checkout another one after each change of a catalog.

    Raises:
        InsatermsError: If there are no catalogs where the package was installed, or one of
            a checkout cannot be compiled.

    """
    inside = os.path.join(_PACKAGE, "_data", "locales")
    if os.path.isdir(inside):
        return inside
    sources = sources_in(os.path.join(os.path.dirname(os.path.dirname(_PACKAGE)), "locales"))
    if not sources:
        raise InsatermsError(_MISSING)
    name = f"locales-{_key(sources)}"
    if (kept := cache_folder()) is not None:
        with contextlib.suppress(OSError):
            os.makedirs(kept, mode=0o700, exist_ok=True)
            folder = _filled(os.path.abspath(kept), name, sources)
            _prune(kept)
            return folder
    return _filled(_temporary_folder(), name, sources)


def sources_in(folder: str) -> list[Source]:
    """Return the catalogs of a folder, by language and domain; none if there is no folder."""
    found = []
    with contextlib.suppress(FileNotFoundError):
        for language in sorted(os.listdir(folder)):
            inner = os.path.join(folder, language, "LC_MESSAGES")
            if not os.path.isdir(inner):
                continue
            for name in sorted(os.listdir(inner)):
                domain, suffix = os.path.splitext(name)
                if suffix == ".po" and not name.startswith("."):
                    path = os.path.join(inner, name)
                    with open(path, "rb") as file:
                        found.append((language, domain, path, file.read()))
    return found


def compiled(data: bytes, path: str) -> bytes:
    """Return a catalog compiled.

    Args:
        data: The catalog.
        path: How it is named in an error.

    Raises:
        ProblemsError: If it cannot be read.

    """
    from insaterms.formats.gettext_po.compiling import compiled_catalog
    from insaterms.formats.gettext_po.encoding import decoded_catalog
    from insaterms.formats.gettext_po.messages import read_messages

    # A fault is told in English: to translate it would take the catalogs.
    with speaking("en", locale_dir):
        catalog, problems = read_messages(decoded_catalog(data, path).text, path)
    if problems:
        raise ProblemsError(problems)
    return compiled_catalog(catalog)


def _key(sources: list[Source]) -> str:
    """Return what changes with any catalog, and with the code that compiles them."""
    digest = blake2b(digest_size=20)
    for language, domain, _path, data in sources:
        digest.update(f"{language}/{domain} {len(data)} ".encode())
        digest.update(data)
    for name in sorted(os.listdir(_COMPILING)):
        if name.endswith(".py"):
            with open(os.path.join(_COMPILING, name), "rb") as file:
                digest.update(file.read())
    return digest.hexdigest()


def _filled(parent: str, name: str, sources: list[Source]) -> str:
    """Return the folder with all catalogs in it, each written aside and renamed."""
    folder = os.path.join(parent, name)
    for language, domain, path, data in sources:
        target = os.path.join(folder, language, "LC_MESSAGES", f"{domain}.mo")
        # An empty one is what a machine that lost its power may leave behind.
        if os.path.isfile(target) and os.path.getsize(target):
            continue
        content = compiled(data, path)
        os.makedirs(os.path.dirname(target), mode=0o700, exist_ok=True)
        aside = f"{target}.{os.urandom(8).hex()}.new"
        try:
            with open(aside, "xb") as file:
                file.write(content)
            os.replace(aside, target)
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(aside)
            raise
    with contextlib.suppress(OSError):
        # What is used stays when others are pruned.
        os.utime(folder)
    return folder


def _prune(parent: str) -> None:
    """Remove the folders of catalogs that have long been edited since."""
    kept = [
        (entry.stat().st_mtime, entry.path)
        for entry in os.scandir(parent)
        if _KEPT_FOLDER.fullmatch(entry.name) and entry.is_dir(follow_symlinks=False)
    ]
    if len(kept) > _KEPT:
        from shutil import rmtree

        for _time, path in sorted(kept, reverse=True)[_KEPT:]:
            rmtree(path, ignore_errors=True)


@cache
def _temporary_folder() -> str:
    """Return a folder that this process alone uses, and removes when it ends."""
    import atexit
    import tempfile

    folder = tempfile.mkdtemp(prefix="insaterms-")
    atexit.register(_remove, folder, os.getpid())
    return folder


def _remove(folder: str, process: int) -> None:
    # A child that was forked runs this as well, while its parent still reads.
    if os.getpid() == process:
        from shutil import rmtree

        rmtree(folder, ignore_errors=True)
