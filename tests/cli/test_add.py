import subprocess
import sys
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from insaterms.cli import adding

Run = Callable[..., CompletedProcess[str]]

_TODAY = adding._today

_KAART = "- id: verzuimkaart\n  nl:\n  - text: verzuimkaart\n    gender: de\n  en: absence card\n"


@pytest.fixture(autouse=True)
def today(monkeypatch: pytest.MonkeyPatch) -> None:
    # The day on which absence.yaml, as it says, was reviewed.
    monkeypatch.setattr("insaterms.cli.adding._today", lambda: date(2024, 5, 6))


def _texts(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()}


def _add(run: Run, own: Path, *options: str, **given: object) -> CompletedProcess[str]:
    return run("add", "--glossary", str(own), *options, **given)


# -- with options only ---------------------------------------------------------------


def test_concept_is_written_at_its_place_and_nothing_else_changes(run: Run, own: Path) -> None:
    before = _texts(own)
    done = _add(
        run,
        own,
        *("--nl", "taart", "--en", "cake", "--gender", "de", "--file", "absence.yaml"),
    )
    assert done.returncode == 0
    assert done.stdout == "- id: taart\n  nl:\n  - text: taart\n    gender: de\n  en: cake\n"
    assert done.stderr == f"added taart to {own / 'absence.yaml'}\n"
    after = _texts(own)
    assert after["organisations.yaml"] == before["organisations.yaml"]
    # spijbelen, taart, thuiszitter
    place = before["absence.yaml"].index("- id: thuiszitter\n")
    assert after["absence.yaml"] == (
        before["absence.yaml"][:place] + done.stdout + "\n" + before["absence.yaml"][place:]
    )
    assert run("validate", str(own)).returncode == 0
    assert run("format", "--check", str(own)).returncode == 0


def test_every_option_has_its_key(run: Run, own: Path) -> None:
    done = _add(
        run,
        own,
        *("--nl", "Wet op de maan", "--nl", "maanwet", "--en", "Moon Act", "--id", "maanwet"),
        *("--kind", "law", "--part-of-speech", "proper noun", "--gender", "de"),
        *("--definition-nl", "Wet: maan.", "--definition-en", "An act.", "--note", "Old."),
        *("--file", "organisations.yaml", "--dry-run"),
    )
    assert done.stdout == (
        "- id: maanwet\n"
        "  kind: law\n"
        "  nl:\n"
        "  - text: Wet op de maan\n"
        "    part-of-speech: proper noun\n"
        "    gender: de\n"
        "  - text: maanwet\n"
        "    part-of-speech: proper noun\n"
        "  en:\n"
        "  - text: Moon Act\n"
        "    part-of-speech: proper noun\n"
        "  definition:\n"
        '    nl: "Wet: maan."\n'
        "    en: An act.\n"
        "  note: Old.\n"
        "  reviewed: 2024-05-06\n"
    )


def test_dry_run_shows_the_entry_and_writes_nothing(run: Run, own: Path) -> None:
    before = _texts(own)
    options = ("--nl", "verzuimkaart", "--en", "absence card", "--gender", "de")
    done = _add(run, own, *options, "--file", "absence.yaml", "--dry-run")
    assert (done.returncode, done.stdout) == (0, _KAART)
    assert "nothing written" in done.stderr
    assert _texts(own) == before


def test_near_duplicates_are_shown_first(run: Run, own: Path) -> None:
    options = ("--nl", "thuiszitters", "--en", "stay-at-homes", "--file", "absence.yaml")
    done = _add(run, own, *options)
    assert done.returncode == 0
    first, second, *_ = done.stderr.splitlines()
    assert first == "Near what is there already:"
    assert second == (
        "  thuiszitter: thuiszitter → young person not attending school | "
        "youth not at school (inflected, 97)"
    )


def test_id_is_made_from_the_dutch_term(run: Run, own: Path) -> None:
    done = _add(run, own, "--nl", "Coöperatie Één", "--file", "absence.yaml")
    assert done.stdout == "- id: cooperatie-een\n  nl: Coöperatie Één\n"


def test_single_file_is_written_without_looking_at_its_neighbours(run: Run, tmp_path: Path) -> None:
    (tmp_path / "broken.yaml").write_text("[", encoding="utf-8")
    path = tmp_path / "own.yaml"
    path.write_text("concepts:\n- id: maan\n  nl: maan\n", encoding="utf-8")
    done = run("add", "--nl", "zon", "--en", "sun", "--glossary", str(path))
    assert done.returncode == 0
    assert path.read_text(encoding="utf-8") == (
        "concepts:\n- id: maan\n  nl: maan\n\n- id: zon\n  nl: zon\n  en: sun\n"
        "  reviewed: 2024-05-06\n"
    )


