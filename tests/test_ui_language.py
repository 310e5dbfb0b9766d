import errno
import gettext
import importlib.util
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.errors import reason_of
from insaterms.formats.gettext_po.messages import CatalogMessage, Messages, read_messages
from insaterms.localising.folder import locale_dir
from insaterms.ui_language import (
    N_,
    UI_LANGUAGES,
    _,
    handed_on,
    in_english,
    known_language,
    language_of_locale,
    ngettext,
    speak_as_handed_on,
    speaking,
    spoken,
)

_ROOT = Path(__file__).parent.parent
_LOCALES = _ROOT / "locales"
_NAMES = ["insaterms.pot", "nl/LC_MESSAGES/insaterms.po", "en/LC_MESSAGES/insaterms.po"]


# -- speaking --------------------------------------------------------------------------


def test_english_says_what_the_code_says() -> None:
    assert spoken() == "en"
    assert _("stopped") == "stopped"
    assert [ngettext("one", "several", number) for number in (0, 1, 2)] == [
        "several",
        "one",
        "several",
    ]


def test_dutch_and_back() -> None:
    with speaking("nl", locale_dir):
        assert spoken() == "nl"
        assert _("stopped") == "gestopt"
        assert [ngettext("{n} page", "{n} pages", n) for n in (0, 1)] == ["{n} pages", "{n} page"]
        assert [ngettext("{n} unit", "{n} units", n) for n in (0, 1, 2)] == [
            "{n} eenheden",
            "{n} eenheid",
            "{n} eenheden",
        ]
        with in_english():
            assert _("stopped") == "stopped"
        assert _("stopped") == "gestopt"
    assert _("stopped") == "stopped"


def test_an_error_ends_it_as_well() -> None:
    with pytest.raises(KeyError), speaking("nl", locale_dir):
        raise KeyError
    assert spoken() == "en"


def test_the_empty_message_is_not_the_header() -> None:
    with speaking("nl", locale_dir):
        assert _("") == ""


def test_a_mark_changes_nothing() -> None:
    with speaking("nl", locale_dir):
        assert N_("stopped") == "stopped"


def test_without_catalogs_it_speaks_english(tmp_path: Path) -> None:
    with speaking("nl", lambda: str(tmp_path)):
        assert _("stopped") == "stopped"


@pytest.mark.parametrize("language", ["de", "", "nl_NL", "NL"])
def test_another_language_is_refused(language: str) -> None:
    with pytest.raises(ValueError, match="does not speak"), speaking(language, locale_dir):
        pytest.fail("it was spoken")


@pytest.mark.parametrize("before", [None, "de:fr"])
def test_gettext_speaks_along_and_is_left_as_it_was(
    monkeypatch: pytest.MonkeyPatch, before: str | None
) -> None:
    if before is None:
        monkeypatch.delenv("LANGUAGE", raising=False)
    else:
        monkeypatch.setenv("LANGUAGE", before)
    domain = gettext.textdomain()
    with speaking("nl", locale_dir):
        assert gettext.gettext("Options") == "Opties"
        with in_english():
            assert gettext.gettext("Options") == "Options"
        assert gettext.gettext("Options") == "Opties"
    assert gettext.gettext("Options") == "Options"
    assert gettext.textdomain() == domain
    assert os.environ.get("LANGUAGE") == before


def test_a_process_of_our_own_speaks_along(monkeypatch: pytest.MonkeyPatch) -> None:
    assert handed_on() == {}
    with speaking("nl", locale_dir):
        variables = handed_on()
    [name] = variables
    code = (
        "from insaterms.ui_language import _, speak_as_handed_on\n"
        "speak_as_handed_on()\n"
        "print(_('stopped'))\n"
    )
    call = [sys.executable, "-c", code]
    done = subprocess.run(
        call, check=True, capture_output=True, text=True, env={**os.environ, **variables}
    )
    assert done.stdout == "gestopt\n"
    for said, language in ((variables[name], "nl"), ("de:/nowhere", "en"), ("", "en")):
        monkeypatch.setenv(name, said)
        with in_english():
            speak_as_handed_on()
            assert spoken() == language
    assert spoken() == "en"


def test_what_the_system_says_of_a_file() -> None:
    missing = FileNotFoundError(2, "No such file or directory", "x")
    assert reason_of(missing) == "No such file or directory"
    # A program with a Dutch locale gets Dutch reasons.
    dutch = PermissionError(errno.EACCES, "Toegang geweigerd", "x")
    assert reason_of(dutch) == "Permission denied"
    with speaking("nl", locale_dir):
        assert reason_of(missing) == "bestand of map bestaat niet"
        assert reason_of(dutch) == "geen toegang"
        assert reason_of(OSError(999, "No such planet")) == "No such planet"
        assert reason_of(OSError("odd")) == "odd"


# -- which language --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tag", "language"),
    [
        ("nl", "nl"),
        ("nl_NL.UTF-8", "nl"),
        ("nl-BE", "nl"),
        ("NL", "nl"),
        ("nl@euro", "nl"),
        ("en_GB", "en"),
        ("nds", None),
        ("de_DE", None),
        ("C", None),
        ("", None),
    ],
)
def test_tags_and_locales(tag: str, language: str | None) -> None:
    assert known_language(tag) == language


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "nl_NL.UTF-8"}, "nl"),
        ({"LANG": "nl_NL.UTF-8", "LC_ALL": "C.UTF-8"}, "en"),
        ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "nl_NL.UTF-8"}, "nl"),
        ({"LANG": "nl_NL.UTF-8", "LC_ALL": ""}, "nl"),
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": "de:nl:en"}, "nl"),
        ({"LANG": "nl_NL.UTF-8", "LANGUAGE": "en"}, "en"),
        ({"LANG": "C", "LANGUAGE": "nl"}, "en"),
        ({"LANG": "POSIX", "LANGUAGE": "nl"}, "en"),
        ({"LANGUAGE": "nl"}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "nl_NL.UTF-8", "LANGUAGE": ""}, "nl"),
    ],
)
def test_the_locale(environment: dict[str, str], language: str) -> None:
    assert language_of_locale(environment) == language


