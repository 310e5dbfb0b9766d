"""The forms of any word, known or not: what else to look for when somebody asks for one.

A glossary knows what its words are; of others nobody says whether they are nouns, verbs or
adjectives, nor whether they are in their dictionary form.  So every lemma that the word may
be a form of is tried by generating its forms (*thuiszitters* => thuiszitter, *loopt* =>
lopen), never by cutting an ending off and hoping: *mens* is no form of *men*, whose plural
would be *mennen*.  Possessives lead to no lemma, since any word may end in an s, and
degrees of comparison only to usual adjectives: *ouder* is a parent, *user* no comparative
of *use*.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING

from insaterms.glossary.hits import WHOLE
from insaterms.model import Feature, Language, PartOfSpeech
from insaterms.text.folding import fold
from insaterms.text.inflection import forms

if TYPE_CHECKING:
    from insaterms.glossary.glossary import Glossary

__all__ = ["word_forms"]

_Lemma = tuple[str, PartOfSpeech]

_SHORTEST = 3
_VOWELS = frozenset("aeiou")

_POSSESSIVE: frozenset[Feature] = frozenset({"possessive", "plural possessive"})
_DEGREES: frozenset[Feature] = frozenset(
    {"comparative", "inflected comparative", "superlative", "inflected superlative"}
)
_GRADABLE = {
    "nl": frozenset(
        """
        groot klein hoog laag lang kort nieuw goed slecht jong snel langzaam licht zwaar sterk zwak
        breed smal diep dik dun duur goedkoop rijk arm mooi lelijk warm koud hard zacht vroeg laat
        veilig moeilijk makkelijk gemakkelijk eenvoudig belangrijk duidelijk ernstig recent veel
        weinig dicht ver vaak graag
        """.split()
    ),
    "en": frozenset(
        """
        big small high low long short new old good bad young quick slow light heavy strong weak
        wide narrow deep thick thin cheap rich poor warm cold hard soft early late safe easy clear
        large great few close near far fast simple recent
        """.split()
    ),
}
# Also the past of a strong verb (wijken, schuilen, stelen), though hardly anybody means that.
_NOUNS_FIRST = frozenset(
    """
    bad beet bleek bond boog borg brak droop greep groef hees kloof las mat reet rook scheen school
    schoot sleep sleet sloop sloot snoot spleet sprong stal streek vocht voer week wees weet wrong
    zon scholen weken
    """.split()
)
# An s that makes no plural, -ing and -en that make no form of the rest.
_WHOLE = frozenset("news always perhaps lens does less evening during even open".split())
_FIXED_PREFIXES = ("be", "ver", "ont", "her", "er", "ge", "mis", "re", "un", "over", "under")


def word_forms(word: str, language: str, glossary: "Glossary | None" = None) -> tuple[str, ...]:
    """Return a word with every other form that it may have; the word itself comes first.

    Args:
        word: One word, in any form and case.
        language: With or without a region; only of Dutch and English words there are
            other forms.
        glossary: What knows words; its terms count, and the rules only for other words.

    """
    side = _LANGUAGES.get(language.partition("-")[0].lower())
    if side is None:
        return (word,)
    if glossary is not None and (known := list(_by_glossary(word, side, glossary))):
        return _distinct([word, *known])
    return _distinct([word, *_by_rules(word.lower(), side)])


_LANGUAGES: dict[str, Language] = {"nl": "nl", "en": "en"}


def _distinct(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the texts that fold to different keys, each in its first spelling."""
    first: dict[str, str] = {}
    for text in texts:
        first.setdefault(fold(text), text)
    return tuple(first.values())


def _by_glossary(word: str, language: Language, glossary: "Glossary") -> Iterator[str]:
    if language not in glossary.languages(word):
        return
    for hit in glossary.lookup(word, language, limit=None):
        if hit.match in WHOLE:
            term = hit.term
            known = forms(term.text, language, term.part_of_speech, given=term.irregular)
            yield from (form.text for form in known)


