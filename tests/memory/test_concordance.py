import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from itertools import product
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from insaterms import Glossary
from insaterms.memory.concordance import Concordance, ConcordanceHit, concordance
from insaterms.memory.concordance.asking import Part, asked
from insaterms.memory.concordance.joined import joined
from insaterms.memory.concordance.word_forms import word_forms
from insaterms.memory.concordance.words import Words
from insaterms.memory.sqlite_store.opening import SqliteStore
from insaterms.text.folding import fold
from insaterms.text.tokens import WORD
from insaterms.units import Unit

_GLOSSARY = """
concepts:
- id: thuiszitter
  nl: thuiszitter
  en: [young person not attending school, {text: school dropout, status: deprecated}]
- id: verzuim
  nl: {text: verzuim, gender: het}
  en: absence
- id: zitten
  nl: {text: thuiszitten, part-of-speech: verb, forms: {past: zat thuis}}
  en: not attend school
"""


@pytest.fixture(scope="module")
def glossary(tmp_path_factory: pytest.TempPathFactory) -> Glossary:
    path = tmp_path_factory.mktemp("glossary") / "g.yaml"
    path.write_text(_GLOSSARY, encoding="utf-8")
    return Glossary.load(path)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    opened = SqliteStore.open(str(tmp_path / "m.db"), create=True)
    yield opened
    opened.close()


def _pair(source: str, target: str, **more: object) -> Unit:
    return replace(Unit(source, target, "en", "nl"), **more)


def _sources(found: Concordance) -> list[str]:
    return [hit.unit.source for hit in found.hits]


def _found(hit: ConcordanceHit) -> tuple[list[str], list[str]]:
    unit = hit.unit
    return (
        [unit.source[start:end] for start, end in hit.source],
        [unit.target[start:end] for start, end in hit.target],
    )


# -- forms of a word -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "asked_for", "found"),
    [
        ("nl", "leerlingen", "leerling"),
        ("nl", "leerling", "leerlingen"),
        ("nl", "katten", "kat"),
        ("nl", "bomen", "boom"),
        ("nl", "huizen", "huis"),
        ("nl", "brieven", "brief"),
        ("nl", "steden", "stad"),
        ("nl", "kinderen", "kind"),
        ("nl", "kindje", "kinderen"),
        ("nl", "kettinkje", "ketting"),
        ("nl", "mannetjes", "man"),
        ("nl", "mogelijkheden", "mogelijkheid"),
        ("nl", "foto's", "foto"),
        ("nl", "zeeën", "zee"),
        ("nl", "musea", "museum"),
        ("nl", "loopt", "liep"),
        ("nl", "liepen", "gelopen"),
        ("nl", "gaat", "ging"),
        ("nl", "gemeld", "melden"),
        ("nl", "aangemeld", "aanmelden"),
        ("nl", "uitgesloten", "uitsluiten"),
        ("nl", "vertrok", "vertrekken"),
        ("nl", "leeft", "leven"),
        ("nl", "zet", "gezet"),
        ("nl", "hoge", "hoog"),
        ("nl", "grootste", "groot"),
        ("nl", "beter", "goed"),
        ("en", "children", "child"),
        ("en", "cities", "city"),
        ("en", "wives", "wife"),
        ("en", "parent’s", "parents"),
        ("en", "stopped", "stopping"),
        ("en", "making", "made"),
        ("en", "went", "go"),
        ("en", "studied", "studies"),
        ("en", "biggest", "big"),
        ("en", "worse", "bad"),
        ("en", "organised", "organizes"),
    ],
)
def test_every_form_of_a_word_leads_to_the_others(
    language: str, asked_for: str, found: str
) -> None:
    assert fold(found) in {fold(form) for form in word_forms(asked_for, language)}


@pytest.mark.parametrize(
    ("language", "asked_for", "other"),
    [
        ("nl", "mens", "men"),
        ("nl", "kans", "kan"),
        ("nl", "dans", "dan"),
        ("nl", "ouder", "oud"),
        ("nl", "week", "wijken"),
        ("nl", "school", "schuilen"),
        ("en", "user", "use"),
        ("en", "teacher", "teach"),
        ("en", "news", "new"),
        ("en", "number", "numb"),
        ("en", "class", "clas"),
    ],
)
def test_a_word_that_only_looks_like_a_form_leads_nowhere(
    language: str, asked_for: str, other: str
) -> None:
    assert fold(other) not in {fold(form) for form in word_forms(asked_for, language)}


def test_a_word_of_another_language_has_one_form() -> None:
    assert word_forms("écoles", "fr-FR") == ("écoles",)


