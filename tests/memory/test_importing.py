import io
from collections.abc import Iterator, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from insaterms.errors import Problem, ProblemsError
from insaterms.memory import importing
from insaterms.memory.file_formats import READ, UnitsFormat, format_of, written_format_of
from insaterms.memory.importing import Given, Importing
from insaterms.units import Skipped, Unit, UnitStatus

_ENGLISH = [
    "The school informs the municipality of the absence.",
    "Parents have to send their children to school.",
    "What happens if you do not go there?",
    "This is the list of all of the schools in the region.",
]
_DUTCH = [
    "De school meldt het verzuim bij de gemeente.",
    "Ouders moeten hun kinderen naar school sturen.",
    "Wat gebeurt er als je daar niet heen gaat?",
    "Dit is de lijst van alle scholen in de regio.",
]

_PO = """msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Language: nl\\n"

msgid "The school informs the municipality."
msgstr "De school informeert de gemeente."

msgid "Not yet translated"
msgstr ""

#, fuzzy
msgid "What is this?"
msgstr "Wat is dit?"

#~ msgid "Old"
#~ msgstr "Oud"
"""


def _units(sources: Sequence[str], targets: Sequence[str], *languages: str) -> list[Unit]:
    source, target = languages or ("en", "nl")
    return [Unit(*texts, source, target) for texts in zip(sources, targets, strict=True)]


@pytest.fixture
def holding(monkeypatch: pytest.MonkeyPatch) -> list[Unit | Skipped | Exception]:
    """Return a list that every file holds, whatever its format; an exception is raised."""
    content: list[Unit | Skipped | Exception] = []

    def read(*_: object) -> Iterator[Unit | Skipped]:
        for each in content:
            if isinstance(each, Exception):
                raise each
            yield each

    monkeypatch.setattr(importing, "units_of", read)
    return content


def _read(job: Importing, path: str = "a.tmx") -> list[Unit]:
    return list(job.units(io.BytesIO(), path, "tmx"))


# -- formats -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "form"),
    [
        ("a.tmx", "tmx"),
        ("A.TMX", "tmx"),
        ("x/nl.po", "po"),
        ("nl.mo", "mo"),
        ("a.tsv", "tsv"),
        ("a.b.csv", "csv"),
        ("a", None),
        ("a.docx", None),
        ("tmx", None),
    ],
)
def test_the_ending_of_a_name_says_the_format(path: str, form: UnitsFormat | None) -> None:
    assert format_of(path) == form
    assert written_format_of(path) == (form if form in {"tmx", "tsv", "csv"} else None)


@pytest.mark.parametrize("form", READ)
def test_what_is_no_file_of_its_format_is_a_problem_and_no_traceback(form: UnitsFormat) -> None:
    job = Importing(Given())
    assert list(job.units(io.BytesIO(b"\x00\xff<html>"), "x", form)) == []
    assert job.problems
    assert {problem.path for problem in job.problems} == {"x"}


def test_a_catalog_gives_its_units_and_says_what_it_skips() -> None:
    told: list[tuple[str, Skipped]] = []
    job = Importing(Given(), skipped=lambda path, each: told.append((path, each)))
    [unit] = job.units(io.BytesIO(_PO.encode()), "nl.po", "po")
    assert (unit.source, unit.target_language) == ("The school informs the municipality.", "nl")
    [account] = job.accounts
    assert (account.path, account.units, account.pairs) == ("nl.po", 1, {("en", "nl"): 1})
    assert account.skipped == {"untranslated": 1, "fuzzy": 1, "obsolete": 1}
    assert account.places["untranslated"][0].line == 9
    assert account.places["obsolete"][0].line == 16
    assert [path for path, _ in told] == ["nl.po"] * 3


def test_fuzzy_messages_come_as_drafts_if_they_are_asked_for() -> None:
    job = Importing(Given(fuzzy=True))
    units = list(job.units(io.BytesIO(_PO.encode()), "nl.po", "po"))
    assert [unit.status for unit in units] == ["approved", "draft"]


# -- accounts ------------------------------------------------------------------------


_ENTRIES = st.lists(
    st.builds(Skipped, st.integers(0, 99), st.integers(0, 9), st.sampled_from(["empty", "fuzzy"]))
    | st.builds(Unit, st.sampled_from("ab"), st.sampled_from("xy"), st.just("en"), st.just("nl"))
)


