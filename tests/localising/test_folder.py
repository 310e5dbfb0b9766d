"""Where the compiled catalogs come from, in a wheel and in a checkout."""

import gettext
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

import insaterms
from insaterms import InsatermsError, ProblemsError
from insaterms.localising import folder
from insaterms.ui_language import _, speaking

_HEADER = r"""
msgid ""
msgstr ""
"Language: nl\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"
"""
_CATALOG = f'{_HEADER}\nmsgid "school"\nmsgstr "school: één"\n'


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "cache"
    monkeypatch.setenv("INSATERMS_CACHE_DIR", str(path))
    return path


@pytest.fixture
def catalog(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout of its own with one catalog; return that."""
    monkeypatch.setattr(folder, "_PACKAGE", str(tmp_path / "src" / "insaterms"))
    path = tmp_path / "locales" / "nl" / "LC_MESSAGES" / "site.po"
    path.parent.mkdir(parents=True)
    path.write_text(_CATALOG, encoding="utf-8")
    return path


def _said(message: str, where: str) -> str:
    return gettext.translation("site", where, ["nl"]).gettext(message)


def test_the_folder_of_the_package_is_what_gettext_wants() -> None:
    where = insaterms.locale_dir()
    assert os.path.isabs(where)
    for domain, language, text, wanted in (
        ("glossary", "nl", "partnership", "samenwerkingsverband"),
        ("glossary-nl", "en", "samenwerkingsverband", "partnership"),
    ):
        assert gettext.translation(domain, where, [language]).gettext(text) == wanted


def test_a_checkout_is_compiled_into_the_cache_once(cache: Path, catalog: Path) -> None:
    where = folder.locale_dir()
    assert Path(where).parent == cache
    [compiled] = cache.rglob("*.mo")
    stamp = compiled.stat().st_mtime_ns
    assert _said("school", where) == "school: één"
    assert folder.locale_dir() == where
    assert compiled.stat().st_mtime_ns == stamp
    assert not [path for path in cache.rglob("*") if path.name.endswith(".new")]
    assert not list(catalog.parent.glob("*.mo"))


@pytest.mark.usefixtures("cache")
def test_another_content_of_the_same_age_and_size_is_compiled_anew(catalog: Path) -> None:
    first = folder.locale_dir()
    times = catalog.stat()
    catalog.write_text(_CATALOG.replace("één", "eén"), encoding="utf-8")
    os.utime(catalog, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert _said("school", folder.locale_dir()) == "school: eén"
    assert folder.locale_dir() != first


@pytest.mark.parametrize("damage", ["gone", "empty"])
def test_what_is_lost_in_the_cache_is_made_again(cache: Path, catalog: Path, damage: str) -> None:
    where = folder.locale_dir()
    [compiled] = cache.rglob("*.mo")
    if damage == "gone":
        compiled.unlink()
    else:
        compiled.write_bytes(b"")
    assert folder.locale_dir() == where
    assert _said("school", where) == "school: één"
    assert catalog.exists()


def test_the_cache_keeps_the_last_few_and_touches_nothing_else(cache: Path, catalog: Path) -> None:
    other = cache / "locales-of-mine"
    other.mkdir(parents=True)
    now = time.time()
    for number in range(7):
        catalog.write_text(f"{_CATALOG}\n# {number}\n", encoding="utf-8")
        where = folder.locale_dir()
        os.utime(where, (now - 100 + number, now - 100 + number))
    assert len(list(cache.iterdir())) == 1 + 4
    assert other.exists()
    assert Path(where).exists()


@pytest.mark.parametrize("named", ["", "below a file"])
def test_without_a_cache_there_is_a_folder_for_as_long_as_the_process_lasts(
    tmp_path: Path, named: str
) -> None:
    (tmp_path / "file").touch()
    program = (
        "import gettext, insaterms; where = insaterms.locale_dir();"
        "assert where == insaterms.locale_dir();"
        "print(gettext.translation('glossary', where, ['nl']).gettext('partnership'));"
        "print(where)"
    )
    cache = str(tmp_path / "file" / "cache") if named else ""
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "INSATERMS_CACHE_DIR": cache, "TMPDIR": str(tmp_path)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    word, where = done.stdout.splitlines()
    assert word == "samenwerkingsverband"
    assert tmp_path in Path(where).parents
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file"]


def test_a_child_that_is_forked_leaves_its_parents_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "kept").mkdir()
    folder._remove(str(tmp_path / "kept"), os.getpid() + 1)
    assert (tmp_path / "kept").exists()
    monkeypatch.chdir(tmp_path)
    folder._remove(str(tmp_path / "kept"), os.getpid())
    assert not (tmp_path / "kept").exists()


def test_a_wheel_has_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder, "_PACKAGE", str(tmp_path))
    (tmp_path / "_data" / "locales").mkdir(parents=True)
    assert folder.locale_dir() == str(tmp_path / "_data" / "locales")


def test_missing_catalogs_are_one_clear_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder, "_PACKAGE", str(tmp_path / "src" / "insaterms"))
    with pytest.raises(InsatermsError, match="the catalogs of insaterms are missing; install"):
        folder.locale_dir()


@pytest.mark.parametrize(
    "broken",
    [
        _CATALOG + "msgid school\n",
        _CATALOG + '\nmsgid "a"\nmsgstr "b\n',
        _CATALOG + "<<<<<<< ours\n",
    ],
)
def test_a_broken_catalog_is_named_with_its_line(catalog: Path, cache: Path, broken: str) -> None:
    catalog.write_text(broken, encoding="utf-8")
    with pytest.raises(ProblemsError) as raised:
        folder.locale_dir()
    [problem] = raised.value.problems
    assert problem.path == str(catalog)
    assert problem.line == len(broken.splitlines())
    assert not list(cache.rglob("*.mo"))


def test_a_catalog_that_is_no_utf_8_is_a_problem(catalog: Path, cache: Path) -> None:
    catalog.write_bytes(_CATALOG.encode("latin-1"))
    with pytest.raises(ProblemsError) as raised:
        folder.locale_dir()
    assert raised.value.problems[0].path == str(catalog)
    assert not list(cache.rglob("*.mo"))


@pytest.mark.usefixtures("cache")
def test_a_program_that_speaks_dutch_tells_a_fault_of_its_own_catalog(catalog: Path) -> None:
    catalog.write_text("msgid school\n", encoding="utf-8")
    with pytest.raises(ProblemsError), speaking("nl", folder.locale_dir):
        _("school")


def test_fuzzy_translations_stay_out(catalog: Path, cache: Path) -> None:
    catalog.write_text(_CATALOG.replace('\nmsgid "school"', '\n#, fuzzy\nmsgid "school"'))
    assert _said("school", folder.locale_dir()) == "school"
    assert cache.exists()


def test_the_same_catalog_gives_the_same_bytes() -> None:
    data = _CATALOG.encode()
    assert folder.compiled(data, "a.po") == folder.compiled(data, "b.po")
