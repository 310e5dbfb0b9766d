"""TOML data: which texts are found, and that they alone change."""

import contextlib
import re
import time
import tomllib
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.content.translatable import toml_data
from insaterms.content.translatable.data_values import Node, Pairs, Scalar
from insaterms.content.translatable.page import applied, translatables
from insaterms.content.translatable.toml_data import slots
from insaterms.content.translatable.values import Translatable, UnreadablePageError

_PATH = re.compile(r"[a-z_]+(?:\.[a-z_]+|\[\d+\])*")
_STEP = re.compile(r"([a-z_]+)|\[(\d+)\]")

SITE = '''\
title = "School attendance" # of the site
baseURL = 'https://example.org/'
weight = 12
date = 2018-06-28 12:30:00
[params]
  description = """
  What schools do \\
     when a pupil stays away.
  """
  intro = \'\'\'
Two "lines"
of text.\'\'\'
  "hero".title = 'Welcome'
  nav = [{"Home" = "index.md"}, {About = "about.md"}, # and so on
    {Work = ["a.md", {Meetings = "m.md"}]}]
[[menu.main]]
  name = "Home"
  url = "/"
[[menu.main]]
  name = "About us"
  [menu.main.params]
  icon = "A house"
  tooltip = "Who we are"
'''


def _found(text: str) -> list[tuple[str, str, str]]:
    return [(each.part, each.detail, each.text) for each in translatables(text, "toml")]


def _with(text: str, /, **translations: str) -> str:
    return applied(text, "toml", lambda each: translations.get(each.detail))


def test_the_texts_that_a_reader_sees_are_found() -> None:
    assert _found(SITE) == [
        ("title", "title", "School attendance"),
        ("description", "params.description", "What schools do when a pupil stays away."),
        ("description", "params.intro", 'Two "lines"\nof text.'),
        ("title", "params.hero.title", "Welcome"),
        ("navigation", "params.nav[0]", "Home"),
        ("navigation", "params.nav[1]", "About"),
        ("navigation", "params.nav[2]", "Work"),
        ("navigation", "params.nav[2].Work[1]", "Meetings"),
        ("navigation", "menu.main[0].name", "Home"),
        ("navigation", "menu.main[1].name", "About us"),
        ("attribute", "menu.main[1].params.tooltip", "Who we are"),
    ]


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_the_style_stays_and_all_else_byte_for_byte(line_end: str) -> None:
    dutch = {
        "title": 'Naar "school"',
        "params.description": "Wat scholen doen.\nEn wanneer.",
        "params.intro": "Twee 'regels'\nvan tekst \\ meer",
        "params.hero.title": "Welkom in 's-Hertogenbosch",
        "params.nav[0]": "Start",
        "params.nav[1]": "Over_ons",
        "params.nav[2]": "Ons werk",
        "menu.main[1].name": "Over\tons",
    }
    expected = (
        SITE.replace('"School attendance"', '"Naar \\"school\\""')
        .replace(
            "What schools do \\\n     when a pupil stays away.", "Wat scholen doen.\nEn wanneer."
        )
        .replace('Two "lines"\nof text.', "Twee 'regels'\nvan tekst \\ meer")
        .replace("'Welcome'", '"Welkom in \'s-Hertogenbosch"')
        .replace('"Home" = "index', '"Start" = "index')
        .replace("About =", "Over_ons =")
        .replace("Work =", '"Ons werk" =')
        .replace('"About us"', '"Over\\tons"')
    )
    assert _with(SITE.replace("\n", line_end), **dutch) == expected.replace("\n", line_end)


