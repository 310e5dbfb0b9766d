import time
from collections.abc import Callable

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from insaterms.text import placeables as module
from insaterms.text.placeables import SYMBOLS, Placeable, placeables

# Whatever begins or ends a placeable, for texts that mix them.
_SIGNS = (
    *("1", "12", "2018", "2019", "1.000,5", "½", "-", "–", "/", ".", ",", ":", " ", "\u00a0", "'"),
    *("%", "%s", "%1", "%(x)s", "{", "}", "{a}", "{{ x }}", "$", "$x", "@x", "&", "&#39;", ";"),
    *("<", ">", "<b>", "</b>", "<a ", "<!--", "-->", "http://", "www.", ".nl", "a@b.nl", "(", ")"),
    *("juni ", "June ", "28 juni 2018", "Thursday, ", "artikel ", "Article ", "§", " en "),
    *("Wet op ", "Act ", "Leerplichtwet ", "schooljaar ", "ISO ", "A", "é", "\n", "\x01", "woord"),
)


def _found(text: str, language: str = "") -> list[tuple[str, str]]:
    return [(text[start:end], kind) for start, end, kind in placeables(text, language)]


def _of_kind(text: str, kind: str, language: str = "") -> list[str]:
    found = _found(text, language)
    assert {each[1] for each in found} <= {kind}, found
    return [each[0] for each in found]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("1.000,5 euro", ["1.000,5"]),
        ("1,000.5 euros", ["1,000.5"]),
        ("10 000 leerlingen", ["10 000"]),
        ("10\u00a0000,5 leerlingen", ["10\u00a0000,5"]),
        ("1.000.000", ["1.000.000"]),
        ("3½ uur en ½ dag", ["3½", "½"]),
        ("bij -5 graden", ["-5"]),
        ("−5 (-3)", ["−5", "-3"]),
        ("x=-3", ["-3"]),
        ("10% van 20 %", ["10", "20"]),
        ("€ 5,00, $5 en EUR 500", ["5,00", "5", "500"]),
        ("van 12:30-14.00 uur", ["12", "30", "14.00"]),
        ("pages 10-12, 1990–1995", ["10", "12", "1990", "1995"]),
        ("16:9, 1/2, 24/7", ["16", "9", "1", "2", "24", "7"]),
        ("een 12-jarige leerling", ["12"]),
        ("a 5-year-old, a 2,5-hour test", ["5", "2,5"]),
        ("de 1e, 3de en 50ste dag", ["1e", "3de", "50ste"]),
        ("the 1st, 2nd, 3rd and 11th day", ["1st", "2nd", "3rd", "11th"]),
        ("(3) [4] '5' “6”", ["3", "4", "5", "6"]),
        ("nummer #2, Totaal:7", ["2", "7"]),
        ("groep 8, niveau 4", ["8", "4"]),
        ("In 2018 waren er 3.", ["2018", "3"]),
        ("het besluit werd genomen in 2018", ["2018"]),
        ("De wet is sinds 2018 van kracht", ["2018"]),
        ("Besluit over zorgplicht in 2014", ["2014"]),
        ("1990-2000", ["1990", "2000"]),
        ("\u0663 dagen", ["\u0663"]),
        ("ROUND(2.25) is 46", ["2.25", "46"]),
        ("you may 5 times", ["5"]),
        ("45-13-2018", ["45", "13", "2018"]),
    ],
)  # fmt: skip
def test_numbers_are_found_as_they_are_written(text: str, numbers: list[str]) -> None:
    assert _of_kind(text, "number") == numbers


