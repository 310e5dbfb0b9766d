"""Looking a query up: exact, folded and inflected first, then compounds and errors.

A weaker kind of match is tried only where the stronger ones find nothing, and finding
nothing is an answer: nonsense has no hits.
"""

from collections.abc import Callable

from msgspec import Struct

from insaterms.glossary.compiled import Compiled, FormEntry
from insaterms.glossary.hits import Compound, Match
from insaterms.model import Feature, Language, Term
from insaterms.text import compounds
from insaterms.text.folding import Folded, fold, tidy, without_article, words
from insaterms.text.similarity import allowed_errors, sounds

__all__ = ["Found", "search"]

_EXACT, _FOLDED, _INFLECTED, _INFLECTED_FOLDED = 100, 98, 97, 96
# "link" is found for LINK, but a word written as asked goes first.
_OTHER_CASE = 3
# Of two parts that are terms the longer one says more: in *schorsingsbesluit* that is
# schorsing, in *leerlingenvervoersbeleid* leerlingenvervoer.
_LONGER, _SHORTER, _ONLY_HEAD, _ONLY_MODIFIER = 92, 88, 84, 80
_WRITTEN_APART = 5
_BEST_FUZZY = 94
_CANDIDATES = 60
# Parts of a compound are nouns, or the stem of a verb (*spijbelgedrag*).
_PART_FEATURES = frozenset({"base", "plural", "present"})

# Words that say nothing about which name is meant.
_EMPTY_WORDS = frozenset(
    "de het een van voor in op en of te bij met aan der des the a an of for in on and or to at "
    "by with".split()
)


class Found(Struct, frozen=True):
    """A term found for a query, before it is dressed as a hit."""

    concept: int
    language: Language
    term: int
    match: Match
    score: int
    feature: Feature
    compound: Compound | None = None


def search(index: Compiled, query: str, language: Language | None) -> list[Found]:
    """Return what a query finds, unsorted; a concept may be found more than once."""
    text = tidy(query)
    bare = without_article(text)
    # Names may begin with an article (De Berkenschutse): with it first, then without.
    for asked in dict.fromkeys((text, bare)):
        key = fold(asked)
        if key and (found := _by_form(index, asked, key, language)):
            return found
    key = fold(bare)
    if not key:
        return []
    found = _by_parts(index, bare, key) if language != "en" else []
    return found + _by_likeness(index, bare, key, language)


# -- the same word -------------------------------------------------------------------


def _by_form(index: Compiled, text: str, key: Folded, language: Language | None) -> list[Found]:
    found = []
    for form in index.forms(key):
        if language is not None and form.language != language:
            continue
        match, score = _grade(form, text)
        if score < _EXACT and form.text != text:
            term = _term(index, form)
            if term.case_sensitive:
                score -= _OTHER_CASE
        found.append(Found(form.concept, form.language, form.term, match, score, form.feature))
    return found


def _grade(form: FormEntry, text: str) -> tuple[Match, int]:
    if form.feature == "base":
        return ("exact", _EXACT) if form.text == text else ("folded", _FOLDED)
    # "Thuiszitters" at the start of a sentence is as good as "thuiszitters".
    same = form.text == text or form.text == text[:1].lower() + text[1:]
    return "inflected", _INFLECTED if same else _INFLECTED_FOLDED


def _term(index: Compiled, form: FormEntry) -> Term:
    return index.concept(form.concept).terms[form.language][form.term]


# -- Dutch compounds -----------------------------------------------------------------


def _by_parts(index: Compiled, text: str, key: Folded) -> list[Found]:
    parts = words(text)
    if len(parts) > 2 or len(key) < compounds.LEAST + 3:  # noqa: PLR2004
        return []
    # "thuiszitters problematiek": a space in a compound must fall between its parts.
    border = len(parts[0]) if len(parts) == 2 else 0  # noqa: PLR2004

    terms: dict[str, FormEntry | None] = {}

    def term(part: str) -> FormEntry | None:
        if part not in terms:
            terms[part] = _part(index, Folded(part)) if len(part) >= compounds.LEAST else None
        return terms[part]

    def known(part: str) -> bool:
        return (
            term(part) is not None
            or part in compounds.FIRST_PARTS
            or (len(part) >= compounds.LEAST and index.known_word(Folded(part)))
        )

    best: list[Found] = []
    for split in compounds.splits(key, known):
        if border and len(split.front) != border:
            continue
        modifier, head = term(split.modifier), term(split.head)
        if modifier is None and head is None:
            continue
        named = Compound(
            _dictionary_form(index, modifier) if modifier else split.modifier,
            _dictionary_form(index, head) if head else split.head,
        )
        apart = _WRITTEN_APART if border else 0
        # The head first where both are equally long.
        parts_known = [part for part in (head, modifier) if part is not None]
        parts_known.sort(key=lambda form: len(_dictionary_form(index, form)), reverse=True)
        if len(parts_known) == 2:  # noqa: PLR2004
            scores = [_LONGER, _SHORTER]
        else:
            scores = [_ONLY_HEAD if modifier is None else _ONLY_MODIFIER]
        found = [
            _compound(part, score - apart, named)
            for part, score in zip(parts_known, scores, strict=True)
        ]
        if not best or found[0].score > best[0].score:
            best = found
    return best


