"""Laws of the segments of a job: what is one, and what it counts for."""

from hypothesis import given
from hypothesis import strategies as st

from insaterms.formats.gettext_po.messages import Messages, read_messages
from insaterms.memory.analysis.counting import Counts, counts
from insaterms.memory.analysis.job import Segment, of_catalog, of_page
from insaterms.memory.matches import Context

_CATALOG = r"""
msgid ""
msgstr "Language: nl\n"

msgid "Open"
msgstr "Openen"

#, c-format
msgid "%d file"
msgid_plural "%d files"
msgstr[0] ""
msgstr[1] ""

#, fuzzy
msgctxt "menu"
msgid "Open"
msgstr "Open"

msgctxt "empty"
msgid ""
msgstr ""

#~ msgid "Gone"
#~ msgstr "Weg"
"""


def catalog() -> Messages:
    read, problems = read_messages(_CATALOG, "nl.po")
    assert not problems
    return read


def texts(segments: tuple[Segment, ...]) -> list[str]:
    return [segment.text for segment in segments]


def total(segments: tuple[Segment, ...]) -> Counts:
    return sum((segment.counts for segment in segments), Counts())


def test_each_msgid_counts_and_header_and_obsolete_messages_do_not() -> None:
    found = of_catalog(catalog())
    assert texts(found) == ["Open", "%d file", "%d files", "Open"]
    assert total(found) == Counts(4, 6, 21, 23)


def test_what_is_translated_can_be_left_out() -> None:
    assert texts(of_catalog(catalog(), untranslated=True)) == ["%d file", "%d files", "Open"]


def test_a_message_is_asked_for_with_its_context() -> None:
    found = of_catalog(catalog())
    assert found[0].context == Context(next="%d file")
    assert found[1].context == found[2].context == Context(previous="Open", next="Open")
    assert found[3].context == Context(previous="%d file", msgctxt="menu")


def test_a_sentence_of_a_page_stands_between_its_neighbours() -> None:
    found = of_page("# Title\n\nOne is `code`. Two is **b**.\n", "markdown", "en")
    assert texts(found) == ["Title", "One is code.", "Two is b."]
    assert [segment.context for segment in found] == [
        Context(next="One is code."),
        Context(previous="Title", next="Two is b."),
        Context(previous="One is code."),
    ]
    assert found[1].counts == counts("One is code.")


def test_code_that_stands_by_itself_is_no_segment() -> None:
    page = "Text.\n\n```\ncode one\n\ncode two\n```\n\n    more\n\n`only`\n"
    assert texts(of_page(page, "markdown", "en")) == ["Text."]
    html = "<p>Text.</p><pre>code one\ncode two</pre>"
    assert texts(of_page(html, "html", "en")) == ["Text."]


def test_of_plain_text_everything_counts() -> None:
    page = "Who  don't\ncome.  They left.\n\n1. First\n2. Second\r\n\r\n- A dash\n"
    found = of_page(page, "text", "en")
    assert texts(found) == ["Who don't come.", "They left.", "First", "Second", "A dash"]
    written = ["Who  don't\ncome.", "They left.", "1. First", "2. Second", "- A dash"]
    assert [segment.counts for segment in found] == [counts(each) for each in written]


@given(st.lists(st.sampled_from([*"aB1.", ". A", "\n", "\n\n", " ", "- ", "1. ", "é", "…"])))
def test_no_word_of_a_plain_text_is_lost(parts: list[str]) -> None:
    page = "".join(parts)
    letters = sum(character.isalnum() for character in page)
    found = of_page(page, "text", "nl")
    assert sum(segment.counts.characters for segment in found) >= letters


def test_an_empty_page_has_no_segment() -> None:
    assert of_page("\n \n", "text", "nl") == ()
    assert of_page("\ufeffJa.", "text", "nl")[0].counts == counts("Ja.")
