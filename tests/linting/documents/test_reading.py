import errno
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.content.translatable.values import UnreadablePageError
from insaterms.errors import ProblemsError
from insaterms.linting.documents.catalog import Catalog
from insaterms.linting.documents.document import Kind
from insaterms.linting.documents.glossary_file import GlossaryFile
from insaterms.linting.documents.page import Page
from insaterms.linting.documents.page_size import LONGEST_LINE, MOST_TEXTS, too_large
from insaterms.linting.documents.reading import TooLargeError, read, unreadable
from insaterms.linting.documents.units import Units
from insaterms.memory.memory import Memory
from insaterms.units import Unit

KINDS: list[Kind] = ["page", "catalog", "units", "glossary", "compiled"]
NAMES = ["a.md", "a.html", "a.yaml", "a.toml", "a.html.j2", "a.txt"]
CATALOG_AND_PAGES: list[tuple[Kind, str]] = [("catalog", "a.po"), *(("page", n) for n in NAMES)]


def why(data: bytes, path: str, kind: Kind) -> list[tuple[str, int, int]]:
    """Return code, line and column of why a file cannot be read."""
    with pytest.raises((ProblemsError, UnreadablePageError)) as caught:
        read(data, path, kind)
    return [
        (each.code, each.span.line, each.span.column) for each in unreadable(path, caught.value)
    ]


# -- what is read ------------------------------------------------------------------------------


def test_a_byte_order_mark_and_line_ends_are_part_of_a_page() -> None:
    data = "\ufeff# één\r\ntwee\r".encode()
    page = read(data, "a.md", "page", language="nl")
    assert isinstance(page, Page)
    assert page.text.encode() == data
    assert [text.text for text in page.texts] == ["één", "twee"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "latin-1"])
def test_a_catalog_is_decoded_as_it_says(encoding: str) -> None:
    text = f'msgid ""\nmsgstr "Content-Type: text/plain; charset={encoding}\\nLanguage: nl\\n"\n'
    text += 'msgid "one"\nmsgstr "één"\n'
    catalog = read(text.encode(encoding), "a.po", "catalog")
    assert isinstance(catalog, Catalog)
    assert [each.text for each in catalog.texts] == ["één"]
    assert catalog.language == "nl"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "latin-1"])
def test_the_places_of_units_hold_in_any_encoding(encoding: str) -> None:
    declared = encoding.removesuffix("-sig")
    text = (
        f'<?xml version="1.0" encoding="{declared}"?>\n<tmx version="1.4"><header srclang="en"/>'
        '<body>\n<tu><tuv xml:lang="en"><seg>één school</seg></tuv>'
        '<tuv xml:lang="nl"><seg>eén school</seg></tuv></tu>\n</body></tmx>\n'
    )
    units = read(text.encode(encoding), "a.tmx", "units")
    assert isinstance(units, Units)
    (pair,) = units.pairs
    for each in (pair.source, pair.target):
        span = units.span_of(each)
        assert units.text[span.start : span.end] == each.text


def test_a_memory_gives_what_is_approved_or_a_draft(tmp_path: Path) -> None:
    path = tmp_path / "m.db"
    with Memory.open(path, create=True) as memory:
        memory.add(
            [
                Unit("a school", "een school", "en", "nl"),
                Unit("two schools", "twee scholen", "en", "nl", status="draft"),
                Unit("no school", "geen les", "en", "nl", status="rejected"),
            ]
        )
    document = read(b"", "shown.db", "memory", file_path=str(path))
    assert document.kind == "memory"
    assert [pair.source.text for pair in document.pairs] == ["a school", "two schools"]


def test_a_glossary_gives_its_concepts_with_their_places() -> None:
    data = b"concepts:\n  - id: verzuim\n    nl: verzuim\n    en: absence\n"
    document = read(data, "a.yaml", "glossary")
    assert isinstance(document, GlossaryFile)
    ((concept, place),) = document.concepts
    assert (concept.id, place, list(document.problems)) == ("verzuim", (2, 9), [])


