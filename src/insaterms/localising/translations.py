"""The library's catalogs as a site uses them: by themselves, or behind the site's own."""

import gettext
import os
import re
from collections.abc import Iterator
from itertools import takewhile
from typing import BinaryIO, Literal, TypeVar

from babel.support import Translations

from insaterms.errors import InsatermsError, NotFoundError, UnknownLanguageError
from insaterms.localising.folder import locale_dir
from insaterms.text.language_tags import canonical_tag
from insaterms.ui_language import _
from insaterms.units import primary

__all__ = ["Domain", "Terms", "add_to", "translations"]

Domain = Literal["insaterms", "glossary", "glossary-nl"]
# domain → the language of its messages, which needs no catalog
_MESSAGES_IN: dict[str, str] = {"insaterms": "en", "glossary": "en", "glossary-nl": "nl"}

_App = TypeVar("_App", bound=gettext.NullTranslations)


class _Bundled(Translations):
    """A catalog of the library, by which it is known again in a chain of fallbacks."""

    def __init__(self, domain: str, language: str, file: BinaryIO | None = None) -> None:
        """Read a catalog; without a file there is nothing in it."""
        super().__init__(file, domain)
        self.catalog = domain, language


# Two capitals next to each other are an acronym's: "VMBO" is not "vmbo" with a capital.
_CAPITALS = re.compile(r"[A-Z]{2}")


class Terms(_Bundled):
    """A catalog of terms, which finds them with the capitals of a title or a menu as well.

    *School refusal*, or *School Refusal* as English titles have it, is found as *school
    refusal* and answered as *Schoolweigering*.
    """

    def gettext(self, message: str) -> str:
        """Return the translation of a message, with its capital."""
        known = self._known(message)
        return super().gettext(message) if known is None else _capital(super().gettext(known))

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """Return the form of a translation that fits a number, with the capital of the message."""
        known = self._known(msgid1)
        if known is None:
            return super().ngettext(msgid1, msgid2, n)
        found = super().ngettext(known, msgid2, n)
        return msgid2 if found == msgid2 else _capital(found)

    def pgettext(self, context: str, message: str) -> str:
        """Return the translation of a message with a context, with its capital."""
        known = self._known(message, context)
        found = super().pgettext(context, message if known is None else known)
        return str(found) if known is None else _capital(str(found))

    def npgettext(self, context: str, msgid1: str, msgid2: str, n: int) -> str:
        """Return the form of a translation with a context that fits a number."""
        known = self._known(msgid1, context)
        if known is None:
            return super().npgettext(context, msgid1, msgid2, n)
        found = super().npgettext(context, known, msgid2, n)
        return msgid2 if found == msgid2 else _capital(found)

    # Babel's own names point to the methods of gettext.
    ugettext = gettext
    ungettext = ngettext

    def _known(self, message: str, context: str | None = None) -> str | None:
        """Return the message that is the term for one that has capitals; None without one."""
        if not message[:1].isupper() or _CAPITALS.search(message) or self._has(message, context):
            return None
        for other in (message[0].lower() + message[1:], message.lower()):
            if self._has(other, context):
                return other
        return None

    def _has(self, message: str, context: str | None) -> bool:
        key = message if context is None else self.CONTEXT_ENCODING % (context, message)
        return key in self._catalog or (key, 0) in self._catalog


def _capital(text: str) -> str:
    # The Dutch ij is one letter: IJsvrij.
    return f"IJ{text[2:]}" if text.startswith("ij") else text[:1].upper() + text[1:]


def translations(language: str, domain: Domain = "glossary") -> Translations:
    """Load a catalog of the library.

    Args:
        language: A tag as BCP 47 or gettext writes it, in any case: `nl`, `nl-BE`, `nl_NL`.
            A region for which there is no catalog has that of its language.
        domain: `glossary` holds English terms with the Dutch ones, `glossary-nl` the other
            way round, `insaterms` what the program itself says.

    Returns:
        The catalog, a new one each time.  In the language of the messages themselves, such
        as English for `glossary`, every message is its own translation.  A term is found
        with the capitals of a title as well: *School refusal* is *Schoolweigering*.

    Raises:
        NotFoundError: If there is no such domain.
        UnknownLanguageError: If there is no catalog in this language.

    """
    return _loaded(language, domain)


