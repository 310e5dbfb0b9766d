"""What a page says of itself in its front matter, each value with its place."""

import re
from collections.abc import Iterator
from hashlib import blake2b

import yaml
from msgspec import Struct

from insaterms.linting.suppressing.suppression_keys import Region, region

__all__ = ["Fact", "facts", "source_hash"]

# `source-hash = "1f0c"  # why`; the value without its quotes.
_TOML = re.compile(
    r"""^[ \t]*([\w-]+)[ \t]*=[ \t]*(?:"([^"\\\r\n]*)"|'([^'\r\n]*)'|([\w.:+-]+))""", re.MULTILINE
)
_TOML_TABLE = re.compile(r"^[ \t]*\[", re.MULTILINE)
_LINE_END = re.compile(r"\r\n?")


class Fact(Struct, frozen=True, gc=False):
    """A value of front matter.

    Attributes:
        key: What it is the value of, in lower case.
        value: The value as a text.
        start: Where it begins in the page, in code points from 0, with its quotes.
        end: Where it ends.

    """

    key: str
    value: str
    start: int
    end: int


def facts(text: str) -> dict[str, Fact]:
    """Return the values that stand directly in the front matter of a page, by their keys.

    Of a key that stands twice the last counts; what cannot be read is left out.

    Args:
        text: The whole page.

    """
    place = region(text)
    if not place.form:
        return {}
    read = _of_toml if place.form == "toml" else _of_yaml
    try:
        return {each.key: each for each in read(text, place)}
    except (yaml.YAMLError, UnicodeEncodeError, RecursionError):
        return {}


def source_hash(text: str) -> str:
    r"""Return what a translation records of the page that it is a translation of.

    It is BLAKE2b with 8 bytes over the page in UTF-8, with `\n` at the end of its lines and
    without a byte order mark and white space at its end.

    Args:
        text: The page.

    Returns:
        16 hexadecimal digits.

    """
    plain = _LINE_END.sub("\n", text.removeprefix("\ufeff")).rstrip()
    return blake2b(plain.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def _of_yaml(text: str, place: Region) -> Iterator[Fact]:
    root = yaml.compose(text[place.start : place.end], Loader=yaml.CSafeLoader)
    if not isinstance(root, yaml.MappingNode):
        return
    for key, value in root.value:
        if isinstance(key, yaml.ScalarNode) and isinstance(value, yaml.ScalarNode):
            start, end = value.start_mark.index, value.end_mark.index
            yield Fact(key.value.casefold(), value.value, place.start + start, place.start + end)


def _of_toml(text: str, place: Region) -> Iterator[Fact]:
    # What stands below the head of a table is not said of the page.
    table = _TOML_TABLE.search(text, place.start, place.end)
    for found in _TOML.finditer(text, place.start, table.start() if table else place.end):
        value = next(each for each in found.groups()[1:] if each is not None)
        start = found.end(1) + found[0][found.end(1) - found.start() :].index("=") + 1
        start += len(text[start : found.end()]) - len(text[start : found.end()].lstrip())
        yield Fact(found[1].casefold(), value, start, found.end())
