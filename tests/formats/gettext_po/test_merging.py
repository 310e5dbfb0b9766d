"""Catalogs brought up to date: no translation is lost, and what stays keeps its bytes."""

import contextlib
import difflib
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from insaterms.errors import ProblemsError
from insaterms.formats.gettext_po.layout import escaped
from insaterms.formats.gettext_po.merging import Update, updated
from insaterms.formats.gettext_po.messages import CatalogMessage, Messages, read_messages
from insaterms.formats.gettext_po.writing import template, written

_HEADER = """\
# The school's catalog.
msgid ""
msgstr ""
"Project-Id-Version: school 1\\n"
"Report-Msgid-Bugs-To: \\n"
"POT-Creation-Date: 2020-01-01 00:00+0000\\n"
"PO-Revision-Date: 2020-01-02 00:00+0000\\n"
"Last-Translator: a <a@example.org>\\n"
"Language-Team: nl\\n"
"Language: nl\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

"""


def _read(text: str) -> Messages:
    catalog, problems = read_messages(text, "nl.po")
    assert problems == []
    return catalog


def _update(text: str, pot: str, created: str = "") -> Update:
    catalog, _ = read_messages(text, "nl.po", lenient=True)
    messages, _ = read_messages(pot, "x.pot", lenient=True)
    update = updated(text, catalog, messages.messages, created=created)
    again, _ = read_messages(update.text, "nl.po", lenient=True)
    assert updated(update.text, again, messages.messages, created=created).text == update.text
    return update


def _lines(before: str, update: Update) -> list[str]:
    """Return the lines that come and go."""
    found = difflib.unified_diff(before.splitlines(), update.text.splitlines(), n=0, lineterm="")
    return [line for line in found if not line.startswith(("---", "+++", "@@"))]


_OLD = (
    _HEADER
    + """\
# By hand.
#. heading 1
#: index.md:1
msgid   "Welcome to our school"
msgstr "Welkom op onze school"

#: index.md:5
#, python-format, no-wrap
msgid "%d pupil"
msgid_plural "%d "
"pupils"
msgstr[0] "%d leerling"
msgstr[1] "%d leer"
"lingen"

#: index.md:9
msgid "Contact"
msgstr "Contact"

#: index.md:12
msgid "Not yet"
msgstr ""

# Gone for a while.
#, fuzzy
#~| msgid "Timetables"
#~ msgid "Timetable"
#~ msgstr "Lesrooster"
# The end.
"""
)
_POT = """\
#. heading 1
#: index.md:1
msgid "Welcome to our school"
msgstr ""

#: index.md:5
#, python-format
msgid "%d pupil"
msgid_plural "%d pupils"
msgstr[0] ""
msgstr[1] ""

#: index.md:9
msgid "Contact"
msgstr ""

#: index.md:12
msgid "Not yet"
msgstr ""
"""


def test_a_catalog_that_is_up_to_date_stays_as_it_is() -> None:
    update = _update(_OLD, _POT)
    assert update.text == _OLD
    assert len(update.unchanged) == 4
    assert update.new + update.changed + update.revived + update.obsolete + update.dropped == ()


def test_a_new_message_stands_where_the_template_has_it() -> None:
    pot = _POT.replace(
        "#: index.md:9\n", '#. label\n#: index.md:7\nmsgid "Name"\nmsgstr ""\n\n#: index.md:9\n'
    )
    update = _update(_OLD, pot)
    assert _lines(_OLD, update) == [
        "+#. label",
        "+#: index.md:7",
        '+msgid "Name"',
        '+msgstr ""',
        "+",
    ]
    assert update.text.index("leer") < update.text.index('"Name"') < update.text.index("Contact")
    assert [each.msgid for each in update.new] == ["Name"]


def test_the_first_new_messages_stand_behind_the_header() -> None:
    new = 'msgid "Skip to content"\nmsgstr ""\n\n'
    new += 'msgid "%d day"\nmsgid_plural "%d days"\nmsgstr[0] ""\nmsgstr[1] ""\n\n'
    update = _update(_OLD, new + _POT)
    assert update.text == _OLD.replace(_HEADER, _HEADER + new)


