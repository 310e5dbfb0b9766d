"""How fast the lint is: `python benchmarks/lint.py [--catalogs FOLDER] [--profile]`.

A site is made of 1,000 pages of some 5,000 bytes, half of them Dutch and the others their
source, and of 200 catalogs with 100,000 messages: copies of those in FOLDER
(`benchmarks/corpus.py --catalogs FOLDER` fetches Debian's), else made up.  Every other page is
dense, from the glossary's terms and definitions; the rest is prose, from the longer messages of
the catalogs in FOLDER, since no site consists of definitions.  `insaterms lint` runs as a whole
process: cold, warm, after a page has changed and after a catalog has; and on the catalogs alone
beside pofilter.  Beside the seconds of the clock stand those of the processors, which others
who work on the machine lengthen less.  With `--profile` one process looks at everything, and
the time of each rule is told.
"""

import argparse
import os
import platform
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from insaterms import Glossary, lint
from insaterms.catalogs.reading import read_catalog
from insaterms.linting.registry import rules
from insaterms.model import Language, Term

_PAGES = 1000
_BYTES = 5000
_CATALOGS = 200
_MESSAGES = 100_000
_LARGE = 7500  # messages in one catalog
_COLD = 15.0  # seconds
_WARM = 1.0
_PEER = 0.25  # of pofilter's time
_ROUNDS = 3
_SENTENCE = re.compile(r"[A-Z][\w ,;:’'()-]{60,600}[.]")
_Pairs = list[tuple[str, str]]


class _Taken(NamedTuple):
    """Seconds of the clock, and of all processors together."""

    clock: float
    processors: float


