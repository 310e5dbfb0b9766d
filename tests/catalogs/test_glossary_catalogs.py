"""A glossary as catalogs: every term once, with what a translator wants to know of it."""

import subprocess
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from textwrap import dedent
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms import Concept, Glossary, Term
from insaterms.catalogs.glossary_catalogs import (
    DOMAINS,
    Origin,
    glossary_catalogs,
    glossary_messages,
    origin_of,
    was_made_here,
)
from insaterms.formats.gettext_po.messages import CatalogMessage, read_messages
from insaterms.glossary.loading import bundled_folder, read_sources
from insaterms.model import Language, PartOfSpeech, Status, TermType

_ROOT = Path(__file__).parents[2]
_NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
_LATER = _NOON + timedelta(days=1)
_OWN = """
    sources:
    - id: act
      body: Ministry of Education
      document: Compulsory Education Act 1969
    concepts:
    - id: leerplicht
      subject: law
      nl:
      - text: leerplicht
        gender: de
      en:
      - text: compulsory education
        plural: "-"
        attested:
        - {source: act, level: both-shown}
      - text: compulsory schooling
        plural: "-"
        status: deprecated
        reason: Education may take place elsewhere.
      definition:
        nl: Plicht om naar school te gaan.
        en: The duty to attend school.
    - id: schooljaar
      nl:
      - text: schooljaar
        plural: schooljaren
      - text: schoolljaar
        type: misspelling
      en:
      - text: school year
      - text: academic year
        status: admitted
    - id: leerlingen
      nl: leerling
      en:
      - text: pupil
      - text: people at school
        plural: people at school
        status: admitted
    - id: verwijdering
      nl: {text: verwijderen, part-of-speech: verb}
      en: {text: expel, part-of-speech: verb}
    - id: wissen
      nl: {text: verwijderen, part-of-speech: verb}
      en: {text: delete, part-of-speech: verb}
    - id: gezelligheid
      nl: gezelligheid
"""


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """Return a small glossary in a folder."""
    folder = tmp_path / "terms"
    folder.mkdir()
    (folder / "school.yaml").write_text(dedent(_OWN), encoding="utf-8")
    return folder


def _made(
    folder: Path, existing: dict[str, str] | None = None, now: datetime = _NOON
) -> dict[str, str]:
    concepts = list(Glossary.load(str(folder), cache=False))
    return glossary_catalogs(concepts, origin_of(read_sources(str(folder))), existing or {}, now)


def _read(text: str) -> dict[tuple[str | None, str], CatalogMessage]:
    catalog, problems = read_messages(text, "x.po")
    assert not problems
    found = {(message.msgctxt, message.msgid): message for message in catalog.messages}
    assert len(found) == len(catalog.messages)
    return found


def test_a_message_says_all_that_the_glossary_knows(own: Path) -> None:
    text = _made(own)["nl/LC_MESSAGES/glossary.po"]
    assert (
        dedent("""
        #. The duty to attend school.
        #. Concept: leerplicht
        #. Subject: law
        #. Status: preferred
        #. Evidence: both-shown, Ministry of Education: Compulsory Education Act 1969
        #: terms/school.yaml
        msgid "compulsory education"
        msgstr "leerplicht"

        #. Concept: schooljaar
        #. Subject: school
        #. Status: preferred
        #. Evidence: proposed
        #: terms/school.yaml
        msgid "school year"
        msgid_plural "school years"
        msgstr[0] "schooljaar"
        msgstr[1] "schooljaren"
        """)
        in text
    )


def test_definitions_are_in_the_language_of_the_message(own: Path) -> None:
    found = _read(_made(own)["en/LC_MESSAGES/glossary-nl.po"])
    assert found[None, "leerplicht"].extracted[0] == "Plicht om naar school te gaan."


def test_rejected_terms_and_misspellings_are_left_out(own: Path) -> None:
    made = _made(own)
    for text in made.values():
        assert "compulsory schooling" not in text
        assert "schoolljaar" not in text
    assert _read(made["nl/LC_MESSAGES/glossary.po"])[None, "academic year"].targets == (
        "schooljaar",
        "schooljaren",
    )


def test_a_text_of_several_concepts_has_each_as_its_context(own: Path) -> None:
    made = _made(own)
    dutch = _read(made["en/LC_MESSAGES/glossary-nl.po"])
    assert dutch["verwijdering", "verwijderen"].targets == ("expel",)
    assert dutch["wissen", "verwijderen"].targets == ("delete",)
    assert (None, "verwijderen") not in dutch
    english = _read(made["nl/LC_MESSAGES/glossary.po"])
    assert {context for context, _ in english} == {None}


