import errno
import shutil
import subprocess
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import polib
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import insaterms
from insaterms import GlossaryError, LintReport, MemoryFileError, ProblemsError, lint
from insaterms.linting.engine import lint_text
from insaterms.linting.history.page_facts import source_hash
from insaterms.linting.registry import rule_of
from insaterms.linting.rules.missing_messages import UntranslatedMessage
from insaterms.linting.running import running
from insaterms.linting.running.checking import Checker
from insaterms.linting.running.jobs import Job, Outcome
from insaterms.linting.running.processes_ahead import ProcessesAhead
from insaterms.linting.running.survey import Survey
from insaterms.project import LintSettings, Project
from insaterms.ui_language import speaking

TODAY = date(2026, 3, 1)
_HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\nLanguage: nl\\n"\n\n'
_EMPTY = 'msgid "School attendance officer"\nmsgstr ""\n'


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("INSATERMS_CACHE_DIR", str(tmp_path / "cache"))
    folder = tmp_path / "site"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


def _codes(report: LintReport) -> list[tuple[str, str]]:
    return [(finding.path, finding.code) for finding in report.findings]


def _write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def test_public_names_are_those_of_the_lint() -> None:
    assert insaterms.lint is lint
    assert insaterms.LintReport is LintReport


def test_findings_stand_in_the_order_of_files_and_places(site: Path) -> None:
    other = 'msgid "Absence"\nmsgstr ""\n\n'
    _write(site, {"b/nl.po": _HEADER + other + _EMPTY, "a/nl.po": _HEADER + _EMPTY})
    report = lint(select=["IT101"])
    assert [(each.path, each.text) for each in report.findings] == [
        ("a/nl.po", "School attendance officer"),
        ("b/nl.po", "Absence"),
        ("b/nl.po", "School attendance officer"),
    ]
    assert report.files == ("a/nl.po", "b/nl.po")
    assert report.rules == ("IT101",)
    assert not report.clean
    assert report.count(report.findings[0].severity) == 3


def test_what_is_not_selected_is_not_found(site: Path) -> None:
    _write(site, {"nl.po": _HEADER + _EMPTY})
    assert not _codes(lint(ignore=["IT101"]))
    assert _codes(lint(select=["IT101"])) == [("nl.po", "IT101")]


def test_an_unknown_rule_is_an_error(site: Path) -> None:
    _write(site, {"nl.po": _HEADER + _EMPTY})
    with pytest.raises(ProblemsError, match="IT999"):
        lint(select=["IT999"])


def test_a_path_that_does_not_exist_is_an_error(site: Path) -> None:
    with pytest.raises(ProblemsError, match=r"nowhere\.md"):
        lint([site / "nowhere.md"])


def test_fewer_than_one_process_is_an_error(site: Path) -> None:
    with pytest.raises(ValueError, match="processes"):
        lint([site], processes=0)


@pytest.mark.parametrize("processes", [1, 2])
def test_files_that_cannot_be_read_are_findings_and_the_others_are_read(
    site: Path, processes: int
) -> None:
    _write(
        site,
        {
            "a.md": "---\ntitle: [\n---\n",
            "big.md": "a" * 2_000_001,
            "d.nl.po": _HEADER + _EMPTY,
        },
    )
    (site / "b.md").write_bytes(b"\xff\xfe")
    (site / "c.md").write_bytes(b"caf\xe9")
    (site / "gone.md").symlink_to("nowhere.md")
    report = lint(select=["IT9", "IT101"], processes=processes)
    assert _codes(report) == [
        ("a.md", "IT903"),
        ("b.md", "IT902"),
        ("big.md", "IT904"),
        ("c.md", "IT902"),
        ("d.nl.po", "IT101"),
        ("gone.md", "IT901"),
    ]
    assert lint(select=["IT9", "IT101"], processes=processes) == report


