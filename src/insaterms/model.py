"""The values of a glossary: concepts, their terms in two languages, and the evidence.

The model is concept-oriented, as in TBX (ISO 30042): one concept, any number of
terms in each language.  Every value is frozen, and the JSON Schema of a glossary
file is generated from these classes.
"""

from datetime import date
from typing import Literal

from msgspec import Struct, field

__all__ = [
    "EVIDENCE",
    "LANGUAGES",
    "RANKS",
    "Attestation",
    "Concept",
    "Definition",
    "Evidence",
    "Feature",
    "Gender",
    "Kind",
    "Language",
    "Level",
    "PartOfSpeech",
    "Region",
    "Status",
    "Term",
    "TermType",
    "grammatical_gender",
]

Language = Literal["nl", "en"]
LANGUAGES: tuple[Language, ...] = ("nl", "en")

Kind = Literal[
    "term", "organisation", "event", "publication", "programme", "policy", "law", "instrument"
]

PartOfSpeech = Literal["noun", "proper noun", "verb", "adjective", "adverb", "other"]

# Dutch has two articles and three genders: *de* covers masculine and feminine,
# which many speakers no longer tell apart, so *de* alone is a full answer.
Gender = Literal["de", "het", "masculine", "feminine", "neuter"]

TermType = Literal[
    "full form", "acronym", "abbreviation", "short form", "variant", "title", "misspelling"
]

# From what to write to what to avoid; lists of terms stand in this order.
Status = Literal["preferred", "admitted", "superseded", "deprecated"]
RANKS: dict[Status, int] = {"preferred": 0, "admitted": 1, "superseded": 2, "deprecated": 3}

Region = Literal["Netherlands", "Caribbean Netherlands", "Flanders"]

# `own-name`: the body's or the law's own English; `both-shown`: both languages stand
# side by side in the document; `english-only`: the Dutch side was inferred.
Level = Literal["own-name", "both-shown", "english-only"]
Evidence = Literal["own-name", "both-shown", "english-only", "proposed"]
EVIDENCE: tuple[Evidence, ...] = ("own-name", "both-shown", "english-only", "proposed")

# What an inflected form expresses.  A term can override each of them but `base`.
Feature = Literal[
    "base",
    "plural",
    "diminutive",
    "diminutive plural",
    "possessive",
    "plural possessive",
    "inflected",
    "comparative",
    "inflected comparative",
    "superlative",
    "inflected superlative",
    "present",
    "third person",
    "past",
    "past plural",
    "participle",
    "inflected participle",
    "present participle",
    "inflected present participle",
    "te infinitive",
]


class Definition(Struct, frozen=True, omit_defaults=True):
    """What a concept is, in one language.

    Attributes:
        text: One or two sentences.
        source: Where the definition comes from.

    """

    text: str
    source: str = ""


class Attestation(Struct, frozen=True, omit_defaults=True):
    """One place where a body uses this rendering of the concept.

    Attributes:
        level: How directly the document ties the two languages together.
        body: Who uses it (a ministry, a journal article's authors).
        document: Title of the document.
        locator: Where in the world or in the document: an address, a section, a page.
        seen: The day on which it was seen.
        term: The term in the other language that it renders; empty means any.

    """

    level: Level
    body: str
    document: str
    locator: str = ""
    seen: date | None = None
    term: str = ""


class Term(Struct, frozen=True, omit_defaults=True):
    """One name of a concept in one language.

    Attributes:
        text: The term in its dictionary form.
        part_of_speech: Decides which forms are generated.
        gender: Of a Dutch noun: its article, or the gender where it is known.
        plural: Only where the rules would get it wrong; `-` where there is none.
        forms: Other irregular forms, by feature (`past: zat thuis`).
        type: Full form, acronym, and so on; a misspelling is found, never offered.
        status: Preferred, admitted, deprecated or superseded.
        region: Where it is used, if not everywhere.
        valid_from: First day or year of its use, as ISO 8601 (`2016`, `2016-06-13`).
        valid_until: Last day or year of its use.
        note: How to use it.
        reason: Why it is deprecated, or why it was not chosen.
        case_sensitive: Whether `HALT` and `halt` are different words.
        everyday: Whether it is also a word of everyday language with another meaning
            (*leave*, *richting*): found and translated, but not explained in place unless
            asked for, and not filled in without context.
        examples: Sentences that show it in use.
        attestations: The evidence; none means the term is proposed.

    """

    text: str
    part_of_speech: PartOfSpeech = "noun"
    gender: Gender | None = None
    plural: str = ""
    forms: dict[Feature, str] = field(default_factory=dict)
    type: TermType = "full form"
    status: Status = "preferred"
    region: Region | None = None
    valid_from: str = ""
    valid_until: str = ""
    note: str = ""
    reason: str = ""
    case_sensitive: bool = False
    everyday: bool = False
    examples: tuple[str, ...] = ()
    attestations: tuple[Attestation, ...] = ()

    @property
    def offered(self) -> bool:
        """Whether the term may be proposed to a writer or exported as a translation."""
        return self.type != "misspelling" and self.status in {"preferred", "admitted"}

    @property
    def irregular(self) -> dict[str, str]:
        """The forms written by hand, by feature, the plural among them."""
        forms: dict[str, str] = {str(feature): text for feature, text in self.forms.items()}
        if self.plural:
            forms["plural"] = self.plural
        return forms


class Concept(Struct, frozen=True, omit_defaults=True):
    """One idea, with its names in Dutch and English.

    Attributes:
        id: A readable slug (`thuiszitter`), unique in the glossary.
        subject: The subject field, by default the name of the file it stands in.
        kind: What it is: a term, an organisation, a law, and so on.
        definitions: By language.
        terms: By language; the preferred term first.
        notes: Remarks for whoever uses the concept.
        broader: Ids of more general concepts.
        narrower: Ids of more specific concepts.
        related: Ids of other concepts to look at.
        reviewed: The day on which somebody last looked it over.
        decided_by: Who decides about it.
        same_in_both: Whether the name is not translated (Coach2School).

    """

    id: str
    subject: str
    kind: Kind = "term"
    definitions: dict[Language, Definition] = field(default_factory=dict)
    terms: dict[Language, tuple[Term, ...]] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    broader: tuple[str, ...] = ()
    narrower: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    reviewed: date | None = None
    decided_by: str = ""
    same_in_both: bool = False


def grammatical_gender(
    gender: Gender | None,
) -> Literal["masculine", "feminine", "neuter", "other"] | None:
    """The value of TBX's `grammaticalGender`, which knows no common gender.

    *het* is neuter; a *de* word whose gender is not recorded is `other`.
    """
    if gender is None:
        return None
    if gender == "de":
        return "other"
    return "neuter" if gender == "het" else gender
