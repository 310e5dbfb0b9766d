"""Templates and new catalogs: laid out as msgcat lays them out, and accepted by its kin."""

import subprocess
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.formats.gettext_po.messages import CatalogMessage, Previous, read_messages
from insaterms.formats.gettext_po.writing import plural_forms, started, template, written

_NOW = datetime(2026, 1, 2, 3, 4, tzinfo=timezone(timedelta(hours=1)))
_MESSAGES = (
    CatalogMessage(
        msgid="School attendance",
        msgctxt="title",
        extracted=("heading 2", "  code\nmore", ""),
        references=tuple(f"pages/page-é{number}.md:{number * 17}" for number in range(12)),
    ),
    CatalogMessage(
        msgid="%d pupil",
        plural="%d pupils",
        targets=("%d leerling", "%d leerlingen"),
        flags=("python-format",),
        references=("a.html:3",),
    ),
    CatalogMessage(
        msgid="A long text " * 40,
        targets=("Een lange tekst " * 30,),
        fuzzy=True,
        previous=Previous("Two\nlines", "several", "menu"),
        comments=("By hand.", "", "Twice."),
        references=("x" * 90 + ".md:1", "y.md:2"),
    ),
    CatalogMessage(msgid='a\r\nb\\"\t', targets=('c\r\nd\\"',), fuzzy=True),
    CatalogMessage(msgid="nothing yet", fuzzy=True, previous=Previous("before")),
)
_TEMPLATE = template(
    _MESSAGES,
    project="school 1",
    created=_NOW,
    comment="A site.\n\nMore.",
)
_STARTED = started(
    _MESSAGES,
    "nl",
    project="school 1",
    created=_NOW,
    comment="Vertaling.",
)


def test_a_template_has_no_translations() -> None:
    assert template(_MESSAGES[1:2], project="school 1", created=_NOW) == (
        '#, fuzzy\nmsgid ""\nmsgstr ""\n'
        '"Project-Id-Version: school 1\\n"\n'
        '"Report-Msgid-Bugs-To: \\n"\n'
        '"POT-Creation-Date: 2026-01-02 03:04+0100\\n"\n'
        '"PO-Revision-Date: YEAR-MO-DA HO:MI+ZONE\\n"\n'
        '"Last-Translator: FULL NAME <EMAIL@ADDRESS>\\n"\n'
        '"Language-Team: LANGUAGE <LL@li.org>\\n"\n'
        '"Language: \\n"\n'
        '"MIME-Version: 1.0\\n"\n'
        '"Content-Type: text/plain; charset=UTF-8\\n"\n'
        '"Content-Transfer-Encoding: 8bit\\n"\n\n'
        "#: a.html:3\n#, python-format\n"
        'msgid "%d pupil"\nmsgid_plural "%d pupils"\nmsgstr[0] ""\nmsgstr[1] ""\n'
    )
    assert "By hand" not in _TEMPLATE
    assert "#|" not in _TEMPLATE


def test_a_new_catalog_says_what_it_is() -> None:
    assert started((), "nl", project="", created=_NOW) == (
        'msgid ""\nmsgstr ""\n'
        '"Project-Id-Version: PACKAGE VERSION\\n"\n'
        '"Report-Msgid-Bugs-To: \\n"\n'
        '"POT-Creation-Date: 2026-01-02 03:04+0100\\n"\n'
        '"PO-Revision-Date: 2026-01-02 03:04+0100\\n"\n'
        '"Last-Translator: Automatically generated\\n"\n'
        '"Language-Team: none\\n"\n'
        '"Language: nl\\n"\n'
        '"MIME-Version: 1.0\\n"\n'
        '"Content-Type: text/plain; charset=UTF-8\\n"\n'
        '"Content-Transfer-Encoding: 8bit\\n"\n'
        '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n'
    )
    assert '"PO-Revision-Date: YEAR-MO-DA HO:MI+ZONE\\n"' in started((), "nl", project="x")
    dated = started((), "nl", project="x", created=_NOW, revised=datetime(2027, 1, 1, tzinfo=UTC))
    assert '"PO-Revision-Date: 2027-01-01 00:00+0000\\n"' in dated


def test_what_is_written_is_read_back() -> None:
    catalog, problems = read_messages(_STARTED, "nl.po")
    assert problems == []
    assert catalog.header.language == "nl"
    assert [(each.key, each.plural, each.targets, each.fuzzy) for each in catalog.messages] == [
        (each.key, each.plural, each.targets, each.fuzzy and not each.untranslated)
        for each in _MESSAGES
    ]
    assert [each.previous for each in catalog.messages] == [
        None if each.untranslated else each.previous for each in _MESSAGES
    ]
    assert catalog.messages[0].references == _MESSAGES[0].references
    assert catalog.messages[0].extracted == ("heading 2", "  code", "more", "")