def test_without_a_header_they_stand_before_all_others() -> None:
    assert _update(
        'msgid "b"\nmsgstr "c"\n', 'msgid "a"\nmsgstr ""\n\nmsgid "b"\nmsgstr ""\n'
    ).text == ('msgid "a"\nmsgstr ""\n\nmsgid "b"\nmsgstr "c"\n')
    assert _update("", 'msgid "a"\nmsgstr ""\n').text == 'msgid "a"\nmsgstr ""\n'
    assert _update("# none", 'msgid "a"\nmsgstr ""\n').text == '# none\nmsgid "a"\nmsgstr ""\n'


def test_a_changed_message_keeps_its_translation_for_somebody_to_look_at() -> None:
    update = _update(_OLD, _POT.replace("our school", "our schools"))
    assert _lines(_OLD, update) == [
        '-msgid   "Welcome to our school"',
        "+#, fuzzy",
        '+#| msgid "Welcome to our school"',
        '+msgid "Welcome to our schools"',
    ]
    assert [each.msgid for each in update.changed] == ["Welcome to our schools"]
    [message] = [each for each in _read(update.text).messages if each.fuzzy]
    assert message.targets == ("Welkom op onze school",)
    assert message.comments == ("By hand.",)


def test_what_it_is_a_translation_of_stays_when_it_changes_again() -> None:
    once = _update(_OLD, _POT.replace("our school", "our schools"))
    twice = _update(once.text, _POT.replace("our school", "all our schools"))
    assert _lines(once.text, twice) == [
        '-msgid "Welcome to our schools"',
        '+msgid "Welcome to all our schools"',
    ]


def test_a_text_that_becomes_what_it_was_is_still_to_be_looked_at() -> None:
    other = _POT.replace("our school", "all our schools")
    assert other != _POT
    changed = _update(_OLD, other)
    assert "+#, fuzzy" in _lines(_OLD, changed)
    back = _update(changed.text, _POT)
    # What it is a translation of would stand there twice.
    assert back.text == _OLD.replace("msgid   ", "#, fuzzy\nmsgid ")
    assert _update(back.text, _POT).text == back.text


def test_what_was_translated_anew_is_no_translation_of_what_the_text_was() -> None:
    old = f'{_HEADER}#, fuzzy\n#| msgid "Save"\nmsgid "Save now"\nmsgstr "Nu opslaan"\n'
    update = _update(old, f'{_HEADER}msgid "Save"\nmsgstr ""\n')
    assert update.text == f'{_HEADER}#, fuzzy\nmsgid "Save"\nmsgstr "Nu opslaan"\n'
    assert [each.msgid for each in update.changed] == ["Save"]


def test_what_was_fuzzy_before_it_changed_stays_so() -> None:
    old = f'{_HEADER}#, fuzzy\nmsgid "All of our schools"\nmsgstr "Al onze scholen"\n'
    changed = _update(old, f'{_HEADER}msgid "All of your schools"\nmsgstr ""\n')
    back = _update(changed.text, f'{_HEADER}msgid "All of our schools"\nmsgstr ""\n')
    assert [each.fuzzy for each in (*_read(changed.text).messages, *_read(back.text).messages)] == [
        True,
        True,
    ]


def test_a_changed_plural_is_a_change() -> None:
    update = _update(_OLD, _POT.replace('"%d pupils"', '"%d of the pupils"'))
    assert _lines(_OLD, update) == [
        "-#, python-format, no-wrap",
        "+#, fuzzy, python-format, no-wrap",
        '+#| msgid "%d pupil"',
        '+#| msgid_plural "%d pupils"',
        '-msgid_plural "%d "',
        '-"pupils"',
        '+msgid_plural "%d of the pupils"',
    ]


def test_a_message_that_gains_a_plural_has_its_translation_in_each_form() -> None:
    pot = _POT.replace(
        'msgid "Contact"\nmsgstr ""', 'msgid "Contact"\nmsgid_plural "Contacts"\nmsgstr[0] ""'
    )
    update = _update(_OLD, pot)
    assert (
        '#, fuzzy\n#| msgid "Contact"\nmsgid "Contact"\nmsgid_plural "Contacts"\n'
        'msgstr[0] "Contact"\nmsgstr[1] "Contact"\n'
    ) in update.text


