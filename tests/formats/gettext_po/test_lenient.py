"""What msgfmt refuses: told with its place, and kept as far as it can be understood."""

import contextlib
import os
import subprocess
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.errors import ProblemsError
from insaterms.formats.gettext_po.editing import Edit, edited
from insaterms.formats.gettext_po.messages import Messages, read_messages
from insaterms.formats.gettext_po.syntax import parse

_LAST = '\nmsgid "last"\nmsgstr "laatste"\n'
_PLURAL = 'msgid "a"\nmsgid_plural "b"\n'


def _lenient(text: str) -> tuple[Messages, list[str]]:
    catalog, notes = read_messages(text, "nl.po", lenient=True)
    return catalog, [f"{each.line}:{each.column}: {each.message}" for each in notes]


@pytest.mark.parametrize(
    ("text", "kept", "said"),
    [
        ('msgid "a"\nmsgstr "b\\q"\n', ("a", ("b\\q",)), r"2:10: a text has no \q"),
        ('msgid "a\nmsgstr "b"\n', ("a", ("b",)), "1:7: this text has no closing quote"),
        ('msgid "a"\nmsgstr "b\n', ("a", ("b",)), "2:8: this text has no closing quote"),
        ('msgid "a"\nmsgstr "b"c"\n', ("a", ("b",)), "2:11: something stands behind"),
        ('msgid "a"\nx\nmsgstr "b"\n', ("a", ("b",)), "2:1: this is no part of a catalog"),
        ('msgid "a"\nmsgstr "b"\njunk\n"more"\n', ("a", ("b",)), "3:1: this is no part"),
        ('msgid "a"\n# c\nmsgstr "b"\n', ("a", ("b",)), "2:1: a comment stands above"),
        ('msgid "a"\nmsgstr\n', ("a", ("",)), "2:1: there is no text behind this keyword"),
        ('msgctxt\nmsgid "a"\nmsgstr "b"\n', ("a", ("b",)), "2:1: the keyword before this one"),
        ('msgid "a"\n', ("a", ("",)), "1:1: this message has no translation; write msgstr"),
        (_PLURAL, ("a", ("",)), "2:1: this message has no translation; write msgstr[0]"),
        (_PLURAL + 'msgstr "c"\n', ("a", ("c",)), "3:1: a message with msgid_plural has"),
        ('msgid "a"\nmsgstr[0] "c"\n', ("a", ("c",)), "2:1: there is no msgid_plural before"),
        ('msgid "a"\nmsgstr "b"\nmsgstr "c"\n', ("a", ("b",)), "3:1: this message has its msgstr"),
        (
            _PLURAL + 'msgstr[0] "c"\nmsgstr[0] "d"\n',
            ("a", ("c",)),
            "4:1: the forms are counted from 0; write msgstr[1]",
        ),
        (
            _PLURAL + 'msgstr[0] "c"\nmsgstr[2] "d"\n',
            ("a", ("c", "", "d")),
            "4:1: the forms are counted from 0; write msgstr[1]",
        ),
        (
            _PLURAL + 'msgstr[1] "d"\nmsgstr[0] "c"\n',
            ("a", ("c", "d")),
            "3:1: the forms are counted from 0; write msgstr[0]",
        ),
    ],
)
def test_what_can_be_understood_is_kept(
    text: str, kept: tuple[str, tuple[str, ...]], said: str
) -> None:
    catalog, notes = _lenient(text + _LAST)
    assert [(each.msgid, each.targets) for each in catalog.messages] == [
        kept,
        ("last", ("laatste",)),
    ]
    assert notes[0].startswith(said)
    assert len(notes) == 1 or said.startswith("3:1: the forms")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('msgid "a"\nmsgstr b\n', '2:8: a text stands in quotes; write "b"'),
        ('msgctxt "a"\nmsgstr "b"\n', "2:1: there is no msgid before this msgstr"),
        ('msgctxt "a"\nmsgctxt "b"\n', "1:1: there is no msgid behind this msgctxt"),
        ('msgctxt a\nmsgid "b"\nmsgstr "c"\n', '1:9: a text stands in quotes; write "a"'),
        (_PLURAL + 'msgstr[999999999] "c"\n', "3:1: the forms are counted from 0"),
    ],
)
def test_what_cannot_is_told_and_the_others_are_read(text: str, said: str) -> None:
    catalog, notes = _lenient(text + _LAST)
    assert [each.msgid for each in catalog.messages] == ["last"]
    assert [note.startswith(said) for note in notes] == [True]


