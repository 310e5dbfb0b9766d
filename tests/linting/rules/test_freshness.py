import os
import shutil
import subprocess
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from insaterms import lint
from insaterms.linting.context import Context
from insaterms.linting.diagnostics import Diagnostic
from insaterms.linting.engine import lint_text
from insaterms.linting.fixing.fixing import plan
from insaterms.linting.history.git_history import Repositories, content_at_head, text_at_head
from insaterms.linting.history.page_facts import facts, source_hash
from insaterms.linting.rules.freshness import OutdatedTranslation
from insaterms.linting.sites.site import Site
from insaterms.project import Project

Findings = Callable[..., list[Diagnostic]]

_SOURCE = "---\ntitle: Attendance\n---\nCall before nine.\n"
_TRANSLATION = "---\ntitle: Aanwezigheid\n---\nBel voor negen uur.\n"


# -- a recorded hash ----------------------------------------------------------------------


def _recording(value: str) -> str:
    return _TRANSLATION.replace("title:", f"source-hash: {value}\ntitle:")


def test_a_recorded_hash_of_another_text_is_found_and_can_be_renewed(findings: Findings) -> None:
    text = _recording("0f3c9a5b7d21e846")
    files = {"a.en.md": _SOURCE, "a.nl.md": text}
    (found,) = findings(OutdatedTranslation, files)
    assert found.path == "a.nl.md"
    assert text[found.span.start : found.span.end] == "0f3c9a5b7d21e846"
    assert found.write == source_hash(_SOURCE)
    assert found.message.startswith("a.en.md is not the text any more")
    assert plan(text, [found]).text == text
    mended = plan(text, [found], unsafe=True).text
    assert mended == _recording(f'"{source_hash(_SOURCE)}"')
    assert findings(OutdatedTranslation, {**files, "a.nl.md": mended}) == []


@pytest.mark.parametrize("value", ["", '""', "12", "~"])
def test_whatever_was_recorded_can_be_renewed(findings: Findings, value: str) -> None:
    text = _recording(value)
    (found,) = findings(OutdatedTranslation, {"a.en.md": _SOURCE, "a.nl.md": text})
    mended = plan(text, [found], unsafe=True).text
    assert findings(OutdatedTranslation, {"a.en.md": _SOURCE, "a.nl.md": mended}) == []


def test_in_toml_a_hash_is_recorded_as_well(findings: Findings) -> None:
    text = "+++\nsource-hash = 'x'  # why\n[build]\nsource-hash = 'y'\n+++\nBel.\n"
    (found,) = findings(OutdatedTranslation, {"a.en.md": _SOURCE, "a.nl.md": text})
    mended = plan(text, [found], unsafe=True).text
    assert f'source-hash = "{source_hash(_SOURCE)}"  # why' in mended
    assert findings(OutdatedTranslation, {"a.en.md": _SOURCE, "a.nl.md": mended}) == []


def test_a_hash_says_nothing_of_line_ends_and_a_byte_order_mark(findings: Findings) -> None:
    other = "\ufeff" + _SOURCE.replace("\n", "\r\n") + "\r\n"
    assert source_hash(other) == source_hash(_SOURCE) == source_hash(_SOURCE).lower()
    assert source_hash(_SOURCE.replace("nine", "ten")) != source_hash(_SOURCE)
    text = _recording(source_hash(_SOURCE).upper())
    assert findings(OutdatedTranslation, {"a.en.md": other, "a.nl.md": text}) == []
    # A page that is no translation may record what it likes.
    assert findings(OutdatedTranslation, {"other.md": _recording("1")}) == []


# -- git ----------------------------------------------------------------------------------


