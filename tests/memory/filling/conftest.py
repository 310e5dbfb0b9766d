"""The glossary of the tests of filling."""

from pathlib import Path

import pytest

from insaterms import Glossary

_GLOSSARY = Path(__file__).parent / "fixtures" / "glossary.yaml"


@pytest.fixture(scope="session")
def glossary(cache_folder: str) -> Glossary:
    """Return the glossary; it is compiled into the cache of the tests."""
    assert cache_folder
    return Glossary.load(_GLOSSARY)
