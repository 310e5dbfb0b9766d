"""The marks around a term: tags in HTML, which Markdown takes over as they are.

A mark is in the language of the page, and the words that are not carry their own `lang`
(WCAG 3.1.2).  A `title` cannot be reached from the keyboard or on a touch screen, so there
is a form with a tooltip that an author's style sheet shows on hover and focus (WCAG 1.4.13).
"""

from collections.abc import Callable
from html import escape
from typing import Literal
from urllib.parse import quote

from msgspec import Struct

from insaterms.model import Concept, Language

__all__ = ["FORMS", "STYLES", "Explanation", "Form", "Link", "Looks", "Style", "foreign", "marked"]

Form = Literal["html", "markdown"]
Style = Literal["title", "tooltip", "data"]
FORMS: tuple[Form, ...] = ("html", "markdown")
STYLES: tuple[Style, ...] = ("title", "tooltip", "data")
Link = str | Callable[[Concept], str]

# Signs that Markdown, a table of it or a template would take for theirs: as references they
# stand for themselves, in HTML as well.
_SIGNS = str.maketrans({sign: f"&#{ord(sign)};" for sign in "\\`*_~[]{}|^$"})


# What a text in each language calls the other one.
_NAMES: dict[Language, str] = {"nl": "Engels", "en": "Dutch"}


class Looks(Struct, frozen=True):
    """How terms are marked.

    Attributes:
        style: `title` for an attribute `title`; `tooltip` for an element that is shown by
            a style sheet, tied to the term by `aria-describedby` and reachable from the
            keyboard; `data` for attributes `data-…`, for a script of the site's own.
        href: Where the term links to; `{id}` stands for the concept's id.
        css_class: The class of the mark.

    """

    style: Style = "title"
    href: Link | None = None
    css_class: str = "insaterms-term"


class Explanation(Struct, frozen=True):
    """What is said of a term.

    Attributes:
        concept: What it is about.
        acronym: Whether the term is an acronym or an abbreviation.
        language: The language of the page.
        term_language: The language of the term.
        expansion: What an acronym stands for, in the language of the page; or empty.
        translation: The term in the other language; or empty.
        translation_language: The language of the translation.
        definition: What it means; or empty.
        definition_language: The language of the definition.

    """

    concept: Concept
    acronym: bool
    language: Language
    term_language: Language
    expansion: str
    translation: str
    translation_language: Language
    definition: str
    definition_language: Language

    @property
    def says_something(self) -> bool:
        """Whether there is anything to explain the term with."""
        return bool(self.expansion or self.translation or self.definition)


def foreign(language: Language) -> tuple[str, str]:
    """Return the tags around words of another language than the page's."""
    return f'<span lang="{language}">', "</span>"


def marked(
    explanation: Explanation, looks: Looks, identifier: str, around: Language
) -> tuple[str, str]:
    """Return the tags before and behind a term.

    Args:
        explanation: What is said of it.
        looks: How it is marked.
        identifier: An id that is not on the page yet, for a tooltip.
        around: The language of the passage that the term stands in.

    """
    tag = "abbr" if explanation.acronym else "dfn"
    attributes = {"class": looks.css_class}
    inner: list[tuple[str, str]] = []
    behind = ""
    own: Language = explanation.language
    described = {}
    if looks.style == "title":
        own = explanation.definition_language if explanation.definition else own
        attributes["title"] = _title(explanation, own)
    elif looks.style == "tooltip":
        behind = _tooltip(explanation, identifier)
        described["aria-describedby"] = identifier
    else:
        attributes |= _data(explanation)
    if looks.style != "title" and looks.href is None:
        described["tabindex"] = "0"
    if looks.href is None:
        attributes |= described
    else:
        address = {"href": _address(looks.href, explanation.concept)} | described
        inner.append((f"<a{_written(address)}>", "</a>"))
    if own != around:
        attributes["lang"] = own
    if explanation.term_language != own:
        inner.append(foreign(explanation.term_language))
    opening = f"<{tag}{_written(attributes)}>" + "".join(start for start, _ in inner)
    closing = "".join(end for _, end in reversed(inner)) + behind + f"</{tag}>"
    return opening, closing


def _title(explanation: Explanation, own: Language) -> str:
    """Return the text of a `title`, which cannot say in tags what is in another language."""
    translation = explanation.translation
    if translation and explanation.translation_language != own:
        translation = f"{_NAMES[own]}: {translation}"
    return " — ".join(filter(None, (explanation.expansion, translation, explanation.definition)))


def _tooltip(explanation: Explanation, identifier: str) -> str:
    """Return the text of a tooltip; `hidden`, until a style sheet shows it."""
    own = explanation.language
    said = [
        (explanation.expansion, own),
        (explanation.translation, explanation.translation_language),
        (explanation.definition, explanation.definition_language),
    ]
    parts = [
        _text(text) if language == own else _in_language(language, _text(text))
        for text, language in said
        if text
    ]
    attributes = {"class": "insaterms-tooltip", "role": "tooltip", "id": identifier, "hidden": ""}
    return f"<span{_written(attributes)}>{' — '.join(parts)}</span>"


def _in_language(language: Language, text: str) -> str:
    # No <span>: the first </span> ends the tooltip.
    return f'<i lang="{language}">{text}</i>'


def _data(explanation: Explanation) -> dict[str, str]:
    data = {"data-concept": explanation.concept.id}
    if explanation.expansion:
        data["data-expansion"] = explanation.expansion
    if explanation.translation:
        data["data-translation"] = explanation.translation
        data["data-translation-lang"] = explanation.translation_language
    if explanation.definition:
        data["data-definition"] = explanation.definition
        data["data-definition-lang"] = explanation.definition_language
    return data


def _address(href: Link, concept: Concept) -> str:
    return href.replace("{id}", quote(concept.id)) if isinstance(href, str) else href(concept)


def _written(attributes: dict[str, str]) -> str:
    return "".join(f' {name}="{_text(value)}"' for name, value in attributes.items())


def _text(text: str) -> str:
    return escape(" ".join(text.split()), quote=False).replace('"', "&quot;").translate(_SIGNS)
