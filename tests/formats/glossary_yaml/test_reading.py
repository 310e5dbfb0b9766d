"""Laws of reading: every problem at once, at its place, with what to write instead."""

from datetime import date

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from insaterms.errors import Problem
from insaterms.formats.glossary_yaml import reading, tree
from insaterms.formats.glossary_yaml.terms import Source
from insaterms.glossary.checking import cross_problems
from insaterms.glossary.loading import Files
from insaterms.glossary.loading import read_concepts as load
from insaterms.model import Attestation, Concept, Definition, Term


def read_all(*texts: str | bytes) -> tuple[list[Concept], list[Problem]]:
    """Read files a.yaml, b.yaml and so on as the glossary is read."""
    contents = tuple(
        (f"{name}.yaml", text if isinstance(text, bytes) else text.encode())
        for name, text in zip("abc", texts, strict=False)
    )
    return load(Files("glossary", contents))


def concepts(text: str) -> list[Concept]:
    found, problems = read_all(text)
    assert [str(problem) for problem in problems] == []
    return found


def concept(body: str) -> Concept:
    """Read one concept `a` with these keys, each line of them indented by two."""
    (found,) = concepts(A + indented(body))
    return found


def indented(body: str) -> str:
    return "".join(f"  {line}\n" for line in body.splitlines())


def messages(text: str | bytes) -> list[str]:
    return [f"{p.line}:{p.column}: {p.message}" for p in read_all(text)[1]]


A = "concepts:\n- id: a\n"
OK = f"{A}  nl: x\n"
KINDS = "term, organisation, event, publication, programme, policy, law, instrument"
PARTS = "noun, proper noun, verb, adjective, adverb, other"
GENDERS = "de, het, masculine, feminine, neuter"
FILE_KEYS = "subject, reviewed, decided-by, definition-source, sources, concepts"
CONCEPT_KEYS = (
    "id, kind, subject, same-in-both, nl, en, definition, note, broader, narrower, related, "
    "reviewed, decided-by"
)
TERM_KEYS = (
    "text, type, status, part-of-speech, gender, plural, forms, region, from, until, "
    "case-sensitive, everyday, reason, note, examples, attested"
)