def test_a_glossary_knows_its_words_better_than_the_rules(glossary: Glossary) -> None:
    forms = word_forms("thuiszitters", "nl-NL", glossary)
    assert forms[0] == "thuiszitters"
    assert "thuiszitter" in forms
    assert "thuisgezitterst" not in forms


@given(st.text(max_size=12), st.sampled_from(["nl", "en", "de"]))
def test_the_word_itself_is_always_among_its_forms(word: str, language: str) -> None:
    assert word_forms(word, language)[0] == word


# -- what is found -------------------------------------------------------------------


def test_units_are_found_in_either_language_and_any_form(
    store: SqliteStore, glossary: Glossary
) -> None:
    store.add(
        [
            _pair("Truants are young.", "Thuiszitters zijn jong."),
            _pair("He is a truant.", "Hij is een thuiszitter."),
            Unit("Een THUISZITTER meldt zich.", "A pupil reports.", "nl", "en"),
            _pair("A website.", "Een website."),
        ]
    )
    found = concordance(store, glossary, "thuiszitters")
    assert (found.query, found.total, found.page, found.pages) == ("thuiszitters", 3, 1, 1)
    assert _sources(found) == [
        "Truants are young.",
        "He is a truant.",
        "Een THUISZITTER meldt zich.",
    ]
    assert _found(found.hits[2]) == (["THUISZITTER"], [])


def test_all_words_must_stand_in_one_text_in_any_order(store: SqliteStore) -> None:
    store.add(
        [
            _pair("Schools inform parents.", "x"),
            _pair("Parents choose a school.", "y"),
            _pair("The parent.", "De school."),
        ]
    )
    found = concordance(store, None, "school parent", "en")
    assert _sources(found) == ["Schools inform parents.", "Parents choose a school."]
    assert _found(found.hits[0]) == (["Schools", "parents"], [])


def test_a_phrase_stands_as_it_is_but_for_case_and_accents(store: SqliteStore) -> None:
    store.add(
        [
            _pair("a", "Het Passend Onderwijs."),
            _pair("b", "Passende onderwijs"),
            _pair("c", "onderwijs, passend"),
            _pair("d", "pássend, onderwijs"),
        ]
    )
    found = concordance(store, None, '"passend onderwijs"')
    assert _sources(found) == ["a", "d"]
    assert _found(found.hits[0]) == ([], ["Passend Onderwijs"])
    more = concordance(store, None, "het “passend onderwijs”")
    assert _sources(more) == ["a"]


def test_words_are_whole_but_a_hyphen_parts_them(store: SqliteStore) -> None:
    store.add(
        [
            _pair("a", "schoolverzuim"),
            _pair("b", "non-attendance"),
            _pair("c", "De RMC-functie"),
            _pair("d", "RMC functie"),
            _pair("e", "leerplicht- en RMC-ambtenaar"),
        ]
    )
    assert _sources(concordance(store, None, "verzuim")) == []
    assert _sources(concordance(store, None, "attendance", "nl")) == ["b"]
    assert _sources(concordance(store, None, "rmc-functie")) == ["c", "d"]
    assert _sources(concordance(store, None, "functie")) == ["c", "d"]
    assert _sources(concordance(store, None, '"rmc functie"')) == ["c", "d"]
    [hit] = concordance(store, None, "leerplicht").hits
    assert _found(hit) == ([], ["leerplicht"])


def test_signs_of_menus_and_markup_do_not_hide_a_word(store: SqliteStore) -> None:
    store.add(
        [
            _pair("a", "Op&slaan"),
            _pair("b", "_Opslaan"),
            _pair("c", "<b>opslaan</b>"),
            _pair("d", "R&D"),
        ]
    )
    assert _sources(concordance(store, None, "opslaan")) == ["a", "b", "c"]
    assert _sources(concordance(store, None, "R&D")) == ["d"]


def test_a_verb_that_comes_apart_is_found_where_its_parts_stand_together(
    store: SqliteStore, glossary: Glossary
) -> None:
    store.add([_pair("a", "Hij zat thuis."), _pair("b", "Hij zat niet.")])
    found = concordance(store, glossary, "thuiszitten")
    assert _sources(found) == ["a"]
    assert _found(found.hits[0]) == ([], ["zat thuis"])


def test_a_verb_that_comes_apart_is_found_where_its_other_part_ends_the_clause(
    store: SqliteStore,
) -> None:
    store.add(
        [
            _pair("a", "Sla het hele bestand op."),
            _pair("b", "De site slaat uw gegevens op en verstuurt ze."),
            _pair("c", "Sla op de trommel van het bestand."),
            _pair("d", "Sla het over. Klik op"),
            _pair("e", "Sla op"),
            _pair("f", "Sla " + "x " * 20 + "op"),
            _pair("g", "Het is opgeslagen."),
        ]
    )
    found = concordance(store, None, "opslaan", "nl")
    assert _sources(found) == ["a", "b", "c", "e", "g"]
    assert _found(found.hits[0]) == ([], ["Sla", "op"])
    assert _found(found.hits[1]) == ([], ["slaat", "op"])


