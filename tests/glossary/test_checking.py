"""What holds between concepts, with hints that cost no more than reading does."""

import time
from collections.abc import Callable

import pytest

from insaterms.glossary.loading import Files, read_concepts


def _problems(text: str) -> list[str]:
    _, problems = read_concepts(Files("f.yaml", (("f.yaml", text.encode()),)))
    return [str(problem) for problem in problems]


def test_reference_to_nothing_names_the_nearest_concept() -> None:
    text = (
        "concepts:\n- {id: thuiszitter, nl: a, related: [thuiszitters, Thuiszitter, zzz]}\n"
        "- {id: thuiszitter, nl: b}\n- {id: c, nl: c, broader: c}\n"
    )
    assert _problems(text) == [
        'f.yaml:2:38: there is no concept "thuiszitters" (did you mean "thuiszitter"?)',
        'f.yaml:2:52: there is no concept "Thuiszitter" (did you mean "thuiszitter"?)',
        'f.yaml:2:65: there is no concept "zzz"',
        'f.yaml:3:8: the id "thuiszitter" stands twice; first in f.yaml:2',
        'f.yaml:4:27: "c" refers to itself',
    ]


def _linked(*links: str) -> list[str]:
    """Return the problems of concepts a, b and so on with these links."""
    concepts = zip("abcdef", links, strict=False)
    return _problems(
        "concepts:\n"
        + "".join(f"- {{id: {name}, nl: {name}, {link}}}\n" for name, link in concepts)
    )


_CIRCLE = "broader concepts lead round in a circle: "


@pytest.mark.parametrize(
    ("links", "expected"),
    [
        (("broader: b", "broader: a"), [f"f.yaml:3:27: {_CIRCLE}a → b → a"]),
        (("narrower: b", "narrower: a"), [f"f.yaml:3:28: {_CIRCLE}b → a → b"]),
        (("broader: b, narrower: b", ""), [f"f.yaml:2:40: {_CIRCLE}a → b → a"]),
        (
            ("broader: b", "related: a, broader: c", "broader: b"),
            [f"f.yaml:4:27: {_CIRCLE}b → c → b"],
        ),
        (
            ("broader: b", "broader: c", "broader: a", "broader: e", "broader: [a, d]"),
            [f"f.yaml:4:27: {_CIRCLE}a → b → c → a", f"f.yaml:6:31: {_CIRCLE}d → e → d"],
        ),
    ],
)
def test_circle_of_broader_concepts_is_reported_once(
    links: tuple[str, ...], expected: list[str]
) -> None:
    assert _linked(*links) == expected


@pytest.mark.parametrize(
    "links",
    [
        ("broader: b", "narrower: a"),
        ("related: b", "related: a"),
        ("broader: [b, c]", "broader: d", "broader: d", "narrower: [b, c, a]"),
        ("broader: b, related: b", "related: a"),
    ],
)
def test_both_ends_of_a_link_and_two_ways_up_are_no_circle(links: tuple[str, ...]) -> None:
    assert _linked(*links) == []


def test_circle_of_any_length_is_found() -> None:
    number = 20_000
    concepts = "".join(
        f"- {{id: c{n}, nl: t{n}, broader: c{(n + 1) % number}}}\n" for n in range(number)
    )
    (problem,) = _problems(f"concepts:\n{concepts}")
    assert _CIRCLE in problem


def _seconds_for_faults(number: int) -> float:
    concepts = "".join(
        f"- {{id: leerplicht-{n}, nl: {{text: leerplicht {n}, attested: "
        f"{{source: brom-{n}, level: own-name}}}}, related: leerplich-{n}}}\n"
        for n in range(number)
    )
    sources = "".join(f"- {{id: bron-{n}, body: b, document: d}}\n" for n in range(number))
    begun = time.process_time()
    problems = _problems(f"sources:\n{sources}concepts:\n{concepts}")
    taken = time.process_time() - begun
    assert len(problems) == 2 * number
    hinted = [problem for problem in problems if "did you mean" in problem]
    assert sum("there is no concept" in problem for problem in hinted) == 20
    assert sum("there is no source" in problem for problem in hinted) == 20
    return taken


def test_hints_are_given_for_the_first_faults_only_so_that_many_take_no_longer(
    assert_linear: Callable[..., None],
) -> None:
    assert_linear(_seconds_for_faults, 1000)
