import re
import shutil
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from insaterms.linting.diagnostics import Diagnostic, Edit, Fix
from insaterms.linting.fixing.fixing import FixableFile, diff, mend, plan, write

_PATH = "page.md"
_Rule = Callable[[str], list[Diagnostic]]


def _finding(
    *edits: Edit, safe: bool = True, code: str = "IT407", text: str = "", path: str = _PATH
) -> Diagnostic:
    return Diagnostic(path, code, "error", "wrong", text=text, fix=Fix("Mend", edits, safe))


# -- one text -----------------------------------------------------------------------------


def test_a_fix_is_done_whole_or_not_at_all() -> None:
    both = _finding(Edit(0, 1, "A"), Edit(4, 5, "E"))
    over = _finding(Edit(2, 3, "C"), Edit(4, 6, "EF"))
    alone = _finding(Edit(3, 4, "D"))
    found = plan("abcdef", [over, alone, both])
    assert found.text == "AbcDEf"
    assert found.applied == (alone, both)
    assert found.left == (over,)


def test_the_same_fix_of_two_findings_is_done_once() -> None:
    ones = [_finding(Edit(1, 1, "x"), text=text) for text in "ab"]
    assert plan("--", ones).text == "-x-"
    assert plan("--", ones).applied == tuple(ones)
    # What else is put in at the same place must wait: nobody can tell which comes first.
    other = _finding(Edit(1, 1, "y"))
    assert plan("--", [*ones, other]).left == (other,)


def test_what_is_not_safe_or_not_possible_is_left() -> None:
    unsafe = _finding(Edit(0, 1, "A"), safe=False)
    beyond = _finding(Edit(1, 4, "B"))
    crossed = _finding(Edit(1, 2, "B"), Edit(0, 1, "A"))
    same = _finding(Edit(0, 1, "a"))
    nothing = Diagnostic(_PATH, "IT301", "error", "wrong")
    found = plan("abc", [unsafe, beyond, crossed, same, nothing])
    assert (found.text, found.applied) == ("abc", ())
    assert found.left == (unsafe, beyond, crossed, same, nothing)
    assert plan("abc", [unsafe], unsafe=True).text == "Abc"


_EDIT = st.builds(
    lambda start, length, text: Edit(start, start + length, text),
    st.integers(0, 20),
    st.integers(0, 4),
    st.text("XYZ", max_size=2),
)


@given(
    st.text("abc\n", max_size=20),
    st.lists(st.lists(_EDIT, min_size=1, max_size=3), max_size=6),
)
def test_edits_never_overlap_and_what_is_outside_of_them_stays(
    text: str, edits: list[list[Edit]]
) -> None:
    findings = [_finding(*each, text=str(number)) for number, each in enumerate(edits)]
    found = plan(text, findings)
    done = sorted({edit for each in found.applied if each.fix for edit in each.fix.edits})
    assert all(one.end <= other.start for one, other in pairwise(done))
    expected = text
    for edit in reversed(done):
        expected = expected[: edit.start] + edit.text + expected[edit.end :]
    assert found.text == expected
    assert sorted(map(repr, [*found.applied, *found.left])) == sorted(map(repr, findings))
    # Nothing is left that could have been done.
    for each in found.left:
        assert plan(text, [*found.applied, each]).text in {found.text, text} or _overlaps(
            each, done
        )


def _overlaps(finding: Diagnostic, done: Sequence[Edit]) -> bool:
    edits = finding.fix.edits if finding.fix else ()
    return any(
        (one.start < other.end and other.start < one.end)
        or one.start == other.start == one.end == other.end
        for one in edits
        for other in done
    )


def test_twice_the_fixes_take_twice_the_time(assert_linear: Callable[..., None]) -> None:
    def seconds(count: int) -> float:
        findings = [_finding(Edit(2 * n, 2 * n + 1, "B")) for n in reversed(range(count))]
        begun = time.process_time()
        plan("ab" * count, findings)
        return time.process_time() - begun

    assert_linear(seconds, 500)


