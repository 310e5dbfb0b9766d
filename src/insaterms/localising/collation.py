"""The order of an index: by the Unicode collation algorithm (UTS #10), by a library.

Dutch and English both use its root order: accents and capitals count only between words
that are alike otherwise, and *ij* is sorted as i and j, whether it is written with two
letters or with the one sign ĳ.  Figures are sorted one by one: *10* comes before *6*.
"""

from collections.abc import Callable, Iterable
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from insaterms.errors import MissingExtraError, UnknownLanguageError
from insaterms.model import LANGUAGES
from insaterms.text.language_tags import language_of
from insaterms.ui_language import _

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["collation_key", "sorted_by_language"]

_Item = TypeVar("_Item")


def collation_key(text: str, language: str) -> tuple[int, ...]:
    """Return numbers that are in the order in which texts are: *école* before *eland*.

    Args:
        text: Any text.
        language: A tag of Dutch or English.

    Raises:
        UnknownLanguageError: If the order of the language is not known.
        MissingExtraError: Without the extra `site`.

    """
    _check(language)
    return tuple(_sort_key()(text))


def sorted_by_language(
    items: Iterable[_Item], language: str, key: Callable[[_Item], str] | None = None
) -> list[_Item]:
    """Return things in the order in which a reader of a language looks for them.

    Args:
        items: Texts, or whatever `key` makes texts of; equal ones keep their order.
        language: A tag of Dutch or English.
        key: Gives the text that something is sorted by; None: it is one itself.

    Raises:
        UnknownLanguageError: If the order of the language is not known.
        MissingExtraError: Without the extra `site`.

    """
    _check(language)
    sort_key = _sort_key()
    text_of: Callable[[Any], str] = key or str
    return sorted(items, key=lambda item: tuple(sort_key(text_of(item))))


def _check(language: str) -> None:
    # Other languages have an order of their own, which the root order does not know: in
    # Swedish ö is the last letter.
    if language_of(str(language)) is None:
        message = _('the order of the language "{language}" is not known; it is of {known}')
        raise UnknownLanguageError(message.format(language=language, known=", ".join(LANGUAGES)))


@cache
def _sort_key() -> "Callable[[str], Sequence[int]]":
    """Return the function of the library, which reads its table of 2 MB once."""
    try:
        from pyuca import Collator  # type: ignore[import-untyped]
    except ModuleNotFoundError:
        raise MissingExtraError(_("sorting by language"), "site") from None
    sort_key: Callable[[str], Sequence[int]] = Collator().sort_key
    return sort_key
