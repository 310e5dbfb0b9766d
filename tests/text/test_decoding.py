"""Bytes that are to be text: read, or the place and the kind of the fault."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.text.decoding import Undecodable, decoded


@given(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])))
def test_a_text_comes_back_without_its_mark(text: str) -> None:
    assert decoded(codecs.BOM_UTF8 + text.encode()) == text


@pytest.mark.parametrize(
    ("data", "encoding", "fault"),
    [
        (b"a\n\xc3\xa9b\xff", "utf-8", Undecodable(2, 3, "encoding")),
        (codecs.BOM_UTF8 + b"ab\xff", "utf-8", Undecodable(1, 3, "encoding")),
        (b"a\n\x81", "cp1252", Undecodable(2, 1, "encoding")),
        (b"\xff\xfea\0", "utf-8", Undecodable(1, 1, "UTF-16")),
        (b"\xfe\xff\0a", "utf-8", Undecodable(1, 1, "UTF-16")),
        (b"a\nb\0\xff", "utf-8", Undecodable(2, 2, "no text")),
    ],
)
def test_what_is_no_text_has_its_place(data: bytes, encoding: str, fault: Undecodable) -> None:
    assert decoded(data, encoding) == fault


@given(st.binary(max_size=40))
def test_any_bytes_are_text_or_a_fault(data: bytes) -> None:
    found = decoded(data)
    assert isinstance(found, str | Undecodable)
