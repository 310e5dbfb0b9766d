"""Looking a query up: exact, folded and inflected first, then compounds and errors.

Compounds and errors are looked for only where no form of a term is meant, and together,
since one of them may be both.  Finding nothing is an answer: nonsense has no hits.
"""

from collections import Counter
from collections.abc import Callable

from insaterms.glossary.compiled import Compiled, FormEntry
from insaterms.glossary.found import Found
from insaterms.glossary.grading import apostrophes, found_as, same_case, term_of
from insaterms.glossary.parts import compound
from insaterms.model import Language, Term
from insaterms.text.empty_words import EMPTY_WORDS
from insaterms.text.folding import Folded, fold, tidy, without_article, words
from insaterms.text.similarity import allowed_errors, sounds, unlikely_letter

__all__ = ["Found", "search"]

# A title typed in lower case is found, behind what is written so.
_OTHER_CASE = 3
_LEAST_FUZZY, _BEST_FUZZY = 50, 94
_CANDIDATES = 60

# An ending that the term does not take is one error: "hoorrechten" asks for hoorrecht.
_ENDINGS: dict[Language, tuple[str, ...]] = {"nl": ("e", "en", "n", "s"), "en": ("es", "s")}
# From this many letters on, a word with an error is hardly another word.
_LONG = 9

# A longer query is no term with an error; comparing it takes time by its square.
_LONGEST = 300


def search(index: Compiled, query: str, language: Language | None) -> list[Found]:
    """Return what a query finds, unsorted; a concept may be found more than once."""
    text = tidy(query)
    bare = without_article(text)
    # Names may begin with an article (De Berkenschutse): with it and without.
    found = [
        hit
        for asked in dict.fromkeys((text, bare))
        if (key := fold(asked))
        for hit in _by_form(index, asked, key, language)
    ]
    if found:
        return found
    key = fold(bare)
    if not key or len(key) > _LONGEST:
        return []
    found = compound(index, bare, key) if language != "en" else []
    return found + _by_likeness(index, _Query(text, bare, key), language)


# -- the same word -------------------------------------------------------------------


def _by_form(index: Compiled, text: str, key: Folded, language: Language | None) -> list[Found]:
    found = []
    for form in index.forms(key):
        if language is not None and form.language != language:
            continue
        if "possessive" in form.feature and apostrophes(form.text) and not apostrophes(text):
            continue  # "leaves" is no "leave's"
        less = 0
        if form.case_sensitive and not same_case(form.text, text):
            if " " not in form.text:
                continue
            # Somebody who types "bang voor school" may mean the title.
            less = _OTHER_CASE
        found.append(found_as(form, text, less))
    return found


# -- errors and parts of names -------------------------------------------------------


def _by_likeness(index: Compiled, query: "_Query", language: Language | None) -> list[Found]:
    if len(query.key) < 4:  # noqa: PLR2004 -- three letters are an acronym, and like many others
        return []
    # Loading rapidfuzz takes longer than an exact look-up.
    from rapidfuzz.distance import OSA

    found = []
    candidates = [index.form(base) for base in index.similar(query.key, _CANDIDATES)]
    # In how many concepts a word stands: "nationale" alone names nobody.
    standing = {(word, form.concept) for form in candidates for word in words(form.text)}
    spread = Counter(word for word, _ in standing)
    for form in candidates:
        if language is not None and form.language != language:
            continue
        term = term_of(index, form)
        if term.type in {"acronym", "abbreviation"}:
            continue  # "rock" sounds like ROC
        if term.case_sensitive and query.lower and query.parts == 1:
            continue  # "alternatief" is no name in lower case
        score, nearest = _nearest_form(index, query, form, OSA.distance)
        if not score and not (len(query.words) == 1 and spread[query.words[0]] > 1):
            score = _part_of_name(query, term, OSA.distance)
        if score:
            score = min(score, _BEST_FUZZY)
            found.append(
                Found(form.concept, form.language, form.term, "fuzzy", score, nearest.feature)
            )
    return found


