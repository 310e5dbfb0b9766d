"""Which catalogs of a folder a site is translated by."""

from pathlib import Path

import pytest

from insaterms.errors import ProblemsError
from insaterms.integrations.site_catalogs import read_site_catalogs

_HEADER = 'msgid ""\nmsgstr "{header}"\n\n'
_MESSAGE = 'msgid "{0}"\nmsgstr "{1}"\n'


def _write(path: Path, header: str, *messages: tuple[str, str]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    texts = [_HEADER.format(header=header), *(_MESSAGE.format(*each) for each in messages)]
    path.write_text("\n".join(texts), encoding="utf-8")


def _found(folder: Path, language: str, text: str) -> str | None:
    translations, faults = read_site_catalogs(str(folder), language)
    assert not faults
    said = translations.found(text, "heading")
    return None if said is None else said.target


def test_the_header_says_the_language_and_else_the_path(tmp_path: Path) -> None:
    _write(tmp_path / "de" / "a.po", "Language: nl_BE\\n", ("School", "De school"))
    _write(tmp_path / "nl" / "LC_MESSAGES" / "b.po", "X-Generator: hand\\n", ("Pupil", "Leerling"))
    _write(tmp_path / "en.po", "X-Generator: hand\\n", ("School", "The school"))
    assert _found(tmp_path, "nl", "School") == "De school"
    assert _found(tmp_path, "nl", "Pupil") == "Leerling"
    assert _found(tmp_path, "en", "School") == "The school"
    assert _found(tmp_path, "en", "Pupil") is None


def test_of_two_translations_the_first_catalog_has_the_word(tmp_path: Path) -> None:
    for name, text in (("b", "tweede"), ("a", "eerste")):
        _write(tmp_path / f"{name}.po", "Language: nl\\n", ("School", text))
    assert _found(tmp_path, "nl", "School") == "eerste"


def test_every_fault_of_every_catalog_is_told(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.po").write_text("no catalog\n", encoding="utf-8")
    with pytest.raises(ProblemsError) as caught:
        read_site_catalogs(str(tmp_path), "nl")
    assert [Path(each.path).name for each in caught.value.problems] == ["a.po", "b.po"]


_CONFLICT = '<<<<<<< HEAD\nmsgid "Pupil"\nmsgstr "Leerling"\n'


@pytest.mark.parametrize("name", ["nl.po", "de.po"])
def test_a_catalog_in_which_something_is_no_message_is_an_error(tmp_path: Path, name: str) -> None:
    _write(tmp_path / "nl.po", "Language: nl\\n", ("School", "De school"))
    with (tmp_path / name).open("a", encoding="utf-8") as file:
        file.write(f"\n{_CONFLICT}")
    with pytest.raises(ProblemsError) as caught:
        read_site_catalogs(str(tmp_path), "nl")
    assert {Path(each.path).name for each in caught.value.problems} == {name}


def test_one_of_several_domains_in_the_language_is_an_error(tmp_path: Path) -> None:
    for language in ("nl", "en"):
        _write(tmp_path / f"{language}.po", f"Language: {language}\\n", ("School", "De school"))
    with (tmp_path / "nl.po").open("a", encoding="utf-8") as file:
        file.write('\ndomain "site"\n' + _MESSAGE.format("School", "School"))
    with pytest.raises(ProblemsError, match=r"nl\.po:9:1: from here on the messages are those of"):
        read_site_catalogs(str(tmp_path), "nl")
    assert _found(tmp_path, "en", "School") == "De school"


def test_a_fault_that_hides_nothing_is_told(tmp_path: Path) -> None:
    _write(tmp_path / "nl.po", "Language: nl\\n", ("School", r"De \school"))
    _write(tmp_path / "en.po", "Language: en\\n", ("School", r"The \school"))
    translations, faults = read_site_catalogs(str(tmp_path), "nl")
    assert translations.found("School", "heading") is not None
    assert [(Path(each.path).name, each.line) for each in faults] == [("nl.po", 6)]


def test_a_folder_without_a_catalog_in_the_language_is_an_error(tmp_path: Path) -> None:
    _write(tmp_path / "en.po", "Language: en\\n")
    with pytest.raises(ProblemsError, match=r"there is no catalog \(\.po\) in the language nl"):
        read_site_catalogs(str(tmp_path), "nl")
