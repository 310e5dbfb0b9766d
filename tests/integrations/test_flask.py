"""The recipe of docs/flask.md, run in a process of its own."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

_OWN = {"Contact": "Neem contact op", "truancy": "ongeoorloofd wegblijven"}
_ASK = """
import json, sys
from app import app

client = app.test_client()
tags = json.loads(sys.argv[1])
pages = [client.get("/", headers={"Accept-Language": tag}).get_data(as_text=True) for tag in tags]
print(json.dumps(pages))
"""


def test_a_dutch_page_has_dutch_terms_and_the_strings_of_the_site_win(
    run: Callable[..., Any],
    recipe: Callable[[str], Any],
    compiled: Callable[[dict[str, str]], bytes],
    tmp_path: Path,
) -> None:
    recipe("flask.md").write(tmp_path)
    messages = tmp_path / "translations" / "nl" / "LC_MESSAGES"
    messages.mkdir(parents=True)
    (messages / "messages.mo").write_bytes(compiled(_OWN))
    done = run("python", "-c", _ASK, json.dumps(["nl", "en"]), folder=tmp_path)
    assert done.returncode == 0, done.stderr
    dutch, english = json.loads(done.stdout)

    assert '<html lang="nl">' in dutch
    assert "<title>Neem contact op</title>" in dutch
    assert "<h1>Schoolverzuim</h1>" in dutch
    assert "<p>2 leerplichtambtenaren, schoolweigering, ongeoorloofd wegblijven</p>" in dutch
    assert "&lt;b&gt;&amp; more&lt;/b&gt;" in dutch

    assert '<html lang="en">' in english
    assert "<title>Contact</title>" in english
    assert "<p>2 school attendance officers, school refusal, truancy</p>" in english
    assert '<span lang="nl">thuiszitter</span>' in english
    assert ">school attendance officer</dfn>" in english
