"""Running the command as a whole process, and watching the memory that it takes."""

import contextlib
import subprocess
import sys
import time
from pathlib import Path

__all__ = ["anonymous", "command"]

_WATCH = 0.02  # seconds


def command(*arguments: str) -> tuple[float, float]:
    """Run `insaterms` with these arguments.

    Returns:
        The seconds that it took, and the most anonymous memory seen, in bytes, that of the
        processes which it starts included.

    Raises:
        SystemExit: If it fails, with what it said.

    """
    start = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "insaterms", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    peak = 0.0
    while True:
        try:
            said, _ = process.communicate(timeout=_WATCH)
            break
        except subprocess.TimeoutExpired:
            peak = max(peak, sum(map(anonymous, _family(process.pid))))
    seconds = time.perf_counter() - start
    if process.returncode:
        raise SystemExit(f"insaterms {' '.join(arguments)}: {said}")
    return seconds, peak


def _family(process: int) -> list[int]:
    """Return a process and those that it started."""
    parents: dict[int, list[int]] = {}
    for entry in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError, ValueError):
            # Behind the name, which may hold anything: state, parent.
            parent = int(
                entry.read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()[1]
            )
            parents.setdefault(parent, []).append(int(entry.parent.name))
    family = [process]
    for member in family:
        family += parents.get(member, [])
    return family


def anonymous(process: int | str = "self") -> float:
    """Return the anonymous memory of a process in bytes (RssAnon, which Linux tells)."""
    try:
        status = Path(f"/proc/{process}/status").read_text(encoding="ascii", errors="replace")
    except OSError:
        return 0.0
    found = [line for line in status.splitlines() if line.startswith("RssAnon:")]
    return 1024.0 * int(found[0].split()[1]) if found else 0.0
