"""A small glossary, so that no test depends on what the package knows."""

import pytest

from insaterms import Glossary

_GLOSSARY = """\
concepts:
- id: leesclub
  nl:
  - leesclub
  - text: leesklub
    type: misspelling
  en:
  - reading club
  - text: book circle
    status: admitted

- id: thuiszitter
  nl: thuiszitter
  en: home sitter

- id: schoolplein
  nl: schoolplein

- id: zomerschool
  nl:
  - zomerschool
  - text: vakantieschool
    status: superseded
  en:
  - summer school
  - text: summer class
    status: deprecated
    reason: A class is one lesson.
  - text: summer course
    status: deprecated

- id: zomercursus
  nl:
  - zomercursus
  - text: zomerschool
    status: admitted
  en: summer course

- id: weekblad
  nl: De Hengelaar
  en: De Hengelaar
"""


@pytest.fixture(scope="session")
def glossary(tmp_path_factory: pytest.TempPathFactory) -> Glossary:
    """Return a glossary of a few concepts: one without English, one the same in both."""
    path = tmp_path_factory.mktemp("glossary") / "terms.yaml"
    path.write_text(_GLOSSARY, encoding="utf-8")
    return Glossary.load(path)
