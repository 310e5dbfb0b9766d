"""Front matter: the title and other texts above a page."""

import time
from collections.abc import Callable

import pytest

from insaterms.content.front_matter import FrontMatter, read


def _read(yaml: str) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in read(f"---\n{yaml}\n---\ntekst\n").blocks]


@pytest.mark.parametrize(
    ("yaml", "blocks"),
    [
        ("title: Verzuim", [("title", "Verzuim")]),
        ("# a: b\n\ntitle: 2018", [("title", "2018")]),
        ("description: Wie er niet is", [("label", "Wie er niet is")]),
        ("layout: post\ndate: 2018-06-28 12:30:00\ndraft: no", []),
        ("tags: [een twee, drie]\nseo:\n  title: Nee nee\ntitle: Ja", [("title", "Ja")]),
        ("x: 1\n? [een twee]\n: drie vier\ntitle: Ja", [("label", "drie vier"), ("title", "Ja")]),
        ("a: &x een twee\nb: *x\ntitle: Ja", [("title", "Ja")]),
        ("title: ''", []),
        ("a: |\n  een\n  twee\n", [("label", "een twee")]),
        ("a: >- # b\n  een\n\n  twee\n", [("label", "een twee")]),
        ("a: 'een ''b'' twee'", [("label", "een 'b' twee")]),
        ('a: "een \\"b\\"\\\n   \\t\\u00e9\\x41\\U0001F600"', [("label", 'een "b" éA😀')]),
        ("a: een\n  twee  drie", [("label", "een twee drie")]),
        ("a: [", []),
        ("title: een: twee", []),
        ("title: \ud800", []),
        ("title: [" + "[" * 50_000, []),
    ],
)
def test_titles_and_texts_of_several_words_are_blocks(
    yaml: str, blocks: list[tuple[str, str]]
) -> None:
    assert _read(yaml) == blocks


def test_places_are_exact_in_quotes_and_lines() -> None:
    text = "---\nx: 😀\na: \"een \\u00e9n\n  twee\"\nb: 'drie '' vier'\nc: >\n  vijf\n  zes\n---\n"
    one, two, three = read(text).blocks
    assert one.text == "een én twee"
    assert [text[one.source(i)] for i in range(len(one.text))] == [*"een \\n\ntwee"]
    assert [text[two.source(i)] for i in range(len(two.text))] == [*two.text]
    assert two.source(6) == text.index(" vier")
    assert [text[three.source(i)] for i in range(len(three.text))] == [*"vijf\nzes"]


@pytest.mark.parametrize(
    ("key", "value", "language"),
    [
        ("lang", "nl", "nl"),
        ("locale", "nl_NL", "nl_NL"),
        ("language", "Nederlands", ""),
        ("x", "nl", ""),
    ],
)
def test_the_language_is_a_tag(key: str, value: str, language: str) -> None:
    found = read(f"---\n{key}: {value}\ntitle: x\n---\n")
    assert found.language == found.blocks[0].language == language


@pytest.mark.parametrize(
    "text",
    [
        "---\ntitle: x\n",
        "---\nGewoon een zin.\n\n---\n",
        "---\n\n---\n",
        "----\ntitle: x\n---\n",
        "\n---\ntitle: x\n---\n",
        "tekst",
        "---\ntitle: " + "x" * 70_000 + "\n---\n",
    ],
)
def test_other_lines_are_no_front_matter(text: str) -> None:
    assert read(text) == FrontMatter()


@pytest.mark.parametrize("top", ["---", "---  ", "\ufeff---", " ---"])
@pytest.mark.parametrize("bottom", ["---", "...", "--- "])
def test_the_page_begins_behind_the_second_line(top: str, bottom: str) -> None:
    text = f"{top}\ntitle: x\n{bottom}\ntekst"
    assert read(text).end == text.index("tekst")


@pytest.mark.parametrize(
    "part", ["[", "{", "? ", "- ", "a: ", "&a ", "'", '"', "[a,", "#\n", "\n", "x", " "]
)
def test_hostile_front_matter_is_read_in_moments(
    assert_linear: Callable[..., None], part: str
) -> None:
    def seconds(size: int) -> float:
        text = "---\na: b\n" + part * (size // len(part)) + "\n---\n"
        start = time.process_time()
        read(text)
        return time.process_time() - start

    assert_linear(seconds, 10_000, 60_000)


_JSON = '{\n  "title": "The \\"title\\"",\n\t"lang": "en",\n  "weight": 1\n}\n'


def test_json_in_braces_is_front_matter() -> None:
    found = read(f"{_JSON}\nText\n")
    assert found.form == "json"
    assert (found.end, found.language) == (len(_JSON), "en")
    assert found.inside == (0, len(_JSON) - 1)
    assert [block.text for block in found.blocks] == ['The "title"']


@pytest.mark.parametrize(
    "text",
    [
        "{{< figure >}}\n",
        "{: .class }\nText",
        "{}\n",
        '{"a": 1\n',
        '{"a": 1} and text\n',
        '{"a": 1,}\n',
        "[1]\n",
        '{"a":' * 5000,
        " " * 2 + _JSON,
    ],
)
def test_what_is_no_json_in_braces_is_text(text: str) -> None:
    assert read(text) == FrontMatter()


_TOML = (
    '+++\ntitle = "De \\"titel\\" \\u00e9n"  # a comment\nlang = \'nl\'\nweight = 1\n'
    'draft = "true"\nsummary = """\nEen regel\nen nog een."""\n[menu]\ntitle = "Een ander"\n+++\n'
)


@pytest.mark.parametrize("top", ["", "\ufeff", " "])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_toml_between_plus_signs_is_front_matter(top: str, end: str) -> None:
    text = f"{top}{_TOML}\nTekst\n".replace("\n", end)
    found = read(text)
    assert (found.form, found.language) == ("toml", "nl")
    assert text[found.end :] == f"{end}Tekst{end}"
    assert text[slice(*found.inside)].startswith("title = ")
    title, summary = found.blocks
    assert (title.kind, title.text) == ("title", 'De "titel" én')
    assert [text[title.source(i)] for i in range(len("De "))] == ["D", "e", " "]
    assert text.startswith("titel", title.source(4))
    assert text.startswith("\\u00e9", title.source(11))
    assert (summary.kind, summary.text) == ("label", "Een regel en nog een.")


@pytest.mark.parametrize(
    "text", ["+++\ntitle = 'x'\n", "+++ x\n+++\n", "++\na = 1\n++\n", "a\n+++\n+++\n"]
)
def test_what_does_not_stand_between_plus_signs_is_text(text: str) -> None:
    assert read(text) == FrontMatter()


def test_toml_that_cannot_be_read_has_no_texts() -> None:
    found = read("+++\ntitle = Verzuim\n+++\ntekst\n")
    assert (found.form, found.blocks, found.end) == ("toml", (), 24)