# The whole file → its problems, in the order in which a reader meets them.
WHOLE_FILES: list[tuple[str | bytes, list[str]]] = [
    ("", ['0:0: the file is empty; write "concepts:" and a list below']),
    ("# nothing yet\n", ['0:0: the file is empty; write "concepts:" and a list below']),
    (b"\xef\xbb\xbf", ['0:0: the file is empty; write "concepts:" and a list below']),
    (
        "- id: a\n",
        ['1:1: a glossary file is made of keys; write "concepts:" and put the list below it'],
    ),
    (
        "word",
        ['1:1: a glossary file is made of keys; write "concepts:" and put the list below it'],
    ),
    ("subject: x\n", ['1:1: there is no "concepts:" here']),
    ("{}\n", ['1:1: there is no "concepts:" here']),
    (b"caf\xe9", ["1:4: byte 0xe9 is not UTF-8; save the file in the encoding UTF-8"]),
    (
        "concepts: []\ncocnepts: []\nAuthor: x\n",
        [
            '2:1: unknown key "cocnepts" in a glossary file (did you mean "concepts"?)',
            f'3:1: unknown key "Author" in a glossary file; known are {FILE_KEYS}',
        ],
    ),
    (
        "decided_by: x\nconcepts: []\n",
        ['1:1: unknown key "decided_by" in a glossary file (did you mean "decided-by"?)'],
    ),
    ("concepts: x\n", ['1:11: "concepts" takes a list; begin each item with "- "']),
    ("concepts: ''\n", ['1:11: "concepts" takes a list; begin each item with "- "']),
    (
        "concepts:\n  id: a\n  nl: x\n",
        ['2:3: "concepts" takes a list; begin each item with "- "'],
    ),
    (
        "sources: {id: s}\nconcepts: []\n",
        ['1:10: "sources" takes a list; begin each item with "- "'],
    ),
    (
        "subject: [x]\nreviewed: yesterday\ndecided-by: {a: b}\nconcepts:\n",
        [
            '1:10: "subject" takes one text',
            '2:11: "yesterday" is no date; write it as 2018-06-28',
            '3:13: "decided-by" takes one text',
        ],
    ),
    (
        "concepts:\n- x\n- [y]\n",
        [
            '2:3: a concept begins with "id:"; put its keys below each other',
            '3:3: a concept begins with "id:"; put its keys below each other',
        ],
    ),
    (
        "concepts:\n- {}\n",
        [
            '2:3: a concept needs a term; write "nl:" or "en:" and the term',
            '2:3: a concept needs an "id" (a readable one: "thuiszitter")',
        ],
    ),
    (
        "concepts:\n- nl: x\n- id:\n  nl: y\n",
        [
            '2:3: a concept needs an "id" (a readable one: "thuiszitter")',
            '3:3: a concept needs an "id" (a readable one: "thuiszitter")',
        ],
    ),
    (
        (
            "concepts:\n- id: Thuiszitter\n  nl: x\n- id: één\n  nl: y\n- id: a--b\n  nl: z\n"
            "- id: a b\n  nl: z\n"
        ),
        [
            f'{line}:7: the id "{name}" must be lower-case letters a to z, digits and single '
            "hyphens"
            for line, name in ((2, "Thuiszitter"), (4, "één"), (6, "a--b"), (8, "a b"))
        ],
    ),
    (A, ['2:3: a concept needs a term; write "nl:" or "en:" and the term']),
    (
        f"{OK}- id: b\n  nl: y\n- id: a\n  nl: z\n",
        ['6:7: the id "a" stands twice; first in a.yaml:2'],
    ),
    (
        f"{OK}  nl: y\n",
        ['4:3: the key "nl" stands twice; first in line 3'],
    ),
    (
        (
            "sources:\n- s\n- body: b\n- id: s\n- id: s\n  body: b\n  document: d\n- id: t\n"
            "  body: b\n  document: d\n  seen: 2018\n  url: x\n"
        ),
        [
            '2:3: a source has an "id", a "body" and a "document"',
            '3:3: a source needs an "id"',
            '4:3: the source "s" needs a "body": who uses the term',
            '4:3: the source "s" needs a "document": where it stands',
            '5:7: the source "s" stands twice; first in line 4',
            '11:9: "2018" is no date; write it as 2018-06-28',
            '12:3: unknown key "url" in a source; known are id, body, document, locator, seen',
        ],
    ),
]

