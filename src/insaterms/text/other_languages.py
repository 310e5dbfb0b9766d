"""Whether a text is plainly in another language than Dutch or English, and in which one.

What tells a language is its small words (*und*, *les*, *que*), as far as Dutch and English
lack them, or its letters.  Only what is beyond doubt is named: a list of towns has no
language, and a sentence that quotes a French name is not French.
"""

import re
from collections import Counter

from insaterms.ui_language import N_

__all__ = ["LETTERS", "foreign_language", "foreign_script"]

LETTERS = re.compile(r"[^\W\d_]")

# Letters of other scripts; signs, ligatures and wide Latin letters lie between the ranges.
_OTHER_SCRIPT = re.compile(
    "[\u0370-\u1dbf\u1f00-\u1fff\u2c80-\u2dff\u3040-\ua6ff\uac00-\ud7af\uf900-\ufaff"
    "\ufb1d-\ufdff\ufe70-\ufefc\U00010000-\U0001cfff\U0001e000-\U0001efff\U00020000-\U0003ffff]"
)
_SCRIPTS = (
    ("\u0370", "\u03ff", N_("Greek")),
    ("\u1f00", "\u1fff", N_("Greek")),
    ("\u0400", "\u052f", N_("Cyrillic")),
    ("\u0530", "\u058f", N_("Armenian")),
    ("\u0590", "\u05ff", N_("Hebrew")),
    ("\u0600", "\u077f", N_("Arabic")),
    ("\u0900", "\u097f", N_("Devanagari")),
    ("\u0e00", "\u0e7f", N_("Thai")),
    ("\u10a0", "\u10ff", N_("Georgian")),
    ("\u3040", "\u30ff", N_("Japanese")),
    ("\u1100", "\u11ff", N_("Korean")),
    ("\uac00", "\ud7af", N_("Korean")),
    ("\u3400", "\u9fff", N_("Chinese")),
)

_WORD = re.compile(r"[^\W\d_]+")
# How many different small words must be there, which share of all words, and how many times
# as many as of the language that the text should be in.
_DIFFERENT = 2
_SHARE = 8
_TIMES = 2

_WORDS = {
    N_("German"): """und das ist nicht mit für auf von zu dem ein eine einen einer eines sie ich wir
        auch sich bei oder kann können wenn nach durch zum zur sind haben keine diese dieser dieses
        wird wurde heute nur sein ihre ihr aus beim vom sowie müssen möchten""",
    N_(
        "French"
    ): """la et est une du dans pour sur avec vous nous ne que qui aux cette ces votre notre
        sont être où ou ce il elle ils elles mais cet leur leurs fichier qu sans aucun chez était
        ont le les""",
    N_(
        "Spanish"
    ): """el la los las que una por con del se su sus como está este esta estos pero más muy
        son puede archivo usted ser sin hay sobre es""",
    N_("Italian"): """il la lo gli che una con della dei delle nel nella si è sono questo questa più
        anche può sul alla dal essere""",
    N_("Portuguese"): """os que um uma com da dos das não se por mais você está são como foi ao pelo
        pela este esta arquivo""",
    N_("Swedish"): """och att det som är på för av inte till ett från har eller jag filen ska""",
    N_("Danish"): """og det som på af ikke til et fra har eller jeg filen skal""",
    N_("Polish"): """nie się jest że jak dla przez który oraz są można plik lub być""",
    N_("Turkish"): """ve bir bu için ile olarak değil daha gibi çok olan dosya""",
}
# Where words are short for others, the letter before the apostrophe tells: l'école, d'une.
_ELIDED = re.compile(r"\b(?:[cdjlmnst]|qu)['’][^\W\d_]{2,}")
_SMALL = {language: frozenset(words.split()) for language, words in _WORDS.items()}
# A word of grammar that weighs so much is not also a small word of a neighbour ("die", "de").
_PLAINLY = 2.4


def foreign_script(text: str) -> str:
    """Return the script in which more than half of the letters are, if it is not Latin.

    Args:
        text: Any text.

    Returns:
        "Cyrillic", "Greek", "Chinese"…, "another" for one that has no name here; empty for
        Latin letters, and where there are no letters.

    """
    if text.isascii():
        return ""
    if _OTHER_SCRIPT.search(text) is None:
        return ""
    others = [letter for letter in _OTHER_SCRIPT.findall(text) if letter.isalpha()]
    if not others or 2 * len(others) <= len(LETTERS.findall(text)):
        return ""
    names = Counter(map(_script, others))
    # Japanese has Chinese characters among its own.
    return "Japanese" if names["Japanese"] else names.most_common(1)[0][0]


def foreign_language(text: str) -> str:
    """Return in which other language a text plainly is: "German", "French"…; or nothing."""
    from insaterms.text.language_words import GRAMMAR, USUAL

    # "La Paz" and "Los Angeles" are names in any language: what is capitalised tells nothing.
    words = _WORD.findall(text)
    # "des" is in old Dutch as well, "les" is a lesson: they tell nothing.
    known = sum(abs(GRAMMAR.get(word.lower(), 0.0)) >= _PLAINLY for word in words)
    best, most = "", 0
    for language, small in _SMALL.items():
        hits = [word for word in words if word in small and word not in GRAMMAR]
        different = {word for word in hits if word not in USUAL}
        if language == "French":
            elided = _ELIDED.findall(text)
            hits += elided
            different.update(elided)
        if (
            len(hits) > max(most, _TIMES * known)
            and len(hits) * _SHARE >= len(words)
            and len(different) >= _DIFFERENT
        ):
            best, most = language, len(hits)
    return best


def _script(letter: str) -> str:
    return next((name for first, last, name in _SCRIPTS if first <= letter <= last), N_("another"))