@pytest.mark.parametrize(
    ("language", "number", "name"),
    [("en", 2, "en"), ("en-GB", 2, "en_GB"), ("ja", 1, "ja"), ("pl", 3, "pl"), ("sr@latin", 3, "")],
)
def test_plurals_are_those_of_the_language(language: str, number: int, name: str) -> None:
    forms, said = plural_forms(language)
    assert forms == number
    assert said.startswith(f"nplurals={number}; plural=")
    text = started(_MESSAGES[1:2], language, project="x")
    assert f'"Language: {name or language}\\n"' in text
    [message] = read_messages(text, "x.po")[0].messages
    assert len(message.targets) == number


@pytest.mark.parametrize("language", ["klingon", "", "nl_XX_YY_ZZ", "../nl", "xx"])
def test_a_language_that_nobody_knows_is_refused(language: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        started((), language, project="x")


def test_the_name_of_a_file_with_spaces_is_one_reference() -> None:
    message = CatalogMessage(msgid="a", references=("my page.md:3", "my\nother.md", "b.md"))
    text = written(message)
    assert text.startswith("#: \u2068my page.md\u2069:3 \u2068my other.md\u2069 b.md\n")
    [read] = read_messages(text, "x.po")[0].messages
    assert read.references == ("my page.md:3", "my other.md", "b.md")


def test_lines_end_as_asked() -> None:
    for message in _MESSAGES:
        text = written(message, "\r\n")
        assert text.replace("\r\n", "").count("\n") == 0
        assert text.replace("\r\n", "\n") == written(message)


_TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
_LINES = st.lists(_TEXTS, max_size=3).map(tuple)


@given(
    st.builds(
        CatalogMessage,
        msgid=_TEXTS.filter(bool),
        plural=st.none() | _TEXTS,
        msgctxt=st.none() | _TEXTS,
        targets=st.tuples(_TEXTS, _TEXTS),
        flags=_LINES,
        comments=_LINES,
        extracted=_LINES,
        references=_LINES,
        previous=st.none() | st.builds(Previous, _TEXTS, st.none() | _TEXTS, st.none() | _TEXTS),
    )
)
def test_whatever_a_message_holds_it_is_that_message(message: CatalogMessage) -> None:
    text = written(message) + '\nmsgid "next"\nmsgstr ""\n'
    catalog, problems = read_messages(text, "x.po")
    assert problems == []
    found, _ = catalog.messages
    assert (found.key, found.plural, found.previous) == (
        message.key,
        message.plural,
        message.previous,
    )
    assert found.targets == (message.targets[:1] if message.plural is None else message.targets)


# Peers.


@pytest.mark.parametrize(("text", "name"), [(_TEMPLATE, "x.pot"), (_STARTED, "nl.po")])
class TestPeers:
    def test_msgcat_has_nothing_to_change(
        self, text: str, name: str, peer: Callable[[str], str], tmp_path: Path
    ) -> None:
        path = tmp_path / name
        path.write_bytes(text.encode())
        done = subprocess.run([peer("msgcat"), str(path)], capture_output=True, check=True)
        assert done.stdout.decode() == text

    def test_msgfmt_accepts_it(
        self, text: str, name: str, peer: Callable[[str], str], tmp_path: Path
    ) -> None:
        path = tmp_path / name
        path.write_bytes(text.encode())
        command = [peer("msgfmt"), "--check", "--output-file=/dev/null", str(path)]
        done = subprocess.run(command, capture_output=True, check=False)
        assert done.returncode == 0, done.stderr

    def test_i18nspector_finds_no_error(
        self, text: str, name: str, peer: Callable[[str], str], tmp_path: Path
    ) -> None:
        path = tmp_path / name
        path.write_bytes(text.encode())
        done = subprocess.run([peer("i18nspector"), str(path)], capture_output=True, check=False)
        assert "E: " not in done.stdout.decode()
        # A template has no plurals of a language, and nobody has said where to report faults,
        # or has translated anything.
        warnings = {line.split()[2] for line in done.stdout.decode().splitlines() if "W: " in line}
        assert warnings <= {
            "no-report-msgid-bugs-to-header-field",
            "invalid-last-translator",
            "no-plural-forms-header-field",
        }
