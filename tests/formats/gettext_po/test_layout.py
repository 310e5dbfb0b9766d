"""Lines of a catalog, as gettext's own tools write them."""

import subprocess
from collections.abc import Callable
from pathlib import Path
from unittest import mock

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.formats.gettext_po import layout
from insaterms.formats.gettext_po.layout import escaped, laid_out
from insaterms.formats.gettext_po.syntax import parse

_HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'
_WORDS = (
    "de leerling verzuimt; 5% €5 10-12 leer- en/of (zie „dit”) 'dat' a—b naar… %d {naam} "
    '<a href="x/"> 1.000,5 school. \\ " foo/bar é 漢字 \u00a0x http://a.nl/b_c?d=e#f -- !? '
    "[x] \t 28–29 R&D $x x\u00adx e\u0301e +1 No.\u00a05 ${y} |z| a‘b’c a\u200bb a\u2060b ~"
).split(" ")


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", 'msgstr ""'),
        ("Eén woord.", 'msgstr "Eén woord."'),
        ("Klaar\n", 'msgstr "Klaar\\n"'),
        ("Een\ntwee", 'msgstr ""\n"Een\\n"\n"twee"'),
        ('a "b" \\ \t', 'msgstr "a \\"b\\" \\\\ \\t"'),
        ("\x01\x7f", 'msgstr "\\001\\177"'),
        ("x" * 69, f'msgstr "{"x" * 69}"'),
        ("x" * 90, f'msgstr "{"x" * 90}"'),
        ("een " * 20, 'msgstr ""\n"' + "een " * 19 + '"\n"een "'),
    ],
)
def test_a_text_is_escaped_and_wrapped(text: str, lines: str) -> None:
    assert laid_out("msgstr", text) == lines


def test_lines_of_comments_have_their_sign_and_end_as_asked() -> None:
    assert laid_out("#| msgid", "a\nb", "\r\n") == '#| msgid ""\r\n#| "a\\n"\r\n#| "b"'


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=300))
def test_what_is_laid_out_is_read_back(text: str) -> None:
    parsed = parse(f'msgid "m"\n{laid_out("msgstr", text)}\n', "nl.po")
    assert parsed.problems == []
    assert parsed.entries[0].translation.joined == text


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=50))
def test_nothing_escaped_ends_a_line_or_a_text(text: str) -> None:
    assert not {"\n", "\r"} & set(escaped(text))


def _texts() -> list[str]:
    """Return texts of many lengths from words that are hard to wrap, the same each time."""
    texts = []
    state = 1
    for _ in range(1500):
        words = []
        for _ in range(state % 37 + 1):
            state = (state * 1103515245 + 12345) % (1 << 31)
            words.append(_WORDS[state // 7 % len(_WORDS)])
        texts.append(" ".join(words))
    texts += [text.replace("school.", "school.\n") for text in texts[:300]]
    return list(dict.fromkeys(texts))


def test_msgcat_has_nothing_to_change(peer: Callable[[str], str], tmp_path: Path) -> None:
    written = _HEADER + "".join(
        f'\n#, fuzzy\n{laid_out("#| msgid", text)}\nmsgid "m{number}"\n{laid_out("msgstr", text)}\n'
        for number, text in enumerate(_texts())
    )
    path = tmp_path / "nl.po"
    path.write_text(written, encoding="utf-8")
    done = subprocess.run([peer("msgcat"), str(path)], capture_output=True, check=True)
    assert done.stdout.decode() == written


@given(
    st.lists(st.sampled_from([*_WORDS, "word", "", "(", ")", "x" * 41]), max_size=60),
    st.sampled_from(["", " ", " ", " ", "-", "/", "\n"]),
    st.sampled_from(["msgid", "msgstr[1]", "#| msgid_plural"]),
)
def test_lines_end_where_they_end_when_every_word_is_looked_at(
    words: list[str], between: str, keyword: str
) -> None:
    text = between.join(words)
    written = laid_out(keyword, text)
    with mock.patch.object(layout, "_is_simple", return_value=False):
        assert laid_out(keyword, text) == written


@given(st.text(st.sampled_from("ab1 -/()\"'.,:!?\\$%—–…é“”[]{}|+€\u00a0°\u00ad\n\t"), max_size=300))
def test_so_do_those_of_any_signs(text: str) -> None:
    written = laid_out("msgid", text)
    with mock.patch.object(layout, "_is_simple", return_value=False):
        assert laid_out("msgid", text) == written
