"""What is remembered is asked once, and of a long text every time."""

from insaterms.linting.running.remembered import remembered


def test_a_short_text_is_asked_once_for_each_of_the_other_values() -> None:
    asked: list[tuple[str, int]] = []

    @remembered(10)
    def length(text: str, times: int) -> int:
        asked.append((text, times))
        return len(text) * times

    assert [length("verzuim", 2), length("verzuim", 2), length("verzuim", 3)] == [14, 14, 21]
    assert asked == [("verzuim", 2), ("verzuim", 3)]


def test_a_long_text_is_not_kept() -> None:
    asked: list[int] = []

    @remembered(10)
    def length(text: str) -> int:
        asked.append(len(text))
        return len(text)

    assert [length("a" * 1001), length("a" * 1001)] == [1001, 1001]
    assert asked == [1001, 1001]
