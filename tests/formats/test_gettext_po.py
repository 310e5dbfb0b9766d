"""Catalogs: messages with their places, what is passed over, what is wrong."""

import re
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import polib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.formats.gettext_po.reading import Catalog, Message, charset, read

_HEADER = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Language: nl\\n"\n\n'

_CATALOG = (
    _HEADER
    + """\
# A translator wrote this.
#. and a program this
#: page.html:12
msgctxt "menu"
msgid "One \\"word\\"\\tmore."
msgstr "Eén woord."

msgid ""
"Two "
"lines\\n"
"follow."
msgstr ""
"Twee regels\\n"
"volgen."

msgid "%d desk"
msgid_plural "%d desks"
msgstr[0] "%d loket"
msgstr[1] "%d loketten"

#, fuzzy
msgid "three"
msgstr "vier"

msgid "five"
msgstr ""

#~ msgid "old"
#~ msgstr "oud"
"""
)


def _read(text: str) -> Catalog:
    catalog, problems = read(text, "nl.po")
    assert problems == []
    return catalog


def test_messages_in_use_are_read() -> None:
    catalog = _read(_CATALOG)
    assert [(each.source, each.target) for each in catalog.messages] == [
        ('One "word"\tmore.', "Eén woord."),
        ("Two lines\nfollow.", "Twee regels\nvolgen."),
        ("%d desk", "%d loket"),
        ("%d desks", "%d loketten"),
    ]
    assert (catalog.untranslated, catalog.fuzzy, catalog.obsolete) == (1, 1, 1)
    assert catalog.language == "nl"


def test_what_translators_wrote_comes_with_its_line() -> None:
    first, second, *_ = _read(_CATALOG).messages
    assert first.comments == ((6, "A translator wrote this."),)
    assert second.comments == ()


def _at(stretches: tuple[tuple[int, int, int], ...], offset: int) -> tuple[int, int]:
    begin, line, column = max(each for each in stretches if each[0] <= offset)
    return line, column + offset - begin


def _check_places(text: str, messages: tuple[Message, ...]) -> None:
    lines = re.split("\r\n|[\r\n]", text)
    for message in messages:
        for own, stretches in (
            (message.source, message.source_stretches),
            (message.target, message.target_stretches),
        ):
            for offset, character in enumerate(own):
                line, column = _at(stretches, offset)
                assert lines[line - 1][column - 1] in {character, "\\"}


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_each_character_has_its_place_in_the_file(end: str) -> None:
    text = _CATALOG.replace("\n", end)
    catalog = _read(text)
    assert len(catalog.messages) == 4
    _check_places(text, catalog.messages)


_TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1)
_TARGETS = st.lists(st.sampled_from(['\\"', "\\\\", "\\n"]) | _TEXT, min_size=1, max_size=5)


@given(st.lists(_TARGETS, max_size=4))
def test_any_text_is_read_with_its_places(targets: list[list[str]]) -> None:
    text = _HEADER
    for number, pieces in enumerate(targets):
        written = [
            piece if piece in {'\\"', "\\\\", "\\n"} else re.sub(r'["\\]', "", piece) or "x"
            for piece in pieces
        ]
        text += f'msgid "m{number}"\nmsgstr ""\n' + "".join(f'"{one}"\n' for one in written) + "\n"
    catalog = _read(text)
    assert len(catalog.messages) == len(targets)
    _check_places(text, catalog.messages)


def test_what_gettext_reads_and_polib_does_not_is_read() -> None:
    text = '#glued comment\nmsgid\n"one"\nmsgstr\n"een"\n'
    [message] = _read(text).messages
    assert (message.source, message.target) == ("one", "een")
    assert _at(message.target_stretches, 0) == (5, 2)
    assert message.comments == ((1, "glued comment"),)


def test_several_texts_in_a_line_are_read() -> None:
    [message] = _read('msgid "o" "ne" msgstr "e" "en"\n').messages
    assert (message.source, message.target) == ("one", "een")
    assert [_at(message.target_stretches, place) for place in (0, 1)] == [(1, 24), (1, 28)]


