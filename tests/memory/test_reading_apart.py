"""Reading a file in a process of its own."""

import io
import os
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import pytest

from insaterms.errors import Problem
from insaterms.memory import processes, reading_apart
from insaterms.memory.accounts import FileAccount, Given
from insaterms.memory.file_formats import UnitsFormat, format_of
from insaterms.memory.importing import Importing
from insaterms.memory.reading_apart import begun, serve, units_apart
from insaterms.units import Skipped, Unit

if TYPE_CHECKING:
    from subprocess import Popen

_TU = (
    '<tu creationdate="20260131T120000Z"><note>Ü</note><tuv xml:lang="en"><seg>{}</seg></tuv>'
    '<tuv xml:lang="nl"><seg>{}</seg></tuv></tu>\n'
)
_COPY = "This is the school of the village."
_WRONG = ("De school meldt het verzuim bij de gemeente.", "The school reports it to the village.")
# Long ones make several messages; the others are skipped, remarked upon, or neither.
_PAIRS = [
    *((f"The file {number}", f"Het bestand {number}") for number in range(1200)),
    ("Empty", ""),
    _WRONG,
    (_COPY, _COPY),
    *((f"The word {number} " * 5000, f"Het woord {number} " * 5000) for number in range(8)),
    *((f"No {number}", " ") for number in range(1100)),
    ("The last one", "De laatste 😀"),
]
_BODY = "".join(_TU.format(*pair) for pair in _PAIRS)
_TMX = f'<tmx version="1.4"><header srclang="en"/><body>\n{_BODY}</body></tmx>\n'
_TSV = "en\tnl\n" + "".join(f"{source}\t{target}\n" for source, target in _PAIRS)
_SWAPPED = "en\tnl\n" + "\t".join(_WRONG) + "\nWat is dat voor een school?\tWhat school is that?\n"


