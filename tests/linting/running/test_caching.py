import os
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import msgspec
import polib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from insaterms import Memory, Unit, lint
from insaterms.linting.context import Context
from insaterms.linting.running import digests, running
from insaterms.linting.running.caching import LintCache
from insaterms.linting.running.checking import Checker
from insaterms.linting.running.digests import digest, digest_of_surroundings
from insaterms.linting.running.jobs import Job, Outcome
from insaterms.linting.running.processes_ahead import ProcessesAhead
from insaterms.linting.running.working_apart import checked
from insaterms.project import LintSettings, Project

_TODAY = date(2026, 3, 1)
_HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\nLanguage: nl\\n"\n\n'
_EMPTY = 'msgid "School attendance officer"\nmsgstr ""\n'


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("INSATERMS_CACHE_DIR", str(tmp_path / "cache"))
    site = tmp_path / "site"
    site.mkdir()
    monkeypatch.chdir(site)
    return site


@pytest.fixture
def looked_at(monkeypatch: pytest.MonkeyPatch) -> Callable[[], list[str] | None]:
    """Return a function that says which files the last run looked at; None: it did not begin."""
    seen: list[list[str]] = []

    def watched(
        checker: Checker,
        jobs: Sequence[Job],
        *,
        processes: int | None = None,
        progress: Callable[[int], object] = int,
        ahead: ProcessesAhead | None = None,
    ) -> list[Outcome]:
        seen.append(sorted(job.shown for job in jobs))
        return checked(checker, jobs, processes=processes, progress=progress, ahead=ahead)

    monkeypatch.setattr(running, "checked", watched)
    return lambda: seen.pop() if seen else None


def _write(files: dict[str, str]) -> None:
    for name, text in files.items():
        path = Path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def test_where_nothing_has_changed_no_work_begins(
    folder: Path, looked_at: Callable[[], list[str] | None]
) -> None:
    _write({"a.nl.po": _HEADER + _EMPTY, "b.md": "# B\n"})
    cold = lint()
    assert looked_at() == ["a.nl.po", "b.md"]
    os.utime(folder / "b.md", (1, 1))
    assert lint() == cold
    assert looked_at() is None


def test_only_what_has_changed_is_looked_at_with_its_translation(
    folder: Path, looked_at: Callable[[], list[str] | None]
) -> None:
    _write({"en/a.md": "# A\n", "nl/a.md": "# A\n", "en/b.md": "# B\n", "nl.po": _HEADER})
    lint()
    looked_at()
    _write({"en/a.md": "# Another\n"})
    lint()
    assert looked_at() == ["en/a.md", "nl/a.md"]
    _write({"nl/a.md": "# Ander\n"})
    lint()
    assert looked_at() == ["nl/a.md"]
    (folder / "en/a.md").unlink()
    lint()
    assert looked_at() == ["nl/a.md"]


@pytest.mark.usefixtures("folder")
def test_a_compiled_catalog_is_looked_at_with_its_source(
    looked_at: Callable[[], list[str] | None],
) -> None:
    catalog = polib.POFile()
    catalog.metadata = {"Content-Type": "text/plain; charset=UTF-8", "Language": "nl"}
    catalog.append(polib.POEntry(msgid="absence", msgstr="verzuim"))
    catalog.save("nl.po")
    catalog.save_as_mofile("nl.mo")
    assert "IT604" not in {each.code for each in lint().findings}
    looked_at()
    catalog[0].msgstr = "afwezigheid"
    catalog.save("nl.po")
    assert "IT604" in {each.code for each in lint().findings}
    assert looked_at() == ["nl.mo", "nl.po"]


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    "change",
    [
        LintSettings(min_score=50),
        LintSettings(same=("Menu",)),
        LintSettings(review_after=30),
        LintSettings(page_languages={"*.md": "nl"}),
    ],
)
def test_settings_decide(change: LintSettings, looked_at: Callable[[], list[str] | None]) -> None:
    _write({"a.md": "# A\n"})
    lint(project=Project())
    looked_at()
    lint(project=Project(lint=change))
    assert looked_at() == ["a.md"]