# -- files --------------------------------------------------------------------------------


class _Lint:
    """A lint that asks one function what is wrong with each text."""

    def __init__(self, files: Mapping[str, bytes], rule: _Rule) -> None:
        self.files = files
        self.rule = rule
        self.rounds = 0

    def __call__(self, changed: Mapping[str, bytes]) -> list[Diagnostic]:
        self.rounds += 1
        return [
            replace(each, path=path)
            for path, data in {**self.files, **changed}.items()
            for each in self.rule(data.decode("utf-8", "replace"))
        ]

    def mended(self, *, unsafe: bool = False) -> tuple[dict[str, bytes], list[str]]:
        files = [
            FixableFile(path, path, "catalog" if path.endswith(".po") else "page", data)
            for path, data in self.files.items()
        ]
        found = mend(files, self({}), self, unsafe=unsafe)
        assert list(found.diagnostics) == self({each.shown: each.after for each in found.files})
        return {each.shown: each.after for each in found.files}, [why for _, why in found.failed]


def _replacing(pattern: str, written: str, code: str = "IT407") -> _Rule:
    def rule(text: str) -> list[Diagnostic]:
        return [
            _finding(Edit(*found.span(), found.expand(written)), code=code, text=found[0])
            for found in re.finditer(pattern, text)
        ]

    return rule


def test_fixes_that_stand_in_one_anothers_way_are_done_one_after_another() -> None:
    def rule(text: str) -> list[Diagnostic]:
        return [
            _finding(Edit(found.start(), found.start() + 2, "b"), text=str(found.start()))
            for found in re.finditer("(?=aa)", text)
        ]

    lint = _Lint({_PATH: b"\xef\xbb\xbfaaaa\r\n"}, rule)
    assert lint.mended() == ({_PATH: b"\xef\xbb\xbfbb\r\n"}, [])


def test_only_what_is_safe_is_done_unless_asked() -> None:
    def rule(text: str) -> list[Diagnostic]:
        return [_finding(Edit(0, 1, "b"), safe=False)] if text == "a" else []

    lint = _Lint({_PATH: b"a"}, rule)
    assert lint.mended() == ({}, [])
    assert lint.mended(unsafe=True) == ({_PATH: b"b"}, [])


def test_what_makes_a_file_unreadable_is_taken_back_and_the_rest_is_done() -> None:
    good, bad = _replacing("a", "b"), _replacing("x", "{", "IT101")

    def rule(text: str) -> list[Diagnostic]:
        if "{" in text:
            return [Diagnostic(_PATH, "IT903", "error", "a bracket is not closed")]
        return [*good(text), *bad(text)]

    changed, failed = _Lint({_PATH: b"xa", "other.md": b"a"}, rule).mended()
    assert changed["other.md"] == b"b"
    assert changed.get(_PATH, b"xa") in {b"xb", b"xa"}
    assert failed == ["the file would be worse, or no better, with it"] * len(failed)
    assert failed


def test_a_fix_that_mends_nothing_is_taken_back_alone() -> None:
    def rule(text: str) -> list[Diagnostic]:
        return [
            _finding(Edit(found.start(), found.end(), found[0].upper()), text=found[0].lower())
            for found in re.finditer("[abX]|x", text)
            if found[0] in "abXx"
        ]

    changed, failed = _Lint({_PATH: b"a x b"}, rule).mended()
    assert changed == {_PATH: b"A x B"}
    assert failed == ["the file would be worse, or no better, with it"]


def test_a_rule_that_finds_more_than_before_gets_nothing_done() -> None:
    lint = _Lint({_PATH: b"ab"}, _replacing("a", "aca"))
    assert lint.mended() == ({}, ["the file would be worse, or no better, with it"])


