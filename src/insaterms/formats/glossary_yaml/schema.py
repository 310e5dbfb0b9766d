"""The JSON Schema of a glossary file, made from the model and its docstrings."""

import re
from copy import deepcopy
from datetime import date
from inspect import cleandoc
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from msgspec import Struct

from insaterms.formats.glossary_yaml import keys
from insaterms.model import LANGUAGES, Attestation, Concept, Definition, Feature, Term
from insaterms.text.slugs import SLUG

__all__ = ["schema"]

_TEXT: dict[str, Any] = {"type": ["string", "number"]}
# A program that reads YAML 1.1 makes `yes` and `true` a boolean, others leave one a text.
_FLAG: dict[str, Any] = {"enum": [True, False, "yes", "no", "ja", "nee", "true", "false"]}
_DATE: dict[str, Any] = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\d$"}


def schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of one glossary file."""
    made = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "insaterms glossary",
        "description": "Concepts with their terms in Dutch and English, one subject field a file.",
        "type": "object",
        "properties": {
            "subject": {**_TEXT, "description": "The subject field of the concepts below."},
            "reviewed": {**_DATE, "description": "When the concepts below were last reviewed."},
            "decided-by": {**_TEXT, "description": "Who decides about the concepts below."},
            "definition-source": {
                **_TEXT,
                "description": "Where definitions come from that name no source of their own.",
            },
            "sources": _list({"$ref": "#/$defs/source"}, "Documents that attestations name."),
            "concepts": _list({"$ref": "#/$defs/concept"}, "The concepts."),
        },
        "anyOf": [{"required": ["concepts"]}, {"required": ["sources"]}],
        "additionalProperties": False,
        "$defs": {
            "concept": _concept(),
            "term": _term(),
            "attestation": _attestation(),
            "source": _source(),
        },
    }
    # The parts above share their beginnings; whoever changes one wants to change one.
    return deepcopy(made)


def _concept() -> dict[str, Any]:
    properties = _properties(Concept, keys.CONCEPT)
    properties["id"]["pattern"] = f"^{SLUG}$"
    for language in LANGUAGES:
        name = "Dutch" if language == "nl" else "English"
        properties[language] = _one_or_more(
            {"anyOf": [_TEXT, {"$ref": "#/$defs/term"}]}, f"The {name} terms, preferred first."
        )
    definition = {
        "anyOf": [
            _TEXT,
            {
                "type": "object",
                "properties": _properties(Definition, keys.DEFINITION),
                "required": ["text"],
                "additionalProperties": False,
            },
        ]
    }
    properties["definition"] = {
        "type": "object",
        "description": "What the concept is, by language.",
        "properties": dict.fromkeys(LANGUAGES, definition),
        "additionalProperties": False,
    }
    return {
        "type": "object",
        "properties": properties,
        "required": ["id"],
        "anyOf": [{"required": [language]} for language in LANGUAGES],
        "additionalProperties": False,
    }


def _term() -> dict[str, Any]:
    properties = _properties(Term, keys.TERM)
    forms = [feature for feature in get_args(Feature) if feature != "base"]
    properties["forms"] = {
        "type": "object",
        "description": properties["forms"]["description"],
        "properties": dict.fromkeys(forms, _TEXT),
        "additionalProperties": False,
    }
    properties["attested"] = _one_or_more(
        {"$ref": "#/$defs/attestation"}, properties["attested"]["description"]
    )
    return {
        "type": "object",
        "properties": properties,
        "required": ["text"],
        "additionalProperties": False,
    }


def _attestation() -> dict[str, Any]:
    properties = _properties(Attestation, keys.ATTESTATION)
    properties["source"] = {**_TEXT, "description": "The id of a document in `sources`."}
    return {
        "type": "object",
        "properties": properties,
        "required": ["level"],
        "anyOf": [{"required": ["source"]}, {"required": ["body", "document"]}],
        "additionalProperties": False,
    }


def _source() -> dict[str, Any]:
    properties = _properties(Attestation, keys.SOURCE)
    properties["id"] = {**_TEXT, "description": "What attestations call the document."}
    return {
        "type": "object",
        "properties": properties,
        "required": ["id", "body", "document"],
        "additionalProperties": False,
    }


def _properties(struct: type[Struct], names: dict[str, str]) -> dict[str, dict[str, Any]]:
    hints = get_type_hints(struct)
    described = _descriptions(struct)
    return {
        key: {**_of_type(hints[field], key), "description": described.get(field, "")}
        for key, field in names.items()
        if field
    }


def _of_type(hint: Any, key: str) -> dict[str, Any]:  # noqa: ANN401 -- any annotation
    # `date | None` is one of these, `Literal[…] | None` the other.
    if get_origin(hint) in {UnionType, Union}:
        hint = next(part for part in get_args(hint) if part is not NoneType)
    if hint is bool:
        return dict(_FLAG)
    if hint is date:
        return dict(_DATE)
    if get_origin(hint) is Literal:
        return {"enum": list(get_args(hint))}
    if get_origin(hint) is tuple and key in keys.LISTS:
        return _one_or_more(_TEXT, "")
    return dict(_TEXT)


def _one_or_more(item: dict[str, Any], description: str) -> dict[str, Any]:
    return {"description": description, "anyOf": [item, {"type": "array", "items": item}]}


def _list(item: dict[str, Any], description: str) -> dict[str, Any]:
    return {"description": description, "type": "array", "items": item}


def _descriptions(struct: type[Struct]) -> dict[str, str]:
    """Read the `Attributes:` block of a docstring."""
    # Python 3.13 stores docstrings without their indentation, older ones with it.
    block = cleandoc(struct.__doc__ or "").partition("Attributes:\n")[2]
    found = re.findall(r"^ {4}(\w+): ((?:.|\n {8})+)", block, re.MULTILINE)
    return {name: " ".join(text.split()) for name, text in found}
