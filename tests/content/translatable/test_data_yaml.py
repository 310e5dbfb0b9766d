"""YAML data: which texts are found, and that they alone change."""

import contextlib
import re
import time
from collections.abc import Callable
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from insaterms.content.translatable.page import applied, translatables
from insaterms.content.translatable.values import Translatable, UnreadablePageError

_STEP = re.compile(r"([a-z_]+)|\[(\d+)\]")

SITE = """\
# The site
site_name: School attendance
site_url: https://example.org/
site_description: >-   # for search engines
  What schools do
  when a pupil stays away.

theme:
  name: material
  font: {text: Roboto}
  palette:
    toggle:
      icon: material/brightness-7
      name: Switch to dark mode
nav:
  - Home: index.md
  - 'About us': about.md
  - Work:
      - Meetings: work/meetings.md
      - work/papers.md
  - External: https://example.com
plugins:
  - glossary:
      title: Words
copyright: "\\u00a9 The \\"authors\\"" # every year
extra:
  intro: |
    Two lines
      of text
  date: 2018-06-28
  enabled: no
  no: {label: "no", alt: &alt A picture, again: *alt}
"""


def _found(text: str) -> list[tuple[str, str, str]]:
    return [(each.part, each.detail, each.text) for each in translatables(text, "yaml")]


def _with(text: str, /, **translations: str) -> str:
    return applied(text, "yaml", lambda each: translations.get(each.detail))


def test_the_texts_that_a_reader_sees_are_found() -> None:
    assert _found(SITE) == [
        ("title", "site_name", "School attendance"),
        ("description", "site_description", "What schools do when a pupil stays away."),
        ("label", "theme.palette.toggle.name", "Switch to dark mode"),
        ("navigation", "nav[0]", "Home"),
        ("navigation", "nav[1]", "About us"),
        ("navigation", "nav[2]", "Work"),
        ("navigation", "nav[2].Work[0]", "Meetings"),
        ("navigation", "nav[3]", "External"),
        ("title", "plugins[0].glossary.title", "Words"),
        ("paragraph", "copyright", '© The "authors"'),
        ("description", "extra.intro", "Two lines\n  of text"),
        ("label", "extra.no.label", "no"),
        ("alt", "extra.no.alt", "A picture"),
    ]


def test_a_text_is_placed_where_it_stands() -> None:
    first, second, *_ = translatables("\ufefftitle: Een\r\nnav:\r\n- Twee: twee.md\r\n", "yaml")
    assert (first.start, first.end, first.line, first.column) == (8, 11, 1, 9)
    assert (second.line, second.column) == (3, 3)


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_the_style_stays_and_all_else_byte_for_byte(line_end: str) -> None:
    found = {each.detail: each.text for each in translatables(SITE, "yaml")}
    dutch = {
        "site_description": "Wat scholen doen als een leerling wegblijft, "
        "dat is niet overal gelijk.",
        "nav[1]": "Foto's",
        "nav[2]": "Werk: wat we doen",
        "copyright": 'De "auteurs" \\ anderen',
        "extra.intro": "Twee regels\n  tekst\n\nen een derde",
        "extra.no.label": "nee",
    }
    assert dutch.keys() <= found.keys()
    result = _with(SITE.replace("\n", line_end), **dutch)
    expected = (
        SITE.replace(
            "  What schools do\n  when a pupil stays away.",
            "  Wat scholen doen als een leerling\n  wegblijft, dat is niet overal gelijk.",
        )
        .replace("'About us'", "'Foto''s'")
        .replace("- Work:", '- "Werk: wat we doen":')
        .replace('"\\u00a9 The \\"authors\\""', '"De \\"auteurs\\" \\\\ anderen"')
        .replace("    Two lines\n      of text", "    Twee regels\n      tekst\n\n    en een derde")
        .replace('"no"', '"nee"')
    )
    assert result == expected.replace("\n", line_end)


@pytest.mark.parametrize(
    ("translation", "written"),
    [
        ("Ja, toch", "Ja, toch"),
        ("no", '"no"'),
        ("y", '"y"'),
        ("~", '"~"'),
        ("2018-06-28", '"2018-06-28"'),
        ("1e3", '"1e3"'),
        ("0o7", '"0o7"'),
        ("a: b", '"a: b"'),
        ("a #b", '"a #b"'),
        ("a#b:c", "a#b:c"),
        ("- x", '"- x"'),
        ("'s ochtends", '"\'s ochtends"'),
        ("\"Ja\" en 'nee'", "'\"Ja\" en ''nee'''"),
        ("C:\\x: y", "'C:\\x: y'"),
        ("een\ntwee", '"een\\ntwee"'),
        ("een\ttwee", '"een\\ttwee"'),
        ("  een  ", "een"),
        ("een:", '"een:"'),
        ("Een? [Nee], {toch}", "Een? [Nee], {toch}"),
        ("--- een", '"--- een"'),
        ("\x00", "Een titel"),
        ("\u2028", "Een titel"),
        ("\ud800", "Een titel"),
    ],
)
def test_what_plain_style_cannot_hold_is_quoted(translation: str, written: str) -> None:
    assert _with("title: Een titel # c\n", title=translation) == f"title: {written} # c\n"


