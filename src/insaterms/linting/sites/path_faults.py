"""Whether there is something at a path, and whether it is a file that can be read."""

import os
import stat

from insaterms.errors import reason_of
from insaterms.ui_language import _

__all__ = ["fault_of_path", "is_there"]


def is_there(path: str) -> bool:
    """Whether there is something at a path; where nobody may look, its own fault says so."""
    try:
        os.lstat(path)
    except PermissionError:
        return True
    except (OSError, ValueError):
        return False
    return True


def fault_of_path(path: str) -> str | None:
    """Return why a path is no file that can be read; None if it is one."""
    try:
        mode = os.stat(path).st_mode
    except FileNotFoundError:
        return _("this link leads nowhere; mend it or take it away")
    except OSError as error:
        return reason_of(error)
    if stat.S_ISREG(mode):
        return None
    return _("this is no file, but a folder, a pipe or a device")
