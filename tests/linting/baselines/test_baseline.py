import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.errors import ProblemsError
from insaterms.linting.baselines.baseline import (
    KnownFinding,
    fingerprint,
    known,
    read_baseline,
    write_baseline,
    written,
)
from insaterms.linting.diagnostics import Diagnostic, Span


def _finding(path: str, code: str, text: str, line: int = 1) -> Diagnostic:
    return Diagnostic(path, code, "error", f"“{text}” is wrong", Span(0, 0, line, 1), text)


_FINDINGS = st.lists(
    st.builds(
        _finding,
        st.sampled_from(["nl/page.md", "a b.po"]),
        st.sampled_from(["IT101", "IT301"]),
        st.sampled_from(["truant", "é\u2028", 'a "quote"', "\ud800", ""]),
        st.integers(1, 9),
    ),
    max_size=8,
)


@given(_FINDINGS)
def test_what_was_written_is_known_and_nothing_else_wherever_its_lines_are(
    tmp_path_factory: pytest.TempPathFactory, findings: list[Diagnostic]
) -> None:
    path = str(tmp_path_factory.getbasetemp() / "baseline.json")
    write_baseline(findings, path)
    baseline = read_baseline(path)
    moved = [_finding(each.path, each.code, each.text, each.span.line + 7) for each in findings]
    new = _finding("nl/page.md", "IT999", "new")
    assert known([new, *moved], baseline) == ([new], len(findings), [])
    assert known([], baseline)[2] == list(baseline.findings)
    # One more than are known: the last of them is new.
    if moved:
        assert known([*moved, moved[0]], baseline) == ([moved[0]], len(moved), [])


def test_a_baseline_is_a_line_for_each_finding_in_order(tmp_path: Path) -> None:
    path = str(tmp_path / "baseline.json")
    findings = [
        _finding(str(tmp_path / "nl" / "page.md"), "IT301", "Attendance"),
        _finding(str(tmp_path / "a.po"), "IT101", "é"),
        _finding(str(tmp_path / "a.po"), "IT101", "é", 9),
    ]
    assert written(findings, path) == (
        '{"version": 1, "findings": [\n'
        '{"rule": "IT101", "path": "a.po", "text": "é", "count": 2},\n'
        '{"rule": "IT301", "path": "nl/page.md", "text": "Attendance", "count": 1}\n'
        "]}\n"
    )
    assert written(findings[::-1], path) == written(findings, path)
    assert json.loads(written([], path)) == {"version": 1, "findings": []}


def test_paths_are_from_the_folder_of_the_baseline(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "site").mkdir()
    path = tmp_path / "baseline.json"
    monkeypatch.chdir(tmp_path)
    write_baseline([_finding("site/page.md", "IT301", "Attendance")], str(path))
    monkeypatch.chdir(tmp_path / "site")
    findings = [_finding("page.md", "IT301", "Attendance")]
    assert known(findings, read_baseline(os.path.join("..", "baseline.json")))[:2] == ([], 1)


def test_what_nobody_looked_at_is_not_stale(tmp_path: Path) -> None:
    path = str(tmp_path / "baseline.json")
    here, there = (str(tmp_path / name) for name in ("a.md", "b.md"))
    write_baseline([_finding(here, "IT301", "x"), _finding(there, "IT101", "y")], path)
    baseline = read_baseline(path)
    assert known([], baseline, paths=[here])[2] == [KnownFinding("a.md", "IT301", "x")]
    assert known([], baseline, rules={"IT101"})[2] == [KnownFinding("b.md", "IT101", "y")]
    assert known([], baseline, paths=[here], rules={"IT101"})[2] == []


@pytest.mark.parametrize(
    ("text", "line", "column", "said"),
    [
        ("", 1, 1, "no JSON"),
        ('{"version": 1,\n "findings": [\n  {"rule": }]}', 3, 12, "no JSON"),
        ("[]", 1, 1, "no baseline"),
        ("[" * 100_000, 0, 0, "no baseline"),
        ('{"findings": [],\n"version": 2}', 2, 1, "version"),
        ('{"version": 1, "finding": [], "findings": []}', 1, 1, 'did you mean "findings"'),
        ('{"version": 1, "findings": {}}', 1, 1, "is a list"),
        ('{"version": 1, "findings": [\n\n3]}', 3, 1, "in braces"),
        (
            (
                '{"version": 1, "findings": [\n'
                '{"rule": "IT101", "path": "a", "text": "]", "count": 1},\n'
                '  {"rule": "IT101", "path": "a", "text": "b", "count": 0}]}'
            ),
            3,
            3,
            "from 1 on",
        ),
        (
            '{"findings": [{"rule": 1, "path": "a", "text": "b", "count": 1}], "version": 1}',
            1,
            15,
            "“rule” is a text",
        ),
        ('{"version": 1, "findings": [{"rule": "IT101"}]}', 1, 29, "has no “path”"),
        (
            (
                '{"version": 1, "findings": '
                '[{"rule": "a", "path": "a", "text": "b", "count": 1, "lines": 2}]}'
            ),
            1,
            29,
            'no key "lines"',
        ),
    ],
)
def test_every_slip_in_a_baseline_is_told_with_its_place(
    tmp_path: Path, text: str, line: int, column: int, said: str
) -> None:
    path = tmp_path / "baseline.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ProblemsError) as caught:
        read_baseline(str(path))
    (problem,) = caught.value.problems
    assert (problem.path, problem.line, problem.column) == (str(path), line, column)
    assert said in problem.message


def test_a_baseline_that_is_not_there_or_no_text_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(ProblemsError, match="there is no such baseline yet"):
        read_baseline(str(tmp_path / "none.json"))
    (tmp_path / "latin.json").write_bytes(b'{"version": 1, "x": "\xe9"}')
    with pytest.raises(ProblemsError, match="not UTF-8"):
        read_baseline(str(tmp_path / "latin.json"))


def test_a_fingerprint_is_of_rule_path_and_text_and_not_of_the_line() -> None:
    finding = _finding("a.md", "IT301", "Attendance")
    assert fingerprint(finding) == fingerprint(_finding("a.md", "IT301", " Attendance", 40))
    others = [
        fingerprint(finding, 1),
        fingerprint(_finding("b.md", "IT301", "Attendance")),
        fingerprint(_finding("a.md", "IT302", "Attendance")),
        fingerprint(_finding("a.md", "IT301", "attendance")),
    ]
    assert len({fingerprint(finding), *others}) == 5
    assert all(len(each) == 32 and int(each, 16) >= 0 for each in others)