# The keys of one concept → its problems; the first of these lines is line 3.
CONCEPTS: list[tuple[str, list[str]]] = [
    (
        "nl: x\nen: y\nnoot: z\ndefinitions: z\nlabel: z",
        [
            '5:3: unknown key "noot" in a concept (did you mean "note"?)',
            '6:3: unknown key "definitions" in a concept (did you mean "definition"?)',
            f'7:3: unknown key "label" in a concept; known are {CONCEPT_KEYS}',
        ],
    ),
    (
        "nl: x\nkind: Law\nsubject: [y]",
        ['4:9: "Law" is no kind (did you mean "law"?)', '5:12: "subject" takes one text'],
    ),
    ("nl: x\nkind: person", [f'4:9: "person" is no kind; write one of {KINDS}']),
    ("nl: x\nkind:", [f'4:8: "" is no kind; write one of {KINDS}']),
    ("nl: x\nkind: [law]", ['4:9: "kind" takes one text']),
    (
        "nl: x\nsame-in-both: maybe",
        ['4:17: "maybe" is neither yes nor no, which "same-in-both" takes'],
    ),
    ("nl: x\nsame-in-both: [yes]", ['4:17: "same-in-both" takes one text']),
    (
        "nl: x\nreviewed: 28-06-2018\ndecided-by: [y]",
        [
            '4:13: "28-06-2018" is no date; write it as 2018-06-28',
            '5:15: "decided-by" takes one text',
        ],
    ),
    ("nl: x\nreviewed: 2018-02-30", ['4:13: "2018-02-30" is no date; write it as 2018-06-28']),
    ("nl: x\nreviewed: 2018-W26-4", ['4:13: "2018-W26-4" is no date; write it as 2018-06-28']),
    ("nl: x\nreviewed: 2018-06", ['4:13: "2018-06" is no date; write it as 2018-06-28']),
    ("nl: x\nreviewed:", ['4:12: "" is no date; write it as 2018-06-28']),
    ("nl: x\nreviewed: {y: z}", ['4:13: "reviewed" takes one text']),
    ("nl: x\nnote: [[y], {z: 1}]", ['4:10: "note" takes one text', '4:15: "note" takes one text']),
    (
        "nl: x\nbroader: b\nnarrower: [aa, c]\nrelated: {d: e}",
        [
            '4:12: there is no concept "b"',
            '5:14: there is no concept "aa" (did you mean "a"?)',
            '5:18: there is no concept "c"',
            '6:12: "related" takes one text',
        ],
    ),
    ("nl: x\nrelated: [a]", ['4:13: "a" refers to itself']),
    (
        "nl: x\ndefinition: y",
        ['4:15: write the definition by language: "nl: …" and "en: …" below it'],
    ),
    (
        "nl: x\ndefinition:\n  de: y\n  nl: [z]\n  en:\n    source: s\n    page: 1",
        [
            '5:5: unknown key "de" in a definition; known are nl, en',
            '6:9: "nl" takes one text',
            '8:7: a definition with a source needs a "text"',
            '9:7: unknown key "page" in a definition; known are text, source',
        ],
    ),
    ("nl: ''", ["3:7: a term without text"]),
    ("nl:\n- x\n-", ["5:4: a term without text"]),
    ("nl: [[x]]\nen: y", ['3:8: a term is a text, or begins with "text:"']),
    (
        "nl:\n- status: preferred\n- text:",
        [f'{n}:5: a term without text; write "text:" and the term' for n in (4, 5)],
    ),
    (
        (
            "nl:\n- text: x\n  valid-from: 2018\n  Valid_Until: 2019\n  notes: y\n"
            "  example: z\n  source: s\n  term: y\n  synonyms: z\ndefinitions: y"
        ),
        [
            *(
                f'{line}:5: unknown key "{key}" in a term (did you mean "{meant}"?)'
                for line, key, meant in (
                    (5, "valid-from", "from"),
                    (6, "Valid_Until", "until"),
                    (7, "notes", "note"),
                    (8, "example", "examples"),
                    (9, "source", "attested"),
                    (10, "term", "text"),
                    (11, "synonyms", "text"),
                )
            ),
            '12:3: unknown key "definitions" in a concept (did you mean "definition"?)',
        ],
    ),
    ("nl: x\n\u00a0en: y", ["4:3: these are not ordinary spaces; type them anew"]),
    (
        "nl: {text: [x]}",
        [
            '3:14: "text" takes one text',
        ],
    ),
    (
        "nl:\n- text: x\n  stauts: preferred\n  case_sensitive: yes\n  author: me",
        [
            '5:5: unknown key "stauts" in a term (did you mean "status"?)',
            '6:5: unknown key "case_sensitive" in a term (did you mean "case-sensitive"?)',
            f'7:5: unknown key "author" in a term; known are {TERM_KEYS}',
        ],
    ),
    (
        (
            "nl:\n- text: x\n  gender: m\n  part-of-speech: nouns\n  "
            "type: acronim\n  status: rejected\n"
            "  region: Belgium"
        ),
        [
            f'5:13: "m" is no gender; write one of {GENDERS}',
            '6:21: "nouns" is no part-of-speech (did you mean "noun"?)',
            '7:11: "acronim" is no type (did you mean "acronym"?)',
            '8:13: "rejected" is no status (did you mean "deprecated"?)',
            (
                '9:13: "Belgium" is no region; write one of Netherlands, Caribbean Netherlands, '
                "Flanders"
            ),
        ],
    ),
    (
        "nl:\n- text: x\n  part-of-speech: x",
        [f'5:21: "x" is no part-of-speech; write one of {PARTS}'],
    ),
    (
        "en:\n- text: x\n  gender: het",
        ["5:13: an English term has no gender; leave it out"],
    ),
    (
        "nl:\n- text: x\n  from: 2018-13\n  until: last year",
        [
            '5:11: "2018-13" is no year or date; write it as 2018 or 2018-06-28',
            '6:12: "last year" is no year or date; write it as 2018 or 2018-06-28',
        ],
    ),
    ("nl:\n- text: x\n  from: [2018]", ['5:11: "from" takes one text']),
    ("nl:\n- text: x\n  from: 2018\n  until: 2017-12-31", ['6:12: "until" lies before "from"']),
    (
        (
            "nl:\n- text: x\n  case-sensitive: 1\n  plural: [y]\n  note: {z: 1}\n  reason: [z]\n"
            "  examples: [[z]]"
        ),
        [
            '5:21: "1" is neither yes nor no, which "case-sensitive" takes',
            '6:13: "plural" takes one text',
            '7:11: "note" takes one text',
            '8:13: "reason" takes one text',
            '9:16: "examples" takes one text',
        ],
    ),
    (
        "nl:\n- text: x\n  forms: y",
        ['5:12: write forms by name: "past: zat thuis" below it'],
    ),
    (
        "nl:\n- text: x\n  forms:\n    passed: y\n    base: z\n    past: [z]",
        [
            '6:7: unknown key "passed" in forms (did you mean "past"?)',
            (
                '7:7: unknown key "base" in forms; known are plural, '
                "diminutive, diminutive plural, "
                "possessive, plural possessive, inflected, comparative, inflected comparative, "
                "superlative, inflected superlative, present, third person, past, past plural, "
                "participle, inflected participle, present participle, "
                "inflected present participle, "
                "te infinitive"
            ),
            '8:13: "past" takes one text',
        ],
    ),
    (
        (
            "nl:\n- text: x\n  status: preferred\n- text: y\n- text: z\n  status: preferred\n"
            "- text: w\n  status: preferred"
        ),
        [
            f'{line}:5: two terms are preferred in "nl" (the other in line 4); '
            "give one of them another status"
            for line in (7, 9)
        ],
    ),
    (
        "en:\n- text: x\n  status: admitted\n- text: y\n  type: misspelling",
        ['4:3: no term in "en" is preferred; choose one'],
    ),
    (
        "nl: [x, y, x]\nen:\n- x\n- text: x",
        [
            '3:14: the term "x" stands twice; first in line 3',
            '6:5: the term "x" stands twice; first in line 5',
        ],
    ),
    (
        "nl:\n- text: x\n  attested: page 3",
        ['5:15: an attestation has a "source" (or "body" and "document"), "level"'],
    ),
    (
        (
            "nl:\n- text: x\n  attested:\n  - level: own-name\n  - body: b\n  - source: s\n"
            "    level: own-nam\n    url: y"
        ),
        [
            '6:7: an attestation needs a "body": who uses the term',
            '6:7: an attestation needs a "document": where it stands',
            '7:7: an attestation needs a "document": where it stands',
            '7:7: an attestation needs a "level": own-name, both-shown, english-only',
            '8:15: there is no source "s"',
            '9:14: "own-nam" is no level (did you mean "own-name"?)',
            (
                '10:7: unknown key "url" in an attestation; known are source, body, document, '
                "locator, seen, level, for"
            ),
        ],
    ),
    (
        (
            "nl:\n- text: x\n  attested:\n    body: b\n    document: d\n "
            "   level: seen\n    seen: now\n"
            "    locator: [y]\n    for: [z]"
        ),
        [
            '8:14: "seen" is no level; write one of own-name, both-shown, english-only',
            '9:13: "now" is no date; write it as 2018-06-28',
            '10:16: "locator" takes one text',
            '11:12: "for" takes one text',
        ],
    ),
    (
        'nl: ["a\\u202Eb", "\\x1b]0;c", d\u00ade]',
        [
            "3:8: the character U+202E may not stand in a text",
            "3:20: the character U+001B may not stand in a text",
        ],
    ),
    (
        "nl: [x, {text: y, type: misspelling, status: admitted}]",
        ["3:48: a misspelling is never admitted"],
    ),
    (
        "nl: x\nen:\n- text: y\n  attested: {body: b, document: d, level: own-name, for: z}",
        ['6:60: there is no term "z" to render'],
    ),
    (
        'nl: {text: "é ĳ 😀", genus: de}',
        [f'3:23: unknown key "genus" in a term; known are {TERM_KEYS}'],
    ),
]