def test_what_is_to_stand_in_files_is_looked_at_whatever_other_processes_read(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def elsewhere(
        checker: Checker,
        jobs: Sequence[Job],
        *,
        processes: int | None,
        progress: Callable[[int], object],
        ahead: ProcessesAhead | None,
    ) -> list[Outcome]:
        assert processes == 2
        assert ahead is not None
        progress(len(jobs))
        return [Checker(checker.task).check(job) for job in jobs]

    monkeypatch.setattr(running, "checked", elsewhere)
    text = "---\nsource-hash: {}\n---\n# Verzuim\n"
    source = "# Absence\n"
    _write(
        site,
        {
            **{f"{number}.nl.po": _HEADER + _EMPTY for number in range(3)},
            "en/a.md": "# Another\n",
            "nl/a.md": text.format(source_hash(source)),
        },
    )
    numbers: list[int] = []
    report = lint(
        select=["IT101", "IT601"],
        processes=2,
        progress=lambda what, number, _all: numbers.append(number) if what == "checking" else None,
        contents={"1.nl.po": _HEADER.encode(), "en/a.md": source.encode()},
    )
    assert _codes(report) == [("0.nl.po", "IT101"), ("2.nl.po", "IT101")]
    assert numbers == [5]


def test_a_file_without_permission_is_a_finding(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def denied(_survey: Survey, path: str) -> int:
        raise PermissionError(errno.EACCES, "denied", path)

    _write(site, {"a.md": "# A\n"})
    monkeypatch.setattr(Survey, "_size", denied)
    [finding] = lint(select=["IT9"]).findings
    assert (finding.path, finding.code, finding.message) == ("a.md", "IT901", "Permission denied")


def test_a_glossary_file_with_faults_is_looked_at_and_stops_only_its_own_project(
    site: Path,
) -> None:
    _write(site, {"terms/a.yaml": "concepts:\n  - id: verzuim\n    bogus: 1\n"})
    report = lint(["terms"], select=["IT903"])
    assert {finding.code for finding in report.findings} == {"IT903"}
    project = Project(root=".", glossary="terms")
    with pytest.raises(GlossaryError, match="bogus"):
        lint(["terms"], project=project)


def test_a_memory_that_is_none_is_an_error(site: Path) -> None:
    _write(site, {"memory.db": "no memory", "a.md": "# A\n"})
    with pytest.raises(MemoryFileError):
        lint(["a.md"], project=Project(root=".", memory="memory.db"))


def test_a_fault_of_a_rule_is_not_hidden(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_arguments: object) -> None:
        raise RuntimeError("a slip of ours")

    _write(site, {"nl.po": _HEADER + _EMPTY})
    monkeypatch.setattr(UntranslatedMessage, "check", fail)
    with pytest.raises(RuntimeError, match="a slip of ours"):
        lint(select=["IT101"])


def test_a_file_that_turns_out_unreadable_within_a_rule_does_not_stop_the_others(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_rule: object, document: insaterms.Diagnostic, _context: object) -> None:
        raise PermissionError(13, "denied", document.path)

    _write(site, {"nl.po": _HEADER + _EMPTY})
    monkeypatch.setattr(UntranslatedMessage, "check", fail)
    assert _codes(lint(select=["IT101", "IT901"])) == [("nl.po", "IT901")]


def test_comments_and_patterns_silence_and_what_silences_nothing_is_found(site: Path) -> None:
    comment = "# insaterms: ignore[IT101] not yet\n"
    _write(
        site,
        {
            "a.nl.po": _HEADER + comment + _EMPTY,
            "b.nl.po": _HEADER + comment + _EMPTY.replace('""', '"Leerplichtambtenaar"'),
            "c.nl.po": _HEADER + _EMPTY,
        },
    )
    silent = LintSettings(per_file_ignores={"c.*": ("IT101",)})
    report = lint(project=Project(root=".", lint=silent), select=["IT101", "IT905"])
    assert _codes(report) == [("b.nl.po", "IT905")]
    assert report.silenced == 2


def test_a_comment_for_a_rule_that_does_not_look_is_not_unused(site: Path) -> None:
    comment = "# insaterms: ignore[IT103] not yet\n"
    _write(site, {"a.nl.po": _HEADER + comment + _EMPTY})
    assert not lint(select=["IT102", "IT905"]).findings


def test_what_the_baseline_knows_is_not_found_and_what_is_gone_is_told(site: Path) -> None:
    from insaterms.linting.baselines.baseline import write_baseline

    _write(site, {"a.nl.po": _HEADER + _EMPTY})
    usual = Project(root=".")
    write_baseline(lint(project=usual, select=["IT101"]).findings, "known.json")
    project = Project(root=".", lint=LintSettings(baseline="known.json"))
    report = lint(project=project, select=["IT101"])
    assert (report.findings, report.known, report.stale) == ((), 1, ())
    _write(site, {"a.nl.po": _HEADER + _EMPTY.replace('""', '"Leerplichtambtenaar"')})
    report = lint(project=project, select=["IT101"])
    assert (report.known, len(report.stale)) == (0, 1)


def test_the_counterpart_of_a_named_page_is_read_and_not_reported_on(site: Path) -> None:
    _write(
        site,
        {
            "en/page.md": "# One\n\n## Two\n\n## Three\n",
            "nl/page.md": "# Een\n\n## Twee\n",
        },
    )
    alone = lint(["nl/page.md"], select=["IT501"])
    assert alone.files == ("nl/page.md",)
    assert _codes(alone) == _codes(lint(select=["IT501"])) == [("nl/page.md", "IT501")]
    _write(site, {"en/page.md": "# One\n\n## Two\n"})
    assert not _codes(lint(["nl/page.md"], select=["IT501"]))


def test_one_path_need_not_be_a_list(site: Path) -> None:
    _write(site, {"en/page.md": "# One\n", "nl/page.md": "# Een\n"})
    assert lint("nl").files == lint(Path("nl")).files == ("nl/page.md",)


def test_what_is_found_in_a_named_file_is_what_is_found_in_it_among_all(site: Path) -> None:
    _write(
        site,
        {
            "en/absence.md": "---\nref: a\n---\n# Absence\n\n## Illness\n",
            "nl/verzuim.md": "---\nref: a\n---\n# Verzuim\n",
            "en/leave.md": "# Leave\n",
            "nl/leave.md": "# Verlof\n",
        },
    )
    codes = ["IT107", "IT108", "IT501"]
    whole = lint(select=codes)
    assert _codes(whole) == [("nl/verzuim.md", "IT501")]
    for path in ("nl", "nl/verzuim.md"):
        assert _codes(lint([path], select=codes)) == _codes(whole)


def test_a_named_page_has_the_counterpart_that_the_settings_say(site: Path) -> None:
    _write(site, {"docs/sub/a.md": "# One\n\n## Two\n", "vertaling/sub/a.md": "# Een\n"})
    settings = LintSettings(translations={"docs/**/*.md": "vertaling/**/*.md"})
    project = Project(root=".", lint=settings)
    codes = ["IT107", "IT108", "IT501"]
    assert not lint(["docs"], project=project, select=codes).findings
    found = [("vertaling/sub/a.md", "IT501")]
    assert _codes(lint(["vertaling"], project=project, select=codes)) == found
    (site / "docs/sub/a.md").rename(site / "docs/sub/b.md")
    assert not lint_text("# Een\n", "vertaling/sub/c.md", project=project, select=["IT5"]).findings
    unsaved = lint_text("# Een\n", "vertaling/sub/b.md", project=project, select=["IT501"])
    assert _codes(unsaved) == [("vertaling/sub/b.md", "IT501")]


def test_a_text_is_checked_as_if_it_stood_in_the_file(site: Path) -> None:
    one, other = "# One\n\n## Two\n\n## Three\n", "# Een\n\n## Twee\n"
    _write(site, {"en/page.md": one})
    assert _codes(lint_text(other, "nl/page.md", select=["IT501"])) == [("nl/page.md", "IT501")]
    _write(site, {"nl/page.md": "# Een\n\n## Twee\n\n## Drie\n"})
    assert _codes(lint_text(other, "nl/page.md", select=["IT501"])) == [("nl/page.md", "IT501")]
    assert not lint(["nl/page.md"], select=["IT501"]).findings
    left_out = Project(root=".", lint=LintSettings(exclude=("nl/*",)))
    assert lint_text(other, "nl/page.md", project=left_out).files == ()


def test_a_text_under_a_name_that_says_nothing_is_an_error(site: Path) -> None:
    with pytest.raises(ProblemsError, match=r"style\.css"):
        lint_text("a", site / "style.css")


def test_bytes_of_a_text_that_are_no_text_are_a_finding(site: Path) -> None:
    assert _codes(lint_text(b"caf\xe9", site / "a.md", select=["IT9"])) == [("a.md", "IT902")]


def test_the_settings_are_those_of_the_current_folder_or_above(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _write(
        site,
        {
            "insaterms.toml": '[lint]\nignore = ["IT101"]\n',
            "inner/nl.po": _HEADER + _EMPTY,
        },
    )
    assert not lint().findings
    monkeypatch.chdir(site / "inner")
    assert not lint().findings
    assert _codes(lint(select=["IT101"])) == [("nl.po", "IT101")]


def test_messages_are_kept_by_language(site: Path) -> None:
    (site / "a.md").write_bytes(b"caf\xe9")
    english = lint(select=["IT9"]).findings[0].message
    with speaking("nl", lambda: _dutch(site)):
        dutch = lint(select=["IT9"]).findings[0].message
    assert (english, dutch) == (
        "not UTF-8; save it as UTF-8, or leave it out (exclude)",
        "geen UTF-8",
    )
    assert lint(select=["IT9"]).findings[0].message == english


def _dutch(folder: Path) -> str:
    """Make a catalog with the one message, and return its folder."""
    messages = folder.parent / "locales/nl/LC_MESSAGES"
    messages.mkdir(parents=True, exist_ok=True)
    message = "not UTF-8; save it as UTF-8, or leave it out (exclude)"
    catalog = polib.POFile()
    catalog.metadata = {"Content-Type": "text/plain; charset=UTF-8"}
    catalog.append(polib.POEntry(msgid=message, msgstr="geen UTF-8"))
    catalog.save_as_mofile(str(messages / "insaterms.mo"))
    return str(folder.parent / "locales")


def test_progress_ends_with_all_files(site: Path) -> None:
    _write(site, {f"{number}.nl.po": _HEADER + _EMPTY for number in range(5)})
    told: list[tuple[str, int, int]] = []
    lint(progress=lambda *said: told.append(said), processes=1)
    assert told[0] == ("reading", 0, 5)
    assert told[-1] == ("checking", 5, 5)


def _git(folder: Path, *arguments: str) -> None:
    who = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
    git = shutil.which("git") or "git"
    subprocess.run([git, *who, *arguments], cwd=folder, check=True, capture_output=True)


def test_a_commit_changes_what_is_found(site: Path) -> None:
    _git(site, "init", "-q")
    translated = _HEADER + _EMPTY.replace('""', '"Leerplichtambtenaar"')
    _write(site, {"nl.po": translated})
    _git(site, "add", "nl.po")
    _git(site, "commit", "-qm", "one")
    _write(site, {"nl.po": _HEADER + _EMPTY})
    assert _codes(lint(select=["IT101", "IT105"])) == [("nl.po", "IT105")]
    _git(site, "commit", "-qam", "two")
    assert _codes(lint(select=["IT101", "IT105"])) == [("nl.po", "IT101")]


def test_nothing_of_a_run_depends_on_the_hour(site: Path) -> None:
    _write(site, {"a.md": "---\nreviewed: 2026-01-01\n---\n# A\n"})
    project = Project(root=".", lint=LintSettings(review_after=60))
    assert _codes(lint(project=project, select=["IT603"], today=date(2026, 2, 1))) == []
    assert _codes(lint(project=project, select=["IT603"], today=date(2026, 6, 1))) == [
        ("a.md", "IT603")
    ]
    assert _codes(lint(project=project, select=["IT603"], today=date(2026, 2, 1))) == []


_WORDS = "Leerplichtambtenaar|Schoolverzuim|Samenwerkingsverband|School attendance officer|"
_WORDS += "Truancy|The pupil stays at home for 3 weeks.|De leerling blijft 3 weken thuis."
_TEXT = st.sampled_from([*_WORDS.split("|"), ""])
_PAGE = st.builds(
    lambda title, texts: f'---\ntitle: "{title}"\n---\n' + "\n\n".join(texts) + "\n",
    _TEXT,
    st.lists(
        st.builds(lambda sign, text: f"{sign}{text}", st.sampled_from(["# ", "", "- "]), _TEXT)
    ),
)
_CATALOG = st.lists(st.tuples(_TEXT, _TEXT), max_size=4, unique_by=lambda each: each[0]).map(
    lambda pairs: (
        _HEADER + "\n".join(f'msgid "{one}"\nmsgstr "{other}"\n' for one, other in pairs if one)
    )
)
_SITES = st.dictionaries(
    st.sampled_from(["en/a.md", "nl/a.md", "en/b.md", "nl/b.md", "c.nl.md", "c.md"]), _PAGE
)
_CATALOGS = st.dictionaries(st.sampled_from(["nl.po", "old/nl.po"]), _CATALOG, min_size=1)


@given(_SITES, _CATALOGS, st.data())
@settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck))
def test_a_report_is_the_same_by_any_way(
    tmp_path_factory: pytest.TempPathFactory,
    pages: dict[str, str],
    catalogs: dict[str, str],
    data: st.DataObject,
) -> None:
    folder = tmp_path_factory.mktemp("site")
    files = pages | catalogs
    call = _calling(folder)
    _write(folder / "site", files)
    cold = call(1, cached=False)
    assert call(2, cached=True) == cold
    assert call(1, cached=True) == cold  # warm
    assert call(2, cached=False) == cold
    touched = data.draw(st.sampled_from(sorted(files)))
    # A file changes, and another one goes.
    _write(folder / "site", {touched: data.draw(_PAGE if touched in pages else _CATALOG)})
    gone = data.draw(st.sampled_from(sorted(files)))
    if gone != touched:
        (folder / "site" / gone).unlink()
    assert call(1, cached=True) == call(1, cached=False)


def _calling(folder: Path) -> Callable[..., LintReport]:
    def call(processes: int, *, cached: bool) -> LintReport:
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("INSATERMS_CACHE_DIR", str(folder / "cache"))
            patch.chdir(folder / "site")
            project = Project(root=".", lint=LintSettings(select=("ALL",), cache=cached))
            return lint(project=project, processes=processes, today=TODAY)

    return call


def test_rules_of_whole_files_are_asked_about_no_kind() -> None:
    assert not rule_of("IT901").kinds


def test_what_silences_a_comparison_is_unused_only_where_all_files_were_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    text = (
        'msgid ""\nmsgstr "Language: nl\\n"\n\n# insaterms: ignore[IT403] {reason}\n'
        'msgid "School"\nmsgstr "School"\n'
    )
    _write(tmp_path, {"a.nl.po": text.format(reason="as elsewhere")})
    project, select = Project(root="."), ["IT403", "IT905"]
    assert not lint(["a.nl.po"], project=project, select=select).findings
    for paths in ([], ["."]):
        found = lint(paths, project=project, select=select)
        assert _codes(found) == [("a.nl.po", "IT905")]
