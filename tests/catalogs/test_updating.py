"""Templates and catalogs: begun, brought up to date, and left alone where nothing is new."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.catalogs.applying import of_catalog
from insaterms.catalogs.extracting import merged, page_occurrences
from insaterms.catalogs.reading import CatalogFile, read_catalog
from insaterms.catalogs.updating import (
    begun,
    brought_up_to_date,
    language_by_path,
    template_text,
)
from insaterms.errors import ProblemsError
from insaterms.formats.gettext_po.editing import Edit, edited
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


def test_a_template_keeps_its_date() -> None:
    first = template_text(_messages("a", "b"), None, project="site 1", now=_THEN)
    assert "POT-Creation-Date: 2025-01-02 03:04+0000" in first
    assert template_text(_messages("a", "b"), first, project="x", now=_NOW) == first
    other = template_text(_messages("a", "c"), first, project="x", now=_NOW)
    assert "POT-Creation-Date: 2025-01-02 03:04+0000" in other
    assert "Project-Id-Version: site 1" in other
    unsaid = first.replace("2025-01-02 03:04+0000", "YEAR-MO-DA HO:MI+ZONE")
    dated = template_text(_messages("a", "c"), unsaid, project="x", now=_NOW)
    assert "POT-Creation-Date: 2026-01-02 03:04+0000" in dated


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


def test_a_new_message_comes_in_and_the_date_stays() -> None:
    before = read_catalog(begun("nl.po", "nl", _template("a", now=_THEN)).data, "nl.po")
    done = brought_up_to_date(before, _template("a", "b", now=_NOW))
    assert done.update is not None
    assert [each.msgid for each in done.update.new] == ["b"]
    after = read_catalog(done.data, "nl.po")
    assert after.field("POT-Creation-Date") == "2025-01-02 03:04+0000"
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


# -- contexts that come and go by themselves ------------------------------------------


def _site(**pages: str) -> CatalogFile:
    found = [
        occurrence
        for name, text in pages.items()
        for occurrence in page_occurrences(text, f"{name}.md", "markdown")[0]
    ]
    messages, _problems = merged(found)
    return read_catalog(template_text(messages, None, project="s", now=_NOW).encode(), "s.pot")


def _said(source: CatalogFile) -> dict[tuple[str | None, str], tuple[str, bool]]:
    return {each.key: (each.targets[0], each.fuzzy) for each in source.catalog.messages}


def _translated(source: CatalogFile, **translations: str) -> CatalogFile:
    data = begun("nl.po", "nl", source).data.decode()
    for text, translation in translations.items():
        data = data.replace(f'msgid "{text}"\nmsgstr ""', f'msgid "{text}"\nmsgstr "{translation}"')
    return read_catalog(data.encode(), "nl.po")


def _updated(before: CatalogFile, source: CatalogFile) -> CatalogFile:
    return read_catalog(brought_up_to_date(before, source).data, "nl.po")


_ONE = "# Attendance\n\nSome words.\n"


@pytest.mark.parametrize("other", ["Attendance\n", "![Attendance](a.png)\n", "- Attendance\n"])
@pytest.mark.parametrize("name", ["a", "z"], ids=["before", "behind"])
def test_a_second_role_leaves_the_translation_of_the_first(other: str, name: str) -> None:
    before = _translated(_site(m=_ONE), Attendance="Aanwezigheid")
    more = _site(**dict(sorted({"m": _ONE, name: other}.items())))
    both = _updated(before, more)
    assert _said(both)["heading", "Attendance"] == ("Aanwezigheid", False)
    (role,) = {context for context, text in _said(both) if text == "Attendance"} - {"heading"}
    assert _said(both)[role, "Attendance"] == ("Aanwezigheid", True)
    previous = next(each.previous for each in both.catalog.messages if each.msgctxt == role)
    assert previous is not None
    assert (previous.msgctxt, previous.msgid) == ("heading", "Attendance")
    # The page that came in goes again.
    alone = _updated(both, _site(m=_ONE))
    assert _said(alone)[None, "Attendance"] == ("Aanwezigheid", False)
    assert alone.catalog.messages == before.catalog.messages or name == "a"


def test_the_role_that_stays_keeps_its_own_translation() -> None:
    both = _translated(_site(a=_ONE, b="Attendance\n"), Attendance="Aanwezigheid")
    text = both.text.text.replace(
        'msgctxt "text"\nmsgid "Attendance"\nmsgstr "Aanwezigheid"',
        'msgctxt "text"\nmsgid "Attendance"\nmsgstr "Present"',
    )
    both = read_catalog(text.encode(), "nl.po")
    assert _said(_updated(both, _site(b="Attendance\n")))[None, "Attendance"] == ("Present", False)
    alone = _updated(both, _site(a=_ONE))
    assert _said(alone)[None, "Attendance"] == ("Aanwezigheid", False)
    assert [each.targets for each in alone.catalog.obsolete_messages] == [("Present",)]


def test_a_fuzzy_translation_stays_fuzzy_with_what_it_translates() -> None:
    before = _translated(_site(a="# Attendances\n"), Attendances="Aanwezigheid")
    changed = _updated(before, _site(a="# Attendance\n"))
    both = _updated(changed, _site(a="# Attendance\n", b="Attendance\n"))
    heading = next(each for each in both.catalog.messages if each.msgctxt == "heading")
    assert (heading.fuzzy, heading.previous and heading.previous.msgid) == (True, "Attendances")


def test_a_context_that_somebody_wrote_makes_a_translation_fuzzy() -> None:
    plain = CatalogMessage(msgid="Open", references=("a.py:1",))
    label = CatalogMessage(msgid="Open", msgctxt="label", references=("a.py:1",))
    pot, other = (
        read_catalog(template_text((each,), None, project="s", now=_NOW).encode(), "s.pot")
        for each in (plain, label)
    )
    done = _updated(_translated(pot, Open="Openen"), other)
    assert _said(done) == {("label", "Open"): ("Openen", True)}


def test_a_text_that_gettext_is_called_for_too_is_shared() -> None:
    page = '<h1>Attendance</h1>{{ _("Attendance") }}'

    def source(*others: str) -> CatalogFile:
        found = page_occurrences(page, "a.html", "jinja")[0]
        for each in others:
            found += page_occurrences(each, "b.html", "html")[0]
        text = template_text(merged(found)[0], None, project="s", now=_NOW)
        return read_catalog(text.encode(), "s.pot")

    before = _translated(source(), Attendance="Aanwezigheid")
    both = _updated(before, source("<p>Attendance</p>"))
    assert _said(both) == {
        (None, "Attendance"): ("Aanwezigheid", False),
        ("heading", "Attendance"): ("Aanwezigheid", False),
        ("text", "Attendance"): ("Aanwezigheid", True),
    }


_BLOCKS = {
    "heading": "# {}",
    "text": "{}",
    "attribute": "![{}](a.png)",
}
_TEXTS = st.sampled_from(["Attendance", "Contact us", "School"])
_PLACED = st.lists(st.tuples(st.sampled_from([*_BLOCKS]), _TEXTS), max_size=5)


def _roles(source: list[tuple[str, str]]) -> tuple[CatalogFile, set[tuple[str, str]]]:
    page = "\n\n".join(_BLOCKS[role].format(text) for role, text in source)
    found = page_occurrences(page, "a.md", "markdown")[0]
    text = template_text(merged(found)[0], None, project="s", now=_NOW)
    return read_catalog(text.encode(), "s.pot"), {(str(each.role), each.msgid) for each in found}


@given(st.lists(_PLACED, min_size=2, max_size=4))
def test_what_stays_on_a_page_stays_translated(states: list[list[tuple[str, str]]]) -> None:
    source, before = _roles(states[0])
    catalog = read_catalog(begun("nl.po", "nl", source).data, "nl.po")
    edits = {
        number: Edit((f"{each.msgctxt}: {each.msgid}",))
        for number, each in enumerate(catalog.catalog.messages)
    }
    text = edited(catalog.text.text, catalog.catalog.entries, edits)
    catalog = read_catalog(text.encode(), "nl.po")
    for state in states[1:]:
        source, after = _roles(state)
        old = of_catalog(catalog)
        catalog = _updated(catalog, source)
        new = of_catalog(catalog)
        for role, msgid in before & after:
            was, now = old.found(msgid, role), new.found(msgid, role)
            assert was is not None
            assert now is not None
            # A draft may give way to the role's own translation, which was obsolete.
            assert now == was or (was.fuzzy and not now.fuzzy)
        # And updating again changes nothing.
        assert not brought_up_to_date(catalog, source).changed
        before = after


def test_of_several_domains_none_is_begun_or_brought_up_to_date() -> None:
    message = b'msgid "%s"\nmsgstr ""\n'
    several = read_catalog(message % b"a" + b'domain "site"\n' + message % b"a", "two.po")
    one = read_catalog(message % b"a", "one.po")
    for before, source in ((several, one), (one, several)):
        with pytest.raises(ProblemsError, match=r"^two\.po:4:1: from here on"):
            brought_up_to_date(before, source)
    with pytest.raises(ProblemsError, match=r"^two\.po:4:1: from here on"):
        begun("nl.po", "nl", several)
