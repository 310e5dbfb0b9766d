r"""What in a text is no prose: addresses, code, markup and placeholders.

Terms are never sought in it: *thuiszitters* in https://example.org/thuiszitters is an
address, `{leerling}` a placeholder.  `masked` gives the text with it blanked out, every
other character at its own offset.

Nothing here goes back over what it has read: a bracket that is never closed is looked
for once, so that a million of them take no longer than a million letters.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

__all__ = ["NO_PROSE", "Passage", "PassageKind", "masked", "passages"]

PassageKind = Literal["address", "code", "markup", "placeholder", "entity"]


class Passage(NamedTuple):
    """A stretch of text that is no prose.

    Attributes:
        start: Its first code point.
        end: The one behind its last.
        kind: What it is; an `entity` stands for a character of prose (`&euml;`).

    """

    start: int
    end: int
    kind: PassageKind


# What ends the name of a site or of a file.
_DOMAINS = "nl|be|com|org|net|eu|info|edu|gov|io|uk|de|fr|int"
_FILES = (
    "css|csv|docx?|epub|gif|html?|ini|jpe?g|js|json|log|md|mp3|mp4|ods|odt|pdf|php|png|pot?|pptx?"
    "|py|rst|rtf|svg|tar|tbx|tmx|toml|ts|tsv|txt|xhtml|xlsx?|xml|ya?ml|zip"
)
# In small letters or in capitals; "einde.De" is the end of a sentence.
_ENDS = f"{_DOMAINS}|{_FILES}|{_DOMAINS.upper()}|{_FILES.upper()}"
# Where a passage may be; literal signs only, since these are searched for letter by letter.
_SIGNS = re.compile(rf"`|~~~|<|\{{|%|@|&|\]\(|://|mailto:|MAILTO:|www\.|WWW\.|\.(?:{_ENDS})\b")
NO_PROSE = re.compile(f'{_SIGNS.pattern}|_|-"')
"""Without any of it the words of a text are those of its prose."""
# What it is there.  The one group that took part tells.
_BEGINNINGS = re.compile(
    r"(?P<ticks>`+|~{3,})"
    r"|(?P<comment><!--)"
    r"|<(?P<verbatim>script|style|code|pre|kbd|samp|textarea)\b[^<>]*>"
    r"|(?P<tag></?[A-Za-z!?%][^<>]*>)"
    r"|(?P<block>\{\{|\{%|\{\#)"
    r"|(?P<braces>\{[^{}\s][^{}\n]{0,80}\}|\{\})"
    r"|(?P<percent>(?<!\d)%(?:\([^()\s]{1,80}\))?(?:\d+\$)?[-#0+]*\d{0,4}(?:\.\d{1,4})?"
    r"[diouxXeEfFgGcrsa])"
    r"|(?P<entity>&(?:\#\d{1,7}|\#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)"
    r"|(?P<target>\]\([^()\s]*)"
    r"|(?P<url>(?:://|\bwww\.|\bmailto:)[^\s<>\"“”‘’]+)"
    r"|(?P<email>(?<=[\w+-])@(?:[\w-]{1,63}\.)+[A-Za-z]{2,24}\b)"
    rf"|(?P<domain>(?<=\w)\.(?:{_DOMAINS}|{_FILES})\b(?:[/?\#][^\s<>\"“”‘’]*)?)",
    re.IGNORECASE,
)

_CLOSING = {"{{": "}}", "{%": "%}", "{#": "#}"}
# What an address may hold in front of its ://, its @ or its domain.
_ADDRESS = re.compile(r"[\w.+/-]*\Z")
_LONGEST_ADDRESS = 200
_LONGEST_CODE = 500

# Tags inside a sentence: *speciaal <b>onderwijs</b>* is one term.
_INLINE = re.compile(
    r"</?(?:a|abbr|b|bdi|bdo|cite|del|dfn|em|font|i|ins|mark|q|s|small|span|strong|sub|sup|u|wbr)"
    r"\b",
    re.IGNORECASE,
)
# msgid "voortijdig "⏎"schoolverlaters"
_BROKEN_MESSAGE = re.compile(r'"[ \t]*+\r?\n[ \t]*+"')
_QUOTED_LINE = re.compile(r"^>[> \t]*+", re.MULTILINE)
_BARRIER = "\0"
_INVISIBLE = "\u200b"


def passages(text: str) -> Iterator[Passage]:
    """Return the passages of a text that are no prose, in order, none overlapping."""
    closers = _Closers(text)
    place = 0
    for sign in _SIGNS.finditer(text):
        if sign.start() < place or not (found := _BEGINNINGS.match(text, sign.start())):
            continue
        passage = _passage(text, found, closers, place)
        if passage is not None:
            yield passage
        place = passage.end if passage else found.end()


def masked(text: str, found: Iterable[Passage] | None = None) -> str:
    r"""Return a text of the same length in which only prose is left.

    Passages become `\0`, which no term goes across; tags inside a sentence become spaces,
    and so do the quotes between which a catalog breaks a message, and the sign before each
    line of a quotation; an entity becomes its character, with invisible ones behind it;
    `_` is no letter.

    Args:
        text: Any text.
        found: Its passages, where they are known already.

    """
    plain = text
    # Most texts are prose throughout.
    if found is not None or _SIGNS.search(text) is not None:
        parts = []
        place = 0
        for start, end, kind in passages(text) if found is None else found:
            parts.append(text[place:start])
            parts.append(_filling(text[start:end], kind))
            place = end
        parts.append(text[place:])
        plain = "".join(parts)
    plain = plain.replace("_", _BARRIER)
    if '"' in plain:
        plain = _BROKEN_MESSAGE.sub(_spaces, plain)
    return _QUOTED_LINE.sub(_spaces, plain) if "\n>" in plain or plain[:1] == ">" else plain


def _spaces(found: re.Match[str]) -> str:
    return re.sub(r"\S", " ", found.group())


def _filling(passage: str, kind: PassageKind) -> str:
    size = len(passage)
    if kind == "entity":
        from html import unescape  # its tables are large, and most texts have none

        character = unescape(passage)
        if len(character) == 1 and character.isspace():
            return " " * size
        return character[:size] + _INVISIBLE * (size - len(character))
    if kind == "markup" and _INLINE.match(passage):
        return " " * size
    return _BARRIER * size


def _passage(text: str, found: re.Match[str], closers: "_Closers", least: int) -> Passage | None:
    start, end = found.span()
    match kind := found.lastgroup:
        case "ticks":
            return _code(text, start, end, closers)
        case "comment":
            return _closed(start, closers.behind("-->", end), "markup")
        case "verbatim":
            # A tag without its closing one is a tag.
            closing = closers.behind(f"</{found['verbatim'].lower()}", end)
            passage = Passage(start, closing or end, "code" if closing else "markup")
        case "block":
            return _closed(start, closers.behind(_CLOSING[found["block"]], end), "placeholder")
        case "url" | "email" | "domain":
            before = _ADDRESS.search(text, max(least, start - _LONGEST_ADDRESS), start)
            passage = Passage(before.start() if before else start, end, "address")
        case "entity":
            from html import unescape

            known = unescape(found[0]) != found[0]
            return Passage(start, end, "entity") if known else None
        case _:
            passage = Passage(start, end, "markup" if kind in {"tag", "target"} else "placeholder")
    return passage


def _code(text: str, start: int, end: int, closers: "_Closers") -> Passage | None:
    ticks = text[start:end]
    before = text[max(0, start - 4) : start].rpartition("\n")
    begins_line = not before[2].strip(" ") and (before[1] or start < 4)
    if end - start > 2 and begins_line:
        # A fence that is never closed goes on to the end; three backticks may also stand
        # around words inside a line.
        line = closers.line_end(end)
        if "`" not in text[end:line]:
            return Passage(start, closers.behind("\n" + ticks, line) or len(text), "code")
    # Code inside a sentence does not go beyond its paragraph, and is short: a backtick may
    # also be an odd quotation mark.
    closing = closers.behind(ticks, end)
    if closing is None or ticks[0] == "~":
        return None
    if closing > min(closers.paragraph_end(end), end + _LONGEST_CODE):
        return None
    return Passage(start, closing, "code")


def _closed(start: int, end: int | None, kind: PassageKind) -> Passage | None:
    return None if end is None else Passage(start, end, kind)


class _Closers:
    """Where something closes; what isn't closed anywhere is sought only once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._lower = ""
        self._known: dict[str, int] = {}

    def behind(self, closing: str, start: int) -> int | None:
        """Return the offset behind the first closing sign from `start` on, None without."""
        text = self._text
        if closing.startswith("</"):
            # Tags are written in either case; lower() may change a text's length (İ).
            self._lower = self._lower or "".join(
                c.lower() if c.isascii() else c for c in self._text
            )
            text = self._lower
        place = self._find(text, closing, start)
        if place < 0:
            return None
        end = place + len(closing)
        if closing.startswith("</"):
            end = text.find(">", end) + 1 or len(text)
        return end

    def paragraph_end(self, start: int) -> int:
        """Return where the paragraph ends that `start` lies in."""
        return self._before("\n\n", start)

    def line_end(self, start: int) -> int:
        """Return where the line ends that `start` lies in."""
        return self._before("\n", start)

    def _before(self, sign: str, start: int) -> int:
        place = self._find(self._text, sign, start)
        return len(self._text) if place < 0 else place

    def _find(self, text: str, sign: str, start: int) -> int:
        place = self._known.get(sign, -2)
        if place != -1 and place < start:
            place = self._known[sign] = text.find(sign, start)
        return place