@pytest.mark.usefixtures("folder")
def test_settings_that_decide_on_what_is_shown_let_nothing_be_looked_at_again(
    looked_at: Callable[[], list[str] | None],
) -> None:
    _write({"a.nl.po": _HEADER + _EMPTY})
    assert len(lint(project=Project(), select=["IT101"]).findings) == 1
    looked_at()
    change = LintSettings(per_file_ignores={"a.*": ("IT101",)})
    assert not lint(project=Project(lint=change), select=["IT101"]).findings
    assert looked_at() == []


def test_rules_glossary_memory_and_code_decide(
    folder: Path, looked_at: Callable[[], list[str] | None], monkeypatch: pytest.MonkeyPatch
) -> None:
    concept = """\
concepts:
  - id: verzuim
    subject: absence
    nl:
      - text: {term}
        status: preferred
        pos: noun
        gender: neuter
    en:
      - text: absence
        status: preferred
        pos: noun
"""
    _write({"a.md": "# A\n", "terms/one.csv": ""})
    lint(project=Project())
    looked_at()
    lint(project=Project(), select=["IT1"])
    assert looked_at() == ["a.md"]
    with Memory.open("memory.db", create=True) as memory:
        memory.add([Unit("absence", "verzuim", "en", "nl")])
    project = Project(memory="memory.db")
    lint(["a.md"], project=project)
    assert looked_at() == ["a.md"]
    lint(["a.md"], project=project)
    assert looked_at() is None
    with Memory.open("memory.db") as memory:
        memory.add([Unit("pupil", "leerling", "en", "nl")])
    lint(["a.md"], project=project)
    assert looked_at() == ["a.md"]
    before = digest_of_surroundings(Project(), _TODAY)
    monkeypatch.setattr(digests, "digest_of_code", lambda: b"other code")
    assert digest_of_surroundings(Project(), _TODAY) != before
    monkeypatch.undo()
    monkeypatch.chdir(folder)
    assert digest_of_surroundings(Project(), _TODAY) == before
    _write({"own/terms.yaml": concept.format(term="verzuim")})
    own = digest_of_surroundings(Project(glossary="own"), _TODAY)
    _write({"own/terms.yaml": concept.format(term="afwezigheid")})
    assert len({before, own, digest_of_surroundings(Project(glossary="own"), _TODAY)}) == 3


def test_what_was_not_looked_at_is_kept_and_what_is_gone_is_not(
    folder: Path, looked_at: Callable[[], list[str] | None]
) -> None:
    _write({f"{number}.md": f"# {number}\n" for number in range(4)})
    lint()
    looked_at()
    lint(["0.md"])
    assert looked_at() == []
    lint(["0.md", "1.md", "2.md"])
    assert looked_at() == []
    size = _kept(folder).stat().st_size
    for number in range(3):
        (folder / f"{number}.md").unlink()
    lint()
    assert _kept(folder).stat().st_size < size


def test_a_file_that_changes_again_and_again_leaves_one_entry(folder: Path) -> None:
    sizes = set()
    for number in range(10, 15):
        _write({"a.md": f"# {number}\n"})
        lint()
        sizes.add(_kept(folder).stat().st_size)
    assert len(sizes) == 1