def test_what_a_glossary_file_names_in_others_is_no_fault() -> None:
    data = (
        b"concepts:\n  - id: verzuim\n    related: elsewhere\n    nl: verzuim\n"
        b"    en:\n      text: absence\n      attested: {level: both-shown, source: elsewhere}\n"
    )
    document = read(data, "a.yaml", "glossary")
    assert isinstance(document, GlossaryFile)
    assert list(document.problems) == []


def test_a_table_of_terms_is_a_glossary() -> None:
    document = read(b"id,nl,en\nverzuim,verzuim,absence\n", "a.csv", "glossary")
    assert isinstance(document, GlossaryFile)
    assert [concept.id for concept, _place in document.concepts] == ["verzuim"]


def test_twice_the_places_of_one_text_take_twice_the_time(
    assert_linear: Callable[..., None],
) -> None:
    def seconds(count: int) -> float:
        page = read(("Jan Visser, " * count).encode(), "a.md", "page", language="nl")
        assert isinstance(page, Page)
        (text,) = page.texts
        begin = time.process_time()
        spans = [page.span_of(text, start, start + 3) for start in range(0, 12 * count, 12)]
        taken = time.process_time() - begin
        assert [span.start for span in spans] == list(range(0, 12 * count, 12))
        return taken

    # A line may have no more.
    assert_linear(seconds, 2_000, LONGEST_LINE // 12 // 4)


def test_the_places_of_texts_that_are_asked_for_by_turns_hold() -> None:
    page = read(b"een > twee\ndrie\n\n> vier\n> vijf\n\nzes zeven\n", "a.md", "page", language="nl")
    assert isinstance(page, Page)
    words = {word: text for text in page.texts for word in text.text.split() if word.isalpha()}
    assert len(words) == 7
    for word in ["vijf", "een", "zeven", "vier", "drie", "vijf", "zes", "twee"]:
        text = words[word]
        start = text.text.index(word)
        span = page.span_of(text, start, start + len(word))
        assert page.text[span.start : span.end] == word


# -- what is not -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "place"),
    [
        ("# a".encode("utf-16"), (1, 1)),
        (b"# a\nb\0", (2, 2)),
        (b"# a\n\n\xe9\xe9n", (3, 1)),
        (b"ab \xc3\xa9 \xff", (1, 6)),
    ],
)
@pytest.mark.parametrize("name", NAMES)
def test_a_page_that_is_no_utf_8_is_no_text_from_some_place_on(
    name: str, data: bytes, place: tuple[int, int]
) -> None:
    assert why(data, name, "page") == [("IT902", *place)]


def test_a_catalog_in_another_encoding_than_it_says_is_no_text() -> None:
    data = b'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\nmsgid "\xe9"\n'
    assert why(data, "a.po", "catalog") == [("IT902", 3, 8)]


@pytest.mark.parametrize(
    ("data", "path", "kind", "line"),
    [
        (b"---\ntitle: [a\n---\n", "a.md", "page", 3),
        (b"a: b\nc: [d\n", "a.yaml", "page", 3),
        (b"a = 1\nb = \n", "a.toml", "page", 2),
        (b"<p>\n{% if a", "a.html", "page", 2),
        (b"# some text\nand more\n", "a.po", "catalog", 2),
        (b"<tmx><tu>", "a.tmx", "units", 1),
        (b"", "a.tmx", "units", 0),
        (b"no catalog", "a.mo", "compiled", 0),
    ],
)
def test_what_breaks_the_rules_of_its_format_is_invalid(
    data: bytes, path: str, kind: Kind, line: int
) -> None:
    assert [each[:2] for each in why(data, path, kind)] == [("IT903", line)]


def test_a_memory_that_is_not_there_is_invalid(tmp_path: Path) -> None:
    path = str(tmp_path / "no.db")
    with pytest.raises(Exception, match="no memory") as caught:
        read(b"", path, "memory")
    (found,) = unreadable(path, caught.value)
    assert found.code == "IT903"


