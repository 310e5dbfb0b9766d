"""A glossary is a folder, a YAML file or a CSV file; anything else is refused by name."""

import os
from pathlib import Path

import pytest

from insaterms import Glossary, GlossaryError
from insaterms.glossary import loading
from insaterms.glossary.loading import Files, is_yaml, read_concepts, read_sources

_TEXT = "concepts:\n- id: a\n  nl: verzuim\n  en: absence\n"


def _problems(path: str) -> list[str]:
    with pytest.raises(GlossaryError) as caught:
        Glossary.load(path, cache=False)
    return [str(problem) for problem in caught.value.problems]


@pytest.mark.parametrize("name", ["a.yaml", "a.yml", "a.YAML", "a.Yml"])
def test_suffix_counts_in_either_case_in_a_folder_too(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(_TEXT, encoding="utf-8")
    assert is_yaml(name)
    for path in (tmp_path, tmp_path / name):
        assert [os.path.basename(p) for p, _ in read_sources(str(path)).contents] == [name]
        assert Glossary.load(str(path), cache=False).concept("a").subject == "a"


def test_other_files_and_hidden_ones_in_a_folder_are_passed_over(tmp_path: Path) -> None:
    for name in ("a.yaml", ".a.yaml", "a.csv", "a.yaml~", "LICENSE"):
        (tmp_path / name).write_text(_TEXT, encoding="utf-8")
    assert [path for path, _ in read_sources(str(tmp_path)).contents] == [str(tmp_path / "a.yaml")]


@pytest.mark.parametrize("name", ["words.csv", "words.yaml"])
def test_folder_is_a_folder_whatever_its_name(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    folder.mkdir()
    assert _problems(str(folder)) == [f"{folder}: there is no .yaml file in this folder"]
    (folder / "a.yaml").write_text(_TEXT, encoding="utf-8")
    concepts, problems = read_concepts(read_sources(str(folder)))
    assert [concept.id for concept in concepts] == ["a"]
    assert problems == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")
@pytest.mark.parametrize("within", [True, False])
def test_pipe_is_refused_instead_of_waited_for(tmp_path: Path, within: bool) -> None:
    pipe = tmp_path / "x.yaml"
    os.mkfifo(pipe)
    assert _problems(str(tmp_path if within else pipe)) == [
        f"{pipe}: this is no file, but a folder, a pipe or a device"
    ]


def test_folder_with_the_name_of_a_file_is_refused_inside_a_folder(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").mkdir()
    (problem,) = _problems(str(tmp_path))
    assert problem.startswith(f"{tmp_path / 'x.yaml'}: this is no file")


@pytest.mark.parametrize(
    ("path", "shown"), [("a\0.yaml", r"'a\x00.yaml'"), ("\ud800.yaml", r"'\ud800.yaml'")]
)
def test_what_can_be_no_name_is_refused_and_shown_harmlessly(path: str, shown: str) -> None:
    assert _problems(path) == [f"{shown}: this cannot be the name of a file"]


def test_missing_file_and_other_kinds_of_file_are_named(tmp_path: Path) -> None:
    assert _problems(str(tmp_path / "a.yaml")) == [
        f"{tmp_path / 'a.yaml'}: No such file or directory"
    ]
    (tmp_path / "a.txt").write_text(_TEXT, encoding="utf-8")
    assert _problems(str(tmp_path / "a.txt")) == [
        f"{tmp_path / 'a.txt'}: a glossary is a folder, a .yaml file or a .csv file"
    ]


def test_file_that_is_too_large_is_refused_without_reading_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(_TEXT, encoding="utf-8")
    monkeypatch.setattr(loading, "_LARGEST", len(_TEXT))
    assert read_sources(str(path)).contents[0][1] == _TEXT.encode()
    monkeypatch.setattr(loading, "_LARGEST", len(_TEXT) - 1)
    (problem,) = _problems(str(path))
    assert problem == f"{path}: the file is larger than 512 MiB"


@pytest.mark.parametrize("broken", ["concepts: [\n", "", "- id: b\n"])
def test_nothing_is_missing_as_long_as_a_file_cannot_be_parsed(broken: str) -> None:
    text = (
        "concepts:\n- {id: a, related: [b, a], nl: {text: x, attested: "
        "{source: s, level: own-name}}}\n- {id: a, nl: y}\n"
    )
    files = [("a.yaml", text.encode()), ("b.yaml", broken.encode())]
    _, problems = read_concepts(Files("f", tuple(files)))
    found = [problem.message for problem in problems if problem.path == "a.yaml"]
    assert found == ['"a" refers to itself', 'the id "a" stands twice; first in a.yaml:2']
    assert "b.yaml" in {problem.path for problem in problems}
    files[1] = ("b.yaml", b"concepts: []\n")
    _, problems = read_concepts(Files("f", tuple(files)))
    assert sum("there is no " in problem.message for problem in problems) == 2
