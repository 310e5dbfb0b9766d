"""Texts and their translations within one page: `title: {en: …, nl: …}`, `title_nl`, `nl.title`."""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from insaterms.content.translatable.values import Slot
from insaterms.linting.documents.keyed_texts import by_key
from insaterms.linting.documents.texts import Text
from insaterms.model import Language

__all__ = ["key_language", "with_twofold", "within"]

_KEY = re.compile(r"(?:^|[._-])(nl|en)(?:[_-][A-Za-z]{2})?(?=$|[.\[])", re.IGNORECASE)
# No key is written so.
_ANY = "\0"


def key_language(detail: str) -> Language | None:
    """Return the language that the key of a text in a file of data names: `title_nl`, `nav.en`.

    Args:
        detail: The path of the key: `nav[0].title.en`.

    """
    found = _KEY.findall(detail)
    if not found:
        return None
    return "nl" if found[-1].lower() == "nl" else "en"


def with_twofold(slots: Sequence[Slot], twofold: Sequence[Slot]) -> list[Slot]:
    """Return the texts of a page, with those below the name of a language as what they are.

    Args:
        slots: The texts as they are translated.
        twofold: The texts of its data, read by keys that may name a language.

    """
    found = {slot.start: slot for slot in slots}
    found.update((slot.start, slot) for slot in twofold if key_language(slot.detail))
    return [found[start] for start in sorted(found)]


def within(texts: Sequence[Text], source: Language) -> list[tuple[int, int]]:
    """Return the numbers of the texts that stand in one page in both languages, in pairs.

    Args:
        texts: Those of the page.
        source: The language that is translated into the other one.

    """
    sides: tuple[list[Text], list[Text]] = [], []
    for text in texts:
        if (language := key_language(text.detail)) is not None:
            found = list(_KEY.finditer(text.detail))[-1]
            key = text.detail[: found.start()] + _ANY + text.detail[found.end() :]
            sides[language != source].append(replace(text, detail=key))
    pairs = by_key(*sides)[0]
    return [(sides[0][one].number, sides[1][other].number) for one, other in pairs]
