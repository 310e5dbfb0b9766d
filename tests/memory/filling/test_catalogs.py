"""Whole catalogs: filled, what a person wrote untouched, and accepted by msgfmt."""

import subprocess
from collections.abc import Callable, Iterator, Sequence
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from insaterms import Memory, Unit
from insaterms.errors import ProblemsError
from insaterms.formats.gettext_po.editing import Edit, edited
from insaterms.formats.gettext_po.layout import laid_out
from insaterms.formats.gettext_po.messages import read_messages
from insaterms.formats.gettext_po.units import read
from insaterms.memory.filling.catalogs import fill_catalog, read_catalog
from insaterms.memory.filling.filling import Lookup
from insaterms.memory.matches import Context, Match

_HEADER = (
    'msgid ""\nmsgstr ""\n"Project-Id-Version: x\\n"\n'
    '"PO-Revision-Date: 2020-01-01 00:00+0000\\n"\n"Last-Translator: a <a@example.org>\\n"\n'
    '"Language-Team: nl\\n"\n"MIME-Version: 1.0\\n"\n'
    '"Content-Type: text/plain; charset=UTF-8\\n"\n"Content-Transfer-Encoding: 8bit\\n"\n'
    '"Language: nl\\n"\n"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n'
)
_BOTH = "en", "nl"


def _match(text: str, target: str, score: int, source: str | None = None) -> Match:
    own = text if source is None else source
    unit = Unit(own, target, "en", "nl", origin="a.po")
    return Match(unit, own, target, score, min(score, 100), suggestion=target)


def _nothing(asked: Sequence[tuple[str, Context]]) -> Iterator[list[Match]]:
    return ([] for _ in asked)


def _asking(memory: Memory) -> Lookup:
    return lambda asked: memory.lookup_many(asked, source="en", target="nl")


def test_a_catalog_gets_its_own_translations_back(tmp_path: Path) -> None:
    text = _HEADER + (
        '\n#, c-format\nmsgid "%d pupil"\nmsgid_plural "%d pupils"\n'
        'msgstr[0] "%d leerling"\nmsgstr[1] "%d leerlingen"\n'
        '\nmsgid "Open"\nmsgstr "Openen"\n\nmsgctxt "state"\nmsgid "Open"\nmsgstr "Geopend"\n'
        '\nmsgid "Line\\n"\nmsgstr "Regel\\n"\n\nmsgid "Last"\nmsgstr "Laatste, één"\n'
    )
    catalog, _ = read_messages(text, "nl.po")
    empty = {
        number: Edit(("",) * len(message.targets))
        for number, message in enumerate(catalog.messages)
    }
    emptied = edited(text, catalog.entries, empty)
    with Memory.open(tmp_path / "memory.db", create=True) as memory:
        found = read(BytesIO(text.encode()), "nl.po", languages=_BOTH)
        memory.add(unit for unit in found if isinstance(unit, Unit))
        before = read_catalog(emptied.encode(), "nl.po")
        filled = fill_catalog(before, _asking(memory), None, _BOTH)
    assert filled.data.decode() == text
    assert filled.came_from == {"context": 5}
    assert (filled.translated, filled.fuzzy, filled.stay) == (0, 0, {})


def test_a_catalog_with_nothing_to_fill_is_the_same_bytes() -> None:
    data = (_HEADER + '\nmsgid  "a"\nmsgstr   "b"\n').encode()
    filled = fill_catalog(read_catalog(data, "nl.po"), _nothing, None, _BOTH)
    assert (filled.data, filled.decisions, filled.translated) == (data, (), 1)


def test_reasons_come_with_the_most_frequent_first() -> None:
    text = _HEADER + "".join(f'\nmsgid "m{number}"\nmsgstr ""\n' for number in range(3))
    text += '\nmsgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\nmsgstr[1] ""\n'
    filled = fill_catalog(read_catalog(text.encode(), "nl.po"), _nothing, None, _BOTH)
    assert list(filled.stay.items()) == [("no match", 3), ("partly translated", 1)]