@pytest.mark.parametrize(
    "text",
    [
        "Leerplichtwet 1969",
        "de Leerplichtwet van 1969",
        "Wet op het voortgezet onderwijs 2020",
        "de wet op het primair onderwijs 1998",
        "Wet voortgezet onderwijs BES 2020",
        "Bekostigingsbesluit WVO 2021",
        "Besluit bekostiging WPO 2022 geldt",
        "Uitvoeringsregeling onderwijs Caribisch Nederland 2011",
        "Compulsory Education Act 1969",
        "the Education Act of 1996",
        "the 1996 Education Act",
        "Education (Pupil Registration) (England) Regulations 2006",
        "de Wet van 28 juni 2018",
        "the Act of 5 July 1997",
        "de wet van 28-06-2018",
        "de wet van 28.06.18 en die niet",
        "de Leerplichtwet van dinsdag 30 mei 1968",
        "een wet van 28 juni geldt",
        "de wetten van 3 mei en 5 juni 2018",
        "the law of 5 November 2019",
        "the law of Tuesday, November 5th, 2019",
        "an act of 2019-11-05",
        "the Act of 05/11/2019",
        "Regulation (EU) 2016/679",
        "Verordening (EU) nr. 1049/2001",
        "Richtlijn 95/46/EG",
        "de Algemene verordening gegevensbescherming 2016/679",
        "Children Act 1989 and 2004",
        "Universal Declaration of Human Rights 1948",
        "Verdrag inzake de rechten van het kind 1989",
        "Sections 434(1)(a) to (f) and 458(4)(a)",
        "Stb. 2018, 303",
        "artikel 4a",
        "Article 2(1)",
        "art. 11 onder d",
        "artt. 3 en 4",
        "artikelen 3, 5 en 6",
        "Articles 2 and 3 apply",
        "artikel 11, lid 2, onder d",
        "§ 3.1 en §4",
        "section 19, sections 7 to 9",
        "schooljaar 2018/2019",
        "schooljaar 2018",
        "2018-2019",
        "2018/19",
        "2018 - 2019",
        "1999-2000",
        "the school year 2018–2019",
        "ISO 27001",
        "ISO/IEC 27001:2013",
        "EN 301 549",
        "HAVO 3",
        "A4, H264, h264, mp3, MP3",
        "H.264",
        "UTF-8",
        "MPEG-4",
        "Z39.50",
        "versie 1.2.3",
        "10.0.0.1",
        "#FF1493 #008B8B #123",
        "artikel 4a, 5km, 10x, 0x1F, 3-D, 4a-b2",
        "jaren '60",
        "file_2",
        "printf(3), Section 4a(2)",
        "&#38; en &#x26;",
    ],
)
def test_numbers_inside_a_name_are_text(text: str) -> None:
    assert _found(text) == []


@pytest.mark.parametrize(
    ("text", "language", "date"),
    [
        ("op 28 juni 2018.", "nl", "28 juni 2018"),
        ("op donderdag 28 juni 2018", "nl", "donderdag 28 juni 2018"),
        ("op do. 28 juni", "nl", "do. 28 juni"),
        ("1 januari", "nl", "1 januari"),
        ("sinds juni 2018", "nl", "juni 2018"),
        ("JUNI 2018", "nl", "JUNI 2018"),
        ("Mei 2018", "nl", "Mei 2018"),
        ("28 okt. 2018", "nl", "28 okt. 2018"),
        ("5 mei-viering", "nl", "5 mei"),
        ("on 28 June 2018", "en", "28 June 2018"),
        ("the 28th of June, 2018", "en", "28th of June, 2018"),
        ("on June 28th 2018", "en", "June 28th 2018"),
        ("Thursday, June 28th, 2018", "en", "Thursday, June 28th, 2018"),
        ("Thu Jun 28", "en", "Thu Jun 28"),
        ("May 5", "en", "May 5"),
        ("In May 2018", "en", "May 2018"),
        ("28 JUNE 2018", "en-GB", "28 JUNE 2018"),
        ("Sept. 3, 2018", "en", "Sept. 3, 2018"),
        ("28-06-2018", "nl", "28-06-2018"),
        ("28/6/2018", "en", "28/6/2018"),
        ("6/28/18", "en-US", "6/28/18"),
        ("1.2.2018", "nl", "1.2.2018"),
        ("2018-06-28", "", "2018-06-28"),
        ("artikel 3 en 28 juni 2018", "nl", "28 juni 2018"),
        ("in het besluit van 28 juni 2018", "nl", "28 juni 2018"),
        ("June 28th 2018", "", "June 28th 2018"),
        ("28 juni 2018", "", "28 juni 2018"),
        ("28 juni 2018", "fr", "28 juni 2018"),
    ],
)
def test_dates_are_found_in_both_languages(text: str, language: str, date: str) -> None:
    assert _of_kind(text, "date", language) == [date]


