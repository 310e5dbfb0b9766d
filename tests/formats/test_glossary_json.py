"""Laws of the JSON export: it reads back as the model, misspellings apart."""

import io
import json
from datetime import date

import msgspec

from insaterms.formats.glossary_json import as_json, write
from insaterms.model import Attestation, Concept, Definition, Term

CONCEPTS = [
    Concept(
        "a",
        "s",
        kind="law",
        definitions={"nl": Definition("één ĳ 😀", "bron")},
        terms={
            "nl": (Term("x", gender="het", forms={"past": "no"}), Term("y", status="superseded")),
            "en": (
                Term(
                    "z",
                    attestations=(Attestation("own-name", "b", "d", seen=date(2018, 6, 28)),),
                ),
                Term("q", status="deprecated"),
            ),
        },
        notes=('"quoted"\n\u2028',),
        reviewed=date(2020, 1, 2),
    ),
    Concept("b", "s"),
]


def written(concepts: list[Concept]) -> str:
    stream = io.StringIO()
    write(stream, iter(concepts))
    return stream.getvalue()


def test_what_is_written_reads_back_as_the_model() -> None:
    value = json.loads(written(CONCEPTS))
    assert list(value) == ["concepts"]
    assert msgspec.convert(value["concepts"], list[Concept], strict=True) == CONCEPTS


def test_terms_that_may_not_be_offered_are_in_it() -> None:
    value = json.loads(written(CONCEPTS))["concepts"][0]["terms"]
    assert [term["text"] for terms in value.values() for term in terms] == ["x", "y", "z", "q"]


def test_misspellings_are_not_exported() -> None:
    right, wrong = Term("x"), Term("ex", type="misspelling", status="deprecated")
    [shown] = json.loads(written([Concept("a", "s", terms={"nl": (right, wrong)})]))["concepts"]
    assert [term["text"] for term in shown["terms"]["nl"]] == ["x"]
    everything = as_json(Concept("a", "s", terms={"nl": (right, wrong)}))
    assert [term["text"] for term in everything["terms"]["nl"]] == ["x", "ex"]


def test_what_decides_about_a_term_is_there_even_where_it_is_the_default() -> None:
    verb = Term("x", part_of_speech="verb", type="acronym", status="admitted", note="n")
    shown = as_json(Concept("a", "s", terms={"nl": (Term("y"), verb)}))
    assert shown == {
        "id": "a",
        "subject": "s",
        "kind": "term",
        "terms": {
            "nl": [
                {"text": "y", "part_of_speech": "noun", "type": "full form", "status": "preferred"},
                {
                    "text": "x",
                    "part_of_speech": "verb",
                    "type": "acronym",
                    "status": "admitted",
                    "note": "n",
                },
            ]
        },
    }


def test_the_form_is_this() -> None:
    text = """\
{
  "concepts": [
    {
      "id": "één",
      "subject": "s",
      "kind": "term",
      "terms": {
        "nl": [
          {
            "text": "ĳ",
            "part_of_speech": "noun",
            "type": "full form",
            "status": "preferred"
          }
        ]
      },
      "reviewed": "2018-06-28"
    }
  ]
}
"""
    one = Concept("één", "s", terms={"nl": (Term("ĳ"),)}, reviewed=date(2018, 6, 28))
    assert written([one]) == text


def test_an_empty_glossary_is_an_empty_list() -> None:
    assert json.loads(written([])) == {"concepts": []}