def test_a_message_that_loses_its_plural_keeps_the_other_forms_as_comments() -> None:
    pot = _POT.replace('msgid_plural "%d pupils"\nmsgstr[0] ""\nmsgstr[1] ""', 'msgstr ""')
    update = _update(_OLD, pot)
    assert (
        '# msgstr[1] "%d leerlingen"\n#: index.md:5\n#, fuzzy, python-format, no-wrap\n'
        '#| msgid "%d pupil"\n#| msgid_plural "%d pupils"\nmsgid "%d pupil"\n'
        'msgstr "%d leerling"\n'
    ) in update.text


@pytest.mark.parametrize("context", ["menu", ""])
def test_a_message_that_gains_a_context_is_to_be_looked_at(context: str) -> None:
    pot = _POT.replace('msgid "Contact"', f'msgctxt "{context}"\nmsgid "Contact"')
    update = _update(_OLD, pot)
    assert _lines(_OLD, update) == [
        "+#, fuzzy",
        '+#| msgid "Contact"',
        f'+msgctxt "{context}"',
    ]
    back = _update(update.text, _POT)
    assert _lines(_OLD, back) == ["+#, fuzzy"]


def test_one_translation_serves_a_text_in_several_new_contexts() -> None:
    one = '#: index.md:9\nmsgctxt "{}"\nmsgid "Contact"\nmsgstr ""\n'
    pot = _POT.replace(
        '#: index.md:9\nmsgid "Contact"\nmsgstr ""\n',
        one.format("title") + "\n" + one.format("menu"),
    )
    update = _update(_OLD, pot)
    assert [each.msgctxt for each in update.changed] == ["title", "menu"]
    assert [each.targets for each in _read(update.text).messages if each.fuzzy] == [
        ("Contact",)
    ] * 2


def test_what_is_no_longer_in_use_stands_behind_all_others() -> None:
    pot = _POT.replace('#: index.md:9\nmsgid "Contact"\nmsgstr ""\n\n', "")
    update = _update(_OLD, pot)
    assert update.text.endswith(
        '#~ msgstr "Lesrooster"\n\n#~ msgid "Contact"\n#~ msgstr "Contact"\n\n# The end.\n'
    )
    assert [each.msgid for each in update.obsolete] == ["Contact"]
    assert len(_lines(_OLD, update)) == 8


def test_what_becomes_obsolete_takes_its_comments_along_but_the_programs() -> None:
    text = _HEADER + (
        '# By hand.\n#. label\n#: a.md:1\n#, fuzzy, c-format\n#| msgid ""\n#| "Was\\n"\n'
        'msgctxt "x"\nmsgid "Is"\n  msgstr ""\n\n"Wordt"\n'
    )
    assert _update(text, "").text == _HEADER + (
        '# By hand.\n#, fuzzy, c-format\n#~| msgid ""\n#~| "Was\\n"\n'
        '#~ msgctxt "x"\n#~ msgid "Is"\n#~ msgstr ""\n#~ "Wordt"\n'
    )


def test_what_has_no_translation_and_no_use_is_dropped() -> None:
    update = _update(_OLD, _POT.replace('\n#: index.md:12\nmsgid "Not yet"\nmsgstr ""\n', ""))
    assert _lines(_OLD, update) == ["-#: index.md:12", '-msgid "Not yet"', '-msgstr ""', "-"]
    assert [each.msgid for each in update.dropped] == ["Not yet"]


def test_what_comes_back_has_its_translation_again() -> None:
    update = _update(_OLD, _POT + '\n#. label\n#: index.md:20\nmsgid "Timetable"\nmsgstr ""\n')
    assert update.text.endswith(
        'msgid "Not yet"\nmsgstr ""\n\n# Gone for a while.\n#. label\n#: index.md:20\n#, fuzzy\n'
        '#| msgid "Timetables"\nmsgid "Timetable"\nmsgstr "Lesrooster"\n# The end.\n'
    )
    assert [each.msgid for each in update.revived] == ["Timetable"]
    assert update.obsolete == ()


