"""Placeholders agree, or a translation cannot stand: by hand, and against msgfmt."""

import subprocess
from collections.abc import Callable
from itertools import product
from pathlib import Path

import pytest

from insaterms.formats.gettext_po.layout import laid_out
from insaterms.memory.filling.placeholders import agree

_C = ("c-format",)
_HEADER = (
    'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Language: nl\\n"\n'
    '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n'
)


@pytest.mark.parametrize(
    ("message", "target", "flags", "expected"),
    [
        ("%s", "%s", _C, True),
        ("%s", "%d", _C, False),
        ("%d", "%i", _C, True),
        ("%d", "%u", _C, False),
        ("%5.2f", "%f", _C, True),
        ("%ld", "%d", _C, False),
        ("%*d", "%d", _C, False),
        ("%*d", "%*d", _C, True),
        ("%<PRIu64> b", "%<PRIu64> b", _C, True),
        ("%<PRIu64> b", "%u b", _C, False),
        ("%s %d", "%2$d %1$s", _C, True),
        ("%2$s %1$s", "%s %s", _C, True),
        ("%s", "100%% %s", _C, True),
        ("%s", "100% %s", _C, False),
        ("%s", "%s 100%", _C, False),
        ("100%", "100", _C, False),
        ("%s", "niets", ("no-c-format",), True),
        ("%s", "niets", ("possible-c-format",), False),
        ("%s", "niets", ("no-wrap",), False),
        ("%(name)s", "%(name)s", ("python-format",), True),
        ("%(name)s", "%(naam)s", ("python-format",), False),
        ("%(name)s", "%s", ("python-format",), False),
        ("{name!r:>4} {{}}", "{name!r:>4}", ("python-brace-format",), True),
        ("{} {}", "{} {}", ("python-brace-format",), True),
        ("{} {}", "{}", ("python-brace-format",), False),
        ("{0} {1}", "{1} {0}", ("csharp-format",), True),
        ("%1 of %2", "%2 van %1", ("kde-format",), True),
        ("%1 of %2", "%1", ("kde-format",), False),
        ("%n file(s)", "%n bestand(en)", ("qt-plural-format",), True),
        ("%L1 %2", "%2 %L1", ("qt-format",), True),
        ("$name ${other}", "${other} $name", ("sh-format",), True),
        ("$name", "$naam", ("sh-format",), False),
        ("%{name} %<n>d", "%<n>d %{name}", ("ruby-format",), True),
        ("%1% %2%", "%2% %1%", ("boost-format",), True),
        ("%1% %2%", "%1%", ("boost-format",), False),
        ("~a ~d", "~a ~d", ("lisp-format",), True),
        ("~a ~d", "~d ~a", ("lisp-format",), False),
        ("{name}", "{name}", (), True),
        ("{name}", "{naam}", (), False),
        ("%s as %s", "%2$s van %1$s", (), True),
        ("%s as {x}", "%1$s van {y}", (), False),
        ("%1 b", "b %1", (), True),
        ("caf&eacute;", "café", (), True),
        ("50% of them", "50% van hen", (), True),
    ],
)
def test_placeholders_agree(
    message: str, target: str, flags: tuple[str, ...], expected: bool
) -> None:
    assert agree(message, target, flags) is expected


_PIECES = {
    "c": "%s|%d|%i|%5.1f|%*d|%1$s|%2$d|%%|%",
    "python": "%s|%d|%(a)s|%(b)d|%%|%|%*d|%r|%x",
    "python-brace": "{}|{0}|{a}|{a.b}|{a!r}|{b:>4}|{{|}}|{",
    "php": "%s|%d|%1$s|%2$d|%%|%|%.2f|%x",
    "javascript": "%s|%d|%j|%1$s|%%|%",
    "kde": "%1|%2|%3|%|%%",
    "qt": "%1|%2|%L1|%|%%",
    "csharp": "{0}|{1}|{0:N}|{1,5}|{{|}}",
    "java": "{0}|{1}|{0,number}|x",
    "sh": "$a|${b}|$c|x",
    "boost": "%1%|%2%|%s|%%|x",
    "objc": "%@|%s|%d|%%",
    "perl-brace": "{a}|{b}|{|}",
    "lua": "%s|%d|%%|%q",
    "awk": "%s|%d|%c|%%",
    "object-pascal": "%s|%d|%%|%x",
    "gcc-internal": "%s|%d|%qs|%<|%>|%%",
    "tcl": "%s|%d|%1$s|%%",
    "elisp": "%s|%d|%S|%%",
    "lisp": "~a|~s|~d|~%",
    "scheme": "~a|~s|~d|~%",
}


@pytest.mark.parametrize("name", _PIECES)
def test_what_agrees_msgfmt_accepts(name: str, peer: Callable[[str], str], tmp_path: Path) -> None:
    pieces = _PIECES[name].split("|")
    texts = [" x ".join(each) for size in (1, 2) for each in product(pieces, repeat=size)]
    flag = f"{name}-format"
    pairs = [
        (message, target) for message in texts for target in texts if agree(message, target, [flag])
    ]
    assert len(pairs) >= len(pieces)
    written = _HEADER + "".join(
        f"\n#, {flag}\n{laid_out('msgctxt', str(number))}\n"
        f"{laid_out('msgid', message)}\n{laid_out('msgstr', target)}\n"
        for number, (message, target) in enumerate(pairs)
    )
    path = tmp_path / "nl.po"
    path.write_text(written, encoding="utf-8")
    command = [peer("msgfmt"), "--check-format", "-o", "/dev/null", str(path)]
    done = subprocess.run(command, capture_output=True, check=False, text=True)
    faults = [line for line in done.stderr.splitlines() if "fatal" not in line]
    lines = written.splitlines()
    assert [
        (fault, lines[int(fault.split(":")[1]) - 2], lines[int(fault.split(":")[1]) - 1])
        for fault in faults
        if fault.count(":") > 1 and fault.split(":")[1].isdigit()
    ] == []
    assert done.returncode == 0