def test_what_is_written_anew_after_the_rest_is_mended_counts_once() -> None:
    def rule(text: str) -> list[Diagnostic]:
        source, _sign, written = text.partition("#")
        found = [_finding(Edit(0, 1, "b"), code="IT402")] if source == "a" else []
        if written != source:
            edit = Edit(len(source) + 1, len(text), source)
            found.append(replace(_finding(edit, code="IT601", text=written), message=source))
        return found

    lint = _Lint({_PATH: b"a#0"}, rule)
    file = FixableFile(_PATH, _PATH, "page", lint.files[_PATH])
    (done,) = mend([file], lint({}), lint).files
    assert done.after == b"b#b"
    assert [each.code for each in done.applied] == ["IT402", "IT601"]


def test_a_file_that_does_not_come_to_rest_is_as_it_was() -> None:
    def rule(text: str) -> list[Diagnostic]:
        return [_finding(Edit(0, len(text), f"{int(text) + 1}"), text=text)]

    lint = _Lint({_PATH: b"1"}, rule)
    assert lint.mended() == ({}, ["the file does not come to rest"] * 10)
    assert lint.rounds < 30


@given(
    st.text("abcx{\n", max_size=12),
    st.lists(
        st.tuples(
            st.sampled_from(["a", "b", "ab", "c", "bb", "x"]),
            st.sampled_from(["", "a", "b", "bb", "{", "cx"]),
            st.sampled_from(["IT101", "IT407"]),
        ),
        max_size=4,
    ),
)
def test_mending_twice_changes_nothing_more(text: str, pairs: list[tuple[str, str, str]]) -> None:
    rules = [_replacing(*pair) for pair in pairs]

    def rule(text: str) -> list[Diagnostic]:
        broken = [Diagnostic(_PATH, "IT903", "error", "a bracket")] * text.count("{")
        return [*broken, *(each for rule in rules for each in rule(text))]

    changed, _failed = _Lint({_PATH: text.encode()}, rule).mended()
    after = changed.get(_PATH, text.encode())
    assert after.count(b"{") <= text.count("{")
    assert _Lint({_PATH: after}, rule).mended()[0] == {}


def test_a_catalog_keeps_its_encoding_and_what_that_lacks_is_not_written() -> None:
    head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=ISO-8859-1\\n"\n\n'
    data = f'{head}msgid "a"\nmsgstr "één"\n'.encode("latin-1")

    def again(changed: Mapping[str, bytes]) -> list[Diagnostic]:
        text = changed.get("a.po", data).decode("latin-1")
        wanted = [("één", "eén"), ("a", "“")]
        return [
            _finding(Edit(place, place + len(one), other), text=one, path="a.po")
            for one, other in wanted
            if (place := text.find(one)) >= 0
        ]

    found = mend([FixableFile("a.po", "a.po", "catalog", data)], again({}), again)
    assert [each.after for each in found.files] == [data.replace(b"\xe9\xe9n", b"e\xe9n")]
    assert [why for _each, why in found.failed] == [
        "the encoding of the file lacks a character of it"
    ]


def test_a_file_that_is_no_utf_8_is_left() -> None:
    lint = _Lint({_PATH: b"a\xff"}, _replacing("a", "b"))
    changed, failed = lint.mended()
    assert changed == {}
    assert failed == ["the file cannot be written as it was read; save it as UTF-8"]


def test_a_file_that_was_changed_meanwhile_is_not_written(tmp_path: Path) -> None:
    paths = [tmp_path / name for name in ("a.md", "b.md", "gone.md")]
    files = []
    for path in paths:
        path.write_bytes(b"a\r\n")
        files.append(FixableFile(str(path), path.name, "page", b"a\r\n"))
    lint = _Lint({each.shown: each.data for each in files}, _replacing("a", "b"))
    mended = mend(files, lint({}), lint)
    paths[1].write_bytes(b"an a\r\n")
    paths[2].unlink()
    refused = write(mended.files)
    assert [(each.shown, why) for each, why in refused] == [
        ("b.md", "somebody has changed the file meanwhile; run the command again"),
        ("gone.md", "No such file or directory"),
    ]
    assert [path.read_bytes() for path in paths[:2]] == [b"b\r\n", b"an a\r\n"]


