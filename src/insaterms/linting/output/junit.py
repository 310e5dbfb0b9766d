"""The report that CI servers show as tests: a case for each file."""

import re
from collections.abc import Iterable
from itertools import groupby

from insaterms.linting.diagnostics import Diagnostic
from insaterms.linting.output import concise
from insaterms.linting.output.told import Told

__all__ = ["write"]

# What XML 1.0 has no place for.
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# What turns a text around on the screen of whoever reads the file.
_TURNING = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")


def write(told: Told) -> str:
    """Return one suite, in which a file with findings is a case that fails."""
    found = {path: list(each) for path, each in groupby(told.findings, lambda each: each.path)}
    paths = sorted({*told.files, *found})
    numbers = f'tests="{len(paths)}" failures="{len(found)}" errors="0"'
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<testsuites name="insaterms" {numbers}>',
        f'  <testsuite name="insaterms lint" {numbers}>',
        *(line for path in paths for line in _case(path, found.get(path, ()))),
        "  </testsuite>",
        "</testsuites>",
    ]
    return "".join(f"{line}\n" for line in lines)


def _case(path: str, findings: Iterable[Diagnostic]) -> Iterable[str]:
    head = f'    <testcase classname="insaterms" name={_attribute(path)} file={_attribute(path)}'
    findings = list(findings)
    if not findings:
        return [f"{head}/>"]
    codes = ", ".join(dict.fromkeys(each.code for each in findings))
    kind = findings[0].severity
    told = "\n".join(map(_line, findings))
    return [
        f"{head}>",
        f'      <failure type="{kind}" message="{codes}">{_text(told)}</failure>',
        "    </testcase>",
    ]


def _line(finding: Diagnostic) -> str:
    said = f"{concise.place(finding)}: {finding.code} {finding.message}"
    return " ".join(said.split())


def _text(text: str) -> str:
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return _TURNING.sub(lambda each: f"&#{ord(each[0])};", _NO_XML.sub("\ufffd", text))


def _attribute(text: str) -> str:
    escaped = _text(text).replace('"', "&quot;")
    # White space in an attribute is read as a space, unless it is written so.
    return '"' + re.sub(r"[\t\n\r]", lambda each: f"&#{ord(each[0])};", escaped) + '"'
