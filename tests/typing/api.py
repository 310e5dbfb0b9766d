"""The public API as its users write it; mypy checks this file, nothing runs it."""

from decimal import Decimal
from gettext import GNUTranslations
from typing import Literal, assert_type

from babel.support import NullTranslations, Translations
from jinja2 import Environment

from insaterms import (
    Added,
    Attestation,
    Compound,
    Concept,
    Concordance,
    Context,
    Definition,
    Difference,
    Finding,
    Glossary,
    GlossaryError,
    Harvest,
    Hit,
    Match,
    Memory,
    NotFoundError,
    Occurrence,
    Pair,
    Place,
    Problem,
    Rendered,
    Segment,
    Term,
    Translation,
    Unglossed,
    Unit,
    Verification,
    Waiver,
    __version__,
    add_to,
    harvest,
    locale_dir,
    translations,
)
from insaterms.integrations.jinja import install

assert_type(__version__, str)

glossary = Glossary.load()
assert_type(glossary, Glossary)
assert_type(len(glossary), int)
assert_type("thuiszitter" in glossary, bool)
Glossary.load("glossary", prefer={"passend-onderwijs": "suitable education"}, cache=False)


def report(step: str, done: int) -> None:
    """Take the progress of a compilation."""


Glossary.load(progress=report)
Glossary.load("terms.csv", progress=print)

hits = glossary.lookup("thuiszitters")
assert_type(hits, list[Hit])
glossary.lookup("school refusers", "en")
glossary.lookup("school refusers", language="en", limit=None)
glossary.lookup("école", "fr")  # type: ignore[arg-type]

for hit in hits:
    assert_type(hit.query, str)
    assert_type(hit.concept, Concept)
    assert_type(hit.language, Literal["nl", "en"])
    assert_type(hit.term, Term)
    assert_type(
        hit.match, Literal["exact", "folded", "inflected", "compound", "suspended", "fuzzy"]
    )
    assert_type(hit.score, int)
    assert_type(hit.translations, tuple[Translation, ...])
    assert_type(hit.form, str)
    assert_type(hit.compound, Compound | None)
    hit.score = 100  # type: ignore[misc]
    for translation in hit.translations:
        assert_type(translation.term, str)
        assert_type(
            translation.evidence, Literal["own-name", "both-shown", "english-only", "proposed"]
        )

found = glossary.recognise("De thuiszitters", "nl", overlapping=True)
assert_type(found, list[Occurrence])
for occurrence in found:
    assert_type(occurrence.start, int)
    assert_type(occurrence.text, str)
    assert_type(occurrence.concept, Concept)
    assert_type(occurrence.term, Term)
    occurrence.end = 0  # type: ignore[misc]

findings = glossary.verify("Thuiszitters.", "Home sitters.", "nl", "en")
assert_type(findings, list[Finding])
allowed = Waiver("home sitter", "It is a quotation.", where=1)
glossary.verify("Thuiszitters.", "Home sitters.", "nl", "en", waivers=[allowed])
glossary.verify("Thuiszitters.", "Home sitters.", "nl", "fr")  # type: ignore[arg-type]

for finding in findings:
    assert_type(finding.source, Place | None)
    assert_type(finding.side, Literal["source", "target"])
    assert_type(finding.write, str)
    assert_type(finding.waived, Waiver | None)
    finding.score = 100  # type: ignore[misc]

segments = [Segment("Thuiszitters.", "Home sitters.")]
verification = glossary.verify_segments(segments, "nl", "en")
assert_type(verification, Verification)
assert_type(verification.concepts, tuple[Rendered, ...])
assert_type(verification.unused, tuple[Waiver, ...])

for concept in glossary:
    assert_type(concept, Concept)
    assert_type(concept.terms, dict[Literal["nl", "en"], tuple[Term, ...]])
    assert_type(concept.definitions, dict[Literal["nl", "en"], Definition])
    for term in concept.terms["nl"]:
        assert_type(term.offered, bool)
        assert_type(term.attestations, tuple[Attestation, ...])

assert_type(glossary.term("thuiszitter", "en"), str)
glossary.term("thuiszitter", "en", count=2)
glossary.term("uren", "en-GB", count=Decimal("1.5"), context="lesuur")
glossary.term("thuiszitter", "en", 2)  # type: ignore[call-arg]

try:
    assert_type(glossary.concept("thuiszitter"), Concept)
except NotFoundError:
    pass
except GlossaryError as error:
    assert_type(error.problems, tuple[Problem, ...])
    assert_type(str(error), str)

harvested = harvest("The Reading Club (‘Leesclub’) meets.", form="markdown", glossary=glossary)
assert_type(harvested, Harvest)
harvest("", form="docx")  # type: ignore[arg-type]
for pair in harvested.pairs:
    assert_type(pair, Pair)
    assert_type(pair.status, Literal["new", "known", "contradicts"])
    assert_type(pair.first, Literal["nl", "en"])
    assert_type(pair.expected, tuple[str, ...])
assert_type(harvested.unglossed, tuple[Unglossed, ...])

with Memory.open("memory.db", create=True, glossary=glossary) as memory:
    added = memory.add([Unit("Save", "Opslaan", "en", "nl")])
    assert_type(added, Added)
    matches = memory.lookup("Save", source="en", target="nl", threshold=70, limit=5)
    assert_type(matches, list[Match])
    assert_type(matches[0].unit, Unit)
    assert_type(matches[0].differences, tuple[Difference, ...])
    for answer in memory.lookup_many(["Save", ("Open", Context(msgctxt="menu"))]):
        assert_type(answer, list[Match])
    assert_type(memory.concordance("opslaan"), Concordance)
    assert_type(memory.store.get([1]), list[Unit])
    memory.lookup("Save", register="jij")  # type: ignore[arg-type]

assert_type(locale_dir(), str)
assert_type(translations("nl"), Translations)
translations("nl_BE", domain="insaterms")
translations("nl", domain="glossery")  # type: ignore[arg-type]
assert_type(add_to(GNUTranslations()), GNUTranslations)
assert_type(add_to(Translations(), "glossary-nl", language="en"), Translations)
assert_type(add_to(NullTranslations(), language="nl"), NullTranslations)
add_to({})  # type: ignore[type-var]
install(Environment(autoescape=True), "nl", Translations(), glossary, style="tooltip", once=False)
install(Environment(autoescape=True), translations={"nl": GNUTranslations()}, exclude={"verzuim"})
install(Environment(autoescape=True), style="bold")  # type: ignore[arg-type]
install(Environment(autoescape=True), colour="red")  # type: ignore[call-arg]