def test_what_comes_back_with_a_plural_is_to_be_looked_at() -> None:
    text = _HEADER + '#~ msgid "Day"\n#~ msgstr "Dag"\n'
    pot = '#, c-format\nmsgid "Day"\nmsgid_plural "Days"\nmsgstr[0] ""\n'
    assert _update(text, pot).text == _HEADER + (
        '#, fuzzy, c-format\n#| msgid "Day"\nmsgid "Day"\nmsgid_plural "Days"\n'
        'msgstr[0] "Dag"\nmsgstr[1] "Dag"\n'
    )
    pot = '#, c-format\nmsgid "Day"\nmsgstr ""\n'
    assert _update(text, pot).text == _HEADER + '#, c-format\nmsgid "Day"\nmsgstr "Dag"\n'


def test_what_is_like_an_obsolete_message_has_its_translation() -> None:
    update = _update(_OLD, _POT + '\nmsgid "The timetable"\nmsgstr ""\n')
    assert [each.msgid for each in update.changed] == ["The timetable"]
    assert (
        '# Gone for a while.\n#, fuzzy\n#| msgid "Timetables"\nmsgid "The timetable"\n'
        in update.text
    )
    assert "#~" not in update.text


def test_references_comments_and_formats_follow_the_template() -> None:
    pot = _POT.replace("index.md:5", "start.md:6").replace(
        "#: index.md:9\n", "#. label\n#: b c.md:9\n#, c-format\n"
    )
    pot = pot.replace("#. heading 1\n", "")
    update = _update(_OLD, pot.replace("python-format", "python-brace-format"))
    assert _lines(_OLD, update) == [
        "-#. heading 1",
        "-#: index.md:5",
        "-#, python-format, no-wrap",
        "+#: start.md:6",
        "+#, no-wrap, python-brace-format",
        "-#: index.md:9",
        "+#. label",
        "+#: b c.md:9",
        "+#, c-format",
    ]
    assert len(update.unchanged) == 4


def test_the_date_of_the_template_is_the_catalogs() -> None:
    update = _update(_OLD, _POT, '2030-05-06 07:08+0200\n"')
    assert _lines(_OLD, update) == [
        '-"POT-Creation-Date: 2020-01-01 00:00+0000\\n"',
        '+"POT-Creation-Date: 2030-05-06 07:08+0200\\n"',
    ]
    bare = 'msgid ""\nmsgstr "Language: nl\\n"\n'
    assert _update(bare, "", "2030-05-06 07:08+0200").text == bare


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_new_lines_end_as_the_others_do(end: str) -> None:
    pot = _POT.replace("our school", "our schools").replace('"Contact"', '"Address and telephone"')
    update = _update(_OLD.replace("\n", end), pot)
    assert update.text == _update(_OLD, pot).text.replace("\n", end)
    assert (len(update.changed), len(update.new), len(update.obsolete)) == (1, 1, 1)


def test_messages_in_one_line_are_told_apart() -> None:
    text = 'msgid "one" msgstr "een" msgid "two" msgstr "twee" msgid "three" msgstr "drie"'
    update = _update(text, 'msgid "one"\nmsgstr ""\n#: b.md\nmsgid "two"\nmsgstr ""\n')
    catalog = _read(update.text)
    assert [(each.msgid, each.targets) for each in catalog.messages] == [
        ("one", ("een",)),
        ("two", ("twee",)),
    ]
    assert catalog.messages[1].references == ("b.md",)
    assert [each.targets for each in catalog.obsolete_messages] == [("drie",)]


def test_a_message_that_stands_twice_stays_twice() -> None:
    text = 'msgid "a"\nmsgstr "b"\n\nmsgid "a"\nmsgstr "c"\n'
    assert _update(text, 'msgid "a"\nmsgstr ""\n').text == text
    assert _update(text, "").text == text.replace("msg", "#~ msg")


def test_what_is_no_message_stays() -> None:
    kept = 'msgid "z"\nmsgstr "y"\n\n'
    text = f'{kept}msgid "a"\nmsgstr ""\n\ndomain x\n\nmsgid "b"\nmsgstr ""\n\njunk\n'
    assert _update(text, kept).text == f"{kept}\ndomain x\n\n\njunk\n"
    text = 'msgid "a"\nmsgstr ""\n\n# why\ndomain x\n\nmsgid "b"\nmsgstr "c"\n'
    assert _update(text, 'msgid "b"\nmsgstr ""\n').text == text.partition("\n\n")[2].join(
        ["\n", ""]
    )
    broken = 'msgid "a"\n# Why here?\nmsgstr "b"\n'
    assert _update(broken, "").text == '# Why here?\n#~ msgid "a"\n#~ msgstr "b"\n'