@pytest.mark.parametrize(
    "value",
    [
        "https://example.org/over-ons",
        "a@example.org",
        "about.md",
        "en/about/us",
        "/over-ons/",
        "'#ff0000'",
        "'{{ title }}'",
        "2018-06-28",
        "12",
        "!secret Een geheim",
        "<script>alert('Een twee')</script>",
        "a1b2c3",
        "yes",
    ],
)
def test_what_no_reader_reads_is_no_text(value: str) -> None:
    assert _found(f"title: {value}\n") == []


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("x: Zij komt niet op school.", "paragraph"),
        ("x: [Zij komt niet op school.]", "item"),
        ("menu: [Home, over-ons]", "navigation"),
        ("menu: {main: [{name: Home, url: /}]}", "navigation"),
        ("hero_title: Welkom", "title"),
        ("altText: Welkom", "alt"),
        ("linkTitle: Welkom", "navigation"),
        ("tooltip: Welkom", "attribute"),
        ("question: Hoezo?", "heading"),
        ("caption: Welkom", "caption"),
        ("label: ja/nee", "label"),
        ("title: Q&A", "title"),
        ("keywords: [verzuim, 'http://x.nl']", "label"),
        ("title: !!str &a Welkom", "title"),
        ("name: Leerplicht", "label"),
    ],
)
def test_the_key_or_the_sentence_says_what_part_a_text_plays(line: str, part: str) -> None:
    assert [each.part for each in translatables(line, "yaml")] == [part]


@pytest.mark.parametrize(
    "line",
    [
        "run: npm run build",
        "bodyfont: 'Trebuchet MS, Een letter'",
        "x: npm run build",
        "x: Roboto",
        "layout: Een mooie layout",
        "font: {text: Een mooie letter}",
        "theme: {name: Material}",
        "theme: {x: Een instelling van het thema}",
        "authors: [{name: Jan Jansen}]",
        "a: &b [*c]\nd: *b",
        "? [een, twee]\n: 3",
        "font_title: ''",
        "title:",
        "nav: [{url: index.md}]",
        "Een losse zin.",
    ],
)
def test_what_is_for_programs_is_no_text(line: str) -> None:
    assert _found(line) == []


def test_white_space_around_a_text_stays() -> None:
    text = "title: ' Een '\nlabel: \"\\n Twee\\u00a0\"\n"
    assert _found(text)[1][2] == "Twee\xa0"
    assert _with(text, title="Drie", label="Vier") == "title: ' Drie '\nlabel: \"\\n Vier\"\n"


def test_line_ends_of_other_kinds_around_a_text_stay() -> None:
    text = 'title: "\\r\\LEen\\N\\P"\n'
    assert _with(text, title="Twee") == text.replace("Een", "Twee")


def test_a_label_stays_plain_where_it_can() -> None:
    text = "nav:\n- Home: index.md\n- {Work: work.md}\n"
    result = _with(text, **{"nav[0]": "Wie, wat?", "nav[1]": "Wie, wat?"})
    assert result == 'nav:\n- Wie, wat?: index.md\n- {"Wie, wat?": work.md}\n'


def test_a_label_that_is_too_long_for_a_key_is_not_applied() -> None:
    text = "nav:\n- Home: index.md\n"
    assert _with(text, **{"nav[0]": "x " * 600}) == text


@pytest.mark.parametrize(
    ("translation", "lines"),
    [
        ("Een\ntwee", ["Een", "", "twee"]),
        ("Een\n\ntwee", ["Een", "", "", "twee"]),
        ("Een\n  twee\n\tdrie\nvier", ["Een", "  twee", "\tdrie", "vier"]),
        ("Een  twee", ["Een  twee"]),
        ("# een", ["# een"]),
        ("woord " * 12, ["woord woord woord woord woord woord"] * 2),
        ("x" * 50 + " een twee", ["x" * 50, "een twee"]),
        ("een " + "x" * 50, ["een", "x" * 50]),
    ],
)
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_a_folded_text_keeps_its_lines(translation: str, lines: list[str], line_end: str) -> None:
    text = "# a\ntext: >\n\n    Zij komt.\n\n\n# b\nx: 1\n".replace("\n", line_end)
    result = _with(text, text=translation)
    written = line_end.join("    " + line if line else "" for line in lines)
    assert result == text.replace("    Zij komt.", written)
    assert yaml.safe_load(result) == {"text": f"\n{translation.strip()}\n", "x": 1}


