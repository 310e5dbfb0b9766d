"""Every oddity of real catalogs: read, and given back byte for byte when nothing changes.

Each file of the fixtures has one of them, as its name says.
"""

import io
from pathlib import Path

import polib
import pytest

from insaterms.formats.gettext_po import compiled
from insaterms.formats.gettext_po.encoding import decoded_catalog, seems_catalog
from insaterms.formats.gettext_po.merging import updated
from insaterms.formats.gettext_po.messages import Messages, read_messages
from insaterms.units import Unit

_FOLDER = Path(__file__).parent / "fixtures"
# How many messages are in use and obsolete, how many notes there are, and the encoding.
_READ = {
    "byte_order_mark.po": (1, 0, 0, "utf-8"),
    "comments_alone.po": (0, 0, 0, "utf-8"),
    "comments_behind.po": (1, 0, 0, "utf-8"),
    "control_characters.po": (1, 0, 0, "utf-8"),
    "cr.po": (1, 1, 0, "utf-8"),
    "crlf.po": (1, 1, 0, "utf-8"),
    "domains.po": (3, 0, 1, "utf-8"),
    "empty.po": (0, 0, 0, "utf-8"),
    "escapes.po": (1, 0, 0, "utf-8"),
    "euc_jp.po": (1, 0, 0, "euc_jp"),
    "glued_comments.po": (3, 0, 0, "utf-8"),
    "header_in_one_string.po": (1, 0, 0, "utf-8"),
    "header_not_first.po": (2, 0, 0, "utf-8"),
    "indented.po": (2, 0, 0, "utf-8"),
    "iso_2022_jp.po": (1, 0, 0, "iso2022_jp"),
    "mixed_line_ends.po": (2, 0, 0, "utf-8"),
    "no_header.po": (1, 2, 0, "utf-8"),
    "no_last_line_end.po": (1, 0, 0, "utf-8"),
    "obsolete_in_the_middle.po": (2, 4, 0, "utf-8"),
    "odd_dates.po": (1, 0, 0, "utf-8"),
    "one_line.po": (3, 0, 0, "utf-8"),
    "other_number_of_forms.po": (2, 0, 0, "utf-8"),
    "previous.po": (1, 0, 0, "utf-8"),
    "references.po": (1, 0, 0, "utf-8"),
    "twice.po": (3, 0, 0, "utf-8"),
    "utf_16_big_endian.po": (1, 0, 0, "utf-16-be"),
    "utf_16_marked.po": (1, 0, 0, "utf-16-le"),
    "utf_32.po": (1, 0, 0, "utf-32-le"),
    "windows_1251.po": (2, 0, 0, "cp1251"),
    "windows_1252.po": (1, 0, 0, "cp1252"),
}
# What is read and not written back, of all that polib or Babel can read, and why.
_NOT_WRITTEN = {"compiled.mo": "a compiled catalog is compiled anew from its source, not edited"}
# Why polib does not read a file, or is no measure for what stands in it.
_POLIB_ERRS = {
    "escapes.po": "it leaves escapes by number as they are",
    "domains.po": "it knows no domains",
    "glued_comments.po": "a comment has a blank behind its sign",
    "indented.po": "a number in brackets has no blanks before it",
    "obsolete_in_the_middle.po": "an obsolete message has a blank behind its sign",
    "one_line.po": "a line has one keyword",
    **dict.fromkeys(("utf_16_big_endian.po", "utf_16_marked.po", "utf_32.po"), "no wide encoding"),
}


def _read(name: str) -> tuple[str, Messages, int]:
    text = decoded_catalog((_FOLDER / name).read_bytes(), name).text
    catalog, notes = read_messages(text, name, lenient=True)
    return text, catalog, len(notes)


def test_every_fixture_is_in_a_table() -> None:
    assert {path.name for path in _FOLDER.iterdir()} == {*_READ, *_NOT_WRITTEN}
    assert len(_NOT_WRITTEN) <= 3


@pytest.mark.parametrize("name", _READ)
def test_a_catalog_is_read_in_spite_of_its_oddity(name: str) -> None:
    in_use, obsolete, notes, encoding = _READ[name]
    _, catalog, found = _read(name)
    assert (len(catalog.messages), len(catalog.obsolete_messages), found) == (
        in_use,
        obsolete,
        notes,
    )
    assert catalog.obsolete == obsolete
    data = (_FOLDER / name).read_bytes()
    assert decoded_catalog(data, name).encoding == encoding
    assert seems_catalog(data) == bool(in_use)