def test_a_template_with_a_header_and_with_doubles_is_understood() -> None:
    messages = (
        CatalogMessage(msgid=""),
        CatalogMessage(msgid="a", extracted=("first",)),
        CatalogMessage(msgid="a", extracted=("second",)),
    )
    assert updated("", Messages(), messages).text == '#. first\nmsgid "a"\nmsgstr ""\n'


# Laws.

_WORDS = st.sampled_from(["school", "schools", "pupil", "the pupil", "a long text about pupils"])
_CONTEXTS = st.sampled_from([None, "", "menu"])


def _messages(draw: st.DrawFn, *, number: int, translated: bool) -> list[CatalogMessage]:
    keys = draw(st.lists(st.tuples(_CONTEXTS, _WORDS), unique=True, max_size=number))
    found = []
    for place, (context, text) in enumerate(keys):
        plural = draw(st.sampled_from([None, None, f"{text}s", "others"]))
        forms = 1 if plural is None else 2
        # Each translation is another, so that none can be taken for one that is lost.
        targets = tuple(
            f"t{place}.{form}" if translated and draw(st.booleans()) else ""
            for form in range(forms)
        )
        found.append(
            CatalogMessage(
                msgid=text,
                plural=plural,
                msgctxt=context,
                targets=targets,
                fuzzy=any(targets) and draw(st.booleans()),
                flags=draw(st.sampled_from([(), ("c-format",), ("no-wrap",)])),
                comments=draw(st.sampled_from([(), (f"by hand {place}", "")]))
                if translated
                else (),
                extracted=draw(st.sampled_from([(), ("label",)])),
                references=draw(st.sampled_from([(), ("a.md:1",), ("a.md:2", "b c.md:3")])),
            )
        )
    return found


@st.composite
def _catalogs(draw: st.DrawFn) -> str:
    """Return a catalog without faults, some of its messages obsolete."""
    text = draw(st.sampled_from(["", _HEADER, _HEADER.rstrip("\n") + "\n"]))
    pieces = []
    for message in _messages(draw, number=8, translated=True):
        piece = written(message)
        if draw(st.integers(0, 3)) == 0:
            lines = [line for line in piece.splitlines() if not line.startswith(("#.", "#:"))]
            piece = "".join(f"{'' if line.startswith('#') else '#~ '}{line}\n" for line in lines)
        pieces.append(piece)
    text += draw(st.sampled_from(["\n", "", "\n\n"])).join(pieces)
    text += draw(st.sampled_from(["", "# end\n"]))
    return text.replace("\n", draw(st.sampled_from(["\n", "\r\n"])))


@st.composite
def _templates(draw: st.DrawFn) -> list[CatalogMessage]:
    return _messages(draw, number=8, translated=False)


def _translations(catalog: Messages) -> set[str]:
    everything = (*catalog.messages, *catalog.obsolete_messages)
    return {target for message in everything for target in message.targets if target}


@given(_catalogs(), _templates())
def test_no_translation_and_no_comment_is_lost(text: str, messages: list[CatalogMessage]) -> None:
    before = read_messages(text, "nl.po", lenient=True)[0]
    update = updated(text, before, messages)
    after, problems = read_messages(update.text, "nl.po", lenient=True)
    assert problems == []
    everything = (*after.messages, *after.obsolete_messages)
    comments = {line for message in everything for line in message.comments}
    for target in _translations(before) - _translations(after):
        # The plural is gone, and so is the form's place.
        assert any(line.startswith("msgstr[") and f'"{target}"' in line for line in comments)
    for message in (*before.messages, *before.obsolete_messages):
        if not message.untranslated:
            assert set(message.comments) <= comments


