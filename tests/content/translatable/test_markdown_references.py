"""A translation's references lead where those of the page do, or it is refused."""

import time
from collections.abc import Callable

import pytest

from insaterms.content.translatable.page import applied

_PAGE = """\
{text}

[the school]: /school
[the schools]: /schools
[over leave]: /over
[the board]: /board
[the logo]: /logo.png
[leave]: /leave

[^note]: A note.
[^other note]: Another.
"""


def _applied(text: str, translation: str) -> tuple[str, list[str]]:
    refused: list[str] = []
    page = applied(
        _PAGE.format(text=text),
        "markdown",
        lambda found: translation if found.start == 0 else None,
        refused=lambda _found, why: refused.append(why),
    )
    return page.split("\n", 1)[0], refused


@pytest.mark.parametrize(
    ("text", "translation", "written"),
    [
        # Each in another form, so that nobody can take one for the other.
        (
            "See [the school][] and [the board] and ![the logo][].",
            "Zie [de school][] en [het bestuur] en ![het embleem][].",
            "Zie [de school][the school] en [het bestuur][the board] en ![het embleem][the logo].",
        ),
        ("Ask [the board].", "Vraag het [het bestuur].", "Vraag het [het bestuur][the board]."),
        # One kept its name.
        (
            "See [the school] and [the board].",
            "Zie [the school] en [het bestuur].",
            "Zie [the school] en [het bestuur][the board].",
        ),
        # The one shares a word, the other is left; their order says nothing.
        (
            "See [the school] and [the board].",
            "Zie [het bestuur] en [de school].",
            "Zie [het bestuur][the board] en [de school][the school].",
        ),
        # The same twice.
        (
            "[the board] or [The  Board] decides.",
            "[Het bestuur] of [het bestuur] beslist.",
            "[Het bestuur][the board] of [het bestuur][the board] beslist.",
        ),
        # An image in a link, each with its own name.
        (
            "More: [![the logo]][the board]",
            "Meer: [![het embleem]][het bestuur]",
            "Meer: [![het embleem][the logo]][the board]",
        ),
        ("A [text][leave].", "Een [tekst][verlof].", "Een [tekst][leave]."),
        # Code and what is escaped are no references, nor is what is one on neither page.
        (
            r"`[x]` \[y] [sic]: [leave].",
            r"`[x]` \[z] [sic]: [verlof].",
            r"`[x]` \[z] [sic]: [verlof][leave].",
        ),
        # A link written out, and none at all.
        (
            "Ask [the board].",
            "Vraag [het bestuur](/nl/bestuur).",
            "Vraag [het bestuur](/nl/bestuur).",
        ),
        ("Ask [the board].", "Vraag het bestuur.", "Vraag het bestuur."),
        ("Ask [the board].", "Vraag [het][the board] bestuur.", "Vraag [het][the board] bestuur."),
        ("Words [or more].", "Woorden [of meer].", "Woorden [of meer]."),
        # A long stem tells as much as a word, and what is left is the bracket of the page.
        (
            "See [the schools] [x].",
            "Zie [de school] [y].",
            "Zie [de school][the schools] [y].",
        ),
        # Footnotes.
        ("Words[^note].", "Woorden[^noot].", "Woorden[^note]."),
        ("A[^note] b[^other note]", "Een[^note] b[^andere]", "Een[^note] b[^other note]"),
        ("A b[^unknown] [leave]", "Een b[^onbekend] [leave]", "Een b[^onbekend] [leave]"),
        ("Both[^note][^other note].", "Beide[^note][^ander].", "Beide[^note][^other note]."),
        # Those in code, and escaped ones, are none.
        ("Use `[^y]` so [^note].", "Schrijf `[^z]` zo.", "Schrijf `[^z]` zo."),
        ("Use `[^y]` so [^note].", "Schrijf `[^z]` zo [^n].", "Schrijf `[^z]` zo [^note]."),
        (r"So \[^y] [^note].", r"Zo \[^z] [^n].", r"Zo \[^z] [^note]."),
        ("So <b title='[^y]'>[^note]</b>", "Zo <b title='[^z]'>x</b>", "Zo <b title='[^z]'>x</b>"),
        # In a heading and a cell as elsewhere.
        ("# On [leave]", "Over [verlof]", "# Over [verlof][leave]"),
    ],
)
def test_a_translated_text_keeps_the_name_of_the_page(
    text: str, translation: str, written: str
) -> None:
    page, refused = _applied(text, translation) if text[0] != "#" else _heading(text, translation)
    assert (page, refused) == (written, [])


def _heading(text: str, translation: str) -> tuple[str, list[str]]:
    refused: list[str] = []
    page = applied(
        _PAGE.format(text=text),
        "markdown",
        lambda found: translation if found.part == "heading" else None,
        refused=lambda _found, why: refused.append(why),
    )
    return page.split("\n", 1)[0], refused


@pytest.mark.parametrize(
    ("text", "translation"),
    [
        # Nothing says which of both is which.
        ("See [leave] and [the board].", "Zie [verlof] en [het bestuur]."),
        # A word in a longer one is no word in common.
        ("Ask [the board] or [the school].", "Aan [het schoolbestuur] of [de instelling]."),
        ("Ask [the school] or [the board].", "Aan [de scholing] of [het bestuur]."),
        # One that is a word of both languages says nothing.
        ("Look [over leave] or [the board].", "Kijk [over het bestuur] of [verlof]."),
        # What stood in brackets may be what still does.
        ("See [the school] [x].", "Zie de school [y]."),
        ("See[^note][^unknown].", "Zie[^ander]."),
        # One of them is gone.
        ("See [the school] and [the board].", "Zie de school en [het bestuur]."),
        # One more than there was.
        ("Ask [the board].", "Vraag [het bestuur] [eerst]."),
        ("Words[^note] and more[^other note].", "Woorden[^een] en meer[^twee]."),
    ],
)
def test_where_nobody_can_tell_the_page_stays_as_it_is(text: str, translation: str) -> None:
    assert _applied(text, translation) == (text, ["links"])


def test_what_defines_a_note_in_code_defines_none() -> None:
    page = "Words[^y].\n\n```\n[^y]: code\n```\n\n[^x]: A note.\n"
    done = applied(page, "markdown", lambda each: "Zo[^z]." if each.start == 0 else None)
    assert done.startswith("Zo[^z].\n")


def test_twice_as_many_notes_take_about_twice_the_time(assert_linear: Callable[..., None]) -> None:
    def seconds(count: int) -> float:
        page = "".join(f"Words{n}[^{n}].\n\n[^{n}]: Note.\n\n" for n in range(count))
        begin = time.process_time()
        applied(page, "markdown", lambda each: each.text.replace("Words", "Woorden"))
        return time.process_time() - begin

    assert_linear(seconds, 500, 2_000)


def test_a_template_of_markdown_keeps_its_names() -> None:
    page = "{{ name }}, see [the school].\n\n[the school]: {{ address }}\n"
    done = applied(page, "jinja-markdown", lambda _: "{{ name }}, zie [de school].")
    assert done.splitlines()[0] == "{{ name }}, zie [de school][the school]."
