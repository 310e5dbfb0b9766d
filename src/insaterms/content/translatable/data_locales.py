"""Files that hold nothing but texts of a site: `i18n/en.yaml` (Hugo), `locales/en.yml` (Rails).

In these every value is a text, whatever its key is called: `phone: Phone` is no number.
"""

import os.path
import re

from insaterms.content.translatable.data_values import Node, Pairs, Scalar
from insaterms.text.language_tags import language_of
from insaterms.text.passages import masked

__all__ = ["is_locale", "is_shown", "plural_forms", "says_so"]

_FOLDERS = frozenset(
    "i18n _i18n locale locales lang langs languages l10n translations messages".split()
)
# CLDR's categories of number.
_NUMBERS = frozenset("zero one two few many other".split())
# What go-i18n writes beside them.
_BESIDE = frozenset("id hash description leftdelim rightdelim".split())
_LETTER = re.compile(r"[^\W\d_]")
# `%Y-%m-%d`; with a word in it (`%d in %B`) a date is a text.
_DATE = re.compile(r"%[-^#0_]?[A-Za-z]")
# `/about/`, `#top`, `:year` (a symbol of Ruby), `logo.svg`, `h1`, `0.5em`, `css/site/main`
_NAME = re.compile(
    r"[/#:]\S*|\S*\.[A-Za-z]{2,5}|[a-z]+\d\S*|[\d.]+[a-z]+|[a-z0-9_.-]+(?:/[a-z0-9_.-]+){2,}"
)
# A small word below these is a setting: `dir: ltr`, `code: en`.
_SETTINGS = frozenset("dir direction lang language locale code url href format".split())
_CODE = re.compile(r"[a-z-]+")
# `locales/en/pages/home.yml`; a folder further out is where the project happens to lie.
_NEAR = 3
# So many values are looked at, to tell what a file holds.
_MANY = 1000


def is_locale(path: str, language: str = "") -> bool:
    """Say whether a file holds the texts of a site, by its path.

    Args:
        path: Its path or name; empty if nobody knows.
        language: Of the texts, as BCP 47 writes it; empty: English or Dutch.

    """
    *folders, name = path.replace("\\", "/").lower().split("/")
    # `active.en.toml`
    stem = os.path.splitext(name)[0].rpartition(".")[2]
    near = folders[-_NEAR:]
    return bool(name) and (not _FOLDERS.isdisjoint(near) or _is_language(stem, language))


def says_so(root: Node, language: str = "") -> bool:
    """Say whether data is the texts of a site: one key, `en:`, with hardly anything but texts."""
    if not isinstance(root, Pairs) or len(root.items) != 1:
        return False
    key, value = root.items[0]
    if not _is_language(key.text, language) or isinstance(value, Scalar):
        return False
    values: list[Scalar] = []
    waiting: list[Node] = [value]
    while waiting and len(values) < _MANY:
        node = waiting.pop()
        if isinstance(node, Scalar):
            values.append(node)
        else:
            waiting += node if isinstance(node, list) else [each for _, each in node.items]
    texts = sum(
        each.is_text and is_shown(each.text) and (" " in each.text or not each.text[:1].islower())
        for each in values
    )
    return 2 * texts >= len(values) > 0


def plural_forms(pairs: Pairs) -> frozenset[str]:
    """Return the keys under which one text stands for each number: `one`, `other`; or none."""
    keys = {key.text.lower() for key, _ in pairs.items}
    forms = keys & _NUMBERS
    if "other" not in forms or keys - forms - _BESIDE:
        return frozenset()
    texts = [value.text for _, value in pairs.items if isinstance(value, Scalar)]
    # `{one: red, other: green}` is none.
    words = any(" " in text or text[:1].isupper() for text in texts)
    return frozenset(forms) if words and len(texts) == len(pairs.items) else frozenset()


def is_shown(text: str, key: str = "") -> bool:
    """Say whether a value of such a file is a text: no address, no name, no pattern of a date.

    Args:
        text: The value.
        key: Its key in small letters.

    """
    if _LETTER.search(_DATE.sub("", text)) is None or _LETTER.search(masked(f".{text}")) is None:
        return False
    if len(text.split(None, 1)) > 1:
        return True
    word = text.strip()
    return not _NAME.fullmatch(word) and not (key in _SETTINGS and _CODE.fullmatch(word))


def _is_language(tag: str, language: str) -> bool:
    if len(tag) > 2 and tag[2] not in "-_":  # noqa: PLR2004 -- the length of a code
        return False
    primary = tag[:2].lower()
    return primary == language[:2].lower() or language_of(tag) is not None
