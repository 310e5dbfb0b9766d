"""Are real catalogs read as others read them, and given back byte for byte?

    python benchmarks/catalog_samples.py FOLDER

Each file of the folder is read by polib, by Babel and by insaterms.  What one of the two
reads is to be read by insaterms with at least as many messages, and written back with the
same bytes, also after an update with its own messages; exit code 1 if more than three are
not.
"""

import contextlib
import io
import logging
import os
import sys
import warnings

import polib
from babel.messages.pofile import PoFileError, read_po

from insaterms.errors import ProblemsError
from insaterms.formats.gettext_po import compiled
from insaterms.formats.gettext_po.encoding import decoded_catalog
from insaterms.formats.gettext_po.merging import updated
from insaterms.formats.gettext_po.messages import read_messages
from insaterms.units import Skipped

_MOST_EXCEPTIONS = 3


def main(folder: str) -> int:
    """Print a table of the files and what became of them; return the exit code."""
    print("| file | polib | Babel | insaterms | notes | byte for byte |")
    print("|---|---:|---:|---:|---:|---|")
    exceptions = []
    files = [name for name in sorted(os.listdir(folder)) if name.endswith((".po", ".pot", ".mo"))]
    for name in files:
        path = os.path.join(folder, name)
        with open(path, "rb") as file:
            data = file.read()
        theirs = _polib(path), _babel(data)
        ours, notes, same = _ours(data, name)
        print("|", " | ".join([name, *map(_number, (*theirs, ours)), str(notes), same]), "|")
        readable = [number for number in theirs if number is not None]
        if readable and (ours is None or same != "yes"):
            exceptions.append(name)
    print(f"\n{len(files)} files, {len(exceptions)} exceptions: {', '.join(exceptions) or 'none'}")
    return int(len(exceptions) > _MOST_EXCEPTIONS)


def _number(number: int | None) -> str:
    return "no" if number is None else str(number)


def _polib(path: str) -> int | None:
    """Return how many messages polib reads; None where it reads none at all."""
    try:
        return len(polib.mofile(path) if path.endswith(".mo") else polib.pofile(path))
    except (OSError, ValueError):
        return None


def _babel(data: bytes) -> int | None:
    """Return the same for Babel, which drops what it does not understand."""
    with contextlib.redirect_stdout(io.StringIO()), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            catalog = read_po(io.BytesIO(data))
        except (PoFileError, ValueError, LookupError):
            return None
    return len(catalog) + len(catalog.obsolete)


def _ours(data: bytes, name: str) -> tuple[int | None, int, str]:
    """Return how many messages there are, how many notes, and whether the bytes stay."""
    try:
        if name.endswith(".mo"):
            found = compiled.read(io.BytesIO(data), name, languages=("en", "es"))
            return sum(not isinstance(each, Skipped) for each in found), 0, "not written"
        text = decoded_catalog(data, name)
        catalog, notes = read_messages(text.text, name, lenient=True)
    except ProblemsError as error:
        return None, 0, str(error.problems[0])
    now = updated(text.text, catalog, catalog.messages).text
    same = text.encoded(text.text) == data and text.encoded(now) == data
    number = len(catalog.messages) + len(catalog.obsolete_messages)
    return number, len(notes), "yes" if same else "no"


if __name__ == "__main__":
    logging.disable()
    sys.exit(main(sys.argv[1]))
