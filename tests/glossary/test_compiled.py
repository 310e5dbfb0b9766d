"""The compiled glossary answers as a plain walk through all forms does."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from insaterms.glossary.compiled import Compiled, FormEntry, gram_codes
from insaterms.glossary.compiling import compile_glossary, term_forms
from insaterms.model import LANGUAGES, Concept, Language, PartOfSpeech, Term
from insaterms.text.folding import fold

_KEY = bytes(32)
_WORDS = st.text("abeëij'- ", min_size=1, max_size=9).filter(lambda text: bool(text.strip()))
_PARTS: st.SearchStrategy[PartOfSpeech] = st.sampled_from(["noun", "verb", "adjective"])
_TERMS = st.builds(Term, _WORDS, part_of_speech=_PARTS)
_SIDES = st.dictionaries(
    st.sampled_from(LANGUAGES), st.lists(_TERMS, min_size=1, max_size=3).map(tuple), min_size=1
)


@st.composite
def _glossaries(draw: st.DrawFn) -> list[Concept]:
    sides = draw(st.lists(_SIDES, min_size=1, max_size=6))
    return [Concept(f"c{number}", "s", terms=terms) for number, terms in enumerate(sides)]


def _compiled(concepts: list[Concept]) -> Compiled:
    return Compiled(compile_glossary(concepts, _KEY))


def _walk(concepts: list[Concept]) -> list[tuple[str, int, Language, int, str]]:
    return [
        (form.text, number, language, place, form.feature)
        for number, concept in enumerate(concepts)
        for language, terms in concept.terms.items()
        for place, term in enumerate(terms)
        for form in term_forms(term, language)
    ]


def _plain(form: FormEntry) -> tuple[str, int, Language, int, str]:
    return form.text, form.concept, form.language, form.term, form.feature


@given(_glossaries(), st.data())
@settings(max_examples=60)
def test_forms_of_a_key_are_those_that_a_walk_finds(
    concepts: list[Concept], data: st.DataObject
) -> None:
    index = _compiled(concepts)
    walk = _walk(concepts)
    asked = data.draw(st.sampled_from([form[0] for form in walk]) | _WORDS)
    found = sorted(map(_plain, index.forms(fold(asked))))
    assert found == sorted(form for form in walk if fold(form[0]) == fold(asked))


@given(_glossaries())
@settings(max_examples=60)
def test_concepts_come_back_by_number_and_by_id(concepts: list[Concept]) -> None:
    index = _compiled(concepts)
    assert len(index) == len(concepts)
    assert [index.concept(number) for number in range(len(index))] == concepts
    assert [index.number(concept.id) for concept in concepts] == list(range(len(concepts)))
    assert index.number("nothing") is None


@given(_glossaries())
@settings(max_examples=60)
def test_forms_of_a_term_end_where_the_next_term_begins(concepts: list[Concept]) -> None:
    index = _compiled(concepts)
    walk = _walk(concepts)
    for number, concept in enumerate(concepts):
        for language, terms in concept.terms.items():
            for place in range(len(terms)):
                own = [form for form in walk if form[1:4] == (number, language, place)]
                for _, _, _, _, feature in own:
                    first = next(text for text, *_, name in own if name == feature)
                    assert index.form_for(number, language, place, [feature]) == first  # type: ignore[list-item]
                assert index.form_for(number, language, place, ["te infinitive", "base"]) in {
                    text for text, *_ in own
                }


@given(_glossaries())
@settings(max_examples=60)
def test_every_term_is_most_like_itself(concepts: list[Concept]) -> None:
    index = _compiled(concepts)
    for concept in concepts:
        for terms in concept.terms.values():
            for term in terms:
                key = fold(term.text)
                if len(key) < 4:
                    continue
                found = [fold(index.form(base).text) for base in index.similar(key, 1000)]
                assert key in found
                assert gram_codes(found[0]) >= gram_codes(key)


def test_what_a_caller_changes_stays_with_the_caller() -> None:
    index = _compiled([Concept("a", "s", terms={"nl": (Term("x"),)})])
    index.decoded(0).terms.clear()
    assert index.decoded(0).terms == {"nl": (Term("x"),)}


def test_term_that_is_not_there_is_an_error() -> None:
    index = _compiled([Concept("a", "s", terms={"nl": (Term("x"),)})])
    with pytest.raises(LookupError):
        index.form_for(0, "en", 0, ["base"])
