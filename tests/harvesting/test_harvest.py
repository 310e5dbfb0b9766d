import re
import time
from collections.abc import Callable
from pathlib import Path
from typing import ClassVar, Literal, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms import Glossary, Harvest, harvest
from insaterms.content.reading import blocks
from insaterms.glossary.hits import Hit
from insaterms.harvesting.glossed import may_gloss
from insaterms.harvesting.harvest import pairs_in
from insaterms.harvesting.pairs import standing
from insaterms.model import Concept, Language, Term
from insaterms.text.language import lean
from insaterms.text.positions import Lines

Form = Literal["text", "markdown", "html"]

_SENTENCES = Path(__file__).with_name("sentences.txt").read_text(encoding="utf-8")


_SET_APART = re.compile(r"[(\[][^)\]]*[)\]]|[‘“][^’”]*[’”]")


def _sentences() -> list[tuple[str, list[tuple[str, str, str]]]]:
    found: list[tuple[str, list[tuple[str, str, str]]]] = []
    for line in _SENTENCES.splitlines():
        if line.startswith("  "):
            en, nl, acronym, *_ = [*line.strip().split(" | "), ""]
            found[-1][1].append((en, nl, acronym))
        elif line and not line.startswith("#"):
            found.append((line, []))
    return found


class _Former:
    """What knows one body by its former English name alone, as no file of a glossary may."""

    _SIDES: ClassVar[dict[Language, Term]] = {
        "nl": Term("Zomerraad"),
        "en": Term("Summer Council", status="superseded"),
    }

    def languages(self, text: str, /) -> frozenset[Language]:
        return frozenset(name for name, term in self._SIDES.items() if term.text == text)

    def lookup(
        self, query: str, language: Language | None = None, limit: int | None = 10
    ) -> list[Hit]:
        assert limit
        assert language
        terms: dict[Language, tuple[Term, ...]] = {
            name: (term,) for name, term in self._SIDES.items()
        }
        concept = Concept("zomerraad", "body", terms=terms)
        term = self._SIDES[language]
        return [Hit(query, concept, language, term, "exact", 100, "base", (), "")]


def _found(harvested: Harvest) -> list[tuple[str, str, str]]:
    return [(pair.en, pair.nl, pair.acronym) for pair in harvested.pairs]


@pytest.mark.parametrize(("sentence", "pairs"), _sentences())
def test_pairs_are_found_with_both_boundaries(
    glossary: Glossary, sentence: str, pairs: list[tuple[str, str, str]]
) -> None:
    assert _found(harvest(sentence, glossary=glossary)) == pairs


@pytest.mark.parametrize(
    ("form", "page", "pair", "place"),
    [
        (
            "markdown",
            "# Reading\n\nWe work with the [Reading Pals](https://x.org/) (*Leesmaatjes*) here.",
            ("Reading Pals", "Leesmaatjes"),
            (3, 19),
        ),
        (
            "markdown",
            "> The Day of Rest\n> (*Dag van\n> de Rust*) was held in the town hall.",
            ("Day of Rest", "Dag van de Rust"),
            (1, 7),
        ),
        (
            "html",
            '<p>We work with the\n<q>Reading Pals</q> (<span lang="nl">Leesmaatjes</span>).</p>',
            ("Reading Pals", "Leesmaatjes"),
            (2, 4),
        ),
        (
            "html",
            "<p>The <b>Early Help&nbsp;Team (<i>Team Vroege Hulp</i>)</b> meets here.</p>",
            ("Early Help Team", "Team Vroege Hulp"),
            (1, 11),
        ),
        (
            "html",
            "<ul><li><b>City Pass</b> – <i>Stadspas</i></li></ul>",
            ("City Pass", "Stadspas"),
            (1, 12),
        ),
        (
            "text",
            "First line.\n\nThe meeting of the Early Help Team (‘Team Vroege Hulp’) was short.",
            ("Early Help Team", "Team Vroege Hulp"),
            (3, 20),
        ),
    ],
)
def test_markup_fixes_boundaries_and_places_are_those_of_the_source(
    glossary: Glossary, form: Form, page: str, pair: tuple[str, str], place: tuple[int, int]
) -> None:
    [found] = harvest(page, form=form, glossary=glossary).pairs
    assert (found.en, found.nl) == pair
    assert (found.line, found.column) == place
    line = page.split("\n")[found.line - 1]
    assert page[found.start :].startswith(line[found.column - 1 :])
    assert line[found.column - 1 :].startswith(found.en.split()[0])