@given(_catalogs(), _templates())
def test_what_is_in_use_is_what_the_template_has(text: str, messages: list[CatalogMessage]) -> None:
    before = read_messages(text, "nl.po", lenient=True)[0]
    update = updated(text, before, messages)
    after = read_messages(update.text, "nl.po", lenient=True)[0]
    found = {message.key: message for message in after.messages}
    assert found.keys() == {message.key for message in messages}
    assert len(found) == len(after.messages)
    for message in messages:
        assert found[message.key].plural == message.plural
        assert found[message.key].extracted == message.extracted
        assert found[message.key].references == message.references
    classed = (*update.new, *update.changed, *update.revived, *update.unchanged)
    assert sorted(map(id, classed)) == sorted(map(id, messages))
    assert all(found[message.key].fuzzy for message in update.changed)
    assert all(found[message.key].untranslated for message in update.new)
    gone = {message.key for message in before.messages} - found.keys()
    assert {each.key for each in (*update.obsolete, *update.dropped)} <= gone


@given(_catalogs(), _templates(), st.sampled_from(["", "2030-01-01 00:00+0000"]))
def test_twice_is_as_good_as_once(text: str, messages: list[CatalogMessage], created: str) -> None:
    before = read_messages(text, "nl.po", lenient=True)[0]
    once = updated(text, before, messages, created=created).text
    after = read_messages(once, "nl.po", lenient=True)[0]
    twice = updated(once, after, messages, created=created)
    assert twice.text == once
    assert len(twice.unchanged) == len(messages)


@given(_catalogs())
def test_an_unchanged_template_changes_no_byte(text: str) -> None:
    catalog = read_messages(text, "nl.po", lenient=True)[0]
    pot = read_messages(template(catalog.messages, project="x"), "x.pot")[0]
    assert updated(text, catalog, pot.messages).text == text


@given(_catalogs(), _templates())
def test_messages_that_stay_keep_their_bytes(text: str, messages: list[CatalogMessage]) -> None:
    catalog = read_messages(text, "nl.po", lenient=True)[0]
    stay = catalog.messages[::2]
    update = updated(text, catalog, [*stay, *messages])
    for message in stay:
        own = written(message).replace("\n", "\r\n" if "\r" in text else "\n")
        assert own in text
        assert own in update.text


_MESSY = st.lists(
    st.sampled_from(
        [
            *"msgid msgid_plural msgstr msgstr[0] msgstr[1] msgctxt #~ #| #~| # [".split(),
            'msgid "b',
            'msgstr "b\\q"',
            "junk\n",
            "\n# c\n",
            "\n#, fuzzy\n",
            '#| msgid "z"\n',
            "#~ msgid ",
            'msgid "m"\nmsgstr "t"\n',
            'msgid "pupil" msgstr "t1" ',
            'msgid "n"\nmsgid_plural "o"\nmsgstr[0] "t2"\nmsgstr[1] "t3"\n',
            '#~ msgid "school"\n#~ msgstr "t4"\n',
            "\r",
        ]
    )
)


@given(_MESSY, _templates())
def test_of_a_catalog_with_faults_nothing_is_lost(
    pieces: list[str], messages: list[CatalogMessage]
) -> None:
    text = "\n".join(pieces)
    try:
        before, _ = read_messages(text, "nl.po", lenient=True)
    except ProblemsError:
        return
    assert updated(text, before, before.messages).text == text
    update = updated(text, before, messages)
    after = Messages()
    with contextlib.suppress(ProblemsError):
        # What is left may be nothing but faults.
        after, _ = read_messages(update.text, "nl.po", lenient=True)
    everything = (*after.messages, *after.obsolete_messages)
    comments = "".join(line for message in everything for line in message.comments)
    for target in _translations(before) - _translations(after):
        assert escaped(target) in comments


# Peers.

# Flags that a translator has set, or that only its template has: they stay.
_OURS = {"no-wrap"}

