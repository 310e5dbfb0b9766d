import time
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from insaterms.text.placeables import SYMBOLS, placeables
from insaterms.text.segments import fold_segment, folded, is_folded_away

_PROSE = st.text(st.sampled_from("axyXYZéËß .,;!?'’“”()-–/\u00ad\u00a0\n\t…"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Don't save “&File 3”!", "dont save file \x01"),
        ("and/or e-mail", "and or e mail"),
        ("  De 'juiste'\n\tmaat. ", "de juiste maat"),
        ("`file' or ''file''", "file or file"),
        ("één is niet een", "één is niet een"),
        ("zo´n zo’n zo'n", "zon zon zon"),
        ("co\u00adördinator\u200b", "coördinator"),
        ("Op 28 juni 2018 en 28-06-2018", "op \x02 en \x02"),
        ("<b>Let op</b>: %s", "\x05let op\x05 \x04"),
        ("mail a@b.nl", "mail \x03"),
        ("10 % is 10%", "\x01% is \x01%"),
        ("€ 5 is €5", "€\x01 is €\x01"),
        ("C++, C#, a = b, M@ZL", "c++ c# a = b m@zl"),
        ("Leerplichtwet 1969", "leerplichtwet 1969"),
        ("_File, &File, ~File, Ver&talen, Be~stand", "file file file vertalen bestand"),
        ("Cu_t", "cut"),
        ("file_name, FILE_NAME", "file name file name"),
        ("R&D, AT&T, a && b, a & b", "r&d at&t a & b a & b"),
        ("co&ouml;rdinator", "co&ouml rdinator"),
        ("ﬁle x²", "file x2"),
        ("Straße", "strasse"),
        ("\x01\x02a\x05", "a"),
    ],
)  # fmt: skip
def test_folding_leaves_what_a_memory_compares(text: str, expected: str) -> None:
    assert fold_segment(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("…", "..."), (" ? ", "?"), ("\x01.", "."), ("\x07", "\ufffd"), ("\u200b", "\u200b")],
)
def test_punctuation_that_is_all_there_is_stays(text: str, expected: str) -> None:
    assert fold_segment(text) == expected


@given(
    st.text(st.sampled_from("abN 1.:,'`/%&_~<>\x00\x01\x0b\x1c\n-") | st.characters(codec="ascii"))
    | st.sampled_from(["mailto:x", "mailto:'x", ".nl", "://x", "a.b", "a. B", "' x", "."])
)
def test_plain_ascii_takes_a_short_way_to_the_same(text: str) -> None:
    assert fold_segment(text) == folded(text).text
    # A soft hyphen goes without a trace, and makes a text one that is not ASCII.
    assume(any(c.isalpha() for c in text))
    assert fold_segment(text) == fold_segment(f"{text}\u00ad")


@given(st.text())
def test_only_white_space_folds_to_nothing(text: str) -> None:
    assert bool(fold_segment(text)) == bool(text.strip())


@given(_PROSE, st.sampled_from([",", ".", "!", " ", "  ", "\n", "\u00a0", "“", "…"]))
def test_case_space_and_punctuation_make_no_difference(text: str, sign: str) -> None:
    assume(any(c.isalpha() for c in text))
    key = fold_segment(text)
    assert fold_segment(text + sign) == key
    assert fold_segment(sign + text) == key
    assert fold_segment(text.replace(" ", sign + " ")) == key
    assert fold_segment(text.upper()) == key
    assert fold_segment(unicodedata.normalize("NFD", text)) == key


@given(st.text())
def test_what_is_folded_without_symbols_digits_and_signs_stays(text: str) -> None:
    once = fold_segment(text)
    assume(not placeables(once) and not set("&~_") & set(once))
    assume(not set(SYMBOLS.values()) & set(once))
    assert fold_segment(once) == once


@given(st.text(st.sampled_from("ab1%s{}<b>&; \x01\x02\x03\x04\x05\x06.")))
def test_each_symbol_stands_for_one_placeable(text: str) -> None:
    key, found = folded(text)
    symbols = [c for c in key if c in SYMBOLS.values()]
    assert symbols == [SYMBOLS[each.kind] for each in found]
    assert not any(c < " " and c not in symbols for c in key)


@given(st.text(st.sampled_from("abcé ,.")), st.sampled_from(["", "é"]))
def test_ascii_is_folded_as_everything_else(text: str, other: str) -> None:
    assert fold_segment(f"{text} x") == fold_segment(f"{text} x {other}").removesuffix(" é")


def test_values_of_a_kind_fold_alike() -> None:
    assert fold_segment("On June 28th 2018, 3%") == fold_segment("on 3 May 2020 1,000.5 %")
    assert fold_segment("Zie https://a.nl/x.") == fold_segment("Zie www.b.nl")
    assert fold_segment("28 june 2018", "nl") != fold_segment("28 juni 2018", "nl")


def test_signs_are_told_from_what_folding_keeps() -> None:
    assert all(map(is_folded_away, ".,!?-–_'’\u00ad`"))
    assert not any(map(is_folded_away, "a1é %@#&+=€ \n\t\u00a0"))


def test_hostile_text_takes_no_more_than_linear_time(assert_linear: Callable[..., None]) -> None:
    def taken(size: int) -> float:
        texts = [unit * (size // len(unit)) for unit in ("_A", "A_a", "&", "&a", "~a", "é1 ", "a’")]
        start = time.process_time()
        for text in texts:
            fold_segment(text)
        return time.process_time() - start

    assert_linear(taken, 1_000)
