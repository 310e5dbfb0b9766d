"""Indexes are kept beside the memory, and nowhere else, whatever the memory says."""

import shutil
import sqlite3
import subprocess
import sys
import unicodedata
import warnings
from itertools import product
from pathlib import Path

import pytest

from insaterms.errors import MemoryFileError
from insaterms.glossary import caching
from insaterms.memory import following
from insaterms.memory.memory import Memory
from insaterms.units import Unit

_UNITS = [
    Unit("Save the file", "Bewaar het bestand", "en", "nl"),
    Unit("Save the files", "Bewaar de bestanden", "en-GB", "nl-BE"),
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "inside" / "memory.db"
    path.parent.mkdir()
    with Memory.open(path, create=True) as memory:
        memory.add(_UNITS)
    return path


@pytest.mark.parametrize("language", ["../../outside", "/../../outside", "x\0y", "nl ", "a/b", ""])
def test_no_language_leads_out_of_the_folder(path: Path, tmp_path: Path, language: str) -> None:
    connection = sqlite3.connect(path)
    connection.execute("UPDATE languages SET target = ? WHERE target = 'nl'", (language,))
    connection.commit()
    connection.close()
    with Memory.open(path) as memory:
        assert memory.lookup("Save the files", target="nl")
        memory.add([Unit("Open", "Openen", "en", "nl")])
        assert len(memory.lookup("Open")) == 1
    assert [each.name for each in tmp_path.iterdir()] == ["inside"]
    outside = {each.name for each in path.parent.iterdir()}
    assert outside <= {"memory.db", "memory.db-wal", "memory.db-shm", "memory.db.index"}
    assert all(each.is_file() for each in Path(f"{path}.index").iterdir())


def test_languages_give_their_index_its_name(path: Path) -> None:
    names = {each.name for each in Path(f"{path}.index").iterdir()}
    assert names >= {"en-nl.manifest", "en-nl.lock"}


def test_where_no_index_can_be_written_it_is_said_once_and_everything_found(path: Path) -> None:
    folder = Path(f"{path}.index")
    for each in folder.iterdir():
        each.unlink()
    folder.rmdir()
    folder.write_bytes(b"")
    with Memory.open(path) as memory, warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        assert len(memory.lookup("Save the file")) == 2
        memory.add([Unit("Save a file", "Bewaar een bestand", "en", "nl")])
        assert len(memory.lookup("Save the file")) == 3
    [warning] = said
    assert warning.category is RuntimeWarning
    assert str(warning.message).startswith(f"the index in {path}.index cannot be written (")
    with warnings.catch_warnings():
        # Nothing is to be written, so nothing is missing.
        warnings.simplefilter("error")
        with Memory.open(path, read_only=True) as memory:
            assert len(memory.lookup("Save the file")) == 3


def test_an_index_that_is_made_anew_finds_the_same_and_nothing_else_is_touched(
    path: Path,
) -> None:
    folder = Path(f"{path}.index")
    (folder / "notes.txt").write_text("mine", encoding="utf-8")
    (folder / "xx-yy.manifest").write_bytes(b"of a pair that is gone")
    with Memory.open(path) as memory:
        assert len(memory.lookup("Save the file")) == 2
        memory.compact(forget_changes=True)
        assert len(memory.lookup("Save the file")) == 2
    names = {each.name for each in folder.iterdir()}
    assert "xx-yy.manifest" not in names
    assert names >= {"notes.txt", "en-nl.manifest"}


def test_an_index_that_cannot_be_taken_away_is_an_error_that_says_where(path: Path) -> None:
    folder = Path(f"{path}.index")
    shutil.rmtree(folder)
    folder.write_bytes(b"")
    with (
        Memory.open(path) as memory,
        pytest.raises(MemoryFileError, match=r"memory\.db\.index cannot be made anew: "),
    ):
        memory.compact(forget_changes=True)


@pytest.mark.parametrize("changing", [False, True])
def test_a_damaged_index_is_made_anew(path: Path, changing: bool) -> None:
    words = ["".join(letters) * 2 for letters in product("abcdefghijkl", repeat=3)]
    with Memory.open(path) as memory:
        memory.add(Unit(word, word.upper(), "en", "nl") for word in words)
    for segment in Path(f"{path}.index").glob("*.segment"):
        whole = segment.read_bytes()
        middle = len(whole) // 4
        segment.write_bytes(whole[:middle] + bytes(2 * middle) + whole[3 * middle :])
    with Memory.open(path) as memory:
        if changing:
            memory.add(Unit(f"{word} more", word, "en", "nl") for word in words)
        for word in words[::400]:
            assert memory.lookup(word)[0].target == word.upper()


def test_the_key_of_an_index_covers_every_module_that_folds() -> None:
    script = (
        "import sys\n"
        "from insaterms.text.segments import fold_segment\n"
        "fold_segment('On June 28th 2018 1,000.5 %d <b>x</b> https://x.nl', 'en')\n"
        "for name, module in sys.modules.items():\n"
        "    if name.startswith('insaterms.') and not hasattr(module, '__path__'):\n"
        "        print(module.__file__)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    package = Path(caching.__file__).parent.parent
    loaded = {Path(line).relative_to(package).as_posix() for line in done.stdout.splitlines()}
    # The version, and how public names are found, fold nothing.
    assert loaded - {"_version.py", "public_names.py"} == set(following._FOLDING)


def test_other_code_or_other_tables_of_letters_make_another_key(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    key = following._folding()
    assert following._folding() == key
    monkeypatch.setattr(unicodedata, "unidata_version", "99.0.0")
    tables = following._folding()
    monkeypatch.setattr(following, "code_of", lambda _: [b"other code"])
    assert len({key, tables, following._folding()}) == 3