@pytest.mark.parametrize(
    ("text", "language"),
    [("28 June 2018", "nl"), ("28 juni 2018", "en"), ("march 3", "en"), ("June 28", "nl")],
)
def test_a_month_of_another_language_makes_no_date(text: str, language: str) -> None:
    assert "date" not in {kind for _, kind in _found(text, language)}


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("zie https://example.org/a?b=1.", "https://example.org/a?b=1"),
        ("(www.example.org/verzuim)", "www.example.org/verzuim"),
        ("www.example.org/a_(b)", "www.example.org/a_(b)"),
        ("mail verzuim.team@example.org!", "verzuim.team@example.org"),
        ("op thuiszitters.nl, sinds", "thuiszitters.nl"),
        ("het bestand docs/verzuim-2018.pdf", "docs/verzuim-2018.pdf"),
        ("(www.example.org).", "www.example.org"),
        ("bel 06-12345678", "06-12345678"),
        ("bel 06 12345678.", "06 12345678"),
        ("bel (030) 123 45 67", "(030) 123 45 67"),
        ("bel +31 (0)30-1234567", "+31 (0)30-1234567"),
        ("bel +31 6 12 34 56 78", "+31 6 12 34 56 78"),
        ("bel 0800-1234", "0800-1234"),
    ],
)
def test_an_address_ends_before_what_ends_the_sentence(text: str, address: str) -> None:
    assert _of_kind(text, "address") == [address]


@pytest.mark.parametrize(
    ("text", "placeholders"),
    [
        ("%s of %(name)s", ["%s", "%(name)s"]),
        ("%1$s, %2$d", ["%1$s", "%2$d"]),
        ("%-5.2f|%ld|%zu|%.*s|%'d|%5d", ["%-5.2f", "%ld", "%zu", "%.*s", "%'d", "%5d"]),
        ("%1%2 %L1 %10", ["%1", "%2", "%L1", "%10"]),
        ("%1x%2", ["%1", "%2"]),
        ("%d%%", ["%d"]),
        ("%%d", []),
        ("%Y-%m-%d", ["%Y", "%m", "%d"]),
        ("{name} {0} {} {0:n2} {name!r}", ["{name}", "{0}", "{}", "{0:n2}", "{name!r}"]),
        ("${x} %{x} {{ x|upper }}", ["${x}", "%{x}", "{{ x|upper }}"]),
        ("{% if x %}ja{% endif %}{# nee #}", ["{% if x %}", "{% endif %}", "{# nee #}"]),
        ("$HOME of $naam$", ["$HOME", "$naam$"]),
        ("@count dagen", ["@count"]),
        ("{jaar en maand}", []),
        (r"\textbf{woord}", []),
        ("100 %van, 50 %of", []),
        ("US$ab", []),
        ("&euml; &amp;", []),
        ("v{version}", ["{version}"]),
    ],
)
def test_placeholders_are_found_in_every_style(text: str, placeholders: list[str]) -> None:
    found = [each for each in _found(text) if each[1] != "number"]
    assert found == [(each, "placeholder") for each in placeholders]


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("<b>vet</b>", ["<b>", "</b>"]),
        ("een<br/>twee<br />drie<BR>", ["<br/>", "<br />", "<BR>"]),
        ('<a href="https://example.org/3">x</a>', ['<a href="https://example.org/3">', "</a>"]),
        ("<g1>x</g1><ph x='1'/><bpt3>", ["<g1>", "</g1>", "<ph x='1'/>", "<bpt3>"]),
        ("<filename>x</filename>", ["<filename>", "</filename>"]),
        ("cp <source> <target>", []),
        ("a < b > c", []),
        ("<a@b", []),
        ("<!-- x --><!DOCTYPE html><% x %>", ["<!-- x -->", "<!DOCTYPE html>", "<% x %>"]),
    ],
)
def test_a_word_in_brackets_is_no_tag(text: str, tags: list[str]) -> None:
    assert _of_kind(text, "tag") == tags


def test_what_stands_in_a_word_in_brackets_is_still_found() -> None:
    assert _found("<file %s> <nr 3>") == [("%s", "placeholder"), ("3", "number")]