def test_case_and_accents_make_no_difference(store: SqliteStore) -> None:
    decomposed = "coo\u0308rdinator"
    store.add([_pair("a", "COÖRDINATOR"), _pair("b", decomposed), _pair("c", "coordinator")])
    assert concordance(store, None, "coördinator").total == 3
    assert concordance(store, None, "Coordinatoren").total == 3


def test_a_language_without_units_or_words_without_letters_find_nothing(
    store: SqliteStore, glossary: Glossary
) -> None:
    store.add([_pair("school", "school"), Unit("école", "Schule", "fr", "de")])
    assert concordance(store, glossary, "school", "it").total == 0
    assert concordance(store, glossary, '_ école "_"', "fr").total == 1
    [hit] = concordance(store, glossary, "school", "en").hits
    assert (hit.source, hit.target, hit.target_renderings) == (((0, 6),), (), ())


def test_rejected_units_are_left_out(store: SqliteStore) -> None:
    store.add([_pair("school", "a", status="rejected"), _pair("school", "b", status="draft")])
    assert [hit.unit.target for hit in concordance(store, None, "school").hits] == ["b"]


def test_units_of_both_directions_and_their_regions_are_found(store: SqliteStore) -> None:
    store.add(
        [
            Unit("The school", "Het gebouw", "en-GB", "nl"),
            Unit("De school", "The building", "nl", "en"),
            Unit("L'école", "The school", "fr", "en"),
        ]
    )
    assert concordance(store, None, "school").total == 3
    assert _sources(concordance(store, None, "school", "en")) == ["The school", "L'école"]
    assert _sources(concordance(store, None, "school", "nl")) == ["De school"]


def test_units_with_a_null_character_in_a_store_are_found(store: SqliteStore) -> None:
    store.add([_pair("a\0school", "x"), _pair("b", "een\0 school"), _pair("c", "d\0e")])
    assert _sources(concordance(store, None, "school")) == ["a\0school", "b"]


def test_units_with_a_null_character_are_found() -> None:
    units = [_pair(f"school {number}", "\0") for number in range(3)]
    words = Words(asked("school", "en", None))
    assert words.among(joined([unit.source + unit.target for unit in units])) == [0, 1, 2]


# -- order and pages -----------------------------------------------------------------


def test_approved_units_come_first_then_the_newest_then_by_number(store: SqliteStore) -> None:
    def at(day: int) -> datetime:
        return datetime(2026, 1, day, tzinfo=UTC)

    store.add(
        [
            _pair("school 1", "a", status="draft", changed=at(9)),
            _pair("school 2", "a", changed=at(1)),
            _pair("school 3", "a", changed=at(5)),
            _pair("school 4", "a", changed=at(5)),
        ]
    )
    assert _sources(concordance(store, None, "school", "en")) == [
        "school 3",
        "school 4",
        "school 2",
        "school 1",
    ]


def test_pages_together_are_all_units_and_each_once(store: SqliteStore) -> None:
    store.add(_pair(f"school {number}", "a") for number in range(23))
    pages = [concordance(store, None, "school", page=page, per_page=5) for page in range(1, 7)]
    assert [page.total for page in pages] == [23] * 6
    assert [page.pages for page in pages] == [5] * 6
    assert [len(page.hits) for page in pages] == [5, 5, 5, 5, 3, 0]
    together = [source for page in pages for source in _sources(page)]
    assert together == [f"school {number}" for number in range(23)]


@pytest.mark.parametrize(
    ("text", "page", "per_page"), [("...", 1, 20), ("", 1, 20), ("x", 0, 20), ("x", 1, 0)]
)
def test_what_cannot_be_asked_is_an_error(
    store: SqliteStore, text: str, page: int, per_page: int
) -> None:
    with pytest.raises(ValueError, match=r"no word|at least 1"):
        concordance(store, None, text, None, page, per_page)


# -- the likely translation ----------------------------------------------------------


def test_the_likely_translation_is_marked_in_the_other_text(
    store: SqliteStore, glossary: Glossary
) -> None:
    source = "Young people not attending school, and their absence."
    store.add([_pair(source, "Thuiszitters en hun verzuim.")])
    [hit] = concordance(store, glossary, "thuiszitter").hits
    assert [source[start:end] for start, end in hit.source_renderings] == [
        "Young people not attending school"
    ]
    assert hit.target_renderings == ()
    [back] = concordance(store, glossary, "absences").hits
    assert [back.unit.target[start:end] for start, end in back.target_renderings] == ["verzuim"]


