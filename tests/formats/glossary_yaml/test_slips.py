"""A slip of the hand is reported where it was made, and as what it is."""

import time
from collections.abc import Callable

import pytest
import yaml

from insaterms.formats.glossary_yaml import tree
from insaterms.formats.glossary_yaml.tree import parse

H = "concepts:\n- id: a\n"
COLON = "write a space after the colon"
DASH = "write a space after the dash"
SPACES = "these are not ordinary spaces; type them anew"
MERGE = "a merge left its marks here; choose one side"
BRACKET = "a text goes on behind this bracket; put the whole text in quotes"
QUOTE = "a text goes on behind this quote; put the whole text in quotes"
OPEN = "this quote is not closed"

LOADERS = [
    loader for name in ("BaseLoader", "CBaseLoader") if (loader := getattr(yaml, name, None))
]
each_loader = pytest.mark.parametrize("loader", LOADERS)


def problems(text: str) -> list[str]:
    return [f"{p.line}:{p.column}: {p.message}" for p in parse(text, "f.yaml").problems]


@each_loader
@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("  nl:\n  - text: x\n    gender:de\n    plural: y\n", f"5:11: {COLON}"),
        ("  nl:\n  - text: x\n    gender:de\n  en: y\n", f"5:11: {COLON}"),
        ("  nl:\n  - text: x\n    gender:de\n\n\n  # c\n  en: y\n", f"5:11: {COLON}"),
        ("  nl:\n  - gender:de\n    text: x\n", f"4:11: {COLON}"),
        ("  nl:\n  - text: y\n  -text: x\n    gender: de\n", f"5:3: {DASH}"),
        ("  nl:\n  -text: x\n    gender: de\n", f"4:3: {DASH}"),
        ("  nl:\n  - kaart\n  -woord\n  en: x\n", f"5:3: {DASH}"),
        ("\u00a0\u00a0nl: x\n  en: y\n", f"3:1: {SPACES}"),
        ("  nl: x\n \u202fen: y\n", f"4:2: {SPACES}"),
        ("  nl: x\n \u3000en: y\n", f"4:2: {SPACES}"),
        ("<<<<<<< HEAD\n  nl: x\n=======\n  nl: y\n>>>>>>> z\n", f"3:1: {MERGE}"),
        ("  nl: x\n=======\n  en: y\n", f"4:1: {MERGE}"),
        ("  nl: x\n>>>>>>> z\n  en: y\n", f"4:1: {MERGE}"),
        ("  en:\n  - text: [absence] card\n    note: y\n", f"4:11: {BRACKET}"),
        ("  nl: {x} kaart\n", f"3:7: {BRACKET}"),
        ("  nl: [[\"]\"], 't] '] kaart\n", f"3:7: {BRACKET}"),
        ('  nl: "Een kaart" van papier.\n  en: y\n', f"3:7: {QUOTE}"),
        ("  nl:\n  - 'Een kaart' van\n", f"4:5: {QUOTE}"),
        ('  nl: "Een\n    kaart" van papier.\n', f"3:7: {QUOTE}"),
        ('  nl: "Een kaart\n  en: y\n', f"3:7: {OPEN}"),
        ('  nl: "Een kaart\n  en: "y"\n- id: b\n  nl: z\n', f"3:7: {OPEN}"),
        ("  nl: 's avonds thuis\n  en: it's\n", f"3:7: {OPEN}"),
        ('  nl:\n  - "a\n  - "b"\n', f"4:5: {OPEN}"),
        ("  nl: 's avonds\n" + "- id: b\n  nl: x\n" * 30, f"3:7: {OPEN}"),
        ("  nl: {text: 'x}\n", f"3:14: {OPEN}"),
    ],
)
def test_a_slip_is_reported_instead_of_what_the_parser_made_of_it(
    body: str, expected: str, loader: type[yaml.BaseLoader], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tree, "_LOADER", loader)
    assert problems(H + body) == [expected]
    assert problems((H + body).replace("\n", "\r\n")) == [expected]


@each_loader
@pytest.mark.parametrize(
    "body",
    [
        '  note: |\n    gender:de\n    -text: y\n    - "a" b\n',
        "  note: # c\n    een woord\n",
        "  note: een woord\n    -heid en\n    gender:de\n",
        "  note:\n  - een woord\n    gender:de\n",
        '  note: "een\n    -woord\n    gender:de"\n',
        "  note: 'it''s' # c\n",
        '  note: "a \\" b" # c\n',
        "  note: ['a] b', \"c\"] # c\n",
        "  note: [a,\n    b]\n",
        "  definition:\n    nl: 'a: b'\n",
    ],
)
def test_what_yaml_allows_is_no_slip_where_something_else_is_wrong(
    body: str, loader: type[yaml.BaseLoader], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tree, "_LOADER", loader)
    assert problems(H + body) == []
    text = f"{H}{body}  nl: x\n  en: y: z\n"
    (found,) = problems(text)
    assert found.startswith(f"{text.count(chr(10))}:8: mapping values are not allowed")


@each_loader
@pytest.mark.parametrize(
    "body", ["  nl: *let op* een kaart\n", "  note:\n  - *let op* een kaart\n  - b\n  nl: x\n"]
)
def test_an_alias_with_text_behind_it_is_one_problem(
    body: str, loader: type[yaml.BaseLoader], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tree, "_LOADER", loader)
    (found,) = problems(H + body)
    assert '"*let" is an alias' in found


def test_slips_are_looked_for_in_little_time(assert_linear: Callable[..., None]) -> None:
    def seconds(number: int) -> float:
        texts = "".join(f"- id: a{n}\n  nl: \"x\"\n  en: 'it''s\n    y'\n" for n in range(number))
        begun = time.process_time()
        assert problems(f"concepts:\n{texts}  note: 'x\n") == [f"{4 * number + 2}:9: {OPEN}"]
        return time.process_time() - begun

    assert_linear(seconds, 100)
