"""What is parsed twice is what was parsed once; a text that stands alone reads as on its page."""

from hypothesis import given
from hypothesis import strategies as st
from markdown_it.token import Token

from insaterms.content import markdown_blocks
from insaterms.content.markdown import read, read_alone
from insaterms.content.markdown_blocks import Parser

_PIECES = st.lists(
    st.sampled_from([*"aZ \n*_`[]()<>!&~\\:-.'\"#|", "[x]", "thuiszitter", "![a](b)", "é"]),
    max_size=12,
).map("".join)


def _afresh(text: str, page: str = "") -> list[Token]:
    """Parse running text without anything that is remembered."""
    tokens, definitions = markdown_blocks._parsed.__wrapped__(page)
    assert isinstance(tokens, list)
    return markdown_blocks._spans(text, definitions)


@given(_PIECES)
def test_running_text_is_the_same_whoever_has_parsed_it_before(text: str) -> None:
    assert Parser().running_text(text) == Parser().running_text(text) == _afresh(text)


def test_a_link_leads_where_its_own_page_says() -> None:
    for address in ("one", "two", "one"):
        parser = Parser()
        parser.blocks(f"[a]: /{address}\n")
        assert parser.running_text("[a]")[0].attrs == {"href": f"/{address}"}
    assert Parser().running_text("[a]")[0].type == "text"


def test_titles_of_references_are_those_of_the_page() -> None:
    for title in ("One", "Two", "One"):
        parser = Parser()
        parser.blocks(f'[a]: /x "{title}"\n')
        assert parser.titles() == [(0, title)]


@given(_PIECES.filter(lambda text: "\n" not in text))
def test_a_text_alone_is_read_as_on_its_page(text: str) -> None:
    page = f"x {text}".strip()
    (token,) = (each for each in Parser().blocks(page) if each.type == "inline")
    assert token.content == page
    assert read_alone(page, 0, "paragraph") == list(read(page))


def test_a_text_alone_stands_where_it_stands_on_its_page() -> None:
    (block,) = read_alone("De *leerplicht* begint", 100, "item")
    assert (block.text, block.kind) == ("De leerplicht begint", "item")
    assert [block.source(0), block.source(3), block.source(14)] == [100, 104, 116]
