"""Look-up quality on the bundled glossary: the right concept first."""

from pathlib import Path

import pytest

from insaterms import Glossary

_TABLE = Path(__file__).with_name("queries.tsv")
_AT_LEAST = 0.97


def _rows() -> list[tuple[str, ...]]:
    lines = _TABLE.read_text(encoding="utf-8").splitlines()
    return [(*line.split("\t"), "")[:4] for line in lines if not line.startswith("#")]


@pytest.fixture(scope="module")
def glossary() -> Glossary:
    return Glossary.load()


def _answer(glossary: Glossary, query: str, language: str) -> tuple[str, str]:
    hits = glossary.lookup(query, language or None)  # type: ignore[arg-type]
    return (hits[0].concept.id, hits[0].match) if hits else ("-", "")


def test_table_is_large_and_covers_each_kind_in_both_directions() -> None:
    rows = _rows()
    assert len(rows) >= 120
    assert len([row for row in rows if row[2] == "-"]) >= 20
    assert {row[3] for row in rows} >= {"exact", "folded", "inflected", "compound", "fuzzy"}
    for match in ("exact", "folded", "inflected", "fuzzy"):
        assert any(row[3] == match and row[1] == "en" for row in rows)


def test_right_concept_is_first_for_nearly_every_query(glossary: Glossary) -> None:
    rows = _rows()
    wrong = [
        (query, concept, found)
        for query, language, concept, _ in rows
        if (found := _answer(glossary, query, language)[0]) != concept
    ]
    assert len(wrong) <= (1 - _AT_LEAST) * len(rows), wrong


def test_each_hit_says_how_it_was_found(glossary: Glossary) -> None:
    wrong = [
        (query, match, answer)
        for query, language, concept, match in _rows()
        if match
        and (answer := _answer(glossary, query, language))[0] == concept
        and answer[1] != match
    ]
    assert not wrong
