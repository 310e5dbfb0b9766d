import io
import shutil
import struct
import subprocess
from collections.abc import Callable
from datetime import date
from pathlib import Path

import polib
import pytest
from babel.messages import mofile, pofile
from hypothesis import given
from hypothesis import strategies as st

from insaterms import lint
from insaterms.catalogs.compiling import compile_catalog
from insaterms.catalogs.reading import read_catalog
from insaterms.linting.context import Context
from insaterms.linting.diagnostics import Diagnostic
from insaterms.linting.documents.compiled_file import CompiledFile
from insaterms.linting.documents.reading import read
from insaterms.linting.history.compiled_messages import (
    Held,
    differing,
    digest,
    held_by_mo,
    held_by_po,
)
from insaterms.linting.rules.compiled_catalogs import StaleCompiledCatalog
from insaterms.linting.sites.site import Site
from insaterms.project import Project

_CATALOG = """\
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Language: nl\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"
"PO-Revision-Date: 2026-01-01 12:00+0000\\n"

msgid "truant"
msgstr "spijbelaar"

msgctxt "verb"
msgid "leave"
msgstr "één keer verlaten"

msgid "{n} pupil"
msgid_plural "{n} pupils"
msgstr[0] "{n} leerling"
msgstr[1] "{n} leerlingen"

#, fuzzy
msgid "fine"
msgstr "boete"

msgid "not translated"
msgstr ""

msgid "{n} half"
msgid_plural "{n} halves"
msgstr[0] "{n} helft"
msgstr[1] ""

msgctxt ""
msgid "empty context"
msgstr "lege context"

#~ msgid "gone"
#~ msgstr "weg"
"""
_LATIN = _CATALOG.replace("UTF-8", "ISO-8859-1")


def _by_msgfmt(path: Path, *options: str) -> bytes:
    program = shutil.which("msgfmt")
    assert program is not None
    subprocess.run([program, *options, "-o", "out.mo", path.name], cwd=path.parent, check=True)
    return (path.parent / "out.mo").read_bytes()


def _by_polib(path: Path) -> bytes:
    data: bytes = polib.pofile(str(path)).to_binary()
    return data


def _by_babel(path: Path) -> bytes:
    written = io.BytesIO()
    with path.open("rb") as file:
        mofile.write_mo(written, pofile.read_po(file))
    return written.getvalue()


def _by_us(path: Path) -> bytes:
    return compile_catalog(read_catalog(path.read_bytes(), str(path))).data


_COMPILERS: dict[str, Callable[[Path], bytes]] = {
    "msgfmt": _by_msgfmt,
    "msgfmt, big-endian": lambda path: _by_msgfmt(path, "--endianness=big"),
    "msgfmt, fuzzy": lambda path: _by_msgfmt(path, "--use-fuzzy"),
    "msgfmt, no hash": lambda path: _by_msgfmt(path, "--no-hash"),
    "polib": _by_polib,
    "Babel": _by_babel,
    "insaterms": _by_us,
}


def _stale() -> list[Diagnostic]:
    """Look at the two catalogs in the current folder."""
    rule = StaleCompiledCatalog()
    context = Context(Project(), date(2026, 3, 1), Site())
    source = Path("nl.po")
    documents = [read(source.read_bytes(), "nl.po", "catalog")] if source.exists() else []
    collected = {each.path: rule.collect(each, context) for each in documents}
    compiled = CompiledFile("nl.mo", Path("nl.mo").read_bytes(), "nl.mo")
    collected["nl.mo"] = rule.collect(compiled, context)
    there = {path: each for path, each in collected.items() if each is not None}
    found = list(rule.conclude(there, context))
    # The same without the source among the files that were named.
    there.pop("nl.po", None)
    assert list(rule.conclude(there, context)) == found
    return found


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("text", [_CATALOG, _LATIN], ids=["UTF-8", "Latin-1"])
@pytest.mark.parametrize("compiler", _COMPILERS)
def test_what_any_program_compiles_is_not_stale_and_a_change_is(
    folder: Path, compiler: str, text: str
) -> None:
    path = folder / "nl.po"
    encoding = "utf-8" if text is _CATALOG else "latin-1"
    path.write_bytes(text.encode(encoding))
    if compiler == "insaterms":
        # We refuse half a plural.
        path.write_bytes(text.replace('"{n} helft"', '""').encode(encoding))
    (folder / "nl.mo").write_bytes(_COMPILERS[compiler](path))
    assert _stale() == []
    path.write_bytes(text.replace("2026-01-01", "2026-02-01").encode(encoding))
    assert _stale() == []
    path.write_bytes(text.replace("spijbelaar", "schoolverzuimer").encode(encoding))
    (found,) = _stale()
    assert (found.path, found.text) == ("nl.mo", "nl.po")
    assert found.message == (
        "1 message differs from what nl.po says; compile it: insaterms catalog compile nl.po"
    )
    path.write_bytes(
        (text.replace("leerlingen", "scholieren") + '\nmsgid "x"\nmsgstr "y"\n').encode(encoding)
    )
    assert _stale()[0].message.startswith("2 messages differ")
    path.write_bytes(text.replace('msgid "truant"\nmsgstr "spijbelaar"\n', "").encode(encoding))
    assert _stale()[0].message.startswith("1 message differs")


