"""Some texts of a page are read as all of it is."""

import pytest

from insaterms.linting.documents.page import Page
from insaterms.linting.documents.page_blocks import blocks_of

PAGE = """---
title: Thuiszitters
---
# De *leerplicht*

Een kind van vijf (“a child”) is **leerplichtig**.

- De [leerplichtambtenaar](/wie) belt.
- ![Een school](/a.png)

|Wie|Wat|
|-|-|
|RMC|verzuim|
"""


def test_blocks_of_all_texts_are_those_of_the_page() -> None:
    page = Page("nl/a.md", PAGE, "markdown", language="nl")
    blocks = blocks_of(page, page.texts)
    assert blocks is not None
    assert [(each.text, each.source(0)) for each in blocks] == [
        (each.text, each.source(0)) for each in page.blocks
    ]
    assert [each.marks for each in blocks] == [each.marks for each in page.blocks]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Een\ntekst in twee regels", "markdown"),
        ("Zie [hier].\n\n[hier]: /x", "markdown"),
        ("<p>Een tekst</p>", "html"),
    ],
)
def test_what_only_the_whole_page_tells_is_left_to_it(text: str, form: str) -> None:
    page = Page("nl/a", text, "html" if form == "html" else "markdown", language="nl")
    assert page.texts
    assert blocks_of(page, page.texts) is None
