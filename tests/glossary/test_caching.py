"""A compiled glossary is used only for exactly what it was made from."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from insaterms import Glossary, GlossaryError
from insaterms.glossary import caching
from insaterms.glossary.compiled import Compiled
from insaterms.glossary.loading import read_sources

_ONE = "concepts:\n- id: a\n  nl: verzuim\n  en: absence\n"
# As long as the first: "verlof" and a space at the end.
_OTHER = "concepts:\n- id: a\n  nl: verlof \n  en: absence\n"


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "cache"
    monkeypatch.setenv("INSATERMS_CACHE_DIR", str(folder))
    return folder


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "small.yaml"
    path.write_text(_ONE, encoding="utf-8")
    return path


def _compiled(cache: Path) -> list[Path]:
    return sorted(cache.glob("*.compiled"))


def test_second_load_uses_what_the_first_one_wrote(
    cache: Path, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Glossary.load(str(source))
    assert len(_compiled(cache)) == 1

    def refuse(*_: object) -> None:
        raise AssertionError("compiled again")

    monkeypatch.setattr(caching, "read_concepts", refuse)
    assert Glossary.load(str(source)).lookup("verzuim")


def test_stale_one_is_never_used_even_with_the_same_size_and_time(
    cache: Path, source: Path
) -> None:
    Glossary.load(str(source))
    before = source.stat()
    source.write_text(_OTHER, encoding="utf-8")
    os.utime(source, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert source.stat().st_size == before.st_size
    glossary = Glossary.load(str(source))
    assert not glossary.lookup("verzuim")
    assert glossary.lookup("verlof")
    assert len(_compiled(cache)) == 2


def test_compiled_file_under_another_content_key_is_not_used(cache: Path, source: Path) -> None:
    Glossary.load(str(source))
    [old] = _compiled(cache)
    data = old.read_bytes()
    source.write_text(_OTHER, encoding="utf-8")
    key = caching.content_key(read_sources(str(source)))
    # The old bytes under the name that the new content asks for.
    (cache / f"{key.hex()[:40]}.compiled").write_bytes(data)
    glossary = Glossary.load(str(source))
    assert glossary.lookup("verlof")
    assert not glossary.lookup("verzuim")


def test_change_in_the_compiling_code_makes_it_stale(
    source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = read_sources(str(source))
    before = caching.content_key(files)
    monkeypatch.setattr(caching, "_compiling_code", lambda: [b"other rules"])
    assert caching.content_key(files) != before


@pytest.mark.parametrize("damage", [b"", b"insaterm", b"x" * 5000])
def test_damaged_file_is_compiled_anew(cache: Path, source: Path, damage: bytes) -> None:
    Glossary.load(str(source))
    [path] = _compiled(cache)
    whole = path.read_bytes()
    path.write_bytes(damage)
    assert Glossary.load(str(source)).lookup("verzuim")
    assert path.read_bytes() == whole


def test_truncated_file_is_compiled_anew(cache: Path, source: Path) -> None:
    Glossary.load(str(source))
    [path] = _compiled(cache)
    whole = path.read_bytes()
    path.write_bytes(whole[:-8])
    assert Glossary.load(str(source)).lookup("verzuim")
    assert path.read_bytes() == whole


def test_cache_that_cannot_be_written_leaves_the_glossary_in_memory(
    tmp_path: Path, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A file where the folder should be: not writable for anybody, root included.
    blocked = tmp_path / "blocked"
    blocked.write_text("", encoding="utf-8")
    monkeypatch.setenv("INSATERMS_CACHE_DIR", str(blocked / "cache"))
    assert Glossary.load(str(source)).lookup("verzuim")


def test_failing_write_leaves_no_half_file(
    cache: Path, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    assert Glossary.load(str(source)).lookup("verzuim")
    assert list(cache.iterdir()) == []


def test_empty_cache_setting_turns_it_off(
    source: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("INSATERMS_CACHE_DIR", "")
    monkeypatch.chdir(tmp_path)
    assert Glossary.load(str(source)).lookup("verzuim")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["small.yaml"]


def test_default_cache_is_the_users(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("INSATERMS_CACHE_DIR", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert "insaterms" in str(caching._cache_folder())


def test_old_files_are_pruned(cache: Path, source: Path) -> None:
    for number in range(16):
        source.write_text(_ONE.replace("verzuim", f"verzuim{number}"), encoding="utf-8")
        Glossary.load(str(source))
    assert len(_compiled(cache)) == 12


def test_two_processes_at_once_both_answer(cache: Path, source: Path) -> None:
    script = (
        "import sys; from insaterms import Glossary; "
        "assert Glossary.load(sys.argv[1]).lookup('verzuim')"
    )
    running = [
        subprocess.Popen([sys.executable, "-c", script, str(source)], stderr=subprocess.PIPE)
        for _ in range(6)
    ]
    for process in running:
        _, errors = process.communicate()
        assert process.returncode == 0, errors.decode()
    assert len(_compiled(cache)) == 1
    assert not list(cache.glob("*.new"))


def test_file_of_another_machine_is_refused(source: Path) -> None:
    files = read_sources(str(source))
    compiled = caching.open_compiled(files, cache=False)
    assert len(compiled) == 1
    with pytest.raises(ValueError, match="not a compiled glossary"):
        Compiled(b"")


def test_problems_are_raised_all_at_once(tmp_path: Path) -> None:
    path = tmp_path / "bad.yaml"
    path.write_text("concepts:\n- id: a\n  nl: x\n  knd: term\n- id: a\n  en: y\n")
    with pytest.raises(GlossaryError) as caught:
        Glossary.load(str(path))
    assert [(p.line, p.column) for p in caught.value.problems] == [(4, 3), (5, 7)]
