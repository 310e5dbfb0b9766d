"""Sentences: where one ends and the next begins, in Dutch and English.

sentencex finds the ends; what it takes for one in texts of our field (*incl. 3 leerlingen*,
*mevr. De Vries*) is mended here with the abbreviations of both languages.
"""

import heapq
import re
from collections.abc import Iterator
from typing import NamedTuple

from insaterms.errors import MissingExtraError
from insaterms.model import Language
from insaterms.ui_language import _

__all__ = ["Sentence", "sentences"]


class Sentence(NamedTuple):
    """A sentence of a text.

    Attributes:
        start: Its first code point, no white space.
        end: The one behind its last.

    """

    start: int
    end: int


# They stand before a name or go on with the sentence, whatever follows.
_NEVER_LAST: dict[Language, frozenset[str]] = {
    "nl": frozenset(
        """
        dhr hr mevr mw mej fam drs dr ir ing mr prof ds jhr mgr st wnd burg min staatss gem prov
        afd bijv bv d.w.z dwz o.a oa m.a.w m.n m.b.t mbt i.v.m ivm i.h.b i.p.v i.t.t i.c
        i.c.m i.s.m i.o.m i.g.v t.a.v tav t.b.v tbv t.o.v t.g.v t.n.v t.z.t n.a.v nav m.i.v
        m.u.v b.g.g d.m.v dmv a.d.h.v o.l.v o.g.v o.b.v p.a v.a va d.d c.q cq resp excl incl
        ca zgn zog nl vgl v.w.b w.o u.a afz tel
        """.split()
    ),
    "en": frozenset(
        """
        mr mrs ms mx dr prof rev gov hon st mt messrs e.g eg i.e ie cf vs viz approx ca resp
        incl excl dept est tel
        """.split()
    ),
}
# They stand before a number.
_BEFORE_NUMBER = frozenset(
    """
    art artt nr nrs no nos blz p pp pag par hfst hst h lid afb fig figs tab bijl sub jo ch vol
    sec para max min jan feb febr mrt mar apr jun jul aug sep sept okt oct nov dec geb ok
    """.split()
)
# What begins a sentence, a capital or a Dutch word that has lost its first letters: 't Is.
_OPENING = r"""["“(]?(?:["'“‘]?[A-ZÀ-ÖØ-Þ]|['’‘](?:[tsnmrk]|ns)(?:\s+|-)[A-ZÀ-ÖØ-Þ])"""
_SHORTENED = re.compile(r"""["“(]?['’‘](?:[tsnmrk]|ns)[\s-]""")
# Words that begin a sentence more often than a name.
_OPENERS = (
    "De Het Een Dit Dat Deze Die Er Daar Daarom Daarna Daarbij Dan Toen Als Wie Wat Waar Wanneer "
    "Hoe Waarom In Op Bij Voor Na Met Om Aan Door Over Onder Tot Zonder Tijdens Ook Maar En Of "
    "Want Dus Hij Zij Ze Wij We Ik Je Jij U Jullie Zie Niet Geen Alle Elke Ieder Iedere Sommige "
    "Veel Hier Omdat Hoewel Indien Zo Zijn Hun Onze Volgens"
).split()
# They may end a sentence, which sentencex doubts.
_END = re.compile(
    rf"""(?:
        \b(?:enz|etc|e\.d|e\.a|jl|a\.u\.b|o\.k)\.
        | …
        # "(It is so.) Next one."
        | [.!?][)\]”’"']
        # "Zie www.example.nl. Daar staat het."
        | \w\.(?:nl|com|org|net|eu|uk|be|pdf|txt|md)\.
    )(?=\s+{_OPENING})""",
    re.VERBOSE,
)
_DUTCH_END = re.compile(
    rf"""(?:
        # "Het is zo. 't Is waar."
        [.!?…][)\]”’"']*(?=\s+["“(]?['’‘](?:[tsnmrk]|ns)(?:\s+|-)[A-ZÀ-ÖØ-Þ])
        | \b(?:o\.i\.d|s\.v\.p|z\.s\.m|n\.v\.t|v\.v|p\.[pjmwu]|[anv]\.m|[nv]\.Chr)\.
            (?=\s+{_OPENING})
        # "Zie art. 3 e.v. Daar staat het.", but "art. 3 e.v. Leerplichtwet".
        | \b(?:e\.v|c\.s)\.(?=\s+(?:{"|".join(_OPENERS)})\b)
    )""",
    re.VERBOSE,
)
_LAST = re.compile(r"(?:\A|(?<=[\s(\[“‘\"'/]))([\w.]{1,12})\.\Z")
_INITIALS = re.compile(r"[A-Z](?:\.[A-Z])*")
_NUMBER = re.compile(r"[(\[]?\d")
# "1." or "b." alone is the number of an item.
_ITEM = re.compile(r"[(\[]?(?:\d{1,3}|[A-Za-z])[.)]")
_ENDS = ".!?…。"
_CLOSING = "\"'”’»)]"
_APOSTROPHE = re.compile(r"(?<!\w)['’‘](?=(?:[tsnmrk]|ns)\b)")
_WHITE = re.compile(r"\s")
_HALF = re.compile("[\ud800-\udfff]")
# So many characters are read at once, and so many beside an end.
_LONGEST = 5000
_NEAR = 60


