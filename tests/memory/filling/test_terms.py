"""Messages that are a term as a whole: what is around it stays, and what is not it is not clean."""

from collections.abc import Iterator, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms import Glossary
from insaterms.formats.gettext_po.header import Header
from insaterms.formats.gettext_po.messages import CatalogMessage, Messages
from insaterms.memory.filling.decisions import Decision
from insaterms.memory.filling.filling import filled
from insaterms.memory.filling.spelling import is_spelled
from insaterms.memory.matches import Context, Match
from insaterms.model import Language


def _nothing(asked: Sequence[tuple[str, Context]]) -> Iterator[list[Match]]:
    return ([] for _ in asked)


def _decided(
    text: str, glossary: Glossary, into: Language = "nl", flags: tuple[str, ...] = ()
) -> Decision:
    languages = ("en", "nl") if into == "nl" else ("nl", "en")
    catalog = Messages(Header(into, 2), (CatalogMessage(msgid=text, targets=("",), flags=flags),))
    [decision] = filled(catalog, _nothing, glossary, languages=languages)
    return decision


@pytest.mark.parametrize(
    "around",
    [
        "{}…",
        "{}...",
        "{}?",
        "{}!",
        "{}.",
        "{},",
        "{};",
        "{}:",
        "{} :",
        "{}/",
        "{} / ",
        "({})",
        "(…) {} (…)",
        "[…] {}",
        "[{}]",
        '"{}"',
        "“{}”",
        "„{}”",
        "«{}»",
        "‘{}’",
        "'{}'",
        "* {}",
        "- {}",
        "– {} –",
        "• {}",
        "✓ {}",
        "{} >",
        "{} *",
        "...{}",
        "\t{}\n",
        "(“{}…”)?!",
    ],
)
def test_punctuation_around_a_term_stays_as_it_is(around: str, glossary: Glossary) -> None:
    for text, target in (
        ("conference", "congres"),
        ("Conferences", "Congressen"),
        ("CONFERENCE", "CONGRES"),
        ("CONFERENCES", "CONGRESSEN"),
    ):
        decision = _decided(around.format(text), glossary)
        assert (decision.targets, decision.fuzzy) == ((around.format(target),), False)


_AROUND = st.text(st.sampled_from(' \n\t"“”„«»()[]*•>→…✓'), max_size=6)


@given(before=_AROUND, behind=_AROUND | st.text(st.sampled_from(".,;:!?/ …)"), max_size=6))
def test_nothing_around_a_term_is_lost(glossary: Glossary, before: str, behind: str) -> None:
    decision = _decided(f"{before}Conference{behind}", glossary)
    assert (decision.targets, decision.fuzzy) == ((f"{before}Congres{behind}",), False)


_PIECES = ["conference", "Conference", "s", "'", "’", "-", "/", "{", "}", "%", ".", " ", "(", ")"]


@given(st.lists(st.sampled_from(_PIECES), max_size=6).map("".join))
def test_what_is_clean_has_every_sign_of_the_message(glossary: Glossary, text: str) -> None:
    decision = _decided(text, glossary)
    if decision.targets and not decision.fuzzy:
        for word, target in (("conferences", "congressen"), ("conference", "congres")):
            for one, other in ((word, target), (word.title(), target.title())):
                text = text.replace(one, other)
        assert decision.targets == (text,)


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("conference's", "congres"),
        # Without its apostrophe it is the plural.
        ("conference’s", "congressen"),
        ("conferences'", "congressen"),
        ("conferences’", "congressen"),
        ("Con-ference", "Congres"),
        ("con ference", "congres"),
        ("cOnference", "congres"),
        ("ConFerences", "Congressen"),
        ("compulsory Education", "leerplicht"),
        ("compulsory-education…", "leerplicht…"),
    ],
)
def test_a_term_that_is_written_otherwise_is_fuzzy(
    text: str, target: str, glossary: Glossary
) -> None:
    decision = _decided(text, glossary)
    assert (decision.targets, decision.fuzzy) == ((target,), True)
    assert "written otherwise" in decision.notes


@pytest.mark.parametrize(
    "text",
    [
        "{conference}",
        "%conference%",
        "$conference",
        "/conference",
        "--conference",
        ".conference",
        "#conference",
        "@conference",
        ":conference:",
        "conference-",
        "conference(s)",
        "conference_",
        "`conference`",
        "<b>conference</b>",
        "&conference;",
        "con/ference",
        "Oa.",
        "n.e.o.n.",
        "…",
        "''",
    ],
)
def test_a_sign_that_programs_read_makes_it_no_term(text: str, glossary: Glossary) -> None:
    assert _decided(text, glossary).stays == "no match"


def test_a_term_that_a_format_would_misread_is_not_written(glossary: Glossary) -> None:
    # In Java's formats an apostrophe begins what is no placeholder.
    assert _decided("Photos:", glossary).targets == ("Foto's:",)
    assert _decided("Photos:", glossary, flags=("java-format",)).stays == "placeholders differ"


@pytest.mark.parametrize(
    ("text", "into", "target", "notes"),
    [
        ("NEON", "nl", "NEON", ()),
        ("NEON", "en", "NEON", ()),
        ("(NEON)", "en", "(NEON)", ()),
        ("Netwerk Onderwijs", "en", "Network for Education", ()),
        ("HEO", "nl", "oa", ()),
        ("oa", "en", "HEO", ()),
        ("OA…", "en", "HEO…", ()),
        ("OPC", "en", "training centre", ("acronym",)),
        ("OPC's", "en", "training centres", ("acronym",)),
        ("rep.", "nl", "verslag", ("acronym",)),
        ("rep.:", "nl", "verslag:", ("acronym",)),
    ],
)
def test_an_acronym_stays_one(
    text: str, into: Language, target: str, notes: tuple[str, ...], glossary: Glossary
) -> None:
    decision = _decided(text, glossary, into)
    assert (decision.targets, decision.fuzzy) == ((target,), bool(notes))
    assert decision.notes == notes


@pytest.mark.parametrize(
    ("text", "term", "language", "same"),
    [
        ("School Attendance Officer", "school attendance officer", "en", True),
        ("School attendance Officer", "school attendance officer", "en", False),
        ("Ministry Of Education", "Ministry of Education", "en", True),
        ("center", "centre", "en", True),
        ("CENTER", "centre", "en", True),
        ("center", "centre", "nl", False),
        ("IJsvrij", "ijsvrij", "nl", True),
        ("Mbo’er", "mbo'er", "nl", True),
        ("mbo‑er", "mbo-er", "nl", True),
        ("coo\u0308rdinator", "coördinator", "nl", True),
        ("coordinator", "coördinator", "nl", False),
        ("partner\u00adship", "partnership", "en", True),
        ("leerplichtwet", "Leerplichtwet", "nl", False),
        ("Roc", "ROC", "nl", False),
    ],
)
def test_capitals_at_the_start_or_throughout_make_no_other_word(
    text: str, term: str, language: Language, *, same: bool
) -> None:
    assert is_spelled(text, term, language) is same
