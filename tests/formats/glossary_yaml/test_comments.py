"""Laws of comments: each is found once and belongs to what stands behind or below it."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from insaterms.formats.glossary_yaml import comments as remarks
from insaterms.formats.glossary_yaml.comments import Comment, attach, find
from insaterms.formats.glossary_yaml.tree import BREAK, Mapping, parse

LOADERS = [
    loader for name in ("BaseLoader", "CBaseLoader") if (loader := getattr(yaml, name, None))
]

each_loader = pytest.mark.parametrize("loader", LOADERS)


@each_loader
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: 1\n", []),
        ("# x", [Comment("# x", 1, own_line=True, gap=False)]),
        ("# x\n", [Comment("# x", 1, own_line=True, gap=True)]),
        ("# x  \na: 1", [Comment("# x", 1, own_line=True, gap=False)]),
        ("# x\n  \na: 1", [Comment("# x", 1, own_line=True, gap=True)]),
        ("a: 1 # x\nb: 2", [Comment("# x", 1, own_line=False, gap=False)]),
        (
            "a: 1 # x # y\n  # z\nb: 2",
            [
                Comment("# x # y", 1, own_line=False, gap=False),
                Comment("# z", 2, own_line=True, gap=False),
            ],
        ),
        ("é: ĳ😀 # ĳ😀\nb: 2", [Comment("# ĳ😀", 1, own_line=False, gap=False)]),
        (
            "a: [b, # x\n c] # y\nd: 1",
            [
                Comment("# x", 1, own_line=False, gap=False),
                Comment("# y", 2, own_line=False, gap=False),
            ],
        ),
        ("a: >-  # x\n  # text\n  b\nc: 1", [Comment("# x", 1, own_line=False, gap=False)]),
        (
            "a: | # x\n  b\n# y\nc: 1",
            [
                Comment("# x", 1, own_line=False, gap=False),
                Comment("# y", 3, own_line=True, gap=False),
            ],
        ),
        ("a: >-", []),
        ("- # x\n  a: 1", [Comment("# x", 1, own_line=False, gap=False)]),
        ("--- # x\na: 1", [Comment("# x", 1, own_line=False, gap=False)]),
    ],
)
def test_comments_are_found_with_their_line(
    text: str,
    expected: list[Comment],
    loader: type[yaml.BaseLoader],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(remarks, "_LOADER", loader)
    assert find(text) == expected


@each_loader
@pytest.mark.parametrize(
    "text",
    ["a#b: c#d", "a: 'x # y'", 'a: "x # y"', "a: |\n  # x\n  y # z", "a: 'b\n  # c'", "a: [b#c]"],
)
def test_a_hash_in_a_text_begins_no_comment(
    text: str, loader: type[yaml.BaseLoader], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(remarks, "_LOADER", loader)
    assert find(text) == []


@each_loader
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r", "\x85", "\u2028"])
def test_a_comment_ends_where_yaml_ends_the_line(
    newline: str, loader: type[yaml.BaseLoader], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(remarks, "_LOADER", loader)
    text = newline.join(["# one", "a: 1  # two", "", "# three", "", "b: 2"])
    assert find(text) == [
        Comment("# one", 1, own_line=True, gap=False),
        Comment("# two", 2, own_line=False, gap=True),
        Comment("# three", 4, own_line=True, gap=True),
    ]


@pytest.mark.parametrize(
    ("text", "before", "behind", "end"),
    [
        ("# x\na: 1", {(2, 1, 1): ["# x"]}, {}, []),
        ("a: 1 # x", {}, {(1, 1, 1): ["# x"]}, []),
        ("a: 1\n# x", {}, {}, ["# x"]),
        ("# x\n- a: 1", {(2, 3, 0): ["# x"]}, {}, []),
        ("- a: 1\n  # x\n  b: 2", {(3, 3, 1): ["# x"]}, {}, []),
        ("- a: 1\n  # x\n- b: 2", {(3, 3, 0): ["# x"]}, {}, []),
        ("- # x\n  a: 1", {}, {(2, 3, 0): ["# x"]}, []),
        ("a: # x\n- b # y", {}, {(1, 1, 1): ["# x"], (2, 3, 0): ["# y"]}, []),
        ("a: [b, c] # x", {}, {(1, 8, 0): ["# x"]}, []),
        ("a: 'b\n  c' # x\nd: 1", {}, {(1, 1, 1): ["# x"]}, []),
        ("--- # x\na: 1 # y", {}, {(2, 1, 1): ["# x", "# y"]}, []),
        ("{} # x", {}, {}, ["# x"]),
        ("# x\n{}\n# y", {}, {}, ["# x", "# y"]),
    ],
)
def test_a_comment_belongs_to_what_stands_behind_or_below_it(
    text: str,
    before: dict[remarks.Anchor, list[str]],
    behind: dict[remarks.Anchor, list[str]],
    end: list[str],
) -> None:
    root = parse(text, "").root
    assert root is not None
    attached = attach(find(text), root)
    assert {k: [c.text for c in v] for k, v in attached.before.items()} == before
    assert {k: [c.text for c in v] for k, v in attached.behind.items()} == behind
    assert [c.text for c in attached.end] == end


PIECES = st.sampled_from(
    ["a: 1", "b: 'x # y'", "c: [1, 2]", "d:\n- 1\n- 2", "e: >-\n  text # no\n  more", "f:\n  g: 1"]
)


@given(st.lists(st.tuples(PIECES, st.booleans(), st.booleans()), min_size=1, max_size=6))
def test_every_comment_is_found_and_attached_once(
    pieces: list[tuple[str, bool, bool]],
) -> None:
    lines = []
    expected = []
    for number, (piece, above, behind) in enumerate(pieces):
        piece_lines = [
            f"{number}{line}" if line[0].isalpha() else line for line in piece.split("\n")
        ]
        if above:
            expected.append(f"# above {number}")
            lines.append(expected[-1])
        if behind:
            expected.append(f"# behind {number}")
            piece_lines[0] += f"  {expected[-1]}"
        lines += piece_lines
    text = "\n".join(lines)
    parsed = parse(text, "")
    assert parsed.problems == []
    assert isinstance(parsed.root, Mapping)
    found = find(text)
    assert [comment.text for comment in found] == expected
    attached = attach(found, parsed.root)
    groups = [*attached.before.values(), *attached.behind.values(), attached.end]
    assert sorted(c.text for group in groups for c in group) == sorted(expected)
    for comment in found:
        assert comment.text in BREAK.split(text)[comment.line - 1]