def test_a_line_separator_inside_a_message_ends_no_line() -> None:
    [message] = _read('msgid "one\u2028two"\nmsgstr "een\x85twee"\n').messages
    assert (message.source, message.target) == ("one\u2028two", "een\x85twee")


@pytest.mark.parametrize(
    ("written", "meant"),
    [(r"\303\251\x41", "éA"), (r"\xe9\x41", "éA"), (r"\101b", "Ab"), (r"a\tb\"\\", 'a\tb"\\')],
)
def test_escapes_are_what_they_stand_for(written: str, meant: str) -> None:
    [message] = _read(f'msgid "a"\nmsgstr "{written}z"\n').messages
    assert message.target == f"{meant}z"
    assert _at(message.target_stretches, len(meant)) == (2, 9 + len(written))


def test_the_header_may_stand_between_messages() -> None:
    text = '# first\nmsgid "one"\nmsgstr "een"\n# header\n' + _HEADER
    catalog = _read(text + 'msgid "two"\nmsgstr "twee"\n')
    assert [each.target_stretches for each in catalog.messages] == [
        ((0, 3, 9),),
        ((0, 11, 9),),
    ]
    assert catalog.messages[0].comments == ((1, "first"),)


def test_a_plural_without_one_of_its_forms_has_the_others() -> None:
    text = 'msgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\nmsgstr[1] ""\n'
    assert [(each.source, each.target) for each in _read(text).messages] == [("a", "c")]


def test_what_belongs_to_a_message_no_longer_in_use_goes_with_it() -> None:
    text = '# insaterms: allow "x" why\n#, fuzzy\n#~ msgid "old"\n#~ msgstr "oud"\n\n'
    text += '#~| msgid "older"\n#~ msgctxt "c"\n#~ msgid "old"\n#~ msgstr "oud"\n'
    catalog = _read(text + 'msgid "a"\nmsgstr "b"\n')
    assert catalog.obsolete == 2
    assert [each.comments for each in catalog.messages] == [()]