def test_a_catalog_that_is_not_there_or_cannot_be_compiled_is_not_compared(folder: Path) -> None:
    path = folder / "nl.po"
    path.write_text(_CATALOG, encoding="utf-8")
    (folder / "nl.mo").write_bytes(_by_msgfmt(path))
    path.write_text(_CATALOG.replace("spijbelaar", 'x" y "z'), encoding="utf-8")
    assert _stale() == []
    path.unlink()
    assert _stale() == []


def test_a_catalog_without_a_compiled_one_beside_it_is_not_compiled(folder: Path) -> None:
    (folder / "nl.po").write_text(_CATALOG, encoding="utf-8")
    context = Context(Project(), date(2026, 3, 1), Site())
    document = read((folder / "nl.po").read_bytes(), "nl.po", "catalog")
    assert StaleCompiledCatalog().collect(document, context) is None
    (folder / "nl.mo").write_bytes(b"no catalog")
    assert StaleCompiledCatalog().collect(document, context) is not None
    assert _stale() == []


@pytest.mark.parametrize("options", [(), ("-o", "messages.mo")])
def test_messages_of_another_domain_may_be_compiled_into_another_file(
    folder: Path, peer: Callable[[str], str], options: tuple[str, ...]
) -> None:
    text = _CATALOG + '\ndomain "other"\n\nmsgid "school"\nmsgstr "school"\n'
    (folder / "nl.po").write_text(text, encoding="utf-8")
    subprocess.run([peer("msgfmt"), *options, "nl.po"], cwd=folder, check=True)
    (folder / "messages.mo").rename(folder / "nl.mo")
    assert _stale() == []
    (folder / "nl.po").write_text(text.replace("spijbelaar", "x"), encoding="utf-8")
    assert len(_stale()) == 1


def test_what_is_to_stand_in_a_catalog_is_compared_wherever_it_is(folder: Path) -> None:
    (folder / "else" / "deep").mkdir(parents=True)
    (folder / "link").symlink_to("else/deep")
    path = folder / "else" / "nl.po"
    path.write_text(_CATALOG, encoding="utf-8")
    path.with_suffix(".mo").write_bytes(_by_msgfmt(path))

    def found(*names: str, **contents: bytes) -> list[tuple[str, str]]:
        report = lint(
            [f"link/../{name}" for name in names],
            project=Project(),
            select=["IT604"],
            contents={f"else/{name}.po": data for name, data in contents.items()},
        )
        return [(each.path, each.text) for each in report.findings]

    both = "nl.po", "nl.mo"
    changed = _CATALOG.replace("spijbelaar", "schoolverzuimer")
    assert found(*both) == []
    assert found(*both, nl=changed.encode()) == [("else/nl.mo", "else/nl.po")]
    path.write_text(changed, encoding="utf-8")
    assert found(*both) == found("nl.mo") == [("else/nl.mo", "else/nl.po")]
    assert found(*both, nl=_CATALOG.encode()) == []


@given(st.binary(max_size=80), st.integers(0, 200), st.integers(0, 255))
def test_no_bytes_raise(head: bytes, place: int, byte: int) -> None:
    held_by_mo(head)
    held_by_mo(b"\xde\x12\x04\x95" + head)
    data = bytearray(_DATA)
    data[place % len(data)] = byte
    held_by_mo(bytes(data))


_DATA = compile_catalog(read_catalog(_CATALOG.replace('"{n} helft"', '""').encode(), "nl.po")).data


def test_texts_that_lie_over_one_another_are_refused() -> None:
    rows = struct.pack("<2I", 1_000, 28) * 1_000
    data = struct.pack("<7I", 0x950412DE, 0, 1_000, 28, 28, 0, 0) + rows
    assert held_by_mo(data) is None


def test_an_encoding_that_decodes_nothing_is_refused() -> None:
    rows = (b"", b"Content-Type: text/plain; charset=undefined\n"), (b"a", b"b")
    texts = [*(key for key, _text in rows), *(text for _key, text in rows)]
    places = [28 + 8 * len(texts) + sum(map(len, texts[:each])) for each in range(len(texts))]
    table = b"".join(
        struct.pack("<2I", len(each), at) for each, at in zip(texts, places, strict=True)
    )
    head = struct.pack("<7I", 0x950412DE, 0, 2, 28, 44, 0, 0)
    assert held_by_mo(head + table + b"".join(texts)) is None


_HELD = st.dictionaries(st.text("ab\0\4", max_size=3), st.text("ab\0", max_size=2), max_size=4)


@given(_HELD, _HELD)
def test_catalogs_have_the_same_digest_exactly_if_no_message_differs(
    ones: dict[str, str], others: dict[str, str]
) -> None:
    one, other = Held(ones), Held(others)
    assert (digest(one) == digest(other)) == (differing(one, other) == 0) == (ones == others)
    assert differing(one, other) == differing(other, one)


def test_what_depends_on_the_machine_is_left_out() -> None:
    text = 'msgid "%<PRIu64> pupils"\nmsgstr "%<PRIu64> leerlingen"\n'
    catalog = read_catalog(
        (_CATALOG.split("msgctxt", maxsplit=1)[0] + text).encode(), "nl.po"
    ).catalog
    held = held_by_po(catalog)
    assert differing(held, Held({"truant": "spijbelaar"})) == 0
