"""What a start costs, as a ratio to a bare Python: `python benchmarks/startup.py`.

The commands are run in turn, so that a busy machine slows all of them alike; the ratio
is that of the medians.  On a terminal a card has colours and progress may be drawn, so
a lookup is measured there as well.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

_RUNS = 31
_LOOKUP = "from insaterms import Glossary; Glossary.load().lookup('thuiszitters')"
_PROGRAM = [str(Path(sys.executable).with_name("insaterms")), "lookup", "thuiszitters"]

_COMMANDS = {
    "python -c pass": [sys.executable, "-c", "pass"],
    "import insaterms": [sys.executable, "-c", "import insaterms"],
    "load the bundled glossary, look one word up": [sys.executable, "-c", _LOOKUP],
    "insaterms lookup thuiszitters": _PROGRAM,
}
_ON_TERMINAL = "insaterms lookup thuiszitters, on a terminal"
_LIMITS = {
    "import insaterms": 1.3,
    "load the bundled glossary, look one word up": 6.0,
    "insaterms lookup thuiszitters": 8.0,
    _ON_TERMINAL: 8.0,
}


def main() -> None:
    """Measure and print a table."""
    commands = dict(_COMMANDS)
    if os.name == "posix":
        # Pseudo-terminals are those of POSIX.
        commands[_ON_TERMINAL] = _PROGRAM
    times: dict[str, list[float]] = {name: [] for name in commands}
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "INSATERMS_CACHE_DIR": folder, "TERM": "xterm-256color"}
        for run in range(_RUNS + 1):
            for name, command in commands.items():
                start = time.perf_counter()
                if name == _ON_TERMINAL:
                    _run_on_terminal(command, folder, environment)
                else:
                    subprocess.run(
                        command, check=True, stdout=subprocess.DEVNULL, cwd=folder, env=environment
                    )
                # The first round fills the caches of the system and the glossary.
                if run:
                    times[name].append(time.perf_counter() - start)
    bare = statistics.median(times["python -c pass"])
    print("| start | median ms | ratio | at most |")
    print("|---|---|---|---|")
    for name, measured in times.items():
        median = statistics.median(measured)
        limit = f"{_LIMITS[name]:.1f}" if name in _LIMITS else ""
        print(f"| `{name}` | {median * 1000:.1f} | {median / bare:.2f} | {limit} |")


def _run_on_terminal(command: list[str], folder: str, environment: dict[str, str]) -> None:
    """Run a program that takes its three streams for a terminal."""
    import pty

    ours, theirs = pty.openpty()
    try:
        with subprocess.Popen(
            command, stdin=theirs, stdout=theirs, stderr=theirs, cwd=folder, env=environment
        ) as process:
            os.close(theirs)
            # A terminal that nobody reads fills up, and whoever writes to it waits.
            while _read(ours):
                pass
            if code := process.wait():
                raise subprocess.CalledProcessError(code, command)
    finally:
        os.close(ours)


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:
        # So Linux says that nobody has the other end open any more.
        return b""


if __name__ == "__main__":
    main()
