"""What SQLite says, in words that help: what happened, to which file, what to do."""

import sqlite3

from insaterms.errors import MemoryFileError
from insaterms.ui_language import N_, _

__all__ = ["damaged", "explained"]

# By SQLite's primary codes (the low byte of an extended one), <https://sqlite.org/rescode.html>.
_REASONS = {
    sqlite3.SQLITE_BUSY: N_(
        "the memory {path} is in use: another program has been writing to it for too long; try "
        "again when it is done"
    ),
    sqlite3.SQLITE_LOCKED: N_(
        "the memory {path} is in use by another part of this program; try again when it is done"
    ),
    sqlite3.SQLITE_READONLY: N_(
        "the memory {path} may only be read; to change it, get permission to write the file and "
        "its folder, or copy it to another folder"
    ),
    sqlite3.SQLITE_FULL: N_(
        "the memory {path} cannot grow: the disk is full; everything up to the last batch is "
        "kept, so make room and do the same again"
    ),
    sqlite3.SQLITE_IOERR: N_(
        "the memory {path} cannot be read or written: the disk or the network reports an error; "
        "everything up to the last batch is kept"
    ),
    sqlite3.SQLITE_CANTOPEN: N_(
        "the memory {path} cannot be opened; look whether you may read the file and write to "
        "its folder"
    ),
    sqlite3.SQLITE_PERM: N_(
        "the memory {path} cannot be opened; look whether you may read and write it"
    ),
    sqlite3.SQLITE_NOTADB: N_(
        "the memory {path} is none, but another kind of file; `insaterms memory import FILE "
        "--memory NEW.db` makes one"
    ),
    sqlite3.SQLITE_TOOBIG: N_("the memory {path} cannot hold a text of this length; leave it out"),
}
_DAMAGED = N_(
    "the memory {path} is damaged; restore a backup, or save what can be read with "
    "`sqlite3 {path} .recover | sqlite3 NEW.db`"
)


def explained(error: sqlite3.Error, path: str) -> MemoryFileError:
    """Return an error that says what to do about one of SQLite's.

    Args:
        error: What SQLite raised.
        path: The memory, as the user named it.

    """
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        # The module's own, such as a closed connection, or text that is no UTF-8.
        if "closed" in str(error):
            return MemoryFileError(
                _("the memory {path} is closed; open it again").format(path=path)
            )
        if "UTF-8" in str(error):
            return damaged(path)
        code = sqlite3.SQLITE_ERROR
    if code & 0xFF == sqlite3.SQLITE_CORRUPT:
        return damaged(path)
    reason = _REASONS.get(code & 0xFF)
    if reason is None:
        message = _("the memory {path} cannot be used: SQLite says {reason}")
        return MemoryFileError(message.format(path=path, reason=error))
    return MemoryFileError(_(reason).format(path=path))


def damaged(path: str) -> MemoryFileError:
    """Return the error for a file whose content cannot be."""
    return MemoryFileError(_(_DAMAGED).format(path=path))