def test_texts_behind_a_line_that_is_no_part_are_told_once() -> None:
    catalog, notes = _lenient('"a"\n"b"\njunk\n"c"\n"d"\n' + _LAST)
    assert len(catalog.messages) == 1
    assert [note.partition(": ")[0] for note in notes] == ["1:1", "3:1"]


def test_a_comment_is_that_of_the_next_message_alone() -> None:
    text = '#~| msgid "x"\n# c\nmsgid "a"\nmsgstr ""\n#~ msgid "b"\n#~ msgstr "c"\n'
    catalog, notes = _lenient(text)
    assert notes == []
    assert [each.previous for each in (*catalog.messages, *catalog.obsolete_messages)] == [None] * 2
    assert catalog.messages[0].comments == ("c",)
    catalog, _ = _lenient('# about the domain\ndomain x\n# c\nmsgid "a"\nmsgstr ""\n')
    assert catalog.messages[0].comments == ("c",)


def test_a_line_says_of_which_domain_the_messages_behind_it_are() -> None:
    text = (
        'msgid "a"\nmsgstr "b"\n\n# about the domain\ndomain "other\\tone"\n# c\nmsgid "a"\n'
        'msgstr "c"\n\n#~ domain "old"\n#~ msgid "o"\n#~ msgstr "p"\n\ndomain "messages"'
        ' msgid "d"\nmsgstr "e"\n'
    )
    for lenient in (True, False):
        catalog, problems = read_messages(text, "nl.po", lenient=lenient)
        assert problems == []
        assert [(each.msgid, each.domain) for each in catalog.messages] == [
            ("a", ""),
            ("a", "other\tone"),
            ("d", ""),
        ]
        assert [each.comments for each in catalog.messages] == [(), ("c",), ()]
        assert [each.msgid for each in catalog.obsolete_messages] == ["o"]
    # A message that has no translation is told before it.
    half = 'msgid "a"\ndomain "x"\nmsgid "b"\nmsgstr "c"\n'
    assert [each.line for each in read_messages(half, "nl.po", lenient=True)[1]] == [1]


def test_what_msgfmt_says_of_domains_is_said(peer: Callable[[str], str]) -> None:
    rest = 'msgid "a"\nmsgstr "b"\n'
    lines = ['domain "x"', "domain x", 'domain"x"', 'domain "x" "y"', 'domain[0] "x"', "domain"]
    for line in (*lines, 'domain "x" msgid "c" msgstr "d"', 'domain "a/b"', 'domain ""'):
        text = f"{rest}{line}\n{rest.replace('a', 'e')}"
        done = subprocess.run(
            [peer("msgfmt"), "-o", os.devnull, "-"], input=text.encode(), check=False
        )
        assert (read_messages(text, "nl.po", lenient=True)[1] == []) is (not done.returncode), line


@pytest.mark.parametrize("text", ["", "\n\n", "# nothing\n", '#~ msgid "a"\n#~ msgstr "b"\n'])
def test_a_catalog_may_be_empty(text: str) -> None:
    catalog, notes = _lenient(text)
    assert catalog.messages == ()
    assert notes == []


