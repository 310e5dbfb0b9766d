"""The rule on *je* and *u*: one way to address the reader in a catalog, and in a site."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from insaterms.linting.carried_over.address_forms import addresses, speaks_to_reader
from insaterms.linting.context import Context
from insaterms.linting.diagnostics import Diagnostic, Span
from insaterms.linting.documents.document import Document
from insaterms.linting.documents.texts import Text
from insaterms.linting.rule import Rule
from insaterms.ui_language import _, ngettext
from insaterms.units import primary

__all__ = ["MixedAddress"]

_DUTCH = "nl"
# Below it nobody can say which of the two is meant.
_MAJORITY = 0.6


class MixedAddress(Rule):
    """Dutch that says *je* in one place and *u* in another.

    ## What it does
    Counts the words that address the reader: *je*, *jij*, *jou*, *jouw* on one side, *u*,
    *uw*, *uzelf* on the other; what stands in quotes or in code does not count, nor does
    *jullie*, which speaks to several, nor *je* where the English beside it has no *you*:
    there it may mean anybody.  The pages of a site are counted together, each catalog for
    itself.  Where both are used, each page that has the rarer one is reported at its first
    place, and so is the catalog.

    ## Why is this bad?
    A letter to parents that begins with *u* and ends with *je* seems to come from two people,
    and readers wonder who is meant.

    ## Example
    ```markdown
    Is uw kind ziek? Bel dan voor 8.30 uur. Je hoeft geen briefje mee te geven.
    ```
    Choose one of them: *U hoeft geen briefje mee te geven.*

    ## How to silence it
    On a page for other readers (pupils beside parents) `insaterms-ignore: [IT510]` in the
    front matter, or `per-file-ignores`; in a catalog `# insaterms: ignore[IT510] the reason`
    above the message.
    """

    code = "IT510"
    slug = "mixed-address"
    severity = "warning"
    kinds = frozenset({"page", "catalog"})

    def check(self, document: Document, context: Context) -> Iterable[Diagnostic]:  # noqa: ARG002 -- the texts alone decide
        """Find both forms in one catalog."""
        if document.kind != "catalog" or (counted := _counted(document)) is None:
            return
        counts, first = counted
        if len(counts) > 1:
            both = _("both “{one}” and “{two}” are used here: {first}, {second}; choose one")
            rarer, _other = _rarer(counts)
            yield self._at(document.path, first[rarer], counts, both)

    def collect(self, document: Document, context: Context) -> object:  # noqa: ARG002 -- as above
        """Return how often a page has either form, and where it has it first."""
        if document.kind != "page" or (counted := _counted(document)) is None:
            return None
        counts, first = counted
        return {
            form: [counts[form], text, [getattr(span, name) for name in Span.__struct_fields__]]
            for form, (span, text) in first.items()
        }

    def conclude(self, collected: Mapping[str, object], context: Context) -> Iterator[Diagnostic]:  # noqa: ARG002 -- as above
        """Find the pages of a site with the rarer form."""
        pages = {path: _read(each) for path, each in collected.items()}
        counts = Counter[str]()
        for forms in pages.values():
            counts.update({form: count for form, (count, _place) in forms.items()})
        if len(counts) < 2:  # noqa: PLR2004 -- both forms
            return
        both = _("both “{one}” and “{two}” are used on this site: {first}, {second}; choose one")
        rarer, _other = _rarer(counts)
        for path, forms in pages.items():
            if rarer in forms:
                yield self._at(path, forms[rarer][1], counts, both)

    def _at(
        self, path: str, place: tuple[Span, str], counts: Mapping[str, int], both: str
    ) -> Diagnostic:
        span, text = place
        rarer, other = _rarer(counts)
        few, most = counts[rarer], counts[other]
        if most < _MAJORITY * (few + most):
            message = both.format(
                one=rarer, two=other, first=_times(rarer, few), second=_times(other, most)
            )
        else:
            said = ngettext(
                "the reader is addressed as “{rarer}” here, and mostly as “{other}” elsewhere "
                "({count} time and {most})",
                "the reader is addressed as “{rarer}” here, and mostly as “{other}” elsewhere "
                "({count} times and {most})",
                few,
            )
            message = said.format(rarer=rarer, other=other, count=few, most=most)
        return self.found(path, span, message, text=text)


_Counted = tuple[Counter[str], dict[str, tuple[Span, str]]]


def _times(form: str, count: int) -> str:
    return ngettext("“{form}” {n} time", "“{form}” {n} times", count).format(form=form, n=count)


def _counted(document: Document) -> _Counted | None:
    """Return how often a document has either form, and where first; None if it is not Dutch."""
    counts = Counter[str]()
    first: dict[str, tuple[Span, str]] = {}
    for text, other in _dutch(document):
        for found in addresses(text.text):
            if found.form == "je" and _may_be_anybody(other):
                continue
            counts[found.form] += 1
            if found.form not in first:
                first[found.form] = (document.span_of(text, found.start, found.end), text.text)
    return (counts, first) if first else None


def _may_be_anybody(other: Text | None) -> bool:
    """Tell whether what stands beside a Dutch text is English that says *you* to nobody."""
    return (
        other is not None
        and bool(other.text)
        and primary(other.language) == "en"
        and not speaks_to_reader(other.text)
    )


def _dutch(document: Document) -> Iterator[tuple[Text, Text | None]]:
    """Yield the Dutch texts of a page or a catalog, with those that they are translations of.

    Where the translations are English they stand beside the Dutch.
    """
    if document.kind == "page":
        if primary(document.language) == _DUTCH:
            sources = {pair.target.number: pair.source for pair in document.pairs}
            for text in document.texts:
                yield text, sources.get(text.number)
        return
    is_target = primary(document.language) == _DUTCH
    if not is_target and primary(document.source_language) != _DUTCH:
        return
    for pair in document.pairs:
        if pair.message is None or not pair.message.fuzzy:
            yield (pair.target, pair.source) if is_target else (pair.source, pair.target)


def _rarer(counts: Mapping[str, int]) -> tuple[str, str]:
    """Return the rarer form and the other; of as many *je*, which slips in more easily."""
    return ("u", "je") if counts["u"] < counts["je"] else ("je", "u")


def _read(collected: object) -> dict[str, tuple[int, tuple[Span, str]]]:
    """Return what `collect` gave for one document."""
    found: dict[str, tuple[int, tuple[Span, str]]] = {}
    if isinstance(collected, Mapping):
        for form, (count, text, span) in collected.items():
            found[form] = (count, (Span(*span), text))
    return found