@pytest.mark.parametrize(
    ("source", "translation", "written"),
    [
        ('"""Een"""', 'a""b"', '"""a\\"\\"b\\""""'),
        ('"""Een"""', '"a"', '"""\\"a\\""""'),
        ("'''Een'''", "a'''b", '"""a\'\'\'b"""'),
        ("'''\n Een '''", "'a\\", '"""\n \'a\\\\ """'),
        ("'''Een \\\n'''", "Twee", "'''Twee\n'''"),
        ('"""\\t Een\\n"""', "Twee", '"""\\t Twee\\n"""'),
        ("' Een '", "Twee", "' Twee '"),
        ('"\\r\\n Een"', "Twee", '"\\r\\n Twee"'),
        ("'Een'", "Twee\nDrie", '"Twee\\nDrie"'),
        ('"Een"', "Twee\x07", '"Een"'),
        ('"""Een"""', "Twee\x07", '"""Een"""'),
        ('"Een \\u00e9n"', "Twee \u20ac", '"Twee \u20ac"'),
    ],
)
def test_what_a_style_cannot_hold_goes_in_double_quotes(
    source: str, translation: str, written: str
) -> None:
    assert _with(f"title = {source} # c", title=translation) == f"title = {written} # c"


def test_a_byte_order_mark_counts_as_a_place() -> None:
    (found,) = translatables('\ufeffa = 1\r\ntitle = "Een"', "toml")
    assert (found.start, found.end, found.line, found.column) == (16, 21, 2, 9)


def test_a_part_of_a_source_is_read_in_its_place() -> None:
    text = "+++\ntitle = 'Een'\n+++\n]["
    (slot,) = slots(text, 4, text.index("+++", 3))
    assert text[slot.start : slot.end] == "'Een'"
    with pytest.raises(UnreadablePageError) as refused:
        slots("+++\n\ntitle = Een\n+++", 4, 17)
    assert (refused.value.line, refused.value.column) == (3, 9)


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("a = 1\nb = ", 2, 5),
        ("a = 1\na = 2", 2, 6),
        ('title = "een', 1, 13),
        ("a = \x00", 1, 5),
        ("a = " + "[" * 200 + "]" * 200, 1, 106),
        (".".join("a" * 200) + " = 1", 1, 202),
        ("a = " + "9" * 5000, 1, 1),
        (f"a = {{ {'.'.join('b' * 60)} = {{ {'.'.join('c' * 60)} = 1 }} }}", 1, 252),
    ],
)
def test_what_is_no_toml_is_refused_with_its_place(text: str, line: int, column: int) -> None:
    with pytest.raises(UnreadablePageError) as refused:
        translatables(text, "toml")
    assert (refused.value.line, refused.value.column) == (line, column)


_WORDS = st.lists(
    st.sampled_from(["Zij", "komt", "\n", "  ", '"', "'", '"""', "'''", "\\", "\\n", "# é", "😀"]),
    max_size=8,
).map(" ".join)
_LETTERS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
_TEXTS = _WORDS | _LETTERS | st.text("ab' \"\\\n\t=#[]{},.é", max_size=15)
_KEYS = st.sampled_from(["title", "text", "nav", "menu", "x", "url", "label"])
_ESCAPED = re.compile('[\x00-\x08\x0a-\x1f\x7f"\\\\]')


def _basic(text: str) -> str:
    return '"' + _ESCAPED.sub(lambda found: f"\\u{ord(found.group()):04x}", text) + '"'


def _in_lines(text: str) -> str:
    inner = _ESCAPED.sub(
        lambda found: "\n" if found.group() == "\n" else f"\\u{ord(found.group()):04x}", text
    )
    broken = inner.replace("  ", "  \\\n ", 1)
    return f'"""\n{broken}"""'


def _literal(text: str) -> str:
    if re.search("[\x00-\x08\x0a-\x1f\x7f']", text):
        return _basic(text)
    return f"'{text}'"


def _literal_lines(text: str) -> str:
    if re.search("[\x00-\x08\x0b-\x1f\x7f]|''", text) or text.endswith("'"):
        return _basic(text)
    return f"'''{text}'''"


