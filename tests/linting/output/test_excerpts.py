"""A line is cut around the fault, and what underlines it stands under it."""

from collections.abc import Callable
from time import process_time

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from insaterms.linting.output.excerpts import cells, excerpt, harmless

# Letters, wide ones, a sign on a letter, a tab, what steers a terminal, what turns a text.
_TEXT = st.text(alphabet="ab é漢字e\u0301\t\x1b\u202e", max_size=80)
_PARTS = st.tuples(_TEXT, _TEXT, _TEXT)
_ROOM = st.integers(10, 60)


def _cut(parts: tuple[str, str, str], room: int, rest: str = "") -> tuple[str, str, str]:
    before, fault, behind = parts
    text = f"{rest}{before}{fault}{behind}{rest}"
    begin = len(rest)
    first = begin + len(before)
    last = first + len(fault)
    return excerpt(text, (begin, last + len(behind), first, last), room)


@given(_PARTS, _ROOM)
def test_no_line_is_wider_than_the_room(parts: tuple[str, str, str], room: int) -> None:
    assert cell_len("".join(_cut(parts, room))) <= room


@given(_PARTS, _ROOM)
def test_what_fits_is_shown_whole(parts: tuple[str, str, str], room: int) -> None:
    whole = tuple(map(harmless, parts))
    if cells("".join(whole)) <= room and max(map(len, parts)) <= 4 * room:
        assert _cut(parts, room) == whole


@given(_PARTS, _ROOM)
def test_what_is_shown_stands_there_and_the_fault_is_not_empty(
    parts: tuple[str, str, str], room: int
) -> None:
    before, fault, behind = _cut(parts, room)
    assert harmless(parts[0]).endswith(before.removeprefix("…"))
    assert harmless(parts[1]).startswith(fault)
    assert bool(cells(fault)) == bool(cells(harmless(parts[1])))
    assert harmless(parts[2]).startswith(behind.removesuffix("…"))


@given(_PARTS, _ROOM, _TEXT)
def test_the_lines_around_are_never_shown(
    parts: tuple[str, str, str], room: int, rest: str
) -> None:
    assert _cut(parts, room, rest) == _cut(parts, room)


@given(_TEXT)
def test_cells_are_counted_as_rich_counts_them(text: str) -> None:
    assert cells(harmless(text)) == cell_len(harmless(text))


@given(st.text(max_size=60))
def test_nothing_harmless_steers_a_terminal(text: str) -> None:
    shown = harmless(text)
    assert not set(shown) & {chr(each) for each in (*range(32), *range(127, 160), 0x202E)}


def test_a_long_line_costs_no_more_than_a_short_one(
    assert_linear: Callable[..., None],
) -> None:
    def seconds(size: int) -> float:
        text = "漢" * size
        begin = process_time()
        for _ in range(50):
            excerpt(text, (0, size, size // 2, size // 2 + 3), 80)
        return process_time() - begin

    assert_linear(seconds, 1_000)