def add_to(
    app_translations: _App, domain: Domain = "glossary", language: str | None = None
) -> _App:
    """Let a site's translations fall back on a catalog of the library.

    What the site translates itself into this language stays; only what it lacks comes from
    the library, before any fallback in another language.  Added twice, a catalog counts once.

    Args:
        app_translations: The site's translations: of gettext, Babel, or what derives from
            them.  A catalog is added to it.
        domain: As for `translations`.
        language: The language of the site's translations; None: what their header says.

    Returns:
        The site's translations.

    Raises:
        InsatermsError: If nobody says the language.
        NotFoundError: If there is no such domain.
        UnknownLanguageError: If there is no catalog in this language.
        TypeError: If it is no translations.

    """
    _check(app_translations)
    wanted = language or str(app_translations.info().get("language") or "")
    if not wanted:
        raise InsatermsError(
            _(
                "these translations do not say their language; "
                'name it: add_to(translations, language="nl")'
            )
        )
    added = _loaded(wanted, domain)
    chain = list(_chain(app_translations))
    if any(isinstance(link, _Bundled) and link.catalog == added.catalog for link in chain):
        return app_translations
    own = list(takewhile(lambda link: _speaks(link, canonical_tag(wanted)), chain[1:]))
    behind: gettext.NullTranslations = own[-1] if own else app_translations
    if len(own) + 1 == len(chain):
        behind.add_fallback(added)
    else:
        # Django falls back from Dutch on the English of every page: had that one a Dutch
        # fallback, English pages would become Dutch.
        added.add_fallback(chain[len(own) + 1])
        behind._fallback = added  # type: ignore[attr-defined] # noqa: SLF001 -- gettext only appends
    return app_translations


def _check(app_translations: object) -> None:
    # Babel and Django derive their own from those of gettext.
    if not isinstance(app_translations, gettext.NullTranslations):
        message = _("translations are those of gettext or Babel, not {kind}")
        raise TypeError(message.format(kind=type(app_translations).__name__))


def _chain(link: gettext.NullTranslations) -> Iterator[gettext.NullTranslations]:
    """Give translations and what they fall back on; gettext offers no way to ask for that."""
    found: gettext.NullTranslations | None = link
    while found is not None:
        yield found
        found = getattr(found, "_fallback", None)


def _speaks(link: gettext.NullTranslations, language: str) -> bool:
    """Whether translations are in a language, or do not say in which."""
    said = canonical_tag(str(link.info().get("language") or ""))
    return not said or primary(said) == primary(language)


def _loaded(language: str, domain: str) -> _Bundled:
    if domain not in _MESSAGES_IN:
        known = ", ".join(_MESSAGES_IN)
        message = _('there is no domain "{domain}"; there are {known}')
        raise NotFoundError(message.format(domain=domain, known=known))
    kind = _Bundled if domain == "insaterms" else Terms
    folder = locale_dir()
    wanted = canonical_tag(str(language))
    parts = wanted.split("-") if wanted else []
    for size in range(len(parts), 0, -1):
        name = "_".join(parts[:size])
        path = os.path.join(folder, name, "LC_MESSAGES", f"{domain}.mo")
        if os.path.isfile(path):
            with open(path, "rb") as file:
                return kind(domain, name, file)
    if parts and parts[0] == _MESSAGES_IN[domain]:
        return kind(domain, parts[0])
    message = _(
        'there is no catalog "{domain}" in the language "{language}"; there is one in {known}'
    )
    known = ", ".join(_languages(folder, domain))
    raise UnknownLanguageError(message.format(domain=domain, language=language, known=known))


def _languages(folder: str, domain: str) -> list[str]:
    names = {
        name
        for name in os.listdir(folder)
        if os.path.isfile(os.path.join(folder, name, "LC_MESSAGES", f"{domain}.mo"))
    }
    return sorted(names | {_MESSAGES_IN[domain]})