@given(st.lists(_ENTRIES, max_size=4))
def test_everything_in_the_files_is_accounted_for(files: list[list[Unit | Skipped]]) -> None:
    told: list[Skipped] = []
    job = Importing(Given(), skipped=lambda _, each: told.append(each))
    came = 0
    with pytest.MonkeyPatch.context() as patch:
        for number, content in enumerate(files):
            patch.setattr(importing, "units_of", lambda *_, content=content: iter(content))
            came += len(_read(job, f"{number}.tmx"))
    entries = [each for content in files for each in content]
    assert [account.path for account in job.accounts] == [f"{n}.tmx" for n in range(len(files))]
    assert came == sum(account.units for account in job.accounts)
    assert came == sum(account.pairs.total() for account in job.accounts)
    assert told == [each for each in entries if isinstance(each, Skipped)]
    assert len(told) == sum(account.skipped.total() for account in job.accounts)
    for account in job.accounts:
        assert {reason: min(n, 3) for reason, n in account.skipped.items()} == {
            reason: len(places) for reason, places in account.places.items()
        }


def test_units_before_a_broken_place_come_and_the_problem_is_kept(
    holding: list[Unit | Skipped | Exception],
) -> None:
    problem = Problem("a.tmx", 7, 3, "the tag is not closed")
    holding += [Unit("a", "b", "en", "nl"), ProblemsError([problem])]
    job = Importing(Given())
    assert [unit.source for unit in _read(job)] == ["a"]
    assert job.problems == [problem]


def test_a_file_that_cannot_be_read_is_a_problem_of_its_own(
    holding: list[Unit | Skipped | Exception],
) -> None:
    holding.append(OSError(5, "Input/output error"))
    job = Importing(Given())
    assert _read(job) == []
    job.refused("b.tmx", "No such file or directory")
    assert list(map(str, job.problems)) == [
        "a.tmx: Input/output error",
        "b.tmx: No such file or directory",
    ]


def test_progress_is_told_now_and_then(holding: list[Unit | Skipped | Exception]) -> None:
    holding += [Unit(f"{number}", "b", "en", "nl") for number in range(1200)]
    told: list[tuple[str, int]] = []
    _read(Importing(Given(), progress=lambda path, done: told.append((path, done))))
    assert told == [("a.tmx", 500), ("a.tmx", 1000)]


# -- what somebody says of the files -------------------------------------------------


@pytest.mark.parametrize(
    ("status", "given_status", "expected"),
    [
        ("approved", "approved", "approved"),
        ("approved", "draft", "draft"),
        ("draft", "approved", "draft"),
        ("rejected", "draft", "rejected"),
        ("approved", "rejected", "rejected"),
    ],
)
def test_no_unit_gets_a_better_status_than_the_file_or_the_call_says(
    holding: list[Unit | Skipped | Exception],
    status: UnitStatus,
    given_status: UnitStatus,
    expected: UnitStatus,
) -> None:
    holding.append(Unit("a", "b", "en", "nl", status=status))
    assert [unit.status for unit in _read(Importing(Given(status=given_status)))] == [expected]


def test_the_origin_is_what_is_given_or_what_the_file_says_or_its_name(
    holding: list[Unit | Skipped | Exception],
) -> None:
    holding += [Unit("a", "b", "en", "nl"), Unit("c", "d", "en", "nl", origin="site")]
    assert [u.origin for u in _read(Importing(Given()), "x/a.tmx")] == ["a.tmx", "site"]
    assert [u.origin for u in _read(Importing(Given(origin="me")))] == ["me", "me"]


# -- the languages are checked -------------------------------------------------------


def test_a_file_the_wrong_way_round_is_refused_before_one_unit_comes(
    holding: list[Unit | Skipped | Exception],
) -> None:
    holding += _units(_DUTCH, _ENGLISH)
    job = Importing(Given())
    assert _read(job) == []
    [problem] = job.problems
    assert problem.message == (
        "the sources seem to be Dutch and the targets seem to be English, but they are said to "
        "be English → Dutch; nothing of this file was imported: add --swap to let the two "
        "languages of the file change places, or add --believe if it is right as it is"
    )
    assert len(_read(Importing(Given(believed=True)))) == 4


@pytest.mark.parametrize(
    ("units", "side"),
    [
        (_units(_DUTCH * 5, [text.upper() for text in _DUTCH] * 5), "sources seem to be Dutch"),
        (_units(_ENGLISH * 5, [f"{text}!" for text in _ENGLISH] * 5), "targets seem to be English"),
        (_units(_ENGLISH, _ENGLISH[::-1], "en", "nl-NL"), "targets seem to be English"),
    ],
)
def test_one_side_in_the_wrong_language_is_refused_as_well(
    holding: list[Unit | Skipped | Exception], units: list[Unit], side: str
) -> None:
    holding += units
    job = Importing(Given())
    assert _read(job) == []
    assert side in str(job.problems[0])


