"""Where the comments stand that begin with `#`, in YAML and TOML, and where long texts do."""

import re
from collections.abc import Iterator
from typing import Literal

import yaml
from msgspec import Struct

__all__ = ["HashComments", "hash_comments"]

_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_LINE_END = re.compile(r"[\r\n]")
_COMMENT = re.compile(r"#[^\r\n\x85\u2028\u2029]*+")
_TOML = re.compile(
    r"(?P<comment>#[^\r\n]*+)"
    r'|"""(?:[^"\\]++|\\[\s\S]|"{1,2}(?!"))*+"{0,2}"""'
    r"|'''(?:[^']++|'{1,2}(?!'))*+'{0,2}'''"
    r'|"(?:[^"\\\r\n]++|\\.)*+"'
    r"|'[^'\r\n]*+'"
)


class HashComments(Struct, frozen=True):
    """The comments of a file, and its texts of several lines.

    Attributes:
        comments: Where each begins and ends, in code points from 0, in their order.
        long: Where each text of several lines begins and ends.

    """

    comments: tuple[tuple[int, int], ...] = ()
    long: tuple[tuple[int, int], ...] = ()


def hash_comments(text: str, form: Literal["yaml", "toml"], start: int, end: int) -> HashComments:
    """Find the comments in a stretch of a file; none where it cannot be read.

    Args:
        text: The file.
        form: What it is written in.
        start: Where the stretch begins, in code points from 0.
        end: Where it ends.

    """
    if form == "toml":
        found = list(_TOML.finditer(text, start, end))
        return HashComments(
            tuple(each.span() for each in found if each["comment"] is not None),
            tuple(each.span() for each in found if _LINE_END.search(each[0])),
        )
    try:
        places = list(_of_yaml(text[start:end]))
    except (yaml.YAMLError, UnicodeEncodeError):
        # What stands in it is a finding of its own.
        return HashComments()
    whole = [(begin + start, behind + start, gap) for begin, behind, gap in places]
    comments = [
        comment.span()
        for begin, behind, is_gap in whole
        if is_gap
        for comment in _COMMENT.finditer(text, begin, behind)
    ]
    return HashComments(
        tuple(comments), tuple((begin, behind) for begin, behind, is_gap in whole if not is_gap)
    )


def _of_yaml(text: str) -> Iterator[tuple[int, int, bool]]:
    """Yield the gaps between the tokens, in which comments stand, and the long texts."""
    done = 0
    for token in yaml.scan(text, Loader=_LOADER):
        begin = token.start_mark.index
        end = token.end_mark.index
        gap_end = begin
        if isinstance(token, yaml.ScalarToken):
            if token.style in {"|", ">"}:
                # The token begins with its header, `>-  # such a comment`.
                header = _LINE_END.search(text, begin, end)
                gap_end = header.start() if header else end
            written = text[begin:end].rstrip()
            if _LINE_END.search(written):
                yield begin, begin + len(written), False
        if gap_end > done:
            yield done, gap_end, True
        done = max(done, end)
    yield done, len(text), True
