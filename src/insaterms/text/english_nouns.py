"""English plurals and possessives, of a word and of a phrase.

Rules after Quirk et al., A Comprehensive Grammar of the English Language: 5.73 ff.
"""

from insaterms.model import Feature
from insaterms.text.english_tables import (
    AFTER_HEAD,
    F_TO_VES,
    IRREGULAR_PLURALS,
    O_TAKES_ES,
    POSTPOSED,
    UNCOUNTABLE,
    UNCOUNTABLE_ENDINGS,
)

__all__ = ["cased", "noun_forms", "possessive", "regular_plural"]

_VOWELS = frozenset("aeiou")
_JOINERS = frozenset({"and", "or", "and/or", "&", "/"})
_HISS = ("s", "x", "z", "ch", "sh")
# ch as in monarch is a k.
_HARD_CH = ("onarch", "iarch", "ligarch", "stomach", "loch", "epoch", "eunuch")


def noun_forms(words: list[str]) -> dict[Feature, list[str]]:
    """Plural and possessives of a noun phrase of at least one word."""
    plural, ends_in_head = _plural_phrase(words)
    if not ends_in_head and not words[0].lower().endswith(_PERSONS):
        # Nobody writes "declaration of admissibility's", but "the Secretary of State's".
        return {"plural": plural}
    return {
        "plural": plural,
        "possessive": _possessives(" ".join(words)),
        "plural possessive": [possessive(form) for form in plural],
    }


# Ends of who holds an office: minister of education, head of department.
_PERSONS = (
    "er",
    "or",
    "ary",
    "ian",
    "ist",
    "head",
    "chief",
    "parent",
    "pupil",
    "child",
    "principal",
    "sergeant",
    "attorney",
)


def _possessives(text: str) -> list[str]:
    """The possessives of a singular: the analysis' and the analysis's result."""
    first = possessive(text)
    return [first] if first.endswith("s") else [first, text + "'s"]


def possessive(text: str) -> str:
    """The possessive: school's, schools', children's.

    A singular in -s is written like a plural in -s; texts have both (James', James's).
    """
    return text + ("'" if text[-1:] in {"s", "S"} and text[-2:-1] not in {"s", "S"} else "'s")


def _plural_phrase(words: list[str]) -> tuple[list[str], bool]:
    """The phrase with its head in the plural, and whether the head stands last.

    declaration of admissibility => declarations of admissibility, which ends in no head.
    """
    end = next(
        (
            at
            for at, word in enumerate(words)
            if at and (word.lower() in AFTER_HEAD or word[0] in "([{–—")
        ),
        len(words),
    )
    if end > 1 and end < len(words) and words[end - 1].lower() in _PARTICIPLES:
        # child kept | at home
        end -= 1
    rest = _agreeing(words[end:])
    if end > 1 and _is_postposed(words[end - 2].lower(), words[end - 1].lower()):
        # attorney general => attorneys general
        end -= 1
        rest = words[end:]
    segments: list[list[str]] = [[]]
    joiners: list[str] = []
    for at, word in enumerate(words[:end]):
        if word.lower() in _JOINERS and segments[-1] and at < end - 1:
            joiners.append(word)
            segments.append([])
        else:
            segments[-1].append(word)
    last = _plurals(segments[-1][-1])
    result = []
    for form in last:
        parts: list[str] = []
        for at, segment in enumerate(segments[:-1]):
            # "parents or carers", but "health and safety officers": a noun before the joiner
            # is a head of its own only where a single word stands on either side.
            alone = len(segment) == 1 and len(segments[-1]) == 1
            many = _plurals(segment[-1]) if alone else ()
            parts += [*segment[:-1], many[0] if many else segment[-1], joiners[at]]
        result.append(" ".join([*parts, *segments[-1][:-1], form, *rest]))
    return result, not rest


def _is_postposed(noun: str, adjective: str) -> bool:
    nouns = POSTPOSED.get(adjective)
    return nouns is not None and (not nouns or noun in nouns)


# Participles that follow their noun; a noun in -ed or -ing would be no safe sign (bed, meeting).
_PARTICIPLES = frozenset(
    """
    kept held left sent taken given known brought born taught excluded enrolled registered placed
    supported absent suspended expelled removed referred educated recorded required involved
    """.split()
)
_PLURAL_VERBS = {"is": "are", "was": "were", "has": "have", "does": "do", "goes": "go"}