def _by_rules(word: str, language: Language) -> Iterator[str]:
    asked = fold(word)
    lemmas: list[_Lemma] = [(word, "noun"), (word, "adjective")]
    if language == "en":
        lemmas.append((word, "verb"))
    if word not in _WHOLE:
        lemmas += _dutch_lemmas(word) if language == "nl" else _english_lemmas(word)
    for lemma, part in dict.fromkeys(lemmas):
        every = forms(lemma, language, part)
        found = [form for form in every if _meant(lemma, language, form.feature)]
        if any(form.feature not in _POSSESSIVE and fold(form.text) == asked for form in found):
            yield from (form.text.removeprefix("te ") for form in found)


def _meant(lemma: str, language: Language, feature: Feature) -> bool:
    """Whether a form is looked for: no comparative of a word that may be no adjective."""
    return feature not in _DEGREES or lemma in _GRADABLE[language]


# -- Dutch ---------------------------------------------------------------------------


def _dutch_lemmas(word: str) -> Iterator[_Lemma]:
    """Return what a Dutch word may be a form of, with much that it is not."""
    for noun in _dutch_nouns(word):
        if len(noun) >= _SHORTEST:
            yield noun, "noun"
    for verb in _dutch_verbs(word):
        yield verb, "verb"
    for ending in ("e", "er", "ere", "st", "ste"):
        if word.endswith(ending):
            for stem in _respelt(word.removesuffix(ending)):
                if ending == "e" or stem in _GRADABLE["nl"]:
                    yield stem, "adjective"
    yield from ((lemma, "adjective") for lemma in _irregular_degrees("nl").get(word, ()))


def _dutch_nouns(word: str) -> Iterator[str]:
    for ending, instead in (
        *(("s", ""), ("'s", ""), ("’s", ""), ("n", ""), ("eren", ""), ("heden", "heid")),
        *(("je", ""), ("tje", ""), ("pje", ""), ("etje", ""), ("kje", "g"), ("kje", "k")),
        *(("ën", ""), ("ieën", "ie"), ("a", "um"), ("i", "us"), ("ici", "icus")),
    ):
        for shown in (word, word.removesuffix("s") if ending.endswith("je") else word):
            if shown.endswith(ending):
                rest = shown.removesuffix(ending) + instead
                yield rest
                if ending == "etje":
                    yield from _respelt(rest)
    if word.endswith("en"):
        yield from _respelt(word.removesuffix("en"))
    for plural, singular in _irregular_nouns("nl").items():
        if word.endswith(plural):
            yield word.removesuffix(plural) + singular


def _dutch_verbs(word: str) -> Iterator[str]:
    """Return the infinitives that a word may belong to: gemeld, meldt, meldde => melden."""
    from insaterms.text.dutch_verb_tables import SEPARABLE

    yield from _dutch_simple_verbs(word)
    for prefix in (*_FIXED_PREFIXES, *SEPARABLE):
        rest = word.removeprefix(prefix)
        if rest != word and len(rest) >= _SHORTEST:
            yield from (prefix + verb for verb in _dutch_simple_verbs(rest))


def _dutch_simple_verbs(word: str) -> Iterator[str]:
    if word.endswith("n"):
        yield word
    if word not in _NOUNS_FIRST:
        yield from _strong_forms().get(word, ())
    bare = word.removeprefix("ge")
    for shown in {word: None, bare: None}:
        for ending in ("", "t", "d", "te", "de", "ten", "den", "end", "ende"):
            stem = shown.removesuffix(ending)
            if not shown.endswith(ending) or not stem[1:] or _VOWELS.isdisjoint(stem):
                continue
            yield stem + "n"  # gaat, ziet
            yield stem + "en"
            for changed in _closed(stem):
                yield changed + "en"


@cache
def _strong_forms() -> dict[str, tuple[str, ...]]:
    from insaterms.text.dutch_verb_tables import ALSO_PAST, STRONG, STRONG_PRESENT

    found: dict[str, tuple[str, ...]] = {}
    for infinitive, (past, plural, participle) in STRONG.items():
        also = (*ALSO_PAST.get(infinitive, ()), *STRONG_PRESENT.get(infinitive, ()))
        for form in (past, plural, participle, f"ge{participle}", f"ge{participle}e", *also):
            found[form] = (*found.get(form, ()), infinitive)
    return found


