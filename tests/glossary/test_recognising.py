"""Recognition in running text."""

import re
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms import Glossary, Language, Occurrence, UnknownLanguageError
from insaterms.glossary.compiling import term_forms

_FILE = """\
concepts:
- id: thuiszitter
  nl: [{text: thuiszitter, gender: de}]
  en: [{text: young person not attending school, plural: youth not attending school}]
- id: thuiszitten
  nl: [{text: thuiszitten, part-of-speech: verb}]
  en: [{text: stay at home, part-of-speech: verb}]
- id: te-laat-komen
  nl: [{text: te laat komen, part-of-speech: verb, forms: {present: komt te laat}}]
  en: [{text: be late, part-of-speech: verb}]
- id: leerplichtambtenaar
  nl: [{text: leerplichtambtenaar, gender: de}]
  en: [school attendance officer, {text: truancy officer, status: deprecated, reason: Harsh.}]
- id: leerplicht
  nl: [{text: leerplicht, gender: de, plural: "-"}]
  en: [{text: compulsory education, plural: "-"}]
- id: samenwerkingsverband
  nl: [{text: samenwerkingsverband, gender: het}]
  en: partnership
- id: expertteam
  nl: [{text: regionaal expertteam, gender: het}]
  en: regional expert team
- id: zat
  kind: organisation
  nl: [{text: ZAT, type: acronym, case-sensitive: yes}]
  en: care team
- id: link
  kind: programme
  nl: [{text: LINK, case-sensitive: yes}]
  en: [{text: the Link, case-sensitive: yes}]
- id: berkenhof
  kind: organisation
  nl: [{text: De Berkenhof, part-of-speech: proper noun}]
  en: [{text: Berkenhof, part-of-speech: proper noun}]
- id: ministerie
  kind: organisation
  nl: [{text: "ministerie van Onderwijs, Cultuur en Wetenschap", part-of-speech: proper noun}]
  en: [{text: "Ministry of Education, Culture and Science", part-of-speech: proper noun}]
- id: artikel
  kind: law
  nl: [{text: artikel 5, gender: het, plural: "-"}, {text: leerplichtwet 1969, gender: de}]
  en: [{text: section 5, plural: "-"}]
- id: website
  nl: website
  en: website
- id: site
  nl: site
  en: site
- id: vrijstelling
  nl: [{text: vrijstelling, gender: de}]
  en: exemption
- id: ontheffing
  nl: [{text: ontheffing, gender: de}]
  en: exemption
- id: maatwerk
  nl: [{text: "M@ZL", part-of-speech: proper noun}]
  en: [{text: "M@ZL", part-of-speech: proper noun}]
- id: leerplichtonderwijs
  nl: [{text: leerplichtonderwijs, gender: het}, {text: jeugdleerplicht, gender: de}]
  en: [{text: education until 16, plural: "-"}]
- id: jeugdbescherming
  nl: [{text: jeugdbescherming, gender: de}]
  en: youth protection
- id: jeugdreclassering
  nl: [{text: jeugdreclassering, gender: de}]
  en: youth probation
- id: ggd
  kind: organisation
  nl: [{text: GGD, type: acronym, part-of-speech: proper noun, forms: {possessive: "-"}}]
  en: health service
- id: zuid
  kind: organisation
  nl: [{text: Berkenhof Zuid, part-of-speech: proper noun, forms: {possessive: "-"}}]
  en: South
- id: ouder
  nl: [{text: ouder, gender: de}]
  en: parent
- id: lid
  nl: [{text: lid 2(b), gender: het, plural: "-"}]
  en: [{text: paragraph 2(b), plural: "-"}]
- id: verlof
  nl: [{text: verlof, gender: het}]
  en: [{text: leave, plural: "-"}]
- id: gedrag
  nl: [{text: gedrag, gender: het}]
  en: [{text: behaviour, plural: "-"}, {text: mental health service}]
"""


@pytest.fixture(scope="module")
def glossary(tmp_path_factory: pytest.TempPathFactory) -> Glossary:
    path = tmp_path_factory.mktemp("glossary") / "small.yaml"
    path.write_text(_FILE, encoding="utf-8")
    return Glossary.load(str(path))


