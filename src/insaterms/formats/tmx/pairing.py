"""Which texts of a `<tu>` are a source and its translations."""

from collections.abc import Sequence

from insaterms.errors import Problem, ProblemsError
from insaterms.formats.tmx.elements import TranslationUnit, Variant
from insaterms.text.language_tags import suits
from insaterms.ui_language import N_, _
from insaterms.units import Skipped, primary

__all__ = ["Pairing"]

_TWO = 2
_LONGEST_TAG = 40  # as far as a message shows it


class Pairing:
    """Pairs the texts of one file; most of its units are made alike."""

    def __init__(self, languages: tuple[str, str] | None, path: str) -> None:
        """Know nothing yet.

        Args:
            languages: As `_pairs` has it.
            path: How the user named the file.

        """
        self._languages = languages
        self._path = path
        # Whether the first of two texts is the source, by the languages.
        self._forward: dict[tuple[str, str, str], bool] = {}

    def pairs(
        self, unit: TranslationUnit
    ) -> tuple[Sequence[tuple[Variant, Variant]], Sequence[Skipped]]:
        """Return each source with its translation, and what has neither.

        Raises:
            ProblemsError: If more than two languages stand here and nothing says which is
                the source.

        """
        variants = unit.variants
        alike = None
        if len(variants) == _TWO:
            one, other = variants
            if one.segments == other.segments == 1:
                alike = one.language, other.language, unit.source_language
                forward = self._forward.get(alike)
                if forward is not None and _says(one) and _says(other):
                    return (((one, other) if forward else (other, one)),), ()
        found, skipped = _pairs(unit, self._languages, self._path)
        if alike is not None and found and not skipped:
            self._forward[alike] = found[0][0] is variants[0]
        return found, skipped


def _says(variant: Variant) -> bool:
    text = variant.text
    return text is not None and text != "" and not text.isspace()


def _pairs(
    unit: TranslationUnit, languages: tuple[str, str] | None, path: str
) -> tuple[list[tuple[Variant, Variant]], list[Skipped]]:
    """Return each source with its translation, and what has neither.

    Args:
        unit: A `<tu>`.
        languages: The two languages that are asked for, canonical; None: all that the file
            has.  Which of them is the source the file says, and only where it says
            nothing, it is the first one.
        path: How the user named the file.

    Raises:
        ProblemsError: If more than two languages stand here and nothing says which is
            the source.

    """
    faults = []
    variants = []
    for variant in unit.variants:
        if reason := _fault(variant):
            faults.append(Skipped(variant.line, variant.column, reason))
        else:
            variants.append(variant)
    if not unit.variants:
        faults.append(Skipped(unit.line, unit.column, N_("a <tu> without a text")))
    if not variants:
        return [], faults[:1]
    skipped: list[Skipped] = []
    if languages is None:
        source, targets = _all(unit, variants, path, skipped)
    else:
        source, targets = _asked(unit, variants, languages, skipped)
    found = []
    for target in targets:
        if source is None or not _says(source):
            skipped.append(Skipped(unit.line, unit.column, N_("the source is empty")))
        elif not _says(target):
            reason = N_("the translation is empty")
            skipped.append(Skipped(target.line, target.column, reason, source.text or ""))
        else:
            found.append((source, target))
    if faults and not found:
        # What the <tu> lacks is the text with the fault, which has been told.
        return [], faults[:1]
    return found, faults + skipped


def _fault(variant: Variant) -> str:
    if not variant.language:
        said = variant.attributes.get("xml:lang") or variant.attributes.get("lang", "")
        if said.strip():
            message = _('a <tuv> whose language is "{tag}", which is no tag such as "en"')
            return message.format(tag=said[:_LONGEST_TAG])
        return N_("a <tuv> that does not say its language")
    if variant.text is None:
        return N_("a <tuv> without a <seg>")
    return "" if variant.segments == 1 else N_("a <tuv> with more than one <seg>")


def _all(
    unit: TranslationUnit, variants: list[Variant], path: str, skipped: list[Skipped]
) -> tuple[Variant | None, list[Variant]]:
    """Return the source and its translations into any other language."""
    wanted = unit.source_language
    if wanted:
        sources = [each for each in variants if each.language == wanted] or [
            each for each in variants if primary(each.language) == primary(wanted)
        ]
        if not sources:
            reason = N_("no text in the source language that the file names")
            skipped.append(Skipped(unit.line, unit.column, reason))
            return None, []
    else:
        found = list(dict.fromkeys(primary(each.language) for each in variants))
        if len(found) > _TWO:
            message = _(
                "nothing says which of {languages} is the source; "
                "name the two languages that you want"
            ).format(languages=", ".join(found))
            raise ProblemsError([Problem(path, unit.line, unit.column, message)])
        sources = variants
    source = sources[0]
    targets = []
    for each in variants:
        if primary(each.language) != primary(source.language):
            targets.append(each)
        elif each is not source and each.text != source.text:
            reason = N_("another text in the language of the source")
            skipped.append(Skipped(each.line, each.column, reason))
    if not targets:
        skipped.append(Skipped(unit.line, unit.column, N_("no translation into another language")))
    return source, targets


def _asked(
    unit: TranslationUnit,
    variants: list[Variant],
    languages: tuple[str, str],
    skipped: list[Skipped],
) -> tuple[Variant | None, list[Variant]]:
    """Return source and translations in the two languages that are asked for."""
    one, other = languages
    said = primary(unit.source_language)
    if said == primary(other) and said != primary(one):
        one, other = other, one
    sources = _in(variants, one)
    targets = _in(variants, other)
    if not sources or not targets:
        reason = N_("not in the two languages asked for")
        if sources or targets:
            reason = "no translation" if sources else "no source"
        skipped.append(Skipped(unit.line, unit.column, reason))
        return None, []
    reason = N_("in another language than the two asked for")
    if {primary(one), primary(other)} == {primary(each.language) for each in variants}:
        reason = N_("another text in the language of the source")
    source = next((each for each in sources if each.language == unit.source_language), sources[0])
    skipped += [
        Skipped(each.line, each.column, reason)
        for each in variants
        if each is not source and each not in targets and each.text != source.text
    ]
    return source, targets


def _in(variants: list[Variant], wanted: str) -> list[Variant]:
    """Return the texts in a language; those of another region where it has none itself."""
    return [each for each in variants if suits(each.language, wanted)] or [
        each for each in variants if primary(each.language) == primary(wanted)
    ]
