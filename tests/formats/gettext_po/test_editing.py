"""Setting translations: only what is set changes, byte for byte, and gettext reads it so."""

import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import polib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.formats.gettext_po.editing import Edit, Previous, edited
from insaterms.formats.gettext_po.messages import Messages, read_messages

_HEADER = """\
# Some title.
msgid ""
msgstr ""
"Project-Id-Version: x\\n"
"PO-Revision-Date: 2020-01-01 00:00+0000\\n"
"Last-Translator: a <a@example.org>\\n"
"Language-Team: nl\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Language: nl\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"
"""

_CATALOG = (
    _HEADER
    + """\

#. first
#: a.c:1
msgid "one"
msgstr ""

#, c-format
msgid   "%d desk"
msgid_plural "%d "
"desks"
msgstr[0] ""
msgstr[1] ""

# by hand
#, fuzzy, c-format
#| msgctxt "old"
#| msgid ""
#| "three %s"
#| "or four"
msgctxt "new"
msgid "three %s"
msgstr "vier %s"


#,fuzzy
msgid "a" msgstr   "very "
   "strange"
 "layout"
msgid "five"
msgstr "vijf"

#~ msgid "old"
#~ msgstr "oud"
# the end"""
)


def _messages(text: str) -> Messages:
    catalog, problems = read_messages(text, "nl.po")
    assert problems == []
    return catalog


def _edited(text: str, edits: dict[int, Edit]) -> str:
    return edited(text, _messages(text).entries, edits)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_an_untranslated_message_is_set_and_nothing_else(end: str) -> None:
    text = _CATALOG.replace("\n", end)
    expected = text.replace(f'msgid "one"{end}msgstr ""', f'msgid "one"{end}msgstr "een"')
    assert _edited(text, {0: Edit(("een",))}) == expected


def test_lines_are_wrapped_and_end_as_those_around_them() -> None:
    long = "Een lange vertaling die niet op één regel past. " * 3
    text = _edited(_CATALOG.replace("\n", "\r\n"), {0: Edit((long,))})
    assert 'msgstr ""\r\n"Een lange' in text
    assert text.count("\n") == text.count("\r\n")


def test_a_fuzzy_one_gets_its_flag_and_what_it_translates() -> None:
    text = _edited(_CATALOG, {0: Edit(("eens",), fuzzy=True, previous=Previous("once"))})
    assert text == _CATALOG.replace(
        '#: a.c:1\nmsgid "one"\nmsgstr ""',
        '#: a.c:1\n#, fuzzy\n#| msgid "once"\nmsgid "one"\nmsgstr "eens"',
    )


def test_other_flags_stay_when_a_flag_is_set() -> None:
    previous = Previous("%d table", "%d tables", "furniture")
    text = _edited(_CATALOG, {1: Edit(("%d loket", "%d loketten"), fuzzy=True, previous=previous)})
    assert text == _CATALOG.replace(
        '#, c-format\nmsgid   "%d desk"',
        '#, fuzzy, c-format\n#| msgctxt "furniture"\n#| msgid "%d table"\n'
        '#| msgid_plural "%d tables"\nmsgid   "%d desk"',
    ).replace('msgstr[0] ""\nmsgstr[1] ""', 'msgstr[0] "%d loket"\nmsgstr[1] "%d loketten"')


def test_a_clean_one_takes_flag_and_old_text_away() -> None:
    text = _edited(_CATALOG, {2: Edit(("drie %s",))})
    before = '#, fuzzy, c-format\n#| msgctxt "old"\n#| msgid ""\n#| "three %s"\n#| "or four"\n'
    assert text == _CATALOG.replace(before, "#, c-format\n").replace("vier %s", "drie %s")


def test_a_flag_that_stood_alone_goes_with_its_line() -> None:
    text = _edited(_CATALOG, {3: Edit(("b",))})
    assert text == _CATALOG.replace("#,fuzzy\n", "").replace(
        'msgstr   "very "\n   "strange"\n "layout"', 'msgstr "b"'
    )


def test_a_fuzzy_one_that_stays_fuzzy_gets_a_new_old_text() -> None:
    text = _edited(_CATALOG, {2: Edit(("drie",), fuzzy=True, previous=Previous("3"))})
    old = '#| msgctxt "old"\n#| msgid ""\n#| "three %s"\n#| "or four"\n'
    assert text == _CATALOG.replace(old, '#| msgid "3"\n').replace("vier %s", "drie")


def test_an_old_text_without_the_flag_stays_below_it() -> None:
    text = _HEADER + '\n#| msgid "b"\nmsgid "a"\nmsgstr ""\n'
    new = _edited(text, {0: Edit(("x",), fuzzy=True, previous=Previous("c"))})
    assert new == _HEADER + '\n#, fuzzy\n#| msgid "c"\nmsgid "a"\nmsgstr "x"\n'