def test_nothing_is_harvested_from_code(glossary: Glossary) -> None:
    page = "The `Reading Pals (‘Leesmaatjes’)` and the Reading Pals (`leesmaatjes.txt`) are code."
    assert harvest(page, form="markdown", glossary=glossary).pairs == ()


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("The Night of Books (‘Nacht van het Boek’) is in May.", "en"),
        ("De Nacht van het Boek (‘Night of Books’) is in mei.", "nl"),
        ("The Nacht van het Boek (‘Night of Books’) is in May, and everyone goes there.", "nl"),
    ],
)
def test_the_language_of_the_first_side_is_told(
    glossary: Glossary, sentence: str, language: str
) -> None:
    [pair] = harvest(sentence, glossary=glossary).pairs
    assert pair.first == language
    assert {pair.en, pair.nl} == {"Night of Books", "Nacht van het Boek"}


def test_a_language_that_the_page_declares_decides(glossary: Glossary) -> None:
    page = '<p lang="nl-NL">Sterk (‘Strong’)</p>'
    [pair] = harvest(page, form="html", glossary=glossary).pairs
    assert (pair.nl, pair.first) == ("Sterk", "nl")


def test_the_same_pair_twice_is_one_entry_at_its_first_place(glossary: Glossary) -> None:
    page = "The Quiet Hour (‘Stil Uur’) is early.\n\nThe quiet hour (‘stil uur’, or SU) is late."
    [pair] = harvest(page, glossary=glossary).pairs
    assert (pair.en, pair.acronym, pair.line) == ("Quiet Hour", "SU", 1)


def test_pairs_stand_in_the_order_of_the_page(glossary: Glossary) -> None:
    page = (
        "The City Pass, in Dutch ‘Stadspas’, and the Quiet Hour (‘Stil Uur’) are for all.\n\n"
        "The Open Day (‘Open Dag’) is in May."
    )
    found = harvest(page, glossary=glossary).pairs
    assert [pair.en for pair in found] == ["City Pass", "Quiet Hour", "Open Day"]
    assert [pair.start for pair in found] == sorted(pair.start for pair in found)


def test_quotes_make_a_pair_surer(glossary: Glossary) -> None:
    def score(sentence: str) -> int:
        [pair] = harvest(sentence, glossary=glossary).pairs
        return pair.score

    bare = score("There is also a small room for the Quiet Hour (Stil Uur) at noon.")
    half = score("There is also a small room for the Quiet Hour (‘Stil Uur’) at noon.")
    full = score("There is also a small room for the ‘Quiet Hour’ (‘Stil Uur’) at noon.")
    assert 0 < bare < half <= full <= 100


def test_how_a_pair_was_found_is_explained(glossary: Glossary) -> None:
    [pair] = harvest("The ‘Quiet Hour’ (Stil Uur) is at nine.", glossary=glossary).pairs
    assert pair.explanation == (
        "a gloss without quotes; where the phrase before it begins was decided by quotes"
    )


def test_another_spelling_is_explained(glossary: Glossary) -> None:
    [pair] = harvest("The ‘reading club’ (‘leesclup’) meets.", glossary=glossary).pairs
    assert pair.explanation.endswith("; the glossary spells it leesclub")


