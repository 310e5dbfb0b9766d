"""Laws of sentences: nothing is lost, and an abbreviation ends none."""

import sys
from collections.abc import Callable
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.content.segmenting import sentences
from insaterms.errors import MissingExtraError
from insaterms.model import LANGUAGES, Language

_SIGNS = "ab ABnr. o.a. 12 !?…“”\"')( \u2028\u00a0\t\n é😀:;,-[]*"
_LETTERS = st.sampled_from(_SIGNS) | st.characters()


def split(text: str, language: Language) -> list[str]:
    return [text[start:end] for start, end in sentences(text, language)]


@given(st.lists(_LETTERS, max_size=60).map("".join), st.sampled_from(LANGUAGES))
def test_only_white_space_stands_between_sentences(text: str, language: Language) -> None:
    place = 0
    for start, end in sentences(text, language):
        assert place <= start < end
        assert not text[place:start].strip()
        assert text[start:end] == text[start:end].strip()
        place = end
    assert not text[place:].strip()


@pytest.mark.parametrize(
    "sentence",
    [
        "Dhr. Jansen en mevr. De Vries komen met drs. A. de Boer en prof. dr. B. van Dam.",
        "Dit is bijv. Utrecht, d.w.z. Nederland, o.a. Holland.",
        "I.v.m. Pasen is de school dicht, m.b.t. Pinksteren niet.",
        "Zie art. 3, nr. 5, blz. 12 e.v. en par. 2, lid 1 van de Leerplichtwet.",
        "Van ma. t/m vr. is de school open, en za. niet.",
        "Het geldt v.a. 1 jan. 2020 voor ca. 5 leerlingen, incl. 3 meisjes, excl. Jan.",
        "Jan (geb. 3 mei) c.q. Piet, t.a.v. Anna, p.a. School De Brug.",
        "Het kost € 1.000,50 op www.example.nl/school.html, versie 2.0 van het reglement.",
    ],
)
def test_a_dutch_abbreviation_ends_no_sentence(sentence: str) -> None:
    assert split(f"{sentence} Dat is zo.", "nl") == [sentence, "Dat is zo."]


@pytest.mark.parametrize(
    "sentence",
    [
        "Mr. Smith, Mrs. Jones, Dr. Brown, Prof. Green and Ms. White came.",
        "Use e.g. Utrecht, i.e. Holland, for approx. 5 km, cf. Smith et al. 2010.",
        "See No. 5, pp. 3–4, p. 7, Fig. 2, Sec. 3, art. 4, Vol. 2 and ch. 3.",
        "J. R. R. Tolkien wrote to the Dept. of Education, est. 1900, in Sept. 2020.",
        "The U.S. Government pays £3.14 at example.org for foo.txt.",
    ],
)
def test_an_english_abbreviation_ends_no_sentence(sentence: str) -> None:
    assert split(f"{sentence} Then they left.", "en") == [sentence, "Then they left."]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Wat?|Nee!|En toen… Niets."),
        ("nl", "Boeken, pennen, enz.|Dan volgt iets."),
        ("nl", "Zie www.example.nl.|Daar staat het."),
        ("nl", "Het is zo.|'t Is waar.|'s Morgens regent het.|’n Kind komt.|‘s Nachts niet."),
        ("nl", "Kan het?|'t Kan!|’k Weet het niet.|'s-Gravenhage is groot.|(’t Was zo.)"),
        ("nl", "Hij heeft 't gezien.|Daarna ging hij 's avonds weg.|En 's Zaterdags ook."),
        ("nl", "Zij zei: “Ja.”|'t Was zo.|“’t Is zo.”|Wij ook."),
        ("nl", "Het werk van mr. 't Hart, prof. ’t Hooft en A.B. 't Hart.|Gerard 't Hooft won."),
        (
            "nl",
            "Het is o.k.|De rest niet.|Boeken e.d.|Amsterdam is groot.|Pennen, enz.|'t Is veel.",
        ),
        ("nl", "Zie art. 3 e.v.|Daar staat het.|Art. 3 e.v. Leerplichtwet en blz. 2 e.v. ook."),
        ("nl", "Jansen c.s.|De rechter wees het af.|Jansen c.s. Amsterdam niet."),
        ("nl", "Het kost 5 p.p.|Kinderen niet.|Om 3 n.m.|In 3 v.Chr.|Dat is n.v.t.|’t Is veel."),
        ("nl", "Zie lid 1, sub a.|Dit geldt ook."),
        ("nl", "Het was in okt.|Daarna niet meer."),
        ("en", "Books, pens, etc.|Then nothing."),
        ("en", "(It is so.)|Next one."),
        ("en", '"Stop!" he said.|"Go."|She left.'),
        ("en", "1. First point.|2. Second point."),
        ("en", "It is o.k.|The rest is not."),
        ("en", "It is in foo.txt.|Then read README."),
    ],
)
def test_a_sentence_ends_where_the_next_begins(language: Language, text: str) -> None:
    expected = [part for each in text.split("|") for part in each.replace("… ", "…|").split("|")]
    assert split(" ".join(expected), language) == expected


def test_a_text_of_white_space_has_no_sentence() -> None:
    assert split(" \n\u2028 ", "nl") == []
    assert split("", "en") == []


def test_half_a_character_is_a_letter_like_others() -> None:
    assert split("Een \ud800. Ja.", "nl") == ["Een \ud800.", "Ja."]


def test_a_paragraph_longer_than_a_window_is_split_alike() -> None:
    sentence = "Dit is o.a. bijv. een zin."
    assert split(" ".join([sentence] * 600), "nl") == [sentence] * 600
    word = "a" * 12_000
    assert split(f"{word} is lang. Ja.", "nl") == [f"{word} is lang.", "Ja."]


@pytest.mark.parametrize(
    "unit", ["“", "'t ", "o.k. 'n ", "Dit is o.a. zo. ", "1. ", "  ", "(", "A."]
)
def test_time_grows_with_the_text_and_no_faster(
    assert_linear: Callable[..., None], unit: str
) -> None:
    def seconds(size: int) -> float:
        text = (unit * size)[:size]
        begin = process_time()
        for _ in sentences(text, "nl"):
            pass
        return process_time() - begin

    assert_linear(seconds, 5_000, 80_000)


def test_without_the_extra_the_error_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sentencex", None)
    with pytest.raises(MissingExtraError, match=r"insaterms\[memory\]"):
        split("Ja. Nee.", "nl")


def test_another_missing_module_is_not_taken_for_the_extra(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "sentencex.py").write_text("import no_such_module\n")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "sentencex", raising=False)
    with pytest.raises(ModuleNotFoundError, match="no_such_module"):
        split("Ja. Nee.", "nl")
