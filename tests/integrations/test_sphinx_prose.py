"""The prose of a page of docutils, and what is put into it."""

from docutils import nodes
from docutils.utils import new_document
from hypothesis import given
from hypothesis import strategies as st
from sphinx import addnodes

from insaterms.integrations.sphinx_prose import Prose

_TEXTS = st.text("ab \n", max_size=5)


def _element(kind: type[nodes.TextElement], children: list[nodes.Node]) -> nodes.Node:
    return kind("", "", *children)


_INLINE: st.SearchStrategy[nodes.Node] = st.recursive(
    _TEXTS.map(nodes.Text),
    lambda inner: st.builds(
        _element,
        st.sampled_from([nodes.emphasis, nodes.strong, nodes.literal, nodes.reference]),
        st.lists(inner, max_size=3),
    ),
    max_leaves=6,
)
_PARAGRAPHS = st.lists(
    st.lists(_INLINE, max_size=4).map(lambda children: nodes.paragraph("", "", *children)),
    max_size=3,
)


def _document(*children: nodes.Node) -> nodes.document:
    document = new_document("page")
    document += children
    return document


@given(_PARAGRAPHS, st.lists(st.tuples(st.integers(0, 30), st.integers(1, 5)), max_size=6))
def test_what_is_replaced_stands_in_one_text_and_the_rest_stays(
    paragraphs: list[nodes.paragraph], spans: list[tuple[int, int]]
) -> None:
    document = _document(*paragraphs)
    prose = Prose(document)
    text = "".join(str(each) for p in paragraphs for each in p.findall(nodes.Text))
    assert "".join(block.text for block in prose.blocks) == text.replace("\n", " ")
    before = document.pformat()
    starts = {block.source(0) for block in prose.blocks}
    assert all(0 <= start <= len(text) for start in starts)
    expected, place = "", 0
    for start, length in sorted(spans):
        if start + length <= len(text) and start >= place:
            new = nodes.inline("", "", nodes.Text(text[start : start + length].upper()))
            if prose.replace(start, start + length, [new]):
                expected += text[place:start] + text[start : start + length].upper()
                place = start + length
    expected += text[place:]
    prose.write()
    assert "".join(str(e) for p in paragraphs for e in p.findall(nodes.Text)) == expected
    assert (document.pformat() == before) == (place == 0)


def test_code_links_and_languages_are_marks_of_a_block() -> None:
    paragraph = nodes.paragraph("", "", nodes.Text("een "))
    paragraph += nodes.literal("", "", nodes.Text("twee"))
    paragraph += nodes.Text(" ")
    link = nodes.reference("", "", nodes.emphasis("", "", nodes.Text("three")), refuri="#")
    link["classes"].append("language-en")
    paragraph += link
    [block] = Prose(_document(paragraph)).blocks
    assert block.text == "een twee three"
    found = [(block.text[m.start : m.end], m.kind, m.value) for m in block.marks]
    assert found == [("twee", "code", ""), ("three", "link", ""), ("three", "language", "en")]


def test_titles_code_and_glossaries_are_no_prose() -> None:
    text = nodes.Text("thuiszitter")
    item = nodes.definition_list_item("", nodes.definition("", nodes.paragraph("", "", text)))
    document = _document(
        nodes.section("", nodes.title("", "", nodes.Text("thuiszitter"))),
        nodes.literal_block("", "thuiszitter"),
        nodes.comment("", "thuiszitter"),
        addnodes.glossary("", nodes.definition_list("", item)),
        nodes.bullet_list("", nodes.list_item("", nodes.paragraph("", "", nodes.Text("wel")))),
    )
    assert [block.text for block in Prose(document).blocks] == ["wel"]


def test_a_stretch_across_markup_is_left_alone() -> None:
    paragraph = nodes.paragraph("", "", nodes.Text("school "))
    paragraph += nodes.strong("", "", nodes.Text("refusal"))
    document = _document(paragraph)
    prose = Prose(document)
    assert not prose.replace(0, 14, [nodes.Text("x")])
    assert prose.replace(7, 14, [nodes.Text("absence")])
    assert not prose.replace(8, 10, [nodes.Text("x")])
    prose.write()
    assert paragraph.astext() == "school absence"
