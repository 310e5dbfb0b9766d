"""How terms are marked in templates: the options of `Glossary.link` that a site may set."""

import inspect
from collections.abc import Collection, Iterable
from functools import cache
from typing import TypedDict

from insaterms.errors import nearest
from insaterms.glossary.glossary import Glossary
from insaterms.glossary.linking.marks import Form, Link, Style
from insaterms.ui_language import _

__all__ = ["Marking", "check_options"]


class Marking(TypedDict, total=False):
    """Options of `Glossary.link`, which says what each of them does."""

    form: Form
    once: bool
    style: Style
    href: Link
    css_class: str
    exclude: Collection[str]
    everyday: bool


def check_options(names: Iterable[str]) -> None:
    """Check that there are options of these names.

    Raises:
        ValueError: If there is no such option; it names the nearest, and all of them.

    """
    known = _known()
    for name in names:
        if name not in known:
            message = _('there is no option "{name}"{hint}; write one of {known}')
            hint = nearest(name, known)
            raise ValueError(message.format(name=name, hint=hint, known=", ".join(known)))


@cache
def _known() -> tuple[str, ...]:
    parameters = inspect.signature(Glossary.link).parameters.values()
    named = (each.name for each in parameters if each.kind is each.KEYWORD_ONLY)
    # The extension itself keeps account of what a page has explained.
    return tuple(name for name in named if name not in {"explained", "tooltips"})
