"""English inflection: every form of a term of one or more words, by feature.

Rules after Quirk et al., A Comprehensive Grammar of the English Language: 5.73 ff. (plural),
3.2 ff. (verbs), 7.79 (degrees).
"""

from insaterms.model import Feature, PartOfSpeech
from insaterms.text.english_spelling import other_spellings
from insaterms.text.english_tables import (
    AFTER_HEAD,
    DOUBLING_PREFIXED,
    F_TO_VES,
    IRREGULAR_PLURALS,
    IRREGULAR_VERBS,
    O_TAKES_ES,
    UNCOUNTABLE,
    UNCOUNTABLE_ENDINGS,
)

__all__ = ["forms_by_feature", "possessive", "with_spellings"]

Forms = dict[Feature, list[str]]

_VOWELS = frozenset("aeiou")
_VERBS_IN_LY = frozenset(
    "ally apply bully comply dally fly imply multiply rally rely reply sully supply tally".split()
)
_JOINERS = frozenset({"and", "or", "and/or", "&", "/"})
_HISS = ("s", "x", "z", "ch", "sh")
# ch as in monarch is a k.
_HARD_CH = ("onarch", "iarch", "ligarch", "stomach", "loch", "epoch", "eunuch")


def forms_by_feature(text: str, part_of_speech: PartOfSpeech) -> Forms:
    """The generated forms of a term by feature, in the spelling given, `base` left out.

    The text isn't blank.
    """
    words = text.split()
    if part_of_speech == "noun":
        return _noun(words)
    if part_of_speech == "proper noun":
        return {"possessive": [possessive(" ".join(words))]}
    if part_of_speech == "verb":
        return _verb(words)
    return _degrees(words[0]) if part_of_speech == "adjective" and len(words) == 1 else {}


def _noun(words: list[str]) -> Forms:
    plural, ends_in_head = _plural_phrase(words)
    if not ends_in_head:
        # Nobody writes "declaration of admissibility's".
        return {"plural": plural}
    return {
        "plural": plural,
        "possessive": [possessive(" ".join(words))],
        "plural possessive": [possessive(form) for form in plural],
    }


def with_spellings(found: list[str]) -> list[str]:
    """The forms, each followed by its other spelling (authorised, authorized)."""
    result = list(found)
    for form in found:
        result += other_spellings(form)
    return result