def test_an_everyday_word_has_its_concept_as_context() -> None:
    terms: dict[Language, tuple[Term, ...]] = {
        "nl": (Term("achterstand"),),
        "en": (Term("disadvantage"), Term("delay", status="admitted", everyday=True)),
    }
    concept = Concept("achterstand", "support", terms=terms)

    english = glossary_messages([concept], "en", {})
    dutch = glossary_messages([concept], "nl", {})

    assert [(m.msgctxt, m.msgid) for m in english] == [
        (None, "disadvantage"),
        ("achterstand", "delay"),
    ]
    assert [m.msgctxt for m in dutch] == [None]


def test_capitals_do_not_tell_two_concepts_apart(own: Path) -> None:
    (own / "law.yaml").write_text(
        dedent("""
        concepts:
        - id: officier-van-justitie
          nl: officier van justitie
          en: public prosecutor
        - id: openbaar-ministerie
          nl: Openbaar Ministerie
          en:
          - text: Public Prosecution Service
          - {text: Public Prosecutor, status: admitted}
        """),
        encoding="utf-8",
    )
    found = _read(_made(own)["nl/LC_MESSAGES/glossary.po"])
    assert found["officier-van-justitie", "public prosecutor"].targets[0] == "officier van justitie"
    assert found["openbaar-ministerie", "Public Prosecutor"].targets[0] == "Openbaar Ministerie"
    assert found[None, "Public Prosecution Service"].translated
    assert found["openbaar-ministerie", "Public Prosecutor"].references == ("terms/law.yaml",)


def test_an_acronym_is_translated_by_an_acronym(own: Path) -> None:
    (own / "law.yaml").write_text(
        dedent("""
        concepts:
        - id: kinderrechtenverdrag
          nl:
          - text: Kinderrechtenverdrag
          - {text: IVRK, type: acronym, status: admitted}
          en:
          - text: Convention on the Rights of the Child
          - {text: CRC, type: acronym, status: admitted}
        - id: wet
          nl:
          - text: Wet op school
          - {text: WOS, type: acronym, status: admitted}
          en: School Act
        """),
        encoding="utf-8",
    )
    made = _made(own)
    english = _read(made["nl/LC_MESSAGES/glossary.po"])
    assert english[None, "CRC"].targets[0] == "IVRK"
    dutch = _read(made["en/LC_MESSAGES/glossary-nl.po"])
    assert dutch[None, "IVRK"].targets[0] == "CRC"
    assert dutch[None, "WOS"].targets[0] == "School Act"


def test_what_is_always_several_is_translated_by_a_plural(own: Path) -> None:
    found = _read(_made(own)["nl/LC_MESSAGES/glossary.po"])
    assert found[None, "people at school"].plural is None
    assert found[None, "people at school"].targets == ("leerlingen",)
    assert found[None, "pupil"].plural == "pupils"


def test_a_term_without_a_translation_waits_for_one(own: Path) -> None:
    made = _made(own)
    assert _read(made["en/LC_MESSAGES/glossary-nl.po"])[None, "gezelligheid"].untranslated
    assert "gezelligheid" not in made["nl/LC_MESSAGES/glossary.po"]


def test_templates_have_the_same_messages_without_translations(own: Path) -> None:
    made = _made(own)
    for domain in DOMAINS:
        template, catalog = _read(made[domain.template]), _read(made[domain.catalog])
        assert list(template) == list(catalog)
        assert not any(any(message.targets) for message in template.values())


def test_the_date_changes_with_the_content_only(own: Path) -> None:
    made = _made(own)
    assert _made(own, made, _LATER) == made
    assert "2026-03-01 12:00+0000" in made["glossary.pot"]
    path = own / "school.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("academic year", "year of school"))
    again = _made(own, made, _LATER)
    assert again["en/LC_MESSAGES/glossary-nl.po"] == made["en/LC_MESSAGES/glossary-nl.po"]
    assert again["glossary-nl.pot"] == made["glossary-nl.pot"]
    for name in ("glossary.pot", "nl/LC_MESSAGES/glossary.po"):
        differing = set(again[name].splitlines()) - set(made[name].splitlines())
        assert {line.split(" ")[0] for line in differing} <= {
            *("msgid", "msgid_plural"),
            *('"POT-Creation-Date:', '"PO-Revision-Date:'),
        }
        assert any("2026-03-02 12:00" in line for line in differing)


@pytest.mark.parametrize("date", ["yesterday", "2026-02-30 12:00+0000", ""])
def test_a_date_that_is_none_is_replaced(own: Path, date: str) -> None:
    made = _made(own)
    broken = {name: text.replace("2026-03-01 12:00+0000", date) for name, text in made.items()}
    again = _made(own, broken, _LATER)
    assert all("POT-Creation-Date: 2026-03-02 12:00+0000" in text for text in again.values())


def test_a_concept_elsewhere_in_its_file_changes_nothing(own: Path) -> None:
    made = _made(own)
    path = own / "school.yaml"
    path.write_text(f"# A line.\n\n{path.read_text(encoding='utf-8')}", encoding="utf-8")
    assert _made(own, made, _LATER) == made


