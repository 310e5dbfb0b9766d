"""Which texts are plainly in another language, and that Dutch and English never are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.text.other_languages import foreign_language, foreign_script


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Die Schule ist heute geschlossen.", "German"),
        ("L'école informe les parents de l'absence de l’élève.", "French"),
        ("Le fichier n'est pas trouvé dans le dossier", "French"),
        ("La escuela informa a los padres de la ausencia.", "Spanish"),
        ("La scuola non è nella città, ma gli alunni sono qui.", "Italian"),
        ("Você não está na escola, e os pais foram informados.", "Portuguese"),
        ("Skolan är inte öppen och det är för sent.", "Swedish"),
        ("Filen kunne ikke åbnes og det er ikke til at læse.", "Danish"),
        ("Nie można otworzyć pliku, który nie jest katalogiem.", "Polish"),
        ("Bu dosya için daha çok bir şey olarak ve", "Turkish"),
    ],
)
def test_small_words_tell_a_language(text: str, language: str) -> None:
    assert foreign_language(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "",
        "School",
        "Amsterdam, Den Haag, Les Essarts, La Paz, Los Angeles",
        "De school aan de Rue de la Loi is vandaag niet open voor ouders.",
        "The book “Die Zeit ist um” is not in the library of the school.",
        "'s Morgens is 't d'r stil, 's avonds ook.",
        "You don't know what it's like, and they're not there.",
        "De der Nederlanden en des konings",
        "Wij informeren de ouders over het verzuim van de leerling.",
    ],
)
def test_dutch_english_and_names_are_no_other_language(text: str) -> None:
    assert foreign_language(text) == ""


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("Школа закрыта", "Cyrillic"),
        ("Το σχολείο", "Greek"),
        ("学校今天关闭", "Chinese"),
        ("学校は閉まっています", "Japanese"),
        ("학교", "Korean"),
        ("בית הספר", "Hebrew"),
        ("المدرسة مغلقة", "Arabic"),
        ("ᚠᚢᚦᚨᚱᚲ", "another"),
        ("De letter α is Grieks", ""),
        ("Eén café, à la façade – “ja” ½ €", ""),
        ("١, ٢, ٣ (Arabic)", ""),
        ("😀 👍🏽", ""),
        ("", ""),
    ],
)
def test_letters_tell_a_script(text: str, script: str) -> None:
    assert foreign_script(text) == script


@given(st.text())
def test_any_text_has_an_answer(text: str) -> None:
    assert isinstance(foreign_language(text), str)
    assert foreign_script(text) == "" or not text.isascii()
