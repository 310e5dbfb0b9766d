import pytest

from insaterms.memory.scoring.negation import negation

_DENYING = [
    ("nl", "niet geen nooit niets niemand nergens noch zonder nimmer geenszins evenmin non"),
    ("en", "not no never none nothing nobody nowhere neither nor without cannot non"),
]


@pytest.mark.parametrize(
    ("language", "query", "source", "expected"),
    [
        ("nl", "niet toegestaan", "toegestaan", "query: niet"),
        ("nl", "met toestemming", "zonder toestemming", "match: zonder"),
        ("nl", "Nooit", "altijd", "query: nooit"),
        ("nl", "geoorloofd", "ongeoorloofd", "geoorloofd, ongeoorloofd"),
        ("nl", "Ongeoorloofde", "geoorloofd", "ongeoorloofde, geoorloofd"),
        ("nl", "wettige", "onwettig", "wettige, onwettig"),
        ("nl", "inactief", "actieve", "inactief, actieve"),
        ("nl", "illegale", "legaal", "illegale, legaal"),
        ("nl", "formele", "informeel", "formele, informeel"),
        ("en", "is not", "is", "query: not"),
        ("en", "You can’t", "You can", "query: can't"),
        ("en", "with", "without", "match: without"),
        ("en", "No not", "not", "query: no"),
        ("en", "unauthorised", "Authorised", "unauthorised, authorised"),
        ("en", "legal", "illegal", "legal, illegal"),
        ("en", "possible", "impossible", "possible, impossible"),
        ("en", "connected", "disconnected", "connected, disconnected"),
        ("en", "Disabled", "enabled", "disabled, enabled"),
        ("en", "nonattendance", "attendance", "nonattendance, attendance"),
        ("en", "unless", "if", "query: unless"),
        ("en", "many", "hardly any", "match: hardly"),
        ("en", "Scarcely", "often", "query: scarcely"),
        ("en", "just", "barely", "match: barely"),
        ("en", "famous", "infamous", "famous, infamous"),
        ("nl", "als", "tenzij", "match: tenzij"),
        ("nl", "Tenzij", "indien", "query: tenzij"),
        ("nl", "nauwelijks", "vaak", "query: nauwelijks"),
        ("nl", "ruim", "amper", "match: amper"),
    ],
)  # fmt: skip
def test_a_side_that_denies_alone_is_named(
    language: str, query: str, source: str, expected: str
) -> None:
    one, colon, other = expected.partition(": ")
    sentence = f"Only the {one} has “{other}”."
    if not colon:
        sentence = "The query says “{}”, the match “{}”.".format(*expected.split(", "))
    assert negation(query.split(), source.split(), language) == sentence


@pytest.mark.parametrize(
    ("language", "query", "source"),
    [
        ("nl", "niet", "geen"),
        ("nl", "onderwijs", "wijs"),
        ("nl", "ongeval", "geval"),
        ("nl", "inschrijven", "schrijven"),
        ("nl", "ontvangen", "vangen"),
        ("nl", "onder", "der"),
        ("nl", "not", "x"),
        ("en", "don't", "not"),
        ("en", "not compatible", "incompatible"),
        ("nl", "ongeoorloofde", "niet geoorloofd"),
        ("en", "import", "port"),
        ("en", "display", "play"),
        ("en", "until", "til"),
        ("en", "school", "schools"),
        ("en", "niet", "x"),
        ("fr", "not", "x"),
        ("en", "", ""),
        ("en", "if not", "unless"),
        ("en", "hardly", "barely"),
        ("en", "valuable", "invaluable"),
        ("en", "inflammable", "flammable"),
        ("en", "different", "indifferent"),
        ("en", "intact", "tact"),
        ("nl", "amper", "nauwelijks"),
        ("nl", "tenzij", "als niet"),
        ("nl", "middellijke", "onmiddellijke"),
        ("nl", "hardly", "x"),
    ],
)
def test_words_that_look_so_by_chance_deny_nothing(language: str, query: str, source: str) -> None:
    assert negation(query.split(), source.split(), language) == ""


@pytest.mark.parametrize(("language", "words"), _DENYING)
def test_no_word_of_negation_is_passed_over(language: str, words: str) -> None:
    for word in words.split():
        assert f"“{word}”" in negation(["x", word.upper(), "y"], ["x"], language)
        assert f"“{word}”" in negation(["x"], [word], language)
