"""Findings that are known: what a project had when it began to look, by rule, path and text.

A line of the file is a finding, so that what was mended is one line less in a comparison.
"""

import json
import os
import re
from collections import Counter
from collections.abc import Collection, Iterable
from hashlib import blake2b

from insaterms.formats.files import replace_file
from insaterms.linting.baselines.baseline_file import VERSION, Baseline, KnownFinding, read_baseline
from insaterms.linting.diagnostics import Diagnostic

__all__ = [
    "Baseline",
    "KnownFinding",
    "fingerprint",
    "known",
    "read_baseline",
    "write_baseline",
    "written",
]

_HALVES = re.compile("[\ud800-\udfff]")


def written(diagnostics: Iterable[Diagnostic], path: str) -> str:
    """Return findings as the text of a baseline; the same for the same findings in any order.

    Args:
        diagnostics: The findings, their paths from the current folder.
        path: Where the baseline is to stand; its paths are from there.

    """
    counts = _counted(diagnostics, path)
    rows = [
        json.dumps({"rule": rule, "path": shown, "text": text, "count": count}, ensure_ascii=False)
        for (shown, rule, text), count in sorted(counts.items())
    ]
    inside = "".join(f"\n{row}," for row in rows).removesuffix(",")
    return f'{{"version": {VERSION}, "findings": [{inside}\n]}}\n'


def write_baseline(diagnostics: Iterable[Diagnostic], path: str) -> None:
    """Put the baseline of some findings in a file, which is then whole or as it was.

    Raises:
        OSError: If it cannot be written.

    """
    # A text may hold half of a character; JSON has a sign for it, UTF-8 has none.
    text = written(diagnostics, path)
    replace_file(path, _HALVES.sub(lambda half: f"\\u{ord(half[0]):04x}", text))


def known(
    diagnostics: Iterable[Diagnostic],
    baseline: Baseline,
    *,
    paths: Collection[str] | None = None,
    rules: Collection[str] | None = None,
) -> tuple[list[Diagnostic], int, list[KnownFinding]]:
    """Take out the findings that are known.

    Args:
        diagnostics: The findings, in the order in which they are shown: of more equal ones
            than are known the last are new.
        baseline: What is known.
        paths: The files that were looked at, as findings name them; None: all there are.
            What is known of another one is not stale.
        rules: The codes of the rules that looked; None: all.

    Returns:
        The new findings, how many are known, and what is known but was not found: each with
        how often it was missed.

    """
    left = Counter[tuple[str, str, str]]()
    for each in baseline.findings:
        left[each.path, each.rule, each.text] += each.count
    shown = _Paths(baseline.path)
    new = []
    count = 0
    for diagnostic in diagnostics:
        key = _key(diagnostic, shown)
        if left[key] > 0:
            left[key] -= 1
            count += 1
        else:
            new.append(diagnostic)
    looked_at = None if paths is None else set(map(shown.of, paths))
    stale = [
        KnownFinding(path, rule, text, times)
        for (path, rule, text), times in sorted(left.items())
        if times > 0
        and (looked_at is None or path in looked_at)
        and (rules is None or rule in rules)
    ]
    return new, count, stale


def fingerprint(diagnostic: Diagnostic, occurrence: int = 0) -> str:
    """Return what tells a finding from others wherever its line has moved to.

    Args:
        diagnostic: The finding.
        occurrence: Which it is of those with the same rule, path and text, from 0.

    Returns:
        32 hexadecimal digits.

    """
    what = (diagnostic.code, diagnostic.path, _said(diagnostic), str(occurrence))
    data = "\0".join(what).encode("utf-8", "surrogatepass")
    return blake2b(data, digest_size=16).hexdigest()


class _Paths:
    """Paths from the current folder as those from the folder of a baseline."""

    def __init__(self, baseline: str) -> None:
        self._folder = os.path.dirname(os.path.abspath(baseline))
        self._known: dict[str, str] = {}

    def of(self, path: str) -> str:
        found = self._known.get(path)
        if found is None:
            try:
                found = os.path.relpath(path, self._folder).replace(os.sep, "/")
            except ValueError:
                # It is on another drive.
                found = path
            self._known[path] = found
        return found


def _counted(diagnostics: Iterable[Diagnostic], path: str) -> Counter[tuple[str, str, str]]:
    paths = _Paths(path)
    return Counter(_key(diagnostic, paths) for diagnostic in diagnostics)


def _key(diagnostic: Diagnostic, paths: _Paths) -> tuple[str, str, str]:
    return paths.of(diagnostic.path), diagnostic.code, _said(diagnostic)


def _said(diagnostic: Diagnostic) -> str:
    return " ".join((diagnostic.text or diagnostic.message).split())
