"""Laws of word lists: any spreadsheet's CSV is read, and what is written reads back."""

import csv
import io
import re
from datetime import date
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from insaterms.errors import Problem
from insaterms.formats.glossary_csv.reading import read
from insaterms.formats.glossary_csv.writing import write
from insaterms.model import (
    Attestation,
    Concept,
    Definition,
    Kind,
    Language,
    PartOfSpeech,
    Term,
)
from insaterms.text.folding import unwanted_character


def concepts(text: str | bytes) -> list[Concept]:
    data = text if isinstance(text, bytes) else text.encode()
    found, problems = read(data, "f.csv")
    assert problems == []
    return found


def problems(text: str | bytes) -> list[str]:
    data = text if isinstance(text, bytes) else text.encode()
    return [str(problem) for problem in read(data, "f.csv")[1]]


def written(*found: Concept) -> str:
    stream = io.StringIO(newline="")
    write(stream, found, lambda _: ("proposed", ""))
    return stream.getvalue()


def texts(concept: Concept) -> dict[str, list[str]]:
    return {str(language): [t.text for t in terms] for language, terms in concept.terms.items()}


ROWS = [["nl", "en"], ["thuiszitter", "child not, attending"], ["ĳ;😀", "a\tb"]]
EXPECTED = [
    {"nl": ["thuiszitter"], "en": ["child not, attending"]},
    {"nl": ["ĳ;😀"], "en": ["a b"]},
]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("quoting", [csv.QUOTE_MINIMAL, csv.QUOTE_ALL])
def test_whatever_a_spreadsheet_writes_is_read(
    delimiter: str, newline: str, mark: bytes, quoting: int
) -> None:
    stream = io.StringIO(newline="")
    writer = csv.writer(
        stream,
        delimiter=delimiter,
        lineterminator=newline,
        quoting=csv.QUOTE_ALL if quoting == csv.QUOTE_ALL else csv.QUOTE_MINIMAL,
    )
    writer.writerows(ROWS)
    found = concepts(mark + stream.getvalue().encode())
    assert [texts(concept) for concept in found] == EXPECTED


def test_columns_may_stand_in_any_order_and_case_with_others_between() -> None:
    found = concepts(" EN ,colour,Nl\nx,red,y\n")
    assert [texts(concept) for concept in found] == [{"nl": ["y"], "en": ["x"]}]


def test_every_column_is_read() -> None:
    (found,) = concepts(
        "nl,en,id,subject,kind,definition_nl,definition_en,note,evidence,source\n"
        "x,y,een-id,s,law,dn,de,n,own-name,b: d\n"
    )
    assert found == Concept(
        "een-id",
        "s",
        kind="law",
        definitions={"nl": Definition("dn"), "en": Definition("de")},
        terms={
            "nl": (Term("x", part_of_speech="proper noun"),),
            "en": (Term("y", part_of_speech="proper noun"),),
        },
        notes=("n",),
    )


def test_what_a_row_does_not_say_takes_its_default() -> None:
    (found,) = concepts("nl,en,kind,subject\nx\n")
    assert found == Concept("x", "word list", terms={"nl": (Term("x"),)})


def test_terms_in_one_cell_are_separated_by_bars_and_the_first_is_preferred() -> None:
    (found,) = concepts("nl,en\n| a |b|a||c d|,x\n")
    assert [(term.text, term.status) for term in found.terms["nl"]] == [
        ("a", "preferred"),
        ("b", "admitted"),
        ("c d", "admitted"),
    ]
    assert found.id == "a"


@pytest.mark.parametrize("en", ["to play truant", "To play truant", "  TO  play truant"])
def test_a_verb_is_known_by_its_english(en: str) -> None:
    (found,) = concepts(f"nl,en\nspijbelen,{en}|to skip school\n")
    assert texts(found) == {"nl": ["spijbelen"], "en": ["play truant", "skip school"]}
    assert {t.part_of_speech for terms in found.terms.values() for t in terms} == {"verb"}


def test_the_dutch_cell_keeps_what_only_looks_like_an_english_verb() -> None:
    (found,) = concepts("nl,en\nto do|doen,to do|work\n")
    assert texts(found) == {"nl": ["to do", "doen"], "en": ["do", "work"]}