@pytest.mark.parametrize("name", _READ)
def test_a_catalog_in_which_nothing_changes_keeps_its_bytes(name: str) -> None:
    data = (_FOLDER / name).read_bytes()
    found = decoded_catalog(data, name)
    catalog, _ = read_messages(found.text, name, lenient=True)
    update = updated(found.text, catalog, catalog.messages)
    assert found.encoded(update.text) == data
    assert not update.new
    assert not update.changed


@pytest.mark.parametrize("name", sorted(set(_READ) - set(_POLIB_ERRS)))
def test_polib_reads_the_same_where_it_reads(name: str) -> None:
    theirs = polib.pofile(str(_FOLDER / name))
    _, catalog, _ = _read(name)
    expected = [
        (
            entry.msgctxt,
            entry.msgid,
            entry.msgid_plural or None,
            tuple(form for _, form in sorted(entry.msgstr_plural.items())) or (entry.msgstr,),
            entry.fuzzy,
        )
        for entry in sorted(theirs, key=lambda entry: bool(entry.obsolete))
    ]
    assert expected == [
        (each.msgctxt, each.msgid, each.plural, each.targets, each.fuzzy)
        for each in (*catalog.messages, *catalog.obsolete_messages)
    ]


def test_a_compiled_catalog_is_read_and_not_written() -> None:
    [name] = _NOT_WRITTEN
    data = (_FOLDER / name).read_bytes()
    found = list(compiled.read(io.BytesIO(data), name))
    assert [each.target for each in found if isinstance(each, Unit)] == ["Eén"]


def test_comments_glued_to_their_sign_are_comments() -> None:
    _, catalog, _ = _read("glued_comments.po")
    skip, flags, hashes = catalog.messages
    assert catalog.header_message is not None
    assert catalog.header_message.comments == ("Made by hand.", "")
    assert skip.comments[-1] == "_skip"
    assert (flags.comments, flags.extracted, flags.references, flags.flags, flags.fuzzy) == (
        ("two blanks",),
        ("glued too",),
        ("a.c:1",),
        ("flag...", "c-format", "no-wrap"),
        True,
    )
    assert hashes.comments == ("", "double")


def test_an_obsolete_message_has_all_that_one_in_use_has() -> None:
    _, catalog, _ = _read("obsolete_in_the_middle.po")
    desk, error, home, indented = catalog.obsolete_messages
    assert (desk.plural, desk.targets) == ("Desks", ("Loket", "Loketten"))
    assert (error.msgid, error.targets, error.fuzzy, error.comments) == (
        "Error at %s:\n%s",
        ("Fout bij %s:\n%s",),
        True,
        ("Kept for later.",),
    )
    assert error.previous is not None
    assert error.previous.msgid == "Error at\n%s"
    assert (home.msgctxt, home.fuzzy) == ("menu", True)
    assert (indented.msgid, indented.targets) == ("indented", ("ingesprongen",))
    assert [message.comments for message in catalog.messages] == [(), ()]


def test_what_a_message_was_before_is_read_however_it_is_laid_out() -> None:
    _, catalog, _ = _read("indented.po")
    previous = catalog.messages[0].previous
    assert previous is not None
    assert (previous.msgctxt, previous.msgid, previous.plural) == ("@old", "some truants", "some")
    _, catalog, _ = _read("previous.po")
    previous = catalog.messages[0].previous
    assert previous is not None
    assert (previous.msgctxt, previous.msgid, previous.plural) == ("old", "three\nfour", "fours")


def test_the_name_of_a_file_may_have_spaces() -> None:
    _, catalog, _ = _read("references.po")
    assert catalog.messages[0].references == ("a.md:1", "b.md:2", "c.md:3", "a page.md:4", "plain")


def test_the_first_header_counts_wherever_it_stands() -> None:
    _, catalog, _ = _read("header_not_first.po")
    assert catalog.header.language == "nl"
    assert catalog.header_entry is not None
    assert catalog.header_entry.comments[0][1] == "What this catalog is."
    again = 'msgid ""\nmsgstr "Language: nl\\n"\ndomain x\nmsgid ""\nmsgstr "Language: fr\\n"\n'
    assert read_messages(again, "x.po", lenient=True)[0].header.language == "nl"
