"""Running the command as a whole process, and watching the memory that it takes."""

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
    try:
        text = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii")
    except OSError:
        return [process]
    return [process, *(each for child in text.split() for each in _family(int(child)))]


def anonymous(process: int | str = "self") -> float:
    """Return the anonymous memory of a process in bytes (RssAnon, which Linux tells)."""
    try:
        status = Path(f"/proc/{process}/status").read_text(encoding="ascii", errors="replace")
    except OSError:
        return 0.0
    found = [line for line in status.splitlines() if line.startswith("RssAnon:")]
    return 1024.0 * int(found[0].split()[1]) if found else 0.0
