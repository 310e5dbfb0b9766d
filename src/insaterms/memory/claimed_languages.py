"""Whether texts are in the languages that a file says they are in.

A pair that came in the wrong way round would be offered to translators for years.  So a file
whose texts are in other languages than it says is refused as a whole; where most of it is
right, single pairs that are swapped beyond doubt stay out, and others are pointed at.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from functools import cache
from typing import NamedTuple

from insaterms.model import Language
from insaterms.ui_language import N_, _
from insaterms.units import Unit, primary

__all__ = ["COPY", "SAME", "SCRIPT", "SWAPPED", "SWAPPED_PERHAPS", "Placed", "refusal", "remark"]

# Why a pair stays out, or what is to be said of one that comes in.
SWAPPED = N_("the languages seem to be swapped")
SCRIPT = N_("in another script than the language that is said")
SWAPPED_PERHAPS = N_("came in, but the languages seem to be swapped")
SAME = N_("came in, but source and translation seem to be in one language")
COPY = N_("came in with the status draft: only repeats the source")

_SPOKEN = {"nl": N_("Dutch"), "en": N_("English")}
_WAYS = {("en", "nl"): 1.0, ("nl", "en"): -1.0}

# So many code points of each text are looked at where there are many texts.
_LINE = 40
# Log-odds of the words of grammar from which on nobody doubts, two or three of them, as
# long as they are one in so many words; and from which on somebody should look.
_SURE = 5.0
_PERHAPS = 3.0
# Of all words of a text, from which on its language is named.
_NAMED = 1.6
_SELDOM = 8
# A file is mixed, not swapped, where one pair is right for so many that are wrong.
_MIXED = 4
# Of a pair in another script: a sentence, not the name that a language has for itself.
_SENTENCE = 12
# A shorter text that stays as it is may be a name.
_WORDS = 3
_SHOWN = 3


class Placed(NamedTuple):
    """A unit and where it stands in its file.

    Attributes:
        unit: The unit.
        line: From 1; 0 where the file has no lines.
        column: In code points from 1; 0 where it is the whole line.

    """

    unit: Unit
    line: int
    column: int


def remark(unit: Unit) -> str:
    """Return what is wrong with a pair: one of `SWAPPED` to `COPY`; nothing if all is well.

    Texts are held against the languages that are said of them where these are Dutch and
    English.
    """
    source, target = unit.source, unit.target
    if source == target:
        return COPY if _is_sentence(source, primary(unit.source_language)) else ""
    if not (source.isascii() and target.isascii()) and _in_other_script(unit):
        return SCRIPT
    way = _way(unit.source_language, unit.target_language)
    if not way:
        return ""
    # Below 0 a text leans to the language that is said of it, above to the other one.
    of_target = -way * _leaning(target)
    if of_target < _PERHAPS:
        return ""
    of_source = way * _leaning(source)
    if of_source >= _PERHAPS:
        return SWAPPED if of_source >= _SURE and of_target >= _SURE else SWAPPED_PERHAPS
    return SAME if of_source <= -_SURE <= _SURE <= of_target else ""


def refusal(found: Sequence[Placed], path: str, *, swapped: bool = False) -> str:
    """Return why a file does not come in; nothing if its languages are what it says.

    Args:
        found: Its first units.
        path: The file, for the places of those that are wrong.
        swapped: Whether its languages have changed places already.

    """
    # A name that stays as it is says nothing of either side.
    telling = [each for each in found if each.unit.source != each.unit.target]
    if not telling:
        return ""
    return _foreign(telling, path) or _mistaken(telling, path, swapped=swapped)


# -- Dutch for English ---------------------------------------------------------------


def _mistaken(found: Sequence[Placed], path: str, *, swapped: bool) -> str:
    wrong: dict[str, tuple[Language, bool]] = {}
    for (side, said), texts in _sides(found).items():
        seeming, surely = _seeming(texts)
        if said in _SPOKEN and seeming is not None and seeming != said:
            wrong[side] = seeming, surely
    # Of one side there must be no doubt: a list of towns has sources with "de" in them.
    sure = any(surely for _seeming, surely in wrong.values())
    if not wrong or (len(wrong) == 1 and not sure):
        return ""
    weighed = [(each, _wrong_by_all_words(each.unit, wrong)) for each in found]
    right = sum(weight <= -_NAMED for _, weight in weighed)
    if right * _MIXED > sum(weight >= _NAMED for _, weight in weighed):
        return ""
    seem = _(" and ").join(
        (
            _("the sources seem to be {language}")
            if side == "sources"
            else _("the targets seem to be {language}")
        ).format(language=_(_SPOKEN[seeming]))
        for side, (seeming, _surely) in wrong.items()
    )
    at = _places(path, [each for each, weight in weighed if weight >= _NAMED])
    pair = " → ".join(_(_SPOKEN[each]) if each in _SPOKEN else each for each in _said(found))
    advice = _("add --swap to let the two languages of the file change places")
    if len(wrong) == 1:
        advice = _("mend the file")
    elif swapped:
        advice = _("leave --swap out")
    return _(
        "{texts}, but they are said to be {languages}{places}; nothing of this file was "
        "imported: {advice}, or add --believe if it is right as it is"
    ).format(texts=seem, languages=pair, places=at, advice=advice)


def _wrong_by_all_words(unit: Unit, wrong: dict[str, tuple[Language, bool]]) -> float:
    """Weigh a pair with all of its words, on the sides on which its file is wrong.

    "Close audio" has no word of grammar, and says as much for a file as a sentence does.
    """
    from insaterms.text.language import lean

    way = _way(unit.source_language, unit.target_language)
    weights = {"sources": way * lean(unit.source), "targets": -way * lean(unit.target)}
    return sum(weights[side] for side in wrong) / len(wrong)


def _said(found: Sequence[Placed]) -> tuple[str, str]:
    pairs = Counter(
        (primary(each.unit.source_language), primary(each.unit.target_language)) for each in found
    )
    return pairs.most_common(1)[0][0]


def _sides(found: Sequence[Placed]) -> dict[tuple[str, str], list[str]]:
    """Return the texts of each side in each language that is said of them."""
    sides: dict[tuple[str, str], list[str]] = {}
    for unit, _line, _column in found:
        sides.setdefault(("sources", primary(unit.source_language)), []).append(unit.source)
        sides.setdefault(("targets", primary(unit.target_language)), []).append(unit.target)
    return sides


def _seeming(texts: Sequence[str]) -> tuple[Language | None, bool]:
    """Return the language that texts seem to be in, and whether that is beyond doubt."""
    from insaterms.text.language import clues, identify

    sample = _sample(texts)
    seeming = identify(sample)
    # Letters alone may say that the names of colours are Dutch; grammar knows.
    words = [clue.weight for clue in clues(sample) if clue.kind == "grammar"]
    weight = sum(words) if seeming == "nl" else -sum(words)
    often = len(words) * _SELDOM >= len(sample.split())
    return seeming, often and weight >= _SURE


def _sample(texts: Sequence[str]) -> str:
    """Return as much of each text as makes one sample of all."""
    from insaterms.text.language import EXAMINED

    most = max(_LINE, EXAMINED // len(texts))
    step = max(1, len(texts) * _LINE // EXAMINED)
    return "\n".join(text[:most] for text in texts[::step])


@cache  # of the few pairs that files have
def _way(source_language: str, target_language: str) -> float:
    """Return 1 from English to Dutch, -1 from Dutch to English, 0 for other languages."""
    return _WAYS.get((primary(source_language), primary(target_language)), 0.0)


def _leaning(text: str) -> float:
    """Weigh the words of grammar of a text, as `clues` does, but for every unit of a file."""
    weights = _grammar()
    # A list is summed up sooner than a generator, and most texts have few of these words.
    return sum([weights[word] for word in text.lower().split() if word in weights])


@cache
def _grammar() -> dict[str, float]:
    from insaterms.text.language_words import GRAMMAR

    return dict(GRAMMAR)


# What is said of the translations, and of the sources.
_LETTERS = (
    N_("the targets are written in {name} letters"),
    N_("the sources are written in {name} letters"),
)
_LANGUAGE = N_("the targets seem to be {name}"), N_("the sources seem to be {name}")


# -- other languages -----------------------------------------------------------------


def _foreign(found: Sequence[Placed], path: str) -> str:
    """Say that one side is in another language than Dutch or English, where these are said."""
    from insaterms.text.other_languages import foreign_language, foreign_script

    for (side, said), texts in _sides(found).items():
        if said not in _SPOKEN:
            continue
        tell: Callable[[str], str] = foreign_script
        name = foreign_script("\n".join(texts))
        letters = bool(name)
        if not name:
            tell, name = foreign_language, foreign_language(_sample(texts))
        if name:
            mine = [
                each
                for each in found
                if tell(each.unit.source if side == "sources" else each.unit.target)
            ]
            said_of = (_LETTERS if letters else _LANGUAGE)[side == "sources"]
            return _(
                "{texts}, but they are said to be {language}{places}; nothing of this file was "
                "imported: say the right --source and --target, or mend the file, or add "
                "--believe if it is right as it is"
            ).format(
                texts=_(said_of).format(name=_(name)),
                language=_(_SPOKEN[said]),
                places=_places(path, mine),
            )
    return ""


def _in_other_script(unit: Unit) -> bool:
    from insaterms.text.other_languages import foreign_script

    of_source, of_target = foreign_script(unit.source), foreign_script(unit.target)
    if bool(of_source) is bool(of_target):
        return False  # a formula that counts Korean letters does so in both
    text, language = unit.source, unit.source_language
    if of_target:
        text, language = unit.target, unit.target_language
    return primary(language) in _SPOKEN and len(text) >= _SENTENCE


def _is_sentence(text: str, language: str) -> bool:
    """Whether a text is clearly in a language, and no name that is the same in another."""
    words = text.split()
    if language not in _SPOKEN or len(words) < _WORDS:
        return False
    # "Kingston upon Hull" and "Transactions on Magnetics" write all but their "on" large.
    if all(word in _grammar() or not word[0].islower() for word in words[1:]):
        return False
    weight = _leaning(text) if language == "nl" else -_leaning(text)
    if weight < 1:
        return False
    from insaterms.text.language import identify

    return identify(text) == language


def _places(path: str, found: Sequence[Placed]) -> str:
    """Return where some of them stand, in parentheses; nothing where no lines are known."""
    lines = dict.fromkeys(each.line for each in found if each.line)
    if not lines:
        return ""
    first = ", ".join(f"{path}:{line}" for line in list(lines)[:_SHOWN])
    return f" ({first}{' …' if len(lines) > _SHOWN else ''})"