@pytest.mark.parametrize(
    "units",
    [
        _units(_ENGLISH, _DUTCH),
        _units(_DUTCH, _ENGLISH, "nl", "en"),
        _units(_ENGLISH, _DUTCH) + _units(_DUTCH, _ENGLISH, "nl-NL", "en-GB"),
        _units(["Agenda", "Website"], ["Agenda", "Website"]),
        _units(["Amsterdam", "Den Helder"], ["Amsterdam", "Den Helder"]),
        _units(_ENGLISH, ["Die Schule."] * 4, "en", "de"),
        _units(["OK"], ["OK"]),
    ],
)
def test_what_is_right_or_cannot_be_told_is_not_refused(
    holding: list[Unit | Skipped | Exception], units: list[Unit]
) -> None:
    holding += units
    job = Importing(Given())
    assert len(_read(job)) == len(units)
    assert job.problems == []


def test_a_broken_file_the_wrong_way_round_is_refused_for_its_languages(
    holding: list[Unit | Skipped | Exception],
) -> None:
    holding += [*_units(_DUTCH, _ENGLISH), ProblemsError([Problem("a.tmx", 9, 1, "broken")])]
    job = Importing(Given())
    assert _read(job) == []
    assert "broken" not in str(job.problems[0])
    assert "--swap" in str(job.problems[0])


def test_neither_what_is_skipped_nor_what_is_long_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    # A catalog may have a million messages that nobody has translated yet.
    given = told = 0

    def read(*_: object) -> Iterator[Unit | Skipped]:
        nonlocal given
        for each in [Skipped(1, 1, "untranslated")] * 30_000 + _units(_DUTCH, _ENGLISH):
            given += 1
            yield each

    def skipped(*_: object) -> None:
        nonlocal told
        told += 1
        assert given - told == 0

    monkeypatch.setattr(importing, "units_of", read)
    job = Importing(Given(), skipped=skipped)
    assert _read(job) == []
    assert job.accounts[0].skipped == {"untranslated": 30_000}
    assert "seem to be Dutch" in str(job.problems[0])

    def notes(*_: object) -> Iterator[Unit | Skipped]:
        nonlocal given
        for unit in _units(_ENGLISH * 200, _DUTCH * 200):
            given += 1
            yield replace(unit, note="n" * 100_000)

    given = 0
    monkeypatch.setattr(importing, "units_of", notes)
    assert next(Importing(Given()).units(io.BytesIO(), "a.tmx", "tmx")).note
    assert given < 100


def test_reading_goes_on_behind_what_is_examined(
    holding: list[Unit | Skipped | Exception],
) -> None:
    holding += [*_units(_ENGLISH * 300, _DUTCH * 300), Skipped(9, 1, "empty")]
    job = Importing(Given())
    assert len(_read(job)) == 1200
    assert job.accounts[0].skipped == {"empty": 1}


@pytest.mark.parametrize("form", ["tsv", "csv", "tmx", "po"])
def test_a_refusal_names_the_first_lines_of_every_format(form: UnitsFormat) -> None:
    pairs = list(zip(_DUTCH, _ENGLISH, strict=True))
    if form == "po":
        text = _PO.partition("\n\n")[0] + "\n\n"
        text += "".join(f'msgid "{one}"\nmsgstr "{other}"\n\n' for one, other in pairs)
        lines = 6, 9, 12
    elif form == "tmx":
        text = '<tmx version="1.4"><header srclang="en"/><body>\n' + "".join(
            f'<tu><tuv xml:lang="en"><seg>{one}</seg></tuv>'
            f'<tuv xml:lang="nl"><seg>{other}</seg></tuv></tu>\n'
            for one, other in pairs
        )
        text += "</body></tmx>"
        lines = 2, 3, 4
    else:
        text = "en\tnl\n" + "".join(f"{one}\t{other}\n" for one, other in pairs)
        lines = 2, 3, 4
    job = Importing(Given())
    assert list(job.units(io.BytesIO(text.encode()), "x", form)) == []
    assert f"({', '.join(f'x:{line}' for line in lines)} …)" in str(job.problems[0])
    job = Importing(Given(swapped=True))
    units = list(job.units(io.BytesIO(text.encode()), "x", form))
    assert [(u.source, u.target, u.source_language, u.target_language) for u in units] == [
        (*pair, "nl", "en") for pair in pairs
    ]
    assert job.problems == []


def test_a_pair_that_is_surely_swapped_stays_out_of_a_file_that_is_right(
    holding: list[Unit | Skipped | Exception],
) -> None:
    holding += _units(_ENGLISH * 300, _DUTCH * 300) + _units(_DUTCH, _ENGLISH)
    job = Importing(Given())
    assert len(_read(job)) == 1200
    assert job.accounts[0].skipped == {"the languages seem to be swapped": 4}
    assert len(_read(Importing(Given(believed=True)))) == 1204


