"""What the real OmegaT does with a memory that we write."""

import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Literal

import pytest

from insaterms.formats import tmx
from insaterms.units import Unit

_PROJECT = """\
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat>
  <project version="1.0">
    <source_dir>__DEFAULT__</source_dir>
    <target_dir>__DEFAULT__</target_dir>
    <tm_dir>__DEFAULT__</tm_dir>
    <glossary_dir>__DEFAULT__</glossary_dir>
    <dictionary_dir>__DEFAULT__</dictionary_dir>
    <source_lang>EN</source_lang>
    <target_lang>NL</target_lang>
    <sentence_seg>true</sentence_seg>
  </project>
</omegat>
"""

_UNITS = [
    # With all that a unit may say: none of it may keep OmegaT from using it.
    Unit(
        "The school is closed.",
        "De school is dicht.",
        "en",
        "nl",
        previous="Before.",
        next="Behind.",
        msgctxt="notice",
        origin="site.po",
        status="draft",
        creator="Ann",
        note="A note.",
        properties=(("@tuid", "1"), ("source:x-y", "z")),
    ),
    Unit(
        "Tom & Jerry <3 “each” other.", "Tom & Jerry <3 ‘elkaar’, één\u00a0keer.", "en-GB", "nl-NL"
    ),
    Unit("Hello %s, you have <b>new</b> messages.", "Dag %s: <b>nieuwe</b> berichten.", "en", "nl"),
    Unit("Dit staat andersom.", "This is the other way round.", "nl", "en"),
]
_PLAIN, _CODED = _UNITS[:2], _UNITS[2]
_UNKNOWN = "Nobody knows this."


def _translated(omegat: str, folder: Path, level: Literal[1, 2]) -> str:
    project = folder / "project"
    for name in ("source", "target", "tm/auto", "omegat", "glossary", "dictionary"):
        (project / name).mkdir(parents=True)
    (project / "omegat.project").write_text(_PROJECT)
    texts = [*(unit.source for unit in _UNITS[:3]), "This is the other way round.", _UNKNOWN]
    (project / "source" / "text.txt").write_text("\n\n".join(texts) + "\n", encoding="utf-8")
    with (project / "tm" / "auto" / "memory.tmx").open("wb") as stream:
        tmx.write(stream, _UNITS, level=level)
    home = str(folder)
    done = subprocess.run(
        [omegat, "--mode=console-translate", str(project)],
        capture_output=True,
        check=False,
        cwd=home,
        timeout=120,
        env={
            "HOME": home,
            "PATH": "/usr/bin:/bin",
            "LC_ALL": "C.UTF-8",
            "_JAVA_OPTIONS": f"-Duser.home={home} -Djava.awt.headless=true -Dfile.encoding=UTF-8",
        },
    )
    assert done.returncode == 0, done.stderr
    return (project / "target" / "text.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("level", [1, 2])
def test_omegat_translates_by_our_memory(
    peer: Callable[[str], str], tmp_path: Path, level: Literal[1, 2]
) -> None:
    text = _translated(peer("omegat"), tmp_path, level)
    for unit in _PLAIN:
        assert unit.target in text
        assert unit.source not in text
    assert "Dit staat andersom." in text
    assert _UNKNOWN in text
    # OmegaT drops what an inline code holds, which is what level 1 is for.
    assert (_CODED.target in text) == (level == 1)