@pytest.mark.parametrize(
    ("sentence", "status", "concept", "expected"),
    [
        ("The Reading Clubs (‘Leesclubs’) meet.", "known", "leesclub", ()),
        ("The book circle (‘leesclub’) meets.", "known", "leesclub", ()),
        (
            "The reading table (‘leesclub’) meets.",
            "contradicts",
            "leesclub",
            ("reading club", "book circle"),
        ),
        ("The reading club (‘boekenkring’) meets.", "contradicts", "leesclub", ("leesclub",)),
        # A known misspelling, and an error or two in a longer word.
        ("The reading club (‘leesklub’) meets.", "known", "leesclub", ("leesclub",)),
        ("The reading club (‘leesclup’) meets.", "known", "leesclub", ("leesclub",)),
        ("The reeding clup (‘leesclub’) meets.", "known", "leesclub", ("reading club",)),
        ("The home sitter (‘thuisziter’) sleeps.", "known", "thuiszitter", ("thuiszitter",)),
        ("The school playground (‘schoolplein’) is wet.", "new", "", ()),
        ("The quiet room (‘stilteruimte’) is upstairs.", "new", "", ()),
    ],
)
def test_a_pair_is_known_new_or_contradicts_the_glossary(
    glossary: Glossary, sentence: str, status: str, concept: str, expected: tuple[str, ...]
) -> None:
    [pair] = harvest(sentence, glossary=glossary).pairs
    assert (pair.status, pair.concept, pair.expected) == (status, concept, expected)


@pytest.mark.parametrize(
    ("sentence", "expected", "reason"),
    [
        (
            "The summer class (‘zomerschool’) is full.",
            "summer school",
            "summer class is deprecated: A class is one lesson",
        ),
        (
            "The summer clas (‘zomerschool’) is full.",
            "summer school",
            "summer class is deprecated: A class is one lesson",
        ),
        (
            "The summer school (‘vakantieschool’) is full.",
            "zomerschool",
            "vakantieschool is superseded",
        ),
    ],
)
def test_a_term_that_is_not_to_be_used_contradicts_and_says_why(
    glossary: Glossary, sentence: str, expected: str, reason: str
) -> None:
    [pair] = harvest(sentence, glossary=glossary).pairs
    assert (pair.status, pair.concept) == ("contradicts", "zomerschool")
    assert (pair.expected, pair.reason) == ((expected,), reason)
    assert pair.explanation.endswith(f"; the glossary prefers {expected}, since {reason}")


def test_what_one_concept_rejects_may_be_the_term_of_another(glossary: Glossary) -> None:
    [pair] = harvest("The summer course (‘zomerschool’) is full.", glossary=glossary).pairs
    assert (pair.status, pair.concept, pair.reason) == ("known", "zomercursus", "")


def test_a_rejected_term_is_known_where_there_is_nothing_better_to_write() -> None:
    stands = standing("Summer Council", "Zomerraad", _Former())
    assert (stands.status, stands.concept, stands.reason) == ("known", "zomerraad", "")


def test_a_contradiction_is_explained(glossary: Glossary) -> None:
    [pair] = harvest("The reading table (‘leesclub’) meets.", glossary=glossary).pairs
    assert pair.explanation.endswith("; the glossary has reading club")


def test_an_unknown_form_is_refused_with_the_names_of_all(glossary: Glossary) -> None:
    with pytest.raises(ValueError, match=r"text, markdown, html; not 'pdf'"):
        harvest("", form="pdf", glossary=glossary)  # type: ignore[arg-type]


def test_the_glossary_of_the_package_is_the_usual_one() -> None:
    [pair] = harvest("The compulsory education officer (‘leerplichtambtenaar’) calls.").pairs
    assert pair.status == "known"


# -- laws ----------------------------------------------------------------------------

