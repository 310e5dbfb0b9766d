"""What holds between concepts and across files."""

from collections.abc import Iterable

from insaterms.errors import Problem
from insaterms.formats.glossary_yaml.hints import Hints
from insaterms.formats.glossary_yaml.reading import ReadConcept

__all__ = ["cross_problems"]


def cross_problems(read: Iterable[ReadConcept]) -> list[Problem]:
    """Return duplicate ids and references to concepts that are not there."""
    problems = []
    known: dict[str, ReadConcept] = {}
    read = list(read)
    for item in read:
        name = item.concept.id
        if not name:
            continue
        if (other := known.get(name)) is not None:
            first = other.place
            problems.append(
                item.place.problem(
                    f'the id "{name}" stands twice; first in {first.path}:{first.line}'
                )
            )
        known.setdefault(name, item)
    hints = Hints(known)
    for item in read:
        for name, place in item.references:
            if name == item.concept.id:
                problems.append(place.problem(f'"{name}" refers to itself'))
            elif name not in known:
                problems.append(place.problem(f'there is no concept "{name}"{hints.nearest(name)}'))
    return problems
