"""A rule's docstring as Markdown, paragraph by paragraph in the language that is spoken."""

from pathlib import Path

import pytest

from insaterms.linting.documentation import documentation, paragraphs, summary
from insaterms.linting.rule import Rule
from insaterms.ui_language import speaking


class Told(Rule):
    """A heading in
    another language.

    ## What it does
    Finds headings
    in another language.

    - of pages,
      whatever their form
    - of templates

    ```markdown
    ## School refusal

    # still   code
    ```
    and what to write instead
    """


_MARKDOWN = """\
A heading in another language.

## What it does

Finds headings in another language.

- of pages, whatever their form
- of templates

```markdown
## School refusal

# still   code
```

and what to write instead
"""


def test_a_docstring_becomes_markdown() -> None:
    assert documentation(Told()) == _MARKDOWN
    assert summary(Told()) == "A heading in another language."


def test_what_is_translated_are_its_paragraphs_without_marks_or_code(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with speaking("nl", lambda: str(tmp_path)):
        monkeypatch.setattr("insaterms.linting.documentation._", lambda text: f"<{text}>")
        dutch = documentation(Told())
    for each in paragraphs(Told()):
        if each.kind == "code":
            assert f"\n{each.text}\n" in dutch
        else:
            assert f"{each.mark}<{each.text}>\n" in dutch
    assert "## <What it does>\n" in dutch
    assert "- <of templates>\n" in dutch


def test_a_fence_that_nobody_closes_ends_with_the_docstring() -> None:
    class Open(Rule):
        """One.

        ```po
        msgid "a"
        """

    assert documentation(Open()) == 'One.\n\n```po\nmsgid "a"\n'


def test_a_rule_without_a_docstring_says_nothing() -> None:
    class Silent(Rule): ...

    assert summary(Silent()) == ""
