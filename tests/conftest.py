"""What all tests share: a cache of their own, peer programs, and how Hypothesis runs."""

import gc
import math
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


@pytest.fixture
def assert_linear() -> Callable[..., None]:
    """Return a function that fails if twice the input takes more than three times the time.

    It takes what measures the seconds for a size, and the size to begin with.  That grows
    until it takes long enough to be measured, or until even a very large input takes no time.
    """
    enough, none, most = 0.05, 0.0005, 3

    def check(seconds: Callable[[int], float], size: int, largest: int) -> None:
        seconds(size)  # What is loaded the first time is no matter of size.
        short = seconds(size)
        while short < enough:
            if size >= largest:
                return
            size *= min(16, max(2, math.ceil(1.2 * enough / max(short, none))))
            short = seconds(size)
        long = math.inf
        for _ in range(3):
            long = min(long, seconds(2 * size))
            if long <= most * short:
                return
            short = min(short, seconds(size))
        pytest.fail(f"{size}: {short:.3f} s, twice as much: {long:.3f} s")

    def check_undisturbed(
        seconds: Callable[[int], float], size: int, largest: int = 4_000_000
    ) -> None:
        # Collecting goes through what all the other tests have left.
        gc.disable()
        try:
            check(seconds, size, largest)
        finally:
            gc.enable()

    return check_undisturbed
