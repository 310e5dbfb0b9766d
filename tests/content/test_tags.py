"""HTML is cut into tags and texts."""

import pytest

from insaterms.content.tags import scan


@pytest.mark.parametrize(
    ("tag", "attributes"),
    [
        ("<img alt=een>", {"alt": "een"}),
        ("<img alt='een twee'>", {"alt": "een twee"}),
        ('<img alt = "een > twee">', {"alt": "een > twee"}),
        ("<img\nALT=een/twee/>", {"alt": "een/twee/"}),
        ("<img alt>", {"alt": ""}),
        ("<img alt=>", {"alt": ""}),
        ("<img alt=a alt=b>", {"alt": "a"}),
        ("<img a=1/b='2'c d>", {"a": "1/b='2'c", "d": ""}),
        ("<img a='1'b=\"2\"/c>", {"a": "1", "b": "2", "c": ""}),
        ("<img =a=b>", {"=a": "b"}),
        ("<img / / >", {}),
    ],
)
def test_attributes_are_found_however_they_are_written(
    tag: str, attributes: dict[str, str]
) -> None:
    (piece,) = scan(tag)
    assert piece.name == "img"
    found = {name: tag[start:end] for name, (start, end) in piece.attributes.items()}
    assert found == attributes


def test_pieces_say_where_they_stand() -> None:
    assert [(piece.kind, piece.start, piece.end, piece.name) for piece in scan("a<B/>c</b >")] == [
        ("text", 0, 1, ""),
        ("start", 1, 5, "b"),
        ("text", 5, 6, ""),
        ("end", 6, 11, "b"),
    ]


def test_a_script_ends_at_its_own_end_only() -> None:
    names = [(piece.kind, piece.name) for piece in scan("<script></scripted></p></SCRIPT><p>")]
    assert names == [("start", "script"), ("end", "script"), ("start", "p")]
