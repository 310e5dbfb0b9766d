"""Conjugation of Dutch verbs (ANS 2.3): weak, strong, separable.

A verb form is worked out for the simple verb first; prefixes are put back around it:
thuiszitten => zitten => zat => thuiszat and zat thuis, zeten => thuisgezeten.
"""

from typing import NamedTuple

from insaterms.text.dutch_spelling import VOWELS, stems, syllables
from insaterms.text.dutch_verb_tables import (
    ALSO_PARTICIPLE,
    ALSO_PAST,
    EITHER_WAY,
    INSEPARABLE_WITH,
    LOAN_STEMS,
    LONG_STEMS,
    MUTE_E,
    NOT_PREFIXED,
    NOT_SEPARABLE,
    NOT_STRONG,
    SCHWA_STEMS,
    SEPARABLE,
    STRONG,
    STRONG_PRESENT,
)

__all__ = ["analyses", "conjugate", "is_infinitive"]

_FIXED_PREFIXES = ("be", "ge", "ver", "her", "er", "ont")
# 't kofschip: after a voiceless sound the past is in -te, the participle in -t.
_VOICELESS = ("t", "k", "f", "s", "ch", "p", "x", "sh", "c", "q")


class Conjugation(NamedTuple):
    """The forms of a simple verb, each as alternatives with the most usual first.

    Attributes:
        present: Third person, first person, and second person where it differs.
        past: Singular.
        past_plural: Plural.
        participle: With ge- where it has one.

    """

    present: tuple[str, ...]
    past: tuple[str, ...]
    past_plural: tuple[str, ...]
    participle: tuple[str, ...]


def is_infinitive(verb: str) -> bool:
    """Whether the lower-case word can be an infinitive: it ends in -en, or in -n after a vowel."""
    if verb.endswith(("gaan", "staan", "slaan", "doen", "zien", "zijn")):
        return True
    return len(verb) > 3 and verb.endswith(("en", "ën")) and not VOWELS.isdisjoint(verb[:-2])


def analyses(verb: str) -> list[tuple[str, str]]:
    """How a verb divides into a part that comes apart, or "", and a simple verb.

    Some do so in two ways: voorkomen is (voorkómen) prevent and (vóórkomen) occur.
    """
    if verb not in EITHER_WAY:
        return [_split_separable(verb)]
    at = next(len(prefix) for prefix in INSEPARABLE_WITH if verb.startswith(prefix))
    return [("", verb), (verb[:at], verb[at:])]


def _split_separable(verb: str) -> tuple[str, str]:
    """Split a verb into the part that comes apart, or "", and the rest: thuis, zitten.

    The longest prefix that leaves an infinitive wins: achteruit before achter.
    """
    if verb in NOT_SEPARABLE or verb in STRONG:
        return "", verb
    for length in range(min(len(verb) - 4, 13), 1, -1):
        prefix = verb[:length]
        if prefix not in SEPARABLE:
            continue
        rest = verb[length:]
        if not is_infinitive(rest) or not _can_begin(rest):
            continue
        fixed = INSEPARABLE_WITH.get(prefix, frozenset())
        if fixed is None or rest in fixed:
            return "", verb
        if _begins_loan(prefix, rest):
            continue
        return prefix, rest
    return "", verb


# After in- and op- these come apart all the same: burgert in, studeert in, montert op.
_SEPARABLE_IN_EREN = frozenset(
    "bakeren burgeren calculeren kwartieren monteren souperen studeren".split()
)


def _begins_loan(prefix: str, rest: str) -> bool:
    """Whether the prefix is but the Latin beginning of a loan: informeren, affirmeren."""
    latin = prefix in {"in", "op", "na"} or (prefix == "af" and rest.startswith("f"))
    return latin and _is_loan(rest) and rest not in _SEPARABLE_IN_EREN


def _is_loan(verb: str) -> bool:
    """Studeren, but not leveren (schwa) or leren (no other syllable)."""
    return verb.endswith("eren") and syllables(verb) > 2 and not verb[:-2].endswith(SCHWA_STEMS)


def _can_begin(rest: str) -> bool:
    """Whether Dutch has words that begin so: rules out naden => na + den, oppen => op + pen."""
    return (
        rest in STRONG
        or rest[:1] in VOWELS
        or (rest[1:2] != rest[:1] and (rest[1:2] in VOWELS or rest[:2] in _ONSETS))
    )


_ONSETS = frozenset(
    "bl br ch cl cr dr dw fl fr gl gr kl kn kr kw pl pr ps qu sc sh sj sk sl sm sn sp st sw th tr "
    "tw vl vr wr zw".split()
)


def conjugate(verb: str) -> Conjugation:
    """The forms of a lower-case verb that doesn't come apart (zitten, verzuimen, spijbelen)."""
    prefix, root = _strip_fixed(verb)
    entry = STRONG.get(root)
    if entry is not None and verb not in NOT_STRONG:
        return _strong(prefix, root, entry)
    return _weak(prefix, root)