def test_only_file_of_a_folder_need_not_be_named(run: Run, tmp_path: Path) -> None:
    (tmp_path / "own.yaml").write_text("concepts:\n- id: maan\n  nl: maan\n", encoding="utf-8")
    assert run("add", "--nl", "zon", "--glossary", str(tmp_path)).returncode == 0


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ((), "name a term with --nl or --en"),
        (("--nl", " ", "--en", ""), "name a term with --nl or --en"),
        (("--nl", "zon"), "name the file with --file; there are absence.yaml, organisations.yaml"),
        (
            ("--nl", "zon", "--file", "absense.yaml"),
            'there is no file "absense.yaml" in {} (did you mean "absence.yaml"?)',
        ),
        (("--nl", "zon", "--file", "../x.yaml"), 'there is no file "../x.yaml" in {}'),
        (
            ("--nl", "zon", "--id", "De_Zon", "--file", "absence.yaml"),
            '"De_Zon" must be lower-case letters a to z, digits and single hyphens; write "de-zon"',
        ),
        (("--nl", "日本", "--file", "absence.yaml"), 'no id can be made from "日本"'),
        (
            ("--nl", "zon", "--id", "verzuim", "--file", "absence.yaml"),
            'there is a concept "verzuim"; choose another id with --id',
        ),
        (
            ("--nl", "Verzuim", "--en", "absence", "--id", "x", "--file", "absence.yaml"),
            '"Verzuim" – "absence" is there already, in verzuim',
        ),
        (
            ("--nl", "verzuim", "--id", "x", "--file", "absence.yaml"),
            '"verzuim" is there already, in verzuim',
        ),
        (
            ("--nl", "zon", "--nl", "zon", "--file", "absence.yaml"),
            'the term "zon" stands twice',
        ),
        (("--nl", "zon", "--kind", "star"), "'star' is not one of"),
    ],
)
def test_what_cannot_be_added_is_refused_in_one_line_and_nothing_is_written(
    run: Run, own: Path, options: tuple[str, ...], message: str
) -> None:
    before = _texts(own)
    done = _add(run, own, *options)
    assert (done.returncode, done.stdout) == (2, "")
    last = done.stderr.splitlines()[-1]
    assert last.startswith("insaterms add: ")
    assert message.format(own) in last
    assert _texts(own) == before


def test_same_word_with_another_meaning_may_be_added(run: Run, own: Path) -> None:
    options = ("--nl", "verzuim", "--en", "default", "--id", "verzuim-recht")
    assert _add(run, own, *options, "--file", "absence.yaml").returncode == 0


def test_word_list_is_no_place_to_add_to(run: Run, words: str) -> None:
    done = run("add", "--nl", "zon", "--glossary", words)
    assert done.returncode == 2
    assert "concepts can be added to .yaml files only" in done.stderr


