"""Reading units, one at a time."""

from collections.abc import Callable, Iterator
from typing import Any, BinaryIO

from msgspec import Struct

from insaterms.formats.tmx.elements import Stretch, TranslationUnit, Variant
from insaterms.formats.tmx.pairing import Pairing
from insaterms.formats.tmx.parsing import translation_units
from insaterms.formats.tmx.properties import MEANINGS, date, ordered, status
from insaterms.text.language_tags import canonical_tag
from insaterms.units import Skipped, Unit

__all__ = ["Placed", "read", "read_placed"]

# Attributes that say what a unit says itself, or that its place in the file says.
_SAID = frozenset({"creationdate", "changedate", "creationid", "changeid", "usagecount"})
_STRUCTURE = frozenset({"srclang", "xml:lang", "lang"})
_BARE = frozenset({"xml:lang"}), frozenset({"lang"})
# "source | its codes | translation | its codes", a bar in a text doubled: Trados.
_CONTEXT = 4


class Placed(Struct, frozen=True):
    """A unit and where its texts stand in the file.

    Attributes:
        unit: The unit.
        source: Offset, line and column of each stretch of the source.
        target: The same for the translation.

    """

    unit: Unit
    source: tuple[Stretch, ...]
    target: tuple[Stretch, ...]


def read(
    stream: BinaryIO,
    path: str,
    *,
    languages: tuple[str, str] | None = None,
    at: Callable[[int, int], object] = lambda *_: None,
) -> Iterator[Unit | Skipped]:
    """Read the units of a file in its order, in constant memory.

    A source with several translations gives a unit for each.  Which text is the source the
    `<tu>` says, or the header; where neither does it is the first one.

    Args:
        stream: The file, in any encoding of XML.
        path: How the user named it, for the problems.
        languages: The two languages that are asked for, the more likely source first;
            None: all that the file has.
        at: Told the line and the column of each unit before it comes.

    Yields:
        Units, and what became none: where it stands and why.

    Raises:
        ProblemsError: Where the file cannot be read any further, or a unit has more than
            two languages and nothing says which is the source; what stands before that has
            been returned.

    """
    pairing = Pairing(_wanted(languages), path)
    for element in translation_units(stream, path):
        found, skipped = pairing.pairs(element)
        yield from skipped
        at(element.line, element.column)
        for source, target in found:
            yield _unit(element, source, target)


def read_placed(
    stream: BinaryIO, path: str, *, languages: tuple[str, str] | None = None
) -> Iterator[Placed | Skipped]:
    """Read units as `read` does, with the places of their texts."""
    pairing = Pairing(_wanted(languages), path)
    for element in translation_units(stream, path, places=True):
        found, skipped = pairing.pairs(element)
        yield from skipped
        for source, target in found:
            yield Placed(_unit(element, source, target), source.stretches, target.stretches)


def _wanted(languages: tuple[str, str] | None) -> tuple[str, str] | None:
    if languages is None:
        return None
    one, other = languages
    return canonical_tag(one) or one, canonical_tag(other) or other


def _unit(element: TranslationUnit, source: Variant, target: Variant) -> Unit:
    texts = source.text or "", target.text or "", source.language, target.language
    if (
        not element.attributes
        and not element.properties
        and not element.notes
        and _says_nothing(source)
        and _says_nothing(target)
    ):
        return Unit(*texts)
    return Unit(*texts, **_described(element, source, target))


def _says_nothing(variant: Variant) -> bool:
    return (
        not variant.properties
        and not variant.notes
        and not variant.natives
        and variant.attributes.keys() in _BARE
    )


def _described(element: TranslationUnit, source: Variant, target: Variant) -> dict[str, Any]:
    """Return what the file says of a unit, by the attributes of a unit."""
    said: dict[str, Any] = {}
    kept: list[tuple[str, str]] = []
    _read_attributes(element, source, target, said, kept)
    beside: list[tuple[str, str]] = []
    for level, about in (("", element), ("source:", source), ("target:", target)):
        for kind, value in about.properties:
            if not _understood(level + kind, kind, value, said, beside):
                kept.append((level + kind, value))
    for kind, value in beside:
        name = "status" if kind != "x-ContextContent" else "previous"
        found = status(kind.rpartition(":")[2], value) if name == "status" else _before(value)
        if found:
            said.setdefault(name, found)
    for level, variant in (("source:", source), ("target:", target)):
        kept += [(f"{level}code {tag}", content) for tag, content in variant.natives.items()]
    if notes := [*element.notes, *target.notes, *source.notes]:
        said["note"] = "\n".join(dict.fromkeys(notes))
    if kept:
        said["properties"] = ordered(kept)
    return said


def _read_attributes(
    element: TranslationUnit,
    source: Variant,
    target: Variant,
    said: dict[str, Any],
    kept: list[tuple[str, str]],
) -> None:
    """Take what the attributes say: that of the translation first, then of the unit."""
    levels = ("target:@", target), ("@", element), ("source:@", source)
    values: dict[str, str] = {}
    for _, about in levels:
        for name, value in about.attributes.items():
            if name in _SAID:
                values.setdefault(name, value)
    creator = values.get("creationid") or values.get("changeid", "")
    if creator:
        said["creator"] = creator
    for name, key in (("creationdate", "created"), ("changedate", "changed")):
        if name in values and (moment := date(values[name])) is not None:
            said[key] = moment
    uses = values.get("usagecount", "")
    if uses.isdecimal() and uses.isascii():
        said["uses"] = min(int(uses[:19]), 2**63 - 1)
    taken = {
        "creationid": creator,
        "changeid": creator,
        "creationdate": values.get("creationdate", "") if "created" in said else "",
        "changedate": values.get("changedate", "") if "changed" in said else "",
        "usagecount": uses if "uses" in said else "",
    }
    for prefix, about in (levels[1], levels[2], levels[0]):
        kept += [
            (prefix + name, value)
            for name, value in about.attributes.items()
            if name not in _STRUCTURE and value != taken.get(name)
        ]


def _understood(
    full: str, kind: str, value: str, said: dict[str, Any], beside: list[tuple[str, str]]
) -> bool:
    """Take what a property says of a unit; return whether that is all that it says."""
    if full in {"x-ConfirmationLevel", "approved", "target:approved", "x-ContextContent"}:
        # They say more than we take of them, so that they are kept as well.
        beside.append((full, value))
        return False
    name = MEANINGS.get(kind)
    if name is None or full.startswith("target:"):
        return False
    if name in said:
        return False
    if name == "status" and not (value := status(kind, value)):
        return False
    if kind in {"x-context-pre", "x-context-post"} and value.startswith("<seg>"):
        value = _segment(value)
    said[name] = value
    return True


def _before(value: str) -> str:
    """Return the source before this one out of what Trados keeps of the context."""
    parts = _parts(value)
    return parts[0].strip() if len(parts) == _CONTEXT else ""


def _parts(value: str) -> list[str]:
    return [part.replace("||", "|") for part in value.split(" | ")]


def _segment(value: str) -> str:
    """Return the text of a segment that memoQ keeps as XML inside of a property."""
    from io import BytesIO

    from insaterms.errors import ProblemsError

    wrapped = f'<tmx><tu><tuv xml:lang="en">{value}</tuv></tu></tmx>'
    try:
        for element in translation_units(BytesIO(wrapped.encode()), ""):
            return element.variants[0].text or ""
    except (ProblemsError, UnicodeEncodeError):
        pass
    return value