def test_what_the_system_refuses_is_told_in_its_words() -> None:
    (found,) = unreadable("a.md", OSError(errno.EACCES, "x"))
    assert (found.code, found.path, found.message) == ("IT901", "a.md", "Permission denied")


def test_an_error_of_the_program_stays_one() -> None:
    with pytest.raises(KeyError):
        unreadable("a.md", KeyError("x"))


# -- hostile files -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"# a\n" * (MOST_TEXTS + 1), "a.md"),
        (b"|a" * MOST_TEXTS + b"|b|\n" * 9, "a.md"),
        (b"<p>a\n" * (MOST_TEXTS + 1), "a.html"),
        (b"<p>a<p>b" * MOST_TEXTS, "a.html"),
        (b"[a, b, c]" * MOST_TEXTS, "a.yaml"),
        (b"- ab\n" * (MOST_TEXTS + 1), "a.yaml"),
        (b"{% if a %}b{% endif %}" * MOST_TEXTS, "a.html.j2"),
        (b"a" * (LONGEST_LINE + 1), "a.md"),
    ],
)
def test_a_page_of_too_many_texts_is_refused_before_it_is_read(data: bytes, name: str) -> None:
    begin = time.process_time()
    with pytest.raises(TooLargeError) as caught:
        read(data, name, "page")
    assert time.process_time() - begin < 2
    assert [each.code for each in unreadable(name, caught.value)] == ["IT904"]


def test_the_line_that_is_too_long_is_named() -> None:
    found = too_large("a\n" + "b" * (LONGEST_LINE + 1), "markdown")
    assert found is not None
    assert found[0] == 2


def test_a_long_book_is_no_page_of_too_many_texts() -> None:
    assert (
        too_large("A line of prose with some words, commas and (brackets).\n" * 30_000, "markdown")
        is None
    )


@given(st.binary(max_size=300), st.sampled_from(KINDS), st.sampled_from([*NAMES, "a.po", "a.tmx"]))
def test_any_bytes_are_read_or_refused_with_a_reason(data: bytes, kind: Kind, name: str) -> None:
    try:
        document = read(data, name, kind)
    except Exception as error:  # noqa: BLE001 -- whatever is raised must be one that is told
        found = unreadable(name, error)
        assert found
        assert {each.code for each in found} <= {"IT902", "IT903"}
        assert all(each.message and "\n" not in each.message for each in found)
    else:
        assert document.kind == kind


@given(st.text(max_size=200), st.sampled_from(CATALOG_AND_PAGES))
def test_any_text_is_read_or_refused_with_a_reason(
    text: str, kind_and_name: tuple[Kind, str]
) -> None:
    kind, name = kind_and_name
    try:
        read(text.encode("utf-8", "surrogatepass"), name, kind)
    except (ProblemsError, UnreadablePageError) as error:
        told = unreadable(name, error)
    else:
        return
    assert told


def test_a_compiled_catalog_is_kept_with_its_place() -> None:
    path = Path("locales/nl.mo")
    document = read(EMPTY_MO, str(path), "compiled", file_path="/x/nl.mo")
    assert document.kind == "compiled"


EMPTY_MO = bytes.fromhex("de120495 00000000 00000000 1c000000 1c000000 00000000 1c000000")


@pytest.mark.parametrize(
    ("header", "msgid", "source"),
    [
        ("", "De leerling is ziek gemeld", "nl"),
        ("", "The pupil has been reported ill", "en"),
        (r"X-Source-Language: nl_NL\n", "Status", "nl-NL"),
        ("", "Status", "en"),
    ],
)
def test_a_catalog_in_english_translates_what_its_header_or_its_words_say(
    header: str, msgid: str, source: str
) -> None:
    text = f'msgid ""\nmsgstr "Language: en\\n{header}"\n\nmsgid "{msgid}"\nmsgstr "x"\n'
    document = read(text.encode(), "site.po", "catalog", source_language="en")
    assert document.source_language == source
