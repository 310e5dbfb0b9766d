"""Dutch inflection: every form of a term of one or more words, by feature.

The head of a noun phrase inflects, with the bare adjectives before it; the last word of a
verb phrase does.  Single words are the business of `dutch_nouns`, `dutch_adjectives` and
`dutch_verbs`.
"""

from collections.abc import Callable

from insaterms.model import Feature, PartOfSpeech
from insaterms.text.dutch_adjective_tables import BARE_PHRASES, BY_POSITION, QUALITIES
from insaterms.text.dutch_adjectives import (
    before_noun,
    comparative,
    inflected,
    looks_adjectival,
    modifies_noun,
    superlative,
)
from insaterms.text.dutch_diminutives import diminutives
from insaterms.text.dutch_linking import relinked
from insaterms.text.dutch_nouns import plurals, possessives
from insaterms.text.dutch_persons import is_agent, is_nominal, names_two
from insaterms.text.dutch_spelling import lower_same_length
from insaterms.text.dutch_verb_tables import MUTE_E
from insaterms.text.dutch_verbs import analyses, conjugate, is_infinitive

__all__ = ["forms_by_feature", "with_links"]

Forms = dict[Feature, list[str]]

# What ends the head of a noun phrase: verklaring | van toelaatbaarheid.
_AFTER_HEAD = frozenset(
    """
    aan als achter bij binnen boven buiten conform die dat dan door gedurende in inzake krachtens
    langs met mits na naar namens naast niet om omtrent onder op over per rond sinds te tegen ten
    ter tijdens tot tussen uit van vanaf vanuit vanwege via volgens voor voorbij waar waarbij waarin
    wegens wie zoals zonder i.v.m. m.b.t. t.b.v. o.b.v.
    """.split()
)
_JOINERS = frozenset({"en", "of", "en/of", "&", "/", "alsmede", "oftewel"})


def forms_by_feature(text: str, part_of_speech: PartOfSpeech) -> Forms:
    """The generated forms of a term by feature, `base` left out.

    Args:
        text: The term in its dictionary form, not blank.
        part_of_speech: Decides which features there are; `adverb` and `other` have none.

    """
    text = text.replace("ĳ", "ij").replace("Ĳ", "IJ")
    words = text.split()
    if part_of_speech == "noun":
        return _noun(words)
    if part_of_speech == "verb":
        return _verb(words)
    if part_of_speech == "adjective":
        return _adjective(words)
    if part_of_speech == "proper noun":
        return {"possessive": list(possessives(text))} if text[-1].isalpha() else {}
    return {}


def with_links(text: str, found: Forms) -> None:
    """Add, last in each feature, how a noun is spelt with the linking letters that it lacks.

    opleidingploeg is found as opleidingsploeg too, and the plural as opleidingsploegen.
    Nobody asks for the diminutive of a misspelling.
    """
    words = [word for word in text.split() if not names_two(word.lower())]
    links = [link for word in words for link in relinked(word)][:_MOST_LINKS]
    if not links:
        return
    for feature in _LINKED:
        forms = found.get(feature)
        if forms:
            found[feature] = forms + [
                form.replace(stem, linked, 1)
                for stem, linked in links
                for form in forms
                if stem in form
            ]


_LINKED: tuple[Feature, ...] = ("base", "plural", "inflected")
_MOST_LINKS = 5

# Nouns


def _noun(words: list[str]) -> Forms:
    if len(words) == 1:
        word = words[0]
        many = plurals(word)
        forms: Forms = {"plural": list(many)}
        small = diminutives(word) if many else ()
        forms["diminutive"] = list(small)
        forms["diminutive plural"] = [form + "s" for form in small]
        forms["possessive"] = list(possessives(word, common=True))
        return forms
    return _noun_phrase(words)


