"""Laws of the JSON Schema: it says what the reader, the key tables and the model say."""

import glob
import os
from typing import Any, get_args

import msgspec
import pytest
import yaml
from jsonschema import Draft202012Validator

from insaterms.formats.glossary_yaml import keys
from insaterms.formats.glossary_yaml.schema import schema
from insaterms.formats.glossary_yaml.terms import Source
from insaterms.glossary.loading import Files, read_concepts
from insaterms.model import (
    LANGUAGES,
    Attestation,
    Concept,
    Definition,
    Feature,
    Gender,
    Kind,
    Level,
    PartOfSpeech,
    Region,
    Status,
    Term,
    TermType,
)

SCHEMA = schema()
VALIDATOR = Draft202012Validator(SCHEMA)
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.dirname(__file__))))
GLOSSARY = sorted(glob.glob(os.path.join(ROOT, "glossary", "*.yaml")))


def schema_accepts(text: str) -> bool:
    # BaseLoader: the texts as they are written, with no opinion about `no` or dates.
    return VALIDATOR.is_valid(yaml.load(text, Loader=yaml.BaseLoader))  # noqa: S506 -- makes texts


def reader_accepts(text: str) -> bool:
    return not read_concepts(Files("f", (("f.yaml", text.encode()),)))[1]


def concept(body: str) -> str:
    return f"concepts:\n- id: a\n  {body}\n"


def term(body: str) -> str:
    return concept(f"nl: {{text: x, {body}}}")


SOURCES = "sources: [{id: s, body: b, document: d, locator: l, seen: 2018-06-28}]\n"

VALID = [
    "concepts: []",
    "sources: []",
    f"{SOURCES}subject: x\nreviewed: 2018-06-28\ndecided-by: y\nconcepts: []\n",
    "definition-source: z\nconcepts: []\n",
    concept("nl: x"),
    concept("en: x"),
    concept("nl: [x, {text: y}]"),
    concept("nl: {text: x}"),
    concept("{nl: x, en: y}").replace("  {nl: x, en: y}", "  nl: x\n  en: y"),
    *(f"{concept('nl: x')}  same-in-both: {flag}\n" for flag in "yes no ja nee true false".split()),
    *(f"{concept('nl: x')}  kind: {kind}\n" for kind in get_args(Kind)),
    f"{concept('nl: x')}  note: n\n  reviewed: 2018-06-28\n  decided-by: y\n  subject: z\n",
    f"{concept('nl: x')}  note: [n, m]\n",
    f"{concept('nl: x')}  related: b\n- id: b\n  nl: y\n  broader: [a]\n  narrower: []\n",
    f"{concept('nl: x')}  definition: {{nl: d, en: {{text: d, source: s}}}}\n",
    f"{concept('nl: x')}  definition: {{}}\n",
    term("plural: '-'"),
    term("forms: {past: y, te infinitive: z}"),
    term("forms: {}"),
    term("examples: y"),
    term("examples: [y, z]"),
    term("from: 2016, until: 2016-06-13"),
    term("note: y, reason: z, case-sensitive: ja"),
    term("everyday: yes"),
    *(term(f"part-of-speech: {value}") for value in get_args(PartOfSpeech)),
    *(term(f"gender: {value}") for value in get_args(Gender)),
    *(term(f"type: {value}") for value in get_args(TermType) if value != "misspelling"),
    *(term(f"region: {value}") for value in get_args(Region)),
    term("status: preferred"),
    concept("nl: [x, {text: y, type: misspelling}]"),
    *(concept(f"nl: [x, {{text: y, status: {value}}}]") for value in get_args(Status)[1:]),
    *(
        term(f"attested: {{body: b, document: d, level: {value}, for: y}}") + "  en: y\n"
        for value in get_args(Level)
    ),
    term("attested: [{body: b, document: d, level: own-name, locator: l, seen: 2018-06-28}]"),
    SOURCES + term("attested: [{source: s, level: own-name}]"),
]