def _respelt(stem: str) -> Iterator[str]:
    """Return how a stem before -e(n) may be written alone: katt, bom, huiz, briev."""
    stems = [stem]
    if stem[2:] and stem[-1] == stem[-2] and stem[-1] not in _VOWELS:
        stems.append(stem[:-1])
    if len(stem) > 1 and stem[-2:-1] in _VOWELS and stem[-1] not in _VOWELS:
        stems.append(stem[:-1] + stem[-2] + stem[-1])
    for each in stems:
        yield each
        if each[-1:] in {"z", "v"}:
            yield each[:-1] + ("s" if each[-1] == "z" else "f")


def _closed(stem: str) -> Iterator[str]:
    """Return how a stem that stands alone may be written before -en: zet, loop, leef."""
    stems = [stem]
    if len(stem) > 1 and stem[-1] not in _VOWELS:
        if stem[-2] in _VOWELS:
            stems.append(stem + stem[-1])
        if stem[2:] and stem[-2] == stem[-3]:
            stems.append(stem[:-2] + stem[-1])
    for each in stems:
        yield each
        if each[-1:] in {"s", "f"}:
            yield each[:-1] + ("z" if each[-1] == "s" else "v")


# -- English -------------------------------------------------------------------------


def _english_lemmas(word: str) -> Iterator[_Lemma]:
    """Return what an English word may be a form of, with much that it is not."""
    plain = word.removesuffix("'").removesuffix("’").removesuffix("'s").removesuffix("’s")
    if plain != word:
        yield plain, "noun"
    for plural, singular in _irregular_nouns("en").items():
        if plain.endswith(plural):
            yield plain.removesuffix(plural) + singular, "noun"
    yield from ((verb, "verb") for verb in _irregular_verbs().get(plain, ()))
    for lemma in _english_stems(plain, _S):
        yield lemma, "noun"
        yield lemma, "verb"
    yield from ((lemma, "verb") for lemma in _english_stems(plain, _ED_AND_ING))
    for lemma in _english_stems(plain, _ER_AND_EST):
        if lemma in _GRADABLE["en"]:
            yield lemma, "adjective"
    yield from ((lemma, "adjective") for lemma in _irregular_degrees("en").get(plain, ()))


# An ending, and what may stand in its place.
_S = (("s", ""), ("es", ""), ("ies", "y"), ("ves", "f", "fe"), ("zzes", "z"))
_ED_AND_ING = (("ed", "", "e"), ("ied", "y"), ("ing", "", "e"), ("ying", "ie"))
_ER_AND_EST = (("er", "", "e"), ("est", "", "e"), ("ier", "y"), ("iest", "y"))


def _english_stems(word: str, endings: Iterable[tuple[str, ...]]) -> Iterator[str]:
    for ending, *instead in endings:
        stem = word.removesuffix(ending)
        if not word.endswith(ending) or word.endswith("ss") or _VOWELS.isdisjoint(stem):
            continue
        for each in (*(stem + added for added in instead), stem[:-1]):
            if len(each) >= _SHORTEST or each in {"go", "do", "be"}:
                yield each


@cache
def _irregular_verbs() -> dict[str, tuple[str, ...]]:
    from insaterms.text.english_tables import IRREGULAR_VERBS

    found: dict[str, tuple[str, ...]] = {}
    for verb in IRREGULAR_VERBS:
        for form in forms(verb, "en", "verb"):
            found[form.text] = (*found.get(form.text, ()), verb)
    return found


# -- both ----------------------------------------------------------------------------


@cache
def _irregular_nouns(language: Language) -> dict[str, str]:
    """Return irregular plurals with their singulars: steden => stad, children => child."""
    if language == "en":
        from insaterms.text.english_tables import IRREGULAR_PLURALS as TABLE
    else:
        from insaterms.text.dutch_noun_tables import FORMS as TABLE
    return {plural: singular for singular, plurals in TABLE.items() for plural in plurals}


@cache
def _irregular_degrees(language: Language) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for adjective in sorted(_GRADABLE[language]):
        for form in forms(adjective, language, "adjective"):
            if form.feature in _DEGREES:
                found[form.text] = (*found.get(form.text, ()), adjective)
    return found
