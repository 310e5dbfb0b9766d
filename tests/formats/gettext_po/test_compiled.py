"""Compiled catalogs: units from good ones, one clear line for any other."""

import io
import struct
import subprocess
from collections.abc import Callable
from pathlib import Path

import polib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.errors import ProblemsError
from insaterms.formats.gettext_po.compiled import read
from insaterms.units import Skipped, Unit

_HEADER = "Content-Type: text/plain; charset=UTF-8\nLanguage: nl\nLast-Translator: Jan <j@x.nl>\n"
_TEXTS = [
    ("", _HEADER),
    ("%d desk\0%d desks", "%d loket\0%d loketten"),
    ("empty", ""),
    ("menu\x04one", "één"),
]


def _compiled(texts: list[tuple[str, str]], *, order: str = "<", encoding: str = "utf-8") -> bytes:
    """Return a compiled catalog, made by hand."""
    columns = [[each[side].encode(encoding) for each in texts] for side in (0, 1)]
    place = 28 + 16 * len(texts)
    tables, strings = b"", b""
    for column in columns:
        for each in column:
            tables += struct.pack(f"{order}II", len(each), place + len(strings))
            strings += each + b"\0"
    numbers = (0x950412DE, 0, len(texts), 28, 28 + 8 * len(texts), 0, 0)
    return struct.pack(f"{order}7I", *numbers) + tables + strings


def _read(data: bytes, *languages: str) -> list[Unit | Skipped]:
    pair = (languages[0], languages[1]) if languages else None
    return list(read(io.BytesIO(data), "nl.mo", languages=pair))


@pytest.mark.parametrize("order", ["<", ">"])
def test_each_form_becomes_a_unit(order: str) -> None:
    def unit(source: str, target: str, msgctxt: str = "") -> Unit:
        return Unit(source, target, "en", "nl", msgctxt=msgctxt, origin="nl.mo", creator="Jan")

    assert _read(_compiled(_TEXTS, order=order)) == [
        unit("%d desk", "%d loket"),
        unit("%d desks", "%d loketten"),
        Skipped(0, 0, "untranslated"),
        unit("one", "één", "menu"),
    ]


def test_the_encoding_is_that_of_the_header() -> None:
    texts = [("", _HEADER.replace("UTF-8", "ISO-8859-1")), ("one", "één")]
    [unit] = _read(_compiled(texts, encoding="latin-1"))
    assert isinstance(unit, Unit)
    assert unit.target == "één"


def test_an_empty_message_with_a_context_is_none() -> None:
    assert _read(_compiled([("", _HEADER), ("x\x04", "y")])) == [Skipped(0, 0, "no text")]


def test_messages_for_one_kind_of_machine_are_counted() -> None:
    data = bytearray(_compiled(_TEXTS) + b"\0" * 40)
    data[4] = 1
    data[36:40] = struct.pack("<I", 2)
    reasons = [each.reason for each in _read(bytes(data)) if isinstance(each, Skipped)]
    # The place of that number is one of the tables here, so that a message is lost to it.
    assert reasons.count("written for one kind of machine only") == 2


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "this is no compiled catalog"),
        (b'msgid "a"\nmsgstr "b"\n', "this is no compiled catalog"),
        (_compiled(_TEXTS)[:10], "this compiled catalog is cut off"),
        (_compiled(_TEXTS)[:50], "this compiled catalog is cut off"),
        (_compiled(_TEXTS)[:-20], "this compiled catalog is cut off"),
        (
            b"\xde\x12\x04\x95" + struct.pack("<6I", 5 << 16, 0, 28, 28, 0, 0),
            "a compiled catalog of v",
        ),
        (
            b"\xde\x12\x04\x95" + struct.pack("<6I", 0, 1 << 31, 28, 28, 0, 0),
            "this compiled catalog is c",
        ),
        (_compiled([("", _HEADER), ("a", "é")], encoding="latin-1"), "its texts are not in utf-8"),
    ],
)
def test_what_is_no_whole_catalog_is_said_in_one_line(data: bytes, said: str) -> None:
    with pytest.raises(ProblemsError) as raised:
        _read(data)
    assert str(raised.value).startswith(f"nl.mo: {said}")
    assert "\n" not in str(raised.value)


def test_tables_that_name_one_text_again_and_again_are_refused() -> None:
    count, size = 1000, 100_000
    head = struct.pack("<7I", 0x950412DE, 0, count, 28, 28, 0, 0)
    table = struct.pack("<II", size, 28 + 8 * count) * count
    with pytest.raises(ProblemsError, match="its texts lie over one another"):
        _read(head + table + b"x" * size)


@given(st.data())
def test_damage_never_gives_a_traceback(data: st.DataObject) -> None:
    whole = bytearray(_compiled(_TEXTS))
    for _ in range(data.draw(st.integers(1, 4))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    try:
        found = _read(bytes(whole[: data.draw(st.integers(0, len(whole)))]), "en", "nl")
    except ProblemsError:
        return
    assert all(isinstance(each, Unit | Skipped) for each in found)


def test_a_catalog_that_does_not_name_its_language_must_be_told() -> None:
    data = _compiled([("", "Content-Type: text/plain; charset=UTF-8\n"), ("one", "een")])
    with pytest.raises(ProblemsError, match="does not say the language"):
        _read(data)
    assert [type(each) for each in _read(data, "en", "nl")] == [Unit]


def test_what_msgfmt_compiles_is_read(peer: Callable[[str], str], tmp_path: Path) -> None:
    source, compiled = tmp_path / "nl.po", tmp_path / "nl.mo"
    source.write_text(
        'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\nLanguage: nl\\n"\n\n'
        'msgctxt "c"\nmsgid "one"\nmsgstr "één"\n\nmsgid "none"\nmsgstr ""\n',
        encoding="utf-8",
    )
    subprocess.run([peer("msgfmt"), "-o", str(compiled), str(source)], check=True)
    [unit] = _read(compiled.read_bytes())
    assert unit == Unit("one", "één", "en", "nl", msgctxt="c", origin="nl.mo")
    assert [each.msgid for each in polib.mofile(str(compiled))] == ["one"]


def test_a_plural_of_which_a_form_is_empty_says_so_as_in_a_catalog() -> None:
    data = _compiled([("", "Language: nl\n"), ("desk\0desks", "loket\0")])
    found = _read(data)
    assert [each.target for each in found if isinstance(each, Unit)] == ["loket"]
    skipped = [each for each in found if isinstance(each, Skipped)]
    assert skipped == [Skipped(0, 0, "a plural form is not translated")]
