"""Queries of one length are counted together where that takes little memory."""

import random
from pathlib import Path

import pytest

from insaterms.memory.index import batch_searching, searching, snapshot
from insaterms.memory.index.fuzzy_index import DamagedIndexError, Index
from insaterms.memory.index.layout import Band
from insaterms.memory.index.planning import Wanted

_WORDS = (
    "de het een van en in is dat op te zijn voor met die aan niet er om ook als naar school "
    "leerling leerlingen verzuim thuiszitter ouders gemeente samenwerkingsverband schooljaar"
).split()


@pytest.fixture
def together(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail where a query is sought alone."""

    monkeypatch.setattr(batch_searching, "found_in", None)


def _sentences(count: int) -> list[str]:
    dice = random.Random(5)  # noqa: S311 -- texts are no secrets
    return [" ".join(dice.choices(_WORDS, k=dice.randint(4, 25))) for _ in range(count)]


@pytest.mark.usefixtures("together")
@pytest.mark.parametrize("threshold", [60, 75, 100])
def test_those_of_one_length_are_counted_together(threshold: int) -> None:
    texts = _sentences(3000)
    index = Index.open(None, "test")
    index.update(((n, text, "") for n, text in enumerate(texts, 1)), 1)
    # Two of each length at least, so that none is alone.
    queries = [other for text in texts[:150] for other in (text, text[::-1])]
    found = index.search_many(0, queries, threshold)
    assert found == {query: index.search(0, query, threshold) for query in queries}
    assert sum(map(bool, found.values())) >= 150


def test_in_a_large_memory_each_is_sought_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = _sentences(3000)
    index = Index.open(None, "test")
    index.update(((n, text, "") for n, text in enumerate(texts, 1)), 1)
    queries = texts[:40]
    expected = {query: index.search(0, query, 70) for query in queries}
    alone: list[str] = []

    def sought(bands: list[list[Band]], wanted: Wanted) -> list[tuple[int, int, int]]:
        alone.append(wanted.text)
        return searching.found_in(bands, wanted)

    monkeypatch.setattr(batch_searching, "found_in", sought)
    monkeypatch.setattr(batch_searching, "_MOST_JOINED", 1000)
    assert index.search_many(0, queries, 70) == expected
    assert alone


@pytest.mark.parametrize("threshold", [70, 100])
def test_what_is_damaged_is_said(tmp_path: Path, threshold: int) -> None:
    texts = _sentences(3000)
    prefix = str(tmp_path / "en-nl")
    Index.open(prefix, "test").update(((n, text, "") for n, text in enumerate(texts, 1)), 1)
    [segment] = tmp_path.glob("*.segment")
    data = bytearray(segment.read_bytes())
    data[len(data) // 3 : len(data) // 3 + 1000] = b"\xff" * 1000
    segment.write_bytes(data)
    index = Index.open(prefix, "test")
    with pytest.raises(DamagedIndexError):
        index.search_many(0, texts, threshold)
    assert not index.generation
    assert index.search_many(0, ["school", "school", ""], threshold) == {"school": [], "": []}


def test_equal_texts_are_found_without_counting(monkeypatch: pytest.MonkeyPatch) -> None:
    index = Index.open(None, "test")
    index.update([(1, "verzuim", "absence"), (2, "verzuim", "truancy"), (3, "verzuin", "x")], 1)
    monkeypatch.setattr(snapshot, "similar", None)
    assert index.search_many(0, ["verzuim", "ouders"], 100) == {
        "verzuim": [(100, 1), (100, 2)],
        "ouders": [],
    }
