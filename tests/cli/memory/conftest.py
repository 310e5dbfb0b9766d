"""A memory that the commands work on."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from insaterms.memory.sqlite_store.opening import SqliteStore
from insaterms.units import Unit

_UNITS = [
    Unit(
        "Pupils must attend school.",
        "Leerlingen moeten naar school.",
        "en",
        "nl",
        origin="web.po",
        changed=datetime(2026, 1, 31, 12, tzinfo=UTC),
    ),
    Unit(
        "The truants are at home.",
        "De spijbelaars zijn thuis.",
        "en",
        "nl",
        origin="web.po",
        status="draft",
        creator="Anna",
        changed=datetime(2026, 2, 1, tzinfo=UTC),
    ),
    Unit(
        "File not found",
        "Bestand niet gevonden",
        "en",
        "nl",
        origin="app.mo",
        msgctxt="error",
        changed=datetime(2025, 5, 5, tzinfo=UTC),
    ),
    Unit(
        "Een spijbelaar\nmeldt zich.",
        "A truant\nreports.",
        "nl",
        "en",
        origin="letters.tmx",
        changed=datetime(2026, 2, 2, tzinfo=UTC),
    ),
]


@pytest.fixture(autouse=True)
def no_memory_of_ones_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Keep the tests away from what whoever runs them has named as their memory."""
    monkeypatch.delenv("INSATERMS_MEMORY", raising=False)
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def memory(tmp_path: Path) -> str:
    """Return the path of a memory of four units, with the numbers 1 to 4."""
    path = str(tmp_path / "memory.db")
    store = SqliteStore.open(path, create=True)
    store.add(_UNITS)
    store.close()
    return path
