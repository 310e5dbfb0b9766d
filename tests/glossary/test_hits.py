"""Evidence belongs to a pair of terms, and the strongest counts."""

import pytest

from insaterms.glossary.hits import evidence, preferred_evidence, translations
from insaterms.model import Attestation, Concept, Level, Term


def _attested(level: str, term: str = "", body: str = "B") -> Attestation:
    return Attestation(level, body, "D", term=term)  # type: ignore[arg-type]


def _concept(nl: tuple[Term, ...], en: tuple[Term, ...], *, same: bool = False) -> Concept:
    return Concept("c", "s", terms={"nl": nl, "en": en}, same_in_both=same)


@pytest.mark.parametrize(
    ("of_target", "of_term", "shown"),
    [
        ((), (), ("proposed", "")),
        ((_attested("english-only"),), (), ("english-only", "B: D")),
        ((_attested("english-only"), _attested("own-name", body="C")), (), ("own-name", "C: D")),
        ((_attested("own-name", "other"),), (), ("proposed", "")),
        ((_attested("own-name", "woord"),), (), ("own-name", "B: D")),
        ((), (_attested("both-shown", "word"),), ("both-shown", "B: D")),
        ((), (_attested("both-shown", "other"),), ("proposed", "")),
        ((), (_attested("both-shown"),), ("both-shown", "B: D")),
    ],
)
def test_attestation_counts_for_the_terms_that_it_names(
    of_target: tuple[Attestation, ...],
    of_term: tuple[Attestation, ...],
    shown: tuple[str, str],
) -> None:
    dutch, english = Term("woord", attestations=of_term), Term("word", attestations=of_target)
    assert evidence(_concept((dutch,), (english,)), dutch, english, "nl") == shown


@pytest.mark.parametrize(
    ("kind", "shown"),
    [("full form", "proposed"), ("acronym", "both-shown"), ("variant", "both-shown")],
)
def test_attestation_that_names_none_means_the_preferred_term_and_its_short_forms(
    kind: str, shown: str
) -> None:
    # "schoolfobie" stands in no document beside "school refusal".
    synonym = Term("synoniem", type=kind, status="admitted")  # type: ignore[arg-type]
    english = Term("word", attestations=(_attested("both-shown"),))
    concept = _concept((Term("woord"), synonym), (english,))
    assert evidence(concept, synonym, english, "nl")[0] == shown


def test_attestation_that_names_none_does_not_count_for_an_admitted_rival() -> None:
    dutch = Term("woord", attestations=(_attested("both-shown"),))
    english = (Term("word"), Term("term", status="admitted"))
    shown = translations(_concept((dutch,), english), dutch, "nl")
    assert [t.evidence for t in shown] == ["both-shown", "proposed"]


def test_misspelling_has_the_evidence_of_the_word_that_was_meant() -> None:
    right, wrong = Term("woord"), Term("wrood", type="misspelling", status="deprecated")
    english = Term("word", attestations=(_attested("own-name", "woord"),))
    concept = _concept((right, wrong), (english,))
    assert evidence(concept, wrong, english, "nl") == ("own-name", "B: D")


def test_name_that_stays_is_attested_by_either_side() -> None:
    dutch = Term("Ingrado", attestations=(_attested("own-name", "something else"),))
    concept = _concept((dutch,), (Term("Ingrado"),), same=True)
    [shown] = translations(concept, dutch, "nl")
    assert shown.evidence == "own-name"


@pytest.mark.parametrize(
    ("nl", "en", "expected"),
    [
        ([("own-name", "")], [], "own-name"),
        ([("own-name", "other")], [("english-only", "")], "english-only"),
        ([("own-name", "b")], [("english-only", "a")], "own-name"),
        ([], [("both-shown", "other"), ("english-only", "a")], "english-only"),
        ([], [("english-only", ""), ("both-shown", "a")], "both-shown"),
        ([("own-name", "a")], [("own-name", "b")], "proposed"),
    ],
)
def test_preferred_evidence_is_the_strongest_of_the_pair(
    nl: list[tuple[Level, str]], en: list[tuple[Level, str]], expected: str
) -> None:
    def term(text: str, attested: list[tuple[Level, str]]) -> Term:
        found = tuple(Attestation(level, level, text, term=other) for level, other in attested)
        return Term(text, attestations=found)

    concept = Concept("a", "s", terms={"nl": (term("a", nl),), "en": (term("b", en),)})
    assert preferred_evidence(concept)[0] == expected


def test_concept_without_one_of_the_languages_has_no_evidence() -> None:
    assert preferred_evidence(Concept("a", "s", terms={"nl": (Term("x"),)})) == ("proposed", "")
