"""Lists of waivers: what they may say, and every problem with its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.formats.glossary_yaml.waivers import ListedWaiver, read_waivers

_LIST = """\
# What the editors accept.
- term: truancy
  where: 12
  reason: It is a quotation.
- term: gemeente
  where: The site   pays
  reason: >-
    Here the web site
    is meant.
- {term: thuiszitter, where: "12", reason: Why not.}
- term: verzuim
  reason: Why not.
  where:
"""


def test_a_list_is_read() -> None:
    assert read_waivers(_LIST, "w.yaml") == (
        [
            ListedWaiver("truancy", 12, "It is a quotation.", 2),
            ListedWaiver("gemeente", "The site pays", "Here the web site is meant.", 5),
            ListedWaiver("thuiszitter", "12", "Why not.", 10),
            ListedWaiver("verzuim", None, "Why not.", 11),
        ],
        [],
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("- term: a\n", ['w.yaml:1:3: a waiver needs a "reason"']),
        ("- reason: a\n  term: ' '\n", ['w.yaml:1:3: a waiver needs a "term"']),
        (
            "- {term: a, reason: b, reasn: c}\n",
            ['w.yaml:1:24: a waiver has no key "reasn" (did you mean "reason"?)'],
        ),
        (
            "- {term: a, reason: b, xyz: c}\n",
            ['w.yaml:1:24: a waiver has no key "xyz"; there are term, where, reason'],
        ),
        ("- {term: a, reason: b, where: [c]}\n", ['w.yaml:1:31: "where" is a single text']),
        ("- {term: a, reason: b, where: 0}\n", ["w.yaml:1:31: lines are counted from 1"]),
        (
            "- a\n",
            ['w.yaml:1:3: a waiver has the keys "term" and "reason", and may have "where"'],
        ),
        (
            "term: a\n",
            ['w.yaml:1:1: this is a list: write "- term: …", and "reason: …" below it'],
        ),
    ],
)
def test_what_is_wrong_has_its_place(text: str, said: list[str]) -> None:
    _, problems = read_waivers(text, "w.yaml")
    assert [str(problem) for problem in problems] == said


@pytest.mark.parametrize("text", ["", "\n", "# Nothing yet.\n", "---\n# Nothing\n"])
def test_an_empty_list_waives_nothing(text: str) -> None:
    assert read_waivers(text, "w.yaml") == ([], [])


@pytest.mark.parametrize(
    "text",
    ["- {", "- &a b\n- *a\n", "''", "a: b", "a: " + "x" * 1_000_001],
)
def test_what_is_no_list_is_a_problem(text: str) -> None:
    found, problems = read_waivers(text, "w.yaml")
    assert found == []
    assert problems


@given(st.text() | st.text(alphabet="-: {}[]\ntermwhason#"))
def test_nothing_raises(text: str) -> None:
    found, problems = read_waivers(text, "w.yaml")
    lines = (line.strip() for line in text.splitlines())
    assert found or problems or all(line[:1] in {"", "#", "-", "["} for line in lines)