_FULL = (
    'msgid ""\nmsgstr ""\n"Project-Id-Version: x\\n"\n'
    '"PO-Revision-Date: 2020-01-01 00:00+0000\\n"\n"Last-Translator: a <a@example.org>\\n"\n'
    '"Language-Team: nl\\n"\n"MIME-Version: 1.0\\n"\n'
    '"Content-Type: text/plain; charset=UTF-8\\n"\n"Content-Transfer-Encoding: 8bit\\n"\n'
    '"Language: nl\\n"\n"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n\n'
)
_PLURAL = 'msgid "a"\nmsgid_plural "b"\n'
_RIGHT = [
    'msgid "a"\nmsgstr "b"\n',
    'msgid "a" msgstr "b"\n',
    'msgid "a" "b"\nmsgstr "c" "d"\n',
    'msgid\n"a"\nmsgstr\n"b"\n',
    'msgid"a"\nmsgstr"b"\n',
    '  msgid "a"\n\tmsgstr "b"\n',
    'msgid "a"\n\n\nmsgstr ""\n\n"b"\n',
    _PLURAL + 'msgstr[0] "c"\nmsgstr[1] "d"\n',
    _PLURAL + 'msgstr [ 0 ] "c"\nmsgstr[1] "d"\n',
    'msgctxt "x"\nmsgid "a"\nmsgstr "b"\n',
    'msgid "a"\nmsgstr "b\\\\"\n',
    'msgid "a"\nmsgstr "\\303\\251\\x41\\a"\n',
    '#~ msgid "a"\n#~ msgstr "b"\n',
    '#: x\n#. y\n#, fuzzy, c-format\n#| msgid "z"\nmsgid "a"\nmsgstr "b"\n',
    '#glued\nmsgid "a"\nmsgstr "b"\n',
    '"X-More: of the header\\n"\n',
]
# Line and column from the end of the header, and what is said.
_WRONG = [
    ('msgid "a\nmsgstr "b"\n', 1, 7, "this text has no closing quote"),
    ('msgid "a"\nmsgstr ""\n"b\n', 3, 1, "this text has no closing quote"),
    ('msgid "a"\nmsgstr "b\\"\n', 2, 8, "this text has no closing quote"),
    ('msgid "a"\nmsgstr b\n', 2, 8, 'a text stands in quotes; write "b"'),
    ('msgid "a"\nmsgstr “b”\n', 2, 8, 'a text stands in quotes; write "b"'),
    ("msgid 'a'\nmsgstr 'b'\n", 1, 7, 'a text stands in quotes; write "a"'),
    (f'msgid "a"\nmsgstr {"b" * 40}\n', 2, 8, f'a text stands in quotes; write "{"b" * 29}…"'),
    (
        'msgid "a"\nmsgstr "b"\n\nmsgid "c"\n',
        4,
        1,
        'this message has no translation; write msgstr ""',
    ),
    ('msgid "a"\nmsgid "b"\nmsgstr "c"\n', 1, 1, "this message has no translation"),
    (_PLURAL, 2, 1, 'this message has no translation; write msgstr[0] ""'),
    (_PLURAL + 'msgstr "c"\n', 3, 1, "a message with msgid_plural has msgstr[0]"),
    (
        _PLURAL + 'msgstr[1] "c"\nmsgstr[0] "d"\n',
        3,
        1,
        "the forms are counted from 0; write msgstr[0]",
    ),
    (
        _PLURAL + 'msgstr[0] "c"\nmsgstr[2] "d"\n',
        4,
        1,
        "the forms are counted from 0; write msgstr[1]",
    ),
    ('msgid "a"\nmsgstr[0] "c"\n', 2, 1, "there is no msgid_plural before msgstr[0]"),
    ('msgctxt "x"\nmsgstr "b"\n', 2, 1, "there is no msgid before this msgstr"),
    ('msgctxt "x"\n', 1, 1, "there is no msgid behind this msgctxt"),
    ('msgctxt\nmsgid "a"\nmsgstr "b"\n', 2, 1, "the keyword before this one has no text"),
    ('msgid "a"\nmsgstr\n', 2, 1, "there is no text behind this keyword"),
    ('msgid "a"\nmsgstr "b"\nmsgstr "c"\n', 3, 1, "this message has its msgstr already"),
    ('msgid "a"\nmsgstr "b"c"\n', 2, 11, "something stands behind the closing quote"),
    ('msgid "a"\nmsgstr "b" c\n', 2, 12, "something stands behind the closing quote"),
    ('msgid "a"\nmsgstr "b\\q"\n', 2, 10, r"a text has no \q"),
    ('msgid "a"\n# c\nmsgstr "b"\n', 2, 1, "a comment stands above its message"),
    ('msgid "a"\nmsgstr "b"\n# c\n"d"\n', 4, 1, "there is no keyword before this text"),
    ("junk\n", 1, 1, "this is no part of a catalog"),
    ('msgid "a"\nmsgstr "b"\njunk\n', 3, 1, "this is no part of a catalog"),
    ('msgidx "a"\nmsgstr "b"\n', 1, 1, "this is no part of a catalog"),
    ('msgid[0] "a"\nmsgstr "b"\n', 1, 1, "this is no part of a catalog"),
    ('\u00a0msgid "a"\nmsgstr "b"\n', 1, 1, "this is no part of a catalog"),
]


@pytest.mark.parametrize(("text", "line", "column", "said"), _WRONG)
def test_what_is_wrong_has_its_place(text: str, line: int, column: int, said: str) -> None:
    catalog, [problem] = read(_FULL + text, "nl.po")
    assert catalog == Catalog()
    before = _FULL.count("\n")
    assert (problem.path, problem.line, problem.column) == ("nl.po", before + line, column)
    assert problem.message.startswith(said)


