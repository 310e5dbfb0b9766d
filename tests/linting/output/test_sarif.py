"""The log is valid against the official schema, and its places are those of the findings."""

import json
import os
from collections.abc import Callable
from pathlib import Path, PureWindowsPath
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from insaterms.linting.diagnostics import Diagnostic, Edit, Fix, Related, Span
from insaterms.linting.output import sarif
from insaterms.linting.output.file_texts import FileTexts
from insaterms.linting.output.told import Told

_SCHEMA = (
    Path(__file__).parents[3]
    / "build/node_modules/@microsoft/sarif-multitool-linux/sarif-2.1.0.json"
)


@pytest.fixture(scope="session")
def valid() -> Callable[[object], bool]:
    """Return a function that says whether the official schema accepts a document.

    Where it is missing the test is skipped, or fails if INSATERMS_REQUIRE_PEERS is 1.
    """
    if not _SCHEMA.is_file():
        reason = f"{_SCHEMA} is not installed"
        if os.environ.get("INSATERMS_REQUIRE_PEERS") == "1":
            pytest.fail(reason)
        pytest.skip(reason)
    validator = Draft202012Validator(json.loads(_SCHEMA.read_text(encoding="utf-8")))
    return validator.is_valid


def _log(told: Told, texts: FileTexts | None = None) -> Any:  # noqa: ANN401 -- JSON
    return json.loads(sarif.write(told, texts or FileTexts()))


@pytest.mark.usefixtures("site")
def test_a_log_is_valid_against_the_official_schema(
    told: Told, valid: Callable[[object], bool]
) -> None:
    log = _log(told)
    assert valid(log)
    assert valid(_log(Told(())))
    # The schema is one that refuses something.
    log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"] = {"startLine": 0}
    assert not valid(log)


@pytest.mark.usefixtures("site")
def test_a_result_names_its_rule_its_place_and_its_fix(told: Told) -> None:
    run = _log(told)["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["IT101", "IT301", "IT407", "IT901"]
    results = run["results"]
    assert [rules[each["ruleIndex"]]["id"] for each in results] == [
        each["ruleId"] for each in results
    ]
    [heading] = [each for each in results if each["ruleId"] == "IT301" and "fixes" in each]
    place = {
        "artifactLocation": {"uri": "pages/nl/index.md", "uriBaseId": "%SRCROOT%"},
        "region": {"startLine": 3, "startColumn": 4, "endLine": 3, "endColumn": 18},
    }
    assert heading["locations"] == [{"physicalLocation": place}]
    [change] = heading["fixes"][0]["artifactChanges"]
    assert change["artifactLocation"] == place["artifactLocation"]
    assert change["replacements"] == [
        {"deletedRegion": place["region"], "insertedContent": {"text": "Schoolweigering"}}
    ]
    [related] = heading["relatedLocations"]
    assert related["physicalLocation"]["artifactLocation"]["uri"] == "pages/en/index.md"


@pytest.mark.usefixtures("site")
def test_paths_are_percent_encoded_and_those_outside_absolute(told: Told) -> None:
    paths = [
        each["locations"][0]["physicalLocation"]["artifactLocation"]
        for each in _log(told)["runs"][0]["results"]
    ]
    outside = paths[0]
    assert outside["uri"].startswith("file:///")
    assert outside["uri"].endswith("/far/na%C3%AFve.po")
    assert "uriBaseId" not in outside
    assert {"uri": "locales/nl%2C%2050%25.po", "uriBaseId": "%SRCROOT%"} in paths


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("D:/my site/nl.po", "file:///D:/my%20site/nl.po"),
        ("D:\\site\\é.md", "file:///D:/site/%C3%A9.md"),
        ("//server/share/nl.po", "file://server/share/nl.po"),
        ("nl.po", "nl.po"),
    ],
)
def test_a_path_on_another_drive_of_windows_is_one_that_is_absolute(
    monkeypatch: pytest.MonkeyPatch, path: str, uri: str
) -> None:
    monkeypatch.setattr(sarif, "PurePath", PureWindowsPath)
    log = _log(Told((Diagnostic(path, "IT301", "error", "wrong"),)))
    place = log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == uri


@pytest.mark.usefixtures("site")
def test_equal_findings_have_fingerprints_of_their_own_that_lines_do_not_change(
    told: Told,
) -> None:
    one = Diagnostic("a.md", "IT301", "error", "wrong", Span(1, 2, 1, 2, 1, 3), "x")
    other = Diagnostic("a.md", "IT301", "error", "wrong", Span(8, 9, 5, 2, 5, 3), "x")
    moved = Diagnostic("a.md", "IT301", "error", "wrong", Span(18, 19, 9, 2, 9, 3), "x")

    def prints(*findings: Diagnostic) -> list[str]:
        results = _log(Told(findings))["runs"][0]["results"]
        return [each["partialFingerprints"]["insaterms/v1"] for each in results]

    assert len(set(prints(one, other))) == 2
    assert prints(one, other) == prints(one, moved)
    assert len(set(prints(*told.findings))) == len(told.findings)


_WORDS = st.text(max_size=20)
_PATHS = st.text(st.characters(blacklist_characters="\0", blacklist_categories=["Cs"]), min_size=1)


@given(_PATHS, _WORDS, _WORDS, st.integers(0, 30), st.integers(0, 5))
@settings(max_examples=50)
def test_whatever_stands_in_a_finding_the_log_is_valid(
    valid: Callable[[object], bool], path: str, message: str, write: str, start: int, size: int
) -> None:
    text = "één\r\ntwee 漢\n" * 3
    texts = FileTexts({path: text})
    from insaterms.text.positions import Lines

    lines = Lines(text)
    end = min(len(text), start + size)
    span = Span(start, end, *lines.at(start), *lines.at(end))
    fix = Fix("Write", (Edit(start, end, write),))
    related = (Related(path, span, message), Related(path, Span(), ""))
    finding = Diagnostic(path, "IT301", "note", message, span, message, write, "", related, fix)
    log = _log(Told((finding,)), texts)
    assert valid(log)
    result = log["runs"][0]["results"][0]
    uri = result["locations"][0]["physicalLocation"]["artifactLocation"]
    if "uriBaseId" in uri:
        assert unquote(uri["uri"]) == path
    region = result["fixes"][0]["artifactChanges"][0]["replacements"][0]["deletedRegion"]
    begins = [0, *(at + 1 for at, sign in enumerate(text) if sign == "\n")]
    assert begins[region["startLine"] - 1] + region["startColumn"] - 1 == start
    assert begins[region["endLine"] - 1] + region["endColumn"] - 1 == end
