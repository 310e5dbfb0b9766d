"""With which sign a text ends, and whether its translation ends with another one."""

import re
from html import unescape

from msgspec import Struct

from insaterms.linting.carried_over.direct_questions import asks_directly
from insaterms.text.language_words import GRAMMAR

__all__ = ["EndFault", "end_fault", "end_sign"]


class EndFault(Struct, frozen=True, gc=False):
    """A translation that ends with another sign than its source.

    Attributes:
        meant: The sign of the source, `…` for three points; empty where there is none.
        said: That of the translation.
        start: Where the sign stands in the translation, or would stand.
        end: Behind it; `start` where there is none.
        certain: Whether nothing but the sign need be written: a colon or an ellipsis behind
            the last letter.

    """

    meant: str
    said: str
    start: int
    end: int
    certain: bool = False


# Behind the sign: quotes, brackets, emphasis, tags.
_BEHIND = " \t\r\n\u00a0\u202f\"'“”„‘’«»()[]{}*_`&~"
_CLOSERS = frozenset("\"'“”„‘’«»()[]`>")
_COMPARED = frozenset({"", ".", "…", ":", "!", "?"})
_PLAIN = frozenset(":!?,-/=+%")
_TAG = re.compile(r"</?[A-Za-z][^<>]{0,300}>\Z")
_ENTITY = re.compile(r"&(?:#\d{1,6}|#[xX][0-9a-fA-F]{1,5}|[A-Za-z]{2,8});\Z")
_LONGEST_TAIL = 400
# Two signs for one ending: *Klaar.* is *Done!* in a calmer language, and *We must be looping.*
# may be asked: *Oneindige lus?*, as may *Look at today's date!*  Who is asked something must
# not be told it.
_ALIKE = frozenset({(".", "!"), ("!", "."), (".", "?"), ("!", "?")})
# Another sentence ends, or begins, before the end: the source is several of them, and its
# translator gave the last one its point as well.
_WITHIN = re.compile(r"[.!?;][\"'”’)]?(?:\s|<(?:nl|br)\s?/?>)|\n|<(?:nl|br)\s?/?>", re.IGNORECASE)
# None that ends sentences as a word: *vers*, *vol*, *op*, *no*, *art*.
_ABBREVIATIONS = frozenset(
    "abbr afb afd afk alt approx apr assn assoc asst attn aub aug avg bijv bldg blvd blz bv ca"
    " cf cfr cllr co col cont contd corp ctrl dd dec dept dhr dir dr drs dwz ed eds encl enz esp"
    " est etc evt excl ext fam feb fig figs fri ft fwd geb gebr gem govt hfst hr hrs ibid igv"
    " ihb ihkv inc incl ing int intl iom iov ipv itt ivm jan jl jnr jr jrg kol lb lbs ltd max"
    " mbt mevr min mins misc mln mnd mon mph mr mrs ms muv mw natl nml nov nr nrs num nvt oa obv"
    " oct okt ong opm orig ovv oz p pag pct pkg pl plm pp prof qty ref refs reg resp sec secs"
    " sep sept sg snr spec sq sr st str supt svp tav tbv tel temp tgv thu thurs tnv tov tue tues"
    " tzt uitg uitz univ vb vgl viz vlg vnl vs wk wks yr yrs zg zgn zoz zsm".split()
)
_LAST_WORD = re.compile(r"([^\s\"'“”‘’()\[\]/]{1,40})\Z")
# *Gem. aant. bronnen*: a point before a small letter shortens a word.
_SHORTENED = re.compile(r"[^\W\d_]\.\s+[a-z]|[^\W\d_]\.[^\W\d_]")
_FEW_WORDS = 4
_OPENING = frozenset("the a an this that these it de het een dit dat deze er".split())
_SHORTEST_WORD = 4
_DASH = re.compile(r"\s(?:--?|[–—])\s")
# *Whom to ask* needs no sign, and *Bij wie kunt u terecht?* does.
_ASKING = re.compile(
    r"\W*(?:(?:at|by|for|from|in|of|on|to|with|aan|bij|door|in|met|naar|om|op|uit|van|voor) )?"
    r"(?:who|whom|whose|what|which|when|where|why|how|whether"
    r"|wie|wiens|wat|welke?|wanneer|waar\w*|waarom|hoe\w*)\b",
    re.IGNORECASE,
)
# The last letter of *%(date)s* is no word.
_FILLED_IN = re.compile(r"%\([^()\s]{1,80}\)[A-Za-z]\Z")
_LONGEST_NAME = 90
_LETTER = re.compile(r"[^\W\d_]")
# *Saving*, which has a sign or *bezig met* in Dutch to say that it goes on.
_GOES_ON = re.compile(r"[^\w<%{]*(?:<[^<>]{0,80}>)?[^\W\d_]{2,40}ing\b", re.IGNORECASE)
# *WIDTHxHEIGHT.*: what a reader fills in.
_METAVARIABLE = re.compile(r"\s*[A-Z][A-Z_x-]*\.\s*\Z")
_REMARK_SIGNS = frozenset(".!?…")
_LONGEST_REMARK = 80


