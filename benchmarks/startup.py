"""What a start costs, as a ratio to a bare Python: `python benchmarks/startup.py`.

The commands are run in turn, so that a busy machine slows all of them alike; the ratio
is that of the medians.
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


def main() -> None:
    """Measure and print a table."""
    program = Path(sys.executable).with_name("insaterms")
    commands = {
        "python -c pass": [sys.executable, "-c", "pass"],
        "import insaterms": [sys.executable, "-c", "import insaterms"],
        "load the bundled glossary, look one word up": [sys.executable, "-c", _LOOKUP],
        "insaterms lookup thuiszitters": [str(program), "lookup", "thuiszitters"],
    }
    limits = {"import insaterms": 1.3, "load the bundled glossary, look one word up": 6.0}
    limits["insaterms lookup thuiszitters"] = 8.0
    times: dict[str, list[float]] = {name: [] for name in commands}
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "INSATERMS_CACHE_DIR": folder}
        for run in range(_RUNS + 1):
            for name, command in commands.items():
                start = time.perf_counter()
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
        limit = f"{limits[name]:.1f}" if name in limits else ""
        print(f"| `{name}` | {median * 1000:.1f} | {median / bare:.2f} | {limit} |")


if __name__ == "__main__":
    main()
