"""Folding what an index must follow; where that is much, another process folds most of it.

Folding takes half of the time in which an index is made, and this process has the other
half to do meanwhile: reading units, and putting their texts into the index.
"""

import sys
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import suppress
from itertools import islice
from typing import IO, TYPE_CHECKING

import msgspec

from insaterms.memory.processes import collecting_seldom, cores, read, start, write
from insaterms.memory.store import Changed, LanguagePair
from insaterms.text.segments import fold_segment

if TYPE_CHECKING:
    from subprocess import Popen

__all__ = ["folded_changes", "serve"]

# So many are folded sooner than another process has started.
_FEW = 20_000
# So many units, or units of so many code points, are sent at a time, and so many are folded
# here meanwhile, for there is more to do here.
_SENT = 2_500
_HERE = 1_000
_CHARACTERS = 1_000_000

_Texts = tuple[str, str]
_Folded = tuple[int, str, str]
_decode_changes = msgspec.msgpack.Decoder(list[Changed]).decode
_decode_texts = msgspec.msgpack.Decoder(list[_Texts]).decode


def folded_changes(
    changes: Iterable[Changed], pair: LanguagePair
) -> Generator[_Folded, None, None]:
    """Return changed units in their order, as an index takes them, with their texts folded.

    Whoever stops before the end closes the generator, so that no process is left.

    Args:
        changes: Units with their texts.
        pair: The languages of both sides.

    """
    remaining = iter(changes)
    yield from map(_folding(pair), islice(remaining, _FEW))
    sent = _some(remaining, _SENT)
    if not sent:
        return
    fold = _folding(pair)
    other = _Other(pair)
    try:
        other.send(sent)
        while sent:
            here = [fold(each) for each in _some(remaining, _HERE)]
            texts = other.answer()
            done, sent = sent, _some(remaining, _SENT)
            # It is only sent more when it has answered: where both write to a pipe that is
            # full, they wait for ever.
            other.send(sent)
            if texts is None:
                yield from map(fold, done)
            else:
                for each, (one, two) in zip(done, texts, strict=True):
                    yield each.id, one, two
            yield from here
    finally:
        other.stop()


def serve(job: str, requests: IO[bytes] | None = None, replies: IO[bytes] | None = None) -> None:
    """Fold texts until no more come.

    Args:
        job: The two languages, as JSON.
        requests: Pairs of texts, many at a time; standard input by default.
        replies: Where they go, folded; standard output by default.

    """
    fold = _folding(msgspec.json.decode(job, type=LanguagePair))
    asked = sys.stdin.buffer if requests is None else requests
    answers = sys.stdout.buffer if replies is None else replies
    with suppress(BrokenPipeError), collecting_seldom():  # whoever asked may be gone
        while (data := read(asked)) is not None:
            folded = [fold(each)[1:] for each in _decode_changes(data)]
            write(answers, msgspec.msgpack.encode(folded))


def _some(changes: Iterator[Changed], most: int) -> list[Changed]:
    found: list[Changed] = []
    characters = 0
    for each in islice(changes, most):
        found.append(each)
        characters += len(each.one) + len(each.other)
        if characters >= _CHARACTERS:
            break
    return found


def _folding(pair: LanguagePair) -> Callable[[Changed], _Folded]:
    one, other = pair.one, pair.other

    def fold(each: Changed) -> _Folded:
        return each.id, fold_segment(each.one, one), fold_segment(each.other, other)

    return fold


class _Other:
    """The process that folds, as long as there is one."""

    def __init__(self, pair: LanguagePair) -> None:
        self._process: Popen[bytes] | None = None
        if cores() > 1:
            from subprocess import PIPE  # what changes one unit does without

            with suppress(OSError):
                job = msgspec.json.encode(pair).decode()
                self._process = start("folding_apart", job, PIPE)

    def send(self, changes: list[Changed]) -> None:
        """Ask for texts, if any; when all that was asked for has been answered."""
        if self._process is not None and changes:
            assert self._process.stdin is not None  # noqa: S101 -- a pipe was asked for
            with suppress(BrokenPipeError):  # there will be no answer
                write(self._process.stdin, msgspec.msgpack.encode(changes))

    def answer(self) -> list[_Texts] | None:
        """Return the texts that were asked for, folded; None if there is no process."""
        if self._process is None:
            return None
        assert self._process.stdout is not None  # noqa: S101 -- as above
        data = read(self._process.stdout)
        if data is None:
            self.stop()
            return None
        return _decode_texts(data)

    def stop(self) -> None:
        """End the process; a second time does nothing."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            for pipe in (process.stdin, process.stdout):
                assert pipe is not None  # noqa: S101 -- as above
                with suppress(BrokenPipeError):
                    pipe.close()
            process.wait()
