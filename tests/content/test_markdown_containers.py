"""Admonitions, tabs, definitions, footnotes and directives: what stands in them are blocks."""

import time
from collections.abc import Callable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.content.blocks import Mark
from insaterms.content.markdown import read
from insaterms.content.markdown_containers import begins


def _blocks(page: str) -> list[tuple[str, str]]:
    found = [(block.kind, block.text, block.marks) for block in read(page)]
    return [(kind, text) for kind, text, marks in found if not _is_code(text, marks)]


def _is_code(text: str, marks: Sequence[Mark]) -> bool:
    return any(mark.kind == "code" and mark.end - mark.start == len(text) for mark in marks)


@pytest.mark.parametrize(
    ("page", "blocks"),
    [
        (
            '!!! note "Title"\n\n    First.\n\n    1. One\n       more\n    2. Two\n\nAfter.\n',
            [
                ("paragraph", "First."),
                ("item", "One more"),
                ("item", "Two"),
                ("paragraph", "After."),
            ],
        ),
        ("Text\n!!! note\n    Body\nAfter", [("paragraph", t) for t in ("Text", "Body", "After")]),
        ("!!! note\n\tBody\n\n\t- item\n", [("paragraph", "Body"), ("item", "item")]),
        ("???+ tip\n    !!! note\n        Deep\n", [("paragraph", "Deep")]),
        ('=== "Tab"\n\n    ## Head\n\n        code\n', [("heading", "Head")]),
        ('- Item\n\n    !!! note "In it"\n        Body', [("item", "Item"), ("item", "Body")]),
        ("> !!! note\n>     Quoted\n", [("paragraph", "Quoted")]),
        (
            "Term\n:   - a\n    - b\n\n    Second.\n\n        code\n",
            [("paragraph", "Term"), ("item", "a"), ("item", "b"), ("paragraph", "Second.")],
        ),
        ("Term\n: lazy\nline\n: two", [("paragraph", t) for t in ("Term", "lazy line", "two")]),
        (
            "[^1]: First\n    goes on.\n\n    Second.\n\nAfter",
            [("paragraph", t) for t in ("First goes on.", "Second.", "After")],
        ),
        ("[^n]:\n    Below.\n\n    - item\n", [("paragraph", "Below."), ("item", "item")]),
        ("::: tip Title\nBody\n:::\nAfter", [("paragraph", "Body"), ("paragraph", "After")]),
        ("- item\n:::\nAfter", [("item", "item"), ("paragraph", "After")]),
        (
            "```{note} Title\n:class: x\n\nBody\n```\nAfter",
            [("paragraph", "Body"), ("paragraph", "After")],
        ),
        ("````{note}\n```\ncode\n```\nBody\n````\n", [("paragraph", "Body")]),
        ("```{python}\ncode\n```\n", []),
        ("```{toctree}\nindex\n```\nAfter", [("paragraph", "After")]),
        (":::{code-block} py\ncode = 1\n:::\nAfter", [("paragraph", "After")]),
        ("    !!! note\n\nText", [("paragraph", "Text")]),
        ("!!! this is no note.", [("paragraph", "!!! this is no note.")]),
        ("=== no tab", [("paragraph", "=== no tab")]),
    ],
)  # fmt: skip
def test_what_stands_in_a_container_is_read_as_blocks(
    page: str, blocks: list[tuple[str, str]]
) -> None:
    assert _blocks(page) == blocks
    assert _blocks(page.replace("\n", "\r\n")) == blocks


@pytest.mark.parametrize(
    "page", ["!!! note\n\n    Een *woord*.\n", "A\n:   Een *woord*.", "[^1]:\tx\n\n\tEen *woord*."]
)
def test_each_letter_of_a_container_knows_its_place(page: str) -> None:
    block = list(read(page))[-1]
    assert block.text == "Een woord."
    assert [page[block.source(place)] for place in range(len(block.text))] == list(block.text)


@pytest.mark.parametrize(
    "sign",
    [
        "!!! a\n", "    !!! a\n", ": a\n", "[^1]: ", "[^1]: a\n", ":::\n", ":::{code-block}\n",
        "```{note}\n", ":::{a}\n:b: c\n", '=== "', "- a\n  !!! b\n",
    ],
)  # fmt: skip
def test_containers_take_time_by_the_length_of_the_page(
    assert_linear: Callable[..., None], sign: str
) -> None:
    def took(number: int) -> float:
        page = sign * number
        begun = time.process_time()
        list(read(page))
        return time.process_time() - begun

    assert_linear(took, 500, 10_000)


def test_containers_in_one_another_are_read_to_some_depth_and_the_rest_is_text() -> None:
    page = "".join("    " * depth + "!!! a\n" for depth in range(100)) + "    " * 100 + "Deep"
    assert any("Deep" in text for _, text in _blocks(page))


@given(st.text('!?=:[^]{}`nota1 "\n\t-', max_size=40))
def test_a_line_that_begins_no_container_is_one_paragraph(line: str) -> None:
    if begins(line) or "\n" in line:
        return
    for block in read(f"a {line}"):
        assert block.kind == "paragraph"
    assert not begins(f"a{line}")


@pytest.mark.parametrize("before", ["", "# Heading\n\n", "---\n\n"])
def test_a_colon_that_defines_nothing_begins_no_definition(before: str) -> None:
    page = f"{before}: x\n\n    code\n"
    *_, last = read(page)
    assert _is_code(last.text, last.marks)
