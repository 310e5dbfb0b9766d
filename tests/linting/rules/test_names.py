"""Names that are not the body's own, compounds that are split, names spelled nearly the same."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.linting.diagnostics import Diagnostic
from insaterms.linting.rules.names import NameNotAsAttested, NearlyEqualNames, SplitCompound
from insaterms.linting.terms.near_names import Name, near_names
from insaterms.linting.terms.site_names import parts_of
from insaterms.linting.terms.split_terms import joined
from insaterms.model import Term
from insaterms.project import Project

Findings = Callable[..., list[Diagnostic]]

_HEADER = 'msgid ""\nmsgstr "Language: nl\\nContent-Type: text/plain; charset=UTF-8\\n"\n\n'
_GLOSSARY = """\
concepts:
- id: rmc-functie
  nl: [{text: RMC-functie, gender: de}]
  en: RMC function
- id: verzuim
  nl: [{text: verzuim, gender: het, plural: "-"}]
  en: [{text: absence, plural: "-"}]
- id: coordinator
  nl: [{text: coördinator, gender: de}]
  en: coordinator
- id: overzicht
  nl: [{text: overzicht, gender: het}]
  en: overview
- id: leerling
  nl: [{text: leerling, gender: de}]
  en: pupil
- id: leerplichtambtenaar
  nl: [{text: leerplichtambtenaar, gender: de}]
  en: school attendance officer