class _Repository:
    """A repository whose commits are a day apart."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._day = 0
        git = shutil.which("git")
        assert git is not None
        self._git = git
        self.run("init", "--quiet", "--initial-branch=main")

    def run(self, *arguments: str) -> None:
        self._day += 1
        when = f"2026-01-{self._day:02}T12:00:00Z"
        clean = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
        who = {"NAME": "A", "EMAIL": "a@example.org", "DATE": when}
        people = {
            f"GIT_{one}_{key}": value
            for one in ("AUTHOR", "COMMITTER")
            for key, value in who.items()
        }
        settings = ["-c", "commit.gpgsign=false", "-c", "core.autocrlf=false"]
        subprocess.run(
            [self._git, *settings, *arguments], cwd=self.folder, env=clean | people, check=True
        )

    def commit(self, **files: str) -> None:
        for name, text in files.items():
            path = self.folder / f"{name}.md"
            path.write_text(text, encoding="utf-8", newline="")
        self.run("add", "--all")
        self.run("commit", "--quiet", "--allow-empty", "--message=x")


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> _Repository:
    monkeypatch.chdir(tmp_path)
    return _Repository(tmp_path)


def _outdated(**collected: object) -> list[Diagnostic]:
    site = Site({"en.md": "en", "nl.md": "nl"}, {"nl.md": "en.md"})
    context = Context(Project(), date(2026, 3, 1), site)
    return list(
        OutdatedTranslation().conclude({f"{k}.md": v for k, v in collected.items()}, context)
    )


def _changed(text: str = "ten") -> str:
    return _SOURCE.replace("nine", text)


def test_a_source_that_was_changed_in_a_later_commit_is_found(repository: _Repository) -> None:
    repository.commit(en=_SOURCE, nl=_TRANSLATION)
    assert _outdated() == []
    repository.commit(en=_changed())
    (found,) = _outdated()
    assert (found.path, found.text, found.span.line) == ("nl.md", "en.md", 0)
    assert found.message == (
        "en.md was changed after this translation: 1 text on 2026-01-05; "
        "see whether the translation must follow"
    )
    assert [(each.path, each.span.line) for each in found.related] == [("en.md", 4)]
    # Who records the hash is not asked again.
    assert _outdated(nl=True) == []
    repository.commit(nl=_TRANSLATION.replace("negen", "tien"))
    assert _outdated() == []


def test_a_change_in_the_same_commit_or_that_was_taken_back_is_none(
    repository: _Repository,
) -> None:
    repository.commit(en=_SOURCE, nl=_TRANSLATION)
    repository.commit(en=_changed(), nl=_TRANSLATION + "\n")
    assert _outdated() == []
    repository.commit(en=_changed("eleven"))
    assert _outdated() != []
    repository.commit(en=_changed())
    assert _outdated() == []


def test_what_a_reader_does_not_see_is_no_change(repository: _Repository) -> None:
    repository.commit(en=_SOURCE, nl=_TRANSLATION)
    repository.commit(en=_SOURCE.replace("---\nCall", "date: 2026-02-01\n---\n\nCall"))
    assert _outdated() == []


def test_a_change_that_is_not_committed_is_found(repository: _Repository) -> None:
    repository.commit(en=_SOURCE, nl=_TRANSLATION)
    (repository.folder / "en.md").write_text(_changed() + "\nAnd more.\n", encoding="utf-8")
    (found,) = _outdated()
    assert found.message.startswith("en.md is being changed, and this translation is not: 2 texts")
    # Who works on the translation knows.
    (repository.folder / "nl.md").write_text(_TRANSLATION + "\nx\n", encoding="utf-8")
    assert _outdated() == []


def test_line_ends_on_disk_are_no_change(repository: _Repository) -> None:
    repository.commit(en=_SOURCE, nl=_TRANSLATION)
    repository.commit(en=_changed())
    for name in ("en.md", "nl.md"):
        path = repository.folder / name
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert len(_outdated()) == 1


def test_another_name_is_no_change(repository: _Repository) -> None:
    repository.commit(old=_SOURCE, oud=_TRANSLATION)
    repository.run("mv", "oud.md", "nl.md")
    repository.commit()
    repository.run("mv", "old.md", "en.md")
    repository.commit()
    assert _outdated() == []
    repository.commit(en=_changed())
    assert len(_outdated()) == 1
    # The translation is as old as it is under its former name.
    repository.run("mv", "nl.md", "x.md")
    repository.commit()
    repository.run("mv", "x.md", "nl.md")
    repository.commit()
    assert len(_outdated()) == 1


def test_pages_that_cannot_be_read_are_compared_as_they_stand(repository: _Repository) -> None:
    broken = "---\ntitle: [a\n---\nCall.\n"
    repository.commit(en=broken, nl=_TRANSLATION)
    repository.commit(en=broken.replace("\n", "\n\n"))
    assert _outdated() == []
    repository.commit(en=broken + "More.\n")
    assert len(_outdated()) == 1
    # A recorded hash cannot be read in such a page.
    assert facts(broken) == facts("---\n- a\n---\n") == facts("Call.\n") == {}
    (repository.folder / "en.md").write_bytes(b"Caf\xe9\n")
    assert _outdated() == []
    (repository.folder / "en.md").unlink()
    assert _outdated() == []


def test_a_page_that_came_after_its_translation_is_not_compared(repository: _Repository) -> None:
    repository.commit(nl=_TRANSLATION)
    repository.commit(en=_SOURCE)
    repository.commit(en=_changed())
    assert _outdated() == []


def test_without_history_nothing_is_found(
    repository: _Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    repository.commit(en=_SOURCE, nl=_TRANSLATION)
    repository.commit(en=_changed())
    assert len(_outdated()) == 1
    # A hook of git that runs us says where another repository is.
    monkeypatch.setenv("GIT_DIR", str(repository.folder / "nowhere"))
    assert len(_outdated()) == 1
    repository.run("clone", "--quiet", "--depth=1", f"file://{repository.folder}", "clone")
    monkeypatch.chdir(repository.folder / "clone")
    assert _outdated() == []
    monkeypatch.chdir(repository.folder)
    monkeypatch.setenv("PATH", str(repository.folder))
    assert _outdated() == []
    shutil.rmtree(repository.folder / ".git")
    assert _outdated() == []


def test_no_program_is_run_that_a_repository_names(repository: _Repository) -> None:
    repository.commit(en=_SOURCE, nl=_TRANSLATION)
    program = repository.folder / "run.sh"
    program.write_text(f"#!/bin/sh\ntouch {repository.folder}/ran\ncat\n", encoding="utf-8")
    program.chmod(0o755)
    (repository.folder / ".gitattributes").write_text("*.md filter=x diff=x\n", encoding="utf-8")
    repository.commit(en=_changed())
    for key in ("core.fsmonitor", "filter.x.clean", "filter.x.smudge", "diff.x.textconv"):
        repository.run("config", key, str(program))
    repository.run("config", "diff.x.command", str(program))
    repository.run("config", "core.pager", str(program))
    repository.run("config", "log.showSignature", "true")
    repository.run("config", "gpg.program", str(program))
    (repository.folder / "en.md").write_text(_changed("eleven"), encoding="utf-8")
    assert len(_outdated()) == 1
    assert text_at_head("en.md") == _changed()
    assert not (repository.folder / "ran").exists()


def test_names_of_every_kind_are_found(repository: _Repository) -> None:
    names = [":x.md", "é \t.md", "-n.md", "a\x01b.md"]
    for name in names:
        (repository.folder / name).write_text(_SOURCE, encoding="utf-8")
        (repository.folder / f"nl{name}").write_text(_TRANSLATION, encoding="utf-8")
    repository.commit()
    for name in names:
        (repository.folder / name).write_text(_changed(), encoding="utf-8")
    repository.commit()
    site = Site({}, {f"nl{name}": name for name in names})
    found = OutdatedTranslation().conclude({}, Context(Project(), date(2026, 3, 1), site))
    assert sorted(each.text for each in found) == sorted(names)


def test_what_stood_in_a_file_at_the_last_commit_can_be_asked(repository: _Repository) -> None:
    assert Repositories().state("en.md") == ""
    repository.commit(en=_SOURCE, nl=_TRANSLATION)
    state = Repositories().state("en.md")
    assert len(state.split()[0]) == 40
    (repository.folder / "en.md").write_text("x", encoding="utf-8")
    assert text_at_head("en.md") == _SOURCE
    assert content_at_head("en.md") == _SOURCE.encode()
    assert content_at_head("gone.md") is None
    assert text_at_head("gone.md") is None
    (repository.folder / "en.md").write_bytes(b"\xff")
    repository.commit()
    assert text_at_head("en.md") is None
    assert content_at_head("en.md") == b"\xff"
    assert Repositories().state("en.md") != state


def test_what_decides_about_the_answers_of_git_is_known_of_each_repository(
    repository: _Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    repository.commit(en=_SOURCE)
    inner = repository.folder / "inner"
    inner.mkdir()
    nested = _Repository(inner)
    nested.commit(nl=_TRANSLATION)
    (repository.folder / "link.md").symlink_to("inner/nl.md")

    def states() -> tuple[str, ...]:
        known = Repositories()
        return tuple(map(known.state, ("en.md", "inner/nl.md", "link.md")))

    outside, inside, linked = states()
    assert outside != inside == linked
    nested.commit(nl=_SOURCE)
    assert states()[0] == outside
    assert states()[1] == states()[2] != inside
    # A clone gets its history without another commit.
    repository.commit(en=_changed())
    repository.run("clone", "--quiet", "--depth=1", f"file://{repository.folder}", "clone")
    monkeypatch.chdir(repository.folder / "clone")
    shallow = Repositories().state("en.md")
    repository.run("-C", "clone", "fetch", "--quiet", "--unshallow")
    assert Repositories().state("en.md") != shallow


def test_a_commit_in_a_repository_within_the_project_ends_what_was_kept(
    repository: _Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("INSATERMS_CACHE_DIR", str(repository.folder / "cache"))
    folder = repository.folder / "site"
    folder.mkdir()
    nested = _Repository(folder)
    path = folder / "nl.po"
    path.write_text('msgid "Absence"\nmsgstr "Verzuim"\n', encoding="utf-8")
    nested.commit()
    path.write_text('msgid "Absence"\nmsgstr ""\n', encoding="utf-8")

    def found() -> list[str]:
        return [each.code for each in lint(["site"], project=Project(), select=["IT105"]).findings]

    assert found() == found() == ["IT105"]
    nested.commit()
    assert found() == []


def test_what_is_to_stand_in_a_page_is_compared_and_not_what_stands_on_disk(
    repository: _Repository,
) -> None:
    repository.commit(**{"a.en": _SOURCE, "a.nl": _TRANSLATION})
    repository.commit(**{"a.en": _changed()})

    def found(text: str, path: str) -> list[str]:
        report = lint_text(text, path, project=Project(), select=["IT601"])
        return [each.message for each in report.findings]

    assert len(found(_TRANSLATION, "a.nl.md")) == 1
    # Who works on the translation knows.
    assert found(_TRANSLATION.replace("negen", "tien"), "a.nl.md") == []
    [told] = lint(
        ["."],
        project=Project(),
        select=["IT601"],
        contents={"a.en.md": (_changed("eleven") + "\nAnd more.\n").encode()},
    ).findings
    assert told.message.startswith("a.en.md is being changed, and this translation is not: 2 texts")
    assert [each.span.line for each in told.related] == [4, 6]


def test_a_program_in_the_folder_of_the_project_is_not_run_for_git(
    repository: _Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    repository.commit(en=_SOURCE)
    program = repository.folder / "git"
    program.write_text(f"#!/bin/sh\ntouch {repository.folder}/ran\n", encoding="utf-8")
    program.chmod(0o755)
    path = os.environ["PATH"]
    for before in ("", ".", "sub/.."):
        monkeypatch.setenv("PATH", os.pathsep.join([before, path]))
        assert text_at_head("en.md") == _SOURCE
    assert not (repository.folder / "ran").exists()
