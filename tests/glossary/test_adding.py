import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest

from insaterms.errors import GlossaryError
from insaterms.glossary import adding
from insaterms.glossary.adding import NewConcept, add, changing, check, replace_unchanged
from insaterms.glossary.glossary import Glossary
from insaterms.glossary.loading import read_concepts, read_sources

posix = pytest.mark.skipif(sys.platform == "win32", reason="folders are locked on POSIX")

_MAAN = "concepts:\n- id: maan\n  nl: maan\n  en: moon\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "sky.yaml").write_text(_MAAN, encoding="utf-8")
    (tmp_path / "sources.yaml").write_text(
        "sources:\n- id: page\n  body: A body\n  document: A page\n", encoding="utf-8"
    )
    return tmp_path


@pytest.fixture
def sky(folder: Path) -> str:
    return str(folder / "sky.yaml")


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(adding, "_TRIES", 2)
    monkeypatch.setattr(adding, "_PAUSE", 0.001)


def _ids(folder: Path) -> set[str]:
    concepts, problems = read_concepts(read_sources(str(folder)))
    assert problems == []
    return {concept.id for concept in concepts}


# -- what is added -------------------------------------------------------------------


def test_entry_holds_what_is_said_and_no_more() -> None:
    plain = NewConcept(id="zon", nl=("zon",))
    assert adding.written(plain) == "- id: zon\n  nl: zon\n"
    full = NewConcept(
        id="zon",
        kind="law",
        nl=("zon", "zonnetje"),
        en=("sun",),
        gender="de",
        part_of_speech="noun",
        definitions={"nl": "Ster.", "en": ""},
        note="Hot.",
    )
    assert adding.written(full) == (
        "- id: zon\n  kind: law\n  nl:\n"
        "  - text: zon\n    part-of-speech: noun\n    gender: de\n"
        "  - text: zonnetje\n    part-of-speech: noun\n"
        "  en:\n  - text: sun\n    part-of-speech: noun\n"
        "  definition:\n    nl: Ster.\n  note: Hot.\n"
    )


def test_faults_are_those_of_the_entry_itself() -> None:
    assert adding.faults(NewConcept(id="zon", nl=("zon",))) == []
    [fault] = adding.faults(NewConcept(id="zon", nl=("zon", "zon")))
    assert 'the term "zon" stands twice' in fault


def test_faults_leave_out_what_other_entries_and_files_say() -> None:
    new = NewConcept(id="zon", en=("sun",), source="page", level="own-name", related=("maan",))
    assert adding.faults(new) == []


def test_evidence_stands_with_the_first_english_term_and_type_with_the_first_term() -> None:
    new = NewConcept(id="x", en=("sun", "star"), type="title", source="page", level="own-name")
    assert adding.written(new) == (
        "- id: x\n  en:\n  - text: sun\n    type: title\n    attested:\n"
        "    - source: page\n      level: own-name\n  - star\n"
    )


def test_sources_of_all_files_can_be_named(folder: Path, sky: str) -> None:
    Path(sky).write_text(
        "sources:\n- id: leaf\n  body: B\n  document: D\n" + _MAAN, encoding="utf-8"
    )
    assert adding.source_ids(str(folder)) == ["leaf", "page"]
    assert adding.source_ids(sky) == ["leaf"]


@pytest.mark.parametrize(
    ("default", "line"),
    [
        ("", "  reviewed: 2025-01-02\n"),
        ("reviewed: 2025-01-01\n", "  reviewed: 2025-01-02\n"),
        ("reviewed: 2025-01-02\n", ""),
        ('reviewed: "2025-01-02"\n', ""),
    ],
)
def test_day_is_written_unless_the_file_says_the_same(
    folder: Path, sky: str, default: str, line: str
) -> None:
    Path(sky).write_text(default + _MAAN, encoding="utf-8")
    new = NewConcept(id="zon", nl=("zon",), reviewed=date(2025, 1, 2))
    assert check(str(folder), sky, new) == f"- id: zon\n  nl: zon\n{line}"
    entry = add(str(folder), sky, new)
    assert entry == f"- id: zon\n  nl: zon\n{line}"
    assert Path(sky).read_text(encoding="utf-8").endswith(entry)
    [zon] = [each for each in Glossary.load(str(folder), cache=False) if each.id == "zon"]
    assert zon.reviewed == date(2025, 1, 2)


