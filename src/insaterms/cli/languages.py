"""Which language a file is in: an option says so, its name does, or its words do.

What is looked for in the wrong language is not found, and nothing found looks like all is
well.  So what is said and what is read have to agree.
"""

import os
import re
from collections.abc import Iterable
from typing import NamedTuple

import click

from insaterms.cli.documents import shown
from insaterms.model import LANGUAGES, Language
from insaterms.ui_language import N_, _

__all__ = ["Said", "by_letters", "checked", "language_of", "named_by", "other", "sample", "spoken"]

# Not any "en" between hyphens: it is Dutch for "and", as in onderwijs-en-zorg.md.
_INSIDE = re.compile(r"\.(nl|en)(?=\.)", re.IGNORECASE)
_AT_THE_END = re.compile(r"[-_](nl|en)(?=\.[^.]*\Z)", re.IGNORECASE)
# A long text is judged by so many pieces of it, so that neither an English licence above a
# Dutch page nor a summary in the other language decides.
_PIECES = 8
_SPOKEN: dict[Language, str] = {"nl": N_("Dutch"), "en": N_("English")}


def language_of(
    path: str, text: str, named: Language | None = None, *, option: str = "--language"
) -> Language:
    """Return the language of a file.

    The option counts first, then the file's name (`page.nl.md`, `page_en.txt`), then what
    the words are; where these leave no doubt that it is another language than the option
    or the name says, that is an error.

    Args:
        path: The file; `-` is standard input.
        text: What stands in it.
        named: The language that the option names.
        option: The option, for the messages.

    Raises:
        click.UsageError: If the language cannot be told, or is not the one that is named.

    """
    by_name = named_by(path)
    if named is not None:
        advice = _("write {option} {language}").format(option=option, language=other(named))
        said = Said(named, option, advice)
    elif by_name is not None:
        advice = _("add {option} {language}, or rename it")
        advice = advice.format(option=option, language=other(by_name))
        said = Said(by_name, _("its name"), advice)
    else:
        said = None
    language = checked(text, said, shown(path))
    if language is None:
        message = _("which language {path} is in cannot be told; add {option} nl or en")
        message = message.format(path=shown(path), option=option)
        raise click.UsageError(message, click.get_current_context(silent=True))
    return language


class Said(NamedTuple):
    """A language that somebody says a text is in.

    Attributes:
        language: The language.
        by: Who says so: "its name", "--language".
        advice: What to do if the text is in the other language.

    """

    language: Language
    by: str
    advice: str


def checked(
    text: str | Iterable[str], said: Said | None, what: str, *, several: bool = False
) -> Language | None:
    """Return the language that is said; without one the language that the words are in.

    Args:
        text: The text, or several.
        said: What is said of it.
        what: What the text is, for the message.
        several: Whether that is more than one thing.

    Returns:
        The language; None if nobody says one and it cannot be told.

    Raises:
        click.UsageError: If the words are in the other language than is said.

    """
    from insaterms.text.language import identify

    seeming = identify(sample(text))
    if said is None:
        return seeming
    if seeming not in {None, said.language}:
        message = (
            _("{texts} seem to be {language}, but by {by} they are {named}; {advice}")
            if several
            else _("{texts} seems to be {language}, but by {by} it is {named}; {advice}")
        ).format(
            texts=what,
            language=spoken(other(said.language)),
            by=said.by,
            named=spoken(said.language),
            advice=said.advice,
        )
        raise click.UsageError(message, click.get_current_context(silent=True))
    return said.language


def by_letters(text: str | Iterable[str]) -> bool:
    """Whether only the letters of its words say what language a text is in: xyz, foo."""
    from insaterms.text.language import clues

    return all(clue.kind == "letters" for clue in clues(sample(text)))


def named_by(path: str) -> Language | None:
    """Return the language that stands in the name of a file, if there is just one."""
    name = os.path.basename(path)
    found = {_language(each[1]) for each in _INSIDE.finditer(name)}
    if not found and (last := _AT_THE_END.search(name)):
        found = {_language(last[1])}
    return found.pop() if len(found) == 1 else None


def other(language: Language) -> Language:
    """Return the language that this one is translated into: there are two."""
    first, second = LANGUAGES
    return second if language == first else first


def spoken(language: Language) -> str:
    """Return what people call a language."""
    return _(_SPOKEN[language])


def sample(text: str | Iterable[str]) -> str:
    """Return as much of a text, or of several, as a language is told by.

    Of a longer text these are pieces from its beginning to its end.
    """
    from insaterms.text.language import EXAMINED

    whole = text if isinstance(text, str) else "\n".join(text)
    if len(whole) <= EXAMINED:
        return whole
    size = EXAMINED // _PIECES - 1
    step = (len(whole) - size) // (_PIECES - 1)
    return "\n".join(_piece(whole, number * step, size) for number in range(_PIECES))


def _piece(text: str, start: int, size: int) -> str:
    """Return a piece of a text, without the halves of words at its ends."""
    piece = text[start : start + size]
    if start and not text[start - 1].isspace():
        piece = piece.partition(" ")[2] or piece
    if start + size < len(text) and not text[start + size].isspace():
        piece = piece.rpartition(" ")[0] or piece
    return piece


def _language(text: str) -> Language:
    return "nl" if text.lower() == "nl" else "en"