def test_a_table_can_be_written_as_catalogs(tmp_path: Path) -> None:
    table = tmp_path / "words.csv"
    table.write_text("nl,en\nverzuim,absence\n", encoding="utf-8")
    found = _read(_made(table)["nl/LC_MESSAGES/glossary.po"])
    assert found[None, "absence"].targets[0] == "verzuim"
    assert found[None, "absence"].references == ("words.csv",)


def test_only_what_was_made_here_is_known_as_such(own: Path) -> None:
    made = _made(own)
    assert all(map(was_made_here, made.values()))
    for other in ("", 'msgid "a"\nmsgstr "b"\n', made["glossary.pot"].replace("# Made", "# Kept")):
        assert not was_made_here(other)


def test_the_catalogs_in_the_repository_are_those_of_its_glossary() -> None:
    names = [name for domain in DOMAINS for name in (domain.template, domain.catalog)]
    folder = _ROOT / "locales"
    existing = {name: (folder / name).read_text(encoding="utf-8") for name in names}
    origin = origin_of(read_sources(bundled_folder()))
    made = glossary_catalogs(list(Glossary.load()), origin, existing, _NOON)
    changed = [name for name in names if made[name] != existing[name]]
    assert not changed, "run `insaterms catalog glossary`"


def test_every_translation_of_the_bundled_glossary_is_there() -> None:
    concepts = list(Glossary.load())
    for domain in DOMAINS:
        messages = glossary_messages(concepts, domain.source, {})
        assert len(messages) > 500
        assert all(message.translated for message in messages)
        assert sum(message.plural is not None for message in messages) > 200


@pytest.fixture
def catalogs(tmp_path: Path) -> list[Path]:
    """Write the catalogs of the bundled glossary; return their paths."""
    paths = []
    for name, text in _made(Path(bundled_folder())).items():
        path = tmp_path / "locales" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        paths.append(path)
    return paths


def test_msgfmt_finds_no_fault(
    catalogs: list[Path], peer: Callable[[str], str], tmp_path: Path
) -> None:
    for path in catalogs:
        command = [peer("msgfmt"), "-c", "-o", str(tmp_path / "x.mo"), str(path)]
        done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
        assert done.returncode == 0, done.stderr
        if path.suffix == ".po":
            assert not done.stderr


def test_i18nspector_finds_no_error(catalogs: list[Path], peer: Callable[[str], str]) -> None:
    command = [peer("i18nspector"), *map(str, catalogs)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode in {0, 1}
    assert not [line for line in done.stdout.splitlines() if line.startswith("E:")]


def test_msgcat_would_write_the_same(catalogs: list[Path], peer: Callable[[str], str]) -> None:
    for path in catalogs:
        done = subprocess.run([peer("msgcat"), str(path)], capture_output=True, check=False)
        assert done.stdout == path.read_bytes()


_TERMS = st.builds(
    Term,
    text=st.sampled_from(
        ["school", "School", "verzuim", "thuis zitten", 'the "absence"', "a\\b", "é%s{x}"]
    ),
    part_of_speech=st.sampled_from(get_args(PartOfSpeech)),
    type=st.sampled_from(get_args(TermType)),
    status=st.sampled_from(get_args(Status)),
    plural=st.sampled_from(["", "-", "school", "scholen"]),
)
_SIDES = st.lists(_TERMS, max_size=4).map(tuple)
_CONCEPTS = st.lists(
    st.builds(
        Concept,
        id=st.sampled_from("abcdef"),
        subject=st.just("school"),
        terms=st.fixed_dictionaries({"nl": _SIDES, "en": _SIDES}),
    ),
    unique_by=lambda concept: concept.id,
    max_size=6,
)


@given(_CONCEPTS)
def test_any_glossary_gives_catalogs_without_a_message_twice(concepts: list[Concept]) -> None:
    made = glossary_catalogs(concepts, Origin("any"), {}, _NOON)
    for domain in DOMAINS:
        if not glossary_messages(concepts, domain.source, {}):
            continue
        found = _read(made[domain.catalog])
        assert {text for _, text in found} == _offered(concepts, domain.source)
        for (context, text), message in found.items():
            owners = [c for c in concepts if text.casefold() in _folded(c, domain.source)]
            assert (context is None) == (len(owners) == 1)
            owner = next(c for c in owners if context in {None, c.id})
            others = [term for term in owner.terms[domain.target] if term.offered]
            assert message.untranslated == (not others)
            assert message.plural is None or len(message.targets) == 2


def _offered(concepts: list[Concept], language: Language) -> set[str]:
    return {term.text for c in concepts for term in c.terms[language] if term.offered}


def _folded(concept: Concept, language: Language) -> set[str]:
    return {text.casefold() for text in _offered([concept], language)}