def _part(index: Compiled, key: Folded) -> FormEntry | None:
    return next(
        (
            form
            for form in index.forms(key)
            if form.language == "nl" and form.feature in _PART_FEATURES and " " not in form.text
        ),
        None,
    )


def _dictionary_form(index: Compiled, form: FormEntry) -> str:
    return str(_term(index, form).text)


def _compound(form: FormEntry, score: int, compound: Compound) -> Found:
    return Found(form.concept, form.language, form.term, "compound", score, form.feature, compound)


# -- errors and parts of names -------------------------------------------------------


def _by_likeness(index: Compiled, text: str, key: Folded, language: Language | None) -> list[Found]:
    if len(key) < 4:  # noqa: PLR2004 -- three letters are an acronym, and like many others
        return []
    # Loading rapidfuzz takes longer than an exact look-up.
    from rapidfuzz.distance import OSA

    asked = [word for word in words(text) if word not in _EMPTY_WORDS]
    heard = sounds(key)
    allowed = allowed_errors(len(key))
    found = []
    for base in index.similar(key, _CANDIDATES):
        best = 0
        chosen = index.form(base)
        if language is not None and chosen.language != language:
            continue
        if _term(index, chosen).type in {"acronym", "abbreviation"}:
            continue  # "rock" sounds like ROC
        for form in index.forms_of_term(base):
            folded = fold(form.text)
            errors = OSA.distance(key, folded, score_cutoff=allowed)
            errors += OSA.distance(heard, sounds(folded), score_cutoff=allowed)
            if errors > allowed or not _same_start(key, folded):
                continue
            # Each error was counted twice, by letter and by sound.
            score = round(100 - 75 * errors / max(len(key), len(folded)))
            if score > best:
                best, chosen = score, form
        if not best:
            best = _part_of_name(index, asked, chosen, OSA.distance)
        if best:
            score = min(best, _BEST_FUZZY)
            found.append(
                Found(chosen.concept, chosen.language, chosen.term, "fuzzy", score, chosen.feature)
            )
    return found


def _same_start(key: str, other: str) -> bool:
    """Whether short words begin alike: *school* is not *stool*."""
    return len(key) > 8 or sounds(key[:2])[:1] == sounds(other[:2])[:1]  # noqa: PLR2004


def _part_of_name(
    index: Compiled,
    asked: list[Folded],
    form: FormEntry,
    distance: Callable[..., int],
) -> int:
    """Score a query as part of a longer name: "landelijk kennisteam", or 0.

    Every word asked must stand in the name, errors allowed.  One word alone must stand
    there as it is, and be much of a proper name or the head of a term.
    """
    name = words(form.text)
    if not asked or len(asked) >= len(name):
        return 0
    left = list(name)
    errors = matched = 0
    for word in asked:
        limit = allowed_errors(len(word)) // 2 if len(asked) > 1 else 0
        distances = [(distance(word, other, score_cutoff=limit), other) for other in left]
        least, nearest = min(distances, default=(limit + 1, Folded("")))
        if least > limit:
            return 0
        left.remove(nearest)
        errors += least
        matched += len(nearest)
    share = matched / sum(len(word) for word in name)
    if matched < 7 or share < _least_share(index, asked, name, form):  # noqa: PLR2004
        return 0
    return max(0, round(60 + 30 * share - 6 * errors))


def _least_share(
    index: Compiled, asked: list[Folded], name: list[Folded], form: FormEntry
) -> float:
    if len(asked) > 1:
        return 0.3
    if _term(index, form).part_of_speech == "proper noun":
        return 0.4
    # "ondersteuning" is what "extra ondersteuning" is; "extra" is not.
    return 0.6 if asked[0] == name[-1] else 1.0
