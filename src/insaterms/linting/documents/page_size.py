"""Pages too large to be looked at, found out by counting alone.

A page is read in a time that grows with its texts, and a million of them would take minutes.
Nobody has written such a page: it is the output of a program, or an attack.
"""

from insaterms.content.translatable.values import PageForm
from insaterms.ui_language import _

__all__ = ["LONGEST_LINE", "MOST_TEXTS", "too_large"]

MOST_TEXTS = 50_000
"""So many texts a page may have; the longest of books has some 30,000 paragraphs."""

LONGEST_LINE = 1_000_000
"""So many characters a line may have."""

# What parts texts within a line; most of these signs come in pairs, or part none.
_PARTING: dict[PageForm, tuple[str, ...]] = {
    "markdown": ("<", "![", "|", "|"),
    "html": ("<",),
    "jinja": ("<", "{%"),
    "jinja-markdown": ("<", "{%", "![", "|", "|"),
    "jinja-text": ("{%",),
    "yaml": (",", "{", "["),
    "toml": (",",),
    "text": (),
}


def too_large(text: str, form: PageForm) -> tuple[int, str] | None:
    """Say why a page is too large.

    Args:
        text: The page.
        form: What it is written in.

    Returns:
        The line where it becomes so, from 1, and 0 for the page as a whole, with the reason;
        None for a page that can be read.

    """
    if len(text) > LONGEST_LINE:
        for number, line in enumerate(text.splitlines(), start=1):
            if len(line) > LONGEST_LINE:
                return number, _(
                    "this line is longer than {number} characters; break it, or leave the file "
                    "out (exclude)"
                ).format(number=LONGEST_LINE)
    if len(text) < MOST_TEXTS:
        return None
    texts = sum(text.count(sign) for sign in _PARTING[form]) // 2
    texts += sum(1 for line in text.splitlines() if line and not line.isspace())
    if texts > MOST_TEXTS:
        return 0, _(
            "more than {number} texts may stand in this page; split it, or leave it out (exclude)"
        ).format(number=MOST_TEXTS)
    return None
