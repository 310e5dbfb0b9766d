"""Laws of the YAML tree: places, text as written, and refusals instead of tracebacks."""

import gc

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from insaterms.formats.glossary_yaml import tree
from insaterms.formats.glossary_yaml.tree import Mapping, Node, Scalar, Sequence, decode, parse

LOADERS = [
    loader for name in ("BaseLoader", "CBaseLoader") if (loader := getattr(yaml, name, None))
]

each_loader = pytest.mark.parametrize("loader", LOADERS)


def problems(text: str) -> list[str]:
    return [f"{p.line}:{p.column}: {p.message}" for p in parse(text, "f.yaml").problems]


def root(text: str) -> Node:
    parsed = parse(text, "f.yaml")
    assert parsed.problems == []
    assert parsed.root is not None
    return parsed.root


def plain(node: Node | None) -> object:
    if isinstance(node, Mapping):
        return {key.text: plain(value) for key, value in node.items}
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    return None if node is None else node.text


@each_loader
@pytest.mark.parametrize(
    "text",
    "no yes on off true null ~ 2018-06-28 12:30 1_000 0x1F 0o17 017 1e3 .inf .nan 3.1 = <<".split(),
)
def test_every_plain_scalar_is_the_text_that_was_written(
    text: str, loader: type[yaml.BaseLoader], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tree, "_LOADER", loader)
    assert plain(root(f"- {text}\n- {{{text}: {text}}}\n")) == [text, {text: text}]


@each_loader
@pytest.mark.parametrize(
    ("written", "style"),
    [("a", ""), ("'a'", "'"), ('"a"', '"'), ("|\n  a", "|"), (">\n  a", ">"), ("", "")],
)
def test_a_scalar_knows_its_quotes(
    written: str, style: str, loader: type[yaml.BaseLoader], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tree, "_LOADER", loader)
    node = root(f"key: {written}\n")
    assert isinstance(node, Mapping)
    value = node.get("key")
    assert isinstance(value, Scalar)
    assert value.style == style


def test_get_returns_none_for_a_key_that_is_not_there() -> None:
    node = root("a: 1")
    assert isinstance(node, Mapping)
    assert node.get("b") is None


@each_loader
@pytest.mark.parametrize("before", ["", "é", "ĳ", "😀", "👨‍👩‍👧", "e\u0301", "漢字"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_columns_count_code_points_and_lines_count_from_one(
    before: str, newline: str, loader: type[yaml.BaseLoader], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tree, "_LOADER", loader)
    text = newline.join([f"# {before}", f"{before}a: [{before}x, y]", f"{before}b: {before}z"])
    node = root(text)
    assert isinstance(node, Mapping)
    (first, values), (second, value) = node.items
    assert isinstance(values, Sequence)
    width = len(before)
    assert (first.line, first.column) == (2, 1)
    assert [(x.line, x.column) for x in values.items] == [(2, width + 5), (2, 2 * width + 8)]
    assert (second.line, second.column) == (3, 1)
    assert (value.line, value.column) == (3, width + 4)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"caf\xe9", "1:4: byte 0xe9 is not UTF-8; save the file in the encoding UTF-8"),
        (
            "é: 1\nĳ😀".encode() + b"\xff",
            "2:3: byte 0xff is not UTF-8; save the file in the encoding UTF-8",
        ),
        (b"a\r\nb\x80", "2:2: byte 0x80 is not UTF-8; save the file in the encoding UTF-8"),
        (b"a\rb\x80", "2:2: byte 0x80 is not UTF-8; save the file in the encoding UTF-8"),
        (
            b"\xef\xbb\xbfab\xe9",
            "1:3: byte 0xe9 is not UTF-8; save the file in the encoding UTF-8",
        ),
        ("a".encode("utf-16"), "1:1: byte 0xff is not UTF-8; save the file in the encoding UTF-8"),
        (b"ab\xe2\x82", "1:3: byte 0xe2 is not UTF-8; save the file in the encoding UTF-8"),
        (
            b"\xed\xa0\x80",
            "1:1: byte 0xed is not UTF-8; save the file in the encoding UTF-8",
        ),
    ],
)
def test_bytes_that_are_not_utf_8_are_named_with_their_place(data: bytes, expected: str) -> None:
    text, found = decode(data, "f.yaml")
    assert text is None
    assert [str(problem) for problem in found] == [f"f.yaml:{expected}"]