"""


@pytest.fixture
def own(tmp_path: Path) -> Project:
    """Return a project that names a glossary of its own."""
    path = tmp_path / "glossary.yaml"
    path.write_text(_GLOSSARY, encoding="utf-8")
    return Project(glossary=str(path))


# -- the body's own name ----------------------------------------------------------------


def test_a_rendering_that_is_not_the_attested_one_is_found(findings: Findings) -> None:
    text = "# Bodies\n\nThe Education Board (“Onderwijsraad”) advises.\n"
    (found,) = findings(NameNotAsAttested, {"en/a.md": text})
    assert (found.code, found.text) == ("IT406", "Education Board")
    assert found.write == "Education Council of the Netherlands"
    assert found.source.startswith("attested, ")
    assert (found.span.line, found.span.column, found.span.end_column) == (3, 5, 20)


@pytest.mark.parametrize(
    "text",
    [
        "The Education Council of the Netherlands (“Onderwijsraad”) advises.",
        "The Education Council (“Onderwijsraad”) advises.",
        "The Reading Board (“Leesraad”) advises.",
        "Young people (“thuiszitters”) stay at home.",
        "The Onderwijsraad advises.",
    ],
)
def test_the_attested_name_and_what_nobody_attests_are_left_alone(
    findings: Findings, text: str
) -> None:
    assert findings(NameNotAsAttested, {"en/a.md": text}) == []


# -- compounds that are split -----------------------------------------------------------


@pytest.mark.parametrize(
    ("split", "write"),
    [
        ("De leerplicht ambtenaar belt.", "leerplichtambtenaar"),
        ("Twee leerplicht ambtenaren bellen.", "leerplichtambtenaren"),
        ("Vraag de RMC functie.", "RMC-functie"),
    ],
)
def test_a_split_compound_is_joined_once(
    findings: Findings, own: Project, split: str, write: str
) -> None:
    (found,) = findings(SplitCompound, {"nl/a.md": split}, own)
    assert (found.code, found.write) == ("IT407", write)
    assert found.fix is not None
    assert found.fix.safe
    (edit,) = found.fix.edits
    mended = split[: edit.start] + edit.text + split[edit.end :]
    assert mended == split.replace(found.text, write)
    assert findings(SplitCompound, {"nl/a.md": mended}, own) == []


def test_an_article_tells_that_two_terms_are_one_word(findings: Findings, own: Project) -> None:
    (found,) = findings(SplitCompound, {"nl/a.md": "Vraag de verzuim coördinator."}, own)
    assert (found.text, found.write, found.fix) == ("verzuim coördinator", "", None)


@pytest.mark.parametrize(
    "text",
    [
        "De leerplichtambtenaar belt.",
        "Leerplicht, ambtenaar.",
        "De leerplicht\n\nambtenaar.",
        "De Leerplicht Ambtenaar is een spel.",
        "Als het verzuim leerlingen treft.",
        "Omdat de leerling verzuim meldt.",
        "Het overzicht leerlingen.",
        "De [leerplicht](a.html): ambtenaar.",
    ],
)
def test_two_words_that_are_two_are_left_alone(findings: Findings, own: Project, text: str) -> None:
    assert findings(SplitCompound, {"nl/a.md": text}, own) == []


@pytest.mark.parametrize(
    "text",
    [
        'Vraag het (<i lang="en">RMC function</i>) of <span lang="en">leerplicht ambtenaar</span>.',
        "Vraag de *leerplicht ambtenaar*.",
        "Vraag de _leerplicht ambtenaar_.",
        "Vraag de “leerplicht ambtenaar”.",
        "Vraag de [leerplicht ambtenaar](x.html){lang=en}.",
    ],
)
def test_what_is_set_apart_is_nobodys_compound(findings: Findings, own: Project, text: str) -> None:
    assert findings(SplitCompound, {"nl/a.md": text}, own) == []
    plain = "Vraag de **leerplicht ambtenaar**."
    assert len(findings(SplitCompound, {"nl/a.md": plain}, own)) == 1


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Op leerplicht ambtenaren aanspreken.", 0),
        ("Door leerplicht ambtenaar worden.", 0),
        ("Een plaats voor leerplicht ambtenaren en anderen.", 1),
        ("Een plaats voor leerplicht ambtenaren.", 1),
        ("Voor de leerplicht ambtenaren aanwijzen is een taak.", 0),
        ("Voor de leerplicht ambtenaren in de stad.", 1),
        ("De leerplicht ambtenaren bellen.", 1),
    ],
)
def test_a_preposition_takes_the_noun_with_it(
    findings: Findings, own: Project, text: str, number: int
) -> None:
    assert len(findings(SplitCompound, {"nl/a.md": text}, own)) == number


@pytest.mark.parametrize(
    "text",
    [
        "U kunt bij ons verlof aanvragen.",
        "# Verlof aanvragen",
        "Hoe kan ik verlof aanvragen?",
        "Wij willen beter verlof aanvragen via de site.",
        "Verlof aanvragen doet u hier.",
        "De raad wil een school besturen.",
        "De raad wil de school besturen.",
        "Wie mag deze school besturen?",
        "School besturen is een vak.",
    ],
)
def test_a_noun_before_an_infinitive_is_no_compound(findings: Findings, text: str) -> None:
    assert findings(SplitCompound, {"nl/a.md": f"{text}\n\nDe leerplichtambtenaar belt.\n"}) == []


@pytest.mark.parametrize(
    ("text", "write"),
    [
        ("Twee school besturen fuseren.", "schoolbesturen"),
        ("In 3 grote school besturen.", "schoolbesturen"),
        ("De verlof aanvragen stapelen zich op.", "verlofaanvragen"),
        ("School besturen willen meer geld.", "Schoolbesturen"),
        ("Zij gaan weg. De school besturen zijn boos.", "schoolbesturen"),
    ],
)
def test_a_numeral_an_article_or_a_verb_behind_it_proves_a_noun(
    findings: Findings, text: str, write: str
) -> None:
    assert [each.write for each in findings(SplitCompound, {"nl/a.md": text})] == [write]


@pytest.mark.parametrize("verb", ["je", "u", "wij"])
def test_a_noun_for_one_thing_before_a_subject_is_a_verb(
    findings: Findings, tmp_path: Path, verb: str
) -> None:
    path = tmp_path / "glossary.yaml"
    added = "- {id: overleg, nl: [{text: verzuimoverleg, gender: het}], en: absence meeting}\n"
    path.write_text(_GLOSSARY + added, encoding="utf-8")
    own = Project(glossary=str(path))
    text = f"Bij langdurig verzuim overleg {verb} met school."
    assert findings(SplitCompound, {"nl/a.md": text}, own) == []
    text = "Bij langdurig verzuim overleg."
    assert len(findings(SplitCompound, {"nl/a.md": text}, own)) == 1


@pytest.mark.parametrize(
    ("split", "write"),
    [
        ("De wijk team helpt de leerplichtambtenaar.", "wijkteam"),
        ("De jeugd artsen helpt de leerplichtambtenaar.", "jeugdartsen"),
        ("De pleeg zorg helpt de leerplichtambtenaar.", "pleegzorg"),
        ("Omdat het wijk team belt.", "wijkteam"),
        ("Wie een jeugd arts belt.", "jeugdarts"),
        ("De jeugd arts is ziek.", "jeugdarts"),
        ("# Jeugd hulp", "Jeugdhulp"),
        ("De jeugd hulp is duur.", "jeugdhulp"),
        ("Niet altijd. De jeugd zorg heeft geen geld.", "jeugdzorg"),
        ("Zij werkt in de jeugd zorg.", "jeugdzorg"),
        ("Wie pleeg zorg nodig heeft.", "pleegzorg"),
    ],
)
def test_a_short_compound_that_is_split_is_found_where_it_can_be_nothing_else(
    findings: Findings, split: str, write: str
) -> None:
    found = findings(SplitCompound, {"nl/a.md": f"{split}\n\nDe leerplichtambtenaar belt.\n"})
    assert [each.write for each in found] == [write]


@pytest.mark.parametrize(
    "text",
    [
        "Omdat de jeugd zorg nodig heeft.",
        "Wie jeugd hulp biedt.",
        "Jeugd hulp bieden",
        "Jeugd hulp nodig?",
        "De jeugd zorg geven is een taak.",
        "Dan krijgt de jeugd zorg.",
        "Dat de jeugd artsen vertrouwt.",
        "Zij wil in de jeugd arts worden.",
        "Wij geven de wijk teams.",
        "Hij raad slid aan.",
        "Hoor recht en werk straf uit.",
        "De facts heet zo.",
        "De Jeugd Zorg is een blad.",
        "Schrijf `De jeugd zorg is` niet.",
        "De *jeugd zorg* is duur.",
    ],
)
def test_two_short_words_that_may_be_two_are_left_alone(findings: Findings, text: str) -> None:
    assert findings(SplitCompound, {"nl/a.md": f"{text}\n\nDe leerplichtambtenaar belt.\n"}) == []


def test_a_short_compound_of_a_catalog_is_found(findings: Findings) -> None:
    field = _HEADER + 'msgid "School attendance and youth care"\nmsgstr "Het wijk team"\n'
    (found,) = findings(SplitCompound, {"nl.po": field})
    assert found.write == "wijkteam"


def test_only_dutch_is_looked_at(findings: Findings, own: Project) -> None:
    assert findings(SplitCompound, {"en/a.md": "The leerplicht ambtenaar."}, own) == []


def test_a_catalog_is_looked_at_where_it_is_of_the_field(findings: Findings) -> None:
    field = _HEADER + 'msgid "The school attendance officer"\nmsgstr "De leerplicht ambtenaar"\n'
    (found,) = findings(SplitCompound, {"nl.po": field})
    assert found.write == "leerplichtambtenaar"


@pytest.mark.parametrize(
    ("text", "term", "write"),
    [
        ("verzuim coördinator", "verzuimcoördinator", "verzuimcoördinator"),
        ("RMC functie", "rmcfunctie", "RMC-functie"),
        ("mbo student", "mbo-student", "mbo-student"),
        ("zorg en advies", "zorg", "zorgenadvies"),
        ("lunch event", "lunchevent", "lunchevent"),
        ("auto ongeluk", "autoongeluk", "auto-ongeluk"),
    ],
)
def test_parts_are_joined_as_dutch_joins_them(text: str, term: str, write: str) -> None:
    assert joined(text, Term(term)) == write


# -- names that are nearly equal --------------------------------------------------------

_USUAL = "Marije Brouwer-Borghuis studies absence. Marije Brouwer-Borghuis writes.\n"


@pytest.mark.parametrize("slip", ["Brouwer-Borguis", "Borghuis-Brouwer", "Brouwer-Borgihuis"])
@pytest.mark.parametrize("given", ["", "Marije "])
def test_a_surname_that_is_nearly_the_usual_one_is_found(
    findings: Findings, given: str, slip: str
) -> None:
    files = {"en/a.md": _USUAL, "en/b.md": f"Write to {given}{slip}.\n"}
    (found,) = findings(NearlyEqualNames, files)
    assert (found.code, found.path) == ("IT408", "en/b.md")
    assert (found.text, found.write) == (slip, "Brouwer-Borghuis")
    assert [each.path for each in found.related] == ["en/a.md"]


@pytest.mark.parametrize(
    "files",
    [
        # endings
        {"nl/a.md": "Jan Jansen en Jan Jansens boek; Anna Visser, Anna Vissers."},
        # usual names
        {"nl/a.md": "Anna Visser en Anne Visser werken hier."},
        # words that the site has elsewhere, or that everybody knows
        {"nl/a.md": "Stichting Samen Lezen. " * 5 + "Stichting Samen Leren."},
        {"nl/a.md": "Kind op Zarix. " * 5 + "Kind op Zarox, want zarox is iets anders."},
        # acronyms, and pairs of usual words
        {"nl/a.md": "Team FTBFS helpt. " * 4 + "Vraag Team FTCBFS."},
        {"nl/a.md": "Wat is School-Thuis? En wat is School-Thuis of Thuis-School?"},
        # two languages
        {"en/a.md": "Nationaal Platform " * 4, "nl/a.md": "Over het National Platform."},
        # numbers and versions, capitals throughout
        {"en/a.md": "Windows Server 2019 and Windows Server 2016. RAAD VOOR ZORG, RAAD VOOR ZURG."},
        {"en/a.md": _USUAL},
    ],
)
def test_what_is_another_name_is_no_slip(findings: Findings, files: dict[str, str]) -> None:
    assert findings(NearlyEqualNames, files) == []


@pytest.mark.parametrize(
    ("usual", "slip"),
    [
        ("Anna Jansen-Vermeulen", "Vermeulen-Jansen"),
        ("Willemijn Jansen-Vermeulen", "Vermeulen-Jansen"),
        ("Pieter Hoekstra-Vermeulen", "Vermeulen-Hoekstra"),
    ],
)
@pytest.mark.parametrize("without", [False, True])
def test_usual_words_that_changed_places_behind_a_first_name_are_found(
    findings: Findings, usual: str, slip: str, *, without: bool
) -> None:
    given = "mevrouw" if without and not usual.startswith("W") else usual.split(maxsplit=1)[0]
    files = {"nl/a.md": f"Dat zegt {usual}.\n", "nl/b.md": f"Ga naar {given} {slip}.\n"}
    (found,) = findings(NearlyEqualNames, files)
    assert (found.path, found.text) == ("nl/b.md", slip)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna Jansen-Vermeulen", "Piet Vermeulen-Jansen"),
        ("Marije Brouwer-Borghuis", "Piet Borghuis-Brouwer"),
        ("Project School-Thuis", "Project Thuis-School"),
    ],
)
def test_husband_and_wife_and_two_things_are_no_slip(
    findings: Findings, one: str, other: str
) -> None:
    text = f"Dat zegt {one}. Daar werkt {one}. Ook {other} is er."
    assert findings(NearlyEqualNames, {"nl/a.md": text}) == []


@pytest.mark.parametrize(
    ("usual", "rare", "number"),
    [
        ("Willemijn Schouten", "Willemijn Schoten", 1),
        ("Willemijn Schouten", "Wilemijn Schouten", 1),
        ("Mohammed el Khattabi", "Mohammed el Khatabi", 1),
        ("Jan de Vries", "Jan de Vos", 0),
        ("Jan Bakker", "Jan Bekker", 0),
        ("Karin Peters", "Karin Pieters", 0),
        ("Tom Jansen", "Tim Jansen", 0),
    ],
)
def test_the_rare_spelling_of_a_person_is_found_and_another_person_is_not(
    findings: Findings, usual: str, rare: str, number: int
) -> None:
    text = f"Mail {usual}. Dat zegt {usual}. Vraag {rare} om hulp."
    found = findings(NearlyEqualNames, {"nl/a.md": text})
    assert [each.text for each in found] == [rare] * number


def test_the_rare_spelling_of_a_body_is_found(findings: Findings) -> None:
    text = "Het Platform Vroegerdam helpt. " * 3 + "Vraag het Platform Vroegedram."
    (found,) = findings(NearlyEqualNames, {"nl/a.md": text})
    assert (found.text, found.write) == ("Platform Vroegedram", "Platform Vroegerdam")


_NAMES = st.lists(
    st.tuples(st.sampled_from(["Jan", "Marije"]), st.text("aeiklmnrst", min_size=5, max_size=9)),
    unique=True,
    max_size=12,
)


@given(_NAMES)
def test_no_name_is_a_slip_for_a_rarer_one(pairs: list[tuple[str, str]]) -> None:
    names = [
        Name(f"{given} {surname.title()}", number + 1, of_person=True)
        for number, (given, surname) in enumerate(pairs)
    ]
    for name, usual in near_names(names, {}):
        assert name.count <= usual.count
        assert len(set(parts_of(name.text)) ^ set(parts_of(usual.text))) == 2


def _duration(size: int) -> float:
    letters = "abcdefghijklmnopqrstuvwxyz"
    names = [
        Name(
            "Jan "
            + "".join(letters[number // 26**place % 26] for place in range(5)).title()
            + "ssen",
            1,
            of_person=True,
        )
        for number in range(0, 7 * size, 7)
    ]
    start = time.process_time()
    list(near_names(names, {}))
    return time.process_time() - start


def test_twice_as_many_names_take_twice_as_long(assert_linear: Callable[..., None]) -> None:
    assert_linear(_duration, 500)