def _shown(found: Sequence[Occurrence]) -> list[str]:
    return [f"{each.text} = {each.concept.id}, {each.match} {each.score}" for each in found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Een thuiszitter.", ["thuiszitter = thuiszitter, exact 100"]),
        ("Thuiszitter is geen naam.", ["Thuiszitter = thuiszitter, exact 100"]),
        ("Twee THUISZITTERS.", ["THUISZITTERS = thuiszitter, inflected 96"]),
        ("‘Thuiszittertjes’ (twee)", ["Thuiszittertjes = thuiszitter, inflected 97"]),
        ("het thuis-zitters", ["thuis-zitters = thuiszitter, inflected 96"]),
        ("thuis\u00adzitters", ["thuis\u00adzitters = thuiszitter, inflected 96"]),
        ("#thuiszitters!", ["thuiszitters = thuiszitter, inflected 97"]),
        ("_thuiszitter_", ["thuiszitter = thuiszitter, exact 100"]),
        ("thuiszittersbeleid", ["thuiszittersbeleid = thuiszitter, compound 80"]),
        ("regionale\nexpertteams", ["regionale\nexpertteams = expertteam, inflected 96"]),
        (
            "leerplicht ambtenaren",
            ["leerplicht ambtenaren = leerplichtambtenaar, inflected 96"],
        ),
        (
            "leerplicht- en RMC-ambtenaren",
            ["leerplicht- = leerplichtambtenaar, suspended 90"],
        ),
        (
            "leerplicht-, zorg- en RMC-ambtenaren",
            ["leerplicht- = leerplichtambtenaar, suspended 90"],
        ),
        ("samenwerkings-\nverband", ["samenwerkings-\nverband = samenwerkingsverband, folded 98"]),
        ("leerplicht- en verder niets", []),
        ("leerplicht- en", []),
        (
            "het Ministerie van Onderwijs, Cultuur, en Wetenschap",
            ["Ministerie van Onderwijs, Cultuur, en Wetenschap = ministerie, folded 98"],
        ),
        ("bij de Berkenhof in huis", ["de Berkenhof = berkenhof, folded 98"]),
        ("Hij volgt M@ZL.", ["M@ZL = maatwerk, exact 100"]),
        ("het speci<b>fieke</b> samen", []),
        ("regionaal <b>expertteam</b>", ["regionaal <b>expertteam = expertteam, folded 98"]),
        ("Thuisgezeten heeft hij", ["Thuisgezeten = thuiszitten, inflected 97"]),
        ("om thuis te zitten", ["thuis te zitten = thuiszitten, inflected 97"]),
        ("Zij zit thuis.", ["zit thuis = thuiszitten, inflected 97"]),
        (
            "leerplicht- en algemeen onderwijs",
            ["leerplicht- = leerplichtonderwijs, suspended 90"],
        ),
        (
            "jeugdhulp, -bescherming en -reclassering",
            [
                "-bescherming = jeugdbescherming, suspended 90",
                "-reclassering = jeugdreclassering, suspended 90",
            ],
        ),
        (
            "Thuiszitter, -thuiszitter",
            ["Thuiszitter = thuiszitter, exact 100", "thuiszitter = thuiszitter, exact 100"],
        ),
        ("dat zij thuis zat", ["thuis zat = thuiszitten, inflected 96"]),
        ("jaren thuis gezeten", ["thuis gezeten = thuiszitten, inflected 96"]),
        ("het thuiszitterleerplicht", [
            "thuiszitter = thuiszitter, compound 92",
            "leerplicht = leerplicht, compound 88",
        ]),
        ("de ZAT’s en de GGD’s", ["ZAT’s = zat, inflected 96", "GGD = ggd, exact 100"]),
        ("Berkenhof Zuid’s plannen", ["Berkenhof Zuid = zuid, exact 100"]),
        ("leerplicht²", ["leerplicht = leerplicht, exact 100"]),
        ('"regionaal "\n"expertteam"', ['regionaal "\n"expertteam = expertteam, folded 98']),
        ("> regionaal\n> expertteam", ["regionaal\n> expertteam = expertteam, folded 98"]),
        ("Ouders (ouder)", ["Ouders = ouder, inflected 97", "ouder = ouder, exact 100"]),
        ("lid 2(b) of lid 2(b", ["lid 2(b) = lid, folded 98", "lid 2(b = lid, folded 98"]),
        ("Zij zat al weken thuis.", ["zat al weken thuis = thuiszitten, inflected 90"]),
        ("Hij komt elke dag te laat.", ["komt elke dag te laat = te-laat-komen, inflected 90"]),
        ("artikel 5 en artikel 5.", ["artikel 5 = artikel, exact 100"] * 2),
        ("de leerplichtwet 1969.5", ["leerplichtwet = leerplicht, compound 80"]),
    ],
)  # fmt: skip
def test_dutch_terms_are_recognised_in_what_people_write(
    glossary: Glossary, text: str, found: list[str]
) -> None:
    assert _shown(glossary.recognise(text, "nl")) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Youth not attending school", ["Youth not attending school = thuiszitter, inflected 97"]),
        (
            "the school attendance officers’ work",
            ["school attendance officers = leerplichtambtenaar, inflected 97"],
        ),
        ("mental-health services", ["mental-health services = gedrag, inflected 96"]),
        ("Behavior matters", ["Behavior = gedrag, folded 98"]),
        ("the websites of a site", ["websites = website, inflected 97", "site = site, exact 100"]),
        ("an add-on to the non-site", []),
        ("through THE LINK", ["THE LINK = link, folded 98"]),
        ("through the link", []),
        ("We must leave", []),
        ("Leave it, on leave", ["leave = verlof, exact 100"]),
        ("They want to leave. Parents leave early.", ["Parents = ouder, inflected 97"]),
        (
            "It gives all the parents leave in July",
            [
                "parents = ouder, inflected 97",
                "leave = verlof, exact 100",
            ],
        ),
        ("staying at home", ["staying at home = thuiszitten, inflected 97"]),
    ],
)
def test_english_terms_are_recognised_in_what_people_write(
    glossary: Glossary, text: str, found: list[str]
) -> None:
    assert _shown(glossary.recognise(text, "en")) == found