def test_glossary_of_an_installed_package_stays_as_it_is(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    from insaterms.glossary import loading

    inside = Path(loading.__file__).parents[1] / "_data" / "glossary"
    monkeypatch.setattr(loading, "bundled_folder", lambda: str(inside))
    done = run("add", "--nl", "zon", "--file", "absence.yaml")
    assert done.returncode == 2
    assert "name yours with --glossary" in done.stderr


def test_file_that_cannot_be_written_stays_whole(
    run: Run, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    before = _texts(own)
    monkeypatch.setattr("insaterms.formats.files.os.replace", refuse)
    done = _add(run, own, "--nl", "zon", "--file", "absence.yaml")
    assert done.returncode == 2
    assert "cannot be written: Permission denied" in done.stderr
    assert _texts(own) == before


def test_unusable_glossary_is_not_added_to(run: Run, own: Path) -> None:
    (own / "organisations.yaml").write_text("concepts:\n- id: X\n", encoding="utf-8")
    before = _texts(own)
    assert _add(run, own, "--nl", "zon", "--file", "absence.yaml").returncode == 2
    assert _texts(own) == before


# -- at a terminal -------------------------------------------------------------------


def test_terminal_is_asked_for_what_the_options_do_not_say(run: Run, own: Path) -> None:
    answers = ("verzuimkaart", "absence card", "absence.yaml", "de", "", "", "", "y")
    done = _add(run, own, answers=answers)
    assert (done.returncode, done.stdout) == (0, _KAART)
    assert _KAART in (own / "absence.yaml").read_text(encoding="utf-8")
    asked = done.stderr
    assert asked.index("Dutch term") < asked.index("English term") < asked.index("File")
    assert asked.index("File") < asked.index("Source") < asked.index("Definition in Dutch")
    assert asked.index("Definition in Dutch") < asked.index("Add this to")


def test_near_duplicates_are_shown_before_more_is_asked(run: Run, own: Path) -> None:
    answers = ("thuiszitters", "", "absence.yaml", "", "", "", "n")
    done = _add(run, own, answers=answers)
    assert done.stderr.index("Near what is there") < done.stderr.index("File")


def test_gender_that_is_none_is_asked_again(run: Run, own: Path) -> None:
    answers = ("maan", "moon", "absence.yaml", "male", "masculine", "", "", "", "y")
    done = _add(run, own, answers=answers)
    assert done.returncode == 0
    assert "write one of de, het, masculine, feminine, neuter" in done.stderr
    assert "    gender: masculine\n" in done.stdout


@pytest.mark.parametrize("answers", [("zon", "sun", "absence.yaml", "", "", "", "", "n"), ("zon",)])
def test_nothing_is_written_when_somebody_says_no_or_leaves(
    run: Run, own: Path, answers: tuple[str, ...]
) -> None:
    before = _texts(own)
    done = _add(run, own, answers=answers)
    assert done.returncode == 130
    assert done.stderr.endswith("insaterms: stopped\n")
    assert _texts(own) == before


def test_yes_asks_nothing(run: Run, own: Path) -> None:
    options = ("--nl", "zon", "--en", "sun", "--file", "absence.yaml", "--yes")
    done = _add(run, own, *options, answers=())
    assert done.returncode == 0
    assert done.stderr == f"added zon to {own / 'absence.yaml'}\n"


def test_file_is_asked_again_if_there_is_none_and_listed_once(run: Run, own: Path) -> None:
    answers = ("maan", "moon", "x\x1b[31m.yaml", "absense", "absence", "", "", "", "", "y")
    done = _add(run, own, answers=answers)
    assert done.returncode == 0
    assert done.stderr.count("organisations.yaml") == 1
    assert 'there is no file "x\ufffd[31m.yaml"; write one of those above' in done.stderr
    assert 'there is no file "absense" (did you mean "absence.yaml"?)' in done.stderr
    assert done.stderr.endswith(f"added maan to {own / 'absence.yaml'}\n")


def test_source_is_asked_again_if_there_is_none_and_then_its_level(run: Run, own: Path) -> None:
    answers = ("maan", "moon", "absence", "", "page", "country-page", "sure", "both-shown")
    done = _add(run, own, answers=(*answers, "", "", "y"))
    assert done.returncode == 0
    assert 'there is no source "page"' in done.stderr
    assert "write one of own-name, both-shown, english-only" in done.stderr
    assert done.stdout == (
        "- id: maan\n  nl: maan\n  en:\n  - text: moon\n    attested:\n"
        "    - source: country-page\n      level: both-shown\n"
    )


def test_evidence_is_not_asked_for_what_the_options_say_or_what_has_no_english(
    run: Run, own: Path
) -> None:
    options = ("--source", "country-page", "--level", "own-name", "--file", "absence")
    done = _add(run, own, *options, answers=("maan", "moon", "", "", "", "y"))
    assert done.returncode == 0
    assert "Source" not in done.stderr
    done = _add(run, own, "--file", "absence", answers=("zon", "", "", "", "", "y"))
    assert done.returncode == 0
    assert "Source" not in done.stderr
    level = ("--level", "own-name", "--file", "absence")
    done = _add(run, own, *level, answers=("mars", "Mars"))
    assert done.returncode == 2
    assert "--level is about a source; name it with --source" in done.stderr


# -- what an entry needs -------------------------------------------------------------


def test_entry_is_reviewed_today_where_its_file_says_another_day(
    run: Run, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("insaterms.cli.adding._today", lambda: date(2025, 1, 2))
    done = _add(run, own, "--nl", "zon", "--en", "sun", "--file", "absence")
    assert done.stdout == "- id: zon\n  nl: zon\n  en: sun\n  reviewed: 2025-01-02\n"
    assert done.stdout in (own / "absence.yaml").read_text(encoding="utf-8")


def test_today_is_the_day_of_the_clock() -> None:
    before, said = datetime.now().astimezone().date(), _TODAY()
    assert before <= said <= datetime.now().astimezone().date()


def test_evidence_type_and_neighbours_have_their_keys(run: Run, own: Path) -> None:
    done = _add(
        run,
        own,
        *("--nl", "vk", "--en", "absence card", "--en", "card", "--type", "acronym"),
        *("--source", "country-page", "--level", "english-only", "--locator", "page 3"),
        *("--broader", "verzuim", "--related", "spijbelaar", "--related", "thuiszitter"),
        *("--file", "absence", "--yes"),
    )
    assert done.stdout == (
        "- id: vk\n  nl:\n  - text: vk\n    type: acronym\n"
        "  en:\n  - text: absence card\n    attested:\n    - source: country-page\n"
        "      locator: page 3\n      level: english-only\n  - card\n"
        "  broader: verzuim\n  related: [spijbelaar, thuiszitter]\n"
    )
    assert run("validate", str(own)).returncode == 0
    assert run("format", "--check", str(own)).returncode == 0


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--source", "country-page"), "say with --level what the source shows: own-name, both-"),
        (("--level", "own-name"), "--level is about a source; name it with --source"),
        (("--locator", "x"), "--locator is about a source; name it with --source"),
        (
            ("--source", "contry-page", "--level", "own-name"),
            'there is no source "contry-page" (did',
        ),
        (("--related", "thuiszittr"), 'there is no concept "thuiszittr" (did you mean'),
        (("--broader", "zon"), '"zon" refers to itself'),
    ],
)
def test_evidence_and_neighbours_that_are_not_there_are_refused(
    run: Run, own: Path, options: tuple[str, ...], message: str
) -> None:
    before = _texts(own)
    done = _add(run, own, "--nl", "zon", "--en", "sun", "--file", "absence", *options)
    assert (done.returncode, done.stdout) == (2, "")
    assert message in done.stderr.splitlines()[-1]
    assert _texts(own) == before


def test_evidence_is_about_an_english_term(run: Run, own: Path) -> None:
    options = ("--source", "country-page", "--level", "own-name", "--file", "absence")
    done = _add(run, own, "--nl", "zon", *options)
    assert done.returncode == 2
    assert "--source is about an English term; name it with --en" in done.stderr


@pytest.mark.parametrize(("given", "missing"), [("--nl", "English"), ("--en", "Dutch")])
def test_missing_language_is_said_and_allowed(
    run: Run, own: Path, given: str, missing: str
) -> None:
    done = _add(run, own, given, "zon", "--file", "absence", "--yes", answers=())
    assert done.returncode == 0
    assert done.stderr == f"no {missing} term yet\nadded zon to {own / 'absence.yaml'}\n"


# -- which file ----------------------------------------------------------------------


@pytest.fixture
def sourced(own: Path) -> Path:
    (own / "sources.yaml").write_text(
        "sources:\n- id: page\n  body: A body\n  document: A page\n", encoding="utf-8"
    )
    return own


def test_file_of_sources_is_no_place_for_concepts(run: Run, sourced: Path) -> None:
    before = _texts(sourced)
    done = _add(run, sourced, "--nl", "zon", "--file", "sources.yaml")
    assert (done.returncode, done.stdout) == (2, "")
    path = sourced / "sources.yaml"
    assert done.stderr == f"{path}: this file holds sources and no concepts; name another one\n"
    assert _texts(sourced) == before
    unnamed = _add(run, sourced, "--nl", "zon")
    assert unnamed.stderr.endswith("there are absence.yaml, organisations.yaml\n")


def test_file_of_sources_and_concepts_takes_more(run: Run, sourced: Path) -> None:
    with (sourced / "sources.yaml").open("a", encoding="utf-8") as file:
        file.write("concepts:\n- id: maan\n  nl: maan\n")
    assert _add(run, sourced, "--nl", "zon", "--file", "sources.yaml").returncode == 0


def test_new_file_is_begun_when_that_is_wanted(run: Run, own: Path) -> None:
    options = ("--nl", "zon", "--file", "sky.yaml")
    assert _add(run, own, *options).returncode == 2
    assert not (own / "sky.yaml").exists()
    assert _add(run, own, *options, "--new-file", "--dry-run").returncode == 0
    short = _add(run, own, "--nl", "zon", "--file", "sky", "--new-file", "--dry-run")
    assert short.stderr.endswith(f"this would be added to {own / 'sky.yaml'}\n")
    assert not (own / "sky.yaml").exists()
    assert _add(run, own, *options, "--new-file").returncode == 0
    more = _add(run, own, "--nl", "maan", "--file", "sky", "--new-file")
    assert more.returncode == 0
    assert (own / "sky.yaml").read_text(encoding="utf-8") == (
        "concepts:\n- id: maan\n  nl: maan\n  reviewed: 2024-05-06\n\n"
        "- id: zon\n  nl: zon\n  reviewed: 2024-05-06\n"
    )


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ((), "name the new file with --file"),
        (("--file", "../sky.yaml"), '"../sky.yaml" must be lower-case letters a to z'),
        (("--file", "Night Sky"), 'and .yaml; write "night-sky.yaml"'),
        (("--file", ".yaml"), 'write "yaml.yaml"'),
        (("--file", "sky.csv"), 'write "sky.yaml"'),
    ],
)
def test_new_file_needs_a_name_that_is_a_subject(
    run: Run, own: Path, name: tuple[str, ...], message: str
) -> None:
    before = _texts(own)
    done = _add(run, own, "--nl", "zon", "--new-file", *name)
    assert done.returncode == 2
    assert message in done.stderr
    assert _texts(own) == before


