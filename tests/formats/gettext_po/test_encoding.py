"""The bytes of a catalog: decoded by what it declares, and given back as they were."""

import codecs
import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.errors import ProblemsError
from insaterms.formats.gettext_po.encoding import CatalogText, decoded_catalog, seems_catalog

_HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset={}\\n"\n\n'
_LATIN = (_HEADER.format("ISO-8859-1") + 'msgid "a"\nmsgstr "één"\n').encode("latin-1")


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "latin-1", "cp1252", "iso8859-15", "gb18030", "utf-16", "utf-32"],
)
@given(text=st.text(st.characters(codec="ascii", exclude_characters="\0") | st.sampled_from("éëï")))
def test_what_is_decoded_is_encoded_to_the_same_bytes(encoding: str, text: str) -> None:
    data = (_HEADER.format(encoding) + text).encode(encoding)
    found = decoded_catalog(data, "nl.po")
    assert found.text == _HEADER.format(encoding) + text
    assert found.encoded(found.text) == data


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("marked", [True, False])
def test_a_wide_encoding_is_known_by_how_the_file_begins(encoding: str, *, marked: bool) -> None:
    text = '# Één.\nmsgid "a"\nmsgstr "b"\n'
    data = (("\ufeff" if marked else "") + text).encode(encoding)
    found = decoded_catalog(data, "nl.po")
    assert found == CatalogText(text, encoding, marked)
    assert found.encoded(found.text) == data
    assert seems_catalog(data)


def test_a_text_that_can_be_written_in_several_ways_stays_as_it_was_written() -> None:
    data = (_HEADER.format("ISO-2022-JP") + 'msgid "学校"\nmsgstr "x"\n').encode("iso2022_jp")
    data = data.replace(b'msgstr "x"', b'\x1b(Bmsgstr "x"')
    found = decoded_catalog(data, "ja.po")
    assert found.text.encode("iso2022_jp") != data
    assert found.encoded(found.text) == data
    assert found.encoded(found.text + "#") == (found.text + "#").encode("iso2022_jp")


@pytest.mark.parametrize("encoding", ["UTF-16", "rot13", "punycode", "unicode-escape", "CP037"])
def test_what_cannot_be_the_encoding_of_a_header_that_is_read_is_not_it(encoding: str) -> None:
    data = (_HEADER.format(encoding) + 'msgid "a"\nmsgstr "één"\n').encode()
    assert decoded_catalog(data, "nl.po").encoding == "utf-8"


@given(st.binary(max_size=40))
def test_any_bytes_are_a_text_or_a_problem_and_stay(data: bytes) -> None:
    for header in (b"", _HEADER.format("hz").encode(), codecs.BOM_UTF16_LE):
        with contextlib.suppress(ProblemsError):
            found = decoded_catalog(header + data, "x.po")
            assert found.encoded(found.text) == header + data


def test_the_header_says_the_encoding_even_where_utf_8_would_do() -> None:
    data = (_HEADER.format("ISO-8859-1") + 'msgid "a"\nmsgstr "é"\n').encode()
    assert "Ã©" in decoded_catalog(data, "nl.po").text


def test_a_byte_order_mark_is_kept() -> None:
    data = codecs.BOM_UTF8 + b'msgid "a"\nmsgstr "b"\n'
    found = decoded_catalog(data, "nl.po")
    assert found == CatalogText('msgid "a"\nmsgstr "b"\n', "utf-8", marked=True)
    assert found.encoded(found.text) == data


def test_the_first_character_that_an_encoding_lacks_is_named() -> None:
    found = decoded_catalog(_LATIN, "nl.po")
    assert found.lacks("één €, … ") == "€"
    assert found.lacks("één") == ""


def test_a_catalog_of_ascii_may_get_accents() -> None:
    found = decoded_catalog(_HEADER.format("US-ASCII").encode(), "nl.po")
    assert found.lacks("één €") == ""


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (_LATIN.replace(b"ISO-8859-1", b"UTF-8"), "nl.po:5:9: not UTF-8, though its header"),
        (b"\xff\xfea\0b", "nl.po:1:2: not UTF-16-LE, though it begins as such; save"),
        ("#\n\n b\ud800".encode("utf-16-be", "surrogatepass"), "nl.po:3:3: not UTF-16-BE, though"),
        ("\n#\0".encode("utf-32-le"), "nl.po:2:2: this is no text; name a catalog (.po)"),
        (b"\x7fELF\2\1\1\0\0\0", "nl.po:1:8: this is no text; name a catalog (.po)"),
        (_HEADER.format("EUC-JP").encode() + b"\x8f", "nl.po:4:1: not euc_jp, though its"),
        (b'msgid "a\0"\n', "nl.po:1:9: this is no text; name a catalog (.po)"),
        (codecs.BOM_UTF8 + b'a\n"\xe9"', "nl.po:2:2: not UTF-8"),
        (_HEADER.format("CP1252").encode() + b"\x81", "nl.po:4:1: not cp1252"),
    ],
)
def test_what_is_no_text_has_its_place(data: bytes, said: str) -> None:
    with pytest.raises(ProblemsError) as raised:
        decoded_catalog(data, "nl.po")
    assert str(raised.value).startswith(said)


def test_an_encoding_that_nobody_knows_is_a_problem_and_that_of_a_template_is_none() -> None:
    with pytest.raises(ProblemsError) as raised:
        decoded_catalog(_HEADER.format("KLINGON").encode(), "nl.po")
    assert str(raised.value) == (
        'nl.po:2: the header names an encoding that is not known, "KLINGON"; save the file as '
        "UTF-8, and let it say charset=UTF-8"
    )
    assert decoded_catalog(_HEADER.format("CHARSET").encode(), "nl.po").encoding == "utf-8"
    marked = codecs.BOM_UTF8 + _HEADER.format("KLINGON").encode()
    assert decoded_catalog(marked, "nl.po").encoding == "utf-8"
