"""The end of a run: what rules find between files, and which findings are shown."""

from collections.abc import Collection, Iterable, Mapping

import msgspec
from msgspec import Struct

from insaterms.linting.context import Context
from insaterms.linting.diagnostics import Diagnostic
from insaterms.linting.registry import rule_of
from insaterms.linting.rule import Rule
from insaterms.linting.running.checking import overrides
from insaterms.linting.running.jobs import Checked
from insaterms.linting.running.precedence import superfluous
from insaterms.linting.selecting import ignored_for
from insaterms.linting.sites.finding import within_project
from insaterms.linting.suppressing.suppressing import applied, invalid
from insaterms.project import Project

__all__ = ["Kept", "concluded", "sifted"]

# What an untranslated text is as well, as long as it is one.
_OF_LANGUAGE = frozenset({"IT301", "IT302"})


class Kept(Struct, frozen=True):
    """What is shown, and how much is not.

    Attributes:
        findings: Sorted; no two are the same.
        silenced: How many are silenced in the files and by the settings.

    """

    findings: tuple[Diagnostic, ...]
    silenced: int = 0


def concluded(
    results: Mapping[str, Checked], codes: Iterable[str], context: Context
) -> list[Diagnostic]:
    """Let the rules find what is wrong between files.

    Args:
        results: What came of each file, in their order.
        codes: The rules.
        context: With the site.

    Returns:
        Their findings in these files.

    """
    found: list[Diagnostic] = []
    for code in codes:
        rule = rule_of(code)
        if overrides(rule, "conclude"):
            collected = {
                path: msgspec.msgpack.decode(checked.collected[code])
                for path, checked in results.items()
                if code in checked.collected
            }
            found += rule.conclude(collected, context)
    return [each for each in found if each.path in results]


def sifted(  # noqa: PLR0913 -- what decides about each finding
    findings: Iterable[Diagnostic],
    results: Mapping[str, Checked],
    codes: frozenset[str],
    project: Project,
    paths: Mapping[str, str],
    *,
    is_whole: bool = True,
) -> Kept:
    """Leave out what nobody wants to see, and sort the others.

    Args:
        findings: Everything that was found.
        results: What came of each file, with the comments in it.
        codes: The rules that are selected.
        project: The settings.
        paths: The paths of the files as they are opened, by those that messages name.
        is_whole: Whether all files of the project were looked at; where they were not, a
            comment may silence what is found beside the others.

    """
    certain = frozenset(code for code in codes if _is_certain(rule_of(code), is_whole=is_whole))
    by_path: dict[str, dict[Diagnostic, None]] = {}
    for finding in findings:
        by_path.setdefault(finding.path, {})[finding] = None
    for path, checked in results.items():
        if checked.suppressions:
            wrong = invalid(checked.suppressions, path)
            by_path.setdefault(path, {}).update(dict.fromkeys(wrong))
    kept: list[Diagnostic] = []
    number = 0
    settings = project.lint
    for path, own in by_path.items():
        wanted = [each for each in own if each.code in codes]
        # Told by all that was found; but a comment that silences what is superfluous is needed.
        needless = superfluous(wanted)
        suppressions = results[path].suppressions if path in results else ()
        left, silenced, unused = applied(wanted, suppressions, path, certain)
        if idle := _idle(left, silenced, needless):
            wanted = [each for each in wanted if each not in idle]
            left, silenced, unused = applied(wanted, suppressions, path, certain)
        number += sum(each not in needless for each in silenced)
        shown = [*(each for each in left if each not in needless), *unused]
        if settings.per_file_ignores:
            within = within_project(paths.get(path, path), project)
            ignored = ignored_for(within, settings)
            before = len(shown)
            shown = [each for each in shown if each.code not in ignored]
            number += before - len(shown)
        kept += shown
    return Kept(tuple(sorted(kept, key=lambda each: each.order)), number)


def _idle(
    left: Iterable[Diagnostic], silenced: Iterable[Diagnostic], needless: Collection[Diagnostic]
) -> frozenset[Diagnostic]:
    """Return what is silenced in vain, since a finding that is shown says the same.

    `ignore[IT301]` beside a text that was not translated (`IT201`) lets nobody keep it.  Of
    its terms and its structure nobody knows before it is translated.
    """
    vain = [each for each in silenced if each.code in _OF_LANGUAGE and each in needless]
    return superfluous([*left, *vain]).intersection(vain) if vain else frozenset()


def _is_certain(rule: Rule, *, is_whole: bool) -> bool:
    """Whether a rule that finds nothing would find nothing elsewhere, in another clone."""
    return not rule.asks_elsewhere and (is_whole or not overrides(rule, "conclude"))