def test_messages_in_one_line_are_parted_where_they_must_be() -> None:
    text = 'msgid "a" msgstr "b" msgid "c" msgstr ""'
    new = _edited(text, {1: Edit(("d",), fuzzy=True)})
    assert new == 'msgid "a" msgstr "b" \n#, fuzzy\nmsgid "c" msgstr "d"'
    assert [each.targets for each in _messages(new).messages] == [("b",), ("d",)]


def test_a_plural_gets_as_many_forms_as_it_is_given() -> None:
    text = 'msgid "a"\nmsgid_plural "b"\nmsgstr[0] ""\n'
    assert _edited(text, {0: Edit(("c", "d"))}).endswith('msgstr[0] "c"\nmsgstr[1] "d"\n')


def test_the_last_line_needs_no_end() -> None:
    text = 'msgid "a"\r\nmsgstr ""'
    assert _edited(text, {0: Edit(("b\nc",))}) == ('msgid "a"\r\nmsgstr ""\r\n"b\\n"\r\n"c"')


_TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=120)
_PREVIOUS = st.none() | st.builds(Previous, _TEXT, st.none() | _TEXT, st.none() | _TEXT)


@given(
    targets=st.lists(_TEXT.filter(bool), min_size=5, max_size=5),
    chosen=st.sets(st.sampled_from([0, 2, 3, 4])),
    fuzzy=st.booleans(),
    previous=_PREVIOUS,
    end=st.sampled_from(["\n", "\r\n"]),
)
def test_what_is_set_is_read_back_and_the_rest_is_as_it_was(
    targets: list[str], chosen: set[int], fuzzy: bool, previous: Previous | None, end: str
) -> None:
    text = _CATALOG.replace("\n", end)
    before = _messages(text).messages
    edits = {n: Edit((targets[n],), fuzzy, previous if fuzzy else None) for n in chosen}
    new = _edited(text, edits)
    after = _messages(new).messages
    assert len(after) == len(before)
    for number, (old, now) in enumerate(zip(before, after, strict=True)):
        if number in chosen:
            assert (now.targets, now.fuzzy) == ((targets[number],), fuzzy)
        else:
            assert (now.targets, now.fuzzy) == (old.targets, old.fuzzy)
        assert (now.msgid, now.plural, now.msgctxt) == (old.msgid, old.plural, old.msgctxt)
        assert (now.flags, now.comments, now.references) == (
            old.flags,
            old.comments,
            old.references,
        )
    assert new.startswith(_HEADER.replace("\n", end))
    assert new.endswith(f"{end}# the end")


def test_gettext_accepts_what_was_set(peer: Callable[[str], str], tmp_path: Path) -> None:
    edits = {
        0: Edit(
            ("Eén heel lange vertaling, met “aanhalingstekens”. " * 4,), True, Previous("x" * 90)
        ),
        1: Edit(("%d loket", "%d loketten"), True, Previous("%d a", "%d b")),
        2: Edit(("drie %s",)),
    }
    path = tmp_path / "nl.po"
    path.write_text(_edited(_CATALOG, edits), encoding="utf-8")
    command = [peer("msgfmt"), "-c", "-o", "/dev/null", str(path)]
    assert subprocess.run(command, capture_output=True, check=False).stderr == b""
    # polib does not read the strange layout that gettext reads.
    entries = polib.pofile(path.read_text(encoding="utf-8").partition("\n\n\n")[0])
    assert [each.previous_msgid for each in entries] == ["x" * 90, "%d a", None]


def test_an_entry_is_written_as_msgcat_writes_it(
    peer: Callable[[str], str], tmp_path: Path
) -> None:
    previous = Previous("%d table of a kind that nobody has ever seen " * 3, "%d tables", "c")
    text = _HEADER + '\n#, c-format\nmsgid "%d"\nmsgid_plural "%ds"\nmsgstr[0] ""\nmsgstr[1] ""\n'
    long = "%d heel lange vertaling, die over de rand van de bladzijde gaat, en/of verder"
    path = tmp_path / "nl.po"
    path.write_text(_edited(text, {0: Edit((long, f"{long}\n"), True, previous)}), encoding="utf-8")
    done = subprocess.run([peer("msgcat"), str(path)], capture_output=True, check=True)
    assert done.stdout == path.read_bytes()


def _seconds(count: int) -> float:
    text = _HEADER + "".join(f'\nmsgid "m{number}"\nmsgstr ""\n' for number in range(count))
    begin = time.process_time()
    edits = {number: Edit(("woord " * 20,), True, Previous("x")) for number in range(count)}
    _edited(text, edits)
    return time.process_time() - begin


def test_the_time_grows_with_the_number_of_messages(assert_linear: Callable[..., None]) -> None:
    assert_linear(_seconds, 100)
