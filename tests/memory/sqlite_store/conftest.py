"""A memory in a file of its own, and short ways to fill it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from insaterms.memory.sqlite_store.opening import SqliteStore


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "memory.db"


@pytest.fixture
def store(path: Path) -> Iterator[SqliteStore]:
    opened = SqliteStore.open(path, create=True)
    yield opened
    opened.close()
