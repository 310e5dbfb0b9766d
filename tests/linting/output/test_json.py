"""The JSON document has a stable shape, which docs/lint.md describes."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from insaterms.linting.output import json as output
from insaterms.linting.output import statistics
from insaterms.linting.output.told import Told

_DOCS = Path(__file__).parents[3] / "docs" / "lint.md"


@pytest.mark.usefixtures("site")
def test_the_document_is_that_of_the_golden_file(
    told: Told, golden_output: Callable[[str, str], None]
) -> None:
    golden_output("findings.json", output.write(told))


def test_all_but_ascii_may_be_escaped(told: Told) -> None:
    text = output.write(told, ascii_only=True)
    assert text.isascii()
    assert json.loads(text) == json.loads(output.write(told))


def test_every_key_is_documented(told: Told) -> None:
    def keys(value: object) -> set[str]:
        if isinstance(value, dict):
            return set(value).union(*map(keys, value.values()))
        return set().union(*map(keys, value)) if isinstance(value, list) else set()

    documented = _DOCS.read_text(encoding="utf-8")
    assert [key for key in keys(output.document(told)) if f'"{key}"' not in documented] == []


def test_rules_are_counted_the_most_frequent_first(told: Told) -> None:
    assert [(row.code, row.count, row.fixable) for row in statistics.counted(told)] == [
        ("IT301", 2, 1),
        ("IT101", 1, 0),
        ("IT407", 1, 0),
        ("IT901", 1, 0),
    ]
    assert json.loads(statistics.write(told))[0] == {
        "code": "IT301",
        "slug": "heading-in-wrong-language",
        "count": 2,
        "fixable": 1,
    }


def test_unsafe_fixes_count_where_they_are_asked_for(told: Told) -> None:
    unsafe = Told(told.findings, unsafe=True)
    assert {row.code: row.fixable for row in statistics.counted(unsafe)}["IT407"] == 1
