"""A page without the explanations of its own words: each place is where it was."""

import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.linting.documents.page import Page
from insaterms.linting.documents.tooltips import without_tooltips

_TIP = '<span role="tooltip" id="t"><i lang="en">truant</i> — <span>who</span> plays.</span>'
_HTML = f"<p>De <dfn>spijbelaar{_TIP}</dfn> belt.</p>\n<p>Niemand.</p>"


def test_the_explanation_of_a_word_is_no_part_of_its_sentence() -> None:
    page = Page("a.html", _HTML, "html", language="nl")
    first, second = page.texts
    assert "".join(first.text.split()) == "De<dfn>spijbelaar</dfn>belt."
    assert page.span_of(second).start == _HTML.index("Niemand")
    assert not any("truant" in block.text for block in page.blocks)


def test_an_edit_keeps_the_explanation_or_is_none() -> None:
    page = Page("a.html", _HTML, "html", language="nl")
    first, second = page.texts
    assert page.edit(first, "Iemand belt.") is None
    place = first.text.index("spijbelaar")
    edit = page.edit(first, "leerling", place, place + len("spijbelaar"))
    assert edit is not None
    assert _HTML[edit.start : edit.end] == "spijbelaar"
    assert page.edit(second, "Iedereen.") is not None


_PIECES = st.lists(
    st.sampled_from(
        [
            "<span role=tooltip>",
            "<span>",
            "</span>",
            "<br>",
            "<p role='tooltip'>",
            "</p>",
            "é ",
            "\n",
        ]
    ),
    max_size=12,
).map("".join)


@given(_PIECES)
def test_every_place_stays_where_it_was(text: str) -> None:
    seen = without_tooltips(text)
    assert len(seen) == len(text)
    assert [at for at, each in enumerate(seen) if each == "\n"] == [
        at for at, each in enumerate(text) if each == "\n"
    ]
    assert all(one in (other, " ") for one, other in zip(seen, text, strict=True))
    assert without_tooltips(seen) == seen


@pytest.mark.parametrize(
    "unit", ["<b role=tooltip>", "<b role=tooltip></b>", "</b role=tooltip>", "<"]
)
def test_hostile_pages_take_linear_time(assert_linear: Callable[..., None], unit: str) -> None:
    def seconds(count: int) -> float:
        text = "<i role=tooltip>" + unit * count
        begin = time.process_time()
        without_tooltips(text)
        return time.process_time() - begin

    assert_linear(seconds, 1000, 60_000)
