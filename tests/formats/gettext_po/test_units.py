"""Units from a catalog: what is translated becomes one, what is not says why."""

import io
from datetime import UTC, datetime

import pytest

from insaterms.errors import ProblemsError
from insaterms.formats.gettext_po.units import read
from insaterms.units import Skipped, Unit

_HEADER = (
    'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Language: nl\\n"\n'
    '"Last-Translator: Jan <jan@example.org>\\n"\n"PO-Revision-Date: 2018-06-28 14:05+0200\\n"\n'
    '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n\n'
)
_CATALOG = (
    _HEADER
    + """\
# Written by a translator.
#. Written by a program.
#: page.html:12
msgctxt "menu"
msgid "one"
msgstr "een"

msgid "%d desk"
msgid_plural "%d desks"
msgstr[0] "%d loket"
msgstr[1] "%d loketten"

#, fuzzy
#| msgid "four"
msgid "three"
msgstr "vier"

msgid "five"
msgstr ""

msgctxt "empty"
msgid ""
msgstr "niets"

msgid "half"
msgid_plural "halves"
msgstr[0] "helft"
msgstr[1] ""

#~ msgid "old"
#~ msgstr "oud"
"""
)


def _read(text: str, *languages: str, fuzzy: bool = False) -> list[Unit | Skipped]:
    pair = (languages[0], languages[1]) if languages else None
    return list(read(io.BytesIO(text.encode()), "x/nl.po", languages=pair, fuzzy=fuzzy))


def _units(found: list[Unit | Skipped]) -> list[Unit]:
    return [each for each in found if isinstance(each, Unit)]


def test_each_translated_form_becomes_a_unit() -> None:
    found = _units(_read(_CATALOG))
    assert [(each.source, each.target) for each in found] == [
        ("one", "een"),
        ("%d desk", "%d loket"),
        ("%d desks", "%d loketten"),
        ("half", "helft"),
    ]


def test_a_unit_knows_where_it_stood_and_who_wrote_it() -> None:
    assert _units(_read(_CATALOG))[0] == Unit(
        "one",
        "een",
        "en",
        "nl",
        next="%d desk",
        msgctxt="menu",
        origin="nl.po",
        creator="Jan",
        changed=datetime(2018, 6, 28, 12, 5, tzinfo=UTC),
        note="Written by a translator.",
    )


def test_messages_beside_it_count_whether_or_not_they_are_translated() -> None:
    assert [(each.previous, each.next) for each in _units(_read(_CATALOG))] == [
        ("", "%d desk"),
        ("one", "three"),
        ("one", "three"),
        ("", ""),
    ]


def test_what_becomes_no_unit_says_where_and_why() -> None:
    skipped = [each for each in _read(_CATALOG) if isinstance(each, Skipped)]
    assert skipped == [
        Skipped(23, 1, "fuzzy"),
        Skipped(26, 1, "untranslated"),
        Skipped(29, 1, "no text"),
        Skipped(33, 1, "a plural form is not translated"),
        Skipped(38, 1, "obsolete"),
    ]


def test_fuzzy_ones_come_as_drafts_if_they_are_asked_for() -> None:
    drafts = [each for each in _units(_read(_CATALOG, fuzzy=True)) if each.status == "draft"]
    assert [(each.source, each.target) for each in drafts] == [("three", "vier")]


@pytest.mark.parametrize(
    ("forms", "expected"),
    [
        (('"x"',), [("a", "x"), ("b", "x")]),
        (('"x"', '"y"', '"z"'), [("a", "x"), ("b", "y"), ("b", "z")]),
        (('"x"', '"y"', '"y"'), [("a", "x"), ("b", "y")]),
    ],
)
def test_other_languages_have_other_numbers_of_forms(
    forms: tuple[str, ...], expected: list[tuple[str, str]]
) -> None:
    lines = "".join(f"msgstr[{number}] {form}\n" for number, form in enumerate(forms))
    found = _units(_read(f'{_HEADER}msgid "a"\nmsgid_plural "b"\n{lines}'))
    assert [(each.source, each.target) for each in found] == expected


