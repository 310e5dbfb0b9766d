"""Negation: *geoorloofd* and *ongeoorloofd* are two letters apart, and opposites."""

import re
from collections.abc import Collection, Sequence

from insaterms.ui_language import _

__all__ = ["negation"]

_WORDS = {
    "nl": frozenset(
        "niet geen nooit niets niemand nergens noch zonder nimmer geenszins evenmin non tenzij"
        " nauwelijks amper".split()
    ),
    "en": frozenset(
        "not no never none nothing nobody nowhere neither nor without cannot non unless hardly"
        " scarcely barely".split()
    ),
}
_ENDINGS: dict[str, tuple[str, ...]] = {"nl": (), "en": ("n't",)}
# In Dutch *in-* begins verbs (*inschrijven*), so learned words are listed below.
_PREFIXES = {
    "nl": ("on", "niet", "non"),
    "en": ("un", "in", "im", "il", "ir", "dis", "non"),
}
_BEGINNINGS = ("on", "niet", "un", "in", "im", "il", "ir", "dis", "non")
_LEARNED = {
    "in": (
        "actief compleet consequent consistent correct direct discreet effectief efficiënt exact"
        " flexibel formeel humaan compatibel stabiel tolerant adequaat"
    ),
    "il": "legaal legitiem loyaal",
    "im": "materieel mobiel moreel populair perfect",
    "ir": "rationeel reëel regulier relevant",
    "dis": "proportioneel",
}
# Words that have another word behind such a beginning by chance, or mean much the same.
_CHANCE = frozenset(
    # Dutch
    "ongeval ongevallen onkosten onkruid onlangs onlusten onmiddellijk onmiddellijke onraad onweer"
    # English
    " disarray disband discard discarded discards discharge discharged disclose disclosed discord"
    " discount discounts discourse discover discovered discovery disease disguise disguised"
    " dismiss dismissed dispatch dispatched dispense display displayed displaying displays"
    " disposal dispose disposed dissent dissolve dissolved distill distract district districts"
    " images impact impair impart implant import imported importing imports impose imposed impound"
    " impress impressed imprint improve improved improvement inbound income incoming increase"
    " increased indeed indent indented indifferent indifferently indoor inflammable inflow inform"
    " information informed informing informs inhabit inhabitable inland inline inmate inputs"
    " inside insight inspire inspired install installed installing installs instance instill"
    " insure insured intact intake intend intended intense intent intern invaluable invaluably"
    " invent invented inversion invest invested invoice invoices universe unless".split()
)
# Whatever denies begins or ends like this; most texts differ in other words.
_TELLING = re.compile(
    r"[cdeginouwz](?:(?<!\S.)(?:(?<=n)|(?<=[ou])n|(?<=i)[lmnr]|(?<=d)is|(?<=g)een|(?<=e)venmin"
    r"|(?<=z)onder|(?<=w)ithout|(?<=c)annot)|(?<=n)['’]t(?!\S)"
    r"|(?<=hard)ly|(?<=scarc)ely|(?<=bare)ly|(?<=tenz)ij|(?<=ampe)r)"
)
# Shorter ones are words by chance: *till* in *until* or *der* in *onder*.
_SHORTEST = 4


def negation(query: Collection[str], source: Collection[str], language: str) -> str:
    """Return a sentence that says which of two segments denies; empty where both or neither do.

    As many words of negation on both sides are another wording of the same (*geen* and
    *niet*), and so is *not compatible* for *incompatible*.

    Args:
        query: The words of the query that its match lacks, in any case.
        source: The words of the match that the query lacks.
        language: `nl` or `en`, without a region; in others nothing is found.

    """
    denying = _WORDS.get(language)
    if denying is None or not _TELLING.search(" ".join((*query, *source)).casefold()):
        return ""
    new, old = _plain(query), _plain(source)
    said = [word for word in new if word in denying or word.endswith(_ENDINGS[language])]
    other = [word for word in old if word in denying or word.endswith(_ENDINGS[language])]
    if len(said) != len(other):
        more, fewer = (new, old) if len(said) > len(other) else (old, new)
        if _opposites(fewer, more, language):
            return ""
        word = _first(said, other) if more is new else _first(other, said)
        said_of = (
            _("Only the query has “{word}”.") if more is new else _("Only the match has “{word}”.")
        )
        return said_of.format(word=word)
    if found := _opposites(new, old, language):
        return _("The query says “{one}”, the match “{other}”.").format(
            one=found[0], other=found[1]
        )
    if found := _opposites(old, new, language):
        return _("The query says “{one}”, the match “{other}”.").format(
            one=found[1], other=found[0]
        )
    return ""


def _plain(words: Collection[str]) -> list[str]:
    return [word.casefold().replace("’", "'") for word in words]


def _first(words: Sequence[str], others: Sequence[str]) -> str:
    known = set(others)
    return next((word for word in words if word not in known), words[0])


def _opposites(
    denying: Sequence[str], others: Sequence[str], language: str
) -> tuple[str, str] | None:
    """Return a word that denies what another one says, and that one; None without any."""
    suspects = [word for word in denying if word.startswith(_BEGINNINGS) and word not in _CHANCE]
    if not suspects:
        return None
    stems = {_stem(other, language): other for other in others if len(other) >= _SHORTEST}
    for word in suspects:
        stem = _stem(word, language)
        for prefix in _PREFIXES[language]:
            if not stem.startswith(prefix):
                continue
            rest = stem[len(prefix) :]
            # disable and enable
            if affirmed := stems.get(rest) or (prefix == "dis" and stems.get(f"en{rest}")):
                return word, affirmed
        if language == "nl" and (affirmed := stems.get(_OPPOSITES.get(stem, ""))):
            return word, affirmed
    return None


_DOUBLED = re.compile(r"([aeou])\1(?=[^aeiou]\Z)")


def _stem(word: str, language: str) -> str:
    """Return a Dutch word without the -e of an adjective: *actieve* and *actief* as actief."""
    if language != "nl":
        return word
    stem = word.removesuffix("e")
    stem = stem[:-1] + {"v": "f", "z": "s"}.get(stem[-1:], stem[-1:])
    return _DOUBLED.sub(r"\1", stem)


_OPPOSITES = {
    prefix + _stem(word, "nl"): _stem(word, "nl")
    for prefix, words in _LEARNED.items()
    for word in words.split()
}
