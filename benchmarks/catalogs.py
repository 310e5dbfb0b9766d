"""The way of a site through its catalogs: `python benchmarks/catalogs.py [--pages N]`.

Pages are made up from the glossary's definitions, each of some 5,000 bytes with front matter,
Markdown and a little HTML, and one text in five repeats another.  Extract, update, fill and
compile run as whole processes on one core.  The entry point that `pybabel extract` calls is
compared with Babel's own `python` extractor, which reads the source of this package.
"""

import argparse
import io
import os
import platform
import random
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import insaterms
from insaterms import Glossary, Memory, Unit
from insaterms.model import Language

_PAGES = 1000
_BYTES = 5000
_UNITS = 20_000
_REPEATED = 0.2
_CHANGED = 0.05
_WANTED = 10.0  # seconds, for all four
_RATIO = 1.5
_ROUNDS = 3
# Lines of the front matter, which must stay YAML.
_HEAD = ("title", "descr")
_Dice = random.Random


def main() -> None:
    """Make the pages, run the commands, print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, default=_PAGES)
    parser.add_argument("--keep", type=Path, help="make the pages here, and leave them there")
    options = parser.parse_args()
    if options.keep:
        options.keep.mkdir(parents=True, exist_ok=True)
        _measure(options.keep, options.pages)
        return
    with tempfile.TemporaryDirectory() as folder:
        _measure(Path(folder), options.pages)


def _measure(folder: Path, number: int) -> None:
    texts = _Texts(random.Random(5))
    pages = folder / "pages"
    shutil.rmtree(pages, ignore_errors=True)
    pages.mkdir()
    for count in range(number):
        (pages / f"page{count:04}.md").write_text(_page(texts), encoding="utf-8")
    size = sum(path.stat().st_size for path in pages.iterdir())
    units = _memory(folder / "memory.db", texts)
    print(
        f"Python {platform.python_version()}, {number:,} pages, {size / 1e6:.1f} MB, "
        f"{len(units):,} units in the memory\n"
    )
    # The first look-up of all makes the index, and the glossary is compiled once.
    known = units[0].source
    _run(folder, "memory", "lookup", known, "--memory", "memory.db", "--source", "en")
    print("| what | seconds | of the processor | wanted |\n|---|---|---|---|")
    catalog = "locales/nl/LC_MESSAGES/messages.po"
    shutil.rmtree(folder / "locales", ignore_errors=True)
    (folder / "messages.pot").unlink(missing_ok=True)
    update = ("catalog", "update", "messages.pot", "-l", "nl", "-d", "locales")
    fill = ("catalog", "fill", catalog)
    steps = {
        "extract": ("catalog", "extract", "pages"),
        "update, begun": update,
        "fill, from the glossary": (*fill, "--memory", "none.db", "-o", "glossary.po"),
        "fill, from the memory": (*fill, "--memory", "memory.db"),
        "compile": ("catalog", "compile", catalog),
    }
    with Memory.open(str(folder / "none.db"), create=True):
        pass
    taken = {name: _row(name, folder, *arguments) for name, arguments in steps.items()}
    for name, other in (("glossary", "memory"), ("memory", "glossary")):
        used = [each for step, each in taken.items() if not step.endswith(other)]
        seconds, processor = (sum(column) for column in zip(*used, strict=True))
        print(f"| all, from the {name} | {seconds:.2f} | {processor:.2f} | {_WANTED:.0f} |")
    _change(pages, texts)
    again = {
        f"extract, {_CHANGED:.0%} changed": ("catalog", "extract", "pages"),
        f"update, {_CHANGED:.0%} changed": update,
        "update, nothing changed": update,
        "status": ("catalog", "status", "locales"),
        "apply": ("catalog", "apply", "pages", "--catalog", catalog, "-q", "--output-dir", "nl"),
    }
    for name, arguments in again.items():
        _row(name, folder, *arguments)
    _against_babel(pages, size)


class _Texts:
    """Sentences made of what follows what in the glossary's definitions."""

    def __init__(self, dice: _Dice) -> None:
        self.dice = dice
        self._glossary = Glossary.load()
        self._followers: dict[Language, dict[tuple[str, str], list[str]]] = {"en": {}, "nl": {}}
        for concept in self._glossary:
            for language, definition in concept.definitions.items():
                followers = self._followers[language]
                words = ["", "", *definition.text.split(), ""]
                for one, other, behind in zip(words, words[1:], words[2:], strict=False):
                    followers.setdefault((one, other), []).append(behind)
        self._said: list[str] = []

    def sentence(self, language: Language = "en") -> str:
        """Return a sentence; in English, one in some that was there before."""
        if language == "en" and self._said and self.dice.random() < _REPEATED:
            return self.dice.choice(self._said)
        words = ["", ""]
        while len(words) < 3 or (words[-1] and len(words) < 40):  # noqa: PLR2004 -- of a sentence
            words.append(self.dice.choice(self._followers[language][words[-2], words[-1]]))
        made = " ".join(filter(None, words))
        if language == "en":
            self._said.append(made)
        return made

    def translation(self, text: str) -> str:
        """Return a Dutch sentence that has the glossary's terms of an English one in it."""
        spots = self._glossary.recognise(text, "en")
        terms = [self._glossary.lookup(each.text, "en")[0].form for each in spots]
        return " ".join([self.sentence("nl"), ", ".join(terms)]).strip()

    def heading(self) -> str:
        """Return the beginning of a sentence."""
        return " ".join(self.sentence().split()[: self.dice.randint(2, 6)]).rstrip(".,;:")

    def said(self, number: int) -> list[str]:
        """Return some of the sentences that stand in pages, each once."""
        return self.dice.sample(list(dict.fromkeys(self._said)), number)