@pytest.mark.parametrize(
    ("header", "languages", "expected"),
    [
        ("nl", (), ("en", "nl")),
        ("nl_BE", (), ("en", "nl-BE")),
        ("nl_BE", ("en-GB", "nl"), ("en-GB", "nl-BE")),
        ("nl", ("en", "nl-NL"), ("en", "nl-NL")),
        ("en", ("nl", "en"), ("nl", "en")),
        ("", ("en", "nl"), ("en", "nl")),
        ("nl", ("en-GB", ""), ("en-GB", "nl")),
        ("", ("", "nl"), ("en", "nl")),
    ],
)
def test_languages_are_those_of_the_header_and_those_asked_for(
    header: str, languages: tuple[str, ...], expected: tuple[str, str]
) -> None:
    text = f'msgid ""\nmsgstr "Language: {header}\\n"\n\nmsgid "a"\nmsgstr "b"\n'
    [unit] = _units(_read(text, *languages))
    assert (unit.source_language, unit.target_language) == expected


@pytest.mark.parametrize(
    ("header", "languages", "said"),
    [
        ("", (), "the header does not say the language of the translations"),
        ("de", ("en", "nl"), "by its header the translations are in de, not in nl"),
        ("en", ("en", "nl"), "by its header the translations are in en, not in nl"),
        ("en_GB", (), "messages and translations are both said to be in en"),
        ("", ("en", ""), "the header does not say the language of the translations"),
        ("nl", ("nl", "en"), "by its header the translations are in nl, not in en; mend the "),
        ("", ("nl", "nl"), "messages and translations are both said to be in nl"),
    ],
)
def test_languages_are_never_guessed(header: str, languages: tuple[str, ...], said: str) -> None:
    text = f'msgid ""\nmsgstr "Language: {header}\\n"\n\nmsgid "a"\nmsgstr "b"\n'
    with pytest.raises(ProblemsError) as raised:
        _read(text, *languages)
    assert str(raised.value).startswith(f"x/nl.po: {said}")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "x/nl.po: there is no message in this catalog"),
        ('msgid "a\n', "x/nl.po:1:7: this text has no closing quote"),
        ("a\tb\n", "x/nl.po:1:1: this is no part of a catalog"),
    ],
)
def test_what_is_no_catalog_is_said(text: str, said: str) -> None:
    with pytest.raises(ProblemsError) as raised:
        _read(text)
    assert str(raised.value).startswith(said)


def test_messages_before_the_first_fault_come_but_for_the_last_whose_neighbour_is_lost() -> None:
    broken = _CATALOG.replace('msgid "five"', 'msgid "five')
    found: list[Unit | Skipped] = []
    reading = read(io.BytesIO(broken.encode()), "nl.po")
    with pytest.raises(ProblemsError, match=r"nl\.po:26:7: this text has no closing quote"):
        found.extend(reading)
    whole = _read(_CATALOG)
    assert found[:3] == whole[:3]
    assert found[3:] == [Skipped(23, 1, "the message behind it is broken")]


def test_a_fault_before_the_first_message_is_all_that_comes() -> None:
    with pytest.raises(ProblemsError, match="no closing quote"):
        list(read(io.BytesIO(f'msgid "a\n\n{_CATALOG}'.encode()), "nl.po"))


def test_the_place_of_each_unit_is_told_before_it_comes() -> None:
    places: list[tuple[int, int]] = []
    told = read(io.BytesIO(_CATALOG.encode()), "nl.po", at=lambda *place: places.append(place))
    assert [places[-1] for each in told if isinstance(each, Unit)] == [
        (12, 1),
        (16, 1),
        (16, 1),
        (33, 1),
    ]