@pytest.mark.parametrize("text", ["", _HEADER, '#~ msgid "a"\n#~ msgstr "b"\n'])
def test_a_catalog_without_messages_is_none(text: str) -> None:
    with pytest.raises(ProblemsError, match="there is no message in this catalog"):
        read_catalog(text.encode(), "nl.po")


def test_a_catalog_of_several_domains_is_not_filled() -> None:
    message = 'msgid "a"\nmsgstr ""\n'
    with pytest.raises(ProblemsError, match="from here on the messages are those of the domain"):
        read_catalog(f'{message}domain "site"\n{message}'.encode(), "nl.po")
    alone = f'domain "site"\n{_HEADER}\n{message}'
    assert len(read_catalog(alone.encode(), "nl.po").catalog.messages) == 1


def test_a_form_that_is_for_nothing_too_needs_its_number() -> None:
    header = _HEADER.replace("n != 1", "n > 1").replace("Language: nl", "Language: fr")
    text = header + '\n#, c-format\nmsgid "One"\nmsgid_plural "%d"\nmsgstr[0] ""\nmsgstr[1] ""\n'

    def lookup(asked: Sequence[tuple[str, Context]]) -> Iterator[list[Match]]:
        return ([_match(source, "Un" if source == "One" else "%d", 100)] for source, _ in asked)

    filled = fill_catalog(read_catalog(text.encode(), "fr.po"), lookup, None, ("en", "fr"))
    assert filled.stay == {"placeholders differ": 1}
    dutch = read_catalog(text.replace("n > 1", "n != 1").encode(), "nl.po")
    assert fill_catalog(dutch, lookup, None, ("en", "fr")).came_from == {"exact": 1}


def test_a_language_with_one_form_says_both_with_it() -> None:
    header = _HEADER.replace("nplurals=2; plural=(n != 1)", "nplurals=1; plural=0")
    text = header + '\nmsgid "one"\nmsgid_plural "many"\nmsgstr[0] ""\n'

    def lookup(asked: Sequence[tuple[str, Context]]) -> Iterator[list[Match]]:
        assert [source for source, _ in asked] == ["many"]
        return iter([[_match("many", "x", 90, "much")]])

    filled = fill_catalog(read_catalog(text.encode(), "x.po"), lookup, None, ("en", "ja"))
    assert filled.data.decode() == header + (
        '\n#, fuzzy\n#| msgid "much"\n#| msgid_plural "much"\n'
        'msgid "one"\nmsgid_plural "many"\nmsgstr[0] "x"\n'
    )


def test_what_is_decided_already_is_not_asked_of_the_memory() -> None:
    header = _HEADER.replace("nplurals=2; plural=(n != 1)", "nplurals=99; plural=n%99")
    text = header + (
        '\nmsgid "one"\nmsgid_plural "many"\nmsgstr[0] ""\n'
        '\nmsgid "school"\nmsgstr ""\n'
        '\nmsgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\nmsgstr[1] ""\n'
    )
    asked: list[str] = []

    def lookup(texts: Sequence[tuple[str, Context]]) -> Iterator[list[Match]]:
        asked.extend(source for source, _ in texts)
        return iter([[_match("school", "school", 100)]])

    filled = fill_catalog(read_catalog(text.encode(), "x.po"), lookup, None, ("en", "ar"))
    assert asked == ["school"]
    assert filled.stay == {"plural forms unknown": 2}
    assert filled.came_from == {"exact": 1}
    dutch = text.replace("nplurals=99; plural=n%99", "nplurals=2; plural=(n != 1)")

    def nothing(texts: Sequence[tuple[str, Context]]) -> Iterator[list[Match]]:
        asked.extend(source for source, _ in texts)
        return _nothing(texts)

    asked.clear()
    filled = fill_catalog(read_catalog(dutch.encode(), "x.po"), nothing, None, _BOTH)
    assert asked == ["one", "many", "school"]
    assert filled.stay == {"no match": 2, "partly translated": 1}


