"""Findings that somebody has decided to keep, and decisions that nothing needs any more."""

from collections.abc import Collection, Iterable, Iterator, Sequence

from insaterms.linting.diagnostics import Diagnostic, Edit, Fix
from insaterms.linting.documents.catalog import Catalog
from insaterms.linting.documents.document import Document
from insaterms.linting.documents.page import Page
from insaterms.linting.registry import CODES, rule_of
from insaterms.linting.selecting import codes_of
from insaterms.linting.suppressing.suppression_comments import (
    Found,
    of_catalog,
    of_data,
    of_markup,
    of_units,
)
from insaterms.linting.suppressing.suppression_keys import NAME, Region, key_in, region
from insaterms.linting.suppressing.suppressions import Suppression, known_codes, read_directive
from insaterms.ui_language import _

__all__ = ["Suppression", "applied", "invalid", "suppressions_of"]

_UNUSED, _INVALID = "IT905", "IT906"
_DATA = frozenset({"yaml", "toml"})


def suppressions_of(document: Document) -> list[Suppression]:
    """Return the suppressions that stand in a file, in its order.

    A comment is `<!-- insaterms: ignore[IT301] reason -->`, in templates also `{# … #}`, in
    YAML, TOML and catalogs `# …`.  With `ignore-file` it holds for the whole file, as the key
    `insaterms-ignore` of front matter does.  Otherwise it holds in Markdown for its paragraph,
    or for the next if it is one itself; in HTML and templates for the texts of its line, or
    the next one; in YAML and TOML for its line, or the next one; in a catalog for its message;
    in a TMX file for the unit that it stands in or before.  In code it is an example.

    Args:
        document: The file; memories and compiled catalogs have none.

    """
    text = document.text
    if "insaterms" not in text.lower():
        return []
    hints = [0]
    found: list[Suppression] = []
    if isinstance(document, Page) and document.form not in _DATA:
        front = region(text)
        found += _of_key(document, front, hints)
        found += _of_comments(document, _in_front_matter(text, front), hints)
        found += _of_comments(document, of_markup(document, front), hints)
    elif isinstance(document, Page):
        found += _of_comments(document, of_data(text, document.form), hints)
    elif isinstance(document, Catalog):
        found += _of_comments(document, of_catalog(document), hints)
    elif document.kind == "units":
        found += _of_comments(document, of_units(document), hints)
    elif document.kind == "glossary":
        found += _of_comments(document, of_data(text, "yaml"), hints)
    return found


def invalid(suppressions: Iterable[Suppression], path: str) -> list[Diagnostic]:
    """Return what is wrong with suppressions, as findings of IT906.

    Args:
        suppressions: Those of a file.
        path: How messages name the file.

    """
    rule = rule_of(_INVALID)
    return [
        rule.found(path, each.span, fault, text=", ".join(each.codes))
        for each in suppressions
        for fault in each.faults
    ]


def applied(
    diagnostics: Iterable[Diagnostic],
    suppressions: Sequence[Suppression],
    path: str,
    selected: Collection[str] = CODES,
) -> tuple[list[Diagnostic], list[Diagnostic], list[Diagnostic]]:
    """Sort out the findings of a file.

    A finding is silenced where it begins.  One of a whole file is silenced only by what
    holds for the whole file.

    Args:
        diagnostics: All of a file, also what rules concluded from several files.
        suppressions: Those of the same file.
        path: How messages name it.
        selected: The rules that looked at the whole of what they look at: a suppression of
            another one may be needed, though nothing is found.

    Returns:
        The findings that are kept, those that are silenced, and as findings of IT905, each
        with a safe fix, the suppressions that silence nothing.

    """
    found = list(diagnostics)
    if not suppressions:
        return found, [], []
    used: set[tuple[int, str]] = set()
    silenced = _silenced(found, suppressions, used)
    rule = rule_of(_UNUSED)
    unused = []
    for number, suppression in enumerate(suppressions):
        codes = [
            code
            for code in suppression.codes
            if (number, code) not in used and codes_of(code) & set(selected) - {_UNUSED}
        ]
        if not codes or _UNUSED not in selected:
            continue
        message = _("nothing here is silenced by {codes}; take it out")
        unused.append(
            rule.found(
                path,
                suppression.span,
                message.format(codes=", ".join(codes)),
                text=", ".join(codes),
                fix=_without(suppression, codes),
            )
        )
    spared = _silenced(unused, suppressions, set())
    kept = [each for number, each in enumerate(found) if number not in silenced]
    return (
        kept,
        [each for number, each in enumerate(found) if number in silenced],
        [each for number, each in enumerate(unused) if number not in spared],
    )


