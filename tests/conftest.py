"""What all tests share: a cache of their own, peer programs, and how Hypothesis runs."""

import os
import shutil
from collections.abc import Callable, Iterator

import pytest
from hypothesis import HealthCheck, settings

# A slow machine is no fault of ours; CI tries the same examples every time.
settings.register_profile("local", deadline=None)
settings.register_profile(
    "ci",
    deadline=None,
    derandomize=True,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("ci" if os.environ.get("CI") else "local")


@pytest.fixture(autouse=True, scope="session")
def cache_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Keep compiled glossaries out of the cache of whoever runs the tests."""
    folder = str(tmp_path_factory.mktemp("cache"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("INSATERMS_CACHE_DIR", folder)
        yield folder


@pytest.fixture(autouse=True, scope="session")
def english() -> Iterator[None]:
    """Let the programs that tests start speak English, whatever the locale of whoever runs them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LC_ALL", "C.UTF-8")
        for name in ("LANGUAGE", "INSATERMS_LANG"):
            patch.delenv(name, raising=False)
        yield


@pytest.fixture(scope="session")
def peer() -> Callable[[str], str]:
    """Return a function that finds a program to compare with, such as `msgfmt`.

    Where it is missing the test is skipped, or fails if INSATERMS_REQUIRE_PEERS is 1.
    """

    def find(name: str) -> str:
        if (path := shutil.which(name)) is not None:
            return path
        reason = f"the program {name} is not installed"
        if os.environ.get("INSATERMS_REQUIRE_PEERS") == "1":
            pytest.fail(reason)
        pytest.skip(reason)

    return find