def parts(concept: Concept) -> list[str]:
    return [term.part_of_speech for terms in concept.terms.values() for term in terms]


@pytest.mark.parametrize(
    "nl", ["zich ziek melden", "Voldoen aan", "opzeggen (een contract)", "gaan", "zien", ""]
)
def test_to_beside_an_infinitive_or_nothing_makes_verbs(nl: str) -> None:
    (found,) = concepts(f"nl,en\n{nl},to leave\n")
    assert set(parts(found)) == {"verb"}
    assert texts(found)["en"] == ["leave"]


@pytest.mark.parametrize("nl", ["tot nu toe", "op schaal", "aan", "(a)"])
def test_to_beside_anything_else_is_part_of_the_term(nl: str) -> None:
    (found,) = concepts(f"nl,en\n{nl},to date\n")
    assert set(parts(found)) == {"noun"}
    assert texts(found)["en"] == ["to date"]


def test_a_noun_beside_a_verb_stays_one() -> None:
    (found,) = concepts("nl,en\nvertrek|vertrekken,departure|to leave\n")
    assert parts(found) == ["noun", "verb", "noun", "verb"]


@pytest.mark.parametrize(
    ("header", "cells", "expected"),
    [
        ("part-of-speech", "verb", "verb verb"),
        ("Part of Speech", "WW.", "verb verb"),
        ("PART_OF_SPEECH", "adj", "adjective adjective"),
        ("nl-part-of-speech,en-part-of-speech", "bn,n", "adjective noun"),
        ("nl_part_of_speech,part-of-speech", "bw,v", "adverb verb"),
        # One side speaks for the other.
        ("nl-part-of-speech", "bijwoord", "adverb adverb"),
        ("en part of speech", "(v.)", "verb verb"),
        ("part-of-speech,nl-part-of-speech", ",", "noun noun"),
    ],
)
def test_the_part_of_speech_is_what_its_column_says(header: str, cells: str, expected: str) -> None:
    (found,) = concepts(f"nl,en,{header}\nintrekken,withdraw,{cells}\n")
    assert " ".join(parts(found)) == expected


def test_each_term_of_a_cell_may_have_its_own_part_of_speech() -> None:
    (found,) = concepts("nl,en,nl-part-of-speech\nstaking|staken,to strike|x,n|ww\n")
    assert parts(found) == ["noun", "verb", "verb", "verb"]
    (found,) = concepts("nl,en,part-of-speech\n,nil|void,n|adj\n")
    assert parts(found) == ["noun", "adjective"]


def test_what_is_said_comes_before_what_is_inferred() -> None:
    (found,) = concepts("nl,en,part-of-speech\nleren,to do list,noun\n")
    assert (texts(found)["en"], parts(found)) == (["to do list"], ["noun", "noun"])
    (found,) = concepts("nl,en,part-of-speech,kind\nnietig,void,adjective,law\n")
    assert parts(found) == ["adjective", "adjective"]


def test_equal_names_get_a_number_and_an_id_that_was_chosen_stays() -> None:
    found = concepts("nl,en,id\na-2,x\na,x\na,y\na,z\n,b,a\n!,c\n😀,d\n")
    assert [concept.id for concept in found] == [
        "a-2",
        "a-3",
        "a-4",
        "a-5",
        "a",
        "concept",
        "concept-2",
    ]


@given(st.lists(st.sampled_from(["a", "a-2", "a-2-2", "A 2", "", "é", "e", "concept"]), max_size=9))
def test_ids_are_unique_whatever_the_rows(names: list[str]) -> None:
    found, _ = read(("nl,en\n" + "".join(f"{name},x\n" for name in names)).encode(), "f.csv")
    ids = [concept.id for concept in found]
    assert len(set(ids)) == len(ids) == len(names)


@pytest.mark.parametrize(
    "text",
    [
        'nl;en;"de, het, een, of, niets"\nw;v;\n',
        "nl\ten\tde, het; een, of; niets\nw\tv\n",
        "a;b;c;d,nl,en\n1;2,w,v\n",
        '"a,b,c,d";"en";"nl"\n"1,2";"v";"w"\n',
    ],
)
def test_the_separator_is_what_parts_the_two_languages(text: str) -> None:
    (found,) = concepts(text)
    assert texts(found) == {"nl": ["w"], "en": ["v"]}


