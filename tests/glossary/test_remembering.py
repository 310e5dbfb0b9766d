"""A glossary that remembers answers as one that does not."""

import re
from collections.abc import Callable
from functools import partial

import pytest

from insaterms import Glossary, Occurrence
from insaterms.glossary import remembering
from insaterms.glossary.remembering import RememberingGlossary
from insaterms.glossary.verification.findings import Segment
from insaterms.model import Language

_Ask = Callable[[], object]

TEXTS: list[tuple[str, Language]] = [
    ("De leerplichtambtenaar belt de thuiszitters.", "nl"),
    ("The school attendance officer calls the home sitters.", "en"),
    ("Nothing of the field stands here.", "en"),
    ("Leerplicht- en RMC-ambtenaren", "nl"),
    ("", "nl"),
]
PAIRS = [
    ("De leerplichtambtenaar belt.", "The inspector calls."),
    ("De leerplichtambtenaar belt.", "The school attendance officer calls."),
    ("Het samenwerkingsverband (SWV) helpt.", "The school alliance (SWV) helps."),
    ("Het samenwerkingsverband belt.", "The SWV calls."),
    ("Niets.", "Nothing."),
]


@pytest.fixture(scope="module")
def both() -> tuple[Glossary, Glossary]:
    """Return a glossary and one that remembers."""
    return Glossary.load(), RememberingGlossary.load()


@pytest.mark.parametrize("overlapping", [False, True])
def test_what_is_asked_twice_is_answered_as_what_is_asked_once(
    both: tuple[Glossary, Glossary], *, overlapping: bool
) -> None:
    plain, remembers = both
    for _time in range(2):
        for text, language in TEXTS:
            wanted = plain.recognise(text, language, overlapping=overlapping)
            assert remembers.recognise(text, language, overlapping=overlapping) == wanted
            assert bool(wanted) <= remembers.may_hold(text, language)
            assert remembers.languages(text) == plain.languages(text)
            assert remembers.lookup(text, language, 3) == plain.lookup(text, language, 3)


def test_no_more_is_remembered_than_there_is_room_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remembering, "_TEXTS", 2)
    glossary, plain = RememberingGlossary.load(), Glossary.load()
    for text, language in TEXTS * 2:
        assert glossary.recognise(text, language) == plain.recognise(text, language)
        known = vars(glossary)
        assert len(known["_terms"]) + len(known["_earlier_terms"]) <= 2


def test_what_is_asked_again_and_again_is_looked_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remembering, "_TEXTS", 4)
    asked: list[str] = []
    plain = Glossary.recognise

    def counted(
        self: Glossary, text: str, language: Language, *, overlapping: bool = False
    ) -> list[Occurrence]:
        asked.append(text)
        return plain(self, text, language, overlapping=overlapping)

    monkeypatch.setattr(Glossary, "recognise", counted)
    glossary = RememberingGlossary.load()
    often, *others = (f"De leerplichtambtenaar van school {number}" for number in range(10))
    for other in others:
        glossary.recognise(often, "nl", overlapping=True)
        glossary.recognise(other, "nl", overlapping=True)
    # Room was made for others, and it stayed.
    assert asked == [often, *others]


def test_a_long_text_is_not_remembered() -> None:
    glossary = RememberingGlossary.load()
    text = "De leerplichtambtenaar belt. " * 100
    assert len(glossary.recognise(text, "nl")) == 100
    assert not vars(glossary)["_terms"]


def test_a_preferred_term_is_preferred_the_second_time_too() -> None:
    prefer = {"leerplichtambtenaar": "compulsory education officer"}
    plain = Glossary.load(prefer=prefer)
    remembers = RememberingGlossary.load(prefer=prefer)
    text = "De leerplichtambtenaar belt."
    for _time in range(2):
        assert remembers.recognise(text, "nl") == plain.recognise(text, "nl")
        assert remembers.concept("leerplichtambtenaar") == plain.concept("leerplichtambtenaar")


def test_findings_do_not_depend_on_what_was_verified_before(
    both: tuple[Glossary, Glossary],
) -> None:
    segments = [Segment(source, target) for source, target in PAIRS]
    plain, remembers = both
    # What a text introduces stands alone below it, and nowhere else.
    for order in (segments, segments[::-1], segments[3:4], segments[2:4], segments):
        found = remembers.verify_segments(order, "nl", "en").findings
        wanted = plain.verify_segments(order, "nl", "en").findings
        assert [each for each in wanted if each.kind != "inconsistent"] == list(found)


def test_a_pair_in_which_nothing_was_found_is_passed_over() -> None:
    glossary = Glossary.load()
    clean: set[tuple[str, str]] = set()
    segments = [Segment(source, target) for source, target in PAIRS]
    first = glossary.verify_segments(segments, "nl", "en", clean=clean).findings
    assert PAIRS[1] in clean
    assert PAIRS[4] in clean
    assert PAIRS[0] not in clean
    assert PAIRS[2] not in clean
    again = glossary.verify_segments(segments, "nl", "en", clean=clean).findings
    assert again == first


@pytest.mark.parametrize("nothing", [5, None, b"x", ["a"]])
@pytest.mark.parametrize("number", [0, 1])
def test_what_is_no_text_is_an_error_whatever_is_asked(
    both: tuple[Glossary, Glossary], number: int, nothing: str
) -> None:
    glossary = both[number]
    segments = [Segment("a", "b"), Segment(nothing, "b")], [Segment("a", nothing)]
    asked: list[_Ask] = [
        lambda: glossary.concept(nothing),
        lambda: glossary.languages(nothing),
        lambda: glossary.lookup(nothing),
        lambda: glossary.may_hold(nothing, "nl"),
        lambda: glossary.recognise(nothing, "nl"),
        lambda: glossary.verify(nothing, "x", "nl", "en"),
        lambda: glossary.verify("x", nothing, "nl", "en"),
        *(partial(glossary.verify_segments, each, "nl", "en") for each in segments),
    ]
    for ask in asked:
        with pytest.raises(TypeError, match=f"^{re.escape(f'a text is wanted, not {nothing!r}')}$"):
            ask()
