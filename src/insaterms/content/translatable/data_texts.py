"""Which values of a file of data are texts that a reader of the site sees.

Nothing in the file says so.  The key does (`title`, `hero_text`, `altText`), or that the
value is a sentence.  What names a thing for a program stays as it is: addresses, paths,
templates, colours, the name of a theme.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from insaterms.content.translatable.data_locales import is_shown, plural_forms
from insaterms.content.translatable.data_shown_keys import (
    GROUPS,
    OCCUPATIONS,
    TEXT_TABLES,
    is_group,
    is_occupation,
    is_table,
)
from insaterms.content.translatable.data_values import Node, Pairs, Scalar
from insaterms.content.translatable.values import Part
from insaterms.text.passages import masked

__all__ = ["DataText", "Place", "is_seen", "texts"]

# By the last word of a key: `hero_title`, `altText`, `page-description`.
_PARTS: dict[str, Part] = {
    **dict.fromkeys(("title", "subtitle"), "title"),
    **dict.fromkeys(("heading", "subheading", "headline", "question"), "heading"),
    **dict.fromkeys(
        (
            "description", "summary", "abstract", "excerpt", "teaser", "intro", "lead",
            "tagline", "slogan",
        ),
        "description",
    ),
    **dict.fromkeys(("label", "button", "cta", "legend", "translation"), "label"),
    **dict.fromkeys(("alt", "alttext"), "alt"),
    "caption": "caption",
    **dict.fromkeys(("tooltip", "placeholder", "hint"), "attribute"),
    **dict.fromkeys(
        (
            "text", "message", "answer", "copyright", "notice", "note", "body", "paragraph",
            "introduction", "disclaimer", "quote",
        ),
        "paragraph",
    ),
}  # fmt: skip
# By the whole key.
_WHOLE: dict[str, Part] = {
    **dict.fromkeys(("name", "display_name", "keywords"), "label"),
    "site_name": "title",
    **dict.fromkeys(
        (
            "nav_title", "link_title", "menu_title", "short_title", "sidebar_label",
            "sidebar_title", "breadcrumb", "breadcrumb_title",
        ),
        "navigation",
    ),
    **dict.fromkeys(("aria_label", "aria_description"), "attribute"),
    **dict.fromkeys(("alt_text", "image_alt"), "alt"),
}  # fmt: skip
# Below these a label, a title or a name is navigation.
_NAVIGATION = frozenset(
    "nav navbar navigation menu menus sidebar sidebars links breadcrumb breadcrumbs".split()
)
_LABELS = frozenset({"title", "label"})
# What is said directly below these is for programs, whatever it looks like.
_NEVER = frozenset(
    """
    url uri href link src path file filename dir folder id ids identifier slug class classes
    color colour date time datetime lastmod modified created updated published layout template
    icon image img photo logo avatar favicon css style js script scripts font email mail tel phone
    fax lang language languages locale locales type format version license regex pattern command
    cmd run query width height size sizes weight order permalink repo repository theme
    plugin plugins extension extensions author authors editor editors token code hash rel target
    method action feature features engine encoding charset parent alias aliases redirect redirects
    draft taxonomy key timezone host domain port branch ref generator
    """.split()
)
# Below these the value decides.
_DECIDED = OCCUPATIONS | GROUPS
_NEVER_ENDINGS = ("font", "url", "path", "color", "colour")
# Below these a sentence is a setting, and a name one of the program's own; a `title` is a text.
_SETTINGS = frozenset(
    """
    theme plugin plugins extensions markdown_extensions build server output outputs markup
    security hooks env dependencies tool package packages project module modules validation
    """.split()
)
# Names below these are those of people.
_PEOPLE = frozenset("author authors editor editors contributor contributors person people".split())
# Nothing below these is seen: a font has a `text`, an icon a `title`.
_CLOSED = frozenset("font fonts icon icons style styles css js script scripts javascript".split())
# Between `nav:` and its labels these are keys of the program.
_STRUCTURE = frozenset("items children pages links sections entries main footer header".split())

_WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[^\W\dA-Za-z_]+|\d+")
_LONGEST_KEY = 100
# `title_nl`, `title-en-GB`
_NAMES_LANGUAGE = re.compile(r"(?:en|nl)(?:[-_][A-Za-z]{2})?")
_LANGUAGE_BEHIND = re.compile(rf"(?<=\w)[-_]{_NAMES_LANGUAGE.pattern}\Z")
# So much of a key is shown in a key path.
_SHOWN = 40

_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"[^\W\d_]{2}")
_PLAIN_WORD = re.compile(
    r"[\"'(\[“”‘’«„¿¡]*[^\W_]+(?:[-–'’&+/][^\W_]+)*[\"')\]“”‘’»,.;:!?…]*"
)  # fmt: skip
# *ja/nee* is a text.
_PATH = re.compile(r"[a-z0-9_.-]+(?:/[a-z0-9_.-]+){2,}")
_IDENTIFIER = re.compile(r"[a-z]+\d[a-z\d]*|\d+[a-z][a-z\d]*|\d{4}-\d\d-\d\d.*")
_CODE = re.compile(r"\s*(?:<(?:script|style|svg)\b|\{%|#!|function\b|import\b|SELECT\b)")
_OPENING = re.compile(r"[\"'(\[“”‘’«„¿¡*_<]*(?:[^\W\d_a-z]|['’][stn] [^\W\d_a-z])")
_CLOSING = re.compile(r"[.!?…][\"')\]“”‘’»*_]*\Z")
_GRAMMAR = frozenset(
    """
    a about an and are at be by can for from has have how if in is it not of on or that the this
    to we what when where which who with you your
    aan als bij dat de deze die dit door een en er het hoe ik is je kan met naar niet of om onder
    op te tot u uit uw van voor waar wat wie wij zijn
    """.split()
)
# A page: `about.md`, `/about/`, `https://…`, `#top`.
_PAGE = re.compile(r"[/#]|\.[A-Za-z]{1,5}\Z")
# `{name}`, `%{name}`, `{{ .Name }}`
_PLACEHOLDER = re.compile(r"%?\{\{?[^{}]{0,80}\}?\}")
_MANY = 60


class DataText(NamedTuple):
    """A text that a reader sees: a value, or a key that is a navigation label."""

    scalar: Scalar
    part: Part
    detail: str
    is_key: bool = False


class Place(NamedTuple):
    """Where in the data a value stands, and what the keys on the way there say of it.

    Attributes:
        detail: The key path, `nav[0].title`.
        part: What its key says that it is; None if the key does not say.
        key: Its key in small letters with `_` between the words; for an item that of the list.
        in_list: Whether it is an item of a list.
        navigation: Whether it stands below `nav` or the like.
        settings: Whether it stands among the settings of a program.
        people: Whether it stands below a list of authors.
        closed: Whether nothing here is seen by a reader.
        never: Whether its key holds what is for programs.
        locale: Whether it stands in a file of texts, where every value is one.
        table: Whether it stands below `messages` or the like.
        twofold: Whether keys may name a language: what `en` and `nl` below `title` hold is a
            title, and so is `title_nl`.

    """

    detail: str = ""
    part: Part | None = None
    key: str = ""
    in_list: bool = False
    navigation: bool = False
    settings: bool = False
    people: bool = False
    closed: bool = False
    never: bool = False
    locale: bool = False
    table: bool = False
    twofold: bool = False

    @property
    def last(self) -> str:
        """The last word of its key."""
        return self.key.rpartition("_")[2]

    def below(self, key: str) -> "Place":
        """Return the place of the value of a key."""
        shown = _shown(key)
        detail = f"{self.detail}.{shown}" if self.detail else shown
        if self.twofold and _NAMES_LANGUAGE.fullmatch(key):
            return self._replace(detail=detail)
        if self.twofold:
            key = _LANGUAGE_BEHIND.sub("", key)
        words = tuple(_WORDS.findall(key)) if len(key) <= _LONGEST_KEY else ()
        name = "_".join(words).lower()
        last = words[-1].lower() if words else ""
        part = _WHOLE.get(name) or _PARTS.get(last)
        if self.navigation and (last in _LABELS or name in {"name", "text"}):
            part = "navigation"
        return Place(
            detail,
            part,
            name,
            in_list=False,
            navigation=self.navigation or name in _NAVIGATION,
            settings=self.settings or name in _SETTINGS,
            people=self.people or name in _PEOPLE,
            closed=self.closed or name in _CLOSED,
            never=part is None and (last in _NEVER or last.endswith(_NEVER_ENDINGS)),
            locale=self.locale,
            table=self.table or name in TEXT_TABLES,
            twofold=self.twofold,
        )

    def item(self, number: int) -> "Place":
        """Return the place of an item of a list, from 0."""
        return self._replace(detail=f"{self.detail}[{number}]", in_list=True)


def texts(node: Node, place: Place = Place()) -> Iterator[DataText]:  # noqa: B008 -- a frozen value
    """Find the texts in a tree.

    Args:
        node: The tree, at most some hundred levels deep.
        place: Where it stands in the file.

    Yields:
        The texts in the order of the tree, a key before its value.

    """
    if place.closed and not place.locale:
        return
    if isinstance(node, Scalar):
        part = (_in_locale if place.locale else _part)(node.text, place) if node.is_text else None
        if part is not None:
            yield DataText(node, part, place.detail)
    elif isinstance(node, Pairs):
        place = _in_table(node, place)
        forms = plural_forms(node)
        for key, value in node.items:
            if forms:
                below = place.below(key.text)
                if below.key in forms:
                    yield from texts(value, below._replace(part=place.part, locale=True))
            elif len(node.items) == 1 and _is_label(key, value, place):
                yield DataText(key, "navigation", place.detail, is_key=True)
                detail = f"{place.detail}.{_shown(key.text)}"
                labelled = Place(detail, key="nav", navigation=True, twofold=place.twofold)
                yield from texts(value, labelled)
            else:
                yield from texts(value, place.below(key.text))
    else:
        for number, item in enumerate(node):
            yield from texts(item, place.item(number))


def _in_table(pairs: Pairs, place: Place) -> Place:
    """Return the place of a table, with whether every value in it is a text."""
    if not place.table or place.locale or place.in_list or place.settings:
        return place
    return place._replace(locale=is_table(pairs, outermost=place.key in TEXT_TABLES))


def _shown(key: str) -> str:
    return key if len(key) <= _SHOWN else key[:_SHOWN] + "…"


def _is_label(key: Scalar, value: Node, place: Place) -> bool:
    """Whether a key is a label, as in MkDocs: `- About us: about.md`."""
    if not (place.navigation and place.in_list and key.is_text and is_seen(key.text)):
        return False
    below = place.below(key.text)
    known = below.part is not None or below.never or below.key in _STRUCTURE | _NAVIGATION
    if isinstance(value, Scalar):
        # `- title: Home` is a field, `- Title: title.md` a label.
        leads = _PAGE.search(value.text) and len(value.text.split(None, 1)) == 1
        return not below.never and (not value.text or bool(leads))
    if isinstance(value, list):
        return not known or key.text[:1].isupper()
    return False


def _part(text: str, place: Place) -> Part | None:
    """Say what part a value plays; None if no reader sees it."""
    if place.never or not is_seen(text):
        return None
    if place.key in {"name", "display_name"}:
        return place.part if _is_public(text, place) else None
    if place.part is not None:
        return place.part
    if place.last in _DECIDED:
        return "label" if not place.settings and _is_label_by_value(text, place) else None
    if place.navigation and ((place.in_list and text[:1].isupper()) or _is_prose(text)):
        return "navigation"
    shown = not place.settings and _is_prose(text)
    return ("item" if place.in_list else "paragraph") if shown else None


def _is_label_by_value(text: str, place: Place) -> bool:
    """Whether a role, a tag or the like is one that readers see."""
    if place.last in OCCUPATIONS:
        return is_occupation(text)
    return is_group(text, listed=place.in_list, one=not place.last.endswith("s"))


def _in_locale(text: str, place: Place) -> Part | None:
    """Say what part a value plays in a file of texts."""
    if not is_shown(text, place.key):
        return None
    return place.part or ("paragraph" if " " in text.strip() else "label")


def _is_public(name: str, place: Place) -> bool:
    """Whether a name is one that readers see: *Ministry of Education*, not `material`."""
    if place.people:
        return False
    return " " in name or (name[:1].isupper() and not place.settings)


def is_seen(text: str) -> bool:
    """Whether a value may be a text at all: words, and neither address nor code."""
    # At its very beginning ``` would be a block of code.
    if _CODE.match(text) or not _has_letters(text) or not _has_letters(masked(f".{text}")):
        return False
    words = text.split(None, 1)
    if len(words) > 1:
        return True
    word = words[0]
    if _PATH.fullmatch(word) or _IDENTIFIER.fullmatch(word):
        return False
    return _PLAIN_WORD.fullmatch(word) is not None or "<" in word or "{" in word


def _has_letters(text: str) -> bool:
    """Whether a text has two letters: `Q&A`, not `#1a`."""
    first = _LETTER.search(text)
    return first is not None and _LETTER.search(text, first.end()) is not None


def _is_prose(text: str) -> bool:
    """Whether a value is several words of a sentence or a name."""
    # *{{ .Count }} minutes* is as many words as *10 minutes*.
    words = (_PLACEHOLDER.sub("0", text) if "{" in text else text).split(None, _MANY)[:_MANY]
    plain = [word for word in words if _PLAIN_WORD.fullmatch(word)]
    real = [word for word in plain if _WORD.search(word)]
    if len(real) < 2 or 5 * len(plain) < 3 * len(words):  # noqa: PLR2004 -- several; most of them
        return False
    if _OPENING.match(text) or _CLOSING.search(text):
        return True
    return not _GRAMMAR.isdisjoint(real)
