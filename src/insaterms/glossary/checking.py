"""What holds between concepts and across files."""

from collections.abc import Iterable

from insaterms.errors import Problem, nearest
from insaterms.formats.glossary_yaml.reading import Place, ReadConcept

__all__ = ["cross_problems"]


def cross_problems(read: Iterable[ReadConcept]) -> list[Problem]:
    """Return duplicate ids and references to concepts that are not there."""
    problems = []
    places: dict[str, Place] = {}
    read = list(read)
    for item in read:
        name = item.concept.id
        if not name:
            continue
        if (first := places.get(name)) is not None:
            problems.append(
                item.place.problem(
                    f'the id "{name}" stands twice; first in {first.path}:{first.line}'
                )
            )
        places.setdefault(name, item.place)
    known = tuple(places)
    for item in read:
        for name, place in item.references:
            if name == item.concept.id:
                problems.append(place.problem(f'"{name}" refers to itself'))
            elif name not in places:
                problems.append(
                    place.problem(f'there is no concept "{name}"{nearest(name, known)}')
                )
    return problems