# Wrong in its keys, its choices or its types: what a schema can see.
INVALID = [
    "[]",
    "word",
    "{}",
    "subject: x",
    "conceptz: []\nconcepts: []",
    "concepts: {}",
    "concepts: word",
    "concepts: [word]",
    "concepts: [[]]",
    "concepts: [{}]",
    "concepts: [{id: a}]",
    "concepts: [{nl: x}]",
    "subject: [x]\nconcepts: []",
    "reviewed: soon\nconcepts: []",
    "reviewed: 2018\nconcepts: []",
    "sources: word\nconcepts: []",
    "sources: [word]\nconcepts: []",
    "sources: [{id: s, body: b}]\nconcepts: []",
    "sources: [{id: s, document: d}]\nconcepts: []",
    "sources: [{body: b, document: d}]\nconcepts: []",
    "sources: [{id: s, body: b, document: d, url: u}]\nconcepts: []",
    "sources: [{id: s, body: b, document: d, level: own-name}]\nconcepts: []",
    *(f"concepts: [{{id: {name}, nl: x}}]" for name in ("A", "é", "a--b", "a-", "a b", "[a]")),
    concept("nl: {}"),
    concept("nl: [[x]]"),
    concept("nl: {txt: x}"),
    concept("nl: {text: [x]}"),
    concept("nl: {text: x, terms: y}"),
    concept("de: x"),
    f"{concept('nl: x')}  kind: person\n",
    f"{concept('nl: x')}  kind: [law]\n",
    f"{concept('nl: x')}  same-in-both: maybe\n",
    f"{concept('nl: x')}  same-in-both: [yes]\n",
    f"{concept('nl: x')}  reviewed: 28-06-2018\n",
    f"{concept('nl: x')}  note: {{a: b}}\n",
    f"{concept('nl: x')}  related: [[b]]\n",
    f"{concept('nl: x')}  definition: d\n",
    f"{concept('nl: x')}  definition: {{de: d}}\n",
    f"{concept('nl: x')}  definition: {{nl: [d]}}\n",
    f"{concept('nl: x')}  definition: {{nl: {{source: s}}}}\n",
    f"{concept('nl: x')}  definition: {{nl: {{text: t, page: 1}}}}\n",
    f"{concept('nl: x')}  decided_by: y\n",
    f"{concept('nl: x')}  terms: y\n",
    *(
        term(f"{key}: nothing of the kind")
        for key in "part-of-speech gender type status region case-sensitive everyday".split()
    ),
    *(term(f"{key}: [x]") for key in keys.TERM if key not in {"text", "examples", "attested"}),
    term("examples: {a: b}"),
    term("forms: y"),
    term("forms: {base: y}"),
    term("forms: {past: [y]}"),
    term("attested: y"),
    term("attested: {body: b, document: d}"),
    term("attested: {body: b, level: own-name}"),
    term("attested: {document: d, level: own-name}"),
    term("attested: {level: own-name}"),
    term("attested: {body: b, document: d, level: proposed}"),
    term("attested: {body: b, document: d, level: own-name, seen: now}"),
    term("attested: {body: b, document: d, level: own-name, page: 1}"),
]


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("text", VALID)
def test_the_schema_accepts_what_the_reader_accepts(text: str) -> None:
    assert reader_accepts(text)
    assert schema_accepts(text)


@pytest.mark.parametrize("text", INVALID)
def test_the_schema_refuses_the_keys_choices_and_types_that_the_reader_refuses(text: str) -> None:
    assert not reader_accepts(text)
    assert not schema_accepts(text)


def test_there_is_a_glossary_to_validate() -> None:
    assert GLOSSARY != []


@pytest.mark.parametrize("path", GLOSSARY, ids=os.path.basename)
def test_the_glossary_of_the_package_is_valid(path: str) -> None:
    with open(path, encoding="utf-8") as file:
        value = yaml.load(file, Loader=yaml.BaseLoader)  # noqa: S506 -- makes texts only
    errors = [
        f"{'/'.join(map(str, e.absolute_path))}: {e.message[:200]}"
        for e in VALIDATOR.iter_errors(value)
    ]
    assert errors == []


def properties(*path: str) -> dict[str, Any]:
    node: Any = SCHEMA
    for step in path:
        node = node[step]
    found: dict[str, Any] = node["properties"]
    return found


DEFINITION = ("$defs", "concept", "properties", "definition", "properties", "nl", "anyOf")


@pytest.mark.parametrize(
    ("path", "table"),
    [
        ((), keys.FILE),
        (("$defs", "concept"), keys.CONCEPT),
        (("$defs", "term"), keys.TERM),
        (("$defs", "attestation"), keys.ATTESTATION),
        (("$defs", "source"), keys.SOURCE),
    ],
)
def test_the_schema_has_the_keys_of_the_table(path: tuple[str, ...], table: dict[str, str]) -> None:
    assert set(properties(*path)) == set(table)


def test_the_schema_of_a_definition_has_the_keys_of_the_table() -> None:
    languages = properties("$defs", "concept", "properties", "definition")
    assert set(languages) == set(LANGUAGES)
    for found in languages.values():
        text, full = found["anyOf"]
        assert "properties" not in text
        assert set(full["properties"]) == set(keys.DEFINITION)


@pytest.mark.parametrize(
    ("table", "struct"),
    [
        (keys.CONCEPT, Concept),
        (keys.TERM, Term),
        (keys.ATTESTATION, Attestation),
        (keys.DEFINITION, Definition),
        (keys.SOURCE, Source),
    ],
)
def test_the_table_names_every_field_of_the_model(
    table: dict[str, str], struct: type[msgspec.Struct]
) -> None:
    fields = {field.name for field in msgspec.structs.fields(struct)}
    assert {field for field in table.values() if field} == fields


@pytest.mark.parametrize("name", ["concept", "term", "attestation", "source"])
def test_every_key_is_described(name: str) -> None:
    for key, value in properties("$defs", name).items():
        assert value["description"].strip(), key


@pytest.mark.parametrize(
    ("name", "key", "hint"),
    [
        ("concept", "kind", Kind),
        ("term", "part-of-speech", PartOfSpeech),
        ("term", "gender", Gender),
        ("term", "type", TermType),
        ("term", "status", Status),
        ("term", "region", Region),
        ("attestation", "level", Level),
    ],
)
def test_a_choice_offers_what_the_model_knows(name: str, key: str, hint: object) -> None:
    assert properties("$defs", name)[key]["enum"] == list(get_args(hint))


def test_every_form_but_the_base_can_be_overridden() -> None:
    assert [*properties("$defs", "term", "properties", "forms")] == list(get_args(Feature))[1:]


def test_two_schemas_share_nothing_that_can_be_changed() -> None:
    one, other = schema(), schema()
    one["$defs"]["term"]["properties"]["note"]["type"].append("null")
    assert other == schema()
    assert "null" not in schema()["$defs"]["term"]["properties"]["note"]["type"]