def test_what_is_no_catalog_is_an_error() -> None:
    with pytest.raises(ProblemsError) as raised:
        read_messages("Dear reader,\n\nthis is a letter.\n", "letter.po", lenient=True)
    assert str(raised.value).startswith("letter.po:1:1: this is no part of a catalog")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('msgid "a"\n# next\nmsgid "b"\nmsgstr "c"\n', 'msgid "a"\nmsgstr "x"\n# next\n'),
        (_PLURAL + _LAST, _PLURAL + 'msgstr[0] "x"\n\nmsgid "last"'),
        (_PLURAL + 'msgstr[1] "d"\n', _PLURAL + 'msgstr[0] "x"\nmsgstr[1] "x"\n'),
        (_PLURAL + 'msgstr[1] "d"\nmsgstr[0] "c"\n', 'msgstr[0] "x"\nmsgstr[1] "x"\n'),
    ],
)
def test_a_translation_is_set_where_one_was_wanting(text: str, said: str) -> None:
    catalog, _ = _lenient(text)
    forms = len(catalog.messages[0].targets)
    after = edited(text, catalog.entries, {0: Edit(("x",) * forms)})
    assert said in after
    assert _lenient(after)[0].messages[0].targets == ("x",) * forms


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        ('msgid "a"\nmsgstr "\\q"\n', []),
        ('msgid "a"\n# c\nmsgstr "b"\n', []),
        ('domain x\nmsgid "a"\nmsgstr "b"\n', []),
        ('domain\nmsgid "a"\nmsgstr "b"\n', []),
        ('domain "x\nmsgid "a"\nmsgstr "b"\n', []),
        ('domain "x" "y"\nmsgid "a"\nmsgstr "b"\n', [1]),
        ('domains "x"\nmsgid "a"\nmsgstr "b"\n', [1]),
        ('msgid "a"\nmsgid_plural "as"\nmsgstr[1] "b"\nmsgstr[0] "c"\n', []),
        ('msgid "a\nmsgstr "b"\n', [1]),
        ('msgid "a"\nmsgstr "b" c\n', [2]),
        ('msgid "a"\n\nmsgid "b"\nmsgstr "c"\n', [1]),
        ('msgctxt "a"\n\nmsgid "b"\nmsgstr "c"\n\nmsgctxt "d"\n', [6]),
        ("<<<<<<< HEAD\n=======\n>>>>>>> a\n" + _LAST, [1, 2, 3]),
        ("msgid\nmsgstr\n" + _LAST, [2, 2]),
        ('msgid "a"\nmsgstr "b"\nmsgstr "c"\n', [3]),
        ('"a"\n' + _LAST, [1]),
    ],
)
def test_a_fault_that_hides_something_is_told_from_one_that_hides_nothing(
    text: str, lost: list[int]
) -> None:
    catalog, problems = read_messages(text, "nl.po", lenient=True)
    assert [each.line for each in catalog.lost] == lost
    assert problems
    assert set(catalog.lost) <= set(problems)


@given(
    st.lists(
        st.sampled_from(
            [
                *"msgid msgid_plural msgstr msgstr[0] msgstr[1] msgctxt #~ #| #~| #, [".split(),
                *' "\\\n',
                '"a"',
                '"b\n',
                "junk",
                "#~ msgid ",
                'msgid "m"\nmsgstr "t"\n',
            ]
        )
    )
)
def test_nothing_raises_and_nothing_more_is_read_strictly(pieces: list[str]) -> None:
    text = "".join(pieces)
    strict, problems = read_messages(text, "nl.po")
    lenient, notes = Messages(), problems
    with contextlib.suppress(ProblemsError):
        lenient, notes = read_messages(text, "nl.po", lenient=True)
    assert bool(notes) == any(each.line for each in problems)
    if problems:
        assert set(strict.messages) <= set(lenient.messages)
        # Until the first fault both read the same.
        assert notes[:1] in ([], problems[:1])
    else:
        assert strict.messages == lenient.messages


# No text without its closing quote: what stands behind it belongs to it.
_LINES = (
    'msgid "a"', 'msgid "b"', 'msgid ""', "msgid", 'msgctxt "m"', 'msgid_plural "p"',
    'msgstr "c"', 'msgstr ""', "msgstr", 'msgstr[0] "f"', 'msgstr[1] "g"', '"x"', '"y\\n"',
    '"\\q"', '"a" "b"', '"a"b', "junk", "msgid x", "# c", "#. d", "#: r", "#, fuzzy",
    '#| msgid "o"', '#~ msgid "o"', '#~ msgstr "p"', "#~ junk", '#~ "more"', '#~| msgid "x"', "",
)  # fmt: skip


@given(st.lists(st.sampled_from(_LINES), max_size=14), st.booleans())
def test_blanks_around_a_line_change_nothing_but_columns(lines: list[str], lenient: bool) -> None:
    plain = parse("\n".join(lines), "nl.po", lenient=lenient)
    behind = parse("\n".join(f"{line} " for line in lines), "nl.po", lenient=lenient)
    assert behind == plain
    before = parse(
        "\n".join(line if line.startswith("#") else f" {line}" for line in lines),
        "nl.po",
        lenient=lenient,
    )
    assert [
        [text.joined for text in (*entry.texts.values(), *entry.forms)] for entry in before.entries
    ] == [
        [text.joined for text in (*entry.texts.values(), *entry.forms)] for entry in plain.entries
    ]