@settings(max_examples=25, deadline=None)
@given(st.data())
def test_a_cache_that_is_damaged_is_as_if_it_were_not_there(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("cache")
    entries = {digest([str(number)]): bytes([number]) * number for number in range(8)}
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("INSATERMS_CACHE_DIR", str(folder))
        _put(entries)
        path = next(folder.glob("*.lint"))
        kept = bytearray(path.read_bytes())
        place = data.draw(st.integers(0, len(kept) - 1))
        if data.draw(st.booleans()):
            kept[place] ^= data.draw(st.integers(1, 255))
        else:
            del kept[place:]
        path.write_bytes(kept)
        cache = LintCache("root")
        for key, value in entries.items():
            assert cache.get(key, "file") in {value, None}
        cache.close()
        _put(entries)
        cache = LintCache("root")
        assert {key: cache.get(key, "file") for key in entries} == entries
        cache.close()


def _put(entries: dict[bytes, bytes]) -> None:
    cache = LintCache("root")
    for key, value in entries.items():
        cache.put(key, "file", value)
    cache.close()


@pytest.mark.usefixtures("folder")
def test_an_entry_that_holds_something_else_is_made_anew(
    looked_at: Callable[[], list[str] | None], monkeypatch: pytest.MonkeyPatch
) -> None:
    _write({"a.nl.po": _HEADER + _EMPTY})
    cold = lint()
    looked_at()
    monkeypatch.setattr(LintCache, "get", lambda *_: msgspec.msgpack.encode(["else"]))
    assert lint() == cold
    assert looked_at() == ["a.nl.po"]


@pytest.mark.usefixtures("folder")
def test_two_runs_at_once_do_no_harm() -> None:
    one, other = LintCache("root"), LintCache("root")
    keys = [digest([name]) for name in ("one", "other")]
    one.put(keys[0], "file", b"1")
    other.put(keys[1], "file", b"2")
    one.close()
    other.close()
    last = LintCache("root")
    assert last.get(keys[1], "file") == b"2"
    last.close()


@pytest.mark.usefixtures("folder")
def test_each_project_has_a_cache_of_its_own() -> None:
    _put({digest(["a"]): b"1"})
    other = LintCache("other")
    assert other.get(digest(["a"]), "file") is None
    other.close()


def test_where_nothing_can_be_written_nothing_is_kept(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _write({"a.nl.po": _HEADER + _EMPTY, "closed": ""})
    wanted = lint(project=Project(lint=LintSettings(cache=False)))
    monkeypatch.setenv("INSATERMS_CACHE_DIR", str(folder / "closed" / "cache"))
    assert lint() == wanted
    monkeypatch.setenv("INSATERMS_CACHE_DIR", "")
    assert lint() == wanted


def test_no_cache_writes_none(folder: Path) -> None:
    _write({"a.md": "# A\n"})
    lint(project=Project(lint=LintSettings(cache=False)))
    assert not list((folder.parent / "cache").glob("*.lint"))


def test_findings_are_for_the_eyes_of_the_user_alone(folder: Path) -> None:
    _write({"a.md": "# A\n"})
    lint()
    assert _kept(folder).stat().st_mode & 0o777 == 0o600


def test_the_projects_that_were_looked_at_least_lately_are_forgotten(folder: Path) -> None:
    for number in range(15):
        cache = LintCache(str(number))
        cache.put(digest([str(number)]), "", b"kept")
        cache.close()
        for path in (folder.parent / "cache").glob("*.lint"):
            os.utime(path, (path.stat().st_mtime - 10,) * 2)
    assert len(list((folder.parent / "cache").glob("*.lint"))) == 12
    last = LintCache("14")
    assert last.get(digest(["14"]), "") == b"kept"
    last.close()


@pytest.mark.usefixtures("folder")
def test_a_file_that_changes_under_the_hands_of_a_run_is_not_kept(
    looked_at: Callable[[], list[str] | None], monkeypatch: pytest.MonkeyPatch
) -> None:
    _write({"a.nl.po": _HEADER + _EMPTY})
    work = Context.bytes_of

    def changed(context: Context, path: str) -> bytes:
        _write({"a.nl.po": _HEADER})
        return work(context, path)

    monkeypatch.setattr(Context, "bytes_of", changed)
    lint(select=["IT101"])
    monkeypatch.setattr(Context, "bytes_of", work)
    looked_at()
    _write({"a.nl.po": _HEADER + _EMPTY})
    assert len(lint(select=["IT101"]).findings) == 1


def _kept(folder: Path) -> Path:
    [path] = (folder.parent / "cache").glob("*.lint")
    return path


@pytest.mark.usefixtures("folder")
def test_processes_are_started_ahead_only_where_nothing_is_kept(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[int] = []

    def noted(_ahead: ProcessesAhead, _processes: int | None, size: int) -> None:
        asked.append(size)

    monkeypatch.setattr(ProcessesAhead, "start", noted)
    _write({"a.nl.po": _HEADER, "b.md": "# B\n"})
    lint()
    assert asked == [len(_HEADER) + 4]
    _write({"b.md": "# Another\n"})
    lint()
    assert len(asked) == 1
