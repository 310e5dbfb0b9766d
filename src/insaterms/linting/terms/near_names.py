"""Names that are spelled nearly the same: surely one of the two is a slip.

Two names are near if all of their words but one are the same and that one differs by a letter
or two; in a surname of two names the two may also have changed places.  Candidates are found
by the words that they share and by what is left of the other one without one letter, so that
the time grows with the number of names and not with its square.

Two real names may be near as well: Anna and Anne Visser.  So the rarer spelling of a word must
stand nowhere but in this name, both may not be usual names, and a mere ending is no slip:
Jansen, Jansens; Nederland, Nederlands.  Usual words change places in a name for two things,
but not behind a person's first name: School-Thuis, Anna Jansen-Vermeulen; and two first names
are two people, who may be married.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from msgspec import Struct

from insaterms.harvesting.proper_names import GIVEN_NAMES, PARTICLES, PLACES, SURNAMES
from insaterms.linting.terms.site_names import parts_of
from insaterms.text.folding import fold
from insaterms.text.language_letters import is_name

__all__ = ["Name", "near_names"]

_LEAST, _LONG = 5, 8
_ENDINGS = frozenset("s e n en es er se sche ers r t a o y i".split())
# Surnames that many people have and that are near to one another.
_USUAL_SURNAMES = frozenset(
    "bakker bekker becker backer peters peeters pieters petersen pietersen meijer meyer maier"
    " hendriks hendrikx hendrix hendriksen hendrikse mulder muller müller kramer kremer cramer"
    " scholten schouten schulten willems willemsen wilms dekker decker kuiper kuijper kuyper"
    " cuijpers martens mertens maartens koster coster kuster veenstra feenstra wouters wolters"
    " walters derksen dirksen driessen drissen hermans harmans harmsen hermsen claassen claessen"
    " klaassen thijssen tijssen matthijssen sanders zanders lambers lammers lamers jacobs jakobs"
    " janssen jansen jensen hansen brouwer brewer verhoeven verhoef timmer timmers zimmer visser"
    " vissers visscher molenaar moolenaar gerrits gerritsen geurts geerts geertsen roelofs"
    " roelofsen simons symons snijder snijders snyder smits smets evers everts ewers rutten"
    " rutte ruiten bosman bosma bouman bouwman bouwmans bloem blom postma posma hoekstra hofstra"
    " dijkstra dykstra terpstra bergsma bergman bergmans anderson andersson andersen johnson"
    " johnston jonson thompson thomson stewart stuart clark clarke harris harries philips"
    " phillips allen allan reed read reid moore moor gray grey browne brown".split()
)
_KNOWN = GIVEN_NAMES | SURNAMES | PLACES | PARTICLES | _USUAL_SURNAMES
# Whoever is named so many times is not spelled wrongly each time.
_TIMES_RARER = 2


class Name(Struct, frozen=True):
    """A name of a site.

    Attributes:
        text: The name, as it stands.
        count: How many times the site has it.
        of_person: Whether it is surely somebody's.

    """

    text: str
    count: int
    of_person: bool


def near_names(names: Iterable[Name], elsewhere: Mapping[str, int]) -> Iterator[tuple[Name, Name]]:
    """Yield each name that is a slip for another one, and that one.

    Args:
        names: Of one language, each once, in the order of the site.
        elsewhere: How many names of the site have a folded word, and for words outside of
            names at least two; 0 for those that stand nowhere.

    """
    groups: dict[tuple[str, ...], list[tuple[Name, list[str], int]]] = {}
    names = list(names)
    bearers = _bearers(names)
    for name in names:
        parts = parts_of(name.text)
        for key, place in _keys(name.text, parts):
            groups.setdefault(key, []).append((name, parts, place))
    told: set[str] = set()
    for several in groups.values():
        if len(several) == 1:
            continue
        usual = max(several, key=lambda each: each[0].count)
        for each in several:
            name = each[0]
            if name is usual[0] or name.text in told:
                continue
            if sorted(each[1]) == sorted(usual[1]):
                is_slip = _are_swapped(each, usual, bearers)
            else:
                is_slip = _is_slip(each, usual, elsewhere)
            if not is_slip:
                continue
            told.add(name.text)
            yield name, usual[0]


def _keys(name: str, parts: list[str]) -> Iterator[tuple[tuple[str, ...], int]]:
    """Yield what a name has in common with those near to it, and which word may differ."""
    alone = " " not in name
    if alone:
        yield ("", *sorted(parts)), -1
    # A surname of two names is a name by itself.
    double = set() if alone else {fold(word) for word in name.split() if "-" in word}
    for place, part in enumerate(parts):
        if len(part) < _LEAST or part in double:
            continue
        own = parts[:place] + parts[place + 1 :]
        # The two names of a surname may have changed places.
        others = sorted(own) if alone else [str(place), *own]
        for letter in range(-1, len(part)):
            left = part if letter < 0 else part[:letter] + part[letter + 1 :]
            yield (left, *others), place


_Placed = tuple[Name, list[str], int]


def _bearers(names: Iterable[Name]) -> dict[str, set[str]]:
    """Return for each surname of two names who bears it: what stands before it in names."""
    found: dict[str, set[str]] = {}
    for name in names:
        before, _space, last = name.text.rpartition(" ")
        if before and "-" in last:
            found.setdefault(last, set()).add(before)
    return found


def _are_swapped(one: _Placed, usual: _Placed, bearers: Mapping[str, set[str]]) -> bool:
    """Whether the same two names stand the other way round, and it is no other thing."""
    (name, parts, _), (agreed, others, _) = one, usual
    if parts == others:
        return False
    own, theirs = bearers.get(name.text, set()), bearers.get(agreed.text, set())
    if own and theirs:
        return any(not _is_thing(each) for each in own & theirs)
    # Inter-Intra, Intra-Inter: two kinds of something.
    people = any(fold(each.split()[0]) in GIVEN_NAMES for each in own | theirs)
    return people or not any(part in _words() for part in parts)


def _is_thing(before: str) -> bool:
    """Whether what stands before two names is a word: *Project* School-Thuis."""
    first = fold(before.split(maxsplit=1)[0])
    return first not in GIVEN_NAMES and first in _words() and not is_name(first)


def _is_slip(one: _Placed, usual: _Placed, elsewhere: Mapping[str, int]) -> bool:
    name, parts, place = one
    agreed, others, other_place = usual
    if place < 0 or other_place < 0 or elsewhere.get(parts[place], 0) > 1:
        return False
    word, wanted = parts[place], others[other_place]
    people = name.of_person and agreed.of_person
    if not people and _is_acronym(name.text, word):
        return False
    if not people and (name.count * _TIMES_RARER > agreed.count or word in _words()):
        return False
    return not (word in _KNOWN and wanted in _KNOWN) and _is_near(word, wanted, strictly=not people)


def _is_acronym(name: str, word: str) -> bool:
    """Whether a folded word of a name is written in capitals: FTBFS and FTCBFS are two things."""
    return any(part.isupper() and fold(part) == word for part in name.split())


@cache
def _words() -> frozenset[str]:
    """The words and names that are known to be in use: Leren is no slip for Lezen."""
    from insaterms.text import language_vocabulary, language_words

    lists = (getattr(language_vocabulary, name) for name in language_vocabulary.__all__)
    words = {word for each in lists for word in each.split()}
    return frozenset(words.union(language_words.USUAL, language_words.GRAMMAR))


def _is_near(one: str, other: str, *, strictly: bool) -> bool:
    """Whether two words differ by a letter or two, and not by their ending."""
    from rapidfuzz.distance import OSA

    allowed = 2 if min(len(one), len(other)) >= _LONG else 1
    if not 0 < OSA.distance(one, other, score_cutoff=allowed) <= allowed:
        return False
    if one[0] != other[0]:
        return False  # John Escott, John Scott: hands slip further on
    shorter, longer = sorted((one, other), key=len)
    if longer.startswith(shorter) and longer[len(shorter) :] in _ENDINGS:
        return False
    # Psychologie, Psychology: endings of two languages; Samne is Samen.
    return not strictly or one[-2:] == other[-2:] or sorted(one) == sorted(other)
