import mmap
import os
import threading
import zlib
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from insaterms.memory.index import fuzzy_index, manifest
from insaterms.memory.index.fuzzy_index import Index
from insaterms.memory.index.layout import DamagedIndexError, Segment
from insaterms.memory.index.manifest import lock

Units = dict[int, tuple[str, str]]
Reference = Callable[[Units, int, str, int], list[tuple[int, int]]]
Change = tuple[int, str, str]


def _all(units: Units) -> Iterator[Change]:
    return ((number, *texts) for number, texts in units.items())


def _some(writer: Callable[[int], Any], seed: int, count: int = 200) -> Units:
    texts = writer(seed).texts(count, 60)
    return dict(enumerate(pairwise(texts), 1))


@pytest.fixture
def prefix(tmp_path: Path) -> str:
    return str(tmp_path / "memory.db.index" / "en-nl")


def _segments(prefix: str) -> list[str]:
    folder = os.path.dirname(prefix)
    return sorted(
        os.path.join(folder, name) for name in os.listdir(folder) if name.endswith(".segment")
    )


@pytest.mark.usefixtures("everything_small")
@settings(deadline=None, max_examples=20)
@given(seed=st.integers(0, 1 << 32), on_disk=st.booleans())
def test_after_any_changes_it_finds_what_is_there_now(
    reference: Reference,
    writer: Callable[[int], Any],
    tmp_path_factory: pytest.TempPathFactory,
    seed: int,
    on_disk: bool,
) -> None:
    pen = writer(seed)
    texts = pen.texts(40, 40)
    prefix = str(tmp_path_factory.mktemp("index") / "en-nl") if on_disk else None
    index = Index.open(prefix, "me")
    units: Units = {}
    for generation in range(1, 15):
        changes = []
        for _ in range(pen.dice.choice((0, 1, 2, 20))):
            number = pen.dice.choice((1, 3, 1 << 33)) + pen.dice.randint(0, 25)
            one, other = pen.dice.choice(texts), pen.dice.choice(texts)
            if pen.dice.random() < 0.3:
                one = other = ""
            changes.append((number, one, other))
            units[number] = one, other
        index.update(iter(changes), generation)
        assert index.generation == generation
        if on_disk and pen.dice.random() < 0.3:
            index.close()
            index = Index.open(prefix, "me")
            assert index.generation == generation
        query = pen.edited(pen.dice.choice(texts), 2)
        for side in (0, 1):
            assert index.search(side, query, 60) == reference(units, side, query, 60)


@pytest.mark.usefixtures("everything_small")
def test_it_needs_few_files_and_leaves_none_behind(
    writer: Callable[[int], Any], prefix: str
) -> None:
    index = Index.open(prefix, "me")
    for number, texts in _some(writer, 3, 120).items():
        index.update([(number, *texts)], number)
    kept = _segments(prefix)
    assert len(kept) <= 5
    named = {os.path.basename(path) for path in kept}
    assert set(os.listdir(os.path.dirname(prefix))) == named | {"en-nl.manifest", "en-nl.lock"}


def test_what_an_interrupted_process_left_behind_is_removed(prefix: str) -> None:
    os.makedirs(os.path.dirname(prefix))
    left = [f"{prefix}.{'a' * 16}.segment", f"{prefix}.manifest.{'b' * 16}.new"]
    others = [f"{os.path.dirname(prefix)}/en-fr.{'a' * 16}.segment", f"{prefix}.notes"]
    for path in left + others:
        Path(path).write_bytes(b"")
    Index.open(prefix, "me").update([(1, "a", "b")], 1)
    assert not any(os.path.exists(path) for path in left)
    assert all(os.path.exists(path) for path in others)


def test_it_knows_nothing_where_there_is_none_or_one_of_something_else(prefix: str) -> None:
    index = Index.open(prefix, "me")
    assert index.generation == 0
    assert index.search(0, "a", 50) == []
    index.update([(1, "aap", "ape")], 5)
    assert Index.open(prefix, "me").generation == 5
    other = Index.open(prefix, "somebody else")
    assert other.generation == 0
    assert other.search(0, "aap", 50) == []


def test_one_of_a_newer_format_is_built_anew(prefix: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        fuzzy_index,
        "Manifest",
        lambda **fields: manifest.Manifest(format=manifest._FORMAT + 1, **fields),
    )
    Index.open(prefix, "me").update([(1, "aap", "ape")], 5)
    monkeypatch.undo()
    index = Index.open(prefix, "me")
    assert index.generation == 0
    index.update([(2, "noot", "nut")], 6)
    assert Index.open(prefix, "me").search(0, "noot", 100) == [(100, 2)]


