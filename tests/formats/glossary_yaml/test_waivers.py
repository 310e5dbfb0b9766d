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
    assert read_waivers(_LIST.encode(), "w.yaml") == (
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
    _, problems = read_waivers(text.encode(), "w.yaml")
    assert [str(problem) for problem in problems] == said


@pytest.mark.parametrize(
    "data",
    [b"", b"- {", b"- &a b\n- *a\n", b"- term: \xff", b"a: " + b"x" * 1_000_001],
)
def test_what_is_no_list_is_a_problem(data: bytes) -> None:
    found, problems = read_waivers(data, "w.yaml")
    assert found == []
    assert problems


@given(st.binary() | st.text(alphabet="-: {}[]\ntermwhason").map(str.encode))
def test_nothing_raises(data: bytes) -> None:
    found, problems = read_waivers(data, "w.yaml")
    assert found or problems or data.strip()