def _strip_fixed(verb: str) -> tuple[str, str]:
    """Take off be-, ver- and the like, and onder-, over- where they are fixed: ver, zuimen."""
    if verb in STRONG or verb in NOT_PREFIXED:
        return "", verb
    for prefix in _FIXED_PREFIXES:
        rest = verb[len(prefix) :]
        if verb.startswith(prefix) and is_infinitive(rest) and _can_begin(rest):
            # geuren, beuken: eu and ei aren't be- + u.
            if (
                prefix in {"be", "ge"}
                and rest[:1] in {"i", "u", "e"}
                and rest[:2] not in {"ij", "ui"}
            ):
                continue
            inner, root = _strip_fixed(rest)
            return prefix + inner, root
    for prefix, roots in INSEPARABLE_WITH.items():
        rest = verb[len(prefix) :]
        if verb.startswith(prefix) and is_infinitive(rest) and (roots is None or rest in roots):
            inner, root = _strip_fixed(rest)
            return prefix + inner, root
    return "", verb


def _strong(prefix: str, root: str, entry: tuple[str, str, str]) -> Conjugation:
    past, past_plural, participle = entry
    also = ALSO_PAST.get(root, ())
    present = STRONG_PRESENT.get(root)
    if present is None:
        stem = stems(root[:-2], unstressed=False)
        present = (stem + ("" if stem.endswith("t") else "t"), stem)
    else:
        first, third, *rest = present
        present = (third, first, *rest)
    # In the table the participles of bedriegen and the like stand whole.
    whole = (
        root.startswith(("be", "ge", "ver", "ont"))
        and participle.startswith(root[:2])
        and root in _WHOLE
    )
    every = (participle, ALSO_PARTICIPLE[root]) if root in ALSO_PARTICIPLE else (participle,)
    return Conjugation(
        tuple(dict.fromkeys(prefix + form for form in present)),
        tuple(prefix + form for form in (past, *also[:1])),
        tuple(prefix + form for form in (past_plural, *also[1:])),
        tuple(prefix + (form if prefix or whole else _with_ge(form)) for form in every),
    )


_WHOLE = frozenset(
    """
    bederven bedriegen beginnen bevelen bezwijken genezen genieten ontginnen verderven verdrieten
    verdwijnen vergeten verliezen vermijden
    """.split()
)


def _with_ge(participle: str) -> str:
    """Put ge- before it, with a diaeresis where two vowels would run together: geëist, geïnd."""
    first, two = participle[:1], participle[:2]
    if participle[1:2] == "-":
        return "ge-" + participle  # ge-e-maild
    if first == "e":
        return "geë" + participle[1:]
    if first == "i" and two != "ij":
        return "geï" + participle[1:]
    if first == "u" and two != "ui":
        return "geü" + participle[1:]
    return "ge" + participle


def _weak(prefix: str, root: str) -> Conjugation:
    present: list[str] = []
    past: list[str] = []
    past_plural: list[str] = []
    participle: list[str] = []
    for stem, sound in _weak_stems(prefix, root):
        third = stem if stem.endswith("t") else stem + "t"
        hard = sound.endswith(_VOICELESS)
        ending = "te" if hard else "de"
        done = stem if stem.endswith(("t", "d")) else stem + ending[0]
        present += [third, stem]
        past.append(stem + ending)
        past_plural.append(stem + ending + "n")
        participle.append(done if prefix else _with_ge(done))
    return Conjugation(
        tuple(dict.fromkeys(present)), tuple(past), tuple(past_plural), tuple(participle)
    )


def _weak_stems(prefix: str, verb: str) -> list[tuple[str, str]]:
    """The stem as it is written and as it sounds (leef, lev); two where spelling doesn't tell."""
    if verb.endswith("ën"):
        # skiën => skiet, skiede; ruzieën => ruziet, barbecueën => barbecuet
        stem = prefix + verb[:-2] + ("" if verb.endswith("eën") else "e")
        return [(stem, stem)]
    before = verb[:-2]
    if verb in MUTE_E:
        # The s of browse is a z: browsede.
        return [(prefix + verb[:-1], before + "z" if before.endswith("brows") else before)]
    if before.endswith("ër"):
        # variëren => varieert
        stem = prefix + before[:-2] + "eer"
        return [(stem, stem)]
    unstressed = _is_schwa(prefix, before)
    readings = (False, True) if unstressed is None else (unstressed,)
    return [(prefix + stems(before, unstressed=reading), before) for reading in readings]


def _is_schwa(prefix: str, before: str) -> bool | None:
    """Whether the last vowel of an infinitive's stem is a schwa: spijbel yes, studeer no.

    None where neither tables nor endings tell.
    """
    whole = prefix + before
    if before.endswith(("ig", "elijk")):
        return True
    if not before.endswith(("el", "er", "en", "em")) or before[-3:-2] in VOWELS:
        return False
    if before.endswith("er"):
        return _is_schwa_er(whole, before)
    # delen, verdelen: the root has but one syllable
    return syllables(before) > 1 and not whole.endswith(LONG_STEMS)


def _is_schwa_er(whole: str, before: str) -> bool | None:
    """The same for stems in -er: weiger yes, studeer no, and some that could be either."""
    if whole.endswith(LOAN_STEMS):
        return False
    if whole.endswith(SCHWA_STEMS):
        return True
    return False if syllables(before) == 1 or _is_plain_loan(before) else None


def _is_plain_loan(before: str) -> bool:
    """-iseren, -ficeren, -uleren: unmistakable loans, so that no native reading is tried."""
    return syllables(before) > 2 or before.endswith(
        ("iser", "icer", "uler", "eger", "inuer", "ntrer", "tuder", "ueer")
    )