@pytest.mark.parametrize("extra", [("--file", "other.yaml"), ("--file", "x.yaml", "--new-file")])
def test_glossary_of_one_file_has_no_other(
    run: Run, tmp_path: Path, extra: tuple[str, ...]
) -> None:
    path = tmp_path / "own.yaml"
    path.write_text("concepts:\n- id: maan\n  nl: maan\n", encoding="utf-8")
    done = run("add", "--nl", "zon", "--glossary", str(path), *extra)
    assert done.returncode == 2
    assert "is one file, and the concept goes there" in done.stderr


def test_suffix_may_be_written_in_capitals(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "OWN.YAML"
    path.write_text("concepts:\n- id: maan\n  nl: maan\n", encoding="utf-8")
    assert run("add", "--nl", "zon", "--glossary", str(path)).returncode == 0
    assert run("add", "--nl", "mars", "--glossary", str(tmp_path)).returncode == 0
    assert "- id: mars\n" in path.read_text(encoding="utf-8")


# -- several people at once ----------------------------------------------------------


def test_all_entries_of_parallel_calls_land(own: Path) -> None:
    words = [f"woord{letter}" for letter in "abcdefghijkl"]
    command = [sys.executable, "-m", "insaterms", "--glossary", str(own), "add", "--yes"]
    started = [
        subprocess.Popen(
            [*command, "--file", "absence.yaml", "--nl", word],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        for word in words
    ]
    assert [process.wait(timeout=60) for process in started] == [0] * len(words)
    text = (own / "absence.yaml").read_text(encoding="utf-8")
    assert [word for word in words if f"- id: {word}\n" not in text] == []
    assert sorted(_texts(own)) == ["absence.yaml", "organisations.yaml"]


def test_edit_made_while_the_question_is_open_survives(
    run: Run, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = own / "absence.yaml"

    def edited(*_: object, **__: object) -> bool:
        with path.open("a", encoding="utf-8") as file:
            file.write("\n- id: zzz\n  nl: zzz  # of somebody else\n")
        return True

    monkeypatch.setattr("click.confirm", edited)
    done = _add(run, own, answers=("zon", "sun", "absence.yaml", "", "", "", ""))
    assert done.returncode == 0
    text = path.read_text(encoding="utf-8")
    assert "- id: zon\n" in text
    assert "# of somebody else\n" in text


def test_concept_that_somebody_else_added_meanwhile_is_not_added_twice(
    run: Run, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = own / "absence.yaml"

    def added(*_: object, **__: object) -> bool:
        with path.open("a", encoding="utf-8") as file:
            file.write("\n- id: zon-2\n  nl: zon\n  en: sun\n")
        return True

    monkeypatch.setattr("click.confirm", added)
    done = _add(run, own, answers=("zon", "sun", "absence.yaml", "", "", "", ""))
    assert done.returncode == 2
    assert done.stderr.endswith(f'{path}: "zon" – "sun" is there already, in zon-2\n')
    assert "- id: zon\n" not in path.read_text(encoding="utf-8")