@pytest.mark.usefixtures("everything_small")
@pytest.mark.parametrize("seed", range(6))
def test_a_damaged_file_never_makes_it_find_anything_else(
    reference: Reference, writer: Callable[[int], Any], prefix: str, seed: int
) -> None:
    units = _some(writer, seed, 60)
    Index.open(prefix, "me").update(_all(units), 9)
    Index.open(prefix, "me").update([(7, "gone", "weg")], 10)
    units[7] = "gone", "weg"
    dice = writer(seed).dice
    for path in [*_segments(prefix), f"{prefix}.manifest"]:
        whole = Path(path).read_bytes()
        for _ in range(12):
            place = dice.choice((dice.randrange(len(whole)), dice.randrange(min(40, len(whole)))))
            flipped = whole[:place] + bytes([whole[place] ^ 1 << dice.randrange(8)])
            damaged = dice.choice((flipped + whole[place + 1 :], whole[:place], whole + b"x"))
            Path(path).unlink()
            Path(path).write_bytes(damaged)
            index = Index.open(prefix, "me")
            noticed = index.generation == 0
            for query, _ in dice.sample(list(units.values()), 5):
                if noticed:
                    break
                try:
                    found = index.search(0, query, 60)
                except DamagedIndexError:
                    assert index.generation == 0
                    noticed = True
                    break
                assert found == reference(units, 0, query, 60)
        Path(path).unlink()
        Path(path).write_bytes(whole)
    assert Index.open(prefix, "me").generation == 10


def test_after_damage_all_units_make_it_whole_again(
    writer: Callable[[int], Any], prefix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fuzzy_index, "_RECENT", 3)
    units = _some(writer, 2)
    Index.open(prefix, "me").update(_all(units), 9)
    (path,) = _segments(prefix)
    data = bytearray(Path(path).read_bytes())
    query = units[1][0]
    # Any text of the length of the query lies in the same band.
    data[data.index(query.encode("latin-1" if max(query) < "\xff" else "utf-16-le"))] ^= 1
    Path(path).unlink()
    Path(path).write_bytes(data)
    index = Index.open(prefix, "me")
    other = Index.open(prefix, "me")
    with pytest.raises(DamagedIndexError):
        index.search(0, query, 70)
    assert index.generation == 0
    assert not index.refresh()
    with pytest.raises(DamagedIndexError):
        other.update(((n + 1000, *texts) for n, texts in units.items()), 10)
    assert other.generation == 0
    index.update(_all(units), 9)
    assert (100, 1) in index.search(0, query, 70)


@pytest.mark.parametrize("body", [b"", b"\x80", b"\xc1", b"\x81\xa6format\x01"])
def test_a_manifest_that_says_something_else_is_no_manifest(prefix: str, body: bytes) -> None:
    os.makedirs(os.path.dirname(prefix))
    head = manifest._MAGIC + zlib.crc32(body).to_bytes(4, "little")
    Path(f"{prefix}.manifest").write_bytes(head + body)
    assert Index.open(prefix, "me").generation == 0


def test_a_reader_looks_again_where_a_writer_has_just_replaced_what_it_read(
    writer: Callable[[int], Any], prefix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fuzzy_index, "_RECENT", 3)
    units = _some(writer, 2)
    index = Index.open(prefix, "me")
    index.update(_all(units), 1)
    real = Segment.open
    calls: list[str] = []

    def meanwhile(path: str, name: str) -> Segment:
        if not calls:
            calls.append(name)
            index.update(_all(units), 2)
        return real(path, name)

    with monkeypatch.context() as patch:
        patch.setattr(Segment, "open", meanwhile)
        reader = Index.open(prefix, "me")
    assert reader.generation == 2


def test_a_missing_segment_means_building_anew(
    writer: Callable[[int], Any], prefix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fuzzy_index, "_RECENT", 3)
    Index.open(prefix, "me").update(_all(_some(writer, 2)), 9)
    Path(_segments(prefix)[0]).write_bytes(b"")
    assert Index.open(prefix, "me").generation == 0
    Path(_segments(prefix)[0]).unlink()
    assert Index.open(prefix, "me").generation == 0


@pytest.mark.usefixtures("everything_small")
def test_a_reader_keeps_what_it_has_until_it_looks_again(
    writer: Callable[[int], Any], prefix: str
) -> None:
    first, second = _some(writer, 4), _some(writer, 5)
    index = Index.open(prefix, "me")
    index.update(_all(first), 1)
    reader = Index.open(prefix, "me")
    query = first[1][0]
    before = reader.search(0, query, 50)
    index.update(_all(second), 2)
    assert reader.generation == 1
    assert reader.search(0, query, 50) == before
    assert reader.refresh()
    assert not reader.refresh()
    assert reader.generation == 2
    assert reader.search(0, query, 50) == index.search(0, query, 50)


