"""Line ends, blanks and accelerators at the edges of a translation."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.memory.filling.edges import (
    accelerator,
    parted,
    with_accelerator,
    with_edges,
)


@given(st.text())
def test_the_parts_of_a_text_are_the_text(text: str) -> None:
    before, inside, behind = parted(text)
    assert before + inside + behind == text
    assert inside == text.strip()


@given(st.text(), st.text(), st.booleans())
def test_line_ends_are_those_of_the_message(message: str, target: str, blanks: bool) -> None:
    new = with_edges(message, target, blanks=blanks)
    assert new.strip() == target.strip()
    if message.strip() and target.strip():
        assert new.startswith("\n") == message.startswith("\n")
        assert new.endswith("\n") == message.endswith("\n")


@pytest.mark.parametrize(
    ("message", "target", "blanks", "expected"),
    [
        ("Done\n", "Klaar", False, "Klaar\n"),
        ("Done", "Klaar\n", False, "Klaar"),
        ("\n\nDone", "Klaar", False, "\n\nKlaar"),
        ("Done ", "Klaar", False, "Klaar"),
        ("Done ", "Klaar", True, "Klaar "),
        ("Done", "", True, ""),
    ],
)
def test_edges_are_carried_over(message: str, target: str, blanks: bool, expected: str) -> None:
    assert with_edges(message, target, blanks=blanks) == expected


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("_File", "_"),
        ("Save &As", "&"),
        ("E~xit", "~"),
        ("E_xit", "_"),
        ("Parents & schools", ""),
        ("&amp;", ""),
        ("_one _two", ""),
        ("File", ""),
        ("snake_case_name", ""),
    ],
)
def test_an_accelerator_has_one_mark(text: str, sign: str) -> None:
    assert accelerator(text) == sign


@pytest.mark.parametrize(
    ("message", "target", "expected"),
    [
        ("_Save", "Opslaan", "Op_slaan"),
        ("_Save", "Bewaren", "_Bewaren"),
        ("_Open", "Openen", "_Openen"),
        ("&Save", "Op_slaan", "Op&slaan"),
        ("Save", "Op_slaan", "Opslaan"),
        ("Save", "Opslaan", "Opslaan"),
        ("_Save", "…", "…"),
        ("_Save", "Op_slaan", "Op_slaan"),
    ],
)
def test_an_accelerator_is_that_of_the_message(message: str, target: str, expected: str) -> None:
    assert with_accelerator(message, target) == expected


@given(st.text(st.sampled_from("abcXY _&~-")), st.text(st.sampled_from("abcxy _&~-")))
def test_only_the_mark_changes(message: str, target: str) -> None:
    new = with_accelerator(message, target)
    drop = str.maketrans("", "", "_&~")
    assert new.translate(drop) == target.translate(drop)
    assert abs(len(new) - len(target)) <= 1