@pytest.mark.parametrize(
    "text",
    [
        "https://example.org/thuiszitter en thuiszitter.nl",
        "mail thuiszitter@example.org",
        "`thuiszitter` en <code>thuiszitter</code>",
        "<a title='thuiszitter'></a>",
        "%(thuiszitter)s {thuiszitter} {{ thuiszitter }}",
        "thuiszitter_id en id_thuiszitter",
        "Zij zat thuis te breien.",
        "Zij zat met thuis te veel werk.",
        "Zij zat gisteren bij oma thuis.",
        "Zij is ouder dan hij, twee jaar ouder.",
        "16 jaar en ouder; hij wordt ouder.",
        "regionaal\n * expertteam",
        "regionaal\n- expertteam",
        "een -beleid",
        "leerplicht- en\n\nambtenaar",
        "leerplicht- verder",
        "Ggd",
        "Zij zat omdat ze thuis.",
        "Zij zat, thuis.",
        "Zij zat erg lang te wachten thuis.",
        "Zij zat er met een heel groot aantal andere kinderen uit de buurt thuis.",
        "artikel 5.1 en artikel 5,2",
        "de link, een zat kind",
        "HIJ ZAT NAAST HAAR",
        "aandeelhouders",
        "regionaal, expertteam",
        "regionaal\n\nexpertteam",
        "regionaal expertteamlid",
        "",
    ],
)
def test_what_only_looks_like_a_term_is_none(glossary: Glossary, text: str) -> None:
    assert glossary.recognise(text, "nl") == []


def test_an_acronym_is_recognised_in_its_own_case(glossary: Glossary) -> None:
    assert _shown(glossary.recognise("Het ZAT zat.", "nl")) == ["ZAT = zat, exact 100"]
    assert _shown(glossary.recognise("ZAT", "nl")) == ["ZAT = zat, exact 100"]


def test_the_longest_term_stands_for_those_inside_it(glossary: Glossary) -> None:
    text = "regionale expertteams voor leerplicht ambtenaren"

    longest = glossary.recognise(text, "nl")
    everything = glossary.recognise(text, "nl", overlapping=True)

    assert [each.text for each in longest] == ["regionale expertteams", "leerplicht ambtenaren"]
    assert [each.text for each in everything] == [
        "regionale expertteams",
        "leerplicht ambtenaren",
        "leerplicht",
    ]


def test_of_two_concepts_with_one_term_overlapping_tells_both(glossary: Glossary) -> None:
    assert [o.concept.id for o in glossary.recognise("an exemption", "en")] == ["ontheffing"]
    assert [o.concept.id for o in glossary.recognise("an exemption", "en", overlapping=True)] == [
        "ontheffing",
        "vrijstelling",
    ]


def test_a_compound_names_its_parts(glossary: Glossary) -> None:
    (found,) = glossary.recognise("thuiszittersbeleid", "nl")

    assert found.compound is not None
    assert (found.compound.modifier, found.compound.head) == ("thuiszitter", "beleid")


def test_a_preference_holds_for_what_is_recognised(tmp_path: Path) -> None:
    path = tmp_path / "small.yaml"
    path.write_text("concepts: [{id: a, nl: iets, en: [thing, item]}]", encoding="utf-8")
    preferring = Glossary.load(path, prefer={"a": "item"})

    assert [o.term.status for o in preferring.recognise("an item, a thing", "en")] == [
        "preferred",
        "admitted",
    ]


def test_an_unknown_language_is_an_error(glossary: Glossary) -> None:
    with pytest.raises(UnknownLanguageError, match='there is no language "de"'):
        glossary.recognise("Schule", "de")  # type: ignore[arg-type]