def test_a_byte_order_mark_is_not_part_of_the_text() -> None:
    assert decode(b"\xef\xbb\xbfa: 1", "f.yaml") == ("a: 1", [])


EMPTY = '0:0: the file is empty; write "concepts:" and a list below'
TAB = "a tab indents this line; use spaces"


@each_loader
@pytest.mark.parametrize("text", ["", " ", "\n\n", "# only a comment", "# a\n\n# b\n", "\ufeff"])
def test_a_file_without_content_says_what_to_write(
    text: str, loader: type[yaml.BaseLoader], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tree, "_LOADER", loader)
    assert problems(text) == [EMPTY]
    assert parse(text, "f.yaml").root is None


@each_loader
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "a: &x 1\nb: *x\n",
            [
                '1:4: "&x" is an anchor; leave it out, or put a text in quotes',
                '2:4: "*x" is an alias; write the value out, or put a text in quotes',
            ],
        ),
        (
            "- !!int 3\n- !own 4\n",
            [
                '1:3: "tag:yaml.org,2002:int" is a tag; leave it out, or put a text in quotes',
                '2:3: "!own" is a tag; leave it out, or put a text in quotes',
            ],
        ),
        (
            "a: 1\nb: 2\na: 3\né: 4\né: 5\n",
            [
                '3:1: the key "a" stands twice; first in line 1',
                '5:1: the key "é" stands twice; first in line 4',
            ],
        ),
        ("? [a, b]\n: c\n", ["1:3: a key must be one word"]),
        ("? {a: b}\n: c\n", ["1:3: a key must be one word"]),
        (
            "a: 1\n---\nb: 2\n--- c\n",
            [
                "2:1: a second document begins here; use one file for each",
                "4:1: a second document begins here; use one file for each",
            ],
        ),
        ("a:\n\tb: c\n", [f"2:1: {TAB}"]),
        ("a:\r\n  \tb: c\r\n\t- d", [f"2:3: {TAB}", f"3:1: {TAB}"]),
        ("a:\r\tb: c", [f"2:1: {TAB}"]),
        ("é: 1\nĳ😀\x00: 2", ["2:3: the character U+0000 may not stand in YAML; remove it"]),
        ("a: \x07", ["1:4: the character U+0007 may not stand in YAML; remove it"]),
        ("a: \x1b[1m", ["1:4: the character U+001B may not stand in YAML; remove it"]),
        ("a\r\nb: \x7f", ["2:4: the character U+007F may not stand in YAML; remove it"]),
        ("a\rb: \ufffe", ["2:4: the character U+FFFE may not stand in YAML; remove it"]),
        ("a: \ud800", ["1:4: the character U+D800 may not stand in YAML; remove it"]),
    ],
)
def test_what_a_glossary_needs_none_of_is_refused(
    text: str,
    expected: list[str],
    loader: type[yaml.BaseLoader],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(tree, "_LOADER", loader)
    assert problems(text) == expected


def test_the_first_of_two_equal_keys_stays() -> None:
    assert plain(parse("a: 1\na: 2\n", "f.yaml").root) == {"a": "1"}


def test_only_the_first_document_is_kept() -> None:
    assert plain(parse("a: 1\n---\nb: 2\n", "f.yaml").root) == {"a": "1"}


# The wording before the colon is libyaml's; the advice after it is ours.
SYNTAX = [
    (
        "a: b: c",
        (
            "1:5: mapping values are not allowed in this context: a "
            "colon followed by a space stands "
            "inside a text; put the text in quotes"
        ),
    ),
    (
        "é: ĳ😀 b: c",
        (
            "1:8: mapping values are not allowed in this context: a "
            "colon followed by a space stands "
            "inside a text; put the text in quotes"
        ),
    ),
    (
        "a: 1\nb\nc: 2\n",
        (
            "3:1: could not find expected ':': a key without a colon, or "
            "a text that is not indented "
            "(in what begins in line 2)"
        ),
    ),
    (
        "a:\n  b: 1\n c: 2\n",
        (
            "3:2: did not find expected key: the indentation does not match the lines above, or a "
            "quote is left open (in what begins in line 1)"
        ),
    ),
    ("a: 'b'c\n", "1:4: a text goes on behind this quote; put the whole text in quotes"),
    (
        "- a\nb: c\n",
        (
            "2:1: did not find expected '-' indicator: the indentation "
            "does not match the list above "
            "(in what begins in line 1)"
        ),
    ),
    ("a: 'b", "1:4: this quote is not closed"),
    ('a: "b\n\n', "1:4: this quote is not closed"),
    ("{a: 1,\n b: 'c}\n", "2:5: this quote is not closed"),
    (
        "a: [b, c\nd: e\n",
        (
            "2:2: did not find expected ',' or ']': a comma or a closing bracket is missing "
            "(in what begins in line 1)"
        ),
    ),
    (
        "a: {b c",
        (
            "2:1: did not find expected ',' or '}': a comma or a closing bracket is missing "
            "(in what begins in line 1)"
        ),
    ),
    (
        "a: @school",
        (
            "1:4: found character that cannot start any token: a text that begins with @, ` or % "
            "must be in quotes"
        ),
    ),
    (
        "a: - b",
        (
            "1:4: block sequence entries are not allowed in this context: "
            'a "-" where no list can begin; start a new line, or put it in quotes'
        ),
    ),
    (
        'a: "C:\\q"',
        '1:7: found unknown escape character: in double quotes write "\\\\" for a backslash',
    ),
    (
        'a: "\\Uffffffff"',
        (
            "1:7: found invalid Unicode character escape code: "
            'in double quotes write "\\\\" for a backslash'
        ),
    ),
    (
        "a: ]",
        (
            "1:4: did not find expected node content: a bracket or a comma stands where a text "
            "should; put the text in quotes"
        ),
    ),
    (
        "a: *nadruk* hier",
        (
            "1:11: did not find expected alphabetic or numeric "
            "character: a text that begins with * "
            "or & must be in quotes"
        ),
    ),
    (
        "a: >x\n",
        (
            "1:5: did not find expected comment or line break: a text that begins with | or > must "
            "be in quotes"
        ),
    ),
    ("%x", "1:3: found unknown directive name: a text that begins with % must be in quotes"),
    (
        "a: b\n...\nc: d\n",
        (
            "3:1: did not find expected <document start>: nothing may "
            "stand before or below the keys "
            "of the file"
        ),
    ),
    (
        'a: "b\n---\nc"\n',
        (
            '2:1: found unexpected document indicator: a quote is left open above this "---" '
            "(in what begins in line 1)"
        ),
    ),
    ("%YAML 2.0\n---\na: b", "1:1: found incompatible YAML document"),
]


@pytest.mark.skipif(not hasattr(yaml, "CBaseLoader"), reason="the wording is libyaml's")
@pytest.mark.parametrize(("text", "expected"), SYNTAX)
def test_a_syntax_error_says_where_and_what_to_do(text: str, expected: str) -> None:
    assert problems(text) == [expected]


@pytest.mark.parametrize(("text", "expected"), SYNTAX)
def test_the_pure_python_parser_finds_the_same_syntax_errors_in_the_same_line(
    text: str, expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tree, "_LOADER", yaml.BaseLoader)
    (problem,) = parse(text, "f.yaml").problems
    # At the end of the text the parsers disagree about whether a new line begins, and the
    # pure one's integers overflow before it knows a place.
    assert problem.line in {int(expected.partition(":")[0]), len(text.splitlines()), 0}


def test_tabs_do_not_hide_an_error_elsewhere() -> None:
    first, second = problems("a: 'b\n\tc'\nd: e: f\n")
    assert first == f"2:1: {TAB}"
    assert second.startswith("3:5: mapping values are not allowed")


@pytest.mark.parametrize("text", ["a:\t1", "a: 1\t# c", "a: 'x\n\ty'", "a: |\n  b\n  \tc\n"])
def test_tabs_that_yaml_allows_are_no_problem(text: str) -> None:
    assert problems(text) == []


def test_many_tabs_take_no_more_than_one_pass() -> None:
    assert len(problems("a:\n" + "\tb: c\n" * 100_000)) == 100_000


def test_an_alias_bomb_is_refused_and_not_unfolded() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)]
    parsed = parse("\n".join(lines), "f.yaml")
    assert len(parsed.problems) == 30 + 29 * 9
    assert plain(parsed.root) == {"a0": ["x"] * 9, **{f"a{n}": [""] * 9 for n in range(1, 30)}}