_STRINGS = st.builds(
    lambda write, text: write(text),
    st.sampled_from([_basic, _in_lines, _literal, _literal_lines]),
    _TEXTS,
)
_SCALARS = _STRINGS | st.sampled_from(["1", "true", "1979-05-27 07:32:00", "[]", "{}", "-inf"])
_PAIRS = st.dictionaries(
    _KEYS | _STRINGS.filter(lambda key: not set("\n.[") & set(key)), _SCALARS, max_size=2
)
_VALUES = st.recursive(
    _SCALARS
    | _PAIRS.map(lambda pairs: "{" + ", ".join(f"{k}={v}" for k, v in pairs.items()) + "}"),
    lambda inner: st.lists(inner, max_size=3).map(
        lambda items: "[\n" + " , # c\n".join(items) + "]"
    ),
    max_leaves=6,
)
_LINES = st.builds("{} = {}".format, _KEYS | st.just("a.title") | st.just('b."x y"'), _VALUES)
_HEADERS = st.sampled_from(["[c]", "[[d]]", "[d.e]", "[[d.f]]", "[ g . h ]", "# title = 'Een'", ""])
_FILES = st.lists(_HEADERS | _LINES, max_size=10).map("\n".join)


def _is_toml(text: str) -> bool:
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return False
    return True


def _replaced(data: Any, detail: str, change: Callable[[str], str]) -> None:  # noqa: ANN401 -- what TOML holds
    """Change the text at a key path; at the path of a pair its key."""
    steps = [name or int(number) for name, number in _STEP.findall(detail)]
    for step in steps[:-1]:
        data = data[step]
    last = steps[-1]
    if isinstance(data[last], str):
        data[last] = change(data[last])
    else:
        ((key, value),) = data[last].items()
        data[last] = {change(key): value}


@given(_FILES.filter(_is_toml), st.sampled_from(["\n", "\r\n"]), st.lists(_TEXTS, min_size=1))
def test_the_data_is_as_before_with_these_texts_replaced(
    text: str, line_end: str, translations: list[str]
) -> None:
    text = text.replace("\n", line_end)
    expected = tomllib.loads(text)
    chosen: list[tuple[Translatable, str]] = []

    def translate(each: Translatable) -> str | None:
        if not _PATH.fullmatch(each.detail):
            return None
        chosen.append((each, translations[len(chosen) % len(translations)]))
        return chosen[-1][1]

    result = applied(text, "toml", translate)
    unwritable = re.compile("[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\U0010ffff]")
    for each, translation in chosen:
        meant = translation.replace("\r\n", "\n").replace("\r", "\n").strip(" \t\n")
        if not meant.strip() or unwritable.search(meant) or meant == each.text:
            continue

        def change(value: str, meant: str = meant) -> str:
            return value.replace(value.strip(" \t\r\n"), meant, 1)

        _replaced(expected, each.detail, change)
    assert tomllib.loads(result) == expected
    assert applied(text, "toml", lambda each: each.text) == text


def _strings(data: object) -> list[str]:
    if isinstance(data, dict):
        return [text for value in data.values() for text in _strings(value)]
    if isinstance(data, list):
        return [text for value in data for text in _strings(value)]
    return [data] if isinstance(data, str) else []


def _scalars(node: Node) -> list[str]:
    if isinstance(node, Scalar):
        return [node.text] if node.is_text else []
    inner = [value for _, value in node.items] if isinstance(node, Pairs) else node
    return [text for value in inner for text in _scalars(value)]


@given(_FILES.filter(_is_toml))
def test_the_texts_are_those_that_the_standard_parser_reads(text: str) -> None:
    tables = toml_data.tables(text, 0, len(text))
    found = [each for _, pairs in tables for each in _scalars(pairs)]
    assert sorted(found) == sorted(_strings(tomllib.loads(text)))


@given(st.text("ab=.[]{}'\"\\,\n# \r\t1-:", max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    if _is_toml(text):
        slots(text)
    else:
        with pytest.raises(UnreadablePageError):
            slots(text)


@pytest.mark.parametrize(
    "unit", ["[", "{", "a.", "x = '", '"""', "\\", "title = 'Een twee'\n", "[[a.b.c]]\n", "[a]#"]
)
@pytest.mark.parametrize("before", ["", 'x = """', "x = "])
def test_time_grows_with_the_size(
    assert_linear: Callable[..., None], before: str, unit: str
) -> None:
    def seconds(size: int) -> float:
        text = before + unit * (size // len(unit))
        begun = time.process_time()
        with contextlib.suppress(UnreadablePageError):
            translatables(text, "toml")
        return time.process_time() - begun

    assert_linear(seconds, 2_000)
