"""What rules may ask."""

from datetime import date
from pathlib import Path

import pytest

from insaterms.errors import GlossaryError
from insaterms.linting.context import Context
from insaterms.linting.sites.site import Site
from insaterms.project import Project

_TODAY = date(2026, 1, 5)


@pytest.mark.parametrize(
    ("settings", "said"), [("insaterms.toml", "insaterms.toml: prefer: "), ("", "prefer: ")]
)
def test_a_preference_that_the_glossary_lacks_is_told_with_its_file(
    tmp_path: Path, settings: str, said: str
) -> None:
    own = tmp_path / "terms.csv"
    own.write_text("nl,en\nverzuim,absence\n", encoding="utf-8")
    project = Project(path=settings, glossary=str(own), prefer={"nothing": "x"})
    with pytest.raises(GlossaryError) as raised:
        _glossary = Context(project, _TODAY, Site()).glossary
    assert str(raised.value).startswith(f'{said}there is no concept "nothing"')
