"""Texts that are the same in every language: addresses, code, numbers, acronyms, names."""

import re
from collections.abc import Collection

from insaterms.text.passages import masked

__all__ = ["names_a_work", "prose_of", "stays_the_same", "words_of"]

# _File, &File, F&ile: the letter behind the sign is underlined.
_ACCELERATOR = re.compile(r"(?<![^\W_])[_&~](?=[^\W\d_])|(?<=[^\W\d_])&(?=[^\W\d_])")
# $HOME, --verbose, -x, /etc/hosts, name_of_it, main(), a.b, x=1, #id: what programs read.
_CODE = re.compile(
    r"(?<!\S)(?:[-$#@/\\.~+*%<]\S+|\S*[=\\@*<>{}$|^+]\S*|\S+\(\)\S*|\S*[^\W\d_][.:][^\W\d_]\S*"
    r"|\S*\d\S*|[^\W_]+(?:_[^\W_]+)+:?)(?!\S)"
)
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
# Heyne et al. (2019), 2021a, doi:10.1000/182: a work has the title that it has.
_CITED = re.compile(r"\bet al\b|\b(?:19|20)\d\d[a-z]?\)|\b(?:doi|isbn|issn)\b", re.IGNORECASE)
# The same where all of a text stands in quotes, in italics, or leads to another site.
_SET_APART = re.compile(
    r"""[“"'‘«„*_]{1,3}[^“”"‘«„*_]+[”"'’»*_]{1,3}[.,;:]?|\[[^][]*\]\(<?https?:[^()\s]*\)[.,;:]?"""
    r"""|<(?:i|em|cite|q)\b[^<>]*>[^<>]*</(?:i|em|cite|q)>[.,;:]?""",
    re.IGNORECASE,
)
# A word of so few letters says nothing, and one of capitals is an acronym.
_SHORT = 2
# McDonald, LibreOffice, iPhone, eXist.
_CAMEL = re.compile(r"[a-z]+[A-Z]|[A-Z]+[a-z]+[A-Z]")


def prose_of(text: str) -> str:
    """Return what of a text is prose: without addresses, code, markup, placeholders.

    The signs that say which letter of a menu is underlined are taken out as well.
    """
    if text.isalpha():
        return text
    plain = masked(text)
    if "_" in text:
        # To who looks for terms it is no letter, here it says what is code.
        plain = "".join(
            ["_" if own == "_" else each for own, each in zip(text, plain, strict=True)]
        )
    plain = _ACCELERATOR.sub("", _CODE.sub(" ", plain))
    return " ".join(plain.replace("\0", " ").split())


def names_a_work(text: str) -> bool:
    """Tell whether a text of a page is the title of a book or an article, or cites one.

    Args:
        text: The text with its markup.

    """
    return _CITED.search(text) is not None or _SET_APART.fullmatch(text) is not None


def words_of(text: str) -> list[str]:
    """Return the words of a text, those with a hyphen or an apostrophe as one."""
    return _WORD.findall(text)


def stays_the_same(prose: str, same: Collection[str] = ()) -> bool:
    """Tell whether a text need not be translated, since it holds nothing that could be.

    Args:
        prose: As `prose_of` returns it.
        same: Words and names that the project keeps as they are, case-folded.

    """
    if prose.casefold() in same:
        return True
    words = [word for word in words_of(prose) if not _is_kept(word)]
    if not any(word.casefold() not in same for word in words):
        return True
    rest = prose.casefold()
    for name in same:
        rest = rest.replace(name, " ") if " " in name else rest
    return rest.isspace()


def _is_kept(word: str) -> bool:
    """Tell whether a word is too short, an acronym, or the name of a program."""
    return len(word) <= _SHORT or word.isupper() or _CAMEL.match(word) is not None
