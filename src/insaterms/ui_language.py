"""The language of the program's own messages: English, unless another is chosen.

`_` marks a message and translates it: `_("there is no page {path}").format(path=path)`.
What is put in comes behind, since a message is looked up as it stands in the code.

The choice holds for the whole process.  Nothing is loaded for English, and a catalog is
read when the first message is asked for.
"""

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gettext import NullTranslations

__all__ = [
    "DOMAIN",
    "N_",
    "UI_LANGUAGES",
    "_",
    "handed_on",
    "in_english",
    "known_language",
    "language_of_locale",
    "ngettext",
    "speak_as_handed_on",
    "speaking",
    "spoken",
]

DOMAIN = "insaterms"
UI_LANGUAGES = "en", "nl"
_ENGLISH = "en"
_HANDED_ON = "_INSATERMS_SPEAKS"


class _Chosen:
    """What is chosen: the language, and its catalog once a message was asked for."""

    language = _ENGLISH
    folder: Callable[[], str] | None = None
    catalog: "NullTranslations | None" = None


def _(message: str) -> str:
    """Return a message in the language that is chosen; in English where that lacks it."""
    # gettext would answer the empty message with the catalog's header.
    if _Chosen.language == _ENGLISH or not message:
        return message
    return _catalog().gettext(message)


def ngettext(one: str, several: str, number: int) -> str:
    """Return the form of a message that fits a number."""
    if _Chosen.language == _ENGLISH:
        return one if number == 1 else several
    return _catalog().ngettext(one, several, number)


def N_(message: str) -> str:  # noqa: N802 -- what gettext's users call it
    """Mark a message that is translated elsewhere, when it is shown; return it as it is."""
    return message


def spoken() -> str:
    """Return the language that is chosen, one of `UI_LANGUAGES`."""
    return _Chosen.language


@contextmanager
def speaking(language: str, folder: Callable[[], str]) -> Iterator[None]:
    """Speak a language from here on, click's own messages included; then as before.

    Args:
        language: One of `UI_LANGUAGES`.
        folder: Returns the folder of the compiled catalogs, `nl/LC_MESSAGES/insaterms.mo`;
            called for another language than English alone.

    Raises:
        ValueError: If it is another language.

    """
    if language not in UI_LANGUAGES:
        raise ValueError(f"the program does not speak {language}")
    before = _Chosen.language, _Chosen.folder, _Chosen.catalog
    _Chosen.language, _Chosen.folder, _Chosen.catalog = language, folder, None
    try:
        with _gettext_too():
            yield
    finally:
        _Chosen.language, _Chosen.folder, _Chosen.catalog = before


def in_english() -> AbstractContextManager[None]:
    """Speak English for a while, where a program reads what is said."""
    return speaking(_ENGLISH, str)


def handed_on() -> dict[str, str]:
    """Return the variables by which a process of our own learns what to speak."""
    if _Chosen.language == _ENGLISH or _Chosen.folder is None:
        return {}
    return {_HANDED_ON: f"{_Chosen.language}:{_Chosen.folder()}"}


def speak_as_handed_on() -> None:
    """Speak from here on what the process that started this one speaks."""
    language, _colon, folder = os.environ.get(_HANDED_ON, "").partition(":")
    if language in UI_LANGUAGES:
        _Chosen.language, _Chosen.folder, _Chosen.catalog = language, lambda: folder, None


def known_language(tag: str) -> str | None:
    """Return which of the languages a tag or the name of a locale means.

    Args:
        tag: `nl`, `nl-BE`, `nl_NL.UTF-8`.

    Returns:
        One of `UI_LANGUAGES`; None if it is another language.

    """
    language = tag.partition(".")[0].partition("@")[0].replace("_", "-").partition("-")[0].lower()
    return language if language in UI_LANGUAGES else None


def language_of_locale(environment: Mapping[str, str]) -> str:
    """Return the language that the locale asks for, as gettext reads its variables.

    `LC_ALL`, `LC_MESSAGES` and `LANG` name the locale, the first that is set; where that is
    not C, `LANGUAGE` is a list that goes before it.

    Returns:
        The first one that the program speaks; English if there is none.

    """
    names = (environment.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    locale = next((name for name in names if name), "")
    if locale.partition(".")[0] in {"", "C", "POSIX"}:
        return _ENGLISH
    asked = [*environment.get("LANGUAGE", "").split(":"), locale]
    return next((known for each in asked if (known := known_language(each))), _ENGLISH)


def _catalog() -> "NullTranslations":
    if _Chosen.catalog is None:
        from gettext import translation

        assert _Chosen.folder is not None  # noqa: S101 -- set with the language
        # Without its catalog a broken installation still answers, in English.
        _Chosen.catalog = translation(DOMAIN, _Chosen.folder(), [_Chosen.language], fallback=True)
    return _Chosen.catalog


@contextmanager
def _gettext_too() -> Iterator[None]:
    """Let those who ask gettext itself, as click does, find the same catalog.

    They look for the process's domain in the languages of the environment, each time anew.
    """
    import gettext

    domain, languages = gettext.textdomain(), os.environ.get("LANGUAGE")
    if _Chosen.language == _ENGLISH:
        # English has no catalog; "messages" is the domain of a process that names none.
        gettext.textdomain("messages" if domain == DOMAIN else domain)
    else:
        assert _Chosen.folder is not None  # noqa: S101 -- set with the language
        gettext.bindtextdomain(DOMAIN, _Chosen.folder())
        gettext.textdomain(DOMAIN)
        os.environ["LANGUAGE"] = _Chosen.language
    try:
        yield
    finally:
        gettext.textdomain(domain)
        if languages is None:
            os.environ.pop("LANGUAGE", None)
        else:
            os.environ["LANGUAGE"] = languages