@pytest.mark.parametrize(("text", "expected"), WHOLE_FILES)
def test_a_file_reports_exactly_these_problems(text: str | bytes, expected: list[str]) -> None:
    assert messages(text) == expected


@pytest.mark.parametrize(("body", "expected"), CONCEPTS)
def test_a_concept_reports_exactly_these_problems(body: str, expected: list[str]) -> None:
    assert messages(A + indented(body)) == expected


@pytest.mark.parametrize(("body", "expected"), CONCEPTS)
def test_places_are_the_same_whatever_ends_the_lines(body: str, expected: list[str]) -> None:
    text = A + indented(body)
    assert messages(text.replace("\n", "\r\n")) == expected
    assert messages(b"\xef\xbb\xbf" + text.encode()) == expected


def test_the_problems_of_all_files_and_concepts_are_reported_at_once() -> None:
    _, problems = read_all(
        "concepts:\n- id: a\n  nl: {txt: x}\n- id: b\n  en: y\n  broader: nowhere\n",
        "concepts:\n- id: b\n  en: y\n  kind: lew\n",
        "concepts:\nsubject: [x]\n",
    )
    assert [(p.path, p.line) for p in problems] == [
        ("a.yaml", 3),
        ("a.yaml", 3),
        ("a.yaml", 6),
        ("b.yaml", 2),
        ("b.yaml", 4),
        ("c.yaml", 2),
    ]
    assert str(problems[3]) == 'b.yaml:2:7: the id "b" stands twice; first in a.yaml:4'