@pytest.mark.usefixtures("everything_small")
def test_whoever_writes_second_builds_on_what_the_first_wrote(
    reference: Reference, writer: Callable[[int], Any], prefix: str
) -> None:
    units = _some(writer, 6, 30)
    query = units[1][0]
    changes = [(n, *texts) for n, texts in units.items()]
    one, other = Index.open(prefix, "me"), Index.open(prefix, "me")
    one.update(changes[:20], 2)
    # The same and more: `other` knew of nothing.
    other.update(changes, 3)
    # What is known already is not asked for.
    one.update(_never(), 3)
    assert one.generation == 3
    assert one.search(0, query, 50) == reference(units, 0, query, 50)
    # Both follow from 3, the later generation comes first or last.
    for mine, theirs in ((5, 4), (6, 7)):
        one.refresh()
        other.refresh()
        one.update([(1, "one", "een")], mine)
        if theirs > mine:
            other.update([(1, "one", "een"), (2, "two", "twee")], theirs)
        else:
            other.update(_never(), theirs)
        assert other.generation == max(mine, theirs)
        assert other.search(0, "one", 100) == [(100, 1)]


@pytest.mark.usefixtures("everything_small")
def test_changes_hold_even_if_another_process_began_anew_meanwhile(
    reference: Reference, writer: Callable[[int], Any], prefix: str
) -> None:
    units = _some(writer, 7, 60)
    index = Index.open(prefix, "me")
    index.update(_all(units), 5)
    Path(f"{prefix}.manifest").unlink()
    Index.open(prefix, "me").update([(99, "something else", "iets anders")], 3)
    index.update([(1, "", "")], 6)
    units[1] = "", ""
    query = units[2][0]
    assert index.search(0, query, 50) == reference(units, 0, query, 50)
    assert Index.open(prefix, "me").search(0, query, 50) == reference(units, 0, query, 50)


def _never() -> Iterator[Change]:
    raise AssertionError
    yield 0, "", ""


def test_changes_that_fail_half_way_change_nothing(
    writer: Callable[[int], Any], prefix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fuzzy_index, "_BLOCK_UNITS", 7)
    monkeypatch.setattr(fuzzy_index, "_SEGMENT_BYTES", 1000)
    index = Index.open(prefix, "me")
    units = _some(writer, 8)
    index.update([(1, "aap", "ape")], 1)

    def failing() -> Iterable[Change]:
        yield from _all(units)
        raise RuntimeError

    with pytest.raises(RuntimeError):
        index.update(failing(), 2)
    assert index.generation == 1
    assert index.search(0, "aap", 100) == [(100, 1)]
    assert Index.open(prefix, "me").search(1, "ape", 100) == [(100, 1)]
    index.update(_all(units), 2)
    assert len(_segments(prefix)) == 1


def test_where_nothing_can_be_written_it_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    index = Index.open(str(tmp_path / "file" / "en-nl"), "me")
    with pytest.raises(OSError, match="file"):
        index.update([(1, "a", "b")], 1)
    assert index.generation == 0


def test_a_full_disk_leaves_no_half_a_file(
    prefix: str, monkeypatch: pytest.MonkeyPatch, writer: Callable[[int], Any]
) -> None:
    index = Index.open(prefix, "me")
    index.update([(1, "aap", "ape")], 1)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(mmap, "mmap", full)
        patch.setattr(fuzzy_index, "_RECENT", 3)
        with pytest.raises(OSError, match="No space"):
            index.update(_all(_some(writer, 9)), 2)
    assert _segments(prefix) == []
    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", full)
        with pytest.raises(OSError, match="No space"):
            index.update([(2, "noot", "nut")], 2)
    assert not [name for name in os.listdir(os.path.dirname(prefix)) if name.endswith(".new")]
    assert Index.open(prefix, "me").search(0, "aap", 100) == [(100, 1)]


def test_two_do_not_write_at_once(tmp_path: Path) -> None:
    path = str(tmp_path / "lock")
    inside = threading.Event()
    done: list[str] = []

    def other() -> None:
        inside.wait()
        with lock(path):
            done.append("second")

    thread = threading.Thread(target=other)
    thread.start()
    with lock(path):
        inside.set()
        thread.join(timeout=0.2)
        done.append("first")
    thread.join()
    assert done == ["first", "second"]


def test_an_index_in_the_current_folder_needs_no_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Index.open("en-nl", "me").update([(1, "aap", "ape")], 1)
    assert Index.open("en-nl", "me").search(1, "ape", 100) == [(100, 1)]
