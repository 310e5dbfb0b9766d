"""Catalogs: messages with their places, what is passed over, what is wrong."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.formats.gettext_po import Catalog, Message, read

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
    catalog, problems = read(text.encode(), "nl.po")
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
    lines = re.split("\r\n|[\r\n]", text.removeprefix("\ufeff"))
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
    text = "\ufeff" + _CATALOG.replace("\n", end)
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


def test_a_line_separator_inside_a_message_ends_no_line() -> None:
    [message] = _read('msgid "one\u2028two"\nmsgstr "een\x85twee"\n').messages
    assert (message.source, message.target) == ("one two", "een twee")


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


@pytest.mark.parametrize(
    ("data", "line", "said"),
    [
        (b'msgid "a"\nmsgstr "\xff"\n', 2, "not UTF-8"),
        (b"this is no catalog\n", 1, "this line is no part"),
        (b'msgid "a"\nmsgstr "b"c"\n', 2, "unescaped double quote found"),
        (b'msgstr "a"\n', 1, "this line is no part"),
        (b'msgid "a"\nmsgstr ""\n' + b'"b"\n' * 3000, 2, "this message or comment has more"),
        (b"#\n" * 3000, 1, "this message or comment has more"),
    ],
)
def test_what_is_wrong_has_its_line(data: bytes, line: int, said: str) -> None:
    catalog, [problem] = read(data, "nl.po")
    assert catalog == Catalog()
    assert (problem.path, problem.line) == ("nl.po", line)
    assert problem.message.startswith(said)


def test_a_file_named_in_a_catalog_is_not_opened() -> None:
    _, [problem] = read(__file__.encode(), "nl.po")
    assert problem.line == 1


@given(st.binary())
def test_nothing_raises(data: bytes) -> None:
    read(data, "nl.po")


@given(
    st.lists(
        st.sampled_from(
            [*"msgid msgid_plural msgstr msgstr[0] msgctxt #~ #| #, [".split(), *' "\\\n', '"a"']
        )
    )
)
def test_no_catalog_raises(pieces: list[str]) -> None:
    read("".join(pieces).encode(), "nl.po")
