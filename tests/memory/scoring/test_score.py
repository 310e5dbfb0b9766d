from typing import TypedDict, Unpack

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from rapidfuzz.distance import Levenshtein

from insaterms.memory.matches import Context, Match, Register
from insaterms.memory.scoring.score import Query, scored
from insaterms.text.segments import fold_segment
from insaterms.units import Unit, UnitStatus

_TEXT = st.lists(
    st.sampled_from(
        (
            *"de De het leerling leerlingen 3 12 28 juni %s <b> </b> niet geen . , ! ? &".split(),
            *"je u uw é https://example.org {naam} Leerplichtwet 1969 ongeoorloofd".split(),
            *("geoorloofd", "-", "_", " ", "  ", "\n", "\u00a0", "\u00ad", "\x01"),
        )
    ),
    max_size=10,
).map("".join)


class _Place(TypedDict, total=False):
    previous: str
    next: str
    msgctxt: str


class _Further(_Place, total=False):
    status: UnitStatus


def _context(previous: str = "", next: str = "", msgctxt: str = "") -> Context:  # noqa: A002
    return Context(previous=previous, next=next, msgctxt=msgctxt)


def _base(query: str, source: str, language: str) -> int:
    one, other = fold_segment(query, language), fold_segment(source, language)
    most = max(len(one), len(other))
    return 100 * (most - Levenshtein.distance(one, other)) // most if most else 100


def _match(
    query: str,
    source: str,
    target: str = "iets",
    languages: tuple[str, str] = ("en", "nl"),
    *,
    context: Context | None = None,
    register: Register | None = None,
    turned: bool = False,
    **further: Unpack[_Further],
) -> Match:
    texts, stored = (source, target), languages
    if turned:
        texts, stored = texts[::-1], languages[::-1]
    return scored(
        Query(query, *languages, context, register),
        Unit(*texts, *stored, **further),
        reversed=turned,
        base=_base(query, source, languages[0]),
    )


@pytest.mark.parametrize(
    ("query", "source", "penalties"),
    [
        ("File not found", "File not found", {}),
        ("file not found", "File not found", {"case": 1}),
        ("FILE NOT FOUND", "File not found", {"case": 1}),
        ("File not found", "File not found.", {"punctuation": 1}),
        ("Delete the file?", "Delete the file.", {"punctuation": 2}),
        ("Saved!", "Saved", {"punctuation": 2}),
        ("Saved! (twice)", "Saved (twice)", {"punctuation": 1}),
        ("(Really?)", "(Really)", {"punctuation": 2}),
        ("e-mail it", "e mail it", {"punctuation": 1}),
        ("“File”", '"File"', {"punctuation": 1}),
        ("don't", "dont", {"punctuation": 1}),
        ("a, b c", "a b, c", {"punctuation": 1}),
        ("&File", "_File", {"punctuation": 1}),
        ("~File", "File", {"punctuation": 1}),
        ("coöperatie", "co\u00adöperatie", {"punctuation": 1}),
        ("ﬁle", "file", {"punctuation": 1}),
        ("…", "...", {"punctuation": 1}),
        ("File  not found", "File not found", {"white space": 1}),
        ("File\u00a0not found", "File not found", {"white space": 1}),
        ("File not\nfound", "File not found", {"white space": 1}),
        (" File", "File", {"white space": 1}),
        ("Name :x", "Name: x", {"white space": 1}),
        ("file not found!", "File not  found", {"case": 1, "punctuation": 2, "white space": 1}),
        ("café", "cafe\u0301", {}),
    ],
)
def test_a_penalty_says_what_folding_hid(
    query: str, source: str, penalties: dict[str, int]
) -> None:
    match = _match(query, source)
    assert match.penalties == penalties
    assert match.score == 100 - sum(penalties.values())
    assert match.suggestion == match.target == "iets"


@pytest.mark.parametrize(
    ("query", "source", "penalties"),
    [
        ("The file was saved, sorry", "The File was saved", {"case": 1, "punctuation": 1}),
        ("Is the file saved?", "The file is saved.", {"punctuation": 2, "case": 1}),
        ("Save the file  now", "Save the files now", {"white space": 1}),
        ("Save a & b", "Save a and b", {}),
        ("Save 3 files", "Save 4 filters", {"numbers": 2}),
        ("Save %s file", "Save %d filter", {"placeholders": 2}),
        ("Save 3 of %s files", "Save 4 of %d filters", {"numbers": 2, "placeholders": 2}),
        ("Save the 3 files", "Save the files", {"numbers": 2}),
        ("Save a new file", "Save the new file", {}),
    ],
)
def test_where_more_differs_only_what_folding_hid_costs_points(
    query: str, source: str, penalties: dict[str, int]
) -> None:
    match = _match(query, source)
    assert match.base < 100
    assert match.penalties == penalties
    assert match.score == match.base - sum(penalties.values())


