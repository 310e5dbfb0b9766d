"""Catalogs compiled, and what is refused since a program would crash on it."""

import gettext
import io
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from insaterms.catalogs.compiling import compile_catalog
from insaterms.catalogs.reading import read_catalog
from insaterms.errors import ProblemsError

_HEADER = r"""msgid ""
msgstr ""
"Language: nl\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"

"""
_LINES = _HEADER.count("\n")


def _problems(body: str, header: str = _HEADER, *, fuzzy: bool = False) -> list[str]:
    compiled = compile_catalog(read_catalog((header + body).encode(), "nl.po"), fuzzy=fuzzy)
    assert bool(compiled.data) is not bool(compiled.problems)
    return [str(problem) for problem in compiled.problems]


def _message(msgid: str, *targets: str, plural: str = "", flags: str = "") -> str:
    lines = [f"#, {flags}"] * bool(flags) + [f'msgid "{msgid}"']
    if plural:
        lines.append(f'msgid_plural "{plural}"')
        lines += [f'msgstr[{number}] "{target}"' for number, target in enumerate(targets)]
    else:
        lines.append(f'msgstr "{targets[0]}"')
    return "\n".join(lines) + "\n"


def test_what_is_compiled_is_what_a_program_reads() -> None:
    body = (
        _message("a", "één")
        + _message("b", "twee", flags="fuzzy")
        + _message("c", "")
        + _message("%(n)s page", "een pagina", "%(n)s pagina's", plural="%(n)s pages")
    )
    source = read_catalog((_HEADER + body).encode(), "nl.po")
    compiled = compile_catalog(source)
    catalog = gettext.GNUTranslations(io.BytesIO(compiled.data))
    assert [catalog.gettext(each) for each in "abc"] == ["één", "b", "c"]
    assert catalog.ngettext("%(n)s page", "%(n)s pages", 2) == "%(n)s pagina's"
    assert compiled.data == compile_catalog(source).data
    found = compiled.counts
    assert (found.translated, found.fuzzy, found.untranslated) == (2, 1, 1)
    with_fuzzy = gettext.GNUTranslations(io.BytesIO(compile_catalog(source, fuzzy=True).data))
    assert with_fuzzy.gettext("b") == "twee"


@pytest.mark.parametrize(
    ("msgid", "target", "said"),
    [
        ("%s of %d", "%s", "unbalanced"),
        ("%s", "%d", "incompatible format"),
        ("%(a)s", "%(b)s", "unknown named placeholder"),
        ("%(a)s and %(b)s", "%(a)s", 'the placeholder "%(b)" is missing'),
        ("%(a)s", "niets", "is missing"),
    ],
)
def test_placeholders_of_percent_must_fit(msgid: str, target: str, said: str) -> None:
    (problem,) = _problems(_message(msgid, target, flags="python-format"))
    assert problem.startswith(f"nl.po:{_LINES + 2}:1: ")
    assert said in problem
    # What nobody has flagged is no format: 100 % sure.
    assert _problems(_message(msgid, target)) == []
    assert _problems(_message(msgid, target, flags="fuzzy, python-format")) == []
    assert len(_problems(_message(msgid, target, flags="fuzzy, python-format"), fuzzy=True)) == 1


@pytest.mark.parametrize(
    ("msgid", "target", "said"),
    [
        ("{a}", "{b}", "no placeholder {b}"),
        ("{a} {b}", "{a}", 'the placeholder "{b}" is missing'),
        ("{}", "{} {}", "no placeholder {1}"),
        ("{a}", "{a", "its braces are no placeholders"),
        ("{a}", "{a} }", "its braces are no placeholders"),
    ],
)
def test_placeholders_of_braces_must_fit(msgid: str, target: str, said: str) -> None:
    (problem,) = _problems(_message(msgid, target, flags="python-brace-format"))
    assert said in problem
    assert _problems(_message(msgid, target)) == []


@pytest.mark.parametrize(
    ("msgid", "target"),
    [
        ("{a} {b}", "{b} {a}"),
        ("{0}", "{}"),
        ("{a.b} {{", "{a} }}"),
        ("{a!r:>5}", "{a}"),
        ("{", "{"),
    ],
)
def test_placeholders_of_braces_that_fit(msgid: str, target: str) -> None:
    assert _problems(_message(msgid, target, flags="python-brace-format")) == []


@pytest.mark.parametrize(
    ("flags", "one", "several"),
    [
        ("python-format", "%(n)s page", "%(n)s pages"),
        ("python-brace-format", "{n} page", "{n} pages"),
    ],
)
def test_the_form_for_one_may_leave_its_number_out(flags: str, one: str, several: str) -> None:
    assert _problems(_message(one, "een", several, plural=several, flags=flags)) == []
    (problem,) = _problems(_message(one, one, "veel", plural=several, flags=flags))
    assert "is missing" in problem


def test_a_wrong_number_of_forms_is_refused() -> None:
    (problem,) = _problems(_message("page", "a", "b", "c", plural="pages"))
    assert "3 plural forms stand here; by its header (Plural-Forms) the language has 2" in problem
    without = _HEADER.replace('"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n', "")
    (problem,) = _problems(_message("page", "a", "b", plural="pages"), without)
    assert "add Plural-Forms" in problem
    assert _problems(_message("a", "b"), without) == []