def test_a_source_may_stand_in_another_file_but_in_one_only() -> None:
    source = "sources:\n- id: s\n  body: b\n  document: d\n"
    term = "concepts:\n- id: a\n  nl: {text: x, attested: {source: s, level: own-name}}\n"
    found, problems = read_all(term, source)
    assert problems == []
    assert found[0].terms["nl"][0].attestations == (Attestation("own-name", "b", "d"),)
    _, problems = read_all(term, source, source)
    assert [str(p) for p in problems] == [
        'c.yaml:2:7: the source "s" stands twice; first in b.yaml:2'
    ]


def test_an_unknown_source_names_the_nearest_one() -> None:
    text = (
        "sources:\n- {id: kamerbrief, body: b, document: d}\nconcepts:\n- id: a\n"
        "  nl: {text: x, attested: {source: kamerbief, level: own-name}}\n"
    )
    assert messages(text) == ['5:36: there is no source "kamerbief" (did you mean "kamerbrief"?)']


def test_a_key_left_out_takes_its_default() -> None:
    assert concept("nl: x") == Concept("a", "a", terms={"nl": (Term("x"),)})


def test_a_concept_with_everything_is_read_completely() -> None:
    text = """
subject: file subject
reviewed: 2020-01-02
decided-by: editors
sources:
- {id: s, body: Body, document: Document, locator: p. 1, seen: 2019-01-01}
concepts:
- id: a
  kind: law
  nl:
  - text: no
    type: full form
    status: admitted
    part-of-speech: noun
    gender: het
    plural: "-"
    forms: {past: 12:30, diminutive: 2018-06-28}
    region: Flanders
    from: 2016
    until: 2016-06-13
    case-sensitive: ja
    everyday: yes
    reason: on
    note: ~
    examples: [e1, e2]
    attested:
    - {source: s, level: own-name, for: "null"}
    - {source: s, locator: p. 2, seen: 2020-02-02, level: both-shown}
    - {body: B, document: D, level: english-only}
  - yes
  en: null
  definition:
    nl: {text: dn, source: ds}
    en: de
  note: [n1, n2]
  broader: b
  related: [b]
- id: b
  subject: own subject
  reviewed: 2021-01-01
  decided-by: somebody
  en: off
  narrower: [a]
"""
    a, b = concepts(text)
    assert a == Concept(
        "a",
        "file subject",
        kind="law",
        definitions={"nl": Definition("dn", "ds"), "en": Definition("de")},
        terms={
            "nl": (
                Term("yes", part_of_speech="proper noun"),
                Term(
                    "no",
                    part_of_speech="noun",
                    gender="het",
                    plural="-",
                    forms={"past": "12:30", "diminutive": "2018-06-28"},
                    status="admitted",
                    region="Flanders",
                    valid_from="2016",
                    valid_until="2016-06-13",
                    note="~",
                    reason="on",
                    case_sensitive=True,
                    everyday=True,
                    examples=("e1", "e2"),
                    attestations=(
                        Attestation(
                            "own-name", "Body", "Document", "p. 1", date(2019, 1, 1), "null"
                        ),
                        Attestation("both-shown", "Body", "Document", "p. 2", date(2020, 2, 2)),
                        Attestation("english-only", "B", "D"),
                    ),
                ),
            ),
            "en": (Term("null", part_of_speech="proper noun"),),
        },
        notes=("n1", "n2"),
        broader=("b",),
        related=("b",),
        reviewed=date(2020, 1, 2),
        decided_by="editors",
    )
    assert b == Concept(
        "b",
        "own subject",
        terms={"en": (Term("off"),)},
        narrower=("a",),
        reviewed=date(2021, 1, 1),
        decided_by="somebody",
    )


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("2016", "2016"),
        ("2016-06-13", "2016"),
        ("2016-06-13", "2016-06"),
        ("2016", "2016-06-13"),
        ("2016-06-13", "2016-06-13"),
    ],
)
def test_a_year_or_month_lasts_until_its_end(first: str, last: str) -> None:
    found = concept(f"nl: {{text: x, from: {first}, until: {last}}}")
    assert (found.terms["nl"][0].valid_from, found.terms["nl"][0].valid_until) == (first, last)