# -- laws ----------------------------------------------------------------------------


@pytest.fixture(scope="module")
def bundled() -> Glossary:
    return Glossary.load()


def test_every_generated_form_is_recognised(bundled: Glossary) -> None:
    missed = []
    for concept in bundled:
        for language, terms in concept.terms.items():
            for term in terms:
                for form in term_forms(term, language):
                    text = f"({form.text})"
                    found = bundled.recognise(text, language, overlapping=True)
                    if not any(o.concept.id == concept.id and o.start == 1 for o in found):
                        missed.append((language, form.text, concept.id))
    assert missed == []


_PIECES = st.sampled_from(
    [
        *("thuiszitters", "Thuiszitter", "leerplicht-", "en", "RMC-ambtenaren", "regionale"),
        *("expertteams", "zat", "ZAT", "thuis", "al weken", "te", "laat", "komt", "artikel 5"),
        *("samenwerkings verband", "ministerie van Onderwijs", ", Cultuur", "de", "Berkenhof"),
        *(".", ",", "\n", "`", "<b>", "%s", "{x}", "_", "-", "\u00ad", "’", "😀", "\ud800", "1"),
    ]
)
_TEXTS = st.lists(_PIECES | st.text(max_size=4), max_size=12).map(" ".join)
_LANGUAGES = st.sampled_from(["nl", "en"])


@given(_TEXTS, _LANGUAGES, st.booleans())
def test_offsets_cut_the_text_at_the_occurrence(
    glossary: Glossary, text: str, language: Language, overlapping: bool
) -> None:
    reached = 0
    for each in glossary.recognise(text, language, overlapping=overlapping):
        assert text[each.start : each.end] == each.text
        assert each.start < each.end
        assert 0 < each.score <= 100
        assert each.start >= reached
        reached = each.start if overlapping else each.end


@given(_TEXTS, _TEXTS, _LANGUAGES)
def test_a_joined_text_has_what_its_parts_have(
    glossary: Glossary, first: str, second: str, language: Language
) -> None:
    # What is opened in the first part (a tag, code) would go on in the second.
    first, second = (re.sub(r"[`<{~&]", "", part) for part in (first, second))
    between = " \n\n"

    apart = [
        *((o.start, o.end, o.concept.id) for o in glossary.recognise(first, language)),
        *(
            (o.start + len(first + between), o.end + len(first + between), o.concept.id)
            for o in glossary.recognise(second, language)
        ),
    ]
    joined = glossary.recognise(first + between + second, language)

    assert [(o.start, o.end, o.concept.id) for o in joined] == apart


@given(_TEXTS, _LANGUAGES)
def test_without_overlaps_nothing_is_found_that_overlapping_does_not_find(
    glossary: Glossary, text: str, language: Language
) -> None:
    everything = {
        (o.start, o.end, o.concept.id) for o in glossary.recognise(text, language, overlapping=True)
    }

    assert everything >= {
        (o.start, o.end, o.concept.id) for o in glossary.recognise(text, language)
    }


@given(st.text())
def test_any_text_can_be_read(glossary: Glossary, text: str) -> None:
    glossary.recognise(text, "nl")
    glossary.recognise(text, "en")


@pytest.mark.parametrize(
    "piece",
    [
        *("thuiszitters ", "leerplicht- en ", "zat x ", "x-", "de de ", "[", "'", '"', "«", "a"),
        *("regionaal ", "regionaal\t", "#", "@", "_", "ministerie van ", "é", "1.", "komt te "),
    ],
)
def test_reading_twice_as_much_takes_about_twice_as_long(
    assert_linear: Callable[..., None], glossary: Glossary, piece: str
) -> None:
    def seconds(times: int) -> float:
        text = piece * times
        began = time.process_time()
        glossary.recognise(text, "nl")
        return time.process_time() - began

    assert_linear(seconds, 500)


def test_words_are_forgotten_when_they_are_too_many(
    glossary: Glossary, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("insaterms.glossary.known_words._MOST_REMEMBERED", 3)
    monkeypatch.setattr("insaterms.glossary.phrases._MOST_REMEMBERED", 1)
    text = "een regionaal expertteam, regionale expertteams, regionaal expertteam"

    assert [len(glossary.recognise(text, "nl")) for _ in range(3)] == [3, 3, 3]


def test_a_word_list_of_anybody_can_be_recognised(tmp_path: Path) -> None:
    path = tmp_path / "words.csv"
    path.write_text("nl,en\nwindmolen,windmill\n", encoding="utf-8")

    (found,) = Glossary.load(path).recognise("Er staan drie windmolens.", "nl")

    assert (found.text, found.concept.terms["en"][0].text) == ("windmolens", "windmill")