def test_messages_of_another_domain_are_refused() -> None:
    body = _message("a", "b") + '\ndomain "site"\n' + _message("a", "c") + _message("d", "e")
    (problem,) = _problems(body)
    assert problem == (
        f"nl.po:{_LINES + 5}:1: from here on the messages are those of the domain “site”, and a "
        "compiled catalog holds one domain; move them into a catalog of their own"
    )
    assert _problems('domain "messages"\n' + _message("a", "b")) == []
    usual = _message("a", "b") + 'domain "messages"\n' + _message("c", "d")
    (problem,) = _problems(usual, f'domain "site"\n{_HEADER}')
    assert problem.startswith(f"nl.po:{_LINES + 5}:1: from here on")
    assert "domain “messages”" in problem
    # The header is for the one catalog, the messages for the other.
    assert len(_problems('domain "site"\n' + _message("a", "b"))) == 1


def test_a_catalog_wholly_in_one_domain_is_compiled() -> None:
    assert _problems(_message("a", "b"), f'domain "site"\n{_HEADER}') == []


def test_a_message_that_is_there_twice_is_refused() -> None:
    (problem,) = _problems(_message("a", "b") + _message("c", "d") + _message("a", "e"))
    assert problem.startswith(f"nl.po:{_LINES + 5}:1: ")
    assert f"in line {_LINES + 1}" in problem
    context = 'msgctxt "x"\n' + _message("a", "e")
    assert _problems(_message("a", "b") + context) == []


def test_a_header_that_python_cannot_load_is_refused() -> None:
    (problem,) = _problems(_message("a", "b"), _HEADER.replace("(n != 1)", "(n !== 1"))
    assert "plural formula" in problem
    (problem,) = _problems(_message("a", "b"), _HEADER.replace("UTF-8", "CHARSET"))
    assert "let it say charset=UTF-8" in problem


def test_a_fault_in_the_syntax_is_an_error() -> None:
    with pytest.raises(ProblemsError, match=r"nl\.po:1:\d"):
        read_catalog(b'msgid "a\nmsgstr "b"\n', "nl.po", lenient=False)


@pytest.mark.parametrize("flags", ["", "fuzzy"])
@pytest.mark.parametrize(
    ("msgid", "plural", "targets"),
    [
        ("a\\n", "", ("b",)), ("a", "", ("b\\n",)), ("\\na", "", ("b",)), ("a", "", ("\\nb",)),
        ("a\\n", "", ("b\\n",)), ("\\na", "", ("\\nb",)), ("a\\nb", "", ("c",)),
        ("a\\n", "", ("",)),
        ("a\\n", "as\\n", ("b\\n", "bs")), ("a\\n", "as", ("b\\n", "bs\\n")),
        ("a\\n", "as\\n", ("b\\n", "bs\\n")), ("\\n", "", ("\\n",)),
    ],
)  # fmt: skip
def test_line_ends_at_the_ends_are_those_of_the_message_as_msgfmt_wants_them(
    msgid: str,
    plural: str,
    targets: tuple[str, ...],
    flags: str,
    tmp_path: Path,
    peer: Callable[[str], str],
) -> None:
    body = _message(msgid, *targets, plural=plural, flags=flags)
    path = tmp_path / "nl.po"
    path.write_text(_HEADER + body, encoding="utf-8")
    theirs = subprocess.run(
        [peer("msgfmt"), "-o", os.devnull, str(path)], capture_output=True, check=False
    )
    problems = _problems(body)
    assert bool(problems) == bool(theirs.returncode)
    assert all("of its texts" in problem for problem in problems)


@pytest.mark.parametrize(
    ("msgid", "plural", "targets"),
    [
        ("%s of %d", "", ("%s van %d",)), ("%s of %d", "", ("%d van %s",)),
        ("%s of %d", "", ("%2$d van %1$s",)), ("%s of %d", "", ("%s",)), ("%s", "", ("%s %s",)),
        ("%d", "", ("%i",)), ("%d", "", ("%u",)), ("%ld", "", ("%d",)), ("%5.2f", "", ("%g",)),
        ("%*d", "", ("%d",)), ("%*d", "", ("%*d",)), ("100 %%", "", ("100 %%",)),
        ("100%%", "", ("100%",)), ("100%", "", ("100%",)), ("a", "", ("%s",)), ("%c", "", ("%s",)),
        ("%-10s|", "", ("%s|",)), ("%<PRIu64>", "", ("%<PRIu64>",)),
        ("%d page", "%d pages", ("een pagina", "%d pagina's")),
        ("one page", "%d pages", ("een pagina", "%d pagina's")),
        ("one page", "%d pages", ("%d pagina", "%d pagina's")),
        ("%d page", "%d pages", ("%s pagina", "%d pagina's")),
    ],
)  # fmt: skip
def test_placeholders_of_printf_are_held_against_each_other_as_msgfmt_does(
    msgid: str, plural: str, targets: tuple[str, ...], tmp_path: Path, peer: Callable[[str], str]
) -> None:
    body = _message(msgid, *targets, plural=plural, flags="c-format")
    path = tmp_path / "nl.po"
    path.write_text(_HEADER + body, encoding="utf-8")
    theirs = subprocess.run(
        [peer("msgfmt"), "--check-format", "-o", os.devnull, str(path)],
        capture_output=True,
        check=False,
    )
    assert bool(_problems(body)) == bool(theirs.returncode), theirs.stderr


def test_a_percent_sign_in_prose_is_no_placeholder() -> None:
    for msgid, target in {"100% sure": "100% zeker", "50 % of it": "50 % ervan"}.items():
        assert _problems(_message(msgid, target, flags="python-format")) == []
    # This one is filled in, and crashes.
    assert _problems(_message("100% sure, %(name)s", "100% zeker", flags="python-format"))


def test_babel_is_loaded_only_for_placeholders_of_percent_signs() -> None:
    program = (
        "import sys; sys.path[:] = sys.argv[1:]; import insaterms.catalogs.compiling;"
        "print(*(name for name in sys.modules if name.startswith('babel')))"
    )
    command = [sys.executable, "-c", program, *sys.path]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
