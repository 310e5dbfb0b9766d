"""How often the lint is right: `python benchmarks/lint_precision.py CATALOG_OR_FOLDER…`.

Of each rule that is selected without being asked for, findings are drawn by lot from real
catalogs (`benchmarks/corpus.py --catalogs FOLDER` fetches those of Debian) and judged by hand
in `lint_precision.tsv`: rule, file, text, verdict (`true` or `false`), reason.  This prints
how many of them are true.  With `--draw` it draws anew and writes those that nobody has
judged yet without a verdict; a finding that was judged before keeps its verdict.
"""

import argparse
import csv
import random
import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

import insaterms
from insaterms.linting.registry import rules

_TABLE = Path(__file__).with_name("lint_precision.tsv")
_COLUMNS = "rule", "file", "text", "verdict", "reason"
_SEED = 20261130
_DRAWN = 50
_WANTED = 0.9


class Judged(NamedTuple):
    """A finding and what somebody who knows both languages says of it."""

    rule: str
    file: str
    text: str
    verdict: str = ""
    reason: str = ""


def main() -> None:
    """Draw, or print how many are true."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="*", type=Path, help="catalogs, or folders of them")
    parser.add_argument("--draw", action="store_true", help="draw anew")
    parser.add_argument("--seed", type=int, default=_SEED)
    parser.add_argument("--number", type=int, default=_DRAWN, help="findings a rule")
    parser.add_argument("--table", type=Path, default=_TABLE)
    options = parser.parse_args()
    judged = _read(options.table)
    if options.draw:
        judged = _drawn(options.paths, options.seed, options.number, judged)
        _write(options.table, judged)
    print(f"seed {options.seed}, up to {options.number} findings a rule\n")
    _report(judged)


def _drawn(paths: Sequence[Path], seed: int, number: int, known: Iterable[Judged]) -> list[Judged]:
    """Draw findings of each rule that is on; the same ones for the same seed."""
    before = {judged[:3]: judged for judged in known}
    found: dict[str, dict[Judged, None]] = defaultdict(dict)
    on = {rule.code for rule in rules() if rule.on}
    report = insaterms.lint([str(path) for path in paths])
    for each in report.findings:
        if each.code in on:
            text = " ".join(f"{each.text} — {each.message}".split())
            found[each.code][Judged(each.code, Path(each.path).name, text)] = None
    drawn = []
    for code in sorted(found):
        several = list(found[code])
        # A lot of its own for each rule, so that one that changes changes no other's.
        dice = random.Random(f"{seed} {code}")
        drawn += sorted(dice.sample(several, min(number, len(several))))
        print(f"{code}: {len(several)} findings", file=sys.stderr)
    return [before.get(each[:3], each) for each in drawn]


def _report(judged: Iterable[Judged]) -> None:
    print("| rule | judged | true | share |\n|---|---|---|---|")
    by_rule: dict[str, list[Judged]] = defaultdict(list)
    for each in judged:
        by_rule[each.rule].append(each)
    for code, findings in sorted(by_rule.items()):
        verdicts = [each.verdict for each in findings if each.verdict]
        true = verdicts.count("true")
        share = true / len(verdicts) if verdicts else 0.0
        below = "" if share >= _WANTED else f" (below {_WANTED:.2f})"
        print(f"| {code} | {len(verdicts)} of {len(findings)} | {true} | {share:.2f}{below} |")


def _read(path: Path) -> list[Judged]:
    if not path.exists():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return [Judged(*row) for row in csv.reader(file, "excel-tab")][1:]


def _write(path: Path, judged: Iterable[Judged]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, "excel-tab", lineterminator="\n")
        table.writerow(_COLUMNS)
        table.writerows(judged)


if __name__ == "__main__":
    main()
