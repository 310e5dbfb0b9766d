"""Which rules look at which files: codes, their beginnings, slugs, and `ALL`."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache

from insaterms.errors import Problem, ProblemsError
from insaterms.linting.registry import CODES, rule_of
from insaterms.project import LintSettings
from insaterms.project.patterns import fits
from insaterms.ui_language import _

__all__ = ["EVERY", "codes_of", "hint", "ignored_for", "selected", "selectors"]

EVERY = "ALL"
"""Selects every rule, also those that nobody selects unasked."""

# As alike as `errors.nearest` asks, in percent.
_CUTOFF = 60
# What the options of the command line are called in messages.
_OPTIONS = {"select": "--select", "extend-select": "--extend-select", "ignore": "--ignore"}


def selected(
    settings: LintSettings,
    *,
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    extend_select: Sequence[str] = (),
) -> frozenset[str]:
    """Return the codes of the rules that look at files.

    The more exact selector wins: with `IT1` ignored and `IT101` selected, IT101 looks and
    IT102 does not.  Of two that are equally exact, what is ignored is ignored.  What a call
    selects comes in the place of all that the settings say; what it ignores or adds comes
    beside it.

    Args:
        settings: The settings of the project.
        select: Selectors of the call: `IT1`, `IT301`, `untranslated-message`, `ALL`.
        ignore: The same, of what is ignored.
        extend_select: The same, of what is added.

    Raises:
        ProblemsError: If a selector, of the call or of the settings, is that of no rule;
            with every one, those of the settings at their places.

    """
    problems = [*_unknown(settings), *_unknown_of_call("select", select)]
    problems += _unknown_of_call("ignore", ignore)
    problems += _unknown_of_call("extend-select", extend_select)
    if problems:
        raise ProblemsError(problems)
    usual = frozenset(code for code in CODES if rule_of(code).on)
    own = _layer(usual, settings.select, settings.ignore, settings.extend_select)
    return _layer(own, select, ignore, extend_select)


def ignored_for(path: str, settings: LintSettings) -> frozenset[str]:
    """Return the codes of the rules that do not look at a file.

    Args:
        path: The file, from the root of the project, with forward slashes.
        settings: The settings: `per_file_ignores`.  Its patterns are those of
            `insaterms.project.patterns.fits`; with `!` before it, of every other file.

    """
    codes: frozenset[str] = frozenset()
    for pattern, names in settings.per_file_ignores.items():
        if fits(pattern.removeprefix("!"), path) != pattern.startswith("!"):
            codes |= _codes_of_all(names)
    return codes


def codes_of(selector: str) -> frozenset[str]:
    """Return the codes that a selector selects: `IT1`, `IT101`, a slug, `ALL`; none: no rule."""
    if selector == EVERY:
        return frozenset(CODES)
    if (code := _slugs().get(selector)) is not None:
        return frozenset((code,))
    return _beginning_with().get(selector, frozenset())


def selectors() -> list[str]:
    """Return every selector there is, the codes first; for who completes them."""
    return [*CODES, *_slugs(), *(each for each in _beginning_with() if each not in CODES), EVERY]


def hint(selector: str) -> str:
    """Return ` (did you mean "IT301"?)` for the nearest selector, or nothing."""
    from rapidfuzz import fuzz, process

    found = process.extractOne(
        selector, selectors(), scorer=fuzz.ratio, processor=str.casefold, score_cutoff=_CUTOFF
    )
    return _(' (did you mean "{word}"?)').format(word=found[0]) if found else ""


@cache
def _beginning_with() -> dict[str, frozenset[str]]:
    """Return the codes by each of their beginnings, from `IT` on."""
    found: dict[str, set[str]] = {}
    for code in CODES:
        for length in range(2, len(code) + 1):
            found.setdefault(code[:length], set()).add(code)
    return {beginning: frozenset(codes) for beginning, codes in found.items()}


@cache
def _slugs() -> dict[str, str]:
    return {rule_of(code).slug: code for code in CODES}


@lru_cache(maxsize=512)
def _codes_of_all(names: Iterable[str]) -> frozenset[str]:
    return frozenset().union(*map(codes_of, names))


def _exactness(selector: str) -> int:
    """Return how exact a selector is: `ALL`, `IT`, `IT1`, `IT10`, and a code or a slug."""
    if selector == EVERY:
        return 0
    return len(CODES[0]) if selector in _slugs() else len(selector)


def _layer(
    before: frozenset[str], select: Sequence[str], ignore: Sequence[str], more: Sequence[str]
) -> frozenset[str]:
    """Return what is selected after one more place has said what it wants."""
    said = [(_exactness(each), True, each) for each in (*select, *more)]
    said += [(_exactness(each), False, each) for each in ignore]
    wanted: dict[str, bool] = {}
    # Of two that are equally exact the one that ignores comes later.
    for _exact, is_wanted, selector in sorted(said, key=lambda each: (each[0], not each[1])):
        wanted.update(dict.fromkeys(codes_of(selector), is_wanted))
    begun: frozenset[str] = frozenset() if select else before
    taken = {code for code, is_wanted in wanted.items() if not is_wanted}
    return (begun - taken) | (wanted.keys() - taken)


def _unknown(settings: LintSettings) -> Iterator[Problem]:
    """Find the selectors of the settings that are those of no rule."""
    lists: dict[tuple[str, ...], tuple[str, ...]] = {
        ("select",): settings.select,
        ("extend-select",): settings.extend_select,
        ("ignore",): settings.ignore,
    }
    for pattern, names in settings.per_file_ignores.items():
        lists["per-file-ignores", pattern] = names
    for way, names in lists.items():
        for number, name in enumerate(names):
            if not codes_of(name):
                yield settings.problem(_told(name), *way, number)


def _unknown_of_call(option: str, names: Sequence[str]) -> Iterator[Problem]:
    for name in names:
        if not codes_of(name):
            yield Problem(_OPTIONS[option], 0, 0, _told(name))


def _told(name: str) -> str:
    message = _('there is no rule "{name}"{hint}; `insaterms rules` lists them')
    return message.format(name=name, hint=hint(name))