def _silenced(
    diagnostics: Sequence[Diagnostic],
    suppressions: Sequence[Suppression],
    used: set[tuple[int, str]],
) -> set[int]:
    """Return which findings are silenced, and write down by what: which one, and which code."""
    by_code: dict[str, list[tuple[int, str]]] = {}
    for number, suppression in enumerate(suppressions):
        for selector in suppression.codes:
            for code in codes_of(selector):
                by_code.setdefault(code, []).append((number, selector))
    findings: dict[str, list[int]] = {}
    for number, diagnostic in enumerate(diagnostics):
        if diagnostic.code in by_code:
            findings.setdefault(diagnostic.code, []).append(number)
    silenced: set[int] = set()
    for code, numbers in findings.items():
        numbers.sort(key=lambda each: diagnostics[each].span.line)
        lines = [diagnostics[number].span.line for number in numbers]
        for number, by in zip(numbers, _holding(lines, by_code[code], suppressions), strict=True):
            if by is not None:
                used.add(by)
                silenced.add(number)
    return silenced


def _holding(
    lines: Sequence[int], by: Sequence[tuple[int, str]], suppressions: Sequence[Suppression]
) -> Iterator[tuple[int, str] | None]:
    """Yield for each line, in their order, which of some suppressions holds there, the nearest.

    One that holds for the whole file is asked last.
    """
    whole = next((each for each in by if suppressions[each[0]].whole_file), None)
    waiting = sorted(
        (each for each in by if not suppressions[each[0]].whole_file),
        key=lambda each: suppressions[each[0]].first_line,
        reverse=True,
    )
    opened: list[tuple[int, str]] = []
    for line in lines:
        while waiting and suppressions[waiting[-1][0]].first_line <= line:
            opened.append(waiting.pop())
        # What has ended below the nearest one comes to light when that has ended too.
        while opened and suppressions[opened[-1][0]].last_line < line:
            opened.pop()
        yield opened[-1] if opened else whole


def _without(suppression: Suppression, codes: Sequence[str]) -> Fix | None:
    """Return how codes are taken out of a suppression; with the last of them all of it."""
    left = [code for code in suppression.codes if code not in codes]
    edit = suppression.removal
    if left:
        is_known = suppression.inside != (0, 0)
        edit = Edit(*suppression.inside, ", ".join(left)) if is_known else None
    if edit is None:
        return None
    return Fix(_("Take out {codes}").format(codes=", ".join(codes)), (edit,))


def _in_front_matter(text: str, front: Region) -> Iterator[Found]:
    if front.form in _DATA:
        yield from of_data(text, front.form, front.start, front.end)


def _of_comments(
    document: Document, comments: Iterable[Found], hints: list[int]
) -> Iterator[Suppression]:
    for (start, end), words, held, removal in comments:
        said = read_directive(document.text, *words, hints)
        if said is None:
            continue
        line, column = document.lines.at(start)
        whole = said.whole_file
        # What names no rule must not go with what names one: it may be a slip of the hand.
        written = document.text[slice(*said.inside)].split(",")
        is_known = len(said.codes) == len(written)
        yield Suppression(
            said.codes,
            said.reason,
            line,
            column,
            0 if whole else document.lines.at(held[0])[0],
            0 if whole else document.lines.at(max(held[0], held[1] - 1))[0],
            whole,
            document.span(start, end),
            said.faults,
            said.inside if is_known else (0, 0),
            removal if is_known else None,
        )


def _of_key(document: Document, front: Region, hints: list[int]) -> Iterator[Suppression]:
    key = key_in(document.text, front)
    if key is None:
        return
    codes: list[str] = []
    faults = [key.fault] if key.fault else []
    for name, reason in key.names:
        known, wrong = known_codes([name], hints)
        codes += known
        faults += wrong
        if known and reason == "":
            message = _("a suppression needs a reason: {key}: {{{code}: why the text stays}}")
            faults.append(message.format(key=NAME, code=name))
    if not key.names and not faults:
        faults += known_codes([], hints)[1]
    line, column = document.lines.at(key.start)
    yield Suppression(
        tuple(dict.fromkeys(codes)),
        "; ".join(reason for _name, reason in key.names if reason),
        line,
        column,
        0,
        0,
        whole_file=True,
        span=document.span(key.start, key.end),
        faults=tuple(faults),
        removal=key.removal if len(codes) == len(key.names) else None,
    )