def sentences(text: str, language: Language) -> Iterator[Sentence]:
    """Return the sentences of a paragraph, in order.

    Between two of them, before the first and behind the last stands nothing but white space.

    Args:
        text: A paragraph, without line ends that part sentences.
        language: What it is in.

    Raises:
        MissingExtraError: If the extra `memory` is not installed.

    """
    start = 0
    for end in _ends(text, language):
        while start < end and text[start].isspace():
            start += 1
        last = end
        while start < last and text[last - 1].isspace():
            last -= 1
        if start < last:
            yield Sentence(start, last)
        start = end


def _ends(text: str, language: Language) -> Iterator[int]:
    """Return where pieces end, the last one at the end of the text."""
    start = 0
    patterns = (_END, _DUTCH_END) if language == "nl" else (_END,)
    known = ((end.end() for end in pattern.finditer(text)) for pattern in patterns)
    for end in heapq.merge(_found(text, language), *known):
        if start < end < len(text) and _is_end(text, start, end, language):
            yield end
            start = end
    yield len(text)


def _found(text: str, language: Language) -> Iterator[int]:
    """Return the ends that sentencex finds, abbreviations among them."""
    try:
        from sentencex import get_sentence_boundaries
    except ModuleNotFoundError as error:
        if error.name != "sentencex":
            raise
        raise MissingExtraError(_("splitting a text into sentences"), "memory") from error
    # It stumbles over white space that takes several bytes, and over half a character.
    plain = _HALF.sub("x", _WHITE.sub(" ", text))
    if language == "nl":
        # It takes 't … 's for a quotation, in which no sentence ends.
        plain = _APOSTROPHE.sub("x", plain)
    start = 0
    while start < len(plain):
        # It takes time by the square of a paragraph of “ alone.
        window = plain[start : start + _LONGEST]
        ends = [each["end_index"] for each in get_sentence_boundaries(language, window)]
        if start + _LONGEST < len(plain):
            # The end of the window is none of a sentence, so the next one begins earlier,
            # but never so early that the work grows by the square.
            ends.pop()
        yield from (start + end for end in ends)
        last = ends[-1] if ends else 0
        start += last if 2 * last > _LONGEST else len(window)


def _is_end(text: str, start: int, end: int, language: Language) -> bool:
    """Say whether a sentence ends here, which may be behind an abbreviation."""
    sentence = text[max(start, end - _NEAR) : end].rstrip()
    following = text[end : end + _NEAR].lstrip()
    if not sentence or not following:
        return False
    if end - start < _NEAR and _ITEM.fullmatch(sentence.lstrip()):
        return False
    if sentence[-1] in _CLOSING:
        return not following[0].islower()
    # "En za. niet": nobody begins a sentence with a small letter.
    if sentence[-1] == "." and following[0].islower():
        return False
    # Else it is what sentencex takes for an item of a list, or the end of a window.
    return sentence[-1] in _ENDS and not _abbreviates(sentence, following, language)


def _abbreviates(sentence: str, following: str, language: Language) -> bool:
    """Say whether the last word is an abbreviation that goes on with what follows."""
    last = _LAST.search(sentence)
    if last is None:
        return False
    word = last[1].lower()
    if word in _NEVER_LAST[language]:
        return True
    # "A. 't Hart" is a name.
    if _SHORTENED.match(following) and _INITIALS.fullmatch(last[1]):
        return True
    return word in _BEFORE_NUMBER and _NUMBER.match(following) is not None
