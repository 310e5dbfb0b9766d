"""Reading pages one after another, the faults of all of them told at once."""

from typing import TYPE_CHECKING, TypeVar

from insaterms.catalogs.pages import Found, Page, same_language
from insaterms.cli.catalog.left_out import left_out_lines
from insaterms.cli.saying import reason, say
from insaterms.cli.waiting import Waiting
from insaterms.content.translatable.page import page_form
from insaterms.content.translatable.values import PageForm, UnreadablePageError
from insaterms.errors import InsatermsError, Problem, ProblemsError
from insaterms.text.decoding import decoded
from insaterms.ui_language import _

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["read_page", "worked_on"]

T = TypeVar("T")


def read_page(path: str) -> str:
    """Return a page's text as it stands in the file, its line ends and its byte order mark too.

    Raises:
        ProblemsError: If it is no text in UTF-8.
        OSError: If it cannot be read.

    """
    with open(path, "rb") as file:
        data = file.read()
    text = decoded(data)
    if isinstance(text, str):
        # The byte order mark is part of the page.
        return data.decode("utf-8")
    messages = {
        "UTF-16": _("this is UTF-16; save it as UTF-8"),
        "no text": _("this is no text; leave it out (--exclude)"),
        "encoding": _("not UTF-8; save it as UTF-8, or leave it out (--exclude)"),
    }
    raise ProblemsError([Problem(path, text.line, text.column, messages[text.fault])])


def worked_on(
    found: Found, work: "Callable[[Page, str, PageForm], T]", *, language: str, step: str
) -> "tuple[list[T], list[Problem]]":
    """Do something with every page that can be read.

    Args:
        found: The pages; those that say they are in another language are passed over.
        work: What is done, with the page, its text and its form.
        language: The language wanted, as a tag.
        step: What it is called while somebody waits, "reading".

    Returns:
        What came of each page that was not passed over, at least one; and why others
        cannot be read.

    Raises:
        ProblemsError: If none of them can be read.
        InsatermsError: If none is left.

    """
    from insaterms.catalogs.page_language import declared

    done = []
    problems: list[Problem] = []
    with Waiting(step, len(found.pages)) as waiting:
        for page in found.pages:
            waiting.at(page.path)
            try:
                text = read_page(page.path)
                form = page_form(page.path, text)
                said = declared(text, form) if form is not None else []
                if said and not same_language(said[0].tag, language):
                    found.leave_out("language", page.path)
                elif form is not None:
                    done.append(work(page, text, form))
            except UnreadablePageError as error:
                problems.append(Problem(page.path, error.line, error.column, error.message))
            except ProblemsError as error:
                problems += error.problems
            except OSError as error:
                problems.append(Problem(page.path, 0, 0, reason(error)))
    if problems and not done:
        raise ProblemsError(problems)
    if not done:
        for line in left_out_lines(found.left_out):
            say(line, err=True)
        message = _("there is no page in {language} here; name one, or another language")
        raise InsatermsError(message.format(language=language))
    return done, problems