def possessive(text: str) -> str:
    """The possessive: school's, schools', children's.

    A singular in -s is written like a plural in -s here, since text has both (James', James's).
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
    if words[end - 1].lower() == "general" and end > 1 and words[end - 2].lower() in _GENERALS:
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


_GENERALS = frozenset(
    {"attorney", "director", "secretary", "inspector", "governor", "solicitor", "auditor"}
)


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
    for start in range(len(lower) - 1):
        found = IRREGULAR_PLURALS.get(lower[start:])
        # At the end of a longer word only what can stand there: schoolchild.
        if found and (start == 0 or _compounds(lower, start)):
            return tuple(_cased(word, lower[:start] + form) for form in found)
    return (_regular_plural(word, lower),)


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


def _regular_plural(word: str, lower: str) -> str:
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


def _cased(word: str, form: str) -> str:
    return word[:1] + form[1:] if word[:1].lower() == form[:1] else form


def _verb(words: list[str]) -> Forms:
    """Inflect the first word: plays truant, kept at home; a leading *to* stays with the base."""
    if words[0].lower() == "to" and len(words) > 1:
        words = words[1:]
    verb, tail = words[0].lower(), words[1:]
    if tail and verb == "not":
        return _negated(tail)
    if tail and verb.endswith("ly") and verb not in _VERBS_IN_LY:
        # permanently exclude => permanently excluded
        inner = _verb(tail)
        return {name: [f"{words[0]} {form}" for form in found] for name, found in inner.items()}
    if not verb[-1:].isalpha():
        return {}
    after = " ".join(["", *tail])

    def put(*found: str) -> list[str]:
        return [form + after for form in found]

    if verb == "be":
        return {
            "present": put("are", "am"),
            "third person": put("is"),
            "past": put("was", "were"),
            "participle": put("been"),
            "present participle": put("being"),
        }
    third = {"have": "has", "do": "does", "go": "goes", "undergo": "undergoes"}.get(verb)
    past, participle = _past_forms(verb)
    return {
        "present": put(words[0]),
        "third person": put(third or _third_person(verb)),
        "past": put(*past),
        "participle": put(*participle),
        "present participle": put(*_ing(verb)),
    }


def _negated(words: list[str]) -> Forms:
    """Not attend school => does not attend school, not attending school."""
    inner = _verb(words)
    if not inner:
        return {}
    negated = f"not {' '.join(words)}"
    if words[0].lower() == "be":
        after = " ".join(["", "not", *words[1:]])
        return {
            "present": [f"are{after}", f"am{after}"],
            "third person": [f"is{after}"],
            "past": [f"was{after}", f"were{after}"],
            "participle": [f"not {form}" for form in inner["participle"]],
            "present participle": [f"not {form}" for form in inner["present participle"]],
        }
    return {
        "present": [f"do {negated}"],
        "third person": [f"does {negated}"],
        "past": [f"did {negated}"],
        "participle": [f"not {form}" for form in inner["participle"]],
        "present participle": [f"not {form}" for form in inner["present participle"]],
    }


def _third_person(verb: str) -> str:
    return _regular_plural(verb, verb) if verb not in F_TO_VES else verb + "s"


def _past_forms(verb: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    found = IRREGULAR_VERBS.get(verb)
    if found is None:
        regular = _ed(verb)
        return regular, regular
    if len(found) == 4:
        # two pasts, two participles: burned, burnt
        return found[:2], found[2:]
    return found[:1], found[1:]


def _ed(verb: str) -> tuple[str, ...]:
    if verb.endswith("e"):
        return (verb + "d",)
    if verb.endswith("y") and verb[-2:-1] not in _VOWELS:
        return (verb[:-1] + "ied",)
    if verb.endswith("c") and verb[-2:-1] in _VOWELS:
        return (verb + "ked",)
    return (_doubled(verb) + "ed",)


def _ing(verb: str) -> tuple[str, ...]:
    if verb.endswith("ie"):
        return (verb[:-2] + "ying",)
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) and verb not in {"be", "singe"}:
        return (verb[:-1] + "ing",)
    if verb.endswith("c") and verb[-2:-1] in _VOWELS:
        return (verb + "king",)
    return (_doubled(verb) + "ing",)


def _doubled(verb: str) -> str:
    """Stop => stopp-, refer => referr-, but visit => visit-, play => play-."""
    last, vowel, before = verb[-1:], verb[-2:-1], verb[-3:-2]
    if last in "aeiouwxyhq" or vowel not in _VOWELS or (before in _VOWELS and verb[-3:-1] != "ui"):
        return verb
    if verb in DOUBLING_PREFIXED or (before == "u" and verb.endswith(("quip", "quit", "quiz"))):
        return verb + last
    groups = sum(
        1
        for at, letter in enumerate(verb)
        if letter in "aeiouy" and (at == 0 or verb[at - 1] not in "aeiouy")
    )
    return verb + last if groups == 1 and before not in _VOWELS else verb


_DEGREES = {
    "good": ("better", "best"),
    "bad": ("worse", "worst"),
    "far": ("further", "furthest"),
    "little": ("less", "least"),
    "many": ("more", "most"),
    "much": ("more", "most"),
}
_ABSOLUTE = frozenset("own main only chief sole such same male dead".split())


def _degrees(word: str) -> Forms:
    """Comparative and superlative in -er and -est, for short adjectives alone."""
    lower = word.lower()
    found = _DEGREES.get(lower)
    if found is None:
        if lower in _ABSOLUTE or not _is_short(lower):
            return {}
        if lower.endswith("e"):
            stem = lower[:-1]
        elif lower.endswith("y") and lower[-2:-1] not in _VOWELS:
            stem = lower[:-1] + "i"
        else:
            stem = _doubled(lower)
        found = (stem + "er", stem + "est")
    return {"comparative": [_cased(word, found[0])], "superlative": [_cased(word, found[1])]}


def _is_short(lower: str) -> bool:
    """One syllable, or two in -y, -le, -ow (busy, simple, narrow)."""
    if not lower.isalpha() or lower.endswith(
        ("ed", "ing", "ish", "ful", "less", "ous", "al", "ic")
    ):
        return False
    body = lower.removesuffix("e")
    groups = sum(
        1
        for at, letter in enumerate(body)
        if letter in "aeiouy" and (at == 0 or body[at - 1] not in "aeiouy")
    )
    return groups == 1 or (groups == 2 and lower.endswith(("y", "le", "ow")))