def test_namesake_has_the_first_term_of_every_language_given(folder: Path) -> None:
    glossary = Glossary.load(str(folder), cache=False)
    for new in (
        NewConcept(id="x", nl=("Maan",), en=("moon",)),
        NewConcept(id="x", nl=("maan",)),
        NewConcept(id="x", en=("MOON",)),
    ):
        other = adding.namesake(glossary, new)
        assert other is not None
        assert other.id == "maan"
    assert adding.namesake(glossary, NewConcept(id="x", nl=("maan",), en=("month",))) is None
    assert adding.namesake(glossary, NewConcept(id="maan", nl=("maan",))) is None


def test_near_shows_each_concept_once(folder: Path) -> None:
    glossary = Glossary.load(str(folder), cache=False)
    hits = adding.near(glossary, NewConcept(id="x", nl=("manen",), en=("moons", "moon")))
    assert [hit.concept.id for hit in hits] == ["maan"]


# -- where it is added ---------------------------------------------------------------


def test_concept_is_added_to_its_file(folder: Path, sky: str) -> None:
    check(str(folder), sky, NewConcept(id="zon", nl=("zon",)))
    assert _ids(folder) == {"maan"}
    add(str(folder), sky, NewConcept(id="zon", nl=("zon",)))
    assert _ids(folder) == {"maan", "zon"}


def test_files_of_sources_are_no_place_for_concepts(folder: Path) -> None:
    assert adding.file_names(str(folder)) == ["sky.yaml"]
    with pytest.raises(GlossaryError, match="holds sources and no concepts"):
        add(str(folder), str(folder / "sources.yaml"), NewConcept(id="zon", nl=("zon",)))


def test_file_is_begun_only_where_that_is_wanted(folder: Path) -> None:
    new = NewConcept(id="zon", nl=("zon",))
    path = folder / "sun.yaml"
    with pytest.raises(GlossaryError, match="there is no such file"):
        add(str(folder), str(path), new)
    assert not path.exists()
    add(str(folder), str(path), new, create=True)
    assert path.read_text(encoding="utf-8") == "concepts:\n- id: zon\n  nl: zon\n"


@pytest.mark.parametrize(
    ("new", "message"),
    [
        (NewConcept(id="maan", nl=("mane",)), 'the id "maan" stands twice'),
        (NewConcept(id="x", nl=("maan",), en=("moon",)), "is there already, in maan"),
    ],
)
def test_what_is_there_already_is_not_added(
    folder: Path, sky: str, new: NewConcept, message: str
) -> None:
    for act in (check, add):
        with pytest.raises(GlossaryError, match=message):
            act(str(folder), sky, new)
    assert Path(sky).read_text(encoding="utf-8") == _MAAN


@pytest.mark.parametrize("content", [b"concepts:\n- id: caf\xe9\n", b"concepts: [", b"- a\n"])
def test_file_that_cannot_be_read_stays_as_it_is(folder: Path, sky: str, content: bytes) -> None:
    Path(sky).write_bytes(content)
    with pytest.raises(GlossaryError):
        add(str(folder), sky, NewConcept(id="zon", nl=("zon",)))
    assert Path(sky).read_bytes() == content


def test_single_concept_that_is_no_list_is_not_lost(folder: Path, sky: str) -> None:
    content = "concepts:\n  id: maan\n  nl: maan\n"
    Path(sky).write_text(content, encoding="utf-8")
    with pytest.raises(GlossaryError):
        add(str(folder), sky, NewConcept(id="zon", nl=("zon",)))
    assert Path(sky).read_text(encoding="utf-8") == content


