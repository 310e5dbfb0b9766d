"""The folder in which programs keep for a user what they can make again at any time."""

import os
import sys

__all__ = ["cache_folder"]


def cache_folder() -> str | None:
    """Return the user's cache folder; `INSATERMS_CACHE_DIR` overrides it, empty means none."""
    if (named := os.environ.get("INSATERMS_CACHE_DIR")) is not None:
        return named or None
    home = os.path.expanduser("~")
    if not os.path.isabs(home):
        return None
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or os.path.join(home, "AppData", "Local")
    elif sys.platform == "darwin":
        base = os.path.join(home, "Library", "Caches")
    else:
        base = os.environ.get("XDG_CACHE_HOME", "")
        # The XDG Base Directory Specification: "consider the path invalid and ignore it".
        if not os.path.isabs(base):
            base = os.path.join(home, ".cache")
    return os.path.join(base, "insaterms")
