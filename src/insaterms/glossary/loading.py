"""Finding and reading a glossary: a folder, a YAML file or a CSV file."""

import functools
import os
import stat
from collections.abc import Callable, Sequence

from msgspec import Struct

from insaterms.errors import GlossaryError, Problem, reason_of
from insaterms.model import Concept
from insaterms.ui_language import _

__all__ = ["Files", "bundled_folder", "is_yaml", "read_concepts", "read_sources"]

# A file larger than this is no glossary; 50,000 concepts take 30 MB.
_LARGEST = 512 * 1024 * 1024
_YAML = (".yaml", ".yml")
_CSV = (".csv", ".tsv")


class Files(Struct, frozen=True):
    """The bytes of a glossary's files, in the order of their names.

    Attributes:
        path: What the user named.
        contents: Pairs of path and bytes.

    """

    path: str
    contents: tuple[tuple[str, bytes], ...]


def is_yaml(name: str) -> bool:
    """Whether a file is a glossary file by its name; Windows may say `.YAML`."""
    return name.lower().endswith(_YAML)


def _is_csv(name: str) -> bool:
    return name.lower().endswith(_CSV)


def bundled_folder() -> str:
    """Return the folder of the glossary that travels with the package.

    In a wheel it lies inside the package; in an editable install the package is part of
    a checkout, and the glossary stands at its top.
    """
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    inside = os.path.join(package, "_data", "glossary")
    if os.path.isdir(inside):
        return inside
    return os.path.join(os.path.dirname(os.path.dirname(package)), "glossary")


def read_sources(path: str) -> Files:
    """Read the files of a glossary.

    Raises:
        GlossaryError: If there is no such file or folder, or it cannot be read.

    """
    try:
        if os.path.isdir(path):
            names = sorted(
                entry.name
                for entry in os.scandir(path)
                if is_yaml(entry.name) and not entry.name.startswith(".")
            )
            paths = [os.path.join(path, name) for name in names]
            if not paths:
                raise _unusable(path, _("there is no .yaml file in this folder"))
        else:
            if os.path.exists(path) and not (is_yaml(path) or _is_csv(path)):
                raise _unusable(path, _("a glossary is a folder, a .yaml file or a .csv file"))
            paths = [path]
        return Files(path, tuple((name, _read(name)) for name in paths))
    except OSError as error:
        raise _unusable(str(error.filename or path), reason_of(error)) from None
    except ValueError:
        # A null character or half a surrogate pair, which no terminal should be sent.
        raise _unusable(ascii(path), _("this cannot be the name of a file")) from None


def _read(path: str) -> bytes:
    # To open a pipe would wait for whoever writes to it, and a device may have no end.
    if not stat.S_ISREG(os.stat(path).st_mode):
        raise _unusable(path, _("this is no file, but a folder, a pipe or a device"))
    with open(path, "rb") as file:
        if os.fstat(file.fileno()).st_size > _LARGEST:
            raise _unusable(path, _("the file is larger than 512 MiB"))
        return file.read()


def read_concepts(
    files: Files, progress: Callable[[int], object] = int
) -> tuple[list[Concept], list[Problem]]:
    """Return the concepts of the files, and every problem in them.

    The concepts are complete only where there are no problems.
    """
    # A folder may be called x.csv, but its files are YAML.
    if len(files.contents) == 1 and _is_csv(files.contents[0][0]):
        from insaterms.formats.glossary_csv.reading import read

        (path, data) = files.contents[0]
        return read(data, path)
    return _read_yaml(files.contents, progress)


def _read_yaml(
    contents: Sequence[tuple[str, bytes]], progress: Callable[[int], object]
) -> tuple[list[Concept], list[Problem]]:
    from insaterms.formats.glossary_yaml import reading, terms, values
    from insaterms.glossary.checking import cross_problems

    parsed = [reading.read_file(data, path) for path, data in contents]
    sources: dict[str, terms.Source] = {}
    places: dict[str, values.Place] = {}
    problems: list[Problem] = []
    for file in parsed:
        for name, (source, place) in file.sources.items():
            if (first := places.get(name)) is not None:
                problems.append(
                    place.problem(
                        _('the source "{name}" stands twice; first in {path}:{line}').format(
                            name=name, path=first.path, line=first.line
                        )
                    )
                )
            places.setdefault(name, place)
            sources.setdefault(name, source)
    # What a file that cannot be parsed holds may be all that seems to be missing.
    complete = all(file.root is not None for file in parsed)
    found: list[reading.ReadConcept] = []
    for file in parsed:
        subject = os.path.splitext(os.path.basename(file.path))[0]
        done = len(found)
        found += reading.read_concepts(
            file,
            sources if complete else None,
            subject,
            functools.partial(_shifted, progress, done),
        )
        problems += file.problems
    problems += cross_problems(found, complete=complete)
    return [item.concept for item in found], sorted(set(problems))


def _shifted(progress: Callable[[int], object], before: int, number: int) -> None:
    progress(before + number)


def _unusable(path: str, message: str) -> GlossaryError:
    return GlossaryError([Problem(path, 0, 0, message)])