_PIECES = st.sampled_from(
    [
        *("(", ")", "[", "]", "‘", "’", "'", '"', "“", "*", "_", "`", " ", "\n", "–", "/", "|"),
        *(" or ", " in Dutch ‘", "(Dutch: ", "Step 1: ", "Stap 1: ", "DUO", ", ", ".", "; "),
        *("het huis", "the house", "De Rode Draad", "Reading Pals", "Leesmaatjes", "Jan van"),
        *("\ud800", "\udfff", "e\u0301", "\u200d", "\xa0", "ĳ", "İ", "\x00", "<b>", "</b>", "&"),
    ]
)
_PAGES = st.lists(_PIECES | st.text(max_size=3), max_size=40).map("".join)


@given(page=_PAGES, form=st.sampled_from(get_args(Form)))
def test_nothing_raises_on_any_text(glossary: Glossary, page: str, form: Form) -> None:
    found = harvest(page, form=form, glossary=glossary)
    for pair in found.pairs:
        assert pair.en.strip()
        assert pair.nl.strip()
        assert 0 < pair.score <= 100
        assert 0 <= pair.start < len(page)
    assert len({(pair.en, pair.nl) for pair in found.pairs}) == len(found.pairs)


@given(page=_PAGES)
def test_both_sides_stand_on_the_page(glossary: Glossary, page: str) -> None:
    flat = " ".join(page.split())
    for pair in harvest(page, glossary=glossary).pairs:
        assert " ".join(pair.en.split()) in flat
        assert " ".join(pair.nl.split()) in flat


@given(first=st.sampled_from(_sentences()), second=st.sampled_from(_sentences()))
def test_a_page_of_two_sentences_has_the_pairs_of_both(
    glossary: Glossary,
    first: tuple[str, list[tuple[str, str, str]]],
    second: tuple[str, list[tuple[str, str, str]]],
) -> None:
    # In the same language, since the language of the page counts.
    if _is_english(first[0]) != _is_english(second[0]):
        return
    # What both have is one entry, with the capitals and the acronym of either.
    one, other = ({pair[0].lower() for pair in each[1]} for each in (first, second))
    if one & other:
        return
    page = f"{first[0]}\n\n{second[0]}\n"
    assert set(_found(harvest(page, glossary=glossary))) == {*first[1], *second[1]}


def _is_english(sentence: str) -> bool:
    # A gloss in brackets or quotes says nothing about the language of the sentence.
    return lean(_SET_APART.sub(" ", sentence)) < 0


@pytest.mark.parametrize(
    "piece",
    ["(", ")", "()", "‘", "(‘", "(‘het ", "a(b)", "(‘het huis’ ", "De ", "a, ", "x (‘y\n", "word"],
)
def test_twice_the_text_takes_about_twice_the_time(
    assert_linear: Callable[..., None], glossary: Glossary, piece: str
) -> None:
    def seconds(size: int) -> float:
        text = piece * (size // len(piece))
        start = time.process_time()
        harvest(text, glossary=glossary)
        return time.process_time() - start

    assert_linear(seconds, 1_000)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_pairs_of_a_page_whose_language_is_known_are_those_of_its_harvest(
    glossary: Glossary, language: Language
) -> None:
    lines = [text for text, _pairs in _sentences()]
    for text in ("\n\n".join(lines[start : start + 8]) for start in range(0, len(lines), 8)):
        read = list(blocks(text, "markdown"))
        found = harvest(text, form="markdown", glossary=glossary)
        if sum(lean(each.text) for each in read) * (1 if language == "nl" else -1) > 30:
            assert pairs_in(read, language, Lines(text), glossary) == found.pairs


def test_a_block_that_may_gloss_nothing_glosses_nothing(glossary: Glossary) -> None:
    passed_over = 0
    lines = [text for text, _pairs in _sentences()]
    for line in [*lines, *(_SET_APART.sub("", line) for line in lines)]:
        for block in blocks(line, "markdown"):
            if not may_gloss(block):
                passed_over += 1
                assert not harvest(block.text, form="text", glossary=glossary).pairs
    assert passed_over > 10
