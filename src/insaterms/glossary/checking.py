"""What holds between concepts and across files."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from insaterms.errors import Problem
from insaterms.formats.glossary_yaml.hints import Hints
from insaterms.formats.glossary_yaml.reading import ReadConcept
from insaterms.ui_language import _

if TYPE_CHECKING:
    from insaterms.formats.glossary_yaml.values import Place

__all__ = ["cross_problems"]


def cross_problems(read: Iterable[ReadConcept], *, complete: bool = True) -> list[Problem]:
    """Return duplicate ids, circles, and references to concepts that are not there.

    Args:
        read: The concepts.
        complete: Whether these are all; if not, what they refer to may stand elsewhere.

    """
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
                    _('the id "{name}" stands twice; first in {path}:{line}').format(
                        name=name, path=first.path, line=first.line
                    )
                )
            )
        known.setdefault(name, item)
    hints = Hints(known)
    for item in read:
        for name, place in item.references:
            if name == item.concept.id:
                problems.append(place.problem(_('"{name}" refers to itself').format(name=name)))
            elif name not in known and complete:
                problems.append(
                    place.problem(
                        _('there is no concept "{name}"{hint}').format(
                            name=name, hint=hints.nearest(name)
                        )
                    )
                )
    return problems + list(_circles(_broader(known)))


def _broader(known: Mapping[str, ReadConcept]) -> "dict[str, dict[str, Place]]":
    """Return what lies directly above each concept, with the place that says so."""
    broader: dict[str, dict[str, Place]] = {}
    for name, item in known.items():
        # The references stand in this order: broader, narrower, related.
        upwards = len(item.concept.broader)
        downwards = upwards + len(item.concept.narrower)
        for number, (other, place) in enumerate(item.references[:downwards]):
            if other != name and other in known:
                lower, upper = (name, other) if number < upwards else (other, name)
                broader.setdefault(lower, {}).setdefault(upper, place)
    return broader


def _circles(broader: "dict[str, dict[str, Place]]") -> Iterator[Problem]:
    """Return the ways from a concept to broader ones that lead back to it."""
    done: set[str] = set()
    for start, above in broader.items():
        # The way up, as a dict so that it is quick to see who stands on it.
        way = {} if start in done else {start: iter(above.items())}
        while way:
            name = next(reversed(way))
            if (step := next(way[name], None)) is None:
                done.add(name)
                del way[name]
                continue
            upper, place = step
            if upper in way:
                names = list(way)
                circle = " → ".join([*names[names.index(upper) :], upper])
                yield place.problem(
                    _("broader concepts lead round in a circle: {circle}").format(circle=circle)
                )
            elif upper not in done and upper in broader:
                way[upper] = iter(broader[upper].items())
