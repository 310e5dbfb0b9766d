"""Templates and catalogs: begun, brought up to date, and left alone where nothing is new."""

from datetime import UTC, datetime

import pytest

from insaterms.catalogs.reading import CatalogFile, read_catalog
from insaterms.catalogs.updating import (
    begun,
    brought_up_to_date,
    language_by_path,
    template_text,
)
from insaterms.errors import ProblemsError
from insaterms.formats.gettext_po.messages import CatalogMessage

_THEN = datetime(2025, 1, 2, 3, 4, tzinfo=UTC)
_NOW = datetime(2026, 1, 2, 3, 4, tzinfo=UTC)


def _messages(*texts: str) -> tuple[CatalogMessage, ...]:
    return tuple(
        CatalogMessage(msgid=text, references=(f"a.md:{number}",))
        for number, text in enumerate(texts, 1)
    )


def _template(*texts: str, now: datetime = _NOW, before: str | None = None) -> CatalogFile:
    text = template_text(_messages(*texts), before, project="site 1", now=now)
    return read_catalog(text.encode(), "site.pot")


def test_a_template_with_the_same_messages_keeps_its_date() -> None:
    first = template_text(_messages("a", "b"), None, project="site 1", now=_THEN)
    assert "POT-Creation-Date: 2025-01-02 03:04+0000" in first
    assert template_text(_messages("a", "b"), first, project="x", now=_NOW) == first
    other = template_text(_messages("a", "c"), first, project="x", now=_NOW)
    assert "POT-Creation-Date: 2026-01-02 03:04+0000" in other
    assert "Project-Id-Version: site 1" in other


def test_a_catalog_is_begun_with_the_header_of_its_language() -> None:
    done = begun("nl.po", "nl", _template("a", "b"))
    catalog = read_catalog(done.data, "nl.po")
    assert [each.msgid for each in catalog.catalog.messages] == ["a", "b"]
    assert catalog.catalog.header.language == "nl"
    assert catalog.catalog.header.nplurals == 2
    assert catalog.field("Project-Id-Version") == "site 1"
    assert catalog.field("POT-Creation-Date") == "2026-01-02 03:04+0000"
    assert (done.changed, done.messages, done.language) == (True, 2, "nl")


def test_a_language_that_nobody_knows_is_refused() -> None:
    with pytest.raises(ProblemsError, match="is no language that is known"):
        begun("xx.po", "qqq-nonsense", _template("a"))


def test_a_newer_date_alone_changes_no_catalog() -> None:
    before = read_catalog(begun("nl.po", "nl", _template("a", now=_THEN)).data, "nl.po")
    done = brought_up_to_date(before, _template("a", now=_NOW))
    assert not done.changed
    assert done.data == before.data


def test_a_new_message_comes_in_with_the_date() -> None:
    before = read_catalog(begun("nl.po", "nl", _template("a", now=_THEN)).data, "nl.po")
    done = brought_up_to_date(before, _template("a", "b", now=_NOW))
    assert done.update is not None
    assert [each.msgid for each in done.update.new] == ["b"]
    after = read_catalog(done.data, "nl.po")
    assert after.field("POT-Creation-Date") == "2026-01-02 03:04+0000"
    assert [each.msgid for each in after.catalog.messages] == ["a", "b"]


def test_a_message_that_the_encoding_cannot_hold_is_refused() -> None:
    text = (
        'msgid ""\nmsgstr "Language: nl\\nContent-Type: text/plain; charset=ISO-8859-1\\n"\n\n'
        'msgid "a"\nmsgstr "é"\n'
    )
    before = read_catalog(text.encode("latin-1"), "nl.po")
    with pytest.raises(ProblemsError, match=r'nl\.po: its encoding, iso8859-1, has no "→"'):
        brought_up_to_date(before, _template("a", "b → c"))
    done = brought_up_to_date(before, _template("a", "ë"))
    assert "é".encode("latin-1") in done.data


@pytest.mark.parametrize(
    ("path", "language"),
    [
        ("locales/nl/LC_MESSAGES/site.po", "nl"),
        ("pt_BR/LC_MESSAGES/a.po", "pt_BR"),
        ("nl.po", "nl"),
        ("po/en_GB.po", "en_GB"),
        ("site.nl.po", "nl"),
        ("site-nl.po", "nl"),
        ("zh_Hant.po", "zh_Hant"),
        ("messages.po", ""),
        ("check.out.po", ""),
        ("page_one.po", ""),
        ("a/b/LC_MESSAGES/x", ""),
    ],
)
def test_the_place_of_a_catalog_says_its_language(path: str, language: str) -> None:
    assert language_by_path(path) == language
