"""English verbs: their forms, with what stands behind or before them.

Rules after Quirk et al., A Comprehensive Grammar of the English Language: 3.2 ff.
"""

from insaterms.model import Feature
from insaterms.text.english_nouns import regular_plural
from insaterms.text.english_tables import DOUBLING_PREFIXED, F_TO_VES, IRREGULAR_VERBS

__all__ = ["doubled", "verb_forms"]

Forms = dict[Feature, list[str]]

_VOWELS = frozenset("aeiou")
_VERBS_IN_LY = frozenset(
    "ally apply bully comply dally fly imply multiply rally rely reply sully supply tally".split()
)
# Verbs whose last consonant may double in British spelling: focussed, benefitting.
_MAY_DOUBLE = frozenset({"focus", "benefit", "bias"})


def verb_forms(words: list[str]) -> Forms:
    """Inflect the first word: plays truant, kept at home; a leading *to* stays with the base."""
    if words[0].lower() == "to" and len(words) > 1:
        words = words[1:]
    verb, tail = words[0].lower(), words[1:]
    if tail and verb == "not":
        return _negated(tail)
    if tail and verb.endswith("ly") and verb not in _VERBS_IN_LY:
        # permanently exclude => permanently excluded
        inner = verb_forms(tail)
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
    inner = verb_forms(words)
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
    return regular_plural(verb, verb) if verb not in F_TO_VES else verb + "s"


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
    return (doubled(verb) + "ed",)


def _ing(verb: str) -> tuple[str, ...]:
    if verb.endswith("ie"):
        return (verb[:-2] + "ying",)
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) and verb not in {"be", "singe"}:
        return (verb[:-1] + "ing",)
    if verb.endswith("c") and verb[-2:-1] in _VOWELS:
        return (verb + "king",)
    if verb in _MAY_DOUBLE:
        return (verb + "ing", verb + verb[-1] + "ing")
    return (doubled(verb) + "ing",)


def doubled(verb: str) -> str:
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