@pytest.mark.parametrize(
    ("first", "last"), [("2017", "2016"), ("2016-07-01", "2016-06"), ("2016-02", "2016-01-31")]
)
def test_a_term_does_not_end_before_it_begins(first: str, last: str) -> None:
    text = A + indented(f"nl: {{text: x, from: {first}, until: {last}}}")
    assert [m.partition(": ")[2] for m in messages(text)] == ['"until" lies before "from"']


@pytest.mark.parametrize(
    ("written", "value"),
    [(w, True) for w in ("yes", "Yes", "ja", "true", "TRUE", "'yes'")]
    + [(w, False) for w in ("no", "No", "nee", "false")],
)
def test_yes_and_no_may_be_written_in_both_languages(written: str, value: bool) -> None:
    assert concept(f"nl: x\nen: y\nsame-in-both: {written}").same_in_both is value


@pytest.mark.parametrize(
    ("nl", "expected"),
    [
        ("[x, y]", [("x", "preferred"), ("y", "admitted")]),
        ("[x, {text: y, status: preferred}]", [("y", "preferred"), ("x", "admitted")]),
        ("[{text: x, type: misspelling}, y]", [("y", "preferred"), ("x", "deprecated")]),
        (
            "[{text: x, status: superseded}, {text: y, status: deprecated}, z, w]",
            [("z", "preferred"), ("w", "admitted"), ("x", "superseded"), ("y", "deprecated")],
        ),
    ],
)
def test_the_first_term_that_says_nothing_is_preferred_and_stands_first(
    nl: str, expected: list[tuple[str, str]]
) -> None:
    terms = concept(f"nl: {nl}").terms["nl"]
    assert [(term.text, term.status) for term in terms] == expected


@pytest.mark.parametrize(("given_in", "other"), [("nl", "en"), ("en", "nl")])
def test_a_name_that_is_the_same_in_both_stands_in_both(given_in: str, other: str) -> None:
    found = concept(
        f"kind: programme\nsame-in-both: yes\n"
        f"{given_in}:\n- text: X\n  note: n\n  case-sensitive: yes\n  everyday: yes\n- "
        f"{{text: Y, type: misspelling}}"
    )
    assert {str(language) for language in found.terms} == {given_in, other}
    terms = {str(language): terms for language, terms in found.terms.items()}
    same = Term("X", part_of_speech="proper noun", case_sensitive=True, everyday=True)
    assert terms[other] == (same,)
    assert [term.text for term in terms[given_in]] == ["X", "Y"]


@pytest.mark.parametrize(
    "text", ["|\n    a\n    b", ">\n    a\n    b", '"a\n    b"', "a\n    b", '" a  b "']
)
def test_a_text_is_one_line_however_it_is_written(text: str) -> None:
    assert concept(f"nl: {text}").terms["nl"][0].text == "a b"


@pytest.mark.parametrize("key", ["broader", "narrower", "related", "note", "definition: {}", "en"])
def test_an_empty_value_is_no_value(key: str) -> None:
    key = key if ":" in key else f"{key}:"
    assert concept(f"nl: x\n{key}") == concept("nl: x")


def test_a_file_may_hold_sources_alone() -> None:
    assert concepts("sources:\n- {id: s, body: b, document: d}\n") == []


