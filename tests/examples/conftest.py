"""The example site, built as its documentation says, served, and opened in Chromium."""

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from selenium.webdriver import Chrome

_ROOT = Path(__file__).parents[2]
# No start page, no updates, no traffic but to the site itself.
_FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing of each request."""


@pytest.fixture(scope="session")
def example() -> Path:
    """Return the folder of the example."""
    return _ROOT / "examples" / "site"


@pytest.fixture(scope="session")
def site(example: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the site with its one command; return the folder."""
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, str(example / "build.py"), "--output", str(folder)]
    subprocess.run(command, check=True, capture_output=True)
    return folder


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Serve the site on this machine alone; return where."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(site)))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(scope="session")
def installed() -> Callable[[str], Path]:
    """Return a function that finds a file of an npm package, such as `axe-core/axe.min.js`.

    Where it is missing the test is skipped, or fails if INSATERMS_REQUIRE_PEERS is 1.
    """

    def find(name: str) -> Path:
        path = _ROOT / "build" / "node_modules" / name
        if not path.is_file():
            reason = f"{path} is not installed: npm install --prefix build {name.partition('/')[0]}"
            if os.environ.get("INSATERMS_REQUIRE_PEERS") == "1":
                pytest.fail(reason)
            pytest.skip(reason)
        return path

    return find


@pytest.fixture(scope="session")
def browser(
    peer: Callable[[str], str], tmp_path_factory: pytest.TempPathFactory
) -> Iterator["Chrome"]:
    """Start Chromium without a window, and with nothing of anybody's profile."""
    chromium, driver = peer("chromium"), peer("chromedriver")
    from selenium.webdriver import Chrome, ChromeOptions
    from selenium.webdriver.chrome.service import Service

    options = ChromeOptions()
    options.binary_location = chromium
    for flag in (*_FLAGS, f"--user-data-dir={tmp_path_factory.mktemp('profile')}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    # Named, so that Selenium looks for no driver of its own.
    chrome = Chrome(options=options, service=Service(driver))
    chrome.execute_cdp_cmd("Emulation.setFocusEmulationEnabled", {"enabled": True})
    yield chrome
    chrome.quit()