def test_no_break_spaces_stay_and_others_are_single() -> None:
    (found,) = concepts('nl,en\n art.\u00a04  lid\t1 ,"12\u202f000\r\n pupils"\n')
    assert texts(found) == {"nl": ["art.\u00a04 lid 1"], "en": ["12\u202f000 pupils"]}


def test_to_is_taken_off_once_and_only_at_the_beginning() -> None:
    (found,) = concepts("nl,en\nletten,to pay attention to detail|to to y\n")
    assert texts(found)["en"] == ["pay attention to detail", "to y"]
    assert found.terms["en"][0].part_of_speech == "verb"


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        (r"A\|B|c", ["A|B", "c"]),
        (r"a\\|b", ["a\\", "b"]),
        (r"a\b", [r"a\b"]),
        ("a\\", ["a\\"]),
        (r"\to do|\To be", ["to do", "To be"]),
    ],
)
def test_a_backslash_makes_what_follows_part_of_the_term(cell: str, expected: list[str]) -> None:
    (found,) = concepts(f"nl,en\nx,{cell}\n")
    assert [(t.text, t.part_of_speech) for t in found.terms["en"]] == [
        (text, "noun") for text in expected
    ]


def test_empty_rows_are_passed_over() -> None:
    assert len(concepts("nl,en,note\n\nx,y\n,,\n  ,\u00a0\nz,\n\n")) == 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", 'f.csv:1:1: the first line must name the columns "nl" and "en"; there is no "nl"'),
        (
            "nl;engels\nx;y\n",
            'f.csv:1:1: the first line must name the columns "nl" and "en"; there is no "en"',
        ),
        (
            "thuiszitter,child\n",
            'f.csv:1:1: the first line must name the columns "nl" and "en"; there is no "nl"',
        ),
        ("nl,en\n", "f.csv: the list has no rows below its first line"),
        ("nl,en\n\n,\n", "f.csv: the list has no rows below its first line"),
        ('nl,"en\nx,y\n', "f.csv:1: unexpected end of data; is a quote left open?"),
        (
            'nl,en\nx,y\nz,"w\nmore\n',
            "f.csv:3: unexpected end of data; is a quote left open?",
        ),
        ('nl,en\n"x"y,z\n', "f.csv:2: ',' expected after '\"'; is a quote left open?"),
        ("nl,en,note\nx,y\n,,n\n", 'f.csv:3: the cells "nl" and "en" are both empty'),
        ('nl,en,note\n"x\ny",z\n|,,n\n', 'f.csv:4: the cells "nl" and "en" are both empty'),
        (
            "nl,en\na,b, ,\nx,y,,z,w\n",
            (
                "f.csv:3: 2 more than the 2 cells that the first line names; "
                "a text that holds the separator must stand in double quotes"
            ),
        ),
        ("nl,en,id\nx,y,b\nz,w,b\n", 'f.csv:3: the id "b" stands twice; first in line 2'),
        (
            "nl,en,id\nx,y,Één id!\n",
            (
                'f.csv:2: the id "Één id!" must be lower-case letters a to z, digits and hyphens; '
                'write "een-id"'
            ),
        ),
        (
            "nl,en,id\nx,y,?\n",
            'f.csv:2: the id "?" must be lower-case letters a to z, digits and hyphens',
        ),
        ("nl,en,NL,,\nx,y,z\n", 'f.csv:1: the column "nl" stands twice'),
        ('"nl","en","a\nb",kind\nx,y,,lew\n', 'f.csv:3: "lew" is no kind (did you mean "law"?)'),
        ("nl,en,kind\nx,y,lew\n", 'f.csv:2: "lew" is no kind (did you mean "law"?)'),
        (
            "nl,en,part-of-speech\nx,y,vreb\n",
            'f.csv:2:5: "vreb" is no part of speech (did you mean "verb"?)',
        ),
        (
            'nl;en;en-part-of-speech;nl-part-of-speech\n"a ""b"" \r\nc;";é;n; telwoord|\n',
            (
                'f.csv:3:10: "telwoord" is no part of speech; '
                "write noun, proper noun, verb, adjective, adverb, other"
            ),
        ),
        (
            '\ufeffnl,en,part-of-speech,note\n\n"x\ry",z,"  ?",n\n',
            (
                'f.csv:4:9: "?" is no part of speech; '
                "write noun, proper noun, verb, adjective, adverb, other"
            ),
        ),
        (
            "part-of-speech,nl,en\nn|v|v,x|y,z|w|q\n",
            (
                'f.csv:2:1: 3 parts of speech for 2 in the cell "nl"; '
                "write one for all, or one for each"
            ),
        ),
        (
            "nl,en,kind\nx,y,?\n",
            (
                'f.csv:2: "?" is no kind; write term, organisation, event, publication, programme, '
                "policy, law, instrument"
            ),
        ),
    ],
)
def test_a_problem_says_where_it_is_and_what_to_do(text: str, expected: str) -> None:
    assert problems(text) == [expected]


