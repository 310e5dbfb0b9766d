import pytest

from insaterms.memory.scoring.negation import negation


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
    ],
)
def test_words_that_look_so_by_chance_deny_nothing(language: str, query: str, source: str) -> None:
    assert negation(query.split(), source.split(), language) == ""
