"""What people read: the line of the fault, in any encoding of surprise."""

from collections.abc import Callable
from pathlib import Path
from time import process_time

import pytest

from insaterms.linting.diagnostics import Diagnostic, Edit, Fix, Span
from insaterms.linting.output import concise, full
from insaterms.linting.output.file_texts import FileTexts
from insaterms.linting.output.told import Told

Golden = Callable[[str, str], None]


@pytest.mark.parametrize("columns", [60, 100])
@pytest.mark.usefixtures("site")
def test_findings_are_shown_with_their_lines(
    told: Told, golden_output: Golden, columns: int
) -> None:
    golden_output(f"full-{columns}.txt", full.write(told, FileTexts(), columns))


@pytest.mark.usefixtures("site")
def test_concise_has_a_line_for_each_finding(told: Told, golden_output: Golden) -> None:
    text = concise.write(told)
    assert text.count("\n") == len(told.findings)
    golden_output("concise.txt", text)


def _shown(path: str, span: Span, known: dict[str, str] | None = None) -> list[str]:
    finding = Diagnostic(path, "IT301", "error", "wrong", span)
    return full.write(Told((finding,)), FileTexts(known), 80).splitlines()


def test_where_nothing_is_to_be_written_the_fix_says_what_it_does() -> None:
    fix = Fix("Remove the comment", (Edit(0, 1, ""),))
    finding = Diagnostic("<stdin>", "IT301", "note", "wrong", Span(0, 1, 1, 1, 1, 2), fix=fix)
    shown = full.write(Told((finding,)), FileTexts({"<stdin>": "a"}), 80)
    assert shown.splitlines()[-1] == "     = remove the comment [--fix]"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_are_counted_whatever_ends_them(site: Path, end: str) -> None:
    (site / "a.md").write_bytes(f"one{end}two{end}three{end}".encode())
    assert _shown("a.md", Span(0, 0, 2, 1, 2, 4)) == [
        "a.md:2:1: IT301 heading-in-wrong-language: wrong",
        "   2 | two",
        "     | ^^^",
    ]


@pytest.mark.parametrize(
    ("path", "span"),
    [
        ("gone.md", Span(0, 1, 1, 1, 1, 2)),
        ("pages", Span(0, 1, 1, 1, 1, 2)),
        ("a\0b", Span(0, 1, 1, 1, 1, 2)),
        ("lang.md", Span(0, 1, 99, 1, 99, 2)),
        ("lang.md", Span()),
    ],
)
@pytest.mark.usefixtures("site")
def test_a_finding_whose_line_is_not_there_is_shown_without_it(path: str, span: Span) -> None:
    assert len(_shown(path, span)) == 1


@pytest.mark.usefixtures("site")
def test_a_place_beyond_the_line_is_its_end() -> None:
    text = {"<stdin>": "kort\nx"}
    assert _shown("<stdin>", Span(50, 60, 1, 50, 1, 60), text)[1:] == [
        "   1 | kort",
        "     |     ^",
    ]


@pytest.mark.usefixtures("site")
def test_a_whole_line_is_shown_without_underlining() -> None:
    text = {"<stdin>": "  kort\nx"}
    assert _shown("<stdin>", Span(0, 0, 1, 0, 1, 0), text)[1:] == ["   1 |   kort"]


def test_a_catalog_is_shown_in_its_own_encoding(site: Path) -> None:
    text = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=ISO-8859-1\\n"\n\nmsgid "één"\n'
    (site / "a.po").write_bytes(text.encode("iso-8859-1"))
    assert _shown("a.po", Span(0, 0, 4, 8, 4, 11))[1:] == [
        '   4 | msgid "één"',
        "     |        ^^^",
    ]


def test_findings_in_a_long_line_cost_as_much_as_the_line(
    assert_linear: Callable[..., None],
) -> None:
    def seconds(size: int) -> float:
        text = {"<stdin>": "thuiszitters zijn " * size}
        findings = tuple(
            Diagnostic("<stdin>", "IT301", "error", "x", Span(0, 0, 1, at, 1, at + 3))
            for at in range(1, 18 * size, 180)
        )
        begin = process_time()
        full.write(Told(findings), FileTexts(text), 80)
        return process_time() - begin

    assert_linear(seconds, 500, 100_000)