@pytest.mark.parametrize(
    ("query", "source"),
    [
        ("Page 3", "Page 4"),
        ("Page 3 of 5", "Page 3 of 4"),
        ("On June 28th 2018", "On 3 May 2020"),
        ("See https://example.org/a", "See www.example.org"),
        ("Save %s", "Save %d"),
        ("<b>Save</b>", "<i>Save</i>"),
        ("Page 3 of %s, see a.nl", "Page 4 of %d, see b.nl"),
        ("From %1 to %2", "From %2 to %1"),
    ],
)
def test_what_differs_in_values_alone_is_a_99(query: str, source: str) -> None:
    match = _match(query, source)
    assert (match.base, match.score) == (100, 99)
    assert sum(match.penalties.values()) == 1


def test_the_suggestion_carries_the_values_of_the_query() -> None:
    match = _match("On June 28th 2018: 1,000.5", "On June 3rd 2017: 2.5", "Op 3 juni 2017: 2,5")
    assert match.suggestion == "Op 28 juni 2018: 1.000,5"
    assert match.warnings == ()
    turned = _match("Op 28 juni", "Op 3 juni", "On 3 June", ("nl", "en"), turned=True)
    assert turned.suggestion == "On 28 June"


def test_without_sure_values_there_is_no_suggestion_but_a_reason() -> None:
    match = _match("Page 3", "Page 4", "Vierde pagina")
    assert match.suggestion == ""
    assert [kind for kind, _ in match.warnings] == ["values not carried over"]
    assert all(reason for _, reason in match.warnings)


@pytest.mark.parametrize(
    ("query", "source", "target"),
    [
        ("See Article 7 of the Act.", "See Article 5 of the Act.", "Zie artikel 5 van de wet."),
        ("See Article 5a of the Act.", "See Article 5 of the Act.", "Zie artikel 5 van de wet."),
        ("The Act 1970 applies.", "The Act 1969 applies.", "De wet van 1969 geldt."),
        ("In 2019/20 it rose.", "In 2018/19 it rose.", "In 2018/19 steeg het."),
        ("Print it on A3.", "Print it on A4.", "Druk het af op A4."),
        ("Use form LP-13 here.", "Use form LP-12 here.", "Gebruik hier formulier LP-12."),
        ("Version 2.2.0 is out.", "Version 2.1.0 is out.", "Versie 2.1.0 is er."),
        ("The law is from the 1980s.", "This law is from the 1990s.", "De wet is van de jaren 90."),
        ("Print it on A4 paper.", "Print it on paper.", "Druk het af op papier."),
        ("Print 3 on A3.", "Print 3 on A4.", "Druk er 3 af op A4."),
    ],
)
def test_the_figures_of_a_name_are_shown_and_not_carried_over(
    query: str, source: str, target: str
) -> None:
    match = _match(query, source, target)
    assert match.base < 100
    assert match.penalties["numbers"] == 2
    assert match.suggestion == ""
    assert [kind for kind, _ in match.warnings] == ["values not carried over"]


@pytest.mark.parametrize(
    ("query", "source"),
    [
        ("See Article 5 of that Act.", "See Article 5 of the Act."),
        ("Use the A4 here", "Use the a4 there"),
        ("Read A4 and B5", "Read B5 and A4"),
    ],
)
def test_the_same_figures_of_names_cost_nothing(query: str, source: str) -> None:
    assert "numbers" not in _match(query, source, "Zie artikel 5").penalties


@pytest.mark.parametrize(
    ("context", "stored", "score"),
    [
        ({}, {}, 100),
        ({"previous": "a", "next": "b"}, {"previous": "a", "next": "b"}, 101),
        ({"next": "b"}, {"next": "b"}, 101),
        ({"previous": "a", "next": "b"}, {"previous": "a"}, 100),
        ({"previous": "a", "next": "b"}, {"previous": "x", "next": "y"}, 100),
        ({"msgctxt": "menu"}, {"msgctxt": "menu"}, 101),
        ({"msgctxt": "menu", "next": "b"}, {"msgctxt": "menu", "next": "y"}, 101),
        ({"msgctxt": "menu"}, {"msgctxt": "title"}, 98),
        ({"msgctxt": "menu"}, {}, 100),
        ({}, {"msgctxt": "menu"}, 100),
        ({"next": "b"}, {"msgctxt": "menu", "next": "b"}, 100),
    ],
)
def test_an_empty_context_costs_nothing_and_the_same_gives_101(
    context: _Place, stored: _Place, score: int
) -> None:
    match = _match("Open", "Open", context=_context(**context), **stored)
    assert match.score == score
    assert match.penalties == ({"context": 2} if score < 100 else {})


