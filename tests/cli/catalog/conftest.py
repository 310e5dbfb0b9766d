"""A small site in English, in a folder in which the program runs."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

_PAGES = {
    "pages/index.md": """\
---
title: Contact
lang: en
---

# Contact

Call the school attendance officer.
""",
    "pages/about/us.html": """\
<!doctype html>
<html lang="en">
<title>About us</title>
<nav><a href="/">Contact</a></nav>
<p>We help <b>every</b> pupil.</p>
<img src="a.png" alt="A school">
""",
    "pages/menu.yml": "menu:\n  - title: About us\n    url: /about/us\n",
}


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with three pages, in which the program runs."""
    monkeypatch.delenv("INSATERMS_MEMORY", raising=False)
    monkeypatch.chdir(tmp_path)
    for name, text in _PAGES.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture
def catalog(site: Path) -> Path:
    """Return a Dutch catalog of the site: some of it translated, some fuzzy."""
    path = site / "nl.po"
    path.write_text(
        r"""msgid ""
msgstr ""
"Language: nl\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"

# By a translator.
msgctxt "heading"
msgid "Contact"
msgstr "Contact opnemen"

msgid "We help <b>every</b> pupil."
msgstr "Wij helpen <b>elke</b> leerling."

#, fuzzy
msgid "A school"
msgstr "Een schooltje"

msgid "About us"
msgstr ""

#~ msgid "Gone"
#~ msgstr "Weg"
""",
        encoding="utf-8",
    )
    return path


@pytest.fixture
def run_without_rights() -> Callable[..., CompletedProcess[str]]:
    """Return a function that calls the program as one whom permissions stop, unlike root."""
    command = [sys.executable, "-m", "insaterms"]
    if os.name != "nt" and os.geteuid() == 0:
        command = ["setpriv", "--bounding-set=-dac_override,-dac_read_search", *command]

    def call(*arguments: str) -> CompletedProcess[str]:
        return subprocess.run([*command, *arguments], capture_output=True, text=True, check=False)

    return call