def end_fault(source: str, target: str) -> EndFault | None:
    """Return how a translation ends otherwise than its source; None if it does not, or may.

    Points behind abbreviations count for nothing, nor do signs that are spoken of
    (*end with a “.”*), a calmer point for an exclamation mark, and the points of a translation
    that closes the last of several sentences, which its source leaves open.

    Args:
        source: A text in Dutch or English.
        target: Its translation into the other of them.

    """
    # As most end, *…* and *...* apart.
    if source[-1:] == target[-1:] and (source[-1:].isalnum() or source[-1:] in _PLAIN):
        return None
    bare, bare_target = _without_remark(source), _without_remark(target)
    if len(bare) < len(source) and len(bare_target) < len(target):
        source, target = bare, bare_target
    meant, first, behind = _end(source)
    said, place, other = _end(target)
    if (
        meant == said
        or (meant, said) in _ALIKE
        or not {meant, said} <= _COMPARED
        or not (_LETTER.search(source) and _LETTER.search(target))
        or _is_quoted(source, first, meant)
        or _is_quoted(target, place, said)
        or (not said and _is_joined(source, target, meant))
        or ({meant, said} == {"", "."} and (":" in source) is not (":" in target))
        or (said == "…" and not meant and _GOES_ON.match(source))
        or (meant == "." and not said and _METAVARIABLE.match(source))
        or (meant == "" and said == "?" and _ASKING.match(source))
        or (meant == "?" and said == "" and _ASKING.match(target) and not asks_directly(target))
        # *(see below.)* and *(zie onder).*: which of them is at fault, nobody can tell.
        or _CLOSERS.isdisjoint(behind) is not _CLOSERS.isdisjoint(other)
        or not _counts(meant, source, first, said)
        or not _counts(said, target, place, meant)
    ):
        return None
    size = 0 if not said else (3 if target.startswith("...", place) else 1)
    certain = not said and meant in ":…" and target[place - 1 : place].isalpha() and not other
    return EndFault(meant, said, place, place + size, certain)


def end_sign(text: str) -> str:
    """Return the sign that a text ends with, `…` for three points; empty if there is none."""
    return "" if text[-1:].isalnum() else _end(text)[0]


def _without_remark(text: str) -> str:
    """Return a text without a remark in brackets behind its end: *… function! [report this]*."""
    bare = text.rstrip()
    if bare[-1:] not in {")", "]"}:
        return text
    opening = bare.rfind("[" if bare.endswith("]") else "(", max(0, len(bare) - _LONGEST_REMARK))
    before = bare[: max(0, opening)].rstrip()
    return before if before[-1:] in _REMARK_SIGNS else text


def _end(text: str) -> tuple[str, int, str]:
    """Return the sign that a text ends with, where it stands, and what stands behind it."""
    end = len(text)
    tail = ""
    while True:
        bare = text[:end].rstrip(_BEHIND)
        tail = text[len(bare) : end] + tail
        end = len(bare)
        if bare.endswith(">") and (tag := _TAG.search(bare, max(0, end - _LONGEST_TAIL))):
            end = tag.start()
        elif bare.endswith(";") and (entity := _ENTITY.search(bare, max(0, end - 12))):
            if unescape(entity[0])[-1:].isalnum():
                return "", len(bare), tail  # *privé*, written &#233;
            if unescape(entity[0]) == "…":
                return "…", entity.start(), tail
            tail = unescape(entity[0]) + tail
            end = entity.start()
        else:
            break
        if len(text) - end > _LONGEST_TAIL:
            break
    if bare.endswith(".."):
        return "…", len(bare.rstrip(".")), tail
    sign = bare[-1:]
    if sign and sign in ".…:!?;,":
        return sign, end - 1, tail
    return "", end, tail


def _is_quoted(text: str, place: int, sign: str) -> bool:
    """Tell whether a sign is spoken of: *begins with “.”*, or is part of a code: */..*."""
    before = text[place - 1 : place]
    if not sign:
        return False
    if sign == "…":
        # *1.1, 1.2, …* is *and so on*.
        if text.endswith(", ", 0, place):
            return True
        # *BESTAND...* and *[OPTIE]...* in the usage of a command.
        word = _LAST_WORD.search(text, max(0, place - 40), place)
        return not (before.isalnum() or before.isspace()) or (
            word is not None and word[0].isupper()
        )
    return not (before.isalnum() or before in ")]}\"'”’»%>…*`_" or before.isspace())


def _is_joined(source: str, target: str, sign: str) -> bool:
    """Tell whether a translation has its last sentence otherwise than behind a point.

    *Too big. Exiting.* is *te groot -- gestopt*, and *Don't forget it!* *Niet vergeten! (…)*.
    """
    # *Translators: Jaap* names them at once.
    if sign == ":" and ": " in target:
        return True
    if _DASH.search(target) and not _DASH.search(source):
        return True
    return target.endswith(")") and target[: target.rfind("(")].rstrip().endswith(sign)


def _is_sentence(text: str) -> bool:
    """Tell whether a few words are a sentence: *The letter was sent.*; labels have no article."""
    first, *others = text.lower().split()
    return len(others) > 1 and (first in _OPENING or GRAMMAR.keys() >= {first, others[0]})


def _counts(sign: str, text: str, place: int, other: str) -> bool:
    """Tell whether a sign at the end of a text, or that there is none, says what it seems to."""
    if not sign:
        begin = len(text) - len(text.lstrip())
        return not (other == "." and _WITHIN.search(text, begin, place))
    if sign != "." or _FILLED_IN.search(text, max(0, place - _LONGEST_NAME), place):
        return True
    word = _LAST_WORD.search(text, max(0, place - 40), place)
    if word is None:
        return other != ""
    last = word[1].casefold().strip("*_`")
    if "." in last or last in _ABBREVIATIONS or (len(last) == 1 and last.isalpha()):
        return False
    # *(unimpl.)* is a word or two in brackets.
    opening = text.rfind("(", 0, place)
    if opening >= 0 and ")" in text[place:] and text.count(" ", opening, place) < 2:  # noqa: PLR2004 -- two words
        return other != ""
    is_label = (
        len(last) <= _SHORTEST_WORD and len(text.split()) <= _FEW_WORDS and not _is_sentence(text)
    )
    return other != "" or not (is_label or _SHORTENED.search(text[:place]))