@pytest.fixture(autouse=True)
def every_file_is_large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have small files read apart as well, on one core too."""
    monkeypatch.setattr(reading_apart, "_LARGE", 0)
    monkeypatch.setattr(reading_apart, "cores", lambda: 2)


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list["Popen[bytes]"]:
    """Return a list of the processes that are started."""
    found: list[Popen[bytes]] = []

    def start(*arguments: object) -> "Popen[bytes]":
        found.append(processes.start(*arguments))  # type: ignore[arg-type] # as they came
        return found[-1]

    monkeypatch.setattr(reading_apart, "start", start)
    return found


def _read(
    path: Path, given: Given, *, apart: bool
) -> tuple[list[Unit], FileAccount, list[tuple[str, Skipped]]]:
    said: list[tuple[str, Skipped]] = []
    form = format_of(str(path))
    assert form is not None
    job = Importing(given, skipped=lambda *each: said.append(each), apart=apart)
    with path.open("rb") as stream:
        units = list(job.units(stream, str(path), form))
    return units, job.accounts[0], said


@pytest.mark.parametrize(
    "given",
    [
        Given(),
        Given(believed=True, origin="agency", status="draft"),
        Given(languages=("en", "fr")),
        Given(languages=("", "nl"), swapped=True),
    ],
)
@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.tmx", _TMX),
        ("a.tsv", _TSV),
        ("broken.tmx", _TMX[:-30]),
        ("empty.tmx", ""),
        ("swapped.tsv", _SWAPPED),
    ],
)
def test_what_is_read_apart_is_what_is_read_here(
    tmp_path: Path, name: str, text: str, given: Given, started: list["Popen[bytes]"]
) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    here = _read(path, given, apart=False)
    assert not started
    assert _read(path, given, apart=True) == here
    assert [process.returncode is not None for process in started] == [True]


def test_progress_is_told_as_units_come_and_the_stream_says_how_far_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a.tmx"
    path.write_text(_TMX, encoding="utf-8")
    seen: list[int] = []
    places: list[int] = []

    def progress(_: str, done: int) -> None:
        seen.append(done)
        places.append(stream.tell())

    job = Importing(Given(), progress=progress, apart=True)
    with path.open("rb") as stream:
        count = sum(1 for _ in job.units(stream, "a.tmx", "tmx"))
    assert len(seen) > 2
    assert seen == sorted(seen)
    assert seen[-1] == job.accounts[0].units == count
    assert 0 < places[0] <= places[-1] == path.stat().st_size


def test_whoever_stops_reading_leaves_no_process(
    tmp_path: Path, started: list["Popen[bytes]"]
) -> None:
    path = tmp_path / "a.tmx"
    # More than the pipe and what waits on this side of it take.
    path.write_text(_TMX.replace("</body>", _BODY * 8 + "</body>"), encoding="utf-8")
    job = Importing(Given(), apart=True)
    with path.open("rb") as stream:
        units = job.units(stream, str(path), "tmx")
        assert len(list(islice(units, 3))) == 3
        units.close()
    assert [process.returncode is not None for process in started] == [True]


def test_a_process_that_dies_is_a_problem_and_what_came_before_stays(
    tmp_path: Path, started: list["Popen[bytes]"]
) -> None:
    path = tmp_path / "a.tmx"
    path.write_text(_TMX.replace("</body>", _BODY * 40 + "</body>"), encoding="utf-8")
    job = Importing(Given(), apart=True)
    with path.open("rb") as stream:
        units = job.units(stream, "a.tmx", "tmx")
        first = next(units)
        started[0].kill()
        rest = list(units)
    assert first.source == "The file 0"
    assert job.accounts[0].units == len(rest) + 1
    [problem] = job.problems
    assert problem.path == "a.tmx"
    assert "has ended (code -9); import it again" in problem.message


@pytest.mark.parametrize("form", ["po", "mo"])
def test_a_catalog_is_read_here(tmp_path: Path, form: UnitsFormat) -> None:
    (tmp_path / "a").touch()
    with (tmp_path / "a").open("rb") as stream:
        assert begun(stream, "a", form, Given()) is None


def test_what_cannot_be_read_apart_is_read_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.tsv"
    path.write_text("en\tnl\nOne\tEen\n", encoding="utf-8")
    assert begun(io.BytesIO(b"en\tnl\n"), "a", "tsv", Given()) is None
    with path.open("rb") as stream:
        # A name that is no text cannot be handed over.
        assert begun(stream, "\udcff.tsv", "tsv", Given()) is None
        [unit] = Importing(Given(), apart=True).units(stream, "\udcff.tsv", "tsv")
        assert unit.origin == "?.tsv"

    def refused(*_: object) -> None:
        raise BlockingIOError

    with monkeypatch.context() as patched, path.open("rb") as stream:
        patched.setattr(reading_apart, "start", refused)
        assert begun(stream, "a", "tsv", Given()) is None
        assert len(list(Importing(Given(), apart=True).units(stream, "a", "tsv"))) == 1
    with path.open("rb") as stream:
        monkeypatch.setattr(reading_apart, "cores", lambda: 1)
        assert begun(stream, "a", "tsv", Given()) is None
        monkeypatch.setattr(reading_apart, "cores", lambda: 2)
        monkeypatch.setattr(reading_apart, "_LARGE", 1000)
        assert begun(stream, "a", "tsv", Given()) is None


def test_reading_begins_where_the_stream_is(tmp_path: Path) -> None:
    path = tmp_path / "a.tsv"
    path.write_text("something\nen\tnl\nOne\tEen\n", encoding="utf-8")
    with path.open("rb") as stream:
        stream.readline()
        units = list(Importing(Given(), apart=True).units(stream, "a.tsv", "tsv"))
    assert [unit.source for unit in units] == ["One"]


def test_modules_in_the_folder_where_a_program_runs_are_not_loaded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "untrusted"
    folder.mkdir()
    for name in ("signal", "insaterms", "msgspec"):
        text = f"open({str(tmp_path / 'loaded')!r}, 'w').close()\nraise SystemExit(3)\n"
        (folder / f"{name}.py").write_text(text, encoding="utf-8")
    path = folder / "a.tsv"
    path.write_text("en\tnl\nOne\tEen\n", encoding="utf-8")
    monkeypatch.chdir(folder)
    monkeypatch.syspath_prepend("")
    units, account, _ = _read(path, Given(), apart=True)
    assert len(units) == 1
    assert not account.problems
    assert not (tmp_path / "loaded").exists()


# -- the other side ------------------------------------------------------------------


def _job(path: str, form: str) -> str:
    return msgspec.json.encode({"path": path, "form": form, "given": {}}).decode()


def _messages(written: io.BytesIO) -> Iterator[dict[str, object]]:
    written.seek(0)
    while (data := processes.read(written)) is not None:
        yield msgspec.msgpack.decode(data)


def test_all_is_sent_in_messages_of_some_size_and_the_last_says_so() -> None:
    written = io.BytesIO()
    serve(_job("a.tmx", "tmx"), io.BytesIO(_TMX.encode()), written)
    messages = list(_messages(written))
    sizes = [(len(each["units"]), len(each["said"])) for each in messages]  # type: ignore[arg-type] # lists
    assert max(units for units, _ in sizes) <= 500
    assert max(said for _, said in sizes) <= 500 + 2
    assert sum(units for units, _ in sizes) == 1210
    assert [each["ended"] for each in messages] == [False] * (len(messages) - 1) + [True]


def test_why_a_file_cannot_be_read_is_sent() -> None:
    written = io.BytesIO()
    serve(_job("a.tmx", "tmx"), io.BytesIO(b"<html/>"), written)
    [message] = _messages(written)
    assert message["problems"]


def test_whoever_reads_may_be_gone() -> None:
    class Gone(io.BytesIO):
        def flush(self) -> None:
            raise BrokenPipeError

    serve(_job("a.tmx", "tmx"), io.BytesIO(_TMX.encode()), Gone())


def test_standard_streams_are_the_file_and_the_pipe(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = io.TextIOWrapper(io.BytesIO())
    path = tmp_path / "a.tsv"
    path.write_text("en\tnl\nOne\tEen\n", encoding="utf-8")
    with path.open(encoding="utf-8") as stream:
        monkeypatch.setattr(sys, "stdin", stream)
        monkeypatch.setattr(sys, "stdout", written)
        serve(_job("a.tsv", "tsv"))
    [message] = _messages(written.buffer)
    assert len(message["units"]) == 1  # type: ignore[arg-type] # a list


def test_what_no_process_says_is_a_problem(tmp_path: Path) -> None:
    account = FileAccount("a.tmx")
    with (tmp_path / "a").open("w+b") as stream:
        process = processes.start("reading_apart", "no job", stream)
        assert not list(units_apart(process, account, lambda *_, **__: None, lambda: None))
    assert account.problems == (
        Problem("a.tmx", 0, 0, "the process that read it has ended (code 1); import it again"),
    )


def test_the_root_of_the_package_is_always_among_the_paths() -> None:
    root = processes._ROOT
    assert processes._paths(["", "x"]) == [os.path.abspath("x"), root]
    assert processes._paths([root]) == [root]