def _noun_phrase(words: list[str]) -> Forms:
    """Inflect the heads of `regionaal expertteam`, `ouder of verzorger`, `verklaring van …`."""
    if words[0].lower() in _AFTER_HEAD:
        # te laat komen, door ouders thuisgehouden
        return {}
    end = _end_of_head(words)
    rest = words[end:]
    segments, joiners = _segments(words[:end])
    forms: Forms = {
        "plural": _joined(segments, joiners, rest, _plural_of),
        "diminutive": [],
        "inflected": [],
    }
    with_e = _joined(segments, joiners, rest, _definite_of)
    forms["inflected"] = [form for form in with_e if form != " ".join(words)]
    if len(segments) == 1 and forms["plural"]:
        head = segments[0]
        small = [" ".join([*head[:-1], form, *rest]) for form in diminutives(head[-1])]
        forms["diminutive"] = small
        forms["diminutive plural"] = [
            " ".join([*before_noun(head[:-1])[0], form + "s", *rest])
            for form in diminutives(head[-1])
        ]
    return forms


def _end_of_head(words: list[str]) -> int:
    """Where the part with the head ends: before a preposition, brackets, a name, a number.

    A second noun in apposition comes after the head too: academische werkplaats | jeugd.
    """
    for at, word in enumerate(words):
        if not at:
            continue
        if word.lower() in _AFTER_HEAD or word[0] in "[{–—" or word[0].isdigit():
            return at
        if word[0] == "(" and (word[-1] == ")" or ")" not in word):
            # rugzak (leerlinggebonden financiering), but speciaal (basis)onderwijs
            return at
        before = words[at - 1].lower()
        ends = before.endswith(_HEADS) and before not in BY_POSITION  # gering bedrag
        if ends and word.lower() not in _JOINERS:
            return at
        if word[0].isupper() and words[0][0].islower() and not _modifies(before):
            # programma Zorg voor de Jeugd, but regionaal RMC-team
            return at
    return len(words)


_HEADS = (
    "ing", "heid", "teit", "werkplaats", "pakket", "programma", "project", "sector", "artikel",
    "cluster", "commissie", "aanpak", "dienst", "bureau", "centrum", "fonds", "platform", "netwerk",
    "steunpunt", "minister", "ministerie", "staatssecretaris", "inspecteur", "directeur",
    "werkgroep", "afdeling", "organisatie", "registratie", "stichting", "vereniging", "team",
    "regeling", "kring", "coördinator",
)  # fmt: skip


def _modifies(word: str) -> bool:
    """Whether the lower-case word can stand before the head it belongs to."""
    return word.endswith(("e", "-")) or word in _JOINERS or looks_adjectival(word)


def _segments(words: list[str]) -> tuple[list[list[str]], list[str]]:
    """Split a coordination at its joiners: ouder | of | verzorger."""
    segments: list[list[str]] = [[]]
    joiners: list[str] = []
    for at, word in enumerate(words):
        if word.lower() in _JOINERS and segments[-1] and at < len(words) - 1:
            joiners.append(word)
            segments.append([])
        else:
            segments[-1].append(word)
    return segments, joiners


def _joined(
    segments: list[list[str]],
    joiners: list[str],
    rest: list[str],
    change: Callable[[list[str], bool], list[str]],
) -> list[str]:
    """Change each segment; the first alternatives go together, the second ones, and so on."""
    # In "recht en plicht" no noun follows that the first half could belong to.
    last = len(segments) - 1 if len(segments[-1]) > 1 else 0
    changed = [change(segment, at >= last) for at, segment in enumerate(segments)]
    if not all(changed):
        return []
    result = []
    for choice in range(min(3, max(len(alternatives) for alternatives in changed))):
        parts: list[str] = []
        for at, alternatives in enumerate(changed):
            if at:
                parts.append(joiners[at - 1])
            parts.append(alternatives[min(choice, len(alternatives) - 1)])
        result.append(" ".join([*parts, *rest]))
    return result


def _plural_of(segment: list[str], last: bool) -> list[str]:  # noqa: FBT001 - `_joined` calls it
    word = segment[-1]
    if word.endswith("-"):
        # ouder- en jeugdsteunpunt: the second half shows the number.
        return [" ".join(segment)]
    if not last and _all_modify(segment):
        # absoluut en relatief verzuim, openbare en bijzondere school
        return [" ".join(form) for form in before_noun(segment)]
    modifiers = segment[:-1]
    many = plurals(word)
    orders = before_noun(modifiers)
    if modifiers and _stay_bare(modifiers, word.lower()):
        orders = [modifiers, *(order for order in orders if order != modifiers)]
    return [" ".join([*order, form]) for form in many[:2] for order in orders]