def test_a_fault_does_not_hide_the_next_one() -> None:
    text = 'msgid "a\nmsgstr b\n\nmsgid "c"\nmsgstr "d"\n# more\nmsgid e\nmsgstr "f"\n'
    _, problems = read(text, "nl.po")
    assert [(each.line, each.column) for each in problems] == [(1, 7), (7, 7)]


@pytest.mark.parametrize("text", [*_RIGHT, *(each[0] for each in _WRONG)])
def test_msgfmt_accepts_the_same(text: str, peer: Callable[[str], str], tmp_path: Path) -> None:
    path = tmp_path / "nl.po"
    path.write_text(_FULL + text, encoding="utf-8")
    command = [peer("msgfmt"), "--check", "--output-file=/dev/null", str(path)]
    done = subprocess.run(command, capture_output=True, check=False)
    _, problems = read(_FULL + text, "nl.po")
    assert (done.returncode == 0) == (not problems)


@pytest.mark.parametrize("text", [_CATALOG, _FULL + _RIGHT[0], _FULL + _RIGHT[7] + _RIGHT[9]])
def test_polib_reads_the_same(text: str) -> None:
    found = [(each.source, each.target) for each in _read(text).messages]
    expected = []
    for entry in polib.pofile(text):
        if entry.translated() and not entry.obsolete:
            plurals = sorted(entry.msgstr_plural.items())
            expected += [(entry.msgid_plural if n else entry.msgid, own) for n, own in plurals]
            expected += [] if plurals else [(entry.msgid, entry.msgstr)]
    assert found == expected


def test_a_header_need_not_name_the_language() -> None:
    assert _read('msgid ""\nmsgstr "X-Language: nl\\nno colon"\n') == Catalog()


@pytest.mark.parametrize("text", ["", "# nothing\n", "\n\n"])
def test_a_catalog_has_messages(text: str) -> None:
    assert [each.message for each in read(text, "nl.po")[1]] == [
        "there is no message in this catalog"
    ]


@pytest.mark.parametrize(
    ("declared", "name"),
    [
        (b"ISO-8859-1", "iso8859-1"),
        (b"windows-1252", "cp1252"),
        (b"latin1", "iso8859-1"),
        (b"UTF-8", "utf-8"),
        (b"CHARSET", "utf-8"),
        (b"punycode", "utf-8"),
        (b"rot13", "utf-8"),
        (b"", "utf-8"),
    ],
)
def test_the_header_declares_the_encoding(declared: bytes, name: str) -> None:
    header = b'msgid ""\nmsgstr "Content-Type: text/plain; charset=' + declared + b'\\n"\n'
    assert charset(header) == name
    assert charset(b"") == "utf-8"


@pytest.mark.parametrize(
    "part",
    [
        '"',
        '""',
        "#\n",
        '"b"\n',
        'msgid "a"\nmsgstr "b"\n',
        "x\nmsgid ",
        "\\",
        '"\\"',
        "content-type:",
    ],
)
def test_twice_the_catalog_takes_twice_the_time(
    assert_linear: Callable[..., None], part: str
) -> None:
    def seconds(times: int) -> float:
        text = 'msgid "a"\nmsgstr "' + part * times
        begun = time.process_time()
        read(text, "nl.po")
        charset(text.encode())
        return time.process_time() - begun

    assert_linear(seconds, 1_000)


@given(st.text())
def test_nothing_raises(text: str) -> None:
    read(text, "nl.po")


@given(st.binary())
def test_any_file_has_an_encoding(data: bytes) -> None:
    "".encode(charset(b"content-type: charset=" + data))


@given(
    st.lists(
        st.sampled_from(
            [
                *"msgid msgid_plural msgstr msgstr[0] msgstr[1] msgctxt #~ #| #, [".split(),
                *' "\\\n',
                '"a"',
                "#~ msgid ",
            ]
        )
    )
)
def test_no_catalog_raises(pieces: list[str]) -> None:
    text = "".join(pieces)
    catalog, problems = read(text, "nl.po")
    assert not (problems and catalog.messages)
    _check_places(text, catalog.messages)
