"""What a text sets apart from its sentence: titles of works, quotations, words of another language.

*De Rode Draad*, “The School Journal”, `<i lang="nl">leerplicht</i>`: none of these tells in
which language the text around it is.
"""

import re

from insaterms.text.language import EXAMINED
from insaterms.text.passages import masked

__all__ = ["is_set_apart", "own_prose", "stretches_apart"]

# A mark of each kind ends within so many characters, or it is a stray sign.
_LONGEST = 200
_QUOTED = re.compile(
    r"(?<!\w)(?:"
    rf"“[^“”]{{1,{_LONGEST}}}[”“]|„[^„”“]{{1,{_LONGEST}}}[”“]|«[^«»]{{1,{_LONGEST}}}»"
    rf"|\"(?=\S)[^\"]{{1,{_LONGEST}}}\""
    # An apostrophe within a word ends nothing: ‘s Ochtends vroeg’ and ‘de school’s’.
    rf"|[‘'](?=[^\W_])(?:[^‘’']|(?<=\w)[’'](?=\w)){{2,{_LONGEST}}}[’'])(?!\w)"
)
_ELEMENT = re.compile(
    r"<(i|em|cite|q|dfn)(?=[\s>])[^<>]*>.*?</\1\s*>"
    r"|<([a-z][a-z0-9]*)\s[^<>]*(?<![\w-])lang\s*=[^<>]*>.*?</\2\s*>",
    re.IGNORECASE | re.DOTALL,
)
_LISTED = rf"\{{:?[^{{}}\n]{{0,{_LONGEST}}}\}}"
_WITH_LANGUAGE = r"\{:?[^{}\n]{0,200}(?<![\w-])lang=[^{}\n]{1,200}\}"
_EMPHASIS = re.compile(
    rf"(?<![\w*])\*(?![\s*])[^*\n]{{1,{_LONGEST}}}(?<!\s)\*(?![\w*])(?:{_LISTED})?"
    rf"|(?<![\w_])_(?![\s_])[^_\n]{{1,{_LONGEST}}}(?<!\s)_(?![\w_])(?:{_LISTED})?"
)
_BRACKETS = re.compile(
    rf"\[[^\[\]\n]{{1,{_LONGEST}}}\](?:\([^()\s]{{0,{_LONGEST}}}\))?{_WITH_LANGUAGE}"
    rf"|\*\*[^*\n]{{1,{_LONGEST}}}\*\*{_WITH_LANGUAGE}"
)
_LINK = re.compile(rf"\[([^\[\]\n]{{1,{_LONGEST}}})\]\([^()\s]{{0,{_LONGEST}}}\)")
# `# De leerplicht {lang=nl}`: of the whole text.
_ALL = re.compile(rf"\s{_WITH_LANGUAGE}\s*\Z")
# The tags before a text that are around all of it: a title of a work, a choice of language.
_AROUND = re.compile(
    r"(?:<(?:i|em|cite|q|dfn)(?=[\s>])[^<>]*>|<a\s[^<>]*(?<![\w-])hreflang\s*=[^<>]*>)"
    r"\s*(?:<[a-z][^<>]*>\s*)*\Z",
    re.IGNORECASE,
)
_BEFORE = 300


def own_prose(text: str) -> str:
    """Return what a text says itself: without markup, code, addresses, and what is set apart.

    Args:
        text: A text of a page or a catalog, with its markup; its first `EXAMINED` code points
            count.

    """
    text = text[:EXAMINED]
    if "lang=" in text:
        if _ALL.search(text):
            return ""
        text = _BRACKETS.sub(" ", text)
    if "](" in text:
        text = _LINK.sub(r"\1", text)
    if "<" in text:
        text = _ELEMENT.sub(" ", text)
    if "*" in text or "_" in text:
        text = _EMPHASIS.sub(" ", text)
    return _QUOTED.sub(" ", masked(text).replace("\0", " ")).strip()


def stretches_apart(text: str) -> list[tuple[int, int]]:
    """Return what a text sets apart: from where to where, in code points; some may overlap.

    Args:
        text: A text of a page or a catalog, with its markup.

    """
    if "lang=" in text and _ALL.search(text):
        return [(0, len(text))]
    signs = ("lang=", _BRACKETS), ("<", _ELEMENT), ("*", _EMPHASIS), ("_", _EMPHASIS), ("", _QUOTED)
    patterns = dict.fromkeys(pattern for sign, pattern in signs if sign in text)
    return [met.span() for pattern in patterns for met in pattern.finditer(text)]


def is_set_apart(page: str, start: int) -> bool:
    """Say whether a text stands alone in an element that sets it apart: `<h2><cite>…`.

    Args:
        page: The source of the page.
        start: Where the text begins in it.

    """
    before = page[max(0, start - _BEFORE) : start].rstrip()
    return before.endswith(">") and _AROUND.search(before) is not None
