"""The recipe of docs/django.md in a project of Django's, run in a process of its own."""

import json
import os
from collections.abc import Callable
from typing import Any

import pytest

_SETTINGS = """\
from pathlib import Path

BASE_DIR = Path(__file__).parent.parent
SECRET_KEY = "of no use elsewhere"
ALLOWED_HOSTS = ["testserver"]
ROOT_URLCONF = "mysite.urls"
INSTALLED_APPS = []
MIDDLEWARE = ["django.middleware.locale.LocaleMiddleware"]
TEMPLATES = [
    {"BACKEND": "django.template.backends.django.DjangoTemplates", "DIRS": [BASE_DIR / "templates"]}
]
"""
_URLS = """\
from django.shortcuts import render
from django.urls import path


def absence(request):
    text = "Een thuiszitter krijgt hulp van de leerplichtambtenaar. <b>& meer</b>"
    return render(request, "absence.html", {"count": 2, "text": text})


def unknown(request):
    return render(request, "unknown.html", {"word": "<blockchain>"})


urlpatterns = [path("", absence), path("unknown", unknown)]
"""
_OWN = {
    "django": {"Contact": "Neem contact op", "school refusal": "niet naar school durven"},
    "glossary": {"school refusal": "niet durven"},
}
_ASK = """
import json, sys
from django.test import Client
import django

django.setup()
client = Client(raise_request_exception=False)
asked = ((path, {"HTTP_ACCEPT_LANGUAGE": tag}) for path, tag in json.loads(sys.argv[1]))
answers = [client.get(path, **headers) for path, headers in asked]
print(json.dumps([[a.status_code, a.content.decode()] for a in answers]))
"""


@pytest.fixture(scope="module")
def ask(
    run: Callable[..., Any],
    recipe: Callable[[str], Any],
    compiled: Callable[[dict[str, str]], bytes],
    tmp_path_factory: pytest.TempPathFactory,
) -> Callable[..., list[tuple[int, str]]]:
    folder = tmp_path_factory.mktemp("django")
    recipe("django.md").write(
        folder,
        {
            "mysite/__init__.py": "",
            "mysite/settings.py": _SETTINGS,
            "mysite/urls.py": _URLS,
            "templates/unknown.html": "{% load terms %}<p>{{ word|term }}</p>",
        },
    )
    messages = folder / "locale" / "nl" / "LC_MESSAGES"
    messages.mkdir(parents=True)
    for domain, texts in _OWN.items():
        (messages / f"{domain}.mo").write_bytes(compiled(texts))

    def ask(*requests: tuple[str, str], **variables: str) -> list[tuple[int, str]]:
        variables |= {"DJANGO_SETTINGS_MODULE": "mysite.settings", "PYTHONPATH": os.fspath(folder)}
        done = run("python", "-c", _ASK, json.dumps(requests), folder=folder, **variables)
        assert done.returncode == 0, done.stderr
        return [(status, text) for status, text in json.loads(done.stdout)]

    return ask


def test_a_dutch_page_has_dutch_terms_and_an_english_one_english(ask: Callable[..., Any]) -> None:
    [(_, dutch), (_, english), (_, script), (status, unknown)] = ask(
        ("/", "nl-BE"), ("/", "en"), ("/terms.js", "nl"), ("/unknown", "nl")
    )
    assert '<html lang="nl">' in dutch
    assert "<title>Neem contact op</title>" in dutch
    assert "<h1>Schoolverzuim</h1>" in dutch
    assert "<p>2 leerplichtambtenaren, niet naar school durven</p>" in dutch
    assert '<dfn class="insaterms-term" title="Engels: young person not attending school' in dutch
    assert ">thuiszitter</dfn> krijgt hulp van de <dfn" in dutch
    assert "&lt;b&gt;&amp; meer&lt;/b&gt;" in dutch

    assert '<html lang="en">' in english
    assert "<title>Contact</title>" in english
    assert "<h1>School absenteeism</h1>" in english
    assert "<p>2 school attendance officers, school refusal</p>" in english

    assert '"truancy": "spijbelen"' in script
    assert '"school refusal": "niet durven"' in script
    assert (status, unknown) == (200, "<p>&lt;blockchain&gt;</p>")