def test_all_problems_are_reported_at_once() -> None:
    found = problems('nl,en,note,kind\n,,n,\nx,y,,x\n,,,\n,,m,\n"')
    assert [problem.split(": ")[0] for problem in found] == [
        "f.csv:2", "f.csv:3", "f.csv:5", "f.csv:6",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("data", "line"),
    [("nl,en\nx,y\ncafé,z\n".encode("latin-1"), 3), ("nl,en\n".encode("utf-16"), 1)],
)
def test_another_encoding_is_named_with_its_line(data: bytes, line: int) -> None:
    assert problems(data) == [f"f.csv:{line}: this is not UTF-8; save the file as CSV UTF-8"]


@given(st.binary(max_size=60) | st.text('nl,en;"\n\r\t|é\x00', max_size=60).map(str.encode))
def test_reading_never_raises_and_gives_concepts_or_problems(data: bytes) -> None:
    for prefix in (b"", b"nl,en\n"):
        found, faults = read(prefix + data, "f.csv")
        assert found or faults
        assert all(isinstance(fault, Problem) for fault in faults)
        assert len({concept.id for concept in found}) == len(found)


# -- writing ---------------------------------------------------------------------


FULL = Concept(
    "a",
    "s",
    kind="law",
    definitions={"nl": Definition("dn"), "en": Definition("de")},
    terms={
        "nl": (
            Term("x", part_of_speech="proper noun"),
            Term("x2", part_of_speech="proper noun", status="admitted"),
            Term("x3", status="deprecated"),
            Term("x4", type="misspelling", status="deprecated"),
        ),
        "en": (
            Term(
                "y",
                part_of_speech="proper noun",
                attestations=(
                    Attestation("own-name", "Body", "Document", seen=date(2018, 6, 28)),
                    Attestation("both-shown", "B", "D"),
                ),
            ),
        ),
    },
    notes=("n", "m"),
)


def test_the_form_is_this() -> None:
    assert written(FULL, Concept("b", "s", terms={"nl": (Term("z"),)})) == (
        "nl,en,id,subject,kind,definition_nl,definition_en,note,"
        "nl-part-of-speech,en-part-of-speech,evidence,source\n"
        "x|x2,y,a,s,law,dn,de,n m,proper noun,proper noun,proposed,\n"
        "z,,b,s,term,,,,noun,,proposed,\n"
    )


def test_evidence_is_what_the_caller_says() -> None:
    stream = io.StringIO(newline="")
    write(stream, [FULL], lambda concept: ("both-shown", concept.id))
    (row,) = csv.DictReader(io.StringIO(stream.getvalue()))
    assert (row["evidence"], row["source"]) == ("both-shown", "a")


def test_a_concept_without_a_term_to_offer_is_left_out() -> None:
    hidden = Concept("a", "s", terms={"nl": (Term("x", status="superseded"),)})
    assert written(hidden, Concept("b", "s")) == written()


def test_english_verbs_are_written_with_to() -> None:
    verb = Concept(
        "a",
        "s",
        terms={
            "nl": (Term("spijbelen", part_of_speech="verb"),),
            "en": (Term("play truant", part_of_speech="verb"),),
        },
    )
    text = written(verb)
    assert text.splitlines()[1].startswith("spijbelen,to play truant,")
    assert concepts(text)[0].terms == verb.terms


