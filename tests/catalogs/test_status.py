"""Messages and words of catalogs, and the sums of languages."""

import pytest

from insaterms.catalogs.reading import read_catalog
from insaterms.catalogs.status import CatalogStatus, Tally, status_of, totals
from insaterms.formats.gettext_po.counting import counts

_CATALOG = rb"""
msgid ""
msgstr "Language: nl\nContent-Type: text/plain; charset=UTF-8\n"

msgid "the school"
msgstr "de school"

#, fuzzy
msgid "the teacher speaks"
msgstr "leraar"

#, fuzzy
msgid "page"
msgid_plural "many pages"
msgstr[0] "pagina"
msgstr[1] ""

msgid "empty"
msgstr ""

#~ msgid "gone"
#~ msgstr "weg"
"""


def _status(path: str = "nl.po") -> CatalogStatus:
    return status_of(read_catalog(_CATALOG, path).catalog, path)


def test_each_message_counts_once_with_the_words_of_its_source() -> None:
    status = _status()
    assert status == CatalogStatus("nl.po", "nl", Tally(1, 2), Tally(1, 3), Tally(2, 4), 1)
    assert status.total == Tally(4, 9)
    assert (status.percent, round(status.percent_of_words, 1)) == (25.0, 22.2)


def test_of_a_catalog_without_messages_nothing_is_done() -> None:
    assert CatalogStatus().percent == CatalogStatus().percent_of_words == 0


def test_only_a_language_with_several_catalogs_has_a_sum() -> None:
    one, two = _status("a.po"), _status("b.po")
    other = CatalogStatus("c.po", "de", Tally(1, 1))
    (whole,) = totals([one, two, other])
    assert whole == CatalogStatus("", "nl", Tally(2, 4), Tally(2, 6), Tally(4, 8), 2)


def test_the_place_says_the_language_where_the_header_does_not() -> None:
    catalog = read_catalog(b'msgid "a"\nmsgstr "b"\n', "nl.po").catalog
    assert status_of(catalog, "nl.po", "nl").language == "nl"


def test_compiling_counts_as_the_status_does() -> None:
    status, counted = _status(), counts(read_catalog(_CATALOG, "nl.po").catalog)
    kinds = status.translated, status.fuzzy, status.untranslated
    assert tuple(each.messages for each in kinds) == (
        *(counted.translated, counted.fuzzy, counted.untranslated),
    )


@pytest.mark.parametrize(
    ("text", "translated", "untranslated"),
    [
        # Two faults in one message, of which something can be read, and in one that is hidden.
        ('msgid "open\nmsgstr "a" junk\n', Tally(1, 2), Tally(1, 1)),
        ('msgid open\nmsgstr "a" junk\n', Tally(1, 2), Tally(1)),
        # They go on with the translation of the first message.
        ('"open\n"a" junk\n', Tally(), Tally(1, 2)),
        ('msgctxt "menu"\n', Tally(1, 2), Tally(1)),
        ('msgid "the teacher"\n', Tally(1, 2), Tally(1, 2)),
        # What hides none.
        ('<<<<<<< HEAD\nmsgid "x"\nmsgstr "y"\n=======\n>>>>>>> a\n', Tally(2, 3), Tally()),
        ('msgid "x"\n# c\nmsgstr "y"\n', Tally(2, 3), Tally()),
    ],
)
def test_of_each_message_with_faults_one_is_untranslated(
    text: str, translated: Tally, untranslated: Tally
) -> None:
    first = 'msgid "the school"\nmsgstr "de school"\n'
    source = read_catalog(f"{first}{text}".encode(), "nl.po")
    assert source.faults
    status = status_of(source.catalog, "nl.po")
    assert (status.translated, status.untranslated) == (translated, untranslated)
