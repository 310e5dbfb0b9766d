"""Run every benchmark that needs no data of others: `make bench`."""

import subprocess
import sys
from pathlib import Path


def main() -> None:
    """Run them one after the other."""
    for name in ("startup.py", "large_glossary.py", "quality.py", "recognition.py"):
        print(f"\n## {name}\n", flush=True)
        subprocess.run([sys.executable, str(Path(__file__).with_name(name))], check=True)


if __name__ == "__main__":
    main()