_PIECES = ["school", "%s", "%d", "%1$s", "100%", "%%", "\n", " ", "_x", "&y", '"', "\\", "{a}", "é"]
_TEXT = st.lists(st.sampled_from(_PIECES), min_size=1, max_size=5).map("".join)
_FLAGS = st.sampled_from(["", "#, c-format\n", "#, python-format\n", "#, fuzzy, c-format\n"])
_SCORES = st.sampled_from([76, 99, 100, 101])


def _written(number: int, flags: str, msgid: str, plural: str | None, had: str) -> str:
    """Return a message; its context tells it from others with the same text."""
    lines = f"\n{flags}{laid_out('msgctxt', str(number))}\n{laid_out('msgid', msgid)}\n"
    if plural is None:
        return f'{lines}msgstr "{had}"\n'
    forms = f'msgstr[0] "{had}"\nmsgstr[1] "{had}"\n'
    return f"{lines}{laid_out('msgid_plural', plural)}\n{forms}"


_MESSAGES = st.lists(
    st.tuples(_FLAGS, _TEXT, st.none() | _TEXT, st.sampled_from(["", "had"])),
    min_size=1,
    max_size=4,
)
_MATCHES = st.lists(st.tuples(_TEXT, _SCORES), min_size=1, max_size=4)


@settings(max_examples=60)
@given(messages=_MESSAGES, targets=_MATCHES)
def test_what_somebody_translated_is_never_touched(
    messages: list[tuple[str, str, str | None, str]], targets: list[tuple[str, int]]
) -> None:
    text = _HEADER + "".join(_written(number, *each) for number, each in enumerate(messages))

    def lookup(asked: Sequence[tuple[str, Context]]) -> Iterator[list[Match]]:
        return ([_match(source, *each) for each in targets] for source, _ in asked)

    before, _ = read_messages(text, "nl.po")
    filled = fill_catalog(read_catalog(text.encode(), "nl.po"), lookup, None, _BOTH)
    after, problems = read_messages(filled.data.decode(), "nl.po")
    assert problems == []
    decided = {each.number: each for each in filled.decisions}
    assert decided.keys() == {n for n, each in enumerate(before.messages) if not each.translated}
    for number, (old, new) in enumerate(zip(before.messages, after.messages, strict=True)):
        if number not in decided or decided[number].stays:
            assert new == replace(old, line=new.line)
        else:
            assert all(new.targets)
            assert new.fuzzy == decided[number].fuzzy
            assert not (new.fuzzy and any(old.targets))


def test_msgfmt_accepts_whatever_is_filled(peer: Callable[[str], str], tmp_path: Path) -> None:
    texts = [one + two for one in _PIECES for two in ("", *_PIECES)]
    targets = texts[::11]
    text = _HEADER + "".join(
        _written(number, f"#, {flag}\n", msgid, plural, "")
        for number, (msgid, flag, plural) in enumerate(
            (msgid, flag, plural)
            for msgid in texts[::2]
            for flag in ("c-format", "python-format", "no-c-format")
            for plural in (None, msgid)
        )
    )

    def lookup(asked: Sequence[tuple[str, Context]]) -> Iterator[list[Match]]:
        return (
            [_match(source, each, 100 if len(source) % 2 else 80) for each in targets]
            for source, _ in asked
        )

    filled = fill_catalog(read_catalog(text.encode(), "nl.po"), lookup, None, _BOTH)
    assert filled.came_from["exact"] > 100
    assert filled.came_from["fuzzy"] > 100
    path = tmp_path / "nl.po"
    path.write_bytes(filled.data)
    command = [peer("msgfmt"), "-c", "-o", "/dev/null", str(path)]
    done = subprocess.run(command, capture_output=True, check=False, text=True)
    assert (done.stderr, done.returncode) == ("", 0)