def test_another_text_is_no_101_in_any_context() -> None:
    same = Context(msgctxt="menu")
    assert _match("Open", "open", context=same, msgctxt="menu").score == 99
    assert _match("Open", "Open", context=same, msgctxt="menu", status="draft").score == 97
    assert _match("Open", "Open", context=same, msgctxt="menu", turned=True).score == 99


def test_a_draft_and_the_other_direction_cost_points() -> None:
    match = _match("Open", "Open", "Openen", status="draft", turned=True)
    assert match.penalties == {"draft": 3, "reversed": 1}
    assert (match.source, match.target, match.score) == ("Open", "Openen", 96)


def test_the_register_that_is_wanted_is_that_of_the_target() -> None:
    assert _match("Your file", "Your file", "Uw bestand", register="je").penalties == {
        "register": 2
    }
    assert _match("Your file", "Your file", "Uw bestand", register="u").penalties == {}
    assert _match("The file", "The file", "Het bestand", register="je").penalties == {}
    assert _match("Uw bestand", "Uw bestand", "x", ("nl", "en"), register="je").penalties == {}
    same = ("en-GB", "nl-NL")
    assert _match("Your", "Your", "Jouw", same, register="u").penalties == {"register": 2}


def test_a_dutch_query_in_another_register_costs_a_point() -> None:
    languages = ("nl", "en")
    match = _match("U kunt uw kind aanmelden", "Je kunt je kind aanmelden", "x", languages)
    assert match.penalties["register"] == 1
    assert (
        "register" not in _match("Meld uw kind aan", "Meld het kind aan", "x", languages).penalties
    )
    assert "register" not in _match("Your u", "Your je", "x").penalties


def test_a_difference_in_negation_is_a_warning() -> None:
    match = _match("Ongeoorloofd verzuim", "Geoorloofd verzuim", "x", ("nl", "en"))
    assert match.warnings == (
        ("negation", "The query says “ongeoorloofd”, the match “geoorloofd”."),
    )


def test_of_equal_texts_everything_is_kept() -> None:
    for text in ("", " ", "Op 28 juni: %s", "…"):
        match = _match(text, text, "iets 3")
        assert (match.score, match.penalties, match.differences) == (100, {}, ())
        assert match.suggestion == "iets 3"


@given(_TEXT, _TEXT, st.sampled_from([("en", "nl"), ("nl", "en")]), st.booleans())
@example("a", "a", ("en", "nl"), False)
def test_the_score_is_the_base_without_the_penalties(
    query: str, source: str, languages: tuple[str, str], turned: bool
) -> None:
    match = _match(query, source, "de 3", languages, turned=turned)
    assert all(points > 0 for points in match.penalties.values())
    assert match.score == max(0, match.base - sum(match.penalties.values()))
    if query != source:
        assert match.score < 100


@given(_TEXT, _TEXT)
def test_with_the_differences_the_source_becomes_the_query(query: str, source: str) -> None:
    differences = _match(query, source).differences
    parts = []
    place = 0
    for difference in differences:
        start, end = difference.source
        parts += [source[place:start], query[slice(*difference.query)]]
        assert source[start:end] != query[slice(*difference.query)]
        place = end
    assert "".join((*parts, source[place:])) == query
    assert bool(differences) == (query != source)


def test_differences_are_whole_words() -> None:
    query, source = "The old file was 12 kB", "The new files was 13 kB"
    shown = [
        (query[slice(*each.query)], source[slice(*each.source)])
        for each in _match(query, source).differences
    ]
    assert shown == [("old file", "new files"), ("12", "13")]


def test_the_longest_texts_are_one_difference() -> None:
    query, source = "a b " * 5000, "c d " * 5000
    match = scored(Query(query, "en", "nl"), Unit(source, "x", "en", "nl"), reversed=False, base=0)
    assert [each.query for each in match.differences] == [(0, len(query) - 1)]