# -- several at once -----------------------------------------------------------------


def test_all_concepts_added_at_once_are_there(folder: Path, sky: str) -> None:
    names = [f"zon{number}" for number in range(12)]

    def added(name: str) -> None:
        add(str(folder), sky, NewConcept(id=name, nl=(name,)))

    with ThreadPoolExecutor(len(names)) as pool:
        list(pool.map(added, names))
    assert _ids(folder) == {"maan", *names}


def test_new_file_begun_by_several_at_once_holds_all(folder: Path) -> None:
    names = [f"zon{number}" for number in range(6)]

    def added(name: str) -> None:
        add(str(folder), str(folder / "sun.yaml"), NewConcept(id=name, nl=(name,)), create=True)

    with ThreadPoolExecutor(len(names)) as pool:
        list(pool.map(added, names))
    assert _ids(folder) == {"maan", *names}


@pytest.mark.usefixtures("impatient")
def test_lock_that_does_not_come_free_is_an_error(folder: Path, sky: str) -> None:
    with changing(sky), pytest.raises(GlossaryError, match="another program has been changing"):
        add(str(folder), sky, NewConcept(id="zon", nl=("zon",)))
    add(str(folder), sky, NewConcept(id="zon", nl=("zon",)))
    assert _ids(folder) == {"maan", "zon"}


@pytest.mark.usefixtures("impatient")
def test_lock_goes_with_the_program_that_held_it(sky: str) -> None:
    code = (
        "import os, sys\nfrom insaterms.glossary.adding import changing\n"
        "with changing(sys.argv[1]):\n    print('held', flush=True)\n    sys.stdin.read()"
    )
    command = [sys.executable, "-c", code, sky]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe) as process:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == b"held"
        with pytest.raises(GlossaryError), changing(sky):
            pass
        process.kill()
        process.wait()
        with changing(sky):
            pass


@posix
@pytest.mark.usefixtures("impatient")
def test_lock_is_one_for_all_names_of_a_folder(folder: Path, sky: str) -> None:
    (folder / "link").symlink_to(folder)
    with changing(sky), pytest.raises(GlossaryError), changing(str(folder / "link" / "sky.yaml")):
        pass


@posix
@pytest.mark.usefixtures("impatient")
def test_folder_that_cannot_be_locked_has_a_lock_elsewhere(
    folder: Path,
    sky: str,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    import fcntl

    usual = fcntl.flock

    def refuse_folders(handle: int, how: int) -> None:
        if os.path.isdir(f"/proc/self/fd/{handle}"):
            raise OSError(9, "Bad file descriptor")
        usual(handle, how)

    elsewhere = tmp_path_factory.mktemp("locks")
    monkeypatch.setattr("tempfile.tempdir", str(elsewhere))
    monkeypatch.setattr(fcntl, "flock", refuse_folders)
    with changing(sky), pytest.raises(GlossaryError), changing(sky):
        pass
    add(str(folder), sky, NewConcept(id="zon", nl=("zon",)))
    assert _ids(folder) == {"maan", "zon"}
    assert len(list(elsewhere.iterdir())) == (1 if os.path.isdir("/proc/self/fd") else 0)


def test_file_that_changed_since_it_was_read_is_not_replaced(sky: str) -> None:
    for before in (b"something else", None):
        with pytest.raises(GlossaryError, match="somebody has changed this file meanwhile"):
            replace_unchanged(sky, before, "x")
    assert Path(sky).read_text(encoding="utf-8") == _MAAN
    replace_unchanged(sky, _MAAN.encode(), "x")
    assert Path(sky).read_text(encoding="utf-8") == "x"


def test_file_that_was_removed_meanwhile_does_not_come_back(folder: Path) -> None:
    path = folder / "gone.yaml"
    with pytest.raises(GlossaryError, match="meanwhile"):
        replace_unchanged(str(path), b"x", "y")
    assert not path.exists()
    replace_unchanged(str(path), None, "y")
    assert path.read_text(encoding="utf-8") == "y"