DEEP = "lists or keys are nested too deeply here; a glossary needs eight levels"


@each_loader
@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("- " * 5_000, 1, 101),
        ("[\n" * 5_000, 51, 1),
        ("{a: \n" * 5_000, 51, 1),
        ("".join(f"{' ' * n}a:\n" for n in range(2_000)), 51, 51),
    ],
)
def test_deep_nesting_is_refused_at_its_place(
    text: str,
    line: int,
    column: int,
    loader: type[yaml.BaseLoader],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(tree, "_LOADER", loader)
    assert problems(text) == [f"{line}:{column}: {DEEP}"]


@each_loader
@pytest.mark.parametrize("bracket", ["[", "{", "[{"])
def test_a_hundred_thousand_open_brackets_are_one_problem(
    bracket: str, loader: type[yaml.BaseLoader], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tree, "_LOADER", loader)
    assert len(problems(bracket * (100_000 // len(bracket)))) == 1


def test_the_depth_that_a_glossary_needs_is_no_problem() -> None:
    assert problems("[" * 50 + "]" * 50) == []


@pytest.mark.parametrize("enabled", [True, False])
@pytest.mark.parametrize("text", ["a: 1", "a: [", "a: \x00"])
def test_parsing_leaves_the_cycle_collector_as_it_was(text: str, enabled: bool) -> None:
    before = gc.isenabled()
    try:
        (gc.enable if enabled else gc.disable)()
        parse(text, "f.yaml")
        assert gc.isenabled() is enabled
    finally:
        (gc.enable if before else gc.disable)()


def test_a_very_long_scalar_key_and_list_are_read() -> None:
    text = f"k{'e' * 1000}y: {'x ' * 100_000}\nlist: [{'a, ' * 50_000}a]\n"
    node = root(text)
    assert isinstance(node, Mapping)
    (_, value), (_, items) = node.items
    assert isinstance(value, Scalar)
    assert isinstance(items, Sequence)
    assert len(value.text) == 199_999
    assert len(items.items) == 50_001


FRAGMENTS = st.sampled_from(
    [
        *list("\n\r\t :-[]{}#&*!|>'\"%@`?,aé😀\x00\x85\u2028\ufeff"),
        "- ",
        ": ",
        "a: ",
        "\n  ",
        "\n- ",
        "---\n",
        "...\n",
        "\r\n",
        "&a ",
        "*a ",
        "!!b ",
        "# c",
    ]
)
ODD_TEXTS = st.lists(FRAGMENTS, max_size=40).map("".join) | st.text(max_size=60)


@given(ODD_TEXTS)
def test_parsing_never_raises_and_places_lie_in_the_text(text: str) -> None:
    parsed = parse(text, "f.yaml")
    assert parsed.root is not None or parsed.problems
    lines = tree.BREAK.split(text)
    for problem in parsed.problems:
        assert 0 <= problem.line <= len(lines) + 1
        if problem.line <= len(lines):
            assert problem.column <= len(lines[problem.line - 1]) + 1


@given(ODD_TEXTS)
def test_the_pure_python_parser_never_raises_either(text: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tree, "_LOADER", yaml.BaseLoader)
        parsed = parse(text, "f.yaml")
    assert parsed.root is not None or parsed.problems


@given(st.binary(max_size=60))
def test_decoding_never_raises_and_gives_a_text_or_a_problem(data: bytes) -> None:
    text, found = decode(data, "f.yaml")
    assert (text is None) == bool(found)


TEXTS = st.text(max_size=30) | st.sampled_from(
    ["no", "12:30", "- a", "a: b", "a #b", "😀", "ĳ", "'", '"', "", "x" * 200, "a\nb"]
)
VALUES = st.recursive(
    TEXTS,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text("abcé-_ 😀", min_size=1, max_size=9), inner, max_size=4)
    ),
    max_leaves=12,
)


@pytest.mark.skipif(not hasattr(yaml, "CBaseLoader"), reason="PyYAML was built without libyaml")
@given(
    VALUES,
    st.booleans() | st.none(),
    st.sampled_from(["", "'", '"', "|", ">"]),
    st.booleans(),
)
def test_both_parsers_give_the_same_tree(
    value: object, flow: bool | None, style: str, unicode: bool
) -> None:
    text = yaml.dump(
        value,
        default_flow_style=flow,
        default_style=style,
        allow_unicode=unicode,
        Dumper=_Dumper,
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tree, "_LOADER", yaml.BaseLoader)
        slow = parse(text, "f.yaml")
        patch.setattr(tree, "_LOADER", yaml.CBaseLoader)
        fast = parse(text, "f.yaml")
    assert slow == fast


class _Dumper(yaml.SafeDumper):
    """Writes no anchors, and texts without the tags that quotes would give keys."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002 -- the signature is PyYAML's
        return True