def test_without_a_glossary_or_another_language_no_translation_is_marked(
    store: SqliteStore, glossary: Glossary
) -> None:
    store.add([Unit("Absence", "Abwesenheit", "en", "de")])
    [hit] = concordance(store, glossary, "absence").hits
    assert (hit.source, hit.target_renderings) == (((0, 7),), ())
    [plain] = concordance(store, None, "absence").hits
    assert plain.source_renderings == plain.target_renderings == ()


def test_a_word_found_in_both_texts_is_no_translation_of_itself(
    store: SqliteStore, tmp_path: Path
) -> None:
    path = tmp_path / "same.yaml"
    path.write_text("concepts:\n- id: website\n  nl: website\n  en: website\n", encoding="utf-8")
    store.add([_pair("The website", "De website")])
    [hit] = concordance(store, Glossary.load(path), "website").hits
    assert _found(hit) == (["website"], ["website"])
    assert hit.source_renderings == hit.target_renderings == ()


# -- laws ----------------------------------------------------------------------------

_PIECES = ["school", "Schools", "schoolse", "de", "&", "-", "_", "'", "é", "e\u0301", "s", " ", "."]
_PIECES += ["’", "‑", "+", "“", "\u00a0", "\n", "\0", "ʼ", "œ", "§", "\u00ad"]
_TEXTS = st.lists(st.sampled_from(_PIECES), max_size=8).map("".join)


def _slowly(text: str, queries: Sequence[Part]) -> bool:
    """Whether each part stands in a text, by the definition and with no thought of time."""
    words = [word.replace("‑", "-") for word in WORD.findall(text)]
    readings = [
        {
            (tuple({fold(word), fold(word.replace("&", ""))}),),
            *(
                [tuple((fold(p), fold(p.replace("&", ""))) for p in inner)]
                if len(inner) > 1
                else []
            ),
        }
        for word in words
        for inner in [[part for part in word.split("-") if part]]
    ]
    alternatives = [[key for chosen in each for key in chosen] for each in product(*readings)]
    alternatives += [[keys] for each in readings for chosen in each for keys in chosen]
    return all(
        any(
            all(key in keys for key, keys in zip(sequence, line[at:], strict=False))
            and len(line) - at >= len(sequence)
            for sequence in part.sequences
            for line in alternatives
            for at in range(len(line))
        )
        for part in queries
    )


@given(
    st.lists(_TEXTS, max_size=6),
    st.sampled_from(["school", "de school", '"de school"', "s", "s&de"]),
)
def test_what_is_found_is_what_the_definition_says(texts: list[str], query: str) -> None:
    parts = asked(query, "nl", None)
    expected = [number for number, text in enumerate(texts) if _slowly(text, parts)]
    assert Words(parts).among(joined(texts)) == expected


@given(st.lists(st.text(max_size=12) | _TEXTS, min_size=1, max_size=5), st.randoms())
def test_no_text_is_passed_over_for_the_sake_of_speed(texts: list[str], random: Random) -> None:
    known = [word for text in texts for word in WORD.findall(text)] or ["school"]
    words = Words(asked(f'"{random.choice(known)}"', "nl", None))
    expected = [number for number, text in enumerate(texts) if words.in_text(text)]
    assert words.among(joined(texts)) == expected


@pytest.mark.parametrize("text", ["ŒUVRE", "Ærø", "ﬁets", "½school", "naïef", "Straße", "ĳs", "İ"])
def test_letters_that_fold_to_others_are_found(text: str) -> None:
    words = Words(asked(text, "nl", None))
    assert words.among(joined(["x", text, fold(text)])) == [1, 2]


@given(_TEXTS, st.sampled_from(["school", "de school", '"de school"']))
def test_a_text_that_contains_the_words_shows_where(text: str, query: str) -> None:
    words = Words(asked(query, "nl", None))
    spans = list(words.spans(text))
    assert not words.in_text(text) or spans
    assert all(0 <= start < end <= len(text) for start, end in spans)


def test_time_grows_with_the_number_of_units(assert_linear: Callable[..., None]) -> None:
    words = Words(asked("school leerling", "nl", None))

    def taken(count: int) -> float:
        many = [f"De leerling {number} gaat naar de school." for number in range(count)]
        begin = time.process_time()
        words.among(joined(many))
        return time.process_time() - begin

    assert_linear(taken, 500)