def _agreeing(rest: list[str]) -> list[str]:
    """Let the verb of a relative clause agree: child who stays => children who stay."""
    if len(rest) < 2 or rest[0].lower() not in {"who", "which", "that"}:
        return rest
    verb = rest[1]
    if verb in _PLURAL_VERBS:
        return [rest[0], _PLURAL_VERBS[verb], *rest[2:]]
    if verb.endswith("ies"):
        return [rest[0], verb[:-3] + "y", *rest[2:]]
    if verb.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return [rest[0], verb[:-2], *rest[2:]]
    if verb.endswith("s") and not verb.endswith("ss"):
        return [rest[0], verb[:-1], *rest[2:]]
    return rest


def _plurals(word: str) -> tuple[str, ...]:
    """The plurals of one English word, the most usual first; none if it isn't counted."""
    lower = word.lower()
    if lower in UNCOUNTABLE or lower.endswith(UNCOUNTABLE_ENDINGS) or not lower[-1:].isalnum():
        return ()
    if word.isupper() and len(word) > 1:
        return (word + "s", word + "'s")
    for start in range(max(0, len(lower) - _LONGEST_IRREGULAR), len(lower) - 1):
        found = IRREGULAR_PLURALS.get(lower[start:])
        # At the end of a longer word only what can stand there: schoolchild.
        if found and (start == 0 or _compounds(lower, start)):
            return tuple(cased(word, lower[:start] + form) for form in found)
    head, rest = _split_hyphened(lower)
    if rest:
        end = len(word) - len(rest)
        return tuple(form + word[end:] for form in _plurals(word[:end])) if head else ()
    return (regular_plural(word, lower),)


_LONGEST_IRREGULAR = max(map(len, IRREGULAR_PLURALS))


_BEHIND_HEAD = (
    *(
        "in-law",
        "in-chief",
        "in-waiting",
        "in-residence",
        "in-office",
        "in-care",
        "of-",
        "at-law",
        "to-be",
    ),
    "at-arms",
)


def _split_hyphened(lower: str) -> tuple[str, str]:
    """Split off what stands behind the head of a word with hyphens: mother | -in-law.

    The rest is empty where the head stands last (stay-at-home is no head and *at home*).
    """
    head, hyphen, rest = lower.partition("-")
    if head != "out" and (
        rest.startswith(_BEHIND_HEAD)
        or (rest in {"general", "elect"} and head.endswith(("or", "ary", "al", "ey", "ent")))
        or _is_postposed(head, rest)
    ):
        return head, hyphen + rest
    return lower, ""


_COMPOUND_HEADS = frozenset(
    "child man woman foot tooth mouse analysis criterion curriculum sheep fish crisis thesis "
    "quiz staff hypothesis".split()
)
_NOT_MEN = ("human", "german", "roman", "talisman", "shaman", "ottoman", "caiman", "norman")


def _compounds(lower: str, start: int) -> bool:
    head = lower[start:]
    if head not in _COMPOUND_HEADS or lower.endswith(_NOT_MEN):
        return lower[start - 1] == "-"
    return lower[start - 1] == "-" or start > 1


def regular_plural(word: str, lower: str) -> str:
    """The plural by the rules: policies, classes; `lower` is `word` in lower case."""
    if lower.endswith("quy"):
        return word[:-1] + "ies"
    if lower.endswith("y") and lower[-2:-1] not in _VOWELS and len(lower) > 1:
        return word[:-1] + "ies"
    if lower in F_TO_VES:
        return word.removesuffix("e")[:-1] + "ves"
    if lower.endswith("sis") and len(lower) > 4:
        return word[:-2] + "es"
    if lower.endswith("z") and not lower.endswith("zz") and lower[-2:-1] in _VOWELS:
        return word + "zes"
    hisses = lower.endswith(_HISS) and not lower.endswith(_HARD_CH)
    return word + ("es" if hisses or lower in O_TAKES_ES else "s")


def cased(word: str, form: str) -> str:
    """`form` with the first letter of `word`, where it is the same one: Men."""
    return word[:1] + form[1:] if word[:1].lower() == form[:1] else form