_ODD_OLD = (
    _HEADER
    + """\
# tr
#. extracted
#: a.md:1
#, fuzzy, c-format
#| msgid "gone before"
msgid "gone %d away for good"
msgstr "weg %d"

msgid "gain plural"
msgstr "krijgt"

msgid "lose plural"
msgid_plural "lose plurals"
msgstr[0] "verliest"
msgstr[1] "verliezen"

msgid "change plural"
msgid_plural "change plurals"
msgstr[0] "wijzigt"
msgstr[1] "wijzigen"

msgid "Contact"
msgstr "Contact opnemen"

#, python-format
msgid "flag %d here"
msgstr "vlag %d hier"

msgid "no %d flag"
msgstr "geen %d vlag"

#, fuzzy
#| msgid "it was this"
msgid "fuzzy with a previous text"
msgstr "vaag"

msgid "nobody has translated this"
msgstr ""

msgid "nor translated that other one"
msgstr ""

#~ msgid "back again"
#~ msgstr "terug"

#, fuzzy
#~| msgid "prev"
#~ msgid "back and not finished"
#~ msgstr "terug, onaf"

#~ msgid "An obsolete text that is similar"
#~ msgstr "lijkt erop"

#~ msgid "Quite another thing"
#~ msgstr "Iets heel anders"
"""
)
_ODD_POT = (
    _HEADER
    + """\
msgid "gain plural"
msgid_plural "gain plurals"
msgstr[0] ""
msgstr[1] ""

msgid "lose plural"
msgstr ""

msgid "change plural"
msgid_plural "change the plurals"
msgstr[0] ""
msgstr[1] ""

msgctxt "nav"
msgid "Contact"
msgstr ""

msgctxt "heading"
msgid "Contact"
msgstr ""

msgid "flag %d here"
msgstr ""

#, python-format
msgid "no %d flag"
msgstr ""

msgid "fuzzy with a previous text, changed"
msgstr ""

#: b.md:3 b.md:4
msgid "nobody has translated this"
msgstr ""

msgid "back again"
msgstr ""

msgid "back and not finished"
msgstr ""

msgid "An obsolete text that is similar indeed"
msgstr ""

msgid "0123456789"
msgstr ""
"""
)


@pytest.mark.parametrize(
    ("old", "pot"),
    [
        (_OLD, _HEADER + _POT),
        (_OLD, _HEADER + _POT.replace("our school", "all our schools").replace("5", "55")),
        (_OLD, _HEADER + _POT.partition("#: index.md:9")[0]),
        (_ODD_OLD, _ODD_POT),
        (_ODD_OLD, _HEADER),
        (_HEADER, _ODD_POT),
    ],
)
def test_msgmerge_says_the_same_of_each_message(
    old: str, pot: str, peer: Callable[[str], str], tmp_path: Path
) -> None:
    (tmp_path / "old.po").write_text(old, encoding="utf-8")
    (tmp_path / "new.pot").write_text(pot, encoding="utf-8")
    command = [peer("msgmerge"), "--quiet", "--previous", "old.po", "new.pot"]
    done = subprocess.run(command, capture_output=True, check=True, cwd=tmp_path)
    theirs = _read(done.stdout.decode())
    ours = _read(_update(old, pot).text)

    def status(catalog: Messages) -> dict[tuple[str | None, str], object]:
        in_use = {
            each.key: (
                each.plural,
                each.targets,
                each.fuzzy,
                each.references,
                {*each.flags} - _OURS,
            )
            for each in catalog.messages
        }
        obsolete = {each.key: (each.targets, each.fuzzy) for each in catalog.obsolete_messages}
        return {**in_use, **obsolete}

    assert status(ours) == status(theirs)


@pytest.mark.parametrize(
    "pot",
    [
        _POT,
        _ODD_POT,
        "",
        _POT.replace("pupil", "student"),
        _POT.replace("msgid", 'msgctxt "x"\nmsgid', 1),
    ],
)
@pytest.mark.parametrize("old", [_OLD, _ODD_OLD])
def test_msgfmt_accepts_what_is_updated(
    old: str, pot: str, peer: Callable[[str], str], tmp_path: Path
) -> None:
    path = tmp_path / "nl.po"
    path.write_text(_update(old, pot).text, encoding="utf-8")
    command = [peer("msgfmt"), "--check", "--output-file=/dev/null", str(path)]
    done = subprocess.run(command, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("share", [0, 1, 2])
def test_twice_the_catalog_takes_twice_the_time(
    assert_linear: Callable[..., None], share: int
) -> None:
    def seconds(times: int) -> float:
        number = range(times)
        messages = [
            CatalogMessage(msgid=f"text {each * 7919 % times} {each}", targets=("t",))
            for each in number
        ]
        text = "\n".join(map(written, messages))
        catalog = read_messages(text, "nl.po")[0]
        wanted = [
            structs.replace(each, msgid=f"{each.msgid} {'changed' * share}") for each in messages
        ]
        begun = time.process_time()
        updated(text, catalog, wanted)
        return time.process_time() - begun

    assert_linear(seconds, 200)
