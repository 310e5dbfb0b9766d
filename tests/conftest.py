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
    """Return a function that fails if four times the input takes more than eight times the time.

    It takes what measures the seconds for a size, and the size to begin with.  That grows
    until it takes long enough to be measured, or until even the largest takes no time; longer
    where a largest is given, since what is quadratic may only show nearer to that.  A busy
    machine is slow for a while, so two times are compared only where one follows the other.
    """
    least, plenty, times, most, attempts = 0.01, 0.03, 4, 8, 5

    def check(seconds: Callable[[int], float], size: int, largest: int, enough: float) -> None:
        seconds(size)  # What is loaded the first time is no matter of size.
        short = seconds(size)
        while short < enough and size < largest:
            # By no more at a time, or what is quadratic would take minutes to fail.
            growth = 4 if short < enough / 4 else 1.1 * enough / short
            size = min(math.ceil(size * growth), largest)
            short = seconds(size)
        if short < least:
            return
        ratios = []
        for _ in range(attempts):
            ratios.append(seconds(times * size) / short)
            if ratios[-1] <= most:
                return
            short = seconds(size)
        tried = ", ".join(f"{ratio:.1f}" for ratio in ratios)
        pytest.fail(f"{size}: {short:.3f} s, {times} times as much: {tried} times as long")

    def check_undisturbed(
        seconds: Callable[[int], float], size: int, largest: int | None = None
    ) -> None:
        # Collecting goes through what all the other tests have left.
        gc.disable()
        try:
            check(seconds, size, largest or 4_000_000, plenty if largest else least)
        finally:
            gc.enable()

    return check_undisturbed
