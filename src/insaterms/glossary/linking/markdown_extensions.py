r"""What extensions of Markdown read as signs and names, and a reader never sees as prose.

CommonMark knows none of them, so they are text in the blocks of a page; a mark in the name of
a footnote leaves it without its note.
"""

import json
import re
from collections.abc import Iterator

__all__ = ["front_matter_end", "signs"]

# More than anybody writes by hand, as with front matter in YAML.
_LONGEST = 65_536
_TOML = re.compile(r"\ufeff?\+\+\+[ \t]*(?:\r\n?|\n)")
_TOML_END = re.compile(r"^\+\+\+[ \t]*(?:\r\n?|\n|\Z)", re.MULTILINE)
_JSON = re.compile(r"\ufeff?(?=\{[ \t]*(?:\r\n?|\n|\"))")
_LINE_END = re.compile(r"[ \t]*(?:\r\n?|\n|\Z)")

_SIGNS = re.compile(
    r"""
    \[\[[^\[\]\r\n]++\]\]                                   # [[a page of a wiki]]
    | \[\^[^\[\]\s]++\]                                     # [^note], and [^note]: …
    | \{:?[ \t]*+(?:[#.][\w-]|[\w:-]++=)[^{}\r\n]*+\}       # {#id .class key=value}
    | \$\$[^$]++\$\$                                        # $$ formula $$
    | (?<![\\$\w])\$(?!\s)[^$\r\n]++(?<!\s)\$(?!\d)         # $formula$, but not $5 and $6
    | ^[ \t>]*+:::++[^\r\n]*+(?:(?:\r\n?|\n)[ \t>]*+:[\w-]++:[^\r\n]*+)+  # :::{note}, :class: …
    | ^[ \t>]*+\([\w:.-]++\)=                               # (target)=
    | (?<![\w:]):[\w+-]++:(?!\w)                            # :emoji:
    | (?<![\w/.@#&])[@#]\w[\w:./-]*+                        # @citation, #tag
    """,
    re.MULTILINE | re.VERBOSE,
)


def front_matter_end(text: str) -> int:
    """Return where front matter in TOML or JSON ends; 0 without any.

    Args:
        text: A page in Markdown.

    """
    if opening := _TOML.match(text):
        closing = _TOML_END.search(text, opening.end(), opening.end() + _LONGEST)
        return closing.end() if closing else 0
    if (opening := _JSON.match(text)) is None:
        return 0
    try:
        length = json.JSONDecoder().raw_decode(text[opening.end() : opening.end() + _LONGEST])[1]
    except (ValueError, RecursionError):
        return 0
    line_end = _LINE_END.match(text, opening.end() + length)
    return line_end.end() if line_end else 0


def signs(text: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of each sign, in the order of the source.

    Args:
        text: A page in Markdown.

    """
    for found in _SIGNS.finditer(text):
        yield found.span()
