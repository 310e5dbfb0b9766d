"""All messages of a catalog, with what stands above them."""

import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from insaterms.formats.gettext_po.messages import CatalogMessage, Previous, read_messages
from insaterms.formats.gettext_po.syntax import parse

_CATALOG = """\
msgid ""
msgstr "Language: nl\\n"

# By a translator.
#. By a programmer.
#: page.html:12 menu.html:3
#, fuzzy, c-format
#= no-wrap
#| msgid "older"
msgctxt "menu"
msgid "%d old"
msgid_plural "%d olds"
msgstr[0] "%d oud"
msgstr[1] ""

msgid "new" msgstr ""
#~ msgid "gone"
#~ msgstr "weg"
"""


def test_a_message_has_all_that_stands_above_it() -> None:
    catalog, problems = read_messages(_CATALOG, "nl.po")
    assert problems == []
    assert catalog.obsolete == 1
    assert catalog.messages == (
        CatalogMessage(
            msgid="%d old",
            plural="%d olds",
            msgctxt="menu",
            targets=("%d oud", ""),
            fuzzy=True,
            flags=("c-format", "no-wrap"),
            comments=("By a translator.",),
            extracted=("By a programmer.",),
            references=("page.html:12", "menu.html:3"),
            line=10,
            column=1,
            previous=Previous("older"),
        ),
        CatalogMessage(msgid="new", line=16, column=1),
    )
    assert [(each.translated, each.untranslated) for each in catalog.messages] == [
        (False, False),
        (False, True),
    ]
    assert catalog.neighbours == (("", "new"), ("%d old", ""))


def test_what_stands_above_an_obsolete_message_is_not_the_next_ones() -> None:
    text = '#. gone\n#, c-format\n#| msgid "x"\n#~ msgid "old"\n#~ msgstr "oud"\n\n'
    catalog, _ = read_messages(text + 'msgid "a"\nmsgstr "b"\n', "nl.po")
    assert catalog.messages == (CatalogMessage(msgid="a", targets=("b",), line=7, column=1),)


def test_a_fault_leaves_no_messages() -> None:
    catalog, problems = read_messages('msgid "a"\nmsgstr "b"\njunk\n', "nl.po")
    assert (catalog.messages, len(problems)) == ((), 1)
    catalog, problems = read_messages("", "nl.po")
    assert (catalog.messages, len(problems)) == ((), 1)


@pytest.mark.parametrize(
    "part",
    [
        "#| x\n",
        '#| msgid "a"\n',
        "#~| x\n",
        '#~ msgid "a"\n#~ msgstr "b"\n',
        "#~\n# c\n",
        "#, a, b\n",
        "#: \u2068a.md:1 ",
        'msgid "a"\nmsgid_plural "b"\nmsgstr[9] "c"\n',
        "msgid ",
        '"\\',
        "junk\n",
    ],
)
def test_twice_the_catalog_takes_twice_the_time(
    assert_linear: Callable[..., None], part: str
) -> None:
    def seconds(times: int) -> float:
        text = 'msgid "z"\nmsgstr "z"\n' + part * times + '\nmsgid "y"\nmsgstr "x"\n'
        begun = time.process_time()
        read_messages(text, "nl.po", lenient=True)
        return time.process_time() - begun

    assert_linear(seconds, 200)


_LINES = st.lists(
    st.sampled_from(
        'msgid "a"|msgid ""|msgstr "b"|msgstr ""|msgctxt "c"|msgid_plural "p"|msgstr[0] "x"'
        '|msgstr[1] "y"|"more"|# by hand|#, fuzzy|#: a.c:1||msgid|msgstr "q|no part of it'
        '|msgid "a" "b"|domain "x"'.split("|")
    ),
    max_size=14,
)


@settings(max_examples=400)
@given(_LINES, st.booleans())
def test_a_line_is_read_alike_whatever_stands_behind_its_text(
    lines: list[str], lenient: bool
) -> None:
    # With a blank behind it a line is read sign by sign, and most others at once.
    blanks = [f"{line} " if line.endswith('"') else line for line in lines]
    one, other = (parse("\n".join(each), "a.po", lenient=lenient) for each in (lines, blanks))
    assert one == other
