"""Translations that are looked through together are judged as each of them alone."""

from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from insaterms import Glossary
from insaterms.glossary.verification.apart import findings_apart
from insaterms.glossary.verification.findings import Finding, Segment

_SOURCES = (
    "Twee thuiszitters en hun leerplicht- en RMC-ambtenaren.",
    "De SWV (samenwerkingsverband) helpt thuiszitters.",
    "Het SWV helpt.",
    "Leerplicht-",
    "en RMC-ambtenaren bellen de ouders\n\nvan de leerling",
    "VERZUIM IN HET ONDERWIJS",
    "Zij zitten al weken thuis.",
    "Zie <a href='x'>verzuim</a> en {verzuim}.",
    "",
)
_TARGETS = (
    "Two truants and their compulsory education officers.",
    "The partnership (SWV) helps young people not attending school.",
    "The SWV helps thuiszitters.",
    "absence",
    "ABSENCE IN EDUCATION, home sitters",
    "See <a href='x'>truancy</a> and {verzuim}.",
    "",
)
_PAIRS = st.tuples(st.sampled_from(_SOURCES), st.sampled_from(_TARGETS))


@pytest.fixture(scope="module")
def glossary() -> Glossary:
    return Glossary.load()


def _told(findings: list[Finding]) -> list[tuple[object, ...]]:
    return sorted(
        (each.kind, each.side, each.score, each.concept.id, each.term.text, repr(each.target))
        for each in findings
        if each.kind != "inconsistent"
    )


@settings(deadline=None, max_examples=60)
@given(st.lists(_PAIRS, max_size=12))
def test_each_segment_is_judged_as_alone(glossary: Glossary, pairs: list[tuple[str, str]]) -> None:
    recognise = partial(glossary.recognise, overlapping=True)
    segments = [Segment(*pair) for pair in pairs]
    found = findings_apart(recognise, segments, ("nl", "en"))
    alone = [glossary.verify(*pair, "nl", "en") for pair in pairs]
    assert list(map(_told, found)) == list(map(_told, alone))


def test_there_is_something_to_find(glossary: Glossary) -> None:
    kinds = {
        finding.kind
        for source in _SOURCES
        for target in _TARGETS
        for finding in glossary.verify(source, target, "nl", "en")
    }
    assert {"missing", "deprecated"} <= kinds