# -- what was changed ---------------------------------------------------------------------

_FILE = st.lists(
    st.sampled_from([b"a\n", b"b\n", b"b\r\n", b"\n", b"-- x\n", b"\\ y\n", b"\xff\r", b"c"]),
    max_size=30,
).map(b"".join)


@settings(max_examples=40)
@given(_FILE, _FILE)
def test_patch_makes_the_new_file_of_the_old_one(
    tmp_path_factory: pytest.TempPathFactory, before: bytes, after: bytes
) -> None:
    folder = tmp_path_factory.getbasetemp()
    _patched(folder, before, after, [_program("patch"), "-p0", "--quiet"])


def _program(name: str) -> str:
    found = shutil.which(name)
    assert found is not None
    return found


def _patched(folder: Path, before: bytes, after: bytes, command: list[str]) -> None:
    path = folder / "nl" / "een pagina.md"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(before)
    said = diff("nl/een pagina.md", before, after)
    assert bool(said) == (before != after)
    if said and before and after:
        subprocess.run(command, input=said, cwd=folder, check=True, capture_output=True)
        assert path.read_bytes() == after


_CHANGED = [
    (b"a\nb\n", b"a\nc\n"),
    (b"a\r\nb\r\n", b"a\r\nc\r\n"),
    (b"a\nb", b"a\nc"),
    (b"a\nb\n", b"a\nb"),
    (b"a" * 3 + b"\n", b"b\na"),
    (b"".join(b"%d\n" % n for n in range(60)), b"".join(b"%d\n" % (n % 50) for n in range(59))),
]


@pytest.mark.parametrize(("before", "after"), _CHANGED)
@pytest.mark.parametrize(
    "command",
    [["git", "apply", "-p0", "--whitespace=nowarn"], ["patch", "-p0", "--quiet"]],
    ids=["git", "patch"],
)
def test_git_and_patch_make_the_new_file_of_the_old_one(
    tmp_path: Path, before: bytes, after: bytes, command: list[str]
) -> None:
    _patched(tmp_path, before, after, [_program(command[0]), *command[1:]])


def test_a_diff_shows_three_lines_around_what_was_changed() -> None:
    lines = [b"%d\n" % number for number in range(1, 21)]
    after = [*lines[:4], b"five\n", *lines[5:17], *lines[18:]]
    assert diff("nl/page.md", b"".join(lines), b"".join(after)).decode() == (
        "--- nl/page.md\n+++ nl/page.md\n"
        "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n"
        "@@ -15,6 +15,5 @@\n 15\n 16\n 17\n-18\n 19\n 20\n"
    )


def test_lines_that_stand_twice_are_no_change() -> None:
    before = b"---\ntitle: a\nsource-hash: 1\n---\n\nnote\n\nb\n"
    after = b"---\ntitle: b\nsource-hash: 2\n---\n\nb\n"
    assert diff("a", before, after).decode().splitlines()[3:] == [
        " ---",
        *("-title: a", "-source-hash: 1", "+title: b", "+source-hash: 2"),
        *(" ---", "-", "-note", " ", " b"),
    ]


@pytest.mark.parametrize("name", ['a"b.md', "a\tb.md", "één.md", "a\\b.md"])
def test_git_finds_a_file_whatever_its_name(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"a\n")
    said = diff(name, b"a\n", b"b\n")
    subprocess.run([_program("git"), "apply", "-p0"], input=said, cwd=tmp_path, check=True)
    assert (tmp_path / name).read_bytes() == b"b\n"


@pytest.mark.parametrize("line", ["\n", "{0}\n", "{0}\na\n"])
def test_twice_the_lines_take_twice_the_time(assert_linear: Callable[..., None], line: str) -> None:
    def seconds(count: int) -> float:
        before = "".join(line.format(number) for number in range(count)).encode()
        after = before.replace(b"7", b"x").replace(b"\n", b"\n\n", 1)
        begun = time.process_time()
        diff("a", before, after)
        return time.process_time() - begun

    assert_linear(seconds, 500)