def test_a_function_of_capitals_is_no_address() -> None:
    assert _found("=WERKDAG.INT(A)") == []
    assert _found("WWW.EXAMPLE.NL/VERZUIM") == [("WWW.EXAMPLE.NL/VERZUIM", "address")]


def test_a_longer_one_holds_what_stands_in_it() -> None:
    text = 'zie <a href="http://x.nl/2018">https://x.nl/28-06-2018/%s</a> op 28 juni 2018 om 3'
    assert [kind for _, kind in _found(text)] == ["tag", "address", "tag", "date", "number"]


@given(st.lists(st.sampled_from(_SIGNS), max_size=12).map("".join) | st.text())
def test_placeables_stand_in_order_and_apart(text: str) -> None:
    for language in ("", "nl", "en-GB"):
        place = 0
        for start, end, kind in placeables(text, language):
            assert place <= start < end <= len(text)
            assert kind in SYMBOLS
            place = end


@given(st.integers(0, 10**7), st.sampled_from(["", "%", " euro", ". "]))
def test_a_number_alone_is_one_number(number: int, behind: str) -> None:
    for form in (f"{number}", f"{number:,}", f"{number:,}".replace(",", "."), f"{number},5"):
        assert _found(form + behind) == [(form, "number")]


@pytest.mark.parametrize(
    "unit",
    [
        *("1,", "1.000", "1\u00a0000", "12-", "1 ", "-1 ", "'1", "(1)", "#1", "AB 1 ", "1 2018 - "),
        *("<a ", "<a b=", "</", "<!--", "{{", "{%", "{a", "%(a", "%1", "%", "$a", "@a", "&#1;"),
        *(
            "www.",
            "www.))))))))",
            "a.nl",
            "a@",
            "://",
            "28 juni ",
            "Thursday, ",
            "May 5, ",
            "artikel 1, ",
        ),
        *("artikel 1 en 2 en ", "Article (", "Wet op a ", "Besluit 2018 a", "the 1996 A "),
        *(
            "Act (",
            "06 12 ",
            "+31 ",
            "(030) ",
            "Act 1990, ",
            "2018 Act ",
            "schooljaar 2018-",
            "Richtlijn (EU) 1/",
            "§ 1.",
            "\\a{b}",
        ),
    ],
)
def test_hostile_text_takes_no_more_than_linear_time(
    assert_linear: Callable[..., None], unit: str
) -> None:
    def taken(size: int) -> float:
        text = unit * (size // len(unit))
        start = time.process_time()
        placeables(text)
        return time.process_time() - start

    assert_linear(taken, 2_000)


def test_places_hold_where_small_letters_are_longer() -> None:
    # İ becomes two characters.
    text = "İİİİ" * 8 + " artikel 4a, 28 juni 2018 en Leerplichtwet 1969"
    assert _found(text) == [("28 juni 2018", "date")]
    assert _found(text, "nl") == [("28 juni 2018", "date")]


@given(
    st.lists(
        st.sampled_from(
            [
                "may",
                "maar",
                "June",
                "3",
                "28",
                "28th of",
                ",",
                "2018",
                "mei",
                "vrijdag",
                "juni",
                "x",
            ]
        ),
        max_size=12,
    ).map(" ".join)
)
def test_a_date_is_found_wherever_it_stands(text: str) -> None:
    assume("28 juni 2018" not in text)
    before = [each for each in _found(f"{text} . ") if each[1] == "date"]
    found = [each for each in _found(f"{text} . 28 juni 2018 . {text}") if each[1] == "date"]
    assert found == [*before, ("28 juni 2018", "date"), *before]


def test_nothing_is_compiled_for_a_text_without_signs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_STEPS", {})
    assert placeables("Nothing: here. Nor there") == ()
    assert module._STEPS == {}
    assert placeables("100") == (Placeable(0, 3, "number"),)
    assert list(module._STEPS) == [True]


@pytest.mark.parametrize(
    "text", ["het besluit van 28-06-2018", "our decision of 28-06-2018", "de wet, 28-06-2018"]
)
def test_a_date_that_names_no_law_is_one(text: str) -> None:
    assert _of_kind(text, "date") == ["28-06-2018"]
