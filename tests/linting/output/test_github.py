"""Workflow commands are read back as GitHub's runner reads them."""

import re
from collections.abc import Callable

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.linting.diagnostics import Diagnostic
from insaterms.linting.output import github
from insaterms.linting.output.told import Told

_COMMAND = re.compile(r"::(?P<name>\w+) (?P<properties>[^:]*)::(?P<message>.*)")


def _read(line: str) -> tuple[str, dict[str, str], str]:
    found = _COMMAND.fullmatch(line)
    assert found is not None
    properties = dict(each.split("=", 1) for each in found["properties"].split(","))
    signs = {"%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%"}

    def decoded(text: str) -> str:
        return re.sub("%[0-9A-F]{2}", lambda each: signs[each[0]], text)

    return (
        found["name"],
        {name: decoded(value) for name, value in properties.items()},
        decoded(found["message"]),
    )


@pytest.mark.usefixtures("site")
def test_annotations_are_those_of_the_golden_file(
    told: Told, golden_output: Callable[[str, str], None]
) -> None:
    golden_output("github.txt", github.write(told))


def test_the_heaviest_come_first_and_the_number_of_all_before_the_lightest(told: Told) -> None:
    names = [_read(line)[0] for line in github.write(told).splitlines()]
    assert names == ["error", "error", "error", "warning", "notice", "notice"]
    assert _read(github.write(told).splitlines()[4])[2] == "5 findings in all"


def test_no_columns_are_given_for_what_goes_over_several_lines(told: Told) -> None:
    commands = [_read(line) for line in github.write(told).splitlines()]
    over = next(properties for name, properties, _ in commands if name == "warning")
    assert (over["line"], over["endLine"]) == ("2", "3")
    assert not {"col", "endColumn"} & over.keys()


_NAMES = st.text(st.characters(blacklist_categories=["Cc", "Cs", "Cf", "Zl", "Zp"]), min_size=1)


@given(_NAMES, st.text(alphabet="a:,%\r\n=é", max_size=30))
def test_paths_and_messages_come_back(path: str, message: str) -> None:
    finding = Diagnostic(path, "IT301", "error", message)
    first = github.write(Told((finding,))).splitlines()[0]
    assert _read(first) == (
        "error",
        {"title": "IT301 heading-in-wrong-language", "file": path},
        message,
    )


def test_what_the_message_says_already_is_not_said_again() -> None:
    finding = Diagnostic("a.md", "IT407", "error", "one word; write “aanwezigheid”")
    for write in ("aanwezigheid", ""):
        told = Told((msgspec.structs.replace(finding, write=write),))
        assert _read(github.write(told).splitlines()[0])[2] == "one word; write “aanwezigheid”"


def test_where_nothing_is_found_nothing_is_written() -> None:
    assert github.write(Told((), ("a.md",))) == ""
