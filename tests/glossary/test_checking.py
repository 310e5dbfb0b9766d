"""What holds between concepts, with hints that cost no more than reading does."""

import time

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


def test_hints_are_given_for_the_first_faults_only_so_that_many_take_no_longer() -> None:
    number = 5000
    concepts = "".join(
        f"- {{id: leerplicht-{n}, nl: {{text: leerplicht {n}, attested: "
        f"{{source: brom-{n}, level: own-name}}}}, related: leerplich-{n}}}\n"
        for n in range(number)
    )
    sources = "".join(f"- {{id: bron-{n}, body: b, document: d}}\n" for n in range(number))
    begun = time.process_time()
    problems = _problems(f"sources:\n{sources}concepts:\n{concepts}")
    # Without a limit this takes minutes; reading alone, half a second.
    assert time.process_time() - begun < 5
    assert len(problems) == 2 * number
    hinted = [problem for problem in problems if "did you mean" in problem]
    assert sum("there is no concept" in problem for problem in hinted) == 20
    assert sum("there is no source" in problem for problem in hinted) == 20