def _page(texts: _Texts) -> str:
    parts = list(_parts(texts))
    begin = (
        f'---\ntitle: "{texts.heading()}"\ndescription: {texts.heading()}\ndate: 2024-05-01\n---\n'
    )
    return begin + "\n" + "\n\n".join(parts) + "\n"


def _parts(texts: _Texts) -> Iterator[str]:
    size = 0
    while size < _BYTES - 200:
        for part in (
            f"## {texts.heading()}",
            texts.sentence() + "\n" + texts.sentence(),
            texts.sentence(),
            "\n".join(f"- {texts.sentence()}" for _ in range(3)),
            f'<p class="a">{texts.sentence()} <a href="/a" title="{texts.heading()}">More</a></p>',
            f"![{texts.heading()}](/images/a.png)",
            f"**{texts.heading()}**: see [the page](/page), `code` and {texts.sentence()}",
        ):
            size += len(part) + 2
            yield part
            if size >= _BYTES - 200:
                return


def _memory(path: Path, texts: _Texts) -> list[Unit]:
    """Make a memory: half of it has sentences of the pages."""
    for each in path.parent.glob(f"{path.name}*"):
        if each.is_file():
            each.unlink()
        else:
            shutil.rmtree(each)
    known = texts.said(min(_UNITS // 2, len(set(texts._said)) // 2))  # noqa: SLF001 -- of this file
    other = [texts.sentence() for _ in range(_UNITS - len(known))]
    units = [Unit(text, texts.translation(text), "en", "nl") for text in [*known, *other]]
    with Memory.open(str(path), create=True) as memory:
        memory.add(units)
    return units


def _change(pages: Path, texts: _Texts) -> None:
    """Change words in some of the pages' lines."""
    for path in sorted(pages.iterdir()):
        lines = path.read_text(encoding="utf-8").split("\n")
        for number, line in enumerate(lines):
            if line[:5] not in _HEAD and len(line.split()) > 5 and texts.dice.random() < _CHANGED:  # noqa: PLR2004 -- words
                lines[number] = line.replace(" the ", " every ", 1) + " indeed"
        path.write_text("\n".join(lines), encoding="utf-8")


def _row(name: str, folder: Path, *arguments: str) -> tuple[float, float]:
    """Run the program, and print a row of the table."""
    seconds, processor = _run(folder, *arguments)
    print(f"| {name} | {seconds:.2f} | {processor:.2f} | |", flush=True)
    return seconds, processor


def _run(folder: Path, *arguments: str) -> tuple[float, float]:
    """Run the program on one core; return its seconds, and those of the processor."""
    core = ["taskset", "-c", "0"] if shutil.which("taskset") else []
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    done = subprocess.run(
        [*core, sys.executable, "-m", "insaterms", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "LC_ALL": "C.UTF-8"},
    )
    seconds = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        raise SystemExit(f"insaterms {' '.join(arguments)}: {done.stderr}")
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return seconds, processor


def _against_babel(pages: Path, size: int) -> None:
    """Compare our extractor with that of Babel for Python, by seconds of the processor."""
    from babel.messages.extract import DEFAULT_KEYWORDS, extract_python

    from insaterms.integrations.babel_extractor import extract

    sources = [path.read_bytes() for path in sorted(pages.iterdir())]
    # Python as people write it: our own, of which there is about as much.
    package = Path(insaterms.__file__).parent
    code = [path.read_bytes() for path in sorted(package.rglob("*.py"))]
    jobs: dict[str, tuple[Callable[[], int], int]] = {
        "ours": (
            lambda: sum(len(list(extract(_Named(each), (), (), {}))) for each in sources),
            size,
        ),
        "Babel's python": (
            lambda: sum(
                len(list(extract_python(io.BytesIO(each), DEFAULT_KEYWORDS, [], {})))
                for each in code
            ),
            sum(map(len, code)),
        ),
    }
    taken: dict[str, list[float]] = {name: [] for name in jobs}
    for _ in range(_ROUNDS):
        for name, (job, length) in jobs.items():
            start = time.process_time()
            job()
            taken[name].append((time.process_time() - start) / (length / 1e6))
    speeds = {name: statistics.median(each) for name, each in taken.items()}
    print("\n| extractor | seconds for 1 MB | against Babel's | wanted |\n|---|---|---|---|")
    for name, seconds in speeds.items():
        ratio = seconds / speeds["Babel's python"]
        wanted = f"at most {_RATIO}" if name == "ours" else ""
        print(f"| {name} | {seconds:.3f} | {ratio:.2f} | {wanted} |")


class _Named(io.BytesIO):
    """Bytes that stand in a file with a name, as Babel opens it."""

    name = "page.md"


if __name__ == "__main__":
    main()
