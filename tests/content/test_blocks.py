"""Blocks know where each code point stands."""

from insaterms.content.blocks import Block


def test_an_offset_is_counted_from_the_run_that_it_stands_in() -> None:
    block = Block("a & b", "paragraph", ((0, 10), (2, 12), (3, 17)))
    assert [block.source(offset) for offset in range(5)] == [10, 11, 12, 17, 18]


def test_a_block_stands_at_the_beginning_unless_told_otherwise() -> None:
    assert Block("tekst", "paragraph").source(3) == 3
