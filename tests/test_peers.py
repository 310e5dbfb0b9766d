"""The peer programs are really there where they are required, and the skip says why."""

import shutil
import subprocess
from collections.abc import Callable

import pytest


@pytest.mark.parametrize("name", ["msgfmt", "i18nspector"])
def test_peer_runs(peer: Callable[[str], str], name: str) -> None:
    done = subprocess.run([peer(name), "--version"], capture_output=True, check=False)
    assert done.returncode == 0


def test_missing_peer_fails_where_it_is_required(
    peer: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("INSATERMS_REQUIRE_PEERS", "1")
    with pytest.raises(pytest.fail.Exception, match="no-such-program is not installed"):
        peer("no-such-program")


def test_missing_peer_skips_elsewhere(
    peer: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("INSATERMS_REQUIRE_PEERS", raising=False)
    assert shutil.which("no-such-program") is None
    with pytest.raises(pytest.skip.Exception, match="no-such-program is not installed"):
        peer("no-such-program")
