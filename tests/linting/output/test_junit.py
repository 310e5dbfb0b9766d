"""The report is XML whatever stands in a message, with a case for each file."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from insaterms.linting.diagnostics import Diagnostic
from insaterms.linting.output import junit
from insaterms.linting.output.told import Told


@pytest.mark.usefixtures("site")
def test_the_report_is_that_of_the_golden_file(
    told: Told, golden_output: Callable[[str, str], None]
) -> None:
    golden_output("junit.xml", junit.write(told))


def test_each_file_is_a_case_and_those_with_findings_fail(told: Told) -> None:
    suites = etree.fromstring(junit.write(told).encode())
    cases = suites.findall("testsuite/testcase")
    assert [case.get("name") for case in cases] == list(told.files)
    failed = {case.get("name") for case in cases if case.find("failure") is not None}
    assert failed == {finding.path for finding in told.findings}
    for each in (suites, suites[0]):
        assert (each.get("tests"), each.get("failures")) == (str(len(cases)), str(len(failed)))


@given(st.text(), st.text(min_size=1))
def test_any_text_makes_xml_and_none_of_it_steers_a_terminal(message: str, path: str) -> None:
    finding = Diagnostic(path, "IT301", "error", message)
    text = junit.write(Told((finding,), (path,)))
    suites = etree.fromstring(text.encode())
    [case] = suites.findall("testsuite/testcase")
    assert case.findtext("failure", "").count("\n") == 0
    assert not set(text) & {chr(each) for each in (*range(10), *range(127, 160), 0x202E)}
    if path.isprintable():
        assert case.get("name") == path