def test_a_sentence_that_only_repeats_its_source_comes_in_as_a_draft(
    holding: list[Unit | Skipped | Exception],
) -> None:
    copies = _units(_ENGLISH, _ENGLISH)
    rejected = Unit("What is it?", "What is it?", "en", "nl", status="rejected")
    holding += [*copies, Unit("School", "School", "en", "nl"), rejected]
    job = Importing(Given())
    assert [each.status for each in _read(job)] == ["draft"] * 4 + ["approved", "rejected"]
    assert job.accounts[0].remarks == {"came in with the status draft: only repeats the source": 5}
    believing = Importing(Given(believed=True))
    assert [each.status for each in _read(believing)] == ["approved"] * 5 + ["rejected"]
    assert not believing.accounts[0].remarks


@pytest.mark.parametrize(
    ("languages", "came"),
    [(("en", ""), 2), (("", "nl"), 2), (("fr", ""), 1), (("", "de"), 1), (("es", ""), 0)],
)
def test_of_one_language_that_is_named_the_file_says_the_other(
    holding: list[Unit | Skipped | Exception], languages: tuple[str, str], came: int
) -> None:
    holding += [
        Unit("One", "Een", "en-GB", "nl"),
        Unit("Twee", "Two", "nl", "en"),
        Unit("Un", "Eins", "fr", "de"),
    ]
    job = Importing(Given(languages=languages))
    assert len(_read(job)) == came
    expected = {"not in the language asked for": 3 - came}
    assert job.accounts[0].skipped == expected


def test_what_no_memory_takes_is_skipped_and_says_why(
    holding: list[Unit | Skipped | Exception],
) -> None:
    holding += [Unit("a" * 100_001, "b", "en", "nl"), Unit("a", "b", "en", "nl")]
    job = Importing(Given())
    assert len(_read(job)) == 1
    [(reason, number)] = job.accounts[0].skipped.items()
    assert number == 1
    assert "100,000 characters" in reason


@pytest.mark.parametrize("said", ["/x/y/pwned", "../../x", r"x\\000y", "Dutch", "x-klas"])
def test_a_header_that_names_no_language_is_said(said: str) -> None:
    text = f'msgid ""\nmsgstr "Language: {said}\\n"\n\nmsgid "a"\nmsgstr "b"\n'
    job = Importing(Given())
    assert list(job.units(io.BytesIO(text.encode()), "x.po", "po")) == []
    [problem] = job.problems
    assert "the language of the translations" in problem.message


def test_what_no_memory_takes_is_skipped_with_its_reason(
    holding: list[Unit | Skipped | Exception],
) -> None:
    fit = Unit("a", "b", "en", "nl")
    holding += [
        Unit("a" * 100_001, "b", "en", "nl"),
        Unit("a", "b" * 100_001, "en", "nl"),
        Unit("a", "b", "en", "../../x"),
        Unit("a", "b", "en-GB", "en"),
        fit,
    ]
    job = Importing(Given(believed=True))
    assert [unit.source for unit in _read(job)] == [fit.source]
    [account] = job.accounts
    assert account.units == 1
    assert account.skipped == {
        "longer than 100,000 characters, which is no segment": 2,
        "'../../x' is no language; it is written as en, nl or en-GB": 1,
        "source and translation are in the same language": 1,
    }


def test_half_a_character_is_skipped_with_its_place() -> None:
    half = '<ph type="x-insaterms-escaped">U+D800</ph>'
    text = (
        '<tmx version="1.4"><header srclang="en"/><body>\n'
        f'<tu><tuv xml:lang="en"><seg>a{half}</seg></tuv><tuv xml:lang="nl"><seg>b</seg></tuv></tu>'
        '<tu><prop type="x-a" o-encoding="x-insaterms-escaped">\\uDFFF</prop>'
        '<tuv xml:lang="en"><seg>c</seg></tuv><tuv xml:lang="nl"><seg>d</seg></tuv></tu>\n'
        '<tu><tuv xml:lang="en"><seg>e</seg></tuv><tuv xml:lang="nl"><seg>f</seg></tuv></tu>\n'
        "</body></tmx>"
    )
    job = Importing(Given(origin="x"))
    found = list(job.units(io.BytesIO(text.encode()), "a.tmx", "tmx"))
    assert [unit.source for unit in found] == ["e"]
    [account] = job.accounts
    assert account.skipped == {"it holds half a character (a lone surrogate)": 2}
    assert [each.line for [*places] in account.places.values() for each in places] == [2, 2]


def test_a_name_that_is_no_text_gives_an_origin_that_is() -> None:
    found = Importing(Given()).units(io.BytesIO(b"en\tnl\nOne\tEen\n"), "x/\udcff.tsv", "tsv")
    assert [unit.origin for unit in found] == ["?.tsv"]