def test_progress_is_told_for_every_thousandth_concept() -> None:
    text = "concepts:\n" + "".join(f"- {{id: c{n}, nl: x{n}}}\n" for n in range(2_500))
    told: list[int] = []
    file = reading.read_file(text.encode(), "f.yaml")
    found = reading.read_concepts(file, {}, "f", told.append)
    assert told == [1_000, 2_000]
    assert len(found) == 2_500
    assert cross_problems(found) == []


def test_the_pure_python_parser_reports_the_same_problems(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    fast = [messages(A + indented(body)) for body, _ in CONCEPTS]
    monkeypatch.setattr(tree, "_LOADER", yaml.BaseLoader)
    assert [messages(A + indented(body)) for body, _ in CONCEPTS] == fast


KEYS = st.sampled_from(
    [
        "id",
        "nl",
        "en",
        "text",
        "concepts",
        "sources",
        "definition",
        "forms",
        "attested",
        "source",
        "level",
        "seen",
        "from",
        "until",
        "kind",
        "note",
        "related",
        "same-in-both",
        "body",
        "x",
    ]
)
VALUES = st.recursive(
    st.sampled_from(["", "a", "b", "no", "2018", "2018-06-28", "own-name", "preferred", "-"])
    | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=5),
    max_leaves=20,
)


@given(st.fixed_dictionaries({"concepts": VALUES}, optional={"sources": VALUES, "subject": VALUES}))
def test_reading_never_raises_on_any_tree(value: object) -> None:
    text = yaml.safe_dump(value, sort_keys=False, allow_unicode=True)
    found, problems = read_all(text)
    assert all(problem.message and problem.path == "a.yaml" for problem in problems)
    if not problems:
        assert all(item.id and item.terms for item in found)


@given(st.binary(max_size=80) | st.text(max_size=80).map(str.encode))
def test_reading_never_raises_on_any_bytes(data: bytes) -> None:
    found, problems = read_all(data)
    assert found == [] or problems == [] or all(problem.line >= 0 for problem in problems)


def test_a_source_named_and_spelt_out_at_once_is_a_problem() -> None:
    text = (
        "sources:\n- {id: s, body: b, document: d}\nconcepts:\n- id: a\n  nl: x\n  en:\n"
        "  - text: y\n    attested: {source: s, body: c, level: own-name}\n"
    )
    file = reading.read_file(text.encode(), "f.yaml")
    reading.read_concepts(file, {"s": Source("b", "d")}, "f")
    assert [str(problem) for problem in file.problems] == [
        'f.yaml:8:33: the source "s" says this already; leave it out'
    ]


def test_one_file_alone_is_read_without_the_sources_of_others() -> None:
    text = "concepts:\n- id: a\n  nl: {text: x, attested: {source: elsewhere, level: own-name}}\n"
    file = reading.read_file(text.encode(), "f.yaml")
    assert len(reading.read_concepts(file, None, "f")) == 1
    assert file.problems == []


def test_definitions_without_a_source_have_that_of_the_file() -> None:
    text = (
        "definition-source: own words\nconcepts:\n- id: a\n  nl: x\n"
        "  definition:\n    nl: d\n    en: {text: e, source: law}\n"
    )
    [concept] = concepts(text)
    assert concept.definitions == {
        "nl": Definition("d", "own words"),
        "en": Definition("e", "law"),
    }


CUT = 'write the text in quotes, or a space after "#" for a comment'


@pytest.mark.parametrize(
    ("body", "place"),
    [
        ("nl: absence #card", "3:15"),
        ("nl:\n- x\n- een kaart  #één", "5:16"),
        ("nl:\n- text: een kaart\n    van papier #geel\n  note: y", "5:18"),
        ("nl: {text: x, forms: {past: y #z\n  }}", "3:33"),
        ("nl: x\ndefinition:\n  nl: een #kaart", "5:13"),
    ],
)
def test_word_that_yaml_would_drop_as_a_comment_is_reported(body: str, place: str) -> None:
    assert messages(A + indented(body)) == [f"{place}: {CUT}"]


@pytest.mark.parametrize(
    "body",
    [
        "nl: absence # card",
        "nl: absence #1",
        "nl: 'absence' #card",
        "nl: 'absence #card'",
        "nl: absence#card",
        "nl: [absence] #card",
        "nl: #card\n  absence",
        "nl: |  #card\n  absence #card",
        "nl: x\n#card\nkind: law #todo",
    ],
)
def test_other_comments_drop_no_word(body: str) -> None:
    assert messages(A + indented(body)) == []