class _Query:
    """A query with an error, as it is compared with one candidate after another."""

    def __init__(self, text: str, bare: str, key: Folded) -> None:
        self.key = key
        self.lower = text.islower()
        self.sounds = sounds(key)
        self.allowed = allowed_errors(len(key))
        parts = words(bare)
        self.parts = len(parts)
        self.words = [word for word in parts if word not in EMPTY_WORDS]


def _nearest_form(
    index: Compiled, query: _Query, base: FormEntry, distance: Callable[..., int]
) -> tuple[int, FormEntry]:
    """Score the form of a term that is nearest to a query; 0 if none is near enough."""
    key, allowed = query.key, query.allowed
    text = without_article(base.text)
    if query.parts != len(words(text)):
        # "schoolbord" is no "school board": where words are joined, less may be wrong.
        allowed -= 2
    folded = fold(text)
    if allowed < 1 or distance(key, folded, score_cutoff=allowed + 5) > allowed + 5:
        return 0, base
    best, nearest = 0, base
    short = len(key) < _LONG
    for form in index.forms_of_term(base.number):
        folded = fold(without_article(form.text))
        # A short word in another form is another word: *boeken* is not *boeten*, though
        # *spijbeld* sounds like *spijbelt*.
        if short and form.number != base.number and query.sounds != sounds(folded):
            continue
        if "possessive" in form.feature:
            continue  # "leaves" is no "leave's"
        if form.number == base.number and _with_ending(key, folded, base.language):
            written = 1
        else:
            written = distance(key, folded, score_cutoff=allowed)
        if written > allowed or not _same_start(key, folded):
            continue
        # Two letters that change places can change two sounds: they count no more.
        errors = written + min(written, distance(query.sounds, sounds(folded)))
        errors += unlikely_letter(key, folded)
        # Each error was counted twice, by letter and by sound.
        score = round(100 - 75 * errors / max(len(key), len(folded)))
        if errors <= allowed and score > best:
            best, nearest = score, form
    return best, nearest


def _with_ending(key: str, folded: str, language: Language) -> bool:
    """Whether a query is a term with an ending that it does not take: "hoorrechten"."""
    return len(folded) >= _LONG - 2 and key in {folded + end for end in _ENDINGS[language]}


def _same_start(key: str, other: str) -> bool:
    """Whether short words begin alike: *school* is not *stool*."""
    return len(key) >= _LONG or sounds(key[:2])[:1] == sounds(other[:2])[:1]


def _part_of_name(query: _Query, term: Term, distance: Callable[..., int]) -> int:
    """Score a query as part of a longer name: "landelijk kennisteam", or 0.

    Every word asked must stand in the name, errors allowed.  One word alone must stand
    there as it is, and be a long one that makes up much of a proper name.
    """
    asked, name = query.words, words(term.text)
    if not asked or len(asked) >= len(name):
        return 0
    alone = len(asked) == 1
    if alone and (term.part_of_speech != "proper noun" or len(asked[0]) < _LONG):
        return 0
    left = list(name)
    errors = matched = 0
    for word in asked:
        limit = 0 if alone else allowed_errors(len(word)) // 2
        distances = [(distance(word, other, score_cutoff=limit), other) for other in left]
        least, nearest = min(distances, default=(limit + 1, Folded("")))
        if least > limit:
            return 0
        left.remove(nearest)
        errors += least
        matched += len(nearest)
    share = matched / sum(len(word) for word in name)
    # "home office" has an error in "home-school liaison officer", and half of it is missing.
    least_share = 0.4 if alone else 0.5 if errors else 0.2
    if matched < _LONG or share < least_share:
        return 0
    score = round(60 + 30 * share - 6 * errors)
    return score if score >= _LEAST_FUZZY else 0