@pytest.mark.parametrize("start", ["=", "+", "-", "@"])
def test_no_cell_is_a_formula_for_a_spreadsheet(start: str) -> None:
    text = f"{start}x"
    concept = Concept(
        "a",
        text,
        definitions={"nl": Definition(text), "en": Definition(text)},
        terms={
            "nl": (Term(text),),
            "en": (Term(text, attestations=(Attestation("own-name", text, "d"),)),),
        },
        notes=(text,),
    )
    _, row = csv.reader(io.StringIO(written(concept)))
    assert [cell for cell in row if cell.startswith(start)] == []
    assert [cell for cell in row if cell.startswith(f"'{start}")] != []
    assert texts(concepts(written(concept))[0]) == {"nl": [text], "en": [text]}


@pytest.mark.parametrize("text", ["'s avonds", "'", "''x", "a=b"])
def test_other_apostrophes_stay(text: str) -> None:
    (found,) = concepts(f'nl,en\n"{text}",x\n')
    assert texts(found)["nl"] == [text]


def on_one_line(text: str) -> str:
    return re.sub("[ \t\r\n\x85\u2028\u2029]+", " ", text).strip(" ")


ODD = ["=1", "'=1", "''@x", "@school", "'s", 'a "b"', "a,b;c", "#x", "a\u00a0b", "12\u202f000"]
BARS = ["|", "a|b", "|a", "a|", "\\", "\\|", "\\\\|", "a\\", "\\a", "|to b", "a|to b|to c"]
TO = ["to", "to be", "TO be", "to to be", "pay attention to detail", "\\to be", "\\\\to be", "to\\"]
TERM_TEXTS = (
    (
        st.text(max_size=12)
        | st.text("to |\\'=\u00a0", max_size=8)
        | st.sampled_from(ODD + BARS + TO)
    )
    .map(on_one_line)
    .filter(lambda text: bool(text.strip()) and not unwanted_character(text))
)


PARTS: tuple[PartOfSpeech, ...] = get_args(PartOfSpeech)
SEVERAL = st.lists(
    st.tuples(TERM_TEXTS, st.sampled_from(PARTS)), max_size=3, unique_by=lambda each: each[0]
)
Several = list[tuple[str, PartOfSpeech]]


def a_concept(nl: Several, en: Several, kind: Kind) -> Concept:
    """Return a concept of which CSV can hold everything but the evidence."""
    sides: tuple[tuple[Language, Several], ...] = (("nl", nl), ("en", en))
    terms: dict[Language, tuple[Term, ...]] = {
        language: tuple(
            Term(text, part_of_speech=part, status="admitted" if place else "preferred")
            for place, (text, part) in enumerate(found)
        )
        for language, found in sides
        if found
    }
    return Concept("a", "s", kind=kind, terms=terms)


def numbered(found: list[Concept]) -> list[Concept]:
    return [replace(concept, id=f"a-{number}") for number, concept in enumerate(found)]


KINDS: st.SearchStrategy[Kind] = st.sampled_from(["term", "law"])


@given(st.lists(st.builds(a_concept, SEVERAL, SEVERAL, KINDS), max_size=4).map(numbered))
def test_what_is_written_reads_back_with_its_terms(found: list[Concept]) -> None:
    some = [concept for concept in found if concept.terms]
    back, faults = read(written(*found).encode(), "f.csv")
    assert back == some
    assert bool(faults) == (not some)
    again = written(*back)
    assert read(again.encode(), "f.csv")[0] == back


@given(st.lists(st.lists(st.text('ab "\n\r\u2028|'), min_size=3, max_size=3), min_size=1))
def test_the_column_of_a_problem_is_where_the_value_stands(rows: list[list[str]]) -> None:
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    writer.writerow(["nl", "en", "note", "part-of-speech"])
    writer.writerows([*row[:2], "x" + row[2], f"?{place}?"] for place, row in enumerate(rows))
    text = stream.getvalue()
    lines = re.split("\r\n|\r|\n", text)
    faults = [fault for fault in read(text.encode(), "f.csv")[1] if "part of" in fault.message]
    assert len(faults) == len(rows)
    for place, fault in enumerate(faults):
        assert lines[fault.line - 1][fault.column - 1 :].startswith(f"?{place}?")


def test_control_characters_are_a_problem() -> None:
    concepts, problems = read(b"nl,en\nklok\x1b[2J,clock\n", "w.csv")
    assert [str(p) for p in problems] == ["w.csv:2: the character U+001B may not stand in a text"]
    assert len(concepts) == 1