def _stay_bare(modifiers: list[str], head: str) -> bool:
    """Whether bare adjectives stay so before the plural: sociaal werkers, kort gedingen.

    Before a noun that was an adjective itself only an adverb is bare: langdurig zieken.
    """
    if is_nominal(head) or (modifiers[-1].lower(), head) in BARE_PHRASES:
        return True
    return is_agent(head) and _is_fixed(modifiers)


def _is_fixed(modifiers: list[str]) -> bool:
    """Qualities aren't fixed (jonge leraren); relational adjectives may be (intern begeleiders)."""
    return all(
        word not in QUALITIES and word not in BY_POSITION for word in map(str.lower, modifiers)
    )


def _definite_of(segment: list[str], last: bool) -> list[str]:  # noqa: FBT001 - `_joined` calls it
    """The form after *het* and *deze*: (het) regionale expertteam."""
    if not last and _all_modify(segment):
        return [" ".join(form) for form in before_noun(segment)]
    return [" ".join([*form, segment[-1]]) for form in before_noun(segment[:-1])]


def _all_modify(segment: list[str]) -> bool:
    return all(modifies_noun(word.lower()) or word.endswith("re") for word in segment)


# Adjectives


def _adjective(words: list[str]) -> Forms:
    *before, word = words
    lead = " ".join([*before, ""]) if before else ""
    forms: Forms = {}
    with_e = inflected(word)
    forms["inflected"] = [lead + with_e] if with_e else []
    higher = comparative(word)
    if higher:
        forms["comparative"] = [lead + higher[0]]
        forms["inflected comparative"] = [lead + higher[1]]
    highest = superlative(word)
    if highest:
        forms["superlative"] = [lead + highest[0]]
        forms["inflected superlative"] = [lead + highest[1]]
    return forms


# Verbs


def _verb(words: list[str]) -> Forms:
    *before, verb = words
    lower = lower_same_length(verb)
    if not is_infinitive(lower):
        return {}
    lead = " ".join(before)
    forms: Forms = {}
    for part, simple in analyses(lower):
        found = conjugate(simple)
        start = f"{lead} {part}" if lead else part
        after = " ".join(filter(None, (lead, part)))
        new: Forms = {
            "present": _around(start, after, found.present)
            + ([f"{simple} {after}"] if after else []),
            "past": _around(start, after, found.past),
            "past plural": _around(start, after, found.past_plural),
            "participle": [start + form for form in found.participle],
            "inflected participle": [
                start + form
                for form in _adjectival(
                    found.participle, mute=simple in MUTE_E or simple.endswith("ueën")
                )
            ],
            "present participle": [start + simple + "d"],
            "inflected present participle": [start + simple + "de"],
            "te infinitive": [f"{after} te {simple}" if after else f"te {simple}"],
        }
        for feature, alternatives in new.items():
            forms.setdefault(feature, []).extend(alternatives)
    return forms


def _around(start: str, after: str, found: tuple[str, ...]) -> list[str]:
    """As in a main clause (zit thuis, komt te laat), then as in a subordinate one (thuiszit).

    The first is what a writer is offered, since a sentence has one main clause at least.
    """
    joined = [start + form for form in found]
    return [f"{form} {after}" for form in found] + joined if after else joined


def _adjectival(participles: tuple[str, ...], *, mute: bool) -> list[str]:
    """Participles with -e: verzuimd => verzuimde, gezet => gezette; there is no *gezetene*.

    An English one, whose last e is mute, has no short vowel there: geüpdatete.
    """
    if mute:
        return [form + "e" for form in participles]
    return [
        with_e
        for form in participles
        if not form.endswith(("en", "aan", "ien")) and (with_e := inflected(form))
    ]
