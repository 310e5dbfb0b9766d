"""Pages whose texts went on after their translations, as git tells it."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from insaterms.content.translatable.page import page_form, translatables
from insaterms.content.translatable.values import UnreadablePageError
from insaterms.linting.context import Context
from insaterms.linting.diagnostics import Related, Span
from insaterms.linting.history.git_history import Pace, paces
from insaterms.text.positions import Lines
from insaterms.ui_language import _, ngettext

__all__ = ["SourceChange", "changed_sources"]

# Places in the source that a finding names.
_MOST_PLACES = 3

_Placed = tuple[str, int, int]


class SourceChange(Struct, frozen=True):
    """A page that went on.

    Attributes:
        translation: The path of its translation.
        source: Its own path.
        message: What became of it.
        related: The first texts that are new.

    """

    translation: str
    source: str
    message: str
    related: tuple[Related, ...]


def changed_sources(sources: Mapping[str, str], context: Context) -> Iterator[SourceChange]:
    """Find the pages whose texts were changed after that of their translations.

    Args:
        sources: The page that each translation is one of, by their paths as messages name
            them.
        context: What stands in them, and where they are.

    """
    pairs = sorted((source, translation) for translation, source in sources.items())
    opened = {pair: (context.path_of(pair[0]), context.path_of(pair[1])) for pair in pairs}
    found = paces(opened.values(), context.bytes_of)
    for source, translation in pairs:
        pace = found.get(opened[source, translation])
        if pace is None:
            continue
        change = _change(translation, source, pace, context)
        if change is not None:
            yield change


def _change(translation: str, source: str, pace: Pace, context: Context) -> SourceChange | None:
    language = context.site.languages.get(source, "")
    try:
        text = context.bytes_of(context.path_of(source)).decode("utf-8")
        former = pace.before.decode("utf-8")
    except (OSError, UnicodeDecodeError):
        return None
    now, before = (_texts(each, source, language) for each in (text, former))
    new = list((Counter(each for each, *_place in now) - _words(before)).elements())
    gone = list((_words(before) - _words(now)).elements())
    count = max(len(new), len(gone))
    if not count:
        return None
    return SourceChange(
        translation, source, _told(source, pace.date, count), _related(source, text, now, new)
    )


def _texts(text: str, path: str, language: str) -> list[_Placed]:
    """Return the texts of a page with their places; of one that cannot be read all of it."""
    try:
        found = translatables(text, page_form(path, text) or "text", language=language, path=path)
    except UnreadablePageError:
        return [(" ".join(text.split()), 0, len(text))]
    return [(each.text, each.start, each.end) for each in found]


def _words(texts: Sequence[_Placed]) -> Counter[str]:
    return Counter(text for text, _start, _end in texts)


def _told(source: str, day: str, count: int) -> str:
    if day:
        message = ngettext(
            "{source} was changed after this translation: {count} text on {day}; "
            "see whether the translation must follow",
            "{source} was changed after this translation: {count} texts until {day}; "
            "see whether the translation must follow",
            count,
        )
    else:
        message = ngettext(
            "{source} is being changed, and this translation is not: {count} text; "
            "see whether the translation must follow",
            "{source} is being changed, and this translation is not: {count} texts; "
            "see whether the translation must follow",
            count,
        )
    return message.format(source=source, count=count, day=day)


def _related(
    source: str, text: str, now: Sequence[_Placed], new: Sequence[str]
) -> tuple[Related, ...]:
    lines = Lines(text)
    wanted = set(new)
    places = [(start, end) for each, start, end in now if each in wanted][:_MOST_PLACES]
    return tuple(
        Related(
            source,
            Span(start, end, *lines.at(start), *lines.at(end)),
            _("this is new"),
        )
        for start, end in places
    )
