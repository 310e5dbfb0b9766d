"""A compiled glossary is used only for exactly what it was made from."""

import os
import shutil
import stat
import struct
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from insaterms import Glossary, GlossaryError
from insaterms.cache_folder import cache_folder
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


def test_same_bytes_under_another_name_are_another_glossary(cache: Path, tmp_path: Path) -> None:
    # The name of the file is the subject of its concepts.
    for name in ("absence.yaml", "care.yaml"):
        path = tmp_path / name
        path.write_text(_ONE, encoding="utf-8")
        assert Glossary.load(str(path)).concept("a").subject == name.partition(".")[0]
    assert len(_compiled(cache)) == 2


def test_same_files_elsewhere_are_the_same_glossary(cache: Path, tmp_path: Path) -> None:
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.yaml").write_text(_ONE, encoding="utf-8")
        Glossary.load(str(tmp_path / name))
    assert len(_compiled(cache)) == 1


def _sources_of_compiling(package: Path) -> Iterator[Path]:
    for part in caching._COMPILING:
        path = package / part
        yield from sorted(path.glob("*.py")) if path.is_dir() else [path]


def test_change_in_the_compiling_code_makes_it_stale(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = read_sources(str(source))
    before = caching.content_key(files)
    package = tmp_path / "insaterms"
    shutil.copytree(caching._PACKAGE, package, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(caching, "_PACKAGE", str(package))
    assert caching.content_key(files) == before
    for path in _sources_of_compiling(package):
        code = path.read_bytes()
        path.write_bytes(code + b"#")
        assert caching.content_key(files) != before, path
        path.write_bytes(code)
    (package / "cli" / "card.py").write_bytes(b"")
    assert caching.content_key(files) == before


def test_key_covers_every_module_that_compiling_loads(source: Path, tmp_path: Path) -> None:
    words = tmp_path / "words.csv"
    words.write_text("nl,en\nverzuim,absence\n", encoding="utf-8")
    script = (
        "import sys\n"
        "from insaterms.glossary import compiling, loading\n"
        "for path in sys.argv[1:]:\n"
        "    concepts, problems = loading.read_concepts(loading.read_sources(path))\n"
        "    assert not problems\n"
        "    compiling.compile_glossary(concepts, bytes(32))\n"
        "for name, module in sys.modules.items():\n"
        "    if name.startswith('insaterms.') and not hasattr(module, '__path__'):\n"
        "        print(module.__file__)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(source), str(words)],
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = {Path(line) for line in done.stdout.splitlines()}
    covered = set(_sources_of_compiling(Path(caching._PACKAGE)))
    # The version, the language of messages and how public names are found decide about
    # nothing; parts of `text` serve look-ups alone.
    deciding_nothing = ("_version.py", "ui_language.py", "public_names.py")
    nothing = {Path(caching._PACKAGE) / name for name in deciding_nothing}
    assert loaded - covered <= nothing
    assert {path for path in covered - loaded if path.parent.name != "text"} == set()


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


def test_flipped_bit_anywhere_is_noticed_and_the_file_compiled_anew(
    cache: Path, source: Path
) -> None:
    Glossary.load(str(source))
    [path] = _compiled(cache)
    whole = path.read_bytes()
    # The header with its key, the table of sections, and then here and there.
    places = [*range(320), *range(320, len(whole), 97), len(whole) - 1]
    for place in places:
        damaged = bytearray(whole)
        damaged[place] ^= 0x80
        path.write_bytes(damaged)
        assert Glossary.load(str(source)).lookup("verzuim"), place
        assert path.read_bytes() == whole, place


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


def test_interrupted_write_leaves_no_half_file(
    cache: Path, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", interrupt)
    with pytest.raises(KeyboardInterrupt):
        Glossary.load(str(source))
    assert list(cache.iterdir()) == []


def test_file_that_another_thread_is_writing_is_left_alone(cache: Path, source: Path) -> None:
    key = caching.content_key(read_sources(str(source)))
    cache.mkdir()
    aside = cache / f"{key.hex()[:40]}.compiled.{os.getpid()}.new"
    aside.write_bytes(b"half")
    assert Glossary.load(str(source)).lookup("verzuim")
    assert aside.read_bytes() == b"half"


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX")
def test_only_its_owner_can_read_a_cached_glossary(cache: Path, source: Path) -> None:
    before = os.umask(0)
    try:
        Glossary.load(str(source))
    finally:
        os.umask(before)
    [path] = _compiled(cache)
    assert stat.S_IMODE(cache.stat().st_mode) == 0o700
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_empty_cache_setting_turns_it_off(
    source: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("INSATERMS_CACHE_DIR", "")
    monkeypatch.chdir(tmp_path)
    assert Glossary.load(str(source)).lookup("verzuim")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["small.yaml"]


@pytest.mark.parametrize(
    ("platform", "variables", "expected"),
    [
        ("linux", {"XDG_CACHE_HOME": "/xdg"}, "/xdg/insaterms"),
        ("linux", {}, "/home/me/.cache/insaterms"),
        ("linux", {"XDG_CACHE_HOME": ""}, "/home/me/.cache/insaterms"),
        ("linux", {"XDG_CACHE_HOME": "relative"}, "/home/me/.cache/insaterms"),
        ("darwin", {"XDG_CACHE_HOME": "/xdg"}, "/home/me/Library/Caches/insaterms"),
        ("win32", {"LOCALAPPDATA": "/local"}, "/local/insaterms"),
        ("win32", {}, "/home/me/AppData/Local/insaterms"),
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="the paths are written as POSIX has them")
def test_default_cache_is_the_users(
    monkeypatch: pytest.MonkeyPatch, platform: str, variables: dict[str, str], expected: str
) -> None:
    for name in ("INSATERMS_CACHE_DIR", "XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    for name, value in {"HOME": "/home/me", **variables}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "platform", platform)
    assert cache_folder() == expected


def test_files_not_used_for_longest_are_pruned(cache: Path, source: Path) -> None:
    Glossary.load(str(source))
    [first] = _compiled(cache)
    for number in range(16):
        # The clock may be too coarse to tell two writes apart.
        for place, path in enumerate(sorted(_compiled(cache), key=lambda p: p.stat().st_mtime)):
            os.utime(path, (1000 + place, 1000 + place))
        # The first one is used again and again.
        source.write_text(_ONE, encoding="utf-8")
        Glossary.load(str(source))
        source.write_text(_ONE.replace("verzuim", f"verzuim{number}"), encoding="utf-8")
        Glossary.load(str(source))
    assert len(_compiled(cache)) == 12
    assert first.exists()


def test_nothing_else_in_the_folder_is_removed(
    cache: Path, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(caching, "_KEPT", 0)
    cache.mkdir()
    name = "0123456789" * 4 + ".compiled"
    others = {"mine.compiled", f"{name}.bak", f"a{name}", "notes.new", f"{name}.x.new"}
    for other in others:
        (cache / other).write_bytes(b"")
        os.utime(cache / other, (0, 0))
    (cache / name).write_bytes(b"")
    Glossary.load(str(source))
    assert {path.name for path in cache.iterdir()} == others


def test_what_a_process_that_died_left_behind_is_removed_after_an_hour(
    cache: Path, source: Path
) -> None:
    cache.mkdir()
    old, recent = (cache / f"{'0' * 40}.compiled.{number}.new" for number in (1, 2))
    for path in (old, recent):
        path.write_bytes(b"half")
    os.utime(old, (recent.stat().st_mtime - 3700,) * 2)
    Glossary.load(str(source))
    assert (old.exists(), recent.exists()) == (False, True)


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


def test_file_of_another_machine_is_refused_and_compiled_anew(cache: Path, source: Path) -> None:
    Glossary.load(str(source))
    [path] = _compiled(cache)
    whole = path.read_bytes()
    mark = struct.pack("=I", 0x01020304)
    assert whole.count(mark, 0, 16) == 1
    foreign = whole.replace(mark, mark[::-1], 1)
    with pytest.raises(ValueError, match="another kind of machine"):
        Compiled(foreign)
    path.write_bytes(foreign)
    assert Glossary.load(str(source)).lookup("verzuim")
    assert path.read_bytes() == whole


def test_problems_are_raised_all_at_once(tmp_path: Path) -> None:
    path = tmp_path / "bad.yaml"
    path.write_text("concepts:\n- id: a\n  nl: x\n  knd: term\n- id: a\n  en: y\n")
    with pytest.raises(GlossaryError) as caught:
        Glossary.load(str(path))
    assert [(p.line, p.column) for p in caught.value.problems] == [(4, 3), (5, 7)]