@given(st.dictionaries(st.sampled_from(["LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"]), st.text()))
def test_any_environment_gives_a_language(environment: dict[str, str]) -> None:
    assert language_of_locale(environment) in UI_LANGUAGES


def test_english_loads_no_catalog() -> None:
    code = (
        "import sys\n"
        "from insaterms.cli import main\n"
        "try: main(['lookup', 'thuiszitters'])\n"
        "except SystemExit as left: assert left.code == 0\n"
        "assert not [name for name in sys.modules if name.startswith('insaterms.localising')]\n"
        "assert 'babel' not in sys.modules\n"
    )
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    environment.pop("INSATERMS_LANG", None)
    subprocess.run([sys.executable, "-c", code], check=True, env=environment, capture_output=True)


# -- the catalogs ----------------------------------------------------------------------


@pytest.fixture(scope="module")
def extract() -> ModuleType:
    """The program that brings the catalogs up to date."""
    spec = importlib.util.spec_from_file_location("extract", _LOCALES / "extract.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def current(extract: ModuleType) -> list[CatalogMessage]:
    found: list[CatalogMessage] = extract.messages()
    return found


def _read(name: str) -> Messages:
    catalog, problems = read_messages((_LOCALES / name).read_text(encoding="utf-8"), name)
    assert not problems
    return catalog


def _of_click(message: CatalogMessage) -> bool:
    return any(each.startswith("click/") for each in message.references)


def _own(messages: Iterable[CatalogMessage]) -> dict[str, object]:
    """The messages that do not depend on which click is installed, and where they stand."""
    return {
        each.msgid: (each.plural, each.references, each.flags)
        for each in messages
        if not _of_click(each)
    }


@pytest.mark.parametrize("name", _NAMES)
def test_catalogs_are_up_to_date(current: list[CatalogMessage], name: str) -> None:
    assert _own(_read(name).messages) == _own(current), "run `make locales`"


def test_nothing_is_rewritten_when_nothing_changed(
    extract: ModuleType, current: list[CatalogMessage], monkeypatch: pytest.MonkeyPatch
) -> None:
    known = {each.msgid for each in _read("insaterms.pot").messages if _of_click(each)}
    if known != {each.msgid for each in current if _of_click(each)}:
        reason = (
            f"the catalogs were made with another click than {version('click')}: run `make locales`"
        )
        if os.environ.get("INSATERMS_REQUIRE_PEERS") == "1":
            pytest.fail(reason)
        pytest.skip(reason)
    before = {name: (_LOCALES / name).read_text(encoding="utf-8") for name in _NAMES}
    monkeypatch.setattr(extract, "messages", lambda: current)  # found once for all
    assert extract.catalogs(datetime(2031, 1, 1, tzinfo=UTC)) == before, "run `make locales`"


def test_all_of_it_is_translated() -> None:
    left = [each.msgid for each in _read(_NAMES[1]).messages if not each.translated]
    assert left == []


def test_long_messages_are_not_left_in_english() -> None:
    same = [
        each.msgid
        for each in _read(_NAMES[1]).messages
        if each.targets[0] == each.msgid
        and len(re.findall(r"[a-z]{3,}", re.sub(r"\{\w*\}", "", each.msgid))) > 2
    ]
    assert same == []


def test_english_is_what_the_code_says() -> None:
    for each in _read(_NAMES[2]).messages:
        assert each.targets == ((each.msgid,) if each.plural is None else (each.msgid, each.plural))


def _fields(text: str) -> set[str]:
    return set(re.findall(r"(?<!\{)\{[a-z_]+(?:![rs])?\}|%\(\w+\)s", text))


def test_placeholders_agree() -> None:
    wrong = []
    for message in _read(_NAMES[1]).messages:
        texts = [message.msgid] if message.plural is None else [message.msgid, message.plural]
        if message.flags:
            pairs = zip(texts, message.targets, strict=True)
            wrong += [text for text, target in pairs if _fields(text) != _fields(target)]
    assert wrong == []


def test_every_message_with_a_field_can_be_filled() -> None:
    """What is put in is put in by `format`: a brace too many would be a traceback."""

    class _Any(dict[str, str]):
        def __missing__(self, name: str) -> str:
            return "x"

    for message in _read(_NAMES[1]).messages:
        if "python-brace-format" in message.flags:
            for target in message.targets:
                # Braces that are shown, as in front matter, are shown in both languages.
                shown = message.msgid.format_map(_Any()).count("{")
                assert target.format_map(_Any()).count("{") <= shown


@pytest.mark.parametrize("name", _NAMES[1:])
def test_msgfmt_accepts_it(peer: Callable[[str], str], name: str) -> None:
    call = [peer("msgfmt"), "--check", "--output-file", os.devnull, str(_LOCALES / name)]
    done = subprocess.run(call, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("name", _NAMES)
def test_i18nspector_finds_no_error(peer: Callable[[str], str], name: str) -> None:
    call = [peer("i18nspector"), str(_LOCALES / name)]
    done = subprocess.run(call, capture_output=True, text=True, check=False)
    assert [line for line in done.stdout.splitlines() if line.startswith("E:")] == []