@pytest.mark.parametrize("style", ["|", ">", "|2", ">2-", "|+"])
def test_the_indent_of_a_block_is_that_of_its_source(style: str) -> None:
    text = f"text: {style}\n     Zij\n    komt.\n\nx: 1\n"
    before = yaml.safe_load(text) if "2" in style else None
    if before is None:
        text = text.replace("     Zij", "    Zij")
        before = yaml.safe_load(text)
    core = before["text"].strip()
    expected = {**before, "text": before["text"].replace(core, "Een\n\n  twee")}
    assert yaml.safe_load(_with(text, text="Een\n\n  twee")) == expected


def test_several_documents_are_read() -> None:
    assert [each[2] for each in _found("title: Een\n---\ntitle: Twee\n...\n")] == ["Een", "Twee"]


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("a: b\nc: [een\nd: e", 3, 2),
        ("title: een: twee", 1, 11),
        ("a: \x00", 1, 4),
        ("\ufeffa: b\r\n\x07", 2, 1),
        ("a: \ud800", 1, 4),
        ("a: " + "[" * 200 + "]" * 200, 1, 103),
    ],
)
def test_what_is_no_yaml_is_refused_with_its_place(text: str, line: int, column: int) -> None:
    with pytest.raises(UnreadablePageError) as refused:
        translatables(text, "yaml")
    assert (refused.value.line, refused.value.column) == (line, column)


_LETTERS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
_SIGNS = st.text("ab' \"\\:#-?{}[],&*!|>%@`\n\t=~<.é😀\u2028\xa0", max_size=20)
_WORDS = st.lists(
    st.sampled_from(
        ["Zij", "komt", "niet", "op school.", "\n", "\n\n", "  ", "- x", "# y", "'t", "een " * 9]
    ),
    max_size=8,
).map(" ".join)
_TEXTS = _WORDS | _SIGNS | _LETTERS
_KEYS = st.sampled_from(["title", "text", "nav", "no", "x", "url", "label", "description"])
_DATA = st.recursive(
    _TEXTS | st.integers() | st.booleans() | st.none(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(_KEYS, inner, max_size=4)
        | st.lists(st.tuples(_TEXTS).map(lambda key: {key[0]: "index.md"}), max_size=3)
    ),
    max_leaves=12,
)


def _replaced(data: Any, detail: str, change: Callable[[str], str]) -> None:  # noqa: ANN401 -- what YAML holds
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


@given(
    st.dictionaries(_KEYS, _DATA, min_size=1, max_size=5),
    st.sampled_from([None, "'", '"', "|", ">"]),
    st.sampled_from([None, True, False]),
    st.sampled_from(["\n", "\r\n"]),
    st.lists(_TEXTS, min_size=1, max_size=5),
)
def test_the_data_is_as_before_with_these_texts_replaced(
    data: dict[str, Any],
    style: str,
    flow: bool | None,
    line_end: str,
    translations: list[str],
) -> None:
    text = yaml.safe_dump(
        data, default_style=style, default_flow_style=flow, allow_unicode=True, width=40
    ).replace("\n", line_end)
    expected = yaml.safe_load(text)
    chosen: list[Translatable] = []

    def translate(each: Translatable) -> str:
        chosen.append(each)
        return translations[len(chosen) % len(translations)]

    result = applied(text, "yaml", translate)
    unwritable = re.compile(
        "[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
    )
    for number, each in enumerate(chosen, 1):
        meant = translations[number % len(translations)]
        meant = meant.replace("\r\n", "\n").replace("\r", "\n").strip(" \t\n")
        if not meant.strip() or unwritable.search(meant) or meant == each.text:
            continue

        def change(value: str, meant: str = meant) -> str:
            core = value.strip(" \t\r\n\x85\u2028\u2029")
            return value.replace(core, meant, 1)

        _replaced(expected, each.detail, change)
    assert yaml.safe_load(result) == expected
    assert applied(text, "yaml", lambda each: each.text) == text
    place = 0
    for each in translatables(text, "yaml"):
        assert place <= each.start < each.end
        place = each.end


@given(st.text(st.sampled_from("ab: -[]{}'\"|>\n#&*!%"), max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        found = translatables(text, "yaml")
    except UnreadablePageError:
        return
    assert all(each.text for each in found)


@pytest.mark.parametrize(
    "unit",
    ["[", "{", "- ", "? ", "title: Een twee\n", "a: &a b\n", "'", '"\\', "!", "x: /////// y\n"],
)
def test_time_grows_with_the_size(assert_linear: Callable[..., None], unit: str) -> None:
    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        begun = time.process_time()
        with contextlib.suppress(UnreadablePageError):
            translatables(text, "yaml")
        return time.process_time() - begun

    assert_linear(seconds, 2_000)


def test_a_tab_that_is_written_as_one_stays() -> None:
    page = 'title: "One\\tand  \\u00e9"\nother: "Two\tand three"\n'
    assert [found.text for found in translatables(page, "yaml")] == ["One\tand é", "Two and three"]
    done = applied(page, "yaml", lambda found: found.text.upper())
    assert done == 'title: "ONE\\tAND É"\nother: "TWO AND THREE"\n'
