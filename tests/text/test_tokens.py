import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.text.tokens import parts, tokens


def _words(text: str) -> list[str]:
    return [text[t.start : t.end] for t in tokens(text) if t.kind == "word"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("De leerling, thuis.", ["De", "leerling", "thuis"]),
        ("een mbo’er en mbo'er", ["een", "mbo’er", "en", "mbo'er"]),
        ("‘Dit ben ik’ zei zij", ["Dit", "ben", "ik", "zei", "zij"]),
        ("’s ochtends", ["s", "ochtends"]),
        ("RMC-functie", ["RMC-functie"]),
        ("RMC\u2011functie", ["RMC\u2011functie"]),
        ("leerplicht- en RMC-ambtenaren", ["leerplicht-", "en", "RMC-ambtenaren"]),
        ("leerling - ouder", ["leerling", "ouder"]),
        ("2018–2019", ["2018", "2019"]),
        ("samen\u00adwerkings\u00adverband", ["samen\u00adwerkings\u00adverband"]),
        ("thuis\u200bzitter", ["thuis\u200bzitter"]),
        ("coo\u0308rdinator", ["coo\u0308rdinator"]),
        ("ĳsvrij 😀thuiszitter😀", ["ĳsvrij", "thuiszitter"]),
        ("M@ZL, R&D, C++", ["M@ZL", "R&D", "C++"]),
        ("_thuis_ en thuis_zitter", ["thuis", "en", "thuis", "zitter"]),
        ("co&ouml;rdinator", ["co&ouml;rdinator"]),
        ("\ud800thuis\udfff", ["thuis"]),
    ],
)
def test_a_word_keeps_what_belongs_inside_it(text: str, words: list[str]) -> None:
    assert _words(text) == words


def test_passages_stand_between_the_words() -> None:
    text = "Zie `x` op <b>vrij</b> %s"

    assert [(text[t.start : t.end], t.kind) for t in tokens(text)] == [
        ("Zie", "word"),
        ("`x`", "code"),
        ("op", "word"),
        ("<b>", "markup"),
        ("vrij", "word"),
        ("</b>", "markup"),
        ("%s", "placeholder"),
    ]


def test_parts_are_words_and_what_hyphens_join() -> None:
    assert parts("de RMC-functie van mbo’ers") == ["de", "RMC", "functie", "van", "mbo’ers"]
    assert parts("- -") == []


@given(st.text())
def test_tokens_stand_in_order_inside_the_text(text: str) -> None:
    place = 0
    for token in tokens(text):
        assert place <= token.start < token.end <= len(text)
        place = token.end