def main() -> None:
    """Make the site, lint it, print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--catalogs", type=Path, help="a folder with PO files")
    parser.add_argument("--pages", type=int, default=_PAGES)
    parser.add_argument("--keep", type=Path, help="make the site here, and leave it there")
    parser.add_argument("--profile", action="store_true", help="tell the time of each rule")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["INSATERMS_CACHE_DIR"] = str(Path(folder, "cache"))
        site = options.keep or Path(folder, "site")
        shutil.rmtree(site, ignore_errors=True)
        size = _make_pages(site, options.pages, _prose(options.catalogs))
        messages = _make_catalogs(site / "catalogs", options.catalogs)
        print(
            f"Python {platform.python_version()}, {os.cpu_count()} cores, {options.pages:,} pages"
            f" ({size / 1e6:.1f} MB), {messages:,} messages in"
            f" {len(list((site / 'catalogs').iterdir()))} catalogs\n"
        )
        Glossary.load()  # compiled once, whatever is linted
        if options.profile:
            _profile(site)
        else:
            _measure(site)


def _measure(site: Path) -> None:
    print("| what | seconds | of the processors | wanted |\n|---|---:|---:|---:|")
    _row("cold", _fastest(lambda: _lint(site, cold=True)), _COLD)
    _row("warm", _fastest(lambda: _lint(site)), _WARM)
    for name in ("nl/page0001.md", "catalogs/*.po"):
        changed = next(iter(sorted(site.glob(name))))
        changed.write_bytes(changed.read_bytes() + b"\n")
        _row(f"{changed.name} changed", _lint(site))
    catalogs = site / "catalogs"
    alone = _fastest(lambda: _lint(catalogs, cold=True))
    if (peer := shutil.which("pofilter")) is None:
        _row("catalogs alone, cold", alone)
        return
    theirs = _fastest(lambda: _pofilter(peer, catalogs))
    _row("catalogs alone, cold", alone, _PEER * theirs.clock)
    _row("pofilter on these", theirs)


def _row(name: str, taken: _Taken, wanted: float | None = None) -> None:
    said = "" if wanted is None else f"{wanted:.2f}"
    print(f"| {name} | {taken.clock:.2f} | {taken.processors:.2f} | {said} |", flush=True)


def _fastest(call: Callable[[], _Taken]) -> _Taken:
    return min(call() for _ in range(_ROUNDS))


def _lint(folder: Path, *, cold: bool = False) -> _Taken:
    if cold:
        for each in Path(os.environ["INSATERMS_CACHE_DIR"]).glob("*.lint"):
            each.unlink()
    command = [sys.executable, "-m", "insaterms", "lint", "--output-format", "concise"]
    return _seconds([*command, "--exit-zero", "."], folder)


def _pofilter(program: str, catalogs: Path) -> _Taken:
    with tempfile.TemporaryDirectory() as folder:
        return _seconds([program, "--progress=none", str(catalogs), folder], catalogs)


def _seconds(command: list[str], folder: Path) -> _Taken:
    start, before = time.perf_counter(), os.times()
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)}: {done.stderr}")
    clock, after = time.perf_counter() - start, os.times()
    used = after.children_user + after.children_system
    return _Taken(clock, used - before.children_user - before.children_system)


def _profile(site: Path) -> None:
    """Print the time that each rule takes, in this process alone."""
    spent: defaultdict[str, float] = defaultdict(float)
    found: Counter[str] = Counter()

    def timed(code: str, call: Callable[..., object]) -> Callable[..., object]:
        def run(*arguments: object) -> object:
            start = time.perf_counter()
            result = call(*arguments)
            if isinstance(result, Iterator):
                result = list(result)
            spent[code] += time.perf_counter() - start
            return result

        return run

    for rule in rules():
        own = type(rule)
        for name in ("check", "collect", "conclude"):
            if name in vars(own):
                setattr(own, name, timed(f"{rule.code} {name}", getattr(own, name)))
    os.environ["INSATERMS_CACHE_DIR"] = ""
    start = time.perf_counter()
    report = lint([site], processes=1)
    total = time.perf_counter() - start
    found.update(finding.code for finding in report.findings)
    print("| rule | seconds | findings |\n|---|---:|---:|")
    for name, seconds in sorted(spent.items(), key=lambda each: -each[1]):
        print(f"| {name} | {seconds:.2f} | {found[name.split()[0]]:,} |")
    print(f"| reading and the rest | {total - sum(spent.values()):.2f} | |")
    print(f"| all | {total:.2f} | {len(report.findings):,} |")


def _make_pages(site: Path, number: int, prose: _Pairs) -> int:
    """Make pages in both languages; return how many bytes they have."""
    dice = random.Random(7)
    titles, sentences = _known()
    size = 0
    for count in range(number // 2):
        parts = list(_parts(dice, titles, prose if prose and count % 2 else sentences))
        for language in (0, 1):
            path = site / ("en", "nl")[language] / f"page{count:04}.md"
            path.parent.mkdir(parents=True, exist_ok=True)
            written = "\n\n".join(part[language] for part in parts) + "\n"
            path.write_text(written, encoding="utf-8")
            size += path.stat().st_size
    return size


def _parts(dice: random.Random, titles: _Pairs, sentences: _Pairs) -> Iterator[tuple[str, str]]:
    """Yield what a page and its translation are made of."""
    title = dice.choice(titles)
    yield f'---\ntitle: "{title[0]}"\n---', f'---\ntitle: "{title[1]}"\n---'
    size = 0
    while size < _BYTES:
        title = dice.choice(titles)
        for form in ("## {0}", "{1} {2}", "- {1}\n- {2}", "![{0}](/images/a.png)", "**{0}**: {1}"):
            one, other = dice.choice(sentences), dice.choice(sentences)
            made = [form.format(title[side], one[side], other[side]) for side in (0, 1)]
            size += len(made[0]) + 2
            yield made[0], made[1]


def _prose(samples: Path | None) -> _Pairs:
    """Return sentences of catalogs without markup or placeholders, English and Dutch."""
    found = []
    for path in sorted(samples.glob("*.po")) if samples else ():
        for message in read_catalog(path.read_bytes(), path.name).catalog.messages:
            pair = message.msgid, message.targets[0]
            if not message.fuzzy and all(_SENTENCE.fullmatch(each) for each in pair):
                found.append(pair)
    return found


def _known() -> tuple[_Pairs, _Pairs]:
    """Return the glossary's terms and its definitions, English and Dutch."""
    titles, sentences = [], []
    for concept in Glossary.load():
        english, dutch = (_preferred(concept.terms, each) for each in ("en", "nl"))
        if english and dutch:
            titles.append((english, dutch))
        definitions = [concept.definitions.get(each) for each in ("en", "nl")]
        texts = [each.text for each in definitions if each is not None]
        if len(texts) == len(definitions):
            sentences.append((texts[0], texts[1]))
    return titles, sentences


def _preferred(terms: dict[Language, tuple[Term, ...]], language: Language) -> str:
    return next((each.text for each in terms[language] if each.status == "preferred"), "")


def _make_catalogs(folder: Path, samples: Path | None) -> int:
    """Put catalogs in a folder; return how many messages they have."""
    folder.mkdir(parents=True)
    messages = 0
    if samples is not None:
        names = sorted(each.name for each in samples.glob("*.po"))
        random.Random(11).shuffle(names)
        counts = {name: (samples / name).read_bytes().count(b"\nmsgid ") for name in names}
        # A few very large ones would be all that is measured.
        names = [name for name in names if counts[name] < _LARGE]
        for name in names[:_CATALOGS]:
            shutil.copy(samples / name, folder)
            messages += counts[name]
        return messages
    dice = random.Random(13)
    titles, sentences = _known()
    for number in range(_CATALOGS):
        entries = ['msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\nLanguage: nl\\n"\n']
        for count in range(_MESSAGES // _CATALOGS):
            one, other = dice.choice(titles if count % 2 else sentences)
            source, target = (each.replace('"', r"\"") for each in (one, other))
            entries.append(f'msgctxt "{count}"\nmsgid "{source}"\nmsgstr "{target}"\n')
        Path(folder, f"site{number:03}.nl.po").write_text("\n".join(entries), encoding="utf-8")
        messages += len(entries) - 1
    return messages


if __name__ == "__main__":
    main()
