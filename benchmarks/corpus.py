r"""Real units to measure with: the Dutch catalogs of Debian's packages.

`python benchmarks/corpus.py FILE.tsv` downloads them with apt-get, installs nothing, and
writes one line a pair: source, tab, target, with `\\`, `\t`, `\n` and `\r` escaped.  With
`--catalogs FOLDER` it writes the catalogs themselves, as PO: `nautilus-data-nautilus.nl.po`.
"""

import argparse
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import polib

# Those with the most Dutch messages in gettext catalogs.
_PACKAGES = """
libreoffice-l10n-nl gramps gnucash-common lyx-common vlc-l10n iso-codes musescore3-common
krita-l10n util-linux-locales claws-mail-i18n libgtk-3-common evolution-common cinnamon-l10n
phpmyadmin gimp-data inkscape digikam-data kmymoney-common kdevelop-l10n gnupg1-l10n
sylpheed-i18n rkward-data audacity-data libc-l10n kile-l10n dnf-data tellico-data
gnumeric-common evolution-data-server-common plasma-discover-common kdeplasma-addons-data
gnome-software-common thunar-data nextcloud-desktop-l10n poedit-common ktexteditor-data
aptitude orca libvirt-l10n libparted-i18n mc-data pidgin-data darktable dpkg
gnome-control-center-data mutt nautilus-data coreutils tar konsole kexi-data k3b-i18n
kleopatra epiphany-browser-data gcc-11-locales kdepim-addons zim homebank-data grub-common
kalarm gnome-builder bash kig wordpress-l10n
""".split()

_ESCAPES = str.maketrans({"\\": r"\\", "\t": r"\t", "\n": r"\n", "\r": r"\r"})
_UNESCAPED = {"\\": "\\", "t": "\t", "n": "\n", "r": "\r"}


def main() -> None:
    """Download, read, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("table", type=Path, nargs="?", help="what to write")
    parser.add_argument("--catalogs", type=Path, metavar="FOLDER", help="write the catalogs here")
    options = parser.parse_args()
    if options.catalogs is not None:
        print(f"{write_catalogs(options.catalogs):,} catalogs", file=sys.stderr)
    if options.table is not None:
        _write_table(options.table)


def write_catalogs(target: Path) -> int:
    """Write the catalogs into a folder, as PO; return how many there are."""
    target.mkdir(parents=True, exist_ok=True)
    number = 0
    with tempfile.TemporaryDirectory() as folder:
        for package, name, catalog in _catalogs(Path(folder)):
            catalog.save_as_pofile(str(target / f"{package}-{name}.nl.po"))
            number += 1
    return number


def _write_table(path: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        pairs = dict.fromkeys(_pairs(Path(folder)))
    with path.open("w", encoding="utf-8") as file:
        for source, target in pairs:
            file.write(f"{source.translate(_ESCAPES)}\t{target.translate(_ESCAPES)}\n")
    print(
        f"{len(pairs):,} pairs, {len({source for source, _ in pairs}):,} sources", file=sys.stderr
    )


def read(path: Path) -> list[tuple[str, str]]:
    """Return the pairs of such a table; further columns are passed over."""
    with path.open(encoding="utf-8", newline="\n") as file:
        return [
            (_plain(cells[0]), _plain(cells[1]))
            for line in file
            if len(cells := line.rstrip("\n").split("\t")) > 1
        ]


def edited(text: str, dice: random.Random) -> str:
    """Return a text with one edit per six words, at least one: a letter put in, changed or lost."""
    for _ in range(max(1, round(len(text.split()) / 6))):
        place = dice.randrange(len(text) + 1) if text else 0
        kind = dice.randrange(3)
        letter = dice.choice("abcdefghijklmnopqrstuvwxyz ")
        rest = text[place:] if kind == 0 else text[place + 1 :]
        text = text[:place] + (letter if kind < 2 else "") + rest  # noqa: PLR2004 -- of three kinds
    return text


def endless(pairs: Sequence[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Return the pairs, then copies of them with some edits, over and over."""
    yield from pairs
    dice = random.Random(10)
    while True:
        for source, target in pairs:
            copy = edited(source, dice), edited(target, dice)
            if all(text.strip() for text in copy):
                yield copy


def write_tmx(path: Path, pairs: Iterable[tuple[str, str]], size: int | None = None) -> None:
    """Write pairs as TMX, until they are all or the file has so many bytes."""
    from xml.sax.saxutils import escape

    with path.open("w", encoding="utf-8") as file:
        file.write(
            '<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n'
            '<header creationtool="benchmark" creationtoolversion="1" segtype="sentence" '
            'o-tmf="none" adminlang="en" srclang="en" datatype="plaintext"/>\n<body>\n'
        )
        for source, target in pairs:
            texts = [escape(_allowed(text)) for text in (source, target)]
            file.write(
                f'<tu><tuv xml:lang="en"><seg>{texts[0]}</seg></tuv>'
                f'<tuv xml:lang="nl"><seg>{texts[1]}</seg></tuv></tu>\n'
            )
            if size is not None and file.tell() >= size:
                break
        file.write("</body>\n</tmx>\n")


def _allowed(text: str) -> str:
    """Return a text without the control characters that XML has no way to write."""
    return "".join(sign for sign in text if sign >= " " or sign in "\t\n")


def _plain(cell: str) -> str:
    if "\\" not in cell:
        return cell
    parts = iter(cell)
    return "".join(_UNESCAPED.get(next(parts, ""), "") if sign == "\\" else sign for sign in parts)


def _pairs(folder: Path) -> Iterator[tuple[str, str]]:
    for _package, _name, catalog in _catalogs(folder):
        for message in catalog:
            if message.msgid and message.msgstr and message.msgid != message.msgstr:
                yield message.msgid, message.msgstr


def _catalogs(folder: Path) -> Iterator[tuple[str, str, "polib.MOFile"]]:
    """Download the packages; yield each catalog with its package and its name."""
    for package in _PACKAGES:
        done = subprocess.run(
            ["apt-get", "download", "-q", package], cwd=folder, capture_output=True, check=False
        )
        if done.returncode:
            print(f"{package} is not in this release of Debian", file=sys.stderr)
    for archive in sorted(folder.glob("*.deb")):
        contents = folder / archive.stem
        subprocess.run(["dpkg-deb", "--extract", archive, contents], check=True)
        for path in sorted(contents.rglob("*.mo")):
            if not {"nl", "nl_NL"}.isdisjoint(path.relative_to(folder).parts):
                try:
                    yield archive.stem.partition("_")[0], path.stem, polib.mofile(str(path))
                except (OSError, ValueError) as error:
                    print(f"{path.name}: {error}", file=sys.stderr)
        shutil.rmtree(contents)


if __name__ == "__main__":
    main()
