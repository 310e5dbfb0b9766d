"""Data that holds its texts in both languages: `title: {en: …, nl: …}`, `title_nl`, `nl.title`."""

import re
from collections.abc import Sequence

from insaterms.content import front_matter
from insaterms.content.translatable.values import PageForm, Slot

__all__ = ["twofold_slots"]

_KEY = re.compile(r"(?:\b|_)(en|nl)(?:[-_][A-Za-z]{2})?[\"']?[ \t]*[:=.\]]")


def twofold_slots(text: str, form: PageForm) -> Sequence[Slot]:
    """Find the texts of data, or of what stands above a page, by keys that may name a language.

    Args:
        text: The page.
        form: What it is written in.

    Returns:
        All texts of the data, with the part that the key plays without the language; nothing
        where no keys name both languages.

    Raises:
        UnreadablePageError: If it cannot be read.

    """
    match form:
        case "yaml" | "toml" if _is_twofold(text):
            return _slots(form, text, 0, len(text))
        case "markdown" | "jinja-markdown" | "jinja" if _is_twofold(front_matter.beginning(text)):
            front = front_matter.read(text)
            return _slots(front.form, text, *front.inside)
        case _:
            return ()


def _is_twofold(data: str) -> bool:
    """Tell whether keys may name both languages, before anything is read twice."""
    return {found[1] for found in _KEY.finditer(data)} == {"en", "nl"}


def _slots(form: str, text: str, start: int, end: int) -> Sequence[Slot]:
    match form:
        case "json":
            from insaterms.content.translatable import json_data

            return json_data.slots(text, start, end, twofold=True)
        case "toml":
            from insaterms.content.translatable import toml_data

            return toml_data.slots(text, start, end, twofold=True)
        case "":
            return ()
        case _:
            from insaterms.content.translatable import yaml_data

            return yaml_data.slots(text, start, end, twofold=True)
