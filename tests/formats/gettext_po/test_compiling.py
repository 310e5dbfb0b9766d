"""Compiled catalogs: what msgfmt compiles, in the same bytes on any machine."""

import gettext
import io
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import polib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.formats.gettext_po.compiling import compiled_catalog
from insaterms.formats.gettext_po.encoding import decoded_catalog
from insaterms.formats.gettext_po.messages import CatalogMessage, Messages, read_messages

_CATALOG = """\
msgid ""
msgstr ""
"Project-Id-Version: school 1\\n"
"Language: nl\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

msgid "School"
msgstr "School één"

msgctxt "menu"
msgid "School"
msgstr "De school"

msgctxt ""
msgid "School"
msgstr "Leeg"

msgid "%d pupil"
msgid_plural "%d pupils"
msgstr[0] "%d leerling"
msgstr[1] "%d leerlingen"

msgid "%d desk"
msgid_plural "%d desks"
msgstr[0] "%d loket"
msgstr[1] ""

#, fuzzy
msgid "perhaps"
msgstr "misschien"

msgid "not yet"
msgstr ""

msgid "School house"
msgstr "Schoolhuis"

#~ msgid "old"
#~ msgstr "oud"
"""


def _read(text: str) -> Messages:
    catalog, problems = read_messages(text, "nl.po")
    assert problems == []
    return catalog


def _by_polib(data: bytes) -> polib.MOFile:
    # It takes bytes as well as a path, though its type does not say so.
    content: Any = data
    return polib.mofile(content)


def _loaded(data: bytes) -> gettext.GNUTranslations:
    return gettext.GNUTranslations(io.BytesIO(data))


def test_a_program_finds_the_translations() -> None:
    found = _loaded(compiled_catalog(_read(_CATALOG)))
    assert found.gettext("School") == "School één"
    assert found.pgettext("menu", "School") == "De school"
    assert found.pgettext("", "School") == "Leeg"
    assert found.ngettext("%d pupil", "%d pupils", 1) == "%d leerling"
    assert found.ngettext("%d pupil", "%d pupils", 2) == "%d leerlingen"
    assert found.info()["language"] == "nl"


def test_what_is_not_translated_is_left_out() -> None:
    found = _loaded(compiled_catalog(_read(_CATALOG)))
    assert found.gettext("perhaps") == "perhaps"
    assert found.gettext("not yet") == "not yet"
    assert found.gettext("old") == "old"
    # A program would show nothing at all for two.
    assert found.ngettext("%d desk", "%d desks", 2) == "%d desks"


def test_what_is_to_be_looked_at_comes_in_on_request() -> None:
    found = _loaded(compiled_catalog(_read(_CATALOG), fuzzy=True))
    assert found.gettext("perhaps") == "misschien"
    assert found.gettext("not yet") == "not yet"


@pytest.mark.parametrize(
    "header",
    [
        "",
        'msgid ""\nmsgstr "Language: nl"\n\n',
        'msgid ""\nmsgstr "Content-Type: text/plain\\nLanguage: nl\\n"\n\n',
        'msgid ""\nmsgstr "content-type: text/plain; charset=ISO-8859-1\\nLanguage: nl\\n"\n\n',
        'msgid ""\nmsgstr "Content-Type: text/plain; charset=CHARSET\\nLanguage: nl\\n"\n\n',
    ],
)
def test_it_is_in_utf_8_and_says_so(header: str) -> None:
    encoding = "latin-1" if "8859" in header else "utf-8"
    data = (header + 'msgid "a"\nmsgstr "één"\n').encode(encoding)
    found = _loaded(compiled_catalog(_read(decoded_catalog(data, "nl.po").text)))
    assert found.charset() == "UTF-8"
    assert found.gettext("a") == "één"
    assert found.info().get("language") == ("nl" if header else None)


def test_of_two_that_are_the_same_the_first_counts() -> None:
    text = 'msgid "a"\nmsgstr "b"\n\nmsgid "a"\nmsgstr "c"\n'
    assert _loaded(compiled_catalog(_read(text))).gettext("a") == "b"


def test_the_bytes_depend_on_the_messages_alone() -> None:
    catalog = _read(_CATALOG)
    data = compiled_catalog(catalog)
    assert data[:4] == b"\xde\x12\x04\x95"
    turned = Messages(messages=catalog.messages[::-1], header_message=catalog.header_message)
    assert compiled_catalog(turned) == data


def test_polib_reads_it() -> None:
    found = _by_polib(compiled_catalog(_read(_CATALOG)))
    assert found.metadata["Language"] == "nl"
    assert len(found) == 5


_TEXTS = st.text(st.characters(exclude_characters="\0\4", exclude_categories=["Cs"]), min_size=1)


@given(st.dictionaries(_TEXTS, _TEXTS))
def test_any_text_is_found(texts: dict[str, str]) -> None:
    messages = tuple(CatalogMessage(msgid=key, targets=(text,)) for key, text in texts.items())
    data = compiled_catalog(Messages(messages=messages))
    found = _loaded(data)
    assert {key: found.gettext(key) for key in texts} == texts
    # gettext itself bisects.
    keys = [entry.msgid.encode() for entry in _by_polib(data)]
    assert keys == sorted(keys)


def test_msgfmt_compiles_the_same(peer: Callable[[str], str], tmp_path: Path) -> None:
    text = _CATALOG.replace('msgstr[1] ""', 'msgstr[1] "%d loketten"')
    for fuzzy in (False, True):
        (tmp_path / "nl.po").write_text(text, encoding="utf-8")
        command = [peer("msgfmt"), "--no-hash", "-o", "nl.mo", "nl.po"]
        subprocess.run([*command, *(["--use-fuzzy"] * fuzzy)], check=True, cwd=tmp_path)
        theirs = (tmp_path / "nl.mo").read_bytes()
        # A wider header, and so other offsets, is all that may differ.
        ours = compiled_catalog(_read(text), fuzzy=fuzzy)
        assert _texts(ours) == _texts(theirs)


def test_gettext_itself_finds_each_message(peer: Callable[[str], str], tmp_path: Path) -> None:
    folder = tmp_path / "nl" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    (folder / "school.mo").write_bytes(compiled_catalog(_read(_CATALOG)))
    done = subprocess.run(
        [peer("msgunfmt"), str(folder / "school.mo")], capture_output=True, check=True
    )
    found = {each.key: each.targets for each in _read(done.stdout.decode()).messages}
    assert found == {each.key: each.targets for each in _read(_CATALOG).messages if each.translated}


def _texts(data: bytes) -> list[tuple[bytes, bytes]]:
    count, keys, values = (int.from_bytes(data[at : at + 4], "little") for at in (8, 12, 16))

    def text(table: int, number: int) -> bytes:
        at = table + 8 * number
        length, place = (int.from_bytes(data[each : each + 4], "little") for each in (at, at + 4))
        assert data[place + length] == 0
        return data[place : place + length]

    return [(text(keys, number), text(values, number)) for number in range(count)]


def test_many_messages_take_no_time(assert_linear: Callable[..., None]) -> None:
    def seconds(number: int) -> float:
        messages = tuple(CatalogMessage(msgid=f"m{each}", targets=("t",)) for each in range(number))
        begun = time.process_time()
        compiled_catalog(Messages(messages=messages))
        return time.process_time() - begun

    assert_linear(seconds, 200)
