"""Laws of counting: what a word is, and what a character is."""

from collections.abc import Callable
from subprocess import run
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.memory.analysis.counting import Counts, counts, words


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("", 0),
        ("The school isn't well-known.", 4),
        ("it’s", 2),
        ("mbo'er foto's d.w.z. o.a. t/m", 6),
        ("'s ochtends", 2),
        ("€ 1.000,50 of 12,5% van $5 #3", 6),
        ("28-06-2018 10:30", 5),
        ("A4 3e B2B 1a2b", 4),
        ("4-jarige a.1 1.a", 6),
        ("https://example.org/a-b/c_d.html?x=1", 6),
        ("info@example.nl", 2),
        ("<b>Bold</b> &File; %s %(name)s {0}", 8),
        ("R&D A&B&C a & b 1&a &&a", 1 + 2 + 2 + 2 + 1),
        ("snake_case a_1 _a a__b a--b", 1 + 2 + 1 + 2 + 2),
        ("½ Ⅳ — … x² ½a", 2),
        ("<g0>link</g0> <b1/>", 1),
        ("cafe\u0301 soft\u00adhyphen zero\u200bwidth", 3),
        ("中文 かな カナ 中a", 5),
        ("a\u00a0b\tc\nd", 4),
    ],
)
def test_a_word_is_what_the_definition_says(text: str, number: int) -> None:
    assert words(text) == number


def test_characters_are_code_points_and_a_space_is_what_unicode_calls_so() -> None:
    assert counts("a b\u00a0c\u2009d\te\nf😀") == Counts(1, 6, 9, 12)


@given(st.text(), st.text())
def test_words_add_up_over_a_space(one: str, other: str) -> None:
    assert words(f"{one} ; {other}") == words(one) + words(other)


@given(st.text())
def test_counts_are_never_more_than_the_text_has(text: str) -> None:
    found = counts(text)
    assert found.characters_with_spaces == len(text)
    assert 0 <= found.words <= found.characters <= len(text)


def test_counts_add_up() -> None:
    assert Counts(1, 2, 3, 4) + Counts(10, 20, 30, 40) == Counts(11, 22, 33, 44)


@pytest.mark.parametrize("unit", ["a", "1a", "a.", "1.", "&a", "a&", "<a", "<a1", "-", "$"])
def test_time_grows_with_the_text_and_no_faster(
    assert_linear: Callable[..., None], unit: str
) -> None:
    def seconds(size: int) -> float:
        text = (unit * size)[:size]
        begin = process_time()
        words(text)
        return process_time() - begin

    assert_linear(seconds, 5_000)


# -- the peer ------------------------------------------------------------------------

_PROJECT = """\
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0">
<source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir>
<tm_dir>__DEFAULT__</tm_dir><glossary_dir>__DEFAULT__</glossary_dir>
<glossary_file>__DEFAULT__</glossary_file><dictionary_dir>__DEFAULT__</dictionary_dir>
<source_lang>EN</source_lang><target_lang>NL</target_lang>
<source_tok>org.omegat.tokenizer.LuceneEnglishTokenizer</source_tok>
<target_tok>org.omegat.tokenizer.DefaultTokenizer</target_tok>
<sentence_seg>false</sentence_seg>
<support_default_translations>true</support_default_translations>
<remove_tags>false</remove_tags>
</project></omegat>
"""

# A paragraph each, of both languages.
SAMPLE = [
    "Dr. Smith isn't sure whether the well-known rule, e.g. for 4-year-olds, applies.",
    "It costs € 1.000,50 (or £3.14) per pupil; 12.5% pay nothing!  It’s so, 'really'.",
    "See https://www.example.org/pages/a-b_c.html?x=1&y=2 or mail info@example.nl.",
    "<b>Bold</b> text with %s, %(count)d, {name}, &File, F&ile, R&D and &nbsp;.",
    "At 10:30 on 28-06-2018, 28/6 or June 28th 2018: A4, 3e, B2B, x², ½, §5, 5°C, #3.",
    "Dhr. De Vries zag o.a. mbo’ers, d.w.z. foto's van 's ochtends t/m 's avonds…",
    "Één 4-jarige leerling (zie art. 3, lid 2) i.v.m. de Leerplichtwet 1969 — vóór 2027.",
    "„Nee”, zei zij: «ja» – of ‘misschien’ – in co\u00f6peratie met het mbo-/hbo-onderwijs.",
    "One\u00a0two three\tfour snake_case a+b=c C# C++ M@ZL 😀 end",
]


@pytest.fixture(scope="module")
def told_by_omegat(
    peer: Callable[[str], str], tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Counts]:
    """Return what OmegaT counts in each file of a project made of the sample."""
    program = peer("omegat")
    project = tmp_path_factory.mktemp("omegat")
    for folder in ("source", "target", "tm", "omegat", "glossary", "dictionary", "settings"):
        (project / folder).mkdir()
    (project / "omegat.project").write_text(_PROJECT, encoding="utf-8")
    for number, text in enumerate(SAMPLE):
        (project / "source" / f"text{number}.txt").write_text(f"{text}\n", encoding="utf-8")
        catalog = f'msgid ""\nmsgstr "{_HEADER}\\n"\n\nmsgid "{_quoted(text)}"\nmsgstr ""\n'
        (project / "source" / f"catalog{number}.po").write_text(catalog, encoding="utf-8")
    settings = f"--config-dir={project / 'settings'}"
    run([program, str(project), "--mode=console-translate", settings], check=True, timeout=120,
        capture_output=True)  # fmt: skip
    found = {}
    statistics = (project / "omegat" / "project_stats.txt").read_text(encoding="utf-8")
    for line in statistics.partition("File Name")[2].split("\n")[1:]:
        cells = [cell.strip() for cell in line.split("\t")]
        if len(cells) > 13:
            # Of segments, words and characters: all, remaining, unique, unique remaining.
            found[cells[0]] = Counts(*(int(cells[place]) for place in (1, 5, 9, 13)))
    return found


_HEADER = "Content-Type: text/plain; charset=UTF-8"


def _quoted(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t")


@pytest.mark.parametrize("number", range(len(SAMPLE)))
def test_a_text_counts_as_in_omegat(told_by_omegat: dict[str, Counts], number: int) -> None:
    assert counts(SAMPLE[number]) == told_by_omegat[f"text{number}.txt"]


@pytest.mark.parametrize("number", range(len(SAMPLE)))
def test_a_message_counts_as_in_omegat_which_counts_the_header(
    told_by_omegat: dict[str, Counts], number: int
) -> None:
    assert counts(SAMPLE[number]) + counts(_HEADER) == told_by_omegat[f"catalog{number}.po"]
